"""Time in a real Chromium with the network cut: the brush over the timeline, the player on the map, two periods."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Frame, Page, expect

from geo import wording
from geo.index.sums import UNITS, period_at
from tests.app.conftest import ROOT, Server, Visitors, running
from tests.app.reading import WorldMap, kept, open_map, open_page, settled, taken, totals

pytestmark = pytest.mark.browser

FRAMES = 'iframe[title="streamlit_folium.st_folium"]'
CHART = '[data-testid="stMain"] [data-testid="stVegaLiteChart"] svg.marks'
DRAWN = "() => window.map && map.geoState && map.geoState.drawn"
VIEW = "() => [map.getCenter().lat, map.getCenter().lng, map.getZoom()]"


def bar(page: Page, period: str) -> dict[str, float]:
    """Where the bar of a period stands: x, y, width, height."""
    node = page.locator(f"{CHART} path[aria-label^='{period}: ']")
    node.scroll_into_view_if_needed()
    box = node.bounding_box()
    assert box is not None
    return dict(box)


def stroke(page: Page, left: float, right: float, y: float) -> None:
    """Draw with the mouse from left to right."""
    page.mouse.move(left, y)
    page.mouse.down()
    page.mouse.move((left + right) / 2, y + 3, steps=4)
    page.mouse.move(right, y + 3, steps=4)
    page.mouse.up()


def count(server: Server, first: str, last: str) -> int:
    """How many incidents the store holds in a span."""
    return len(kept(server, date_from=dt.date.fromisoformat(first), date_to=dt.date.fromisoformat(last)))


@contextmanager
def no_rerun(page: Page) -> Iterator[None]:
    """Nothing within is sent to the page's script."""
    sent: list[Any] = []
    page.evaluate(
        """() => { const send = WebSocket.prototype.send; window.geoSent = 0;
            WebSocket.prototype.send = function (data) { window.geoSent += 1; return send.call(this, data); }; }"""
    )
    yield
    assert page.evaluate("() => window.geoSent") == 0 and not sent


def test_the_brush_over_the_timeline_sets_the_dates(server: Server, readers: Visitors) -> None:
    """Whole years, in the address and in the totals; the brush stands where they are."""
    page = readers().page
    open_map(page, server, by="year")
    everything, brush = totals(page), page.locator(f"{CHART} .days_brush path").first
    for y in (20, 110):  # over the incidents, and over the killed
        left, right = bar(page, "2024"), bar(page, "2025")
        top = page.locator(CHART).bounding_box()
        assert top is not None
        stroke(page, left["x"] + 0.2 * left["width"], right["x"] + 0.8 * right["width"], top["y"] + y)
        expect(page).to_have_url(re.compile("from=2024-01-01&to=2025-12-31"))
        settled(page)
        expect(page.locator(".geo-totals b").first).to_have_text(str(count(server, "2024-01-01", "2025-12-31")))
        drawn = brush.bounding_box()
        assert drawn is not None
        assert drawn["x"] == pytest.approx(left["x"], abs=4)
        assert drawn["width"] == pytest.approx(2 * left["width"], abs=10)
        page.get_by_role("button", name="All dates").click()
        expect(page).not_to_have_url(re.compile("from="))
        settled(page)
        assert totals(page) == everything


def test_dates_chosen_elsewhere_move_the_brush(server: Server, readers: Visitors) -> None:
    """A link's dates stand on the chart from the start, and only they where the reader asks."""
    page = readers().page
    open_map(page, server, by="year", **{"from": "2024-01-01", "to": "2024-12-31"})
    drawn, of_year = page.locator(f"{CHART} .days_brush path").first.bounding_box(), bar(page, "2024")
    assert drawn is not None and drawn["x"] == pytest.approx(of_year["x"], abs=4)
    page.get_by_text("Only the chosen dates").click()
    expect(page.locator(f"{CHART} path[aria-label^='2025: ']")).to_have_count(0)
    expect(page.locator(f"{CHART} path[aria-label^='2024: ']")).to_have_count(1)


def test_the_numbers_behind_can_be_taken_along(server: Server, readers: Visitors) -> None:
    """A row a period that holds anything; what is unknown for all is an empty cell."""
    page = readers().page
    open_map(page, server, by="year")
    page.get_by_text("The numbers behind the timeline").click()
    download = taken(page, page.get_by_role("link", name="Download these numbers as CSV"))
    head, *rows = download.path().read_text(encoding="utf-8").splitlines()
    assert head.startswith('From,To,Incidents,"Killed, low","Killed, best"')
    assert sum(int(row.split(",")[2]) for row in rows) == len(kept(server))


