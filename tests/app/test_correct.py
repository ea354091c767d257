"""Correcting an incident by hand: the rules, the form, the place picker."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from geo.app.add_batch import Batch, Item, checked_url, dated
from geo.app.corrections import Figures, applied, changes, count_from, place_edit, span_from
from geo.app.place_search import coordinates_in
from geo.errors import InputError
from geo.model import Analysis, Count, Document, Incident, Place
from geo.roles import Edit
from tests.app.conftest import PATIENCE_S

KERMAN = Place("Kerman", 30.28, 57.08, mention="Kerman", country="IR", gazetteer_id="128234", where_prec=2)
CALIFORNIA = Place("Kerman", 36.72, -120.06, country="US", gazetteer_id="5362333", where_prec=2, score=0.1)
INCIDENT = Incident(
    "inc-1",
    "main",
    "Accident",
    "Explosion",
    "Blast in Kerman",
    date_start=dt.date(2024, 1, 3),
    date_end=dt.date(2024, 1, 3),
    date_prec=1,
    place=dataclasses.replace(KERMAN, candidates=(CALIFORNIA,)),
    killed=Count(73, 73, None, "at least"),
    notes=("cause unclear",),
)


@pytest.mark.parametrize(
    ("figures", "before", "expected"),
    [
        ((None, None, None), Count.exactly(3), None),
        ((0, 0, 0), None, Count.exactly(0)),
        ((None, 73, None), None, Count.exactly(73)),
        ((73, None, None), None, Count(73, 73, None)),
        ((None, None, 30), None, Count(None, 30, 30)),
        ((20, None, 31), None, Count(20, 25, 31)),
        ((73, 73, None), Count(73, 73, None, "at least"), Count(73, 73, None, "at least")),
        ((84, 84, None), Count(73, 73, None, "at least"), Count(84, 84, None, "at least")),
        ((84, 84, 84), Count(73, 73, None, "at least"), Count(84, 84, 84)),
        ((15, 15, None), Count(12, 12, None, "dozens"), Count(15, 15, None)),
        ((None, 5, None), Count(None, 5, None), Count(None, 5, None)),
    ],
)
def test_three_boxes_make_a_count(figures: Figures, before: Count | None, expected: Count | None) -> None:
    """Empty is unknown and 0 is nobody; the report's hedge stays while it fits the figures."""
    assert count_from("Killed", figures, before) == expected


@pytest.mark.parametrize("figures", [(5, 3, 9), (1, 9, 5), (9, None, 5), (5, 3, None), (None, 7, 6)])
def test_figures_that_contradict_are_refused(figures: Figures) -> None:
    """The message names the field and the figures, so that the reader knows which to change."""
    with pytest.raises(InputError, match=r"Killed: low must not be above best.*Change one of"):
        count_from("Killed", figures, None)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (None, None, (None, None, None)),
        ("2024-01-03", None, ("2024-01-03", "2024-01-03", 1)),
        (None, "2024-01-03", ("2024-01-03", "2024-01-03", 1)),
        ("2024-01-03", "2024-01-04", ("2024-01-03", "2024-01-04", 2)),
        ("2024-01-01", "2024-01-07", ("2024-01-01", "2024-01-07", 3)),
        ("2024-01-01", "2024-01-31", ("2024-01-01", "2024-01-31", 4)),
        ("2024-01-01", "2024-12-31", ("2024-01-01", "2024-12-31", 5)),
    ],
)
def test_precision_follows_the_days(start: str | None, end: str | None, expected: tuple[Any, ...]) -> None:
    """UCDP's scale: one day, up to six, a week, a month, a year."""

    def day(value: str | None) -> dt.date | None:
        return dt.date.fromisoformat(value) if value else None

    assert span_from(day(start), day(end)) == (day(expected[0]), day(expected[1]), expected[2])


