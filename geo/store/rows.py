"""Rows ↔ nouns."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, and_, delete, insert, or_, select, update

from geo.model import Analysis, Claim, Document, Incident, Revision
from geo.record import dumps, from_json
from geo.store.digests import write_digest
from geo.store.slim import slim
from geo.store.tables import claims, documents, incidents, reports, revisions

__all__ = [
    "BESIDE_INCIDENT",
    "analysis_of",
    "batches",
    "briefs",
    "claim_rows",
    "content_hash",
    "delete_reports",
    "document_row",
    "documents_of",
    "incident_row",
    "incidents_of",
    "reports_of",
    "revision_of",
    "write_document",
    "write_incident",
    "write_report",
]

_Id = TypeVar("_Id", str, int)

BESIDE_ANALYSIS, BESIDE_INCIDENT = frozenset({"incidents"}), frozenset({"claims"})
BESIDE_CLAIM = frozenset({"document_id", "field", "as_of", "attributed_to"})
"""Fields that stand in tables or columns of their own, beside a record."""
_OF_REPORT = and_(claims.c.document_id == reports.c.document_id, claims.c.position == reports.c.position)
_MOST_IDS = 500
"""Ids asked for in one query; databases limit how many they take."""


def content_hash(document: Document) -> str:
    """SHA-256 over everything that a document was given with."""
    return hashlib.sha256(dumps(document).encode("utf-8", "surrogatepass")).hexdigest()


def write_document(connection: Connection, analysis: Analysis) -> None:
    """Insert or replace one document; it is no longer removed."""
    key, values = analysis.document.id, document_row(analysis)
    if not connection.execute(update(documents).where(documents.c.id == key).values(values)).rowcount:
        connection.execute(insert(documents).values(id=key, **values))


def write_incident(connection: Connection, incident: Incident) -> None:
    """Insert or replace one incident that is live; its claims stand with its reports."""
    key, values = incident.incident_id, incident_row(incident, slim(incident, BESIDE_INCIDENT))
    if not connection.execute(update(incidents).where(incidents.c.id == key).values(values)).rowcount:
        connection.execute(insert(incidents).values(id=key, **values))
    write_digest(connection, incident)


def write_report(connection: Connection, document_id: str, position: int, incident: Incident, home: str) -> None:
    """Insert what one document tells of one happening, and what proves it."""
    record = slim(incident, BESIDE_INCIDENT)
    row = {"document_id": document_id, "position": position, "incident_id": home, "record": record}
    connection.execute(insert(reports).values(row))
    if incident.claims:
        connection.execute(insert(claims), claim_rows(document_id, position, incident))


def delete_reports(connection: Connection, document_id: str) -> None:
    """Take out what a document tells."""
    connection.execute(delete(claims).where(claims.c.document_id == document_id))
    connection.execute(delete(reports).where(reports.c.document_id == document_id))


def document_row(analysis: Analysis) -> dict[str, Any]:
    """The columns of a document that is not removed, but its id."""
    return {
        "content_hash": content_hash(analysis.document),
        "published": analysis.document.date,
        "removed": False,
        "analysis": slim(analysis, BESIDE_ANALYSIS),
    }


def incident_row(incident: Incident, record: Any) -> dict[str, Any]:
    """The columns of an incident that is live, but its id. `record`: as JSON, without its claims."""
    place = incident.place
    return {
        "live": True,
        "role": incident.role,
        "status": incident.status,
        "event_type": incident.event_type,
        "sub_event_type": incident.sub_event_type,
        "date_start": incident.date_start,
        "date_end": incident.date_end,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "uncertainty_m": place.uncertainty_m if place else None,
        "country": place.country if place else None,
        "admin1_code": place.admin1_code if place else None,
        "killed_best": incident.killed.best if incident.killed else None,
        "record": record,
    }


def claim_rows(document_id: str, position: int, incident: Incident) -> list[dict[str, Any]]:
    """The rows of a report's claims."""
    return [
        {
            "document_id": document_id,
            "position": position,
            "number": number,
            "field": claim.field,
            "as_of": claim.as_of,
            "attributed_to": claim.attributed_to,
            "record": slim(claim, BESIDE_CLAIM),
        }
        for number, claim in enumerate(incident.claims)
    ]


