"""Many points at once: the same answer as the outlines give one by one, and a million in seconds."""

import time
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.geocode.areas import AreaIndex
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.point import place_at, spot
from geo.geocode.regions_at import RegionsAt

Ring = Sequence[tuple[float, float]]
GAZETTEER = Gazetteer()
INDEX = AreaIndex(GAZETTEER.areas())
LEVEL = {place: level for level, place, _ in GAZETTEER.areas()}

POINTS = st.tuples(
    st.one_of(st.floats(-90, 90), st.floats(33, 38), st.integers(-90, 90).map(float)),
    st.one_of(st.floats(-180, 180), st.floats(35, 48), st.integers(-180, 180).map(float)),
)
"""Anywhere; where borders are dense; and where a border may be a straight line."""


def one_by_one(latitude: float, longitude: float) -> list[int]:
    """The slow answer: the first area of each level that holds the point."""
    found = [-1, -1, -1]
    for entry in GAZETTEER.containing(latitude, longitude):
        level = LEVEL[entry.id]
        found[level] = entry.id if found[level] < 0 else found[level]
    return found


@settings(max_examples=150, deadline=None)
@given(POINTS)
def test_it_equals_the_outlines_asked_one_by_one(point: tuple[float, float]) -> None:
    """To the letter: the grid only spares work."""
    assert [int(level[0]) for level in INDEX.lookup([point[0]], [point[1]])] == one_by_one(*point)


def polygon(corners: list[tuple[float, float]]) -> Ring:
    """Corners in the order of their angle around the middle: a ring that does not cross itself."""
    x, y = (sum(c[i] for c in corners) / len(corners) for i in (0, 1))
    return sorted(set(corners), key=lambda c: (np.arctan2(c[1] - y, c[0] - x), c))


def crossings_odd(ring: Ring, latitude: float, longitude: float) -> bool:
    """The textbook's rule."""
    inside = False
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y0 > latitude) != (y1 > latitude) and longitude < (x1 - x0) * (latitude - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


def on_a_side(ring: Ring, latitude: float, longitude: float) -> bool:
    """Whether rounding alone decides on which side of the outline a point lies."""
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        across = (x1 - x0) * (latitude - y0) - (y1 - y0) * (longitude - x0)
        if abs(across) < 1e-9 and min(y0, y1) - 1e-9 <= latitude <= max(y0, y1) + 1e-9:
            return True
    return False


SMALL = st.tuples(st.integers(-20, 20).map(lambda n: n / 20), st.integers(-20, 20).map(lambda n: n / 20))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(SMALL, min_size=3, max_size=9, unique=True), min_size=1, max_size=4),
    st.lists(st.tuples(st.floats(-1.1, 1.1), st.floats(-1.1, 1.1)), min_size=1, max_size=20),
)
def test_outlines_of_any_shape_that_overlap(
    shapes: list[list[tuple[float, float]]], points: list[tuple[float, float]]
) -> None:
    """Corners on the grid's own lines, areas over areas: the lowest number that holds a point answers.

    A point on a side or a corner itself belongs to either neighbour and is not asked for.
    """
    rings = [polygon(s) for s in shapes]
    points = [p for p in points if not any(on_a_side(ring, *p) for ring in rings)]
    index = AreaIndex((0, number, [ring]) for number, ring in enumerate(rings))
    found = index.lookup([p[0] for p in points], [p[1] for p in points])[0].tolist()
    assert found == [next((n for n, ring in enumerate(rings) if crossings_odd(ring, *p)), -1) for p in points]


def test_no_points_and_odd_ones() -> None:
    """An empty table, a missing value, a latitude beyond the pole, rows of different length."""
    assert [len(level) for level in INDEX.lookup([], [])] == [0, 0, 0]
    odd = INDEX.lookup([float("nan"), 95.0, 10.0], [10.0, 10.0, 400.0], shore_m=5_000)
    assert [level.tolist() for level in odd] == [[-1] * 3] * 3
    with pytest.raises(ValueError, match="one length"):
        INDEX.lookup([1.0], [1.0, 2.0])
    assert AreaIndex([]).lookup([1.0], [2.0], shore_m=100)[0].tolist() == [-1]


def test_a_shore_belongs_to_its_country() -> None:
    """Outlines err by some kilometres: a harbour's pier is not at sea, a fishing ground is."""
    regions = RegionsAt(GAZETTEER)
    pier, deep = (43.30, 5.20), (42.0, 5.5)
    assert regions(*zip(pier, deep, strict=True)).country == ["FR", None]
    assert regions(*zip(pier, strict=True), shore_m=0).country == [None]
    near = GAZETTEER.shores(*pier, 5_000)
    assert near[0][0] < 5_000
    assert {e.country for _, e in near} == {"FR"}


@pytest.mark.parametrize(
    ("latitude", "longitude", "name", "country", "precision"),
    [
        (36.4, 43.2, "Mosul", "IQ", 1),
        (33.9, 35.3, "off ", "LB", 1),
        (31.6, 34.2, "off ", "PS", 1),
        (30.0, -40.0, "Atlantic Ocean", None, 7),
        (35.0, 19.0, "Central Mediterranean", None, 7),
        (44.0, -30.0, "Atlantic Ocean", None, 7),
    ],
)
def test_a_point_at_sea_is_no_town(
    latitude: float, longitude: float, name: str, country: str | None, precision: int
) -> None:
    """On land the town; off a coast the country for twelve nautical miles; further out the sea."""
    place = place_at(GAZETTEER, latitude, longitude)
    assert place.name.startswith(name)
    assert (place.country, place.where_prec) == (country, precision)
    assert ("coast" in (place.why or "")) is (precision == 7 or name == "off ")
    assert spot(GAZETTEER, latitude, longitude).at_sea is (name != "Mosul")


def test_a_million_points_in_seconds() -> None:
    """With making the index: it takes about five on an older core, and twice that where the core is shared."""
    draw = np.random.default_rng(1)
    latitudes, longitudes = draw.uniform(-60, 75, 1_000_000), draw.uniform(-180, 180, 1_000_000)
    began = time.process_time()
    found = RegionsAt(GAZETTEER)(latitudes.tolist(), longitudes.tolist())
    assert time.process_time() - began < 25
    assert 0.2 < 1 - found.country.count(None) / 1_000_000 < 0.5
