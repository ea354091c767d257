"""One person as a phrase describes them, and whether two descriptions may be of one: by name, age and sex."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.counts.people import People
from geo.extract.text.tokens import Token, listed
from geo.extract.words.lexicon import PERSONS, TITLES
from geo.extract.words.namemodel import model
from geo.extract.words.peoplewords import CLOSE
from geo.extract.words.plainwords import is_plain
from geo.model import Count
from geo.patterns import compiled

__all__ = ["Person", "describe", "differ_in_age", "may_be_same", "merged", "same_name"]


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
    at: int = -1
    """Offset of the phrase in its part; −1: of none."""
    pronoun: bool = False
    """ "he", "she", "him"."""
    nth: str | None = None
    """ "second", "third": which of several; "second" for "another" too, "other" for any."""
    beside: bool = False
    """ "A woman was also hit": none of those just spoken of."""
    names: frozenset[str] = frozenset()
    """All words of the name, lower case: who has two surnames is called by either."""
    escorts: bool = False
    """Somebody's driver or guard, who is surely somebody else."""
    whose: str | None = None
    """Last word of the name of whom they are the kin, the partner, the driver of, lower case."""


def describe(tokens: Sequence[Token], people: People) -> Person | None:
    """The person a phrase speaks of; None when it speaks of several or of nobody."""
    one = people.kind in ("counted", "bare") and people.count == Count.exactly(1)
    if not one and people.kind not in ("one", "definite", "single", "pronoun", "named"):
        return None
    words = tokens[people.first : people.last]
    if any(t.text == "(" for t in words):  # "Nazir Saleh (Abu Omar)"
        words = words[: next(n for n, t in enumerate(words) if t.text == "(")]
    owner = max((n for n, t in enumerate(words[:-1]) if t.low in ("'s", "'")), default=-1)
    whose = _owner(tokens, people.first + owner if owner > 0 else people.first - 1) if people.head in CLOSE else None
    words = words[owner + 1 :] if people.kind != "named" else words  # "the girl's mother" is no girl
    name = first = age = None
    names: frozenset[str] = frozenset()
    kinship = people.kind != "named" and len(words) > 1
    sex = _SEX.get(people.head)
    for n, t in enumerate(words):
        match = _AGE.match(t.low)
        if match is None and n + 1 < len(words) and words[n + 1].low in ("year", "years", "yr", "yo", "y"):
            match = _NUMBER.fullmatch(t.low)  # "14 year old"
        if match:
            age = int(match[1]) if match[1].isdigit() else _NUMBERS.get(match[1])
        elif t.low.isdigit() and (people.kind == "named" or (n and words[n - 1].low == ",")) and int(t.low) < _OLDEST:
            age = int(t.low)
        elif n and words[n - 1].low in ("of", "aged") and people.head and words[-1].low != people.head:
            age = _in_years(t.low) or age  # "a girl of eight"
        if not (kinship and t.low in ("his", "her")):  # "her son"
            sex = sex or _SEX.get(t.low)
    age = _age_after(tokens, people.last) if age is None and people.kind in ("one", "definite", "single") else age
    if people.kind == "named":
        capitals = [t.low for t in words if t.text[:1].isupper() and t.low not in _UNNAMED and not _aged(t.low)]
        if all(t.text.isupper() for t in words if t.text.isalpha()):  # "LABOR LEADER JIM POE"
            capitals = [low for low in capitals if low in model().first_names or not is_plain(low)]
        name = capitals[-1] if capitals else None
        first = capitals[0] if len(capitals) > 1 else None
        names = frozenset(capitals)
    elif people.kind == "one" and people.head in CLOSE and not name:
        name = _given(words, people.head)
        names = frozenset([name] if name else [])
    known = people.kind in ("definite", "pronoun", "single") and age is None and name is None
    heads = {people.head, *(t.low for t in words)}
    grown = _grown(heads, age)
    nth = next((t.low for t in words[:2] if t.low in _ORDINALS), None)
    nth = "second" if nth == "another" else nth
    owned = owner >= 0 or (bool(words) and words[0].low in ("his", "her", "their"))
    escorts = people.kind == "one" and people.head in _COMPANIONS and owned  # "his driver" is not he
    other = people.additional or nth is not None or escorts
    at = tokens[people.first].start
    pronoun = people.kind == "pronoun"
    known = known and not other
    return Person(
        name, age, sex, known, other, first, grown, at, pronoun, nth, names=names, escorts=escorts, whose=whose
    )


def _given(words: Sequence[Token], head: str) -> str | None:
    """The first name that kin are called by: "her grandson Piotr", "his wife Ann, 34"."""
    at = next((n for n, t in enumerate(words) if t.low == head), len(words))
    called = words[at + 1] if at + 1 < len(words) else None
    return called.low if called is not None and called.text.istitle() and called.text.isalpha() else None


def _in_years(low: str) -> int | None:
    """The age that a figure or a word up to twenty gives."""
    age = int(low) if low.isdigit() else _NUMBERS.get(low, 0)
    return age if 0 < age < _OLDEST else None


def _owner(tokens: Sequence[Token], mark: int) -> str | None:
    """The name before the mark of what somebody owns: "Poe('s) wife"."""
    owned = mark > 0 and tokens[mark].low in ("'s", "'") and tokens[mark - 1].text.istitle()
    return tokens[mark - 1].low if owned else None


