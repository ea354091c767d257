"""How the map shows what passes the filters: marks, heat, or coloured countries and provinces."""

from __future__ import annotations

from typing import Any, cast

import pandas as pd
import streamlit as st

from geo import maps
from geo.app import services, sums_table
from geo.app.tickets import ticket
from geo.filters import IncidentFilter
from geo.index import View
from geo.index.sums import Level
from geo.regions import country_name

__all__ = ["LOOKS", "choose", "is_marks", "layer", "make_ready", "numbers", "show_numbers"]

LOOKS = ("Marks", "Heat", "Countries", "Provinces")
_MEASURES = ("Killed", "Injured", "Incidents")
_LOOK, _MEASURE = "look", "measure"
"""Session state and address bar."""
_LEVELS: dict[str, Level] = {"Countries": "country", "Provinces": "province"}


def choose() -> None:
    """The ways to look, and what is counted where the look is of numbers."""
    with st.container(horizontal=True, key="looks"):
        st.segmented_control(
            "Look", LOOKS, default=LOOKS[0], key=_LOOK, bind="query-params", required=True, label_visibility="collapsed"
        )
        if not is_marks():
            st.segmented_control(
                "What is counted",
                _MEASURES,
                default=_MEASURES[0],
                key=_MEASURE,
                bind="query-params",
                required=True,
                label_visibility="collapsed",
            )


def make_ready(view: View) -> None:
    """What the look needs besides; it may tell that it takes a while."""
    with st.empty():  # in every run, so that nothing below it moves
        if _chosen() in _LEVELS:
            services.make_regions_ready(view, _LEVELS[_chosen()])


def is_marks() -> bool:
    """Whether each incident, or each neighbourhood of them, has a mark."""
    return _chosen() == LOOKS[0]


def layer(
    caption: maps.Caption, *, url: str, query: str, version: str, beside: maps.Beside | None = None, **marks: Any
) -> Any:
    """The layer of the look that is chosen, as `st_folium` takes it; `marks`: options of the marks alone.

    beside: the other of two maps, with which this one shares the scale of its colours
    """
    asks: dict[str, Any] = {"caption": caption, "url": url, "query": query, "version": version}
    measure = str(st.session_state.get(_MEASURE) or _MEASURES[0]).lower()
    if _chosen() == "Heat":
        return maps.heat_group(**asks, weight=measure, beside=beside)
    if _chosen() in _LEVELS:
        return maps.region_group(**asks, level=_LEVELS[_chosen()], measure=measure, beside=beside)
    return maps.cell_group(**asks, **marks)


def show_numbers(keep: IncidentFilter, view: View) -> None:
    """The numbers behind coloured regions; `view`: what passes the filter `keep`."""
    if _chosen() not in _LEVELS:
        return
    level = _LEVELS[_chosen()]
    table, unplaced = numbers(view, level)
    rest = f" {unplaced:,} lie in none of them, or their region is unknown." if unplaced else ""
    with st.expander("The numbers behind the map"):
        told = f"Each incident counts in the region that its place names.{rest}"
        sums_table.show(table, told, level, ticket(keep))


def numbers(view: View, level: Level) -> tuple[pd.DataFrame, int]:
    """A row a country or province, those of most incidents first; and how many incidents lie in none of them."""
    sums, unplaced = services.sums_by_region(view, level)
    names = services.region_names()
    regions = {
        "Country": [country_name(s.code[:2]) or s.code for s in sums],
        "Province": [names.get(s.code, s.code.partition(": ")[2] or s.code) for s in sums],
        "Code": ["" if ": " in s.code else s.code for s in sums],
    }
    if level == "country":
        del regions["Province"]
    table = pd.DataFrame({**regions, **sums_table.people(sums)})
    return table.sort_values("Incidents", ascending=False, kind="stable"), unplaced


def _chosen() -> str:
    chosen = st.session_state.get(_LOOK) or st.query_params.get(_LOOK)
    return cast(str, chosen) if chosen in LOOKS else LOOKS[0]