def test_a_day_of_one_incident_has_no_hours_and_no_halves(readers: Visitors, tmp_path: Path) -> None:
    """The axes label what is there: days, and whole numbers of incidents."""
    report = tmp_path / "report.txt"
    report.write_text(
        "Gunmen killed two guards in Gardez, Afghanistan, on 11 March 2024, police said.", encoding="utf-8"
    )
    store = tmp_path / "one.sqlite"
    command = [sys.executable, "-m", "geo", "ingest", str(report), "--store", f"sqlite:///{store}"]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    with running(store, GEO_SAMPLES="off") as server:
        page = readers().page
        open_map(page, server)
        labels = page.locator(f"{CHART} .role-axis-label text").all_text_contents()
    assert [label for label in labels if label] == ["Mon 11", "Tue 12", "0", "1", "0", "1", "2"]


def open_player(world: WorldMap) -> Frame:
    """The player, opened, with all periods known to it."""
    frame = world.frame
    frame.get_by_role("button", name="Play through time").click()
    frame.wait_for_function("() => map.geoPlaying.periods.length > 0 && !map.geoPlaying.drawing")
    return frame


def told(frame: Frame) -> str:
    """The span in words, and what is in it."""
    return " ".join(frame.locator(".geo-player-told").inner_text().split())


def drawn(frame: Frame, words: str) -> None:
    """Wait until the player shows a span, and the map has drawn it."""
    frame.wait_for_function(
        "(words) => map.geoPlaying.words === words && !map.geoPlaying.drawing && map.geoPlaying.totals", arg=words
    )


def test_the_player_steps_without_the_script(server: Server, readers: Visitors) -> None:
    """Each span shows its incidents alone, on the map and in words; closed, the map shows all again."""
    page = readers().page
    world = open_map(page, server, lat=20, lon=30, z=2)
    world.frame.wait_for_function(DRAWN)
    everything = marks(world.frame)
    with no_rerun(page):
        frame = open_player(world)
        frame.get_by_label("Step", exact=True).select_option("year")
        frame.wait_for_function("() => map.geoPlaying.periods.length < 40 && !map.geoPlaying.drawing")
        frame.get_by_role("button", name="One step forward").click()
        first = span_year(frame)
        drawn(frame, first)
        assert told(frame).startswith(f"{first} {count(server, f'{first}-01-01', f'{first}-12-31')} incident")
        assert 0 < marks(frame) < everything

        frame.get_by_label("Period", exact=True).focus()
        page.keyboard.press("End")
        last = frame.evaluate("() => map.geoPlaying.periods.at(-1).to.slice(0, 4)")
        drawn(frame, last)
        frame.get_by_role("button", name="One step back").click()
        drawn(frame, str(int(last) - 1))
        frame.get_by_label("Window", exact=True).select_option("3")
        drawn(frame, f"{int(last) - 3}–{int(last) - 1}")
        assert f" {count(server, f'{int(last) - 3}-01-01', f'{int(last) - 1}-12-31')} incidents" in told(frame)
        frame.get_by_label("Cumulative").check()
        drawn(frame, f"{first}–{int(last) - 1}")

        page.keyboard.press("Escape")
        frame.wait_for_function(
            "(n) => map.geoSpan === null && map.geoState.drawn && map.geoState.marks === n", arg=everything
        )
    expect(frame.get_by_role("button", name="Play through time")).to_be_focused()


def span_year(frame: Frame) -> str:
    """The year in which the span begins that is shown; a step is taken a moment after it is asked for."""
    frame.wait_for_function("() => map.geoSpan?.from")
    return str(frame.evaluate("() => map.geoSpan.from.slice(0, 4)"))


def marks(frame: Frame) -> int:
    """How many marks are drawn."""
    return int(frame.evaluate("() => map.geoState.marks"))


