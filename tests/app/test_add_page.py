"""The page that takes reports in, run whole: the real pipeline, a store of its own."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from geo.model import Count
from tests.app.adding import all_incidents, box, opened, page, paste, press, shown, started, store, upload
from tests.app.conftest import PATIENCE_S
from tests.local_service import running

ROOT = Path(__file__).parents[2]
KERMAN = (ROOT / "data/samples/000_3dc28cae0971ed87.txt").read_text(encoding="utf-8")
MOSUL = "MOSUL, Iraq - A car bomb killed at least 12 people and injured 30 in Mosul yesterday, police said."
HOSTILE = "**x** [a](javascript:alert(1)) $E$ :red[z] <img src=x onerror=alert(1)>"


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The page on an empty store."""
    yield from started(tmp_path, monkeypatch)


def test_the_users_document_is_shown_as_it_was_read(app: AppTest) -> None:
    """Its header is the date; the main incident, the background one, and the marked text stand in the preview."""
    paste(app, KERMAN)
    assert not app.exception
    said = shown(app)
    assert "1 incident and 1 told as background" in said
    for phrase in (
        "3 January 2024",
        "in Kerman, Iran",
        "at least 73",
        "170",
        "Baghdad International Airport",
        "United States",
    ):
        assert phrase in said
    assert '<mark class="geo-place' in said and '<mark class="geo-count' in said
    assert not list(all_incidents()), "a preview saves nothing"


def test_saving_tells_what_happened_and_cleans_the_page(app: AppTest) -> None:
    """Two incidents are in the store, each with a way to the map, and the form is empty."""
    paste(app, KERMAN)
    press(app, "Save")
    assert not app.exception
    assert app.success[0].value == "1 report saved: 2 new incidents."
    assert [b.label for b in app.button].count("Read") == 1 and not app.text_area[0].value
    assert {i.killed for i in all_incidents()} == {Count(73, 73, None, "at least"), Count.exactly(1)}


def test_the_same_report_again_changes_nothing(app: AppTest) -> None:
    """It is said before saving and after."""
    press(paste(app, KERMAN), "Save")
    before = store().version()
    paste(app, KERMAN)
    assert "Already there" in app.info[0].value
    press(app, "Save")
    assert app.info[0].value == "1 report already there: nothing changes."
    assert store().version() == before


def test_an_undated_report_asks_for_its_date(app: AppTest) -> None:
    """ "Yesterday" is counted from it; a date given to the question is used, and the text is kept meanwhile."""
    paste(app, MOSUL)
    assert "When was this report published?" in shown(app) and app.text_area[0].value == MOSUL
    box(app, "date_input", "Published on").set_value(dt.date(2024, 5, 2)).run()
    press(app, "Read with this date")
    assert "1 May 2024" in shown(app)


def test_a_report_with_whole_dates_is_not_asked_for_its_own(app: AppTest) -> None:
    """Nothing in it waits for a publication date: neither the form nor the preview asks for one."""
    paste(app, MOSUL.replace("yesterday", "on 1 May 2024"))
    assert "1 May 2024" in shown(app) and "Published on" not in [w.label for w in app.date_input]
    assert "When was this report published?" not in shown(app)
    press(app, "Save")
    assert [i.date_start for i in all_incidents()] == [dt.date(2024, 5, 1)]


def test_a_reader_may_go_on_without_a_date_and_give_it_later(app: AppTest) -> None:
    """On purpose, never by a slip; the preview offers to read the report again."""
    press(paste(app, MOSUL), "Read without a date")
    assert "This report has no publication date." in shown(app) and "date unknown" in shown(app)
    box(app, "date_input", "Published on").set_value(dt.date(2024, 5, 2)).run()
    press(app, "Read again")
    assert "1 May 2024" in shown(app) and "no publication date" not in shown(app)


def test_a_report_in_another_language_says_so(app: AppTest) -> None:
    """And what that means."""
    french = (
        "Au moins douze personnes ont été tuées et trente autres blessées mardi dans une explosion survenue dans le "
        "centre de la ville, selon la police. Les secours sont sur place et les autorités ont ouvert une enquête."
    )
    paste(app, french, date=dt.date(2024, 5, 2))
    assert not app.exception and "does not seem to be in English" in app.warning[0].value


