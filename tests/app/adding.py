"""The page that takes reports in, without a browser: what a reader does there, for its tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from geo import build
from geo.filters import IncidentFilter
from geo.model import Incident
from geo.roles import Store
from tests.app.conftest import PATIENCE_S

__all__ = ["all_incidents", "box", "opened", "page", "paste", "press", "shown", "started", "store", "upload"]


def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, **env: str) -> Iterator[AppTest]:
    """The page on an empty store; to be gone through by a fixture."""
    monkeypatch.setenv("GEO_STORE", f"sqlite:///{tmp_path / 'incidents.sqlite'}")
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    st.cache_resource.clear()
    yield AppTest.from_function(page, default_timeout=PATIENCE_S).run()
    st.cache_resource.clear()


def page() -> None:
    """The page itself, as AppTest runs it."""
    from geo.app import add_page

    add_page.show()


def store() -> Store:
    """The store that it writes to."""
    return build.store(build.Settings.from_env())


def all_incidents() -> list[Incident]:
    """All that the store holds, whatever its role and status."""
    return list(store().incidents(IncidentFilter(roles=(), statuses=())))


def box(app: AppTest, kind: str, label: str) -> Any:
    """A field by how its label begins."""
    return next(widget for widget in app.get(kind) if widget.label.startswith(label))


def press(app: AppTest, label: str, nth: int = 0) -> AppTest:
    """Press a button."""
    return [button for button in app.button if button.label == label][nth].click().run()


def opened(app: AppTest, label: str, nth: int = 0) -> AppTest:
    """Open a part of a card, which is drawn from then on."""
    part = [part for part in app.expander if part.label == label][nth]
    app.session_state[part.proto.id.split("-", 2)[2]] = True
    return app.run()


def paste(app: AppTest, text: str, **about: Any) -> AppTest:
    """Give a report, with what is known about it, and have it read."""
    app.text_area[0].set_value(text)
    for label, value in about.items():
        kind = "date_input" if label == "date" else "text_input"
        box(app, kind, {"date": "Publication date"}.get(label, label.capitalize())).set_value(value)
    return press(app, "Read")


def upload(app: AppTest, *files: tuple[str, bytes]) -> AppTest:
    """Give files, and have them read."""
    app.get("file_uploader")[0].set_value([(name, data, "text/plain") for name, data in files]).run()
    return press(app, "Read")


def shown(app: AppTest) -> str:
    """All that the page says, as it says it."""
    kinds = ("markdown", "caption", "subheader", "info", "warning", "error", "success", "text", "html", "badge")
    return "\n".join(str(e.proto.body if hasattr(e.proto, "body") else e.value) for k in kinds for e in app.get(k))
