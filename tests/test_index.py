"""geo.index: what the map, the totals and the list are told of all incidents at once equals what each of them says."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from geo import build
from geo.digest import digest
from geo.filters import ROLES, STATUSES, IncidentFilter
from geo.index import View, by_period, by_region, heat, marks, uncoded
from geo.index.columns import Columns
from geo.index.heat import SIZE
from geo.index.masks import mask
from geo.index.sums import UNITS, extent, fitting_unit, period_at
from geo.maps.assets import BASEMAP_DIR, REGION_FILES
from geo.model import VOCABULARY, Count, Incident, Place, Total

WORLD = (-180.0, -90.0, 180.0, 90.0)
POINTS = [
    (30.283, 57.079),
    (30.2831, 57.0791),
    (33.3, 44.4),
    (-17.8, 179.9),
    (-17.8, -179.9),
    (89.9, 10.0),
    (0.0, -180.0),
]
TYPES = [(kind, sub) for kind, subs in VOCABULARY.items() for sub in subs[:2]]

counts = some.none() | some.builds(
    lambda a, b, c, open_: Count(*((*sorted((a, b, c))[:2], None) if open_ else sorted((a, b, c)))),
    *[some.integers(0, 2000)] * 3,
    some.booleans(),
) | some.just(Count(None, 30, 30))  # fmt: skip
places = some.none() | some.builds(
    lambda point, prec, region, metres: Place(
        "P", *point, country=region[0], admin1_code=region[1], where_prec=prec, uncertainty_m=metres
    ),
    some.sampled_from(POINTS)
    | some.builds(lambda a, b: (a / 100, b / 100), some.integers(-9000, 9000), some.integers(-18000, 17999)),
    some.none() | some.integers(1, 7),
    some.sampled_from([("IR", "IR-08"), ("IR", None), ("FJ", "FJ-W"), ("US", "US-IL"), (None, None)]),
    some.none() | some.floats(0, 1e6),
)
spans = some.none() | some.tuples(some.dates(dt.date(2019, 12, 1), dt.date(2021, 2, 1)), some.integers(0, 40))


@some.composite
def incidents(draw) -> Incident:
    """One incident with everything that a digest holds."""
    kind, sub = draw(some.sampled_from([*TYPES, ("Riots", "made up"), ("made up", "too")]))
    span = draw(spans)
    return Incident(
        "inc-x",
        draw(some.sampled_from(ROLES)),
        kind,
        sub,
        "title",
        status=draw(some.sampled_from(STATUSES)),
        date_start=span and span[0],
        date_end=span and span[0] + dt.timedelta(days=span[1]),
        place=draw(places),
        killed=draw(counts),
        injured=draw(counts),
    )


many = some.lists(incidents(), min_size=1, max_size=60)


def columns_of(told: list[Incident]) -> Columns:
    """The columns of some incidents, numbered from 1 in their order."""
    return Columns.of(np.arange(1, len(told) + 1), b"".join(digest(i) for i in told))


def view_of(told: list[Incident]) -> View:
    """A view of all of them."""
    columns = columns_of(told)
    return View(columns, np.arange(len(columns)), "1")


def located(told: list[Incident]) -> list[Incident]:
    return [i for i in told if i.place]


@given(many)
def test_totals_are_those_of_the_incidents(told):
    """Low, best and high, what is open and what is unknown: as `Total.of` adds them."""
    view = view_of(told)
    assert view.killed == Total.of(i.killed for i in told)
    assert view.injured == Total.of(i.injured for i in told)
    assert view.unlocated == sum(i.place is None for i in told)
    assert view.vague == sum((i.place.where_prec or 0) >= 5 for i in told if i.place)


@given(many, many, some.sets(some.integers(1, 60)))
def test_a_change_gives_the_columns_of_what_is_left(before, after, gone):
    """Rows taken out and put in leave what building anew would give, whatever codes the two have."""
    old, new = columns_of(before), columns_of(after)
    new = replace(new, number=new.number + 1000)
    changed = old.changed(np.array(sorted(gone), dtype=np.int64), new)
    kept = [(n, i) for n, i in enumerate(before, 1) if n not in gone] + list(enumerate(after, 1001))
    whole = Columns.of(np.array([n for n, _ in kept], dtype=np.int64), b"".join(digest(i) for _, i in kept))
    assert (changed.code == whole.code).all()

    def rows(columns: Columns) -> set[tuple]:
        names = (columns.countries, columns.provinces)
        regions = zip(columns.country, columns.admin1, strict=True)
        return {
            (int(n), int(f), int(k), int(h), bool(o), int(t), names[0][c], names[1][a])
            for n, f, k, h, o, t, (c, a) in zip(
                columns.number, columns.first_day, columns.killed.middle, columns.killed.high, columns.killed.open,
                columns.event_type, regions, strict=True,
            )
        }  # fmt: skip

    assert rows(changed) == rows(whole)


@given(many, some.integers(0, 18))
def test_the_marks_of_the_world_hold_every_incident_once(told, zoom):
    """Spots and clusters together: incidents, people killed and unknown as brute force counts them."""
    view = view_of(told)
    view.apart_from = 19  # draw as one what lies close, however few they are
    found = marks(view, min(zoom, 5), WORLD)
    drawn = [*found.spots, *found.clusters]
    assert sum(mark.incidents for mark in drawn) == len(located(told))
    killed = Total.of(i.killed for i in located(told))
    assert sum(mark.killed.low for mark in drawn) == killed.low
    assert sum(mark.killed.high for mark in drawn) == killed.high
    assert sum(mark.killed.unknown for mark in drawn) == killed.unknown
    assert any(mark.killed.open for mark in drawn) == killed.open


@given(many, some.integers(2, 12), some.floats(-200, 200), some.floats(-80, 80))
def test_points_by_themselves_are_exact(told, zoom, west, south):
    """Where none is drawn as one, each point in the box is there with all its incidents, and nothing else."""
    view = view_of(told)
    assert view.apart_from == 0, "so few points are never crowded"
    found = marks(view, zoom, (west, south, west + 40, min(90, south + 30)))
    w, s, e, n = found.box

    def inside(place: Place) -> bool:
        latitude = max(-85.0511287798, min(85.0511287798, place.latitude))
        # A point on the line between two tiles is the southern one's; the world's southern rim is the last tile's.
        above = s + 1e-9 < latitude or s < -85
        return above and latitude <= n + 1e-9 and (e - w >= 360 or (place.longitude - w) % 360 < e - w)

    expected: dict[tuple[float, float, bool], int] = {}
    for place in (i.place for i in located(told)):
        if inside(place):
            key = (round(place.latitude, 4), round(place.longitude % 360, 4) % 360, (place.where_prec or 0) >= 5)
            expected[key] = expected.get(key, 0) + 1
    shown: dict[tuple[float, float, bool], int] = {}
    for spot in found.spots:
        key = (round(spot.latitude, 4), round(spot.longitude % 360, 4) % 360, spot.vague)
        shown[key] = shown.get(key, 0) + spot.incidents
    assert shown == expected


def crowd(n: int, seed: int = 1) -> list[Incident]:
    """Many incidents around a few places, some at one point."""
    random = np.random.default_rng(seed)
    centres = random.uniform((-60, -180), (70, 180), (30, 2))
    at = centres[random.integers(0, 30, n)] + random.normal(0, 2.5, (n, 2))
    at[random.random(n) < 0.2] = (33.3, 44.4)
    return [
        Incident(
            f"inc-{i}", "main", *TYPES[i % len(TYPES)], "t",
            place=Place("P", max(-84.0, min(84.0, float(lat))), float((lon + 180) % 360 - 180), where_prec=1),
            killed=None if i % 3 == 0 else Count.exactly(int(i % 50)),
        )
        for i, (lat, lon) in enumerate(at)
    ]  # fmt: skip


def pixels(latitude: float, longitude: float, zoom: int) -> tuple[float, float]:
    sine = math.sin(math.radians(latitude))
    size = 256 * 2**zoom
    return (longitude + 180) / 360 * size, (0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)) * size


@pytest.mark.parametrize("zoom", [2, 4, 6, 9])
def test_clusters_never_lie_on_another(zoom):
    """Discs of 24 pixels' radius, over the whole world and over its seam."""
    view = view_of(crowd(20_000))
    found = marks(view, zoom, WORLD).clusters
    assert found or zoom == 9
    at = np.array([pixels(c.latitude, c.longitude, zoom) for c in found]).reshape(-1, 2)
    for i in range(len(at)):
        across = np.abs(at[i + 1 :, 0] - at[i, 0])
        across = np.minimum(across, 256 * 2**zoom - across)
        assert (np.hypot(across, at[i + 1 :, 1] - at[i, 1]) >= 48).all()


