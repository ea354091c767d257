"""Date phrases → spans of days with their precision, against the publication date.

Every expression yields a `When`: first and last day, and UCDP's precision (1 exact day … 5 within a year).
Past readings are preferred: news tells of what happened.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from geo.extract.days import calendardays, countedout, relativedays
from geo.extract.days.calendardays import Day
from geo.extract.days.dateforms import (
    CLUES,
    COUNTED,
    COUNTED_FROM,
    DATE,
    LONG_AGO,
    SMALL,
    STEMS,
    WITHOUT,
)
from geo.extract.days.joining import joined
from geo.extract.days.when import When
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["When", "find"]


def find(sentence: Sentence, published: Day | None) -> list[When]:
    """The date phrases of a sentence, in order, none inside another. Without `published` only full dates are read."""
    if sentence.lows.isdisjoint(CLUES) and not _DIGIT.search(sentence.low):
        return []
    if sentence.stems.isdisjoint(STEMS) and not WITHOUT.search(sentence.low):
        return []
    found: list[When] = []
    for match in _phrases(sentence.low):
        kind = match.lastgroup or ""
        if kind in _NAMED and _NAMESAKE.match(sentence.low, match.end()) and _THE.search(sentence.low[: match.start()]):
            continue  # "the 22 May hospital"
        read = _READERS[kind](match, published, sentence)
        if read is not None:
            first, last, prec, label, future = read
            found.append(
                When(sentence.start + match.start(), sentence.start + match.end(), first, last, prec, label, future)
            )
    if published is not None:
        found = _counted(found, sentence, published)
    found = _before_the_visit(found, sentence)
    return joined(found, sentence, published or Day.max) if len(found) > 1 else found


@lru_cache(maxsize=1 << 9)
def _phrases(low: str) -> tuple[re.Match[str], ...]:
    """Kept for a while: a report without a date is read twice, first for its anchor."""
    return tuple(DATE.finditer(low))


def _counted(found: list[When], s: Sentence, told: Day) -> list[When]:
    """The phrases, those counted from a day behind them put where they belong: "two days before the 7 June poll", "a
    year ago this month". What is counted from an event before which it lies and that has no day says nothing."""
    kept: list[When] = []
    for n, when in enumerate(found):
        after = found[n + 1] if n + 1 < len(found) else None
        if kept and kept[-1].kind == "ago" and kept[-1].end > when.start:
            continue  # the part of this year to which the years were counted
        if when.kind != "ago":
            kept.append(when)
            continue
        low = s.low[when.start - s.start : when.end - s.start]
        between = s.low[when.end - s.start : after.start - s.start] if after is not None else ""
        if _EARLIER.search(low) and (named := _named_before(kept, when, s, told)) is not None:
            kept.append(named)
        elif after is not None and low.endswith(" ago") and when.prec == _YEARS and LONG_AGO.fullmatch(between):
            kept.append(_years_back(when, after, told))
        elif after is not None and low.endswith(" ago") and _is_a_day_on(after, when) and LONG_AGO.fullmatch(between):
            kept.append(_weeks_back(when, after, told))
        elif low.endswith("after") and (day := _day_of_sequel(found, n, s)) is not None:
            kept.append(_counted_back(when, day.first, told))
        elif COUNTED.search(low) is None:
            kept.append(when)
        elif after is not None and after.kind in _CALENDAR and COUNTED_FROM.fullmatch(between):
            counted = _from_day(when, after, told, later=low.endswith("after"))
            # "the day after Christmas" is one day; of "a week after the vote on 3 May" the vote has a day of its own
            kept.append(replace(counted, end=after.end) if between == " " else counted)
        elif low.endswith("after") or _BEFORE_WHAT.match(s.low, when.end - s.start) is None:
            kept.append(when)
    return kept


def _counted_back(when: When, day: Day, told: Day) -> When:
    """A span counted back from `day` and not from that of the report; "a week after" is then seven days."""
    first, last = (d - (told - day) for d in (when.first, when.last))
    middle = first + (last - first) / 2
    if when.prec == _A_WEEK and day - middle == dt.timedelta(days=7):
        return replace(when, first=middle, last=middle, prec=1)
    return replace(when, first=first, last=last)


def _day_of_sequel(found: list[When], n: int, s: Sentence) -> When | None:
    """ "Flew in on Tuesday, two days after …", "Two days after …, the owner gave himself up on Tuesday": the
    day from which a span behind or before it is counted; None where the sentence has none, or more than one."""
    when = found[n]
    days = [w for w in found if w.kind in ("weekday", "day") and w.prec == 1 and not w.future]
    if len(days) != 1:
        return None
    gap = s.low[days[0].end - s.start : when.start - s.start] if days[0].end <= when.start else None
    if gap is None:
        between = s.low[when.end - s.start : days[0].start - s.start]
        return days[0] if when.start - s.start <= _FRONT and _MAIN_CLAUSE.search(between) else None
    return days[0] if len(gap) > len(", ") and not _CLAUSES.search(gap) and gap.endswith((", ", " ")) else None