def test_it_plays_to_the_end_and_shows_all_again(server: Server, readers: Visitors) -> None:
    """Span after span in order, the next one asked for only when the last is drawn; pausing holds it."""
    page = readers().page
    world = open_map(page, server, lat=20, lon=30, z=2, **{"from": "2021-05-01"})
    frame = open_player(world)
    assert "2021" in told(frame)
    frame.get_by_label("Step", exact=True).select_option("year")
    frame.wait_for_function("() => map.geoPlaying.periods.length < 40 && !map.geoPlaying.drawing")
    frame.evaluate(
        """() => { window.seen = []; window.open = window.most = 0;
            map.on("geo:span", () => window.seen.push(map.geoSpan?.from));
            const fetched = window.fetch;
            window.fetch = async (url, ...more) => {
              const counts = String(url).includes("/marks?") ? 1 : 0;
              window.most = Math.max(window.most, (window.open += counts));
              try { return await fetched(url, ...more); } finally { window.open -= counts; }
            }; }"""
    )
    frame.get_by_label("Speed", exact=True).select_option("fast")
    with no_rerun(page):
        frame.get_by_role("button", name="Play", exact=True).click()
        frame.wait_for_function("() => window.seen.length > 1")
        frame.get_by_role("button", name="Pause", exact=True).click()
        frame.wait_for_function("() => !map.geoPlaying.drawing")
        held = frame.evaluate("() => window.seen.length")
        page.wait_for_timeout(700)
        assert frame.evaluate("() => window.seen.length") == held
        frame.get_by_role("button", name="Play", exact=True).click()
        frame.wait_for_function("() => map.geoSpan === null && !map.geoPlaying.running && !map.geoPlaying.drawing")
    seen = frame.evaluate("() => window.seen.filter((from) => from !== undefined)")
    years = sorted(set(seen))
    assert years[0] >= "2021-05-01" and len(years) >= 4 and seen == sorted(seen), "the filter's own dates hold"
    assert frame.evaluate("() => window.most") == 1
    assert told(frame).startswith("All, ")


def test_a_span_is_kept_as_the_filter(server: Server, readers: Visitors) -> None:
    """The dates in the sidebar's address are the span's, and the player is closed."""
    page = readers().page
    world = open_map(page, server)
    frame = open_player(world)
    frame.get_by_label("Step", exact=True).select_option("year")
    frame.wait_for_function("() => map.geoPlaying.periods.length < 40 && !map.geoPlaying.drawing")
    frame.get_by_role("button", name="One step forward").click()
    frame.wait_for_function("() => map.geoSpan && !map.geoPlaying.drawing")
    span = frame.evaluate("() => map.geoSpan")
    frame.get_by_role("button", name="Keep this span as the filter").click()
    expect(page).to_have_url(re.compile(f"from={span['from']}&to={span['to']}"))
    settled(page)
    expect(page.locator(".geo-totals b").first).to_have_text(str(count(server, span["from"], span["to"])))
    frame.wait_for_function("() => map.geoSpan === null && map.geoState.drawn")
    expect(frame.get_by_role("button", name="Play through time")).to_be_visible()


def test_spans_are_the_same_in_both_languages(server: Server, readers: Visitors) -> None:
    """The script's weeks, months and years, and its words for them, are Python's."""
    frame = open_map(readers().page, server).frame
    for unit in UNITS:
        for day in (dt.date(2023, 12, 31), dt.date(2024, 2, 29), dt.date(1999, 1, 1), dt.date(2024, 9, 30)):
            first, last = period_at(day, unit)
            made = frame.evaluate(f"() => L.geo.spans.between('{day}', '{day}', '{unit}')")
            assert made == [{"from": str(first), "to": str(last)}]
            assert frame.evaluate("(span) => L.geo.spans.inWords(span)", made[0]) == wording.span_in_words(first, last)
    for first, last in (
        (dt.date(2019, 1, 1), dt.date(2021, 12, 31)),
        (dt.date(2019, 4, 1), dt.date(2019, 9, 30)),
        (dt.date(2019, 11, 1), dt.date(2020, 2, 29)),
        (dt.date(2019, 11, 1), dt.date(2020, 2, 28)),
    ):
        said = frame.evaluate("(span) => L.geo.spans.inWords(span)", {"from": str(first), "to": str(last)})
        assert said == wording.span_in_words(first, last)


def test_two_maps_keep_in_step(server: Server, readers: Visitors) -> None:
    """Zoomed or dragged, from either side, and by a hand that has not let go yet; each shows its own period."""
    page = readers().page
    open_page(page, server, lat=33, lon=60, z=4)
    page.get_by_text("Compare two periods").click()
    expect(page.locator(FRAMES)).to_have_count(2)
    settled(page)
    frames = [frame for node in page.query_selector_all(FRAMES) if (frame := node.content_frame())]
    for frame in frames:
        frame.wait_for_function(DRAWN)
    assert frames[0].evaluate(VIEW) == pytest.approx(frames[1].evaluate(VIEW), abs=0.01)
    expect(page).to_have_url(re.compile("compare=true"))

    frames[0].locator(".leaflet-control-zoom-in").click()
    in_step(frames, zoom=5)
    box = page.locator(FRAMES).nth(1).bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + 200
    before = frames[0].evaluate(VIEW)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 90, y + 30, steps=6)
    frames[0].wait_for_function("(lng) => map.getCenter().lng - lng > 1", arg=before[1])
    page.mouse.move(x - 120, y + 30, steps=3)
    page.mouse.up()
    in_step(frames, zoom=5)
    moves = "() => { window.moves = 0; map.on('moveend', () => (window.moves += 1)); }"
    for frame in frames:
        frame.evaluate(moves)
    frames[1].evaluate("() => map.setView([10, 20], 5, {animate: false})")
    in_step(frames, zoom=5)
    page.wait_for_timeout(500)
    assert [frame.evaluate("() => window.moves") for frame in frames] == [1, 1], "no echo"

    page.get_by_text("Compare two periods").click()
    expect(page.locator(FRAMES)).to_have_count(1)


