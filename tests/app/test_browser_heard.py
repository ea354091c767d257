"""The app without a mouse or without eyes, in a real Chromium: the focus is seen, and each page has its name."""

from __future__ import annotations

import re

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


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_small_words_can_be_read(server: Server, readers: Visitors, theme: str) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1 for small words. Streamlit's own greys have 3.7 and 4.2 on white."""
    page = readers(color_scheme=theme).page
    for path in ("", "list"):
        open_page(page, server, path)
        ground = luminance(page.locator('[data-testid="stApp"]').evaluate("(n) => getComputedStyle(n).backgroundColor"))
        grey = page.locator('[data-testid="stCaptionContainer"]').first
        assert float(grey.evaluate("(node) => getComputedStyle(node).opacity")) >= 0.75, "of words that have 15 to 1"
        words = page.locator('[data-testid="stVegaLiteChart"] svg text')
        words.first.wait_for()
        for fill in set(words.evaluate_all("(all) => all.map((node) => getComputedStyle(node).fill)")):
            dark, light = sorted((luminance(fill), ground))
            assert (light + 0.05) / (dark + 0.05) >= 4.5, fill


def luminance(color: str) -> float:
    """Of "rgb(r, g, b)", as WCAG has it."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", color)[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_each_page_tells_its_name(server: Server, readers: Visitors) -> None:
    """In the title of the tab, and in one heading of the first level, whether it is drawn or only heard."""
    page = readers().page
    for path, name in PAGES.items():
        open_page(page, server, path)
        expect(page).to_have_title(f"{name} · Incident map")
        expect(page.get_by_role("heading", level=1)).to_have_text(name)