def test_days_in_the_wrong_order_are_refused() -> None:
    """The message says what to do."""
    with pytest.raises(InputError, match="exchange the two dates"):
        span_from(dt.date(2024, 1, 4), dt.date(2024, 1, 3))


def test_a_day_that_stands_for_none_is_refused() -> None:
    """No timeline can end with the calendar: the map's page would break."""
    with pytest.raises(InputError, match="leave the box empty"):
        span_from(dt.date(2024, 1, 3), dt.date(9999, 12, 31))


def test_only_what_changed_becomes_an_edit() -> None:
    """A revision for a value that stayed would be a lie in the history."""
    edits = changes(INCIDENT, {"killed": INCIDENT.killed, "title": "Two blasts", "perpetrator": None}, "as told later")
    assert edits == [Edit("inc-1", "title", "Two blasts", "as told later")]


def test_the_preview_shows_the_incident_as_it_will_be_saved() -> None:
    """Edits of this incident apply, those of another do not."""
    edits = [Edit("inc-1", "killed", None), Edit("inc-2", "title", "Other")]
    assert applied(INCIDENT, edits) == dataclasses.replace(INCIDENT, killed=None)


def test_another_place_keeps_the_first_as_runner_up() -> None:
    """A wrong choice can be taken back."""
    edit = place_edit(INCIDENT, CALIFORNIA, "picked among the candidates")
    assert edit is not None and edit.value.gazetteer_id == "5362333" and edit.value.mention == "Kerman"
    assert [p.gazetteer_id for p in edit.value.candidates] == ["128234"]
    back = place_edit(applied(INCIDENT, [edit]), edit.value.candidates[0], "back")
    assert back is not None and back.value.gazetteer_id == "128234"


def test_the_place_it_has_is_no_change() -> None:
    """Neither is taking away a place that is not there."""
    assert place_edit(INCIDENT, KERMAN, "same") is None
    assert place_edit(dataclasses.replace(INCIDENT, place=None), None, "none") is None
    assert place_edit(INCIDENT, None, "no known place") == Edit("inc-1", "place", None, "no known place")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("34.05, 44.2", (34.05, 44.2)),
        ("34.05 44.2", (34.05, 44.2)),
        ("-33.9, 18.4", (-33.9, 18.4)),
        ("34°3'N 44°12'E", (34.05, 44.2)),
        ("Mosul", None),
        ("Sector 17, Block 5", None),
        ("2024", None),
        ("95, 10", None),
        ("", None),
    ],
)
def test_coordinates_are_told_from_names(text: str, expected: tuple[float, float] | None) -> None:
    """A name with numbers in it is a name; a latitude beyond the pole is no latitude."""
    assert coordinates_in(text) == (pytest.approx(expected) if expected else None)


def test_a_correction_taken_back_is_none() -> None:
    """Setting a field to its first value again leaves no edit behind."""
    item = Item(Analysis(Document("d", "text"), incidents=(INCIDENT,)), held=False)
    item.correct([Edit("inc-1", "killed", Count.exactly(84)), Edit("inc-1", "title", "Two blasts")])
    item.correct([Edit("inc-1", "killed", INCIDENT.killed)])
    assert [e.field for e in item.edits.values()] == ["title"]
    assert item.incidents[0].title == "Two blasts"


def test_a_date_given_later_gives_the_id_that_the_content_has() -> None:
    """Else the same report, dated at once or later, would be saved twice; an id of the sender's own stays."""
    made = Document(Document.content_id("t", None, None), "t")
    day = dt.date(2024, 1, 3)
    assert dated(made, day).id == Document.content_id("t", None, day)
    assert dated(Document("own", "t"), day) == Document("own", "t", date=day)


def test_a_batch_reads_each_report_once_and_not_too_many() -> None:
    """What is left out is told."""
    documents = [Document(str(n), "t") for n in range(2_005)]
    batch = Batch.of([*documents, documents[0]], ["x.jsonl:3: broken"])
    assert len(batch.pending) == batch.total == 2_000
    assert batch.problems[0] == "x.jsonl:3: broken"
    assert "more than once" in batch.problems[1] and "command line" in batch.problems[2]


