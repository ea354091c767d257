"""The timeline in a real Chromium with the network cut: the brush over it, its axes, the numbers behind it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.app.conftest import ROOT, Server, Visitors, running
from tests.app.reading import count, kept, open_map, settled, taken, totals

pytestmark = pytest.mark.browser

CHART = '[data-testid="stMain"] [data-testid="stVegaLiteChart"] svg.marks'


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
