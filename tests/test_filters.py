"""The filters: what each keeps, what it leaves in when it cannot judge, and that an address holds them whole."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geo.errors import FilterError
from geo.filters import QUERY_KEYS, ROLES, STATUSES, IncidentFilter, folded, wrapped
from geo.model import VOCABULARY, Count
from geo.regions import CONTINENTS, COUNTRIES
from tests.told import KERMAN, document, incident

BOMBING = incident(document("a"), Count.exactly(84), notes=("curfew imposed",))
UNDATED = replace(BOMBING, date_start=None, date_end=None, date_prec=None)
UNLOCATED = replace(BOMBING, place=None)
UNKNOWN = replace(BOMBING, killed=None)


def test_default_keeps_main_incidents_that_stand():
    """Background, rejected and merged incidents are out unless they are asked for."""
    keep = IncidentFilter()
    assert keep.keeps(BOMBING) and keep.keeps(UNDATED) and keep.keeps(UNLOCATED) and keep.keeps(UNKNOWN)
    assert not keep.keeps(replace(BOMBING, role="background"))
    assert not any(keep.keeps(replace(BOMBING, status=status)) for status in ("rejected", "merged"))
    assert IncidentFilter(roles=(), statuses=()).keeps(replace(BOMBING, role="background", status="merged"))


@pytest.mark.parametrize(
    ("first", "last", "kept"),
    [("2024-01-03", None, True), ("2024-01-04", None, False), (None, "2024-01-02", False), (None, "2024-01-03", True)],
)
def test_dates_are_inclusive_and_drop_the_undated(first, last, kept):
    """An incident stays if its span overlaps the chosen one; an undated one only while no date is chosen."""
    keep = IncidentFilter(*(dt.date.fromisoformat(d) if d else None for d in (first, last)))
    assert keep.keeps(BOMBING) is kept
    assert not keep.keeps(UNDATED)


def test_a_long_span_overlaps():
    """A year that holds the chosen week is kept, from either side."""
    year = replace(BOMBING, date_start=dt.date(2019, 7, 1), date_end=dt.date(2020, 6, 30), date_prec=5)
    assert IncidentFilter(dt.date(2020, 1, 1), dt.date(2020, 1, 7)).keeps(year)
    assert not IncidentFilter(dt.date(2020, 7, 1)).keeps(year)


def test_unknown_dead_are_not_zero():
    """A minimum of 0 drops the unknown ones and keeps those where nobody died."""
    none_died = replace(BOMBING, killed=Count.exactly(0))
    assert IncidentFilter(min_killed=0).keeps(none_died)
    assert not IncidentFilter(min_killed=0).keeps(UNKNOWN)
    assert IncidentFilter(min_killed=84).keeps(BOMBING) and not IncidentFilter(min_killed=85).keeps(BOMBING)


@pytest.mark.parametrize("region", ["Asia", "asia", "IR", "ir", "IR-08", "Iran"])
def test_regions_by_continent_country_and_province(region):
    """Each spelling finds the incident; an unlocated one is in no region."""
    assert IncidentFilter(regions=(region,)).keeps(BOMBING)
    assert IncidentFilter(regions=("Europe", region)).keeps(BOMBING)
    assert not IncidentFilter(regions=(region,)).keeps(UNLOCATED)
    assert not IncidentFilter(regions=("Europe",)).keeps(BOMBING)


def test_event_types_with_and_without_sub_type():
    """A type holds its sub-types; the sub-type alone is written after a colon, in any case."""
    assert IncidentFilter(event_types=("Explosions/Remote violence",)).keeps(BOMBING)
    assert IncidentFilter(event_types=("explosions/remote violence:remote explosive/landmine/ied",)).keeps(BOMBING)
    assert not IncidentFilter(event_types=("Explosions/Remote violence: Grenade", "Crime")).keeps(BOMBING)


def test_box_crosses_the_date_line():
    """West > east is a box over the date line; 180 and -180 are one meridian."""
    fiji, samoa = (replace(BOMBING, place=replace(KERMAN, latitude=-17.0, longitude=x)) for x in (178.0, -172.0))
    on_line = replace(BOMBING, place=replace(KERMAN, latitude=-17.0, longitude=-180.0))
    box = IncidentFilter(bbox=(170, -20, -170, -10))
    assert box.keeps(fiji) and box.keeps(samoa) and box.keeps(on_line)
    assert not box.keeps(BOMBING) and not box.keeps(UNLOCATED)
    assert IncidentFilter(bbox=(170, -20, 180, -10)).keeps(on_line)
    assert IncidentFilter(bbox=(-180, -90, 180, 90)).keeps(fiji)


def test_near_and_polygon():
    """What lies within reach and inside the area stays; without a place nothing lies anywhere. The two are "and"."""
    near, far = (IncidentFilter(near=(30.3, 56.0, km)) for km in (104, 103))  # Kerman lies 103.6 km from there
    assert near.keeps(BOMBING) and not far.keeps(BOMBING) and not near.keeps(UNLOCATED)
    inside, outside = (IncidentFilter(polygon=((29, 56), (29, 58), (top, 57))) for top in (31, 30))
    assert inside.keeps(BOMBING) and not outside.keeps(BOMBING) and not inside.keeps(UNLOCATED)
    assert replace(near, polygon=inside.polygon).keeps(BOMBING)
    assert not replace(far, polygon=inside.polygon).keeps(BOMBING)


def test_equal_areas_are_equal_filters():
    """Whatever a map or a reader writes, the same area is one filter: caches and links know it again."""
    assert IncidentFilter(near=(30.2800001, 417.08, 50)) == IncidentFilter(near=(30.28, 57.08, 50.0001))
    assert (
        IncidentFilter(near=(0, 180, 1)) == IncidentFilter(near=(0, 179.999999, 1)) == IncidentFilter(near=(0, -180, 1))
    )
    drawn = {
        IncidentFilter.from_query({"polygon": written})
        for written in ("29 56;29 58;31 57", "31,57; 29,56 ;29,58;", "29 -304;31 417;29 418;29 -304")
    }
    assert len(drawn) == 1


def test_a_map_panned_round_the_world_gives_a_usable_box():
    """Longitudes past the date line are brought back; a view wider than the world is the world."""
    assert wrapped(350, -10, 370, 10) == (-10, -10, 10, 10)
    assert wrapped(-200, -10, 250, 10) == (-180, -10, 180, 10)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("KÉRMAN", True),
        ("kirman", True),
        ("curfew headline", True),
        ('"curfew imposed"', True),
        ('"imposed curfew"', False),
        ("bomb", True),
        ("kerman flood", False),
        ('"', True),
    ],
)
def test_text_is_sought_everywhere_without_case_and_accents(words, found):
    """Title, notes, names of the place and sentences of the claims; every word must occur somewhere."""
    assert IncidentFilter(text=words).keeps(BOMBING) is found


@pytest.mark.parametrize(
    ("written", "plain"),
    [("Şanlıurfa", "sanliurfa"), ("Łódź", "lodz"), ("Sana’a", "sanaa"), ("Ørsted", "orsted"), ("Straße", "strasse")],
)
def test_folding(written, plain):
    """Strokes and apostrophes go as accents do; they do not decompose."""
    assert folded(written) == plain


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ({"from": "3 January"}, "YYYY-MM-DD"),
        ({"from": "2024-02-01", "to": "2024-01-01"}, "exchange"),
        ({"region": "UK"}, "ISO 3166-1"),
        ({"event-type": "drone"}, "Explosions/Remote violence: Air/drone strike"),
        ({"min-killed": "-1"}, "whole number"),
        ({"bbox": "1,2,3"}, "four numbers"),
        ({"bbox": "1,50,3,40"}, "south below north"),
        ({"bbox": "1,nan,3,40"}, "south below north"),
        ({"near": "30,57"}, "latitude,longitude,kilometres"),
        ({"near": "57.08,130.28,-5"}, "from 0.001 to 20016"),
        ({"polygon": "29 56;29 58"}, "3 to 500 points"),
        ({"polygon": "29 56;29,58,1;31 57"}, "29,58,1"),
        ({"role": "minor"}, "main or background"),
        ({"status": "new"}, "needs_review"),
    ],
)
def test_errors_say_what_to_write_instead(query, told):
    """A filter that means nothing is refused, with the right form in the message."""
    with pytest.raises(FilterError, match=told):
        IncidentFilter.from_query(query)


def test_address_holds_only_what_differs_from_the_default():
    """A default filter is an empty query; unknown names, such as a map's view, are left to others."""
    assert IncidentFilter().to_query() == {}
    assert IncidentFilter.from_query({"lat": "30", "text": "", "region": []}) == IncidentFilter()
    assert IncidentFilter(roles=ROLES).describe() == ["main and background incidents"]


