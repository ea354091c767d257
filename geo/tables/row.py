"""One row of a table, and where in its document each cell stands: the row, written out, is the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Row"]


@dataclass(slots=True)
class Row:
    """A row as read, its columns by name. `text` is what a Document of it holds: a line "column: value" each."""

    line: int
    """Where it begins in the file; the head is line 1."""
    columns: Sequence[str]
    cells: Sequence[str]
    positions: dict[str, int]
    """Column name in lower case → its number, shared by all rows."""
    text: str = ""
    starts: list[int] | None = None

    def get(self, column: str) -> str:
        """A cell without the white space around it; "" for a column that the table does not have."""
        at = self.positions.get(column)
        return "" if at is None or at >= len(self.cells) else self.cells[at].strip()

    def write_out(self) -> str:
        """Fill `text` with every cell that holds something, and remember where each begins."""
        parts, starts, length = [], [-1] * len(self.columns), 0
        for n, (column, cell) in enumerate(zip(self.columns, self.cells, strict=False)):
            value = cell.strip()
            if not value:
                continue
            starts[n] = length + len(column) + 2
            part = f"{column}: {value}"
            parts.append(part)
            length += len(part) + 1
        self.text, self.starts = "\n".join(parts), starts
        return self.text

    def evidence(self, column: str) -> tuple[int, int, str] | None:
        """Start, end and line of a column's value in `text`; None when the cell is empty."""
        at = self.positions.get(column)
        if self.starts is None or at is None or at >= len(self.cells) or self.starts[at] < 0:
            return None
        value = self.cells[at].strip()
        start = self.starts[at]
        return start, start + len(value), f"{self.columns[at]}: {value}"
