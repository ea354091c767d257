"""A phrase that names a day, and the days that it may mean."""

from __future__ import annotations

from dataclasses import dataclass

from geo.extract.days.calendardays import Day

__all__ = ["When"]


@dataclass(frozen=True, slots=True)
class When:
    """A date phrase and the days it may mean."""

    start: int
    """Offset of the phrase in the part's text."""
    end: int
    first: Day
    last: Day
    prec: int
    """UCDP: 1 exact day, 2 within 2–6 days, 3 within a week, 4 within a month, 5 within a year."""
    kind: str
    """"day", "relative", "weekday", "span", "month", "year" or "ago": how it was said."""
    future: bool = False
    score: float = 0.0
    """How likely it is the day of what its sentence tells, not of what was said about it; see `chronology`."""

    def overlaps(self, other: When) -> bool:
        """Whether some day suits both."""
        return self.first <= other.last and other.first <= self.last
