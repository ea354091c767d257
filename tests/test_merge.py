"""The plain merger: what is one happening, what is not, and what many reports of it make together."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace

import pytest

from geo.merge import PlainMerger, combine, same_happening
from geo.merge.match import distance_m
from geo.model import Count, Place, Source
from tests.told import DAY, KERMAN, document, incident

BOMBING = incident(document("a"), Count(73, 73, None, "at least"))
NEXT_DAY = DAY + dt.timedelta(days=1)


def other(**fields):
    """The same bombing as a second source tells it, but for `fields`."""
    return incident(document("b"), **{"killed": Count.exactly(84), **fields})


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"killed": None},
        {"event_type": "Accident", "sub_event_type": "Explosion"},
        {"event_type": "Crime", "sub_event_type": "Other"},
        {"place": replace(KERMAN, latitude=30.31)},
        {"place": replace(KERMAN, country=None)},
        {"place": Place("Kerman Province", 30.5, 57.5, country="IR", where_prec=4, uncertainty_m=120_000.0)},
        {"place": Place("Iran", 32.0, 53.0, country="IR", where_prec=6, uncertainty_m=900_000.0)},
        {"date_start": NEXT_DAY, "date_end": NEXT_DAY, "date_prec": 2},
        {"date_start": dt.date(2024, 1, 1), "date_end": dt.date(2024, 1, 7), "date_prec": 3},
        {"role": "background"},
        {"killed": Count(2, 2, None, "plural")},
    ],
)
def test_one_happening(fields):
    """Two sources differ in what they know, in both directions."""
    assert same_happening(BOMBING, other(**fields)) and same_happening(other(**fields), BOMBING)


@pytest.mark.parametrize(
    "fields",
    [
        {"date_start": NEXT_DAY, "date_end": NEXT_DAY},
        {"date_start": None, "date_end": None, "date_prec": None},
        {"place": replace(KERMAN, latitude=30.9)},
        {"place": replace(KERMAN, country="IQ")},
        {"place": None, "killed": None},
        {"place": Place("Iran", 32.0, 53.0, country="IR", where_prec=6), "killed": Count.exactly(5)},
        {"event_type": "Disaster", "sub_event_type": "Flood"},
        {"killed": Count.exactly(1)},
        {"killed": Count.exactly(5000)},
        {"role": "background", "date_prec": 2},
        {"date_start": dt.date(2023, 7, 1), "date_end": dt.date(2024, 6, 30), "date_prec": 5},
    ],
)
def test_two_happenings(fields):
    """One contradiction is enough, in both directions."""
    assert not same_happening(BOMBING, other(**fields)) and not same_happening(other(**fields), BOMBING)


@pytest.mark.parametrize("end", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar_can_be_compared(end):
    """Neither day has one before or behind it."""
    odd = incident(document("a"), Count.exactly(9), date_start=end, date_end=end, date_prec=2)
    same = replace(odd, incident_id="same")
    other = incident(document("b"), Count.exactly(9))
    assert same_happening(odd, same)
    assert not same_happening(odd, other) and not same_happening(other, odd)


def test_a_disaster_is_one_for_its_day_and_country():
    """An earthquake's toll grows thirtyfold, and reports name a town, a province or the country."""
    quake = {"event_type": "Disaster", "sub_event_type": "Earthquake"}
    early = other(**quake, killed=Count(1701, 1701, None, "more than"))
    late = incident(
        document("c"), Count.exactly(50_000), **quake, place=Place("Iran", 32, 53, country="IR", where_prec=6)
    )
    assert same_happening(early, late)
    assert not same_happening(early, replace(late, date_start=NEXT_DAY, date_end=NEXT_DAY))


def test_a_town_far_from_the_middle_of_its_province_lies_in_it():
    """The seat of a long province may lie at its coast, farther from its middle than its size tells."""
    province = Place(
        "Kerman Province", 29.2, 57.5, country="IR", admin1_code="IR-08", where_prec=4, uncertainty_m=90_000.0
    )
    town = replace(KERMAN, admin1_code="IR-08", uncertainty_m=5_000.0)
    assert same_happening(replace(BOMBING, place=town), other(place=province))
    assert not same_happening(replace(BOMBING, place=replace(town, admin1_code="IR-15")), other(place=province))


def test_several_dead_on_one_day_make_a_wide_province_enough():
    """A raid that one report puts in a village and another in its state, with a toll that grew."""
    state = Place("Texas", 31.5, -99.3, country="US", admin1_code="US-TX", where_prec=4, uncertainty_m=555_000.0)
    town = Place("Odessa", 31.85, -102.37, country="US", admin1_code="US-TX", where_prec=1, uncertainty_m=8_000.0)
    early, late = other(place=state, killed=Count.exactly(5)), other(place=town, killed=Count.exactly(7))
    assert same_happening(early, late)
    assert not same_happening(early, replace(late, place=replace(town, admin1_code="US-OK")))
    assert not same_happening(replace(early, killed=Count.exactly(1)), replace(late, killed=Count.exactly(1)))
    assert not same_happening(early, replace(late, date_prec=2))


