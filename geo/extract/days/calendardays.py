"""Days of the calendar as they are written, with or without their year: "30 December", "3/14/2013", "early in May"."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from geo.extract.days import feasts
from geo.extract.days.dateforms import FUTURE, MONTHS, ROMAN_MONTHS
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = [
    "Day",
    "Read",
    "day_month",
    "feast",
    "iso",
    "month",
    "month_day",
    "month_earlier",
    "month_span",
    "roman",
    "slashed",
    "year",
]

Day = dt.date
Read = tuple[Day, Day, int, str, bool] | None
"""(first day, last day, UCDP's precision, how it was said, whether it lies ahead); None when it is no date."""


def iso(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "2013-03-14"."""
    return _exact(_day(int(m["iso_y"]), int(m["iso_m"]), int(m["iso_d"])), published)


def slashed(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """3/14/2013 is American; 14/3/2013 and 14.3.2013 can only be the other way round.

    3/4/2013 is American unless that is far from the day of the report, and 3 April is not.
    """
    a, b = int(m["sl_a"]), int(m["sl_b"] or m["sl_b2"])
    full = _year(m["sl_y"] or m["sl_y2"], published)
    if full is None:
        return None
    american, european = _day(full, a, b), _day(full, b, a)
    if "." in m.group() or american is None:
        return _exact(european, published)
    if published is not None and european is not None and abs(american - published) > _FAR:
        return _exact(min((american, european), key=lambda d: abs(d - published)), published)
    return _exact(american, published)


def day_month(m: re.Match[str], published: Day | None, s: Sentence) -> Read:
    """ "30 December", "28 to 30 December 2013", "17 JUN 89"."""
    return _of_calendar(m, "dm", published, s)


def month_day(m: re.Match[str], published: Day | None, s: Sentence) -> Read:
    """ "December 30", "Dec. 28-30, 2013"."""
    return _of_calendar(m, "md", published, s)


def roman(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "14.VII.2019"."""
    return _exact(_day(int(m["ro_y"]), ROMAN_MONTHS[m["ro_m"]], int(m["ro_d"])), published)


def feast(m: re.Match[str], published: Day | None, s: Sentence) -> Read:
    """ "Christmas Eve", "New Year's Day 1994", "the Easter weekend"; "over Christmas": its eve to the day after."""
    name = m["fe_name"] or m["fe_weekend"] or m["fe_over"]
    full = _year(m["fe_before"] or m["fe_year"], published)
    if full is None and published is None:
        return None
    if full is None:
        full = _latest_year(name, published or Day.min, s, m.start())
    if name == "christmas" and m["fe_over"]:
        return Day(full, 12, 24), Day(full, 12, 26), 2, "span", False
    if m["fe_over"] or m["fe_weekend"]:
        return (*feasts.weekend_of(name, full), 2, "span", False)
    day = feasts.feast_day(name, full)
    if name == "new year's night":
        return day, day + dt.timedelta(days=1), 2, "day", False
    if name.endswith(feasts.BY_THE_MOON):
        about = day - dt.timedelta(days=bool(m["fe_eve"]))
        return about - dt.timedelta(days=1), about + dt.timedelta(days=1), 2, "span", False
    read = _exact(day - dt.timedelta(days=bool(m["fe_eve"])), published)
    said = "weekday" if name.endswith(_NAMES) else "day"  # "Good Friday" is said as "Friday" is
    return (*read[:3], said, read[4]) if read else None


def _latest_year(name: str, published: Day, s: Sentence, at: int) -> int:
    """The year of the last such feast before publication, unless the sentence speaks of one to come."""
    day = feasts.feast_day(name, published.year)
    if day <= published + dt.timedelta(days=1):
        return published.year
    ahead = (day - published).days <= _SOON and FUTURE.search(s.low[: at + 12])
    return published.year if ahead else published.year - 1


def month(m: re.Match[str], published: Day | None, s: Sentence) -> Read:
    """ "in March 2019", "late in May", "the first week of June"."""
    name = m["mo_month"]
    number = MONTHS[name[:3]]
    if name == "may" and not _capital(s, m.start("mo_month")):
        return None
    said = m["mo_prep"] or ""
    full = _year(m["mo_year"], published) or _last_year(m["mo_last"], published)
    if full is None:
        if published is None or not said:
            return None
        full = published.year if number <= published.month else published.year - 1
        if said.startswith("next"):
            return (*month_span(published.year + (number <= published.month), number), 4, "month", True)
    first, last = month_span(full, number)
    if said.endswith("half of "):
        first, last = (first, first.replace(day=15)) if "first" in said else (first.replace(day=16), last)
    elif "week of" in said:
        week = _WEEKS.get(said.split()[-3], 0)
        first = first + dt.timedelta(days=7 * week) if week >= 0 else last - dt.timedelta(days=6)
        last = min(last, first + dt.timedelta(days=6))
        return first, last, 3, "month", bool(published and first > published)
    if re.search(r"\b(?:early|beginning|start)\b", said):
        last = first + dt.timedelta(days=9)
    elif re.search(r"\b(?:late|end)\b", said):
        first = last - dt.timedelta(days=10)
    elif re.search(r"\b(?:mid|middle)", said):
        first, last = first + dt.timedelta(days=9), first + dt.timedelta(days=19)
    if published and first <= published < last:
        last = published
    return first, last, 4, "month", bool(published and first > published)


def year(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "in 2019", "in the winter of 1847"."""
    full = int(m["yr"] or m["yr_old"])
    if published and full > published.year:
        return None
    return Day(full, 1, 1), Day(full, 12, 31), 5, "year", False


def month_span(full: int, number: int) -> tuple[Day, Day]:
    """First and last day of a month."""
    return Day(full, number, 1), Day(full, number, calendar.monthrange(full, number)[1])


def month_earlier(day: Day) -> tuple[int, int]:
    """(year, month) of the month before that of `day`."""
    return (day.year, day.month - 1) if day.month > 1 else (day.year - 1, 12)


def _exact(day: Day | None, published: Day | None) -> Read:
    return (day, day, 1, "day", bool(published and day > published + dt.timedelta(days=1))) if day else None


def _day(full: int, number: int, day: int) -> Day | None:
    try:
        return Day(full, number, day)
    except ValueError:
        return None


def _year(text: str | None, published: Day | None) -> int | None:
    if not text:
        return None
    value = int(text)
    if len(text) <= 2:
        century = (published.year if published else 2000) // 100 * 100
        value += century if not published or century + value <= published.year + 1 else century - 100
    return value if 1000 <= value <= 2200 else None


def _last_year(said: str | None, published: Day | None) -> int | None:
    """The year of "9 October last year"."""
    return published.year - 1 if published and said else None


def _past_day(number: int, day: int, published: Day | None, sentence: Sentence, at: int) -> Read:
    """A day without its year: the last one before publication, unless the sentence speaks of what will be."""
    if published is None:
        return None
    here = _day(published.year, number, day)
    if here is None:
        return None
    if here > published + dt.timedelta(days=1):
        ahead = (here - published).days
        weekday = _WEEKDAY_BEFORE.search(sentence.low[:at])
        named = weekday is not None and _NAMES[here.weekday()].startswith(weekday.group(1)[:3])
        if named or (ahead <= _SOON and FUTURE.search(sentence.low[: at + 12])):
            return here, here, 1, "day", True
        before = _day(published.year - 1, number, day)
        return (before, before, 1, "day", False) if before else None
    return here, here, 1, "day", False


def _of_calendar(m: re.Match[str], way: str, published: Day | None, s: Sentence) -> Read:
    """`way`: before the names of the pattern's parts."""
    day, name, to = int(m[f"{way}_day"]), m[f"{way}_month"], m[f"{way}_to"]
    number = MONTHS[name[:3]]
    full = _year(m[f"{way}_year"], published) or _last_year(m[f"{way}_last"], published)
    if full is None:
        read = _past_day(number, day, published, s, m.start())
        if read is None:
            return None
        first, future = read[0], read[4]
    else:
        exact = _day(full, number, day)
        if exact is None:
            return None
        first, future = exact, bool(published and exact > published + dt.timedelta(days=1))
    if to:
        last = _day(first.year, number, int(to))
        if last and first < last:
            return first, last, 2 if (last - first).days < 7 else 4, "day", future
    return first, first, 1, "day", future


def _capital(s: Sentence, at: int) -> bool:
    """Whether the letter at `at` of the sentence is a capital and means something by it."""
    return s.text[at : at + 1].isupper() and not s.shouted


_SOON = 120
"""Days up to which a day without its year may be one to come."""
_FAR = dt.timedelta(days=60)
_WEEKS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY_BEFORE = compiled(r"\b((?:mon|tue|wed|thu|fri|sat|sun)\w*)\.?,? (?:the )?$")
