"""A map in one file, which opens without internet and without this program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from geo.maps.page import incident_map
from geo.model import Incident

__all__ = ["MOST_IN_FILE", "saved_map"]

MOST_IN_FILE = 5_000
"""Incidents that one file holds and still moves at once."""


def saved_map(
    incidents: Sequence[Incident], outline: Callable[[str], Mapping[str, Any] | None], *, title: str = ""
) -> str:
    """The file's HTML. `outline` gives the GeoJSON geometry of an area by its `gazetteer_id`."""
    areas = {
        i.place.gazetteer_id for i in incidents if i.place and i.place.gazetteer_id and (i.place.where_prec or 0) >= 3
    }
    outlines = {area: found for area in sorted(areas) if (found := outline(area))}
    page = incident_map(incidents, outlines=outlines, title=title)
    return str(page.get_root().render())
