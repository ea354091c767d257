"""geo.index.masks: whatever the filter, the index keeps exactly the incidents that `IncidentFilter.keeps` keeps."""

from __future__ import annotations

import datetime as dt
import itertools
import random

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from geo.areas import distance_m, in_box, in_circle, in_ring
from geo.digest import digest
from geo.filters import ROLES, STATUSES, IncidentFilter
from geo.index import LiveIndex
from geo.index.columns import Columns
from geo.index.masks import mask
from geo.merge import PlainMerger
from geo.model import VOCABULARY, Count, Place
from geo.regions import CONTINENTS
from geo.store import SqlStore
from tests.told import analysis, document, incident

REGIONS = (("IR", "IR-08"), ("IR", "IR-07"), ("FJ", "FJ-W"), ("US", "US-IL"), (None, None))
WORDS = ("Kirmān", "bazaar", "market", "a bridge", "“quoted”")
TYPES = [(kind, sub) for kind, subs in VOCABULARY.items() for sub in subs[:2]] + [("Riots", "made up"), ("else", "too")]
LATITUDES = (-90.0, -89.99, -45.0, -1e-9, 0.0, 10.0, 30.283, 60.0, 89.99, 90.0)
LONGITUDES = (-180.0, -179.9999, -120.0, -1e-17, 0.0, 1e-17, 57.079, 90.0, 179.9999, 180.0)

latitudes = some.floats(-90, 90) | some.sampled_from(LATITUDES)
longitudes = some.floats(-180, 180) | some.sampled_from(LONGITUDES)
circles = some.tuples(latitudes, longitudes, some.floats(0.001, 20_016) | some.sampled_from((0.5, 50.0, 10_007.557)))


@some.composite
def boxes(draw):
    """West, south, east, north; as often as not across the date line."""
    south, north = sorted((draw(latitudes), draw(latitudes)))
    return (draw(longitudes), south, draw(longitudes), north)


@some.composite
def rings(draw):
    """Stars of three to nine corners around a point, some through a pole, some across the date line."""
    y, x = draw(some.floats(-80, 80)), draw(longitudes)
    reach = draw(some.lists(some.floats(0.01, 85), min_size=3, max_size=9))
    angles = [2 * np.pi * n / len(reach) for n in range(len(reach))]
    return tuple(
        (float(np.clip(y + r * np.sin(a), -90, 90)), float(x + r * np.cos(a)))
        for r, a in zip(reach, angles, strict=True)
    )


@some.composite
def filters(draw):
    """Any number of the filters at once."""
    first, last = sorted(draw(some.lists(some.dates(dt.date(2019, 6, 1), dt.date(2021, 6, 1)), min_size=2, max_size=2)))
    known = ("IR", "IR-08", "FJ", "US-IL", *CONTINENTS)
    given_types = [kind for kind, _ in TYPES[:-2]] + [f"{kind}: {sub}" for kind, sub in TYPES[:-2]]
    return IncidentFilter(
        date_from=draw(some.none() | some.just(first)),
        date_to=draw(some.none() | some.just(last)),
        regions=draw(some.just(()) | some.lists(some.sampled_from(known), min_size=1, max_size=3).map(tuple)),
        event_types=draw(some.just(()) | some.lists(some.sampled_from(given_types), min_size=1, max_size=4).map(tuple)),
        min_killed=draw(some.none() | some.integers(0, 20)),
        bbox=draw(some.none() | boxes()),
        near=draw(some.none() | circles),
        polygon=draw(some.none() | rings()),
        text=draw(some.sampled_from(("", "", "", "kirman", "bazaar kirman", '"a bridge"', "nowhere"))),
        roles=draw(some.sampled_from((("main",), ROLES))),
        statuses=draw(some.just(STATUSES) | some.lists(some.sampled_from(STATUSES), min_size=1).map(tuple)),
    )


