"""An incident that the program missed is entered by hand, by the rules of corrections, with a sentence as evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geo.app.entries import blank, entered, is_entered, moved
from geo.export import streamed
from geo.model import Analysis, Count, Document, Mention, Place, Toponym
from geo.record import from_json, to_json
from tests.app.adding import all_incidents, box, opened, paste, press, shown, started, store
from tests.app.conftest import PATIENCE_S
from tests.app.test_add_cards import digest

QUIET = (
    "LYON, France - The city's museum will open a new wing next year. Long ago, as its chronicle has it, a wall of "
    "the old wing gave way over Lyon and 2 masons never went home. The wing is said to be worth a visit."
)
MISSING = "Enter an incident that is missing here"
VALUES = {
    "title": "A wall gives way in Lyon",
    "event_type": "Accident",
    "sub_event_type": "Structural collapse",
    "notes": (),
    "date_start": dt.date(2024, 5, 1),
    "date_end": dt.date(2024, 5, 1),
    "date_prec": 1,
    "killed": Count(2, 2, None),
}
LYON = Place("Lyon", 45.75, 4.85, mention="Lyon", country="FR")


def analysis(date: dt.date | None = None) -> Analysis:
    """The quiet report with its two names of Lyon, as they are written."""
    start = QUIET.index("Lyon")
    return Analysis(
        Document(Document.content_id(QUIET, None, date), QUIET, date=date),
        toponyms=(Toponym(Mention(start, start + 4, "Lyon", "place"), LYON),),
    )


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The page on an empty store."""
    yield from started(tmp_path, monkeypatch)


def fill(app: AppTest, title: str = "A wall gives way in Lyon") -> None:
    """What a reader knows of it: the sentence, the title, the kind, two dead at least, a day, the place."""
    opened(app, MISSING)
    wall = next(o for o in box(app, "selectbox", "The sentence").options if "gave way" in o)
    box(app, "selectbox", "The sentence").set_value(box(app, "selectbox", "The sentence").options.index(wall)).run()
    app.radio[0].set_value(0).run()
    press(app, "Use this place")
    box(app, "text_input", "Title").set_value(title)
    box(app, "selectbox", "Kind of event").set_value(("Accident", "Structural collapse"))
    box(app, "number_input", "Killed, low").set_value(2)
    box(app, "number_input", "Killed, best").set_value(2)
    box(app, "date_input", "First day").set_value(dt.date(2024, 5, 1))


def test_what_the_program_missed_is_entered_and_saved_like_all_others(app: AppTest) -> None:
    """It stands in the store with its place, its figures, its sentence as evidence, its mark, and its history."""
    paste(app, QUIET, date=dt.date(2024, 5, 2))
    assert "enter it by hand below" in app.info[0].value
    fill(app)
    press(app, "Add this incident")
    assert "entered by hand" in shown(app) and "1 incident" in shown(app)
    press(app, "Save")
    assert app.success[0].value == "1 report saved: 1 new incident."
    [incident] = all_incidents()
    assert (incident.title, incident.event_type, incident.status) == (VALUES["title"], "Accident", "reviewed")
    assert incident.killed == Count(2, 2, None) and incident.date_start == dt.date(2024, 5, 1)
    assert incident.place and incident.place.name == "Lyon" and "entered by hand" in incident.notes
    text = store().documents()[0].text
    assert {c.extractor for c in incident.claims} == {"by hand"}
    others = [c for c in incident.claims if c.field != "place"]
    assert {c.sentence for c in incident.claims} == {text[c.start : c.end] for c in others}
    assert [text[c.start : c.end] for c in incident.claims if c.field == "place"] == ["Lyon"]
    for name in ("csv", "geojson", "kml", "jsonl", "acled", "gtd"):
        assert b"entered by hand" in b"".join(streamed([incident], name)), f"{name} tells who says it"
    [revision] = store().revisions(incident.incident_id)
    assert (revision.field, revision.reason, revision.who) == ("status", "entered by hand", "app")


def test_what_is_typed_and_not_added_yet_keeps_the_report_from_being_saved(app: AppTest) -> None:
    """It would be lost without a word; once it is added, or its boxes are empty, the report is saved."""
    paste(app, QUIET, date=dt.date(2024, 5, 2))
    opened(app, MISSING)
    box(app, "text_input", "Title").set_value("A wall gives way in Lyon")
    press(app, "Save")
    assert "not added yet" in shown(app) and not store().documents()
    assert box(app, "text_input", "Title").value == "A wall gives way in Lyon"
    box(app, "text_input", "Title").set_value("")
    press(app, "Save")
    assert len(store().documents()) == 1


