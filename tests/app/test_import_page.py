"""A table imported on its page without a browser, by one process and by two."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from geo import build
from geo.making import SHORT, beside
from tests.app.conftest import PATIENCE_S

HEAD = "date,event_type,latitude,longitude,place,killed,title\n"
ROWS = "".join(f"2026-01-0{1 + n % 9},Riots,34.5,70.5,Alfa,at least {n},row {n}\n" for n in range(50))


@pytest.fixture(autouse=True)
def own_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """An empty store; its address."""
    url = f"sqlite:///{tmp_path / 'incidents.sqlite'}"
    monkeypatch.setenv("GEO_STORE", url)
    monkeypatch.setenv("GEO_SAMPLES", "off")
    # Two cores, whatever this machine has.
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    st.cache_resource.clear()
    yield url
    st.cache_resource.clear()


def _page(log: str) -> None:
    import os
    from pathlib import Path

    import streamlit as st

    from geo.app import import_page

    with Path(log).open("a") as stream:
        stream.write(f"{os.getpid()}\n")
    if "elsewhere" not in st.session_state:
        import_page.show()


def imported(content: str, log: Path) -> AppTest:
    """The page, after a table with this content was chosen and imported."""
    app = AppTest.from_function(_page, args=(str(log),), default_timeout=PATIENCE_S).run()
    app.file_uploader[0].set_value(("own.csv", content.encode(), "text/csv"))
    app.run()
    assert not app.exception, app.exception
    next(button for button in app.button if button.label == "Import all rows").click()
    return app.run()


def test_columns_are_asked_for_in_their_order(tmp_path):
    """As they are read, so they follow one another for the keyboard and on a phone: what is needed stands first."""
    app = AppTest.from_function(_page, args=(str(tmp_path / "log"),), default_timeout=PATIENCE_S).run()
    app.file_uploader[0].set_value(("own.csv", f"{HEAD}{ROWS}".encode(), "text/csv"))
    app.run()
    labels = [box.label for box in app.selectbox]
    assert labels[labels.index("Date *") :][:6] == [
        "Date *",
        "Last day",
        "Event type *",
        "Sub-type",
        "Latitude",
        "Longitude",
    ]


OWN_WORDS = (
    "Day,What,Town,Lat,Lon\n"
    "03/04/2026,Bombing,Alfa,34.5,70.5\n23/04/2026,bombing,Bravo,34.6,70.5\n04/04/2026,armed clash,Delta,34.7,70.5\n"
)


def mapped(log: Path) -> AppTest:
    """The page with a table of its own words, the columns of which are chosen."""
    app = AppTest.from_function(_page, args=(str(log),), default_timeout=PATIENCE_S).run()
    app.file_uploader[0].set_value(("own.csv", OWN_WORDS.encode(), "text/csv"))
    app.run()
    for label, column in (("Date *", "Day"), ("Event type *", "What"), ("Place name", "Town")):
        next(box for box in app.selectbox if box.label == label).set_value(column).run()
    assert not app.exception, app.exception
    return app


def test_the_words_of_a_table_are_explained_on_the_page(own_store, tmp_path):
    """Those that are kinds of event already are not asked for, and the order of day and month shows by itself."""
    app = mapped(tmp_path / "log")
    assert app.radio[0].value.startswith("day first")
    (asked,) = [box for box in app.selectbox if box.label.endswith(("row)", "rows)"))]
    assert asked.label == "Bombing (2 rows)"
    asked.set_value("Explosions/Remote violence: Remote explosive/landmine/IED").run()
    next(button for button in app.button if button.label == "Import all rows").click().run()
    assert [said.value for said in app.success] == ["3 rows saved; 0 unchanged; 0 left out."]
    with build.store(build.Settings(store=own_store)) as store:
        found = {(str(i.date_start), i.event_type, i.sub_event_type) for i in store.incidents()}
    bomb = ("Explosions/Remote violence", "Remote explosive/landmine/IED")
    assert found == {("2026-04-03", *bomb), ("2026-04-23", *bomb), ("2026-04-04", "Battles", "Armed clash")}


def test_a_table_and_its_mapping_are_there_after_a_look_at_another_page(tmp_path):
    """Streamlit forgets a file then; it can be put away."""
    app = mapped(tmp_path / "log")
    app.session_state["elsewhere"] = True
    app.run()
    assert not app.selectbox
    del app.session_state["elsewhere"]
    app.run()
    assert {box.label: box.value for box in app.selectbox}["Date *"] == "Day"
    assert any("own.csv" in said.value for said in app.markdown)
    next(button for button in app.button if button.label == "Put it away").click().run()
    assert not app.selectbox and not app.exception


@pytest.mark.parametrize("long", [False, True])
def test_a_table_is_imported(own_store, started, tmp_path, long):
    """A long one by a process of its own, which never runs the page; its bad row is named by its line in the file."""
    blank = "\n" * SHORT if long else ""
    app = imported(f"{HEAD}{ROWS}soon,Riots,1,1,Bravo,1,x\n{blank}", tmp_path / "log")
    assert not app.exception, app.exception
    assert [said.value for said in app.success] == ["50 rows saved; 0 unchanged; 1 left out."]
    assert [process.poll() is None for process in started] == [False] * long
    assert set((tmp_path / "log").read_text().split()) == {str(os.getpid())}
    with build.store(build.Settings(store=own_store)) as store:
        assert {incident.killed.low for incident in store.incidents()} == set(range(50))
    (rejected,) = app.dataframe[-1].value.to_dict("records")
    assert rejected["Line"] == 52 and "no day" in rejected["Reason"]


def test_a_process_that_cannot_read_is_told_on_the_page(started, tmp_path, monkeypatch):
    """In a line, not as a failure of the page."""
    monkeypatch.setattr(beside, "_MAIN", "geo.no_such_module")
    app = imported(f"{HEAD}{ROWS}" + "\n" * SHORT, tmp_path / "log")
    assert not app.exception and len(started) == 1
    assert "the process that reads it died" in app.error[0].value
