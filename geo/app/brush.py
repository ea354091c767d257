"""A brush over a chart of time: drawing over it sets the dates of the filter, and it stands where those dates are."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import partial
from typing import Any

import altair as alt
import streamlit as st

from geo.index.sums import Unit, period_at

__all__ = ["SCALE", "Brush", "axis", "snapped"]

_PARAM = "days"
_DAY = dt.timedelta(days=1)

SCALE = alt.Scale(type="utc")
"""Days are days of the report wherever the reader sits: the browser's time zone must not move them."""


def axis(ticks: int) -> alt.Axis:
    """The axis of time, with about so many ticks."""
    return alt.Axis(grid=False, labelOverlap=True, tickCount=ticks)


@dataclass(frozen=True)
class Brush:
    """The brush of one chart whose x is time."""

    name: str
    """Begins the chart's key."""
    unit: Unit
    """The edges of what is drawn snap to the edges of this unit."""
    first: dt.date
    last: dt.date
    """What the chart shows."""

    def show(self, chart: alt.Chart | alt.LayerChart, description: str | None = None) -> None:
        """Draw `chart` with the brush over the dates that are chosen."""
        start, end = st.session_state.get("from"), st.session_state.get("to")
        # Another key where the dates were changed elsewhere: a chart that is kept keeps its own brush too.
        key = f"{self.name} {self.unit} {start} {end}"
        given: Any = alt.Undefined
        if (start or end) and (start or self.first) <= (end or self.last):
            given = {"x": [_milliseconds(start or self.first), _milliseconds((end or self.last) + _DAY)]}
        param = alt.selection_interval(encodings=["x"], name=_PARAM, value=given)
        st.altair_chart(
            chart.add_params(param),
            key=key,
            on_select=partial(self._brushed, key),
            selection_mode=_PARAM,
            alt=description,
        )

    def _brushed(self, key: str) -> None:
        drawn = st.session_state[key]["selection"].get(_PARAM) or {}
        bounds = next(iter(drawn.values()), None)
        if bounds:
            first, last = snapped(_moment(min(bounds)), _moment(max(bounds)), self.unit)
            st.session_state["from"], st.session_state["to"] = first, last


def snapped(start: dt.datetime, end: dt.datetime, unit: Unit) -> tuple[dt.date, dt.date]:
    """The whole days, weeks, months or years that a span drawn by hand means: at least the one in its middle."""
    first, last = (_nearest_edge(moment, unit) for moment in (start, end))
    if first < last:
        return first, last - _DAY
    return period_at((start + (end - start) / 2).date(), unit)


def _nearest_edge(moment: dt.datetime, unit: Unit) -> dt.date:
    first, last = period_at(moment.date(), unit)
    begin, end = (dt.datetime.combine(day, dt.time()) for day in (first, last + _DAY))
    return first if moment - begin < end - moment else last + _DAY


def _milliseconds(day: dt.date) -> int:
    return int(dt.datetime.combine(day, dt.time(), dt.UTC).timestamp() * 1000)


def _moment(milliseconds: float) -> dt.datetime:
    return dt.datetime(1970, 1, 1) + dt.timedelta(milliseconds=milliseconds)
