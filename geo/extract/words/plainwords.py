"""Whether a word is an English one, where letter case does not tell it from a name."""

from __future__ import annotations

from functools import cache

from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.namemodel import model
from geo.extract.words.placewords import CALENDAR, ENGLISH, HITS

__all__ = ["is_plain"]


@cache
def is_plain(word: str) -> bool:
    """Whether a word (lower case) is an English one and no name, as far as lists and its ending tell."""
    common = model().common
    if word in ENGLISH or word in common or word in HITS or word in CLOSED_CLASS or word in CALENDAR:
        return True
    if not word.isalpha() or word.endswith(_ENDINGS) or (word.endswith(("ed", "ing")) and len(word) > 5):
        return True
    for ending in ("s", "es", "d", "ed", "ing", "ly", "er", "ers", "y"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and any(w in common for w in (stem, stem + "e", stem[:-1])):
            return True
    return False


_ENDINGS = (
    "tion", "tions", "sion", "sions", "ness", "ment", "ments", "ous", "ful", "less", "ship", "ities", "ists", "isms",
    "ings",
)  # fmt: skip
"""Ends of English words."""
