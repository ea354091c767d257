"""Ages in words, as British papers print those up to nine: "Ibrahim, six, died"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.days.dateforms import MONTHS
from geo.extract.text.tokens import Token, words
from geo.extract.words.placewords import CALENDAR
from geo.extract.words.wholenumbers import NUMBER_WORDS

__all__ = ["is_named_before", "is_spelt_age"]


def is_spelt_age(tokens: Sequence[Token], i: int) -> bool:
    """An age in words that stands by itself between commas, as British papers print those up to nine: "Ibrahim, six,
    died"; in "from Ulu, six, all of them men" it counts."""
    if i < 2 or i >= len(tokens) or tokens[i].low not in NUMBER_WORDS or tokens[i - 1].low != ",":
        return False
    after = [t.low for t in tokens[i + 1 : i + 3]] or ["."]
    return after[0] in (".", ";", ")") or (after[0] == "," and not _goes_on_counting(after[-1]))


def is_named_before(tokens: Sequence[Token], i: int) -> bool:
    """Whether a capitalised name that may be somebody's ends at `i`: "Her grandson Ibrahim", and not "in Ulu"."""
    if not tokens[i].text[0].isupper():
        return False
    while i and tokens[i].text[0].isupper():
        i -= 1
    named = tokens[i + 1 if tokens[i].text[0].islower() else i]
    return named.low not in CALENDAR and named.low not in MONTHS and tokens[i].low not in _BEFORE_PLACES


def _goes_on_counting(low: str) -> bool:
    return low in _PARTS or low in NUMBER_WORDS or low[0].isdigit()


_PARTS = words("all both most many some half several including mostly mainly among none who whose whom")
"""What says of how many somebody has been counted, what they were."""
_BEFORE_PLACES = words("in at near from of on around outside the for to")
"""What stands before the name of a place and before no victim's."""
