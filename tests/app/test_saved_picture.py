"""The map kept as a picture, in a real Chromium with the network cut: as seen, with its words, and without a server."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageColor, ImageFilter, ImageStat
from playwright.sync_api import Locator, Page, Route

from geo import maps
from geo.maps.style import Theme
from tests.app.conftest import Visit, Visitors
from tests.app.reading import taken
from tests.maps_incidents import GHAZNI, INCIDENTS

pytestmark = pytest.mark.browser

MAP = "Object.values(window).find((v) => v && v.geoBoard)"
DAY = dt.datetime(2026, 11, 28, 12)
WIDTH, HEIGHT = 900, 640
PAPER = {"light": "#ffffff", "dark": "#262b33"}
DRAWN = """() => [...document.querySelectorAll("canvas")].some((c) => c.geo?.shapes.land && c.geo.labels.length)
  && [...document.querySelectorAll("canvas, img.leaflet-tile")].every((c) => getComputedStyle(c).opacity === "1")
  && [...document.querySelectorAll("canvas")].every((c) => c.geo?.level === "hi")"""
SPY = """() => {
  const paint = L.geo.paint;
  L.geo.paint = (roots, options) => ((window.words = roots.at(-1).innerText), paint(roots, options));
}"""
ALWAYS = (".geo-mark svg", ".geo-mark-sign", ".geo-area", ".leaflet-control-scale")
WHEN_OPEN = (".geo-ring", ".leaflet-popup", ".leaflet-popup-tip", ".geo-popup-dot")
TILES = maps.OnlineTiles("Tiles", "https://tiles.invalid/{z}/{x}/{y}.png", "© <b>someone</b>")
TILE = (200, 40, 250)


def opened(visit: Visit, folder: Path, **options: Any) -> Page:
    """A saved map over the Middle East, drawn; what goes under its picture is kept in `window.words`."""
    path = folder / "map.html"
    around = {"outlines": {"g": GHAZNI}, "center": (31.5, 61.0), "zoom": 6, "theme": "light"}
    maps.incident_map(INCIDENTS, **{**around, **options}).save(path)
    visit.page.goto(path.as_uri())
    visit.page.wait_for_function(DRAWN)
    visit.page.evaluate(SPY)
    # Only now: with a clock that stands still, tiles would never have faded in.
    visit.page.clock.set_fixed_time(DAY)
    return visit.page


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Save as picture")


def picture(page: Page, *, key: str | None = None) -> Image.Image:
    """Click the button, or press `key` on it, and open what was downloaded."""
    download = taken(page, button(page), key=key)
    assert download.suggested_filename == "incident-map-2026-11-28.png"
    image = Image.open(download.path())
    assert image.format == "PNG"
    return image.convert("RGB")


def middle(page: Page, words: str) -> tuple[int, int]:
    """The middle of a mark in the picture."""
    box = page.locator(f".geo-mark[aria-label*='{words}']").bounding_box()
    assert box
    return round(2 * (box["x"] + box["width"] / 2)), round(2 * (box["y"] + box["height"] / 2))


def over(color: str, share: float, ground: str) -> tuple[int, ...]:
    """`share` of `color` over `ground`."""
    pairs = zip(ImageColor.getrgb(color), ImageColor.getrgb(ground), strict=True)
    return tuple(round(share * a + (1 - share) * b) for a, b in pairs)


def many_of(image: Image.Image, color: tuple[int, ...], off: int = 3) -> int:
    """How many pixels have `color`, each channel at most `off` away."""
    return sum(_apart(image, Image.new("RGB", image.size, color)).histogram()[: off + 1])


def differing(one: Image.Image, other: Image.Image, off: int = 48) -> float:
    """The share of pixels that differ by more than `off` in some channel."""
    return sum(_apart(one, other).histogram()[off + 1 :]) / (one.width * one.height)


def unlike(one: Image.Image, other: Image.Image, part: tuple[int, ...]) -> float:
    """How far two pictures differ in a part of them, on average, to a reader who looks from afar."""
    near = [image.crop(part).filter(ImageFilter.GaussianBlur(3)) for image in (one, other)]
    return ImageStat.Stat(_apart(*near)).mean[0]


def edges(image: Image.Image) -> int:
    """How many pixels differ much from their neighbour, which those of a blown-up picture hardly do."""
    gray = image.convert("L")
    return sum(ImageChops.difference(gray, ImageChops.offset(gray, 1, 0)).histogram()[60:])


def screen(page: Page) -> Image.Image:
    """What the window shows."""
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def without(page: Page, kind: str) -> Image.Image:
    """What the window would show without the elements of this kind."""
    style = page.add_style_tag(content=f"{kind}, {kind} * {{ visibility: hidden !important }}")
    image = screen(page)
    style.evaluate("(node) => node.remove()")
    return image


def _apart(one: Image.Image, other: Image.Image) -> Image.Image:
    red, green, blue = ImageChops.difference(one, other).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("words", ["Ghazni", "2 incidents", None])
def test_it_shows_what_the_screen_shows(visitors: Visitors, tmp_path: Path, theme: Theme, words: str | None) -> None:
    """Ground, labels, areas, marks, signs, ring and an open popup are where they are seen, and no button is."""
    visit = visitors(WIDTH, HEIGHT, device_scale_factor=2)
    page = opened(visit, tmp_path, theme=theme)
    if words:
        page.locator(f".geo-mark[aria-label*='{words}']").click()
        page.mouse.move(5, HEIGHT - 200)
        page.locator(".geo-popup").wait_for()
        page.wait_for_function("() => getComputedStyle(document.querySelector('.leaflet-popup')).opacity === '1'")
        page.wait_for_function(DRAWN)
    got = picture(page)
    hidden = ".leaflet-control-container > * > :not(.leaflet-control-scale), .leaflet-popup-close-button"
    page.add_style_tag(content=f"{hidden} {{ visibility: hidden !important }}")
    seen = screen(page)
    assert seen.size == (2 * WIDTH, 2 * HEIGHT)
    assert differing(got.crop((0, 0, *seen.size)), seen) < 0.008, "letters may stand half a pixel higher or lower"
    for kind in WHEN_OPEN if words else ALWAYS:
        box = page.locator(kind).first.bounding_box()
        assert box
        x, y = box["x"], box["y"]
        part = tuple(round(2 * v) for v in (x - 2, y - 2, x + box["width"] + 2, y + box["height"] + 2))
        less = without(page, kind)
        assert unlike(got, seen, part) < 0.4 * unlike(less, seen, part), kind
    assert visit.foreign == [] and visit.errors == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_fine_enough_for_print_and_has_the_marks_colours(visit: Visit, tmp_path: Path, theme: Theme) -> None:
    """Two pixels for each of the page, on a coarse screen too; a mark is where it is, in the colour of its type."""
    visit.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    page = opened(visit, tmp_path, theme=theme, center=(31.0, 56.0), zoom=8)
    x, y = middle(page, "March ends")
    got = picture(page)
    assert got.width == 2 * WIDTH and got.height > 2 * HEIGHT
    land = {"light": "#f7f5f0", "dark": "#23282f"}[theme]
    spot = got.crop((x - 3, y - 3, x + 4, y + 4))
    assert many_of(spot, over(maps.color_of("Protests", theme), 0.72, land), off=14) > 30
    assert many_of(spot, ImageColor.getrgb(land)) == 0
    assert visit.foreign == [] and visit.errors == []


def test_on_a_coarse_screen_it_is_what_a_fine_one_shows(visitors: Visitors, tmp_path: Path) -> None:
    """The ground is drawn anew for it, not blown up."""
    coarse = opened(visitors(WIDTH, HEIGHT), tmp_path)
    fine = opened(visitors(WIDTH, HEIGHT, device_scale_factor=2), tmp_path)
    for page in (coarse, fine):
        page.add_style_tag(content=".leaflet-marker-pane, .leaflet-geo-areas-pane { display: none }")
    got = picture(coarse)
    part = (200, 0, 2 * WIDTH, 2 * HEIGHT - 100)  # no control is there
    assert edges(got.crop(part)) > 0.6 * edges(screen(fine).crop(part))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_under_it_stands_what_it_shows_of_when_and_whose_data(visit: Visit, tmp_path: Path, theme: Theme) -> None:
    """Title, counts, the legend of the types on the map and of no others, caution, day and attribution."""
    visit.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    page = opened(visit, tmp_path, theme=theme, title="Main incidents, at <b>Kerman</b>")
    got = picture(page)
    lines = page.evaluate("window.words").split("\n")
    assert lines[0] == "Main incidents, at <b>Kerman</b>"
    assert lines[2:][0].startswith("6 incidents, 92 or more killed, unknown for 1") or lines[1].startswith(
        "6 incidents"
    )
    assert "Battles" in lines and "number unknown" in lines and "Riots" not in lines
    assert "Figures are as reported by the sources named, not verified. Unknown is not zero." in lines
    assert "Picture taken on 28 November 2026 · Made with Natural Earth, cities © GeoNames" in lines
    band = got.crop((0, 2 * HEIGHT, got.width, got.height))
    for event_type, color in maps.COLORS[theme].items():
        there = many_of(band, over(color, 0.85, PAPER[theme]))
        assert (there > 100) == (event_type in {i.event_type for i in INCIDENTS}), event_type
    paper = many_of(band, ImageColor.getrgb(PAPER[theme]))
    assert 0.5 < paper / (band.width * band.height) < 0.97, "words on plain paper"
    assert page.locator(".geo-sheet").count() == 0, "nothing stays in the page"


def test_it_fits_a_telephone(visitors: Visitors, tmp_path: Path) -> None:
    """The words wrap to the width of the map and none is cut off; what is said of it stays within the map."""
    visit = visitors(380, HEIGHT)
    page = opened(visit, tmp_path, title="Main incidents, from 2024-01-01, at least 1 killed, with the words Kerman")
    got = picture(page)
    assert got.width == 760 and got.height > 2 * HEIGHT + 400
    paper = ImageColor.getrgb(PAPER["light"])
    for margin in ((0, 2 * HEIGHT + 2, 24, got.height), (736, 2 * HEIGHT + 2, 760, got.height)):
        edge = got.crop(margin)
        assert many_of(edge, paper) == edge.width * edge.height, "the margin is empty"
    said = page.get_by_role("status").bounding_box()
    assert said and said["x"] + said["width"] <= 380
    assert visit.errors == []


def test_it_is_made_by_keyboard(visit: Visit, tmp_path: Path) -> None:
    """The button is reached by Tab, pressed by Enter, and what came of it is told to a screen reader."""
    page = opened(visit, tmp_path)
    page.locator(".leaflet-control-zoom-out").focus()
    page.keyboard.press("Tab")
    assert button(page).evaluate("(node) => node === document.activeElement && node.title === 'Save as picture'")
    picture(page, key="Enter")
    assert page.get_by_role("status").inner_text() == "Saved as incident-map-2026-11-28.png."


def test_whatever_another_layer_draws_is_in_it(visit: Visit, tmp_path: Path) -> None:
    """A canvas or an SVG in a pane of its own, moved and faded as layers do, in the order of the panes."""
    page = opened(visit, tmp_path)
    page.evaluate(
        f"""() => {{
          const map = {MAP};
          for (const [name, z, color] of [["over", 420, "#0000ff"], ["under", 410, "#ff0000"]]) {{
            map.createPane(name).style.zIndex = z;
            const canvas = L.DomUtil.create("canvas", "", map.getPane(name));
            [canvas.width, canvas.height] = [40, 40];
            L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([name === "over" ? 320 : 300, 200]));
            canvas.style.position = "absolute";
            const pen = canvas.getContext("2d");
            pen.fillStyle = color;
            pen.fillRect(0, 0, 40, 40);
          }}
          map.getPane("over").style.opacity = "0.5";
          L.rectangle([map.containerPointToLatLng([400, 200]), map.containerPointToLatLng([440, 240])],
            {{ stroke: false, fillOpacity: 1, className: "styled" }}).addTo(map);
          document.head.insertAdjacentHTML("beforeend", "<style>.styled {{ fill: #00ff00 }}</style>");
        }}"""
    )
    got = picture(page)
    assert got.getpixel((620, 420)) == (255, 0, 0)
    assert many_of(got.crop((660, 420, 661, 421)), (128, 0, 128)) == 1, "half of the upper over the lower"
    assert got.getpixel((840, 440)) == (0, 255, 0)
    assert visit.errors == []


@pytest.mark.parametrize("granted", [True, False])
def test_online_tiles_are_in_it_where_their_server_allows(visit: Visit, tmp_path: Path, granted: bool) -> None:
    """Else they are left out with a word, and so is the name of their owner: the built-in ground is there instead."""
    tile = io.BytesIO()
    Image.new("RGB", (256, 256), TILE).save(tile, "PNG")
    asked: list[str] = []

    def serve(route: Route) -> None:
        asked.append(route.request.url)
        allowed = {"access-control-allow-origin": "*" if granted else "https://elsewhere.invalid"}
        route.fulfill(body=tile.getvalue(), content_type="image/png", headers=allowed)

    visit.page.route("https://tiles.invalid/**", serve)
    page = opened(visit, tmp_path, online=TILES)
    page.locator("img.leaflet-tile").first.wait_for()
    page.wait_for_function(DRAWN)
    before = len(asked)
    got = picture(page)
    assert len(asked) == before and visit.foreign == [], "making it asks nobody for anything"
    ground = got.crop((0, 0, got.width, 200))
    assert many_of(ground, TILE) > 0.5 * ground.width * ground.height if granted else many_of(ground, TILE) == 0
    said = page.get_by_role("status").inner_text()
    assert ("their server does not allow copies" in said) != granted
    assert ("© someone" in page.evaluate("window.words")) == granted
    assert "Natural Earth" in page.evaluate("window.words")


def test_a_picture_that_cannot_be_made_is_told(visit: Visit, tmp_path: Path) -> None:
    """A browser short of memory gives an empty canvas; the reader hears of it and may try again."""
    page = opened(visit, tmp_path)
    page.evaluate("() => (HTMLCanvasElement.prototype.toBlob = (done) => done(null))")
    button(page).click()
    page.get_by_text("The picture could not be made: this browser has no room").wait_for()
    assert button(page).is_enabled()
    assert len(visit.errors) == 1
