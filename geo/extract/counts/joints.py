"""Lists of people that go on past a word said again, or hold a clause: "the bodies of three men and of a woman"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geo.extract.counts.people import People
from geo.extract.text.tokens import Token
from geo.extract.words.countwords import BE

__all__ = ["before_owner", "of_again", "of_whom_he", "past_spot"]


def of_again(tokens: Sequence[Token], k: int) -> int | None:
    """Index after the "of" by which a list goes on at `k`: "and of a woman", "and that of a child", "and, upstairs, of
    their daughter"; None where none does."""
    k += k < len(tokens) and tokens[k].low == ","
    lows = [t.low for t in tokens[k : k + _ASIDE]]
    if lows[:1] != ["and"]:
        return None
    if lows[1:2] == [","] and "," in lows[2:]:
        close = lows.index(",", 2)
        return k + close + 2 if lows[close + 1 : close + 2] == ["of"] else None
    again = 2 if lows[1:2] in (["that"], ["those"]) else 1
    return k + again + 1 if lows[again : again + 1] == ["of"] else None


def before_owner(tokens: Sequence[Token], first: int) -> int:
    """Index of the article before whoever owns those at `first`: "the" of "the neighbour's two sons"; `first` where
    nobody does."""
    if first < 3 or tokens[first - 1].low != "'s":
        return first
    at = first - 3
    return at if tokens[at].low in ("the", "a", "an") else first


def of_whom_he(tokens: Sequence[Token], ends: Mapping[int, People], people: People, i: int) -> People | None:
    """Who is told of by a clause without its "whom" that begins with `people` and ends before the verb at `i`: the
    eight of "eight of those he was carrying (are dead)", the pedestrian of "the pedestrian he hit (died)"."""
    if people.head not in ("he", "she", "they") or people.last >= i:
        return None
    head = ends.get(people.first)
    told = any(t.low not in BE for t in tokens[people.last : i])
    return head if told and head is not None and head.kind in ("counted", "one", "definite") else None


def past_spot(tokens: Sequence[Token], k: int) -> int | None:
    """Index after the words at `k` that say where some were whom a crash befell and not the others: "killing 15 people
    on the ground (and all five crew)"; None where none do."""
    lows = tuple(t.low for t in tokens[k : k + 3])
    return next((k + len(spot) for spot in _SPOTS if lows[: len(spot)] == spot), None)


_SPOTS = (("on", "the", "ground"), ("on", "board"), ("aboard",), ("on", "the", "shore"))
_ASIDE = 8
"""Words within which an aside between commas ends."""
