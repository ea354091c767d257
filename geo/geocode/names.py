"""What a recogniser may ask of the gazetteer: is this a name of a place, and what is borne by it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from geo.geocode.entry import ABBREVIATION, ALTERNATE, DEMONYM, PRIMARY, Entry, Hit
from geo.geocode.gazetteer import Gazetteer
from geo.patterns import compiled
from geo.roles import NameInfo

__all__ = ["GazetteerNames"]

BY_THE_WAY = 0.1
"""How much less a place counts for a name that is not its own first one."""
BEARERS = 12
"""Bearers of a name whose divisions are told: who says "Springfield" means none of the smaller ones."""
SHADOW = 0.1
"""A town with this share of the people of the division called like it is what the bare name means."""

SHORTEST, HEARD_OF, OF_WORDS = 5, 8_000, 1_000
"""Letters, and people, from which on a place may be meant by a spelling that only sounds like its name; people where
the name has several words, which seldom sound alike by chance."""
_WORD = compiled(r"\w{3,}")
SPELT = frozenset(
    code
    for line in (
        "US CA GB IE AU NZ FR DE ES IT PT NL BE AT CH SE DK NO FI PL CZ SK HU RO HR SI MX AR BR CL CO PE VE EC BO UY",
        "PY CR PA GT HN SV NI CU DO PR PH ID VN TR ZA",
    )
    for code in line.split()
)
"""Countries whose places are written in Latin script: the news spells them as they do."""


class GazetteerNames:
    """Plays the role PlaceNames with the embedded gazetteer."""

    max_words = 6
    """Longer names are fewer than one in a thousand and none that news uses."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """`gazetteer`: where names are looked up; answers are cached."""
        self._gazetteer = gazetteer
        self.lookup = lru_cache(maxsize=1 << 17)(self._lookup)
        self.similar = lru_cache(maxsize=1 << 17)(self._similar)
        self.may_begin = lru_cache(maxsize=1 << 17)(gazetteer.may_begin)

    def _lookup(self, name: str) -> NameInfo | None:
        """What is known of `name`, in any case; abbreviations only in capitals or with their dot. None: no place."""
        if not self._gazetteer.knows(name):
            return None
        hits = [hit for hit in self._gazetteer.names(name) if hit.exact]
        kind = _kind(hits) if hits else ""
        if kind == "demonym":  # "Somali" is Somalia's, though a region of Ethiopia is called so
            hits = [hit for hit in hits if hit.kind == DEMONYM]
        return _info(self._gazetteer, hits, kind) if hits else None

    def _similar(self, name: str) -> NameInfo | None:
        """What is known of places whose name only sounds like `name`, a transliteration of it; None: nothing."""
        if not name.isascii() or len(name) < SHORTEST:
            return None
        hits = [hit for hit in self._gazetteer.names(name) if hit.kind in (PRIMARY, ALTERNATE)]
        least = OF_WORDS if len(_WORD.findall(name)) > 1 else HEARD_OF
        hits = [hit for hit in hits if hit.entry.population >= least and hit.entry.country not in SPELT]
        return _info(self._gazetteer, hits, "similar") if hits and not any(hit.exact for hit in hits) else None


def _info(gazetteer: Gazetteer, hits: Sequence[Hit], kind: str) -> NameInfo:
    """`hits`: as the gazetteer gives them, the most prominent first."""
    entries = [hit.entry for hit in hits]
    foremost = _foremost(hits)
    return NameInfo(
        kind=kind,
        prominence=entries[0].population,
        features=frozenset([e.feature for e in entries]),
        countries=frozenset([e.country for e in entries if e.country]),
        divisions=frozenset([d.id for e in entries[:BEARERS] if (d := gazetteer.admin1(e)) is not None]),
        foremost=foremost.feature,
        country=foremost.country or "",
    )


def _foremost(hits: Sequence[Hit]) -> Entry:
    """The largest bearer; of a division and a town called like it, the town unless it is small."""
    first = hits[0].entry
    if len(hits) > 1:
        first = max(hits, key=lambda hit: hit.entry.population * (1.0 if hit.kind == PRIMARY else BY_THE_WAY)).entry
    if first.feature in ("ADM1", "ADM2"):
        for entry in [hit.entry for hit in hits]:
            town = entry.feature in ("PPL", "PPLA", "PPLC") and entry.country == first.country
            if town and entry.population >= SHADOW * first.population:
                return entry
    return first


def _kind(hits: list[Hit]) -> str:
    """What the name is of its most prominent bearer."""
    kinds = {hit.kind for hit in hits}
    if hits[0].kind == DEMONYM or kinds == {DEMONYM}:
        return "demonym"
    if hits[0].kind == ABBREVIATION or kinds == {ABBREVIATION}:
        return "abbreviation"
    return "place"
