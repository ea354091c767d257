"""Finding in a real Chromium with the network cut: areas drawn with the mouse, places by name, incidents by id."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from geo.areas import distance_m, in_box, in_ring
from geo.filters import IncidentFilter
from tests.app.conftest import PATIENCE_MS, Server, Visitors
from tests.app.reading import WorldMap, expect_panel, kept, open_map, open_page, settled

pytestmark = pytest.mark.browser

NEAR_EAST = {"lat": 33, "lon": 60, "z": 4}
KERMAN = (30.283, 57.079)
_AT = "([lat, lon]) => { const p = map.latLngToContainerPoint([lat, lon]); return [p.x, p.y]; }"
_AROUND = "() => map.geoGround.shape.getBounds().toBBoxString()"
_SHAPE = "() => map.geoGround.shape.getLatLngs().flat(9).map(({ lat, lng }) => [lat, lng])"


class Hand:
    """A mouse over the map, by latitude and longitude."""

    def __init__(self, world: WorldMap) -> None:
        self.world = world
        self.mouse = world.page.mouse

    def over(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Pixels of the page over a point of the map."""
        box = self.world.element.bounding_box()
        assert box is not None
        x, y = self.world.frame.evaluate(_AT, [latitude, longitude])
        return box["x"] + x, box["y"] + y

    def click(self, latitude: float, longitude: float, **options: object) -> None:
        """A click there."""
        self.mouse.click(*self.over(latitude, longitude), **options)  # type: ignore[arg-type]

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """From one point to another with the button down."""
        self.mouse.move(*self.over(*start))
        self.mouse.down()
        self.mouse.move(*self.over(*end), steps=8)
        self.mouse.up()

    def take(self, tool: str) -> None:
        """Press the button of a tool."""
        self.world.frame.get_by_role("button", name=tool, exact=True).click()


def in_address(page: Page, key: str) -> list[float]:
    """The figures under a key of the address, once they are there."""
    expect(page).to_have_url(re.compile(rf"[?&]{key}="))
    settled(page)
    return [float(part) for part in re.findall(r"-?[\d.]+", parse_qs(urlsplit(page.url).query)[key][0])]


def gone_from_address(page: Page, key: str) -> None:
    """Until the address holds the key no more."""
    expect(page).not_to_have_url(re.compile(rf"[?&]{key}="))
    settled(page)


def expect_count(page: Page, count: int) -> None:
    """Wait until so many incidents are counted."""
    expect(page.locator(".geo-totals b").first).to_have_text(str(count))


def reopened(readers: Visitors, page: Page) -> WorldMap:
    """The same address in another browser."""
    other = readers().page
    other.goto(page.url)
    settled(other)
    return WorldMap(other)


@pytest.fixture
def world(server: Server, readers: Visitors) -> Iterator[WorldMap]:
    """The map, open on the Near East; its frame must outlive whatever a test does to it."""
    opened = open_map(readers().page, server, **NEAR_EAST)
    opened.frame.wait_for_function("() => map.geoGround && map.geoState?.drawn")
    opened.frame.evaluate("() => (window.witness = true)")
    yield opened
    assert opened.frame.evaluate("() => window.witness"), "the frame was reloaded"


def test_a_box_is_drawn_stands_and_goes(server: Server, world: WorldMap) -> None:
    """Dragged from corner to corner it filters at once, stays on the map, and goes by the button beside the filters."""
    page, hand = world.page, Hand(world)
    hand.take("Draw a box")
    view = world.view
    hand.drag((38, 48), (22, 66))
    west, south, east, north = in_address(page, "bbox")
    assert (west, south, east, north) == pytest.approx((48, 22, 66, 38), abs=0.2)
    assert world.view == view, "the map was dragged along"
    expected = kept(server, bbox=(west, south, east, north))
    assert 0 < len(expected) < len(kept(server))
    expect_count(page, len(expected))
    standing = page.get_by_role("button", name=re.compile(r"Inside the box 4\d\S*°E to 6\d\S*°E, 2\d\S*°N to 3\d\S*°N"))
    shape = world.frame.evaluate(_SHAPE)
    assert all(in_box(lat, lon, (west - 1e-4, south - 1e-4, east + 1e-4, north + 1e-4)) for lat, lon in shape)
    standing.click()
    gone_from_address(page, "bbox")
    expect_count(page, len(kept(server)))
    world.frame.wait_for_function("() => map.geoGround.shape.getLatLngs().flat(9).length === 0")


