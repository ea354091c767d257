"""Correcting an incident by hand: a saved one in the panel, one not yet saved in the preview."""

from __future__ import annotations

import hashlib
from typing import Any, get_args

import streamlit as st

from geo.app.corrections import Figures, changes, count_from, span_from
from geo.app.pick_place import place_picker
from geo.errors import InputError
from geo.filters import ROLES, STATUSES
from geo.model import VOCABULARY, Certainty, Count, Incident
from geo.roles import Edit

__all__ = ["correction_form", "place_picker"]

_COUNTS = ("killed", "injured", "missing", "abducted")
_MOST = 100_000_000
_TYPES = [(kind, sub) for kind, subs in VOCABULARY.items() for sub in subs]
_ROLE_WORDS = {"main": "main: the news itself", "background": "background: history or context"}


def correction_form(incident: Incident, key: str) -> list[Edit] | None:
    """The fields of `incident`, to be changed; the edits once “Save changes” is pressed, None until then.

    `key` tells one form from another on a page. A value that makes no sense, or no change at all, is told above
    the button and gives None. Nothing typed is lost, whichever part of the app is looked at meanwhile: each field is
    told to the server as it is left, so draw this in a fragment.
    """
    key = _versioned(key, incident)
    fields = _Fields(incident, key)
    values = fields.draw()
    reason = fields.text("Reason", "reason", "", "Why, for those who read the history later")
    complaint = st.container()
    if not st.button("Save changes", type="primary", icon=":material/check:", key=f"{key}-save"):
        return None
    try:
        edits = changes(incident, _sound(incident, values), " ".join(reason.split()))
    except InputError as error:
        complaint.error(str(error))
        return None
    if not edits:
        complaint.info("Nothing was changed.")
        return None
    fields.forget()
    return edits


class _Fields:
    """The widgets of one form; what they hold survives a visit to another page."""

    def __init__(self, incident: Incident, key: str) -> None:
        self._incident = incident
        self._key = key

    def draw(self) -> dict[str, Any]:
        """Field name → what is entered; counts as three figures, dates as two days."""
        now = self._incident
        values: dict[str, Any] = {"title": self.text("Title", "title", now.title)}
        kind = (now.event_type, now.sub_event_type)
        kinds = _TYPES if kind in _TYPES else [kind, *_TYPES]
        values["kind"] = self._choice("Kind of event", "kind", kinds, kind, ": ".join)
        left, right = st.columns(2)
        with left:
            values["role"] = self._choice("Told as", "role", list(ROLES), now.role, _ROLE_WORDS.__getitem__)
        with right:
            values["status"] = self._choice("Status", "status", _statuses(now), now.status, _spaced)
        left, right = st.columns(2)
        with left:
            values["date_start"] = self._day("First day", "date_start", now.date_start)
        with right:
            values["date_end"] = self._day("Last day", "date_end", now.date_end)
        st.caption("For each number of people: empty is unknown, 0 is nobody; “best” alone is exact.")
        for field in _COUNTS:
            values[field] = self._count(field, getattr(now, field))
        left, right = st.columns(2)
        with left:
            values["perpetrator"] = self.text("Perpetrator", "perpetrator", now.perpetrator or "", "unknown")
        with right:
            certainties = list(get_args(Certainty))
            values["perpetrator_certainty"] = self._choice(
                "How sure that is", "certainty", certainties, now.perpetrator_certainty, _spaced
            )
        values["notes"] = st.text_area(
            "Notes, one a line", "\n".join(now.notes), height=90, key=f"{self._key}-notes", persist_state="session"
        )
        return values

    def forget(self) -> None:
        """Let go of what was entered, now that it is saved: an undo leads back to the values from before."""
        for key in [key for key in st.session_state if str(key).startswith(f"{self._key}-")]:
            del st.session_state[key]

    def text(self, label: str, name: str, value: str, placeholder: str = "") -> str:
        """A line of text."""
        entered = st.text_input(
            label, value, key=f"{self._key}-{name}", placeholder=placeholder, persist_state="session"
        )
        return str(entered or "")

    def _choice(self, label: str, name: str, options: list[Any], value: Any, words: Any) -> Any:
        return st.selectbox(
            label,
            options,
            index=options.index(value),
            format_func=words,
            key=f"{self._key}-{name}",
            persist_state="session",
        )

    def _day(self, label: str, name: str, value: Any) -> Any:
        return st.date_input(
            label,
            value=None,
            min_value="0001-01-01",
            max_value="9999-12-31",
            format="YYYY-MM-DD",
            key=self._emptiable(name, value),
            persist_state="session",
            help="Leave one of the two empty for a single day, both when the date is unknown.",
        )

    def _count(self, field: str, value: Count | None) -> Figures:
        figures: list[int | None] = []
        with st.container(horizontal=True, gap="xsmall", vertical_alignment="bottom"):
            for bound in ("low", "best", "high"):
                figures.append(
                    st.number_input(
                        f"{field.capitalize()}, {bound}",
                        min_value=0,
                        max_value=_MOST,
                        value=None,
                        step=1,
                        placeholder="unknown",
                        key=self._emptiable(f"{field}-{bound}", getattr(value, bound) if value else None),
                        persist_state="session",
                        width=88,
                    )
                )
        return figures[0], figures[1], figures[2]

    def _emptiable(self, name: str, value: Any) -> str:
        """The key of a box that begins with `value` and can be emptied: Streamlit refills one that has a default."""
        key = f"{self._key}-{name}"
        st.session_state.setdefault(key, value)
        return key


def _sound(incident: Incident, entered: dict[str, Any]) -> dict[str, Any]:
    """What is entered as the incident's fields hold it. Raises InputError."""
    title = " ".join(entered["title"].split())
    if not title:
        raise InputError("The title is empty: write one line that says what happened.")
    perpetrator = " ".join(entered["perpetrator"].split()) or None
    values: dict[str, Any] = {
        "title": title,
        "event_type": entered["kind"][0],
        "sub_event_type": entered["kind"][1],
        "role": entered["role"],
        "status": entered["status"],
        "perpetrator": perpetrator,
        "perpetrator_certainty": entered["perpetrator_certainty"] if perpetrator else "unknown",
        "notes": tuple(" ".join(line.split()) for line in entered["notes"].splitlines() if line.strip()),
    }
    for field in _COUNTS:
        values[field] = count_from(field.capitalize(), entered[field], getattr(incident, field))
    if (entered["date_start"], entered["date_end"]) != (incident.date_start, incident.date_end):
        values["date_start"], values["date_end"], values["date_prec"] = span_from(
            entered["date_start"], entered["date_end"]
        )
    return values


def _statuses(incident: Incident) -> list[str]:
    """All but "merged", which only merging sets."""
    return [status for status in STATUSES if status != "merged" or status == incident.status]


def _spaced(word: str) -> str:
    return word.replace("_", " ")


def _versioned(key: str, incident: Incident) -> str:
    """A key that changes with the incident, so that the form never shows a value from before an undo."""
    now = (
        incident.title,
        incident.event_type,
        incident.sub_event_type,
        incident.role,
        incident.status,
        incident.date_start,
        incident.date_end,
        incident.perpetrator,
        incident.perpetrator_certainty,
        incident.notes,
        *(getattr(incident, field) for field in _COUNTS),
    )
    return f"{key}-{hashlib.sha256(repr(now).encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
