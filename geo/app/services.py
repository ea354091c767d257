"""What the pages and the routes share within one server: the store, the pipeline, and the index in memory.

Nothing of a single user lives here: that is session state.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from threading import Lock
from typing import Any

import streamlit as st

from geo import build
from geo.filters import IncidentFilter
from geo.index import LiveIndex, Period, RegionSum, Uncoded, View, by_period, by_region, uncoded
from geo.index.columns import Columns
from geo.index.sums import Level, Unit
from geo.model import Incident
from geo.pipeline import Pipeline
from geo.roles import RegionsOf, Resolver, Store

__all__ = [
    "WHO",
    "at_spot",
    "briefs",
    "in_order",
    "index",
    "make_regions_ready",
    "outline",
    "outlines",
    "periods",
    "pipeline",
    "region_names",
    "regions_at",
    "resolver",
    "sample_pipeline",
    "secret",
    "settings",
    "store",
    "sums_by_region",
    "view",
]

WHO = "app"
"""Who a revision made in the app is by. The app knows no log-in."""
_MOST_BRIEFS = 20_000
"""Incidents without their claims that are kept in memory."""


@st.cache_resource(show_spinner=False)
def settings() -> build.Settings:
    """What the environment sets."""
    return build.Settings.from_env()


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The store that `GEO_STORE` names."""
    return build.store(settings())


@st.cache_resource(show_spinner=False)
def pipeline() -> Pipeline:
    """Extractor, resolver and store, put together."""
    return build.pipeline(settings(), store())


@st.cache_resource(show_spinner=False)
def sample_pipeline() -> Pipeline:
    """For the samples, which are read by rules: no model is asked, and paid, without being called for."""
    if settings().extractor == "rules":
        return pipeline()
    return build.pipeline(replace(settings(), extractor="rules"), store())


@st.cache_resource(show_spinner="Making the outlines ready …")
def regions_at() -> RegionsOf:
    """Points → country and province, for tables."""
    return build.regions(settings())


def resolver() -> Resolver:
    """The pipeline's resolver: for looking places up by hand."""
    return pipeline().resolver


@st.cache_resource(show_spinner=False)
def index() -> LiveIndex:
    """All incidents of the store in memory; kept in step with it, whoever writes to it."""
    return LiveIndex(store())


def view(keep: IncidentFilter) -> View:
    """The incidents that pass a filter, as they are now."""
    return index().view(keep)


def periods(keep: IncidentFilter, unit: Unit) -> list[Period]:
    """What happened in each day, week, month or year that holds anything which passes a filter."""
    return _periods(keep, unit, index().version())


@st.cache_resource(max_entries=64, show_spinner=False)
def _periods(keep: IncidentFilter, unit: Unit, version: str) -> list[Period]:
    return by_period(view(keep), unit)


def sums_by_region(found: View, level: Level) -> tuple[list[RegionSum], int]:
    """What happened in each country or province that holds anything, and how many incidents none of them holds."""
    return by_region(found, level, _uncoded(found.version, found.columns) if level == "province" else None)


def make_regions_ready(found: View, level: Level) -> None:
    """Before regions are shown: what takes seconds at the first time, with a word on the page about it."""
    if level == "province":
        _uncoded(found.version, found.columns)


@st.cache_resource(max_entries=2, show_spinner="Looking up the provinces …")
def _uncoded(version: str, _columns: Columns) -> Uncoded:
    return uncoded(_columns, lambda *points: regions_at()(*points))


def region_names() -> dict[str, str]:
    """ISO 3166-1 and ISO 3166-2 codes of all countries and provinces in which an incident lies, and their names."""
    columns = index().columns()
    names = _region_names()
    missing = [code for code in columns.provinces if code and code not in names]
    if missing:
        rows = columns.first_of_provinces()
        found = store().briefs([int(columns.number[rows[code]]) for code in missing if code in rows])
        for incident in found.values():
            place = incident.place
            if place and place.admin1_code:
                names[place.admin1_code] = place.admin1 or place.admin1_code
    present = (*columns.countries, *columns.provinces)
    return {code: names.get(code, code) for code in present if code}


@st.cache_resource(show_spinner=False)
def _region_names() -> dict[str, str]:
    return {}


def in_order(found: View, order: str, start: int, stop: int) -> list[Incident]:
    """Some of a view's incidents in one of its orders, without their claims."""
    return _known(found, found.numbers(order, start, stop))


def at_spot(found: View, spot: int, order: str, start: int, stop: int) -> list[Incident]:
    """Some of a view's incidents at one point (its Morton code) in one of the orders, without their claims."""
    return _known(found, [int(n) for n in found.between(spot, spot + 1, order)[start:stop]])


def _known(found: View, numbers: Sequence[int]) -> list[Incident]:
    known = briefs(numbers, found.version)
    return [known[n] for n in numbers if n in known]


def briefs(numbers: Sequence[int], version: str) -> dict[int, Incident]:
    """Incidents by the store's numbers, without their claims, as of a version of the store."""
    return _briefs().of(numbers, version)


@st.cache_resource(show_spinner=False)
def secret() -> bytes:
    """The key of the seals on tickets."""
    return store().secret()


class _Briefs:
    """The incidents looked at lately: a map that is moved to and fro asks for the same ones again and again."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._version = ""
        self._held: OrderedDict[int, Incident] = OrderedDict()

    def of(self, numbers: Sequence[int], version: str) -> dict[int, Incident]:
        with self._lock:
            if version != self._version:
                self._held.clear()
                self._version = version
            found = {n: self._held[n] for n in numbers if n in self._held}
        missing = [n for n in dict.fromkeys(numbers) if n not in found]
        if missing:
            fresh = store().briefs(missing)
            found |= fresh
            with self._lock:
                if version == self._version:
                    self._held |= fresh
                    while len(self._held) > _MOST_BRIEFS:
                        self._held.popitem(last=False)
        return found


@st.cache_resource(show_spinner=False)
def _briefs() -> _Briefs:
    return _Briefs()


def outlines(incidents: Iterable[Incident]) -> dict[str, dict[str, Any]]:
    """GeoJSON geometries, by gazetteer id, for the places of `incidents` that are areas and have one."""
    found: dict[str, dict[str, Any]] = {}
    for incident in incidents:
        place = incident.place
        if place and place.gazetteer_id and (place.where_prec or 0) >= 3 and place.gazetteer_id not in found:
            geometry = outline(place.gazetteer_id)
            if geometry:
                found[place.gazetteer_id] = geometry
    return found


def outline(gazetteer_id: str) -> dict[str, Any] | None:
    """The GeoJSON geometry of an area; None when it has none."""
    text = _outline(gazetteer_id)
    return None if text is None else json.loads(text)


@lru_cache(maxsize=512)
def _outline(gazetteer_id: str) -> str | None:
    geometry = resolver().outline(gazetteer_id)
    return None if geometry is None else json.dumps(geometry)
