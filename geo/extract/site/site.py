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
from geo.extract.names.ranks import COUNTRY, DISTRICT, PROVINCE, TOWN, rank_of
from geo.extract.site.candidates import TOWN_NOUNS, following, is_caught, is_located, options_in
from geo.extract.site.capitals import in_capital, is_capital
from geo.extract.site.choice import Choice, Option, Told, said
from geo.extract.site.holders import METROPOLIS, SMALL, WATERS, compatible, held
from geo.extract.site.lands import Land, Lands
from geo.extract.site.lastword import NONE, LastWord, Names
from geo.extract.site.page import Page
from geo.extract.site.spotfit import is_hit_worst
from geo.extract.site.weighing import LOCAL, Weighing, is_a_part
from geo.extract.site.where import is_far_off, lie_of
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled
from geo.roles import PlaceNames

__all__ = ["LOCATED", "Site", "Sites"]

_PART = 2.0
"""How much less the place of some of the people fits than that of all."""
_CAUGHT = 3.4
"""How much less the place fits where somebody was caught."""
LOCATED = 2.4
"""Fit from which on the grammar puts things in a place."""


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
        spots = self.page.spots(sentence)  # "in Burqa, east of Ramallah": it is as firmly there
        inner = [o for o in options if o.spot.index is None and any(spots[h] is best.spot for h in o.spot.holders)]
        return Site(best.spot.index, max(o.score for o in (best, *inner)))

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
            there = self.by_grammar(tellings, others, background=background, land=land)
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
            choice = self.by_grammar(tellings, others, background=background, land=likely.code)
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
        return sent and any(_IN_THIS.search(t.sentence) for t in tellings)

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
            return seat and not any(_HERE.search(t.sentence) for t in tellings)
        first = min((t for t in told if t > at), default=at)
        return any(at <= i < first and i not in told for i in others)

    def by_name(self, tellings: Sequence[Told], others: Sequence[int], *, background: bool) -> Choice | None:
        """The place by its names, before it is asked which country the report speaks of."""
        choice = self.by_grammar(tellings, others, background=background)
        if choice is not None and choice.told and tellings and tellings[0].within is not None:
            return choice  # the part of a sentence has a place of its own, whatever the report is about
        if choice is not None and choice.told and rank_of(choice.named) >= PROVINCE and any(t.wide for t in tellings):
            return choice  # a flood in a province is not in the town that the report was sent from
        return choice if background else self.weighing.weighed(choice, tellings, others)

    def by_grammar(
        self, tellings: Sequence[Told], others: Sequence[int], *, background: bool, land: str = ""
    ) -> Choice | None:
        """The place by the words around the names in and after the sentences that tell of the incident.

        `land`: ISO 3166-1 code of the country that it must be able to lie in; "" for any.
        """
        options = []
        for n, told in enumerate(tellings):
            if told.sentence.part == "text":
                less = 0.15 * n + (_PART if told.part else 0.0) + (_CAUGHT if n and is_caught(told.sentence) else 0.0)
                options += options_in(self.page, told.sentence, told.near, less, told.within)
                here = told.sentence.index <= 1 and _HERE_ON.search(told.sentence)
                if here or _IN_THIS.search(told.sentence):
                    options += [Option(spot, s, _HERE_FIT) for s, spot in self.page.sent_from()]
                options += in_capital(self.page, told, less)
        if not background or len(tellings) > 1:
            options += following(self.page, tellings, others)
        options = [o for o in options if o.score > 0.5 and _may_lie(o, land)]
        if not options:
            return self._without(tellings, others, background=background, land=land)
        best = max(options, key=lambda o: o.score)
        told_in = {t.sentence.index for t in tellings if t.sentence.part == "text"}
        inner = options
        if best.sentence.index in told_in and best.spot.rank <= DISTRICT:
            inner = [o for o in options if o.sentence.index in told_in or is_located(o.sentence)]
        shares = {t.sentence.index for t in tellings if t.part}
        best = self._descend(best, [o for o in inner if o.sentence.index not in shares])
        if best.spot.rank > DISTRICT or best.sentence.index in shares:
            best = self._descend(best, inner)
        if best.spot.rank >= PROVINCE and not background:
            narrow = self._narrowed(best, tellings)
            best = narrow if narrow is not None and _may_lie(narrow, land) else best
        return held(self.page, best, options, told=True, land=land)

    def _descend(self, best: Option, options: Sequence[Option]) -> Option:
        """The smallest place that is named as a location and may lie in what fits best."""
        seen = {best.spot.named.mention.start}
        if lie_of(best.sentence, best.spot.named.mention).relation == "near":
            size = max(best.spot.rank, DISTRICT)
            exact = [o for o in options if o.spot.rank <= size and self._follows_at(o, best)]
            best = max(exact, key=lambda o: o.score, default=best)
        while True:
            inner = [
                o
                for o in options
                if o.spot.named.mention.start not in seen
                and (
                    (o.spot.rank < best.spot.rank and o.spot.fit >= LOCATED - 0.6 and o.score >= 0.9)
                    or (
                        best.sentence is o.sentence
                        and o.spot.rank <= best.spot.rank
                        and o.spot.fit > 0.3
                        and self._holds(o, best)
                    )
                )
                and not (_is_one_of_many(o) or is_far_off(o.sentence, o.spot.named.mention))
                and compatible(self.page, o, best)
            ]
            if not inner:
                return best
            best = max(inner, key=lambda o: o.score - 0.6 * max(0, o.spot.rank - TOWN))
            seen.add(best.spot.named.mention.start)

    def _follows_at(self, option: Option, best: Option) -> bool:
        """Whether a later sentence says "at B" where an earlier one said "near A"."""
        later = option.sentence.part == "text" and option.sentence.index > best.sentence.index
        there = option.spot.fit >= LOCATED and is_located(option.sentence)
        at = lie_of(option.sentence, option.spot.named.mention).relation == "at"
        return later and there and at and compatible(self.page, option, best)

    def _holds(self, inner: Option, outer: Option) -> bool:
        spots = self.page.spots(inner.sentence)
        return any(spots[h].named is outer.spot.named for h in inner.spot.holders)

    def _narrowed(self, best: Option, tellings: Sequence[Told]) -> Option | None:
        """A town from headline or dateline, when the text itself gives a province or a country only."""
        for sentence, spots in self.page.headline():
            for spot in spots:
                option = Option(spot, sentence, spot.fit)
                smaller = spot.named.mention.kind == "place" and spot.rank < best.spot.rank and spot.rank <= DISTRICT
                smaller = smaller and said(spot.named).lower() not in said(best.spot.named).lower()
                if smaller and spot.fit > 0.3 and spot.named.info is not None and compatible(self.page, option, best):
                    return option
        text = " ".join(t.sentence.low for t in tellings)
        for s, spot in self.page.sent_from():
            option = Option(spot, s, 1.0)
            if option.spot.rank >= best.spot.rank or not compatible(self.page, option, best):
                continue
            told_there = any(best.spot.named.mention.text == self.page.spots(option.sentence)[h].named.mention.text
                             for h in option.spot.holders)  # fmt: skip
            vouched = told_there or (best.spot.rank == COUNTRY and self.page.vouched(spot))
            if _HERE.pattern.search(text) or (vouched and not is_a_part(best.spot.named, best.sentence)):
                return option
        return None

    def _without(
        self, tellings: Sequence[Told], others: Sequence[int], *, background: bool, land: str
    ) -> Choice | None:
        """No place in its own sentences: the nearest before them, the headline's, the dateline's, the first after."""
        body = [t.sentence.index for t in tellings if t.sentence.part == "text"]
        first = body[0] if body else 0
        here = any(_HERE.search(t.sentence) for t in tellings)
        alone = background and len(tellings) == 1 and not here
        window = list(range(first, first - 2 if alone else -1, -1))
        told = set(others) - set(body)  # what is told of something else is told of its place
        window += [i for i in range(first + 1, min(len(self.page.body), first + 4)) if i not in told]
        around = [
            o
            for index in window
            if 0 <= index < len(self.page.body) and self.page.body[index].section == "body"
            if index in body or not is_caught(self.page.body[index])
            for o in options_in(self.page, self.page.body[index], self.page.body[index].start)
        ]
        headline = [
            Option(spot, s, spot.fit)
            for s, spots in self.page.headline()
            for spot in spots
            if spot.named.mention.kind == "place" and spot.named.info is not None
        ]
        sent = [Option(spot, s, 1.0) for s, spot in self.page.sent_from()]
        located = [o for o in around if o.spot.fit >= 1.2 and o.spot.named.info is not None]
        order = located[:1] if alone else [*located[:1], *headline[:1], *sent[:1]]
        order += [o for o in around if o.score > 0.5][:1]
        order = [o for o in order if _may_lie(o, land)]
        if not order:
            return None
        best = order[0]
        if not alone:
            inner = [o for o in around if o.sentence is best.sentence and o not in located and self._holds(o, best)]
            best = self._descend(best, [*located, *headline, *(inner if best.spot.rank >= DISTRICT else ())])
        return held(self.page, best, [*located, *headline, *sent], told=False, land=land)


