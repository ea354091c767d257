"""How many "the rest", "all of them", "the missing" are: the whole that a report has told of before, and its parts.

1. The people of the sentences before are gone through backwards: whom something befell, and whom only a number names.
2. The nearest that may be a whole ("six climbers were swept away") is it, if those told of since are fewer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from geo.extract.counts import people
from geo.extract.counts.people import Ground
from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.model import Count

__all__ = ["Aboard", "Wholes"]


@dataclass(frozen=True, slots=True)
class Aboard:
    """How many were on board of what a report tells of, and where it says so."""

    count: Count
    sentence: int
    at: int


@dataclass(frozen=True, slots=True)
class _Some:
    """People of an exact number, told of at one place."""

    count: int
    role: str
    """What befell them; "" where nobody says."""
    part: bool
    """Told as some of others: "four", "two of them", "another three"."""

    @property
    def may_be_whole(self) -> bool:
        """Whether others may be some of them."""
        return not self.part and self.role != "killed"


@dataclass(frozen=True, slots=True)
class Wholes:
    """What a report has told of people so far."""

    body: Sequence[Sentence]
    told: dict[int, list[Toll]]
    """Index of a sentence → its tolls."""
    ground: Ground
    aboard: Aboard | None

    def settled(self, sentence: Sentence, tolls: Sequence[Toll]) -> list[Toll]:
        """The tolls of a sentence, those of people who stand for others with the number of these, or left out."""
        if not any(t.of for t in tolls):
            return list(tolls)
        self.told[sentence.index] = [t for t in tolls if not t.of]  # for its parts: "two died and the rest were hurt"
        return [t for told in tolls if (t := self._counted(sentence, told) if told.of else told) is not None]

    def all_before(self, sentence: Sentence) -> Count | None:
        """How many people those are of whom the sentences before tell: the whole of them."""
        if self.aboard is not None:
            return self.aboard.count
        before = (some for some in self._before(sentence, sentence.start) if some.may_be_whole and some.count > 1)
        return next((Count.exactly(some.count) for some in before), None)

    def dead_before(self, sentence: Sentence) -> Iterator[Toll]:
        """What the sentences before say of dead."""
        told = (t for n, tolls in self.told.items() if n < sentence.index for t in tolls)
        return (t for t in told if t.role == "killed" and t.kind != "none")

    def _counted(self, sentence: Sentence, toll: Toll) -> Toll | None:
        whole = self._number(sentence, toll)
        number = whole.count if whole is not None else None
        if toll.of == "one":
            return replace(toll, of="") if number == 1 else None
        if number is None or number < 1:
            return None
        found = toll.found or (whole is not None and whole.role == "missing" and toll.role == "killed")
        more = toll.of in ("rest", "living")
        toll = replace(toll, of="", count=Count.exactly(number), kind="counted", heads=(), loose=False)
        return replace(toll, additional=more, found=found)

    def _number(self, sentence: Sentence, toll: Toll) -> _Some | None:
        """Whom a toll tells of, by the people before."""
        parts = dead = 0
        for some in self._before(sentence, toll.start):
            if toll.of == "missing":
                if some.role == "missing":
                    return some
            elif toll.of == "all":
                if some.count > 1:
                    return some
            elif some.may_be_whole and some.count > parts > 0:
                return replace(some, count=some.count - parts)
            elif some.role == "killed":
                if some.part or some.count != dead:  # "killing 13 people … ten died there and three in hospital"
                    parts, dead = parts + some.count, dead + some.count
            elif toll.of != "living":
                parts += some.count
        return None

    def _before(self, sentence: Sentence, at: int) -> Iterator[_Some]:
        """The people told of before an offset, the last first."""
        for s in reversed(self.body[max(0, sentence.index - _BACK) : sentence.index + 1]):
            if s.section == "body":
                yield from reversed(self._in(s, at))

    def _in(self, s: Sentence, at: int) -> list[_Some]:
        tolls: dict[int, Toll] = {}
        for t in self.told.get(s.index, ()):
            exact = t.count.best is not None and t.count.low == t.count.high and t.kind != "none"
            if exact and t.start < at and not (t.update or t.outdated or t.attacker):
                tolls.setdefault(t.start, t)
        found = {t.start: _Some(t.count.best or 0, t.role, _is_part(t)) for t in tolls.values()}
        boarded = self.aboard if self.aboard is not None and self.aboard.sentence == s.index else None
        if boarded is not None and boarded.count.low == boarded.count.high and boarded.at < at:
            found[boarded.at] = _Some(boarded.count.best or 0, "", part=False)
            return [found[start] for start in sorted(found)]
        for p in people.find(s, self.ground).values():
            start, end = s.tokens[p.first].start, s.tokens[p.last - 1].end
            best = p.count.best if p.count is not None and p.count.low == p.count.high else None
            plain = p.kind in ("counted", "bare", "part") and not (p.of or p.attacker)
            if best is None or not plain or start >= at or any(t.start < end and start < t.end for t in tolls.values()):
                continue
            found[start] = _Some(best, "", p.kind != "counted" or p.additional)
        return [found[start] for start in sorted(found)]


def _is_part(toll: Toll) -> bool:
    return toll.kind in _OF_MORE or toll.additional or toll.share


_OF_MORE = ("bare", "part", "one", "definite", "named", "single", "pronoun")
"""Kinds of people who are no whole."""
_BACK = 5
"""Sentences back to which a whole is looked for."""
