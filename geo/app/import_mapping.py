"""Which column of a table holds which field: asked for tables of no known kind."""

from __future__ import annotations

import streamlit as st

from geo.app.plain import plain
from geo.model import VOCABULARY
from geo.tables import Mapped, Table

__all__ = ["ask"]

_ASKED = {
    "date": "Date *",
    "date_end": "Last day",
    "event_type": "Event type *",
    "sub_event_type": "Sub-type",
    "latitude": "Latitude",
    "longitude": "Longitude",
    "place": "Place name",
    "admin1": "Province",
    "country": "Country",
    "killed": "Killed",
    "injured": "Injured",
    "perpetrator": "Perpetrator",
    "title": "Title",
    "notes": "Notes",
    "publisher": "Source",
    "url": "Web address",
    "id": "Id",
}
"""Fields that are asked for; the rest are read from columns of their own names."""
_DATES = {"as 2026-04-03": None, "day first: 03/04/2026": False, "month first: 04/03/2026": True}


def ask(table: Table) -> Mapped | None:
    """Draw the choice; the mapping that it makes, or None while a field that every row needs has no column."""
    own, by_name = Mapped(), {column.lower(): column for column in table.columns}
    mapping, constants = {}, {}
    with st.container(border=True):
        st.markdown("**Which column holds what**")
        st.caption("Columns with a field's own name are chosen already. A field without a column stays unknown.")
        for n, (field, label) in enumerate(_ASKED.items()):
            if n % 3 == 0:  # row by row: so Tab goes, and so they stand on a phone, one below the other
                columns = st.columns(3)
            guess = own.column_of(field, table.names)
            chosen = columns[n % 3].selectbox(
                label,
                table.columns,
                index=table.columns.index(by_name[guess]) if guess else None,
                key=f"map-{field}",
                placeholder="No column",
            )
            if chosen is not None:
                mapping[field] = chosen
        if "event_type" not in mapping:
            constant = st.selectbox(
                "Event type of every row *",
                list(VOCABULARY),
                index=None,
                key="map-constant",
                placeholder="Choose, or choose a column above",
            )
            if constant:
                constants["event_type"] = constant
        dates = st.radio("Days are written", list(_DATES), horizontal=True, key="map-dates")
    missing = [_ASKED[name].rstrip(" *") for name in ("date", "event_type") if name not in mapping | constants]
    if missing:
        st.info(f"Still to choose: {plain(' and '.join(missing).lower())}.")
        return None
    return Mapped(mapping, constants, month_first=_DATES[dates or "as 2026-04-03"])
