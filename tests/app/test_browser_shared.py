"""Two maps that stand side by side, in a real Chromium: a colour means the same on both, and one legend tells it."""

from __future__ import annotations

import pytest

from geo.maps.ramps import HEAT_STOPS, RAMPS
from tests.app.conftest import Visitors
from tests.app.looks import IRAN, PIXEL, WARMTH, colors, legend, opened
from tests.looks_server import SPOTS, Asked

pytestmark = pytest.mark.browser

ALL, IRAN_ALONE = "filter%3Dall", "first%3D1"


def test_a_region_is_coloured_by_the_numbers_of_both_maps(readers: Visitors, asked: Asked) -> None:
    """Iran's 100 killed are the most of its own map; beside a map with 850 elsewhere they are less than the most."""
    alone = opened(readers, asked, "regions", query=IRAN_ALONE)
    assert colors(alone.evaluate(PIXEL, list(IRAN))) == {RAMPS["light"][5]}
    for own, other, first in ((IRAN_ALONE, ALL, "yes"), (ALL, IRAN_ALONE, "no")):
        page = opened(readers, asked, "regions", query=own, beside=other, first=first)
        assert colors(page.evaluate(PIXEL, list(IRAN))) == {RAMPS["light"][4]}


def test_one_legend_counts_the_regions_of_both_maps(readers: Visitors, asked: Asked) -> None:
    """It stands on the first of them."""
    page = opened(readers, asked, "regions", query=IRAN_ALONE, beside=ALL, first="yes")
    lines = legend(page)
    assert lines[0] == "People killed, by country; one scale for both maps"
    assert lines[1:4] == [
        "First period Second period",
        "300 or more 0 1",
        "100–299 1 1",
    ]
    box = page.locator(".geo-legend")
    assert box.evaluate("(box) => box.scrollWidth <= box.clientWidth"), "nothing of it is wider than its box"
    assert lines[-2:] == [
        "First period: 8 incidents in none of the countries drawn",
        "Second period: 14 incidents in none of the countries drawn",
    ]
    second = opened(readers, asked, "regions", query=ALL, beside=IRAN_ALONE, first="no")
    assert second.locator(".geo-legend").count() == 0


def test_heat_is_full_at_the_hottest_of_both_maps(readers: Visitors, asked: Asked) -> None:
    """A map with a tenth of the weights is not as dark as the other; its legend, on the first, says what is full."""
    full = [int(HEAT_STOPS["light"][-1][1][i : i + 2], 16) for i in (1, 3, 5)]
    hottest = list(SPOTS[0][:2])
    page = opened(readers, asked, "heat", beside="times%3D10", first="yes")
    assert any(abs(a - b) > 30 for a, b in zip(page.evaluate(WARMTH, hottest), full, strict=False))
    assert any("3,000 or more killed" in line for line in legend(page)), legend(page)
    other = opened(readers, asked, "heat", query="times%3D10", beside=ALL, first="no")
    assert all(abs(a - b) < 12 for a, b in zip(other.evaluate(WARMTH, hottest), full, strict=False))
    assert other.locator(".geo-legend").count() == 0
