"""What the routes beside the page answer, as JSON takes it. Positions are latitude before longitude."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from geo import maps
from geo.app import services
from geo.digest import EVENT_TYPES, OTHER
from geo.filters import Box, IncidentFilter
from geo.index import Spot, View, by_period, heat, marks
from geo.index.heat import SIZE
from geo.index.sums import Level, Unit
from geo.model import Incident, Total

__all__ = ["heat_answer", "marks_answer", "periods_answer", "regions_answer", "spot_answer", "totals_answer"]

_REGION_COLUMNS = (
    "code", "incidents", "killed_low", "killed_best", "killed_high", "killed_open", "killed_unknown",
    "injured_low", "injured_best", "injured_high", "injured_open", "injured_unknown",
)  # fmt: skip
_PERIOD_COLUMNS = ("first", "last", *_REGION_COLUMNS[1:])


def marks_answer(view: View, zoom: int, box: Box) -> dict[str, Any]:
    """The marks of a part of the map (`geo.index.marks`).

    `spots`: [Morton code as text, incidents, people known killed or null, background, uncertainty in metres], the last
    two those of the gravest incident, which has a row in `table`. `clusters`: [latitude, longitude, incidents, killed
    low, best, high, open, incidents of unknown killed, event type as a place in `types`, box, vague incidents].
    """
    found = marks(view, zoom, box)
    briefs = services.briefs([spot.number for spot in found.spots], view.version)
    shown = [(spot, briefs[spot.number]) for spot in found.spots if spot.number in briefs]
    rows = [maps.row_of(incident, incident.place) for _, incident in shown if incident.place]
    return {
        "version": view.version,
        "zoom": zoom,
        "box": [round(edge, 6) for edge in found.box],
        "incidents": len(view),
        "spots": [_spot(spot, incident) for spot, incident in shown if incident.place],
        "table": maps.table_of(rows),
        "types": EVENT_TYPES,
        "clusters": [
            [
                round(c.latitude, 5),
                round(c.longitude, 5),
                c.incidents,
                *_people(c.killed),
                c.event_type if c.event_type != OTHER else None,
                [round(edge, 4) for edge in c.box],
                c.vague,
            ]
            for c in found.clusters
        ],
    }


def spot_answer(view: View, spot: int, start: int, count: int) -> dict[str, Any]:
    """The rows of some of the incidents at a point, the newest first."""
    shown = services.at_spot(view, spot, "newest", start, start + count)
    return maps.table_of(maps.row_of(i, i.place) for i in shown if i.place)


def heat_answer(view: View, zoom: int, box: Box, weight: str) -> dict[str, Any]:
    """The squares of `geo.index.heat`: [x, y, weight, incidents], those that weigh nothing left out."""
    found = heat(view, zoom, box, weight)
    some = found.weight > 0
    columns = (column[some].tolist() for column in (found.x, found.y, found.weight, found.incidents))
    return {
        "version": view.version,
        "z": zoom,
        "size": SIZE,
        "cells": list(zip(*columns, strict=True)),
        "unknown": found.unknown,
        "incidents": int(found.incidents.sum()),
    }


def regions_answer(view: View, level: Level) -> dict[str, Any]:
    """What happened in each country or province."""
    sums, unplaced = services.sums_by_region(view, level)
    return {
        "version": view.version,
        "level": level,
        "columns": _REGION_COLUMNS,
        "rows": [[s.code, s.incidents, *_people(s.killed), *_people(s.injured)] for s in sums],
        "unplaced": unplaced,
    }


def periods_answer(view: View, keep: IncidentFilter, unit: Unit) -> dict[str, Any]:
    """What happened in each day, week, month or year that holds anything; `within` are the filter's own dates.

    What began before those and reached into them makes periods that lie outside.
    """
    periods = by_period(view, unit)
    rows = [
        [p.first.isoformat(), p.last.isoformat(), p.incidents, *_people(p.killed), *_people(p.injured)] for p in periods
    ]
    dated = sum(p.incidents for p in periods)
    return {
        "version": view.version,
        "unit": unit,
        "columns": _PERIOD_COLUMNS,
        "rows": rows,
        "undated": len(view) - dated,
        "within": [day and day.isoformat() for day in (keep.date_from, keep.date_to)],
    }


def totals_answer(view: View) -> dict[str, Any]:
    """How many incidents, and how many people: low, best, high, open, incidents of unknown number."""
    return {
        "version": view.version,
        "incidents": len(view),
        "killed": _people(view.killed),
        "injured": _people(view.injured),
    }


def _spot(spot: Spot, gravest: Incident) -> Sequence[Any]:
    place = gravest.place
    known = spot.killed.best if spot.killed.known else None
    uncertainty = place.uncertainty_m if place and not spot.vague else None
    return [str(spot.first), spot.incidents, known, gravest.role == "background", round(uncertainty or 0)]


def _people(total: Total) -> tuple[int, int, int, bool, int]:
    low, best, high, is_open, _, unknown = dataclasses.astuple(total)
    return low, best, high, is_open, unknown
