"""Making anew what the store derives from its incidents, where another version of this program derived it."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, delete, insert, select, update

from geo.digest import FORMAT
from geo.store.digests import digest_row, next_change, words_row
from geo.store.rows import incidents_of
from geo.store.tables import digests, incidents, meta, words

__all__ = ["are_made", "remake_digests"]

_PART = 500
"""Incidents in memory at a time."""


def are_made(connection: Connection) -> bool:
    """Whether digests and words are of this program's format."""
    return connection.scalar(select(meta.c.value).where(meta.c.name == "digest")) == FORMAT


def remake_digests(connection: Connection) -> None:
    """Make all digests and words anew, if they are not of this program's format. Takes about a minute for a million."""
    if are_made(connection):
        return
    connection.execute(delete(digests))
    connection.execute(delete(words))
    change, last = next_change(connection), 0
    query = select(incidents.c.number, incidents.c.id, incidents.c.record).where(incidents.c.live)
    query = query.order_by(incidents.c.number).limit(_PART)
    while rows := connection.execute(query.where(incidents.c.number > last)).all():
        numbered = [(row.number, incident) for row, incident in zip(rows, incidents_of(connection, rows), strict=True)]
        connection.execute(insert(digests), [digest_row(number, change, incident) for number, incident in numbered])
        connection.execute(insert(words), [words_row(*pair) for pair in numbered])
        last = rows[-1].number
    # Whoever holds digests of the other format forgets them.
    for name, value in (("digest", FORMAT), ("epoch", secrets.token_hex(4))):
        connection.execute(update(meta).where(meta.c.name == name).values(value=value))
