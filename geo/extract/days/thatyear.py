"""Days of a year that was named before them: "Until 2017 nothing burned. On 17 June that year …", "that September"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from geo.extract.days.calendardays import month_span
from geo.extract.days.dateforms import MONTH, MONTHS
from geo.extract.days.dates import When
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["year_meant"]


def year_meant(s: Sentence, found: Sequence[When], before: Sequence[Sentence]) -> list[When] | None:
    """The dates of a sentence that says "that year", in the year last named; None where it says no such thing.

    `found`: the dates as they were read; `before`: the sentences before it, in their order."""
    match = _THAT_YEAR.search(s) if s.part == "text" else None
    year = _last_year_of(s.low[: match.start()], before) if match is not None else None
    if match is None or year is None:
        return None
    start, end = s.start + match.start(), s.start + match.end()
    if match["month"]:
        first, last = month_span(year, MONTHS[match["month"][:3]])
        return [*(w for w in found if not start <= w.start < end), When(start, end, first, last, 4, "month")]
    meant = [_in_year(w, year) if w.kind in ("day", "month") and not _in_full(w, s) else w for w in found]
    if meant:
        return [replace(w, end=end) if 0 <= start - w.end <= _BESIDE else w for w in meant]
    return [When(start, end, dt.date(year, 1, 1), dt.date(year, 12, 31), 5, "year")]


def _last_year_of(low: str, before: Sequence[Sentence]) -> int | None:
    """The year named last: in what stands before in the sentence, else in the sentences before it."""
    for text in (low, *(b.low for b in reversed(before))):
        years = _YEAR.findall(text)
        if years:
            return int(years[-1])
    return None


def _in_full(w: When, s: Sentence) -> bool:
    return _YEAR.search(s.low, w.start - s.start, w.end - s.start) is not None


def _in_year(w: When, year: int) -> When:
    """A day or a month in another year than the one it was read in."""
    days = (w.last - w.first).days
    first = w.first.replace(year=year, day=min(w.first.day, 28) if w.first.month == 2 else w.first.day)
    return replace(w, first=first, last=first + dt.timedelta(days=days), future=False)


_BESIDE = 4
"""Letters between a day and "that year" that belong to it: "17 June of that year"."""
_YEAR = compiled(r"(?<![\d.,$£€])\b(1[89]\d\d|20\d\d)\b(?![,.]?\d|[-/]\d)")
_THAT_YEAR = Cued(
    rf"\b(?:that|the) (?:very |same )year\b|\b(?:of|in) that year\b|\bthat year\b|\bthat (?P<month>{MONTH})\b"
)
