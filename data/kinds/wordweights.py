"""Weights of words for each type of incident: a logistic regression over many sparse features and all types at once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from data.ascent import adam
from data.table import common

Kind = tuple[str, str]
LEAST = 6
"""Examples in which a word must stand to get a weight."""
PULL = 3.0
"""How strongly weights are drawn to zero."""
STEPS, RATE = 150, 0.1
SMALL = 0.12
"""Weights up to which a word is left out of the file."""


def learnt(examples: Sequence[tuple[Mapping[str, float], Kind]]) -> dict[str, dict[str, float]]:
    """Word → type → weight, by gradient steps (Adam); `examples`: the words of a text with what each counts, its type.

    How common a type is among the examples is learnt beside the words and left out: other news has other shares."""
    names = common((words for words, _ in examples), LEAST)
    at = {word: n for n, word in enumerate(names)}
    kinds = sorted({kind for _, kind in examples})
    x = np.zeros((len(examples), len(names) + 1))
    x[:, -1] = 1.0
    for n, (words, _) in enumerate(examples):
        for word, value in words.items():
            if word in at:
                x[n, at[word]] = value
    y = np.eye(len(kinds))[[kinds.index(kind) for _, kind in examples]]

    def slope(weights: Any) -> Any:
        score = x @ weights
        power = np.exp(score - score.max(axis=1, keepdims=True))
        return x.T @ (y - power / power.sum(axis=1, keepdims=True)) - PULL * weights

    weights = adam(slope, np.zeros((x.shape[1], len(kinds))), [RATE] * STEPS)
    labels = [": ".join(kind) for kind in kinds]
    found = {
        word: {label: round(float(w), 2) for label, w in zip(labels, row, strict=True) if abs(w) >= SMALL}
        for word, row in zip(names, weights[:-1], strict=True)
    }
    return {word: of for word, of in found.items() if of}


def written(weights: Mapping[str, Mapping[str, float]]) -> str:
    """The weights as JSON, one word a line."""
    lines = [f"{json.dumps(word, ensure_ascii=False)}: {json.dumps(of)}" for word, of in sorted(weights.items())]
    return "{\n" + ",\n".join(lines) + "\n}\n"
