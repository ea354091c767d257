"""A store from its first start on, in a real Chromium: filled, backed up, emptied with one click, restored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.app.conftest import ROOT, Server, Visitors, running
from tests.app.reading import kept, open_map, open_page, settled, taken, totals

pytestmark = pytest.mark.browser

SAMPLES = len((ROOT / "data" / "samples" / "briefs.jsonl").read_text(encoding="utf-8").splitlines()) + 1
"""Reports that come with the project: the briefs and the one long text."""


@pytest.fixture
def untouched(tmp_path: Path) -> Iterator[Server]:
    """The app on a store that was never used."""
    with running(tmp_path / "incidents.sqlite") as started:
        yield started


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_from_the_first_start_to_an_empty_map_and_back(untouched: Server, readers: Visitors, tmp_path: Path) -> None:
    """Nobody has to do anything to see the samples; one click takes them away; a backup brings all of it back."""
    page = readers().page
    world = open_map(page, untouched)
    incidents = kept(untouched)
    placed = {key for key, incident in incidents.items() if incident.place}
    assert len(incidents) > 40 and set(world.rows) == placed
    assert world.in_view() > len(placed) / 2, "the first picture shows most of what there is"
    assert totals(page).startswith(f"{len(incidents)}\nincidents\n") and "killed" in totals(page)

    open_page(page, untouched, "data")
    expect(page.get_by_text(f"{SAMPLES} of {SAMPLES} are in the store")).to_be_visible()
    press(page, "Make a backup")
    backup = tmp_path / "backup.sqlite"
    taken(page, page.get_by_role("button", name="Download the backup", exact=True)).save_as(backup)

    press(page, "Remove all samples")
    expect(page.get_by_text(f"0 of {SAMPLES} are in the store")).to_be_visible()
    expect(page.get_by_text("The store has changed since the last backup")).to_be_visible()
    expect(page.get_by_role("button", name="Download the backup", exact=True)).to_have_count(0)
    world = open_map(page, untouched)
    assert world.rows == {} and world.marks.count() == 0
    expect(page.get_by_text("The store is empty.")).to_be_visible()
    assert totals(page).startswith("0\nincidents")
    open_page(page, untouched, "list")
    expect(page.get_by_text("The store is empty.")).to_be_visible()

    open_page(page, untouched, "data")
    page.locator('input[type="file"]').set_input_files(backup)
    page.get_by_text("Replace everything that is in the store now").click()
    press(page, "Restore")
    expect(page.get_by_text(f"{SAMPLES} of {SAMPLES} are in the store")).to_be_visible()
    settled(page)
    assert kept(untouched) == incidents
    assert set(open_map(page, untouched).rows) == placed
