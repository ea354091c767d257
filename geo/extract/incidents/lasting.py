"""The days of a disaster that goes on: from the day since which its dead are counted to the one on which they were.

"Floods have killed 40 people since June, officials said on Monday" gives no day of its own: those who died did so from
June to Monday. An earthquake has its day, however long its dead are counted.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from geo.extract.days import precision
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.text.clues import Cued
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.days.dates import When
    from geo.extract.incidents.tellings import Group, Telling
    from geo.extract.text.sentences import Sentence

__all__ = ["SINCE", "days_of", "is_compared", "spanned", "told_on"]

SINCE = "since"
"""The kind of a span of days over which people are counted."""


def spanned(s: Sentence, days: Sequence[When], told: dt.date | None, *, slow: bool) -> Sequence[When]:
    """The days of a sentence on a disaster, that since which it counts people made the days up to its count.

    `told`: the day on which the report says that it was counted, or its own. `slow`: the disaster is one that has a
    beginning, and no day: an epidemic, a drought."""
    began = next((d for d in days if _starts(s, d, slow=slow)), None) if told is not None else None
    if began is None or told is None:
        return days
    if _has_its_day(s, began, days):
        return [d for d in days if d is not began]
    first = began.first
    if s.low.startswith("mid", began.start - s.start):
        first += (began.last - first) / 2  # "since mid-July"
    until = [d for d in map(_spoken, days) if d is not None]
    until += [d.first for d in days if _BY.search(s.low, 0, d.start - s.start)]
    last = max((d for d in until if first < d <= told), default=told)
    if not 0 < (last - first).days <= _LONGEST:
        return days
    span = replace(began, first=first, last=last, prec=precision.of_span(first, last), kind=SINCE)
    return [span if d is began else d for d in days]


def _has_its_day(s: Sentence, began: When, days: Sequence[When]) -> bool:
    """Whether people came to harm on a day, and what led to it had begun before: "floods after rain since Saturday
    killed nine people on Tuesday"."""
    later = (d for d in days if d.start > began.start and d.prec == 1 and began.last < d.first and not d.future)
    return _STILL.search(s) is None and any(d.score > SPOKEN for d in later)


def is_compared(before: str) -> bool:
    """Whether words before a day only say that there was nothing like it since: "the worst riots since"."""
    return _COMPARED.search(before) is not None


def told_on(days: Sequence[When], published: dt.date | None) -> dt.date | None:
    """The day on which a report's lead, with these days, says that its figures were given; else that of the report."""
    if published is None:
        return None
    spoken = [d for d in map(_spoken, days) if d is not None and 0 <= (published - d).days <= _WEEK // 2]
    return max(spoken, default=published)


def days_of(g: Group) -> tuple[When, Telling] | None:
    """The days over which a disaster's people are counted, with the sentence that says so; None where none does, or
    where what counts them first gives them a day."""
    if g.natural <= _OF_A_DAY:
        return None
    first = True
    for t in g.tellings:
        counted = any(x.role in _HARM and not (x.loose or x.outdated) for x in t.tolls)
        named = any(e.event_type == "Disaster" and e.kind == "event" for e in t.events)
        since = next((d for d in t.dates if d.kind == SINCE), None) if counted or named else None
        if since is not None and not t.own_days:
            return since, t
        if counted and t.own_days and (first or not g.land):
            return None
        first = first and not counted
    return None


def _spoken(day: When) -> dt.date | None:
    """The day, where it is that on which somebody spoke."""
    return day.first if day.prec == 1 and day.score <= SPOKEN and not day.future else None


def _starts(s: Sentence, day: When, *, slow: bool) -> bool:
    """Whether a date is that since which people have come to harm, not since which there was nothing like it."""
    at = day.start - s.start
    if day.future or day.kind == "relative":
        return False
    if s.low.startswith("since ", at):
        at += len("since ")
    before = s.low[max(0, at - _NEAR) : at]
    if _COMPARED.search(before):
        return False
    if _SINCE.search(before):
        return True
    began = _BEGAN.search(before) if slow else _RAINS_BEGAN.search(before)
    return began is not None and _STILL.search(s) is not None


_OF_A_DAY = frozenset({"Earthquake", "Tsunami", "Avalanche"})
"""Disasters that are over within the day."""
_HARM = ("killed", "injured", "missing")
_LONGEST = 1000
"""Days that a disaster may have gone on for."""
_WEEK = 7
_NEAR = 90
"""Letters before a day that say what it is to what is told."""
_STARTED = (
    r"(?:began|begun|started|set in|broke out|erupted|onset|arrived|(?:was|were) (?:first )?(?:declared|reported"
    r"|detected|confirmed|identified)|first (?:appeared|emerged|hit|struck))"
)
_ROUGHLY = r"(?:early |late |mid-?|last |about |around |the (?:start|beginning|end|middle) of )*"
_SINCE = compiled(
    rf"\bsince {_ROUGHLY}$"
    rf"|\bsince (?:[\w'’-]+ ){{0,8}}?{_STARTED}(?: [\w'’-]+){{0,4}}? (?:(?:on|in|at|of) )?(?:the )?{_ROUGHLY}$"
)
_BEGAN = compiled(rf"\b{_STARTED}(?: [\w'’-]+){{0,5}}? (?:(?:on|in) )?{_ROUGHLY}$")
_RAINS_BEGAN = compiled(
    r"\b(?:rains?|rainfall|downpours?|monsoon|floods?|flooding|storms?|heat ?wave|cold (?:snap|spell|wave)|spell|snow"
    r"|snowfall|fires?|wildfires?|blazes?)(?: [\w'’-]+){0,4}?,? (?:that|which) (?:had )?(?:first )?"
    rf"{_STARTED}(?: [\w'’-]+){{0,4}}? (?:(?:on|in) )?{_ROUGHLY}$"
)
"""What goes on for days, told of by its beginning: "rains that began on (15 April)"."""
_BY = compiled(r"\b(?:by|as of) (?:(?:early|late|midday|noon|the end of|the evening of) (?:on )?)?$")
"""Before the day up to which people are counted: "had by (Friday) killed 14"."""
_STILL = Cued(
    r"\b(?:has|have|had(?= by)) (?:now |so far |already |also |by [^,.;]{3,30}? )?"
    r"(?:been )?(?:\w+ed|claimed|left|cost|died|taken|made|put)\b"
)
_COMPARED = compiled(
    r"\b(?:worst|deadliest|heaviest|highest|lowest|biggest|largest|strongest|wettest|driest|hottest|coldest|first|most"
    r"|longest|second|third|fourth|fifth|not|never|no)\b(?:(?!\b(?:ha[sv]e?|killed|claimed|left|died|deaths)\b)[^.;]){0,60}"
    r"\bsince (?:[\w'’-]+ ){0,4}$"
)
"""Before the day of the last that was like it: "the worst floods since 2010"."""
