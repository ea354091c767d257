"""What a question to a route asks for, read from its address; each value that is none is told what it takes."""

from __future__ import annotations

import dataclasses
import datetime as dt
import math
from collections.abc import Mapping

from geo.app.tickets import filter_of
from geo.errors import FilterError
from geo.filters import Box, IncidentFilter

__all__ = ["Query", "box", "kept", "one_of", "whole", "within"]

Query = Mapping[str, str]


def kept(query: Query) -> IncidentFilter:
    """The ticket's filter, within the days `from` to `to` where a question names them: the map plays a span of time so.

    Raises NoTicket, and FilterError for what means nothing; so do the others.
    """
    keep = filter_of(query)
    if "from" not in query and "to" not in query:
        return keep
    return within(keep, *(_day(query, name) for name in ("from", "to")))


def within(keep: IncidentFilter, first: dt.date | None, last: dt.date | None) -> IncidentFilter:
    """A filter whose dates lie within these days as well; None is open."""
    starts = [day for day in (keep.date_from, first) if day]
    ends = [day for day in (keep.date_to, last) if day]
    return dataclasses.replace(keep, date_from=max(starts, default=None), date_to=min(ends, default=None))


def box(query: Query) -> Box:
    """West, south, east, north in degrees; the world may be gone round."""
    try:
        west, south, east, north = (float(query[name]) for name in ("west", "south", "east", "north"))
    except (KeyError, ValueError):
        west = south = east = north = math.nan
    if not (abs(west) < 1e4 and abs(east) < 1e4 and west <= east and -90 <= south <= north <= 90):
        raise FilterError("west, south, east, north take degrees, west not beyond east, south not above north.")
    return west, south, east, north


def whole(query: Query, name: str, least: int, most: int) -> int:
    """A whole number within bounds."""
    text = query.get(name, "")
    if not (text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most):
        raise FilterError(f"{name!r} takes a whole number from {least} to {most}.")
    return int(text)


def one_of(query: Query, name: str, known: tuple[str, ...]) -> str:
    """One of some words."""
    if query.get(name) not in known:
        raise FilterError(f"{name!r} takes {' or '.join(known)}.")
    return query[name]


def _day(query: Query, name: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(query[name]) if name in query else None
    except ValueError:
        raise FilterError(f"{name!r} takes a day as YYYY-MM-DD.") from None