def test_an_area_is_drawn_corner_by_corner(server: Server, world: WorldMap, readers: Visitors) -> None:
    """A double click ends it without zooming in; what lies inside is counted; a second browser shows the same."""
    page, hand = world.page, Hand(world)
    drawn = [(40, 45), (40, 72), (22, 70)]
    hand.take("Draw an area")
    for corner in drawn:
        hand.click(*corner)
    hand.mouse.dblclick(*hand.over(24, 46))
    figures = in_address(page, "polygon")
    ring = tuple(zip(figures[::2], figures[1::2], strict=True))
    assert len(ring) == 4 and all(
        min(math.dist(corner, had) for had in ring) < 0.3 for corner in (*drawn, (24, 46))
    )  # fmt: skip
    assert world.view[2] == NEAR_EAST["z"], "the double click zoomed"
    expected = {i for i, told in kept(server).items() if told.place and in_ring(
        told.place.latitude, told.place.longitude, IncidentFilter(polygon=ring).polygon or ())}  # fmt: skip
    assert 0 < len(expected) < len(kept(server))
    expect_count(page, len(expected))
    expect(page.get_by_role("button", name="Inside the drawn area")).to_be_visible()

    again = reopened(readers, page)
    expect_count(again.page, len(expected))
    assert again.view == pytest.approx(world.view, abs=0.05)
    again.frame.wait_for_function("() => map.geoGround?.shape.getLatLngs().length")
    assert again.frame.evaluate(_AROUND) == world.frame.evaluate(_AROUND)


def test_the_first_corner_and_enter_end_an_area_and_escape_gives_it_up(server: Server, world: WorldMap) -> None:
    """Three ways to leave; a click too few says so and changes nothing."""
    page, hand = world.page, Hand(world)
    hand.take("Draw an area")
    hand.click(40, 45)
    hand.click(40, 72)
    page.keyboard.press("Enter")
    expect(world.frame.locator(".geo-asked")).to_contain_text("three corners or more")
    page.keyboard.press("Escape")
    expect(world.frame.locator(".geo-asked")).to_have_count(0)
    assert "polygon" not in page.url
    for ending in ("first corner", "Enter"):
        hand.take("Draw an area")
        for corner in ((40, 45), (40, 72), (22, 70)):
            hand.click(*corner)
        if ending == "Enter":
            page.keyboard.press("Enter")
        else:
            hand.click(40, 45)
        assert len(in_address(page, "polygon")) == 6
        hand.take("Remove the area")
        gone_from_address(page, "polygon")
    expect_count(page, len(kept(server)))


def test_near_a_point_by_mouse_by_figures_and_from_a_popup(server: Server, world: WorldMap, readers: Visitors) -> None:
    """A drag gives the distance; a right click asks for it; so does "Near here" where an incident is open."""
    page, hand = world.page, Hand(world)
    hand.take("Near here")
    hand.drag(KERMAN, (KERMAN[0], KERMAN[1] + 5))
    latitude, longitude, km = in_address(page, "near")
    assert (latitude, longitude) == pytest.approx(KERMAN, abs=0.2)
    assert km == pytest.approx(480, rel=0.1)
    expect_count(page, len(kept(server, near=(latitude, longitude, km))))

    hand.click(34.4, 62.2, button="right")
    page.keyboard.type("150")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"near=34\.[\d]+%2C62\.[\d]+%2C150\b"))
    latitude, longitude, km = in_address(page, "near")
    expected = kept(server, near=(latitude, longitude, 150))
    assert expected
    expect_count(page, len(expected))
    expect(page.get_by_role("button", name=f"Within 150 km of {latitude:.2f}, {longitude:.2f}")).to_be_visible()

    again = reopened(readers, page)
    expect_count(again.page, len(expected))
    mark = again.marks.first
    mark.focus()
    again.page.keyboard.press("Enter")
    again.popup.get_by_role("button", name="Near here").click()
    field = again.frame.get_by_role("spinbutton", name="Within")
    expect(field).to_have_value("50")
    field.press("Enter")
    expect(again.page).to_have_url(re.compile(r"%2C50\b"))
    expect_count(again.page, len(kept(server, near=tuple(in_address(again.page, "near")))))


def test_a_finger_draws_as_well(server: Server, readers: Visitors) -> None:
    """On a phone's screen, by taps alone; the map itself offers to take the area away."""
    page = readers(420, 860, has_touch=True, is_mobile=True).page
    world = open_map(page, server, lat=33, lon=60, z=3)
    world.frame.wait_for_function("() => map.geoGround")
    hand = Hand(world)
    world.frame.get_by_role("button", name="Draw a box").tap()
    for corner in ((40, 45), (20, 75)):
        page.touchscreen.tap(*hand.over(*corner))
    box = tuple(in_address(page, "bbox"))
    assert box == pytest.approx((45, 20, 75, 40), abs=0.6)
    expect_count(page, len(kept(server, bbox=box)))
    world.frame.get_by_role("button", name="Remove the area").tap()
    gone_from_address(page, "bbox")


