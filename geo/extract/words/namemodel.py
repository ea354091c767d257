"""What was learnt from labelled news of how names of places stand in a sentence, and lists of names and words.

`data/recogniser/train.py` writes the file; its README names the sources and their licences.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

__all__ = ["Model", "model"]

_FILE = Path(__file__).parents[3] / "data" / "recogniser" / "model.json"


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of a logistic regression, and the lists that its features ask."""

    weights: dict[str, float]
    """Feature → weight; a feature that is not there weighs nothing."""
    first_names: frozenset[str]
    """Lower case, as all lists."""
    surnames: dict[str, int]
    """Surname → its group: 0 the commonest hundred, 1 the next nine hundred, 2 the rest."""
    common: frozenset[str]
    """Words that running text mostly writes in lower case."""
    capitals: dict[str, float] = field(default_factory=dict)
    """As `weights`, for text in capitals, where letter case says nothing."""
    persons: frozenset[str] = frozenset()
    """First names and surnames together: made from the two."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "persons", self.first_names | self.surnames.keys())


@cache
def model() -> Model:
    """The model that is shipped."""
    held = json.loads(_FILE.read_text(encoding="utf-8"))
    return Model(
        weights=held["weights"],
        capitals=held["capitals"],
        first_names=frozenset(held["first_names"].split()),
        surnames={name: group for group, names in enumerate(held["surnames"]) for name in names.split()},
        common=frozenset(held["common"].split()),
    )
