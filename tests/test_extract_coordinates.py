"""geo.extract.text.coordinates: points written in running text, and figures that are none."""

from __future__ import annotations

import pytest

from geo.extract.text.coordinates import find


@pytest.mark.parametrize(
    ("text", "point", "phrase"),
    [
        ("crashed at 34.35 N, 62.20 E, in Herat", (34.35, 62.2), "34.35 N, 62.20 E"),
        ("at 34°20′N 62°12′E.", (34.333333, 62.2), "34°20′N 62°12′E"),
        ("34° 20' 15\" S, 62° 12' 5\" W", (-34.3375, -62.201389), "34° 20' 15\" S, 62° 12' 5\" W"),
        ("the site (34.3512, 62.2011) was", (34.3512, 62.2011), "34.3512, 62.2011"),
        ("at 47.50, -19.04 on", (47.5, -19.04), "47.50, -19.04"),
        ("12 degrees 30 minutes north, 45 degrees 10 minutes east", (12.5, 45.166667), None),
        ("N34.35 E62.20", (34.35, 62.2), None),
        ("34.35° north, 62.2° east", (34.35, 62.2), None),
        ("latitude 34.35 N, longitude 62.20 E", (34.35, 62.2), None),
    ],
)
def test_points_are_read(text: str, point: tuple[float, float], phrase: str | None) -> None:
    """A point that a report states is better than any gazetteer, whichever way it is written."""
    found = find(text)
    assert found is not None
    assert (found.latitude, found.longitude) == pytest.approx(point)
    assert phrase is None or text[found.start : found.end] == phrase


@pytest.mark.parametrize(
    "text",
    [
        "killed 12, 45 injured",
        "the 38 north, 5 people",
        "scores 3.50, 4.75 million",
        "in 2020, 12 south Lebanon villages and 3 west",
        "95.5 N, 62.2 E",
        "34°75′N 62°12′E",
    ],
)
def test_other_figures_are_no_points(text: str) -> None:
    """A marker must never be put where a toll or a score was misread."""
    assert find(text) is None
