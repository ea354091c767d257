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

from geo.extract.names.places import Named
from geo.extract.names.ranks import COUNTRY, PROVINCE, QUARTER, REGION, rank_of
from geo.extract.site.choice import Choice, Told
from geo.extract.site.holders import SMALL
from geo.extract.site.lastsigns import NONE, RANKS, Names, of_any, of_choice, of_none, to_choice, told_or_guessed
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
        towns = self._weighing.towns(choice, told)
        styles = (1.0, self._weighing.style, float(background))
        town = winner(_contest(choice, towns, told, others, names, styles, all_of_them=len(towns) <= _MANY))
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
        return _contest(choice, towns, told, others, names, (1.0, self._weighing.style, float(background)))


def winner(held: Contest) -> Town | None:
    """The name that is so much likelier than the rules' choice that it replaces it; None: none is."""
    scores = [_score(one, held.styles) for one in held.features]
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
    *,
    all_of_them: bool = True,
) -> Contest:
    """All names of a report set against each other, or all but those that stand far from the incident and cannot win,
    whatever else is said of them."""
    text = [t for t in told if t.sentence.part == "text"]
    mine = {t.sentence.index: t for t in reversed(text)}
    elsewhere = {i for i in others if i not in mine}
    chosen = key_of(choice.named.mention.text) if choice is not None else ""
    holders = {key_of(m.text) for m in choice.holders} if choice is not None else set()
    if choice is not None and (is_known(choice, towns) or chosen.rpartition(" ")[2] in STREETS):
        towns = [t for t in towns if t.key not in holders]  # they are no more than what holds it
    if not all_of_them:
        towns = _with_a_chance(choice, towns, chosen, holders, mine, elsewhere, names, styles)
    if choice is not None:
        towns = [t for t in towns if t.key == chosen or _may_win(t, choice, local=styles[1] >= LOCAL)]
    kept = next((n for n, t in enumerate(towns) if t.key == chosen), None)
    found: list[Town | None] = list(towns)
    features = []
    for n, town in enumerate(towns):
        values = of_any(town, mine, elsewhere, names)
        if n == kept:
            assert choice is not None
            values.update(of_choice(choice))
        elif choice is not None:
            values.update(to_choice(town, choice, chosen, holders))
        features.append(values)
    if kept is None:
        kept = len(found)
        found.append(None)
        features.append(of_none(choice))
    return Contest(found, features, kept, styles)


def _with_a_chance(
    choice: Choice | None,
    towns: Sequence[Town],
    chosen: str,
    holders: Collection[str],
    mine: Mapping[int, Told],
    elsewhere: Collection[int],
    names: Names,
    styles: tuple[float, float, float],
) -> list[Town]:
    """The names that stand near an incident, and those others that could still win over the rules' choice."""
    if any(t.part for t in mine.values()):
        return list(towns)  # then "far" is not from all of them
    own = next((t for t in towns if t.key == chosen), None)
    kept = of_none(choice)
    if own is not None:
        assert choice is not None
        kept = {**of_any(own, mine, elsewhere, names), **of_choice(choice)}
    weights = _weights_for(styles)
    least = _score(kept, styles) + MARGIN - _NOISE - _most_of(styles, _FROM_AFAR)
    again = _AS_MANY * abs(weights.get("taken", 0.0))  # it may count otherwise for this incident
    most = _most_to_choice(styles, choice) if choice is not None else 0.0
    found = []
    for town in towns:
        if town.features["far"] == 1.0 and town is not own:
            reached = town.total(weights) + (again if "taken" in town.features else 0.0)
            if reached + most < least:
                continue
            if choice is not None and reached + _score(to_choice(town, choice, chosen, holders), styles) < least:
                continue
        found.append(town)
    return found


@cache
def _most_of(styles: tuple[float, float, float], names: Collection[str]) -> float:
    """What all of these features together can add to a score."""
    weights = _weights_for(styles)
    return sum(max(0.0, weights.get(name, 0.0)) for name in names)


def _most_to_choice(styles: tuple[float, float, float], choice: Choice) -> float:
    """The most that how it lies to the rules' choice can speak for a name."""
    lies = (f"{told_or_guessed(choice)}_{RANKS[rank_of(choice.named)]}>{rank}" for rank in RANKS.values())
    one_of = max(_most_of(styles, frozenset({lie})) for lie in lies)
    size = max(_most_of(styles, frozenset({size})) for size in ("smaller", "larger", "same_rank"))
    return _most_of(styles, _TO_CHOICE) + one_of + size


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


def _score(features: Mapping[str, float], styles: tuple[float, float, float]) -> float:
    weights = _weights_for(styles)
    return sum(v * weights[f] for f, v in features.items() if f in weights)


@cache
def _weights_for(styles: tuple[float, float, float]) -> Mapping[str, float]:
    """Feature → its weight in a report of this style."""
    return {f: sum(w * s for w, s in zip(weights, styles, strict=True)) for f, weights in _weights().items()}


@cache
def _weights() -> Mapping[str, tuple[float, ...]]:
    """Feature → its weight anywhere, what local style adds to it, and what background does."""
    held: dict[str, list[float]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return {name: tuple(weights) for name, weights in held.items()}


_FILE = Path(__file__).parents[3] / "data" / "towns" / "last.json"
_MANY = 60
"""Names up to which all are set against each other; more have none but long reports."""
_AS_MANY = 4.0
"""More than the greatest value of a feature."""
_NOISE = 1e-9
"""More than sums of the same numbers in another order differ."""
_FROM_AFAR = frozenset({"own", "taken", "of_others", "only_others"})
_TO_CHOICE = frozenset({"holds", "inside", "same_sentence", "same_words", "shared", "abroad"})
"""Features that a name may have which stands far from an incident."""
