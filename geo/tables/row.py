"""One row of a table, and where in its document each cell stands: the row, written out, is the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

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
    values: list[str] = field(init=False, repr=False)
    """The cells without the white space around them, "" for those that the row lacks."""
    text: str = ""
    lines: list[str] = field(default_factory=list, repr=False)
    """The line of each column in `text`, with its end of line; "" for an empty cell."""
    ends: list[int] = field(default_factory=list, repr=False)
    """Where the line after each column's begins."""

    def __post_init__(self) -> None:
        self.values = [cell.strip() for cell in self.cells]
        self.values += [""] * (len(self.columns) - len(self.values))

    def get(self, column: str) -> str:
        """A cell without the white space around it; "" for a column that the table does not have."""
        at = self.positions.get(column)
        return "" if at is None else self.values[at]

    def write_out(self) -> str:
        """Fill `text` with every cell that holds something, and remember where each stands."""
        self.lines = [f"{c}: {v}\n" if v else "" for c, v in zip(self.columns, self.values, strict=False)]
        self.text = "".join(self.lines)[:-1]
        self.ends = list(accumulate(map(len, self.lines)))
        return self.text

    def evidence(self, column: str) -> tuple[int, int, str] | None:
        """Start, end and line of a column's value in `text`; None when the cell is empty."""
        at = self.positions.get(column)
        if at is None or not self.lines or not self.lines[at]:
            return None
        end = self.ends[at] - 1
        return end - len(self.values[at]), end, self.lines[at][:-1]
