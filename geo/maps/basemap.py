"""The basemap: Natural Earth's borders drawn by the browser, and online tiles over it where wanted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from folium.map import Layer
from folium.template import Template

from geo.maps import assets as files
from geo.maps.script import to_script

__all__ = ["OPENSTREETMAP", "NaturalEarth", "OnlineTiles"]


@dataclass(frozen=True, slots=True)
class OnlineTiles:
    """Map tiles of a server. Nothing is asked of it unless a map is given this; mind its terms of use."""

    name: str
    """For the note that it cannot be reached."""
    url: str
    """Leaflet's template: "https://tiles.example.org/{z}/{x}/{y}.png"."""
    attribution: str
    """HTML; shown while the tiles are."""


OPENSTREETMAP = OnlineTiles(
    "OpenStreetMap",
    "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    '© <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener">OpenStreetMap</a> contributors',
)
"""Terms: https://operations.osmfoundation.org/policies/tiles/ (light use, attribution, no bulk download)."""


class NaturalEarth(Layer):
    """Country and province borders and city labels, from files that come with this package.

    With `online`, one tile is tried first; if none comes within four seconds, or the server is lost later, the embedded
    map is what remains, with a word about it in the attribution.
    """

    _template = Template("{% macro script(this, kwargs) %}var {{ this.get_name() }} = {{ this.code }};{% endmacro %}")

    def __init__(
        self,
        *,
        theme: Literal["light", "dark", "auto"] = "auto",
        assets: str = "inline",
        online: OnlineTiles | None = None,
    ) -> None:
        """`theme`: "auto" follows the page. `assets`: "inline", or where the two folders of `mounts` are served."""
        super().__init__(name="Natural Earth", overlay=False, control=False)
        self._name = "NaturalEarth"
        options: dict[str, Any] = {"theme": theme}
        if online:
            options["online"] = {"name": online.name, "url": online.url, "attribution": online.attribution}
        self.code = f"new L.geo.Basemap(Object.assign({to_script(options)}, {_data(assets)}))"


def _data(assets: str) -> str:
    """Where the script finds worker and files; inline ones stand once in the page's head (`geo.maps.page`)."""
    if assets == "inline":
        return "window.geoInline"
    mark = f"?v={files.version()}"
    return json.dumps(
        {
            "worker": f"{assets}/assets/{files.WORKER}{mark}",
            "files": {key: f"{assets}/basemap/{name}{mark}" for key, name in files.BASEMAP_FILES.items()},
        }
    )
