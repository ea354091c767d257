"""Which rows pass a filter: `IncidentFilter.keeps`, for all of them at once. A test holds the two together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from geo.areas import around_circle, around_ring
from geo.digest import EVENT_TYPES, SUB_TYPES, UNKNOWN
from geo.filters import ROLES, STATUSES, IncidentFilter
from geo.index.columns import Columns
from geo.index.inside import Floats, Mask, in_box, in_circle, in_ring
from geo.regions import CONTINENTS, countries_of

__all__ = ["mask"]

_SLACK = 1e-5
"""Degrees, about a metre: farther than rounding puts the edge of the box around an area."""


def mask(columns: Columns, keep: IncidentFilter, found: Collection[int] | None) -> Mask:
    """For each row whether `keep` keeps it; `found`: numbers of the incidents that hold the words it searches for."""
    out = _among(columns.role, [ROLES.index(r) for r in keep.roles])
    out &= _among(columns.status, [STATUSES.index(s) for s in keep.statuses])
    if keep.date_from:
        out &= columns.last_day >= keep.date_from.toordinal()
    if keep.date_to:
        out &= (columns.first_day != UNKNOWN) & (columns.first_day <= keep.date_to.toordinal())
    if keep.event_types:
        out &= _of_type(columns, keep.event_types)
    if keep.min_killed is not None:
        out &= columns.killed_best >= keep.min_killed
    if keep.regions:
        out &= _in_regions(columns, keep.regions)
    if found is not None:
        out &= np.isin(columns.number, np.fromiter(found, dtype=np.int64, count=len(found)))
    if keep.bbox:
        box = keep.bbox
        _narrow(out, columns, lambda lat, lon: in_box(lat, lon, box))
    if keep.near:
        circle = keep.near
        _narrow(out, columns, lambda lat, lon: in_box(lat, lon, around_circle(circle), _SLACK))
        _narrow(out, columns, lambda lat, lon: in_circle(lat, lon, circle))
    if keep.polygon:
        ring = keep.polygon
        _narrow(out, columns, lambda lat, lon: in_box(lat, lon, around_ring(ring), _SLACK))
        _narrow(out, columns, lambda lat, lon: in_ring(lat, lon, ring))
    return out


def _narrow(out: Mask, columns: Columns, holds: Callable[[Floats, Floats], Mask]) -> None:
    """Ask `holds` of the rows that are left; it gives no unlocated one, whose degrees are NaN."""
    rows = np.flatnonzero(out)
    out[rows] = holds(columns.latitude[rows], columns.longitude[rows])


def _among(column: NDArray[np.uint8], wanted: Sequence[int]) -> Mask:
    allowed = np.zeros(256, dtype=np.bool_)
    allowed[list(wanted)] = True
    return allowed[column]


def _of_type(columns: Columns, names: Sequence[str]) -> Mask:
    whole = [EVENT_TYPES.index(name) for name in names if name in EVENT_TYPES]
    subs = [n for n, (kind, sub) in enumerate(SUB_TYPES) if f"{kind}: {sub}" in names]
    return _among(columns.event_type, whole) | _among(columns.sub_type, subs)


def _in_regions(columns: Columns, regions: Sequence[str]) -> Mask:
    wanted = {region for region in regions if region not in CONTINENTS}
    for region in regions:
        wanted |= set(countries_of(region)) if region in CONTINENTS else set()
    in_country = np.array([code in wanted for code in columns.countries], dtype=np.bool_)
    in_province = np.array([code in wanted for code in columns.provinces], dtype=np.bool_)
    located = ~np.isnan(columns.latitude)
    return located & (in_country[columns.country] | in_province[columns.admin1])
