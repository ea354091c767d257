"""The app without a mouse or without eyes, in a real Chromium: the focus is seen, and each page has its name."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.app.conftest import Server, Visitors
from tests.app.reading import open_map, open_page

pytestmark = pytest.mark.browser

PAGES = {"": "Map", "list": "List", "add": "Add reports", "import": "Import a table", "data": "Data"}
ON_TOP = """() => {
  const node = document.activeElement;
  const { x, y, width, height } = node.getBoundingClientRect();
  const bar = node.closest('[data-testid="stElementToolbar"]');
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return getComputedStyle(bar).opacity === "1" && node.contains(top);
}"""
OUTLINED = """() => {
  const node = document.activeElement;
  const seen = node.type === "checkbox" ? node.closest("label") : node;
  const { outlineStyle, outlineWidth } = getComputedStyle(seen);
  return outlineStyle === "solid" && parseFloat(outlineWidth) >= 2;
}"""


def tab_to(page: Page, within: str) -> None:
    """Press Tab until the focus is in something."""
    for _ in range(90):
        page.keyboard.press("Tab")
        if page.evaluate("(within) => document.activeElement.closest(within) !== null", within):
            return
    raise AssertionError(f"Tab does not reach {within}.")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_is_seen(server: Server, readers: Visitors, theme: str) -> None:
    """In the menu, on a switch, and in the bar over a chart, which only a mouse would bring up."""
    page = readers(color_scheme=theme).page
    open_map(page, server)
    for within in (
        '[data-testid="stTopNavLink"]',
        '[data-testid="stCheckbox"] label',
        '[data-testid="stElementToolbar"]',
    ):
        page.locator("body").evaluate("() => document.activeElement.blur()")
        tab_to(page, within)
        assert page.evaluate(OUTLINED), within
    page.wait_for_function(ON_TOP)


def test_each_page_tells_its_name(server: Server, readers: Visitors) -> None:
    """In the title of the tab, and in one heading of the first level, whether it is drawn or only heard."""
    page = readers().page
    for path, name in PAGES.items():
        open_page(page, server, path)
        expect(page).to_have_title(f"{name} · Incident map")
        expect(page.get_by_role("heading", level=1)).to_have_text(name)
