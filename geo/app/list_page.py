"""The same incidents as a table, those without a place included, and the downloads of exactly what it shows."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from geo import wording
from geo.app import map_page, panel, services, sidebar
from geo.export import FORMATS, written
from geo.filters import IncidentFilter
from geo.model import Incident
from geo.regions import continent_of, country_name

__all__ = ["show", "table"]

_COUNTED = ("Killed", "Injured")
_RANGE = "Low to high as reported. 73+: at least 73. ≤30: up to 30. Empty: unknown"
_OFFERED = {"csv": "CSV", "geojson": "GeoJSON", "kml": "KML", "jsonl": "JSON Lines", "geoparquet": "GeoParquet"}
_CODEBOOKS = {"acled": "ACLED's columns", "ucdp": "UCDP's columns", "gtd": "GTD's columns"}


def show() -> None:
    """The page."""
    keep = sidebar.filters()
    incidents = services.kept_incidents(keep)
    map_page.told_if_cut(incidents)
    map_page.totals(incidents)
    if not incidents:
        empty = not services.all_incidents()
        st.info("The store is empty. Add a report first." if empty else "No incident passes the filters.")
        return
    event = st.dataframe(
        table(incidents),
        hide_index=True,
        height=560,
        on_select="rerun",
        selection_mode="single-row",
        key="incident-table",
        placeholder="",
        column_config={
            "Title": st.column_config.TextColumn(width=360),
            **{name: st.column_config.NumberColumn(help="The best figure. Empty: unknown") for name in _COUNTED},
            **{f"{name}, range": st.column_config.TextColumn(help=_RANGE) for name in _COUNTED},
        },
    )
    _downloads(keep, incidents)
    rows = event.selection.rows
    if rows and rows[0] < len(incidents):
        st.divider()
        panel.show(incidents[rows[0]].incident_id)


def table(incidents: Sequence[Incident]) -> pd.DataFrame:
    """One row an incident; figures are numbers so that columns sort, unknown stays empty."""
    return pd.DataFrame(
        {
            "Date": pd.to_datetime(pd.Series([i.date_start for i in incidents], dtype="object")).dt.date,
            "Title": [i.title for i in incidents],
            "Event type": [i.event_type for i in incidents],
            "Sub-type": [i.sub_event_type for i in incidents],
            "Killed": _best(incidents, "killed"),
            "Killed, range": [wording.range_in_figures(i.killed) for i in incidents],
            "Injured": _best(incidents, "injured"),
            "Injured, range": [wording.range_in_figures(i.injured) for i in incidents],
            "Place": [wording.place_in_words(i.place) for i in incidents],
            "Country": [(country_name(i.place.country) if i.place else None) for i in incidents],
            "Continent": [(continent_of(i.place.country) if i.place else None) for i in incidents],
            "Told as": [i.role for i in incidents],
            "Status": [i.status.replace("_", " ") for i in incidents],
            "Sources": [len(i.sources) for i in incidents],
            "Confidence": [round(i.confidence, 2) for i in incidents],
            "Id": [i.incident_id for i in incidents],
        }
    )


def _best(incidents: Sequence[Incident], field: str) -> pd.Series[int]:
    counts = [getattr(i, field) for i in incidents]
    return pd.Series([None if c is None else c.best for c in counts], dtype="Int64")


def _downloads(keep: IncidentFilter, incidents: Sequence[Incident]) -> None:
    with st.container(horizontal=True):
        for name, label in _OFFERED.items():
            _download(name, f"Download {label}", incidents)
        with st.popover("For other programs", icon=":material/table_view:"):
            for name, label in _CODEBOOKS.items():
                _download(name, f"CSV with {label}", incidents)
                st.caption(f"Not held: {FORMATS[name].losses}")
    st.caption(f"Exactly the {len(incidents):,} incidents above. The same on the command line:")
    st.code(f"python -m geo export --format csv {_options(keep)}".strip(), language="bash", wrap_lines=True)


def _download(name: str, label: str, incidents: Sequence[Incident]) -> None:
    st.download_button(
        label,
        data=partial(written, incidents, name),
        file_name=f"incidents{f'-{name}' if name in _CODEBOOKS else ''}.{FORMATS[name].suffix}",
        mime=FORMATS[name].mime,
        icon=":material/download:",
        key=f"download-{name}",
    )


def _options(keep: IncidentFilter) -> str:
    pairs = [(k, v) for k, values in keep.to_query().items() for v in ([values] if isinstance(values, str) else values)]
    return shlex.join(f"--{key}={value}" for key, value in pairs)
