"""Days that are counted from the one named before: "the same day", "the next morning", "two days later", "an hour
after that", "a day earlier", "the previous night", and "on the 7th" of the month that was spoken of."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from geo.extract.days.dateforms import SMALL
from geo.extract.days.when import When
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["counted_on", "counts_on", "is_at_night", "is_till_next", "opens_half", "within"]


def counts_on(s: Sentence, found: Sequence[When]) -> bool:
    """Whether words of a sentence count from a day before it; `found`: the dates as they were read without that."""
    if s.part != "text":
        return False
    if any(
        _is_numbered(w, s) or _is_that_night(w, s) or _counts_back(w, s, found) or _came_after(w, s, found)
        for w in found
    ):
        return True
    return (_THAT_DAY.search(s) or _AT_DAWN.search(s)) is not None and not any(w.prec <= _A_FEW for w in found)


def is_at_night(s: Sentence, w: When) -> bool:
    """Whether a day is named for its evening or its night: "late on Saturday", "on Saturday night"."""
    at, end = w.start - s.start, w.end - s.start
    said = _NIGHT.match(s.low, end) or _LATE.search(s.low, max(0, at - _SHORT), at)
    return said is not None or s.low.startswith("last night", at)


def counted_on(
    s: Sentence, found: Sequence[When], day: dt.date, told: dt.date | None, *, at_night: bool = False
) -> list[When]:
    """The dates of such a sentence, counted from `day`, the last one named before it; `told`: the day of the report;
    `at_night`: what was told of that day was in its evening or its night, so that dawn and hours later are the next."""
    meant = [_on(w, _nearest(w.first, day, told)) if _is_numbered(w, s) else w for w in found]
    next_day = day + dt.timedelta(days=1)
    meant = [replace(w, first=day, last=next_day, kind="span") if _is_that_night(w, s) else w for w in meant]
    if told is not None:
        back = told - day
        meant = [
            replace(w, first=w.first - back, last=w.last - back, kind="day" if w.prec == 1 else w.kind)
            if _counts_back(w, s, found) or (back.days <= _FRESH and _came_after(w, s, found))
            else w
            for w in meant
        ]
    that = _THAT_DAY.search(s)
    if any(w.prec <= _A_FEW for w in found):
        return meant
    if that is None:
        dawn = _AT_DAWN.search(s) if at_night else None
        if dawn is None or (told is not None and next_day > told):
            return meant
        return [*meant, When(s.start + dawn.start(), s.start + dawn.end(), next_day, next_day, 1, "day")]
    on = _after(s, that, day)
    soon = that["some"] or (that["hours"] and on.first == day)
    if at_night and soon and (told is None or next_day <= told):  # "late on Friday … Hours later"
        on = replace(on, last=next_day, prec=_A_FEW, kind="span")
    return [*meant, on]


def within(s: Sentence, found: list[When]) -> list[When]:
    """The dates of a sentence with the one that its second half counts from that of its first: "struck Bex on Sunday;
    the next day they raided Ava"."""
    if len(found) != 1 or found[0].prec > 1 or found[0].future or s.part != "text":
        return found
    that = _THAT_DAY.search(s)
    if that is None or s.start + that.start() < found[0].end or not opens_half(s, that.start()):
        return found
    on = _after(s, that, found[0].last)
    return [*found, on] if on.first > found[0].last else found


def opens_half(s: Sentence, at: int) -> bool:
    """Whether the second half of a sentence begins at an offset within it: "…; the next day they raided Ava"."""
    return _OPENS.search(s.low[:at]) is not None


def is_till_next(s: Sentence, w: When) -> bool:
    """Whether a day is only the one after, up to which something went on: "until the following morning"."""
    at = w.start - s.start
    return s.low.startswith(("the following ", "the next "), at) and s.low[:at].endswith(("until ", "till ", "into "))


