"""The incidents of a view by region and by time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.digest import UNKNOWN
from geo.index.columns import Counts
from geo.index.uncoded import Uncoded
from geo.index.view import View
from geo.model import Total

__all__ = [
    "LEVELS",
    "UNITS",
    "Level",
    "Period",
    "RegionSum",
    "Unit",
    "by_period",
    "by_region",
    "extent",
    "fitting_unit",
    "period_at",
]

Whole: TypeAlias = NDArray[np.int64]

Level = Literal["country", "province"]
LEVELS: tuple[Level, ...] = ("country", "province")
Unit = Literal["day", "week", "month", "year"]
UNITS: tuple[Unit, ...] = ("day", "week", "month", "year")

_LENGTHS: dict[Unit, int] = {"day": 1, "week": 7, "month": 30}
_MOST_BARS = 120
"""Periods beyond which a coarser unit is easier to read."""
_EPOCH = dt.date(1970, 1, 1).toordinal()
_CALENDAR = dt.date(dt.MINYEAR + 1, 1, 1).toordinal(), dt.date(dt.MAXYEAR - 1, 12, 31).toordinal()
"""The days of which something can be drawn: what lies at either end stands for no day, and has no week of its own."""


@dataclass(frozen=True, slots=True)
class RegionSum:
    """What happened in one region."""

    code: str
    """ISO 3166-1 alpha-2, or ISO 3166-2; country and name ("XK: Prizren") of a division that has none."""
    incidents: int
    killed: Total
    injured: Total


@dataclass(frozen=True, slots=True)
class Period:
    """What happened in one span of days, by the first day of each incident."""

    first: dt.date
    last: dt.date
    incidents: int
    killed: Total
    injured: Total


def by_region(view: View, level: Level, besides: Uncoded | None = None) -> tuple[list[RegionSum], int]:
    """The regions that hold anything, by code, and how many incidents none of them holds.

    besides: of the view's columns, the provinces without a code and what lies in them.
    """
    c = view.columns
    names, column = (c.countries, c.country) if level == "country" else (c.provinces, c.admin1)
    if besides is not None and level == "province":
        column = column.astype(np.int64)
        column[besides.rows] = len(names) + besides.at
        names = (*names, *besides.keys)
    group = column[view.rows].astype(np.int64)
    found = _grouped(view, group, len(names))
    sums = [RegionSum(names[n], *values) for n, values in found if names[n]]
    return sorted(sums, key=lambda s: s.code), len(view) - sum(s.incidents for s in sums)


def by_period(view: View, unit: Unit) -> list[Period]:
    """The spans of days that hold anything, in their order; undated incidents are in none.

    So are those of the first and the last year of the calendar, which are what an unknown day turns into.
    """
    first = view.columns.first_day[view.rows]
    dated = _is_dated(first)
    if not dated.any():
        return []
    days = (first - _EPOCH).astype("datetime64[D]")
    if unit == "week":
        number = (first - 1) // 7  # ordinal 1 is a Monday
    else:
        number = days.astype(f"datetime64[{unit[0].upper()}]").astype(np.int64)
    least = int(number[dated].min())
    group = np.where(dated, number - least, -1)
    found = _grouped(view, group, int(group.max()) + 1)
    return [Period(*_span(n + least, unit), incidents, killed, injured) for n, (incidents, killed, injured) in found]


def fitting_unit(view: View) -> Unit:
    """The finest unit in which all of them make a readable row of bars."""
    days = extent(view)
    number = (days[1] - days[0]).days + 1 if days else 1
    for unit, length in _LENGTHS.items():
        if number / length <= _MOST_BARS:
            return unit
    return "year"


def extent(view: View) -> tuple[dt.date, dt.date] | None:
    """The first days of the earliest and of the latest of them; None when none is dated."""
    first = view.columns.first_day[view.rows]
    first = first[_is_dated(first)]
    if not len(first):
        return None
    return dt.date.fromordinal(int(first.min())), dt.date.fromordinal(int(first.max()))


def period_at(day: dt.date, unit: Unit) -> tuple[dt.date, dt.date]:
    """First and last day of the day, week (from Monday), month or year that holds `day`."""
    match unit:
        case "day":
            return day, day
        case "week":
            return _span((day.toordinal() - 1) // 7, unit)
        case "month":
            return _span((day.year - 1970) * 12 + day.month - 1, unit)
        case "year":
            return _span(day.year - 1970, unit)


def _is_dated(days: NDArray[np.int32]) -> NDArray[np.bool_]:
    least, most = _CALENDAR
    dated: NDArray[np.bool_] = (days >= least) & (days <= most)
    return dated


def _grouped(view: View, group: Whole, groups: int) -> Sequence[tuple[int, tuple[int, Total, Total]]]:
    """For each group that holds anything: incidents, people killed and injured. Group -1 is none."""
    member = group >= 0
    group = group[member]
    rows = view.rows[member]
    incidents = np.bincount(group, minlength=groups)
    some = np.flatnonzero(incidents)
    killed, injured = (
        _totals(counts, rows, group, groups, some) for counts in (view.columns.killed, view.columns.injured)
    )
    return [(int(n), (int(incidents[n]), k, i)) for n, k, i in zip(some, killed, injured, strict=True)]


def _totals(counts: Counts, rows: Whole, group: Whole, groups: int, some: Whole) -> list[Total]:
    middle = counts.middle[rows]
    known = middle != UNKNOWN

    def summed(values: NDArray[np.generic]) -> Whole:
        return np.bincount(group, weights=values, minlength=groups)[some].astype(np.int64)

    columns = (counts.low[rows], np.where(known, middle, 0), counts.high[rows], counts.open[rows], known, ~known)
    low, best, high, is_open, knowns, unknowns = (summed(values).tolist() for values in columns)
    return [
        Total(a, b, c, o > 0, k, u) for a, b, c, o, k, u in zip(low, best, high, is_open, knowns, unknowns, strict=True)
    ]


def _span(number: int, unit: Unit) -> tuple[dt.date, dt.date]:
    """First and last day of a period by its number since the epoch of its unit."""
    match unit:
        case "day":
            first = last = dt.date.fromordinal(number + _EPOCH)
        case "week":
            first = dt.date.fromordinal(number * 7 + 1)
            last = first + dt.timedelta(days=6)
        case "month":
            first = dt.date(1970 + number // 12, number % 12 + 1, 1)
            last = (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
        case "year":
            first, last = dt.date(1970 + number, 1, 1), dt.date(1970 + number, 12, 31)
    return first, last
