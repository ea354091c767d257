"""Whether the words of a report sound like news of something that happened, by weights learnt from labelled news.

Words that running text writes in lower case count, one by one and in pairs; whatever else there is, the names of
persons, groups and places, numbers and days, is masked, so that no country, group or decade is learnt. A sentence
counts with its own words, those of the sentences beside it, and those of the whole report; by all of its words a report
is also judged as such.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from geo.extract.text.sentences import Sentence
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.namemodel import model

__all__ = ["Diction", "Gram", "bounded"]

_FILE = Path(__file__).parents[3] / "data" / "incidents" / "words.json"
_READ = 60
"""Sentences from a report's beginning that show what it is."""
_BESIDE, _WHOLE, _FEWEST = 0.7, 3.0, 9
"""What words of the sentences beside count against one of its own; what all words of the report count together, and
how many those are taken for at least."""
_SUREST = 1.0
"""Log odds beyond which the words of a whole report say no more."""
_Word = str | tuple[str, str]
"""A word or a pair."""
_Said = tuple[str, Iterable[_Word], float]
"""Where words or pairs stand, they themselves, some maybe twice, and what each counts once."""
Gram = tuple[str, float]
"""A word or a pair, marked by where it stands ("t:" the sentence, "n:" beside it, "d:" the report) or as a sign of
what the report is ("r:"); what it counts."""


class Diction:
    """The words of one report."""

    def __init__(self, body: Sequence[Sentence]) -> None:
        self._body = {s.index: s for s in body if s.section == "body"}
        self._order = list(self._body)
        self._at = {index: n for n, index in enumerate(self._order)}
        self._masked: dict[int, list[str]] = {}
        self._near: dict[int, list[float]] = {}
        """What counts of a sentence for one beside it."""
        self._whole: float | None = None
        self._said: list[str] | None = None

    def fresh(self, s: Sentence) -> float:
        """Log odds that a sentence of the text or the headline tells of something real and fresh."""
        if self._whole is None:
            self._whole = sum(_counted(self._of_report("d")))
        counted = _counted(self._own(s))
        for beside in self._beside(s):
            if beside.index not in self._near:
                self._near[beside.index] = _counted([self._to_its_neighbour(beside)])
            counted += self._near[beside.index]
        return _weights()[""]["always"] + self._whole + sum(counted)

    def report(self) -> float:
        """Log odds that a report tells of anything real and fresh, by its words alone."""
        return bounded(_weights()["r"]["always"] + sum(_counted(self._of_report("r"))))

    def grams(self, s: Sentence) -> list[Gram]:
        """All that counts for a sentence, to learn from."""
        return _marked([*self._own(s), *map(self._to_its_neighbour, self._beside(s)), *self._of_report("d")])

    def report_grams(self) -> list[Gram]:
        """All that counts for the report as such, to learn from."""
        return _marked(self._of_report("r"))

    def _own(self, s: Sentence) -> list[_Said]:
        words = self._words(s)
        return [("t", words, 1.0), ("t", pairwise(words), 1.0)]

    def _beside(self, s: Sentence) -> list[Sentence]:
        """The sentences before and after one of the text."""
        at = self._at.get(s.index) if s.part == "text" else None
        around = (at - 1, at + 1) if at is not None else ()
        return [self._body[self._order[n]] for n in around if 0 <= n < len(self._order)]

    def _to_its_neighbour(self, s: Sentence) -> _Said:
        return "n", self._words(s), _BESIDE

    def _of_report(self, mark: str) -> list[_Said]:
        if self._said is None:
            self._said = sorted({w for index in self._order[:_READ] for w in self._words(self._body[index])})
        return [(mark, self._said, _WHOLE / math.sqrt(max(len(self._said), _FEWEST)))]

    def _words(self, s: Sentence) -> list[str]:
        if s.part != "text":
            return _mask(s.words)
        if s.index not in self._masked:
            self._masked[s.index] = _mask(s.words)
        return self._masked[s.index]


def bounded(odds: float) -> float:
    """What a report's words say, never so surely that a plain sentence of a feature or a newsletter could not count."""
    return max(-_SUREST, min(_SUREST, odds))


def _counted(said: Iterable[_Said]) -> list[float]:
    """What each word and pair counts, in their order; together they are log odds."""
    weights = _weights()
    counted: list[float] = []
    for mark, grams, value in said:
        known = weights[mark]
        counted += [known[w] * value for w in dict.fromkeys(filter(known.__contains__, grams))]
    return counted


def _marked(said: Iterable[_Said]) -> list[Gram]:
    return [
        (f"{mark}:{w if isinstance(w, str) else ' '.join(w)}", value)
        for mark, grams, value in said
        for w in dict.fromkeys(grams)
    ]


def _mask(words: Iterable[str]) -> list[str]:
    known = _known()
    return [w if w in known else "#" if w[0].isdigit() else "*" if w[0].isalpha() else w for w in words]


@cache
def _known() -> frozenset[str]:
    return model().common | CLOSED_CLASS


@cache
def _weights() -> dict[str, dict[_Word, float]]:
    """Where a word or a pair stands → it → its weight."""
    found: dict[str, dict[_Word, float]] = {"": {}, "t": {}, "n": {}, "d": {}, "r": {}}
    for name, weight in json.loads(_FILE.read_text(encoding="utf-8")).items():
        mark, gram = (name[0], name[2:]) if name[1:2] == ":" else ("", name)
        first, gap, second = gram.partition(" ")
        found[mark][(first, second) if gap else gram] = weight
    return found
