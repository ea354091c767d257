"""Reports go in, in a real Chromium: a new one reaches map and list, and a hostile one stays text wherever it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.app.conftest import Server, Visitors, running
from tests.app.reading import (
    WorldMap,
    expect_panel,
    grid_rows,
    heading,
    kept,
    literal,
    open_choices,
    open_map,
    open_page,
    settled,
)
from tests.app.test_add_cards import digest

pytestmark = pytest.mark.browser

GITEGA = """date 2026-11-20
GITEGA, Burundi - A minibus carrying traders to market overturned on a wet road near Gitega, Burundi, on Thursday, \
killing nine people and injuring 14, police said."""
EVIL = "<img src=x onerror=alert(1)> [free](javascript:alert(2)) `tick` </script><script>alert(3)</script> $x$ :red[r]"
HOSTILE = f"""date 2026-11-20
MOSUL, Iraq - A car bomb killed at least 12 people in Mosul on Thursday {EVIL} and injured 30, police said."""


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app without the samples; each test adds what it needs."""
    with running(tmp_path_factory.mktemp("empty") / "incidents.sqlite", GEO_SAMPLES="off") as started:
        yield started


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def read(page: Page, server: Server, text: str, headline: str = "", publisher: str = "") -> None:
    """Paste a report and have it read; ends at the preview."""
    open_page(page, server, "add")
    page.get_by_label("Paste a report").fill(text)
    page.get_by_label("Headline").fill(headline)
    page.get_by_label("Publisher").fill(publisher)
    press(page, "Read")
    expect(page.get_by_role("button", name="Save", exact=True)).to_be_visible()
    settled(page)  # what was found in the report comes after the button


def save(page: Page) -> None:
    press(page, "Save")
    expect(page.get_by_text("1 report saved")).to_be_visible()


def test_a_pasted_report_stands_on_the_map_and_in_the_list(empty: Server, readers: Visitors) -> None:
    """From the text to the panel: the count, the place, the day and the kind are the report's."""
    page = readers().page
    read(page, empty, GITEGA, publisher="Our own")
    expect(page.locator(".geo-report mark.geo-place", has_text="Gitega").first).to_be_visible()
    expect(page.locator(".geo-report mark.geo-count", has_text="nine").first).to_be_visible()
    assert len(WorldMap(page).rows) == 1
    save(page)

    world = open_map(page, empty, text="gitega")
    (incident_id,) = world.rows
    world.click(world.free_marks()[0])
    facts = page.locator(".geo-facts").first
    for words in ("19 November 2026", "Gitega", "the chance that date, place and killed were read right", incident_id):
        expect(facts).to_contain_text(words)
    expect(facts.locator("dt:text-is('Killed') + dd")).to_have_text("9")
    expect(facts.locator("dt:text-is('Injured') + dd")).to_have_text("14")
    expect(page.locator(".geo-quote mark", has_text="nine").first).to_be_visible()
    page.get_by_role("tab", name="Source").click()
    expect(page.get_by_role("button", name="Read the report")).to_be_visible()
    source = literal(page.get_by_role("tabpanel", name="Source").inner_text())
    assert source.startswith("GITEGA, Burundi - A minibus carrying traders to market"), "named by how it begins"

    open_page(page, empty, "list", text="gitega")
    (row,) = grid_rows(page)
    assert (row["Date"], row["Killed"], row["Injured"]) == ("2026-11-19", "9", "14")


def test_no_kind_of_event_is_cut_on_a_phone(empty: Server, readers: Visitors) -> None:
    """The longest of them, too, stand whole above what was found."""
    page = readers(390, 844).page
    read(page, empty, "date 2026-11-18\nTwo soldiers were wounded when their vehicle hit a landmine near Maiduguri.")
    badges = page.locator('[data-testid="stMarkdownContainer"] .stMarkdownBadge')
    expect(badges).to_have_text(["Explosions/Remote violence", "Remote explosive/landmine/IED"])
    assert badges.evaluate_all("(all) => all.every((node) => node.scrollWidth <= node.clientWidth + 1)")


