"""The page with regions or heat, for the browser tests: opened and drawn, its places on the screen, its legend."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.app.conftest import Visitors
from tests.looks_server import Asked

__all__ = [
    "AFGHANISTAN",
    "EMIRATES",
    "IRAN",
    "IRAQ",
    "KAZAKHSTAN",
    "MAP",
    "PIXEL",
    "TURKMENISTAN",
    "WARMTH",
    "colors",
    "legend",
    "opened",
    "spot",
]

MAP = "Object.values(window).find((v) => v && (v.geoRegions || v.geoHeat))"
IRAN, AFGHANISTAN, IRAQ, TURKMENISTAN, EMIRATES, KAZAKHSTAN = (
    (32.0, 54.0), (33.8, 66.0), (33.0, 43.5), (39.3, 59.5), (23.6, 54.2), (48.0, 67.0),
)  # fmt: skip
PIXEL = """([lat, lon]) => {
  const map = Object.values(window).find((v) => v && v.geoRegions);
  const tiles = map.geoRegions.tiles;
  const p = map.project([lat, lon], map.getZoom());
  const [x, y] = [Math.floor(p.x / 256), Math.floor(p.y / 256)];
  const canvas = tiles._tiles[`${x}:${y}:${map.getZoom()}`].el;
  if (!canvas.width) return [0, 0, 0, 0];
  const k = canvas.width / 257;
  const box = [(p.x - x * 256) * k, (p.y - y * 256) * k];
  return [...canvas.getContext("2d").getImageData(box[0] - 8, box[1] - 8, 17, 17).data];
}"""
"""The 17 × 17 pixels around a place, as they were painted."""
WARMTH = """([lat, lon]) => {
  const map = Object.values(window).find((v) => v && v.geoHeat);
  const canvas = document.querySelector("canvas.geo-heat");
  const box = canvas.getBoundingClientRect(), frame = map.getContainer().getBoundingClientRect();
  const p = map.latLngToContainerPoint([lat, lon]);
  const at = (v, low, size, pixels) => Math.floor(((v - low) / size) * pixels);
  const x = at(p.x + frame.x, box.x, box.width, canvas.width), y = at(p.y + frame.y, box.y, box.height, canvas.height);
  return [...canvas.getContext("2d").getImageData(x, y, 1, 1).data];
}"""
"""The pixel of the warmth at a place."""


def colors(pixels: list[int]) -> set[str | None]:
    """The colours in some pixels, without those between two; None: transparent."""
    found = zip(pixels[::4], pixels[1::4], pixels[2::4], pixels[3::4], strict=True)
    return {None if a == 0 else f"#{r:02x}{g:02x}{b:02x}" for r, g, b, a in found if a in (0, 255)}


def opened(visits: Visitors, asked: Asked, layer: str, **options: Any) -> Page:
    """A page with the layer, drawn."""
    page = visits().page
    page.goto(asked.page(layer, **options))
    page.wait_for_selector(f"[data-geo-{layer}]")
    page.wait_for_function(f"(() => {{ const grid = {MAP}.geoRegions?.tiles; return !grid || !grid.isLoading(); }})()")
    return page


def spot(page: Page, place: tuple[float, float]) -> tuple[float, float]:
    """Where a place is on the screen."""
    p = page.evaluate(f"(at) => {MAP}.latLngToContainerPoint(at)", list(place))
    return p["x"], p["y"]


def legend(page: Page) -> list[str]:
    """The lines of the legend."""
    page.locator(".geo-legend").evaluate("(box) => (box.open = true)")
    return [
        line.replace("\t", " ").strip()
        for line in page.locator(".geo-legend > div").inner_text().split("\n")
        if line.strip()
    ]
