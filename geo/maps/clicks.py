"""What the map told Python, read from the dictionary that `st_folium` returns.

The click event of a layer carries a GeoJSON feature, which streamlit-folium hands over word for word as
`last_active_drawing`. It holds the incidents' ids or the region's codes, the view's box, and a number that grows with
every message: a second click on the same mark differs from the first. Nothing else need be returned, so panning and
zooming cause no rerun.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from geo.filters import Box

__all__ = ["RETURNED_OBJECTS", "click_number", "clicked_ids", "clicked_point", "clicked_region", "view_box"]

RETURNED_OBJECTS = ("last_active_drawing",)
"""For `st_folium(returned_objects=…)`."""


def clicked_ids(returned: Mapping[str, Any] | None) -> tuple[str, ...]:
    """The incidents of the mark, or of the line in its list, clicked last; empty when the last message was no click."""
    ids = _message(returned).get("incident_ids")
    return tuple(i for i in ids if isinstance(i, str)) if isinstance(ids, list) else ()


def clicked_region(returned: Mapping[str, Any] | None) -> tuple[str, ...]:
    """The codes of the country or province clicked last; empty when the last message was no click on one.

    The region's own code comes first, then those of divisions that are drawn and counted with it. They are the keys of
    `geo.regions.division_key` for provinces, ISO 3166-1 codes for countries.
    """
    codes = _message(returned).get("codes")
    return tuple(c for c in codes if isinstance(c, str)) if isinstance(codes, list) else ()


def click_number(returned: Mapping[str, Any] | None) -> int:
    """How many messages the map has sent; 0 before the first. The same number is the same click, seen again."""
    number = _message(returned).get("number")
    return number if isinstance(number, int) else 0


def view_box(returned: Mapping[str, Any] | None) -> Box | None:
    """The view at the last message, as `geo.filters` takes it; None before the first.

    Sent with every click, and after every move while the layer has `report_view`.
    """
    box = _message(returned).get("bbox")
    if not isinstance(box, list) or len(box) != 4 or not all(isinstance(v, (int, float)) for v in box):
        return None
    west, south, east, north = (float(v) for v in box)
    return west, south, east, north


def clicked_point(returned: Mapping[str, Any] | None) -> tuple[float, float] | None:
    """Latitude and longitude clicked on the bare map; needs "last_clicked" among the returned objects."""
    spot = (returned or {}).get("last_clicked")
    if not isinstance(spot, Mapping) or not all(isinstance(spot.get(k), (int, float)) for k in ("lat", "lng")):
        return None
    return float(spot["lat"]), (float(spot["lng"]) + 180) % 360 - 180


def _message(returned: Mapping[str, Any] | None) -> Mapping[str, Any]:
    feature = (returned or {}).get("last_active_drawing")
    properties = feature.get("properties") if isinstance(feature, Mapping) else None
    return properties if isinstance(properties, Mapping) else {}
