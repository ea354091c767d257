"""A brush over a chart of time: drawing over it sets the dates of the filter, and it stands where those dates are.

Charts are Vega-Lite as it is written, beside their data: the same chart of other numbers is the same text, which
browsers need not take in anew, and no library puts it together at each run.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from geo.index.sums import Unit, period_at

__all__ = ["Brush", "Spec", "snapped", "time_axis", "with_data"]

Spec = dict[str, Any]
"""A chart, or a part of one, in Vega-Lite."""

_PARAM, _SPARE, _ROWS = "days", "spare", "rows"
_DAY = dt.timedelta(days=1)
_ONLY_DAYS = "utchours(datum.value) ? '' : datum.label"
"""A bar stands for a day at least: no hour within it has a label."""


def time_axis(field: str, ticks: int) -> Spec:
    """The channel x for days, with about so many ticks.

    Days are days of the report wherever the reader sits: the browser's time zone must not move them.
    """
    axis = {"grid": False, "labelOverlap": True, "tickCount": ticks, "labelExpr": _ONLY_DAYS}
    return {"field": field, "type": "temporal", "title": None, "scale": {"type": "utc"}, "axis": axis}


def with_data(chart: Spec, data: pd.DataFrame) -> Spec:
    """The chart of these rows.

    Under a name: browsers hold them when they begin to draw, and a brush that stands from the start needs their axis.
    """
    return {**chart, "data": {"name": _ROWS}, "datasets": {_ROWS: data}}


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

    def show(self, data: pd.DataFrame, chart: Spec, view: str, description: str | None = None) -> None:
        """Draw `chart` of `data` with the brush over the dates that are chosen. `view`: the part that it lies on."""
        start, end = st.session_state.get("from"), st.session_state.get("to")
        # Another key where the dates were changed elsewhere: a chart that is kept keeps its own brush too. Where one
        # stands, other days on the axis would move it, and the chart would tell so as if a hand had.
        key = f"{self.name} {self.unit} {start} {end}"
        brush: dict[str, Any] = {"name": _PARAM, "select": {"type": "interval", "encodings": ["x"]}, "views": [view]}
        if (start or end) and (start or self.first) <= (end or self.last):
            key += f" {self.first} {self.last}"
            brush["value"] = {"x": [_milliseconds(start or self.first), _milliseconds((end or self.last) + _DAY)]}
        ink = "#aab1bc" if st.context.theme.type == "dark" else "#5d636d"
        config = {**chart.get("config", {}), "axis": {"labelColor": ink, "titleColor": ink}}
        never = {"type": "point", "on": "none", "clear": False}
        st.vega_lite_chart(
            spec={
                **with_data(chart, data),
                "params": [brush, {"name": _SPARE, "select": never, "views": [view]}],
                "config": config,
            },
            key=key,
            on_select=partial(self._brushed, key),
            selection_mode=[_PARAM, _SPARE],
            alt=description,
        )

    def _brushed(self, key: str) -> None:
        """A brush was drawn, or taken away by a click beside it.

        The latter is told only because of the spare selection: without one, a chart whose brush was there from the
        start tells what it told at the start.
        """
        drawn = st.session_state[key]["selection"].get(_PARAM) or {}
        bounds = next(iter(drawn.values()), None)
        first, last = snapped(_moment(min(bounds)), _moment(max(bounds)), self.unit) if bounds else (None, None)
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
