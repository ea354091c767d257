"""Links that lead a keyboard past a map: each of its marks is a stop, and a reader may want none of them."""

from __future__ import annotations

import html

import streamlit as st

__all__ = ["link", "target"]


def link(words: str, name: str) -> None:
    """A link to the `target` of that name, seen while it has the focus."""
    st.html(f'<a class="geo-skip" href="#{html.escape(name)}">{html.escape(words)}</a>')


def target(name: str) -> None:
    """Where a link leads: the next press of Tab goes to what follows."""
    st.html(f'<span class="geo-skip-target" id="{html.escape(name)}" tabindex="-1"></span>')
