"""The layer that draws incidents, and what a click on it tells Python."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from folium.map import Layer
from folium.template import Template

from geo.maps.script import to_script
from geo.maps.style import known_killed, style_data
from geo.model import Incident, Place
from geo.regions import country_name
from geo.summary import summary_of

__all__ = ["IncidentLayer"]

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


class IncidentLayer(Layer):
    """Incidents as marks: sized by people killed, coloured by event type, uncertainty drawn.

    The script depends on the incidents only, not on their order nor on chance: given to `st_folium` in a feature
    group it changes when the data or the choice does. Incidents without a place are left out.
    """

    _template = Template("{% macro script(this, kwargs) %}var {{ this.get_name() }} = {{ this.code }};{% endmacro %}")

    def __init__(
        self,
        incidents: Iterable[Incident],
        *,
        outlines: Mapping[str, Mapping[str, Any]] | None = None,
        selected_id: str | None = None,
        follow: bool = True,
        report_view: bool = False,
        name: str = "Incidents",
    ) -> None:
        """Draw `incidents`.

        outlines: GeoJSON geometries by `gazetteer_id`, for places known to a division only; without one its radius is
            drawn.
        selected_id: the incident to put a ring around; with `follow` the map goes there if its mark is out of sight.
        report_view: tell Python the view's box after each move (`view_box`), at the price of a rerun.
        """
        super().__init__(name=name, overlay=True, control=True)
        self._name = "IncidentLayer"
        located = sorted(((i, i.place) for i in incidents if i.place), key=lambda pair: pair[0].incident_id)
        self._spots = [(p.latitude, p.longitude) for _, p in located]
        data = to_script(_payload(located, outlines or {}))
        key = hashlib.sha256(data.encode("ascii")).hexdigest()[:16]
        options = {"selected": selected_id, "follow": follow, "reportView": report_view}
        self.code = f'new L.geo.Incidents({{"key":"{key}",{data[1:]}, {to_script(options)})'

    def corners(self) -> list[list[float]] | None:
        """South-west and north-east corner of all that is drawn, as [latitude, longitude]; None when nothing is."""
        if not self._spots:
            return None
        latitudes, longitudes = zip(*self._spots, strict=True)
        return [[min(latitudes), min(longitudes)], [max(latitudes), max(longitudes)]]


def _payload(located: Sequence[tuple[Incident, Place]], outlines: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    texts: dict[str, int] = {}
    used: set[str] = set()
    rows = []
    for incident, place in located:
        row = _row(incident, place, outlines)
        if row["outline"] is not None:
            used.add(row["outline"])
        rows.append([texts.setdefault(row[f], len(texts)) if f in _SHARED else row[f] for f in _FIELDS])
    return {
        "style": style_data(),
        "fields": _FIELDS,
        "shared": sorted(_SHARED),
        "rows": rows,
        "texts": list(texts),
        "outlines": {key: outlines[key] for key in sorted(used)},
    }


def _row(incident: Incident, place: Place, outlines: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    lines = summary_of(incident)
    shape = "sign" if place.where_prec in _NOTES else "area" if place.where_prec in _AREA else "point"
    country = country_name(place.country) if place.country else None
    name = (country or place.name) if place.where_prec == 6 else place.name
    outline = place.gazetteer_id if shape == "area" and place.gazetteer_id in outlines else None
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
        "outline": outline,
        "sign": name if shape == "sign" else "",
        "note": _NOTES[place.where_prec] if shape == "sign" and place.where_prec else "",
        "code": (place.country or name[:3]) if shape == "sign" else "",
    }
