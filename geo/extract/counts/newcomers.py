"""Whoever a phrase brings beside those told of before: "a guard was also hit", "another died", "… and an officer was
wounded"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.people import People
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import PERSONS

__all__ = ["is_also", "is_another", "is_one_more"]


def is_also(tokens: Sequence[Token], people: People, i: int) -> bool:
    """Whether somebody is brought beside the one spoken of: "his son was also wounded", "a passer-by was struck".

    `i`: the token of what befell them. "He was also shot in the leg" brings nobody.
    """
    owned = any(t.low == "'s" for t in tokens[people.first : people.last])  # "the teen's friend"
    owned = owned or tokens[people.first].low in ("his", "her", "their")
    if people.kind not in ("one", "single") and not owned:
        return False
    if people.last <= i and any(t.low == "also" for t in tokens[people.last : i]):
        return True
    return people.head in _BESIDE


def is_another(tokens: Sequence[Token], before: Sequence[People], people: People) -> bool:
    """ "A man was shot and a police officer was wounded": nobody of whom the clause before tells."""
    anew = people.kind == "one" and people.first > 0 and tokens[people.first - 1].low in ("and", "while")
    others = len(before) == 1 and before[0].kind == "one" and before[0].last < people.first
    called = others and not (PERSONS - _ANY_ONE).isdisjoint((before[0].head, people.head))
    return anew and called and before[0].head != people.head


def is_one_more(tokens: Sequence[Token], found: Sequence[People], i: int) -> bool:
    """ "Another guard was killed", "a passer-by also died": beside those who were told of before."""
    people = found[0]
    if len(found) > 1 or people.last > i or people.kind not in ("one", "single", "counted"):
        return False
    return tokens[people.first].low == "another" or any(t.low == "also" for t in tokens[people.last : i])


_ANY_ONE = words(
    "man woman boy girl male female person victim teen teenager youth child kid infant baby toddler adult juvenile "
    "student pupil patient suspect resident"
)
"""What anybody may be called."""
_BESIDE = words("bystander passerby passer-by onlooker")
"""Who is called so is beside whoever was meant to be hit."""
