"""A logistic regression: weights for the features of examples, by which what is true of them is likeliest. What learns
a yes or no from labelled reports uses it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from data.ascent import adagrad, newton
from data.table import Features, Table

__all__ = ["ALWAYS", "Case", "fit", "learn"]

ALWAYS = "always"
"""The feature that all examples of a model have, if it has one; by itself no penalty is on its weight."""


class Case(NamedTuple):
    """One example."""

    features: Features
    right: bool
    worth: float = 1.0
    """How much it counts."""


def learn(found: Sequence[Case], names: Sequence[str], *, penalty: float, rounds: int, rate: float) -> dict[str, float]:
    """Feature → weight, for each of the names. `penalty`: on the square of each weight, halved; `rounds`: steps uphill,
    each weight's by its own slopes so far."""
    odds = _Odds(found, names, penalty)
    return odds.named(adagrad(odds.slope, np.zeros(len(names)), rounds=rounds, rate=rate))


def fit(
    found: Sequence[Case], names: Sequence[str], *, penalty: float, rounds: int, constant: float = 0.0
) -> dict[str, float]:
    """The same by Newton's steps, for few names: few rounds are exact. `constant`: the penalty on that of ALWAYS."""
    odds = _Odds(found, names, penalty, constant)
    return odds.named(newton(odds.slope, odds.curve, np.zeros(len(names)), rounds=rounds))


class _Odds:
    """Examples, ready for weights of some names."""

    def __init__(self, found: Sequence[Case], names: Sequence[str], penalty: float, constant: float = 0.0) -> None:
        self._names = names
        self._table = Table([case.features for case in found], names)
        self._right = np.array([case.right for case in found], dtype=float)
        self._worth = np.array([case.worth for case in found])
        self._penalty = np.array([constant if name == ALWAYS else penalty for name in names])

    def slope(self, weights: Any) -> Any:
        """That of the logarithm of how likely all of it is, less the penalties."""
        return self._table.sums(self._worth * (self._right - self._chances(weights))) - self._penalty * weights

    def curve(self, weights: Any) -> Any:
        """How fast the slope falls."""
        table, chance = self._table.filled, self._chances(weights)
        return (table * (self._worth * chance * (1 - chance))[:, None]).T @ table + np.diag(self._penalty)

    def named(self, weights: Any) -> dict[str, float]:
        """The weights by name."""
        return dict(zip(self._names, weights.tolist(), strict=True))

    def _chances(self, weights: Any) -> Any:
        return 1 / (1 + np.exp(-self._table.scores(weights)))
