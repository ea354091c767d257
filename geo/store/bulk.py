"""Inserting many rows by the driver itself: the statement is made once, and no row is looked at twice."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import JSON, Connection, Date, Table, insert

__all__ = ["insert_all"]

_Process = Callable[[Any], Any]
_PART = 500
"""Rows given to the driver at once: few enough that the collector of garbage does not look through all of them."""


def insert_all(connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows, each the values of `columns` in their order. JSON is given as text, everything else as usual."""
    statement = insert(table).compile(dialect=connection.dialect, column_keys=list(columns))
    processed = [(n, p) for n, name in enumerate(columns) if (p := _process(connection, table, name))]
    positional = statement.positional
    assert not positional or statement.positiontup == list(columns), "columns come in the table's order"
    sql, made = str(statement), (_ready(row, processed) for row in rows)
    while part := list(itertools.islice(made, _PART)):
        connection.exec_driver_sql(sql, part if positional else [dict(zip(columns, row, strict=True)) for row in part])


def _ready(row: Sequence[Any], processed: Sequence[tuple[int, _Process]]) -> tuple[Any, ...]:
    values = list(row)
    for n, process in processed:
        values[n] = process(values[n])
    return tuple(values)


def _process(connection: Connection, table: Table, name: str) -> _Process | None:
    """What the driver takes for a column's value; None: the value itself."""
    kind = table.c[name].type
    if isinstance(kind, JSON):
        return None
    process: _Process | None = kind.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    # A table's rows name the same few days again and again.
    return lru_cache(maxsize=1024)(process) if process and isinstance(kind, Date) else process
