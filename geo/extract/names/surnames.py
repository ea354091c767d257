"""Surnames of the persons that a text names: "Jim Jordan" makes "Jordan" suspect."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from geo.extract.names.namespans import Finder
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.firstnames import FIRST_NAMES
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS, TITLES
from geo.extract.words.placewords import ENGLISH, FEATURES

__all__ = ["names_in_full", "surnames"]


def surnames(sentences: Sequence[Sentence], finder: Finder) -> frozenset[str]:
    """Last words of full names of persons: "Jim Jordan" makes "Jordan" suspect."""
    found = set()
    for s in sentences:
        if s.shouted:
            continue
        tokens, texts, words = s.tokens, s.texts, s.words
        last = len(tokens) - 1
        for i, after in pairwise(s.raised):
            if after > i + 1 or not texts[i][0].isupper() or not _is_name(texts[after]):
                continue
            low = words[i]
            if low in FIRST_NAMES or low in TITLES:
                k = i + 1
                while k < last and k - i < 3 and _is_name(texts[k + 1]) and words[k + 1] not in _JUNIOR:
                    k += 1
                if low in FIRST_NAMES or k > i + 1:
                    found.add(words[k])
            elif _is_person(tokens, i, finder):
                found.add(words[after])
    return frozenset(found)


def names_in_full(sentences: Sequence[Sentence], known: frozenset[str]) -> dict[str, str]:
    """First name → surname of persons whom a text names in full; first names that two of them bear are left out.

    `known`: surnames of the persons of the text.
    """
    found: dict[str, str | None] = {}
    for s in sentences:
        if s.shouted or s.lows.isdisjoint(known):
            continue
        texts, words = s.texts, s.words
        for k in [k for k, word in enumerate(words) if word in known and k]:
            if not texts[k][0].isupper() or not _is_name(texts[k - 1]):
                continue
            first, last = words[k - 1], words[k]
            if k > 1 and _is_name(texts[k - 2]) and words[k - 2] in FIRST_NAMES:
                first = words[k - 2]  # "Emma Watson Nowling"
            if not (first in known or first in TITLES or first in PERSONS or first in CLOSED_CLASS):
                found[first] = last if found.get(first, last) == last else None
    return {first: last for first, last in found.items() if last is not None}


def _is_person(tokens: Sequence[Token], i: int, finder: Finder) -> bool:
    """Two capitalised words that act like a full name: "Beth Tulk said", "spokesman Sid Gaulden", "Al Noor, 34,"."""
    if i + 2 >= len(tokens) or tokens[i].low in ENGLISH:
        return False
    after = tokens[i + 2]
    aged = after.text == "," and i + 3 < len(tokens) and tokens[i + 3].low.isdigit()
    titled = i > 0 and tokens[i - 1].low in PERSONS and tokens[i - 1].low not in FEATURES
    named = (
        i > 1
        and tokens[i - 1].low == "as"
        and not {"identified", "named"}.isdisjoint(t.low for t in tokens[max(0, i - 8) : i])
    )
    suffers = after.low in _BE and i + 3 < len(tokens) and tokens[i + 3].low in _SUFFERED
    slain = i > 1 and tokens[i - 1].low == "of" and tokens[i - 2].low in _SLAYINGS
    acts = aged or titled or named or suffers or slain or after.low in _ACTS
    return acts and finder.lookup(tokens[i].start, tokens[i + 1].end) is None


_JUNIOR = words("jr sr ii iii iv")
_ACTS = words("said says told who added died")
_BE = words("was is has")
_SUFFERED = words(
    "found shot killed murdered stabbed slain wounded pronounced arrested charged identified died convicted"
)
"""What befalls persons and no places."""
_SLAYINGS = words("shooting killing murder slaying death stabbing")


def _is_name(written: str) -> bool:
    return written[0].isupper() and written.isalpha()
