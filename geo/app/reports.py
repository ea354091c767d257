"""The reports that are in the store: what each tells of, what is missing there, and the way to take one out."""

from __future__ import annotations

import streamlit as st

from geo import wording
from geo.app import add_saved, enter, services
from geo.app.add_cards import found_in_words
from geo.app.add_preview import spans_of
from geo.app.highlight import marked
from geo.app.plain import plain
from geo.model import Document, Incident

__all__ = ["show"]

_OFFERED = 500
"""Reports that are offered to choose from; where there are more, words narrow them."""
_HEIGHT = 300
"""Pixels of a report's text that are seen at a time."""


def show(held: int) -> None:
    st.subheader("Reports", anchor=False)
    if not held:
        st.info("No reports yet. Add some on the page “Add reports”, or load the samples above.")
        return
    words = ""
    if held > _OFFERED:
        words = st.text_input("Find a report", key="report-words", placeholder="Words of its headline, text, publisher")
    with st.spinner("Looking for reports …", show_time=True):
        documents = services.store().documents(words.strip(), _OFFERED)
    if not documents:
        st.info(f"No report has “{plain(words)}” in its headline, text, publisher, address or id.")
        return
    chosen = st.selectbox(
        "A report to look at or remove",
        documents,
        index=None,
        format_func=_headline,
        placeholder=f"Choose {'one of the newest' if len(documents) == _OFFERED else 'among'} "
        f"{wording.number_of(len(documents), 'report')}",
    )
    if chosen is None:
        return
    with st.container(border=True):
        _report(chosen)


def _report(chosen: Document) -> None:
    analysis = services.store().analysis(chosen.id)
    with st.container(height=_HEIGHT, border=False):
        st.html(f'<div class="geo-report">{marked(chosen.text, spans_of(analysis))}</div>')
    st.markdown(f"**It tells of {found_in_words(list(analysis.incidents)).lower()}**")
    with st.container(gap="xsmall"):
        for incident in analysis.incidents:
            add_saved.link(incident.incident_id)
    enter.show(analysis, f"report-{chosen.id}", lambda incident: _enter(chosen, incident))
    if st.button("Remove this report", icon=":material/delete:"):
        services.store().remove(chosen.id, services.WHO, "removed by hand")
        st.toast("Removed. It can be brought back under “History”.")
        st.rerun()


def _enter(chosen: Document, incident: Incident) -> None:
    enter.into_store(chosen.id, incident)
    st.rerun()


def _headline(document: Document) -> str:
    date = wording.day_in_words(document.date) if document.date else "undated"
    return f"{date} · {document.title or document.text[:80]} · {document.publisher or 'no publisher'}"
