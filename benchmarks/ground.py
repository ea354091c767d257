"""Measure the embedded basemap in a real browser: its first drawing, and whether the page stands still while it zooms.

usage: python -m benchmarks.ground [--tries N]

first: from the start of the map's frame until land is on the screen, in a browser that has been here before. zoom: from
the move to a deeper zoom until every tile in view is drawn in the best resolution; still: the longest time meanwhile in
which the page could do nothing else. The middle one of the tries counts. Needs Playwright and a Chromium, no network.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Frame, Page

from benchmarks.map.browser import launched
from benchmarks.map.server import running

_FRAME = 'iframe[title="streamlit_folium.st_folium"]'
_ZOOMS = ((2, 5), (5, 7), (7, 10))
_LAND = """async () => {
  const there = () => [...document.querySelectorAll("canvas")].some((c) => c.geo && c.geo.shapes.land);
  while (!there()) await new Promise(requestAnimationFrame);
  return performance.now();
}"""
"""Milliseconds since the frame's own beginning."""
_ZOOM = """async ([zoom, lat, lon]) => {
  let longest = 0;
  const note = (list) => list.getEntries().forEach((task) => (longest = Math.max(longest, task.duration)));
  const watch = new PerformanceObserver(note);
  watch.observe({ type: "longtask" });
  const began = performance.now();
  map.setView([lat, lon], zoom, { animate: false });
  const level = zoom >= 6 ? "hi" : "lo";
  const whole = () => {
    const tiles = [...document.querySelectorAll(".leaflet-tile-pane canvas")].filter((c) => c.geo?.coords.z === zoom);
    const wide = Math.ceil(innerWidth / 256) * Math.ceil(innerHeight / 256);
    return tiles.length >= wide && tiles.every((c) => c.geo.level === level);
  };
  while (!whole() && performance.now() - began < 30000) await new Promise(requestAnimationFrame);
  const took = performance.now() - began;
  await new Promise((done) => setTimeout(done, 300));
  watch.disconnect();
  return [took, longest];
}"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tries", type=int, default=3, help="how often each is measured (default: %(default)s)")
    tries = parser.parse_args().tries
    first: list[float] = []
    zooms: dict[tuple[int, int], list[tuple[float, float]]] = {step: [] for step in _ZOOMS}
    with tempfile.TemporaryDirectory() as folder, launched() as browser:
        env = {"GEO_STORE": f"sqlite:///{folder}/empty.sqlite", "GEO_SAMPLES": "off"}
        with running("streamlit_app.py", env, Path(folder) / "server.log") as server:
            page = browser.new_context(viewport={"width": 1360, "height": 900}).new_page()
            _frame(page, server.address)
            for _ in range(tries):
                frame = _frame(page, server.address)
                first.append(frame.evaluate(_LAND))
                for start, end in _ZOOMS:
                    frame.evaluate(_ZOOM, [start, 33.0, 44.0])
                    took, still = frame.evaluate(_ZOOM, [end, 33.0, 44.0])
                    zooms[start, end].append((took, still))
    print(f"first: {statistics.median(first):.0f} ms from the frame's beginning until land is drawn")
    for (start, end), found in zooms.items():
        took, still = (statistics.median(column) for column in zip(*found, strict=True))
        told = f"the page stood still for {still:.0f} ms at most" if still else "the page never stood still for 50 ms"
        print(f"zoom {start} to {end}: all drawn after {took:.0f} ms; {told}")


def _frame(page: Page, address: str) -> Frame:
    """The map's frame of a page that is loaded anew."""
    page.goto(address, wait_until="commit")
    handle = page.wait_for_selector(_FRAME)
    frame = handle.content_frame() if handle else None
    assert frame is not None
    frame.wait_for_function("() => window.map && map.getZoom")
    return frame


if __name__ == "__main__":
    main()
