"""The hour at which something happened, and the day that it and the hours counted from it mean: "shot at 11:10 p.m. on
Saturday … About two hours later", "on Saturday night and early Sunday … at 1 a.m."."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.extract.days.dateforms import SMALL
from geo.extract.days.when import When
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = [
    "EVENING",
    "MORNING",
    "Lapse",
    "beside",
    "half_of_a_night",
    "hour_of",
    "is_of_a_night",
    "lapse",
    "night_around",
    "of_its_night",
]


@dataclass(frozen=True, slots=True)
class Lapse:
    """Hours or minutes counted from what was told before."""

    start: int
    """Offsets within the sentence."""
    end: int
    hours: float
    """Less than 0 where what follows came before."""

    def days_from(self, hour: float) -> int:
        """How many days after the one with that hour."""
        return math.floor((hour + self.hours) / _A_DAY)


def lapse(s: Sentence) -> Lapse | None:
    """ "About two hours later", "half an hour before that"; None where a sentence does not count so."""
    if s.lows.isdisjoint(_UNITS):
        return None
    m = _LAPSE.search(s.low)
    if m is None:
        return None
    n = 0.5 if m["n"].startswith("half") else float(_TENS.get(m["n"]) or SMALL.get(m["n"]) or m["n"])
    n = (n + (0.5 if m["half"] else 0.0)) * (_NEARLY if m["less"] else 1.0)
    hours = n if m["unit"] == "hour" else n / 60
    return Lapse(m.start(), m.end(), -hours if m["way"].startswith(_BACK) else hours)


def hour_of(s: Sentence) -> float | None:
    """The hour that a sentence names, 0 to 24; None where it names none, or several."""
    hours = {hour for _, hour in _hours(s)}
    return hours.pop() if len(hours) == 1 else None


def beside(s: Sentence, w: When) -> float | None:
    """The hour that a sentence names with a day: "at 8:50 p.m. Friday"."""
    close = [hour for at, hour in _hours(s) if -_CLOSE <= at - (w.start - s.start) <= _CLOSE + (w.end - w.start)]
    return close[0] if len(close) == 1 else hour_of(s)


def is_of_a_night(s: Sentence, w: When) -> bool:
    """Whether a span is that of one night: "on Saturday night and early Sunday", "overnight"."""
    if w.prec != _A_FEW or (w.last - w.first).days != 1 or w.future:
        return False
    return _BY_NIGHT.search(s.low, w.start - s.start, w.end - s.start + _NEXT) is not None


def of_its_night(s: Sentence, found: Sequence[When], night: When) -> When | None:
    """The day of what happened at some hour of a night that was told of before; None where a sentence has a day of its
    own or no hour."""
    if any(w.prec <= _A_FEW for w in found):
        return None
    hours = _hours(s)
    if len({hour >= _NOON for _, hour in hours}) != 1:
        return None
    at, hour = hours[0]
    kind = half_of_a_night(hour)
    day = night.first if kind == EVENING else night.last
    return When(s.start + at, s.start + at + 1, day, day, 1, kind)


def half_of_a_night(hour: float) -> str:
    """Whether an hour of a night is before midnight or after it: the kind of a day that is told by it."""
    return EVENING if hour % _A_DAY >= _NOON else MORNING


def night_around(w: When) -> When:
    """The whole night of a day that was told by its hour."""
    more = dt.timedelta(days=1)
    first, last = (w.first, w.last + more) if w.kind == EVENING else (w.first - more, w.last)
    return replace(w, first=first, last=last, prec=_A_FEW, kind="span")


def _hours(s: Sentence) -> list[tuple[int, float]]:
    """The hours that a sentence names, with where in it."""
    return [(m.start(), hour) for m in _CLOCK.finditer(s.low) if (hour := _read(m)) is not None]


def _read(m: re.Match[str]) -> float | None:
    if m["named"] == "midnight":
        return None if m["side"] is None else _A_DAY - _MOMENT if m["side"].endswith("before") else _MOMENT
    if m["named"]:
        return float(_NOON)
    if m["half"]:
        hour = int(m["h"]) % _NOON + (_NOON if m["half"] == "p" else 0)
        return hour + int(m["m"] or 0) / 60 if int(m["h"]) <= _NOON else None
    hour = int(m["h24"])
    clear = hour > _NOON or m["h24"].startswith("0")  # "10:30" may be in the evening
    return hour + int(m["m24"]) / 60 if clear else None


EVENING, MORNING = "evening", "morning"
"""The kinds of days that are the first and the second of a night, by their hour."""
_A_FEW = 2
"""UCDP's precision of a day or a few of them."""
_A_DAY, _NOON = 24, 12
"""Hours."""
_MOMENT = 0.1
"""Hours by which "shortly after midnight" is after it."""
_NEARLY = 0.75
"""What of so many hours less than so many are."""
_CLOSE, _NEXT = 40, 8
"""Letters between a day and its hour; behind a span."""
_BACK = ("earlier", "before", "previously")
_UNITS = frozenset({"hour", "hours", "minutes"})
_TENS = {"fifteen": 15, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "ninety": 90}
_LAPSE = compiled(
    r"(?:(?P<less>less than|under|within|not quite) )?"
    r"(?:(?:about|around|some|roughly|nearly|almost|just|only|more than|over|barely|at least|approximately) )*"
    rf"\b(?P<n>half an|{'|'.join([*_TENS, *(w for w in SMALL if w not in ('some', 'zero'))])}|\d{{1,3}})"
    r"(?P<half> and a half)? (?P<unit>hour|minute)s?(?: or (?:so|two|three))? "
    r"(?P<way>later|earlier|afterwards?|after that|before that|previously|before(?=,))\b"
)
_CLOCK = compiled(
    r"\b(?:(?P<side>(?:shortly|just|soon|minutes|a little|right) (?:before|after)|after) )?"
    r"(?P<named>midnight|noon|midday)\b"
    r"|\b(?P<h>\d{1,2})(?:[.:](?P<m>[0-5]\d))? ?(?P<half>[ap])\.?m\b"
    r"|\b(?P<h24>[01]\d|2[0-3])[.:h](?P<m24>[0-5]\d)\b(?! ?[ap]\.?m\b| ?%)"
)
_BY_NIGHT = compiled(r"\b(?:night|overnight|evening|late)\b")
