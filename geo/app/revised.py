"""What a revision holds, for the history: short, places and counts in words and not as records."""

from __future__ import annotations

import json
from dataclasses import replace

from geo.errors import BadDocument
from geo.model import Count, Place
from geo.record import from_json
from geo.wording import count_in_words, place_in_words

__all__ = ["named", "revised_in_words"]

MOST = 80
"""Characters of a value that is shown as it is."""


def revised_in_words(value: str | None) -> str:
    """A revision's value (JSON): nothing is "unknown", a place is named, a count "at least 20", the rest as it is.

    What is longer than `MOST` is cut.
    """
    data = json.loads(value) if value else None
    match data:
        case None:
            return "unknown"
        case str():
            return _short(data)
        case [*items] if all(isinstance(item, str) for item in items):
            return _short("; ".join(items)) or "none"
    try:
        match data:
            case {"latitude": _, "longitude": _}:
                return named(from_json(Place, data))
            case {"low": _, "best": _, "high": _}:
                return count_in_words(from_json(Count, data))
    except BadDocument:
        pass
    return _short(value or "")


def _short(text: str) -> str:
    return text if len(text) <= MOST else text[: MOST - 3] + "…"


def named(place: Place) -> str:
    """A place's name with what holds it, and nothing of how sure it is."""
    return place_in_words(replace(place, where_prec=None))
