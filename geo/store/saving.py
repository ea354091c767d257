"""Saving one document, step by step, inside a transaction of the caller's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, exists, func, insert, select, update

from geo.errors import NotInStore
from geo.model import Analysis, Document, Incident
from geo.record import from_json, to_json
from geo.roles import Edit, Merger, Saved
from geo.store.digests import drop_digest
from geo.store.narrow import may_be_same
from geo.store.revise import CONTENT, REMOVED, log, standing, with_values
from geo.store.rows import content_hash, delete_reports, reports_of, write_document, write_incident, write_report
from geo.store.tables import aliases, documents, incidents, reports

__all__ = ["canonical", "combined", "enter", "homes_of", "recompute", "save"]


def save(
    connection: Connection,
    merger: Merger,
    analysis: Analysis,
    edits: Sequence[Edit],
    at: dt.datetime,
    who: str,
    *,
    apart: bool = False,
) -> Saved:
    """Write a document that is new, changed or removed; one that the store holds as it is stays untouched.

    1. An older content's reports are taken out, which a revision tells.
    2. Each report finds its home: an incident of the same happening, else one of its own. Values that a person set
       in `edits` count here, and one that was rejected at once joins nothing, so that it takes nothing with it. Two
       reports of one document never share a home: the document tells them apart. With `apart` none is looked for: a
       report goes to where the document's older content had one in its position.
    3. Every incident that lost or won a report is combined anew.
    """
    document = analysis.document
    held = connection.execute(select(documents).where(documents.c.id == document.id)).first()
    if held and held.content_hash == content_hash(document):
        if held.removed:
            _bring_back(connection, merger, document.id, at, who)
        homes = homes_of(connection, document.id)
        return Saved(document.id, held.removed, tuple(homes))
    left = _take_out(connection, held, document, at, who) if held else []
    write_document(connection, analysis)
    homes, merged = [], 0
    for position, incident in enumerate(analysis.incidents):
        if apart:
            home = left[position] if position < len(left) else None
        else:
            home = _home_of(connection, merger, incident, edits, homes, left)
        merged += home is not None and _is_live(connection, home)
        homes.append(home or _new_home(connection, incident, left))
        _put(connection, document.id, position, incident, homes[-1])
    for incident_id in dict.fromkeys([*left, *homes]):
        recompute(connection, merger, incident_id)
    return Saved(document.id, True, tuple(homes), merged)


def enter(connection: Connection, merger: Merger, document_id: str, incident: Incident, edits: Sequence[Edit]) -> Saved:
    """Write one more report of a document that is there, behind its others. Raises NotInStore."""
    if connection.scalar(select(documents.c.removed).where(documents.c.id == document_id)) is not False:
        raise NotInStore(f"the store holds no document {document_id!r}.")
    last = connection.scalar(select(func.max(reports.c.position)).where(reports.c.document_id == document_id))
    known = _home_of(connection, merger, incident, edits, homes_of(connection, document_id), [])
    home = known or _new_home(connection, incident, [])
    _put(connection, document_id, 0 if last is None else last + 1, incident, home)
    recompute(connection, merger, home)
    return Saved(document_id, True, (home,), int(known is not None))


def recompute(connection: Connection, merger: Merger, incident_id: str) -> None:
    """Combine an incident anew from its reports; without any it vanishes from lists, and its id still opens it."""
    incident = combined(connection, merger, incident_id)
    if incident is None:
        connection.execute(update(incidents).where(incidents.c.id == incident_id).values(live=False))
        drop_digest(connection, incident_id)
    else:
        write_incident(connection, incident)


def combined(connection: Connection, merger: Merger, incident_id: str, without: Sequence[int] = ()) -> Incident | None:
    """What an incident's reports make together, with what people set on top (`without` these revisions)."""
    query = (
        select(reports)
        .join(documents, documents.c.id == reports.c.document_id)
        .where(reports.c.incident_id == incident_id, documents.c.removed.is_(False))
        .order_by(reports.c.document_id, reports.c.position)
    )
    told = reports_of(connection, connection.execute(query).all())
    if not told:
        return None
    return with_values(merger.combine(incident_id, told), standing(connection, incident_id, without))