def told(seed: int):
    """As many kinds of incidents as chance gives, the same ones at every run."""
    chance = random.Random(seed)
    for n in range(400):
        report = document(f"d{n}", text=f"It happened at {chance.choice(WORDS)} near {chance.choice(WORDS)}.")
        country, province = chance.choice(REGIONS)
        latitude = chance.choice((*LATITUDES, *(chance.uniform(-90, 90) for _ in range(10))))
        longitude = chance.choice((*LONGITUDES, *(chance.uniform(-180, 180) for _ in range(10))))
        place = Place("P", latitude, longitude, country=country, admin1_code=province, where_prec=chance.randint(1, 7))
        day = dt.date(2019, 6, 1) + dt.timedelta(days=chance.randrange(700))
        start, end = chance.choice(((day, day), (day, day + dt.timedelta(days=40)), (None, None), (None, day)))
        kind, sub = chance.choice(TYPES)
        killed = chance.choice((None, Count.exactly(0), Count(3, 5, None), Count(None, None, 30), Count.exactly(20)))
        yield analysis(
            report,
            incident(
                report,
                killed,
                title=f"In the {chance.choice(WORDS)} {n}",
                role=chance.choice(ROLES),
                status=chance.choice(("auto", "needs_review", "reviewed")),
                event_type=kind,
                sub_event_type=sub,
                date_start=start,
                date_end=end,
                place=chance.choice((place, place, place, None)),
            ),
        )


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """The index of a real store, and everything in the store."""
    with SqlStore(f"sqlite:///{tmp_path_factory.mktemp('store') / 'store.sqlite'}", PlainMerger()) as store:
        store.load(told(7))
        yield store, LiveIndex(store), list(store.incidents())


@settings(max_examples=300, deadline=None)
@given(keep=filters())
def test_the_index_of_a_store_keeps_what_the_filter_keeps(held, keep):
    """All filters together, those of words by the store's own search."""
    store, index, everything = held
    view = index.view(keep)
    found = store.briefs(view.numbers("newest", 0, len(view)))
    assert {i.incident_id for i in found.values()} == {i.incident_id for i in everything if keep.keeps(i)}
    assert len(found) == len(view)


def columns_of(points) -> Columns:
    """Columns of one incident at each point, and the last without a place."""
    report = document("d")
    made = [incident(report, place=Place("P", *point)) for point in points] + [incident(report, place=None)]
    return Columns.of(np.arange(len(made), dtype=np.int64), b"".join(digest(i) for i in made))


EDGES = columns_of(itertools.product(LATITUDES, LONGITUDES))


@settings(deadline=None)
@example(IncidentFilter(bbox=(170, -90, 180, 90)))  # the date line has two longitudes
@example(IncidentFilter(near=(0, 0, 10_007.557)))  # a quarter of the way round: its rim goes through the poles
@example(IncidentFilter(near=(60, 57.079, 20_015)))  # all but the antipode, where a distance is least exact
@example(IncidentFilter(polygon=((0, -180), (10, -180), (10, -120), (0, -120))))  # corners and edges on the points
@given(
    some.builds(IncidentFilter, bbox=boxes())
    | some.builds(IncidentFilter, near=circles)
    | some.builds(IncidentFilter, polygon=rings())
)
def test_points_on_edges_fall_to_the_same_side(keep):
    """The poles, the date line, and points on the edge itself: what one rounds, the other does."""
    here = mask(EDGES, keep, None)
    points = zip(EDGES.latitude.tolist(), EDGES.longitude.tolist(), strict=True)
    for inside, (latitude, longitude) in zip(here.tolist(), points, strict=True):
        assert inside == (
            latitude == latitude
            and (keep.bbox is None or in_box(latitude, longitude, keep.bbox))
            and (keep.near is None or in_circle(latitude, longitude, keep.near))
            and (keep.polygon is None or in_ring(latitude, longitude, keep.polygon))
        )


@settings(max_examples=50, deadline=None)
@given(middle=some.tuples(latitudes, longitudes), points=some.lists(some.tuples(latitudes, longitudes), min_size=1))
def test_a_rim_through_a_point_falls_to_the_same_side(middle, points):
    """A radius that ends at a point, to the metre that a filter holds: sines of two libraries may differ there."""
    columns = columns_of(points)
    for point in points:
        km = round(distance_m(*middle, *point) / 1000, 3)
        if not 0 < km <= 20_015:
            continue
        keep = IncidentFilter(near=(*middle, km))
        expected = [lat == lat and in_circle(lat, lon, keep.near) for lat, lon in zip(
            columns.latitude.tolist(), columns.longitude.tolist(), strict=True)]  # fmt: skip
        assert mask(columns, keep, None).tolist() == expected
