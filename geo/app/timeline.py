"""The timeline under the map: incidents and people killed by day, week, month or year, and a brush to choose dates."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from geo import wording
from geo.app import brush, services, sums_table
from geo.app.tickets import ticket
from geo.filters import IncidentFilter
from geo.index import Period
from geo.index.sums import UNITS, Unit, extent, fitting_unit
from geo.model import Total

__all__ = ["frame", "numbers", "show", "within_dates"]

Span = tuple[dt.date, dt.date]

_UNIT, _CLOSE = "by", "only-dates"
"""Session state and address bar: the unit that the reader chose, and whether only the chosen dates are drawn."""
_AUTO = "auto"
_MOST_BARS = 1500
"""Bars beyond which a unit is not offered: none of them would be as wide as a pixel."""
_BARS_APART = 150
"""Bars up to which there is room for a gap between them."""
_DAYS: dict[Unit, float] = {"day": 1, "week": 7, "month": 30.4, "year": 365.2}
_INCIDENTS = "incidents"
"""The part of the chart that has its first row."""
_ROW, _GAP, _STRIP = 74, 20, 7
"""Pixels: the height of each row of bars, what lies between them, and the strip for unknown numbers."""


def show(keep: IncidentFilter, compared: Sequence[IncidentFilter] = ()) -> None:
    """The chart under all filters but the dates, which it marks and sets; and the numbers behind it.

    Where periods are `compared`, it marks theirs and sets none.
    """
    if compared:
        keep = dataclasses.replace(keep, date_from=None, date_to=None)
    within = False
    with st.container(horizontal=True, vertical_alignment="center", key="timeline-head"):
        units = st.container(width="content")
        if keep.date_from or keep.date_to:
            within = st.toggle("Only the chosen dates", key=_CLOSE, bind="query-params")
            st.button("All dates", on_click=_all_dates, icon=":material/close:", type="tertiary")
    shown = keep if within else dataclasses.replace(keep, date_from=None, date_to=None)
    view = services.view(shown)
    days = extent(view)
    if days is None:
        return
    with units:
        unit = _unit((max(days[0], shown.date_from or days[0]), days[1]), fitting_unit(view))
    periods = within_dates(shown, unit)
    if not periods:
        return
    data = frame(periods, compared or [keep])
    chart = _chart(len(data))
    if compared:
        st.vega_lite_chart(spec=brush.with_data(chart, data), key="timeline", alt=_in_words(unit))
    else:
        drawn = brush.Brush("timeline", unit, periods[0].first, periods[-1].last)
        drawn.show(data, chart, _INCIDENTS, _in_words(unit))
    undated = len(view) - sum(p.incidents for p in services.periods(shown, unit))
    how = [] if compared else ["Draw over the bars to choose dates."]
    st.caption(" ".join(how + _explained(periods, undated)))
    with st.expander("The numbers behind the timeline"):
        told = "Each incident counts in the period of its first day. Periods in which nothing happened are left out."
        sums_table.show(numbers(periods), told, unit, ticket(shown))


def _unit(days: Span, fitting: Unit) -> Unit:
    """The unit that the reader chose of those in which the bars can be told apart, else the fitting one."""
    length = (days[1] - days[0]).days + 1
    offered = [unit for unit in UNITS if length / _DAYS[unit] <= _MOST_BARS]
    chosen = st.segmented_control(
        "Unit of the timeline",
        (_AUTO, *offered),
        default=_AUTO,
        key=_UNIT,
        bind="query-params",
        label_visibility="collapsed",
    )
    return chosen if chosen in offered else fitting


def within_dates(shown: IncidentFilter, unit: Unit) -> list[Period]:
    """What is drawn under a filter: not the periods before its dates, from which something reaches into them."""
    return [p for p in services.periods(shown, unit) if shown.date_from is None or p.last >= shown.date_from]


def frame(periods: Sequence[Period], kept: Sequence[IncidentFilter]) -> pd.DataFrame:
    """One row a period, chosen where one of the filters' dates meet it.

    A number of killed that is unknown for all of its incidents is missing, never 0.
    """
    spans = [(keep.date_from or dt.date.min, keep.date_to or dt.date.max) for keep in kept]
    return pd.DataFrame(
        {
            "first": pd.to_datetime([p.first for p in periods]),
            "behind": pd.to_datetime([p.last + dt.timedelta(days=1) for p in periods]),
            "Period": [wording.span_in_words(p.first, p.last) for p in periods],
            "Incidents": [p.incidents for p in periods],
            "low": pd.Series([p.killed.low if p.killed.known else None for p in periods], dtype="Int64"),
            "high": pd.Series([p.killed.high if p.killed.known else None for p in periods], dtype="Int64"),
            "Killed": [_killed_in_words(p.killed) for p in periods],
            "Words": [_bar_in_words(p) for p in periods],
            "unknown": [p.killed.unknown / p.incidents for p in periods],
            "chosen": [any(p.first <= last and p.last >= first for first, last in spans) for p in periods],
        }
    )


def _bar_in_words(period: Period) -> str:
    incidents = wording.number_of(period.incidents, "incident")
    return f"{wording.span_in_words(period.first, period.last)}: {incidents}, killed: {_killed_in_words(period.killed)}"


def _killed_in_words(total: Total) -> str:
    beside = f"; unknown for {total.unknown:,}" if total.known and total.unknown else ""
    return wording.total_in_words(total) + beside


def _chart(bars: int) -> brush.Spec:
    """Two rows of bars over one axis of time. They share one view, so that one brush goes over both."""
    dark = st.context.theme.type == "dark"
    blue, red, ink = ("#4fb3c8", "#ff8a65", "#aab1bc") if dark else ("#0b6477", "#b3391a", "#5d636d")
    foot = 2 * _ROW + _GAP
    bar = {"type": "bar", "x2Offset": -1 if bars <= _BARS_APART else 0}
    silent = {**bar, "aria": False}
    shared = {
        "x": brush.time_axis("first", 8),
        "x2": {"field": "behind"},
        "opacity": {"condition": {"test": "datum.chosen", "value": 1}, "value": 0.35},
        "tooltip": [
            {"field": "Period", "type": "nominal"},
            {"field": "Incidents", "type": "quantitative", "format": ","},
            {"field": "Killed", "type": "nominal"},
        ],
    }
    strip = {
        "y": {"value": foot + 3},
        "y2": {"value": foot + 3 + _STRIP},
        "fillOpacity": {
            "field": "unknown",
            "type": "quantitative",
            "scale": {"domain": [0, 1], "range": [0.05, 0.75]},
            "legend": None,
        },
    }
    height = _height("Incidents", "Incidents", _ROW, 0)
    low, high = (_height(bound, "Killed", foot, _ROW + _GAP) for bound in ("low", "high"))
    words = {"description": {"field": "Words", "type": "nominal"}}
    return {
        "layer": [
            {
                "name": _INCIDENTS,
                "mark": {**bar, "color": blue},
                "encoding": {**shared, **words, "y": height, "y2": {"datum": 0}},
            },
            {
                "layer": [
                    {
                        "mark": {**silent, "color": red},
                        "encoding": {**shared, "y": low, "y2": {"datum": 0}},
                    },
                    {
                        "mark": {**silent, "color": red, "fillOpacity": 0.42},
                        "encoding": {**shared, "y": high, "y2": {"field": "low"}},
                    },
                ]
            },
            {
                "transform": [{"filter": "datum.unknown > 0"}],
                "mark": {**silent, "stroke": ink, "strokeWidth": 1, "strokeDash": [2, 2], "fill": ink},
                "encoding": {**shared, **strip},
            },
        ],
        "resolve": {"scale": {"y": "independent"}},
        "height": foot + _STRIP + 6,
        "autosize": {"type": "fit-x", "contains": "padding"},
        "config": {"view": {"stroke": None}},
    }


def _height(field: str, title: str, bottom: int, top: int) -> brush.Spec:
    """The channel y of a row between two heights in pixels."""
    axis = {
        "orient": "left",
        "tickCount": 3,
        "tickMinStep": 1,  # nobody is half an incident
        "labelExpr": "format(datum.value, '~s')",
        "domain": False,
        "ticks": False,
        "minExtent": 44,
        "gridOpacity": 0.4,
    }
    scale = {"range": [bottom, top], "nice": True, "zero": True}
    return {"field": field, "type": "quantitative", "title": title, "axis": axis, "scale": scale}


def _in_words(unit: Unit) -> str:
    """What the chart says to who cannot see it. Without numbers: with other words browsers would make it anew."""
    return f"Incidents and people killed by {unit}. The numbers stand in a table below."


def _explained(periods: Sequence[Period], undated: int) -> list[str]:
    most = max(periods, key=lambda p: p.incidents)
    parts = [f"Most incidents: {wording.span_in_words(most.first, most.last)}, {most.incidents:,}."]
    if any(p.killed.known and p.killed.low != p.killed.high for p in periods):
        parts.append("Killed: solid up to the low figure, pale up to the high one.")
    if any(p.killed.unknown for p in periods):
        parts.append("Dashed strip: incidents whose number of killed is unknown, the fuller the more of them.")
    if undated:
        parts.append(f"Without a date: {undated:,}, not drawn.")
    return parts


def _all_dates() -> None:
    st.session_state["from"] = st.session_state["to"] = None


def numbers(periods: Sequence[Period]) -> pd.DataFrame:
    """The numbers behind the chart. Empty where the number is unknown for every incident of the period."""
    spans = {"From": [p.first for p in periods], "To": [p.last for p in periods]}
    return pd.DataFrame({**spans, **sums_table.people(periods)})
