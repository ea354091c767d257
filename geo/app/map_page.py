"""The map, its totals, and the panel of the incident that is open."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st
from streamlit_folium import st_folium

from geo import maps, wording
from geo.app import panel, services, sidebar
from geo.app.plain import plain
from geo.model import Incident, Total

__all__ = ["show", "told_if_cut", "totals"]

_HEIGHT = 620
_MAP = "map"
_ONLINE = "online-tiles"


def show() -> None:
    """The page."""
    returned: Mapping[str, Any] = st.session_state.get(_MAP) or {}
    _take_click(returned)
    keep = sidebar.filters(maps.view_box(returned), with_view=True)
    incidents = services.kept_incidents(keep)
    told_if_cut(incidents)
    totals(incidents)
    located = tuple(i for i in incidents if i.place)
    with st.container(key="map-and-side"):
        left, right = st.columns([5, 3], gap="medium")
    with left:
        _map(located)
        _under_the_map(incidents, located)
    with right, st.container(key="side"):
        _side(incidents)


def _map(incidents: tuple[Incident, ...]) -> None:
    group = maps.incident_group(
        incidents,
        outlines=services.outlines(incidents),
        selected_id=st.session_state.get(sidebar.INCIDENT) or None,
        report_view=bool(st.session_state.get(sidebar.IN_VIEW)),
    )
    online = maps.OPENSTREETMAP if st.session_state.get(_ONLINE) else None
    st_folium(
        maps.app_map(center=(22.0, 25.0), zoom=2, remember_view=True, online=online),
        key=_MAP,
        height=_HEIGHT,
        use_container_width=True,
        feature_group_to_add=group,
        returned_objects=maps.RETURNED_OBJECTS,
    )


def _take_click(returned: Mapping[str, Any]) -> None:
    """A click opens what was clicked, once: later reruns see the same message again."""
    clicked, number = maps.clicked_ids(returned), maps.click_number(returned)
    if not clicked or number == st.session_state.get("last-click"):
        return
    st.session_state["last-click"] = number
    st.session_state["choice"] = clicked if len(clicked) > 1 else ()
    st.session_state[sidebar.INCIDENT] = clicked[0] if len(clicked) == 1 else ""


def totals(incidents: Sequence[Incident]) -> None:
    """How many incidents, and how many people, low to high; what is unknown stands beside the sum."""
    cells = [(f"{len(incidents):,}", "incident" if len(incidents) == 1 else "incidents")]
    for field in ("killed", "injured"):
        total = Total.of(getattr(i, field) for i in incidents)
        note = f"{field}; unknown for {total.unknown:,}" if total.unknown else field
        cells.append((wording.total_in_words(total) if incidents else "–", note))
    unlocated = sum(1 for i in incidents if i.place is None)
    if unlocated:
        cells.append((f"{unlocated:,}", "without a place: in the list only"))
    st.html(
        '<div class="geo-totals" role="status">'
        + "".join(f"<div><b>{html.escape(figure)}</b><span>{html.escape(note)}</span></div>" for figure, note in cells)
        + "</div>"
    )


def told_if_cut(incidents: Sequence[Incident]) -> None:
    """Say that not everything is shown, where the store holds more than a page does."""
    held = services.cut()
    if held and len(incidents) == services.MOST:
        st.warning(
            f"The newest {services.MOST:,} incidents that pass the filters are shown and counted here; the store holds "
            f"{held:,}. Narrow the dates or the region to see others. `python -m geo export` takes all of them.",
            icon=":material/filter_list:",
        )


def _under_the_map(incidents: Sequence[Incident], located: Sequence[Incident]) -> None:
    if not services.all_incidents():
        st.info("The store is empty. Add a report on the page “Add reports”, or load the samples on the page “Data”.")
    elif not incidents:
        st.info("No incident passes the filters. Widen the dates or clear the filters in the sidebar.")
    elif not located:
        st.info("None of these incidents has a known place. They stand in the list.")
    st.html(maps.legend_html({i.event_type for i in incidents}, theme=st.context.theme.type or "light"))
    st.toggle(
        "Online map tiles",
        key=_ONLINE,
        persist_state="session",
        help="Asks OpenStreetMap's server for pictures of the ground. Off: everything comes from this app. "
        "Where the server cannot be reached, the built-in map stays.",
    )


def _side(incidents: Sequence[Incident]) -> None:
    opened, choice = st.session_state.get(sidebar.INCIDENT), st.session_state.get("choice") or ()
    if opened:
        panel.show(opened)
    elif choice:
        panel.show_choice([i for i in incidents if i.incident_id in set(choice)])
    else:
        _gravest(incidents)


def _gravest(incidents: Sequence[Incident]) -> None:
    """Nothing is open: the gravest incidents, which is also the way in for a keyboard or a screen reader."""
    if not incidents:
        return
    st.markdown("**Gravest in this selection**")
    st.caption("Choose one here, or a mark on the map, to see every figure with the sentence it came from.")
    for incident in sorted(incidents, key=wording.prominence, reverse=True)[:12]:
        day, place = wording.date_in_words(incident), wording.place_in_words(incident.place)
        panel.offer(incident, [plain(day), plain(place), wording.toll_in_words(incident)])
