"""Two further ways to look at incidents, by numbers that the browser asks of the server: coloured regions, and heat."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal

from folium.map import Layer
from folium.template import Template

from geo.maps import assets as files
from geo.maps.page import APP_ASSETS
from geo.maps.ramps import heat_style, region_style
from geo.maps.script import to_script

__all__ = ["Beside", "HeatLayer", "Measure", "RegionLayer"]

Measure = Literal["incidents", "killed", "injured"]

_TEMPLATE = Template("{% macro script(this, kwargs) %}var {{ this.get_name() }} = {{ this.code }};{% endmacro %}")


@dataclass(frozen=True, slots=True)
class Beside:
    """Another map that stands beside this one: both are coloured by one scale, told by the legend of the first."""

    query: str
    """What the other one asks for, as this one's `query`."""
    is_first: bool
    """Whether this is the first of the two."""


class RegionLayer(Layer):
    """Countries or provinces coloured by incidents, people killed or people injured, with a legend.

    A region whose numbers are all unknown is hatched. The script depends on the arguments alone. A map that shows it is
    made with `assets` other than "inline": it needs a server beside its page.
    """

    _template = _TEMPLATE

    def __init__(
        self,
        *,
        url: str,
        query: str,
        version: str,
        level: Literal["country", "province"] = "country",
        measure: Measure = "killed",
        beside: Beside | None = None,
        assets: str = APP_ASSETS,
        name: str = "Regions",
    ) -> None:
        """Ask `url` what it counts for `query` (of an address, percent-encoded).

        version: of the data, as the server's answers name it; another one makes the layer ask anew.
        assets: where the folders of `mounts` are served, as seen from the map's frame.
        """
        super().__init__(name=name, overlay=True, control=True)
        self._name = "RegionLayer"
        mark = f"?v={files.version()}"
        options = {
            "url": url,
            "query": query,
            "version": version,
            "level": level,
            "measure": measure,
            "beside": beside and asdict(beside),
            "worker": f"{assets}/assets/{files.REGION_WORKER}{mark}",
            "files": {key: f"{assets}/basemap/{name}{mark}" for key, name in files.REGION_FILES.items()},
            "style": region_style(),
        }
        self.code = f"new L.geo.Regions({to_script(options)})"


class HeatLayer(Layer):
    """Incidents, people killed or people injured summed over what lies close by on the screen, with a legend.

    What has no known number is told in the legend and not drawn. The script depends on the arguments alone. A map that
    shows it is made with `assets` other than "inline": it needs a server beside its page.
    """

    _template = _TEMPLATE

    def __init__(
        self,
        *,
        url: str,
        query: str,
        version: str,
        weight: Measure = "killed",
        beside: Beside | None = None,
        name: str = "Heat",
    ) -> None:
        """Ask `url` what it counts for `query` (of an address, percent-encoded).

        version: of the data, as the server's answers name it; another one makes the layer ask anew.
        """
        super().__init__(name=name, overlay=True, control=True)
        self._name = "HeatLayer"
        options = {
            "url": url,
            "query": query,
            "version": version,
            "weight": weight,
            "beside": beside and asdict(beside),
            "style": heat_style(),
        }
        self.code = f"new L.geo.Heat({to_script(options)})"
