"""The page that takes reports in, run whole: the real pipeline, a store of its own."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from geo import build
from geo.filters import IncidentFilter
from geo.model import Count, Incident
from geo.roles import Store
from tests.app.conftest import PATIENCE_S
from tests.local_service import running

ROOT = Path(__file__).parents[2]
KERMAN = (ROOT / "data/samples/000_3dc28cae0971ed87.txt").read_text(encoding="utf-8")
MOSUL = "MOSUL, Iraq - A car bomb killed at least 12 people and injured 30 in Mosul yesterday, police said."
HOSTILE = "**x** [a](javascript:alert(1)) $E$ :red[z] <img src=x onerror=alert(1)>"


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The page on an empty store."""
    monkeypatch.setenv("GEO_STORE", f"sqlite:///{tmp_path / 'incidents.sqlite'}")
    st.cache_resource.clear()
    yield AppTest.from_function(_page, default_timeout=PATIENCE_S).run()
    st.cache_resource.clear()


def _page() -> None:
    from geo.app import add_page

    add_page.show()


def _store() -> Store:
    return build.store(build.Settings.from_env())


def _all() -> list[Incident]:
    return list(_store().incidents(IncidentFilter(roles=(), statuses=())))


def _box(app: AppTest, kind: str, label: str) -> Any:
    return next(widget for widget in app.get(kind) if widget.label.startswith(label))


def _press(app: AppTest, label: str, nth: int = 0) -> AppTest:
    return [button for button in app.button if button.label == label][nth].click().run()


def _paste(app: AppTest, text: str, **about: Any) -> AppTest:
    app.text_area[0].set_value(text)
    for label, value in about.items():
        kind = "date_input" if label == "date" else "text_input"
        _box(app, kind, {"date": "Publication date"}.get(label, label.capitalize())).set_value(value)
    return _press(app, "Read")


def _upload(app: AppTest, *files: tuple[str, bytes]) -> AppTest:
    app.get("file_uploader")[0].set_value([(name, data, "text/plain") for name, data in files]).run()
    return _press(app, "Read")


def _shown(app: AppTest) -> str:
    """All that the page says, as it says it."""
    kinds = ("markdown", "caption", "subheader", "info", "warning", "error", "success", "text", "html", "badge")
    return "\n".join(str(e.proto.body if hasattr(e.proto, "body") else e.value) for k in kinds for e in app.get(k))


def test_the_users_document_is_shown_as_it_was_read(app: AppTest) -> None:
    """Its header is the date; the main incident, the background one, and the marked text stand in the preview."""
    _paste(app, KERMAN)
    assert not app.exception
    shown = _shown(app)
    assert "1 incident and 1 told as background" in shown
    for phrase in (
        "3 January 2024",
        "in Kerman, Iran",
        "at least 73",
        "170",
        "Baghdad International Airport",
        "United States",
    ):
        assert phrase in shown
    assert '<mark class="geo-place' in shown and '<mark class="geo-count' in shown
    assert not list(_all()), "a preview saves nothing"


def test_saving_tells_what_happened_and_cleans_the_page(app: AppTest) -> None:
    """Two incidents are in the store, each with a way to the map, and the form is empty."""
    _paste(app, KERMAN)
    _press(app, "Save")
    assert not app.exception
    assert app.success[0].value == "1 report saved: 2 new incidents."
    assert [b.label for b in app.button].count("Read") == 1 and not app.text_area[0].value
    assert {i.killed for i in _all()} == {Count(73, 73, None, "at least"), Count.exactly(1)}


def test_the_same_report_again_changes_nothing(app: AppTest) -> None:
    """It is said before saving and after."""
    _press(_paste(app, KERMAN), "Save")
    before = _store().version()
    _paste(app, KERMAN)
    assert "Already there" in app.info[0].value
    _press(app, "Save")
    assert app.info[0].value == "1 report already there: nothing changes."
    assert _store().version() == before


def test_an_undated_report_asks_for_its_date(app: AppTest) -> None:
    """ "Yesterday" is counted from it; a date given to the question is used, and the text is kept meanwhile."""
    _paste(app, MOSUL)
    assert "When was this report published?" in _shown(app) and app.text_area[0].value == MOSUL
    _box(app, "date_input", "Published on").set_value(dt.date(2024, 5, 2)).run()
    _press(app, "Read with this date")
    assert "1 May 2024" in _shown(app)


