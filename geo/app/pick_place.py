"""Choosing another place for an incident: a runner-up, a name, coordinates, a point on the map, or no place."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from streamlit_folium import st_folium

from geo import maps, wording
from geo.app import services
from geo.app.corrections import place_edit
from geo.app.place_search import described, offered
from geo.app.plain import plain
from geo.model import Incident, Place
from geo.roles import Edit

__all__ = ["place_picker"]

_RUNNERS_UP, _NAMED, _TYPED, _MAP, _NONE = (
    "Other candidates", "Named in the report", "Type it", "Click on a map", "No known place",
)  # fmt: skip

_FEW = 8
"""Places that are laid out side by side; more are chosen from a field that can be typed in."""


def place_picker(incident: Incident, key: str, named: Sequence[Place] = ()) -> Edit | None:
    """Ways to choose another place for `incident`; the edit once a place is chosen, else None.

    named: the places that its report names
    """
    ways = [_TYPED, _MAP]
    runners_up = incident.place.candidates if incident.place else ()
    if named:
        ways.insert(0, _NAMED)
    if runners_up:
        ways.insert(0, _RUNNERS_UP)
    if incident.place is not None:
        ways.append(_NONE)
    st.markdown(f"Now: **{plain(wording.place_in_words(incident.place))}**")
    if incident.place:
        st.caption(plain(described(incident.place)))
    way = st.segmented_control(
        "Another place", ways, default=ways[0], required=True, key=f"{key}-way", label_visibility="collapsed"
    )
    match way:
        case "Other candidates":
            return _among(incident, runners_up, f"{key}-runner-up", "picked among the candidates")
        case "Named in the report":
            return _among(incident, named, f"{key}-named", "named in the report", first=None)
        case "Type it":
            return _typed(incident, key)
        case "Click on a map":
            return _clicked(incident, key)
        case _:
            st.write("The incident will stand in the list of those without a place, and not on the map.")
            pressed = st.button("Take the place away", key=f"{key}-none", icon=":material/location_off:")
            return place_edit(incident, None, "no known place") if pressed else None


def _among(incident: Incident, places: Sequence[Place], key: str, how: str, *, first: int | None = 0) -> Edit | None:
    """Choose one of `places`; `first` is the one that is chosen to begin with."""
    index: int | None
    if len(places) <= _FEW:
        index = st.radio(
            "Places",
            range(len(places)),
            format_func=lambda i: plain(wording.place_in_words(places[i])),
            captions=[plain(described(place)) for place in places],
            index=first,
            key=key,
            label_visibility="collapsed",
        )
    else:
        index = st.selectbox(
            "Places",
            range(len(places)),
            format_func=lambda i: f"{wording.place_in_words(places[i])} · {described(places[i])}",
            index=first,
            key=key,
            placeholder="Choose one, or type its name",
            label_visibility="collapsed",
        )
    pressed = st.button("Use this place", key=f"{key}-use", icon=":material/check:", disabled=index is None)
    return _chosen(incident, places[index], how) if pressed and index is not None else None


def _typed(incident: Incident, key: str) -> Edit | None:
    text = st.text_input(
        "A name, or latitude and longitude",
        key=f"{key}-typed",
        placeholder="Mosul  or  34.05, 44.2",
        help="Coordinates are degrees, north and east positive; 34°3'N 44°12'E is understood as well.",
        persist_state="session",
    )
    typed = " ".join((text or "").split())
    if not typed:
        return None
    places = offered(typed)
    if not places:
        return None
    return _among(incident, places, f"{key}-found-{typed}", f"typed as “{typed}”")


def _clicked(incident: Incident, key: str) -> Edit | None:
    map_key = f"{key}-map"
    point = maps.clicked_point(st.session_state.get(map_key))
    near = (incident.place.latitude, incident.place.longitude) if incident.place else None
    st_folium(
        maps.app_map(center=near, zoom=7) if near else maps.app_map(),
        key=map_key,
        height=320,
        use_container_width=True,
        feature_group_to_add=maps.point_group(point or near, chosen=point is not None),
        returned_objects=["last_clicked"],
    )
    if point is None:
        st.caption("Click where it happened.")
        return None
    place = services.resolver().at(*point)
    st.markdown(f"{plain(wording.place_in_words(place))}: {place.latitude:.4f}, {place.longitude:.4f}")
    if not st.button("Use this point", key=f"{key}-point", icon=":material/check:"):
        return None
    return _chosen(incident, place, "clicked on the map")


def _chosen(incident: Incident, place: Place, how: str) -> Edit | None:
    edit = place_edit(incident, place, how)
    if edit is None:
        st.info("The incident stands there already.")
    return edit
