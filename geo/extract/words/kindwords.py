"""What all the words of an incident's sentences say of its type, by weights learnt from labelled reports.

A trigger names a type, and may be a small word in a report on something else; the words around it say what the report
is about. Only words that running text writes in lower case count: no name, no number, no day.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from geo.extract.text.sentences import Sentence
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.namemodel import model

__all__ = ["BY_WORDS", "likeliest", "odds", "said", "spoken_for", "weights"]

Kind = tuple[str, str]
BY_WORDS = "by words"
"""The sign that the words are."""

_FILE = Path(__file__).parents[3] / "data" / "kinds" / "words.json"
_READ, _FIRST = 6, 2
"""Sentences that are read, and those among them whose words count in full."""
_LATER = 0.6
_AROUND = 0.5
"""What the words of the report around a sentence count against its own."""
_LENGTH, _FEWEST = 3.0, 14
"""What all words count together, and how many those are taken for at least: a flash of one sentence says less."""
_LEAST = -6.0
"""Below which one type is as unlikely as another."""
_SPREAD = 2.0
"""By which the odds are divided, to be of the size of the other signs."""


def said(told: Sequence[Sentence]) -> dict[str, float]:
    """Word → what it counts: its place in the report, and less the more words there are."""
    counts: dict[str, float] = {}
    common = model().common
    for n, s in enumerate(told[:_READ]):
        worth = 1.0 if n < _FIRST else _LATER
        for word in s.lows:
            if word in common and word not in CLOSED_CLASS:
                counts[word] = max(counts.get(word, 0.0), worth)
    length = math.sqrt(max(_FEWEST, sum(v * v for v in counts.values()))) / _LENGTH
    return {word: value / length for word, value in sorted(counts.items())}


def odds(words: Mapping[str, float], kinds: Iterable[Kind], weights: Mapping[str, Mapping[str, float]]) -> list[float]:
    """How much the words speak for each type, in the types' order."""
    labels = [": ".join(kind) for kind in kinds]
    totals = [0.0] * len(labels)
    for word, value in words.items():
        known = weights.get(word)
        if known is not None:
            for n, label in enumerate(labels):
                if label in known:
                    totals[n] += known[label] * value
    return totals


def spoken_for(totals: Sequence[float]) -> list[float]:
    """The sign of each type: 0 for the one that the words speak for most, the lower the less they do for another."""
    top = max(totals, default=0.0)
    return [max(_LEAST, total - top) / _SPREAD for total in totals]


def likeliest(told: Sequence[Sentence], around: Sequence[Sentence]) -> Kind:
    """The type that the words of sentences speak for most, with those of the report around them."""
    kinds = _kinds()
    own, all_ = (odds(said(sentences), kinds, weights()) for sentences in (told, around))
    totals = [a + _AROUND * b for a, b in zip(own, all_, strict=True)]
    return kinds[totals.index(max(totals))]


@cache
def _kinds() -> list[Kind]:
    """Those for or against which any word speaks."""
    labels = sorted({label for known in weights().values() for label in known})
    return [(event_type, sub) for event_type, _, sub in (label.partition(": ") for label in labels)]


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """Word → type → weight."""
    held: dict[str, dict[str, float]] = json.loads(_FILE.read_text(encoding="utf-8")) if _FILE.exists() else {}
    return held
