"""The whole report asked which town an incident happened in, beside what the grammar of its sentences says.

A street, a quarter or a name that many places bear is put into the town that police, dateline and headline speak for;
a name that the report as a whole speaks against gives way to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.events.deeds import record_from
from geo.extract.layout.apart import place_ahead
from geo.extract.names.places import Named
from geo.extract.names.ranks import COUNTRY, DISTRICT, PROVINCE, QUARTER, REGION, TOWN, is_common, rank_of
from geo.extract.site import towns
from geo.extract.site.choice import Choice, Told
from geo.extract.site.holders import WATERS
from geo.extract.site.page import Page
from geo.extract.site.rivals import (
    OPENING,
    is_a_part,
    is_firm,
    is_its_capital,
    is_located,
    is_of_others,
    is_part_there,
    is_sent_from,
    is_told_in,
    may_lie,
    opens_with,
)
from geo.extract.site.townmarks import Seen, key_of, marked
from geo.extract.site.towns import Town
from geo.extract.site.where import lie_of
from geo.model import Mention
from geo.patterns import compiled

__all__ = ["LOCAL", "Weighing"]

LOCAL = 0.5
"""From which on a report speaks like local news, where the town is known to its readers."""
HOLDS, STANDS, ALONE = 0.4, 0.4, 0.3
"""Chance from which on a town holds a choice, replaces it, or is taken where there is no choice."""
RIVAL, RIVAL_ABROAD = 2.0, 6.0
"""How much likelier than the choice a town must be to replace it, in local news and in other news."""
_ELSEWHERE = compiled(
    r"\W*(?:(?:and|also|meanwhile|separately),? )?(?:(?:in|at|near|outside) (?:the )?(?:nearby|neighbou?ring|adjacent)"
    r"|elsewhere|(?:\w+|\d+) miles (?:away|north|south|east|west)[\w ]*,? (?:in|at)) "
)
"""How a sentence opens that leaves the town which the report is about: "In nearby Lee County, two people …"."""
HOME = 0.01
"""Least chance of a town whose police or dateline it is, to hold what its report names."""


class Weighing:
    """All names of a page, weighed once for each incident."""

    def __init__(self, page: Page) -> None:
        """`page`: read when the first incident asks."""
        self._page = page
        self._seen: list[Seen] | None = None
        self._towns: towns.Towns | None = None
        self._ranks: dict[tuple[str, int], int] | None = None
        self._named: dict[tuple[str, int], Named] | None = None
        self._last: tuple[tuple[int, ...], list[Town]] | None = None
        self._style: float | None = None

    def weighed(self, choice: Choice | None, tellings: Sequence[Told], others: Sequence[int]) -> Choice | None:
        """The choice, put into the town that the report speaks for, or replaced by it; `others`: sentences that tell of
        something."""
        found = self.towns(choice, tellings)
        if choice is not None and choice.told and choice.sentence.part == "text":
            apart = self.style < LOCAL and is_firm(choice, tellings)
            told, telling = {t.sentence.paragraph for t in tellings if t.sentence.part == "text"}, set(others)
            found = [t for t in found if not is_of_others(t, choice, told, telling, apart=apart)]
            if is_a_part(choice.named, choice.sentence):
                found = [t for t in found if "dateline" not in t.features]
        ranked = towns.ranked(found, self.style)
        if not ranked or (
            choice is not None and self.style < LOCAL and (opens_with(choice) or self._opens_around(choice))
        ):
            return choice
        choice = self._rivalled(choice, tellings, ranked)
        return self._homed(choice, tellings, ranked) if choice is not None and self.style >= LOCAL else choice

    @property
    def style(self) -> float:
        """How much the report speaks like local news, 0–1."""
        if self._style is None:
            self._style = towns.local_style(" ".join(s.text for s in (*self._page.title, *self._page.body)))
        return self._style

    def towns(self, choice: Choice | None, tellings: Sequence[Told]) -> list[Town]:
        """All names of the page as places of the incident that `tellings` tell of."""
        page = self._page
        whole = [t for t in tellings if not t.part] or tellings  # where some of the others died is not where it was
        told = tuple(sorted({t.sentence.index for t in whole if t.sentence.part == "text"}))
        best = key_of(choice.named.mention.text) if choice else ""
        if self._last is not None and self._last[0] == told:
            return [t.chosen_or_not(best) for t in self._last[1]]
        fits = {("title", x.named.mention.start): x.fit for _, spots in page.headline() for x in spots}
        around = {i for t in told for i in range(max(0, t - 3), min(len(page.body), t + 5))}
        for i in sorted(around | set(range(min(towns.LEAD, len(page.body))))):
            fits.update({("text", x.named.mention.start): x.fit for x in page.spots(page.body[i])})
        if self._towns is None:
            self._towns = towns.Towns(self.names(), page.places.surnames)
        found = self._towns.of(told, fits, best)
        self._last = told, found
        return found

    def _rivalled(
        self, choice: Choice | None, tellings: Sequence[Told], ranked: Sequence[tuple[float, Town]]
    ) -> Choice | None:
        """The choice against the likeliest town."""
        chance, town = ranked[0]
        if choice is None:
            return self.as_choice(town, tellings) if chance > ALONE else None
        key = key_of(choice.named.mention.text)
        if choice.told and choice.sentence.part == "text" and _ELSEWHERE.match(choice.sentence.low):
            return choice
        if key == town.key or any(key_of(m.text) == town.key for m in choice.holders):
            return choice
        if choice.anchored and (self.style < LOCAL or lie_of(choice.sentence, choice.named.mention).relation != "at"):
            return choice
        if self.style < LOCAL and rank_of(choice.named) <= town.rank and is_part_there(choice, town):
            return self._inside(choice, town, tellings)
        if choice.told and self._is_heading(choice):
            return choice  # the item of a list says where it is
        rank = rank_of(choice.named)
        if rank == QUARTER or choice.named.info is None or is_common(choice.named) or rank < town.rank:
            return self._inside(choice, town, tellings) if chance > HOLDS and not choice.anchored else choice
        if rank == REGION and not is_located(town):
            return choice
        if rank == COUNTRY and is_told_in(choice) and not may_lie(town, choice.named.info):
            return choice  # "a murder in Chile", told from Lima
        at_sea = choice.told and choice.named.info is not None and choice.named.info.foremost in WATERS
        put = (choice.told and rank <= DISTRICT) or at_sea or is_a_part(choice.named, choice.sentence)
        firm = choice.told and rank <= DISTRICT and not is_located(town)
        if self.style < LOCAL and ((put and is_sent_from(town, choice)) or firm):
            return choice
        if put and is_sent_from(town, choice) and is_its_capital(town, choice):
            return choice  # correspondents sit in the capital, whatever they write like
        own = next((p for p, t in ranked if t.key == key), 0.0)
        if chance > (RIVAL if self.style >= LOCAL else RIVAL_ABROAD) * own and chance > STANDS:
            return self.as_choice(town, tellings)
        return choice

    def _opens_around(self, choice: Choice) -> bool:
        """Whether a sentence that tells of it opens with what the choice lies in: "In Lebanon, meanwhile, … Arsal"."""
        s, info = choice.sentence, choice.named.info
        if not choice.told or s.part != "text" or info is None or rank_of(choice.named) > DISTRICT:
            return False
        front = next((self._page.places.named[i] for i in self._page.places.of(s.index)), None)
        if front is None or front.info is None or rank_of(front) < PROVINCE:
            return False
        opens = OPENING.fullmatch(s.low[: front.mention.start - s.start]) is not None
        return opens and not front.info.countries.isdisjoint(info.countries)

    def _is_heading(self, choice: Choice) -> bool:
        """Whether the choice heads what is told."""
        headed = self._page.heading_of(choice.sentence)
        above = headed is not None and headed[1].named.mention.start == choice.named.mention.start
        return above or (place_ahead(choice.sentence.text) or "").startswith(choice.named.mention.text)

    def _homed(self, choice: Choice, tellings: Sequence[Told], ranked: Sequence[tuple[float, Town]]) -> Choice:
        """The choice put into the town whose police or whose dateline it is, unless its own words say where it lies."""
        key = key_of(choice.named.mention.text)
        own = next((t for _, t in ranked if t.key == key), None)
        rank = rank_of(choice.named)
        if choice.named.mention.qualifiers or rank > TOWN or (own is not None and own.at_home):
            return choice
        for chance, town in ranked:
            if town.key != key and town.at_home and rank <= town.rank <= DISTRICT and chance > HOME:
                return self._inside(choice, town, tellings)
        return choice

    def _inside(self, choice: Choice, town: Town, tellings: Sequence[Told]) -> Choice:
        """The choice in a town, in place of other towns that held it."""
        whole = self.as_choice(town, tellings)
        kept = [m for m in choice.holders if self._rank_at(m) > town.rank]
        holders = tuple(dict.fromkeys((whole.named.mention, *whole.holders, *kept)))
        qualifiers = tuple(dict.fromkeys(h.text for h in holders))
        mention = replace(choice.named.mention, qualifiers=qualifiers)
        return replace(choice, named=replace(choice.named, mention=mention), holders=holders)

    def as_choice(self, town: Town, tellings: Sequence[Told]) -> Choice:
        """A town by its most telling mention, with all that any of its mentions puts it in."""
        told = {t.sentence.index for t in tellings if t.sentence.part == "text"}

        def telling(one: Seen) -> tuple[bool, bool, bool, int]:
            text = one.sentence.part == "text"
            return text and one.sentence.index in told, "in" in one.marks, text, -one.sentence.index

        best = max(town.seen, key=telling)
        named = self._page.places.named
        above = (named[p].mention for one in town.seen if one.sentence.part == "text" for p in one.named.parents)
        holders = tuple(dict.fromkeys(above))
        qualifiers = tuple(dict.fromkeys(" ".join(h.text.split()) for h in holders))
        mention = replace(best.named.mention, qualifiers=qualifiers)
        inside = best.sentence.part == "text" and best.sentence.index in told
        return Choice(replace(best.named, mention=mention), best.sentence, holders, anchored=True, told=inside)

    def _rank_at(self, mention: Mention) -> int:
        """How large a place a mention stands for."""
        if self._ranks is None:
            self._ranks = {(o.named.mention.part, o.named.mention.start): o.rank for o in reversed(self.names())}
        return self._ranks.get((mention.part, mention.start), COUNTRY)

    def named_at(self, mention: Mention) -> Named | None:
        """The name that a mention is of; None for one that is no known name."""
        if self._named is None:
            heading = (x.named for _, spots in self._page.headline() for x in spots)
            every = [*self._page.places.named, *heading]
            self._named = {(n.mention.part, n.mention.start): n for n in reversed(every)}
        return self._named.get((mention.part, mention.start))

    def names(self) -> list[Seen]:
        """All mentions of towns, quarters and provinces, with what stands around them."""
        if self._seen is None:
            page = self._page
            heading = [x.named for _, spots in page.headline() for x in spots if x.index is not None]
            seen = marked(page.places.named, page.body, page.datelines) + marked(heading, page.title, {})
            self._seen = [
                one for one in seen if one.named.mention.start - one.sentence.start < record_from(one.sentence)
            ]
        return self._seen
