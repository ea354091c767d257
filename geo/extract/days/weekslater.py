"""Weeks, months and years counted from what was told before: "In March rebels raided Ava. Two weeks later …"."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from geo.extract.days.dateforms import SMALL
from geo.extract.days.when import When
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["later_on", "weeks_later"]


def weeks_later(s: Sentence, found: Sequence[When]) -> re.Match[str] | None:
    """The words with which a clause opens that tells of what came weeks later, or days after what was told only by its
    month; `found`: the dates of the sentence, of which none may be that of the clause."""
    later = _LATER.search(s) if s.part == "text" else None
    if later is None or any(w.start - s.start >= later.start() for w in found):
        return None
    return later


def later_on(s: Sentence, later: re.Match[str], base: When, told: dt.date | None) -> When | None:
    """The days that `later` counts from those of `base`; None where they lie ahead of the day of the report, or where a
    day is counted from a day."""
    n, unit = SMALL.get(later["n"], _SEVERAL), later["unit"]
    if unit == "day" and base.prec == 1:
        return None
    if unit == "year" or (unit == "month" and base.prec > _WEEK):
        months = n * (12 if unit == "year" else 1)
        first, last = _months_on(base.first, months), _months_on(base.last, months, end=base.prec > _WEEK)
        prec = base.prec if base.prec > _WEEK else _MONTH
    elif base.prec > _WEEK:  # a week after "in July": the month is as near as one comes
        first, last, prec = base.first, base.last, base.prec
    else:
        first, last = (d + dt.timedelta(days=n * _DAYS[unit] + way * _ABOUT[unit])
                       for d, way in ((base.first, -1), (base.last, 1)))  # fmt: skip
        prec = _MONTH if unit == "month" else _WEEK
    if told is not None and first > told:
        return None
    when = replace(base, start=s.start + later.start(), end=s.start + later.end(), first=first, last=last)
    return replace(when, last=min(last, told) if told is not None else last, prec=prec, kind="span", score=0.0)


def _months_on(day: dt.date, months: int, *, end: bool = False) -> dt.date:
    """The same day of a later month, or with `end` the last one of it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    longest = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, longest if end else min(day.day, longest))


_WEEK, _MONTH = 3, 4
"""UCDP's precision of a week, of a month."""
_DAYS = {"day": 1, "week": 7, "month": 30}
_ABOUT = {"day": 1, "week": 3, "month": 15}
"""Days by which what is counted so may be off."""
_SEVERAL = 3
_LATER = Cued(
    r"(?:^\W*|[;,] (?:and |but |while )?|\band )(?:(?:about|around|nearly|almost|barely|just|less than|more than|only)"
    r" )?(?P<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|a few) "
    r"(?P<unit>day|week|month|year)s? (?:later|afterwards?|after that|after this)\b"
)
"""How a clause opens that counts from what was told before it."""
