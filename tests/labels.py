"""What every labelled report of ours must hold to, wherever it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from geo.model import VOCABULARY
from geo.regions import COUNTRIES

COUNTS = ("killed", "injured", "missing", "abducted")


def assert_of_the_record(told: Mapping[str, Any], where: str, roles: tuple[str, ...] = ("main", "background")) -> None:
    """Kinds of the vocabulary, days in order, countries that exist, counts of three."""
    where = f"{where}: {told}"
    assert told["role"] in roles, where
    assert told["sub_event_type"] in VOCABULARY[told["event_type"]], where
    for sub in told.get("sub_also", ()):
        assert any(sub in subs for subs in VOCABULARY.values()), where
    assert (told.get("date_start") or "") <= (told.get("date_end") or ""), where
    assert told.get("country") is None or told["country"] in COUNTRIES, where
    assert all(len(told[field]) == 3 for field in COUNTS if told.get(field)), where


def assert_places_are_named(told: Mapping[str, Any], row: Mapping[str, Any]) -> None:
    """Each place stands in the report as it is written there."""
    said = f"{row.get('title') or ''}\n{row['text']}"
    assert all(place in said for place in (told["place"], *told.get("place_also", ())) if place), row["id"]
