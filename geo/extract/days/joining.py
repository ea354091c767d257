"""Neighbouring phrases of days that are one: "Friday, 3 May", "the night from Sunday to Monday", "from dusk on Monday
until troops arrived on Tuesday"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from geo.extract.days import precision
from geo.extract.days.calendardays import Day
from geo.extract.days.dateforms import AND_NEXT, INTO, RANGE, RANGE_BEFORE, THE_DAY
from geo.extract.days.when import When
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["joined"]


def joined(found: list[When], sentence: Sentence, told: Day) -> list[When]:
    """The phrases of a sentence, in order, with neighbours that are one made one; `told`: the day of the report."""
    kept: list[When] = []
    for when in _in_a_row(found, sentence) if len(found) >= _ROW else found:
        last = kept[-1] if kept else None
        if last is not None:
            one = _together(last, when, sentence.low, sentence.start, told)
            if one is not None:
                kept[-1] = one
                continue
            when = _after_news(last, when, sentence.low, sentence.start, told)
        kept.append(when)
    return kept


def _in_a_row(found: list[When], s: Sentence) -> list[When]:
    """ "On Monday, Tuesday and again on Wednesday": one span, where three days or more follow on each other."""
    for n in range(len(found) - _ROW + 1):
        row = found[n : n + 1]
        for when in found[n + 1 :]:
            listed = AND_NEXT.fullmatch(s.low, row[-1].end - s.start, when.start - s.start)
            if listed is None or when.kind != "weekday" or row[-1].kind != "weekday" or when.future:
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
    if _lasted_until(a, b, low, start):
        return replace(a, end=b.end, last=b.last, prec=precision.of_span(a.first, b.last))
    if len(between) > _NEAR:
        return None
    if a.kind == "weekday" and b.kind == "day" and THE_DAY.fullmatch(between):
        return replace(b, start=a.start)
    if a.kind == "day" and b.kind in ("day", "weekday") and _is_that_day(a, b) and _THE_VERY_DAY.fullmatch(between):
        return replace(a, end=b.end)  # "April 17, Maundy Thursday"
    if (
        a.kind == "ago"
        and b.kind in ("day", "weekday")
        and b.prec == 1
        and (a.prec == 1 and _THE_VERY_DAY.fullmatch(between))
    ):
        return replace(b, start=a.start)
    if b.kind == "ago" and a.kind in ("weekday", "day") and a.prec == b.prec == 1 and between in (", ", " "):
        back = _DAYS_AFTER.match(low, b.start - start)
        if back and (_ANOTHER.match(low, back.end()) or _is_news(low, a.start - start)):
            return None
        if back and not a.future:  # "died on Sunday, a day after …": counted from that Sunday
            day = a.first - (told - b.first)
            return replace(b, start=a.start, first=day, last=day)
    days = (b.first - a.first).days
    if a.kind in _NAMED and b.kind in _NAMED and a.prec == b.prec == 1 and days == 1 and INTO.fullmatch(between):
        return replace(a, end=b.end, last=b.last, prec=2)
    if _is_overnight(a, low, start) and b.kind in _NAMED and b.prec == 1 and _INTO_DAY.fullmatch(between):
        return replace(b, start=a.start, first=b.first - dt.timedelta(days=1), prec=2)
    said = RANGE.fullmatch(between)
    if days < 0 and a.kind == b.kind == "weekday" and said is not None and _is_span_of_week(a, said, low, start):
        a = replace(a, first=a.first - _WEEK, last=a.last - _WEEK)  # "from Friday to Sunday", told on a Friday
        days += _WEEK.days
    if a.kind != b.kind or a.kind not in ("weekday", "day") or a.prec != 1 or b.prec != 1 or not 0 < days <= 366:
        return None
    if days > _TWO_MONTHS and not (_FROM.search(low[: a.start - start]) or low.startswith("from ", a.start - start)):
        return None
    if said is None or (said["and"] and not _is_between(low, a.start - start)):
        return None
    return replace(a, end=b.end, last=b.last, prec=precision.of_days(days))


def _is_that_day(a: When, b: When) -> bool:
    return a.prec == b.prec == 1 and a.first == b.first


def _lasted_until(a: When, b: When, low: str, start: int) -> bool:
    """Whether something went on from the one day until what came on the other: "from dusk on Monday until helicopters
    arrived on Tuesday"."""
    if not (a.kind in _NAMED and b.kind in _NAMED and a.prec == b.prec == 1 and 0 < (b.first - a.first).days <= _MONTH):
        return False
    return (
        _UNTIL_THEN.fullmatch(low, a.end - start, b.start - start) is not None
        and _FROM_THEN.search(low, 0, a.start - start) is not None
    )


def _is_overnight(w: When, low: str, start: int) -> bool:
    return w.kind == "relative" and low.startswith("overnight", w.start - start)


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


def _is_span_of_week(a: When, said: re.Match[str], low: str, start: int) -> bool:
    """Whether a span of weekdays is told by its first words: "between Friday and Sunday", "from Friday to Sunday"."""
    return _is_between(low, a.start - start) if said["and"] else _FROM.search(low, 0, a.start - start) is not None


def _is_between(low: str, at: int) -> bool:
    return low.startswith("between ", at) or bool(RANGE_BEFORE.search(low[:at]))


_NAMED = ("weekday", "relative")
"""How days are said that follow on each other."""
_MONTH = 31
_WEEK = dt.timedelta(days=7)
_UNTIL_THEN = compiled(r"(?: (?:morning|afternoon|evening|night))? (?:until|till) (?:[\w'’-]+ ){1,6}(?:on )?")
_FROM_THEN = compiled(r"\bfrom (?:[\w:.]+ ){0,3}(?:on )?$")
_INTO_DAY = compiled(r" (?:in)?to ")
_ROW = 3
"""Days from which on a list of them is one span."""
_NEAR = 40
"""Letters between two phrases that may be one."""
_THE_VERY_DAY = compiled(r", (?:on )?(?:the )?| \(")
"""Between a day that is counted and its name: "the previous day, 25 May"."""
_DAYS_AFTER = compiled(r"(?:\w+ )?[\w-]+ days? after\b")
_ANOTHER = compiled(
    r" (?:another|at least|the one|an? (?:earlier|previous|similar|first)|the (?:first|previous|earlier)) "
)
"""Behind such a span, where another happening has a day of its own."""
_CLAUSE = 120
"""Letters before a day in which its clause says what was done on it."""
_DEED = compiled(
    r"(?<!that )(?<!which )(?<!who )\b(?:shot|killed|attacked|stormed|bombed|struck|exploded|blew (?:\w+ )?up|went off"
    r"|detonated|opened fire|ambushed|raided|clashed|seized|kidnapped|abducted|fired|stabbed|fought|shelled|overran"
    r"|captured|massacred|crashed|collided|derailed|capsized|sank|collapsed|burned|burnt|raked|executed|hacked|ploughed"
    r"|plowed)\b[^.;]*$"
)
_SEQUEL = compiled(
    r"\b(?:died|(?<!shot )dead|succumbed|hospital|arrest\w*|charged|surrender\w*|gave \w+sel\w+ up|trial|buried|funeral"
    r"|found|recovered|custody|released|freed|said|told|after)\b"
)
"""What tells that a deed lies before the day."""
_TWO_MONTHS = 62
"""Days over which two days may be a span without "from" before them."""
_FROM = compiled(r"\b(?:from|between|for|during|period)(?: the)?(?: period)? (?:of )?$")
