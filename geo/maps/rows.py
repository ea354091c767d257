"""Incidents as rows for the scripts that draw them: what a mark, its tooltip and its popup say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from geo.maps.style import known_killed
from geo.model import Incident, Place
from geo.regions import country_name
from geo.summary import summary_of

__all__ = ["row_of", "shape_of", "table_of"]

_FIELDS = (
    "id", "lat", "lon", "shape", "type", "background", "killed", "title", "date", "place", "toll", "source",
    "uncertainty", "outline", "sign", "note", "code",
)  # fmt: skip
"""The columns of a row; those in `_SHARED` hold the number of a text, since most repeat."""
_SHARED = frozenset({"type", "date", "place", "toll", "source", "sign", "note", "code"})

_AREA = (3, 4)
"""`where_prec` of a division: a ring in the area's outline."""
_NOTES = {
    5: "larger area, exact place unknown",
    6: "country level, exact place unknown",
    7: "at sea or in the air, exact place unknown",
}
"""`where_prec` of what is never a mark but a sign, and what the sign says."""


def table_of(rows: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Rows as `row_of` makes them, in columns, with each text once."""
    texts: dict[str, int] = {}
    lines = [[texts.setdefault(row[f], len(texts)) if f in _SHARED else row[f] for f in _FIELDS] for row in rows]
    return {"fields": _FIELDS, "shared": sorted(_SHARED), "rows": lines, "texts": list(texts)}


def row_of(incident: Incident, place: Place) -> dict[str, Any]:
    """What the map says of one incident at its place. `outline`: the id of the area, where no point in it is known."""
    lines = summary_of(incident)
    shape = shape_of(place)
    country = country_name(place.country) if place.country else None
    name = (country or place.name) if place.where_prec == 6 else place.name
    return {
        "id": incident.incident_id,
        "lat": round(place.latitude, 5),
        "lon": round(place.longitude, 5),
        "shape": shape,
        "type": incident.event_type,
        "background": incident.role == "background",
        "killed": known_killed(incident),
        "title": lines.title,
        "date": lines.date,
        "place": lines.place,
        "toll": lines.toll,
        "source": lines.source,
        "uncertainty": None if shape == "sign" or not place.uncertainty_m else round(place.uncertainty_m),
        "outline": place.gazetteer_id if shape == "area" else None,
        "sign": name if shape == "sign" else "",
        "note": _NOTES[place.where_prec] if shape == "sign" and place.where_prec else "",
        "code": (place.country or name[:3]) if shape == "sign" else "",
    }


def shape_of(place: Place) -> str:
    """How exactly a place is known, as the map shows it: "point", "area" or "sign"."""
    return "sign" if place.where_prec in _NOTES else "area" if place.where_prec in _AREA else "point"
