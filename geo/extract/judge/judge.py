"""How likely a sentence tells of one real and fresh happening, by weights learnt from labelled news.

`data/incidents/train.py` writes the weights; the README beside it names the sources.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path

__all__ = ["likely", "weights"]

_FILE = Path(__file__).parents[3] / "data" / "incidents" / "model.json"
_BIAS = "always"


def likely(signs: Mapping[str, float]) -> float:
    """0–1, from the signs of `geo.extract.judge.signs`."""
    known = weights()
    total = known[_BIAS] + sum([known.get(name, 0.0) * value for name, value in signs.items()])
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def weights() -> dict[str, float]:
    """Sign → weight of the logistic regression."""
    held: dict[str, float] = json.loads(_FILE.read_text(encoding="utf-8"))["weights"]
    return held
