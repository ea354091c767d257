"""The layers that draw incidents: one that carries them with it, and one that asks a server for what is in view."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from folium.map import Layer
from folium.template import Template

from geo.maps.rows import row_of, table_of
from geo.maps.script import to_script
from geo.maps.style import style_data
from geo.model import Incident, Place

__all__ = ["CellLayer", "IncidentLayer"]

_TEMPLATE = "{% macro script(this, kwargs) %}var {{ this.get_name() }} = {{ this.code }};{% endmacro %}"


class IncidentLayer(Layer):
    """Incidents as marks: sized by people killed, coloured by event type, uncertainty drawn.

    The script depends on the incidents only, not on their order nor on chance. It holds them all: right for a file or a
    notebook, and up to some thousand of them. Incidents without a place are left out.
    """

    _template = Template(_TEMPLATE)

    def __init__(
        self,
        incidents: Iterable[Incident],
        *,
        outlines: Mapping[str, Mapping[str, Any]] | None = None,
        selected_id: str | None = None,
        follow: bool = True,
        name: str = "Incidents",
    ) -> None:
        """Draw `incidents`.

        outlines: GeoJSON geometries by `gazetteer_id`, for places known to a division only; without one its radius is
            drawn.
        selected_id: the incident to put a ring around; with `follow` the map goes there if its mark is out of sight.
        """
        super().__init__(name=name, overlay=True, control=True)
        self._name = "IncidentLayer"
        located = sorted(((i, i.place) for i in incidents if i.place), key=lambda pair: pair[0].incident_id)
        self._spots = [(p.latitude, p.longitude) for _, p in located]
        data = to_script(_payload(located, outlines or {}))
        key = hashlib.sha256(data.encode("ascii")).hexdigest()[:16]
        selected = next((i for i, _ in located if i.incident_id == selected_id), None)
        options = {"selected": _selected(selected), "follow": follow}
        self.code = f'new L.geo.Incidents({{"key":"{key}",{data[1:]}, {to_script(options)})'

    def corners(self) -> list[list[float]] | None:
        """South-west and north-east corner of all that is drawn, as [latitude, longitude]; None when nothing is."""
        if not self._spots:
            return None
        latitudes, longitudes = zip(*self._spots, strict=True)
        return [[min(latitudes), min(longitudes)], [max(latitudes), max(longitudes)]]


class CellLayer(Layer):
    """The same marks, of as many incidents as a server has: the browser asks it for what is in view.

    The script is as short for a million as for one: given to `st_folium` in a feature group, it changes when the
    filter, the data or the choice does. Where many points lie close together, they are drawn as one.
    """

    _template = Template(_TEMPLATE)

    def __init__(
        self,
        *,
        url: str,
        query: str,
        version: str,
        selected: Incident | None = None,
        follow: bool = True,
        report_view: bool = False,
        name: str = "Incidents",
    ) -> None:
        """Ask `url` for what `query` (of an address, percent-encoded) lets pass.

        version: of the data, as the server's answers name it; another one makes the layer ask anew.
        selected: the incident to put a ring around; with `follow` the map goes there if it is out of sight.
        report_view: tell Python the view's box after each move (`view_box`), at the price of a rerun.
        """
        super().__init__(name=name, overlay=True, control=True)
        self._name = "CellLayer"
        source = {"url": url, "query": query, "version": version, "style": style_data()}
        options = {"selected": _selected(selected), "follow": follow, "reportView": report_view}
        self.code = f"new L.geo.Cells({to_script(source)}, {to_script(options)})"


def _payload(located: Sequence[tuple[Incident, Place]], outlines: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    rows = [row_of(incident, place) for incident, place in located]
    used = sorted({row["outline"] for row in rows if row["outline"] in outlines})
    return {"style": style_data(), **table_of(rows), "outlines": {key: outlines[key] for key in used}}


def _selected(incident: Incident | None) -> dict[str, Any] | None:
    """What drawing the ring needs of an incident; one without a place has none."""
    if incident is None or incident.place is None:
        return None
    row = row_of(incident, incident.place)
    return {key: row[key] for key in ("id", "lat", "lon", "shape", "killed", "background")}
