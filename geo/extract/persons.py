"""Single persons told of in several sentences → how many different ones: by name, age and sex."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geo.extract.lexicon import TITLES
from geo.extract.people import People
from geo.extract.tokens import Token, listed

__all__ = ["Person", "clusters", "describe", "differ_in_age", "same_name"]


@dataclass(frozen=True, slots=True)
class Person:
    """One person as one phrase describes them."""

    name: str | None
    """Last word of the name, lower case."""
    age: int | None
    sex: str | None
    """"m" or "f"."""
    known: bool
    """Spoken of as known ("the man", "he"): nobody new by these words alone."""
    other: bool = False
    """ "another man": someone new by these words alone."""
    first: str | None = None
    """First word of a name of several, lower case: kin share the last one."""
    grown: bool | None = None
    """Surely a grown-up, surely a child, or neither."""


def describe(tokens: Sequence[Token], people: People) -> Person | None:
    """The person a phrase speaks of; None when it speaks of several or of nobody."""
    if people.kind not in ("one", "definite", "single", "pronoun", "named"):
        return None
    words = tokens[people.first : people.last]
    if any(t.text == "(" for t in words):  # "Nazir Saleh (Abu Omar)"
        words = words[: next(n for n, t in enumerate(words) if t.text == "(")]
    name = first = age = None
    sex = _SEX.get(people.head)
    for n, t in enumerate(words):
        match = _AGE.match(t.low)
        if match is None and n + 1 < len(words) and words[n + 1].low in ("year", "years", "yr"):
            match = _NUMBER.fullmatch(t.low)  # "14 year old"
        if match:
            age = int(match[1]) if match[1].isdigit() else _NUMBERS.get(match[1])
        elif t.low.isdigit() and people.kind == "named" and int(t.low) < 110:
            age = int(t.low)
        sex = sex or _SEX.get(t.low)
    if people.kind == "named":
        capitals = [
            t.low
            for t in words
            if t.text[:1].isupper() and t.low not in TITLES and t.low not in ("jr", "sr", "ii", "iii")
        ]
        name = capitals[-1] if capitals else None
        first = capitals[0] if len(capitals) > 1 else None
    known = people.kind in ("definite", "pronoun", "single") and age is None and name is None
    heads = {people.head, *(t.low for t in words)}
    grown = _grown(heads, age)
    other = people.additional or any(t.low in _ORDINALS for t in words[1:2])
    return Person(name, age, sex, known and not other, other, first, grown)


def _grown(heads: set[str], age: int | None) -> bool | None:
    if age is not None and not 12 < age < 20:
        return age >= 20
    if not heads.isdisjoint(_CHILDREN) and age is None:
        return False
    return True if not heads.isdisjoint(_PARENTS) else None


def clusters(persons: Iterable[Person]) -> list[Person]:
    """The different persons among descriptions, each with all that is known of them."""
    found: list[Person] = []
    for p in persons:
        home = next((n for n in range(len(found) - 1, -1, -1) if _same(found[n], p)), None)
        if home is None:
            if not (p.known and found):
                found.append(p)
            continue
        old = found[home]
        found[home] = Person(
            old.name or p.name,
            old.age if old.age is not None else p.age,
            old.sex or p.sex,
            old.known and p.known,
            old.other,
            first=old.first or p.first,
            grown=old.grown if old.grown is not None else p.grown,
        )
    return found


def differ_in_age(a: Person, b: Person) -> bool:
    """One surely a child and the other surely none."""
    return a.grown is not None and b.grown is not None and a.grown != b.grown


def same_name(a: Person, b: Person) -> bool:
    """Whether two named persons may be one: "Poe" and "Jim Poe" may, "Ann Poe" and "Jim Poe" may not."""
    if a.name != b.name:  # "Jim" alone is Jim Poe
        return (a.first is None and a.name == b.first) or (b.first is None and b.name == a.first)
    return a.first is None or b.first is None or a.first[:3] == b.first[:3]


def _same(a: Person, b: Person) -> bool:
    if a.name and b.name:
        return same_name(a, b)
    if a.age is not None and b.age is not None:
        return a.age == b.age and (a.sex is None or b.sex is None or a.sex == b.sex)
    if (a.sex and b.sex and a.sex != b.sex) or differ_in_age(a, b):
        return False
    return a.other or not b.other


_CHILDREN = frozenset(listed("child baby infant toddler newborn boy girl"))
_PARENTS = frozenset(listed("father mother dad mom mum husband wife man woman uncle aunt grandfather grandmother"))
_ORDINALS = listed("second third fourth fifth sixth other")
_AGE = re.compile(r"(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|yr)s?(?:-old)?")
_NUMBER = re.compile(r"(\d{1,3}|[a-z]+)")
_NUMBERS = {w: n for n, w in enumerate(listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
))}  # fmt: skip
_SEX = {
    **dict.fromkeys(
        listed(
            "man boy father son brother husband uncle grandfather nephew he him his boyfriend policeman grandson "
            "stepfather male mr"
        ),
        "m",
    ),
    **dict.fromkeys(
        listed(
            "woman "
            "girl mother daughter sister wife aunt grandmother niece she her girlfriend policewoman granddaughter "
            ""
            "female mrs ms"
        ),
        "f",
    ),
}
