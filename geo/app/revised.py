"""What a revision holds, for the history: short, and a place by its name instead of its whole record."""

from __future__ import annotations

import json
from dataclasses import replace

from geo.errors import BadDocument
from geo.model import Place
from geo.record import from_json
from geo.wording import place_in_words

__all__ = ["named", "revised_in_words"]

MOST = 80
"""Characters of a value that is shown as it is."""


def revised_in_words(value: str | None) -> str:
    """A revision's value (JSON): nothing is "unknown", a place is named, the rest is shown as it is, cut to `MOST`."""
    data = json.loads(value) if value else None
    if value is None or data is None:
        return "unknown"
    short = value if len(value) <= MOST else value[: MOST - 3] + "…"
    if not isinstance(data, dict) or "latitude" not in data:
        return short
    try:
        return named(from_json(Place, data))
    except BadDocument:
        return short


def named(place: Place) -> str:
    """A place's name with what holds it, and nothing of how sure it is."""
    return place_in_words(replace(place, where_prec=None))