def test_a_report_from_right_to_left_is_laid_out_so(empty: Server, readers: Visitors) -> None:
    """Its full stop is at the left end of its line; that only English is understood is said."""
    page = readers().page
    read(page, empty, "date 2026-11-18\nقتل ثلاثة أشخاص في انفجار قرب سوق مدينة حلب السورية.")
    expect(page.get_by_text("it looks like Arabic")).to_be_visible()
    assert page.locator(".geo-report").last.evaluate(
        """(node) => {
          const [first, last] = [0, node.textContent.length - 1].map((at) => {
            const range = document.createRange();
            range.setStart(node.firstChild, at);
            range.setEnd(node.firstChild, at + 1);
            return range.getBoundingClientRect();
          });
          return first.x > last.x && node.getBoundingClientRect().right - first.right < 20;
        }"""
    )


def test_the_same_report_again_changes_nothing(empty: Server, readers: Visitors) -> None:
    """It is recognised before it is saved, and said so."""
    page = readers().page
    text = GITEGA.replace("nine", "eleven").replace("Gitega", "Ngozi").replace("GITEGA", "NGOZI")
    read(page, empty, text)
    save(page)
    before = kept(empty)
    read(page, empty, text)
    expect(page.get_by_text("Already there")).to_be_visible()
    press(page, "Save")
    expect(page.get_by_text("1 report already there")).to_be_visible()
    assert kept(empty) == before


def test_a_correction_changes_the_mark_and_keeps_the_map(empty: Server, readers: Visitors) -> None:
    """A figure set by hand is on the map at once; the frame is not loaded again for it."""
    page = readers().page
    read(page, empty, GITEGA.replace("nine", "six").replace("Gitega", "Muyinga").replace("GITEGA", "MUYINGA"))
    save(page)
    world = open_map(page, empty, text="muyinga")
    world.click(world.free_marks()[0])
    expect(heading(page)).to_be_visible()
    view = world.view
    world.frame.evaluate("() => (window.witness = true)")
    page.get_by_role("tab", name="Correct").click()
    for bound in ("low", "best", "high"):
        page.get_by_role("spinbutton", name=f"Killed, {bound}").fill("200")
    press(page, "Save changes")
    expect(page.locator(".geo-facts dt:text-is('Killed') + dd").first).to_have_text("200")
    expect(world.frame.locator(".geo-mark[aria-label*='200 killed']")).to_have_count(1)
    assert world.frame.evaluate("() => window.witness") and world.view == view
    expect(page.get_by_text(re.compile(r"History \("))).to_be_visible()


def test_what_is_typed_in_a_card_outlives_a_look_elsewhere(empty: Server, readers: Visitors) -> None:
    """Not saved yet, it stands there still: on the way back from other cards, and from another page of the app."""
    page = readers().page
    read(page, empty, digest(12))
    page.get_by_text("Correct", exact=True).first.click()
    page.get_by_label("Killed, best").fill("77")
    page.get_by_label("Title").fill("A title of my own")
    page.get_by_label("Title").press("Tab")
    pages = page.get_by_test_id("stPagination")
    pages.get_by_text("2", exact=True).click()
    expect(page.get_by_text("11 to 12 of 12")).to_be_visible()
    pages.get_by_text("1", exact=True).click()
    expect_still_typed(page)
    page.get_by_role("link", name="Data").click()
    expect(page).to_have_title(re.compile("Data"))
    page.get_by_role("link", name="Add reports").click()
    expect_still_typed(page)


def expect_still_typed(page: Page) -> None:
    """Wait until the first card holds what was typed, opened again if need be."""
    expect(page.get_by_text("1 to 10 of 12")).to_be_visible()
    settled(page)
    if not page.get_by_label("Killed, best").count():
        page.get_by_text("Correct", exact=True).first.click()
    expect(page.get_by_label("Killed, best")).to_have_value("77")
    expect(page.get_by_label("Title")).to_have_value("A title of my own")


