"""The names that an incident may have happened in, each judged by every one of its mentions.

A conditional logit over what stands around the mentions (`townmarks`), how firmly the grammar makes them a location,
how near they stand to what happened, and which other names lie in the same division. Its weights (`data/towns`) differ
between local news, which names its town bare and puts it into the dateline, and other news.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path

from geo.extract.names.ranks import DISTRICT, PROVINCE, QUARTER, TOWN, is_common
from geo.extract.site.townmarks import Seen, key_of
from geo.extract.words.firstnames import FIRST_NAMES
from geo.extract.words.placewords import ENGLISH
from geo.patterns import compiled

__all__ = ["LEAD", "Town", "Towns", "local_style", "ranked"]

Fits = Mapping[tuple[str, int], float]
"""(part, offset) of a mention → how firmly the grammar makes it a location."""


@dataclass(frozen=True)
class Town:
    """One name with all its mentions."""

    key: str
    seen: tuple[Seen, ...]
    features: Mapping[str, float]
    _totals: dict[int, float] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def at_home(self) -> bool:
        """Whether its police, its mayor or its name at the head of the report say that the report is about it."""
        return "agency" in self.features or "dateline" in self.features

    @cached_property
    def rank(self) -> int:
        """How large a place it stands for: the smallest that a mention says."""
        return min(one.rank for one in self.seen)

    @cached_property
    def parents(self) -> frozenset[str]:
        """The names that its mentions put it in."""
        return frozenset(key_of(parent) for one in self.seen for parent in one.named.mention.qualifiers)

    @cached_property
    def sentences(self) -> frozenset[tuple[str, int]]:
        """Part and number of the sentences that name it."""
        return frozenset((one.sentence.part, one.sentence.index) for one in self.seen)

    def total(self, weights: Mapping[str, float]) -> float:
        """The weighted sum of its features; `weights`: ones that are kept as long as the program runs."""
        if id(weights) not in self._totals:
            total = 0.0
            for name, value in self.features.items():
                if value and name in weights:
                    total += weights[name] * value
            self._totals[id(weights)] = total
        return self._totals[id(weights)]

    def chosen_or_not(self, best: str) -> Town:
        """The same, where its own sentences put the incident in `best`."""
        chosen = float(self.key == best)
        return (
            self if self.features["chosen"] == chosen else replace(self, features={**self.features, "chosen": chosen})
        )


class Towns:
    """All names of one report, whatever happened in it.

    A name that stands in no sentence near those that tell of an incident has the same features for all such incidents.
    """

    def __init__(self, seen: Sequence[Seen], surnames: frozenset[str]) -> None:
        """`surnames`: last words of persons' names."""
        groups: dict[str, list[Seen]] = defaultdict(list)
        for one in seen:
            groups[key_of(one.named.mention.text)].append(one)
        self._groups = groups
        self._surnames = surnames
        self._numbers = {key: n for n, key in enumerate(groups)}
        self._around = {key: _divisions(group) for key, group in groups.items()}
        self._wide = {key for key, group in groups.items() if min(one.rank for one in group) >= PROVINCE}
        self._inside: dict[int, list[str]] = defaultdict(list)
        for key, group in groups.items():
            for index in {one.sentence.index for one in group if one.sentence.part == "text"}:
                self._inside[index].append(key)
        self._names: dict[str, dict[str, float]] = {}
        self._companies: dict[str, dict[str, float]] = {}
        self._far: list[Town] | None = None

    def of(self, told: Sequence[int], fits: Fits, best: str) -> list[Town]:
        """All names, with features that speak for and against each being where the incident happened.

        `told`: indices of the sentences that tell of it, in order; `fits`: of the headline, of the first sentences and
        of some around those; `best`: the name that its own sentences put it in, "" for none.
        """
        near = {*range(LEAD), *(i for t in told for i in range(t - _NEAREST, t + _NEAREST + 1))}
        keys = {key for i in near for key in self._inside.get(i, ())}
        if best in self._groups:
            keys.add(best)
        if len(keys) == len(self._groups):
            return [self._town(key, told, fits, best) for key in self._groups]
        if self._far is None:
            titles = {at: fit for at, fit in fits.items() if at[0] == "title"}
            self._far = [self._town(key, (), titles, "") for key in self._groups]
        found = self._far.copy()
        for key in keys:
            found[self._numbers[key]] = self._town(key, told, fits, best)
        return found

    def _town(self, key: str, told: Sequence[int], fits: Fits, best: str) -> Town:
        group = self._groups[key]
        values = self._by_name(key).copy()
        values["chosen"] = float(key == best)
        values["surname"] = float(key.rpartition(" ")[2] in self._surnames)
        values.update(_by_mentions(group, told, fits))
        if self._around[key] and key not in self._wide:
            values.update(self._company(key))
        return Town(key, tuple(group), values)

    def _by_name(self, key: str) -> dict[str, float]:
        if key not in self._names:
            self._names[key] = _by_name(key, self._groups[key])
        return self._names[key]

    def _company(self, key: str) -> dict[str, float]:
        if key not in self._companies:
            self._companies[key] = _company(key, self._around, self._wide)
        return self._companies[key]


