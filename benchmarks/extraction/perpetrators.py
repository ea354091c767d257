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
    a, b = _without_craft(_telling(want)), _without_craft(_telling(got))
    if want.lower() == got.lower() or (_short(want, got) or _short(got, want)):
        return True
    less, more = sorted((a, b), key=len)
    if not less or not less <= more:
        return False
    return not all(w.startswith("=") for w in less) or more - less <= _ARMS


def _telling(who: str) -> frozenset[str]:
    """The words that tell who it is, those of states as "=" and their names, the plural like the singular."""
    found = set()
    spelt = [w.removesuffix("'s").removesuffix("’s") for w in re.findall(r"[\w.'’-]*\w\.?", who)]
    i = 0
    while i < len(spelt):
        land, n = next(((at, n) for n in (3, 2, 1) if (at := _land(" ".join(spelt[i : i + n])))), (None, 1))
        low = spelt[i].lower()
        if land:
            found.add(f"={land}")
        elif low not in _EMPTY and not low.isdigit() and not (low[-2:-1].isdigit() and "-" in low):
            found.add(_IRREGULAR.get(low, low if low.endswith("ss") else low.removesuffix("s")))
        i += n
    return frozenset(found)


def _without_craft(words: frozenset[str]) -> frozenset[str]:
    """The words without what somebody strikes with, where others say who that is: "Coalition aircraft"."""
    return words - _CRAFT or words


@cache
def _land(name: str) -> str | None:
    """The state that bears a name or whose people an adjective names: "Sri Lanka", "Russians"."""
    name = name.removesuffix("s") if name[:1].isupper() and name.endswith("ans") else name
    info = _names().lookup(name) if name[:1].isupper() else None
    return country_name(info.country) if info is not None and info.foremost.startswith("PCL") else None


@cache
def _names() -> GazetteerNames:
    return GazetteerNames(Gazetteer())


def _short(short: str, whole: str) -> bool:
    """Whether the one is the other's initials: "RSF"."""
    initials = "".join(w[0] for w in re.findall(r"\w+", whole) if w[0].isupper())
    return len(short) > 1 and short.isupper() and short in (initials, initials[: len(short)])


_CRAFT = frozenset(w.removesuffix("s") for w in WEAPONS)
_ARMS = frozenset(
    w.removesuffix("s")
    for w in FORCES | WEAPONS | words("air coast guard state government troop side aviation naval security patrol")
)
_EMPTY = UNSURE | words(
    "the a an of and in on at from by with two three four five six seven eight nine ten dozen dozens hundreds several "
    "some many about least up to armed unidentified unknown masked"
)
_IRREGULAR = {"gunmen": "gunman", "men": "man", "women": "woman", "militiamen": "militiaman", "youths": "youth"}
