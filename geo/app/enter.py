"""Entering by hand an incident that a report tells of and the program did not find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import streamlit as st

from geo import wording
from geo.app import services
from geo.app.entries import Sentence, blank, entered, vouched
from geo.app.fields import Fields, sound
from geo.app.highlight import Span, marked
from geo.app.pick_place import place_picker
from geo.errors import InputError
from geo.extract.text.sentences import split
from geo.model import Analysis, Incident, Place

__all__ = ["begun", "into_store", "named_places", "show"]


def show(analysis: Analysis, key: str, add: Callable[[Incident], None]) -> None:
    """The way to the form, which is drawn once it is opened; `add` is given what was entered, once it makes sense.

    The next one begins with a form that is closed and empty.
    """
    key = _numbered(analysis, key)
    label = "Enter an incident that is missing here"
    with st.expander(label, icon=":material/add:", key=key, on_change="rerun") as part:
        if part.open:
            _form(analysis, key, add)


def begun(analysis: Analysis, key: str) -> bool:
    """Whether something stands in the form of that `key` that was not added yet."""
    key = _numbered(analysis, key)
    return Fields(blank(), key).entered() != Fields(blank(), f"{key}-untouched").entered()


def _numbered(analysis: Analysis, key: str) -> str:
    return f"{key}-enter-{len(analysis.incidents)}"


def into_store(document_id: str, incident: Incident) -> None:
    """Add what was entered to a report that is in the store."""
    services.store().enter(document_id, incident, [vouched(incident)], services.WHO)
    st.toast("Saved. It stands on the map; the history tells when it was entered.")


@st.fragment
def _form(analysis: Analysis, key: str, add: Callable[[Incident], None]) -> None:
    document = analysis.document
    st.caption(
        "For what the report tells and was not found in it. It is kept like all others, marked as entered by hand. "
        "What you do not know, leave empty."
    )
    sentence = _sentence(analysis, key)
    place = _place(analysis, key, sentence)
    fields = Fields(blank(), key)
    if document.date:
        st.caption(f"The report was published on {wording.day_in_words(document.date)}.")
    fields.draw(with_status=False)
    complaint = st.container()
    if not st.button("Add this incident", type="primary", icon=":material/add:", key=f"{key}-add"):
        return
    try:
        incident = entered(analysis, sound(blank(), fields.entered()), place, sentence)
    except InputError as error:
        complaint.error(str(error))
        return
    fields.forget()
    add(incident)


def _sentence(analysis: Analysis, key: str) -> Sentence | None:
    """The sentence that is chosen as evidence, shown whole."""
    text = analysis.document.text
    found = _sentences(text)
    chosen: int | None = st.selectbox(
        "The sentence that tells of it",
        range(len(found)),
        index=None,
        format_func=lambda i: " ".join(text[slice(*found[i])].split()),
        key=f"{key}-sentence",
        persist_state="session",
        placeholder="Choose one, or type a word of it",
        help="It is kept as the evidence. Without one, the values stand as entered by hand alone.",
    )
    if chosen is None:
        return None
    start, end = found[chosen]
    names = [t.mention for t in analysis.toponyms if t.mention.part == "text" and start <= t.mention.start < end]
    spans = [Span(name.start - start, name.end - start, "place") for name in names]
    st.html(f'<div class="geo-quote">{marked(text[start:end], spans)}</div>')
    return start, end


def _place(analysis: Analysis, key: str, sentence: Sentence | None) -> Place | None:
    """The place that is chosen, and the ways to choose it: those that the sentence names stand first."""
    chosen: Place | None = st.session_state.get(f"{key}-chosen")
    st.markdown("**Where it happened**")
    start, end = sentence or (0, 0)
    near = [t for t in analysis.toponyms if t.mention.part == "text" and start <= t.mention.start < end]
    named = named_places(replace(analysis, toponyms=(*near, *analysis.toponyms)))
    edit = place_picker(blank(chosen), f"{key}-place-{start}", named)
    if edit is not None:
        st.session_state[f"{key}-chosen"] = edit.value
        st.rerun()
    return chosen


def named_places(*analyses: Analysis) -> list[Place]:
    """The places that reports name, each once, in their order."""
    once: dict[tuple[str | None, float, float], Place] = {}
    for toponym in (toponym for analysis in analyses for toponym in analysis.toponyms):
        if toponym.place:
            place = toponym.place
            once.setdefault((place.gazetteer_id, place.latitude, place.longitude), place)
    return list(once.values())


@lru_cache(maxsize=8)
def _sentences(text: str) -> list[Sentence]:
    return [(sentence.start, sentence.end) for sentence in split(text)]
