"""data/reports: what is learnt from is well formed, none of it judges, and labels are set beside what is read."""

from __future__ import annotations

import datetime as dt

import pytest

from benchmarks.extraction import owned
from data.reports import labelled
from geo.geocode import Gazetteer, GazetteerNames
from tests.labels import assert_of_the_record, assert_places_are_named

ROWS = list(labelled.rows())
TWO = {
    "id": "two",
    "date": "2031-05-08",
    "text": "Gunmen shot dead two traders in Kaduna on Monday, police said. In Maiduguri a bomb killed six on Tuesday.",
    "incidents": [
        {
            "role": "main",
            "event_type": "Explosions/Remote violence",
            "sub_event_type": "Remote explosive/landmine/IED",
            "date_start": "2031-05-06",
            "place": "Maiduguri",
            "killed": [6, 6, 6],
        },
        {
            "role": "main",
            "event_type": "Violence against civilians",
            "sub_event_type": "Attack",
            "date_start": "2031-05-05",
            "place": "Kaduna",
            "killed": [2, 2, 2],
        },
    ],
}


@pytest.fixture(scope="module")
def names() -> GazetteerNames:
    """The embedded gazetteer's."""
    return GazetteerNames(Gazetteer())


def test_nothing_is_learnt_from_what_judges():
    """A report that is learnt from and judged by would say that all is well."""
    judging = {row["text"] for row in owned.unread()}
    texts = [row["text"] for row in ROWS]
    assert len(set(texts)) == len(texts) > 2500
    assert judging.isdisjoint(texts)
    assert len({row["id"] for row in ROWS}) == len(ROWS)


def test_labels_are_of_the_record():
    """Labels hold to the record, and name places that the report names."""
    for row in ROWS:
        assert dt.date.fromisoformat(row["date"]) and row["text"].strip()
        for told in row["incidents"]:
            assert_of_the_record(told, row["id"])
            assert_places_are_named(told, row)


def test_sentences_of_incidents_begin_in_their_report():
    """Offsets of `told` and `else` are those of a text's sentences: none begins in a gap or in the middle of a word."""
    for row in ROWS:
        for at in (*row.get("else", ()), *(at for told in row["incidents"] for at in told.get("told", ()))):
            assert 0 <= at < len(row["text"]) and not row["text"][at].isspace(), row["id"]
            assert at == 0 or not (row["text"][at - 1].isalpha() and row["text"][at].isalpha()), row["id"]


def test_each_incident_that_is_read_has_the_label_that_it_fits(names):
    """By place, day, kind and dead, not by their order."""
    [reading] = labelled.readings(names, iter([TWO]))
    places = {reading.made[n].where.mentions[0].text: label["place"] for n, label in reading.labels().items()}
    assert places == {"Kaduna": "Kaduna", "Maiduguri": "Maiduguri"}


def test_what_is_to_be_chosen_does_not_choose_the_label(names):
    """A label whose day is another is found by all the rest where days are left out; too little left finds none."""
    wrong = TWO | {"incidents": [label | {"date_start": "2031-01-01"} for label in TWO["incidents"]]}
    [reading] = labelled.readings(names, iter([wrong]))
    assert len(reading.labels(without=("day",))) == 2
    assert reading.labels(without=("place", "type", "killed", "day")) == {}
