"""Opening a database. Everything that only one kind of database knows stands here and in `geo.store.backup`."""

from __future__ import annotations

import os
import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, insert, inspect, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from geo.digest import FORMAT
from geo.errors import StoreError, StoreShut
from geo.store.tables import METADATA, SCHEMA_VERSION, meta

__all__ = ["APPEND_ONLY", "open_engine", "reading", "writing"]

BUSY_SECONDS = 60.0
"""How long one process waits for another's write to end."""
_SHUT = {
    sqlite3.SQLITE_FULL: "the disk is full. Make room and do it again: what was saved is kept, and not saved twice.",
    sqlite3.SQLITE_READONLY: "may only be read. Ask for the right to write to the file and its folder, or choose "
    "another store.",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened. Is its folder there, and may it be written to?",
}
"""SQLite's codes of errors after which nothing else can be written either, and what to do."""
_MAKING = 0x67656F
"""PostgreSQL's lock on the making of tables: a number that no other program takes by chance."""

APPEND_ONLY = tuple(
    f"CREATE TRIGGER IF NOT EXISTS revisions_keep_{verb.lower()} BEFORE {verb} ON revisions "
    "BEGIN SELECT RAISE(ABORT, 'revisions are never altered'); END"
    for verb in ("UPDATE", "DELETE")
)


def open_engine(url: str, *, create: bool = True) -> Engine:
    """The database at `url`, with its tables made when it is new.

    Raises StoreError when the address is none, when the database cannot be opened, when a newer program or another one
    altogether wrote it, or, without `create`, when there is none yet.
    """
    parsed = _parsed(url)
    url = parsed.render_as_string(hide_password=True)  # for messages
    if parsed.get_backend_name() == "sqlite":
        file = Path(parsed.database or "")
        if file.is_dir() and parsed.database:
            raise StoreError(f"{url}: is a folder: name a file in it, {url.rstrip('/')}/incidents.sqlite.")
        if not create and not file.is_file():
            raise _none_yet(url)
    try:
        engine = _sqlite(parsed) if parsed.get_backend_name() == "sqlite" else create_engine(parsed)
        try:
            with reading(engine) as connection:
                is_there = _is_there(connection, url)
            if not is_there and not create:
                raise _none_yet(url)
            if not is_there:
                with writing(engine) as connection:
                    _prepare(connection, url)
        except StoreError:
            engine.dispose()
            raise
    except ModuleNotFoundError as error:
        raise StoreError(f"{url}: this kind of database needs the package {error.name!r}: pip install it.") from error
    except OSError as error:
        raise StoreError(f"{url}: cannot make the folder ({error.strerror}).") from error
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one state of the database throughout. Raises StoreError."""
    with _translated(engine), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction: all of it is written at its end, or nothing is. Raises StoreError."""
    with _translated(engine), engine.connect().execution_options(writes=True) as connection, connection.begin():
        yield connection


@contextmanager
def _translated(engine: Engine) -> Iterator[None]:
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        reason = getattr(error, "orig", None) or error
        shut = _SHUT.get(getattr(reason, "sqlite_errorcode", 0) & 0xFF)
        if shut:
            raise StoreShut(f"{engine.url.render_as_string()}: {shut}") from error
        raise StoreError(f"{engine.url.render_as_string()}: {reason}.") from error


def _parsed(url: str) -> URL:
    parsed: URL | None
    try:
        parsed = make_url(url)
        parsed.get_dialect()
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError):
        parsed = None
    if parsed is None or parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise StoreError(
            f"{url!r} is no database address: write sqlite:///folder/file.sqlite or postgresql://user@host/name."
        )
    return parsed


def _none_yet(url: str) -> StoreError:
    return StoreError(f"{url}: there is no store yet. Fill one first: python -m geo ingest FILE --store {url}")


def _is_there(connection: Connection, url: str) -> bool:
    """Whether the tables are there. Raises StoreError for those of another version, or of another program."""
    names = set(inspect(connection).get_table_names())
    columns = {column["name"] for column in inspect(connection).get_columns("meta")} if "meta" in names else set()
    ours = columns == {column.name for column in meta.columns}
    found = connection.scalar(select(meta.c.value).where(meta.c.name == "schema")) if ours else None
    if found is None or not found.isdigit():
        # A server's database may be shared with others; a file is not.
        strange = names if connection.dialect.name == "sqlite" else names & METADATA.tables.keys()
        if strange:
            raise StoreError(
                f"{url}: holds the tables of another program, {min(strange)!r} among them: choose another store."
            )
        return False
    if found != str(SCHEMA_VERSION):
        older = int(found) < SCHEMA_VERSION
        raise StoreError(
            f"{url}: written by {'an older' if older else 'a newer'} version of this program (schema {found}, this "
            f"one reads {SCHEMA_VERSION}). "
            + (
                "Move the file away and read the reports in again, or use that version."
                if older
                else "Update the program, or choose another store."
            )
        )
    return True


def _prepare(connection: Connection, url: str) -> None:
    if connection.dialect.name == "postgresql":
        # Of two that make the same tables at once, one would fail. SQLite lets writers in one by one.
        connection.execute(select(func.pg_advisory_xact_lock(_MAKING)))
    if _is_there(connection, url):
        return
    METADATA.create_all(connection)
    if connection.dialect.name == "sqlite":
        for trigger in APPEND_ONLY:
            connection.execute(text(trigger))
    first = {
        "schema": str(SCHEMA_VERSION),
        "digest": FORMAT,
        "epoch": secrets.token_hex(4),
        "changes": "0",
        "secret": secrets.token_hex(32),
    }
    connection.execute(insert(meta), [{"name": name, "value": value} for name, value in first.items()])


def _sqlite(url: URL) -> Engine:
    """An engine whose transactions are SQLite's own: a reader never waits, a writer takes its turn from the start."""
    path = Path(url.database) if url.database and url.database != ":memory:" else None
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
    if path and _is_closed_to_writers(path):
        return create_engine(url, creator=lambda: _connect_to_read(path))
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")
        if not _is_strange(connection):
            _log_writes_ahead(connection)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _is_closed_to_writers(path: Path) -> bool:
    """Whether the file, or its folder, in which SQLite keeps its log, may be read only."""
    effective = os.access in os.supports_effective_ids
    return path.is_file() and not all(os.access(p, os.W_OK, effective_ids=effective) for p in (path, path.parent))


def _connect_to_read(path: Path) -> sqlite3.Connection:
    """Who may not write can make no log beside the file, which even readers want, unless told that nobody writes."""
    is_in_use = path.with_name(f"{path.name}-wal").exists()
    uri = f"{path.absolute().as_uri()}?{'mode=ro' if is_in_use else 'immutable=1'}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _is_strange(connection: Any) -> bool:
    """Whether a file holds another program's tables: nothing of it is changed before that is told."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    columns = {column[1] for column in connection.execute("PRAGMA table_info(meta)")}
    return bool(tables) and columns != set(meta.columns.keys())


def _log_writes_ahead(connection: Any) -> None:
    """Puts the file in the mode in which readers do not wait. For this one step SQLite itself waits for nobody,
    whatever its timeout is, so that of two processes that open a new store at once one would fail."""
    until = time.monotonic() + BUSY_SECONDS
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)
