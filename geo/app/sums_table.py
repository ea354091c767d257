"""Sums of people as columns of a table: the numbers behind a chart or a coloured map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from geo.app import links
from geo.formulas import guarded
from geo.index import Period, RegionSum
from geo.model import Total

__all__ = ["as_csv", "people", "show"]


def people(sums: Sequence[Period | RegionSum]) -> dict[str, Any]:
    """Incidents, then killed and injured with their bounds; empty where the number is unknown for every incident."""
    columns: dict[str, Any] = {"Incidents": [s.incidents for s in sums]}
    for name in ("killed", "injured"):
        totals: list[Total] = [getattr(s, name) for s in sums]
        for bound in ("low", "best", "high"):
            values = [getattr(t, bound) if t.known else None for t in totals]
            columns[f"{name.capitalize()}, {bound}"] = pd.Series(values, dtype="Int64")
        columns[f"{name.capitalize()}, or more"] = [t.open for t in totals]
        columns[f"{name.capitalize()}, unknown for"] = [t.unknown for t in totals]
    return columns


def as_csv(table: pd.DataFrame) -> bytes:
    """The table as a file, in UTF-8; no cell is a formula."""
    text: str = table.map(guarded, na_action="ignore").to_csv(index=False)
    return text.encode()


def show(table: pd.DataFrame, explained: str, by: str, sealed: str) -> None:
    """The table, what it counts, and a link to the same as a file: sums `by` a unit or level, `sealed` by a ticket."""
    st.dataframe(table, hide_index=True, height=280, placeholder="", alt="The numbers, one period or region a row")
    st.caption(f"{explained} “Unknown for”: incidents that state no number; “or more”: some number has no upper bound.")
    links.show({f"numbers?by={by}": "Download these numbers as CSV"}, sealed)