def test_a_batch_tells_of_two_reports_under_one_id() -> None:
    """The second is no repetition: what it says would be lost in silence."""
    batch = Batch.of([Document("1", "Five dead"), Document("1", "Six dead")], [])
    assert [document.text for document in batch.pending] == ["Five dead"]
    assert len(batch.problems) == 1 and "Six dead" in batch.problems[0] and "'1'" in batch.problems[0]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "example.org", "http://", "ftp://e.org/a", "http://[x"]
)
def test_only_web_addresses_are_taken(url: str) -> None:
    """An address is shown as a link: nothing but http and https may be one."""
    with pytest.raises(InputError, match="must begin with http"):
        checked_url(url)
    assert checked_url(" https://example.org/a?b=1 ") == "https://example.org/a?b=1"
    assert checked_url("  ") is None


def _form() -> None:
    import streamlit as st

    from geo.app.correct import correction_form

    edits = correction_form(st.session_state["incident"], "form")
    if edits is not None:
        st.session_state["edits"] = edits


def _run(incident: Incident = INCIDENT) -> AppTest:
    app = AppTest.from_function(_form, default_timeout=PATIENCE_S)
    app.session_state["incident"] = incident
    return app.run()


def _box(app: AppTest, kind: str, label: str) -> Any:
    return next(widget for widget in app.get(kind) if widget.label == label)


def _press(app: AppTest) -> AppTest:
    return next(b for b in app.button if b.label == "Save changes").click().run()


def test_the_form_gives_nothing_until_it_is_pressed() -> None:
    """Drawing it, or typing in it, saves nothing."""
    app = _run()
    _box(app, "number_input", "Killed, best").set_value(80)
    assert not app.exception and "edits" not in app.session_state


def test_the_form_gives_the_changes() -> None:
    """Figures, dates with their precision, and the reason."""
    app = _run()
    for bound in ("low", "best"):
        _box(app, "number_input", f"Killed, {bound}").set_value(84)
    _box(app, "date_input", "Last day").set_value(dt.date(2024, 1, 4))
    _box(app, "text_input", "Reason").set_value("later toll")
    _press(app)
    assert not app.exception
    assert {e.field: e.value for e in app.session_state["edits"]} == {
        "killed": Count(84, 84, None, "at least"),
        "date_end": dt.date(2024, 1, 4),
        "date_prec": 2,
    }
    assert {e.reason for e in app.session_state["edits"]} == {"later toll"}


def test_the_form_tells_unknown_from_nobody() -> None:
    """Emptied boxes are unknown; a 0 is a 0."""
    app = _run()
    for bound in ("low", "best"):
        _box(app, "number_input", f"Killed, {bound}").set_value(None)
    _box(app, "number_input", "Injured, best").set_value(0)
    _press(app)
    assert {e.field: e.value for e in app.session_state["edits"]} == {"killed": None, "injured": Count.exactly(0)}


def test_the_form_explains_what_contradicts_and_keeps_what_was_typed() -> None:
    """A refused value stands in its box still."""
    app = _run()
    _box(app, "number_input", "Killed, high").set_value(10)
    _press(app)
    assert "low must not be above best" in app.error[0].value and "edits" not in app.session_state
    assert _box(app, "number_input", "Killed, high").value == 10


def test_the_form_says_that_nothing_was_changed() -> None:
    """Pressing the button at once makes no revision, for whatever incident."""
    odd = dataclasses.replace(INCIDENT, killed=Count(None, 5, None), date_end=None, status="merged", event_type="Other")
    for incident in (INCIDENT, odd):
        app = _press(_run(incident))
        assert not app.exception and app.info[0].value == "Nothing was changed." and "edits" not in app.session_state
