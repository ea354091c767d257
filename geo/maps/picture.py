"""The map as a picture to keep: the words that stand under it, and the button that makes it in the browser."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import folium
from folium.map import Layer
from folium.template import Template

from geo import wording
from geo.filters import ROLES, IncidentFilter
from geo.maps.script import to_script
from geo.maps.style import COLORS, Theme, legend_html
from geo.model import Incident, Total

__all__ = ["Caption", "SavePicture", "legend_data", "title_of"]


class Caption(Layer):
    """What a picture of the map says of itself: draws nothing on the map.

    A layer, not a setting of the button: in the app it goes into the feature group, so that other filters bring other
    words and leave the map's frame alone.
    """

    _template = Template("{% macro script(this, kwargs) %}var {{ this.get_name() }} = {{ this.code }};{% endmacro %}")

    def __init__(self, *, title: str = "", note: str = "", legend: Mapping[Theme, str] | None = None) -> None:
        """`title` and `note` are plain text; `legend` is HTML for each theme, with everything in it escaped."""
        super().__init__(name="Caption", overlay=True, control=False)
        self._name = "Caption"
        words: dict[str, Any] = {"title": title, "note": note, "legend": legend}
        self.code = f"new L.geo.Caption({to_script(words)})"

    @classmethod
    def of(cls, incidents: Iterable[Incident], *, title: str = "") -> Caption:
        """How many incidents and people killed, what is unknown, and the legend of the types among them."""
        shown = tuple(incidents)
        return cls.counted(
            len(shown),
            killed=Total.of(i.killed for i in shown),
            unlocated=sum(i.place is None for i in shown),
            legend=legend_data({i.event_type for i in shown}),
            title=title,
        )

    @classmethod
    def counted(
        cls, count: int, *, killed: Total, unlocated: int, legend: Mapping[Theme, str] | None = None, title: str = ""
    ) -> Caption:
        """The same of figures that are there already: `count` incidents, `unlocated` of which have no place."""
        parts = ["1 incident" if count == 1 else f"{count:,} incidents"]
        if killed.known:
            parts.append(f"{wording.total_in_words(killed)} killed")
        if killed.unknown:
            parts.append(f"unknown for {killed.unknown:,}" if killed.known else "killed unknown")
        note = ", ".join(parts)
        if unlocated:
            note += f"; {unlocated:,} without a place, so not on the map"
        return cls(title=title, note=note, legend=legend)


class SavePicture(folium.MacroElement):
    """The button "Save as picture". The browser draws and keeps the picture itself and asks nobody for anything."""

    _template = Template(
        "{% macro script(this, kwargs) %}L.geo.picture().addTo({{ this._parent.get_name() }});{% endmacro %}"
    )

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "SavePicture"


def title_of(keep: IncidentFilter) -> str:
    """What `keep` keeps, as a line: "Main incidents, from 2024-01-01, at least 10 killed"."""
    roles = " and ".join(keep.roles or ROLES).capitalize()
    return ", ".join([f"{roles} incidents", *dataclasses.replace(keep, roles=IncidentFilter().roles).describe()])


def legend_data(event_types: Collection[str] | None = None) -> dict[Theme, str]:
    """The legend in each theme, for a script: the page may change its theme while it is open."""
    return {theme: legend_html(event_types, theme=theme) for theme in COLORS}
