"""Rows that were left out, as a table that a person can mend and import again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import IO

from geo.tables.profile import BadRow

__all__ = ["write_rejects"]


def write_rejects(bad: Iterable[BadRow], stream: IO[bytes]) -> None:
    """CSV: line, reason, then the row's own cells, under the table's own columns."""
    text = io.TextIOWrapper(stream, encoding="utf-8", errors="surrogateescape", newline="", write_through=True)
    try:
        table = csv.writer(text)
        for n, entry in enumerate(bad):
            if n == 0:
                table.writerow(["line", "reason", *entry.row.columns])
            table.writerow([entry.line, entry.reason, *entry.row.cells])
    finally:
        text.detach()
