"""The same incidents as a list, those without a place included, and the downloads of exactly what it shows."""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Sequence
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from geo.app import links, list_table, map_page, panel, services, sidebar, style
from geo.app.list_table import Sorting
from geo.app.tickets import ticket
from geo.export import FORMATS
from geo.filters import IncidentFilter
from geo.index import ORDERS, View
from geo.maps import MOST_IN_FILE
from geo.model import Incident

__all__ = ["show"]

_CLOSED = "list-closed"
"""Session state: how often a panel was closed; the table is a new one then, with no row chosen."""
_OPENED = "list-opened"
"""Session state: the id of the incident that is open, and the key of the table in which its row is chosen, if it is."""
_SORTING = "list-sorting"
"""Session state: the column that the table is sorted by."""
_ROWS = 500
"""Incidents that a page of the table holds."""
_LINES = 10
"""Incidents that a page of the list on a phone holds."""
_OFFERED = {"csv": "CSV", "geojson": "GeoJSON", "kml": "KML", "jsonl": "JSON Lines", "geoparquet": "GeoParquet"}
_CODEBOOKS = {"acled": "ACLED's columns", "ucdp": "UCDP's columns", "gtd": "GTD's columns"}


def show() -> None:
    """The page."""
    style.heading("List")
    keep = sidebar.filters()
    view = services.view(keep)
    map_page.totals(view)
    if not len(view):
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        order = st.selectbox(
            "Order",
            ORDERS,
            format_func=lambda name: panel.ORDER_NAMES[name],
            key="list-order",
            persist_state="session",
            width=220,
        )
        pager = st.container(key="list-table-pages")
    # The one or the other is seen, by the width of the window.
    with st.container(key="list-table"):
        incidents, chosen_in, rows = _table(view, order, pager)
    with st.container(key="list-lines"):
        lines = _lines(view, order)
    opened = _opened([*incidents, *lines], rows, chosen_in)
    if opened:
        panel.show(opened, _close)
        panel.bring()
        st.divider()
    _downloads(keep, view)


def _table(view: View, order: str, pager: DeltaGenerator) -> tuple[list[Incident], str, list[int]]:
    """Draw the table: its incidents from above, its key, and the place of the row that is chosen, if one is."""
    incidents = _page(view, order, pager)
    sorting: Sorting | None = st.session_state.get(_SORTING)
    if sorting:
        incidents = sorting.applied(incidents)
    key = _key(incidents)
    return incidents, key, list_table.draw(incidents, sorting, key, partial(_chosen, key))


def _chosen(key: str) -> None:
    """A row or a column's head was pressed in the table."""
    state = st.session_state
    if columns := state[key].selection.columns:
        state[_SORTING] = Sorting.after(state.get(_SORTING), columns[0])
        state[_CLOSED] = state.get(_CLOSED, 0) + 1
    elif state[key].selection.rows:
        panel.come_to_view()


def _lines(view: View, order: str) -> list[Incident]:
    """For a phone, where a table's figures would be out of sight: a title, and under it what is known in words."""
    pages = -(-len(view) // _LINES)
    page = st.pagination(pages, key="list-lines-page", persist_state="session") if pages > 1 else 1
    incidents = services.in_order(view, order, (page - 1) * _LINES, page * _LINES)
    for incident in incidents:
        panel.offer(incident, panel.in_short(incident), _open)
    return incidents


def _open(incident_id: str) -> None:
    _close()
    st.session_state[_OPENED] = ("", incident_id)
    panel.come_to_view()


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


def _page(view: View, order: str, pager: DeltaGenerator) -> list[Incident]:
    """The incidents of the page of the table that is open."""
    if len(view) <= _ROWS:
        return services.in_order(view, order, 0, _ROWS)
    page = pager.pagination(-(-len(view) // _ROWS), key="list-page")
    start = (page - 1) * _ROWS
    st.caption(f"{start + 1:,} to {min(start + _ROWS, len(view)):,} of {len(view):,}; a column's head sorts these.")
    return services.in_order(view, order, start, start + _ROWS)


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
    st.code(f"python -m geo export --format csv {_options(keep)}".strip(), language=None, wrap_lines=True)


def _options(keep: IncidentFilter) -> str:
    pairs = [(k, v) for k, values in keep.to_query().items() for v in ([values] if isinstance(values, str) else values)]
    return shlex.join(f"--{key}={value}" for key, value in pairs)