def test_the_likest_is_chosen_in_any_order():
    """Of two that could be it, the one with the nearer place and figures."""
    near = incident(document("near"), Count.exactly(84))
    far = incident(document("far"), Count.exactly(20), place=replace(KERMAN, latitude=30.31))
    for others in itertools.permutations([near, far]):
        assert PlainMerger().match(other(), others) == near
    assert PlainMerger().match(other(), []) is None


def told(name, killed, day, **fields):
    """One report of the bombing, published on a day of January 2024."""
    return incident(document(name, dt.date(2024, 1, day)), killed, **fields)


STAGES = [
    told("a", Count(73, 73, None, "at least"), 3),
    told("b", Count.exactly(103), 4),
    told("c", Count.exactly(84), 5),
]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_latest_figure_is_best_and_bounds_span_all(order):
    """A toll that was revised down keeps its history in low and high, whatever order the reports came in."""
    made = combine("x", [STAGES[n] for n in order])
    assert made.killed == Count(73, 84, 103) and made.incident_id == "x"
    assert [s.id for s in made.sources] == ["a", "b", "c"]
    assert [c.as_of.day for c in made.claims] == [3, 4, 5]
    assert made.title == "Headline of c"


@pytest.mark.parametrize(
    ("counts", "together"),
    [
        ([None, None], None),
        ([Count.exactly(5), None], Count.exactly(5)),
        ([Count.exactly(5), Count.exactly(5)], Count.exactly(5)),
        ([Count.exactly(5), Count(7, 7, None, "at least")], Count(5, 7, None, "at least")),
        ([Count(None, 30, 30, "up to"), Count.exactly(20)], Count(20, 20, 30)),
        ([Count(None, 30, 30, "up to"), Count(None, 20, 20, "nearly")], Count(None, 20, 30, "nearly")),
        ([Count.exactly(84), Count(12, 12, None, "dozens")], Count.exactly(84)),
        ([Count(2, 2, None, "plural"), Count(12, 12, None, "dozens")], Count(2, 12, None, "dozens")),
        ([Count.exactly(0), Count.exactly(1)], Count(0, 1, 1)),
    ],
)
def test_counts_together(counts, together):
    """An open end stands while the latest leaves it open; words give way to figures; unknown stays unknown."""
    assert combine("x", [told(str(n), count, n + 1) for n, count in enumerate(counts)]).killed == together


def test_a_figure_is_as_old_as_its_claim():
    """A later article may cite an earlier figure: the day of the claim counts, not that of the page."""
    old = told("z", Count.exactly(73), 9)
    old = replace(old, claims=(replace(old.claims[0], as_of=DAY),))
    assert combine("x", [old, STAGES[2]]).killed == Count(73, 84, 84)


def test_the_rest_is_the_best_of_each():
    """The most precise date and place, the most frequent type, the surest perpetrator, every note once."""
    vague = told(
        "a",
        None,
        3,
        date_end=NEXT_DAY,
        date_prec=2,
        place=Place("Iran", 32, 53, country="IR", where_prec=6),
        event_type="Accident",
        sub_event_type="Explosion",
        notes=("cause unclear",),
        perpetrator="Islamic State",
        perpetrator_certainty="claimed",
    )
    sure = told(
        "b", None, 4, perpetrator="unknown gunmen", perpetrator_certainty="suspected", notes=("cause unclear", "x")
    )
    made = combine("x", [vague, sure, told("c", None, 5)])
    assert (
        made.place.name == "Kerman" and made.date_prec == 1 and made.sub_event_type == "Remote explosive/landmine/IED"
    )
    assert (made.perpetrator, made.perpetrator_certainty) == ("Islamic State", "claimed")
    assert made.notes == ("cause unclear", "x")


def test_a_perpetrators_name_goes_before_a_description():
    """One report saw gunmen, a later one suspects a group: the group is told, as suspected."""
    seen = told("a", None, 3, perpetrator="gunmen", perpetrator_certainty="attributed")
    named = told("b", None, 4, perpetrator="Red Dawn Front", perpetrator_certainty="suspected")
    for reports in ([seen, named], [named, seen]):
        made = combine("x", reports)
        assert (made.perpetrator, made.perpetrator_certainty) == ("Red Dawn Front", "suspected")


def test_background_adds_and_never_overrules():
    """A report that looks back gives sources and figures, not the headline nor the role."""
    back = told("z", None, 9, role="background", title="Years later")
    made = combine("x", [back, STAGES[0]])
    assert made.role == "main" and made.title == "Headline of a" and len(made.sources) == 2
    assert combine("x", [back]).role == "background"


def test_one_report_stays_as_it_is():
    """Merging nothing changes nothing but the id."""
    assert combine("x", [BOMBING]) == replace(BOMBING, incident_id="x")


def test_no_report_is_no_incident():
    """The caller decides what an incident without reports is."""
    with pytest.raises(ValueError, match="at least one"):
        combine("x", [])


def test_undated_sources_come_last():
    """The panel lists sources by date."""
    made = combine("x", [replace(BOMBING, sources=(Source("u"),)), STAGES[1]])
    assert [s.id for s in made.sources] == ["b", "u"]


def test_distance():
    """Kerman to Baghdad International Airport, known to a kilometre."""
    baghdad = Place("Baghdad International Airport", 33.2625, 44.2346)
    assert distance_m(KERMAN, baghdad) == pytest.approx(1_255_000, rel=0.01)
