"""How rare the beginnings of words are by which a pattern is told to be worth looking for."""

from __future__ import annotations

from geo.extract.text.tokens import words

__all__ = ["PART", "cost"]

PART = "~"
"""Before letters that may stand inside a word."""


def cost(needed: frozenset[str]) -> float:
    """How often, roughly, a sentence holds one of them."""
    return sum(_USUAL if need in _COMMON else 3.0 if need[0] == PART else 1.0 for need in needed)


_COMMON = words(
    "the a an in of to and on for at by was were is are be been it its he she they his her that this with from as had "
    "has have who not no said but or one two s will when afte say says"
)
_USUAL = 25.0
"""By how much more often than others one of these stands in a sentence."""
