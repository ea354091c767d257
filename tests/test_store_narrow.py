"""Areas as SQL: asked of a store, each filter gives exactly what it keeps, at the poles and the date line too."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geo.filters import IncidentFilter
from geo.merge import PlainMerger
from geo.store import SqlStore
from tests.told import KERMAN, analysis, document, incident

LATITUDES = (-90.0, -89.9, -45.0, -1e-9, 0.0, 10.0, 60.0, 89.9, 90.0)
LONGITUDES = (-180.0, -179.9999, -120.0, 0.0, 1e-17, 57.0, 90.0, 179.9999, 180.0)


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A store of one happening a day, all over the world, and what it holds."""
    with SqlStore(f"sqlite:///{tmp_path_factory.mktemp('store') / 'store.sqlite'}", PlainMerger()) as store:
        told = []
        for n, (latitude, longitude) in enumerate(itertools.product(LATITUDES, LONGITUDES)):
            report, day = document(f"d{n}"), dt.date(2020, 1, 1) + dt.timedelta(days=n * 90)
            place = replace(KERMAN, latitude=latitude, longitude=longitude)
            told.append(analysis(report, incident(report, place=place, date_start=day, date_end=day)))
        store.load(told)
        yield store, list(store.incidents())


latitudes = st.floats(-90, 90) | st.sampled_from(LATITUDES)
longitudes = st.floats(-180, 180) | st.sampled_from(LONGITUDES)


@st.composite
def boxes(draw):
    """West, south, east, north."""
    south, north = sorted((draw(latitudes), draw(latitudes)))
    return (draw(longitudes), south, draw(longitudes), north)


@st.composite
def triangles(draw):
    """Three corners that hold an area."""
    y, x = draw(st.floats(-90, 80)), draw(longitudes)
    return ((y, x), (y, x + draw(st.floats(0.1, 170))), (draw(st.floats(y + 1, 90)), x + draw(st.floats(1, 170))))


@example(keep=IncidentFilter(bbox=(170, -90, 180, 90)))  # the date line has two longitudes
@example(keep=IncidentFilter(bbox=(-10, -90, 0, 90)))  # an edge from which 1e-17 cannot be told
@given(
    st.builds(IncidentFilter, bbox=boxes())
    | st.builds(IncidentFilter, near=st.tuples(latitudes, longitudes, st.floats(0.001, 20_000)))
    | st.builds(IncidentFilter, polygon=triangles())
)
def test_the_store_gives_what_the_filter_keeps(held, keep):
    """SQL narrows to a box that may be too wide and is never too narrow."""
    store, everything = held
    assert list(store.incidents(keep)) == [i for i in everything if keep.keeps(i)]


@pytest.mark.parametrize("end", [dt.date.min, dt.date.max])
def test_a_report_of_a_day_at_the_end_of_the_calendar_is_saved(tmp_path, end):
    """None is earlier or later, and others are asked about all the same."""
    with SqlStore(f"sqlite:///{tmp_path / 'store.sqlite'}", PlainMerger()) as store:
        for name in ("a", "b"):
            report = document(name)
            store.save(analysis(report, incident(report, date_start=end, date_end=end)))
        assert [len(i.sources) for i in store.incidents()] == [2]
