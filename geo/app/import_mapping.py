"""Which column of a table holds which field, and what its words mean: asked for tables of no known kind."""

from __future__ import annotations

import hashlib
import itertools
from collections import Counter
from collections.abc import Iterable, Mapping

import streamlit as st

from geo import wording
from geo.app.plain import plain
from geo.model import VOCABULARY
from geo.tables import BadCell, Mapped, Row, Table, day

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
_KINDS = [f"{kind}: {sub}" for kind, subs in VOCABULARY.items() for sub in subs]
_LOOKED_AT = 5_000
"""Rows that are looked through for the words and the days of a table."""
_MOST = 30
"""Words that are asked for: a column that has more of them holds no kinds of event."""


def ask(table: Table) -> Mapped | None:
    """Draw the choice; the mapping that it makes, or None while a field that every row needs has no column."""
    own, by_name = Mapped(), {column.lower(): column for column in table.columns}
    # Another table's choices are no choices of this one; those of this one are there after a look at another page.
    key = "map-" + hashlib.sha256("\n".join(table.columns).encode("utf-8", "surrogatepass")).hexdigest()[:8]
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
                key=f"{key}-{field}",
                placeholder="No column",
                persist_state="session",
            )
            if chosen is not None:
                mapping[field] = chosen
        if "event_type" not in mapping:
            constant = st.selectbox(
                "Event type of every row *",
                list(VOCABULARY),
                index=None,
                key=f"{key}-constant",
                placeholder="Choose, or choose a column above",
                persist_state="session",
            )
            if constant:
                constants["event_type"] = constant
        rows = [row for row in itertools.islice(table.rows(), _LOOKED_AT) if isinstance(row, Row)]
        month_first = _month_first(rows, mapping.get("date", ""), key)
        kinds = _kinds(rows, mapping, key)
    missing = [_ASKED[name].rstrip(" *") for name in ("date", "event_type") if name not in mapping | constants]
    if missing:
        st.info(f"Still to choose: {plain(' and '.join(missing).lower())}.")
        return None
    return Mapped(mapping, constants, month_first=month_first, kinds=kinds)


def _month_first(rows: Iterable[Row], column: str, key: str) -> bool | None:
    """How days are written: chosen already where the column's days can be read in one way only."""
    cells = {row.get(column.lower()) for row in rows} - {""}
    fitting = [words for words, month_first in _DATES.items() if all(_is_day(cell, month_first) for cell in cells)]
    told = list(_DATES).index(fitting[0]) if len(fitting) == 1 else 0
    chosen = st.radio(
        "Days are written",
        list(_DATES),
        index=told,
        horizontal=True,
        key=f"{key}-dates-{column}",
        persist_state="session",
    )
    return _DATES[chosen or "as 2026-04-03"]


def _is_day(cell: str, month_first: bool | None) -> bool:
    try:
        return day(cell, month_first=month_first) is not None
    except BadCell:
        return False


def _kinds(rows: Iterable[Row], mapping: Mapping[str, str], key: str) -> dict[str, str]:
    """Ask what the words of a table stand for that are no kinds of event; what was answered."""
    if "event_type" not in mapping:
        return {}
    column, sub = mapping["event_type"].lower(), mapping.get("sub_event_type", "sub_event_type").lower()
    unknown = [word for row in rows if (word := row.get(column)) and not _is_kind(word, row.get(sub))]
    spelt = {word.lower(): word for word in reversed(unknown)}
    words = Counter(word.lower() for word in unknown)
    if not 0 < len(words) <= _MOST:
        return {}
    st.markdown("**What its words stand for**")
    st.caption(
        f"These words of the column “{plain(mapping['event_type'])}” are no kinds of event here. Say what each stands "
        "for; the rows of one that you leave open are left out."
    )
    chosen = {}
    for n, (word, count) in enumerate(words.most_common()):
        if n % 3 == 0:
            columns = st.columns(3)
        chosen[word] = columns[n % 3].selectbox(
            f"{plain(spelt[word])} ({wording.number_of(count, 'row')})",
            _KINDS,
            index=None,
            key=f"{key}-kind-{column}-{word}",
            placeholder="Left out",
            persist_state="session",
        )
    return {word: kind for word, kind in chosen.items() if kind}


def _is_kind(event_type: str, sub_event_type: str) -> bool:
    try:
        Mapped().kind(event_type, sub_event_type)
    except BadCell:
        return False
    return True
