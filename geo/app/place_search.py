"""Places by what a reader typed: for the field over the map, for an area by name, for correcting a place by hand."""

from __future__ import annotations

import math
import re
import warnings
from typing import Any

import streamlit as st
from geopy.point import Point

from geo import wording
from geo.app import services
from geo.app.plain import plain
from geo.errors import FilterError
from geo.model import Place

__all__ = ["coordinates_in", "described", "kilometres_around", "offered", "places_answer"]

MOST = 8
"""Candidates that are shown."""
LONGEST = 200
"""Characters of a name: more is no name, and online services are not to be asked for it."""
NEAR_KM = 50
"""What "near" means before a reader says otherwise."""
_RADIUS_M = 10_000.0
"""Of a place whose extent is not known."""

_KINDS = (
    ("PPLC", "capital"),
    ("PPLA", "city, seat of a province or district"),
    ("PPLX", "quarter"),
    ("PPL", "town or village"),
    ("ADM1", "province"),
    ("ADM2", "district"),
    ("ADM", "administrative area"),
    ("PCL", "country"),
    ("TERR", "territory"),
    ("AIR", "airport or airfield"),
    ("CONT", "continent"),
    ("RGN", "region"),
    ("ISL", "island"),
    ("MT", "mountain"),
    ("STM", "river"),
    ("LK", "lake"),
    ("SEA", "sea"),
    ("GULF", "gulf"),
    ("STRT", "strait"),
)
"""GeoNames feature codes by their beginning, the longest first."""


def places_answer(text: str) -> dict[str, Any]:
    """What the field over the map is answered: places with their radius, and what kept a service from being asked."""
    typed = " ".join(text.split())
    if len(typed) > LONGEST:
        raise FilterError(f"'q' takes the name of a place, at most {LONGEST} characters.")
    places, notices = _found(typed)
    return {
        "places": [
            {
                "name": typed if coordinates_in(typed) else place.name,
                "what": _what(place),
                "lat": place.latitude,
                "lon": place.longitude,
                "radius_m": max(place.uncertainty_m or _RADIUS_M, 1000.0),
                "km": kilometres_around(place),
            }
            for place in places
        ],
        "notices": [f"{notice}. What is missing here may be known there." for notice in notices],
    }


def offered(typed: str) -> list[Place]:
    """Candidates for a name or for coordinates; that there are none, or that a service was not asked, is said here."""
    places, notices = _found(typed)
    for notice in notices:
        st.warning(plain(f"{notice}. What is missing below may be known there."), icon=":material/cloud_off:")
    if not places:
        st.warning(f"No place called “{plain(typed)}” is known. Try another spelling, a larger place, or coordinates.")
    return places


def described(place: Place) -> str:
    """What tells a candidate from one of the same name: kind, coordinates, score, reason."""
    parts = [_kind(place), f"{place.latitude:.2f}, {place.longitude:.2f}"]
    parts += [f"score {place.score:.2f}"] if place.score is not None else []
    parts += [place.why] if place.why else []
    return " · ".join(parts)


def kilometres_around(place: Place) -> int:
    """How far around a place to look for what is near it: 50 km, or 100, 200, 500 … for one that is larger itself."""
    least = (place.uncertainty_m or 0) / 1000
    if least <= NEAR_KM / 2:
        return NEAR_KM
    unit = 10 ** math.floor(math.log10(least))
    return int(next(step * unit for step in (1, 2, 5, 10) if step * unit >= least and step * unit >= NEAR_KM))


def coordinates_in(text: str) -> tuple[float, float] | None:
    """Latitude and longitude, degrees, if `text` is coordinates and nothing else: "34.05, 44.2", "34°3'N 44°12'E"."""
    if len(re.findall(r"\d+", text)) < 2:
        return None
    try:
        with warnings.catch_warnings(action="error"):
            point = Point.from_string(text.strip())
    except (ValueError, UserWarning):  # geopy warns of a latitude beyond the poles before it refuses it
        return None
    return float(point.latitude), float(point.longitude)


def _found(typed: str) -> tuple[list[Place], list[str]]:
    if not typed:
        return [], []
    point, resolver = coordinates_in(typed), services.resolver()
    unasked: list[str] = []
    return ([resolver.at(*point)] if point else resolver.search(typed, MOST, told=unasked.append)), unasked


def _what(place: Place) -> str:
    return f"{_kind(place)} · {wording.place_in_words(place)}"


def _kind(place: Place) -> str:
    return next((word for code, word in _KINDS if (place.feature_code or "").startswith(code)), "place")
