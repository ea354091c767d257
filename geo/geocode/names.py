"""What a recogniser may ask of the gazetteer: is this a name of a place, and what is borne by it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from geo.geocode.gazetteer import ABBREVIATION, DEMONYM, PRIMARY, Entry, Gazetteer, Hit
from geo.roles import NameInfo

__all__ = ["GazetteerNames"]

SHADOW = 0.1
"""A town with this share of the people of the division called like it is what the bare name means."""


class GazetteerNames:
    """Plays the role PlaceNames with the embedded gazetteer."""

    max_words = 6
    """Longer names are fewer than one in a thousand and none that news uses."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """`gazetteer`: where names are looked up; answers are cached."""
        self._gazetteer = gazetteer
        self.lookup = lru_cache(maxsize=1 << 17)(self._lookup)

    def _lookup(self, name: str) -> NameInfo | None:
        """What is known of `name`, in any case; abbreviations only in capitals or with their dot. None: no place."""
        if not self._gazetteer.knows(name):
            return None
        hits = [hit for hit in self._gazetteer.names(name) if hit.exact]
        if not hits:
            return None
        entries = [hit.entry for hit in hits]
        return NameInfo(
            kind=_kind(hits),
            prominence=max(e.population for e in entries),
            features=frozenset(e.feature for e in entries),
            countries=frozenset(e.country for e in entries if e.country),
            foremost=_foremost([hit.entry for hit in hits if hit.kind == PRIMARY] or entries),
        )


def _foremost(entries: Sequence[Entry]) -> str:
    """The kind of the largest bearer; of a division and a town called like it, the town unless it is small."""
    first = entries[0]
    if first.feature in ("ADM1", "ADM2"):
        for entry in entries[1:]:
            town = entry.feature in ("PPL", "PPLA", "PPLC") and entry.country == first.country
            if town and entry.population >= SHADOW * first.population:
                return entry.feature
    return first.feature


def _kind(hits: list[Hit]) -> str:
    """What the name is of its most prominent bearer."""
    kinds = {hit.kind for hit in hits}
    if hits[0].kind == DEMONYM or kinds == {DEMONYM}:
        return "demonym"
    if hits[0].kind == ABBREVIATION or kinds == {ABBREVIATION}:
        return "abbreviation"
    return "place"
