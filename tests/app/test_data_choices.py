"""The places chosen by hand, on the page "Data": told, forgotten, brought back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from geo import build
from geo.app.corrections import place_edit
from geo.app.revised import revised_in_words
from geo.ingest import from_text
from geo.roles import Store
from tests.app.conftest import PATIENCE_S

TEXT = "Two people were killed in a shooting at a bar in Lebanon on Monday, police said."


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """One report, whose place was put elsewhere."""
    monkeypatch.setenv("GEO_STORE", f"sqlite:///{tmp_path / 'incidents.sqlite'}")
    pipeline = build.pipeline(build.Settings.from_env())
    document = from_text(TEXT, date=dt.date(2024, 3, 5), publisher="*Daily* Courier")
    (found,) = pipeline.ingest_one(document).incident_ids
    place = pipeline.resolver.search("Lebanon, Pennsylvania")[0]
    edit = place_edit(pipeline.store.incident(found), place, "typed")
    assert edit is not None
    pipeline.store.revise([edit], "test")
    st.cache_resource.clear()
    yield pipeline.store
    st.cache_resource.clear()


def _page() -> None:
    from geo.app import data_page

    data_page.show()


def test_a_choice_is_told_and_can_be_forgotten(store: Store) -> None:
    """With its source, as plain text; the button leaves the incident where it is."""
    app = AppTest.from_function(_page, default_timeout=PATIENCE_S).run()
    assert not app.exception
    told = next(m.value for m in app.markdown if "Lebanon” in reports of" in m.value)
    assert "courier" in told and "Pennsylvania" in told and "*daily*" not in told
    next(b for b in app.button if b.label == "Forget").click().run()
    assert not app.exception
    assert store.choices() == []
    assert not any(b.label == "Forget" for b in app.button)
    next(b for b in app.button if b.label == "Undo").click().run()
    assert not app.exception
    assert len(store.choices()) == 1


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "unknown"),
        ("null", "unknown"),
        ('{"low": 3, "best": 3, "high": null}', "at least 3"),
        ('{"low": 0, "best": 0, "high": 0, "qualifier": null}', "none"),
        ('{"low": "3", "best": 3, "high": null}', '{"low": "3", "best": 3, "high": null}'),
        ('"reviewed"', "reviewed"),
        ('["cause unclear", "curfew imposed"]', "cause unclear; curfew imposed"),
        ("[]", "none"),
        ("2", "2"),
        (
            '{"name": "Lebanon", "latitude": 40.3, "longitude": -76.4, "country": "US", "where_prec": 1}',
            "Lebanon, United States",
        ),
        ('{"latitude": 1}', '{"latitude": 1}'),
        (f'"{"x" * 200}"', "x" * 77 + "…"),
    ],
)
def test_a_revision_is_told_short(value: str | None, words: str) -> None:
    """A place by its name and a count in words, not by their records."""
    assert revised_in_words(value) == words
