"""The file that all processes keep answers and pace of online services in: SQLite, by default in `data/var`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from geo.errors import OnlineError

__all__ = ["make", "opened"]

_WAIT_S = 60.0
"""How long one process waits for another's write to end."""


def make(path: Path, table: str) -> None:
    """Make the file, its folder and a table (`CREATE TABLE IF NOT EXISTS …`) where they are not there.

    Raises OnlineError for a place where none can be, or a file that is no such one.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(path, error.strerror) from error
    with opened(path) as db:
        db.execute(table)


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection on which each statement is a transaction unless one is begun. Raises OnlineError."""
    try:
        with closing(sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None)) as db:
            yield db
    except sqlite3.Error as error:
        raise _unusable(path, error) from error


def _unusable(path: Path, reason: object) -> OnlineError:
    return OnlineError(
        f"{path}: answers of online geocoders cannot be kept here ({reason}). Make room, move a damaged file away, or "
        "name another one in GEO_GEOCODING_STATE"
    )
