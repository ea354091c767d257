"""Saving many documents at once, each the only one that tells of its incidents: the rows of a published table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from geo.model import Analysis
from geo.roles import Merger, Saved
from geo.store import saving
from geo.store.bulk import insert_all
from geo.store.digests import digest_row, next_change, next_number, words_row
from geo.store.rows import BESIDE_INCIDENT, batches, claim_rows, content_hash, document_row, incident_row
from geo.store.slim import slim
from geo.store.tables import claims, digests, documents, incidents, reports, words

__all__ = ["load"]


def load(
    connection: Connection, merger: Merger, analyses: Sequence[Analysis], at: dt.datetime, who: str
) -> list[Saved]:
    """Write the documents that are new, and put those that changed in the place of their older content.

    Nothing is merged on the way in: the table tells its events apart. Reports that come later may still join them.
    """
    held = _held(connection, [a.document.id for a in analyses])
    fresh = [a for a in analyses if a.document.id not in held]
    if fresh:
        _insert(connection, fresh)
    return [
        _saved_again(connection, merger, a, held[a.document.id], at, who)
        if a.document.id in held
        else Saved(a.document.id, True, tuple(i.incident_id for i in a.incidents))
        for a in analyses
    ]


def _held(connection: Connection, ids: Sequence[str]) -> dict[str, Row[Any]]:
    found: dict[str, Row[Any]] = {}
    for part in batches(ids):
        query = select(documents).where(documents.c.id.in_(part))
        found.update((row.id, row) for row in connection.execute(query))
    return found


def _insert(connection: Connection, fresh: Sequence[Analysis]) -> None:
    made_of = (documents, incidents, reports, claims, digests, words)
    rows: dict[Table, list[dict[str, Any]]] = {table: [] for table in made_of}
    number, change = next_number(connection), next_change(connection)
    for analysis in fresh:
        key = analysis.document.id
        rows[documents].append({"id": key, **document_row(analysis)})
        for position, incident in enumerate(analysis.incidents):
            home, record = incident.incident_id, slim(incident, BESIDE_INCIDENT)
            rows[incidents].append({"number": number, "id": home, **incident_row(incident, record)})
            rows[digests].append(digest_row(number, change, incident))
            rows[words].append(words_row(number, incident))
            number += 1
            rows[reports].append({"document_id": key, "position": position, "incident_id": home, "record": record})
            rows[claims] += claim_rows(key, position, incident)
    insert_all(connection, rows)


def _saved_again(
    connection: Connection, merger: Merger, analysis: Analysis, held: Row[Any], at: dt.datetime, who: str
) -> Saved:
    if held.content_hash == content_hash(analysis.document) and not held.removed:
        return Saved(analysis.document.id, False, tuple(saving.homes_of(connection, analysis.document.id)))
    return saving.save(connection, merger, analysis, (), at, who, apart=True)
