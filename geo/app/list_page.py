"""The same incidents as a table, those without a place included, and the downloads of exactly what it shows."""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from geo import wording
from geo.app import links, map_page, panel, services, sidebar, style
from geo.app.tickets import ticket
from geo.export import FORMATS
from geo.filters import IncidentFilter
from geo.index import ORDERS, View
from geo.maps import MOST_IN_FILE
from geo.model import Count, Incident
from geo.regions import continent_of, country_name

__all__ = ["show", "table", "worded"]

_CLOSED = "list-closed"
"""Session state: how often a panel was closed; the table is a new one then, with no row chosen."""
_OPENED = "list-opened"
"""Session state: the id of the incident that is open, and the key of the table in which its row is chosen, if it is."""
_ROWS = 500
"""Incidents that a page of the list holds."""
_COUNTED = ("Killed", "Injured")
_RANGE = "Low to high. 73+: at least 73. ≤30: up to 30. Empty: unknown"
_FIGURES = "As reported; sorted by the best figure. Empty: unknown"
_CHANCE = "The chance that date, place and killed were read right"
_OFFERED = {"csv": "CSV", "geojson": "GeoJSON", "kml": "KML", "jsonl": "JSON Lines", "geoparquet": "GeoParquet"}
_CODEBOOKS = {"acled": "ACLED's columns", "ucdp": "UCDP's columns", "gtd": "GTD's columns"}


def show() -> None:
    """The page."""
    style.heading("List")
    keep = sidebar.filters()
    view = services.view(keep)
    map_page.totals(view)
    if map_page.nothing_to_show(view):
        return
    incidents = _page(view)
    event = st.dataframe(
        worded(table(incidents)),
        hide_index=True,
        height=560,
        on_select="rerun",
        selection_mode="single-row",
        key=(key := _key(incidents)),
        placeholder="",
        column_config={
            "Title": st.column_config.TextColumn(width=360),
            **{name: st.column_config.NumberColumn(help=_FIGURES, width=190, alignment="left") for name in _COUNTED},
            **{f"{name}, range": st.column_config.TextColumn(help=_RANGE) for name in _COUNTED},
            "Confidence": st.column_config.NumberColumn(help=_CHANCE),
        },
    )
    _downloads(keep, view)
    opened = _opened(incidents, event.selection.rows, key)
    if opened:
        st.divider()
        panel.show(opened, _close)


def _key(incidents: Sequence[Incident]) -> str:
    """The table's key, another one for other rows: what is kept is the number of the row that was chosen."""
    rows = "\n".join(incident.incident_id for incident in incidents)
    return f"incident-table-{hashlib.sha256(rows.encode()).hexdigest()[:8]}-{st.session_state.get(_CLOSED, 0)}"


def _opened(incidents: Sequence[Incident], rows: Sequence[int], key: str) -> str | None:
    """The incident whose row is chosen; where the rows are other ones since, the one before while it is among them."""
    state = st.session_state
    chosen_in, opened = state.get(_OPENED, ("", None))
    if rows and rows[0] < len(incidents):
        chosen_in, opened = key, incidents[rows[0]].incident_id
    elif chosen_in == key or all(incident.incident_id != opened for incident in incidents):
        opened = None
    else:
        chosen_in = ""  # a table with these rows may come again, with none of them chosen
    state[_OPENED] = chosen_in, opened
    return str(opened) if opened else None


def _close() -> None:
    st.session_state.pop(_OPENED, None)
    st.session_state[_CLOSED] = st.session_state.get(_CLOSED, 0) + 1


def _page(view: View) -> list[Incident]:
    """The incidents of the page of the list that is open, in the order that the reader chose."""
    if len(view) <= _ROWS:
        return services.in_order(view, "newest", 0, _ROWS)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        order = st.selectbox("Order", ORDERS, format_func=lambda name: panel.ORDER_NAMES[name], width=220)
        page = st.pagination(-(-len(view) // _ROWS), key="list-page")
    start = (page - 1) * _ROWS
    st.caption(f"{start + 1:,} to {min(start + _ROWS, len(view)):,} of {len(view):,}; a column's head sorts these.")
    return services.in_order(view, order, start, start + _ROWS)


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


def _downloads(keep: IncidentFilter, view: View) -> None:
    sealed = ticket(keep)
    with st.container(horizontal=True):
        labels = {f"export?format={name}": f"Download {label}" for name, label in _OFFERED.items()}
        if len(view) <= MOST_IN_FILE:
            labels["map-file?"] = "Download a map (HTML)"
        links.show(labels, sealed)
        with st.popover("For other programs", icon=":material/table_view:"):
            for name, label in _CODEBOOKS.items():
                links.show({f"export?format={name}": f"CSV with {label}"}, sealed)
                st.caption(f"Not held: {FORMATS[name].losses}")
    st.caption(f"Exactly the {len(view):,} incidents that pass the filters. The same on the command line:")
    st.code(f"python -m geo export --format csv {_options(keep)}".strip(), language="bash", wrap_lines=True)


def _options(keep: IncidentFilter) -> str:
    pairs = [(k, v) for k, values in keep.to_query().items() for v in ([values] if isinstance(values, str) else values)]
    return shlex.join(f"--{key}={value}" for key, value in pairs)
