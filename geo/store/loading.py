"""Saving many documents at once, each the only one that tells of its incidents: the rows of a published table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from geo.roles import Merger, Saved
from geo.store import saving
from geo.store.bulk import insert_all
from geo.store.digests import next_change, next_number
from geo.store.packing import PackedDocument, unpacked
from geo.store.rows import INCIDENT_COLUMNS, batches
from geo.store.tables import claims, digests, documents, incidents, reports, words

__all__ = ["load"]


def load(
    connection: Connection, merger: Merger, packed: Sequence[PackedDocument], at: dt.datetime, who: str
) -> list[Saved]:
    """Write the documents that are new, and put those that changed in the place of their older content.

    Nothing is merged on the way in: the table tells its events apart. Reports that come later may still join them.
    """
    held = _held(connection, [document.id for document in packed])
    _insert(connection, [document for document in packed if document.id not in held])
    homes = _homes(connection, [key for key, row in held.items() if not row.removed])
    saved = []
    for document in packed:
        before = held.get(document.id)
        if before is None:
            saved.append(Saved(document.id, True, tuple(report.incident_id for report in document.reports)))
        elif before.content_hash == document.content_hash and not before.removed:
            saved.append(Saved(document.id, False, tuple(homes.get(document.id, ()))))
        else:
            saved.append(saving.save(connection, merger, unpacked(document), (), at, who, apart=True))
    return saved


def _held(connection: Connection, ids: Sequence[str]) -> dict[str, Row[Any]]:
    found: dict[str, Row[Any]] = {}
    for part in batches(ids):
        query = select(documents.c.id, documents.c.content_hash, documents.c.removed).where(documents.c.id.in_(part))
        found |= {row.id: row for row in connection.execute(query)}
    return found


def _homes(connection: Connection, ids: Sequence[str]) -> dict[str, list[str]]:
    """The incidents that documents tell of, in the order in which they do."""
    found: dict[str, list[str]] = {}
    for part in batches(ids):
        query = select(reports.c.document_id, reports.c.incident_id).where(reports.c.document_id.in_(part))
        for document_id, incident_id in connection.execute(query.order_by(reports.c.document_id, reports.c.position)):
            found.setdefault(document_id, []).append(incident_id)
    return found


def _insert(connection: Connection, fresh: Sequence[PackedDocument]) -> None:
    told = [(d.id, position, report) for d in fresh for position, report in enumerate(d.reports)]
    numbered = list(enumerate((report for _, _, report in told), next_number(connection)))
    change = next_change(connection)
    for table, columns, rows in (
        (
            documents,
            ("id", "content_hash", "published", "removed", "analysis"),
            ((d.id, d.content_hash, d.published, False, d.analysis) for d in fresh),
        ),
        (incidents, ("number", "id", *INCIDENT_COLUMNS), ((n, r.incident_id, *r.values) for n, r in numbered)),
        (
            reports,
            ("document_id", "position", "incident_id", "record"),
            ((key, position, r.incident_id, r.values[-1]) for key, position, r in told),
        ),
        (
            claims,
            ("document_id", "position", "number", "field", "as_of", "attributed_to", "record"),
            ((key, position, n, *claim) for key, position, r in told for n, claim in enumerate(r.claims)),
        ),
        (digests, ("number", "change", "packed"), ((n, change, r.digest) for n, r in numbered)),
        (words, ("number", "hay"), ((n, r.words) for n, r in numbered)),
    ):
        insert_all(connection, table, columns, rows)
