"""Revisions: what people and rules changed, never altered, and what of it stands.

A revision that another one takes back does not stand; taking that one back makes it stand again.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, get_args

from sqlalchemy import Connection, insert, select

from geo.errors import BadDocument, NotInStore, StoreError
from geo.filters import ROLES, STATUSES
from geo.model import VOCABULARY, Certainty, Count, Incident, Revision
from geo.record import field_from_json, to_json
from geo.roles import Edit
from geo.store.rows import revision_of
from geo.store.tables import revisions

__all__ = ["CONTENT", "EDITABLE", "REMOVED", "checked", "log", "revision", "standing", "with_values"]

REMOVED = "removed"
"""The field of a document's revision that takes it out or brings it back."""
CONTENT = "content"
"""The field of a document's revision that replaces what it says."""
EDITABLE = frozenset(f.name for f in fields(Incident)) - {"incident_id", "sources", "claims"}
"""The fields of an incident that can be set by hand; the others are made by reading and saving."""
_CHOICES: Mapping[str, Collection[Any]] = {
    "role": ROLES,
    "status": STATUSES,
    "perpetrator_certainty": get_args(Certainty),
    "event_type": VOCABULARY.keys(),
    "sub_event_type": {sub for subs in VOCABULARY.values() for sub in subs},
    "date_prec": range(1, 6),
}
_NEVER_UNKNOWN = frozenset(_CHOICES) - {"date_prec"} | {"title", "confidence", "notes"}


def log(
    connection: Connection,
    at: dt.datetime,
    who: str,
    subject: str,
    field: str,
    old: Any,
    new: Any,
    reason: str,
    undoes: int | None = None,
) -> Revision:
    """Add a revision; `old` and `new` are what `json.dumps` takes, or None for unknown."""
    values = {
        "at": at.astimezone(dt.UTC).replace(tzinfo=None),
        "who": who,
        "subject": subject,
        "field": field,
        "old": json.dumps(old, ensure_ascii=False),
        "new": json.dumps(new, ensure_ascii=False),
        "reason": reason,
        "undoes": undoes,
    }
    key = connection.execute(insert(revisions).values(values)).inserted_primary_key
    if key is None:
        raise StoreError("the database gave the revision no id.")
    return revision(connection, key[0])


def revision(connection: Connection, revision_id: int) -> Revision:
    """One revision by its id. Raises NotInStore."""
    row = connection.execute(select(revisions).where(revisions.c.id == revision_id)).first()
    if row is None:
        raise NotInStore(f"the store holds no revision {revision_id}.")
    return revision_of(row)


def standing(connection: Connection, subject: str, without: Container[int] = ()) -> dict[str, Revision]:
    """Field → the latest revision of it that stands, for one incident or document, as if `without` were taken back."""
    query = select(revisions).where(revisions.c.subject == subject).order_by(revisions.c.id.desc())
    taken_back: set[int] = set()
    found: dict[str, Revision] = {}
    for row in connection.execute(query):
        if row.id in without or row.id in taken_back:
            continue
        if row.undoes is not None:
            taken_back.add(row.undoes)
        else:
            found.setdefault(row.field, revision_of(row))
    return found


def with_values(incident: Incident, stand: Mapping[str, Revision]) -> Incident:
    """`incident` with the values that people set."""
    values = {
        name: field_from_json(Incident, name, json.loads(revised.new))
        for name, revised in stand.items()
        if name in EDITABLE and revised.new is not None
    }
    return replace(incident, **values)


def checked(edits: Sequence[Edit]) -> Sequence[Edit]:
    """`edits`, once it is known that each sets a field that can be set to a value that can be read back.

    Raises StoreError.
    """
    for edit in edits:
        if edit.field not in EDITABLE:
            raise StoreError(f"{edit.field!r} cannot be set by hand: choose among {', '.join(sorted(EDITABLE))}.")
        try:
            back = field_from_json(Incident, edit.field, to_json(edit.value))
        except BadDocument as error:
            raise StoreError(f"the value for {edit.field!r} is of the wrong kind: {error}") from error
        if back != edit.value or not _means_something(edit.field, edit.value):
            raise StoreError(f"the value for {edit.field!r} is of the wrong kind: {edit.value!r}.")
    return edits


def _means_something(field: str, value: Any) -> bool:
    """Whether a value of the right kind is one that the field can have."""
    if value is None:
        return field not in _NEVER_UNKNOWN
    if isinstance(value, Count):
        bounds = [bound for bound in (value.low, value.best, value.high) if bound is not None]
        return bool(bounds) and min(bounds) >= 0 and bounds == sorted(bounds)
    if field == "confidence":
        return bool(0 <= value <= 1)
    return field not in _CHOICES or value in _CHOICES[field]