@pytest.mark.parametrize("zoom", [3, 5, 7])
def test_marks_stay_as_they_are_while_the_map_is_panned(zoom):
    """What two overlapping views show of the same part is the same."""
    view = view_of(crowd(20_000))
    width = 360 / 2**zoom * 4
    first = marks(view, zoom, (-90.0, -60.0, -90.0 + width, 50.0))
    second = marks(view, zoom, (-90.0 + width / 3, -50.0, -90.0 + width * 4 / 3, 60.0))
    west, east = second.box[0], first.box[2]
    south, north = max(first.box[1], second.box[1]), min(first.box[3], second.box[3])

    def shown(found) -> set:
        both = [*found.clusters, *found.spots]
        return {m for m in both if west <= m.longitude < east and south <= m.latitude < north}

    assert shown(first) and shown(first) == shown(second)


def test_a_cluster_stands_on_an_incident_and_names_its_commonest_type():
    """Never in the middle of nowhere; the box holds all of its incidents."""
    told = crowd(5_000)
    points = {(i.place.latitude, i.place.longitude) for i in told}
    for cluster in marks(view_of(told), 3, WORLD).clusters:
        assert (cluster.latitude, cluster.longitude) in points
        west, south, east, north = cluster.box
        assert south <= cluster.latitude <= north and (cluster.longitude - west) % 360 <= east - west


