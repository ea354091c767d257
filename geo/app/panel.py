"""One incident, whole: every field, what it rests on, the other places it may be, its correction and its history."""

from __future__ import annotations

import contextlib
import html
from collections.abc import Callable, Sequence

import streamlit as st

from geo import wording
from geo.app import correct, enter, entries, evidence, services, sidebar
from geo.app.entries import is_entered
from geo.app.plain import plain
from geo.app.revised import revised_in_words
from geo.errors import NotInStore
from geo.index import ORDERS
from geo.model import Analysis, Incident
from geo.roles import Edit

__all__ = ["CHOICE", "ORDER_NAMES", "bring", "close", "come_to_view", "in_short", "offer", "show", "show_choice"]

CHOICE = "choice"
"""Session state: what several incidents were chosen by, a point or a box; None when nothing is."""

ORDER_NAMES = {"newest": "Newest first", "oldest": "Oldest first", "gravest": "Most killed first"}
_COMING, _BROUGHT = "panel-coming", "panel-brought"
"""Session state: whether the panel was opened and is still to be brought to view, and how often it was."""
_BRING = """
<script>
(() => {
  const head = document.querySelector(".st-key-panel-head");
  const narrow = matchMedia("(max-width: 1000px)").matches; // as in style.py: the panel stands below the map
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  const below = narrow || !head?.closest(".st-key-map-and-side");
  if (below) head?.scrollIntoView({ behavior, block: narrow ? "start" : "center" }); // so part of a wide list stays
})(); // %s
</script>
"""
_PAGE = 8
"""Incidents of a list in the panel that are seen at a time."""
_ASKED = 2
"""Reports of an incident that are asked which places they name, and why it has none."""


def show(incident_id: str, closed: Callable[[], None] | None = None) -> None:
    """The panel of one incident; an id that is not there says so.

    closed: what closes it, where it is not what the address bar has open
    """
    closed = closed or close
    try:
        incident = services.store().incident(incident_id)
    except NotInStore:
        st.warning(f"No incident has the id “{plain(incident_id)}”. It may have been removed, or the id is mistyped.")
        st.button("Close", on_click=closed)
        return
    with st.container(horizontal=True, vertical_alignment="top", key="panel-head"):
        st.subheader(plain(incident.title), anchor=False)
        st.button("✕", on_click=closed, help="Close", key="close-panel", width="content")
    _badges(incident)
    _facts(incident)
    _parts(incident)


