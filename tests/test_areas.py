"""Boxes, circles and rings: which points they hold, held against other ways to tell, at date line and poles too."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from geo import areas
from geo.areas import (
    MOST_POINTS,
    around_circle,
    around_ring,
    circle,
    in_box,
    in_circle,
    in_ring,
    ring,
    ring_of,
    unwrapped,
    wrapped,
)
from geo.errors import FilterError
from geo.geocode import earth

SLACK = 1e-5
"""Degrees: what a box around something may be off by."""

latitudes = st.floats(-90, 90)
longitudes = st.floats(-180, 180)
radii = st.floats(0.001, 20_016)
EDGES = st.sampled_from([-180.0, -179.99999, -90.0, 0.0, 90.0, 179.99999, 180.0])


@st.composite
def corners(draw):
    """Corners in whole degrees, less than half the world apart, anywhere round it; their lines may cross."""
    west = draw(st.integers(-360, 360))
    point = st.tuples(st.integers(-90, 90), st.integers(west, west + 170))
    return draw(st.lists(point, min_size=3, max_size=9, unique=True))


def ringed(points):
    """The ring of corners that hypothesis drew, if they hold an area."""
    try:
        return ring(points)
    except FilterError:
        assume(False)


def odd(points, latitude, longitude):
    """Even and odd by a ray to the east, in whole fractions, on the plane that the corners lie in."""
    crossed = 0
    for (y1, x1), (y2, x2) in pairwise([*points, points[0]]):
        if (y1 > latitude) != (y2 > latitude):
            crossed += x1 + Fraction(latitude - y1) * (x2 - x1) / (y2 - y1) > longitude
    return crossed % 2 == 1


def around(box):
    """A box that is wider by what rounding may take."""
    west, south, east, north = box
    width = 360 if east - west >= 360 else (east - west) % 360
    return (west - SLACK, south - SLACK, west + width + SLACK, north + SLACK)


def holds(box, latitude, longitude):
    """Whether a box of `around` holds a point."""
    west, south, east, north = box
    return south <= latitude <= north and (longitude - west) % 360 <= east - west


@given(corners(), st.integers(-90, 89), st.integers(-5, 175), st.sampled_from([-720, -360, 0, 360]))
def test_even_and_odd(points, south, right, turn):
    """A ray along a parallel, counted exactly, says the same as the one along the meridian, whatever way is round."""
    west = min(x for _, x in points)
    latitude, longitude = south + Fraction(1, 3), west + right + Fraction(2, 7)
    y, x = float(latitude), float(longitude)
    assert in_ring(y, (x + 180) % 360 - 180, ringed([(a, b + turn) for a, b in points])) is odd(
        points, latitude, longitude
    )


@given(corners(), latitudes, longitudes, st.sampled_from([-360, 360, 720]), st.integers(0, 8))
def test_one_ring_has_one_form(points, latitude, longitude, turn, first):
    """Whole turns, the corner that comes first, the way round and a closing corner change nothing."""
    usual = ringed(points)
    other = [(y, x + turn) for y, x in [*points[first:], *points[:first]]][::-1]
    assert ring([*other, other[0]]) == usual == ring(usual)
    assert in_ring(latitude, longitude, ring(other)) is in_ring(latitude, longitude, usual)


@given(st.tuples(latitudes, longitudes), st.tuples(latitudes, longitudes), latitudes | EDGES, longitudes | EDGES)
def test_the_ring_of_a_box_is_the_box(one, other, latitude, longitude):
    """The same points lie in both, but for those on an edge."""
    (south, west), (north, _) = sorted([one, other])
    east = west + abs(other[1]) % 179
    box = wrapped(west, round(south, 5), east, round(north, 5))
    west, south, east, north = (round(b, 5) for b in box)
    box = (west, south, east, north)
    assume(all(abs(latitude - edge) > 1e-9 for edge in (south, north)))
    assume(all(abs((longitude - edge + 180) % 360 - 180) > 1e-9 for edge in (west, east)))
    drawn = ringed([(south, west), (south, east), (north, east), (north, west)])
    assert in_ring(latitude, longitude, drawn) is in_box(latitude, longitude, box)


@given(latitudes, longitudes | EDGES, radii, latitudes, longitudes | EDGES)
def test_a_circle_is_a_distance(latitude, longitude, km, there, aside):
    """What the places of reports are told apart by says the same, to the difference of their radii of the earth."""
    middle = circle(latitude, longitude, km)
    far = earth.distance_m(*middle[:2], there, aside) / earth.RADIUS_M * 6371.0088
    assume(abs(far - middle[2]) > 0.001)
    assert in_circle(there, aside, middle) is (far < middle[2])


@given(latitudes | EDGES.filter(lambda x: abs(x) <= 90), longitudes | EDGES, radii, st.floats(0, 360), st.floats(0, 1))
def test_the_box_around_a_circle_holds_it(latitude, longitude, km, bearing, share):
    """No point of the circle, the rim included, lies outside."""
    middle = circle(latitude, longitude, km)
    y, x = earth.moved(*middle[:2], middle[2] * 1000 * share * earth.RADIUS_M / areas.RADIUS_M, bearing)
    assert holds(around(around_circle(middle)), y, x)


@given(st.floats(-80, 80), longitudes, st.floats(0.1, 500))
def test_the_box_around_a_circle_is_no_larger_than_need_be(latitude, longitude, km):
    """It touches the circle in the north, the south, the west and the east."""
    latitude, _, km = middle = circle(latitude, longitude, km)
    west, south, east, north = around_circle(middle)
    reach = km / 6371.0088
    assert math.radians(north - south) == pytest.approx(2 * reach, abs=1e-6)
    aside = math.asin(math.sin(reach) / math.cos(math.radians(latitude)))
    assert math.radians((east - west) % 360) == pytest.approx(2 * aside, abs=1e-6)


@given(corners(), latitudes, longitudes | EDGES)
def test_the_box_around_a_ring_holds_it(points, latitude, longitude):
    """The corners, and whatever lies inside."""
    drawn = ringed(points)
    box = around(around_ring(drawn))
    assert all(holds(box, y, x) for y, x in drawn)
    assert not in_ring(latitude, longitude, drawn) or holds(box, latitude, longitude)


@pytest.mark.parametrize(
    ("middle", "box"),
    [
        ((80, 0, 2000), (-180, 62.01364, 180, 90)),
        ((-89, 0, 112), (-180, -90, 180, -87.99276)),
        ((0, 0, 20_016), (-180, -90, 180, 90)),
        ((0, 180, 100), (179.10068, -0.89932, -179.10068, 0.89932)),
    ],
)
def test_boxes_around_circles_at_the_poles_and_the_date_line(middle, box):
    """Round a pole every longitude is within reach; the date line is crossed."""
    assert around_circle(circle(*middle)) == pytest.approx(box, abs=1e-4)


def test_a_circle_over_the_pole():
    """Straight over it lies nearer than round it; the rim may be the pole itself, whatever its longitude."""
    rim = (0.05, 0.0, areas.distance_m(0.05, 0, 90, 180) / 1000)
    assert in_circle(90, 180, rim) and around_circle(rim) == pytest.approx((-180, -89.9, 180, 90))
    assert in_circle(89, 180, circle(89, 0, 223)) and not in_circle(89, 180, circle(89, 0, 222))
    assert circle(90, 57, 10) == circle(90, -120, 10) == (90.0, 0.0, 10.0)


def test_no_point_lies_nowhere():
    """Coordinates that are no numbers lie in no area, be it the whole earth."""
    nowhere = (math.nan, math.nan)
    assert not in_box(*nowhere, (-180, -90, 180, 90)) and not in_circle(*nowhere, circle(0, 0, 20_016))
    assert not in_ring(*nowhere, ring([(-90, -80), (-90, 80), (90, 80), (90, -80)]))


def test_a_ring_over_the_date_line():
    """Fiji and Samoa lie between 170 and -170, whichever of its two names the line has; Kerman does not."""
    drawn = ring([(-20, 170), (-20, -170), (-10, -170), (-10, 170)])
    assert drawn == ring([(-20, 170), (-20, 190), (-10, 190), (-10, 170)])
    assert all(in_ring(-17, x, drawn) for x in (178, -172, 180, -180)) and not in_ring(-17, 57, drawn)
    assert around_ring(drawn) == (170, -20, -170, -10)
    assert unwrapped(drawn)[0] == unwrapped(drawn)[-1]
    assert sorted({x for _, x in unwrapped(drawn)}) == [170, 190]


def test_a_ring_round_the_world():
    """With points on the way, a strip of all longitudes can be drawn, and the date line lies in it."""
    east = [(10, x) for x in range(-180, 181, 90)]
    drawn = ring([*east, *((60, x) for _, x in reversed(east))])
    assert all(in_ring(30, x, drawn) for x in (-180, -179.99, 0, 179.99, 180))
    assert not in_ring(0, 0, drawn) and around_ring(drawn) == (-180, 10, 180, 60)


def test_what_is_gone_round_twice_lies_outside():
    """A star of five points has an empty middle; the two halves of an hourglass are both inside."""
    star = ring([(math.cos(math.radians(144 * n)), math.sin(math.radians(144 * n))) for n in range(5)])
    assert not in_ring(0, 0, star) and in_ring(0.8, 0, star)
    hourglass = ring([(0, 0), (0, 10), (10, 0), (10, 10)])
    assert in_ring(1, 5, hourglass) and in_ring(9, 5, hourglass) and not in_ring(5, 1, hourglass)


@pytest.mark.parametrize(
    ("points", "told"),
    [
        ([], "3 to 500 points"),
        ([(1, 1), (2, 2), (1, 1)], "not lie on one line"),
        ([(0, 170), (0, 180), (0, -170)], "not lie on one line"),
        ([(0.1, 0.1), (0.2, 0.2), (0.3, 0.3), (0.7, 0.7)], "not lie on one line"),
        ([(91, 0), (0, 1), (0, 2)], "latitude within ±90"),
        ([(math.nan, 0), (0, 1), (0, 2)], "latitude within ±90"),
        ([(1, math.inf), (0, 1), (0, 2)], "latitude within ±90"),
        ([(0, -90), (10, 90), (20, 0)], "put a point between"),
        ([(60, 0), (60, 120), (60, -120)], "'bbox'"),
        ([*((0, x) for x in range(0, 481, 120)), *((9, x) for x in range(480, -1, -120))], "'bbox'"),
        ([(math.sin(n), n / 100) for n in range(MOST_POINTS + 1)], "leave some out"),
    ],
)
def test_a_ring_that_means_nothing(points, told):
    """It is refused, and the message says what to write."""
    with pytest.raises(FilterError, match=told):
        ring(points)


@pytest.mark.parametrize("middle", [(91, 0, 1), (0, math.nan, 1), (0, 0, 0), (0, 0, -5), (0, 0, math.inf), (0, 0, 3e4)])
def test_a_circle_that_means_nothing(middle):
    """It is refused, and the message shows one that can be had."""
    with pytest.raises(FilterError, match=r"30\.28,57\.08,50"):
        circle(*middle)


@given(st.tuples(longitudes | EDGES, latitudes, longitudes | EDGES, latitudes), latitudes, longitudes | EDGES)
def test_a_box_made_a_ring_is_the_same_area(bounds, latitude, longitude):
    """However wide, whichever way round the date line: only points on its edges may fall to the other side."""
    west, one, east, other = bounds
    box = wrapped(west, min(one, other), east, max(one, other))
    width = 360 if box[2] - box[0] >= 360 else (box[2] - box[0]) % 360
    assume(box[3] - box[1] > 0.001 and width > 0.001)
    to_edges = (abs(latitude - box[1]), abs(latitude - box[3]), (longitude - box[0]) % 360, (longitude - box[2]) % 360)
    assume(all(SLACK < away < 360 - SLACK for away in to_edges))
    assert in_ring(latitude, longitude, ring_of(box)) == in_box(latitude, longitude, box)
