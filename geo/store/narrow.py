"""Filters as SQL that never drops what the filter would keep: the filter itself has the last word."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ColumnElement, func, or_

from geo.areas import Box, around_circle, around_ring
from geo.filters import IncidentFilter
from geo.model import Incident
from geo.regions import CONTINENTS, countries_of
from geo.store.tables import MOST, incidents

__all__ = ["may_be_same", "may_keep"]

_Condition = ColumnElement[bool]
_DAYS = dt.timedelta(days=30)
"""Reports whose dates lie farther apart are never asked about."""
_WIDE_M, _DEGREES = 100_000, 2.0
"""Places that are both known better than `_WIDE_M` are never one with `_DEGREES` of latitude (220 km) between them."""

_SLACK = 1e-5
"""Degrees, about a metre: farther than rounding puts the edge of a box."""


def may_keep(keep: IncidentFilter) -> list[_Condition]:
    """Conditions that every incident kept by `keep` meets."""
    column = incidents.c
    conditions: list[_Condition] = [column.role.in_(keep.roles), column.status.in_(keep.statuses)]
    if keep.date_from:
        conditions.append(func.coalesce(column.date_end, column.date_start) >= keep.date_from)
    if keep.date_to:
        conditions.append(func.coalesce(column.date_start, column.date_end) <= keep.date_to)
    if keep.event_types:
        conditions.append(column.event_type.in_({name.partition(": ")[0] for name in keep.event_types}))
    if keep.min_killed is not None:
        conditions.append(column.killed_best >= min(keep.min_killed, MOST))
    conditions += _inside(keep.bbox) if keep.bbox else []
    conditions += _inside(around_circle(keep.near)) if keep.near else []
    conditions += _inside(around_ring(keep.polygon)) if keep.polygon else []
    if keep.regions:
        conditions.append(or_(column.country.in_(_countries(keep.regions)), column.admin1_code.in_(keep.regions)))
    return conditions


def may_be_same(incident: Incident) -> list[_Condition] | None:
    """Conditions that every incident of the same happening meets: near in time, not in another country.

    None when `incident` says too little to ask.
    """
    if incident.date_start is None or incident.date_end is None:
        return None
    column = incidents.c
    conditions: list[_Condition] = [
        column.live,
        column.date_start <= _later(incident.date_end, _DAYS),
        column.date_end >= _later(incident.date_start, -_DAYS),
    ]
    place = incident.place
    if place and (place.uncertainty_m or 0) <= _WIDE_M:
        near = column.latitude.between(place.latitude - _DEGREES, place.latitude + _DEGREES)
        conditions.append(or_(column.latitude.is_(None), column.uncertainty_m > _WIDE_M, near))
    if place and place.country:
        conditions.append(or_(column.country.is_(None), column.country == place.country))
    return conditions


def _later(day: dt.date, days: dt.timedelta) -> dt.date:
    """`day` moved, as far as the calendar goes."""
    try:
        return day + days
    except OverflowError:
        return dt.date.max if days > dt.timedelta(0) else dt.date.min


def _inside(box: Box) -> list[_Condition]:
    west, south, east, north = box
    latitude, longitude = incidents.c.latitude, incidents.c.longitude
    inside: list[_Condition] = [latitude.between(south - _SLACK, north + _SLACK)]
    if west > east:
        inside.append(or_(longitude >= west - _SLACK, longitude <= east + _SLACK))
    elif west - _SLACK > -180 and east + _SLACK < 180:  # else the date line, which has two longitudes, is an edge
        inside.append(longitude.between(west - _SLACK, east + _SLACK))
    return inside


def _countries(regions: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for region in regions:
        found.update(countries_of(region) if region in CONTINENTS else {region[:2]})
    return found
