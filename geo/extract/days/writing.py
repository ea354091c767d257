"""The day on which a dispatch was written, from which its "today" and its "overnight" count.

Papers and archives date it by the day on which they printed it, which is often the next.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from geo.extract.days import dates
from geo.extract.days.dates import When
from geo.extract.text.sentences import Sentence

__all__ = ["counted_from", "day_of_dateline", "day_of_news"]


def day_of_dateline(
    body: Sequence[Sentence], datelines: Mapping[int, tuple[int, int]], published: dt.date
) -> dt.date | None:
    """The day that a dateline bears, where it lies just before that of publication: "NAIROBI, Nov. 25 (Wire) -"."""
    for s in body[:_HEAD]:
        start, end = datelines.get(s.index, (0, 0))
        for w in dates.find(s, published) if end else ():
            if start <= w.start and w.end <= end and w.kind == "day" and w.prec == 1:
                return w.last if dt.timedelta() < published - w.last <= _PRINTED else None
    return None


def day_of_news(
    body: Sequence[Sentence], published: dt.date, named: Callable[[Sentence], Sequence[When]]
) -> dt.date | None:
    """The latest weekday that a report names as past, where that is the day before its publication.

    `named`: the dates that a sentence names."""
    told = (w for s in body if s.section == "body" for w in named(s))
    days = {w.last for w in told if w.kind == "weekday" and not w.future}
    latest = max(days, default=published)
    return latest if published - latest == dt.timedelta(days=1) else None


def counted_from(written: dt.date, w: When, published: dt.date) -> When:
    """A phrase that was counted from the day of publication, counted from the day of writing."""
    back = published - written
    return replace(w, first=w.first - back, last=w.last - back, future=w.last - back > written)


_HEAD = 6
"""How many sentences may hold a dateline."""
_PRINTED = dt.timedelta(days=3)
"""How long after it was sent a dispatch is printed."""
