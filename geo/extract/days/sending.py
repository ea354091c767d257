"""When a report without a date of its own was sent, as far as its head says.

Its head may bear the whole date, a day without its year ("June 14: …", "LIMA (June 14)"), or the number of the
release, which tells the year and the month ("2021-06-AB-043") or even the day ("20210614-07").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.days import dates
from geo.extract.days.calendardays import month_span
from geo.extract.days.dateforms import MONTH, MONTHS, STAMPED
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["Sent", "day_of", "find", "is_live"]


@dataclass(frozen=True, slots=True)
class Sent:
    """The days on one of which a report was sent, and the words that say so."""

    first: dt.date
    last: dt.date
    sentence: Sentence
    start: int
    """Offset of the words in the part's text."""
    end: int
    told: bool = False
    """Only the day of what the report tells is known, which was written on that day or some time after it."""

    @property
    def day(self) -> dt.date | None:
        """The day, where it is known."""
        return self.last if self.first == self.last else None


def day_of(value: dt.date | dt.datetime | None) -> dt.date | None:
    """The day, without the hour."""
    return value.date() if isinstance(value, dt.datetime) else value


def is_live(body: Sequence[Sentence]) -> bool:
    """Whether a page is a live one, whose entries begin with the hour."""
    return sum(1 for s in body if _CLOCK.match(s.text)) >= _ENTRIES


def find(body: Sequence[Sentence], title: Sequence[Sentence] = ()) -> Sent | None:
    """The date that its head bears, else what its number tells, else the last full date that it names.

    So "yesterday" and "on October 28th" find their day.
    """
    full = [(w, s) for s in body for w in dates.find(s, None) if w.kind == "day"]
    for w, s in full:
        if s.index < _HEAD and STAMPED.search(s.low[max(0, w.start - s.start - 60) : w.start - s.start]):
            return Sent(w.last, w.last, s, w.start, w.end, _is_told(w, s))
    head = [*title[:1], *body[:_HEAD]]
    numbered = next((sent for s in head if (sent := _numbered(s)) is not None), None)
    if numbered is not None:
        return numbered if numbered.day else _on_its_day(numbered, head)
    first = full[0] if full and full[0][1].index <= _LEAD else None
    known = first or max(full, key=lambda found: found[0].last, default=None)
    if known is None:
        return None
    w, s = known
    return Sent(w.last, w.last, s, w.start, w.end, told=first is not None)


def _is_told(w: dates.When, s: Sentence) -> bool:
    """Whether a date is that of what its sentence tells ("On 7 May 2031 two boys were …"), no head's or dateline's."""
    before, after = s.text[: w.start - s.start], s.text[w.end - s.start :]
    return len(before) + len(after) > _SAYS and any(c.islower() for c in before) and not before.rstrip().endswith("(")


def _numbered(s: Sentence) -> Sent | None:
    """What the number of the release tells."""
    match = _NUMBER.search(s.text) if "20" in s.text or "19" in s.text else None
    if match is None:
        return None
    year, month = int(match["year"] or match["y"]), int(match["month"] or match["m"])
    first, last = month_span(year, month)
    if match["d"]:
        if int(match["d"]) > last.day:
            return None
        first = last = last.replace(day=int(match["d"]))
    return Sent(first, last, s, s.start + match.start("number"), s.start + match.end("number"))


def _on_its_day(numbered: Sent, head: Sequence[Sentence]) -> Sent:
    """The day that the head bears without its year, where that is in the month of the number."""
    for s in head:
        for match in _DAY.finditer(s.low):
            day = int(match["day"])
            if MONTHS[match["month"][:3]] == numbered.last.month and 1 <= day <= numbered.last.day:
                on = numbered.last.replace(day=day)
                return Sent(on, on, s, s.start + match.start("date"), s.start + match.end("date"))
    return numbered


_SAYS = 60
"""Letters from which on a sentence says more than when and where a report was sent."""
_LEAD = 1
"""Index of the last sentence whose date is that of the record of one incident."""
_HEAD = 6
"""How many sentences may hold the day on which a report was sent."""
_DAY = compiled(
    rf"(?:^\W*(?=(?:{MONTH})\s\d{{1,2}}\s?(?:[:–—-]|$))|\(\s?)(?P<date>(?P<month>{MONTH})\s(?P<day>\d{{1,2}}))(?!\d)"
)
"""A day without its year: at the beginning, before a colon or a dash, or in brackets."""
_NUMBER = compiled(
    r"(?<![\w-])(?P<number>(?P<year>(?:19|20)\d\d)-(?P<month>0?[1-9]|1[0-2])-[A-Z]{1,3}[-–]\d{2,4}"
    r"|(?:(?<=[Rr]elease )|(?<=RELEASE )|(?<=[Nn]umber )|(?<=NUMBER )|(?<=[Nn]o\. )|(?<=NO\. )|(?<=# )|(?<=#)|(?<=: ))"
    r"(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>[0-3]\d)-\d{1,3})(?![\w-])"
)
"""A release's number: year, month, whose it is and which of theirs, or the day and which of that day's."""
_CLOCK = compiled(
    r"\W*(?:[01]?\d|2[0-3])(?:[.:h][0-5]\d(?: ?(?:[ap]\.?m\.?|GMT|UTC|BST|CET|CEST|EST|EDT|IST))?[ :,–-]"
    r"|[0-5]\d(?: ?(?:hrs|hours|GMT|UTC))? ?[:–-] )"
)
_ENTRIES = 3
"""Entries with an hour from which on a page is a live one."""
