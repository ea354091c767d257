"""Every page, run whole without a browser: on an empty store and with the samples."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from geo import build
from geo.app import evidence
from geo.app.first_start import SAMPLES
from geo.filters import IncidentFilter
from geo.ingest import documents_in
from geo.model import Claim, Document, Incident
from tests.app.conftest import PATIENCE_S

MAIN = Path(__file__).parents[2] / "geo" / "app" / "main.py"
PAGES = ("map_page", "list_page", "add_page", "import_page", "data_page")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store with some of the samples; its address."""
    url = f"sqlite:///{tmp_path_factory.mktemp('filled') / 'incidents.sqlite'}"
    pipeline = build.pipeline(build.Settings(store=url))
    for document in list(documents_in([SAMPLES]))[:30]:
        assert isinstance(document, Document)
        pipeline.ingest_one(document)
    return url


@pytest.fixture(autouse=True)
def own_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """No test meets another's store, and none the user's."""
    monkeypatch.setenv("GEO_STORE", f"sqlite:///{tmp_path / 'incidents.sqlite'}")
    monkeypatch.setenv("GEO_SAMPLES", "off")
    st.cache_resource.clear()
    st.cache_data.clear()
    yield
    st.cache_resource.clear()
    st.cache_data.clear()


def _page(name: str) -> None:
    import importlib

    importlib.import_module(f"geo.app.{name}").show()


def run(name: str, **query: Any) -> AppTest:
    """One page by itself."""
    app = AppTest.from_function(_page, args=(name,), default_timeout=PATIENCE_S)
    app.query_params.update(query)
    return app.run()


def said(app: AppTest) -> str:
    """All that the page says in words."""
    kinds = ("html", "markdown", "caption", "info", "warning", "error", "title", "subheader")
    return "\n".join(str(getattr(e.proto, "body", "") or e.value) for k in kinds for e in app.get(k))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_renders_on_an_empty_store(name: str) -> None:
    """No page takes for granted that something is there; each says what to do."""
    app = run(name)
    assert not app.exception and not app.error
    if name not in ("add_page", "import_page"):  # these two are where things come in
        assert "store is empty" in said(app) or "No reports yet" in said(app)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_renders_with_incidents(name: str, filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """And without a word about emptiness."""
    monkeypatch.setenv("GEO_STORE", filled)
    app = run(name)
    assert not app.exception and not app.error
    assert "empty" not in "\n".join(e.value for e in app.info)


def test_the_whole_app_starts_on_the_map(filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The script that Streamlit runs, with its frame: totals, map, and the quiet line about the figures."""
    monkeypatch.setenv("GEO_STORE", filled)
    app = AppTest.from_file(str(MAIN), default_timeout=PATIENCE_S).run()
    assert not app.exception
    assert "geo-totals" in said(app) and "not verified" in said(app)
    assert len(app.get("component_instance")) == 1


def test_a_store_that_fails_on_the_way_is_told(tmp_path: Path) -> None:
    """In words, on whichever page, and not by a traceback: a full disk, or what is done to the file meanwhile."""
    app = AppTest.from_file(str(MAIN), default_timeout=PATIENCE_S).run()
    assert not app.exception and not app.error
    with closing(sqlite3.connect(tmp_path / "incidents.sqlite")) as raw:
        raw.execute("ALTER TABLE meta RENAME TO other")
    app.run()
    assert not app.exception
    assert "no such table" in app.error[0].value


def test_the_first_start_reads_the_samples(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Through the real pipeline, once: a second start reads nothing again."""
    monkeypatch.setenv("GEO_SAMPLES", "on")
    app = AppTest.from_file(str(MAIN), default_timeout=PATIENCE_S).run()
    assert not app.exception
    store = build.store(build.Settings.from_env())
    assert {d.id for d in store.documents()} == {d.id for d in documents_in([SAMPLES]) if isinstance(d, Document)}
    version = store.version()
    AppTest.from_file(str(MAIN), default_timeout=PATIENCE_S).run()
    assert store.version() == version


@pytest.mark.parametrize("name", ["map_page", "list_page"])
def test_filters_come_from_the_address(name: str, filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is counted is what the filter keeps, whatever the page."""
    monkeypatch.setenv("GEO_STORE", filled)
    keep = IncidentFilter(min_killed=10, roles=("main", "background"))
    expected = len(list(build.store(build.Settings.from_env()).incidents(keep)))
    app = run(name, killed="10", role=["main", "background"])
    assert not app.exception and expected > 1
    assert f"<b>{expected}</b>" in said(app)


@pytest.mark.parametrize("name", ["map_page", "list_page"])
def test_that_nothing_passes_the_filters_is_told_above_the_map(
    name: str, filled: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the line of the totals, which is also read aloud: below an empty map nobody would look."""
    monkeypatch.setenv("GEO_STORE", filled)
    (told,) = (html.proto.body for html in run(name, killed="9999999").get("html") if "geo-totals" in html.proto.body)
    assert 'role="status"' in told and "No incident passes the filters" in told and "killed" not in told


@pytest.mark.parametrize(
    "query",
    [
        {"incident": "inc-none"},
        {"from": "2025-01-01", "to": "2024-01-01"},
        {"killed": "many"},
        {"region": "Atlantis"},
        {"type": "<b>"},
        {"role": "nobody"},
        {"from": "yesterday"},
        {"text": '"unclosed'},
    ],
)
def test_a_broken_link_is_explained_or_ignored(
    query: dict[str, str], filled: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An address that was typed or shortened badly never ends in a traceback."""
    monkeypatch.setenv("GEO_STORE", filled)
    assert not run("map_page", **query).exception


def test_an_incident_opens_by_its_id(filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The panel of a link's incident, with its id, its evidence and its sources."""
    monkeypatch.setenv("GEO_STORE", filled)
    incident = next(iter(build.store(build.Settings.from_env()).incidents(IncidentFilter(min_killed=10))))
    app = run("map_page", incident=incident.incident_id)
    assert not app.exception
    assert incident.incident_id in said(app) and "geo-quote" in said(app)


def test_an_incident_that_is_chosen_in_a_list_comes_to_view(filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a phone its panel stands where the list was, the head of it above what is seen."""
    monkeypatch.setenv("GEO_STORE", filled)
    app = run("map_page")
    assert "scrollIntoView" not in said(app)
    next(button for button in app.button if str(button.key).startswith("open-")).click().run()
    assert "scrollIntoView" in said(app)
    app.run()
    assert "scrollIntoView" not in said(app), "it goes there once"


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        ("cause unclear: What set it off is not known.", "cause unclear"),
        ("cause unclear: Nobody has said.", "cause unclear: Nobody has said"),
        ("checked by telephone.", "checked by telephone"),
    ],
)
def test_a_note_is_not_told_twice(note: str, shown: str) -> None:
    """Its sentence stands among the evidence; one that does not, or a note by hand, is shown whole."""
    claim = Claim("notes", "cause unclear", "d", 0, 28, "What set it off is not known.")
    incident = Incident("inc-1", "main", "Accident", "Explosion", "Blast", notes=(note,), claims=(claim,))
    assert evidence.notes_in_words(incident) == shown
