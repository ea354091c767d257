"""The last word on where an incident happened: whether another name of the report is likelier than the rules' choice.

The rules (`site`) follow the grammar of single sentences; what they arrive at is one of many signs here. A conditional
logit weighs it against all other names by what stands around them (`towns`), by how near they stand to this very
incident and how far from others, and by how they lie to the choice. It replaces the choice only where it is much surer
of another name. Its weights (`data/towns/last.json`) differ between local and other news, and between what is the news
and what is told as background.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.extract.names.ranks import COUNTRY, DISTRICT, PROVINCE, QUARTER, REGION, TOWN, rank_of
from geo.extract.site.choice import Choice, Told
from geo.extract.site.townmarks import key_of
from geo.extract.site.towns import Town
from geo.extract.site.weighing import Weighing
from geo.extract.words.placewords import STREETS

__all__ = ["MARGIN", "NONE", "Contest", "LastWord", "Names", "winner"]


@dataclass(frozen=True, slots=True)
class Contest:
    """The names that an incident may have happened in, with what the rules chose."""

    towns: Sequence[Town | None]
    """None stands for the rules' choice, where that is a country or in no name of the report."""
    features: Sequence[Mapping[str, float]]
    """Of each of them."""
    kept: int
    """Index of the rules' choice."""
    styles: tuple[float, float, float]
    """How much each of a feature's weights counts: always 1; local style, 0 to 1; background, 0 or 1."""


class Names(NamedTuple):
    """Names in which single sentences put what they tell of (`townmarks.key_of`)."""

    own: frozenset[str] = frozenset()
    """Those of the incident in question."""
    others: frozenset[str] = frozenset()
    """Those of the report's other incidents."""


NONE = Names()


class LastWord:
    """Weighs all names of one report against what its rules chose."""

    def __init__(self, weighing: Weighing) -> None:
        self._weighing = weighing

    def over(
        self, choice: Choice | None, told: Sequence[Told], others: Collection[int], *, background: bool, names: Names
    ) -> Choice | None:
        """The place that is much likelier than the choice, with all of that and its holders that is larger and may hold
        it; None: the choice stays. The parameters are those of `contest`."""
        town = winner(self.contest(choice, told, others, background=background, names=names))
        if town is None:
            return None
        new = self._weighing.as_choice(town, told)
        if choice is None:
            return new
        mine = new.named.info
        known = {(one.named.mention.part, one.named.mention.start): one.named.info for one in self._weighing.names()}
        kept = []
        for m in (choice.named.mention, *choice.holders):
            info = choice.named.info if m is choice.named.mention else known.get((m.part, m.start))
            may_hold = mine is None or info is None or not mine.countries.isdisjoint(info.countries)
            if self._weighing.rank_at(m) > town.rank and may_hold:
                kept.append(m)
        holders = tuple(dict.fromkeys((*new.holders, *kept)))
        qualifiers = tuple(dict.fromkeys(" ".join(h.text.split()) for h in holders))
        mention = replace(new.named.mention, qualifiers=qualifiers)
        return replace(new, named=replace(new.named, mention=mention), holders=holders)

    def contest(
        self, choice: Choice | None, told: Sequence[Told], others: Collection[int], *, background: bool, names: Names
    ) -> Contest:
        """All that the place could be. `told`: the sentences that tell of the incident; `others`: indices of all that
        tell of something."""
        towns = self._weighing.towns(choice, told)
        styles = (1.0, self._weighing.style, float(background))
        return _contest(choice, towns, told, others, names, styles)


def winner(held: Contest) -> Town | None:
    """The name that is so much likelier than the rules' choice that it replaces it; None: none is."""
    weights = _weights()
    scores = [
        sum(v * _weight(weights[f], held.styles) for f, v in one.items() if f in weights) for one in held.features
    ]
    best = max(range(len(scores)), key=scores.__getitem__)
    return held.towns[best] if scores[best] > scores[held.kept] + MARGIN else None


MARGIN = 0.25
"""How much higher, in logarithms of chances, another name must stand than the rules' choice."""


