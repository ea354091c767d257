"""The filters beside the map and above the list, held in the address bar: a link reopens the same picture."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from geo.app import area, brush, services
from geo.app.plain import plain
from geo.errors import FilterError
from geo.filters import ROLES, SHOWN_STATUSES, STATUSES, Box, IncidentFilter
from geo.index.sums import fitting_unit
from geo.model import VOCABULARY
from geo.regions import CONTINENTS, continent_of, country_name

__all__ = ["DEFAULTS", "EARLIEST", "INCIDENT", "IN_VIEW", "LATEST", "filters", "take_regions"]

INCIDENT = "incident"
"""Session state and address bar: the id of the incident that is open."""
IN_VIEW = "in-view"
"""Session state and address bar: whether only what the map shows is counted and listed."""

DEFAULTS: dict[str, Any] = {
    "from": None,
    "to": None,
    "region": [],
    "type": [],
    "killed": None,
    "text": "",
    "role": ["main"],
    "status": [s.replace("_", " ") for s in SHOWN_STATUSES],
    IN_VIEW: False,
    **area.DEFAULTS,
}
"""Session state and address bar: the filters, and what each holds while nothing is chosen."""
EARLIEST, LATEST = dt.date(1900, 1, 1), dt.date(2100, 12, 31)


def filters(box: Box | None = None, *, with_view: bool = False) -> IncidentFilter:
    """Draw the filters in the sidebar and return what they say.

    `box` is what the map shows; it counts only when the reader asks for it. A choice that means nothing (from after
    to) is explained in place, and the filter without dates is returned.
    """
    with st.empty(), st.spinner("Reading the store …"):  # it comes and goes without moving the map below
        services.index().columns()
    regions = _regions()
    with st.sidebar:
        st.subheader("Filters", anchor=False)
        st.text_input(
            "Search",
            key="text",
            bind="query-params",
            placeholder="Words in titles, places, evidence",
            help='All words must occur; "words in quotes" must stand together.',
        )
        where = st.container()
        histogram = st.container()
        for key, label in (("from", "From"), ("to", "To")):
            st.date_input(
                label,
                value=None,
                key=key,
                bind="query-params",
                min_value=EARLIEST,
                max_value=LATEST,
                format="YYYY-MM-DD",
            )
        complaint = st.container()
        st.multiselect(
            "Region", list(regions), key="region", bind="query-params", placeholder="Continent, country, province"
        )
        if with_view:
            st.toggle(
                "Only what the map shows",
                key=IN_VIEW,
                bind="query-params",
                help="Totals and lists follow the map as you move it.",
            )
        area.fields()
        st.multiselect("Event type", _event_types(), key="type", bind="query-params", placeholder="All types")
        st.number_input(
            "Killed, at least",
            min_value=0,
            step=1,
            value=None,
            key="killed",
            bind="query-params",
            placeholder="Any, unknown included",
            help="Incidents whose number of dead is unknown are shown only while this is empty.",
        )
        st.pills(
            "Told as",
            ROLES,
            selection_mode="multi",
            default=["main"],
            key="role",
            bind="query-params",
            help="Main: the news itself. Background: told as history or context.",
        )
        with st.expander("Review status and id"):
            st.multiselect(
                "Status",
                [s.replace("_", " ") for s in STATUSES],
                default=DEFAULTS["status"],
                key="status",
                bind="query-params",
                help="Auto: as it was read, nobody has looked yet. Rejected: no incident, says who looked.",
            )
            st.text_input("Open an incident by its id", key=INCIDENT, bind="query-params", placeholder="inc-…")
        st.button("Clear all filters", on_click=_clear, icon=":material/filter_alt_off:", width="stretch")
    with where:
        area.standing()
    with complaint:
        keep = _filter(regions, box)
    if not with_view:
        with histogram:
            _histogram(keep)
    return keep


def _filter(regions: dict[str, str], box: Box | None) -> IncidentFilter:
    """What is chosen. Dates that contradict each other are told here and left out."""
    state = st.session_state
    chosen = [regions[label] for label in state["region"] if label in regions]
    values: dict[str, Any] = {
        "regions": _deepest(chosen),
        "event_types": tuple(state["type"]),
        "min_killed": state["killed"],
        "text": state["text"],
        "roles": tuple(state["role"] or ROLES),
        "statuses": tuple(s.replace(" ", "_") for s in state["status"]) or STATUSES,
        **area.chosen(box if state.get(IN_VIEW) else None),
    }
    try:
        return IncidentFilter(date_from=state["from"], date_to=state["to"], **values)
    except FilterError as error:
        st.error(f"{error} Until then, no date is chosen.")
        return IncidentFilter(**values)


def _deepest(codes: Sequence[str]) -> tuple[str, ...]:
    """Regions are "or": a province chosen beside its own country or continent narrows it, as a reader expects."""
    countries = {code.split("-")[0] for code in codes if code not in CONTINENTS}
    wider = {code.split("-")[0] for code in codes if "-" in code} | {continent_of(c) for c in countries}
    return tuple(code for code in codes if code not in wider)


def take_regions(codes: Sequence[str]) -> None:
    """Keep what lies in these countries or provinces alone; where that is so already, all regions again."""
    labels = [label for label, code in _regions().items() if code in codes]
    if codes and not labels:
        st.toast(f"{plain(codes[0])}: it has no ISO 3166-2 code, by which the filter knows provinces.")
        return
    st.session_state["region"] = [] if st.session_state.get("region") == labels else labels


def _regions() -> dict[str, str]:
    """What can be chosen, "Asia › Iran › Kerman", and the code that a filter knows it by."""
    names = services.region_names()
    labels: dict[str, str] = {}
    for code, name in names.items():
        country = code.partition("-")[0]
        continent = continent_of(country)
        if continent:
            labels[continent] = continent
        above = [part for part in (continent, country_name(country) or country) if part]
        labels[" › ".join([*above, name] if "-" in code else above)] = code
    return dict(sorted(labels.items()))


def _event_types() -> list[str]:
    return [name for kind, subs in VOCABULARY.items() for name in (kind, *(f"{kind}: {sub}" for sub in subs))]


def _clear() -> None:
    for key, value in DEFAULTS.items():
        st.session_state[key] = value


def _histogram(keep: IncidentFilter) -> None:
    """Incidents by day, week, month or year under all filters but the dates; a brush over it sets the dates."""
    undated = dataclasses.replace(keep, date_from=None, date_to=None)
    unit = fitting_unit(services.view(undated))
    periods = services.periods(undated, unit)
    if len(periods) < 2:
        return
    frame = pd.DataFrame(
        {
            "first": pd.to_datetime([p.first for p in periods]),
            "behind": pd.to_datetime([p.last + dt.timedelta(days=1) for p in periods]),
            "Incidents": [p.incidents for p in periods],
        }
    )
    chart: brush.Spec = {
        "name": "incidents",
        "mark": {"type": "bar", "color": "#4fb3c8" if st.context.theme.type == "dark" else "#0b6477"},
        "encoding": {
            "x": brush.time_axis("first", 4),
            "x2": {"field": "behind"},
            "y": {"field": "Incidents", "type": "quantitative", "title": None, "axis": None},
            "y2": {"datum": 0},
            "tooltip": [
                {"field": "first", "type": "temporal", "title": "From", "format": "%Y-%m-%d", "formatType": "utc"},
                {"field": "Incidents", "type": "quantitative"},
            ],
        },
        "height": 84,
    }
    brush.Brush("histogram", unit, periods[0].first, periods[-1].last).show(frame, chart, "incidents")
