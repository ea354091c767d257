"""An old day that a paragraph names before it tells what happened then: "Until 6 December 1917 a quarter stood here …
Nearly 2,000 people died."."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from geo.extract.days.dates import When
from geo.extract.incidents.tellings import Telling
from geo.extract.text.sentences import Sentence

__all__ = ["scene_of"]


def scene_of(
    telling: Telling,
    body: Sequence[Sentence],
    last: int,
    published: dt.date | None,
    dates: Callable[[Sentence], Sequence[When]],
) -> Sentence | None:
    """The sentence before a telling, in its paragraph, that names a day a year back or more and nothing else.

    `last`: index of the last sentence before that tells of something; `dates`: the dates that a sentence names."""
    s = telling.sentence
    if published is None or s.part != "text" or s.shouted or telling.dates or not _is_of_that_day(telling):
        return None
    for before in reversed(body[max(last + 1, s.index - _BACK) : s.index]):
        if before.paragraph != s.paragraph:
            return None
        days = [w for w in dates(before) if not w.future]
        if days:
            old = all((published - w.last).days > _YEAR for w in days) and min(w.prec for w in days) <= _SOME_DAYS
            return before if old else None
    return None


def _is_of_that_day(telling: Telling) -> bool:
    """Whether a sentence counts people, or tells of something that nobody has spoken of."""
    if any(t.kind in ("counted", "bare", "list") and (t.count.best or 0) > 1 for t in telling.tolls):
        return True
    firm = [t for t in telling.tolls if t.kind != "part"]
    strongest = telling.strongest
    return not firm and strongest is not None and strongest.kind == "event" and not strongest.known


_BACK = 5
"""Sentences back to which the day is looked for."""
_YEAR = 300
"""Days from which on a day is an old one."""
_SOME_DAYS = 2
"""UCDP's precision of a few days."""
