"""Digests and words of the live incidents, kept in step with them: what is asked of all incidents at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Integer, cast, delete, func, insert, select, update

from geo.digest import digest
from geo.filters import haystack, needles
from geo.model import Incident
from geo.roles import Changes
from geo.store.tables import digests, incidents, meta, words

__all__ = [
    "changes",
    "digest_row",
    "drop_digest",
    "next_change",
    "next_number",
    "numbers_with",
    "words_row",
    "write_digest",
]

_PART = 20_000
"""Digests handed over at a time."""


def write_digest(connection: Connection, incident: Incident) -> None:
    """Insert or replace what is kept of a live incident that stands in its table already."""
    number = connection.scalar(select(incidents.c.number).where(incidents.c.id == incident.incident_id))
    assert number is not None, "an incident is written before its digest"
    for table, row in (
        (digests, digest_row(number, next_change(connection), incident)),
        (words, words_row(number, incident)),
    ):
        if not connection.execute(update(table).where(table.c.number == number).values(row)).rowcount:
            connection.execute(insert(table).values(row))


def drop_digest(connection: Connection, incident_id: str) -> None:
    """Keep of an incident that is no longer live only that it is gone."""
    number = select(incidents.c.number).where(incidents.c.id == incident_id).scalar_subquery()
    gone = {"packed": None, "change": next_change(connection)}
    connection.execute(update(digests).where(digests.c.number == number).values(gone))
    connection.execute(delete(words).where(words.c.number == number))


def digest_row(number: int, change: int, incident: Incident) -> dict[str, Any]:
    """A row of `digests`."""
    return {"number": number, "change": change, "packed": digest(incident)}


def words_row(number: int, incident: Incident) -> dict[str, Any]:
    """A row of `words`."""
    return {"number": number, "hay": haystack(incident)}


def next_number(connection: Connection) -> int:
    """The first number that no incident has. Writers take turns, so it stays free until the caller's are written."""
    return int(connection.scalar(select(func.max(incidents.c.number))) or 0) + 1


def next_change(connection: Connection) -> int:
    """The number of the change that is being written."""
    count = select(cast(meta.c.value, Integer)).where(meta.c.name == "changes")
    return int(connection.scalar(count) or 0) + 1


def changes(connection: Connection, after: str | None) -> Iterator[Changes]:
    """What `geo.roles.Store.changes` promises, from a connection that sees one state throughout."""
    found = {row.name: row.value for row in connection.execute(select(meta))}
    version = f"{found['epoch']}-{found['changes']}"
    epoch, _, seen = (after or "").rpartition("-")
    whole = epoch != found["epoch"]
    query = select(digests.c.number, digests.c.packed)
    query = query.where(digests.c.packed.is_not(None)) if whole else query.where(digests.c.change > int(seen))
    # PostgreSQL keeps what was not fetched until it is told that nobody wants it.
    with connection.execution_options(yield_per=_PART).execute(query) as rows:
        yield Changes(version, whole, (), ())
        for part in rows.partitions(_PART):
            numbers, packed = zip(*part, strict=True)
            yield Changes(version, whole, numbers, packed)


def numbers_with(connection: Connection, text: str) -> list[int]:
    """The live incidents whose words hold all that `text` searches for."""
    conditions = [words.c.hay.contains(needle, autoescape=True) for needle in needles(text)]
    return list(connection.scalars(select(words.c.number).where(*conditions)))
