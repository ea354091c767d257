"""Which of the named places is an incident's place.

1. Every name in the sentences that tell of it, and in those that follow up on them ("It happened near …"), is weighed
by its grammar and by how near it stands to the event (`candidates`). 2. From a province or a country the choice
descends to the town or the village that is named in it. 3. Where the text names nothing small, headline and dateline
help out. 4. What was chosen is put into the names that hold it (`holders`). 5. The whole report is asked which town it
is about: that holds the choice, or stands in its place (`weighing`). 6. So it is asked which country it speaks of
(`lands`). 7. All names are weighed once more beside what came of that (`lastword`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from geo.extract.names.places import Places
from geo.extract.names.ranks import PROVINCE, rank_of
from geo.extract.site.candidates import options_in
from geo.extract.site.capitals import in_capital, is_capital
from geo.extract.site.choice import Choice, Option, Told
from geo.extract.site.grammar import HERE, IN_THIS, Grammar
from geo.extract.site.holders import METROPOLIS
from geo.extract.site.lands import Land, Lands
from geo.extract.site.lastword import NONE, LastWord, Names
from geo.extract.site.page import Page
from geo.extract.site.rivals import LOCATED
from geo.extract.site.weighing import LOCAL, Weighing
from geo.extract.text.sentences import Sentence
from geo.roles import PlaceNames

__all__ = ["LOCATED", "Site", "Sites"]


@dataclass(frozen=True, slots=True)
class Site:
    """A place name as the candidate for an incident's place."""

    index: int
    """Among the document's names."""
    score: float


