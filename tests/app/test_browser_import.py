"""A published table, imported on its page in a real Chromium."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.app.conftest import Server, Visitors, running
from tests.app.reading import kept, open_choices, open_page, settled, taken

pytestmark = pytest.mark.browser


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The app on an empty store."""
    monkeypatch.setenv("GEO_SAMPLES", "off")
    with running(tmp_path / "incidents.sqlite") as started:
        yield started


def test_a_table_is_mapped_looked_at_imported_and_its_bad_rows_fetched(
    bare: Server, readers: Visitors, tmp_path: Path
) -> None:
    """Hostile text is text; bad rows are named, and come back as a file; nothing is saved before the button."""
    table = tmp_path / "own.csv"
    hostile = "<img src=x onerror=alert(1)> **b**"
    table.write_text(
        "Tag,event_type,latitude,longitude,place,killed,title\n"
        f"2026-01-01,Riots,34.5,70.5,Alfa,at least 3,{hostile}\nsoon,Riots,34.6,70.6,Bravo,1,x\n"
        "2026-01-02,Riots,35,71,Delta,,y\n",
        encoding="utf-8",
    )
    page = readers().page
    open_page(page, bare, "import")
    page.locator('input[type="file"]').set_input_files(table)
    expect(page.get_by_text("Still to choose: date.")).to_be_visible()
    open_choices(page, "Date *")
    page.get_by_role("option", name="Tag", exact=True).click()
    expect(page.get_by_text("1 of them will be left out")).to_be_visible()
    assert not kept(bare)

    settled(page)
    page.get_by_role("button", name="Import all rows").click()
    expect(page.get_by_text("2 rows saved; 0 unchanged; 1 left out.")).to_be_visible()
    settled(page)
    left_out = taken(page, page.get_by_role("button", name="Download the rows left out"))
    with Path(left_out.path()).open(encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["line"] == "3" and "no day" in row["reason"] and row["place"] == "Bravo"

    incidents = kept(bare)
    assert {i.title for i in incidents.values()} == {hostile, "y"}
    page.get_by_text("See them on the map").click()
    expect(page.get_by_role("status")).to_contain_text("2incidents3 or morekilled; unknown for 1")