def test_a_report_without_an_incident_can_be_saved_all_the_same(app: AppTest) -> None:
    """It says so plainly."""
    paste(
        app,
        "The museum in Lyon will open a new wing of paintings next year, its director said.",
        date=dt.date(2024, 5, 2),
    )
    assert "No incident was found" in app.info[0].value
    press(app, "Save")
    assert app.success[0].value == "1 report saved: no incident." and len(store().documents()) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [("", "There is nothing to read yet"), ("Blast", "is too short"), ("date 2024-13-99 A bomb went off here", "date")],
)
def test_what_cannot_be_read_is_told(app: AppTest, text: str, told: str) -> None:
    """Nothing is read, and what was typed stays."""
    paste(app, text)
    assert not app.exception and told in app.error[0].value and app.text_area[0].value == text


def test_an_address_that_is_none_is_refused_and_nothing_typed_is_lost(app: AppTest) -> None:
    """A link to a script never gets in."""
    paste(app, KERMAN, address="javascript:alert(1)")
    assert "must begin with http" in app.error[0].value and app.text_area[0].value == KERMAN
    paste(app, KERMAN, address="https://example.org/a", headline="Blasts", publisher="Wire")
    assert "3 January 2024 · Wire" in shown(app)
    press(app, "Save")
    document = store().documents()[0]
    assert (document.url, document.title, document.publisher) == ("https://example.org/a", "Blasts", "Wire")


def test_what_a_report_says_is_shown_literally(app: AppTest) -> None:
    """No markdown and no HTML of a report's comes alive, in its title, its text, or after saving."""
    paste(app, f"{MOSUL}\n{HOSTILE}", headline=HOSTILE, date=dt.date(2024, 5, 2))
    assert not app.exception
    for saved in (False, True):
        if saved:
            press(app, "Save")
        said = shown(app) + "".join(b.label for b in app.button)
        assert "<img" not in said.replace(r"\<img", "")
        assert "**x**" not in "".join(e.value for e in (*app.markdown, *app.subheader)) + "".join(
            b.label for b in app.button
        )
        assert r"\*\*x\*\*" in said


def test_a_correction_before_saving_is_kept_as_a_revision(app: AppTest) -> None:
    """The preview shows it, the store has it, and the history tells the old value."""
    opened(paste(app, KERMAN), "Correct")
    for bound in ("low", "best"):
        box(app, "number_input", f"Killed, {bound}").set_value(84)
    press(app, "Save changes")
    assert "at least 84" in shown(app) and "corrected by hand" in shown(app)
    press(app, "Save")
    main = next(i for i in all_incidents() if i.role == "main")
    assert main.killed == Count(84, 84, None, "at least")
    [revision] = store().revisions(main.incident_id)
    assert revision.field == "killed" and "73" in (revision.old or "") and "84" in (revision.new or "")


def test_a_place_is_picked_anew(app: AppTest) -> None:
    """Typed coordinates put the incident where the reader says."""
    opened(paste(app, KERMAN), "Choose another place")
    app.get("button_group")[0].set_value("Type it").run()
    box(app, "text_input", "A name, or").set_value("34.05, 44.2").run()
    press(app, "Use this place")
    press(app, "Save")
    place = next(i for i in all_incidents() if i.role == "main").place
    assert place is not None and (place.latitude, place.longitude, place.where_prec) == (34.05, 44.2, 1)
    assert "Kerman" in place.candidates[0].name


def test_what_is_not_an_incident_is_left_out(app: AppTest) -> None:
    """Rejected, with its reason in the history; a slip can be taken back before saving."""
    paste(app, KERMAN)
    press(app, "This is not an incident", 1)
    press(app, "Bring it back")
    press(app, "This is not an incident", 1)
    press(app, "Save")
    assert app.success[0].value == "1 report saved: 1 new incident, 1 left out by hand."
    background = next(i for i in all_incidents() if i.role == "background")
    assert background.status == "rejected"
    assert store().revisions(background.incident_id)[0].reason == "not an incident"


def test_many_files_are_read_and_the_broken_ones_named(app: AppTest) -> None:
    """A broken line, a file that is no text and a report given twice stop nobody else."""
    lines = [{"text": MOSUL, "date": "2024-05-02"}, {"text": MOSUL, "date": "2024-05-02"}]
    jsonl = "\n".join([json.dumps(lines[0]), "{broken", json.dumps(lines[1])])
    upload(app, ("a.jsonl", jsonl.encode()), ("b.txt", KERMAN.encode()), ("c.txt", b"\xff\xfe\x00bad"))
    assert not app.exception
    told = "\n".join(e.value for e in app.text)
    assert "a.jsonl:2" in told and "c.txt" in told and "more than once" in told
    assert box(app, "selectbox", "Report 1 of 2").options[1].startswith("2. 2024-01-03")
    press(app, "Next")
    assert "in Kerman, Iran" in shown(app)
    press(app, "Save all 2")
    assert app.success[0].value == "2 reports saved: 3 new incidents."


