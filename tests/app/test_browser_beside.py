"""The map and what stands beside it agree, in a real Chromium: played days and the list, brush and dates, provinces."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from geo import build
from geo.model import Count, Place
from tests.app.conftest import Server, Visitors, running
from tests.app.reading import open_map, settled, totals
from tests.told import KERMAN, analysis, document, incident

pytestmark = pytest.mark.browser

CHART = '[data-testid="stMain"] [data-testid="stVegaLiteChart"] svg.marks'
PRIZREN = Place("Prizren", 42.2139, 20.7397, country="XK", admin1="Prizren", where_prec=1)
AT = {
    "2022-03-01": KERMAN,
    "2022-06-09": KERMAN,
    "2022-11-30": KERMAN,
    "2023-02-03": PRIZREN,
    "2023-05-06": PRIZREN,
    "2024-01-03": KERMAN,
    "2024-04-05": replace(KERMAN, latitude=35.7, longitude=51.4, admin1_code="IR-23"),
}


@pytest.fixture(scope="module")
def beside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app on a store of seven incidents in three years, four of them at one point."""
    path = tmp_path_factory.mktemp("beside") / "incidents.sqlite"
    with build.store(build.Settings(store=f"sqlite:///{path}")) as store:
        for name, place in AT.items():
            day = dt.date.fromisoformat(name)
            report = document(name, day)
            told = incident(report, Count.exactly(2), date_start=day, date_end=day, place=place)
            store.load([analysis(report, told)])
    with running(path, GEO_SAMPLES="off") as started:
        yield started


def test_the_list_of_a_point_is_of_the_days_that_are_played(beside: Server, readers: Visitors) -> None:
    """As many as the mark says, and the days stand above them; when all is shown again, all are listed."""
    page = readers().page
    world = open_map(page, beside, lat=30.3, lon=57.1, z=7)
    frame, side = world.frame, page.locator(".st-key-side")
    frame.get_by_role("button", name="Play through time").click()
    frame.get_by_label("Step", exact=True).select_option("year")
    frame.wait_for_function("() => map.geoPlaying.periods.length === 3 && !map.geoPlaying.drawing")
    frame.get_by_role("button", name="One step forward").click()
    frame.wait_for_function("() => map.geoPlaying.words === '2022' && !map.geoPlaying.drawing")
    frame.locator(".geo-mark[aria-label^='3 incidents']").click()
    expect(side).to_contain_text("3 incidents here")
    expect(side).to_contain_text("2022, as the map showed it")
    listed = side.get_by_role("button", name=re.compile("^Headline of"))
    expect(listed).to_have_count(3)
    assert all("2022" in text for text in listed.all_inner_texts())
    settled(page)
    frame.get_by_label("Period", exact=True).focus()
    page.keyboard.press("Escape")
    frame.wait_for_function("() => map.geoSpan === null && map.geoState.drawn")
    frame.locator(".geo-mark[aria-label^='4 incidents']").click()
    expect(side).to_contain_text("4 incidents here")
    expect(side).not_to_contain_text("as the map showed it")


def test_a_click_beside_the_brush_takes_the_dates_away(beside: Server, readers: Visitors) -> None:
    """Those of a link and those that were drawn; a click where no brush stands changes nothing."""
    page = readers().page
    open_map(page, beside, by="year", **{"from": "2022-01-01", "to": "2022-12-31"})
    chart, brush = page.locator(CHART), page.locator(f"{CHART} .days_brush path").first
    expect(page.locator(".geo-totals b").first).to_have_text("3")

    def at(share: float) -> tuple[float, float]:
        chart.scroll_into_view_if_needed()
        box = chart.bounding_box()
        assert box is not None
        return box["x"] + 50 + share * (box["width"] - 60), box["y"] + 40

    def beside_it() -> None:
        expect(brush).to_be_visible()
        page.mouse.click(*at(0.9))
        expect(page).not_to_have_url(re.compile("from="))
        expect(page.locator(".geo-totals b").first).to_have_text("7")
        settled(page)
        expect(brush).to_be_hidden()

    beside_it()
    page.mouse.move(*at(0.05))
    page.mouse.down()
    page.mouse.move(*at(0.3), steps=4)
    page.mouse.up()
    expect(page).to_have_url(re.compile("from=2022-01-01&to=2022-12-31"))
    settled(page)
    beside_it()
    page.mouse.click(*at(0.5))
    page.wait_for_timeout(1000)
    settled(page)
    assert totals(page).startswith("7\n")


def test_a_province_without_a_code_has_its_number(beside: Server, readers: Visitors) -> None:
    """On the map and in the table behind it; none is told as being nowhere. A click says why it filters nothing."""
    page = readers().page
    page.goto(f"{beside.address}/?look=Provinces&measure=Incidents&lat=42.4&lon=20.9&z=8")
    handle = page.wait_for_selector('iframe[title="streamlit_folium.st_folium"]')
    frame = handle.content_frame()
    assert frame is not None
    frame.locator("[data-geo-regions]").first.wait_for()
    stop = frame.locator(".geo-region-stop[aria-label^='Prizren, Kosovo: 2 incidents']")
    stop.wait_for(state="attached")
    expect(frame.locator(".geo-legend")).to_contain_text("1 province")
    expect(frame.locator(".geo-legend")).not_to_contain_text("in none of the provinces")
    settled(page)
    stop.focus()
    page.keyboard.press("Enter")
    expect(page.locator('[data-testid="stToast"]')).to_contain_text("XK: Prizren")
    settled(page)
    assert totals(page).startswith("7\n")
