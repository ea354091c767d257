"""Other ways to read in a real Chromium: by keyboard, on a narrow screen, in the dark, and wholly on this machine."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.app.conftest import Server, Visitors
from tests.app.reading import WorldMap, at_rest, expect_panel, heading, open_map, open_page, settled

pytestmark = pytest.mark.browser

PAGES = ("", "list", "add", "import", "data")
MOST_TABS = 80
HEIGHT = """(node) => {
  const page = node.closest('[data-testid="stMainBlockContainer"]');
  return Math.round(node.getBoundingClientRect().top - page.getBoundingClientRect().top);
}"""
"""How far down the page something stands, pixels."""


def tab_to(page: Page, reached: str) -> None:
    """Press Tab until `reached`, a script that looks at the page, is true."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate(reached):
            return
    pytest.fail(f"{MOST_TABS} presses of Tab did not lead there: {reached}")


def test_nothing_leaves_this_machine_and_no_page_complains(server: Server, readers: Visitors) -> None:
    """Every page with its scripts, fonts, icons and map; `readers` fails on any request elsewhere."""
    page = readers().page
    seen: list[str] = []
    page.on("response", lambda answer: seen.append(answer.url) if answer.ok else None)
    for path in PAGES:
        open_page(page, server, path)
        expect(page.locator('[data-testid="stException"]')).to_have_count(0)
        assert page.evaluate("async () => (await document.fonts.ready).status") == "loaded"
        if not path:
            WorldMap(page)
    wanted = ("/assets/map.js", "basemap-worker.js", ".woff2", "/basemap/")
    assert all(any(part in url for url in seen) for part in wanted), "nothing was asked for, so nothing was tested"


@pytest.mark.parametrize("width", [1360, 400])
def test_nothing_moves_when_the_map_and_the_chart_arrive(server: Server, readers: Visitors, width: int) -> None:
    """What stands below them can be clicked from the start: they are given their room before they are drawn."""
    page = readers(width=width, height=800).page
    held: list[Route] = []
    for address in ("**/ArrowVegaLiteChart*.js", "**/component/streamlit_folium.st_folium/**"):
        page.route(address, lambda route: held.append(route))
    page.goto(f"{server.address}/?by=year")
    page.locator(".geo-foot").wait_for()
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    numbers = page.get_by_text("The numbers behind the timeline")
    page.wait_for_function(
        '() => document.querySelectorAll(\'[data-testid="stMain"] [data-testid="stSkeleton"]\').length === 2'
    )
    page.evaluate("async () => { await document.fonts.ready; }")
    before = numbers.evaluate(HEIGHT)
    for route in held:
        route.continue_()
    page.unroute_all()
    at_rest(page)
    assert page.locator('[data-testid="stVegaLiteChart"] svg.marks').count() == 1
    assert numbers.evaluate(HEIGHT) == before


