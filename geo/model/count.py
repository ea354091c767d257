"""How many people, and the sum of many such counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Count", "Total"]


@dataclass(frozen=True, slots=True)
class Count:
    """How many people: a range that the text allows. One with no figure at all is never made: unknown is no Count."""

    low: int | None
    best: int | None
    high: int | None
    qualifier: str | None = None
    """The text's own hedge, in lower case: "at least", "about", "dozens"."""

    @classmethod
    def exactly(cls, n: int) -> Count:
        """`n` people, no more and no fewer."""
        return cls(n, n, n)

    def __add__(self, other: Count) -> Count:
        """Low, best and high are added; an unknown bound stays unknown."""

        def plus(a: int | None, b: int | None) -> int | None:
            return None if a is None or b is None else a + b

        hedge = self.qualifier if self.qualifier == other.qualifier else self.qualifier or other.qualifier
        return Count(plus(self.low, other.low), plus(self.best, other.best), plus(self.high, other.high), hedge)


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of many counts, for a headline: what is known for sure, and what is not known at all."""

    low: int = 0
    best: int = 0
    high: int = 0
    open: bool = False
    """True when some count has no upper bound: the real figure may be above `high`."""
    known: int = 0
    unknown: int = 0
    """How many incidents state no count: they are told beside the sum, never counted as zero."""

    @classmethod
    def of(cls, counts: Iterable[Count | None]) -> Total:
        """Sum `counts`; a missing bound falls back on the nearest stated one."""
        low = best = high = known = unknown = 0
        is_open = False
        for c in counts:
            middle = None if c is None else next((v for v in (c.best, c.low, c.high) if v is not None), None)
            if c is None or middle is None:
                unknown += 1
                continue
            known += 1
            low += c.low or 0
            best += middle
            high += middle if c.high is None else c.high
            is_open = is_open or c.high is None
        return cls(low, best, high, is_open, known, unknown)
