"""Which half of labelled data a row belongs to: the one to learn from, or the one that judges."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

__all__ = ["HALVES", "half_of"]

HALVES = ("even", "odd")
"""The half that may be learnt from, and the one that is held back."""


def half_of(row: Mapping[str, Any]) -> str:
    """ "even" (training) or "odd" (held back), by the SHA-1 of the first incident's id, else of the row's own "id"."""
    incidents = row.get("incidents") or []
    key = str((incidents[0].get("incident_id") if incidents else None) or row["id"])
    return HALVES[int(hashlib.sha1(key.encode()).hexdigest(), 16) % 2]
