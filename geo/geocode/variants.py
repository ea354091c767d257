"""What a written name may be stripped of, and what the stripped words tell: "Ghazni province" is Ghazni, a division."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from geo.patterns import compiled

__all__ = ["Variant", "asked_for", "feature_class", "variants"]

_CLASSES = {
    "ADM1": "province state governorate oblast prefecture region emirate canton krai voivodeship republic territory "
    "department wilayat",
    "ADM2": "county district parish borough department municipality municipio raion rayon regency subdistrict "
    "tehsil taluk taluka township commune zone division shire woreda cercle lga territory raion mandal upazila wilaya "
    "arrondissement directorate subregion prefecture governorate local-government-area",
    "PPL": "city town village hamlet settlement suburb neighbourhood neighborhood quarter community commune "
    "municipality capital township port resort metropolis borough area kebele locality oasis al-balad",
    "PPLX": "neighbourhood neighborhood quarter suburb area borough district",
    "STM": "river creek stream",
    "WATER": "sea gulf ocean strait bay lake channel sound reservoir",
    "MT": "mountain mountains mount hills volcano peak range",
    "ISL": "island islands isle archipelago atoll",
    "AIRP": "airport airfield airbase",
    "PEN": "peninsula",
    "DSRT": "desert",
    "CMPRF": "camp",
    "PCLI": "country nation kingdom republic",
}
_WORD_CLASSES: dict[str, frozenset[str]] = {}
for _feature, _words in _CLASSES.items():
    for _word in _words.split():
        _WORD_CLASSES[_word] = _WORD_CLASSES.get(_word, frozenset()) | {_feature}

_TAIL = "|".join(w.replace("-", "[ -]") for w in sorted(_WORD_CLASSES, key=len, reverse=True))
_TRAILING = compiled(rf"^(?P<name>.+?)[ -](?P<word>{_TAIL})$", re.IGNORECASE)
_LEADING = compiled(rf"^(?:the )?(?:greater )?(?P<word>{_TAIL}) of (?P<name>.+)$", re.IGNORECASE)
_BEFORE = compiled(
    r"^(?P<word>province|district|lake|mount|mt\.?|river|port|camp|isle) (?:of )?(?P<name>.+)$", re.IGNORECASE
)
_COMPASS = r"(?:north|south)(?:[ -]?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?"
_PART = compiled(
    rf"^(?:the )?(?:{_COMPASS}|central|upper|lower|mid|far|greater|metropolitan|metro|rural|mainland)[ -](?P<name>.+)$",
    re.IGNORECASE,
)
_QUARTER = compiled(r"^(?P<name>.+) (?:North|South|East|West)$")
"""A part of a town, named apart from it: "Hope Valley North"."""
_TOWARDS = compiled(
    r"^(?:the )?(?P<part>north|south|east|west|central)(?:ern)?[ -](?P<name>.+?)(?: strip)?$", re.IGNORECASE
)
"""A part that may be a division of that name: "northern Darfur" is North Darfur."""
_WATER = frozenset({"SEA", "GULF", "OCN", "STRT", "BAY", "LK", "CHN", "INLT"})
_SHORTENED = compiled(r"\w\.\w|\b\w{1,5}\.$")
"""U.S., Calif.: the dot belongs to the name."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One reading of a written name."""

    name: str
    classes: frozenset[str] = frozenset()
    """Feature classes that the stripped words ask for; empty: any."""
    part: bool = False
    """Only a part of the place was meant: "northern Syria"."""


@lru_cache(maxsize=1 << 14)
def variants(text: str) -> tuple[Variant, ...]:
    """Readings of a name as written, the most literal first."""
    if text.isalpha():
        return (Variant(text),)
    name = re.sub(r"\s+", " ", text).strip(" ,;:'\"’“”-")
    if not _SHORTENED.search(name):
        name = name.rstrip(".")
    name = re.sub(r"['’]s?$", "", name)
    found = [Variant(name)]
    for pattern in (_TRAILING, _LEADING, _BEFORE):
        match = pattern.match(name)
        if match:
            found.append(Variant(match["name"], asked_for(match["word"])))
    match = _TOWARDS.match(name)
    if match:
        found.append(Variant(f"{match['part']} {match['name']}", frozenset({"ADM1", "ADM2"})))
    match = _PART.match(name) or _QUARTER.match(name)
    if match:
        found += [Variant(v.name, v.classes, part=True) for v in variants(match["name"])]
    if name.lower().startswith("the "):
        found += variants(name[4:])
    return tuple(dict.fromkeys(found))


def feature_class(feature: str) -> str:
    """The class of a GeoNames feature code, as `Variant.classes` names them."""
    if feature in ("PPLC", "PPLA"):
        return "PPL"
    if feature in _WATER:
        return "WATER"
    if feature in ("MT", "MTS", "VLC"):
        return "MT"
    if feature in ("ISL", "ISLS"):
        return "ISL"
    if feature in ("AIRP", "AIRB"):
        return "AIRP"
    if feature in ("PCLI", "PCLS"):
        return "PCLI"
    return feature


def asked_for(word: str | None) -> frozenset[str]:
    """The classes that a feature word of the sentence ("province", "river") asks for; empty for none or an unknown."""
    return _WORD_CLASSES.get((word or "").lower().rstrip(".").replace(" ", "-"), frozenset())
