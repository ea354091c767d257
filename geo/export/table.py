"""CSV: one row an incident, UTF-8, RFC 4180. Unknown is an empty cell, never 0."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import IO

from geo.export.shapes import flat_properties
from geo.formulas import guarded
from geo.model import Incident

__all__ = ["write_csv"]

_EMPTY = Incident("", "main", "", "", "")
"""Has every column, and nothing in it."""


def write_csv(incidents: Iterable[Incident], stream: IO[bytes]) -> None:
    """A head and one row an incident; texts that a spreadsheet would run as a formula are guarded."""
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
    try:
        table = csv.writer(text)
        table.writerow(flat_properties(_EMPTY))
        for incident in incidents:
            table.writerow([guarded(value) for value in flat_properties(incident).values()])
    finally:
        text.detach()
