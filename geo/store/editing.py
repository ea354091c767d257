"""What people change by hand, in a transaction of the caller's: values set, documents taken out, either taken back."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select, update

from geo.errors import NotInStore, StoreError
from geo.model import Revision
from geo.record import to_json
from geo.roles import Edit, Merger
from geo.store import chosen, saving
from geo.store.revise import CONTENT, REMOVED, log, revision, standing
from geo.store.rows import incident_by_id, revision_of
from geo.store.tables import documents, reports, revisions

__all__ = ["remove", "revise", "undo"]

Now = Callable[[], dt.datetime]
"""The time of a revision, with its zone."""


def revise(
    connection: Connection, merger: Merger, edits: Sequence[Edit], homes: Mapping[str, str], now: Now, who: str
) -> list[Revision]:
    """Set values; one that is there already makes no revision. `homes`: the ids under which the incidents stand, by
    those that the edits speak of, where they are others. Raises NotInStore."""
    done = []
    for edit in edits:
        home = homes.get(edit.incident_id, edit.incident_id)
        before, after = to_json(getattr(incident_by_id(connection, home), edit.field)), to_json(edit.value)
        if before != after:
            done.append(log(connection, now(), who, home, edit.field, before, after, edit.reason))
            saving.recompute(connection, merger, home)
    return done


def remove(connection: Connection, merger: Merger, document_id: str, now: Now, who: str, reason: str) -> Revision:
    """Take a document out. Raises NotInStore."""
    removed = connection.scalar(select(documents.c.removed).where(documents.c.id == document_id))
    if removed is None or removed:
        raise NotInStore(f"the store holds no document {document_id!r}.")
    done = log(connection, now(), who, document_id, REMOVED, False, True, reason)
    _set_removed(connection, merger, document_id, True)
    return done


def undo(connection: Connection, merger: Merger, revision_id: int, now: Now, who: str) -> Revision:
    """Take a revision back, as a revision of its own. Raises NotInStore, StoreError."""
    target = revision(connection, revision_id)
    if not _stands(connection, target):
        raise StoreError(f"revision {revision_id} is taken back already.")
    if target.field == CONTENT:
        raise StoreError("a document's replaced text cannot be taken back: save the earlier text again.")
    if target.field == REMOVED:
        return _undo_removal(connection, merger, target, now, who)
    if target.field == chosen.FORGOTTEN:
        before, after = (json.loads(value or "null") for value in (target.new, target.old))
        return _log_undone(connection, target, before, after, now, who)
    return _undo_value(connection, merger, target, now, who)


def _undo_value(connection: Connection, merger: Merger, target: Revision, now: Now, who: str) -> Revision:
    before = to_json(getattr(incident_by_id(connection, target.subject), target.field))
    incident = saving.combined(connection, merger, target.subject, without=[target.id])
    if incident is None:
        raise StoreError("no document tells of this incident any more: bring one back first.")
    done = _log_undone(connection, target, before, to_json(getattr(incident, target.field)), now, who)
    saving.recompute(connection, merger, target.subject)
    return done


def _undo_removal(connection: Connection, merger: Merger, target: Revision, now: Now, who: str) -> Revision:
    stand = standing(connection, target.subject, without=[target.id]).get(REMOVED)
    removed = stand is not None and bool(json.loads(stand.new or "false"))
    before = connection.scalar(select(documents.c.removed).where(documents.c.id == target.subject))
    done = _log_undone(connection, target, before, removed, now, who)
    _set_removed(connection, merger, target.subject, removed)
    return done


def _log_undone(connection: Connection, target: Revision, before: Any, after: Any, now: Now, who: str) -> Revision:
    reason = f"revision {target.id} taken back"
    return log(connection, now(), who, target.subject, target.field, before, after, reason, target.id)


def _set_removed(connection: Connection, merger: Merger, document_id: str, removed: bool) -> None:
    connection.execute(update(documents).where(documents.c.id == document_id).values(removed=removed))
    homes = select(reports.c.incident_id).where(reports.c.document_id == document_id)
    for home in connection.scalars(homes).all():
        saving.recompute(connection, merger, home)


def _stands(connection: Connection, target: Revision) -> bool:
    later = select(revisions).where(revisions.c.undoes == target.id).order_by(revisions.c.id)
    return not any(_stands(connection, revision_of(row)) for row in connection.execute(later).all())
