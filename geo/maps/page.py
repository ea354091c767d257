"""Whole maps: one that stands alone in a file or a notebook, and one for the app."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Literal

import folium
from branca.element import Element, Figure
from folium.template import Template

from geo.maps import assets as files
from geo.maps.basemap import NaturalEarth, OnlineTiles
from geo.maps.incidents import IncidentLayer
from geo.maps.picture import Caption, SavePicture, legend_data
from geo.maps.script import to_script
from geo.model import Incident

__all__ = ["APP_ASSETS", "GeoMap", "app_map", "incident_map"]

APP_ASSETS = "../.."
"""Where `bundles` and `mounts` are served, seen from the frame of streamlit-folium's component."""

ThemeChoice = Literal["light", "dark", "auto"]


class GeoMap(folium.Map):
    """A folium map that asks no other host for anything: its scripts and styles are this package's own."""

    def __init__(self, *, assets: str = "inline", **options: Any) -> None:
        """`assets`: "inline" puts all into the page; else the address under which `bundles` and `mounts` are served.

        `options` go to `folium.Map`.
        """
        defaults = {"tiles": None, "max_zoom": 18, "maxZoom": 18, "minZoom": 2, "world_copy_jump": True}
        super().__init__(**{**defaults, **options})
        self.assets = assets
        mark = f"?v={files.version()}"
        linked = assets != "inline"
        # Attributes of this very map: folium's own lists are shared by every map of the process. No two of one
        # name: the second would take the first one's place in the page's head.
        self.default_js = [("map.js", f"{assets}/assets/map.js{mark}")] if linked else []
        self.default_css = [("map.css", f"{assets}/assets/map.css{mark}")] if linked else []

    def render(self, **kwargs: Any) -> str:
        """Render into the figure, with everything that the page needs in its head."""
        figure = self.get_root()
        if self.assets == "inline" and isinstance(figure, Figure):
            figure.header.add_child(_Head(), name="geo_inline")
        return str(super().render(**kwargs))  # type: ignore[no-untyped-call]


class _Head(Element):
    """Scripts, styles and data as the page's own text."""

    # An Element made from text would take the scripts for a template.
    _template = Template("{{ this.text() }}")

    def text(self) -> str:
        data = {
            "worker": {"source": "\n".join(files.script_text(name) for name in files.WORKER_PARTS)},
            "files": {key: {"base64": files.basemap_base64(name)} for key, name in files.BASEMAP_FILES.items()},
        }
        styles = "".join(f"<style>{files.style_text(name)}</style>" for name in files.STYLES)
        scripts = "".join(f"<script>{files.script_text(name)}</script>" for name in files.SCRIPTS)
        return f"{styles}{scripts}<script>window.geoInline = {to_script(data)};</script>"


class _RememberView(folium.MacroElement):
    """Keeps the view in the address bar."""

    _template = Template(
        "{% macro script(this, kwargs) %}L.geo.rememberView({{ this._parent.get_name() }});{% endmacro %}"
    )

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "RememberView"


class _InStep(folium.MacroElement):
    """Keeps the view of the maps of one page the same."""

    _template = Template("{% macro script(this, kwargs) %}L.geo.inStep({{ this._parent.get_name() }});{% endmacro %}")

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "InStep"


class _Legend(folium.MacroElement):
    """The legend in a corner of the map."""

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "L.geo.legend({{ this.code }}).addTo({{ this._parent.get_name() }});"
        "{% endmacro %}"
    )

    def __init__(self, event_types: Collection[str]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Legend"
        self.code = to_script(legend_data(event_types))


def app_map(
    *,
    center: tuple[float, float] = (25.0, 30.0),
    zoom: int = 3,
    theme: ThemeChoice = "auto",
    online: OnlineTiles | None = None,
    remember_view: bool = False,
    in_step: bool = False,
    picture: bool = False,
    assets: str = APP_ASSETS,
) -> GeoMap:
    """The app's map, without incidents: those come in a feature group, so that the frame outlives every change of them.

    The component's identity is this map's script: give the same arguments at every run. `theme` "auto" follows the
    page's theme without a new frame. With `remember_view` the script reads `lat`, `lon` and `z` from the address bar at
    the start and writes them there after each move. Maps of one page that are `in_step` keep the same view. With
    `picture` it has the button "Save as picture", which takes its words from a `Caption` in the feature group.
    """
    out = GeoMap(assets=assets, location=center, zoom_start=zoom, control_scale=True)
    NaturalEarth(theme=theme, assets=assets, online=online).add_to(out)
    if remember_view:
        _RememberView().add_to(out)
    if in_step:
        _InStep().add_to(out)
    if picture:
        SavePicture().add_to(out)
    return out


def incident_map(
    incidents: Iterable[Incident],
    *,
    outlines: Mapping[str, Mapping[str, Any]] | None = None,
    center: tuple[float, float] | None = None,
    zoom: int = 5,
    theme: ThemeChoice = "auto",
    online: OnlineTiles | None = None,
    selected_id: str | None = None,
    legend: bool = True,
    title: str = "",
    assets: str = "inline",
) -> GeoMap:
    """A whole map of `incidents`, for a notebook or a file; it needs no internet.

        geo.maps.incident_map(incidents).save("map.html")

    Without `center` it shows all incidents. `title` stands under the picture that a reader may save of it.
    """
    shown = tuple(incidents)
    out = GeoMap(assets=assets, location=center or (25.0, 15.0), zoom_start=zoom if center else 2, control_scale=True)
    NaturalEarth(theme=theme, assets=assets, online=online).add_to(out)
    layer = IncidentLayer(shown, outlines=outlines, selected_id=selected_id, follow=False)
    layer.add_to(out)
    corners = layer.corners()
    if center is None and corners:
        out.fit_bounds(corners, padding=(30, 30), max_zoom=8)
    Caption.of(shown, title=title).add_to(out)
    SavePicture().add_to(out)
    if legend:
        _Legend({i.event_type for i in shown}).add_to(out)
    return out
