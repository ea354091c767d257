"""Date phrases → spans of days with their precision, against the publication date.

Every expression yields a `When`: first and last day, and UCDP's precision (1 exact day … 5 within a year).
Past readings are preferred: news tells of what happened.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from geo.extract.days import calendardays, precision, relativedays
from geo.extract.days.calendardays import Day
from geo.extract.days.dateforms import (
    AND_NEXT,
    CLUES,
    COUNTED,
    COUNTED_FROM,
    DATE,
    INTO,
    LONG_AGO,
    RANGE,
    RANGE_BEFORE,
    SMALL,
    STEMS,
    THE_DAY,
    WITHOUT,
)
from geo.extract.text.sentences import Sentence

__all__ = ["When", "find"]


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
    return _joined(found, sentence, published or Day.max) if len(found) > 1 else found


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
        elif COUNTED.search(low) is None:
            kept.append(when)
        elif after is not None and after.kind in _CALENDAR and COUNTED_FROM.fullmatch(between):
            kept.append(_from_day(when, after, told, later=low.endswith("after")))
        elif low.endswith("after") or _BEFORE_WHAT.match(s.low, when.end - s.start) is None:
            kept.append(when)
    return kept


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


def _from_day(when: When, after: When, told: Day, *, later: bool) -> When:
    """ "Two days before the 7 June poll": counted from that day, and not from the day of the report."""
    way = 1 if later else -1
    first, last = (after.first + way * (told - day) for day in (when.last, when.first))
    first, last = min(first, last), max(first, last) + (after.last - after.first)
    return replace(when, first=first, last=last, prec=max(when.prec, after.prec), future=first > told)


def _joined(found: list[When], sentence: Sentence, told: Day) -> list[When]:
    """Neighbours that are one: "Friday, 3 May", "the night from Sunday to Monday", "between 28 March and 2 April"."""
    kept: list[When] = []
    for when in found:
        last = kept[-1] if kept else None
        if last is not None:
            one = _together(last, when, sentence.low, sentence.start, told)
            if one is not None:
                kept[-1] = one
                continue
            when = _after_news(last, when, sentence.low, sentence.start, told)
        kept.append(when)
    return _in_a_row(kept, sentence) if len(kept) >= _ROW else kept


def _in_a_row(found: list[When], s: Sentence) -> list[When]:
    """ "On Monday, Tuesday and again on Wednesday": one span, where three days or more follow on each other."""
    for n in range(len(found) - _ROW + 1):
        row = found[n : n + 1]
        for when in found[n + 1 :]:
            joined = AND_NEXT.fullmatch(s.low, row[-1].end - s.start, when.start - s.start)
            if joined is None or when.kind != "weekday" or row[-1].kind != "weekday" or when.future:
                break
            if (when.first - row[-1].last).days != 1:
                break
            row.append(when)
        if len(row) >= _ROW:
            whole = replace(row[0], end=row[-1].end, last=row[-1].last, prec=2)
            return [*found[:n], whole, *found[n + len(row) :]]
    return found


def _together(a: When, b: When, low: str, start: int, told: Day) -> When | None:
    """Two date phrases as one; None when they are two."""
    between = low[a.end - start : b.start - start]
    if len(between) > _NEAR:
        return None
    if a.kind == "weekday" and b.kind == "day" and THE_DAY.fullmatch(between):
        return replace(b, start=a.start)
    if a.kind == "ago" and b.kind == "day" and b.prec == 1 and (a.prec == 1 and _THE_VERY_DAY.fullmatch(between)):
        return replace(b, start=a.start)
    if b.kind == "ago" and a.kind in ("weekday", "day") and a.prec == b.prec == 1 and between in (", ", " "):
        back = _DAYS_AFTER.match(low, b.start - start)
        if back and (_ANOTHER.match(low, back.end()) or _is_news(low, a.start - start)):
            return None
        if back and not a.future:  # "died on Sunday, a day after …": counted from that Sunday
            day = a.first - (told - b.first)
            return replace(b, start=a.start, first=day, last=day)
    days = (b.first - a.first).days
    if a.kind == b.kind == "weekday" and days == 1 and INTO.fullmatch(between):
        return replace(a, end=b.end, last=b.last, prec=2)
    if a.kind != b.kind or a.kind not in ("weekday", "day") or a.prec != 1 or b.prec != 1 or not 0 < days <= 366:
        return None
    said = RANGE.fullmatch(between)
    if days > _TWO_MONTHS and not (_FROM.search(low[: a.start - start]) or low.startswith("from ", a.start - start)):
        return None
    if said is None or (said["and"] and not _is_between(low, a.start - start)):
        return None
    return replace(a, end=b.end, last=b.last, prec=precision.of_days(days))


def _is_news(low: str, at: int) -> bool:
    """Whether a day is that of a deed, and not that on which somebody died of one or was arrested for it."""
    deed = _DEED.search(low, max(0, at - _CLAUSE), at)
    return deed is not None and _SEQUEL.search(low, deed.start(), at) is None


def _after_news(a: When, b: When, low: str, start: int, told: Day) -> When:
    """A span of days behind the day of the news, counted from that: "stormed the camp on Sunday, a day after …"."""
    counted = b.kind == "ago" and a.kind in ("weekday", "day") and a.prec == b.prec == 1 and not a.future
    if not counted or low[a.end - start : b.start - start] != ", " or not _DAYS_AFTER.match(low, b.start - start):
        return b
    day = a.first - (told - b.first)
    return replace(b, first=day, last=day)


def _is_between(low: str, at: int) -> bool:
    return low.startswith("between ", at) or bool(RANGE_BEFORE.search(low[:at]))


_ROW = 3
"""Days from which on a list of them is one span."""
_CALENDAR = ("day", "month", "year")
_YEARS, _MONTHS = 5, 4
"""UCDP's precision of a year, of a month."""
_WEEK = dt.timedelta(days=6)
_NEAR = 40
"""Letters between two phrases that may be one."""
_BEFORE_WHAT = re.compile(r" (?:the|an?|his|her|its|their|that|this) ")
_NAMED = ("day_month", "month_day")
_THE = re.compile(r"\b(?:the|of) $")
_NAMESAKE = re.compile(
    r" (?:hospital|square|street|bridge|stadium|school|university|revolution|movement|brigade|battalion|avenue"
    r"|boulevard|park"
    r"|airport|mosque|barracks|district|neighbou?rhood|quarter|highway|camp|tunnel|coalition|alliance)\b"
)
"""What is called by a day: "26 September Street"."""
_VISITED = re.compile(
    rf",? (?P<n>an?|{'|'.join(w for w in SMALL if len(w) > 2)}|\d{{1,2}}) (?:day|(?P<week>week))s? after(?= \w)"
)
_VISIT = re.compile(
    r"\b(?:visit\w*|inspect\w*|tour\w*|examin\w+|travel\w*|arriv\w+|reach\w*|went to|flew to|access\w*|interview\w*"
    r"|document\w*)\b[^.;]*$"
)
"""Before the day on which somebody came to see what had happened."""
_THE_VERY_DAY = re.compile(r", (?:on )?(?:the )?| \(")
"""Between a day that is counted and its name: "the previous day, 25 May"."""
_SOME_DAYS = 2
"""UCDP's precision of some days."""
_EARLIER = re.compile(
    r"\bdays? (?:earlier|before|previously)$|\b(?:day|night|evening) before$|\bprevious (?:day|night)"
)
_CLAUSES = re.compile(r"[;:–—]")
_DAYS_AFTER = re.compile(r"(?:\w+ )?[\w-]+ days? after\b")
_ANOTHER = re.compile(
    r" (?:another|at least|the one|an? (?:earlier|previous|similar|first)|the (?:first|previous|earlier)) "
)
"""Behind such a span, where another happening has a day of its own."""
_CLAUSE = 120
"""Letters before a day in which its clause says what was done on it."""
_DEED = re.compile(
    r"\b(?:shot|killed|attacked|stormed|bombed|struck|exploded|blew up|opened fire|ambushed|raided|clashed|seized"
    r"|kidnapped|abducted|fired|stabbed|fought|shelled|overran|captured|massacred)\b[^.;]*$"
)
_SEQUEL = re.compile(
    r"\b(?:died|(?<!shot )dead|succumbed|hospital|arrest\w*|charged|buried|funeral|found|recovered|custody|released"
    r"|freed|said|told|after)\b"
)
"""What tells that a deed lies before the day."""
_TWO_MONTHS = 62
"""Days over which two days may be a span without "from" before them."""
_FROM = re.compile(r"\b(?:from|between|for|during|period)(?: the)?(?: period)? (?:of )?$")
_DIGIT = re.compile(r"\d")
_Reader = Callable[..., calendardays.Read]
_READERS: dict[str, _Reader] = {
    "iso": calendardays.iso,
    "slashed": calendardays.slashed,
    "day_month": calendardays.day_month,
    "month_day": calendardays.month_day,
    "day_of_month": calendardays.day_of_month,
    "month": calendardays.month,
    "year": calendardays.year,
    "feast": calendardays.feast,
    "weekday": relativedays.weekday,
    "relative": relativedays.relative,
    "period": relativedays.period,
    "past": relativedays.past,
    "ago": relativedays.ago,
    "before": relativedays.before,
    "eve": relativedays.eve,
    "opening": relativedays.opening,
}
