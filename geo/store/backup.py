"""The whole store in one file, and back. SQLite's own way, which works while others read and write."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Engine

from geo.errors import StoreError
from geo.store.engine import APPEND_ONLY
from geo.store.tables import METADATA, SCHEMA_VERSION

__all__ = ["backup", "restore"]


def backup(engine: Engine, path: Path) -> None:
    """Write the database to `path`, which it replaces only once the copy is whole. Raises StoreError."""
    partial = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _database(engine) as source, closing(sqlite3.connect(partial)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
        partial.replace(path)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{path}: the backup could not be written ({error}).") from error
    finally:
        partial.unlink(missing_ok=True)


def restore(engine: Engine, path: Path) -> None:
    """Replace the database by the one at `path`, once it is known to be whole and ours. Raises StoreError."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source:
            _check(source, path)
            with _database(engine) as target:
                # What its users share stays theirs: it is not the backup's to change.
                kept = target.execute("SELECT value FROM meta WHERE name = 'secret'").fetchone()
                source.backup(target)
                for name, value in (("epoch", secrets.token_hex(4)), ("secret", kept[0])):
                    target.execute("UPDATE meta SET value = ? WHERE name = ?", [value, name])
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{path}: no backup of this program can be read from it ({error}).") from error


@contextmanager
def _database(engine: Engine) -> Iterator[sqlite3.Connection]:
    if engine.dialect.name != "sqlite":
        raise StoreError(f"a {engine.dialect.name} store is backed up by its own tools, e.g. pg_dump and pg_restore.")
    with closing(engine.raw_connection()) as pooled:
        yield cast(sqlite3.Connection, pooled.driver_connection)


def _check(source: sqlite3.Connection, path: Path) -> None:
    """Our own tables and nothing else, of a version that we know, in one piece. A strange trigger would run."""
    if _shape(source) != _own_shape() or _triggers(source) != set(APPEND_ONLY):
        raise StoreError(f"{path}: not a backup of this program: its tables are others.")
    version = source.execute("SELECT value FROM meta WHERE name = 'schema'").fetchone()
    if version is None or version[0] != str(SCHEMA_VERSION):
        raise StoreError(f"{path}: its schema is {version and version[0]}, this program reads {SCHEMA_VERSION}.")
    if source.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise StoreError(f"{path}: the file is damaged.")
    if source.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise StoreError(f"{path}: the file is damaged: some of its rows point nowhere.")


def _shape(source: sqlite3.Connection) -> dict[str, set[Any]]:
    """Each table's, view's and virtual table's name → its columns."""
    names = source.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")
    return {
        name: {column[0] for column in source.execute("SELECT name FROM pragma_table_info(?)", [name])}
        for (name,) in names.fetchall()
    }


def _own_shape() -> dict[str, set[Any]]:
    return {table.name: {column.name for column in table.columns} for table in METADATA.sorted_tables}


def _triggers(source: sqlite3.Connection) -> set[str]:
    made = source.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
    return {sql.replace("CREATE TRIGGER ", "CREATE TRIGGER IF NOT EXISTS ", 1) for (sql,) in made}