def test_an_entry_is_held_to_the_rules_of_corrections(app: AppTest) -> None:
    """No title, no kind, or figures that contradict: it says so, and what was entered stays."""
    opened(paste(app, QUIET, date=dt.date(2024, 5, 2)), MISSING)
    press(app, "Add this incident")
    assert "title is empty" in app.error[0].value
    box(app, "text_input", "Title").set_value("A wall gives way")
    press(app, "Add this incident")
    assert "Choose the kind" in app.error[0].value
    box(app, "selectbox", "Kind of event").set_value(("Accident", "Structural collapse"))
    box(app, "number_input", "Killed, low").set_value(9)
    box(app, "number_input", "Killed, best").set_value(2)
    press(app, "Add this incident")
    assert "low must not be above best" in app.error[0].value
    assert box(app, "text_input", "Title").value == "A wall gives way"
    box(app, "number_input", "Killed, low").set_value(None)
    press(app, "Add this incident")
    press(app, "Save")
    [incident] = all_incidents()
    assert incident.claims == () and is_entered(incident), "without a sentence it is marked all the same"


def test_of_many_places_those_of_the_sentence_stand_first(app: AppTest) -> None:
    """A digest names dozens: they are one field that can be typed in, not a screen of them."""
    opened(paste(app, digest(12)), MISSING)
    sentence = box(app, "selectbox", "The sentence")
    sentence.set_value(next(n for n, words in enumerate(sentence.options) if "Tikrit" in words)).run()
    assert not app.radio
    assert (
        box(app, "selectbox", "Places").options[0].startswith("in Tikrit")
        and len(box(app, "selectbox", "Places").options) == 12
    )


def test_an_entry_is_taken_out_again_before_it_is_saved(app: AppTest) -> None:
    """A slip leaves nothing behind."""
    paste(app, QUIET, date=dt.date(2024, 5, 2))
    fill(app)
    press(app, "Add this incident")
    press(app, "Take it out again")
    press(app, "Save")
    assert app.success[0].value == "1 report saved: no incident." and all_incidents() == []


def test_a_report_that_is_in_the_store_takes_one_too(app: AppTest) -> None:
    """Pasted again, it changes nothing but for what is entered, which is there at once."""
    press(paste(app, QUIET, date=dt.date(2024, 5, 2)), "Save")
    paste(app, QUIET, date=dt.date(2024, 5, 2))
    fill(app)
    press(app, "Add this incident")
    [incident] = all_incidents()
    assert incident.title == VALUES["title"] and store().revisions(incident.incident_id)[0].reason == "entered by hand"
    press(app, "Save")
    assert "nothing changes" in app.info[0].value and len(all_incidents()) == 1


def test_a_report_is_looked_at_and_added_to_on_the_page_data(app: AppTest) -> None:
    """What it tells of is listed there; what is missing is entered there as well."""
    press(paste(app, QUIET, date=dt.date(2024, 5, 2)), "Save")
    data = AppTest.from_function(data_page, default_timeout=PATIENCE_S).run()
    data.selectbox[0].set_value(store().documents()[0]).run()
    assert "It tells of no incident" in shown(data) and '<mark class="geo-place' in shown(data)
    fill(data)
    press(data, "Add this incident")
    assert not data.exception and "It tells of 1 incident" in shown(data)
    assert VALUES["title"] in [button.label for button in data.button]
    assert [incident.title for incident in all_incidents()] == [VALUES["title"]]


def data_page() -> None:
    """The page "Data", as AppTest runs it."""
    from geo.app import data_page

    data_page.show()


def test_the_sentence_proves_each_value_to_the_character() -> None:
    """Claims give back the phrase; the place's own name where the sentence holds it; the record survives its JSON."""
    start = QUIET.index("Long ago")
    sentence = (start, QUIET.index(" The wing is"))
    read = analysis(dt.date(2024, 5, 2))
    incident = entered(read, VALUES, LYON, sentence)
    assert {c.field for c in incident.claims} == {
        "event_type", "sub_event_type", "date_start", "date_end", "killed", "place",
    }  # fmt: skip
    for claim in incident.claims:
        assert QUIET[claim.start : claim.end] in claim.sentence == QUIET[slice(*sentence)]
    assert from_json(type(incident), to_json(incident)) == incident
    assert entered(read, VALUES, None).claims == () and blank().place is None


def test_two_entries_of_one_sentence_have_ids_of_their_own_and_follow_their_report() -> None:
    """Read again under a date, a report has another id: what was entered goes with it."""
    first = entered(analysis(), VALUES, LYON, (0, 20))
    held = Analysis(analysis().document, incidents=(first,))
    assert entered(held, VALUES, LYON, (0, 20)).incident_id == f"{first.incident_id}-2"
    again = moved(first, analysis(dt.date(2024, 5, 2)))
    assert (
        {c.document_id for c in again.claims}
        == {s.id for s in again.sources}
        == {analysis(dt.date(2024, 5, 2)).document.id}
    )
    assert again.incident_id != first.incident_id and again.title == first.title
