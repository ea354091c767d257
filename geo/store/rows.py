"""Rows ↔ nouns."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, and_, delete, insert, or_, select, update

from geo.errors import NotInStore
from geo.model import Analysis, Claim, Document, Incident, Revision
from geo.record import dumps, from_json
from geo.store.digests import write_digest
from geo.store.slim import slim
from geo.store.tables import MOST, claims, documents, incidents, reports, revisions

__all__ = [
    "BESIDE_ANALYSIS",
    "BESIDE_INCIDENT",
    "INCIDENT_COLUMNS",
    "analysis_of",
    "batches",
    "briefs",
    "claim_of",
    "content_hash",
    "delete_reports",
    "documents_of",
    "incident_by_id",
    "incident_values",
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
INCIDENT_COLUMNS = (
    "live", "role", "status", "event_type", "sub_event_type", "date_start", "date_end", "latitude", "longitude",
    "uncertainty_m", "country", "admin1_code", "killed_best", "record",
)  # fmt: skip
"""The columns of an incident beside its keys."""
_OF_REPORT = and_(claims.c.document_id == reports.c.document_id, claims.c.position == reports.c.position)
_MOST_IDS = 500
"""Ids asked for in one query; databases limit how many they take."""


def content_hash(document: Document) -> str:
    """SHA-256 over everything that a document was given with."""
    return hashlib.sha256(dumps(document).encode("utf-8", "surrogatepass")).hexdigest()


def write_document(connection: Connection, analysis: Analysis) -> None:
    """Insert or replace one document; it is no longer removed."""
    key = analysis.document.id
    values = {
        "content_hash": content_hash(analysis.document),
        "published": analysis.document.date,
        "removed": False,
        "analysis": slim(analysis, BESIDE_ANALYSIS),
    }
    if not connection.execute(update(documents).where(documents.c.id == key).values(values)).rowcount:
        connection.execute(insert(documents).values(id=key, **values))


def write_incident(connection: Connection, incident: Incident) -> None:
    """Insert or replace one incident that is live; its claims stand with its reports."""
    key = incident.incident_id
    values = dict(zip(INCIDENT_COLUMNS, incident_values(incident, slim(incident, BESIDE_INCIDENT)), strict=True))
    if not connection.execute(update(incidents).where(incidents.c.id == key).values(values)).rowcount:
        connection.execute(insert(incidents).values(id=key, **values))
    write_digest(connection, incident)


def write_report(connection: Connection, document_id: str, position: int, incident: Incident, home: str) -> None:
    """Insert what one document tells of one happening, and what proves it."""
    record = slim(incident, BESIDE_INCIDENT)
    row = {"document_id": document_id, "position": position, "incident_id": home, "record": record}
    connection.execute(insert(reports).values(row))
    if incident.claims:
        rows = [
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
        connection.execute(insert(claims), rows)


def delete_reports(connection: Connection, document_id: str) -> None:
    """Take out what a document tells."""
    connection.execute(delete(claims).where(claims.c.document_id == document_id))
    connection.execute(delete(reports).where(reports.c.document_id == document_id))


def incident_values(incident: Incident, record: Any) -> tuple[Any, ...]:
    """What stands in INCIDENT_COLUMNS of an incident that is live. `record`: its JSON, without its claims."""
    place, killed = incident.place, incident.killed
    where = (
        (place.latitude, place.longitude, place.uncertainty_m, place.country, place.admin1_code)
        if place
        else (None, None, None, None, None)
    )
    return (
        True,
        incident.role,
        incident.status,
        incident.event_type,
        incident.sub_event_type,
        incident.date_start,
        incident.date_end,
        *where,
        None if killed is None or killed.best is None else min(killed.best, MOST),
        record,
    )


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


def incident_by_id(connection: Connection, incident_id: str) -> Incident:
    """One incident under its own id, live or not. Raises NotInStore."""
    query = select(incidents.c.id, incidents.c.record).where(incidents.c.id == incident_id)
    found = incidents_of(connection, connection.execute(query).all())
    if not found:
        raise NotInStore(f"the store holds no incident {incident_id!r}.")
    return found[0]


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
    return claim_of(row.document_id, row.field, row.as_of, row.attributed_to, row.record)


def claim_of(
    document_id: str, field: str, as_of: dt.date | None, attributed_to: str | None, record: Mapping[str, Any]
) -> Claim:
    """A claim from its columns."""
    claim = from_json(Claim, {"document_id": document_id, "field": field, **record})
    return replace(claim, as_of=as_of, attributed_to=attributed_to)


def batches(ids: Sequence[_Id]) -> Iterable[Sequence[_Id]]:
    """`ids` in parts that a database takes in one query."""
    return (ids[n : n + _MOST_IDS] for n in range(0, len(ids), _MOST_IDS))
