"""How exactly a span of days says when something happened, as UCDP codes it."""

from __future__ import annotations

import datetime as dt

__all__ = ["of_days", "of_span"]


def of_days(days: int) -> int:
    """The precision of so many days between the first and the last: 2 some days, 3 a week, 4 a month, 5 longer."""
    return 2 if days < _WEEK else 3 if days == _WEEK else 4 if days <= _MONTH else 5


def of_span(first: dt.date, last: dt.date) -> int:
    """The precision of a span of two days or more."""
    return of_days((last - first).days)


_WEEK, _MONTH = 7, 31
