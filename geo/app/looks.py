"""How the map shows what passes the filters: marks, heat, or coloured countries and provinces."""

from __future__ import annotations

from typing import Any, cast

import pandas as pd
import streamlit as st

from geo import maps
from geo.app import services, sums_table
from geo.index import View
from geo.index.sums import Level
from geo.regions import country_name

__all__ = ["LOOKS", "choose", "is_marks", "layer", "make_ready", "numbers"]

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


def layer(caption: maps.Caption, *, url: str, query: str, version: str, **marks: Any) -> Any:
    """The layer of the look that is chosen, as `st_folium` takes it; `marks`: options of the marks alone."""
    asks: dict[str, Any] = {"caption": caption, "url": url, "query": query, "version": version}
    measure = str(st.session_state.get(_MEASURE) or _MEASURES[0]).lower()
    if _chosen() == "Heat":
        return maps.heat_group(**asks, weight=measure)
    if _chosen() in _LEVELS:
        return maps.region_group(**asks, level=_LEVELS[_chosen()], measure=measure)
    return maps.cell_group(**asks, **marks)


def numbers(view: View) -> None:
    """The numbers behind coloured regions."""
    if _chosen() not in _LEVELS:
        return
    sums, unplaced = services.sums_by_region(view, _LEVELS[_chosen()])
    names = services.region_names()
    with st.expander("The numbers behind the map"):
        regions = {
            "Country": [country_name(s.code[:2]) or s.code for s in sums],
            "Province": [names.get(s.code, s.code.partition(": ")[2] or s.code) for s in sums],
            "Code": ["" if ": " in s.code else s.code for s in sums],
        }
        if _LEVELS[_chosen()] == "country":
            del regions["Province"]
        rest = f" {unplaced:,} lie in none of them, or their region is unknown." if unplaced else ""
        table = pd.DataFrame({**regions, **sums_table.people(sums)}).sort_values("Incidents", ascending=False)
        sums_table.show(table, f"Each incident counts in the region that its place names.{rest}", _chosen().lower())


def _chosen() -> str:
    chosen = st.session_state.get(_LOOK) or st.query_params.get(_LOOK)
    return cast(str, chosen) if chosen in LOOKS else LOOKS[0]
