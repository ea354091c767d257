"""Surnames of the persons that a text names: "Jim Jordan" makes "Jordan" suspect."""

from __future__ import annotations

from collections.abc import Sequence

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
        for i in s.raised:
            if not texts[i][0].isupper() or (after := _next_name(texts, i)) is None:
                continue
            low = words[i]
            known = low in FIRST_NAMES or low in TITLES
            if known or _is_person(tokens, i, after, finder):
                k = _last_name(texts, words, i, after)
                if low not in TITLES or low in FIRST_NAMES or k > after:
                    found.add(words[k])
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
            before = k - 3 if k > 2 and texts[k - 1] == "." and len(texts[k - 2]) == 1 else k - 1  # "Emma B. Nowling"
            if not texts[k][0].isupper() or not _is_name(texts[before]):
                continue
            first, last = words[before], words[k]
            if k > 1 and _is_name(texts[k - 2]) and words[k - 2] in FIRST_NAMES:
                first = words[k - 2]  # "Emma Watson Nowling"
            if not (first in known or first in TITLES or first in PERSONS or first in CLOSED_CLASS):
                found[first] = last if found.get(first, last) == last else None
    return {first: last for first, last in found.items() if last is not None}


def _next_name(texts: Sequence[str], i: int) -> int | None:
    """Index of the capitalised word that goes on a name at `i`, past an initial: "Sid (A.) Gaulden"; else None."""
    initial = i + 3 < len(texts) and len(texts[i + 1]) == 1 and texts[i + 1].isupper() and texts[i + 2] == "."
    k = i + 3 if initial else i + 1
    return k if k < len(texts) and _is_name(texts[k]) and len(texts[k]) > 1 else None


def _last_name(texts: Sequence[str], words: Sequence[str], first: int, k: int) -> int:
    """Index of the last word of a name of up to four words that begins at `first` and goes on at `k`."""
    for _ in range(_LONG):
        following = _next_name(texts, k)
        if following is None or words[following] in _JUNIOR or following - first > _FAR:
            break
        k = following
    return k


def _is_person(tokens: Sequence[Token], i: int, last: int, finder: Finder) -> bool:
    """Two capitalised words, at `i` and `last`, that act like a full name: "Beth Tulk said", "spokesman Sid Gaulden",
    "Al B. Noor, 34,"."""
    if last + 1 >= len(tokens) or tokens[i].low in ENGLISH:
        return False
    after = tokens[last + 1]
    aged = after.text == "," and last + 2 < len(tokens) and tokens[last + 2].low.isdigit()
    titled = i > 0 and tokens[i - 1].low in PERSONS and tokens[i - 1].low not in FEATURES
    named = (
        i > 1
        and tokens[i - 1].low == "as"
        and not {"identified", "named"}.isdisjoint(t.low for t in tokens[max(0, i - 8) : i])
    )
    suffers = after.low in _BE and last + 2 < len(tokens) and tokens[last + 2].low in _SUFFERED
    slain = i > 1 and tokens[i - 1].low == "of" and tokens[i - 2].low in _SLAYINGS
    acts = aged or titled or named or suffers or slain or after.low in _ACTS
    return acts and finder.lookup(tokens[i].start, tokens[last].end) is None


_LONG = 2
"""Further words that a name may have."""
_FAR = 6
"""Tokens that a name may take, initials and their dots among them."""
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
