"""geo.maps.style: colours that everybody can tell apart, sizes that mean what they show."""

from __future__ import annotations

import itertools
import math

import pytest

from geo.maps import COLORS, color_of, legend_html, radius_of
from geo.maps.style import known_killed
from geo.model import VOCABULARY, Count
from tests.maps_incidents import KERMAN, incident

LAND = {"light": "#f7f5f0", "dark": "#23282f"}
# Machado, Oliveira and Fernandes 2009, full severity, on linear RGB.
SIGHT = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
}
XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))


def linear(color: str) -> tuple[float, ...]:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)


def times(matrix: tuple[tuple[float, ...], ...], vector: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def lab(rgb: tuple[float, ...]) -> tuple[float, float, float]:
    xyz = times(XYZ, tuple(min(1.0, max(0.0, c)) for c in rgb))
    x, y, z = (math.cbrt(v / w) if v / w > 0.008856 else 7.787 * v / w + 16 / 116
               for v, w in zip(xyz, (0.9505, 1.0, 1.089), strict=True))  # fmt: skip
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_type_has_a_colour_of_its_own(theme: str) -> None:
    """The vocabulary and the palette must not drift apart."""
    palette = COLORS[theme]  # type: ignore[index]
    assert set(palette) == set(VOCABULARY)
    assert len(set(palette.values())) == len(palette)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("sight", SIGHT)
def test_colours_are_told_apart(theme: str, sight: str) -> None:
    """A difference of 10 in CIELAB is seen at a glance; colour-blind readers need it as well."""
    palette = COLORS[theme]  # type: ignore[index]
    seen = {name: lab(times(SIGHT[sight], linear(color))) for name, color in palette.items()}
    closest = min((math.dist(seen[a], seen[b]), a, b) for a, b in itertools.combinations(seen, 2))
    assert closest[0] > 10, closest


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_stand_out_from_the_land(theme: str) -> None:
    """WCAG asks 3 : 1 of graphics."""
    land = times(XYZ, linear(LAND[theme]))[1]
    for name, color in COLORS[theme].items():  # type: ignore[index]
        mark = times(XYZ, linear(color))[1]
        assert (max(mark, land) + 0.05) / (min(mark, land) + 0.05) >= 3, name


def test_area_grows_with_the_number() -> None:
    """Four times the people is four times the area, between floor and cap."""
    assert radius_of(400) == pytest.approx(2 * radius_of(100))
    assert radius_of(1) == radius_of(10)
    assert radius_of(10_000) == radius_of(1_000_000)


def test_unknown_is_not_zero() -> None:
    """An unknown number has a size of its own, and None for the script."""
    assert len({radius_of(None), radius_of(0), radius_of(1)}) == 3
    assert known_killed(incident("i", KERMAN)) is None
    assert known_killed(incident("i", KERMAN, Count.exactly(0))) == 0
    assert known_killed(incident("i", KERMAN, Count(None, 30, 30))) == 30


def test_a_type_outside_the_vocabulary_is_still_drawn() -> None:
    """Another extractor may use a word of its own: it gets a colour, and its name is escaped in the legend."""
    assert color_of("<b>Else</b>").startswith("#")
    assert "&lt;b&gt;Else&lt;/b&gt;" in legend_html({"<b>Else</b>", "Crime"})


def test_the_legend_names_what_is_shown() -> None:
    """Only the types on the map, and every way of drawing a mark."""
    legend = legend_html({"Crime"}, theme="dark")
    assert COLORS["dark"]["Crime"] in legend and "Battles" not in legend
    for words in ("killed", "number unknown", "area", "background", "country"):
        assert words in legend
    assert "<svg" not in legend, "Streamlit takes SVG out of HTML"
