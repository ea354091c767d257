"""The list in a real Chromium: what is downloaded is what is shown, and what the command line gives."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
import re
import shlex
import subprocess
import sys

import pytest
from playwright.sync_api import Page, expect

from geo import wording
from tests.app.conftest import ROOT, Server, Visitors
from tests.app.reading import expect_panel, grid_rows, heading, kept, open_choices, open_page, settled, taken, totals

pytestmark = pytest.mark.browser

WIDE = 3000
"""Pixels at which the table draws all its columns: it draws only what is in sight."""
DAY = dt.date(2023, 1, 1)
ASIA = {"date_from": DAY, "regions": ("Asia",)}
ROWS = 12
"""How many the table can show at once, with room to spare."""


def download(page: Page, label: str) -> bytes:
    return taken(page, page.get_by_role("link", name=f"Download {label}", exact=True)).path().read_bytes()


def few(server: Server) -> tuple[dict[str, object], set[str]]:
    """Filters of the list that leave no more rows than are in sight, and the ids of the incidents that pass them."""
    known = sorted((i.killed.best or 0 for i in kept(server, **ASIA).values() if i.killed), reverse=True)
    least = known[min(ROWS, len(known) - 1)] + 1
    address = {"killed": least, "role": "main", "from": DAY.isoformat(), "region": "Asia"}
    return address, set(kept(server, min_killed=least, **ASIA))


def export(server: Server, *arguments: str) -> bytes:
    """What the command line writes for the same store."""
    done = subprocess.run(
        [sys.executable, "-m", "geo", "export", "--store", server.store_url, *arguments],
        cwd=ROOT,
        env={**os.environ, "GEO_STORE": "sqlite:////nonexistent/never-used.sqlite"},
        capture_output=True,
        check=True,
        timeout=120,
    )
    return done.stdout


def test_the_download_is_what_is_shown_and_what_is_exported(server: Server, readers: Visitors) -> None:
    """The same ids in the same order: on the screen, in the file, and from `python -m geo export`."""
    page = readers(width=WIDE, height=1400).page
    open_page(page, server)
    address, expected = few(server)
    open_page(page, server, "list", **address)
    shown = grid_rows(page)
    assert 1 < len(shown) == len(expected)
    assert totals(page).startswith(f"{len(shown)}\n")
    assert "Id" in shown[0], "the table is wider than the window"

    expect(page.get_by_role("button", name="Download as CSV")).to_be_hidden()
    got = download(page, "CSV")
    rows = list(csv.DictReader(io.StringIO(got.decode("utf-8"))))
    assert [row["incident_id"] for row in rows] == [row["Id"] for row in shown]
    assert {row["incident_id"] for row in rows} == expected
    assert [row["title"].removeprefix("'") for row in rows] == [row["Title"] for row in shown]

    said = page.locator("code", has_text="python -m geo export").inner_text()
    command = shlex.split(said)
    assert command[:4] == ["python", "-m", "geo", "export"]
    assert export(server, *command[4:]) == got


@pytest.mark.parametrize("label", ["GeoJSON", "KML", "JSON Lines"])
def test_the_other_downloads_hold_the_same_incidents(server: Server, readers: Visitors, label: str) -> None:
    """Those without a place too, in each format's way."""
    page = readers().page
    open_page(page, server)
    address, ids = few(server)
    open_page(page, server, "list", **address)
    text = download(page, label).decode("utf-8")
    if label == "GeoJSON":
        assert {feature["properties"]["incident_id"] for feature in json.loads(text)["features"]} == ids
    elif label == "JSON Lines":
        assert {json.loads(line)["incident_id"] for line in text.splitlines()} == ids
    else:
        assert text.count("<Placemark") == len(ids) and all(incident_id in text for incident_id in ids)


def test_a_row_opens_its_panel(server: Server, readers: Visitors) -> None:
    """The box before a row opens the incident of that row; a window too low for both goes to it."""
    page = readers(height=640).page
    open_page(page, server, "list", killed=2000)
    second = grid_rows(page)[1]
    box = page.locator('[data-testid="stMain"] [data-testid="stDataFrame"] canvas').first.bounding_box()
    assert box
    page.mouse.click(box["x"] + 15, box["y"] + 35 * 2.5)
    expect_panel(page, second["Title"])
    expect(heading(page)).to_be_in_viewport()
    settled(page)
    page.get_by_role("button", name="✕").click()
    expect(heading(page)).to_have_count(0)


