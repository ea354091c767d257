"""The places that a written name may mean, before anything else of the report is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians
from typing import NamedTuple

from geo.geocode.earth import distance_m
from geo.geocode.entry import ALTERNATE, PRIMARY, Entry, Hit
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.traits import traits
from geo.geocode.variants import asked_for, feature_class, variants
from geo.geocode.weights import WEIGHTS

__all__ = ["DIVISIONS", "Candidate", "Ground", "candidates", "lies_in", "may_hold"]

TOWN_M = 40_000
"""How far from a town's middle the news still puts things in it or beside it."""
MOST = 60
"""Candidates kept for one name: more than any name has in the news, fewer than "San Antonio" has in the world."""
DWARFED = 50
"""How many times larger a place must be to stay in question though the sentence's word asks for another sort."""
VAGUE = frozenset({"capital", "territory", "area", "region", "coast", "coastal", "port", "base"})
"""Words of the sentence that say too little of what a place is: the capital of Georgia is not called so."""
_ORDERS = frozenset({"ADM1", "ADM2"})
DIVISIONS = frozenset({"region", "state", "province", "county", "department", "governorate", "prefecture", "oblast"})
"""Words for first-order divisions; each land has its own."""
_OBLASTS = frozenset({"RU", "UA", "BY", "KZ"})
"""Lands whose oblasts the news calls regions: "the Kharkiv region"."""
RENOWNED = 100_000
"""People in a city from which on the world may have a name of its own for it."""


class Ground(NamedTuple):
    """Of a candidate, all that speaks for what other names of a report mean."""

    country: str | None
    """ISO 3166-1 alpha-2."""
    is_country: bool
    admin1: int | None
    division: int | None
    """Its own id, if it is a division of first or second order."""
    latitude: float
    longitude: float
    shrink: float
    """By how much a degree of longitude is shorter there than one of latitude."""


class Candidate(NamedTuple):
    """A place that bears a name, and how."""

    entry: Entry
    kind: int
    """PRIMARY, ALTERNATE, ABBREVIATION or DEMONYM (geo.geocode.entry)."""
    exact: bool
    asked: bool | None
    """Whether it is what the feature words ask for; None when there are none."""
    stripped: bool
    """The name was found only after words were taken off."""
    part: bool
    """Only a part of the place was meant."""
    admin1: int | None
    """Id of the first-order division that it is or lies in."""
    parents: tuple[int, ...]
    """Ids of the divisions that hold it, the smaller first."""
    ground: Ground
    traits: dict[str, float]
    """What speaks for it and against it whatever else the report says (geo.geocode.traits); not to be changed."""
    worth: float
    """What these weigh together (geo.geocode.weights)."""

    @classmethod
    def of(
        cls,
        gazetteer: Gazetteer,
        hit: Hit,
        *,
        asked: bool | None = None,
        stripped: bool = False,
        part: bool = False,
    ) -> Candidate:
        """What bears a name, with the divisions that hold it."""
        entry = hit.entry
        above = gazetteer.admin1(entry)
        admin1 = above.id if above else None
        parents = tuple([p.id for p in gazetteer.parents(entry)])
        division = entry.id if entry.feature in ("ADM1", "ADM2") else None
        shrink = cos(radians(entry.latitude))
        code, is_country, latitude, longitude = entry.country, entry.is_country, entry.latitude, entry.longitude
        ground = _new(Ground, (code, is_country, admin1, division, latitude, longitude, shrink))
        own = traits(hit, asked=asked, stripped=stripped)
        worth = sum([WEIGHTS[name] * value for name, value in own.items()])
        return _new(cls, (entry, hit.kind, hit.exact, asked, stripped, part, admin1, parents, ground, own, worth))


_new = tuple.__new__
"""Makes a Candidate or a Ground as the class does, without a call into Python for each."""


def candidates(gazetteer: Gazetteer, text: str, feature: str | None = None) -> list[Candidate]:
    """Places that `text` may mean, the most prominent first.

    `feature`: the word with which the sentence says what it is ("province", "river").
    """
    found: dict[int, Candidate] = {}
    spelt_out = frozenset[str]().union(*(v.classes for v in variants(text)))
    hint = frozenset[str]() if feature in VAGUE or spelt_out else asked_for(feature)
    in_full = _in_full(gazetteer, text, feature, spelt_out)
    for number, variant in enumerate(variants(text)):
        classes = variant.classes | hint
        for hit in gazetteer.names(variant.name):
            entry = hit.entry
            if entry.id in found:
                continue
            if number and (not hit.exact or (variant.part and found)):
                continue
            asked = _fits(entry.feature, classes) if classes else None
            if in_full and (classes or feature):
                asked = entry.id in in_full
            if not number and asked is None and _fits(entry.feature, spelt_out):
                asked = True
            if variant.part and asked is False:
                continue
            found[entry.id] = Candidate.of(gazetteer, hit, asked=asked, stripped=number > 0, part=variant.part)
    if "PPL" in hint | spelt_out and not any(c.asked and c.exact for c in found.values()):
        found |= _seats(gazetteer, list(found.values()))
    kept = list(found.values())
    largest = max((c.entry.population for c in kept if c.asked and c.exact), default=None)
    if largest is not None:
        # "Ghazni province" is no town while there is a province of that name; "a district of Florida" is no namesake.
        kept = [c for c in kept if c.asked is not False or c.entry.population > DWARFED * (largest + 1)]
    kept = [_renowned(gazetteer, c, kept) for c in kept]
    ranked = sorted(kept, key=lambda c: (not c.exact, c.stripped, -c.entry.population, c.entry.id))
    return ranked[:MOST]


