"""Which part of the earth counts: near a point, inside a box, or inside an area that was drawn.

Session state and the address bar hold each as the command line writes it ("near=30.28,57.08,50"), in a field that a
reader may type into; what is drawn on the map goes into the same fields.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from geo import maps, query, wording
from geo.app.place_search import NEAR_KM, described, kilometres_around, offered
from geo.app.plain import plain
from geo.areas import Box, Circle, ring_of
from geo.errors import FilterError
from geo.filters import IncidentFilter

__all__ = ["DEFAULTS", "chosen", "drawn", "fields", "standing", "take", "within"]

NEAR, POLYGON, BOX = "near", "polygon", "bbox"
DEFAULTS = {NEAR: "", POLYGON: "", BOX: ""}
"""Session state and address bar."""
_PLACE, _KM = "near-place", "near-km"


def _box(text: str) -> Box:
    west, south, east, north = query.box(text)
    if west == east or south == north:
        raise FilterError(f"'bbox' takes a box that holds an area, e.g. 44,25,64,40, not {text}.")
    return west, south, east, north


_READ: dict[str, Callable[[str], Any]] = {NEAR: query.circle, POLYGON: query.ring, BOX: _box}


def take(told: maps.Message) -> None:
    """Let what was drawn on the map count from now on, instead of what did; nothing drawn: no area at all."""
    written = {
        NEAR: query.figures(told.near) if told.near else "",
        POLYGON: query.points(told.polygon) if told.polygon else "",
        BOX: query.figures(told.box) if told.box else "",
    }
    st.session_state.update(written)


def chosen(view: Box | None) -> dict[str, Any]:
    """The filters of `IncidentFilter` that the fields hold; `view` is what the map shows, where only that counts."""
    held = drawn()
    near, polygon, box = held["near"], held["polygon"], held["box"]
    if view and box:
        return {"near": near, "polygon": ring_of(box), "bbox": view}
    return {"near": near, "polygon": polygon, "bbox": view or box}


def drawn() -> dict[str, Any]:
    """What the fields hold, read: `near`, `polygon`, `box`; a box beside a drawn area does not count."""
    near, polygon, box = (_read(key)[0] for key in (NEAR, POLYGON, BOX))
    return {"near": near, "polygon": polygon, "box": None if polygon else box}


def within(keep: IncidentFilter, box: Box) -> IncidentFilter:
    """What `keep` keeps inside a part of what the map shows; a box that was drawn counts as before."""
    drawn_box = drawn()["box"]
    return replace(keep, bbox=box, polygon=ring_of(drawn_box) if drawn_box else keep.polygon)


def standing() -> None:
    """Say which area counts, with a way to take it away; say of a field what is wrong with it."""
    held = drawn()
    for key, value in ((NEAR, held["near"]), (POLYGON, held["polygon"]), (BOX, held["box"])):
        if value:
            st.button(
                _in_words(key, value),
                key=f"remove-{key}",
                icon=":material/close:",
                help="Take this away",
                on_click=_only,
                args=(key, ""),
                width="stretch",
            )
    for key in DEFAULTS:
        complaint = _read(key)[1]
        if complaint:
            st.error(plain(f"{complaint} Until then, it does not count."))
    if held["polygon"] and _read(BOX)[0]:
        st.warning("The box does not count beside the drawn area: take one of the two away.")


def fields() -> None:
    """The fields, for a reader without a pointer and for exact figures."""
    with st.expander("Area"):
        _near_a_place()
        st.text_input(
            "Near a point",
            key=NEAR,
            bind="query-params",
            placeholder="latitude, longitude, km",
            help="What lies within so many kilometres: 30.28, 57.08, 50",
            on_change=_alone,
            args=(NEAR,),
        )
        st.text_input(
            "Inside a box",
            key=BOX,
            bind="query-params",
            placeholder="west, south, east, north",
            help="Degrees: 44, 25, 64, 40. West beyond east crosses the date line.",
            on_change=_alone,
            args=(BOX,),
        )
        st.text_input(
            "Inside an area",
            key=POLYGON,
            bind="query-params",
            placeholder="latitude longitude; …",
            help="Its corners, three or more: 29 56; 29 58; 31 57",
            on_change=_alone,
            args=(POLYGON,),
        )


def _near_a_place() -> None:
    typed = st.text_input(
        "Near a place",
        key=_PLACE,
        placeholder="Kerman, Iran  or  30.28, 57.08",
        help="A name, or latitude and longitude. The map has a field for places too, and tools to draw.",
    )
    name = " ".join((typed or "").split())
    places = offered(name) if name else []
    if not places:
        return
    index = st.radio(
        "Places",
        range(len(places)),
        format_func=lambda n: plain(wording.place_in_words(places[n])),
        captions=[plain(described(place)) for place in places],
        key=f"{_PLACE}-{name}",
        label_visibility="collapsed",
    )
    place = places[index or 0]
    km = st.number_input(
        "Within, km", min_value=0.1, max_value=20_000.0, value=float(kilometres_around(place)), key=f"{_KM}-{name}"
    )
    written = query.figures((place.latitude, place.longitude, km or NEAR_KM))
    st.button("Show what is near it", icon=":material/radar:", on_click=_only, args=(NEAR, written), width="stretch")


def _only(key: str, written: str) -> None:
    """Let one field hold something, and no other; for callbacks."""
    st.session_state.update({**DEFAULTS, key: written, _PLACE: ""})


def _alone(key: str) -> None:
    if st.session_state[key]:
        _only(key, st.session_state[key])


def _read(key: str) -> tuple[Any, str]:
    """What a field holds, and what is wrong with it; None for an empty one."""
    text = (st.session_state.get(key) or "").strip()
    try:
        return (_READ[key](text) if text else None), ""
    except FilterError as error:
        return None, str(error)


def _in_words(key: str, value: Any) -> str:
    if key == NEAR:
        return _circle_in_words(value)
    return _box_in_words(value) if key == BOX else "Inside the drawn area"


def _circle_in_words(circle: Circle) -> str:
    latitude, longitude, km = circle
    digits = 2 if km >= 5 else 4
    return f"Within {km:g} km of {latitude:.{digits}f}, {longitude:.{digits}f}"


def _box_in_words(box: Box) -> str:
    west, south, east, north = box
    meridians = f"{_degrees(west, 'WE')} to {_degrees(east, 'WE')}"
    return f"Inside the box {meridians}, {_degrees(south, 'SN')} to {_degrees(north, 'SN')}"


def _degrees(value: float, sides: str) -> str:
    return f"{abs(value):.4g}°{'' if value == 0 else sides[value > 0]}"
