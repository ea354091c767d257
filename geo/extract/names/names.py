"""Where a person's name ends: "Sgt. Jim Poe, 34"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.names.ages import is_age
from geo.extract.names.speltages import is_spelt_age
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS, TITLES
from geo.extract.words.namemodel import model
from geo.extract.words.peoplewords import NO_NAMES
from geo.extract.words.plainwords import is_plain
from geo.extract.words.wholenumbers import NUMBER_WORDS

__all__ = ["Ground", "name_end", "with_age"]


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
    if ground.titled or i >= len(tokens):
        return i
    if sentence.shouted:
        return _end_in_capitals(tokens, i, ground)
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
    return with_age(tokens, k)


def with_age(tokens: Sequence[Token], k: int) -> int:
    """Index after ", 34", ", 34 years old" or "(34, of Ulu)", where that follows a name that ends at `k`; else `k`."""
    said = [t.low for t in tokens[k : k + 5]]
    if said[:1] == [","] and said[1:2] and said[1] in _JUNIOR:  # "Jim Poe, Jr., 31"
        return with_age(tokens, k + (3 if said[2:3] == ["."] else 2))
    also = said[:1] == [","] and not _BEFORE_AGE.isdisjoint(said[1:2])  # "his friend, also 16,", "the girl, now 20,"
    if also:
        said = [",", *said[2:]]
    if said[:2] == [",", "born"]:  # "the owner, born in 1957,"
        year = k + 2 + (said[2:3] == ["in"])
        return year + 1 if year < len(tokens) and len(tokens[year].low) == 4 and tokens[year].low.isdigit() else k
    if said[:1] == ["("] and (said[1:2] in (["age"], ["aged"]) or "".join(said[1:2]).isdigit()):
        return next((n + 1 for n in range(k + 2, min(len(tokens), k + _ASIDE)) if tokens[n].low == ")"), k)
    if said[:1] == ["aged"] and said[1:2] and (said[1].isdigit() or said[1] in NUMBER_WORDS):
        return k + 2 if said[2:3] != ["and"] or not "".join(said[3:4]).isdigit() else k  # "aged 6 and 9"
    if said[:1] == ["of"] and said[1:2] and is_age(tokens, k + 1):
        return k + 2
    if is_spelt_age(tokens, k + 1):
        return k + 2
    if len(said) < 2 or said[0] != "," or not said[1].isdigit() or not 0 < int(said[1]) < 110:
        return k
    if said[2:4] == ["years", "old"]:
        return k + 4 + also
    return k + 2 + also if (said[2] if len(said) > 2 else ".") in (",", ".", ";", "and", "was", "of", "-") else k


def _end_in_capitals(tokens: Sequence[Token], i: int, ground: Ground) -> int:
    """As `name_end`, where letter case tells nothing: after a title or a first name come words that are no English."""
    j = i
    while j < len(tokens) and j - i < 4 and tokens[j].low in TITLES:
        j += 1
    titled = j > i
    k = j
    while k < len(tokens) and k - j < 5 and _name_in_capitals(tokens, k, j, ground):
        k += 1
    while k > j and tokens[k - 1].low in _LINKS:
        k -= 1
    count = k - j
    if count == 0 or (k < len(tokens) and tokens[k].low in _KIN):
        return i
    if not titled and tokens[j].low not in model().first_names:
        return i
    return with_age(tokens, k) if titled or count > 1 else i


def _name_in_capitals(tokens: Sequence[Token], k: int, first: int, ground: Ground) -> bool:
    token = tokens[k]
    if k > first and token.low in _LINKS:
        return True
    if not token.text.isalpha() or (k == first and token.start in ground.places):
        return False
    if k == first and token.low in model().first_names and k + 1 < len(tokens):
        return not is_plain(tokens[k + 1].low) or tokens[k + 1].low in _LINKS
    return not is_plain(token.low) and token.low not in NO_NAMES


_AGED, _OLDEST = (",", "25", ","), 110
"""What follows the one word that names somebody, and an age that nobody reaches."""
_FATES = words("was who died dies expired succumbed drowned perished")
"""Verbs that one person suffers."""
_BEFORE_AGE = words("also now then only just barely nearly almost about around")
"""What may stand between a comma and somebody's age."""
_JUNIOR = words("jr sr ii iii iv")
"""What follows the name of somebody called as his father."""
_ASIDE = 16
"""Words within which a bracket after a name closes."""
_LINKS = words("de del la las los y")
"""Small words inside of names."""
_INSTITUTIONS = words(
    "room terrace village heights gardens homes towers square high middle elementary school schools college "
    "university academy health healthcare hospital clinic medical center centre church temple mosque club lounge "
    "bar grill inn hotel motel apartments apartment mall plaza market store station street st avenue ave road rd "
    "boulevard blvd drive highway hwy lane court park place county co inc legion coverage office officials llc corp "
    "programme program organization organisation council commission committee agency mission fund federation union "
    "brigade battalion division regiment corps movement news team channel facebook twitter fire ems rescue services "
    "unit department dept"
)
"""Words that a name of something other than a person has among its own, or right after them."""
_SLAYING = words("killing killed wounding wounded shot shooting injuring injured")
_OTHERS = words("another his her one two three four five a an several at")
"""What opens the next of those whom somebody killed: "killing Poe and another man"."""
_OWNED = words("a an his her their")
"""What stands before things called by their make, and before no name."""
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


def _is_aged(tokens: Sequence[Token], j: int) -> bool:
    """ "Ramesh, 25, died": an age behind the one word of a name."""
    said = [t.low for t in tokens[j + 1 : j + 4]]
    age = len(said) == len(_AGED) and said[0] == "," and said[1].isdigit() and 0 < int(said[1]) < _OLDEST
    age = age or is_spelt_age(tokens, j + 2)
    return age and said[2] == _AGED[2] and tokens[j].text.istitle() and len(tokens[j].text) > 2


def _surname(tokens: Sequence[Token], j: int, ground: Ground) -> bool:
    """A single capitalised word in mid-sentence that a singular verb treats as one person."""
    if tokens[j].low in ground.surnames or _is_aged(tokens, j):
        return True
    nxt = tokens[j + 1].low if j + 1 < len(tokens) else ""
    if nxt == "and" and j and tokens[j - 1].low in _SLAYING and j + 2 < len(tokens) and tokens[j + 2].low in _OTHERS:
        charged = any(
            t.low == "with" for t in tokens[j + 3 : j + 5]
        )  # "charged Poe with killing Roe and Doe with theft"
        return not charged and tokens[j].low not in PERSONS and len(tokens[j].text) > 2
    if any(t.low in _OWNED for t in tokens[max(0, j - 2) : j]) and tokens[j - 1].text.islower():
        return False  # "another boy in a red Lexus was hit"
    return nxt in _FATES and (j > 0 or tokens[j].low not in PERSONS) and len(tokens[j].text) > 2
