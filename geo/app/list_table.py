"""The list's table: what stands in its columns, and the order that the head of one brings its rows into.

Streamlit's own sorting takes an unknown number for 0 (its issue 11088). Where columns can be chosen it does not sort:
a column that is chosen is sorted by here, with what is unknown behind the rest either way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler
from streamlit.elements.lib.column_types import ColumnConfig

from geo import wording
from geo.model import Count, Incident
from geo.regions import continent_of, country_name

__all__ = ["Sorting", "draw", "table", "worded"]

_COUNTED = ("Killed", "Injured")
_RANGES = {f"{name}, range": name for name in _COUNTED}
"""Columns of figures that are text → the column of numbers that they are sorted by."""
_MOST_FIRST = (*_COUNTED, "Date", "Sources", "Confidence")
"""Columns that are first sorted downwards."""
_WORDS = {
    **dict.fromkeys(_COUNTED, "As reported; sorted by the best figure. Empty: unknown"),
    **dict.fromkeys(_RANGES, "Low to high. 73+: at least 73. ≤30: up to 30. Empty: unknown"),
    "Confidence": "The chance that date, place and killed were read right",
}
_WIDTHS = {"Title": 360, **dict.fromkeys(_COUNTED, 190)}


@dataclass(frozen=True)
class Sorting:
    """A column that the rows are sorted by."""

    column: str
    downwards: bool

    @classmethod
    def after(cls, before: Self | None, column: str) -> Self | None:
        """What one more press on the head of a column leads to: one way, the other way, and as they were."""
        first = column in _MOST_FIRST or column in _RANGES
        if before is None or before.column != column:
            return cls(column, first)
        return cls(column, not first) if before.downwards == first else None

    def applied(self, incidents: Sequence[Incident]) -> list[Incident]:
        """The incidents in this order; of equal ones the order they had."""
        values = table(incidents)[_RANGES.get(self.column, self.column)]
        values = values.map(lambda v: v.casefold() if isinstance(v, str) else v).where(values != "", None)
        known = values.dropna().sort_values(ascending=not self.downwards, kind="stable")
        return [incidents[n] for n in (*known.index, *values.index[values.isna()])]


def draw(incidents: Sequence[Incident], sorting: Sorting | None, key: str, chosen: Callable[[], None]) -> list[int]:
    """Draw the rows, which are in the order of `sorting`; `chosen` is called where a row or a column was.

    Returns the place of the row that is chosen, if one is.
    """
    event = st.dataframe(
        worded(table(incidents)),
        hide_index=True,
        height=560,
        on_select=chosen,
        selection_mode=("single-row", "single-column"),
        key=key,
        placeholder="",
        alt="The incidents, one a row",
        column_config=_columns(sorting),
    )
    return list(event.selection.rows)


def _columns(sorting: Sorting | None) -> Mapping[str, ColumnConfig]:
    arrow = {sorting.column: " ↓" if sorting.downwards else " ↑"} if sorting else {}
    found = {}
    for name in table(()).columns:
        about: dict[str, Any] = {"help": _WORDS.get(name), "width": _WIDTHS.get(name)}
        if name in arrow:
            about["label"] = name + arrow[name]
        if name in _COUNTED:
            found[name] = st.column_config.NumberColumn(**about, alignment="left")
        elif any(about.values()):
            found[name] = st.column_config.Column(**about)
    return found


def table(incidents: Sequence[Incident]) -> pd.DataFrame:
    """One row an incident; figures are numbers so that columns sort, unknown stays empty."""
    return pd.DataFrame(
        {
            "Date": pd.to_datetime(pd.Series([i.date_start for i in incidents], dtype="object")).dt.date,
            "Title": [i.title for i in incidents],
            "Killed": _figures(incidents, "killed"),
            "Injured": _figures(incidents, "injured"),
            "Place": [wording.place_in_words(i.place) for i in incidents],
            "Event type": [i.event_type for i in incidents],
            "Sub-type": [i.sub_event_type for i in incidents],
            "Country": [(country_name(i.place.country) if i.place else None) for i in incidents],
            "Continent": [(continent_of(i.place.country) if i.place else None) for i in incidents],
            "Told as": [i.role for i in incidents],
            "Status": [i.status.replace("_", " ") for i in incidents],
            "Sources": [len(i.sources) for i in incidents],
            "Killed, range": [wording.range_in_figures(i.killed) for i in incidents],
            "Injured, range": [wording.range_in_figures(i.injured) for i in incidents],
            "Confidence": [round(i.confidence, 2) for i in incidents],
            "Id": [i.incident_id for i in incidents],
        }
    )


def worded(frame: pd.DataFrame) -> Styler:
    """`table` as it is shown: each number of people as a reader would say it ("at least 73")."""
    return frame.style.format(na_rep="", precision=2).format(
        lambda figure: figure.words if isinstance(figure, _Figure) else "", subset=list(_COUNTED)
    )


class _Figure(int):
    """The best figure of a count, which a column is sorted by, and the words that tell all that is known."""

    words: str

    @classmethod
    def of(cls, count: Count | None) -> _Figure | None:
        if count is None or count.best is None:
            return None
        figure = cls(count.best)
        figure.words = wording.count_in_words(count)
        return figure


def _figures(incidents: Sequence[Incident], field: str) -> pd.Series[Any]:
    return pd.Series([_Figure.of(getattr(incident, field)) for incident in incidents], dtype="object")