def _is_one_of_many(option: Option) -> bool:
    """Whether a place has a toll of its own beside others', and is not the worst hit: "in Paiporta, where 40 died"."""
    s, named = option.sentence, option.spot.named
    return _PARTLY.match(s.low, named.mention.end - s.start) is not None and not is_hit_worst(s, named)


def _may_lie(option: Option, land: str) -> bool:
    """Whether a name may stand for a place in a country: a village of its own may be in no gazetteer."""
    info = option.spot.named.info
    if not land or info is None or land in info.countries or info.foremost in WATERS:
        return True
    own = option.spot.named.mention.feature in _SAID_TO_BE  # "the district of Ate", be there a town of that name abroad
    return info.prominence < (METROPOLIS if own else SMALL) and option.spot.fit >= LOCATED


_SAID_TO_BE = ("district", "village", "suburb", "hamlet", "municipality", "settlement", "neighborhood", "neighbourhood")
_PARTLY = compiled(r",? where (?:(?:at least|about|nearly|more than|some|another) )?\d")
"""A part of what happened has a toll of its own: "in Paiporta, where 40 died"."""
_IN_THIS = Cued(
    r"\b(?:in|outside|near|at|across|through|buried|hit|struck|razed|swept|flooded|engulfed|devastated|flattened"
    rf"|destroyed) this (?:[a-z-]+ ){{0,3}}(?:{TOWN_NOUNS})\b"
)
_HERE_ON = Cued(
    r"\bhere (?:on |early |late |last |this |yesterday|today|before |(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
"""Before the day of what happened where the report was sent from: "opened fire in a clinic here on Tuesday"."""
_HERE_FIT = 4.7
"""How well the town fits that a report was sent from, where it says "in this city"."""
_HERE = Cued(r"\b(?:in|around|across|outside) (?:the|this) (?:city|town)\b|\b(?:the|this)(?: [a-z]+)? capital\b")
