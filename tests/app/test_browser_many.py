"""A thousand incidents and two hundred thousand, in a real Chromium: the same page, as light and as exact."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from geo import build
from geo.filters import IncidentFilter
from geo.index import LiveIndex
from geo.model import VOCABULARY, Analysis, Count, Document, Incident, Place
from tests.app.conftest import Server, Visitors, running
from tests.app.reading import WorldMap, open_map, totals

pytestmark = pytest.mark.browser

MANY = (1_000, 200_000)
TYPES = [(kind, sub) for kind, subs in VOCABULARY.items() for sub in subs]
COUNTRIES = ("IR", "IQ", "AF", "PK", "TR", "SY")
CROWDED_POINT = (33.3, 44.4)
"""A twentieth of the incidents lie at this very point."""

_CLUSTERS = """() => [...document.querySelectorAll(".geo-mark-cluster")].map((mark) => {
  const { x, y, width } = mark.getBoundingClientRect();
  return {
    x: x + width / 2, y: y + width / 2, radius: Number(mark.querySelector("circle.geo-cluster").getAttribute("r")),
    texts: [...mark.querySelectorAll("text")].map((text) => text.textContent), tab: mark.tabIndex,
    label: mark.getAttribute("aria-label"), bar: mark.querySelectorAll("rect").length,
  };
})"""
_SHOWN = """async () => {
  const { source } = map.geoBoard;
  const world = { z: 2, west: -180, south: -89, east: 180, north: 89 };
  const answer = await L.geo.ask(source.address("marks"), world).promise;
  const sum = (list, at) => list.reduce((total, mark) => total + mark[at], 0);
  return sum(answer.spots, 1) + sum(answer.clusters, 2);
}"""


def told(count: int) -> Iterator[Analysis]:
    """Reports without a text of their own, around some places and over the world; a third without a number of dead."""
    random = np.random.default_rng(5)
    centres = np.column_stack((random.uniform(10, 50, 40), random.uniform(20, 90, 40)))
    at = centres[random.integers(0, 40, count)] + random.normal(0, 1.5, (count, 2))
    far = random.random(count) < 0.2
    at[far] = np.column_stack((random.uniform(-50, 70, far.sum()), random.uniform(-175, 175, far.sum())))
    crowded = random.random(count) < 0.05
    at[crowded] = CROWDED_POINT
    days = random.integers(0, 3650, count)
    killed = random.poisson(3, count)
    for n in range(count):
        document = Document(f"d{n}", f"Report {n}.", f"Title {n}", dt.date(2026, 1, 1))
        day = dt.date(2015, 1, 1) + dt.timedelta(days=int(days[n]))
        place = Place(
            "Somewhere", round(float(at[n, 0]), 5), round(float(at[n, 1]), 5), country=COUNTRIES[n % 6],
            where_prec=6 if n % 50 == 0 and not crowded[n] else 1, uncertainty_m=1000.0,
        )  # fmt: skip
        yield Analysis(document, incidents=(
            Incident(
                f"inc-{n:06}", "main", *TYPES[n % len(TYPES)], f"Title {n}", date_start=day, date_end=day, date_prec=1,
                place=None if n % 40 == 7 else place, killed=None if n % 3 == 0 else Count.exactly(int(killed[n])),
            ),
        ))  # fmt: skip


@pytest.fixture(scope="module", params=MANY, ids=[str(n) for n in MANY])
def many(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app on a store of so many incidents."""
    path = tmp_path_factory.mktemp("many") / "incidents.sqlite"
    with build.store(build.Settings(store=f"sqlite:///{path}")) as store:
        rest = told(request.param)
        while batch := list(itertools.islice(rest, 5000)):
            store.load(batch)
    with running(path, GEO_SAMPLES="off") as started:
        yield started


def view_of(server: Server, **wanted: object):
    """What the index of the server's store holds."""
    return LiveIndex(build.store(build.Settings(store=server.store_url))).view(IncidentFilter(**wanted))


def drawn(world: WorldMap, sequence: int) -> int:
    """Wait until the map has drawn something after `sequence`; its number."""
    world.frame.wait_for_function("(n) => map.geoState.drawn && map.geoState.sequence > n", arg=sequence)
    return int(world.frame.evaluate("() => map.geoState.sequence"))


