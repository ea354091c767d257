"""The page that takes reports in, with a language model as the reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.app.conftest import PATIENCE_S
from tests.chat_server import ChatServer, Reply, chat_server, incident, say

pytest.importorskip("openai")

TEXT = "date 2021-06-23 Two men were shot dead in Lyon on Sunday, police said."
HOSTILE = "<img src=x onerror=alert(1)> **bold**"


@pytest.fixture
def server() -> Iterator[ChatServer]:
    """Tells a shooting, with a number and a name that are not in the report."""
    told = incident(
        "Two men were shot dead",
        killed=(2, "Two men were shot dead"),
        injured=(9, "nine were injured"),
        place=(HOSTILE, "in Lyon"),
    )
    with chat_server(lambda _: say(told)) as running:
        yield running


@pytest.fixture
def app(server: ChatServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The page on an empty store."""
    monkeypatch.setenv("GEO_STORE", f"sqlite:///{tmp_path / 'incidents.sqlite'}")
    monkeypatch.setenv("GEO_EXTRACTOR", "llm")
    monkeypatch.setenv("GEO_LLM_BASE_URL", server.url)
    monkeypatch.setenv("GEO_LLM_MODEL", "test-model")
    monkeypatch.setenv("GEO_LLM_RETRIES", "0")
    monkeypatch.setenv("GEO_LLM_PRICE_OUT", "10")
    st.cache_resource.clear()
    yield AppTest.from_function(_page, default_timeout=PATIENCE_S).run()
    st.cache_resource.clear()


def _page() -> None:
    from geo.app import add_page

    add_page.show()


def _read(app: AppTest) -> None:
    next(box for box in app.text_area if box.label == "Paste a report").input(TEXT)
    next(button for button in app.button if button.label == "Read").click().run()


def test_what_was_dropped_and_what_it_took_are_shown(app: AppTest) -> None:
    """Tokens, cost and each value that the report does not say, as plain text."""
    _read(app)
    assert not app.exception
    shown = [text.value for text in app.text]
    assert any("injured 9" in line for line in shown)
    assert any(HOSTILE in line for line in shown)
    assert any("900 tokens in, 80 out, cost" in caption.value.replace("\\", "") for caption in app.caption)
    assert not any("<img" in block.value for block in app.markdown)


def test_a_server_that_fails_is_told_and_the_report_stays(app: AppTest, server: ChatServer) -> None:
    """What to do stands on the page; what was typed is still in the form."""
    server.script = lambda _: Reply(401, {"error": {"message": "no"}})
    _read(app)
    assert not app.exception
    assert any("GEO_LLM_API_KEY" in text.value for text in app.text)
    next(button for button in app.button if button.label == "Back to the form").click().run()
    assert any("shot dead in Lyon" in (box.value or "") for box in app.text_area)