def test_a_report_with_whole_dates_is_not_asked_for_its_own(app: AppTest) -> None:
    """Nothing in it waits for a publication date: neither the form nor the preview asks for one."""
    _paste(app, MOSUL.replace("yesterday", "on 1 May 2024"))
    assert "1 May 2024" in _shown(app) and "Published on" not in [w.label for w in app.date_input]
    assert "When was this report published?" not in _shown(app)
    _press(app, "Save")
    assert [i.date_start for i in _all()] == [dt.date(2024, 5, 1)]


def test_a_reader_may_go_on_without_a_date_and_give_it_later(app: AppTest) -> None:
    """On purpose, never by a slip; the preview offers to read the report again."""
    _press(_paste(app, MOSUL), "Read without a date")
    assert "This report has no publication date." in _shown(app) and "date unknown" in _shown(app)
    _box(app, "date_input", "Published on").set_value(dt.date(2024, 5, 2)).run()
    _press(app, "Read again")
    assert "1 May 2024" in _shown(app) and "no publication date" not in _shown(app)


def test_a_report_in_another_language_says_so(app: AppTest) -> None:
    """And what that means."""
    french = (
        "Au moins douze personnes ont été tuées et trente autres blessées mardi dans une explosion survenue dans le "
        "centre de la ville, selon la police. Les secours sont sur place et les autorités ont ouvert une enquête."
    )
    _paste(app, french, date=dt.date(2024, 5, 2))
    assert not app.exception and "does not seem to be in English" in app.warning[0].value


def test_a_report_without_an_incident_can_be_saved_all_the_same(app: AppTest) -> None:
    """It says so plainly."""
    _paste(
        app,
        "The museum in Lyon will open a new wing of paintings next year, its director said.",
        date=dt.date(2024, 5, 2),
    )
    assert "No incident was found" in app.info[0].value
    _press(app, "Save")
    assert app.success[0].value == "1 report saved: no incident." and len(_store().documents()) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [("", "There is nothing to read yet"), ("Blast", "is too short"), ("date 2024-13-99 A bomb went off here", "date")],
)
def test_what_cannot_be_read_is_told(app: AppTest, text: str, told: str) -> None:
    """Nothing is read, and what was typed stays."""
    _paste(app, text)
    assert not app.exception and told in app.error[0].value and app.text_area[0].value == text


def test_an_address_that_is_none_is_refused_and_nothing_typed_is_lost(app: AppTest) -> None:
    """A link to a script never gets in."""
    _paste(app, KERMAN, address="javascript:alert(1)")
    assert "must begin with http" in app.error[0].value and app.text_area[0].value == KERMAN
    _paste(app, KERMAN, address="https://example.org/a", headline="Blasts", publisher="Wire")
    assert "3 January 2024 · Wire" in _shown(app)
    _press(app, "Save")
    document = _store().documents()[0]
    assert (document.url, document.title, document.publisher) == ("https://example.org/a", "Blasts", "Wire")


def test_what_a_report_says_is_shown_literally(app: AppTest) -> None:
    """No markdown and no HTML of a report's comes alive, in its title, its text, or after saving."""
    _paste(app, f"{MOSUL}\n{HOSTILE}", headline=HOSTILE, date=dt.date(2024, 5, 2))
    assert not app.exception
    for saved in (False, True):
        if saved:
            _press(app, "Save")
        shown = _shown(app) + "".join(b.label for b in app.button)
        assert "<img" not in shown.replace(r"\<img", "")
        assert "**x**" not in "".join(e.value for e in (*app.markdown, *app.subheader)) + "".join(
            b.label for b in app.button
        )
        assert r"\*\*x\*\*" in shown


def test_a_correction_before_saving_is_kept_as_a_revision(app: AppTest) -> None:
    """The preview shows it, the store has it, and the history tells the old value."""
    _paste(app, KERMAN)
    for bound in ("low", "best"):
        _box(app, "number_input", f"Killed, {bound}").set_value(84)
    _press(app, "Save changes")
    assert "at least 84" in _shown(app) and "corrected by hand" in _shown(app)
    _press(app, "Save")
    main = next(i for i in _all() if i.role == "main")
    assert main.killed == Count(84, 84, None, "at least")
    [revision] = _store().revisions(main.incident_id)
    assert revision.field == "killed" and "73" in (revision.old or "") and "84" in (revision.new or "")


