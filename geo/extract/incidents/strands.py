"""A lead that tells of two deeds, which the report then takes up one by one by their nouns: "the peasants were slain on
Sunday … the pylons were dynamited on Monday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.townnames import chain
from geo.extract.names.places import Places
from geo.patterns import compiled

__all__ = ["Strands"]


@dataclass(frozen=True, slots=True)
class Strands:
    """The clauses of a lead that each tell of a happening of their own."""

    lead: Telling | None = None
    bounds: tuple[int, ...] = ()
    """Offsets at which one ends and the next begins."""
    words: tuple[frozenset[str], ...] = ()
    """The words of each that no other has."""

    @classmethod
    def of(cls, lead: Telling) -> Strands:
        """Read from the first sentence that tells of something; without strands where it tells of one happening."""
        s = lead.sentence
        told = {e.start for e in lead.events if e.kind == "event" and not e.known}
        fresh = sorted(told | {at for at in _befallen(lead) if told and at > min(told)})
        if s.part != "text" or s.index > 1 or len(fresh) < _TWO or lead.within is not None:
            return cls()
        joints = [
            s.start + m.end() for m in _AND.finditer(s.low) if not _pairs(lead, s.start + m.start(), s.start + m.end())
        ]
        between = [[at for at in joints if a < at <= b] for a, b in pairwise(fresh)]
        bounds = [found[-1] for found in between if found]
        parts = _parts(s.low, [at - s.start for at in bounds])
        own = tuple(part - frozenset().union(*(o for o in parts if o is not part)) for part in parts)
        return cls(lead, tuple(bounds), own) if len(own) >= _TWO else cls()

    def taken_up(self, telling: Telling) -> int | None:
        """Which of them a sentence goes on about, by the noun that it opens with: "The pylons …"."""
        if self.lead is None or telling.sentence is self.lead.sentence:
            return None
        subject = _SUBJECT.match(telling.sentence.low)
        if subject is None:
            return None
        nouns = {_stem(word) for word in _WORD.findall(subject["noun"])}
        hits = [n for n, words in enumerate(self.words) if not nouns.isdisjoint(words)]
        return hits[0] if len(hits) == 1 else None

    def is_of_another(self, telling: Telling, g: Group, places: Places) -> bool:
        """Whether what a sentence takes up is not what an incident is about, whose day or whose place is another."""
        mine = self.taken_up(telling)
        if mine is None:
            return False
        theirs = {n for t in g.tellings if (n := self.taken_up(t)) is not None}
        lead = any(t.sentence is self.lead_sentence for t in g.tellings)
        days = {d.first for d in telling.dates if d.prec == 1 and not d.future and d.score > 0}
        if days and g.days and not days & g.days:
            return mine not in theirs and (bool(theirs) or not lead)
        if any(t.sentence.paragraph == telling.sentence.paragraph for t in g.tellings):
            return False
        if not theirs and not lead:
            return True
        own = telling.site is not None and telling.site.score >= _PLACED
        elsewhere = own and telling.site is not None and g.names.isdisjoint(chain(places.named[telling.site.index]))
        return mine not in theirs and elsewhere and (bool(theirs) or mine > 0)

    @property
    def lead_sentence(self) -> object:
        """The lead; None where there are no strands."""
        return self.lead.sentence if self.lead is not None else None

    def share(self, groups: Sequence[Group]) -> None:
        """Give each incident that takes up one of the clauses what the lead says there, and no more of it."""
        if self.lead is None:
            return
        taken = [(g, {n for t in g.tellings if (n := self.taken_up(t)) is not None}) for g in groups]
        own = [(g, next(iter(ns))) for g, ns in taken if len(ns) == 1 and not g.background]
        if len({n for _, n in own}) < _TWO:
            own += self._the_rest(own, groups)
        if len({n for _, n in own}) < _TWO:
            return
        for g, n in own:
            g.tellings = [t for t in g.tellings if t.sentence is not self.lead_sentence]
            g.tellings.insert(0, self._part(n))

    def _the_rest(self, own: Sequence[tuple[Group, int]], groups: Sequence[Group]) -> list[tuple[Group, int]]:
        """The incident that the lead was taken for, with the one of two clauses that no other incident takes up."""
        if len(self.words) != _TWO or len(own) != 1:
            return []
        (taken, n) = own[0]
        lead = [g for g in groups if any(t.sentence is self.lead_sentence for t in g.tellings)]
        return [(g, 1 - n) for g in lead if g is not taken and not g.background]

    def _part(self, n: int) -> Telling:
        assert self.lead is not None
        lead = self.lead
        start = self.bounds[n - 1] if n else lead.sentence.start
        end = self.bounds[n] if n < len(self.bounds) else lead.sentence.end
        events = tuple(e for e in lead.events if start <= e.start < end)
        tolls = tuple(t for t in lead.tolls if start <= t.start < end)
        near = max(events, key=lambda e: e.weight).start if events else start
        return replace(lead, events=events, tolls=tolls, near=near, within=(start, end))


def _pairs(lead: Telling, end: int, start: int) -> bool:
    """Whether "and" only joins two words for the means of one deed: "gunships and artillery pounded"."""
    inside = any(e.start < start < e.end for e in lead.events)
    return inside or (any(e.end == end for e in lead.events) and any(e.start == start for e in lead.events))


def _befallen(lead: Telling) -> set[int]:
    """Where the lead says, with a subject of its own, whom something befell that no event names: "… were shot dead and
    a village guard wounded"."""
    own = [t for t in lead.tolls if t.kind in ("one", "counted", "named", "list") and not (t.active or t.loose)]
    return {t.end - 1 for t in own if not any(t.start <= e.start < t.end for e in lead.events if e.kind == "event")}


def _parts(low: str, bounds: Sequence[int]) -> list[frozenset[str]]:
    edges = [0, *bounds, len(low)]
    return [frozenset(_stem(w) for w in _WORD.findall(low[a:b])) for a, b in pairwise(edges)]


def _stem(word: str) -> str:
    return word.removesuffix("s")


_TWO = 2
_PLACED = 2.0
"""Fit from which on the grammar puts a clause's happening in a place."""
_AND = compiled(
    r",? (?:and|while|as) (?=[a-z0-9])(?!(?:they|he|she|it|all|both|none|nobody|no one)\b"
    r"|(?:at least |about )?[\w-]+ of (?:them|those|these|whom|the|its|their|his|her)\b)"
)
"""Before a clause on others than those of whom the one before has told."""
_WORD = compiled(r"[a-z][a-z-]{3,}")
_BE = r"(?:was|were|had|has|have|is|are|did|who|which|that|said|says|told|it|he|they|she)"
_SUBJECT = compiled(
    rf"\W*(?:the|both|all) (?P<noun>(?!{_BE}\b)[a-z-]+(?:['’]s?)?(?: (?!{_BE}\b)[a-z-]+){{0,2}}?)"
    rf"(?=,| (?:{_BE}|in|near|at|on|of|took|occurred|happened|began|came|died)\b)"
)
"""What a sentence begins with that is known from before."""
