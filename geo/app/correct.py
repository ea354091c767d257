"""Correcting an incident by hand: a saved one in the panel, one not yet saved in the preview."""

from __future__ import annotations

import hashlib

import streamlit as st

from geo.app.corrections import changes
from geo.app.fields import Fields, sound
from geo.app.pick_place import place_picker
from geo.errors import InputError
from geo.model import Incident
from geo.record import COUNT_FIELDS
from geo.roles import Edit

__all__ = ["correction_form", "place_picker", "typed_edits"]


def correction_form(incident: Incident, key: str) -> list[Edit] | None:
    """The fields of `incident`, to be changed; the edits once “Save changes” is pressed, None until then.

    `key` tells one form from another on a page. A value that makes no sense, or no change at all, is told above
    the button and gives None. Nothing typed is lost, whichever part of the app is looked at meanwhile: each field is
    told to the server as it is left, so draw this in a fragment.
    """
    key = _versioned(key, incident)
    fields = Fields(incident, key)
    fields.draw()
    fields.text("Reason", "reason", "", "Why, for those who read the history later")
    complaint = st.container()
    if not st.button("Save changes", type="primary", icon=":material/check:", key=f"{key}-save"):
        return None
    try:
        edits = _edits(incident, fields)
    except InputError as error:
        complaint.error(str(error))
        return None
    if not edits:
        complaint.info("Nothing was changed.")
        return None
    fields.forget()
    return edits


def typed_edits(incident: Incident, key: str) -> list[Edit]:
    """What the form of that `key` holds and nobody has pressed “Save changes” for. Raises InputError."""
    return _edits(incident, Fields(incident, _versioned(key, incident)))


def _edits(incident: Incident, fields: Fields) -> list[Edit]:
    return changes(incident, sound(incident, fields.entered()), " ".join(fields.typed("reason").split()))


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
        *(getattr(incident, field) for field in COUNT_FIELDS),
    )
    return f"{key}-{hashlib.sha256(repr(now).encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
