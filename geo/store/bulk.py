"""Inserting many rows by the driver itself: the statement is made once, and no row is looked at twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import JSON, Connection, Table, insert

__all__ = ["insert_all"]

_Process = Callable[[Any], Any]


def insert_all(connection: Connection, rows: Mapping[Table, Sequence[Mapping[str, Any]]]) -> None:
    """Insert rows into their tables, in the order given; all rows of a table name the same columns.

    A JSON value that stands in several rows, as the same object, is written out once.
    """
    texts: dict[int, str] = {}
    for table, made in rows.items():
        if made:
            _insert(connection, table, made, texts)


def _insert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], texts: dict[int, str]) -> None:
    names = list(rows[0])
    statement = insert(table).compile(dialect=connection.dialect, column_keys=names)
    processed = [(name, _processor(connection, table, name, texts)) for name in names]
    if statement.positional:
        values: Any = [tuple(row[n] if p is None else p(row[n]) for n, p in processed) for row in rows]
    else:
        values = [{n: row[n] if p is None else p(row[n]) for n, p in processed} for row in rows]
    connection.exec_driver_sql(str(statement), values)


def _processor(connection: Connection, table: Table, name: str, texts: dict[int, str]) -> _Process | None:
    """What the driver takes for a column's value; None: the value itself."""
    kind = table.c[name].type
    process: _Process | None = kind.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    if process is None or not isinstance(kind, JSON):
        return process

    def once(value: Any) -> Any:
        text = texts.get(id(value))
        if text is None:
            text = texts[id(value)] = process(value)
        return text

    return once
