"""Gazetteer entry → Place: how exact it is, and how far it reaches."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from weakref import WeakKeyDictionary

from geo.geocode.entry import OPEN_WATER, Entry
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.variants import feature_class
from geo.model import Place
from geo.patterns import compiled

__all__ = ["place_of", "precision", "shown"]


def precision(entry: Entry) -> int:
    """`where_prec` (UCDP 1–7) of something that happened "in" this place."""
    if entry.feature in OPEN_WATER:
        return 7
    if entry.is_country or entry.feature == "PCLH":
        return 6
    if entry.feature == "ADM1":
        return 4
    if entry.feature == "ADM2":
        return 3 if entry.radius_m <= 100_000 else 4
    if feature_class(entry.feature) in ("PPL", "PPLX", "AIRP") or entry.radius_m <= 5_000:
        return 1
    return 2 if entry.radius_m <= 25_000 else 5


def shown(entry: Entry) -> str:
    """The name for a person: a register's "Dagestan, Respublika" is Dagestan, "Valenciana, Comunidad" the other way.

    A division's English name is the one that bears an English word for it among its names ("Nīnawá": "Nineveh
    Governorate"), first of all one that stands among them without the word too ("Qinā": "Qena"). Length marks of a
    transliteration ("Herāt") are left out, as the news does.
    """
    if entry.feature.startswith("ADM"):
        stem, comma, tail = entry.name.partition(", ")
        if comma:
            turned = f"{tail} {stem}"
            return _without_macrons(turned if turned in entry.names and stem not in entry.names else stem)
        called = [pair for name in entry.names if (pair := _in_english(name, entry.name))]
        if called:
            bare = _without_macrons(entry.name)
            usual = (stem for stem, kept in called if not kept and stem in entry.names and stem not in _COMPASS)
            if bare != entry.name and (found := next(usual, None)):
                return found
            return min(called, key=lambda pair: (not pair[1], bare != entry.name and pair[0] != bare))[0]
    return _without_macrons(entry.name)


def place_of(
    gazetteer: Gazetteer,
    entry: Entry,
    *,
    mention: str | None = None,
    score: float | None = None,
    why: str | None = None,
    runners_up: Sequence[Place] = (),
) -> Place:
    """The place that an entry is. `score`: 0–1; `runners_up`: other candidates, best first."""
    kept = _KEPT.setdefault(gazetteer, {})
    known = kept.get(entry.id)
    if known is None:
        if len(kept) >= _MOST:
            kept.clear()
        known = kept[entry.id] = _told(gazetteer, entry)
    name, names, admin1, admin2, code, prec = known
    return Place(
        name, entry.latitude, entry.longitude, mention, names, entry.country, admin1, admin2, code, entry.feature,
        entry.gazetteer, entry.ref, prec, float(entry.radius_m), score, why, tuple(runners_up),
    )  # fmt: skip


def _told(gazetteer: Gazetteer, entry: Entry) -> _Told:
    """What a place says of an entry that takes looking up."""
    admin1, admin2 = gazetteer.admin1(entry) or _outlined(gazetteer, entry), gazetteer.admin2(entry)
    name = shown(entry)
    return (
        name,
        entry.names if entry.name in entry.names or name == entry.name else (entry.name, *entry.names),
        shown(admin1) if admin1 else None,
        shown(admin2) if admin2 else None,
        admin1.code if admin1 else None,
        precision(entry),
    )


def _outlined(gazetteer: Gazetteer, entry: Entry) -> Entry | None:
    """The first-order division whose outline holds a small place that the gazetteer puts into none."""
    if entry.radius_m > _SMALL_M or entry.is_country or entry.country is None:
        return None
    around = gazetteer.containing(entry.latitude, entry.longitude, order=1)
    return next((e for e in around if e.feature == "ADM1" and e.country == entry.country), None)


_SMALL_M = 25_000
"""Reach up to which a place lies in one division, rather than in several."""
_Told = tuple[str, tuple[str, ...], str | None, str | None, str | None, int]
"""Name, other names, names of the first- and second-order division, ISO 3166-2, `where_prec`."""
_KEPT: WeakKeyDictionary[Gazetteer, dict[int, _Told]] = WeakKeyDictionary()
"""Of each gazetteer in use, the places that were told of last: reports name the same ones again and again."""
_MOST = 1 << 14


def _in_english(name: str, own: str) -> tuple[str, bool] | None:
    """The English name that one of a division's names gives, and whether its class word is kept with it."""
    match = _ENGLISH.search(name)
    if match is None or (own.isascii() and name[:2] != own[:2]):
        return None
    stem = _without_macrons(name[: match.start()])
    if not stem.isascii() or _HALF.search(stem):
        return None
    return (f"{stem} {match['kept']}", True) if match["kept"] else (stem, False)


_ENGLISH = compiled(r" (?:(?P<kept>Oblast|Krai)|Province|Governorate|Department|Region|County|Prefecture)$", re.I)
"""Of "Kyiv Oblast" the word is kept: the bare name is the city beside it."""
_COMPASS = frozenset({"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central"})
_HALF = compiled(
    r"\b(?:autonomous|administrative|metropolitan|indigenous|special|capital|state|city|oblast\W?|oblysy)$", re.I
)


def _without_macrons(name: str) -> str:
    if name.isascii():
        return name
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).replace("\u0304", ""))
