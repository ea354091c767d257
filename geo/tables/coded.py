"""What a row of a table becomes: facts with the id of their document, then an Analysis with its evidence."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from geo.model import Analysis, Claim, Document, Incident, Source, Value
from geo.tables.profile import Facts, Find, Profile
from geo.tables.row import Row
from geo.wording import count_in_words

__all__ = ["Coded", "analysis_of", "coded"]

IMPORTER = "table/1"
"""What claims name as their extractor."""


@dataclass(slots=True)
class Coded:
    """A row that was read: its place may still be told more of (`facts.place`) before it becomes an Analysis."""

    row: Row
    facts: Facts
    document_id: str
    """The same for the same row, whenever it is read."""


def coded(profile: Profile, row: Row, find: Find | None = None) -> Coded:
    """Read one row. `find` is asked for the place of a row that names one and has no point. Raises BadCell."""
    facts = profile.read(row)
    if facts.place is None and facts.names and find:
        facts.place = find(facts.names)
    text = row.write_out()
    key = facts.key or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Coded(row, facts, f"{profile.name}:{key}")


def analysis_of(read: Coded) -> Analysis:
    """A Document that is the row written out, and the incident with its evidence. The same row makes the same ids."""
    facts, row, document_id = read.facts, read.row, read.document_id
    title = facts.title or _title(facts)
    publisher = facts.publisher or None
    incident = Incident(
        incident_id=Incident.mint_id(document_id, 0, "table"),
        role="main",
        event_type=facts.event_type,
        sub_event_type=facts.sub_event_type,
        title=title,
        status="needs_review" if facts.doubts else "auto",
        notes=(*(note for note, _ in facts.notes), *facts.doubts),
        date_start=facts.start,
        date_end=facts.end or facts.start,
        date_prec=facts.date_prec if facts.start else None,
        place=facts.place,
        perpetrator=facts.perpetrator,
        perpetrator_certainty=facts.perpetrator_certainty,
        # Somebody coded it: nothing was guessed from prose here.
        confidence=1.0,
        sources=(Source(document_id, facts.url, publisher, title, facts.published), *facts.sources),
        claims=_claims(facts, title, document_id, row),
        **{name: count for name, (count, _) in facts.counts.items()},
    )
    document = Document(document_id, row.text, title, facts.published, facts.url, publisher, "en")
    return Analysis(document, incidents=(incident,))


def _claims(facts: Facts, title: str, document_id: str, row: Row) -> tuple[Claim, ...]:
    told: list[tuple[str, Value, str]] = [("event_type", facts.event_type, facts.type_column)]
    told.append(("sub_event_type", facts.sub_event_type, facts.type_column))
    if facts.start:
        end = facts.end or facts.start
        told.append(("date_start", facts.start.isoformat(), facts.date_column))
        told.append(("date_end", end.isoformat(), facts.end_column or facts.date_column))
    if facts.place:
        told.append(("place", facts.place.mention or facts.place.name, facts.place_column))
    told += [(name, count, column) for name, (count, column) in facts.counts.items()]
    if facts.perpetrator:
        told.append(("perpetrator", facts.perpetrator, facts.perpetrator_column))
    if facts.title_column:
        told.append(("title", title, facts.title_column))
    told += [("notes", note, column) for note, column in facts.notes]
    claims = []
    for name, value, column in told:
        evidence = row.evidence(column)
        if evidence:
            start, end_, line = evidence
            if row.text[start] == "'" and row.text[start + 1 : end_] == value:
                start += 1  # the guard before a formula is no part of the value
            claims.append(Claim(name, value, document_id, start, end_, line, "text", facts.published, None, IMPORTER))
    return tuple(claims)


def _title(facts: Facts) -> str:
    kind = facts.event_type if facts.sub_event_type == "Other" else facts.sub_event_type
    place = f" in {facts.place.name}" if facts.place else ""
    killed = facts.counts.get("killed")
    toll = f": {count_in_words(killed[0], 'killed')}" if killed else ""
    return f"{kind}{place}{toll}"
