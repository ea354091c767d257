"""Days counted out in their month: "on the 14th", "Tuesday the 23rd", "the first Sunday of April"."""

from __future__ import annotations

import datetime as dt
import re

from geo.extract.days.calendardays import Day, Read, month_earlier, month_span
from geo.extract.days.dateforms import MONTHS, ORDINALS, WEEKDAYS
from geo.extract.text.sentences import Sentence

__all__ = ["day_of_month", "nth"]


def day_of_month(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "On the 14th", "on the first of the month", "Tuesday the 23rd", "on the 23rd of last month": the last such day
    up to that of the report."""
    if published is None:
        return None
    said = m["dom_day"] or m["dom_of"] or m["dom_named"] or m["dom_before"]
    n = ORDINALS[m["dom_said"]] if m["dom_said"] else int(said)
    weekday = WEEKDAYS.index(m["dom_weekday"][:3]) if m["dom_weekday"] else None
    last = (
        published.replace(day=1) - dt.timedelta(days=1) if m["dom_before"] or "last month" in m.group() else published
    )
    day = _latest(n, last, weekday) or _latest(n, last, None)
    return (day, day, 1, "day", False) if day else None


def nth(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "The first Sunday of April", "the last day of the month", "the second of May 2019"."""
    span = _spoken_of(m, published)
    if span is None:
        return None
    first, last = span
    n = -1 if m["nth_n"] == "last" else ORDINALS[m["nth_n"]]
    weekday = m["nth_wd"]
    if weekday is None or weekday == "day":
        if weekday is None and (n < 0 or m["nth_month"] is None):
            return None
        day = last if n < 0 else first + dt.timedelta(days=n - 1)
    else:
        target = WEEKDAYS.index(weekday[:3])
        if n < 0:
            day = last - dt.timedelta(days=(last.weekday() - target) % 7)
        else:
            day = first + dt.timedelta(days=(target - first.weekday()) % 7 + 7 * (n - 1))
    if day > last or (published is not None and day > published + dt.timedelta(days=1)):
        return None
    return day, day, 1, "day", False


def _latest(n: int, last: Day, weekday: int | None) -> Day | None:
    """The last day with a number up to `last`, within a year, or within two months if its weekday is not asked for."""
    year, month = last.year, last.month
    for _ in range(2 if weekday is None else 12):
        if n <= month_span(year, month)[1].day:
            day = Day(year, month, n)
            if day <= last and weekday in (None, day.weekday()):
                return day
        year, month = month_earlier(Day(year, month, 1))
    return None


def _spoken_of(m: re.Match[str], published: Day | None) -> tuple[Day, Day] | None:
    """First and last day of the month or the year in which a day is counted out."""
    if m["nth_month"]:
        number = MONTHS[m["nth_month"][:3]]
        if m["nth_year"]:
            return month_span(int(m["nth_year"]), number)
        if published is None:
            return None
        return month_span(published.year - (number > published.month), number)
    if published is None:
        return None
    before = m["nth_which"] == "last"
    if m["nth_unit"] == "month":
        return month_span(*month_earlier(published)) if before else month_span(published.year, published.month)
    year = published.year - before
    if m["nth_which"] == "the" and m["nth_n"] == "last" and published.month <= 2:
        year -= 1  # "the last Sunday of the year", told in January
    return Day(year, 1, 1), Day(year, 12, 31)
