"""An incident that a person read in a report and entered by hand. No Streamlit here."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from geo.model import Analysis, Claim, Document, Incident, Place, Source, Toponym, Value
from geo.record import COUNT_FIELDS
from geo.roles import Edit

__all__ = ["BY_HAND", "NOTE", "Sentence", "blank", "entered", "is_entered", "moved", "vouched"]

Sentence = tuple[int, int]
"""Where a sentence begins and ends in the report's text."""
BY_HAND = "by hand"
"""What claims name as their extractor."""
NOTE = "entered by hand"
"""The note that such an incident carries into every list and file."""


def blank(place: Place | None = None) -> Incident:
    """What the form begins with: nothing is known."""
    return Incident("", "main", "", "", "", status="needs_review", place=place)


def entered(
    analysis: Analysis, values: Mapping[str, Any], place: Place | None, sentence: Sentence | None = None
) -> Incident:
    """The incident that `values` (field → value, as corrections have them) tell of in a report, proved by `sentence`.

    Its id is free among the report's own.
    """
    document = analysis.document
    notes = tuple(dict.fromkeys((*values["notes"], NOTE)))
    told = replace(blank(place), **{**values, "notes": notes}, confidence=1.0, sources=(_source(document),))
    if sentence is not None:
        told = replace(told, claims=_claims(told, analysis.toponyms, document, sentence))
    start = sentence[0] if sentence else len(document.text)
    return replace(told, incident_id=_free_id(analysis, start, told.event_type))


def vouched(incident: Incident) -> Edit:
    """What tells in the history that, and when, a person entered it."""
    return Edit(incident.incident_id, "status", "reviewed", NOTE)


def is_entered(incident: Incident) -> bool:
    """Whether nothing of it was read by a program."""
    return NOTE in incident.notes and all(claim.extractor == BY_HAND for claim in incident.claims)


def moved(incident: Incident, analysis: Analysis) -> Incident:
    """An entered incident in the same text read anew, under another date and so another id."""
    document = analysis.document
    claims = tuple(replace(claim, document_id=document.id, as_of=document.date) for claim in incident.claims)
    start = claims[0].start if claims else len(document.text)
    own = _free_id(analysis, start, incident.event_type)
    return replace(incident, incident_id=own, status="needs_review", claims=claims, sources=(_source(document),))


def _source(document: Document) -> Source:
    return Source(document.id, document.url, document.publisher, document.title, document.date)


def _free_id(analysis: Analysis, start: int, event_type: str) -> str:
    """An id for what one tells at `start`, which none of the report's incidents has."""
    taken = {incident.incident_id for incident in analysis.incidents}
    own = Incident.mint_id(analysis.document.id, start, f"{BY_HAND}: {event_type}")
    numbered = (f"{own}-{number}" for number in itertools.count(2))
    return next(free for free in itertools.chain([own], numbered) if free not in taken)


def _claims(
    incident: Incident, toponyms: Collection[Toponym], document: Document, sentence: Sentence
) -> tuple[Claim, ...]:
    """Each value that the sentence stands for; the place by its name, where the sentence holds it."""
    told: dict[str, Value] = {"event_type": incident.event_type, "sub_event_type": incident.sub_event_type}
    for name in ("date_start", "date_end"):
        day = getattr(incident, name)
        told |= {name: day.isoformat()} if day else {}
    told |= {name: getattr(incident, name) for name in (*COUNT_FIELDS, "perpetrator")}
    whole = document.text[slice(*sentence)]
    spans = [(name, value, sentence) for name, value in told.items() if value is not None]
    spans += [("place", *_named(incident.place, toponyms, sentence))] if incident.place else []
    return tuple(
        Claim(name, value, document.id, start, end, whole, as_of=document.date, extractor=BY_HAND)
        for name, value, (start, end) in spans
    )


def _named(place: Place, toponyms: Collection[Toponym], sentence: Sentence) -> tuple[str, Sentence]:
    """A place as the sentence writes it, and where; the whole sentence, where it does not name it."""
    for toponym in toponyms:
        mention, known = toponym.mention, toponym.place
        inside = mention.part == "text" and sentence[0] <= mention.start and mention.end <= sentence[1]
        if inside and known and (known.latitude, known.longitude) == (place.latitude, place.longitude):
            return mention.text, (mention.start, mention.end)
    return place.mention or place.name, sentence