def test_a_mark_is_reached_and_opened_by_keyboard(server: Server, readers: Visitors) -> None:
    """Tab into the map, Enter on a mark opens popup and panel, Escape gives the focus back."""
    page = readers().page
    world = open_map(page, server, killed=100, lat=33, lon=60, z=4)
    page.get_by_role("button", name="Clear all filters").focus()
    tab_to(page, "() => document.activeElement.tagName === 'IFRAME'")
    on_mark = "() => document.activeElement.classList.contains('geo-mark')"
    for _ in range(MOST_TABS):
        if world.frame.evaluate(on_mark):
            break
        page.keyboard.press("Tab")
    label = world.frame.evaluate("() => document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("Enter")
    expect(world.popup).to_be_visible()
    expect(heading(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(world.popup).to_have_count(0)
    assert world.frame.evaluate("() => document.activeElement.getAttribute('aria-label')") == label


def test_the_list_beside_the_map_opens_by_keyboard(server: Server, readers: Visitors) -> None:
    """Tab to its first line, Enter opens the panel of just that incident."""
    page = readers().page
    open_map(page, server, killed=2000)
    first = page.locator('.stButton button[kind="tertiary"]').first
    title = first.inner_text()
    page.get_by_role("button", name="Clear all filters").focus()
    tab_to(page, "() => document.activeElement.matches('.stButton button[kind=\"tertiary\"]')")
    page.keyboard.press("Enter")
    expect_panel(page, title)


def test_a_link_leads_a_keyboard_past_the_marks(server: Server, readers: Visitors) -> None:
    """Of a map, which are a stop each; it is seen as long as it has the focus."""
    page = readers().page
    open_map(page, server)
    link = page.get_by_role("link", name="Past the map")
    page.get_by_role("radio", name="Provinces").or_(page.get_by_role("button", name="Provinces")).first.focus()
    tab_to(page, "() => document.activeElement.matches('a.geo-skip')")
    assert (
        page.evaluate(
            "() => document.activeElement.matches(':focus') && getComputedStyle(document.activeElement).clipPath"
        )
        == "none"
    )
    link.press("Enter")
    page.keyboard.press("Tab")
    expect(
        page.get_by_role("switch", name="Compare two periods").or_(page.get_by_label("Compare two periods")).first
    ).to_be_focused()


@pytest.mark.parametrize("path", PAGES)
def test_a_narrow_screen_needs_no_sideways_scrolling(server: Server, readers: Visitors, path: str) -> None:
    """At 380 pixels everything fits; the sidebar is out of the way."""
    page = readers(width=380, height=780).page
    open_page(page, server, path)
    widths = page.evaluate(
        """() => [document.documentElement, document.querySelector('[data-testid="stMain"]')].map(
            (node) => [node.scrollWidth, node.clientWidth])"""
    )
    assert all(scroll <= client for scroll, client in widths), widths
    if path == "":
        WorldMap(page)
        box = page.locator("iframe").bounding_box()
        assert box and box["x"] >= 0 and 300 <= box["width"] <= 380


def test_the_map_works_on_a_narrow_screen(server: Server, readers: Visitors) -> None:
    """A tap opens popup and panel; the page goes to the panel, which stands below the map, and the focus stays."""
    page = readers(width=380, height=780, has_touch=True).page
    world = open_map(page, server, lat=33, lon=60, z=4)
    page.locator("iframe").scroll_into_view_if_needed()
    box = page.locator("iframe").bounding_box()
    assert box
    mark = next(m for m in world.free_marks() if box["y"] + m.y < 760)
    page.touchscreen.tap(box["x"] + mark.x, box["y"] + mark.y)
    expect(world.popup).to_be_visible()
    expect_panel(page, mark.title)
    inside = world.popup.bounding_box()
    assert inside and inside["x"] >= 0 and inside["x"] + inside["width"] <= 380
    page.wait_for_function(
        "() => { const { top } = document.querySelector('.st-key-panel-head').getBoundingClientRect();"
        " return top > 40 && top < 200; }"
    )
    assert page.evaluate("() => document.activeElement.tagName") == "IFRAME"
    page.get_by_role("tab", name="Place").click()
    settled(page)
    main = "document.querySelector('[data-testid=\"stMain\"]')"
    page.evaluate(f"() => {main}.scrollTo(0, 100)")
    page.get_by_text("Type it").dispatch_event("click")
    settled(page)
    assert page.evaluate(f"() => {main}.scrollTop") == 100, "it goes there once, not at each step"


def test_dark_is_dark_on_the_page_and_on_the_map(server: Server, readers: Visitors) -> None:
    """The reader's system asks for it; the map follows without a word."""
    page = readers(color_scheme="dark").page
    world = open_map(page, server)
    assert brightness(page, '[data-testid="stApp"]', "backgroundColor") < 60
    assert brightness(page, ".geo-totals b", "color") > 180
    expect(world.frame.locator(".geo-map.geo-dark")).to_have_count(1)
    expect(world.marks.first).to_be_attached()


def brightness(page: Page, selector: str, what: str) -> float:
    """Mean of red, green and blue, 0–255, of a colour that is in force."""
    color = page.locator(selector).first.evaluate(f"(node) => getComputedStyle(node).{what}")
    red, green, blue = (int(value) for value in re.findall(r"\d+", color)[:3])
    return (red + green + blue) / 3
