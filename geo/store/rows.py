"""Rows ↔ nouns."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from geo.model import Analysis, Claim, Document, Incident, Revision
from geo.record import dumps, from_json, to_json
from geo.store.tables import claims, documents, incidents, revisions

__all__ = [
    "analysis_of",
    "content_hash",
    "documents_of",
    "incidents_of",
    "revision_of",
    "write_document",
    "write_incident",
]

_MOST_IDS = 500
"""Ids asked for in one query; databases limit how many they take."""


def content_hash(document: Document) -> str:
    """SHA-256 over everything that a document was given with."""
    return hashlib.sha256(dumps(document).encode("utf-8", "surrogatepass")).hexdigest()


def write_document(connection: Connection, analysis: Analysis) -> None:
    """Insert or replace one document; it is no longer removed."""
    document = analysis.document
    values = {
        "content_hash": content_hash(document),
        "published": document.date,
        "removed": False,
        "analysis": to_json(replace(analysis, incidents=())),
    }
    if not connection.execute(update(documents).where(documents.c.id == document.id).values(values)).rowcount:
        connection.execute(insert(documents).values(id=document.id, **values))


def write_incident(connection: Connection, incident: Incident) -> None:
    """Insert or replace one incident that is live, with its claims."""
    place = incident.place
    values = {
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
        "record": to_json(replace(incident, claims=())),
    }
    key = incident.incident_id
    if not connection.execute(update(incidents).where(incidents.c.id == key).values(values)).rowcount:
        connection.execute(insert(incidents).values(id=key, **values))
    connection.execute(delete(claims).where(claims.c.incident_id == key))
    if incident.claims:
        connection.execute(insert(claims), [_claim_row(key, n, claim) for n, claim in enumerate(incident.claims)])


def incidents_of(connection: Connection, rows: Sequence[Row[Any, Any]]) -> list[Incident]:
    """The incidents of rows (`id`, `record`), each with its claims."""
    found: dict[str, list[Claim]] = {row.id: [] for row in rows}
    for ids in _batches(list(found)):
        query = select(claims.c.incident_id, claims.c.record).where(claims.c.incident_id.in_(ids))
        for key, record in connection.execute(query.order_by(claims.c.incident_id, claims.c.position)):
            found[key].append(from_json(Claim, record))
    return [replace(from_json(Incident, row.record), claims=tuple(found[row.id])) for row in rows]


def analysis_of(analysis: Mapping[str, Any], reports: Iterable[Mapping[str, Any]]) -> Analysis:
    """A document's analysis from its own row's and its reports' records."""
    return replace(from_json(Analysis, analysis), incidents=tuple(from_json(Incident, r) for r in reports))


def documents_of(rows: Iterable[Row[Any]]) -> list[Document]:
    """The documents of rows (`analysis`)."""
    return [from_json(Document, row.analysis["document"]) for row in rows]


def revision_of(row: Row[Any]) -> Revision:
    """The revision of a whole row."""
    values = {column.name: getattr(row, column.name) for column in revisions.columns}
    return Revision(**{**values, "at": row.at.replace(tzinfo=dt.UTC)})


def _claim_row(incident_id: str, position: int, claim: Claim) -> dict[str, Any]:
    return {
        "incident_id": incident_id,
        "position": position,
        "document_id": claim.document_id,
        "field": claim.field,
        "as_of": claim.as_of,
        "attributed_to": claim.attributed_to,
        "record": to_json(claim),
    }


def _batches(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    return (ids[n : n + _MOST_IDS] for n in range(0, len(ids), _MOST_IDS))