def test_reports_are_saved_and_discarded_one_by_one(app: AppTest) -> None:
    """What is left stays to be looked through; nothing more is saved when the rest is discarded."""
    lines = "\n".join(
        json.dumps({"text": f"{n} people were killed by a bomb in Mosul, Iraq.", "date": f"2024-05-0{n}"})
        for n in (2, 3, 4)
    )
    upload(app, ("a.jsonl", lines.encode()))
    press(app, "Save this report")
    assert "1 report saved" in app.success[0].value and box(app, "selectbox", "Report 1 of 2")
    press(app, "Discard this report")
    assert "4 people" in shown(app) and "1 report put aside, not saved." in shown(app)
    press(app, "Bring back")
    assert box(app, "selectbox", "Report 1 of 2")
    press(app, "Discard this report")
    press(app, "Discard")
    assert len(store().documents()) == 1 and [b.label for b in app.button].count("Read") == 1


def test_back_to_the_form_keeps_what_was_typed(app: AppTest) -> None:
    """To mend a headline nobody pastes a text again."""
    press(paste(app, KERMAN), "Back to the form")
    assert app.text_area[0].value == KERMAN


@pytest.mark.parametrize("slip", ["Discard", "Back to the form"])
def test_a_slip_takes_nothing_that_was_corrected(app: AppTest, slip: str) -> None:
    """What was put aside is brought back as it stood; once more is read, it is gone for good."""
    press(paste(app, KERMAN), "This is not an incident", 1)
    press(app, slip)
    assert "1 report put aside, not saved." in shown(app)
    press(app, "Bring back")
    assert [b.label for b in app.button].count("Bring it back") == 1, "what was left out is left out still"
    assert "Bring back" not in [b.label for b in app.button]
    paste(press(app, slip), MOSUL.replace("yesterday", "on 1 May 2024"))
    assert "put aside" not in shown(app)


def test_leaving_out_what_another_report_tells_as_well_takes_nothing_off_the_map(app: AppTest) -> None:
    """The incident known before stays as it was; the one left out stands for itself in the history."""
    press(paste(app, KERMAN), "Save")
    before = all_incidents()
    paste(app, KERMAN.replace("At least 73", "At least 95"), headline="Toll rises")
    press(app, "This is not an incident")
    press(app, "Save")
    assert [i.status for i in all_incidents() if i.incident_id in {b.incident_id for b in before}] == ["auto", "auto"]
    assert [i.killed for i in all_incidents() if i.status == "rejected"] == [Count(95, 95, None, "at least")]


def test_a_second_report_of_the_same_joins_the_incident(app: AppTest) -> None:
    """It is told, and the way to the map leads to the incident with both."""
    press(paste(app, KERMAN), "Save")
    paste(app, KERMAN.replace("At least 73", "At least 95"), headline="Toll rises")
    press(app, "Save")
    assert "joined an incident known from other reports" in app.success[0].value
    assert any("now 2 reports" in b.label for b in app.button)


def test_a_service_that_is_down_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The preview says which name could not be looked up; so does the search for another place."""
    with running() as service:
        service.will("", 403)
        monkeypatch.setenv("GEO_STORE", f"sqlite:///{tmp_path / 'incidents.sqlite'}")
        monkeypatch.setenv("GEO_GEOCODING_STATE", str(tmp_path / "geocoding.sqlite"))
        monkeypatch.setenv("GEO_GEOCODERS", "embedded,nominatim")
        monkeypatch.setenv("GEO_NOMINATIM_DOMAIN", f"127.0.0.1:{service.port}")
        monkeypatch.setenv("GEO_NOMINATIM_SCHEME", "http")
        st.cache_resource.clear()
        app = AppTest.from_function(page, default_timeout=PATIENCE_S).run()
        paste(app, "Gunmen killed 7 villagers in Qalxyzabad, in Ghazni province, on Monday.", date=dt.date(2024, 1, 3))
        assert any("could not be looked up" in w.value and "Qalxyzabad" in w.value for w in app.warning)
    st.cache_resource.clear()