def in_step(frames: list[Frame], zoom: int) -> None:
    """Wait until both maps have come to rest at one view, to the pixel; one that was let go of glides on."""
    for frame in frames:
        frame.wait_for_function("(z) => map.getZoom() === z && !map._animatingZoom", arg=zoom)
    near = "([lat, lng, z]) => map.project([lat, lng], z).distanceTo(map.project(map.getCenter(), z)) < 2"
    before = None
    for _ in range(100):
        here = frames[1].evaluate(VIEW)
        if here == before and frames[0].evaluate(near, here):
            return
        before = here
        frames[1].page.wait_for_timeout(200)
    raise AssertionError("the two maps do not come to one view")


def test_two_periods_on_a_narrow_screen_stand_one_above_the_other(server: Server, readers: Visitors) -> None:
    """At 420 pixels both are as wide as the screen, and the player fits it too."""
    page = readers(width=420, height=800).page
    open_page(page, server, compare="true")
    expect(page.locator(FRAMES)).to_have_count(2)
    for node in page.locator(FRAMES).all():
        expect(node).to_be_visible()
    first, second = (node.bounding_box() for node in page.locator(FRAMES).all())
    assert first and second and first["x"] == second["x"] and first["width"] > 360
    assert second["y"] >= first["y"] + first["height"]
    width = page.evaluate("() => document.querySelector('[data-testid=\"stMain\"]').scrollWidth")
    assert width <= 420
    frame = open_player(open_map(page, server))
    box = frame.locator(".geo-player-box").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 420


def test_a_picture_taken_meanwhile_tells_of_the_span(server: Server, readers: Visitors) -> None:
    """Its figures are those of what it shows, not of all that the filter keeps."""
    page = readers().page
    world = open_map(page, server)
    frame = open_player(world)
    frame.get_by_label("Step", exact=True).select_option("year")
    frame.wait_for_function("() => map.geoPlaying.periods.length < 40 && !map.geoPlaying.drawing")
    frame.get_by_role("button", name="One step forward").click()
    frame.wait_for_function("() => map.geoSpan && !map.geoPlaying.drawing")
    frame.evaluate(
        """() => { const paint = L.geo.paint;
            L.geo.paint = (roots, options) => ((window.words = roots.at(-1).innerText), paint(roots, options)); }"""
    )
    taken(page, frame.get_by_role("button", name="Save as picture"))
    year = span_year(frame)
    assert f"{year}: {count(server, f'{year}-01-01', f'{year}-12-31')} incident" in frame.evaluate("() => window.words")


@pytest.mark.parametrize(("look", "drawn_as"), [("Heat", "geoHeat"), ("Countries", "geoRegions")])
def test_other_looks_are_played_too(server: Server, readers: Visitors, look: str, drawn_as: str) -> None:
    """They show less while a year is played, and all again when the player is closed."""
    page = readers().page
    open_page(page, server, look=look, measure="Incidents", lat=20, lon=30, z=2)
    frame = page.wait_for_selector(FRAMES).content_frame()
    assert frame is not None
    size = f"() => Number(map.getContainer().dataset.{drawn_as})"
    frame.wait_for_function(f"() => window.map && map.getContainer().dataset.{drawn_as}")
    everything = frame.evaluate(size)
    frame.get_by_role("button", name="Play through time").click()
    frame.wait_for_function("() => map.geoPlaying.periods.length > 0 && !map.geoPlaying.drawing")
    frame.get_by_label("Step", exact=True).select_option("year")
    frame.wait_for_function("() => map.geoPlaying.periods.length < 40 && !map.geoPlaying.drawing")
    frame.get_by_role("button", name="One step forward").click()
    frame.wait_for_function("() => map.geoSpan && !map.geoPlaying.drawing")
    assert 0 < frame.evaluate(size) < everything
    page.keyboard.press("Escape")
    frame.wait_for_function(f"(all) => map.geoSpan === null && ({size})() === all", arg=everything)
