"""The fields of an incident as boxes to fill in, and what is entered as an incident's values."""

from __future__ import annotations

from typing import Any, get_args

import streamlit as st

from geo.app.corrections import Figures, count_from, span_from
from geo.errors import InputError
from geo.filters import ROLES, STATUSES
from geo.model import VOCABULARY, Certainty, Count, Incident

__all__ = ["Fields", "sound"]

_COUNTS = ("killed", "injured", "missing", "abducted")
_BOUNDS = ("low", "best", "high")
_MOST = 100_000_000
_TYPES = [(kind, sub) for kind, subs in VOCABULARY.items() for sub in subs]
_ROLE_WORDS = {"main": "main: the news itself", "background": "background: history or context"}


class Fields:
    """The widgets of one form; what they hold survives a visit to another page."""

    def __init__(self, incident: Incident, key: str) -> None:
        self._incident = incident
        self._key = key

    def draw(self, *, with_status: bool = True) -> None:
        """Draw them; `entered` tells what they hold."""
        now = self._incident
        self.text("Title", "title", now.title)
        kind = (now.event_type, now.sub_event_type)
        kinds = _TYPES if kind in _TYPES else [kind, *_TYPES]
        self._choice("Kind of event", "kind", kinds, kind, _kind_in_words)
        left, right = st.columns(2)
        with left:
            self._choice("Told as", "role", list(ROLES), now.role, _ROLE_WORDS.__getitem__)
        if with_status:
            with right:
                self._choice("Status", "status", _statuses(now), now.status, _status_in_words)
        left, right = st.columns(2)
        with left:
            self._day("First day", "date_start", now.date_start)
        with right:
            self._day("Last day", "date_end", now.date_end)
        st.caption("For each number of people: empty is unknown, 0 is nobody; “best” alone is exact.")
        for field in _COUNTS:
            self._count(field, getattr(now, field))
        left, right = st.columns(2)
        with left:
            self.text("Perpetrator", "perpetrator", now.perpetrator or "", "unknown")
        with right:
            certainties = list(get_args(Certainty))
            self._choice("How sure that is", "certainty", certainties, now.perpetrator_certainty, _spaced)
        st.text_area(
            "Notes, one a line", "\n".join(now.notes), height=90, key=f"{self._key}-notes", persist_state="session"
        )

    def entered(self) -> dict[str, Any]:
        """Field name → what is entered, whether the boxes are drawn now or were before; counts as three figures."""
        now, held = self._incident, self._held
        return {
            "title": held("title", now.title) or "",
            "kind": held("kind", (now.event_type, now.sub_event_type)),
            "role": held("role", now.role),
            "status": held("status", now.status),
            "date_start": held("date_start", now.date_start),
            "date_end": held("date_end", now.date_end),
            "perpetrator": held("perpetrator", now.perpetrator) or "",
            "perpetrator_certainty": held("certainty", now.perpetrator_certainty),
            "notes": held("notes", "\n".join(now.notes)) or "",
            **{field: self._figures(field, getattr(now, field)) for field in _COUNTS},
        }

    def _figures(self, field: str, value: Count | None) -> Figures:
        low, best, high = (self._held(f"{field}-{bound}", getattr(value, bound, None)) for bound in _BOUNDS)
        return low, best, high

    def _held(self, name: str, value: Any) -> Any:
        """What a box holds, and `value` where it was never drawn."""
        return st.session_state.get(f"{self._key}-{name}", value)

    def forget(self) -> None:
        """Let go of what was entered, now that it is saved: an undo leads back to the values from before."""
        for key in [key for key in st.session_state if str(key).startswith(f"{self._key}-")]:
            del st.session_state[key]

    def text(self, label: str, name: str, value: str, placeholder: str = "") -> None:
        """A line of text."""
        st.text_input(label, value, key=f"{self._key}-{name}", placeholder=placeholder, persist_state="session")

    def typed(self, name: str) -> str:
        """What a line of text holds."""
        return str(self._held(name, "") or "")

    def _choice(self, label: str, name: str, options: list[Any], value: Any, words: Any) -> None:
        st.selectbox(
            label,
            options,
            index=options.index(value),
            format_func=words,
            key=f"{self._key}-{name}",
            persist_state="session",
        )

    def _day(self, label: str, name: str, value: Any) -> None:
        st.date_input(
            label,
            value=None,
            min_value="0001-01-01",
            max_value="9999-12-31",
            format="YYYY-MM-DD",
            key=self._emptiable(name, value),
            persist_state="session",
            help="Leave one of the two empty for a single day, both when the date is unknown.",
        )

    def _count(self, field: str, value: Count | None) -> None:
        with st.container(horizontal=True, gap="xsmall", vertical_alignment="bottom"):
            for bound in _BOUNDS:
                st.number_input(
                    f"{field.capitalize()}, {bound}",
                    min_value=0,
                    max_value=_MOST,
                    value=None,
                    step=1,
                    placeholder="unknown",
                    key=self._emptiable(f"{field}-{bound}", getattr(value, bound, None)),
                    persist_state="session",
                    width=98,
                )

    def _emptiable(self, name: str, value: Any) -> str:
        """The key of a box that begins with `value` and can be emptied: Streamlit refills one that has a default."""
        key = f"{self._key}-{name}"
        st.session_state.setdefault(key, value)
        return key


def sound(incident: Incident, entered: dict[str, Any]) -> dict[str, Any]:
    """What is entered as the incident's fields hold it. Raises InputError."""
    title = " ".join(entered["title"].split())
    if not title:
        raise InputError("The title is empty: write one line that says what happened.")
    if not all(entered["kind"]):
        raise InputError("Choose the kind of event: the one in the list that comes nearest to what happened.")
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


def _kind_in_words(kind: tuple[str, str]) -> str:
    return ": ".join(kind) if all(kind) else "Choose what comes nearest"


def _statuses(incident: Incident) -> list[str]:
    """All but "merged", which only merging sets."""
    return [status for status in STATUSES if status != "merged" or status == incident.status]


def _status_in_words(status: str) -> str:
    return "auto: as it was read" if status == "auto" else _spaced(status)


def _spaced(word: str) -> str:
    return word.replace("_", " ")
