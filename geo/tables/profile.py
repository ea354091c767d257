"""What a profile knows of a table, and what a row of it becomes."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar, Protocol

from geo.model import Analysis, Certainty, Claim, Count, Document, Incident, Place, Source, Value
from geo.tables.row import Row
from geo.wording import count_in_words

__all__ = ["BadRow", "Facts", "Find", "Profile", "analysis_of"]

Find = Callable[[tuple[str, ...]], Place | None]
"""Names of a place, the most specific first → the place; None when it is not known for sure."""
IMPORTER = "table/1"
"""What claims name as their extractor."""


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

    def missing(self, columns: frozenset[str]) -> list[str]:
        """Columns that are needed and are not among `columns` (in lower case)."""
        return [column for column in self.needs if column not in columns]

    def read(self, row: Row) -> Facts:
        """What a row says. Raises BadCell."""


def analysis_of(profile: Profile, row: Row, find: Find | None = None) -> Analysis:
    """The Analysis of one row: a Document that is the row written out, and the incident with its evidence.

    `find` is asked for the place of a row that names one and has no point. The same row always makes the same ids.
    Raises BadCell.
    """
    facts = profile.read(row)
    if facts.place is None and facts.names and find:
        facts.place = find(facts.names)
    text = row.write_out()
    key = facts.key or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    document_id = f"{profile.name}:{key}"
    title = facts.title or _title(facts)
    publisher = facts.publisher or None
    document = Document(document_id, text, title, facts.published, facts.url, publisher, "en")
    end = facts.end or facts.start
    incident = Incident(
        incident_id=Incident.mint_id(document_id, 0, "table"),
        role="main",
        event_type=facts.event_type,
        sub_event_type=facts.sub_event_type,
        title=title,
        status="needs_review" if facts.doubts else "auto",
        notes=(*(note for note, _ in facts.notes), *facts.doubts),
        date_start=facts.start,
        date_end=end,
        date_prec=facts.date_prec if facts.start else None,
        place=facts.place,
        perpetrator=facts.perpetrator,
        perpetrator_certainty=facts.perpetrator_certainty,
        # Somebody coded it: nothing was guessed from prose here.
        confidence=1.0,
        sources=(Source(document_id, facts.url, publisher, title, facts.published), *facts.sources),
        **{name: count for name, (count, _) in facts.counts.items()},  # type: ignore[arg-type]
    )
    return Analysis(document, incidents=(replace(incident, claims=_claims(facts, incident, document, row)),))


def _claims(facts: Facts, incident: Incident, document: Document, row: Row) -> tuple[Claim, ...]:
    told: list[tuple[str, Value, str]] = [("event_type", incident.event_type, facts.type_column)]
    told.append(("sub_event_type", incident.sub_event_type, facts.type_column))
    if incident.date_start and incident.date_end:
        told.append(("date_start", incident.date_start.isoformat(), facts.date_column))
        told.append(("date_end", incident.date_end.isoformat(), facts.end_column or facts.date_column))
    if facts.place:
        told.append(("place", facts.place.mention or facts.place.name, facts.place_column))
    told += [(name, count, column) for name, (count, column) in facts.counts.items()]
    if facts.perpetrator:
        told.append(("perpetrator", facts.perpetrator, facts.perpetrator_column))
    if facts.title_column:
        told.append(("title", incident.title, facts.title_column))
    told += [("notes", note, column) for note, column in facts.notes]
    claims = []
    for name, value, column in told:
        evidence = row.evidence(column)
        if evidence:
            start, end, sentence = evidence
            if document.text[start:end] == f"'{value}":
                start += 1  # the guard before a formula is no part of the value
            claims.append(
                Claim(name, value, document.id, start, end, sentence, "text", facts.published, None, IMPORTER)
            )
    return tuple(claims)


def _title(facts: Facts) -> str:
    kind = facts.event_type if facts.sub_event_type == "Other" else facts.sub_event_type
    place = f" in {facts.place.name}" if facts.place else ""
    killed = facts.counts.get("killed")
    toll = f": {count_in_words(killed[0], 'killed')}" if killed else ""
    return f"{kind}{place}{toll}"


def by_characteristic(text: str, kinds: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
    """The kind of event of the first key of `kinds` that occurs in `text`, both in lower case."""
    return next((kind for word, kind in kinds.items() if word in text), None)
