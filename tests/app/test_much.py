"""More incidents than a page shows at a time: it says so, and its figures are those of what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from geo import build
from geo.app import services
from geo.model import Count
from tests.told import analysis, document, incident


def _page(name: str) -> None:
    import importlib

    importlib.import_module(f"geo.app.{name}").show()


@pytest.mark.parametrize("name", ["map_page", "list_page"])
def test_a_page_shows_the_newest_and_says_so(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the server nor the reader waits for what nobody can look at, and nobody takes a part for the whole."""
    url = f"sqlite:///{tmp_path / 'incidents.sqlite'}"
    monkeypatch.setenv("GEO_STORE", url)
    monkeypatch.setattr(services, "MOST", 5)
    st.cache_resource.clear()
    st.cache_data.clear()
    reports = [document(f"d{n}") for n in range(8)]
    build.store(build.Settings(store=url)).load([analysis(r, incident(r, Count.exactly(2))) for r in reports])
    app = AppTest.from_function(_page, args=(name,), default_timeout=60).run()
    assert not app.exception
    (told,) = app.warning
    assert "newest 5" in told.value and "holds 8" in told.value
    assert any("<b>5</b>" in html.proto.body for html in app.get("html"))
    st.cache_resource.clear()
    st.cache_data.clear()