def _after(s: Sentence, that: re.Match[str], day: dt.date) -> When:
    """The day that words count from `day`."""
    hours = (SMALL.get(that["hours"]) or int(that["hours"])) if that["hours"] else 0
    later = -(-hours // 24) if hours >= _HALF else SMALL[that["n"]] if that["n"] else 1 if that["next"] else 0
    on = day + dt.timedelta(days=later)
    return When(s.start + that.start(), s.start + that.end(), on, on, 1, "day")


def _on(w: When, day: dt.date) -> When:
    return replace(w, first=day, last=day, kind="day")


def _is_numbered(w: When, s: Sentence) -> bool:
    """Whether a date is no more than the number of a day: "on the 7th"."""
    return w.kind == "day" and _NUMBER.fullmatch(s.low, w.start - s.start, w.end - s.start) is not None


def _is_that_night(w: When, s: Sentence) -> bool:
    """Whether it is the night that follows the day spoken of: "two died at once and a third in the night"."""
    return s.low.startswith(_THE_NIGHT, w.start - s.start) and w.end - w.start == len(_THE_NIGHT)


def _counts_back(w: When, s: Sentence, found: Sequence[When]) -> bool:
    """Whether a date is counted back from a day, "the previous day", "two days earlier", and no day before it in its
    sentence is the one that it counts from."""
    if w.kind != "ago" or any(o.prec == 1 and o.end <= w.start for o in found):
        return False
    return _COUNTED_BACK.fullmatch(s.low, w.start - s.start, w.end - s.start) is not None


def _came_after(w: When, s: Sentence, found: Sequence[When]) -> bool:
    """Whether a date is counted back from the day of what was told: "It came two days after …"."""
    at, end = w.start - s.start, w.end - s.start
    if w.kind != "ago" or found[0] is not w or not s.low.endswith(("day after", "days after", "night after"), at, end):
        return False
    return _IT_CAME.fullmatch(s.low, 0, at) is not None


def _nearest(read: dt.date, day: dt.date, told: dt.date | None) -> dt.date:
    """The day of a number that lies nearest to the one named before it, of those that the report can know."""
    if told is not None and (told - day).days > _LATELY:
        return read
    months = [(day.replace(day=1) + dt.timedelta(days=n)).replace(day=1) for n in (-1, 0, 31)]
    days = [m.replace(day=read.day) for m in months if read.day <= _SHORTEST or _has(m, read.day)]
    days = [d for d in days if told is None or d <= told]
    return min(days, key=lambda d: abs(d - day), default=read)


def _has(month: dt.date, day: int) -> bool:
    return (month + dt.timedelta(days=day - 1)).month == month.month


_LATELY, _FRESH, _SHORTEST = 60, 10, 28
"""Days back to which a day is one that the report is about, and is that of its news; days that every month has."""
_NUMBER = compiled(r"(?:on|night of|morning of|evening of) the \d{1,2}(?:st|nd|rd|th)")
_THE_NIGHT = "in the night"
_COUNTED_BACK = compiled(
    r"(?:the )?(?:previous (?:day|night|evening)|(?:day|night|evening) before)"
    r"|(?:about |some |just )?(?:\w+ ){1,2}(?:day|night|week|fortnight)s? (?:earlier|before|previously)"
)
_IT_CAME = compiled(
    r"\W*(?:that|this|it|both|all this|the \w+(?: in [\w'’ -]{2,30})?) (?:\w+ )?"
    r"(?:came|comes|happened|occurred|followed|took place) (?:just |only |barely |less than |about )*"
)
"""Before "a day after …", counted from the day of what "it" is."""
_THAT_DAY = Cued(
    r"\b(?:the|that) same (?:day|date|night|evening|afternoon|morning)\b"
    r"(?! (?:as|that|when|on|he|she|they|his|her|it|we)\b)"
    r"|\b(?:the )?(?P<next>following|next) (?:day|morning|night|evening|afternoon)\b"
    r"|\bon that (?:day|night|evening|afternoon|morning)\b"
    r"|\b(?P<n>an?|one|two|three|four|five|six) (?:days?|nights?) (?:later|afterwards?|after that)\b"
    r"|\b(?P<hours>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|\d\d?) hours "
    r"(?:later|afterwards?|after that)\b"
    r"|\b(?P<some>hours (?:later|afterwards?|after that))\b"
    r"|\b(?:hours?|minutes) (?:later|earlier|afterwards?|(?:before|after) that)\b"
)
_AT_DAWN = Cued(
    r"\b(?:(?:at|before|by|around|towards?|just after|shortly after) (?:dawn|daybreak|first light|sunrise)"
    r"|after midnight"
    r"|in the (?:early|small|predawn) hours|(?:[1-5]|12)(?:[.:]\d\d)? a\.?m)\b"
)
"""The end of a night."""
_NIGHT = compiled(r" (?:at )?(?:evening|night|dusk|nightfall)\b")
_LATE = compiled(
    r"\b(?:late|(?:evening|night) of|dusk|nightfall|sunset|(?:[6-9]|1[01])(?:[.:]\d\d)? ?p\.?m\.?)(?: on)?,? $"
)
_SHORT = 24
"""Letters before a day."""
_A_FEW = 2
"""UCDP's precision of a day or a few of them."""
_HALF = 12
"""Hours from which on another day has come."""
_OPENS = compiled(r"(?:[;:–—]|,? (?:and|but|while)) (?:then )?$")
"""Before words that open the second half of a sentence."""
