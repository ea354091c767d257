"""Weights of words: a logistic regression over many sparse features, and what it says of examples it has not seen."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np

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
        for name, _ in found:
            stands[name].add(key)
    names = sorted(name for name, where in stands.items() if len(where) >= LEAST)
    number = {name: n for n, name in enumerate(names)}
    rows = [
        (
            np.array([number[name] for name, _ in found if name in number], dtype=int),
            np.array([value for name, value in found if name in number]),
        )
        for found in grams
    ]
    right, counts = np.array(fresh, dtype=float), np.array(weight)
    folds = np.array([int(hashlib.sha1(key.encode()).hexdigest(), 16) // 2 % FOLDS for key in keys])
    unseen = np.zeros(len(rows))
    for fold in range(FOLDS):
        rest, mine = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        found = _fit([rows[n] for n in rest], right[rest], counts[rest], len(names))
        unseen[mine] = [found[-1] + (found[c] * v).sum() for c, v in (rows[n] for n in mine)]
    every = _fit(rows, right, counts, len(names))
    kept = {name: round(float(w), 2) for name, w in zip(names, every, strict=False) if abs(w) >= SMALL}
    return {"always": round(float(every[-1]), 3)} | kept, unseen


def _fit(rows: Sequence[tuple[Any, Any]], right: Any, counts: Any, size: int) -> Any:
    """Weights, the last one that of every example, by gradient steps of AdaGrad."""
    row = np.concatenate([np.full(len(c), n) for n, (c, _) in enumerate(rows)])
    column = np.concatenate([c for c, _ in rows])
    value = np.concatenate([v for _, v in rows])
    weights = np.zeros(size + 1)
    squares = np.full(size + 1, 1e-6)
    for _ in range(STEPS):
        odds = np.bincount(row, weights[column] * value, len(rows)) + weights[size]
        error = counts * (right - 1 / (1 + np.exp(-odds)))
        slope = np.append(np.bincount(column, error[row] * value, size) - PULL * weights[:size], error.sum())
        squares += slope**2
        weights += RATE * slope / np.sqrt(squares)
    return weights