def _seats(gazetteer: Gazetteer, found: Sequence[Candidate]) -> dict[int, Candidate]:
    """The towns after which the divisions among candidates are called, where news asks for the town by a spelling that
    the gazetteer has for the division alone: "Daraa city"."""
    seats: dict[int, Candidate] = {}
    for division in found:
        if not (division.exact and division.entry.feature in _ORDERS):
            continue
        for hit in gazetteer.names(division.entry.name):
            town = hit.entry
            if town.feature.startswith("PPL") and hit.exact and lies_in(gazetteer, town, division.entry):
                seats[town.id] = Candidate.of(gazetteer, hit, asked=True, stripped=False, part=False)
    return seats


def _in_full(gazetteer: Gazetteer, text: str, feature: str | None, classes: frozenset[str]) -> frozenset[int]:
    """The divisions that bear a name with the word for what they are: "Plateau State" is Nigeria's, "Narok county"
    Kenya's. `classes`: what the words of the name itself ask for."""
    if not (classes & _ORDERS if classes else feature in DIVISIONS) or "PPL" in classes:
        return frozenset()
    spelt = [text] if classes else [f"{text} {feature}", *([f"{text} oblast"] if feature == "region" else [])]
    hits = [h for name in spelt for h in gazetteer.names(name) if h.exact and h.entry.feature in _ORDERS]
    if not hits and feature == "region":
        hits = [h for h in gazetteer.names(text) if h.entry.feature == "ADM1" and h.entry.country in _OBLASTS]
    first = {h.entry.id for h in hits if h.entry.feature == "ADM1"}
    return frozenset(first or ({h.entry.id for h in hits} if not classes else ()))


def _renowned(gazetteer: Gazetteer, candidate: Candidate, others: Sequence[Candidate]) -> Candidate:
    """A city that the world knows by another name than its own bears that too: Köln is Cologne."""
    entry = candidate.entry
    if candidate.kind != ALTERNATE or not candidate.exact or not entry.feature.startswith("PPL"):
        return candidate
    rivals = [c.entry.population for c in others if c.kind == PRIMARY and c.exact]
    known = entry.population >= max(RENOWNED, 50 * max(rivals, default=0))
    if not known:
        return candidate
    hit, asked, stripped, part = Hit(entry, PRIMARY, exact=True), candidate.asked, candidate.stripped, candidate.part
    return Candidate.of(gazetteer, hit, asked=asked, stripped=stripped, part=part)


def lies_in(gazetteer: Gazetteer, entry: Entry, holder: Entry) -> bool:
    """Whether `holder` is a country, division or region that holds `entry`."""
    if entry.id == holder.id:
        return False
    if holder.is_country:
        return entry.country == holder.country
    return any(p.id == holder.id for p in gazetteer.parents(entry))


def may_hold(gazetteer: Gazetteer, holder: Entry, entry: Entry) -> bool:
    """Whether something that the news puts "in" `holder` may be `entry`: by the gazetteer's divisions or by distance.

    Seas, mountains and regions have no sharp edge and hold whatever is said to lie in them.
    """
    if holder.is_country:
        return entry.is_country or entry.country is None or entry.country == holder.country
    kind = feature_class(holder.feature)
    if kind not in ("ADM1", "ADM2", "PPL", "PPLX"):
        return True
    if entry.id == holder.id or lies_in(gazetteer, entry, holder):
        return True
    if entry.is_country or entry.country != holder.country or entry.feature == "ADM1":
        return False
    reach = max(TOWN_M, 3.0 * holder.radius_m) if kind.startswith("PPL") else 1.2 * holder.radius_m
    return distance_m(entry.latitude, entry.longitude, holder.latitude, holder.longitude) <= reach


def _fits(feature: str, classes: frozenset[str]) -> bool:
    return feature in classes or feature_class(feature) in classes
