"""Two periods side by side in a real Chromium with the network cut: two maps that move together, on any screen."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Frame, expect

from tests.app.conftest import Server, Visitors
from tests.app.reading import DRAWN, FRAMES, open_map, open_page, open_player, settled

pytestmark = pytest.mark.browser

VIEW = "() => [map.getCenter().lat, map.getCenter().lng, map.getZoom()]"


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