class Sites:
    """All places of a document that something may have happened in."""

    def __init__(
        self,
        body: Sequence[Sentence],
        title: Sequence[Sentence],
        places: Places,
        datelines: Mapping[int, tuple[int, int]],
        names: PlaceNames,
    ) -> None:
        """`places`: the names of the body; `datelines`: sentence index → (start, end), offsets of the text."""
        self.page = Page(body, title, places, datelines, names)
        self.grammar = Grammar(self.page)
        self.weighing = Weighing(self.page)
        self.last = LastWord(self.weighing)
        self.lands = Lands(self.page)

    def site_in(self, sentence: Sentence, near: int, within: tuple[int, int] | None = None) -> Site | None:
        """The likeliest of a sentence's known names; None when it names none that could be it.

        `within`: as in `Told`.
        """
        options = options_in(self.page, sentence, near, within=within)
        known = [o for o in options if o.spot.index is not None]
        best = max(known, key=lambda o: o.score, default=None)
        if best is None or best.spot.index is None or best.score <= 0.5:
            return None
        inner = [o for o in options if o.spot.index is None and self._is_held(o, best)]
        return Site(best.spot.index, max(o.score for o in (best, *inner)))  # "in Burqa, east of Ramallah": as firmly

    def _is_held(self, inner: Option, outer: Option) -> bool:
        """Whether the phrase of one option puts it into another; what heads a sentence stands among another's spots."""
        spots = self.page.spots(inner.sentence)
        return any(spots[h] is outer.spot for h in inner.spot.holders)

    def name_in(self, sentence: Sentence, near: int, within: tuple[int, int] | None = None) -> str:
        """The name that a sentence firmly puts things in, be it known or not; "" for none. `within`: as in `Told`."""
        best = max(options_in(self.page, sentence, near, within=within), key=lambda o: o.score, default=None)
        return best.spot.named.mention.text if best is not None and best.spot.fit >= LOCATED else ""

    def capital_in(self, sentence: Sentence, near: int) -> str:
        """The capital of the dateline, where a sentence puts things in it by that word; "" elsewhere."""
        found = in_capital(self.page, Told(sentence, near))
        return found[0].spot.named.mention.text if found else ""

    def choose(
        self, tellings: Sequence[Told], others: Sequence[int], *, background: bool, land: str = "", names: Names = NONE
    ) -> Choice | None:
        """The place of the incident that `tellings` tell of; `others`: sentences that tell of something; `land`: the
        country that they are known to tell of; `names`: those in which single sentences put it and other incidents."""
        choice = self.by_rules(tellings, others, background=background, land=land)
        if land or (choice is not None and is_capital(self.page, choice, tellings)):
            return choice
        likelier = self.last.over(choice, tellings, others, background=background, names=names)
        if likelier is None:
            return choice
        likely = self.lands.likeliest(tellings, likelier)
        return self._in_its_land(likely, likelier, tellings) if likely is not None else likelier

    def by_rules(
        self, tellings: Sequence[Told], others: Sequence[int], *, background: bool, land: str = ""
    ) -> Choice | None:
        """The place before the last word on it."""
        if land:
            known = Land(land, {}, 1.0)
            there = self.grammar.choose(tellings, others, background=background, land=land)
            return self.lands.settled(known, there, tellings) if there else self.lands.whole(known, tellings)
        choice = self.by_name(tellings, others, background=background)
        likely = self.lands.likeliest(tellings, choice)
        if likely is None:
            return choice
        if choice is not None and (is_capital(self.page, choice, tellings) or self._is_here(choice, tellings)):
            return choice
        if choice is not None and (
            self.lands.speaks_against(likely, choice, tellings) or self.lands.strays(likely, choice)
        ):
            choice = self.grammar.choose(tellings, others, background=background, land=likely.code)
        if choice is not None and self._is_guess(choice, tellings, others):
            whole = self.lands.whole(likely, tellings)
            if whole is not None:
                return whole
        return self._in_its_land(likely, choice, tellings)

    def _in_its_land(self, likely: Land, choice: Choice | None, tellings: Sequence[Told]) -> Choice | None:
        """The place put into the country that the report speaks of."""
        choice = self.lands.settled(likely, choice, tellings)
        if choice is None or self.weighing.style >= LOCAL:
            return choice  # the country goes without saying, and "Lebanon" may be a town of it
        return replace(choice, land=self.lands.surely(likely, choice, tellings))

    def _is_here(self, choice: Choice, tellings: Sequence[Told]) -> bool:
        """Whether it is the dateline's town, which the news itself means by "in this southern port"."""
        sent = choice.sentence.part == "text" and self.page.in_dateline(choice.sentence, choice.named)
        return sent and any(IN_THIS.search(t.sentence) for t in tellings)

    def _is_guess(self, choice: Choice, tellings: Sequence[Told], others: Sequence[int]) -> bool:
        """Whether nothing puts an incident of a wire report where it was put: only the capital's dateline, where its
        correspondents sit, or a place that was named before something else that the report tells of."""
        if choice.told or choice.sentence.part != "text" or self.weighing.style >= LOCAL:
            return False
        told = {t.sentence.index for t in tellings if t.sentence.part == "text"}
        at, named = choice.sentence.index, choice.named
        if self.page.in_dateline(choice.sentence, named):
            info = named.info
            capital = info is not None and "PPLC" in info.features
            seat = capital or (
                info is not None and info.prominence >= METROPOLIS and self.page.names_others(choice.sentence)
            )
            return seat and not any(HERE.search(t.sentence) for t in tellings)
        first = min((t for t in told if t > at), default=at)
        return any(at <= i < first and i not in told for i in others)

    def by_name(self, tellings: Sequence[Told], others: Sequence[int], *, background: bool) -> Choice | None:
        """The place by its names, before it is asked which country the report speaks of."""
        choice = self.grammar.choose(tellings, others, background=background)
        if choice is not None and choice.told and tellings and tellings[0].within is not None:
            return choice  # the part of a sentence has a place of its own, whatever the report is about
        if choice is not None and choice.told and rank_of(choice.named) >= PROVINCE and any(t.wide for t in tellings):
            return choice  # a flood in a province is not in the town that the report was sent from
        return choice if background else self.weighing.weighed(choice, tellings, others)