def test_the_panel_of_a_row_is_of_no_other_incident_when_the_rows_change(server: Server, readers: Visitors) -> None:
    """It stays while its incident is in the list, wherever that stands now, and closes when it is not."""
    page = readers().page
    open_page(page, server, "list", killed=2000)
    first, second, *_ = grid_rows(page)
    box = page.locator('[data-testid="stMain"] [data-testid="stDataFrame"] canvas').first.bounding_box()
    assert box
    page.mouse.click(box["x"] + 15, box["y"] + 35 * 2.5)
    expect_panel(page, second["Title"])
    search = page.get_by_role("textbox", name="Search")
    for words, title in ((second["Title"], second["Title"]), ("", second["Title"]), (first["Title"], None)):
        search.fill(f'"{words}"' if words else "")
        page.keyboard.press("Enter")
        expect(page.locator(".geo-totals b").first).to_have_text("1" if words else re.compile("[^1]"))
        settled(page)
        expect_panel(page, title) if title else expect(heading(page)).to_have_count(0)


def test_the_head_of_a_column_sorts_with_the_unknown_last(server: Server, readers: Visitors) -> None:
    """Either way; and the menu of the column does not offer the sorting of Streamlit, for which unknown is 0."""
    page = readers(height=1400).page
    open_page(page, server)
    address, ids = few(server)
    open_page(page, server, "list", **address)
    injured = [i.injured.best for i in kept(server, **ASIA).values() if i.incident_id in ids and i.injured]
    unknown = [""] * (len(ids) - len(injured))
    assert unknown and len(set(injured)) > 1, "nothing is tested"
    column = page.locator('[data-testid="stMain"] table[role="grid"] th', has_text="Injured").first

    def at_head(across: int) -> tuple[float, float]:
        box = page.locator('[data-testid="stMain"] [data-testid="stDataFrame"] canvas').first.bounding_box()
        assert box
        return box["x"] + across, box["y"] + 17

    for head, falling in (("Injured ↓", True), ("Injured ↑", False)):
        page.mouse.click(*at_head(690))
        expect(column).to_have_text(head)
        settled(page)
        shown = [row[head] for row in grid_rows(page)]
        assert shown[: len(injured)] == [str(figure) for figure in sorted(injured, reverse=falling)]
        assert shown[len(injured) :] == unknown
    page.mouse.move(*at_head(700))
    page.mouse.click(*at_head(840))
    menu = page.get_by_role("menu", name="Dataframe column menu")
    expect(menu.get_by_text("Hide column")).to_be_visible()
    expect(menu.get_by_text("Sort")).to_have_count(2)
    for offered in menu.get_by_text("Sort").all():
        expect(offered).to_be_hidden()


def test_on_a_phone_the_figures_are_in_sight(server: Server, readers: Visitors) -> None:
    """In a line under each title, in the order that is chosen; a tap opens the panel and goes to it."""
    page = readers(width=390, height=844, has_touch=True).page
    open_page(page, server, "list", killed=200)
    open_choices(page, "Order")
    page.get_by_role("option", name="Most killed first").click()
    gravest = max(kept(server, min_killed=200).values(), key=lambda i: i.killed.best)
    line = page.locator(".st-key-list-lines button").filter(has_text=re.compile("[a-z]")).first
    expect(line).to_have_text(gravest.title)
    settled(page)
    expect(page.locator('[data-testid="stMain"] [data-testid="stDataFrame"]')).to_be_hidden()
    told = page.get_by_text(wording.toll_in_words(gravest))
    box = told.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 390
    line.tap()
    expect_panel(page, gravest.title)
    page.wait_for_function(
        "() => { const { top } = document.querySelector('.st-key-panel-head').getBoundingClientRect();"
        " return top > 40 && top < 200; }"
    )
