"""The ways to show incidents that are compared: which page to run, and how its browser tells that a map is drawn.

What a page is asked is JavaScript over its own state, never a pause: a function `drawn(wanted)` that answers false
until everything `wanted` stands on the screen. `wanted.count` is how many incidents pass the filter, `wanted.change`
"load", "filter" or "move", `wanted.before` what `state()` said before a change of the latter two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.scale.made import Synthetic

__all__ = ["APPROACHES", "FRAME", "Approach"]

FRAME = 'iframe[title="streamlit_folium.st_folium"]'
"""Where streamlit-folium keeps its map."""

_LEAFLET = """
const layer = (kind) => Object.values(window.map?._layers ?? {}).find((one) => window.L && one instanceof L[kind]);
// A frame that opens is without height at first, and so is what is drawn in it.
const open = () => window.map && map.getSize().y > 600;
const pan = (way) => map.panBy([way * 260, way * 90], { animate: false });
const zoom = () => map.setZoom(map.getZoom() + 1, { animate: false });
"""
_OURS = """
const state = () => ({ sequence: map.geoState.sequence, query: map.geoState.query });
const drawn = ({ count, change, before }) => {
  const now = window.map?.geoState;
  if (!now?.drawn || !open() || (change !== "move" && (now.marks > 0) !== (count > 0))) return false;
  return change === "load" || (now.sequence > before.sequence && (change === "move" || now.query !== before.query));
};
const marks = () => map.geoState.marks;
"""
_CLUSTER = """
const group = () => window.L?.MarkerClusterGroup && layer("MarkerClusterGroup");
const state = () => null;
const marks = () => document.querySelectorAll(".leaflet-marker-icon").length;
const drawn = ({ count, change }) => {
  const now = open() && group();
  return !!now && now._topClusterLevel?.getChildCount() === count
    && now._zoom === map.getZoom() && !now._inZoomAnimation && now._currentShownBounds.contains(map.getBounds())
    && (count === 0 || change === "move" || marks() > 0);
};
"""
_GEOJSON = """
const state = () => null;
const canvas = () => document.querySelector(".leaflet-overlay-pane canvas");
const inked = (node) => node.getContext("2d").getImageData(0, 0, node.width, node.height).data.some((v) => v > 0);
const marks = () => layer("GeoJSON").getLayers().length;
const drawn = ({ count, change }) => {
  if (!open() || !layer("GeoJSON") || marks() !== count) return false;
  const painter = map._renderer;
  const corners = [L.point(0, 0), map.getSize()].map((corner) => map.containerPointToLayerPoint(corner));
  return count === 0 || (!!painter?._bounds?.contains(L.bounds(corners)) && !painter._redrawRequest
    && painter._zoom === map.getZoom() && (change === "move" || inked(canvas())));
};
"""
_DECK = """
const deck = () => {
  const root = document.querySelector(".deck-root")?.parentElement;
  let fiber = root?.[Object.keys(root).find((key) => key.startsWith("__reactFiber"))];
  for (; fiber; fiber = fiber.return) {
    for (let hook = fiber.memoizedState; hook && typeof hook === "object"; hook = hook.next) {
      if (hook.memoizedState?.current?.deck?.layerManager) return hook.memoizedState.current.deck;
    }
  }
};
const state = () => {
  const { longitude, zoom } = deck().getViewports()[0];
  return { longitude, zoom };
};
const marks = () => deck().layerManager.getLayers().reduce((sum, one) => sum + one.getNumInstances(), 0);
const drawn = ({ count, change, before }) => {
  const now = deck();
  if (!now?.isInitialized || !now.layerManager.getLayers().every((one) => one.isLoaded)) return false;
  if (marks() !== count) return false;
  if (now.needsRedraw({ clearRedrawFlags: false })) return false;
  const view = state();
  if (change === "move" && view.longitude === before.longitude && view.zoom === before.zoom) return false;
  const pixel = new Uint8Array(4);
  const gl = now.canvas.getContext("webgl2");
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);  // waits until what was ordered is drawn
  return true;
};
"""


@dataclass(frozen=True, slots=True)
class Approach:
    """One way to show incidents."""

    name: str
    """As `--only` knows it."""
    title: str
    script: str
    """What `streamlit run` gets."""
    probe: str = field(repr=False)
    """The functions `state`, `drawn` and `marks`, and for a map of Leaflet's `pan` and `zoom`."""
    page: str | None = None
    """A peer's own script, beside `script`."""
    in_frame: bool = True
    """Whether the map is in streamlit-folium's frame. One that is not is moved with the mouse."""

    def environment(self, synthetic: Synthetic, scripts: Path) -> Mapping[str, str]:
        """What the server is told: where the incidents are. They are made when they are not there yet."""
        if self.page is None:
            store, _ = synthetic.store()
            return {"GEO_STORE": f"sqlite:///{store}", "GEO_SAMPLES": "off"}
        table = str(synthetic.table())
        return {"BENCHMARK_PEER": self.page, "BENCHMARK_TABLE": table, "BENCHMARK_SCRIPTS": str(scripts)}


def _peer(name: str, title: str, probe: str, page: str, *, in_frame: bool = True) -> Approach:
    return Approach(name, title, "benchmarks/map/peers/served.py", probe, page, in_frame)


APPROACHES: Mapping[str, Approach] = {
    approach.name: approach
    for approach in (
        Approach("ours", "this map", "streamlit_app.py", _LEAFLET + _OURS),
        _peer("fastmarkercluster", "FastMarkerCluster", _LEAFLET + _CLUSTER, "fastmarkercluster.py"),
        _peer("geojson", "GeoJson on canvas", _LEAFLET + _GEOJSON, "geojson.py"),
        _peer("pydeck", "pydeck (software GL)", _DECK, "pydeck_chart.py", in_frame=False),
    )
}
