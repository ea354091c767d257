"""Days counted from the day of the report: "Tuesday", "overnight", "last week", "three days ago"."""

from __future__ import annotations

import datetime as dt
import re

from geo.extract.days import precision
from geo.extract.days.calendardays import Day, Read, month_earlier, month_span
from geo.extract.days.dateforms import SMALL, WEEKDAYS
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["ago", "before", "eve", "opening", "past", "period", "relative", "weekday", "weekdays_ago"]


def weekday(m: re.Match[str], published: Day | None, s: Sentence) -> Read:
    """ "Tuesday", "last Tuesday", "Tuesday last week": the last one up to the day of the report, or the next where the
    clause tells of what will be."""
    if published is None:
        return None
    target = WEEKDAYS.index(m["wd_name"][:3])
    back = (published.weekday() - target) % 7
    if _NAMED_DAY.search(s.low, max(0, m.start() - 8), m.start()) and not (
        back <= _JUST_NAMED and _JUST_CALLED.search(s.low, 0, m.start())
    ):
        return None
    prefix = m["wd_prefix"] or ""
    if "next" in prefix or "coming" in prefix or (back and not prefix and not m["wd_week"] and _is_ahead(m, s)):
        day = published + dt.timedelta(days=(7 - back) or 7)
        return day, day, 1, "weekday", True
    if m["wd_week"]:
        ago = 2 if m["wd_week"].endswith("before last") else 1 if "last" in m["wd_week"] else 0
        monday = published - dt.timedelta(days=published.weekday() + 7 * ago)
        day = monday + dt.timedelta(days=target)
        return day, day, 1, "weekday", day > published
    if "last" in prefix or "previous" in prefix or "past" in prefix:
        back = back or 7
    if m["wd_before"]:
        back = (back or 7) + 7
    day = published - dt.timedelta(days=back)
    return day, day, 1, "weekday", False


