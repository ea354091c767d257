"""Where a person's name ends: "Sgt. Jim Poe, 34"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.lexicon import CLOSED_CLASS, PERSONS, TITLES
from geo.extract.peoplewords import NO_NAMES
from geo.extract.sentences import Sentence
from geo.extract.tokens import Token, words

__all__ = ["Ground", "name_end"]


@dataclass(frozen=True, slots=True)
class Ground:
    """What the rest of the document tells about capitalised words."""

    places: frozenset[int] = frozenset()
    """Offsets covered by names of places."""
    surnames: frozenset[str] = frozenset()
    """Last words of full names of persons, lower case."""
    titled: bool = False
    """The sentence is a headline With Capitals Like This: they make no names."""


def name_end(tokens: Sequence[Token], i: int, sentence: Sentence, ground: Ground) -> int:
    """Index after a person's name that starts at `i`, title and age included ("Sgt. Jim Poe, 34"); `i`: none does."""
    if sentence.shouted or ground.titled or i >= len(tokens):
        return i
    if tokens[i].low not in TITLES and not tokens[i].text[0].isupper():
        return i
    j = i
    titled = False
    while j < len(tokens) and (tokens[j].low in TITLES or (titled and tokens[j].low == ".")) and j - i < 5:
        titled = titled or tokens[j].low in TITLES
        j += 1
    k = j
    while k < len(tokens) and k - j < 5 and _name_word(tokens, k, j, ground):
        k += 1
    count = k - j
    if k < len(tokens) and tokens[k].low in _KIN:
        return i  # "all of the Smith family were killed"
    if any(t.low in _INSTITUTIONS for t in tokens[j : k + 1]):
        return i  # "Lee High School", "Navicent Health"
    if count == 0 or (count == 1 and not titled and not _surname(tokens, j, ground)):
        return i
    if (
        k + 1 < len(tokens)
        and tokens[k].low == ","
        and tokens[k + 1].low.isdigit()
        and 0 < int(tokens[k + 1].low) < 110
    ):
        after = tokens[k + 2].low if k + 2 < len(tokens) else "."
        if after in (",", ".", ";", "and", "was", "of", "-"):
            return k + 2
    return k


_INSTITUTIONS = words(
    "room terrace village heights gardens homes towers square high middle elementary school schools college "
    "university academy health healthcare hospital clinic medical center centre church temple mosque club lounge "
    "bar grill inn hotel motel apartments apartment mall plaza market store station street st avenue ave road rd "
    "boulevard blvd drive highway hwy lane court park place county co inc legion coverage office officials llc corp "
    "news team channel facebook twitter fire ems rescue services unit department dept"
)
"""Words that a name of something other than a person has among its own, or right after them."""
_KIN = ("family", "families", "clan", "household", "tribe")


def _name_word(tokens: Sequence[Token], k: int, first: int, ground: Ground) -> bool:
    token = tokens[k]
    if token.low in ("al", "bin", "de", "la", "van", "von", "ibn", "del", "el") and k > first:
        return k + 1 < len(tokens) and tokens[k + 1].text[0].isupper()
    if token.low == "." and k > first and len(tokens[k - 1].text) <= 2:
        return True
    if not token.text[0].isupper() or token.low in CLOSED_CLASS or token.low in NO_NAMES:
        return False
    return not (token.text.isupper() and len(token.text) > 2) and token.start not in ground.places


def _surname(tokens: Sequence[Token], j: int, ground: Ground) -> bool:
    """A single capitalised word in mid-sentence that a singular verb treats as one person."""
    if tokens[j].low in ground.surnames:
        return True
    nxt = tokens[j + 1].low if j + 1 < len(tokens) else ""
    return nxt in ("was", "who", "died", "dies") and (j > 0 or tokens[j].low not in PERSONS) and len(tokens[j].text) > 2
