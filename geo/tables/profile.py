"""What a profile knows of a table, and what it reads in a row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Protocol

from geo.model import Certainty, Count, Place, Source
from geo.tables.row import Row

__all__ = ["BadRow", "Facts", "Find", "Profile", "by_characteristic"]

Find = Callable[[tuple[str, ...]], Place | None]
"""Names of a place, the most specific first → the place; None when it is not known for sure."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was left out, and why."""

    line: int
    reason: str
    row: Row


@dataclass(slots=True)
class Facts:
    """What one row says, each value with the column that it stands in."""

    key: str
    """The row's own id in its table; "" makes one from the row's content."""
    event_type: str
    sub_event_type: str
    type_column: str = ""
    start: dt.date | None = None
    end: dt.date | None = None
    date_prec: int | None = None
    date_column: str = ""
    end_column: str = ""
    place: Place | None = None
    names: tuple[str, ...] = ()
    """Where it was in words, the most specific first: ("Lorain", "Ohio", "United States")."""
    place_column: str = ""
    counts: dict[str, tuple[Count, str]] = field(default_factory=dict)
    perpetrator: str | None = None
    perpetrator_certainty: Certainty = "unknown"
    perpetrator_column: str = ""
    title: str = ""
    """Empty: made from type, toll and place."""
    title_column: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    """(note, column) each."""
    published: dt.date | None = None
    """When the table's row, or the report behind it, was published."""
    url: str | None = None
    publisher: str = ""
    sources: tuple[Source, ...] = ()
    """The reports that the table itself names."""
    doubts: list[str] = field(default_factory=list)
    """What a person should look at: becomes notes and the status needs_review."""

    def put(self, name: str, told: tuple[Count | None, str], column: str) -> None:
        """A count, with what is doubtful about it."""
        count, doubt = told
        if count is not None:
            self.counts[name] = (count, column)
        if doubt:
            self.doubts.append(f"{name}: {doubt}")


class Profile(Protocol):
    """How the columns of one kind of table are read."""

    name: ClassVar[str]
    """As the command line knows it."""
    title: ClassVar[str]
    """For people: "UCDP GED"."""
    needs: ClassVar[tuple[str, ...]]
    """Columns without which a table is none of this kind, in lower case."""
    losses: ClassVar[str]
    """What the record cannot hold of it, and what is read otherwise than it stands, for people."""
    remedy: ClassVar[str] = ""
    """What to do where a column is missing, behind the message that says so."""

    def missing(self, columns: frozenset[str]) -> list[str]:
        """Columns that are needed and are not among `columns` (in lower case)."""
        return [column for column in self.needs if column not in columns]

    def read(self, row: Row) -> Facts:
        """What a row says. Raises BadCell."""


def by_characteristic(text: str, kinds: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
    """The kind of event of the first key of `kinds` that occurs in `text`, both in lower case."""
    return next((kind for word, kind in kinds.items() if word in text), None)
