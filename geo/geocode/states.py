"""Which state a report is about: namesakes in others are not meant, and what no gazetteer knows lies in its towns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.geocode.candidates import lies_in, may_hold
from geo.geocode.earth import distance_m
from geo.geocode.entry import Entry
from geo.geocode.gazetteer import Gazetteer
from geo.model import Mention, Place, Where

__all__ = ["elsewhere", "in_county", "is_out_of_state"]

Key = tuple[str, int, int]
"""(part, start, end) of a mention."""
MAINLY = 0.6
"""Share of a report's names from which on it is all about their state."""
FAR_M = 150_000
"""How far at least a namesake in another state is from all else that such a report names."""
TOWN_M = 25_000.0
"""How far around a town something may lie that stands for it only since the report names nothing nearer."""


def elsewhere(gazetteer: Gazetteer, mentions: Sequence[Mention], found: Mapping[Key, Place | None]) -> list[Key]:
    """The mentions whose place lies in another division than the one that the report writes after their name.

    "Howland, Ohio" is no Howland of Maine, nor is "Howland" alone further on. `mentions`: with the names that the text
    itself writes after them.
    """

    def entry_of(mention: Mention) -> Entry | None:
        place = found[mention.part, mention.start, mention.end]
        return gazetteer.by_id(place.gazetteer_id) if place is not None and place.gazetteer_id else None

    placed = [(m, found[m.part, m.start, m.end]) for m in mentions]
    states = [m for m, place in placed if place is not None and place.feature_code == "ADM1"]
    divisions = {m.text: e for m in states if (e := entry_of(m)) is not None}
    wrong = set()
    for m in mentions if divisions else ():
        entry = entry_of(m)
        holder = next((divisions[q] for q in m.qualifiers if q in divisions), None)
        if entry is None or holder is None or entry.feature == "ADM1" or entry.country != holder.country:
            continue
        if not (lies_in(gazetteer, entry, holder) or may_hold(gazetteer, holder, entry)):
            wrong.add((m.text.lower(), entry.id))
    return [
        (m.part, m.start, m.end)
        for m in mentions
        if wrong and (e := entry_of(m)) is not None and (m.text.lower(), e.id) in wrong
    ]


def is_out_of_state(place: Place | None, others: Sequence[Place], own: int) -> bool:
    """Whether a place, named `own` times, lies far in another division than all else that a report names, which mostly
    lies in one and is named more often. `others`: the report's other places, one a mention.
    """
    held = Counter(p.admin1_code for p in others if p.admin1_code)
    most = max(held.values(), default=0)
    if place is None or not place.admin1_code or place.admin1_code in held or place.feature_code == "ADM1":
        return False
    if most < max(2, own + 1) or most < MAINLY * held.total():
        return False
    away = min(distance_m(place.latitude, place.longitude, p.latitude, p.longitude) for p in others if p.admin1_code)
    return away > FAR_M


def in_county(located: Place | None, where: Where, places: Sequence[Place]) -> Place | None:
    """The one county that a report names, where it says no more of the place than the state that holds it; the town
    that it names most where its own name of the place is known nowhere near. `places`: the report's, one a mention.
    """
    if located is None:
        return _most_named(where.mentions[0].text, places) if where.mentions else None
    counties = {p.gazetteer_id: p for p in places if p.feature_code == "ADM2"}
    if located.feature_code != "ADM1" or len(counties) != 1:
        return located
    (county,) = counties.values()
    if county.country != located.country or county.admin1_code != located.admin1_code:
        return located
    why = f"{located.mention} is in no gazetteer; {county.name} is the only county that the report names"
    return replace(county, mention=located.mention, why=why)


def _most_named(written: str, places: Sequence[Place]) -> Place | None:
    """The town or county that a report names most in the division that it names most; None where none stands out."""
    held = Counter(p.admin1_code for p in places if p.admin1_code)
    code, times = held.most_common(1)[0] if held else (None, 0)
    towns = [p for p in places if p.admin1_code == code and (p.feature_code or "").startswith(("PPL", "ADM2"))]
    if times < 2 or times < MAINLY * held.total() or not towns:
        return None
    (ref, most), *rest = Counter(p.gazetteer_id for p in towns).most_common(2)
    if rest and rest[0][1] == most:
        return None
    town = next(p for p in towns if p.gazetteer_id == ref)
    why = f"{written} is in no gazetteer there; {town.name} is what the report names most"
    reach = max(TOWN_M, town.uncertainty_m or 0.0)
    return replace(town, mention=written, where_prec=max(3, town.where_prec or 3), uncertainty_m=reach, why=why)