def test_an_incident_that_was_missed_is_entered_on_a_phone(empty: Server, readers: Visitors) -> None:
    """Whatever is typed stays text; nothing of the form is wider than the screen; the panel tells who entered it."""
    page = readers(390, 844).page
    read(page, empty, f"date 2026-11-20\nThe museum in Lyon will open a new wing next year {EVIL}, its director said.")
    page.get_by_text("Enter an incident that is missing here").click()
    open_choices(page, "The sentence that tells of it")
    page.get_by_role("option").first.click()
    expect(page.locator(".geo-quote")).to_contain_text("The museum in Lyon")
    page.locator("label", has_text="in Lyon").click()
    press(page, "Use this place")
    expect(page.get_by_text("Now: in Lyon")).to_be_visible()
    page.get_by_role("textbox", name="Title").fill(EVIL)
    open_choices(page, "Kind of event")
    page.keyboard.type("Crowd crush")
    page.get_by_role("option", name="Accident: Crowd crush").click()
    page.get_by_role("spinbutton", name="Killed, low").fill("3")
    settled(page)
    boxes = page.locator('[data-testid="stNumberInput"]').evaluate_all(
        "(all) => all.map((node) => [node.getBoundingClientRect().y, node.getBoundingClientRect().height].join())"
    )
    assert len(set(boxes)) == 4, "the three boxes of a number stand in one row"
    assert page.evaluate("() => document.querySelector('[data-testid=\"stMain\"]').scrollWidth") <= 390
    press(page, "Add this incident")
    expect(page.get_by_text("at least 3", exact=True)).to_be_visible()
    save(page)
    page.locator('.stButton button[kind="tertiary"]').last.click()
    expect(page.locator(".geo-facts").first).to_contain_text("entered by hand: no program read it")
    expect_panel(page, EVIL)
    expect_text_only(page)


def expect_text_only(page: Page) -> None:
    """Nothing of the hostile text became a part of the page."""
    for place in (page, page.frame_locator("iframe")):
        expect(place.locator('img[src="x"], a[href^="javascript"], .katex')).to_have_count(0)


def test_hostile_text_stays_text_everywhere(empty: Server, readers: Visitors) -> None:
    """Preview, popup, panel, report, list: shown as it is written; `readers` fails on a dialog or a script's error."""
    page = readers().page
    read(page, empty, HOSTILE, headline=EVIL, publisher=EVIL)
    shown = literal(page.locator('[data-testid="stMain"]').inner_text())
    assert shown.count(EVIL) >= 3, "headline, publisher and text of the preview"
    expect_text_only(page)
    save(page)
    expect_text_only(page)

    world = open_map(page, empty, text="mosul")
    assert list(world.rows.values()) == [EVIL]
    world.click(world.free_marks()[0])
    assert world.popup.locator(".geo-popup-title").text_content() == EVIL
    expect(world.popup.locator(".geo-popup-source")).to_contain_text(EVIL)
    expect_panel(page, EVIL)
    expect(page.locator(".geo-quote").first).to_contain_text(EVIL)
    page.get_by_role("tab", name="Source").click()
    page.get_by_role("button", name="Read the report").click()
    expect(page.locator('[data-testid="stPopoverBody"] .geo-report')).to_contain_text(EVIL)
    expect_text_only(page)
    page.keyboard.press("Escape")
    press(page, "✕")
    expect(page.locator('.stButton button[kind="tertiary"]')).to_have_count(1)
    assert literal(page.locator('.stButton button[kind="tertiary"]').inner_text()) == EVIL

    open_page(page, empty, "list", text="mosul")
    assert [row["Title"] for row in grid_rows(page)] == [EVIL]
    open_page(page, empty, "data")
    expect_text_only(page)