def test_all_are_counted_and_the_page_stays_light(many: Server, readers: Visitors) -> None:
    """Totals and marks hold every incident that passes; the browser is sent some kilobytes of them."""
    page = readers().page
    answers: list[int] = []
    page.on("response", lambda r: answers.append(len(r.body())) if "/geo/" in r.url and "marks" in r.url else None)
    world = open_map(page, many, lat=30, lon=45, z=3)
    view = view_of(many)
    assert totals(page).startswith(f"{len(view):,}\n")
    assert world.frame.evaluate(_SHOWN) == len(view) - view.unlocated
    assert answers and max(answers) < 300_000
    assert world.frame.evaluate("() => map.geoState.marks") < 900
    page.get_by_role("spinbutton", name="Killed, at least").fill("6")
    page.keyboard.press("Enter")
    fewer = view_of(many, min_killed=6)
    page.wait_for_function("(text) => document.querySelector('.geo-totals').innerText.startsWith(text)",
                           arg=f"{len(fewer):,}\n")  # fmt: skip
    world.frame.wait_for_function("() => map.geoState.drawn && map.geoState.query.includes('min-killed')")
    assert world.frame.evaluate(_SHOWN) == len(fewer) - fewer.unlocated


def test_marks_of_many_say_what_they_hold_and_never_overlap(many: Server, readers: Visitors) -> None:
    """Incidents above, people killed in the bar below, all of it in words; reached by keyboard; none on another."""
    page = readers().page
    world = open_map(page, many, lat=30, lon=55, z=4)
    clusters = world.frame.evaluate(_CLUSTERS)
    assert len(clusters) > 3
    for cluster in clusters:
        assert len(cluster["texts"]) == 2 and all(0 < len(text) <= 5 for text in cluster["texts"])
        assert cluster["bar"] == 1 and cluster["tab"] == 0
        assert "incidents close together" in cluster["label"] and "killed" in cluster["label"]
    for a, b in itertools.combinations(clusters, 2):
        apart = ((a["x"] - b["x"]) ** 2 + (a["y"] - b["y"]) ** 2) ** 0.5
        assert apart >= a["radius"] + b["radius"], (a["label"], b["label"])
    legend = page.locator('[aria-label="Legend"]')
    expect(legend).to_contain_text("many close together")
    assert legend.locator("> span").count() == len(VOCABULARY) + 8


def test_moving_the_map_runs_no_python_and_goes_into_marks(many: Server, readers: Visitors) -> None:
    """Panned there and back the marks are the same; a click on one of many goes nearer; the script did not run."""
    page = readers().page
    world = open_map(page, many, lat=30, lon=55, z=4)
    ran = page.evaluate("() => document.querySelector('[data-testid=stApp]').getAttribute('data-test-script-state')")
    before = sorted(c["label"] for c in world.frame.evaluate(_CLUSTERS))
    frames: list[str] = []
    page.on("websocket", lambda s: frames.append(s.url))
    page.evaluate("""() => { window.ran = 0; new MutationObserver(() => (window.ran += 1)).observe(
        document.querySelector('[data-testid=stApp]'), { attributeFilter: ['data-test-script-state'] }); }""")
    sequence = int(world.frame.evaluate("() => map.geoState.sequence"))
    world.frame.evaluate("() => map.panBy([900, 0], { animate: false })")
    sequence = drawn(world, sequence)
    world.frame.evaluate("() => map.panBy([-900, 0], { animate: false })")
    sequence = drawn(world, sequence)
    assert sorted(c["label"] for c in world.frame.evaluate(_CLUSTERS)) == before
    largest = world.frame.locator(".geo-mark-cluster").first
    largest.focus()
    page.keyboard.press("Enter")
    world.frame.wait_for_function("() => map.getZoom() > 4 && map.geoState.drawn")
    page.wait_for_timeout(1000)
    assert page.evaluate("() => window.ran") == 0 and ran == "notRunning" and frames == []


_IN_VIEW = """() => [...document.querySelectorAll(".geo-mark")].filter((mark) => {
  const { left, top, right, bottom } = mark.getBoundingClientRect();
  return left > 0 && top > 0 && right < innerWidth && bottom < innerHeight;
}).map((mark) => mark.getAttribute("aria-label")).sort()"""


