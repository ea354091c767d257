"""Links by address to files that the routes write as the browser takes them, however long they are.

Unlike Streamlit's own buttons, they hold through a rerun of the page and a restart of the server.
"""

from __future__ import annotations

import html
from collections.abc import Mapping

import streamlit as st

__all__ = ["show"]


def show(labels: Mapping[str, str], sealed: str) -> None:
    """One link for each of `labels`: route with its question, ending in ? or a pair → words; `sealed`: the ticket."""
    items = (
        f'<a class="geo-download" href="{html.escape(f"geo/{address}&{sealed}")}" download>{html.escape(label)}</a>'
        for address, label in labels.items()
    )
    st.html(f'<div class="geo-downloads">{"".join(items)}</div>')
