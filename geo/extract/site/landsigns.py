"""What speaks for and against each country that a report names being the one in which something happened.

Of a report of many pages most names stand far from any one incident: a country none of whose names stands near it, and
that has nothing to do with the place that was chosen, has the same signs for all such incidents. They are worked out
once.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from geo.extract.site.choice import Choice
from geo.extract.site.landnames import LandName

__all__ = ["LARGE", "Land", "Signs"]

LARGE = 50_000
"""People from which on a name stands for the largest place that bears it."""


@dataclass(frozen=True, slots=True)
class Land:
    """One country that a report speaks of."""

    code: str
    """ISO 3166-1 alpha-2."""
    features: Mapping[str, float]
    chance: float = 0.0
    _totals: list[float] = field(default_factory=list, init=False, repr=False, compare=False)

    def total(self, weights: Mapping[str, float]) -> float:
        """The weighted sum of its features; the weights are always the same."""
        if not self._totals:
            self._totals.append(sum(weights.get(name, 0.0) * value for name, value in self.features.items()))
        return self._totals[0]


class Signs:
    """The names of one report that speak for countries, by country, by sentence and by where they begin."""

    def __init__(self, seen: Sequence[LandName]) -> None:
        self._of: dict[str, list[LandName]] = defaultdict(list)
        self._inside: dict[int, list[LandName]] = defaultdict(list)
        self._begins: dict[int, list[LandName]] = defaultdict(list)
        for x in seen:
            self._of[x.code].append(x)
            self._inside[x.sentence.index].append(x)
            self._begins[x.named.mention.start].append(x)
        every = [x for x in seen if not x.sent]
        sent = [x for x in seen if x.sent]
        firm = Counter(x.code for x in every)
        self._count = len(every)
        self._first = every[0].code if every else ""
        self._sent = {x.code for x in sent}
        self._sent_by_towns = all(x.sort == "town" for x in sent)
        self._sent_by_more = any(x.sort != "town" for x in sent)
        most = max(firm.values(), default=0)
        self._most = {code for code, count in firm.items() if count == most}
        self._maybe: Counter[str] = Counter()
        self._maybe_inside: dict[str, set[int]] = defaultdict(set)
        self._concerned: dict[int, set[str]] = defaultdict(set)
        for x in every:
            self._concerned[x.sentence.index].add(x.code)
            for code in x.named.info.countries if x.named.info is not None else ():
                if code != x.code:
                    self._maybe[code] += 1
                    self._maybe_inside[code].add(x.sentence.index)
                    self._concerned[x.sentence.index].add(code)
        self._sorts: dict[str, list[_Sort]] = {}
        self._far: dict[str, Land] = {}
        self.codes = tuple(self._of)
        """The countries in the order in which they are first named."""
        self.named = {x.code for x in seen if x.sort != "town"}
        """Those that are named by more than their towns."""

    def of(self, code: str) -> Sequence[LandName]:
        """The names that speak for a country."""
        return self._of.get(code, ())

    def inside(self, sentence: int) -> Sequence[LandName]:
        """The names in a sentence of the text."""
        return self._inside.get(sentence, ())

    def begins(self, start: int) -> Sequence[LandName]:
        """The names that begin at an offset of the text."""
        return self._begins.get(start, ())

    def lands(self, codes: Iterable[str], told: Sequence[int], choice: Choice | None) -> list[Land]:
        """Countries with what speaks for and against each; `told`: indices of the sentences that tell of the incident,
        in order; `choice`: the place that was chosen."""
        near = {i + d for i in told for d in (-1, 0, 1)}
        concerned = {code for i in near for code in self._concerned.get(i, ())}
        if choice is not None and choice.named.info is not None:
            concerned |= {choice.named.info.country, *choice.named.info.countries}
            concerned |= {x.code for m in choice.holders for x in self.begins(m.start)}
        return [
            Land(code, self._features(code, told, near, choice)) if code in concerned else self._from_afar(code)
            for code in codes
        ]

    def _from_afar(self, code: str) -> Land:
        """A country that neither what is told nor the choice has to do with."""
        if code not in self._far:
            self._far[code] = Land(code, self._features(code, (), set(), None))
        return self._far[code]

    def _features(self, code: str, told: Sequence[int], near: set[int], choice: Choice | None) -> dict[str, float]:
        found: dict[str, float] = {}
        for sort in self._sorts_of(code):
            name = sort.name
            found[f"{name} share"] = sort.count / self._count
            found[f"{name} many"] = math.log1p(sort.count)
            found[f"{name} told"] = float(not sort.inside.isdisjoint(told))
            found[f"{name} near"] = float(not sort.inside.isdisjoint(near))
            found[f"{name} first"] = float(bool(told) and told[0] in sort.inside)
            for mark, (count, inside) in sort.marks.items():
                found[f"{name} {mark}"] = math.log1p(count)
                found[f"{name} {mark} told"] = float(not inside.isdisjoint(told))
        found["town may be"] = math.log1p(self._maybe[code])
        found["town may be told"] = float(not self._maybe_inside.get(code, frozenset()).isdisjoint(told))
        found["sent from"] = float(code in self._sent and self._sent_by_towns)
        found["sent from abroad"] = float(code in self._sent and self._sent_by_more)
        found["opens"] = float(self._first == code)
        found["most"] = float(code in self._most)
        if choice is not None and choice.named.info is not None:
            info = choice.named.info
            known = "large" if info.prominence >= LARGE else "small"
            found[f"chosen {known}"] = float(info.country == code)
            found[f"chosen {known}, may be"] = float(info.country != code and code in info.countries)
            found["chosen there"] = float(info.country == code and choice.told)
            found["holds"] = float(any(x.code == code for m in choice.holders for x in self.begins(m.start)))
        return {name: value for name, value in found.items() if value}

    def _sorts_of(self, code: str) -> list[_Sort]:
        """The names of a country outside of datelines, by their sorts."""
        if code not in self._sorts:
            mine = [x for x in self.of(code) if not x.sent]
            sorts = (_Sort(sort, [x for x in mine if x.sort == sort]) for sort in ("name", "demonym", "town"))
            self._sorts[code] = [sort for sort in sorts if sort.count]
        return self._sorts[code]


class _Sort:
    """The names of one sort that speak for a country."""

    def __init__(self, name: str, some: Sequence[LandName]) -> None:
        self.name = name
        self.count = len(some)
        self.inside = {x.sentence.index for x in some}
        """Indices of the sentences that they stand in."""
        self.marks: dict[str, tuple[int, set[int]]] = {}
        """How many of them stand so, and in which sentences."""
        for mark in ("located", "state", "forces", "abroad"):
            marked = [x for x in some if getattr(x, mark)]
            if marked:
                self.marks[mark] = len(marked), {x.sentence.index for x in marked}
