"""Regions and heat in a real Chromium beside a small server: what is coloured, what is told, what is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image, ImageColor
from playwright.sync_api import Page

from geo.maps import message
from geo.maps.ramps import HEAT_STOPS, RAMPS, REGION_OPACITY, ZERO_FILL
from tests.app.conftest import Visit, Visitors
from tests.app.reading import taken
from tests.looks_server import Asked, serving

pytestmark = pytest.mark.browser

LAND = "#f7f5f0"
MAP = "Object.values(window).find((v) => v && (v.geoRegions || v.geoHeat))"
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
SPY = """() => {
  const paint = L.geo.paint;
  L.geo.paint = (roots, options) => ((window.words = roots.at(-1).innerText), paint(roots, options));
}"""
"""Keeps the words that stand under a picture."""
IRAN, AFGHANISTAN, IRAQ, TURKMENISTAN, EMIRATES, KAZAKHSTAN = (
    (32.0, 54.0), (33.8, 66.0), (33.0, 43.5), (39.3, 59.5), (23.6, 54.2), (48.0, 67.0),
)  # fmt: skip


@pytest.fixture(scope="module")
def asked() -> Iterator[Asked]:
    """One server for all tests of the module."""
    with serving() as started:
        yield started


@pytest.fixture(autouse=True)
def unasked(asked: Asked) -> None:
    """Each test counts its own questions."""
    asked.questions.clear()
    asked.broken = False


def opened(visits: Visitors, asked: Asked, layer: str, **options: Any) -> Page:
    """A page with the layer, drawn."""
    page = visits().page
    page.goto(asked.page(layer, **options))
    page.wait_for_selector(f"[data-geo-{layer}]")
    page.wait_for_function(f"(() => {{ const grid = {MAP}.geoRegions?.tiles; return !grid || !grid.isLoading(); }})()")
    return page


def colors(pixels: list[int]) -> set[str | None]:
    """The colours in some pixels, without those between two; None: transparent."""
    found = zip(pixels[::4], pixels[1::4], pixels[2::4], pixels[3::4], strict=True)
    return {None if a == 0 else f"#{r:02x}{g:02x}{b:02x}" for r, g, b, a in found if a in (0, 255)}


def spot(page: Page, place: tuple[float, float]) -> tuple[float, float]:
    """Where a place is on the screen."""
    p = page.evaluate(f"(at) => {MAP}.latLngToContainerPoint(at)", list(place))
    return p["x"], p["y"]


def tooltip(page: Page, place: tuple[float, float]) -> str:
    """What is told of the region that the mouse is moved to."""
    page.mouse.move(*spot(page, place))
    return page.locator(".leaflet-tooltip").inner_text()


def legend(page: Page) -> list[str]:
    """The lines of the legend."""
    page.locator(".geo-legend").evaluate("(box) => (box.open = true)")
    return [
        line.replace("\t", " ").strip()
        for line in page.locator(".geo-legend > div").inner_text().split("\n")
        if line.strip()
    ]


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
