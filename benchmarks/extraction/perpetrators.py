"""Whether two names of a perpetrator mean the same: "Russian forces" and "Russia", "RSF" and "Rapid Support Forces"."""

from __future__ import annotations

import re
from functools import cache

from geo.extract.actors.blamewords import FORCES, UNSURE, WEAPONS
from geo.extract.text.tokens import words
from geo.geocode import Gazetteer, GazetteerNames
from geo.regions import country_name

__all__ = ["same"]


def same(want: str | None, got: str | None) -> bool:
    """Whether two say the same, the one perhaps more than the other: "gunmen" and "gunmen on two motorcycles".

    A state is the same by its name, by its adjective and with its arms, but no group called after it: "Pakistan" is
    not the "Pakistani Taliban".
    """
    if not want or not got:
        return not want and not got
    a, b = _telling(want), _telling(got)
    if want.lower() == got.lower() or (_short(want, got) or _short(got, want)):
        return True
    less, more = sorted((a, b), key=len)
    if not less or not less <= more:
        return False
    return not all(w.startswith("=") for w in less) or more - less <= _ARMS


def _telling(who: str) -> frozenset[str]:
    """The words that tell who it is, those of states as "=" and their names, the plural like the singular."""
    found = set()
    for word in re.findall(r"[\w.'’-]*\w\.?", who):
        low = word.lower().removesuffix("'s").removesuffix("’s")
        land = _land(word)
        if land:
            found.add(f"={land}")
        elif low not in _EMPTY and not low.isdigit():
            found.add(_IRREGULAR.get(low, low if low.endswith("ss") else low.removesuffix("s")))
    return frozenset(found)


@cache
def _land(word: str) -> str | None:
    """The state that a word names or is an adjective of."""
    word = word.removesuffix("s") if word[:1].isupper() and word.endswith("ans") else word
    info = _names().lookup(word.strip("'’")) if word[:1].isupper() else None
    whole = info is not None and len(info.countries) == 1 and info.foremost.startswith("PCL")
    return country_name(next(iter(info.countries))) if info is not None and whole else None


@cache
def _names() -> GazetteerNames:
    return GazetteerNames(Gazetteer())


def _short(short: str, whole: str) -> bool:
    """Whether the one is the other's initials: "RSF"."""
    initials = "".join(w[0] for w in re.findall(r"\w+", whole) if w[0].isupper())
    return len(short) > 1 and short.isupper() and short in (initials, initials[: len(short)])


_ARMS = frozenset(w.removesuffix("s") for w in FORCES | WEAPONS | words("air coast guard state government troop"))
_EMPTY = UNSURE | words(
    "the a an of and in on at from by with two three four five six seven eight nine ten dozen dozens hundreds several "
    "some many about least up to armed unidentified unknown masked"
)
_IRREGULAR = {"gunmen": "gunman", "men": "man", "women": "woman", "militiamen": "militiaman", "youths": "youth"}