def canonical(connection: Connection, incident_id: str) -> str:
    """The id under which an incident stands, for its own id or an alias; an unknown one is given back."""
    home = connection.scalar(select(aliases.c.incident_id).where(aliases.c.alias == incident_id))
    return incident_id if home is None else home


def _take_out(connection: Connection, held: Any, document: Document, at: dt.datetime, who: str) -> list[str]:
    """Remove the reports of a document whose content changed; the incidents that they were part of."""
    left = homes_of(connection, document.id)
    log(connection, at, who, document.id, CONTENT, held.analysis["document"], to_json(document), "saved again, changed")
    if held.removed:
        log(connection, at, who, document.id, REMOVED, True, False, "saved again")
    delete_reports(connection, document.id)
    for incident_id in left:
        connection.execute(update(incidents).where(incidents.c.id == incident_id).values(live=_has_report(incident_id)))
    return left


def _bring_back(connection: Connection, merger: Merger, document_id: str, at: dt.datetime, who: str) -> None:
    log(connection, at, who, document_id, REMOVED, True, False, "saved again")
    connection.execute(update(documents).where(documents.c.id == document_id).values(removed=False))
    for incident_id in homes_of(connection, document_id):
        recompute(connection, merger, incident_id)


def homes_of(connection: Connection, document_id: str) -> list[str]:
    """The incidents that a document tells of, in the order in which it does."""
    query = select(reports.c.incident_id).where(reports.c.document_id == document_id).order_by(reports.c.position)
    return list(connection.scalars(query))


def _home_of(
    connection: Connection,
    merger: Merger,
    incident: Incident,
    edits: Sequence[Edit],
    taken: Sequence[str],
    left: Sequence[str],
) -> str | None:
    """`_find_home` of an incident as a person corrected it; one that was rejected has none."""
    mine = {e.field: e.value for e in edits if e.incident_id == incident.incident_id}
    if mine.get("status") == "rejected":
        return None
    return _find_home(connection, merger, replace(incident, **mine), taken, left)


def _find_home(
    connection: Connection, merger: Merger, incident: Incident, taken: Sequence[str], left: Sequence[str]
) -> str | None:
    """The incident of the same happening; those that this document left just now are asked as well."""
    conditions = may_be_same(incident)
    if conditions is None:
        return None
    live, *others = conditions
    # What somebody rejected takes no later report out of sight with it.
    not_closed = incidents.c.status.not_in(("merged", "rejected"))
    near = [live | incidents.c.id.in_(left), *others, incidents.c.id.not_in(taken), not_closed]
    rows = connection.scalars(select(incidents.c.record).where(*near))
    home = merger.match(incident, [from_json(Incident, record) for record in rows])
    return home.incident_id if home else None


def _new_home(connection: Connection, incident: Incident, left: Sequence[str]) -> str:
    """An id for an incident of its own: the one it was minted with, unless that opens another incident already."""
    number, free = 1, incident.incident_id
    while _is_taken(connection, free, left):
        number += 1
        free = f"{incident.incident_id}-{number}"
    write_incident(connection, replace(incident, incident_id=free))
    return free


def _is_taken(connection: Connection, incident_id: str, left: Sequence[str]) -> bool:
    if connection.scalar(select(aliases.c.alias).where(aliases.c.alias == incident_id)) is not None:
        return True
    live = connection.scalar(select(incidents.c.live).where(incidents.c.id == incident_id))
    return live is not None and (live or incident_id not in left)


def _put(connection: Connection, document_id: str, position: int, incident: Incident, home: str) -> None:
    write_report(connection, document_id, position, incident, home)
    if incident.incident_id != home and not _is_live(connection, incident.incident_id):
        connection.execute(delete(aliases).where(aliases.c.alias == incident.incident_id))
        connection.execute(insert(aliases).values(alias=incident.incident_id, incident_id=home))


def _is_live(connection: Connection, incident_id: str) -> bool:
    return bool(connection.scalar(select(incidents.c.live).where(incidents.c.id == incident_id)))


def _has_report(incident_id: str) -> Any:
    told = (
        select(reports.c.document_id)
        .join(documents, documents.c.id == reports.c.document_id)
        .where(reports.c.incident_id == incident_id, documents.c.removed.is_(False))
    )
    return exists(told)
