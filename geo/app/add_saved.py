"""What saving did, told once the reports are in the store, with the way to their incidents on the map."""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st

from geo import wording
from geo.app import map_page, services, sidebar
from geo.app.add_batch import Item
from geo.app.plain import plain
from geo.errors import NotInStore
from geo.roles import Saved

__all__ = ["add", "clear", "link", "show"]

_SAVED = "add-saved"
_SHOWN = 8


@dataclass
class _Outcome:
    reports: int = 0
    there_already: int = 0
    merged: int = 0
    rejected: int = 0
    new: int = 0
    incident_ids: list[str] = field(default_factory=list)


def add(item: Item, saved: Saved) -> None:
    """Note what saving `item` did."""
    outcome: _Outcome = st.session_state.setdefault(_SAVED, _Outcome())
    if not saved.new:
        outcome.there_already += 1
        return
    rejected = sum(1 for i in item.incidents if i.status == "rejected")
    outcome.reports += 1
    outcome.merged += saved.merged
    outcome.rejected += rejected
    outcome.new += len(saved.incident_ids) - saved.merged - rejected
    outcome.incident_ids += [i for i in saved.incident_ids if i not in outcome.incident_ids]


def clear() -> None:
    """Forget it: something new begins."""
    st.session_state.pop(_SAVED, None)


def show() -> None:
    """What was saved since the last reading, if anything."""
    outcome: _Outcome | None = st.session_state.get(_SAVED)
    if outcome is None:
        return
    if outcome.reports:
        st.success(_told(outcome), icon=":material/check_circle:")
    if outcome.there_already:
        st.info(
            f"{wording.number_of(outcome.there_already, 'report')} already there: nothing changes.",
            icon=":material/inventory_2:",
        )
    with st.container(gap="xsmall"):
        for incident_id in outcome.incident_ids[:_SHOWN]:
            link(incident_id)
    if len(outcome.incident_ids) > _SHOWN:
        st.caption(f"And {len(outcome.incident_ids) - _SHOWN:,} more, on the map and in the list.")


def _told(outcome: _Outcome) -> str:
    parts = [f"{wording.number_of(outcome.reports, 'report')} saved"]
    parts += [wording.number_of(outcome.new, "new incident")] if outcome.new else []
    parts += [f"{outcome.merged:,} joined an incident known from other reports"] if outcome.merged else []
    parts += [f"{outcome.rejected:,} left out by hand"] if outcome.rejected else []
    if len(parts) == 1:
        parts.append("no incident")
    return f"{parts[0]}: {', '.join(parts[1:])}."


def link(incident_id: str) -> None:
    """The way to an incident on the map; nothing for one that was left out."""
    try:
        incident = services.store().incident(incident_id)
    except NotInStore:
        return
    if incident.status == "rejected":
        return
    known = f" · now {len(incident.sources)} reports" if len(incident.sources) > 1 else ""
    if st.button(
        f"{plain(incident.title)}{known}",
        key=f"add-open-{incident_id}",
        icon=":material/map:",
        type="tertiary",
        help="Open it on the map",
    ):
        st.session_state[sidebar.INCIDENT] = incident_id
        st.switch_page(st.Page(map_page.show, title="Map", url_path="map", default=True))
