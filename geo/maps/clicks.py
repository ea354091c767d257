"""What the map told Python, read from the dictionary that `st_folium` returns.

The click event of a layer carries a GeoJSON feature, which streamlit-folium hands over word for word as
`last_active_drawing`. It holds what was done, the view's box, and a number that grows with every message: a second
click on the same mark differs from the first. Nothing else need be returned, so panning and zooming cause no rerun.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from geo.errors import FilterError
from geo.filters import Box, wrapped

__all__ = ["RETURNED_OBJECTS", "Action", "Message", "clicked_point", "latest", "message"]

RETURNED_OBJECTS = ("last_active_drawing",)
"""For `st_folium(returned_objects=…)`."""

Action = Literal["incidents", "spot", "box", "view", "region", "dates", "area", "changed"]
"""incidents: one was chosen, by id. spot, box: all at one point, or in a part of the map, of the days of `dates` where
time is played. view: the map was moved.
region: a country or province was chosen. dates, area: a reader drew a span of days or a part of the map to filter by;
an area of nothing takes away the one that stands.
changed: the server's data are newer than what the page shows."""


@dataclass(frozen=True, slots=True)
class Message:
    """One thing that a reader did on the map. What does not belong to its action is empty."""

    number: int
    """Grows with every message: the same number is the same message, seen again."""
    action: Action
    view: Box | None
    """West, south, east, north of what the map showed."""
    incident_ids: tuple[str, ...] = ()
    spot: int | None = None
    """The Morton code of a point (`geo.index`)."""
    box: Box | None = None
    code: str | None = None
    """ISO 3166-1 or ISO 3166-2."""
    codes: tuple[str, ...] = ()
    """The codes of all incidents that were counted for the region: the outlines draw some divisions of today as one."""
    dates: tuple[dt.date, dt.date] | None = None
    polygon: tuple[tuple[float, float], ...] | None = None
    """Latitude and longitude of each corner."""
    near: tuple[float, float, float] | None = None
    """Latitude, longitude, radius in kilometres."""


def message(returned: Mapping[str, Any] | None) -> Message | None:
    """The last message; None before the first, and for one that means nothing (it comes from the browser)."""
    feature = (returned or {}).get("last_active_drawing")
    sent = feature.get("properties") if isinstance(feature, Mapping) else None
    if not isinstance(sent, Mapping) or sent.get("action") not in get_args(Action):
        return None
    number = sent.get("number")
    if not isinstance(number, int):
        return None
    return Message(
        number=number,
        action=sent["action"],
        view=_box(sent.get("bbox")),
        incident_ids=_texts(sent.get("incident_ids")),
        spot=_code(sent.get("spot")),
        box=_box(sent.get("box")),
        code=sent["code"] if isinstance(sent.get("code"), str) else None,
        codes=_texts(sent.get("codes")),
        dates=_dates(sent.get("dates")),
        polygon=_polygon(sent.get("polygon")),
        near=_near(sent.get("near")),
    )


def latest(returned: Iterable[Mapping[str, Any] | None]) -> Message | None:
    """The last message of any of several maps."""
    return max(filter(None, map(message, returned)), key=lambda told: told.number, default=None)


def clicked_point(returned: Mapping[str, Any] | None) -> tuple[float, float] | None:
    """Latitude and longitude clicked on the bare map; needs "last_clicked" among the returned objects."""
    spot = (returned or {}).get("last_clicked")
    if not isinstance(spot, Mapping) or not all(_is_number(spot.get(k)) for k in ("lat", "lng")):
        return None
    return float(spot["lat"]), _longitude(float(spot["lng"]))


def _box(value: Any) -> Box | None:
    if not _numbers(value, 4):
        return None
    try:
        return wrapped(*(float(v) for v in value))
    except FilterError:
        return None


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()


def _code(value: Any) -> int | None:
    """Sent as text: it has more digits than a number of the browser's holds."""
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20 else None


def _dates(value: Any) -> tuple[dt.date, dt.date] | None:
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(v, str) for v in value):
        return None
    try:
        first, last = (dt.date.fromisoformat(v) for v in value)
    except ValueError:
        return None
    return (first, last) if first <= last else None


def _polygon(value: Any) -> tuple[tuple[float, float], ...] | None:
    if not isinstance(value, list) or len(value) < 3 or not all(_numbers(corner, 2) for corner in value):
        return None
    return tuple((float(lat), float(lon)) for lat, lon in value)


def _near(value: Any) -> tuple[float, float, float] | None:
    if not _numbers(value, 3):
        return None
    latitude, longitude, kilometres = (float(v) for v in value)
    return latitude, _longitude(longitude), kilometres


def _numbers(value: Any, count: int) -> bool:
    return isinstance(value, list) and len(value) == count and all(_is_number(v) for v in value)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _longitude(degrees: float) -> float:
    return (degrees + 180) % 360 - 180