def incidents_of(connection: Connection, rows: Sequence[Any]) -> list[Incident]:
    """The incidents of rows (`id`, `record`), each with the claims of its reports, the oldest publication first.

    Reports of removed documents prove nothing, but for an incident that only they told of.
    """
    found: dict[str, dict[Claim, None]] = {row.id: {} for row in rows}
    order = (documents.c.published.asc().nulls_first(), reports.c.document_id, reports.c.position, claims.c.number)
    for ids in batches(list(found)):
        query = (
            select(claims, reports.c.incident_id)
            .join(reports, _OF_REPORT)
            .join(documents, documents.c.id == reports.c.document_id)
            .join(incidents, incidents.c.id == reports.c.incident_id)
            .where(reports.c.incident_id.in_(ids), or_(documents.c.removed.is_(False), incidents.c.live.is_(False)))
        )
        for row in connection.execute(query.order_by(reports.c.incident_id, *order)):
            found[row.incident_id][_claim_of(row)] = None
    return [replace(from_json(Incident, row.record), claims=tuple(found[row.id])) for row in rows]


def briefs(connection: Connection, numbers: Sequence[int]) -> dict[int, Incident]:
    """Live incidents by number, without their claims."""
    found: dict[int, Incident] = {}
    for part in batches(numbers):
        # Whether they are live is looked at here: as a condition it leads SQLite to the index of all that are.
        query = select(incidents.c.number, incidents.c.live, incidents.c.record).where(incidents.c.number.in_(part))
        found.update((row.number, from_json(Incident, row.record)) for row in connection.execute(query) if row.live)
    return found


def reports_of(connection: Connection, rows: Sequence[Row[Any]]) -> list[Incident]:
    """The reports of rows (`document_id`, `position`, `record`), each with its own claims."""
    found: dict[tuple[str, int], list[Claim]] = {(row.document_id, row.position): [] for row in rows}
    for ids in batches(list(dict.fromkeys(row.document_id for row in rows))):
        query = select(claims).where(claims.c.document_id.in_(ids))
        for row in connection.execute(query.order_by(claims.c.document_id, claims.c.position, claims.c.number)):
            if (row.document_id, row.position) in found:
                found[row.document_id, row.position].append(_claim_of(row))
    return [
        replace(from_json(Incident, row.record), claims=tuple(found[row.document_id, row.position])) for row in rows
    ]


def analysis_of(analysis: Mapping[str, Any], told: Iterable[Incident]) -> Analysis:
    """A document's analysis from its own record and its reports."""
    return replace(from_json(Analysis, analysis), incidents=tuple(told))


def documents_of(rows: Iterable[Row[Any]]) -> Iterator[Document]:
    """The documents of rows (`analysis`)."""
    return (from_json(Document, row.analysis["document"]) for row in rows)


def revision_of(row: Row[Any]) -> Revision:
    """The revision of a whole row."""
    values = {column.name: getattr(row, column.name) for column in revisions.columns}
    return Revision(**{**values, "at": row.at.replace(tzinfo=dt.UTC)})


def _claim_of(row: Row[Any]) -> Claim:
    claim = from_json(Claim, {"document_id": row.document_id, "field": row.field, **row.record})
    return replace(claim, as_of=row.as_of, attributed_to=row.attributed_to)


def batches(ids: Sequence[_Id]) -> Iterable[Sequence[_Id]]:
    """`ids` in parts that a database takes in one query."""
    return (ids[n : n + _MOST_IDS] for n in range(0, len(ids), _MOST_IDS))
