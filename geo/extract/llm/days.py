"""The days that a model gives → those that the quoted words give by our own reckoning, or why there are none."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from geo.extract.days import dates
from geo.extract.llm.answer import SaidDate
from geo.extract.llm.report import Report
from geo.extract.text.sentences import Sentence

__all__ = ["Days", "check"]


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, and the words that say so."""

    first: dt.date
    last: dt.date
    prec: int
    """UCDP: 1 exact day … 5 within a year."""
    start: int
    end: int
    sentence: Sentence
    problem: str = ""
    """What a person should look at, though the days are kept."""


def check(report: Report, said: SaidDate, at: int) -> Days | str:
    """The days, or in words why what was said is not kept. `at`: offset of the incident."""
    quoted = report.find(said.quote, at) if said.quote else None
    if quoted is None:
        return "the quoted words are not in the report"
    if report.speaks_to_machines(quoted):
        return "the quoted words speak to a program, not to a reader"
    first, last = _day(said.start), _day(said.end) or _day(said.start)
    read = [
        (when, s)
        for s in quoted.sentences
        for when in dates.find(s, report.published)
        if quoted.span.overlaps(when.start, when.end)
    ]
    past = [(when, s) for when, s in read if not when.future]
    if past:
        agreeing = [(w, s) for w, s in past if first is not None and w.first <= first <= w.last]
        when, s = (agreeing or past)[0]
        problem = "" if agreeing or first is None else f"the model reckoned {said.start}, the words give {when.first}"
        return Days(when.first, when.last, when.prec, when.start, when.end, s, problem)
    if read:
        return "the quoted words speak of a day to come"
    if first is None or last is None or last < first:
        return "neither the words nor the model give a day"
    if report.published is not None and last > report.published:
        return f"{last} lies after the report's own date"
    span = quoted.span
    return Days(first, last, _precision(first, last), span.start, span.end, quoted.sentence,
                f"{first} is the model's own reckoning")  # fmt: skip


def _precision(first: dt.date, last: dt.date) -> int:
    """At least 2: nothing but the model says which day it was."""
    days = (last - first).days
    return 2 if days < 6 else 3 if days < 8 else 4 if days < 32 else 5


def _day(text: str) -> dt.date | None:
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return day if dt.MINYEAR < day.year < dt.MAXYEAR else None  # either end stands for no day
