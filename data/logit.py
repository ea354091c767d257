"""A conditional logit: weights for the features of answers, by which the right ones among the answers to a question are
likeliest. What learns a choice from labelled reports uses it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from data.ascent import adagrad
from data.table import Features, Table, common

__all__ = ["Choices", "Question", "features_in", "learn"]


@dataclass
class Question:
    """One choice that is to be made."""

    options: Sequence[Features]
    """The features of each answer."""
    fits: Sequence[bool]
    """Which answers are right."""
    worth: float = field(default=1.0, kw_only=True)
    """How much it counts."""


def learn(found: Sequence[Question], *, seen: int, penalty: float, rounds: int, rate: float = 0.3) -> dict[str, float]:
    """Feature → weight. `seen`: in how many of the questions a feature must occur; `penalty`: on the square of each
    weight, halved; `rounds`: steps uphill, each feature's by its own slopes so far. The same questions in the same
    order give the same weights."""
    names = features_in(found, seen)
    choices = Choices(found, names)
    weights = adagrad(lambda w: choices.slope(w) - penalty * w, np.zeros(len(names)), rounds=rounds, rate=rate)
    return dict(zip(names, weights.tolist(), strict=True))


def features_in(found: Iterable[Question], seen: int) -> list[str]:
    """The features that stand on an answer to so many questions or more."""
    return common(({name for told in q.options for name in told} for q in found), seen)


class Choices:
    """Questions, ready for weights of some names. Those whose answers are all right, or all wrong, teach nothing."""

    def __init__(self, found: Sequence[Question], names: Sequence[str]) -> None:
        found = [q for q in found if any(q.fits) and not all(q.fits)]
        self._table = Table([told for q in found for told in q.options], names)
        self._of = np.repeat(np.arange(len(found)), [len(q.options) for q in found])
        self._fits = np.array([fit for q in found for fit in q.fits], dtype=float)
        self._worth = np.array([q.worth for q in found])[self._of]
        self._count = len(found)

    def slope(self, weights: Any) -> Any:
        """How much likelier the right answers get with each weight: the slope of the logarithm of their chance."""
        chance, of = self._chances(weights), self._of
        right = np.bincount(of, chance * self._fits, self._count) + _HOPELESS
        return self._table.sums((chance * self._fits / right[of] - chance) * self._worth)

    def _chances(self, weights: Any) -> Any:
        """How likely each answer is."""
        score, of = self._table.scores(weights), self._of
        top = np.full(self._count, -np.inf)
        np.maximum.at(top, of, score)
        power = np.exp(score - top[of])
        return power / np.bincount(of, power, self._count)[of]


_HOPELESS = 1e-9
"""A question whose right answers are less likely pulls little: so do some in the first steps, which are long."""
