"""Regions in a real Chromium beside a small server: how they are coloured, what is told of them, what is asked."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from geo.maps import message
from geo.maps.ramps import RAMPS, ZERO_FILL
from tests.app.conftest import Visitors
from tests.app.looks import (
    AFGHANISTAN,
    EMIRATES,
    IRAN,
    IRAQ,
    KAZAKHSTAN,
    MAP,
    PIXEL,
    TURKMENISTAN,
    colors,
    legend,
    opened,
    spot,
)
from tests.looks_server import Asked

pytestmark = pytest.mark.browser


def tooltip(page: Page, place: tuple[float, float]) -> str:
    """What is told of the region that the mouse is moved to."""
    page.mouse.move(*spot(page, place))
    return page.locator(".leaflet-tooltip").inner_text()


def test_each_region_has_the_colour_of_its_number(readers: Visitors, asked: Asked) -> None:
    """The strongest for the most, one of its own for zero, hatching for unknown, nothing where nothing happened."""
    page = opened(readers, asked, "regions")
    assert page.locator("[data-geo-regions]").get_attribute("data-geo-regions") == "7"
    ramp = RAMPS["light"]
    assert colors(page.evaluate(PIXEL, list(AFGHANISTAN))) == {ramp[5]}, "850 killed"
    assert colors(page.evaluate(PIXEL, list(IRAN))) == {ramp[4]}, "100 killed"
    assert ZERO_FILL["light"] in colors(page.evaluate(PIXEL, list(EMIRATES)))
    assert colors(page.evaluate(PIXEL, list(KAZAKHSTAN))) == {None}
    hatched = page.evaluate(PIXEL, list(TURKMENISTAN))
    assert None in colors(hatched) and any(hatched[3::4]), "lines, and the land between them"
    assert [name for name, _ in asked.questions] == ["regions"]


def test_the_legend_counts_the_regions_of_each_class(readers: Visitors, asked: Asked) -> None:
    """Six round limits, zero and unknown apart, and what no region holds: two codes of the answer and the unplaced."""
    page = opened(readers, asked, "regions")
    assert legend(page) == [
        "People killed, by country",
        "300 or more 1 country", "100–299 1 country", "30–99 1 country", "10–29 0 countries", "3–9 1 country",
        "1–2 1 country", "none killed 1 country", "number unknown 1 country",
        "14 incidents in none of the countries drawn",
    ]  # fmt: skip


def test_the_mouse_is_told_the_numbers(readers: Visitors, asked: Asked) -> None:
    """A range, an open end, unknown, zero and nothing are five different things."""
    page = opened(readers, asked, "regions")
    assert tooltip(page, IRAN) == "Iran: 12 incidents, 94–103 killed, unknown for 2"
    assert tooltip(page, IRAQ) == "Iraq: 5 incidents, 4 or more killed"
    assert tooltip(page, TURKMENISTAN) == "Turkmenistan: 3 incidents, killed unknown"
    assert tooltip(page, EMIRATES) == "United Arab Emirates: 2 incidents, 0 killed"
    assert tooltip(page, KAZAKHSTAN) == "Kazakhstan: no incidents"
    page.mouse.move(*spot(page, (10.0, 65.0)))
    page.locator(".leaflet-tooltip").wait_for(state="detached")  # over the sea


def listen(page: Page) -> None:
    page.evaluate(f"{MAP}.geoRegions.handle.on('click', (e) => (window.told = e.layer.toGeoJSON().properties))")


def test_a_click_tells_python_the_code(readers: Visitors, asked: Asked) -> None:
    """And a second click on the same region is a new message; one on an empty region is none."""
    page = opened(readers, asked, "regions")
    listen(page)
    page.mouse.click(*spot(page, IRAN))
    told = page.evaluate("window.told")
    assert (told["action"], told["level"], told["code"], told["codes"]) == ("region", "country", "IR", ["IR"])
    read = message({"last_active_drawing": {"properties": told}})
    assert read and (read.action, read.code, read.codes) == ("region", "IR", ("IR",))
    page.wait_for_timeout(500)
    page.mouse.click(*spot(page, IRAN))
    assert page.evaluate("window.told.number") == told["number"] + 1
    page.wait_for_timeout(500)
    page.mouse.click(*spot(page, KAZAKHSTAN))
    assert page.evaluate("window.told.number") == told["number"] + 1


def test_the_keyboard_reaches_regions_by_their_number(readers: Visitors, asked: Asked) -> None:
    """The largest first; the focus shows what the mouse is told, Enter is a click."""
    page = opened(readers, asked, "regions")
    listen(page)
    stops = page.locator(".geo-region-stop")
    assert [n.split(":")[0] for n in stops.evaluate_all("(all) => all.map((n) => n.ariaLabel)")] == [
        "Afghanistan", "Iran", "Pakistan", "Iraq", "Oman", "United Arab Emirates", "Turkmenistan",
    ]  # fmt: skip
    stops.nth(1).focus()
    assert page.locator(".leaflet-tooltip").inner_text() == "Iran: 12 incidents, 94–103 killed, unknown for 2"
    page.keyboard.press("Enter")
    assert page.evaluate("window.told.code") == "IR"


def test_another_copy_of_the_world_is_the_same(readers: Visitors, asked: Asked) -> None:
    """East of the date line it goes on."""
    page = opened(readers, asked, "regions", lon=415)
    assert tooltip(page, (IRAN[0], IRAN[1] + 360)).startswith("Iran: 12 incidents")
    assert page.locator(".geo-region-stop").count() == 7


def test_provinces_come_when_they_are_wanted_and_add_up(readers: Visitors, asked: Asked) -> None:
    """Their shapes are fetched for their level alone; divisions drawn as one are one number."""
    page = readers().page
    files: list[str] = []
    page.on("request", lambda request: files.append(request.url) if "/basemap/regions-" in request.url else None)
    page.goto(asked.page("regions"))
    page.wait_for_selector("[data-geo-regions='7']")
    assert len(files) == 1 and "country" in files[0]
    page.goto(asked.page("regions", level="province", lat=31.4, lon=34.4, z=8))
    page.wait_for_selector("[data-geo-regions='3']")
    page.wait_for_function(f"!{MAP}.geoRegions.tiles.isLoading()")
    assert len(files) == 2 and "province" in files[1]
    listen(page)
    assert tooltip(page, (31.4, 34.36)) == "Gaza Strip, Palestine: 10 incidents, 30–34 killed, unknown for 1"
    page.mouse.click(*spot(page, (31.4, 34.36)))
    told = page.evaluate("window.told")
    assert told["codes"] == ["PS-GZA", "PS-KYS"] and told["code"] == "PS-GZA", "as incidents carry them"
    assert "1 province" in " ".join(legend(page))


def test_another_measure_asks_nothing_and_another_filter_does(readers: Visitors, asked: Asked) -> None:
    """As Streamlit does it: the old layer goes and a new one comes, in one breath."""
    page = opened(readers, asked, "regions")
    exchange = f"""(change) => {{ const map = {MAP}, old = map.geoRegions.handle; map.removeLayer(old);
      new L.geo.Regions({{...old.options, ...change}}).addTo(map); }}"""
    page.evaluate(exchange, {"measure": "injured"})
    assert legend(page)[0] == "People injured, by country"
    assert tooltip(page, IRAN) == "Iran: 12 incidents, 200–220 or more injured"
    assert "unknown" in tooltip(page, AFGHANISTAN)
    page.evaluate(exchange, {"measure": "incidents"})
    assert legend(page)[0] == "Incidents, by country"
    assert colors(page.evaluate(PIXEL, list(TURKMENISTAN))) <= set(RAMPS["light"]), "a count is never unknown"
    assert len(asked.questions) == 1
    page.evaluate(exchange, {"query": "first=2"})
    page.wait_for_selector("[data-geo-regions='2']")
    assert asked.questions[-1] == ("regions", {"first": "2", "level": "country"})
    with page.expect_response("**/geo/regions?*"):
        page.evaluate(exchange, {"version": "2"})
    assert len(asked.questions) == 3, "newer data"


def test_a_layer_taken_away_leaves_nothing(readers: Visitors, asked: Asked) -> None:
    """No tile, no legend, no second drawing of the names; put back, it is whole again."""
    page = opened(readers, asked, "regions")
    assert page.locator(".leaflet-geo-names-pane canvas").count() > 0
    page.evaluate(
        f"(() => {{ const map = {MAP}; window.gone = map.geoRegions.handle; map.removeLayer(window.gone); }})()"
    )
    page.wait_for_function("!document.querySelector('[data-geo-regions]')")
    for left in (
        ".geo-legend",
        ".geo-region-stop",
        ".leaflet-geo-regions-pane canvas",
        ".leaflet-geo-names-pane canvas",
    ):
        assert page.locator(left).count() == 0, left
    page.evaluate(f"{MAP}.addLayer(window.gone)")
    page.wait_for_selector("[data-geo-regions='7']")


def test_the_dark_theme_has_its_own_ramp(readers: Visitors, asked: Asked) -> None:
    """Bright is many there."""
    page = opened(readers, asked, "regions", theme="dark")
    assert colors(page.evaluate(PIXEL, list(AFGHANISTAN))) == {RAMPS["dark"][5]}


def test_classes_have_round_limits(readers: Visitors, asked: Asked) -> None:
    """At most six, from the smallest number to the largest, whatever lies between them."""
    page = opened(readers, asked, "regions")
    limits = "(values) => L.geo.scale.limits(values, 6)"
    for values, wanted in {
        (): [],
        (0, 0): [],
        (1,): [1],
        (3, 7): [2, 5],
        (1, 4, 30, 40): [1, 2, 5, 10, 20],
        (1, 800): [1, 3, 10, 30, 100, 300],
        (40, 700): [20, 50, 100, 200, 500],
        (1, 9_999): [1, 10, 100, 1000],
        (1, 30_000_000): [1, 100, 10_000, 1_000_000],
    }.items():
        assert page.evaluate(limits, list(values)) == wanted, values
