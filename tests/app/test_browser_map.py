"""The map in a real Chromium with the network cut: marks, filters, clicks, links, and what is uncertain."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.app.conftest import Server, Visitors
from tests.app.reading import WorldMap, expect_panel, heading, kept, literal, open_map, settled, taken, totals

pytestmark = pytest.mark.browser

NEAR_EAST = {"lat": 33, "lon": 60, "z": 4}


def located(server: Server, **wanted: object) -> set[str]:
    """Ids of the incidents that have a place and pass a filter."""
    return {incident_id for incident_id, incident in kept(server, **wanted).items() if incident.place}


def test_a_filter_changes_the_marks_and_not_the_view(server: Server, readers: Visitors) -> None:
    """The same frame and the same marks stay where they are; only those that no longer pass go."""
    page = readers().page
    world = open_map(page, server, **NEAR_EAST)
    everything, view = set(world.rows), world.view
    assert everything == located(server)
    world.frame.evaluate(
        "() => [window, ...document.querySelectorAll('.geo-mark, canvas')].forEach((it) => (it.witness = true))"
    )

    page.get_by_role("spinbutton", name="Killed, at least").fill("100")
    page.keyboard.press("Enter")
    fewer = located(server, min_killed=100)
    assert fewer and fewer < everything
    world.wait_for_rows(fewer)
    assert totals(page).startswith(f"{len(kept(server, min_killed=100))}\n")

    assert world.view == view
    assert page.locator("iframe").count() == 1 and world.frame.evaluate("() => window.witness"), (
        "the frame was reloaded"
    )
    assert world.frame.evaluate("() => [...document.querySelectorAll('canvas')].some((n) => n.witness)"), (
        "the ground was redrawn"
    )
    assert world.frame.evaluate("() => [...document.querySelectorAll('.geo-mark')].some((n) => n.witness)"), (
        "all marks were redrawn"
    )

    page.get_by_role("button", name="Clear all filters").click()
    world.wait_for_rows(everything)
    assert world.view == view


def test_a_click_opens_its_incident(server: Server, readers: Visitors) -> None:
    """Two marks, one after the other, each with its own title in the popup and in the panel; then the panel closes."""
    page = readers().page
    world = open_map(page, server, **NEAR_EAST)
    assert heading(page).count() == 0
    for _ in range(2):
        done = [literal(title) for title in heading(page).all_inner_texts()]
        mark = next(m for m in world.free_marks() if m.title not in done)
        world.click(mark)
        expect(world.popup.locator(".geo-popup-title")).to_have_text(mark.title)
        expect_panel(page, mark.title)
        expect(page.locator(".geo-facts").first).to_contain_text(mark.incident_id)
        expect(page).to_have_url(re.compile(f"incident={mark.incident_id}"))
    page.get_by_role("button", name="✕").click()
    expect(heading(page)).to_have_count(0)
    expect(page).not_to_have_url(re.compile("incident="))


def test_a_click_on_a_map_that_is_higher_than_the_window_opens_its_incident(server: Server, readers: Visitors) -> None:
    """On a laptop the map ends below the window: the page does not scroll to it while the mouse is down on a mark."""
    page = readers(1024, 640).page
    world = open_map(page, server, **NEAR_EAST)
    box = world.element.bounding_box()
    assert box is not None and box["y"] + box["height"] > 640
    mark = next(m for m in world.free_marks() if box["y"] + m.y < 600)
    world.click(mark)
    expect_panel(page, mark.title)
    assert world.element.bounding_box() == box


def test_a_link_reopens_the_same_picture(server: Server, readers: Visitors) -> None:
    """Filters, view and open incident travel in the address: another browser shows what this one does."""
    page = readers().page
    world = open_map(page, server, **NEAR_EAST)
    page.get_by_role("button", name="background").click()
    page.get_by_role("spinbutton", name="Killed, at least").fill("3")
    page.keyboard.press("Enter")
    wanted = located(server, roles=("main", "background"), min_killed=3)
    world.wait_for_rows(wanted)
    world.frame.locator(".leaflet-control-zoom-in").click()
    world.wait_for_view(5)
    mark = world.free_marks()[0]
    world.click(mark)
    expect_panel(page, mark.title)
    for part in ("killed=3", "background", "z=5", f"incident={mark.incident_id}"):
        expect(page).to_have_url(re.compile(part))

    other = readers().page
    other.goto(page.url)
    again = WorldMap(other)
    expect_panel(other, mark.title)
    again.wait_for_rows(wanted)
    assert again.view[2] == world.view[2]
    assert again.view[:2] == pytest.approx(world.view[:2], abs=0.05)
    assert totals(other) == totals(page)
    expect(other.get_by_role("spinbutton", name="Killed, at least")).to_have_value("3")


def test_what_is_known_to_a_country_only_is_no_pin(server: Server, readers: Visitors) -> None:
    """It is a sign with words on it, and says so to a screen reader too; points are points."""
    world = open_map(readers().page, server, role="background")
    told = kept(server, roles=("background",))
    world.wait_for_rows({key for key, i in told.items() if i.place})
    shapes = world.shapes
    vague = {key for key, i in told.items() if i.place and (i.place.where_prec or 0) >= 5}
    assert vague and {key for key, shape in shapes.items() if shape == "sign"} == vague
    for sign in world.frame.locator(".geo-mark-sign").all():
        assert sign.locator("svg").count() == 0 and sign.inner_text().strip()
    countries = world.frame.locator(".geo-mark-sign[aria-label*='only the country is known']")
    assert countries.count() > 0
    assert world.frame.locator(".geo-mark:not(.geo-mark-sign)[aria-label*='only the country is known']").count() == 0


def test_background_is_off_until_asked_for_and_told_apart(server: Server, readers: Visitors) -> None:
    """The first picture holds the news; what was told as history comes on a choice, drawn and named otherwise."""
    page = readers().page
    world = open_map(page, server, **NEAR_EAST)
    past = located(server, roles=("background",))
    assert past and not past & set(world.rows)
    assert world.frame.locator(".geo-past, .is-past").count() == 0
    page.get_by_role("button", name="background").click()
    world.wait_for_rows(located(server, roles=("main", "background")))
    expect(world.frame.locator(".geo-past, .is-past").first).to_be_attached()
    named = world.frame.locator(".geo-mark:has(.geo-past), .geo-mark:has(.is-past)").evaluate_all(
        "(nodes) => nodes.map((node) => node.getAttribute('aria-label'))"
    )
    assert all("background" in label or "incidents" in label for label in named)


def test_the_users_bombing_and_the_airstrike_before_it(server: Server, readers: Visitors) -> None:
    """The report that started it all: Kerman is the news; the strike at Baghdad's airport is background."""
    page = readers().page
    world = open_map(page, server, text="kerman", **{"from": "2024-01-03", "to": "2024-01-03"})
    assert any("Kerm" in title for title in world.rows.values())
    world = open_map(page, server, text="Baghdad International Airport")
    assert world.rows == {}
    page.get_by_role("button", name="background").click()
    world.wait_for_rows(located(server, roles=("main", "background"), text="Baghdad International Airport"))
    assert len(world.rows) == 1