def show_choice(count: int, when: str, page_of: Callable[[str, int, int], Sequence[Incident]]) -> None:
    """Several incidents stand at one point: choose. `page_of(order, start, stop)` gives some of them.

    when: the days that they are of, in words, where they are not all that the filters keep.
    """
    with st.container(horizontal=True, vertical_alignment="top", key="panel-head"):
        st.subheader(f"{wording.number_of(count, 'incident')} here", anchor=False)
        st.button("✕", on_click=close, help="Close", key="close-panel", width="content")
    if when:
        st.caption(f"{when}, as the map showed it")
    order = st.segmented_control(
        "Order",
        ORDERS,
        default="newest",
        format_func=lambda name: ORDER_NAMES[name],
        key="choice-order",
        label_visibility="collapsed",
    )
    pages = -(-count // _PAGE)
    page = st.pagination(pages, key="choice-page") if pages > 1 else 1
    for incident in page_of(order or "newest", (page - 1) * _PAGE, page * _PAGE):
        offer(incident, [plain(wording.date_in_words(incident)), wording.toll_in_words(incident)])


def come_to_view() -> None:
    """The panel was opened, on the map or in a list: a reader who has to scroll for it is taken there."""
    st.session_state[_COMING] = True


def bring() -> None:
    """Behind the panel, once it is drawn. The focus stays where it is."""
    if st.session_state.pop(_COMING, False):
        st.session_state[_BROUGHT] = st.session_state.get(_BROUGHT, 0) + 1  # the same script again would not run again
        st.html(_BRING % st.session_state[_BROUGHT], unsafe_allow_javascript=True)


def in_short(incident: Incident) -> list[str]:
    """When, where, and what became of how many people; markdown."""
    day, place = wording.date_in_words(incident), wording.place_in_words(incident.place)
    return [plain(day), plain(place), wording.toll_in_words(incident)]


def offer(incident: Incident, facts: Sequence[str], opens: Callable[[str], None] | None = None) -> None:
    """A line that opens an incident, with `facts` (markdown) under its title.

    opens: what does so, given the id, where it is not the address bar that has it open
    """
    with st.container(gap=None):
        st.button(
            plain(incident.title),
            key=f"open-{incident.incident_id}",
            type="tertiary",
            on_click=opens or _open,
            args=(incident.incident_id,),
        )
        st.caption(" · ".join(facts))


def close() -> None:
    """Close the panel; for callbacks."""
    st.session_state[sidebar.INCIDENT] = ""
    st.session_state[CHOICE] = None


def _open(incident_id: str) -> None:
    st.session_state[sidebar.INCIDENT] = incident_id
    come_to_view()


def _badges(incident: Incident) -> None:
    with st.container(horizontal=True, gap="small"):
        st.badge(plain(incident.event_type), color="blue")
        st.badge(plain(incident.sub_event_type), color="blue")
        if incident.role == "background":
            st.badge("background, not the news itself", color="gray")
        if is_entered(incident):
            st.badge(entries.NOTE, color="violet")
        if incident.status != "auto":
            st.badge(incident.status.replace("_", " "), color="green" if incident.status == "reviewed" else "orange")


def _facts(incident: Incident) -> None:
    place = incident.place
    rows = {
        "When": wording.date_in_words(incident),
        "Where": wording.place_in_words(place),
        "Killed": wording.count_in_words(incident.killed),
        "Injured": wording.count_in_words(incident.injured),
        "Missing": wording.count_in_words(incident.missing),
        "Abducted": wording.count_in_words(incident.abducted),
        "Perpetrator": wording.perpetrator_in_words(incident),
        "Confidence": _trusted(incident),
    }
    for field in ("killed_civilians", "killed_perpetrators", "injured_civilians"):
        if getattr(incident, field) is not None:
            rows[evidence.FIELD_NAMES[field]] = wording.count_in_words(getattr(incident, field))
    if incident.notes:
        rows["Notes"] = evidence.notes_in_words(incident)
    rows["Id"] = incident.incident_id
    st.html(
        '<dl class="geo-facts">'
        + "".join(f"<dt>{html.escape(k)}</dt><dd>{html.escape(v)}</dd>" for k, v in rows.items())
        + "</dl>"
    )


def _trusted(incident: Incident) -> str:
    if is_entered(incident):
        return "entered by hand: no program read it"
    return f"{incident.confidence:.0%}, the chance that date, place and killed were read right"


def _parts(incident: Incident) -> None:
    """What is behind the values, and what changes them, a tap away from one another: none is a long scroll down."""
    count = len(incident.sources)
    quotes, sources, place, change = st.tabs(
        ["Evidence", f"{count} sources" if count > 1 else "Source", "Place", "Correct"], key="panel-parts"
    )
    with quotes:
        evidence.quotes(incident)
    with sources:
        evidence.figures(incident)
        evidence.sources(incident)
    with place:
        _place(incident)
    with change:
        _correct(incident)
        _history(incident)


def _place(incident: Incident) -> None:
    for notice in _unasked(incident) if incident.place is None else ():
        st.caption(plain(f"No place: {notice}"))
    named = enter.named_places(*_analyses(incident))
    edit = correct.place_picker(incident, f"place-{incident.incident_id}", named)
    if edit is not None:
        _revise([edit])
    st.caption("A choice among named places also counts for later reports of the same source: see the page “Data”.")


def _unasked(incident: Incident) -> list[str]:
    """What kept the names of an incident's reports from being looked up."""
    return [notice for analysis in _analyses(incident) for notice in analysis.notices]


def _analyses(incident: Incident) -> list[Analysis]:
    """What was read in an incident's first reports, as far as they are in the store."""
    found = []
    for source in incident.sources[:_ASKED]:
        with contextlib.suppress(NotInStore):
            found.append(services.store().analysis(source.id))
    return found


@st.fragment
def _correct(incident: Incident) -> None:
    edits = correct.correction_form(incident, f"correct-{incident.incident_id}")
    if edits:
        _revise(edits)
    rejected = incident.status == "rejected"
    if st.button(
        "Bring it back" if rejected else "Remove this incident",
        icon=":material/undo:" if rejected else ":material/delete:",
        help="It leaves the map and the totals; the history keeps it, and it can be brought back.",
    ):
        _revise([Edit(incident.incident_id, "status", "needs_review" if rejected else "rejected", "by hand")])


def _revise(edits: Sequence[Edit]) -> None:
    services.store().revise(edits, services.WHO)
    st.toast("Saved. The change stands in the history.")
    st.rerun()


def _history(incident: Incident) -> None:
    revisions = services.store().revisions(incident.incident_id)
    if not revisions:
        return
    with st.expander(f"History ({len(revisions)})", icon=":material/history:"):
        for revision in revisions:
            st.caption(
                f"{revision.at:%Y-%m-%d %H:%M} UTC · {plain(revision.who)} · {plain(revision.field)}: "
                f"{plain(revised_in_words(revision.old))} → {plain(revised_in_words(revision.new))} "
                f"{plain(revision.reason)}"
            )
        st.caption("Changes can be undone on the page “Data”.")
