"""The days that the sentences of a report name, counted from the day on which it was published, sent or written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from operator import attrgetter

from geo.extract.days import clock, dates, sending, writing
from geo.extract.days.dates import When
from geo.extract.days.dyingdays import is_of_death, is_since_death
from geo.extract.days.sameday import counted_on, counts_on, is_at_night, is_till_next, opens_half, within
from geo.extract.days.thatyear import year_meant
from geo.extract.days.weekslater import later_on, weeks_later
from geo.extract.incidents import chronology
from geo.extract.incidents.otherdays import is_of_a_comparison
from geo.extract.text.datelines import dated
from geo.extract.text.sentences import Sentence
from geo.model import Document
from geo.patterns import compiled

__all__ = ["ReportDays"]


class ReportDays:
    """The day of a report, and the dates of each of its sentences."""

    def __init__(
        self,
        document: Document,
        title: Sequence[Sentence],
        body: Sequence[Sentence],
        datelines: Mapping[int, tuple[int, int]],
    ) -> None:
        """`datelines`: index of a sentence → offsets of its dateline."""
        self._body = body
        self._read: dict[tuple[str, int], list[When]] = {}
        self._datelines = {**datelines, **dated(body)}
        day = sending.day_of(document.date)
        self.sent = None if day else sending.find(body, title)
        """When its head says that it was sent; None where the document has a date."""
        self.published = day or (self.sent.day if self.sent else None)
        self.written = day and writing.day_of_dateline(body, self._datelines, day)
        """By its dateline, where that is before the day of publication."""
        self._news = day and writing.day_of_news(body, day, self._found) if datelines and not self.written else None
        self.live = sending.is_live(body)
        """A page whose entries begin with the hour: they are of the day on which it is published."""

    def likeliest(self, s: Sentence, near: int, ends: Sequence[int] = ()) -> list[When]:
        """The dates of a sentence as days of what happens at offset `near`, the likeliest first; `ends`: as in
        `chronology.ranked`."""
        sent = self._datelines.get(s.index, (0, 0))
        found = [w for w in self.told(s) if not (sent[0] <= w.start < sent[1] or self._is_its_own(w, s))]
        found = [w for w in found if not is_of_a_comparison(s, w)]
        ranked = chronology.ranked(s, found, near, ends)
        if self._died_later:  # "has died two days after she was shot … She died on Sunday"
            ranked = [replace(w, score=w.score - _OF_DEATH) if is_of_death(s, w) else w for w in ranked]
        return chronology.without_nights(ranked)

    def told(self, s: Sentence) -> list[When]:
        """The dates of a sentence, with "the same day" and "on the 7th" counted from the one named before it."""
        found = self._since_death(s, self.named(s))
        if (meant := year_meant(s, found, self._body[max(0, s.index - _BACK) : s.index])) is not None:
            return meant
        if (weeks := self._weeks_on(s, found)) is not None:
            return [*found, weeks]
        if (own := self._by_the_hour(s, found)) is not None:
            return [*found, own]
        if not counts_on(s, found):
            return within(s, found)
        base = self._day_before(s)
        if base is None:
            return found
        before, w = base
        return counted_on(s, found, w.last, self.published, at_night=is_at_night(before, w))

    def _by_the_hour(self, s: Sentence, found: list[When]) -> When | None:
        """The day that the hours say, counted from an hour before, or in a night that was told of before."""
        if s.part != "text" or self.published is None:
            return None
        later = clock.lapse(s)
        if later is not None:
            day = self._hours_on(s, found, later)
        else:
            night = self._night_before(s) if self._nights else None
            day = clock.of_its_night(s, found, night) if night is not None else None
        return day if day is not None and day.last <= self.published else None

    def _hours_on(self, s: Sentence, found: list[When], later: clock.Lapse) -> When | None:
        """ "About two hours later", where the hour is known from which that counts."""
        days = [w for w in found if w.prec <= _A_FEW]
        if days and not (days[-1].prec == 1 and days[-1].end <= s.start + later.start and opens_half(s, later.start)):
            return None
        base = (s, days[-1]) if days else self._day_before(s)
        if base is None:
            return None
        before, w = base
        hour = clock.beside(before, w)
        if hour is None and not days:  # "… on Saturday night. He was pronounced dead at 6:25 p.m."
            between = (clock.hour_of(o) for o in self._body[before.index + 1 : s.index])
            hour = next((h for h in between if h is not None), None)
        if hour is None:
            return None
        day = w.last + dt.timedelta(days=later.days_from(hour))
        kind = "day" if not self._nights else clock.half_of_a_night(hour + later.hours)
        return When(s.start + later.start, s.start + later.end, day, day, 1, kind)

    def _night_before(self, s: Sentence) -> When | None:
        """The night that a report told of last, unless it has named a day since."""
        for before in reversed(self._body[: s.index]):
            if before.index in self._nights:
                return self._nights[before.index]
            days = [w for w in self.named(before) if w.prec == 1 and not w.future]
            if any(w.score > chronology.SPOKEN for w in chronology.ranked(before, days, before.start)):
                return None
        return None

    @cached_property
    def _nights(self) -> dict[int, When]:
        """Index of a sentence → the one night that it tells of: "on Saturday night and early Sunday"."""
        spans = ((s, w) for s in self._body for w in self.named(s) if w.prec == _A_FEW)
        return {s.index: w for s, w in spans if clock.is_of_a_night(s, w)}

    def _since_death(self, s: Sentence, found: list[When]) -> list[When]:
        """ "Has died two days after she was shot … She died on Sunday": counted from the day of the death."""
        if self.published is None or not is_since_death(s, found):
            return found
        for later in self._body[s.index + 1 : s.index + 1 + _BACK]:
            day = next((w for w in self.named(later) if is_of_death(later, w)), None)
            if day is not None:
                back = self.published - day.first
                return [replace(w, first=w.first - back, last=w.last - back) for w in found]
        return found

    def _day_before(self, s: Sentence) -> tuple[Sentence, When] | None:
        """The last day named before a sentence, with the sentence that names it: rather one on which something happened
        than one on which somebody spoke."""
        spoken = None
        for before in reversed(self._body[max(0, s.index - _BACK) : s.index]):
            days = [w for w in self.told(before) if w.prec == 1 and not (w.future or is_till_next(before, w))]
            own = [w for w in chronology.ranked(before, days, before.start) if w.score > chronology.SPOKEN]
            if own:
                return before, max(own, key=_start)
            if days and spoken is None:
                spoken = before, days[-1]
        return spoken

    def _weeks_on(self, s: Sentence, found: list[When]) -> When | None:
        """ "Two weeks later": counted from what the sentence, or else one before it, has told of."""
        later = weeks_later(s, found)
        if later is None:
            return None
        own = (w for w in found if w.end <= s.start + later.start())
        told = max(own, key=_start, default=None) or self._told_before(s)
        return later_on(s, later, told, self.published) if told is not None else None

    def _told_before(self, s: Sentence) -> When | None:
        """When that happened, as exactly as it is known, of which the last dated sentence before tells."""
        for before in reversed(self._body[max(0, s.index - _NEAR) : s.index]):
            days = [w for w in self.told(before) if not w.future]
            own = [w for w in chronology.ranked(before, days, before.start) if w.score > chronology.SPOKEN]
            if own:
                return max(own, key=_start)
        return None

    @cached_property
    def _died_later(self) -> bool:
        """Whether it says that a death came some days after what it tells."""
        return any(is_since_death(s, self.named(s)) for s in self._body[:_HEAD])

    def named(self, s: Sentence) -> list[When]:
        """The dates that a sentence names. Where only the month is known in which the report was sent, a day of the
        calendar has its year by that; days counted from the day of sending stay unknown."""
        if self.sent is not None and self.sent.told:
            found = [w for w in self._found(s) if w.kind != "relative" or s is self.sent.sentence]
            return [self._after(w, s) for w in found]
        if self.published is not None or self.sent is None:
            return [self._since_written(w) for w in self._found(s)]
        return [w for w in dates.find(s, self.sent.last) if w.kind in _OF_CALENDAR]

    def _found(self, s: Sentence) -> list[When]:
        """The dates of a sentence as counted from publication: several steps ask for them, so they are kept."""
        at = s.part, s.index
        if at not in self._read:
            found = dates.find(s, self.published)
            self._read[at] = [self._week_before(w, s) for w in found] if "last" in s.lows else found
        return self._read[at]

    def _week_before(self, w: When, s: Sentence) -> When:
        """ "Killed there last Sunday", where the report calls yesterday "Sunday": the one before that."""
        if w.kind != "weekday" or self.published is None or (self.published - w.last).days != 1:
            return w
        name = s.low[w.start - s.start : w.end - s.start].removeprefix("last ")
        if not s.low.startswith("last ", w.start - s.start) or not any(_is_bare(name, o) for o in self._body):
            return w
        back = dt.timedelta(days=7)
        return replace(w, first=w.first - back, last=w.last - back)

    def _is_its_own(self, w: When, s: Sentence) -> bool:
        """Whether a line of the report's head ends with the day of the report: "Shelling of Bihac, 29 July 1995"."""
        return s.index < _HEAD and w.first == self.published and w.end == s.end and s.part == "text"

    def _since_written(self, w: When) -> When:
        """A day counted from that of the report: from the day of its dateline, or of its news where it says
        "overnight"."""
        written = self.written or (self._news if w.prec > 1 else None)
        if written is None or self.published is None or w.kind != "relative":
            return w
        return writing.counted_from(written, w, self.published)

    def _after(self, w: When, s: Sentence) -> When:
        """A day without its year in the record of one incident: some months after it rather than a year before."""
        told = self.published
        if (
            told is None
            or w.kind != "day"
            or (told - w.last).days <= _HALF_A_YEAR
            or _YEAR.search(s.text, w.start - s.start, w.end - s.start)
        ):
            return w
        days = (w.last - w.first).days
        first = dt.date(w.first.year + 1, w.first.month, min(w.first.day, 28) if w.first.month == 2 else w.first.day)
        return replace(w, first=first, last=first + dt.timedelta(days=days))


def _is_bare(name: str, s: Sentence) -> bool:
    """Whether a sentence names a weekday without "last" before it."""
    return name in s.lows and s.low.count(name) > s.low.count(f"last {name}")


_start = attrgetter("start")
_A_FEW = 2
"""UCDP's precision of a day or a few of them."""
_BACK, _NEAR, _HEAD = 6, 2, 4
"""How many sentences before it the day of "the same day" is looked for, and what "weeks later" counts from; how many
may belong to a report's head."""
_OF_DEATH = 4.0
"""What a day loses on which somebody died of what lies days before."""
_HALF_A_YEAR = 183
"""Days."""
_YEAR = compiled(r"\d{4}")
_OF_CALENDAR = ("day", "month", "year")