def test_a_picture_says_what_the_filters_let_pass(server: Server, readers: Visitors) -> None:
    """Its words follow the filters in the frame that stays; nobody but the browser has a part in making it."""
    page = readers().page
    world = open_map(page, server, **NEAR_EAST)
    world.frame.evaluate("() => (window.witness = true)")
    page.get_by_role("spinbutton", name="Killed, at least").fill("100")
    page.keyboard.press("Enter")
    count = len(kept(server, min_killed=100))
    world.frame.wait_for_function(f"() => map.geoCaption.note.startsWith('{count} incidents, ')")
    assert world.frame.evaluate("() => map.geoCaption.title") == "Main incidents, at least 100 killed"
    assert world.frame.evaluate("() => window.witness"), "the frame was reloaded"
    picture = taken(page, world.frame.get_by_role("button", name="Save as picture"))
    assert re.fullmatch(r"incident-map-\d{4}-\d\d-\d\d\.png", picture.suggested_filename)
    assert picture.path().read_bytes().startswith(b"\x89PNG")


def test_the_view_of_a_link_is_there_after_a_look_at_the_list(server: Server, readers: Visitors) -> None:
    """Whether or not the map was moved meanwhile."""
    page = readers().page
    given = pytest.approx((36.3, 43.1, 6), abs=0.05)  # the middle comes to lie on a pixel
    assert open_map(page, server, lat=36.3, lon=43.1, z=6).view == given
    for name in ("List", "Map"):
        settled(page)
        page.get_by_role("link", name=name, exact=True).click()
        expect(page).to_have_title(f"{name} · Incident map")
    settled(page)
    assert WorldMap(page).view == given
