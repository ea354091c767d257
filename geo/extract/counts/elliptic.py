"""Notes that leave out whom they are about: "Shot in the leg; stable", "quarrel over a car, shot in arm"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geo.extract.counts.people import People
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import ADVERBS
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.predicatewords import Predicate
from geo.extract.words.strikes import LIMBS
from geo.model import Count

__all__ = ["somebody_unsaid"]


def somebody_unsaid(
    tokens: Sequence[Token], starts: Mapping[int, People], i: int, predicate: Predicate
) -> list[People]:
    """One person, of whom the verb at `i` says how they were hit, or found dead, where nobody is named before it.

    Films and pictures are "shot" too: a part of the body, how often, or what somebody was doing must follow."""
    k = i - (i > 0 and tokens[i - 1].low in ADVERBS)
    if (k and tokens[k - 1].low[0].isalnum()) or any(first < i for first in starts):
        return []
    if predicate.words == ("found", "dead"):
        return [_somebody(i)]
    if tokens[i].low not in _STRUCK:
        return []
    lows = [t.low for t in tokens[i + 1 : i + _FAR]]
    doing = lows[:1] == ["while"] and "".join(lows[1:2]).endswith("ing")
    return [_somebody(i)] if doing or _on_the_body(lows) or _how_often(lows) or _by_somebody(lows) else []


def _by_somebody(lows: Sequence[str]) -> bool:
    """Whether it is told by whom: "by his stepbrother", "by two officers"; whoever films has shot nobody."""
    return lows[:1] == ["by"] and not PERSONS.isdisjoint(lows[1:4]) and _FILMING.isdisjoint(lows)


def _somebody(i: int) -> People:
    return People(i, i, Count.exactly(1), "single")


def _on_the_body(lows: Sequence[str]) -> bool:
    """Whether a part of the body follows: "in the left arm", ", knee"; no "back of the van"."""
    if lows[:1] not in (["in"], [","]):
        return False
    at = next((n for n, low in enumerate(lows[1:], 1) if low not in _WHICH), 0)
    return at > 0 and lows[at] in LIMBS and lows[at + 1 : at + 2] != ["of"]


def _how_often(lows: Sequence[str]) -> bool:
    return lows[:1] == ["twice"] or (lows[1:2] == ["times"] and lows[0] in _OFTEN)


_FILMING = words("director directors cinematographer photographer photographers cameraman filmmaker filmmakers crew")
_STRUCK = words("shot stabbed wounded grazed")
_WHICH = words("the his her a both left right upper lower rt lt")
_OFTEN = words("multiple several many numerous two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10")
_FAR = 7
"""Words behind the verb that are looked at."""
