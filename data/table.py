"""What examples are made of, by name, as one sparse table."""

from __future__ import annotations

import collections
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np

__all__ = ["Features", "Table", "common", "score", "scores", "valued"]

Features = Collection[str] | Mapping[str, float]
"""Those that an example has; a mapping says what each counts, else it is 1."""


def common(examples: Iterable[Iterable[str]], least: int) -> list[str]:
    """The features that stand in so many examples or more, in alphabetical order."""
    counted = collections.Counter(name for found in examples for name in set(found))
    return sorted(name for name, n in counted.items() if n >= least)


def valued(found: Features) -> Iterable[tuple[str, float]]:
    """Each feature and what it counts."""
    return found.items() if isinstance(found, Mapping) else ((name, 1.0) for name in found)


def score(found: Features, weights: Mapping[str, float]) -> float:
    """What the weights say for an example; a feature that they do not know counts nothing."""
    return sum(weights.get(name, 0.0) * value for name, value in valued(found))


def scores(examples: Iterable[Features], weights: Mapping[str, float]) -> list[float]:
    """What the weights say for each example."""
    return [score(found, weights) for found in examples]


class Table:
    """A row for each example, a column for each of the names; what has no column is left out."""

    def __init__(self, examples: Sequence[Features], names: Sequence[str]) -> None:
        at = {name: n for n, name in enumerate(names)}
        self.height, self.width = len(examples), len(names)
        rows, columns, values = [], [], []
        for n, found in enumerate(examples):
            for name, value in valued(found):
                if name in at:
                    rows.append(n)
                    columns.append(at[name])
                    values.append(value)
        self._row, self._column = np.array(rows, dtype=int), np.array(columns, dtype=int)
        self._value = np.array(values, dtype=float)

    def scores(self, weights: Any) -> Any:
        """Of each row, the sum of what it has by what that weighs."""
        return np.bincount(self._row, self._value * weights[self._column], self.height)

    def sums(self, shares: Any) -> Any:
        """Of each column, the sum of what the rows have, each by its share."""
        return np.bincount(self._column, self._value * shares[self._row], self.width)

    @cached_property
    def filled(self) -> Any:
        """All of it, with a nought where a row has nothing."""
        full = np.zeros((self.height, self.width))
        np.add.at(full, (self._row, self._column), self._value)
        return full
