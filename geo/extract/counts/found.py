"""The missing who have been found: "two hikers missing since Friday were found dead", "the missing were dug out
alive"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.extract.counts.parties import toll_of
from geo.extract.counts.people import People
from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.words.countwords import FOUND_ALIVE

__all__ = ["since", "those_known"]


def those_known(sentence: Sentence, phrases: Mapping[int, People]) -> list[Toll]:
    """ "The missing", where a sentence says that they have been found alive."""
    known = [p for p in phrases.values() if p.of == "missing"]
    if not known or not FOUND_ALIVE.search(sentence):
        return []
    toll = toll_of("missing", known[:1], sentence.tokens, known[0].first, known[0].last)
    return [toll] if toll is not None else []


def since(sentence: Sentence, read: Sequence[Toll | None]) -> list[Toll | None]:
    """The tolls with those told as found whom the sentence says to have been missing."""
    if _EITHER.search(sentence):
        return list(read)
    alive = FOUND_ALIVE.search(sentence) is not None
    missing = [t for t in read if t and t.role == "missing"]
    dead = [t for t in read if t and t.role == "killed" and not t.feared and any(_same(t, m) for m in missing)]
    kept: list[Toll | None] = []
    for t in read:
        back = t is not None and t.role == "missing" and (alive or any(_same(d, t) for d in dead))
        kept.append(replace(t, found=True) if t is not None and (back or t in dead) else t)
    return kept


def _same(dead: Toll, missing: Toll) -> bool:
    """Whether both are told of the same people."""
    within = dead.start <= missing.start < dead.end or missing.start <= dead.start < missing.end
    return within and dead.count == missing.count


_EITHER = Cued(r"\b(?:or|and|nor) missing\b")
"""Of people of whom some have been found: "58 are dead or missing"."""
