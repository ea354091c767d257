"""How a name of a report stands to an incident, and how it lies to the place that the rules chose for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from geo.extract.names.ranks import COUNTRY, DISTRICT, PROVINCE, QUARTER, REGION, TOWN, rank_of
from geo.extract.site.choice import Choice, Told
from geo.extract.site.towns import Town

__all__ = ["NONE", "RANKS", "Names", "of_any", "of_choice", "of_none", "to_choice", "told_or_guessed"]


class Names(NamedTuple):
    """Names in which single sentences put what they tell of (`townmarks.key_of`)."""

    own: frozenset[str] = frozenset()
    """Those of the incident in question."""
    others: frozenset[str] = frozenset()
    """Those of the report's other incidents."""


NONE = Names()


def of_any(town: Town, mine: Mapping[int, Told], elsewhere: Collection[int], names: Names) -> dict[str, float]:
    """What is asked of each name."""
    values = {name: v for name, v in town.features.items() if v}
    values.update(_of_incident(town, mine, elsewhere))
    values["own"] = float(town.key in names.own)
    values["taken"] = float(town.key in names.others and town.key not in names.own)
    return values


def of_none(choice: Choice | None) -> dict[str, float]:
    """What speaks for the rules' choice where it is in no name of the report."""
    return {"apart": 1.0, **(of_choice(choice) if choice is not None else {"nothing": 1.0})}


def _of_incident(town: Town, mine: Mapping[int, Told], elsewhere: Collection[int]) -> dict[str, float]:
    """How a name stands to the sentences of this incident and to those of others."""
    values: dict[str, float] = {}
    nearest, behind, apart, inside = _FAR, False, False, 0
    places: set[int] = set()
    for one in town.seen:
        if one.sentence.part != "text":
            continue
        index = one.sentence.index
        places.add(index)
        if index not in mine:
            continue
        told, start = mine[index], one.named.mention.start
        inside += 1
        if told.within is not None and not told.within[0] <= start < told.within[1]:
            apart = True
            continue
        away = abs(start - told.near)
        if away < nearest:
            nearest, behind = away, start > told.near
        first, last = sorted((start - one.sentence.start, told.near - one.sentence.start))
        if not any(c in one.sentence.text[first:last] for c in ",;:"):
            values["clause"] = 1.0
    if inside:
        values["near"] = 1.0 - nearest / _FAR
        values["behind"] = float(behind)
        values["outside"] = float(apart and nearest == _FAR)
        values["in_first"] = float(min(mine) in places)
        values["in_some"] = len(places & mine.keys()) / len(mine)
    if places:
        of_others = sum(i in elsewhere for i in places)
        values["of_others"] = of_others / len(places)
        values["only_others"] = float(of_others == len(places))
        values["just_before"] = float(bool(mine) and min(mine) - 1 in places)
        values["just_after"] = float(bool(mine) and any(i + 1 in places for i in mine))
    return values


def of_choice(choice: Choice) -> dict[str, float]:
    """What speaks for the rules' choice staying."""
    rank = rank_of(choice.named)
    return {
        "kept": 1.0,
        f"kept_{RANKS[rank]}": 1.0,
        "kept_told": float(choice.told),
        "kept_anchored": float(choice.anchored),
        "kept_unknown": float(choice.named.info is None),
        "kept_title": float(choice.sentence.part != "text"),
        "kept_demonym": float(choice.named.mention.kind != "place"),
        "kept_first": float(choice.sentence.index == 0),
    }


def to_choice(town: Town, choice: Choice, chosen: str, holders: Collection[str]) -> dict[str, float]:
    """How another name lies to the rules' choice."""
    rank, theirs = town.rank, rank_of(choice.named)
    info, other = town.seen[0].named.info, choice.named.info
    values = {
        "holds": float(town.key in holders),
        "inside": float(chosen in town.parents),
        "smaller": float(rank < theirs),
        "larger": float(rank > theirs),
        "same_rank": float(rank == theirs),
        "same_sentence": float((choice.sentence.part, choice.sentence.index) in town.sentences),
        "same_words": float(town.key in chosen or chosen in town.key),
    }
    if info is not None and other is not None:
        values["shared"] = float(not info.divisions.isdisjoint(other.divisions))
        values["abroad"] = float(info.countries.isdisjoint(other.countries))
    values[f"{told_or_guessed(choice)}_{RANKS[theirs]}>{RANKS[rank]}"] = 1.0
    return values


def told_or_guessed(choice: Choice) -> str:
    return "told" if choice.told else "guessed"


_FAR = 150
"""Characters from the event beyond which all are as far."""
RANKS = {
    QUARTER: "quarter", TOWN: "town", DISTRICT: "district", PROVINCE: "province", REGION: "region", COUNTRY: "country",
}  # fmt: skip