def _contest(
    choice: Choice | None,
    towns: Sequence[Town],
    told: Sequence[Told],
    others: Collection[int],
    names: Names,
    styles: tuple[float, float, float],
) -> Contest:
    """All names of a report set against each other."""
    text = [t for t in told if t.sentence.part == "text"]
    mine = {t.sentence.index: t for t in reversed(text)}
    elsewhere = {i for i in others if i not in mine}
    chosen = key_of(choice.named.mention.text) if choice is not None else ""
    holders = {key_of(m.text) for m in choice.holders} if choice is not None else set()
    if chosen.rpartition(" ")[2] in STREETS:
        towns = [t for t in towns if t.key not in holders]  # a street says more than its town, which it keeps
    if choice is not None and not choice.told and rank_of(choice.named) == COUNTRY:
        towns = [t for t in towns if "dateline" not in t.features]  # the country was taken because no more is said
    if choice is not None and choice.told and choice.named.info is None and choice.sentence.part == "text":
        at = choice.sentence.index  # that no gazetteer knows a village is no reason for a town named only later
        towns = [t for t in towns if any(x.sentence.part != "text" or x.sentence.index <= at for x in t.seen)]
    kept = next((n for n, t in enumerate(towns) if t.key == chosen), None)
    found: list[Town | None] = list(towns)
    features = []
    for n, town in enumerate(towns):
        values = {name: v for name, v in town.features.items() if v}
        values.update(_of_incident(town, mine, elsewhere))
        values["own"] = float(town.key in names.own)
        values["taken"] = float(town.key in names.others and town.key not in names.own)
        if n == kept:
            assert choice is not None
            values.update(_of_choice(choice))
        elif choice is not None:
            values.update(_to_choice(town, choice, chosen, holders))
        features.append(values)
    if kept is None:
        kept = len(found)
        found.append(None)
        features.append({"apart": 1.0, **(_of_choice(choice) if choice is not None else {"nothing": 1.0})})
    return Contest(found, features, kept, styles)


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


def _of_choice(choice: Choice) -> dict[str, float]:
    """What speaks for the rules' choice staying."""
    rank = rank_of(choice.named)
    return {
        "kept": 1.0,
        f"kept_{_RANKS[rank]}": 1.0,
        "kept_told": float(choice.told),
        "kept_anchored": float(choice.anchored),
        "kept_unknown": float(choice.named.info is None),
        "kept_title": float(choice.sentence.part != "text"),
        "kept_demonym": float(choice.named.mention.kind != "place"),
        "kept_first": float(choice.sentence.index == 0),
    }


def _to_choice(town: Town, choice: Choice, chosen: str, holders: Collection[str]) -> dict[str, float]:
    """How another name lies to the rules' choice."""
    rank, theirs = town.rank, rank_of(choice.named)
    parents = {key_of(p) for one in town.seen for p in one.named.mention.qualifiers}
    info, other = town.seen[0].named.info, choice.named.info
    values = {
        "holds": float(town.key in holders),
        "inside": float(chosen in parents),
        "smaller": float(rank < theirs),
        "larger": float(rank > theirs),
        "same_rank": float(rank == theirs),
        "same_sentence": float(any(one.sentence is choice.sentence for one in town.seen)),
        "same_words": float(town.key in chosen or chosen in town.key),
    }
    if info is not None and other is not None:
        values["shared"] = float(not info.divisions.isdisjoint(other.divisions))
        values["abroad"] = float(info.countries.isdisjoint(other.countries))
    told = "told" if choice.told else "guessed"
    values[f"{told}_{_RANKS[theirs]}>{_RANKS[rank]}"] = 1.0
    return values


def _weight(weights: Sequence[float], styles: Sequence[float]) -> float:
    return sum(w * s for w, s in zip(weights, styles, strict=True))


@cache
def _weights() -> Mapping[str, tuple[float, ...]]:
    """Feature → its weight anywhere, what local style adds to it, and what background does."""
    held: dict[str, list[float]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return {name: tuple(weights) for name, weights in held.items()}


_FILE = Path(__file__).parents[3] / "data" / "towns" / "last.json"
_FAR = 150
"""Characters from the event beyond which all are as far."""
_RANKS = {
    QUARTER: "quarter", TOWN: "town", DISTRICT: "district", PROVINCE: "province", REGION: "region", COUNTRY: "country",
}  # fmt: skip
