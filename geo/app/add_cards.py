"""The incidents of a report that is not saved yet, a card each, with the means to correct them.

A form is drawn once its card's reader opens it: a digest may tell of hundreds of incidents.
"""

from __future__ import annotations

import html

import streamlit as st
from streamlit.elements.lib.mutable_expander_container import ExpanderContainer

from geo import wording
from geo.app import correct, enter, evidence, services
from geo.app.add_batch import Item
from geo.app.entries import NOTE, is_entered
from geo.app.plain import plain
from geo.errors import InputError
from geo.model import Incident
from geo.roles import Edit

__all__ = ["found_in_words", "show", "take_typed"]

_CARDS = 10
"""Cards that are seen at a time."""
_SHOW_LAST = "add-show-last"
"""Session state: a card was added behind the others and is to be seen."""
_LEFT_OUT = "not an incident"


def show(item: Item) -> None:
    """The cards; corrections go into `item`."""
    incidents = item.incidents
    document_id = item.analysis.document.id
    if incidents:
        st.subheader(found_in_words(incidents), anchor=False)
        start = _first_card(document_id, len(incidents))
        for number, incident in enumerate(incidents[start : start + _CARDS], start + 1):
            _card(item, incident, number)
    enter.show(item.analysis, _entering(item), lambda incident: _enter(item, incident))


def take_typed(item: Item) -> None:
    """Take in what was typed in the cards' forms and is still there as the report is saved: it is what was seen.

    Raises InputError for what makes no sense.
    """
    for incident in item.incidents:
        try:
            item.correct(correct.typed_edits(incident, _key(incident)))
        except InputError as error:
            raise InputError(f"“{incident.title}”, as you corrected it. {error}") from error
    if enter.begun(item.analysis, _entering(item)):
        raise InputError(
            "an incident is typed in at the end and not added yet. Press “Add this incident” there, or empty its boxes."
        )


def _entering(item: Item) -> str:
    return f"add-{item.analysis.document.id}"


def _key(incident: Incident) -> str:
    return f"add-{incident.incident_id}"


def _enter(item: Item, incident: Incident) -> None:
    """Take in what was entered; what the store has already is added to there, at once."""
    if item.held:
        enter.into_store(item.analysis.document.id, incident)
        item.analysis = services.store().analysis(item.analysis.document.id)
    else:
        item.enter(incident)
        st.session_state[_SHOW_LAST] = True
        st.toast("Added. It is saved with the report.")
    st.rerun()


def _first_card(document_id: str, count: int) -> int:
    """The place of the first card of the page that is open."""
    pages = -(-count // _CARDS)
    key = f"add-cards-{document_id}"
    if st.session_state.pop(_SHOW_LAST, False):
        st.session_state[key] = pages
    if pages < 2:
        return 0
    page: int = st.pagination(pages, key=key, persist_state="session")
    start = _CARDS * (page - 1)
    st.caption(f"{start + 1:,} to {min(start + _CARDS, count):,} of {count:,}. What you correct is kept on all pages.")
    return start


def found_in_words(incidents: list[Incident]) -> str:
    """How many incidents, background told apart."""
    main = sum(1 for i in incidents if i.role == "main")
    parts = [wording.number_of(main, "incident")] if main else []
    parts += [f"{len(incidents) - main:,} told as background"] if len(incidents) > main else []
    return " and ".join(parts) or "No incident"


@st.fragment
def _card(item: Item, incident: Incident, number: int) -> None:
    """One incident. What is done in its card draws that card alone anew, until it changes the incident."""
    rejected = incident.status == "rejected"
    key = _key(incident)
    with st.container(border=True, key=f"{key}-card"):
        st.markdown(f"**{number} · {plain(incident.title)}**")
        _badges(item, incident)
        if rejected:
            st.caption("Left out: it will be kept in the history only.")
            if not item.held and st.button("Bring it back", key=f"{key}-back", icon=":material/undo:"):
                first = next(i for i in item.analysis.incidents if i.incident_id == incident.incident_id)
                _correct(item, [Edit(incident.incident_id, "status", first.status)])
            return
        _facts(incident)
        if item.held:
            return
        with _part("Correct", "edit", f"{key}-correct") as part:
            if part.open and (edits := correct.correction_form(incident, key)):
                _correct(item, edits)
        with _part("Choose another place", "location_on", f"{key}-where") as part:
            if part.open and (edit := _other_place(item, incident, f"{key}-place")):
                _correct(item, [edit])
        if is_entered(incident):
            if st.button("Take it out again", key=f"{key}-out", icon=":material/block:"):
                item.take_out(incident.incident_id)
                st.rerun()
        elif st.button("This is not an incident", key=f"{key}-reject", icon=":material/block:"):
            _correct(item, [Edit(incident.incident_id, "status", "rejected", _LEFT_OUT)])


def _other_place(item: Item, incident: Incident, key: str) -> Edit | None:
    return correct.place_picker(incident, key, enter.named_places(item.analysis))


def _part(label: str, icon: str, key: str) -> ExpanderContainer:
    """A part of a card that knows whether it is open."""
    return st.expander(label, icon=f":material/{icon}:", key=key, on_change="rerun")


def _correct(item: Item, edits: list[Edit]) -> None:
    item.correct(edits)
    st.rerun()


def _badges(item: Item, incident: Incident) -> None:
    with st.container(horizontal=True, gap="small"):
        for kind in (incident.event_type, incident.sub_event_type):  # in one, they would be cut on a phone
            st.badge(plain(kind), color="blue")
        if incident.role == "background":
            st.badge("background, not the news itself", color="gray")
        if is_entered(incident):
            st.badge(NOTE, color="violet")
        elif any(subject == incident.incident_id for subject, _ in item.edits):
            st.badge("corrected by hand", color="green")


def _facts(incident: Incident) -> None:
    rows = {
        "When": wording.date_in_words(incident),
        "Where": wording.place_in_words(incident.place),
        "Killed": wording.count_in_words(incident.killed),
        "Injured": wording.count_in_words(incident.injured),
    }
    for field in ("missing", "abducted"):
        if getattr(incident, field) is not None:
            rows[field.capitalize()] = wording.count_in_words(getattr(incident, field))
    if incident.perpetrator:
        rows["Perpetrator"] = wording.perpetrator_in_words(incident)
    if incident.notes:
        rows["Notes"] = evidence.notes_in_words(incident)
    cells = "".join(f"<dt>{html.escape(k)}</dt><dd>{html.escape(v)}</dd>" for k, v in rows.items())
    st.html(f'<dl class="geo-facts">{cells}</dl>')
