"""What is made of a report: an incident, each value with its evidence, and how people corrected it."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Literal

from geo.model.count import Count
from geo.model.document import Part
from geo.model.place import Place, Where

__all__ = ["Certainty", "Claim", "Draft", "Incident", "Revision", "Role", "Source", "Status", "Value"]

Role = Literal["main", "background"]
Status = Literal["auto", "needs_review", "reviewed", "rejected", "merged"]
Certainty = Literal["claimed", "attributed", "suspected", "unknown"]
Value = Count | str | int | float | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One value with its evidence."""

    field: str
    """The incident's field that it speaks of: "killed", "date_start", "place", "perpetrator" …"""
    value: Value
    """A Count for counts, an ISO date for dates, the name as written for places, else text."""
    document_id: str
    start: int
    end: int
    sentence: str
    """The sentence that holds `start`–`end`, as written."""
    part: Part = "text"
    as_of: dt.date | None = None
    """The day on which it was current."""
    attributed_to: str | None = None
    """The source that the text names: "state media", "the health ministry"."""
    extractor: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A document that reports an incident."""

    id: str
    url: str | None = None
    publisher: str | None = None
    headline: str | None = None
    published: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """One happening."""

    incident_id: str
    role: Role
    event_type: str
    sub_event_type: str
    title: str
    status: Status = "auto"
    notes: tuple[str, ...] = ()
    """What the counts cannot say: "cause unclear", "curfew imposed"."""
    date_start: dt.date | None = None
    date_end: dt.date | None = None
    date_prec: int | None = None
    """UCDP: 1 exact day, 2 within 2–6 days, 3 within a week, 4 within a month, 5 within a year; None when undated."""
    place: Place | None = None
    killed: Count | None = None
    injured: Count | None = None
    missing: Count | None = None
    abducted: Count | None = None
    killed_civilians: Count | None = None
    killed_perpetrators: Count | None = None
    injured_civilians: Count | None = None
    perpetrator: str | None = None
    perpetrator_certainty: Certainty = "unknown"
    confidence: float = 0.5
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()

    @staticmethod
    def mint_id(document_id: str, start: int, event_type: str, part: Part = "text") -> str:
        """An id that never changes, from the document and the offset of the sentence that first tells of it."""
        key = f"{document_id}\x1f{part}\x1f{start}\x1f{event_type}"
        return "inc-" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:14]


@dataclass(frozen=True, slots=True)
class Draft:
    """An incident whose place is not yet resolved."""

    incident: Incident
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """One change by a person or by a rule. Never altered, never deleted."""

    id: int
    at: dt.datetime
    """UTC."""
    who: str
    subject: str
    """The incident's or the document's id."""
    field: str
    old: str | None
    """JSON."""
    new: str | None
    """JSON."""
    reason: str
    undoes: int | None = None
    """The revision that this one takes back."""
