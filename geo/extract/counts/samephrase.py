"""Two phrases side by side that are one person: both names, a name and an age, a noun of kinship and a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.counted import People
from geo.extract.text.tokens import ARTICLED, Token
from geo.extract.words.peoplewords import AGED, CLOSE, NO_NAMES

__all__ = ["of_one"]


def of_one(tokens: Sequence[Token], people: People, found: dict[int, People]) -> People | None:
    """One person by `people` and the phrase before, in `found` by their first tokens; None where they are two."""
    called = _also_called(tokens, people, found) if people.kind == "named" else None
    return called or _so_old(tokens, people, found) or _of_kin(tokens, people, found)


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