def test_a_place_is_found_by_name_and_what_is_near_it(server: Server, world: WorldMap) -> None:
    """Nothing is asked while a reader types; of several candidates one is chosen; the map goes there."""
    page = world.page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/geo/places" in request.url else None)
    field = world.frame.get_by_role("searchbox", name="Go to a place")
    field.press_sequentially("Kerman")
    page.wait_for_timeout(500)
    assert asked == []
    page.keyboard.press("Enter")
    world.frame.locator(".geo-places li button", has_text="in Kerman, Iran").first.click()
    world.frame.wait_for_function("() => map.getZoom() > 9")
    assert len(asked) == 1
    assert world.view[:2] == pytest.approx(KERMAN, abs=0.1)
    world.popup.get_by_role("button", name="Incidents near here").click()
    world.frame.get_by_role("button", name="Done", exact=True).click()
    near = tuple(in_address(page, "near"))
    assert near == pytest.approx((*KERMAN, 50), abs=0.1)
    expected = kept(server, near=near)
    assert expected
    expect_count(page, len(expected))
    world.frame.wait_for_function("() => map.getBounds().contains(map.geoGround.shape.getLatLngs()[0][0])")

    field.fill("Xqzzyville")
    page.keyboard.press("Enter")
    expect(world.frame.locator(".geo-places-said")).to_contain_text("No place called “Xqzzyville” is known. Try")
    field.fill("-17.8, 179.9")
    page.keyboard.press("Enter")
    world.frame.wait_for_function("() => Math.abs(map.getCenter().lat + 17.8) < 0.1")


@pytest.mark.parametrize(
    "circle",
    [(30.0, 57.0, 50.0), (10.0, 179.0, 3000.0), (85.0, 20.0, 2000.0), (-70.0, 0.0, 4000.0), (40.0, 10.0, 15_000.0)],
)
def test_a_circle_on_the_map_is_one_on_the_earth(world: WorldMap, circle: tuple[float, float, float]) -> None:
    """Its rim lies at its distance, on a flat map too: round a pole, across the date line, over half the earth."""
    rings = world.frame.evaluate("(near) => L.geo.shapes.rings({ near })", list(circle))
    rim = [(lat, lon) for lat, lon in rings[-1] if abs(lat) < 90]
    assert len(rim) > 100
    assert {round(distance_m(circle[0], circle[1], *point) / 1000, 3) for point in rim} == {circle[2]}
    line = [lon for _, lon in rings[-1]]
    assert all(abs(b - a) <= 180 or abs(rings[-1][n][0]) == 90 for n, (a, b) in enumerate(pairwise(line)))


def test_the_search_is_closed_to_strangers(server: Server, readers: Visitors) -> None:
    """Without the page's ticket nobody makes this server ask a geocoder."""
    answer = readers().page.request.get(f"{server.address}/geo/places?q=Kerman")
    assert answer.status == 403


def test_an_area_typed_beside_the_map(server: Server, world: WorldMap) -> None:
    """The way for a reader without a pointer: a place and a distance, or a box; the map goes to where it is."""
    page = world.page
    page.locator("summary", has_text="Area").click()
    field = page.get_by_role("textbox", name="Near a place")
    field.fill("Moscow, Idaho")
    field.press("Enter")
    page.get_by_role("button", name="Show what is near it").click()
    near = in_address(page, "near")
    assert near == pytest.approx((46.73, -117.0, 50), abs=0.1)
    world.frame.wait_for_function("() => Math.abs(map.getCenter().lng + 117) < 1")
    box = page.get_by_role("textbox", name="Inside a box")
    box.fill("170, -30, -170, 0")
    box.press("Enter")
    gone_from_address(page, "near")
    expect_count(page, len(kept(server, bbox=(170, -30, -170, 0))))
    expect(page.get_by_role("button", name="Inside the box 170°E to 170°W, 30°S to 0°")).to_be_visible()
    box.fill("170, 0, 180, -30")
    box.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("south below north")


def test_the_list_honours_the_area(server: Server, readers: Visitors) -> None:
    """The same address on the other page: the same incidents, the area beside them, and the command that gives them."""
    page = readers().page
    open_page(page, server, "list", near="30.28,57.08,300", role=["main", "background"])
    expected = kept(server, near=(30.28, 57.08, 300), roles=("main", "background"))
    expect_count(page, len(expected))
    expect(page.get_by_role("button", name="Within 300 km of 30.28, 57.08")).to_be_visible()
    expect(page.locator("code", has_text="geo export").first).to_contain_text("--near=30.28,57.08,300")
    page.get_by_role("link", name="Map", exact=True).click()
    WorldMap(page).frame.wait_for_function("() => map.geoGround?.shape.getLatLngs().length")
    assert in_address(page, "near") == [30.28, 57.08, 300]


def test_an_id_leads_to_its_incident(server: Server, world: WorldMap) -> None:
    """The map goes where it lies, from wherever it was; an id that nothing has says so."""
    page = world.page
    far = next(i for i in kept(server).values() if i.place and i.place.where_prec == 1 and i.place.longitude < -20)
    assert far.place is not None
    page.locator("summary", has_text="Review status and id").click()
    field = page.get_by_role("textbox", name="Open an incident by its id")
    field.fill(far.incident_id)
    field.press("Enter")
    expect_panel(page, far.title)
    world.frame.wait_for_function(
        "([lat, lon]) => map.getBounds().pad(-0.04).contains([lat, lon])", arg=[far.place.latitude, far.place.longitude]
    )
    expect(world.frame.locator(".geo-ring")).to_be_visible(timeout=PATIENCE_MS)
    field.fill("inc-none")
    field.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("No incident has the id “inc-none”")
