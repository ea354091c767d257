"""The last word on where an incident happened: whether another name of the report is likelier than the rules' choice.

The rules (`site`) follow the grammar of single sentences; what they arrive at is one of many signs here. A conditional
logit weighs it against all other names by what stands around them (`towns`), by how near they stand to this very
incident and how far from others, and by how they lie to the choice. It replaces the choice only where it is much surer
of another name. Its weights (`data/towns/last.json`) differ between local and other news, and between what is the news
and what is told as background.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.extract.names.places import Named
from geo.extract.names.ranks import COUNTRY, DISTRICT, PROVINCE, QUARTER, REGION, TOWN, rank_of
from geo.extract.site.choice import Choice, Told
from geo.extract.site.holders import SMALL
from geo.extract.site.rivals import is_known, is_no_location, may_lie
from geo.extract.site.spotfit import is_hit_worst
from geo.extract.site.townmarks import key_of
from geo.extract.site.towns import Town
from geo.extract.site.weighing import LOCAL, Weighing
from geo.extract.words.placewords import STREETS
from geo.model import Mention

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
        if choice is not None and choice.told and rank_of(choice.named) >= PROVINCE and any(t.wide for t in told):
            return None  # a flood in a province is not in the town whose people helped
        town = winner(self.contest(choice, told, others, background=background, names=names))
        return self.placed(town, choice, told) if town is not None else None

    def placed(self, town: Town, choice: Choice | None, told: Sequence[Told]) -> Choice:
        """A name in place of the choice: with what holds it, and what of the choice and of the provinces named may."""
        new = self._weighing.as_choice(town, told)
        if choice is None:
            return new
        around = [
            *((self._weighing.named_at(m), m) for m in new.holders),
            *self._provinces(town, told),
            *self._holding(choice, town),
        ]
        around.sort(key=lambda pair: COUNTRY if pair[0] is None else rank_of(pair[0]))
        holders = tuple(dict.fromkeys(m for _, m in around))
        qualifiers = tuple(dict.fromkeys(" ".join(h.text.split()) for h in holders))
        mention = replace(new.named.mention, qualifiers=qualifiers)
        return replace(new, named=replace(new.named, mention=mention), holders=holders)

    def _holding(self, choice: Choice, town: Town) -> Iterator[tuple[Named, Mention]]:
        """What the choice names that is larger than the town and may hold it."""
        for m in (choice.named.mention, *choice.holders):
            named = choice.named if m is choice.named.mention else self._weighing.named_at(m)
            if named is not None and rank_of(named) > town.rank and _may_hold(named, town):
                yield named, m

    def _provinces(self, town: Town, told: Sequence[Told]) -> Iterator[tuple[Named, Mention]]:
        """The provinces that the sentences on the incident name, where the town is known and may lie in them."""
        inside = {t.sentence.index for t in told if t.sentence.part == "text"}
        known = town.seen[0].named.info is not None
        for one in self._weighing.names() if known else ():
            there = one.sentence.part == "text" and one.sentence.index in inside
            if there and one.rank == PROVINCE > town.rank and _may_hold(one.named, town):
                yield one.named, one.named.mention

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


def _may_hold(outer: Named, town: Town) -> bool:
    """Whether a larger place may hold the town, by the divisions or the countries of all that bear their names."""
    whole, inner = outer.info, town.seen[0].named.info
    if whole is None or inner is None or town.rank == QUARTER:
        return True  # a quarter's namesakes say nothing
    if rank_of(outer) < REGION and whole.divisions and inner.divisions:
        return not whole.divisions.isdisjoint(inner.divisions)
    return inner.prominence < SMALL or not whole.countries.isdisjoint(inner.countries)


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
    if choice is not None:
        if is_known(choice, towns) or chosen.rpartition(" ")[2] in STREETS:
            towns = [t for t in towns if t.key not in holders]  # they are no more than what holds it
        towns = [t for t in towns if t.key == chosen or _may_win(t, choice, local=styles[1] >= LOCAL)]
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


def _may_win(town: Town, choice: Choice, *, local: bool) -> bool:
    """Whether a name may replace the rules' choice, however likely it is."""
    at, rank, info = choice.sentence, rank_of(choice.named), choice.named.info
    if rank == COUNTRY:
        if not choice.told and "dateline" in town.features:
            return False  # the country was taken because no more is said
        return local or info is None or may_lie(town, info)
    if is_hit_worst(at, choice.named) or (choice.told and info is not None and is_no_location(town)):
        return False
    if info is not None and at.shouted and all(one.sentence.shouted for one in town.seen):
        return False  # capitals do not tell a place from a person
    if not local and all("dateline" in one.marks for one in town.seen):
        return False  # the rules chose what the text names over where the news was sent from
    if choice.told and info is None and at.part == "text":  # no reason for a town named only later
        return any(one.sentence.part != "text" or one.sentence.index <= at.index for one in town.seen)
    return True


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
