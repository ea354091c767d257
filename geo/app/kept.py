"""Filters on the way from one page to another: Streamlit forgets there what a page's fields and the address held."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import streamlit as st

__all__ = ["hold", "restore"]

_PAGE, _HELD = "page-before", "filters-before"


def restore(page: str, defaults: Mapping[str, Any]) -> None:
    """Before a page is drawn: if it was just come to, let fields and address hold what they held on the page before.

    An address that names any of them is meant as it stands.
    """
    state = st.session_state
    held = state.get(_HELD, {})
    if state.get(_PAGE) != page and not any(key in st.query_params for key in defaults):
        state.update(held)
        st.query_params.update({key: _written(value) for key, value in held.items() if value != defaults[key]})
    state[_PAGE] = page


def hold(defaults: Mapping[str, Any]) -> None:
    """After a page was drawn: remember what its fields hold."""
    state = st.session_state
    state[_HELD] = {**state.get(_HELD, {}), **{key: state[key] for key in defaults if key in state}}


def _written(value: Any) -> str | list[str]:
    """As Streamlit writes a field's value into the address."""
    if isinstance(value, list):
        return [str(part) for part in value]
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, dt.date) else str(value)
