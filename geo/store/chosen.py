"""What people chose for names: read from the standing revisions of places, so that undoing one takes it back too."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from geo.model import Choice, Incident, Place, Revision
from geo.record import from_json
from geo.store.revise import standing
from geo.store.tables import incidents, revisions

__all__ = ["FORGOTTEN", "choices"]

FORGOTTEN = "choice"
"""The field of an incident's revision after which its place no longer speaks for other reports."""


def choices(connection: Connection) -> list[Choice]:
    """Each choice once for each source of its incident, the latest first."""
    query = select(revisions.c.subject).where(revisions.c.field == "place", revisions.c.undoes.is_(None)).distinct()
    found: list[Choice] = []
    for subject in connection.scalars(query).all():
        stand = standing(connection, subject)
        chosen, forgotten = stand.get("place"), stand.get(FORGOTTEN)
        if chosen is not None and (forgotten is None or forgotten.id < chosen.id):
            record = connection.scalar(select(incidents.c.record).where(incidents.c.id == subject))
            found += _of(chosen, record) if record is not None else ()
    return sorted(found, key=lambda choice: (-choice.revision_id, choice.source or ""))


def _of(chosen: Revision, record: Any) -> Iterator[Choice]:
    """A place of the gazetteer, chosen for a name; a point on the map speaks for nothing but itself."""
    value = json.loads(chosen.new or "null")
    place = from_json(Place, value) if value else None
    if place is None or place.gazetteer_id is None or not place.mention:
        return
    sources = {Choice.source_of(s.publisher, s.url) for s in from_json(Incident, record).sources}
    for source in sorted(sources, key=str):
        yield Choice(place.mention, source, place, chosen.subject, chosen.id)
