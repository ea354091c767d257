"""A conditional logit: weights for the features of answers, by which the right ones among the answers to a question are
likeliest. What learns a choice from labelled reports uses it."""

from __future__ import annotations

import collections
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

__all__ = ["Question", "learn"]


@dataclass
class Question:
    """One choice that is to be made."""

    options: list[list[str]]
    """The features of each answer."""
    fits: list[bool]
    """Which answers are right."""
    worth: float = field(default=1.0, kw_only=True)
    """How much it counts."""


def learn(found: Sequence[Question], *, seen: int, penalty: float, rounds: int) -> dict[str, float]:
    """Feature → weight. `seen`: in how many of the answers a feature must occur; `penalty`: on the square of each
    weight, halved; `rounds`: steps uphill, each feature's by its own slopes so far (Adagrad, Duchi 2011). The same
    questions in the same order give the same weights."""
    counted = collections.Counter(x for q in found for x in {x for told in q.options for x in told})
    index = {x: n for n, x in enumerate(sorted(x for x, k in counted.items() if k >= seen))}
    rows, columns, of, fits = [], [], [], []
    for k, q in enumerate(found):
        for told, fit in zip(q.options, q.fits, strict=True):
            known = [index[x] for x in told if x in index]
            rows += [len(of)] * len(known)
            columns += known
            of.append(k)
            fits.append(float(fit))
    row, column, group, fit = (np.array(x) for x in (rows, columns, of, fits))
    worth = np.array([q.worth for q in found])[group]
    w = np.zeros(len(index))
    squares = np.full(len(index), 1e-6)
    for _ in range(rounds):
        score = np.bincount(row, w[column], len(group))
        top = np.full(len(found), -np.inf)
        np.maximum.at(top, group, score)
        power = np.exp(score - top[group])
        chance = power / np.bincount(group, power)[group]
        right = np.bincount(group, chance * fit) + 1e-9
        pull = (chance * fit / right[group] - chance) * worth
        slope = np.bincount(column, pull[row], len(index)) - penalty * w
        squares += slope**2
        w += _STEP * slope / np.sqrt(squares)
    return {x: float(w[n]) for x, n in index.items()}


_STEP = 0.3
