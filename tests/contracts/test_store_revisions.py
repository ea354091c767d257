"""The contract of every Store: what people correct, take back, remove and bring back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from geo.errors import NotInStore, StoreError
from geo.filters import IncidentFilter
from geo.model import Count, Place
from geo.roles import Edit
from tests.contracts.bombing import ELSEWHERE, FIRST, SECOND, only, told


def test_corrections_before_saving(store):
    """A person's values decide which happening it is, and stand as revisions; the report stays as it was read."""
    store.save(FIRST)
    wrong = told("b", Count.exactly(84), 4, **ELSEWHERE)
    key = wrong.incidents[0].incident_id
    store.save(wrong, [Edit(key, "place", FIRST.incidents[0].place, "wrong town")], who="me")
    assert len(only(store).sources) == 2
    assert store.analysis("b") == wrong


def test_what_was_rejected_takes_nothing_with_it(store):
    """A report's incident that was left out joins nothing, and later reports do not join it."""
    key = SECOND.incidents[0].incident_id
    store.save(SECOND, [Edit(key, "status", "rejected")])
    assert list(store.incidents(IncidentFilter())) == []
    store.save(FIRST)
    (shown,) = store.incidents(IncidentFilter())
    assert [s.id for s in shown.sources] == ["a"]


def test_values_set_by_hand_outlive_later_reports(store):
    """A correction stands until it is taken back, and then the reports' own value is there again."""
    (key,) = store.save(FIRST).incident_ids
    (revision,) = store.revise([Edit(key, "killed", Count.exactly(90), "hospital list")], "me")
    assert (revision.who, revision.subject, revision.field, revision.reason) == ("me", key, "killed", "hospital list")
    store.save(SECOND)
    assert only(store).killed == Count.exactly(90) and len(only(store).sources) == 2
    undone = store.undo(revision.id, "you")
    assert only(store).killed == Count(73, 103, 103) and undone.undoes == revision.id
    with pytest.raises(StoreError, match="already"):
        store.undo(revision.id, "you")
    store.undo(undone.id, "me")
    assert only(store).killed == Count.exactly(90)
    assert [r.id for r in store.revisions(key)] == sorted((r.id for r in store.revisions(key)), reverse=True)


def test_undo_of_an_older_value_keeps_the_newer_one(store):
    """Two corrections of one field: taking the first back changes nothing, taking the second back brings the first."""
    (key,) = store.save(FIRST).incident_ids
    one, two = (store.revise([Edit(key, "killed", Count.exactly(n))], "me")[0] for n in (80, 90))
    store.undo(one.id, "me")
    assert only(store).killed == Count.exactly(90)
    store.undo(two.id, "me")
    assert only(store).killed == FIRST.incidents[0].killed


def test_every_kind_of_value_can_be_set(store):
    """Text, dates, places, lists, unknown: each comes back as it was set; the same value again is no revision."""
    (key,) = store.save(FIRST).incident_ids
    values = {
        "title": "A title",
        "date_start": dt.date(2024, 1, 2),
        "place": Place("Rafsanjan", 30.4, 55.99, country="IR", where_prec=1),
        "notes": ("one", "two"),
        "injured": Count.exactly(0),
        "perpetrator": None,
        "killed": None,
        "status": "reviewed",
        "confidence": 1.0,
    }
    edits = [Edit(key, name, value) for name, value in values.items()]
    assert len(store.revise(edits, "me")) == len(values) - 1  # the perpetrator was unknown before
    found = only(store)
    assert {name: getattr(found, name) for name in values} == values
    assert store.revise(edits, "me") == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("sources", ()),
        ("mood", "calm"),
        ("killed", 5),
        ("date_start", "2024-01-03"),
        ("status", "new"),
        ("title", None),
        ("event_type", "Bombing"),
        ("sub_event_type", "Bombing"),
        ("date_prec", 9),
        ("confidence", 1.5),
        ("killed", Count(5, 3, 1)),
        ("killed", Count(None, None, None)),
    ],
)
def test_values_that_cannot_be_set(store, field, value):
    """A field made by reading, or a value of the wrong kind or without a meaning, is refused; nothing is written."""
    (key,) = store.save(FIRST).incident_ids
    version = store.version()
    with pytest.raises(StoreError):
        store.revise([Edit(key, "title", "fine"), Edit(key, field, value)], "me")
    assert store.version() == version and only(store).title == "Headline of a"


def test_remove_and_bring_back(store):
    """A removed document takes the incidents with it that only it tells of; their ids still open."""
    (key,) = store.save(FIRST).incident_ids
    store.save(SECOND)
    removed = store.remove("a", "me", "a hoax")
    assert not store.holds("a") and [d.id for d in store.documents()] == ["b"]
    assert only(store).killed == Count.exactly(103) and only(store).incident_id == key
    last = store.remove("b", "me")
    assert list(store.incidents()) == [] and store.facts()["incidents"] == 0
    assert store.incident(key).incident_id == key
    with pytest.raises(NotInStore):
        store.remove("b", "me")
    store.undo(last.id, "me")
    store.undo(removed.id, "me")
    assert only(store).killed == Count(73, 103, 103)


def test_a_removed_document_that_is_saved_again_is_back(store):
    """Whoever gives a report again wants it there."""
    store.save(FIRST)
    store.remove("a", "me")
    assert store.save(FIRST).new and store.holds("a") and len(only(store).sources) == 1


def test_unknown_subjects(store):
    """Nothing is revised, undone or removed that is not there."""
    with pytest.raises(NotInStore):
        store.revise([Edit("nobody", "title", "x")], "me")
    with pytest.raises(NotInStore):
        store.undo(99, "me")
    with pytest.raises(NotInStore):
        store.remove("nothing", "me")


def test_replaced_content_cannot_be_undone(store):
    """The store says what to do instead."""
    store.save(FIRST)
    store.save(replace(FIRST, document=replace(FIRST.document, text="Corrected.")))
    with pytest.raises(StoreError, match="save the earlier text again"):
        store.undo(store.revisions("a")[0].id, "me")


def test_what_a_person_finds_in_a_report_is_added_to_it(store):
    """It stands behind the report's others, with its revision; one known from elsewhere is joined."""
    store.save(FIRST)
    store.save(told("b", None, 4, **ELSEWHERE, event_type="Accident", sub_event_type="Fire"))
    before = store.version()
    mine = replace(SECOND.incidents[0], incident_id="inc-mine", **ELSEWHERE, status="needs_review")
    saved = store.enter("b", mine, [Edit("inc-mine", "status", "reviewed", "entered by hand")], who="me")
    assert (saved.new, saved.incident_ids, saved.merged) == (True, ("inc-mine",), 0) and store.version() != before
    assert [i.incident_id for i in store.analysis("b").incidents][1:] == ["inc-mine"]
    assert store.incident("inc-mine").status == "reviewed" and store.incident("inc-mine").killed == mine.killed
    assert [(r.who, r.reason) for r in store.revisions("inc-mine")] == [("me", "entered by hand")]
    again = store.enter("b", replace(SECOND.incidents[0], incident_id="inc-same"))
    assert again.merged == 1 and store.incident("inc-same").incident_id == FIRST.incidents[0].incident_id
    store.remove("b", "me")
    for absent in ("b", "none"):
        with pytest.raises(NotInStore):
            store.enter(absent, mine)
