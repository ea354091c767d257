"""The dead whom mourners count: "relatives on Tuesday buried eleven members of one family"."""

from __future__ import annotations

from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at, words
from geo.extract.words.lexicon import PLURALS
from geo.extract.words.numbers import quantity

__all__ = ["find"]


def find(sentence: Sentence) -> list[Toll]:
    """How many were buried, where people buried them and not a landslide; they are no more than some of the dead."""
    tokens = sentence.tokens
    for match in _BURIED.finditer(sentence):
        first = token_at(tokens, sentence.start + match.end())
        read = quantity(tokens, first)
        nouns = {t.low for t in tokens[read.last : read.last + _NOUN]} if read is not None else set()
        if read is not None and not read.vague and not nouns.isdisjoint(_DEAD):
            start, end = sentence.start + match.start(), tokens[read.last - 1].end
            return [Toll("killed", read.count, start, end, "counted", at=first)]
    return []


_BURIED = Cued(
    r"\b(?:relatives|mourners|famil(?:y|ies)|parents|villagers|residents|neighbou?rs|friends|comrades|thousands"
    r"|hundreds|crowds|people|colleagues|tribesmen|townspeople|kin|cit(?:y|ies)|town|village)\b"
    r"(?: (?!was\b|were\b|and\b|which\b|that\b)[\w'-]+){0,6}? (?:buried|bury|laid to rest) "
)
_DEAD = PLURALS | words("members victims relatives dead of")
_NOUN = 3
"""Words behind a number within which it says whom it counts."""
