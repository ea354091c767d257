"""What the pages share within one server: the store, the pipeline, and the incidents in memory.

Nothing of a single user lives here: that is session state.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from functools import lru_cache
from typing import Any, cast

import streamlit as st

from geo import build
from geo.filters import IncidentFilter
from geo.model import Incident
from geo.pipeline import Pipeline
from geo.roles import RegionsOf, Resolver, Store

__all__ = [
    "MOST",
    "WHO",
    "all_incidents",
    "cut",
    "kept_incidents",
    "outlines",
    "pipeline",
    "regions_at",
    "resolver",
    "sample_pipeline",
    "store",
]

WHO = "app"
"""Who a revision made in the app is by. The app knows no log-in."""
MOST = 20_000
"""Incidents that a page shows at a time: what a browser draws, and a session holds, without making its reader wait."""


@st.cache_resource(show_spinner=False)
def _settings() -> build.Settings:
    return build.Settings.from_env()


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The store that `GEO_STORE` names."""
    return build.store(_settings())


@st.cache_resource(show_spinner=False)
def pipeline() -> Pipeline:
    """Extractor, resolver and store, put together."""
    return build.pipeline(_settings(), store())


@st.cache_resource(show_spinner=False)
def sample_pipeline() -> Pipeline:
    """For the samples, which are read by rules: no model is asked, and paid, without being called for."""
    if _settings().extractor == "rules":
        return pipeline()
    return build.pipeline(replace(_settings(), extractor="rules"), store())


@st.cache_resource(show_spinner="Making the outlines ready …")
def regions_at() -> RegionsOf:
    """Points → country and province, for tables."""
    return build.regions(_settings())


def resolver() -> Resolver:
    """The pipeline's resolver: for looking places up by hand."""
    return pipeline().resolver


def all_incidents() -> tuple[Incident, ...]:
    """The incidents in the store, the newest first, at most `MOST`; read anew when any process has written."""
    return _all_incidents(store().version())


def kept_incidents(keep: IncidentFilter) -> tuple[Incident, ...]:
    """The incidents that pass a filter, the newest first, at most `MOST`."""
    return _kept_incidents(store().version(), keep)


def cut() -> int:
    """How many incidents the store holds if that is more than the pages show at a time; else 0."""
    held = _held(store().version())
    return held if held > MOST else 0


def outlines(incidents: tuple[Incident, ...]) -> dict[str, dict[str, Any]]:
    """GeoJSON geometries, by gazetteer id, for the places of `incidents` that are areas and have one."""
    found: dict[str, dict[str, Any]] = {}
    for incident in incidents:
        place = incident.place
        if place and place.gazetteer_id and (place.where_prec or 0) >= 3 and place.gazetteer_id not in found:
            geometry = _outline(place.gazetteer_id)
            if geometry:
                found[place.gazetteer_id] = json.loads(geometry)
    return found


@st.cache_resource(show_spinner="Reading the store …", max_entries=2)
def _all_incidents(version: str) -> tuple[Incident, ...]:
    return tuple(itertools.islice(store().incidents(IncidentFilter(roles=(), statuses=())), MOST))


@st.cache_resource(show_spinner="Reading the store …", max_entries=8)
def _kept_incidents(version: str, keep: IncidentFilter) -> tuple[Incident, ...]:
    if cut():
        return tuple(itertools.islice(store().incidents(keep), MOST))
    return tuple(incident for incident in _all_incidents(version) if keep.keeps(incident))


@st.cache_data(show_spinner=False, max_entries=2)
def _held(version: str) -> int:
    return cast(int, store().facts()["incidents"])


@lru_cache(maxsize=512)
def _outline(gazetteer_id: str) -> str | None:
    geometry = resolver().outline(gazetteer_id)
    return None if geometry is None else json.dumps(geometry)