@pytest.mark.parametrize("step", [1, -1])
def test_a_zoom_draws_at_once_what_was_asked_ahead(many: Server, readers: Visitors, step: int) -> None:
    """While the map rests it asks for one step nearer and farther: these marks, and no question when it is made."""
    page = readers().page
    world = open_map(page, many, lat=30, lon=55, z=4)
    world.frame.wait_for_function("() => new Set(map.geoBoard.source.held.map(({ zoom }) => zoom)).size === 3")
    asked: list[str] = []
    page.on("request", lambda r: asked.append(r.url) if "/geo/marks" in r.url else None)
    at_once = world.frame.evaluate(
        """async (step) => {
          map.setZoomAround([32, 58], 4 + step, { animate: false });
          await Promise.resolve().then(() => {}).then(() => {});
          return [map.geoState.drawn, map.geoBoard.source.asking === null, map.getCenter().lat, map.getCenter().lng];
        }""",
        step,
    )
    assert at_once[:2] == [True, True] and asked == []
    world.frame.wait_for_function("() => !map.geoBoard.standing._arriving.length")
    shown = world.frame.evaluate(_IN_VIEW)
    other = open_map(readers().page, many, lat=at_once[2], lon=at_once[3], z=4 + step)
    other.frame.evaluate("(at) => map.setView(at, map.getZoom(), { animate: false })", at_once[2:])
    other.frame.wait_for_function("() => map.geoState.drawn")
    assert len(shown) > 3 and shown == other.frame.evaluate(_IN_VIEW)


def test_the_world_goes_on_over_the_date_line(many: Server, readers: Visitors) -> None:
    """Marks stand on both sides of it, at the same spacing, and on every copy of the world that is in view."""
    page = readers().page
    world = open_map(page, many, lat=10, lon=178, z=3)
    lons = """() => [...map.geoBoard.marks.values()].map((layer) => layer.getLatLng().lng)"""
    found = world.frame.evaluate(lons)
    west, east = map_bounds = world.frame.evaluate("() => [map.getBounds().getWest(), map.getBounds().getEast()]")
    assert west < 180 < east, map_bounds
    assert any(lon > 180 for lon in found) and any(lon < 180 for lon in found)
    clusters = world.frame.evaluate(_CLUSTERS)
    for a, b in itertools.combinations(clusters, 2):
        assert ((a["x"] - b["x"]) ** 2 + (a["y"] - b["y"]) ** 2) ** 0.5 >= a["radius"] + b["radius"]


def test_a_crowded_point_is_a_list_in_the_panel(many: Server, readers: Visitors) -> None:
    """However many lie at one point: a page at a time, in the order that the reader chooses, each a way in."""
    page = readers().page
    world = open_map(page, many, lat=CROWDED_POINT[0], lon=CROWDED_POINT[1], z=18)
    here = view_of(many, bbox=(44.39, 33.29, 44.41, 33.31))
    mark = world.frame.locator(".geo-mark").filter(has_text="k" if len(here) > 999 else str(len(here))).first
    mark.click()
    expect(page.locator(".st-key-side")).to_contain_text(f"{len(here):,} incidents here")
    page.get_by_role("radio", name="Most killed first").or_(
        page.get_by_role("button", name="Most killed first")
    ).first.click()
    store = build.store(build.Settings(store=many.store_url))
    number = here.numbers("gravest", 0, 1)[0]
    gravest = store.briefs([number])[number]
    page.locator(".st-key-side").get_by_role("button", name=gravest.title, exact=True).click()
    expect(page.locator(".geo-facts").first).to_contain_text(gravest.incident_id)


@pytest.mark.parametrize("look", ["Heat", "Countries", "Provinces"])
def test_the_other_ways_to_look(many: Server, readers: Visitors, look: str) -> None:
    """Heat has ink, regions have colours, each with its legend; the numbers behind regions add up to the total."""
    page = readers().page
    open_page_with(page, many, look)
    legend = page.frame_locator('iframe[title="streamlit_folium.st_folium"]').locator(".geo-legend")
    expect(legend).to_contain_text("killed", ignore_case=True)
    if look == "Countries":
        expect(legend).to_contain_text("countr")


def open_page_with(page: Page, server: Server, look: str) -> None:
    """The map page with a look, drawn."""
    page.goto(f"{server.address}/?look={look}&lat=30&lon=55&z=4")
    frame = page.frame_locator('iframe[title="streamlit_folium.st_folium"]')
    frame.locator("[data-geo-heat], [data-geo-regions]").first.wait_for()
