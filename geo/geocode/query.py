"""A name typed by a person or asked by a program, "Moscow, Idaho": its candidates with scores, best first."""

from __future__ import annotations

from geo.geocode.candidates import Candidate, candidates
from geo.geocode.context import Group
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.scoring import shadow_divisions, softmax, static

__all__ = ["ranked"]


def ranked(gazetteer: Gazetteer, text: str) -> list[tuple[Candidate, float]]:
    """Places called `text`, whose parts after a comma say where it lies; with scores 0–1, best first.

    A place that lies in none of the parts given is no answer: "Paris, Texas" never gives the one in France. Parts that
    are no known place are passed over.
    """
    whole = candidates(gazetteer, text)
    if whole or "," not in text:
        return _scored(gazetteer, whole, [])
    parts = [p.strip() for p in text.split(",") if p.strip()]
    for first in range(len(parts)):
        found = candidates(gazetteer, parts[first])
        if found:
            holders = [h for p in parts[first + 1 :] if (h := candidates(gazetteer, p))]
            return _scored(gazetteer, found, holders)
    return []


def _scored(
    gazetteer: Gazetteer, found: list[Candidate], holders: list[list[Candidate]]
) -> list[tuple[Candidate, float]]:
    group = Group(found, [static(gazetteer, c, holders, set()) for c in found])
    shadow_divisions(group)
    rows = [group.row(index) for index in range(len(found))]
    if holders:
        kept = [(c, row) for c, row in zip(found, rows, strict=True) if "inside" in row and "outside" not in row]
        kept = kept or [(c, row) for c, row in zip(found, rows, strict=True) if "inside" in row]
        found, rows = [c for c, _ in kept], [row for _, row in kept]
    return sorted(zip(found, softmax(rows, unknown=False), strict=True), key=lambda pair: -pair[1])
