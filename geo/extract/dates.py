"""Date phrases → spans of days with their precision, against the publication date.

Every expression yields a `When`: first and last day, and UCDP's precision (1 exact day … 5 within a year).
Past readings are preferred: news tells of what happened.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass, replace

from geo.extract.dateforms import CLUES, DATE, FEASTS, FUTURE, INTO, MONTHS, SMALL, WEEKDAYS
from geo.extract.sentences import Sentence

__all__ = ["When", "anchor_of", "find"]

Day = dt.date


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


def find(sentence: Sentence, published: Day | None) -> list[When]:
    """The date phrases of a sentence, in order, none inside another. Without `published` only full dates are read."""
    if sentence.lows.isdisjoint(CLUES) and not any(low[0].isdigit() for low in sentence.lows):
        return []
    found: list[When] = []
    for match in DATE.finditer(sentence.low):
        kind = match.lastgroup or ""
        when = _READERS[kind](match, published, sentence)
        if when is not None:
            first, last, prec, label, future = when
            found.append(
                When(sentence.start + match.start(), sentence.start + match.end(), first, last, prec, label, future)
            )
    return _nights(found, sentence)


def anchor_of(sentences: list[Sentence]) -> Day | None:
    """For an undated report: the last full date that it names, so that "on October 28th" finds its year."""
    full = [w.last for s in sentences for w in find(s, None) if w.kind == "day"]
    return max(full) if full else None


def _nights(found: list[When], sentence: Sentence) -> list[When]:
    """ "In the night from Sunday to Monday" is one span of two days."""
    kept: list[When] = []
    for when in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and last.kind == when.kind == "weekday"
            and when.first - last.first == dt.timedelta(days=1)
            and INTO.fullmatch(sentence.low[last.end - sentence.start : when.start - sentence.start])
        ):
            kept[-1] = replace(last, end=when.end, last=when.last, prec=2)
        else:
            kept.append(when)
    return kept


_Read = tuple[Day, Day, int, str, bool] | None


def _day(year: int, month: int, day: int) -> Day | None:
    try:
        return Day(year, month, day)
    except ValueError:
        return None


def _month_span(year: int, month: int) -> tuple[Day, Day]:
    return Day(year, month, 1), Day(year, month, calendar.monthrange(year, month)[1])


def _year(text: str | None, published: Day | None) -> int | None:
    if not text:
        return None
    value = int(text)
    if len(text) <= 2:
        century = (published.year if published else 2000) // 100 * 100
        value += century if not published or century + value <= published.year + 1 else century - 100
    return value if 1800 <= value <= 2200 else None


def _past_day(month: int, day: int, published: Day | None, sentence: Sentence, at: int) -> _Read:
    """A day without its year: the last one before publication, unless the sentence speaks of what will be."""
    if published is None:
        return None
    here = _day(published.year, month, day)
    if here is None:
        return None
    if here > published + dt.timedelta(days=1):
        coming = (here - published).days <= 120 and FUTURE.search(sentence.low[: at + 12])
        if coming:
            return here, here, 1, "day", True
        before = _day(published.year - 1, month, day)
        return (before, before, 1, "day", False) if before else None
    return here, here, 1, "day", False


def _read_day_month(m: re.Match[str], published: Day | None, s: Sentence) -> _Read:
    return _calendar_day(m, int(m["dm_day"]), m["dm_month"], m["dm_year"], m["dm_to"], published, s)


def _read_month_day(m: re.Match[str], published: Day | None, s: Sentence) -> _Read:
    return _calendar_day(m, int(m["md_day"]), m["md_month"], m["md_year"], m["md_to"], published, s)


def _calendar_day(
    m: re.Match[str], day: int, name: str, year: str | None, to: str | None, published: Day | None, s: Sentence
) -> _Read:
    month = MONTHS[name[:3]]
    full = _year(year, published)
    if full is None:
        read = _past_day(month, day, published, s, m.start())
        if read is None:
            return None
        first, future = read[0], read[4]
    else:
        exact = _day(full, month, day)
        if exact is None:
            return None
        first, future = exact, bool(published and exact > published + dt.timedelta(days=1))
    if to:
        last = _day(first.year, month, int(to))
        if last and first < last:
            return first, last, 2 if (last - first).days < 7 else 4, "day", future
    return first, first, 1, "day", future


def _read_iso(m: re.Match[str], published: Day | None, _: Sentence) -> _Read:
    day = _day(int(m["iso_y"]), int(m["iso_m"]), int(m["iso_d"]))
    return (day, day, 1, "day", bool(published and day > published + dt.timedelta(days=1))) if day else None


def _read_slashed(m: re.Match[str], published: Day | None, _: Sentence) -> _Read:
    """3/14/2013 is American; 14/3/2013 and 14.3.2013 can only be the other way round."""
    a, b = int(m["sl_a"]), int(m["sl_b"])
    year = _year(m["sl_y"], published)
    if year is None:
        return None
    day_first = a > 12 or "." in m.group()
    day = _day(year, b, a) if day_first else _day(year, a, b)
    return (day, day, 1, "day", bool(published and day > published)) if day else None


def _read_month(m: re.Match[str], published: Day | None, s: Sentence) -> _Read:
    name = m["mo_month"]
    month = MONTHS[name[:3]]
    if name == "may" and not _capital(s, m.start("mo_month")):
        return None
    year = _year(m["mo_year"], published)
    if year is None:
        if published is None or not m["mo_prep"]:
            return None
        year = published.year if month <= published.month else published.year - 1
        if m["mo_prep"].startswith("next"):
            return (*_month_span(published.year + (month <= published.month), month), 4, "month", True)
    first, last = _month_span(year, month)
    part = (m["mo_prep"] or "").split()[0] if m["mo_prep"] else ""
    if part.startswith("early"):
        last = first + dt.timedelta(days=9)
    elif part.startswith("late"):
        first = last - dt.timedelta(days=10)
    elif part.startswith("mid"):
        first, last = first + dt.timedelta(days=9), first + dt.timedelta(days=19)
    if published and first <= published < last:
        last = published
    return first, last, 4, "month", bool(published and first > published)


def _capital(s: Sentence, at: int) -> bool:
    """Whether the letter at `at` of the sentence is a capital and means something by it."""
    return s.text[at : at + 1].isupper() and not s.shouted


def _read_weekday(m: re.Match[str], published: Day | None, s: Sentence) -> _Read:
    if published is None:
        return None
    target = WEEKDAYS.index(m["wd_name"][:3])
    back = (published.weekday() - target) % 7
    prefix = m["wd_prefix"] or ""
    if "next" in prefix or "coming" in prefix:
        day = published + dt.timedelta(days=(7 - back) or 7)
        return day, day, 1, "weekday", True
    if "last" in prefix or "previous" in prefix or "past" in prefix:
        back = back or 7
    day = published - dt.timedelta(days=back)
    return day, day, 1, "weekday", False


def _read_relative(m: re.Match[str], published: Day | None, s: Sentence) -> _Read:
    if published is None:
        return None
    word = m["rel"]
    back = 2 if "before yesterday" in word else 1 if word.startswith(("yesterday", "last night", "last evening")) else 0
    if word.startswith("tomorrow"):
        day = published + dt.timedelta(days=1)
        return day, day, 1, "relative", True
    if word.startswith("overnight"):
        return published - dt.timedelta(days=1), published, 2, "relative", False
    day = published - dt.timedelta(days=back)
    return day, day, 1, "relative", False


_SEASONS = frozenset({"winter", "spring", "summer", "autumn", "fall", "season"})


def _read_period(m: re.Match[str], published: Day | None, _: Sentence) -> _Read:
    """ "last week", "earlier this month", "over the weekend", "last year"."""
    if published is None:
        return None
    unit = m["per_unit"]
    which = m["per_which"] or "the"
    monday = published - dt.timedelta(days=published.weekday())
    ahead = which in ("next", "coming")
    if unit == "weekend":
        saturday = monday - dt.timedelta(days=2) if published.weekday() < 5 else monday + dt.timedelta(days=5)
        saturday += dt.timedelta(days=7 if ahead else 0)
        return saturday, saturday + dt.timedelta(days=1), 2, "span", ahead
    if which == "the" or (which == "past" and unit != "week"):
        return None
    if unit in _SEASONS:  # which months they are depends on the hemisphere
        if which not in ("last", "previous"):
            return None
        return published - dt.timedelta(days=365), published - dt.timedelta(days=61), 5, "year", False
    if unit == "week":
        if ahead:
            return monday + dt.timedelta(days=7), monday + dt.timedelta(days=13), 3, "span", True
        if which == "this":
            return monday, published, 3 if published.weekday() else 2, "span", False
        return monday - dt.timedelta(days=7), monday - dt.timedelta(days=1), 3, "span", False
    if unit == "month":
        if ahead:
            return None
        if which == "this":
            return published.replace(day=1), published, 4, "span", False
        return (*_month_span(*_month_before(published)), 4, "span", False)
    if ahead:
        return None
    if which == "this":
        return Day(published.year, 1, 1), published, 5, "year", False
    return Day(published.year - 1, 1, 1), Day(published.year - 1, 12, 31), 5, "year", False


def _read_ago(m: re.Match[str], published: Day | None, _: Sentence) -> _Read:
    """ "three days ago", "four years ago": the middle of the span is the day so far back."""
    return _back(m["ago_unit"], m["ago_n"], published) if published else None


def _back(unit: str, amount: str, published: Day) -> _Read:
    words = amount.replace(" of", "").split()
    vague = words[-1] in ("several", "few", "couple", "some")
    n = int(words[-1]) if words[-1].isdigit() else SMALL.get(words[-1], 1)
    if unit in ("hour", "minute"):
        if vague:
            return published - dt.timedelta(days=1), published, 2, "ago", False
        back = 0 if unit == "minute" or n < 12 else 1
        day = published - dt.timedelta(days=back)
        return day, day, 1, "ago", False
    if unit == "day":
        if vague:
            return published - dt.timedelta(days=6), published - dt.timedelta(days=2), 2, "ago", False
        day = published - dt.timedelta(days=n)
        return day, day, 1, "ago", False
    if unit == "week":
        middle = published - dt.timedelta(weeks=n)
        slack = 7 if vague else 3
        return middle - dt.timedelta(days=slack), middle + dt.timedelta(days=slack), 4 if vague else 3, "ago", False
    if unit == "month":
        middle = published - dt.timedelta(days=round(30.44 * n))
        slack = 45 if vague else 15
        return middle - dt.timedelta(days=slack), middle + dt.timedelta(days=slack), 5 if vague else 4, "ago", False
    years = n * (10 if unit == "decade" else 1)
    if published.year - years < 1:
        return None
    middle = published - dt.timedelta(days=round(365.2425 * years))
    return middle - dt.timedelta(days=182), middle + dt.timedelta(days=182), 5, "ago", False


def _read_before(m: re.Match[str], published: Day | None, _: Sentence) -> _Read:
    """ "three days earlier", "eight days after the collapse": as far back from the day of the report."""
    if published is None or (m["be_unit"] == "hour" and m["be_way"] == "after"):
        return None
    return _back(m["be_unit"], m["be_n"], published)


def _read_eve(_: re.Match[str], published: Day | None, __: Sentence) -> _Read:
    if published is None:
        return None
    day = published - dt.timedelta(days=1)
    return day, day, 1, "ago", False


def _read_feast(m: re.Match[str], published: Day | None, s: Sentence) -> _Read:
    month, day = FEASTS[m["feast"]]
    return _past_day(month, day, published, s, m.start())


def _read_year(m: re.Match[str], published: Day | None, _: Sentence) -> _Read:
    year = int(m["yr"])
    if published and year > published.year:
        return None
    return Day(year, 1, 1), Day(year, 12, 31), 5, "year", False


def _month_before(day: Day) -> tuple[int, int]:
    return (day.year, day.month - 1) if day.month > 1 else (day.year - 1, 12)


_READERS = {
    "iso": _read_iso, "slashed": _read_slashed, "day_month": _read_day_month, "month_day": _read_month_day,
    "month": _read_month, "weekday": _read_weekday, "relative": _read_relative, "period": _read_period,
    "ago": _read_ago, "year": _read_year, "before": _read_before, "eve": _read_eve, "feast": _read_feast,
}  # fmt: skip