AREAS = {"bbox": "1,2,3,4", "near": "30.28,57.08,50", "polygon": "29 56;29 58;31 57"}


def test_describe_names_every_filter():
    """One phrase for each filter that is set."""
    query = {"from": "2024-01-03", "to": "2024-01-03", "region": "IR", "event-type": "Crime", "min-killed": "1"}
    full = IncidentFilter.from_query({**query, **AREAS, "text": "a", "role": ROLES, "status": "reviewed"})
    assert len(full.describe()) == len(QUERY_KEYS) == len(full.to_query())
    assert {"within 50 km of 30.28, 57.08", "inside a polygon of 3 points"} <= set(full.describe())
    assert {key: full.to_query()[key] for key in AREAS} == AREAS


_degrees = st.floats(-180, 180).filter(math.isfinite)
_corners = st.builds(
    lambda start, east, north, others: (start, (start[0], start[1] + east), (start[0] + north, start[1]), *others),
    st.tuples(st.floats(-90, 60), st.floats(100, 170)),
    st.floats(1, 80),
    st.floats(1, 30),
    st.lists(st.tuples(st.floats(-90, 90), st.floats(100, 250)), max_size=3),
)
"""Three corners that hold an area, and any others, on both sides of the date line."""


@st.composite
def _filters(draw):
    first, last = sorted((draw(st.dates()), draw(st.dates())))
    south, north = sorted((draw(st.floats(-90, 90)), draw(st.floats(-90, 90))))
    return IncidentFilter(
        date_from=draw(st.sampled_from([None, first])),
        date_to=draw(st.sampled_from([None, last])),
        regions=tuple(draw(st.lists(st.sampled_from([*CONTINENTS, *COUNTRIES, "IR-08"]), max_size=3))),
        event_types=tuple(draw(st.lists(st.sampled_from(list(VOCABULARY)), max_size=2))),
        min_killed=draw(st.none() | st.integers(0, 999_999_999)),
        bbox=draw(st.none() | st.tuples(_degrees, st.just(south), _degrees, st.just(north))),
        near=draw(st.none() | st.tuples(st.floats(-90, 90), _degrees, st.floats(0.001, 20_000))),
        polygon=draw(st.none() | _corners),
        text=draw(st.text(max_size=20)),
        roles=tuple(draw(st.lists(st.sampled_from(ROLES)))),
        statuses=tuple(draw(st.lists(st.sampled_from(STATUSES)))),
    )


@given(_filters())
def test_round_trip_through_the_address(keep):
    """A link reopens the very same filter, whatever it is."""
    again = IncidentFilter.from_query(keep.to_query())
    assert again == keep and hash(again) == hash(keep) and again.to_query() == keep.to_query()


@given(_filters())
def test_nothing_breaks_a_filter(keep):
    """Every filter answers for every incident, located or not, dated or not."""
    assert all(keep.keeps(i) in (True, False) for i in (BOMBING, UNDATED, UNLOCATED, UNKNOWN))


@pytest.mark.parametrize("text", ["a\0'b", "ä\0'b"])
def test_folding_leaves_nothing_that_a_database_refuses(text):
    """JSON may hold the character NUL, and PostgreSQL keeps no words with it: such a report was lost there."""
    assert folded(text) == "ab"


@example("\u0883")  # what is left without its mark is a mark, or decomposes anew
@example("\u048b")
@given(st.text())
def test_folding_twice_is_folding_once(text):
    """Needle and hay are folded alike, so folding must be stable."""
    assert folded(folded(text)) == folded(text)
