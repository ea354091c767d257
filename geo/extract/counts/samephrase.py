"""Two phrases side by side that are the same people: both names, a name and an age, a noun of kinship and a name, names
and what all of them are ("Poe and Roe, both teachers,")."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from geo.extract.counts.counted import People
from geo.extract.text.tokens import ARTICLED, Token
from geo.extract.words.firstnames import FIRST_NAMES
from geo.extract.words.lexicon import PLURALS
from geo.extract.words.namemodel import model
from geo.extract.words.peoplewords import AGED, CLOSE, DO, FATE, NO_NAMES
from geo.model import Count

__all__ = ["of_all", "of_one", "of_the_name"]


def of_all(tokens: Sequence[Token], people: People, found: dict[int, People]) -> bool:
    """Whether `people` only says what those before it are: "Ann Poe and Al Roe, both teachers, were", "three men (all
    cooks)"; not "with the driver at the wheel, both boys were"."""
    i = people.first - (people.first > 0 and tokens[people.first - 1].low == "all")
    apposed = i > 0 and tokens[i].low in ("both", "all") and tokens[i - 1].low in _APPOSING
    if not apposed or people.head not in PLURALS:
        return False
    before = next((p for p in reversed(found.values()) if i - 1 <= p.last <= i), None)
    following = tokens[people.last].low if people.last < len(tokens) else "."
    return before is not None and before.kind not in _UNCOUNTED and following not in DO | FATE


def of_one(
    tokens: Sequence[Token], people: People, found: dict[int, People], places: Set[int] = frozenset()
) -> People | None:
    """One person by `people` and the phrase before, in `found` by their first tokens; None where they are two.

    `places`: where names of places begin."""
    called = _also_called(tokens, people, found) if people.kind == "named" else None
    kin = _of_kin(tokens, people, found) or _who_is_kin(tokens, people, found, places)
    return called or _so_old(tokens, people, found) or kin


def of_the_name(tokens: Sequence[Token], people: People, places: Set[int]) -> list[People]:
    """Those who share the surname of `people` with their first names alone before it: "Anna, Carl and Mary Poe"; none
    of them stands at `places`, where places are named."""
    joints: tuple[str, ...] = ("and", "&")
    k = people.first
    found: list[People] = []
    while people.kind == "named" and k > 1 and tokens[k - 1].low in joints and _is_first_name(tokens[k - 2], places):
        k -= 2
        found.insert(0, People(k, k + 1, Count.exactly(1), "named", tokens[k].low))
        joints = (",",)
    return found


def _is_first_name(token: Token, places: Set[int]) -> bool:
    given = token.low in FIRST_NAMES or token.low in model().first_names
    return given and token.text.istitle() and token.start not in places


def _also_called(tokens: Sequence[Token], people: People, found: dict[int, People]) -> People | None:
    """ "Nazir Saleh (Abu Omar)": one person with both names, where `people` is the second; None elsewhere."""
    i = people.first
    if i < 2 or tokens[i - 1].low != "(" or people.last >= len(tokens) or tokens[people.last].low != ")":
        return None
    before = next((p for p in reversed(found.values()) if i - 4 <= p.last <= i - 1), None)
    if before is not None and all(ARTICLED.match(t.text) or t.text[0].isupper() for t in tokens[before.last : i - 1]):
        return replace(before, last=people.last + 1) if before.kind in ("named", "one", "single", "definite") else None
    own = tokens[i - 2].text[0].isupper() and tokens[i - 2].low not in NO_NAMES
    return People(i - 2, people.last + 1, people.count, "named", tokens[i - 2].low) if own else None


def _so_old(tokens: Sequence[Token], people: People, found: dict[int, People]) -> People | None:
    """ "Dan Poe, eight years old,": one person with the age, where `people` is the age; None elsewhere."""
    if people.head or people.kind != "one" or tokens[people.last - 1].low != "old" or not found:
        return None
    before = next(reversed(found.values()))
    apposed = before.last == people.first - 1 and tokens[before.last].low == ","
    return replace(before, last=people.last) if apposed and before.kind in ("named", "one", "definite") else None


def _of_kin(tokens: Sequence[Token], people: People, found: dict[int, People]) -> People | None:
    """ "Poe's mother, his stepfather 36-year-old Jim Poe": one person with both, where `people` is the name with the
    age that follows on the noun; None elsewhere."""
    if people.kind not in ("named", "one") or not found or not AGED.fullmatch(tokens[people.first].low):
        return None
    before = next(reversed(found.values()))
    kin = before.last == people.first and before.head in CLOSE and before.kind in ("single", "one", "definite")
    return replace(people, first=before.first, head=before.head) if kin else None


def _who_is_kin(tokens: Sequence[Token], people: People, found: dict[int, People], places: Set[int]) -> People | None:
    """ "Jim Poe and Ann, his wife of 40 years,": one person, whose name stands before `people` with nothing but a comma
    between; None elsewhere."""
    i = people.first
    if i < 3 or tokens[i - 1].low != "," or tokens[i].low not in ("his", "her") or people.head not in CLOSE:
        return None
    if people.kind != "one" or people.last >= len(tokens) or tokens[people.last].low == "and":
        return None
    before = next((p for p in reversed(found.values()) if p.last == i - 1), None)
    name = before.first if before is not None and before.kind == "named" else i - 2
    alone = before is not None or _is_first_name(tokens[name], places)
    return replace(people, first=name) if alone and tokens[name - 1].low in ("and", "&") else None


_APPOSING = (",", "(", "-", "–", "—", "--")
"""What stands between people and what they are."""
_UNCOUNTED = ("pronoun", "known", "plural")
"""Kinds of people of whom "both" says how many they are."""
