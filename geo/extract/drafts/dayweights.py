"""How likely a date is the day of an incident, by what stands around it; the weights are learnt from labelled news.

`data/dating/train.py` writes the weights: a logistic choice among the dates of one incident. A date's features are what
`chronology` thinks of it, how it is said, how far it lies from publication, where it stands, and the words beside it;
words that tell of the happening itself are all one to it, so that what was learnt from shootings holds for floods.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from geo.extract.days.clock import EVENING, MORNING
from geo.extract.days.dates import When
from geo.extract.incidents.lasting import SINCE
from geo.extract.incidents.tellings import Telling
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words

__all__ = ["NONE", "Candidate", "features", "weigh"]

NONE = "none"
"""The one feature of the answer that no date of the report is the day."""

_FILE = Path(__file__).parents[3] / "data" / "dating" / "model.json"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date that may be an incident's day."""

    when: When
    sentence: Sentence
    telling: Telling | None
    """What its sentence tells; None when it tells of nothing."""
    order: int
    """Which of the incident's sentences it is in, from 0."""


def weigh(options: Sequence[Candidate], published: dt.date | None) -> list[tuple[float, Candidate]]:
    """(chance, candidate): what is missing from 1 is the chance that none of them is the day."""
    weights = _weights()
    seen = [_by_first_day(c) for c in options]
    scores = [sum(weights.get(name, 0.0) * value for name, value in features(c, seen, published).items()) for c in seen]
    none = weights.get(NONE, 0.0)
    top = max(none, *scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers) + math.exp(none - top)
    return [(p / total, c) for p, c in zip(powers, options, strict=True)]


def _by_first_day(c: Candidate) -> Candidate:
    """What goes on since a day is weighed by that day, and a day told by its hour as any."""
    w = c.when
    if w.kind in (EVENING, MORNING):
        return replace(c, when=replace(w, kind="day"))
    return replace(c, when=replace(w, kind="day", last=w.first, prec=1)) if w.kind == SINCE else c


def features(c: Candidate, options: Sequence[Candidate], published: dt.date | None) -> dict[str, float]:
    """What speaks for and against a candidate, by name. `options`: all candidates of the same incident."""
    w, s = c.when, c.sentence
    found = {"rule": min(max(w.score, -4.0), 5.0), f"kind={w.kind}": 1.0, f"prec={w.prec}": 1.0}
    for name in (*_place_in_report(c), *_place_in_time(w, options, published), *_beside(c)):
        found[name] = 1.0
    if s.part == "title":
        found["title"] = 1.0
    return found


def _place_in_report(c: Candidate) -> list[str]:
    if c.telling is None:
        told = ["untold"]
    else:
        strongest = c.telling.strongest
        gap = c.when.start - c.telling.near
        side = "before" if gap < 0 else "after"
        told = [
            f"event={strongest.kind if strongest else 'none'}",
            f"tolls={bool(c.telling.tolls)}",
            f"{side}={min(abs(gap) // 30, 5)}",
        ]
    return told


def _place_in_time(w: When, options: Sequence[Candidate], published: dt.date | None) -> list[str]:
    same = sum(o.when.first == w.first and o.when is not w for o in options)
    near = [o.when for o in options if o.when.prec <= 2 and abs((o.when.first - w.first).days) <= 10]
    found = [f"same={min(same, 3)}"]
    if any(o.last < w.first for o in near):
        found.append("earlier")
    if any(o.first > w.last for o in near):
        found.append("later")
    if published is not None:
        lag = (published - w.last).days
        if lag == 6 and w.kind == "weekday":  # rather named on that very day, by a page that bears the day before
            found.append("next")
        if lag > 7:
            found.append("long" if lag > 45 else "weeks")
    return found


def _beside(c: Candidate) -> list[str]:
    """The words around a date: the nearest two on either side in their order, the rest of the clause without it."""
    w, s = c.when, c.sentence
    spans = [(e.start, e.end) for e in c.telling.events] if c.telling else []
    plain: list[str] = []
    at = None
    for t in s.tokens:
        if t.start >= w.end and at is None:
            at = len(plain)
        if t.end <= w.start or t.start >= w.end:
            told = any(a <= t.start < b for a, b in spans)
            name = not s.shouted and t.text[:1].isupper() and t.start > s.start
            word = (
                "@event"
                if told
                else "@name"
                if name and t.low not in _CALENDAR
                else "@day"
                if t.low in _CALENDAR
                else t.low
            )
            plain.append("#" if word[0].isdigit() else word)
    at = len(plain) if at is None else at
    before, after = plain[max(0, at - _BEFORE) : at][::-1], plain[at : at + _AFTER]
    found = [f"p{n}={word}" for n, word in enumerate(before[:2], start=1)]
    found += [f"n{n}={word}" for n, word in enumerate(after[:2], start=1)]
    for side, near in (("b", before), ("a", after)):
        for word in near:
            if word in _WALLS:
                break
            found.append(f"{side}={word}")
    return found


@cache
def _weights() -> dict[str, float]:
    held: dict[str, float] = json.loads(_FILE.read_text(encoding="utf-8"))["weights"]
    return held


_BEFORE, _AFTER = 12, 7
"""How many words on either side are looked at."""
_WALLS = words("; :")
_CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december jan feb mar apr jun jul aug sept sep oct nov dec"
)
