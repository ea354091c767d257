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
    "TURKMENISTAN",
    "legend",
    "opened",
    "spot",
]

MAP = "Object.values(window).find((v) => v && (v.geoRegions || v.geoHeat))"
IRAN, AFGHANISTAN, IRAQ, TURKMENISTAN, EMIRATES, KAZAKHSTAN = (
    (32.0, 54.0), (33.8, 66.0), (33.0, 43.5), (39.3, 59.5), (23.6, 54.2), (48.0, 67.0),
)  # fmt: skip


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
