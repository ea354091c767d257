"""Phrases that stand for people told of before: "the rest", "all of them", "everyone else on board", "the last one".

How many those are is found in `wholes`, from the sentences before."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.counted import People
from geo.extract.names.names import with_age
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS, PLURALS
from geo.extract.words.numbers import quantity
from geo.extract.words.peoplewords import DO, FATE
from geo.model import Count

__all__ = ["OPENING", "stand_in"]

OPENING = words("the all everyone everybody those none neither")
"""Words that such phrases begin with."""


def stand_in(tokens: Sequence[Token], i: int) -> People | None:
    """The phrase at `i`, with a number that means no more than one or several; None where no such phrase stands."""
    lows = [t.low for t in tokens[i : i + _FAR]]
    first, second = lows[0], lows[1] if len(lows) > 1 else "."
    if first == "all" and second in ("the", "those"):
        found = stand_in(tokens, i + 1)
        return found if found is None or found.of != "rest" else People(i, found.last, _SOME, "counted", of="rest")
    if first in ("everyone", "everybody") and second == "else":
        return _people(tokens, i, _aboard(tokens, i + 2), "rest")
    if first in ("everyone", "everybody", "all") and (not i or tokens[i - 1].low in _BEFORE_A_CLAUSE):
        end = _aboard(tokens, i + 3 if lows[1:3] == ["of", "them"] else i + 1)
        return _people(tokens, i, end, "all") if _is_said_of(tokens, end) else None
    if second in ("remaining", "other") and first in ("the", "those") and _is_plural(tokens, i + 2):
        return _people(tokens, i, _aboard(tokens, i + 3), "rest")
    if first != "the":
        return None
    if second in ("rest", "remainder", "others"):
        end = _past_of(tokens, i + 2) if second != "others" else i + 2
        return _people(tokens, i, _aboard(tokens, end), "rest")
    if second == "survivors":
        return _people(tokens, i, i + 2, "living")
    if second == "missing" or (second in PLURALS and lows[2:3] == ["missing"]):
        end = i + 2 if second != "missing" else i + 3 if lows[2:3] and lows[2] in PLURALS else i + 2
        return _people(tokens, i, end, "missing")
    if second == "other" or second in _IN_TURN:
        end = with_age(tokens, i + 2)
        said = end + (end > i + 2 and [t.low for t in tokens[end : end + 1]] == [","])
        if second in _IN_TURN:  # "The first, 15, died; the second, 17, was wounded": without an age it may be anything
            return People(i, end, Count.exactly(1), "one") if end > i + 2 and _is_said_of(tokens, said) else None
        if i and tokens[i - 1].low in _HARMED and _is_alone(tokens, end):  # "one of them shot the other in the leg"
            return People(i, end, Count.exactly(1), "one", additional=True)
        said = _past_clause(tokens, said)
        fate = [t.low for t in tokens[said : said + _FAR]]
        gone = "missing" in fate or (i > 0 and "not" in fate and "found" in fate)
        told = _is_said_of(tokens, said) or fate[:1] == ["has"]
        if told and (gone or not _DIED.isdisjoint(fate[:3])):
            return People(i, end, Count.exactly(1), "one", additional=True)
    if second == _LAST and (lows[2:3] == ["one"] or _is_said_of(tokens, i + 2) or lows[2:3] == [","]):
        end = i + 3 if lows[2:3] == ["one"] else i + 2
        return People(i, end, Count.exactly(1), "one", of="one")
    return None


def _people(tokens: Sequence[Token], i: int, end: int, of: str) -> People:
    return People(i, end, _SOME, "counted", of=of)


def _is_plural(tokens: Sequence[Token], k: int) -> bool:
    """Whether a plural of people ends at `k`, and no number stands before it."""
    return k < len(tokens) and tokens[k].low in PLURALS and tokens[k].low in PERSONS and quantity(tokens, k) is None


def _past_of(tokens: Sequence[Token], k: int) -> int:
    """Index after "of them", "of the party" at `k`; `k` where neither stands."""
    lows = [t.low for t in tokens[k : k + 3]]
    if lows[:2] == ["of", "them"]:
        return k + 2
    return k + 3 if lows[:1] == ["of"] and lows[1:2] and lows[1] in ("the", "those", "his", "her", "their") else k


def _aboard(tokens: Sequence[Token], k: int) -> int:
    """Index after "on board", "in the party" at `k`."""
    lows = [t.low for t in tokens[k : k + 3]]
    if lows[:1] and lows[0] in ("aboard", "inside", "onboard"):
        return k + 1
    if lows[:2] == ["on", "board"]:
        return k + 2
    grouped = lows[:2] == ["in", "the"] and lows[2:] and lows[2] in _GROUPS
    return k + 3 if grouped else k


def _is_alone(tokens: Sequence[Token], k: int) -> bool:
    """Whether no noun follows at `k` that would say what "the other" is: "shot the other man", "the other three"."""
    return (
        k >= len(tokens) or not tokens[k].low[0].isalnum() or tokens[k].low in CLOSED_CLASS or tokens[k].low in _AFTER
    )


def _past_clause(tokens: Sequence[Token], k: int) -> int:
    """Index after a clause on somebody that begins at `k` (", whose age was not released,"); `k` where none stands."""
    if [t.low for t in tokens[k : k + 1]] != [","] or k + 1 >= len(tokens) or tokens[k + 1].low not in _WHO:
        return k
    return next((j + 1 for j in range(k + 2, min(len(tokens), k + _CLAUSE)) if tokens[j].low == ","), k)


def _is_said_of(tokens: Sequence[Token], k: int) -> bool:
    """Whether a verb follows at `k` that says what befell somebody."""
    return k < len(tokens) and (tokens[k].low in DO or tokens[k].low in FATE)


_BEFORE_A_CLAUSE = words(", ; : and but then ( - – — that")
"""What "all" stands behind that is whom a verb speaks of, and not as in "they are all injured"."""
_SOME = Count(2, 2, None, "plural")
_FAR = 4
_HARMED = words("shot stabbed killed wounded hit struck injured beat knifed shoots stabs kills wounds hits")
_AFTER = words("dead twice repeatedly several multiple")
_CLAUSE = 12
"""Words, at most, of a clause on somebody."""
_WHO = words("who whom whose")
_IN_TURN = words("first second third fourth")
"""By what victims who were counted before are told of one by one."""
_DIED = words("died dead killed drowned perished succumbed")
"""What is said of "the other" of two who is counted, or that he is gone: whoever is hurt may have been counted with the
first."""
_LAST = "last"
"""Which of several somebody is who is left after the others; who "the other" is, persons tell by themselves."""
_GROUPS = words("party group car bus boat van vehicle crew building house plane raft lorry minibus truck")