@given(many, some.sampled_from(["incidents", "killed", "injured"]))
def test_heat_weighs_what_it_holds(told, weight):
    """Every point once, in its square; what is known to a country only in none."""
    found = heat(view_of(told), 3, WORLD, weight)
    exact = [i for i in located(told) if (i.place.where_prec or 0) < 5]
    assert found.incidents.sum() == len(exact)
    if weight != "incidents":
        total = Total.of(getattr(i, weight) for i in exact)
        assert (found.weight.sum(), found.unknown) == (total.best, total.unknown)
    squares = {(int(x), int(y)) for x, y in zip(found.x, found.y, strict=True)}
    for place in (i.place for i in exact if abs(i.place.latitude) < 85):
        x, y = pixels(place.latitude, place.longitude, 3)
        near = {(int(x // SIZE + dx) % (2048 // SIZE), int(y // SIZE + dy)) for dx in (-1, 0, 1) for dy in (-1, 0, 1)}
        assert near & squares


@given(many)
def test_regions_and_periods_add_up(told):
    """Each incident in the region its place names and the period its first day lies in; the rest is told apart."""
    view = view_of(told)
    for level, code in (("country", "country"), ("province", "admin1_code")):
        sums, unplaced = by_region(view, level)
        for found in sums:
            here = [i for i in told if i.place and getattr(i.place, code) == found.code]
            assert (found.incidents, found.killed) == (len(here), Total.of(i.killed for i in here))
        assert unplaced == sum(not (i.place and getattr(i.place, code)) for i in told)
    for unit in UNITS:
        periods = by_period(view, unit)
        assert sum(p.incidents for p in periods) == sum(i.date_start is not None for i in told)
        for period in periods:
            here = [i for i in told if i.date_start and period.first <= i.date_start <= period.last]
            assert (period.incidents, period.injured) == (len(here), Total.of(i.injured for i in here))


def test_divisions_without_a_code_are_found_by_points():
    """In the country that is named only, and only what lies in one division; the rest stays in none."""
    prizren, pristina = (42.2139, 20.7397), (42.6727, 21.1669)
    told = [
        Incident(str(n), "main", *TYPES[0], "t", place=place, killed=Count.exactly(1))
        for n, place in enumerate(
            [
                Place("a", *prizren, country="XK", where_prec=1),
                Place("b", *prizren, country="XK", where_prec=4),
                Place("c", *pristina, country="XK", where_prec=2),
                Place("d", *prizren, country="AL", where_prec=1),
                Place("e", *prizren, country="XK", where_prec=6),
                Place("f", 30.283, 57.079, country="IR", where_prec=1),
                Place("g", *pristina, country="XK", admin1_code="IR-08", where_prec=1),
            ]
        )
    ]
    view = view_of(told)
    found = uncoded(view.columns, build.regions(build.Settings()))
    sums, unplaced = by_region(view, "province", found)
    assert [(s.code, s.incidents, s.killed.best) for s in sums if ":" in s.code] == [
        ("XK: Pristina", 1, 1),
        ("XK: Prizren", 2, 2),
    ]
    assert {s.code for s in sums if ":" not in s.code} == {"IR-08"} and unplaced == 3
    assert by_region(view, "country", found) == by_region(view, "country")
    shapes = json.loads(gzip.decompress((BASEMAP_DIR / REGION_FILES["province"]).read_bytes()))
    drawn = {shape["properties"]["code"] for shape in shapes["objects"]["regions"]["geometries"]}
    assert set(found.keys) <= drawn, "called as the map's outlines are"


def test_periods_are_those_of_the_calendar():
    """A week runs from Monday to Sunday, a month to its last day."""
    told = [
        Incident("a", "main", "Crime", "Shooting", "t", date_start=dt.date(2024, 2, 29), date_end=dt.date(2024, 3, 2))
    ]
    spans = {unit: [(p.first, p.last) for p in by_period(view_of(told), unit)] for unit in UNITS}
    assert spans["day"] == [(dt.date(2024, 2, 29),) * 2]
    assert spans["week"] == [(dt.date(2024, 2, 26), dt.date(2024, 3, 3))]
    assert spans["month"] == [(dt.date(2024, 2, 1), dt.date(2024, 2, 29))]
    assert spans["year"] == [(dt.date(2024, 1, 1), dt.date(2024, 12, 31))]
    assert (
        fitting_unit(view_of(told)) == "day"
        and by_period(view_of([replace(told[0], date_start=None, date_end=None)]), "day") == []
    )


@pytest.mark.parametrize("end", [dt.date.min, dt.date.max, dt.date(9999, 1, 1)])
def test_the_ends_of_the_calendar_are_no_days_that_are_drawn(end):
    """Neither has a week of its own, and all else would be one bar beside it."""
    day = dt.date(2024, 2, 29)
    told = [Incident(str(d), "main", "Crime", "Shooting", "t", date_start=d, date_end=d) for d in (day, end)]
    view = view_of(told)
    assert extent(view) == (day, day) and fitting_unit(view) == "day" and extent(view_of(told[1:])) is None
    for unit in UNITS:
        assert [(p.first, p.last) for p in by_period(view, unit)] == [period_at(day, unit)]
        assert by_period(view_of(told[1:]), unit) == []


@given(many, some.sampled_from(UNITS))
def test_a_day_lies_in_the_period_that_counts_it(told, unit):
    """The edges that a brush snaps to are those of the bars; the extent is from the first of them to the last."""
    view = view_of(told)
    days = {i.date_start for i in told if i.date_start}
    assert extent(view) == ((min(days), max(days)) if days else None)
    assert sorted({period_at(day, unit) for day in days}) == [(p.first, p.last) for p in by_period(view, unit)]


@given(many, some.sampled_from(["newest", "oldest", "gravest"]), some.integers(0, 70))
def test_the_orders(told, order, stop):
    """Undated last; of equal ones the last that came; a few of the gravest are the first of all of them."""
    numbers = view_of(told).numbers(order, 0, stop)

    def key(number: int):
        i = told[number - 1]
        day = i.date_start.toordinal() if i.date_start else None
        if order == "oldest":
            return (day is None, day or 0, number)
        newest = (day is None, -(day or 0), -number)
        sums = [Total.of([c]) for c in (i.killed, i.injured)]
        grave = tuple(-t.best if t.known else 1 for t in sums)
        return newest if order == "newest" else (*grave, *newest)

    assert numbers == sorted(range(1, len(told) + 1), key=key)[:stop]


@given(many)
def test_a_filter_without_words_keeps_what_keeps_keeps(told):
    """The default filter: main incidents, neither rejected nor merged away."""
    columns, keep = columns_of(told), IncidentFilter()
    kept = set(columns.number[mask(columns, keep, None)].tolist())
    assert kept == {n for n, i in enumerate(told, 1) if keep.keeps(i)}