def _before_the_visit(found: list[When], s: Sentence) -> list[When]:
    """The phrases, of a day on which somebody came to see what had happened some days before those days: "The team went
    there on 18 May, three days after rockets struck"."""
    kept = []
    for when in found:
        after = (
            _VISITED.match(s.low, when.end - s.start) if when.prec == 1 and when.kind in ("weekday", "day") else None
        )
        if after is not None and _VISIT.search(s.low[: when.start - s.start]):
            days = SMALL.get(after["n"]) or int(after["n"])
            day = when.first - dt.timedelta(days=days * (7 if after["week"] else 1))
            when = replace(when, end=s.start + after.end(), first=day, last=day, prec=3 if after["week"] else 1)
        kept.append(when)
    return kept


def _named_before(kept: list[When], when: When, s: Sentence, told: Day) -> When | None:
    """ "Dug on Sunday through a hotel where a bomb killed 53 a day earlier": counted from the day that the sentence has
    named; None where it names none."""
    days = [w for w in kept if w.kind in ("weekday", "day") and w.prec == 1 and not w.future]
    if not days or when.prec > _SOME_DAYS or _CLAUSES.search(s.low, days[-1].end - s.start, when.start - s.start):
        return None
    back = told - days[-1].first
    return replace(when, first=when.first - back, last=when.last - back)


def _years_back(when: When, after: When, told: Day) -> When:
    """ "Two years ago this month": that month, so many years before."""
    years = round((told - when.first).days / 365.2425 - 0.5)
    first, last = (d.replace(year=d.year - years, day=min(d.day, 28) if d.month == 2 else d.day)
                   for d in (after.first, after.last))  # fmt: skip
    if after.kind == "span":  # up to today this year, all of it in another
        whole = calendardays.month_span(first.year, first.month)
        first, last = whole if after.prec == _MONTHS else (first, first + (_WEEK if after.prec == 3 else last - first))
    return replace(when, end=after.end, first=first, last=last, prec=after.prec)


def _is_a_day_on(after: When, when: When) -> bool:
    return when.prec == _A_WEEK and after.kind in ("weekday", "relative") and after.prec == 1 and not after.future


def _weeks_back(when: When, after: When, told: Day) -> When:
    """ "Two weeks ago on Sunday", "a week ago today": that very day."""
    back = dt.timedelta(days=7 * round((told - when.first).days / 7 - 0.5))
    return replace(when, end=after.end, first=after.first - back, last=after.last - back, prec=1)


def _from_day(when: When, after: When, told: Day, *, later: bool) -> When:
    """ "Two days before the 7 June poll": counted from that day, and not from the day of the report."""
    way = 1 if later else -1
    first, last = (after.first + way * (told - day) for day in (when.last, when.first))
    first, last = min(first, last), max(first, last) + (after.last - after.first)
    return replace(when, first=first, last=last, prec=max(when.prec, after.prec), future=first > told)


_CALENDAR = ("day", "month", "year")
_YEARS, _MONTHS, _A_WEEK = 5, 4, 3
"""UCDP's precision of a year, of a month, of a week."""
_WEEK = dt.timedelta(days=6)
_BEFORE_WHAT = compiled(r" (?:the|an?|his|her|its|their|that|this) ")
_NAMED = ("day_month", "month_day")
_THE = compiled(r"\b(?:the|of) $")
_NAMESAKE = compiled(
    r" (?:hospital|square|street|bridge|stadium|school|university|revolution|movement|brigade|battalion|avenue"
    r"|boulevard|park"
    r"|airport|mosque|barracks|district|neighbou?rhood|quarter|highway|camp|tunnel|coalition|alliance)\b"
)
"""What is called by a day: "26 September Street"."""
_VISITED = compiled(
    rf",? (?P<n>an?|{'|'.join(w for w in SMALL if len(w) > 2)}|\d{{1,2}}) (?:day|(?P<week>week))s? after(?= \w)"
)
_VISIT = compiled(
    r"\b(?:visit\w*|inspect\w*|tour\w*|examin\w+|travel\w*|arriv\w+|reach\w*|went to|flew to|access\w*|interview\w*"
    r"|document\w*)\b[^.;]*$"
)
"""Before the day on which somebody came to see what had happened."""
_SOME_DAYS = 2
"""UCDP's precision of some days."""
_EARLIER = compiled(r"\bdays? (?:earlier|before|previously)$|\b(?:day|night|evening) before$|\bprevious (?:day|night)")
_FRONT = 14
"""Letters of a sentence before what it opens with."""
_MAIN_CLAUSE = compiled(r", (?!(?:who|which|where|when|killing|leaving|wounding|injuring)\b)")
_CLAUSES = compiled(r"[;–—]|:(?!\d)")
_DIGIT = compiled(r"\d")
_Reader = Callable[..., calendardays.Read]
_READERS: dict[str, _Reader] = {
    "iso": calendardays.iso,
    "slashed": calendardays.slashed,
    "day_month": calendardays.day_month,
    "month_day": calendardays.month_day,
    "day_of_month": countedout.day_of_month,
    "nth": countedout.nth,
    "roman": calendardays.roman,
    "month": calendardays.month,
    "year": calendardays.year,
    "feast": calendardays.feast,
    "weekday": relativedays.weekday,
    "relative": relativedays.relative,
    "period": relativedays.period,
    "past": relativedays.past,
    "weekdays_ago": relativedays.weekdays_ago,
    "ago": relativedays.ago,
    "before": relativedays.before,
    "eve": relativedays.eve,
    "opening": relativedays.opening,
}
