"""Weights of words: a logistic regression over many sparse features, and what it says of examples it has not seen."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from data.logistic import ALWAYS, Case, learn
from data.table import common, score

Grams = Sequence[tuple[str, float]]
FOLDS = 5
LEAST = 5
"""Documents in which a word must stand to get a weight."""
PULL = 3.0
"""How strongly weights are drawn to zero."""
STEPS, RATE = 150, 0.3
SMALL = 0.015
"""Weights up to which a word is left out of the file."""


def learnt(keys: Sequence[str], grams: Sequence[Grams], fresh: Sequence[bool], weight: Sequence[float]) -> Any:
    """(weights by name, log odds of each example by weights learnt without the documents of its fold).

    `keys`: the document of each example.
    """
    stands: dict[str, set[str]] = defaultdict(set)
    for key, found in zip(keys, grams, strict=True):
        stands[key].update(name for name, _ in found)
    names = [*common(stands.values(), LEAST), ALWAYS]
    cases = [Case(_summed(found), *of) for found, *of in zip(grams, fresh, weight, strict=True)]
    folds = [int(hashlib.sha1(key.encode()).hexdigest(), 16) // 2 % FOLDS for key in keys]
    without = [_learn([c for c, n in zip(cases, folds, strict=True) if n != fold], names) for fold in range(FOLDS)]
    unseen = [score(case.features, without[fold]) for case, fold in zip(cases, folds, strict=True)]
    every = _learn(cases, names)
    kept = {name: round(w, 2) for name, w in every.items() if name != ALWAYS and abs(w) >= SMALL}
    return {ALWAYS: round(every[ALWAYS], 3)} | kept, unseen


def _summed(found: Grams) -> dict[str, float]:
    """What each word counts in one example."""
    told: dict[str, float] = defaultdict(float, {ALWAYS: 1.0})
    for name, value in found:
        told[name] += value
    return told


def _learn(cases: Sequence[Case], names: Sequence[str]) -> dict[str, float]:
    return learn(cases, names, penalty=PULL, rounds=STEPS, rate=RATE)