def weekdays_ago(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "Two Sundays ago": the second one back from the day of the report."""
    if published is None:
        return None
    back = (published.weekday() - WEEKDAYS.index(m["wa_name"][:3])) % 7 or 7
    day = published - dt.timedelta(days=back + 7 * (SMALL[m["wa_n"]] - 1))
    return day, day, 1, "weekday", False


def _is_ahead(m: re.Match[str], s: Sentence) -> bool:
    """ "A vigil is planned for Sunday", "On Monday, there will be a meeting"."""
    before = s.low[: m.start()]
    return bool(_AHEAD.search(before) or (_FRONTED.fullmatch(before) and _AND_THEN.match(s.low, m.end())))


def relative(m: re.Match[str], published: Day | None, s: Sentence) -> Read:
    """ "yesterday", "last night", "overnight", "tomorrow", but not "Aleppo Today", which is a paper."""
    word = m["rel"]
    if published is None or (word == "today" and not s.shouted and _PAPER.search(s.text[: m.end()])):
        return None
    back = (
        2
        if "before yesterday" in word or "before last" in word
        else 1
        if word.startswith(("yesterday", "last night", "last evening"))
        else 0
    )
    if word.startswith("tomorrow"):
        day = published + dt.timedelta(days=1)
        return day, day, 1, "relative", True
    if word.startswith(("overnight", "during ", "in ", "through ")):
        return published - dt.timedelta(days=1), published, 2, "relative", False
    day = published - dt.timedelta(days=back)
    return day, day, 1, "relative", False


def period(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "last week", "earlier this month", "over the weekend", "weekend fighting", "last year"."""
    if published is None:
        return None
    unit = m["per_unit"] or "weekend"
    which = m["per_which"] or "the"
    monday = published - dt.timedelta(days=published.weekday())
    ahead = which in ("next", "coming")
    if unit == "weekend":
        saturday = monday - dt.timedelta(days=2) if published.weekday() < 5 else monday + dt.timedelta(days=5)
        saturday += dt.timedelta(days=7 if ahead else 0)
        return saturday, saturday + dt.timedelta(days=1), 2, "span", ahead
    if which == "the" or (which == "past" and unit not in ("week", "fortnight")):
        return None
    if unit in _SEASONS:  # which months they are depends on the hemisphere
        if which not in ("last", "previous"):
            return None
        return published - dt.timedelta(days=365), published - dt.timedelta(days=61), 5, "year", False
    if unit == "fortnight":
        return None if ahead else (published - dt.timedelta(days=14), published, 4, "span", False)
    if unit == "week":
        if ahead:
            return monday + dt.timedelta(days=7), monday + dt.timedelta(days=13), 3, "span", True
        if which == "this":
            return monday, published, 3 if published.weekday() else 2, "span", False
        if which in ("past", "the past"):
            return published - dt.timedelta(days=6), published, 3, "span", False
        return monday - dt.timedelta(days=7), monday - dt.timedelta(days=1), 3, "span", False
    if ahead:
        return None
    if unit == "month":
        if which == "this":
            return published.replace(day=1), published, 4, "span", False
        return (*month_span(*month_earlier(published)), 4, "span", False)
    if which == "this":
        return Day(published.year, 1, 1), published, 5, "year", False
    return Day(published.year - 1, 1, 1), Day(published.year - 1, 12, 31), 5, "year", False


def opening(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "Since the start of the year": up to the day of the report."""
    if published is None:
        return None
    if m["op_unit"] == "year":
        return published.replace(month=1, day=1), published, 5, "year", False
    first = published.replace(day=1) if m["op_unit"] == "month" else published - dt.timedelta(days=published.weekday())
    return first, published, 4 if m["op_unit"] == "month" else 3, "span", False


def past(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "in the past 24 hours", "over the last three days", "in recent days"."""
    if published is None:
        return None
    unit, amount = m["pa_unit"], m["pa_n"]
    n = 1 if m.group().endswith("day") else 6 if unit == "day" else 3 if "recent" in m.group() else 1
    if amount:
        words = amount.split()
        n = int(words[-1]) if words[-1].isdigit() else SMALL.get(words[-1], 1)
    days = -(-n // 24) if unit == "hour" else n * {"day": 1, "week": 7, "month": 30}[unit]
    if days > 366:
        return None
    return published - dt.timedelta(days=days), published, precision.of_days(days), "span", False


def ago(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "three days ago", "four years ago": the middle of the span is the day so far back."""
    return _back(m["ago_unit"], m["ago_n"], published) if published else None


def before(m: re.Match[str], published: Day | None, _: Sentence) -> Read:
    """ "three days earlier", "eight days after the collapse": as far back from the day of the report. Hours are counted
    from what was told before."""
    vague = m["be_n"].startswith(("a few", "an few", "several", "few", "a couple"))
    if published is None or (m["be_unit"] == "hour" and (m["be_way"] == "after" or not vague)):
        return None
    return _back(m["be_unit"], m["be_n"], published)


def eve(_: re.Match[str], published: Day | None, __: Sentence) -> Read:
    """ "the night before"."""
    if published is None:
        return None
    day = published - dt.timedelta(days=1)
    return day, day, 1, "ago", False


def _back(unit: str, amount: str, published: Day) -> Read:
    words = amount.replace(" of", "").split()
    vague = words[-1] in ("several", "few", "couple", "some")
    n = int(words[-1]) if words[-1].isdigit() else SMALL.get(words[-1], 1)
    if unit in ("hour", "minute"):
        if vague:
            return published - dt.timedelta(days=1), published, 2, "ago", False
        back = 0 if unit == "minute" or n < 12 else -(-n // 24)
        day = published - dt.timedelta(days=back)
        return day, day, 1, "ago", False
    if unit == "fortnight":
        unit, n = "week", 2 * n
    if unit in ("day", "night", "evening"):
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
    if published.year - years < 2:
        return None
    middle = published - dt.timedelta(days=round(365.2425 * years))
    return middle - dt.timedelta(days=182), middle + dt.timedelta(days=182), 5, "ago", False


_AHEAD = compiled(
    r"\b(?:will|would|shall|(?:is|are|was|were) (?:to|due(?: to)?|set(?: to| for)?|expected(?: to)?|planned|slated"
    r"|scheduled(?: to| for)?))(?! (?:not )?have\b)"
    r"(?: (?!(?:and|but|after|when|since|who|that|which|than|said|following|shooting|shot|killing|killed|death|murder"
    r"|stabbing|attack|crash|fire|explosion|on \w+day)\b)[\w'’.:-]+){0,9}?,? (?:on |from |until |by |for )?(?:early "
    r"|late )?$"
    r"|\b(?:forecast(?:s|ing|ers)?|predict(?:s|ed|ing)|warn(?:s|ed|ing)?|likely|expect(?:s|ed|ing)?|brac(?:ed|ing))"
    r"\b(?: (?!(?:after|when|since|who|that|which|said|killed|died|on)\b)[\w'’-]+){0,9}? "
    r"(?:from|until|till|through|by|for) (?:early |late )?$"
)
"""Before a day that is still to come: "would lift the blockade from Tuesday", "a vigil is planned for Sunday", "warned
of a fresh spell of rain from Wednesday"."""
_NAMED_DAY = compiled(r"\b(?:ash|black|bloody|palm|good|easter|whit|holy|maundy|cyber|red|super|shrove) $")
"""Before the weekday of a name: "the Ash Wednesday fires", "Black Saturday"."""
_JUST_CALLED = compiled(r"\b(?:call(?:ed|ing)?|dubb(?:ed|ing)|nam(?:ed|ing)|term(?:ed|ing))(?: \w+){0,2} \W?\w+ $")
_JUST_NAMED = 4
"""Days up to which what people have begun to call a black day is one just gone: "what locals already call Black …"."""
_FRONTED = compiled(r"\W*(?:on )?(?:early |late )?")
_AND_THEN = compiled(
    r"(?: (?:morning|afternoon|evening|night))?,? (?!who|that|and)(?:at \d+(?::\d\d)? [ap]\.?m\.?,? )?"
    r"(?:(?!(?:who|that|and|after|when|said|says)\b)[\w-]+ ){0,4}?"
    r"(?:will\b|(?:is|are) (?:planned|scheduled|expected|set|due|slated|to)\b)"
)
"""After a day that a sentence opens with and that is still to come: "On Monday, there will be a meeting"."""
_SEASONS = frozenset({"winter", "spring", "summer", "autumn", "fall", "season"})
_PAPER = compiled(r"[^\W\d_]*[A-Z][\w'-]* Today$")
"""A name that ends with the word."""
