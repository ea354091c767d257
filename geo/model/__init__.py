"""The nouns: what a report is, what is found in it, and what is made of that. Frozen, standard library only.

Axis order is latitude, longitude (WGS84 degrees). Offsets are half-open, in Unicode code points of the part they count
in. Unknown is ``None``, never zero.
"""

from __future__ import annotations

from geo.model.count import Count, Total
from geo.model.document import Document, Mention, Part
from geo.model.incident import Certainty, Claim, Draft, Incident, Revision, Role, Source, Status, Value
from geo.model.place import Choice, Place, Relation, Toponym, Where
from geo.model.reading import Analysis, Reading, Resolution, Usage
from geo.model.vocabulary import VOCABULARY

__all__ = [
    "VOCABULARY",
    "Analysis",
    "Certainty",
    "Choice",
    "Claim",
    "Count",
    "Document",
    "Draft",
    "Incident",
    "Mention",
    "Part",
    "Place",
    "Reading",
    "Relation",
    "Resolution",
    "Revision",
    "Role",
    "Source",
    "Status",
    "Toponym",
    "Total",
    "Usage",
    "Value",
    "Where",
]
