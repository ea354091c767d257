"""Documents with what they tell → what a database is given of them, ready made: JSON as text, digests, words.

Needs no database, so another process than the one that writes may do it: with a published table it is much of the work.
What is packed is made of tuples, texts, numbers and dates, and goes through `pickle` quickly.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import replace
from json.encoder import encode_basestring_ascii as quoted
from typing import Any, NamedTuple

from geo.digest import digest
from geo.filters import haystack
from geo.model import Analysis, Claim, Count, Incident, Value
from geo.record import from_json
from geo.store.rows import BESIDE_ANALYSIS, BESIDE_INCIDENT, claim_of, content_hash, incident_values
from geo.store.slim import slim

__all__ = ["PackedDocument", "PackedReport", "claim_text", "pack", "unpacked"]

PackedClaim = tuple[str, dt.date | None, str | None, str]
"""`field`, `as_of`, `attributed_to`, `record` as text: a row of `claims` without its key."""


class PackedReport(NamedTuple):
    """What a document tells of one happening."""

    incident_id: str
    values: tuple[Any, ...]
    """What a row of `incidents` has in INCIDENT_COLUMNS, `record` as text."""
    digest: bytes
    words: str
    claims: tuple[PackedClaim, ...]


class PackedDocument(NamedTuple):
    """One document."""

    id: str
    content_hash: str
    published: dt.date | None
    analysis: str
    """JSON, without the incidents."""
    reports: tuple[PackedReport, ...]


def pack(analyses: Iterable[Analysis]) -> list[PackedDocument]:
    """What `SqlStore.load_packed` takes, in the same order."""
    return [
        PackedDocument(
            analysis.document.id,
            content_hash(analysis.document),
            analysis.document.date,
            json.dumps(slim(analysis, BESIDE_ANALYSIS)),
            tuple(_report(incident) for incident in analysis.incidents),
        )
        for analysis in analyses
    ]


def unpacked(document: PackedDocument) -> Analysis:
    """The Analysis that was packed."""
    told = []
    for report in document.reports:
        claims = (claim_of(document.id, field, day, who, json.loads(text)) for field, day, who, text in report.claims)
        told.append(replace(from_json(Incident, json.loads(report.values[-1])), claims=tuple(claims)))
    return replace(from_json(Analysis, json.loads(document.analysis)), incidents=tuple(told))


def claim_text(claim: Claim) -> str:
    """The JSON of a claim without the fields that stand beside it: `json.dumps(slim(claim, BESIDE_CLAIM))`, quicker.

    There are eight claims in a row of a table, so they are most of its JSON.
    """
    value = quoted(claim.value) if type(claim.value) is str else _value_text(claim.value)
    part = "" if claim.part == "text" else f', "part": {quoted(claim.part)}'
    extractor = "" if claim.extractor is None else f', "extractor": {quoted(claim.extractor)}'
    return (
        f'{{"value": {value}, "start": {claim.start}, "end": {claim.end}, "sentence": {quoted(claim.sentence)}'
        f"{part}{extractor}}}"
    )


def _value_text(value: Value) -> str:
    if type(value) is not Count or value.qualifier is not None:
        return json.dumps(slim(value))
    low, best, high = ("null" if n is None else n for n in (value.low, value.best, value.high))
    return f'{{"low": {low}, "best": {best}, "high": {high}}}'


def _report(incident: Incident) -> PackedReport:
    record = json.dumps(slim(incident, BESIDE_INCIDENT))
    claims = tuple((c.field, c.as_of, c.attributed_to, claim_text(c)) for c in incident.claims)
    return PackedReport(
        incident.incident_id, incident_values(incident, record), digest(incident), haystack(incident), claims
    )