def test_a_place_is_picked_anew(app: AppTest) -> None:
    """Typed coordinates put the incident where the reader says."""
    _paste(app, KERMAN)
    app.get("button_group")[0].set_value("Type it").run()
    _box(app, "text_input", "A name, or").set_value("34.05, 44.2").run()
    _press(app, "Use this place")
    _press(app, "Save")
    place = next(i for i in _all() if i.role == "main").place
    assert place is not None and (place.latitude, place.longitude, place.where_prec) == (34.05, 44.2, 1)
    assert "Kerman" in place.candidates[0].name


def test_what_is_not_an_incident_is_left_out(app: AppTest) -> None:
    """Rejected, with its reason in the history; a slip can be taken back before saving."""
    _paste(app, KERMAN)
    _press(app, "This is not an incident", 1)
    _press(app, "Bring it back")
    _press(app, "This is not an incident", 1)
    _press(app, "Save")
    assert app.success[0].value == "1 report saved: 1 new incident, 1 left out by hand."
    background = next(i for i in _all() if i.role == "background")
    assert background.status == "rejected"
    assert _store().revisions(background.incident_id)[0].reason == "not an incident"


def test_many_files_are_read_and_the_broken_ones_named(app: AppTest) -> None:
    """A broken line, a file that is no text and a report given twice stop nobody else."""
    lines = [{"text": MOSUL, "date": "2024-05-02"}, {"text": MOSUL, "date": "2024-05-02"}]
    jsonl = "\n".join([json.dumps(lines[0]), "{broken", json.dumps(lines[1])])
    _upload(app, ("a.jsonl", jsonl.encode()), ("b.txt", KERMAN.encode()), ("c.txt", b"\xff\xfe\x00bad"))
    assert not app.exception
    told = "\n".join(e.value for e in app.text)
    assert "a.jsonl:2" in told and "c.txt" in told and "more than once" in told
    assert _box(app, "selectbox", "Report 1 of 2").options[1].startswith("2. 2024-01-03")
    _press(app, "Next")
    assert "in Kerman, Iran" in _shown(app)
    _press(app, "Save all 2")
    assert app.success[0].value == "2 reports saved: 3 new incidents."


def test_reports_are_saved_and_discarded_one_by_one(app: AppTest) -> None:
    """What is left stays to be looked through; nothing more is saved when the rest is discarded."""
    lines = "\n".join(
        json.dumps({"text": f"{n} people were killed by a bomb in Mosul, Iraq.", "date": f"2024-05-0{n}"})
        for n in (2, 3, 4)
    )
    _upload(app, ("a.jsonl", lines.encode()))
    _press(app, "Save this report")
    assert "1 report saved" in app.success[0].value and _box(app, "selectbox", "Report 1 of 2")
    _press(app, "Discard this report")
    assert "4 people" in _shown(app)
    _press(app, "Discard")
    assert len(_store().documents()) == 1 and [b.label for b in app.button].count("Read") == 1


def test_back_to_the_form_keeps_what_was_typed(app: AppTest) -> None:
    """To mend a headline nobody pastes a text again."""
    _press(_paste(app, KERMAN), "Back to the form")
    assert app.text_area[0].value == KERMAN


def test_leaving_out_what_another_report_tells_as_well_takes_nothing_off_the_map(app: AppTest) -> None:
    """The incident known before stays as it was; the one left out stands for itself in the history."""
    _press(_paste(app, KERMAN), "Save")
    before = _all()
    _paste(app, KERMAN.replace("At least 73", "At least 95"), headline="Toll rises")
    _press(app, "This is not an incident")
    _press(app, "Save")
    assert [i.status for i in _all() if i.incident_id in {b.incident_id for b in before}] == ["auto", "auto"]
    assert [i.killed for i in _all() if i.status == "rejected"] == [Count(95, 95, None, "at least")]


def test_a_second_report_of_the_same_joins_the_incident(app: AppTest) -> None:
    """It is told, and the way to the map leads to the incident with both."""
    _press(_paste(app, KERMAN), "Save")
    _paste(app, KERMAN.replace("At least 73", "At least 95"), headline="Toll rises")
    _press(app, "Save")
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
        app = AppTest.from_function(_page, default_timeout=PATIENCE_S).run()
        _paste(app, "Gunmen killed 7 villagers in Qalxyzabad, in Ghazni province, on Monday.", date=dt.date(2024, 1, 3))
        assert any("could not be looked up" in w.value and "Qalxyzabad" in w.value for w in app.warning)
    st.cache_resource.clear()