def _age_after(tokens: Sequence[Token], k: int) -> int | None:
    """The age that follows a phrase which ends before `k`: "a customer, 52, was", "a boy, aged 9,"."""
    lows = [t.low for t in tokens[k : k + 4]]
    if lows[:1] == ["of"] and lows[1:2] and lows[1].isdigit() and lows[2:3] not in (["other"], ["people"]):
        return int(lows[1]) if 0 < int(lows[1]) < _OLDEST else None  # "a woman of 30"
    if lows[:1] != [","]:
        return None
    lows = lows[1:] if lows[1:2] not in (["aged"], ["age"]) else lows[2:]
    aged = len(lows) > 0 and lows[0].isdigit() and 0 < int(lows[0]) < _OLDEST
    return int(lows[0]) if aged and lows[1:2] in ([], [","], ["."], ["who"], ["and"]) else None


def _aged(low: str) -> bool:
    return bool(_AGE.match(low) or _MONTHS.match(low))


def _grown(heads: set[str], age: int | None) -> bool | None:
    if age is not None and not 12 < age < 20:
        return age >= 20
    if age is None and (not heads.isdisjoint(_CHILDREN) or any(_MONTHS.match(low) for low in heads)):
        return False
    return True if not heads.isdisjoint(_PARENTS) else None


def merged(old: Person, new: Person) -> Person:
    """All that is known of one person from two descriptions of them."""
    longer = old if old.first is not None or new.name is None else new
    return Person(
        longer.name or old.name or new.name,
        old.age if old.age is not None else new.age,
        old.sex or new.sex,
        old.known and new.known,
        old.other,
        first=longer.first,
        grown=old.grown if old.grown is not None else new.grown,
        at=old.at,
        beside=old.beside,
        nth=old.nth or new.nth,
        names=longer.names or old.names or new.names,
        escorts=old.escorts or new.escorts,
        whose=old.whose or new.whose,
    )


def may_be_same(a: Person, b: Person) -> bool:
    """Whether nothing tells apart somebody spoken of before (`a`) and `b`."""
    if (a.sex and b.sex and a.sex != b.sex) or (a.nth and b.nth and "other" not in (a.nth, b.nth) and a.nth != b.nth):
        return False
    if (a.whose and a.whose in b.names) or (b.whose and b.whose in a.names):
        return False  # "Poe's wife" is not Poe
    if a.name and b.name:
        return same_name(a, b)
    if a.age is not None and b.age is not None:
        return a.age == b.age
    return not differ_in_age(a, b) and (a.other or not b.other)


def differ_in_age(a: Person, b: Person) -> bool:
    """One surely a child and the other surely none."""
    return a.grown is not None and b.grown is not None and a.grown != b.grown


def same_name(a: Person, b: Person) -> bool:
    """Whether two named persons may be one: "Poe" and "Jim Poe" may, "Ann Poe" and "Jim Poe" may not."""
    both = a.names & b.names
    if len(both) > 1 or (both and both in (a.names, b.names)):
        return True  # "Garcia" is Roberto Garcia Alvarado
    if a.first != b.first and (a.first in b.names or b.first in a.names):
        return True  # "Garcia Alvarado" is Roberto Garcia
    if not _alike(a.name, b.name):  # "Jim" alone is Jim Poe
        return (a.first is None and a.name == b.first) or (b.first is None and b.name == a.first)
    return a.first is None or b.first is None or a.first[:3] == b.first[:3]


def _alike(a: str | None, b: str | None) -> bool:
    """The same surname, half of a double one, or one that differs in a letter: "Reardan" and "Rearden"."""
    if a is None or b is None or a == b:
        return a == b
    if "-" in a + b:
        return bool(set(a.split("-")) & set(b.split("-")))
    return min(len(a), len(b)) >= _LONG and _near(a, b)


def _near(a: str, b: str) -> bool:
    """Whether one letter is added, left out or another."""
    if abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    k = next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a[k + 1 :] == b[k + 1 :] or a[k:] == b[k + 1 :] or a[k + 1 :] == b[k:]


_OLDEST = 110
_COMPANIONS = frozenset(listed("driver chauffeur bodyguard guard escort aide assistant secretary companion pilot"))
"""Who is with somebody and so is somebody else."""
_LONG = 5
"""Letters from which on a surname that differs in one is the same, misspelt."""
_UNNAMED = TITLES | PERSONS | frozenset(listed("jr sr ii iii iv v co"))
_CHILDREN = frozenset(listed("child baby infant toddler newborn boy girl"))
_PARENTS = frozenset(listed("father mother dad mom mum husband wife man woman uncle aunt grandfather grandmother"))
_ORDINALS = listed(
    "another second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth other"
)
_AGE = compiled(r"(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|yr)s?(?:-old)?")
_MONTHS = compiled(r"[\w-]+-(?:month|week|day)s?(?:-old)?$")
_NUMBER = compiled(r"(\d{1,3}|[a-z]+)")
_NUMBERS = {w: n for n, w in enumerate(listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
))}  # fmt: skip
_SEX = {
    **dict.fromkeys(
        listed(
            "man boy father son brother husband uncle grandfather nephew he him his himself boyfriend policeman "
            "grandson stepfather male mr"
        ),
        "m",
    ),
    **dict.fromkeys(
        listed(
            "woman girl mother daughter sister wife aunt grandmother niece she her herself girlfriend policewoman "
            "granddaughter female mrs ms waitress barmaid schoolgirl"
        ),
        "f",
    ),
}