def ranked(found: Sequence[Town], local: float) -> list[tuple[float, Town]]:
    """The names with their chances, the likeliest first; `local`: how much the report speaks like local news, 0–1."""
    if not found:
        return []
    weights = _weights_for(local)
    totals = [town.total(weights) for town in found]
    top = max(totals)
    powers = [math.exp(t - top) for t in totals]
    whole = sum(powers)
    chances = [(p / whole, t) for p, t in zip(powers, found, strict=True)]
    return sorted(chances, key=lambda pair: -pair[0])


def local_style(text: str) -> float:
    """How much a report speaks like local news, 0–1: blocks, deputies, detectives, clock times, television channels."""
    said: set[str] = set()
    for match in _LOCAL.finditer(text.lower()):
        said.add(_NUMBERS.sub("", match.group()))
        if len(said) == _MOST:
            break
    return len(said) / _MOST


def _by_name(key: str, group: Sequence[Seen]) -> dict[str, float]:
    info = group[0].named.info
    return {
        _RANKS[min(one.rank for one in group)]: 1.0,
        "size": math.log10(max(10, info.prominence if info is not None else 0)) / 4,
        "unknown": float(info is None),
        "mentions": math.log(1 + len(group)),
        "words": float(" " in key),
        "english": float(all(w in ENGLISH for w in key.split())),
        "given": float(key in FIRST_NAMES),
        "common": float(any(is_common(one.named) for one in group)),
        "sure": max(one.named.score for one in group) / 3,
    }


def _away(told: Sequence[int], index: int) -> int:
    """Sentences from the nearest that tells of it, negative before it; of two as near the earlier one; 50 for none."""
    at = bisect_left(told, index)
    return min((index - t for t in told[max(0, at - 1) : at + 1]), key=abs, default=50)


def _by_mentions(group: Sequence[Seen], told: Sequence[int], fits: Fits) -> dict[str, float]:
    values: dict[str, float] = {}
    nearest = _NEAREST

    def raise_to(name: str, value: float) -> None:
        values[name] = max(values.get(name, 0.0), value)

    for one in group:
        for mark in one.marks:
            values[mark] = min(3.0, values.get(mark, 0.0) + 1.0)
        fit = fits.get((one.sentence.part, one.named.mention.start))
        if one.sentence.part == "title":
            where = "headline"
            values[where] = 1.0
        else:
            away = _away(told, one.sentence.index)
            nearest = min(nearest, abs(away))
            where = "told" if away == 0 else "after" if away > 0 else "before"
            if fit is not None:
                values[where] = 1.0
            if one.sentence.index < LEAD:
                values["lead"] = 1.0
        if fit is not None:
            raise_to(f"{where}_fit", fit / 3)
    values["far"] = nearest / _NEAREST
    for mark in _SHARES:
        if mark in values:
            values[f"{mark}_all"] = values[mark] / min(3, len(group))
    return values


def _divisions(group: Sequence[Seen]) -> frozenset[int]:
    info = group[0].named.info
    return info.divisions if info is not None else frozenset()


def _company(key: str, around: Mapping[str, frozenset[int]], wide: set[str]) -> dict[str, float]:
    """Which of the other names lie in a division that one of this name's bearers lies in."""
    mine = around[key]
    state = peers = 0.0
    for other, theirs in around.items():
        if other != key and other not in key and key not in other and not mine.isdisjoint(theirs):
            if other in wide:
                state = 1.0
            else:
                peers += 1 / len(theirs)
    return {"state": state, "peers": min(2.0, peers), "alone": float(len(around) > 2 and not state and not peers)}


@cache
def _weights() -> Mapping[str, tuple[float, float]]:
    """Feature → its weight anywhere, and what a report in the style of local news adds to it."""
    held: dict[str, list[float]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return {name: (anywhere, here) for name, (anywhere, here) in held.items()}


@cache
def _weights_for(local: float) -> Mapping[str, float]:
    return {name: anywhere + local * here for name, (anywhere, here) in _weights().items()}


_FILE = Path(__file__).parents[3] / "data" / "towns" / "model.json"
_RANKS = {QUARTER: "quarter", TOWN: "town", DISTRICT: "district", PROVINCE: "province"}
_SHARES = (
    "agency", "in", "origin", "taken", "hospital", "street", "after_name", "before_name", "caught", "lived", "to",
    "aside", "speaks",
)  # fmt: skip
"""Marks whose share among the mentions counts beside their number."""
LEAD = 3
"""Sentences at the head of a report that say what it is about."""
_NEAREST = 10
"""Sentences from which on all names are as far from what tells of the incident."""
_NUMBERS = compiled(r"\d+")
_MOST = 4
"""How many of the words of local news say all that they can say."""
_LOCAL = compiled(
    r"\b(?:\d+ block of|hundred block|police department|pd|sheriff(?:['’]s)?|deputies|911|crime ?stoppers"
    r"|county(?<=\w county)"
    r"|copyright 20\d\d|neighborhood|apartments?|detectives?|homicides?|\d+ ?[ap]\.?m\b|anyone with information"
    r"|school district|interstate|i-\d+|highway \d+|mayor|troopers?|facebook|coroner|medical examiner|gunshot wound"
    r"|[wk][a-z]{3}(?:-tv| news)|news \d+|channel \d+|officers?|investigators)\b"
)
