"""A map saved to a file, in a real Chromium with the network cut: marks, popups, keyboard, and what a click tells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from geo import maps
from tests.app.conftest import Visit
from tests.maps_incidents import GHAZNI, HOSTILE, INCIDENTS, KERMAN, incident

pytestmark = pytest.mark.browser

MAP = "Object.values(window).find((v) => v && v.geoBoard)"


@pytest.fixture
def opened(visit: Visit, tmp_path: Path) -> Visit:
    """The saved map, open over the Middle East."""
    path = tmp_path / "map.html"
    maps.incident_map(INCIDENTS, outlines={"g": GHAZNI}, center=(31.5, 61.0), zoom=6, theme="light").save(path)
    visit.page.goto(path.as_uri())
    visit.page.locator("[data-geo-marks]").wait_for()
    visit.page.evaluate(
        f"{MAP}.geoBoard.handle.on('click', (e) => (window.told = e.layer.toGeoJSON().properties))",
    )
    return visit


def told(visit: Visit) -> dict[str, Any]:
    """The last message of the layer."""
    return dict(visit.page.evaluate("window.told"))


def mark(visit: Visit, words: str) -> Any:
    return visit.page.locator(f".geo-mark[aria-label*='{words}']")


def test_it_draws_everything_from_the_file(opened: Visit) -> None:
    """Land, labels and marks come with no request at all, and without an error."""
    page = opened.page
    page.wait_for_function("[...document.querySelectorAll('canvas')].some((c) => c.geo && c.geo.labels.length > 2)")
    page.wait_for_function(
        "[...document.querySelectorAll('canvas')].some((c) => c.geo && c.geo.shapes.land && c.geo.shapes.borders)"
    )
    assert page.locator(".geo-mark").count() == 4, "two incidents at one point are one mark"
    assert page.locator(".geo-mark-sign").inner_text().split("\n") == ["Iran", "country level, exact place unknown"]
    assert page.locator("path.geo-area").count() >= 2, "an outline and a circle of uncertainty"
    assert opened.foreign == [] and opened.errors == []


def test_a_click_opens_words_and_tells_the_id(opened: Visit) -> None:
    """And a second click on the same mark is a new message."""
    mark(opened, "Ghazni").click()
    popup = opened.page.locator(".geo-popup")
    assert "dozens killed" in popup.inner_text() and "3 January 2024" in popup.inner_text()
    assert told(opened)["incident_ids"] == ["inc-d"]
    first = told(opened)["number"]
    mark(opened, "Ghazni").click()
    assert told(opened)["incident_ids"] == ["inc-d"] and told(opened)["number"] == first + 1
    west, south, east, north = told(opened)["bbox"]
    assert west < 68.2 < east and south < 33.3 < north


def test_one_point_opens_a_list_and_data_stays_text(opened: Visit) -> None:
    """Both incidents at the point, then the one chosen from the list; its hostile title is shown, not run."""
    mark(opened, "2 incidents").click()
    assert set(told(opened)["incident_ids"]) == {"inc-a", "inc-b"}
    opened.page.locator(".geo-popup-item").nth(1).click()
    assert told(opened)["incident_ids"] == ["inc-b"]
    assert opened.page.locator(".geo-popup-title").evaluate("(node) => node.textContent") == HOSTILE
    assert opened.page.locator(".geo-popup img").count() == 0
    opened.page.get_by_role("button", name="2 incidents here").click()
    assert opened.page.locator(".geo-popup-item").count() == 2
    assert opened.errors == []


def test_keyboard_opens_and_closes(opened: Visit) -> None:
    """A mark is reached by focus, opened by Enter, and gets the focus back after Escape."""
    target = mark(opened, "Ghazni")
    target.focus()
    opened.page.keyboard.press("Enter")
    opened.page.locator(".geo-popup").wait_for()
    assert told(opened)["incident_ids"] == ["inc-d"]
    opened.page.keyboard.press("Escape")
    opened.page.locator(".geo-popup").wait_for(state="detached")
    assert target.evaluate("(node) => node === document.activeElement")


def test_marks_are_large_enough_and_differ(opened: Visit) -> None:
    """At least 24 pixels to hit; unknown, zero and background are not drawn like a known number."""
    for box in (mark(opened, words).bounding_box() for words in ("Ghazni", "March ends", "2 incidents")):
        assert box and min(box["width"], box["height"]) >= 24
    assert mark(opened, "March ends").locator("circle.geo-solid").get_attribute("r") == "3.5"
    assert mark(opened, "Ghazni").locator("circle.geo-hollow").count() == 1


def test_an_unreachable_tile_server_leaves_the_embedded_map(visit: Visit, tmp_path: Path) -> None:
    """Online tiles are a choice that falls back by itself, with a quiet word."""
    path = tmp_path / "online.html"
    tiles = maps.OnlineTiles("Tiles & more", "https://tiles.invalid/{z}/{x}/{y}.png", "someone")
    maps.incident_map(INCIDENTS, online=tiles).save(path)
    visit.page.goto(path.as_uri())
    visit.page.get_by_text("Tiles & more is out of reach: embedded map shown").wait_for()
    visit.page.wait_for_function("[...document.querySelectorAll('canvas')].some((c) => c.geo)")
    assert visit.foreign == ["https://tiles.invalid/1/1/0.png"], "one probe, and no more"


def test_many_marks_become_few(visit: Visit, tmp_path: Path) -> None:
    """Thousands of points stay quick, with no network at all: neighbours are drawn as one until a reader zooms in."""
    many = [
        incident(f"i{n}", type(KERMAN)("P", (n * 37) % 50 + n / 5000, (n * 91) % 80 + n / 3000, where_prec=1))
        for n in range(3000)
    ]
    path = tmp_path / "many.html"
    maps.incident_map(many, center=(25, 40), zoom=4).save(path)
    visit.page.context.set_offline(True)
    visit.page.goto(path.as_uri())
    visit.page.locator(".geo-mark-cluster").first.wait_for()
    assert visit.page.locator(".geo-mark").count() < 400
    visit.page.wait_for_function("[...document.querySelectorAll('canvas')].some((c) => c.geo && c.geo.shapes.land)")
    took = visit.page.evaluate(
        f"(() => {{ const map = {MAP}, took = [];"
        "for (let i = 0; i < 10; i++) { const t = performance.now();"
        "map.setView([25 + i, 40], 4, {animate: false}); took.push(performance.now() - t); }"
        "return Math.min(...took); })()"
    )
    assert took < 150, "milliseconds for a redraw during which nothing else had the processor"
    zoom = visit.page.evaluate(f"{MAP}.getZoom()")
    visit.page.locator(".geo-mark-cluster").first.dispatch_event("click")
    visit.page.wait_for_function(f"{MAP}.getZoom() > {zoom}")
    visit.page.evaluate(f"{MAP}.setView([{many[7].place.latitude}, {many[7].place.longitude}], 13, {{animate: false}})")
    visit.page.locator(".geo-mark:not(.geo-mark-cluster)").first.click()
    assert "Clashes" in visit.page.locator(".geo-popup").inner_text()
    assert visit.foreign == [] and visit.errors == []
