"""The map's frame: what is laid over it at each run, and what a reader did on it."""

from __future__ import annotations

import streamlit as st
from streamlit_folium import st_folium

from geo import maps
from geo.app import area, looks, panel, services, sidebar
from geo.app.tickets import ticket
from geo.errors import NotInStore
from geo.filters import IncidentFilter
from geo.index import View
from geo.index.sums import fitting_unit
from geo.model import Incident

__all__ = ["MAP", "draw", "draw_beside", "online_toggle", "take"]

MAP = "map"
"""Session state: what the page's own map tells."""
_HEIGHT = 620
_ONLINE = "online-tiles"
_ROUTES = "../../geo"
"""Where the routes are, seen from the frame of streamlit-folium's component."""


def draw(keep: IncidentFilter, view: View) -> None:
    """The page's own map, of a filter."""
    _draw(keep, view, MAP)


def draw_beside(keep: IncidentFilter, view: View, name: str, other: IncidentFilter, is_first: bool) -> None:
    """One of two maps that stand side by side, of a filter each; `name` is its place in session state."""
    _draw(keep, view, name, maps.Beside(ticket(other), is_first))


def _draw(keep: IncidentFilter, view: View, name: str, beside: maps.Beside | None = None) -> None:
    alone = beside is None
    sealed = ticket(keep)
    shown = looks.layer(
        _caption(keep, view),
        url=_ROUTES,
        query=sealed,
        version=view.version,
        beside=beside,
        selected=_selected(),
        report_view=bool(st.session_state.get(sidebar.IN_VIEW)),
    )
    online = maps.OPENSTREETMAP if st.session_state.get(_ONLINE) else None
    finding = maps.finding_group(url=_ROUTES, query=sealed, **area.drawn())
    player = [maps.player_group(url=_ROUTES, query=sealed, unit=fitting_unit(view))] if alone else []
    st_folium(
        maps.app_map(center=(22.0, 25.0), zoom=2, remember_view=True, in_step=not alone, picture=True, online=online),
        key=name,
        height=_HEIGHT,
        use_container_width=True,
        feature_group_to_add=[*player, shown, finding],
        returned_objects=maps.RETURNED_OBJECTS,
    )


def take(told: maps.Message | None) -> None:
    """Do what a message of the map asks, once: later reruns see the same message again."""
    if told is None or told.number == st.session_state.get("last-message"):
        return
    st.session_state["last-message"] = told.number
    if told.action in ("incidents", "spot", "box"):
        one = told.incident_ids[0] if len(told.incident_ids) == 1 else ""
        st.session_state[sidebar.INCIDENT] = one
        st.session_state[panel.CHOICE] = None if one else {"spot": told.spot, "box": told.box, "dates": told.dates}
        st.session_state.pop("choice-page", None)
        panel.come_to_view()
    elif told.action == "dates" and told.dates:
        st.session_state["from"], st.session_state["to"] = told.dates
    elif told.action == "area":
        area.take(told)
    elif told.action == "region":
        sidebar.take_regions(told.codes or ((told.code,) if told.code else ()))


def online_toggle() -> None:
    """The choice of map tiles from elsewhere."""
    st.toggle(
        "Online map tiles",
        key=_ONLINE,
        persist_state="session",
        help="Asks OpenStreetMap's server for pictures of the ground. Off: everything comes from this app. "
        "Where the server cannot be reached, the built-in map stays.",
    )


def _caption(keep: IncidentFilter, view: View) -> maps.Caption:
    """What a picture of the map says of itself. Other looks than marks have their legend on the map."""
    return maps.Caption.counted(
        len(view),
        killed=view.killed,
        unlocated=view.unlocated,
        legend=maps.legend_data(view.event_types) if looks.is_marks() else None,
        title=maps.title_of(keep),
    )


def _selected() -> Incident | None:
    """The incident that is open; an id that is not there is told in the panel."""
    opened = st.session_state.get(sidebar.INCIDENT)
    try:
        return services.store().incident(opened) if opened else None
    except NotInStore:
        return None
