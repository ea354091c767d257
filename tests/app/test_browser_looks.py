"""Heat in a real Chromium beside a small server, and what regions share with it: played, refused, kept as a picture."""

from __future__ import annotations

import pytest
from PIL import Image, ImageColor
from playwright.sync_api import Page

from geo.maps.ramps import HEAT_STOPS, RAMPS, REGION_OPACITY, ZERO_FILL
from tests.app.conftest import Visit, Visitors
from tests.app.looks import IRAN, MAP, WARMTH, legend, opened, spot
from tests.app.reading import taken
from tests.looks_server import Asked

pytestmark = pytest.mark.browser

LAND = "#f7f5f0"
SPY = """() => {
  const paint = L.geo.paint;
  L.geo.paint = (roots, options) => ((window.words = roots.at(-1).innerText), paint(roots, options));
}"""
"""Keeps the words that stand under a picture."""


@pytest.mark.parametrize("layer", ["regions", "heat"])
def test_a_played_span_of_days_is_asked_for(readers: Visitors, asked: Asked, layer: str) -> None:
    """And the player is told when it is drawn, so that the next span waits for it."""
    page = opened(readers, asked, layer)
    page.evaluate(
        f"""async () => {{ const map = {MAP}, waited = [];
          map.geoSpan = {{ from: "2024-01-01", to: "2024-01-31" }};
          map.fire("geo:span", {{ waitFor: (promise) => waited.push(promise) }});
          window.waited = waited.length; await Promise.all(waited); }}"""
    )
    assert page.evaluate("window.waited") == 1
    name, query = asked.questions[-1]
    assert (name, query["from"], query["to"]) == (layer, "2024-01-01", "2024-01-31")


@pytest.mark.parametrize("layer", ["regions", "heat"])
def test_a_server_that_refuses_is_told(visit: Visit, asked: Asked, layer: str) -> None:
    """An empty map would say that nothing happened."""
    asked.broken = True
    visit.page.goto(asked.page(layer))
    visit.page.get_by_text("The numbers are out of reach.").wait_for()
    assert visit.page.locator("canvas.geo-heat").count() == 0


def test_heat_is_where_the_weights_are(readers: Visitors, asked: Asked) -> None:
    """Full colour at the largest, less at a smaller one, none elsewhere; nothing is asked of the regions."""
    page = opened(readers, asked, "heat")
    hottest, warm, cold = (page.evaluate(WARMTH, list(at)) for at in ((32.0, 53.0), (31.5, 34.4), IRAN[::-1]))
    r, g, b = (int(HEAT_STOPS["light"][-1][1][i : i + 2], 16) for i in (1, 3, 5))
    assert abs(hottest[0] - r) < 12 and abs(hottest[1] - g) < 12 and abs(hottest[2] - b) < 12
    assert 0 < warm[3] < hottest[3] and cold[3] == 0
    ((name, query),) = asked.questions
    assert name == "heat" and query["weight"] == "killed" and query["z"] == "4"
    assert float(query["west"]) < 34 < 75 < float(query["east"]) and float(query["south"]) < 20 < float(query["north"])


def test_the_legend_of_heat_says_what_full_colour_means(readers: Visitors, asked: Asked) -> None:
    """In numbers, in pixels and in kilometres, with the unknown counted apart."""
    page = opened(readers, asked, "heat")
    title, ends, full, unknown = legend(page)[0], legend(page)[1:-2], legend(page)[-2], legend(page)[-1]
    assert title == "People killed"
    assert " ".join(ends) == "0 38 ≥ 300"
    assert full == "Full colour: 300 or more killed within about 24 px ≈ 200 km"
    assert unknown == "Number unknown for 3 of 67 incidents in and around the view: not drawn"


def test_heat_is_asked_anew_after_a_move_and_is_never_gone(readers: Visitors, asked: Asked) -> None:
    """The picture stays, moved and scaled, until the next one takes its place."""
    page = opened(readers, asked, "heat")
    page.evaluate(
        """() => { window.fewest = 9; const look = () => {
          const n = document.querySelectorAll("canvas.geo-heat").length;
          window.fewest = Math.min(window.fewest, n); requestAnimationFrame(look); }; look(); }"""
    )
    page.evaluate(f"{MAP}.setZoom(5)")
    page.wait_for_function(f"{MAP}.geoHeat.answer.z === 5")
    assert page.evaluate(WARMTH, [32.0, 53.0])[3] > 200
    assert page.evaluate("window.fewest") == 1
    assert page.locator("canvas.geo-heat").count() == 1
    assert [query["z"] for _, query in asked.questions] == ["4", "5"]
    page.evaluate(f"{MAP}.removeLayer({MAP}.geoHeat.handle)")
    page.wait_for_function("!document.querySelector('[data-geo-heat]')")
    assert page.locator("canvas.geo-heat, .geo-legend").count() == 0


def test_heat_goes_on_across_the_date_line(readers: Visitors, asked: Asked) -> None:
    """Each copy of the world in view is warm at the same places."""
    page = opened(readers, asked, "heat", z=2, lon=180)
    for lon in (53.0, 413.0):
        inside = page.evaluate(f"(lon) => {MAP}.getBounds().contains([32, lon])", lon)
        assert inside and page.evaluate(WARMTH, [32.0, lon])[3] > 200


def saved(page: Page) -> Image.Image:
    """The picture that the reader keeps, once all tiles have faded in."""
    page.wait_for_function(
        "[...document.querySelectorAll('canvas.leaflet-tile')].every((c) => getComputedStyle(c).opacity === '1')"
    )
    return Image.open(taken(page, page.get_by_role("button", name="Save as picture")).path()).convert("RGB")


def share_of(image: Image.Image, color: str) -> int:
    """How many pixels have exactly this colour."""
    wanted = ImageColor.getrgb(color)
    return sum(n for n, found in image.getcolors(image.width * image.height) or () if found == wanted)


def test_a_picture_has_the_colours_and_their_scale(readers: Visitors, asked: Asked) -> None:
    """Twice as fine as the page, with the legend under it, which the map's own corner is left out for."""
    page = opened(readers, asked, "regions", lat=31, lon=55)
    page.evaluate(SPY)
    image = saved(page)
    assert image.width == 2 * 1360
    fill, land = (ImageColor.getrgb(color) for color in (RAMPS["light"][4], LAND))
    iran = [round(REGION_OPACITY * a + (1 - REGION_OPACITY) * b) for a, b in zip(fill, land, strict=True)]
    x, y = spot(page, IRAN)
    # A line between two provinces may lie under it.
    assert max(abs(a - b) for a, b in zip(image.getpixel((int(2 * x), int(2 * y))), iran, strict=True)) <= 5
    assert "People killed, by country" in page.evaluate("window.words")
    swatch = image.crop((0, 2 * 900, image.width, image.height))
    assert all(share_of(swatch, color) > 500 for color in (*RAMPS["light"], ZERO_FILL["light"]))


def test_a_picture_of_heat_has_its_scale(readers: Visitors, asked: Asked) -> None:
    """Warm where the map is warm; the bar and what full colour means stand under it."""
    page = opened(readers, asked, "heat")
    page.evaluate(SPY)
    image = saved(page)
    x, y = spot(page, (32.0, 53.0))
    r, g, _ = image.getpixel((int(2 * x), int(2 * y)))
    assert r > g + 40 and r < 160, "dark red"
    assert "Full colour: 300 or more killed" in page.evaluate("window.words")
