"""What several predicates of one sentence say of the same people: "two who had been shot were taken to hospital, where
they died", "three were wounded, one fatally", "two died there and a third in hospital"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from geo.extract.counts.tolls import Toll
from geo.extract.text.tokens import Token
from geo.model import Count

__all__ = [
    "and_later",
    "and_the_next",
    "partly_dead",
    "some_of_whom_died",
    "where_they_died",
    "who_died_of_it",
    "who_died_there",
]


def and_the_next(read: Sequence[Toll | None]) -> list[Toll | None]:
    """ "Two of them died there and a third died in hospital": three."""
    kept: list[Toll | None] = []
    n: int | None = None
    for t in read:
        before = kept[n] if n is not None else None
        nth = t.who[0].nth if t and t.role == "killed" and len(t.who) == 1 else None
        if n is not None and before is not None and before.count == Count.exactly(_BEFORE.get(nth or "", 0)):
            kept[n] = replace(before, count=before.count + Count.exactly(1))
        else:
            if n is None and t and t.role == "killed" and t.count.best:
                n = len(kept)
            kept.append(t)
    return kept


def and_later(read: Sequence[Toll | None], later: Count, end: int) -> list[Toll | None]:
    """ "Nine died on the spot and two in hospital": eleven, told up to `end`, and these two are no longer hurt."""
    n = next((k for k, t in enumerate(read) if t and t.role == "killed"), None)
    dead = read[n] if n is not None else None
    if dead is None:
        return list(read)
    kept = [t for t in read if not (t and t.role == "injured" and t.count == later and t.at > dead.at)]
    return [replace(t, count=t.count + later, end=max(t.end, end)) if t is dead else t for t in kept]


def some_of_whom_died(read: Sequence[Toll | None], tokens: Sequence[Token]) -> list[Toll | None]:
    """ "Stabbed three tourists, killing one": the one is among the three."""
    kept = list(read)
    for n, (hurt, dead) in enumerate(pairwise(kept)):
        if not (hurt and dead and hurt.role == "injured" and dead.role == "killed" and hurt.active and dead.active):
            continue
        fewer = 0 < (dead.count.best or 0) < (hurt.count.best or 0)
        if fewer and dead.kind in ("bare", "one", "part") and tokens[dead.at].low == "killing":
            kept[n] = replace(hurt, role="shot")
    return kept


def where_they_died(read: Sequence[Toll | None], tokens: Sequence[Token]) -> list[Toll | None]:
    """ "Fifteen died there, three of them in hospital": the three are among the dead, and not in hospital now."""
    kept: list[Toll | None] = []
    before: Toll | None = None
    for t in read:
        there = t and t.role == "injured" and t.kind == "part" and tokens[t.at - 1].low in ("them", "whom")
        if not (there and before is not None and before.role == "killed"):
            kept.append(t)
        before = t or before
    return kept


def partly_dead(read: Sequence[Toll | None]) -> list[Toll | None]:
    """ "Three were wounded, one fatally": the one is among the three."""
    dead = next((t for t in read if t and t.role == "killed" and t.kind in ("bare", "part", "one")), None)
    if dead is None:
        return list(read)
    return [
        replace(t, role="shot") if t and t.role == "injured" and t.start < dead.start and t.kind in _SOME else t
        for t in read
    ]


def who_died_of_it(read: Sequence[Toll | None]) -> list[Toll | None]:
    """ "Two men who had been shot were taken to a hospital, where they died": two dead, nobody hurt."""
    dead = [t for t in read if t and t.role == "killed" and t.kind in _MANY and not t.loose]
    read = [t for t in read if not (t and t.role in _BEFORE_DEATH and any(_is_death_of(d, t) for d in dead))]
    found = [t for t in read if t and t.role == "killed" and not t.feared]  # "the body of a kayaker who disappeared"
    return [
        t
        for t in read
        if not (t and t.role == "missing" and any(d.start < t.start < d.end and d.count == t.count for d in found))
    ]


def _is_death_of(dead: Toll, before: Toll) -> bool:
    """Whether it is the same people who were hurt, or missing, and are dead, not only feared to be."""
    fewer = (before.count.high or 0) < (dead.count.low or 0) and before.count.high is not None
    all_ = dead.count == before.count and dead.count.low == dead.count.high
    same = dead.start == before.start and (all_ or (dead.kind == "list" and fewer))  # "…, as well as a nurse"
    return same and not (before.role == "missing" and dead.feared)


def who_died_there(read: Sequence[Toll | None], tokens: Sequence[Token]) -> list[Toll | None]:
    """ "Both were taken to a hospital, where Poe died": one of them lives; whoever died before them is another. "Where
    one of them died" says itself whom he is one of, and figures take him off."""
    kept: list[Toll | None] = []
    later: list[Toll] = []
    for t in read:
        n = t.count.best if t and t.role == "injured" and t.kind in ("counted", "bare") else None
        if t is None or n is None or n < 2 or t.count.low != t.count.high:
            kept.append(t)
            continue
        there = [d for d in read if d and d.role == "killed" and d.at > t.at and _goes_on(d, tokens[t.at : d.at])]
        dead = sum(d.count.best or 0 for d in there if not d.share)
        later += there
        if dead < n:
            kept.append(replace(t, count=Count.exactly(n - dead)) if dead else t)
    first = next((t for t in kept if t and t.role == "killed"), None)
    return [replace(t, additional=True) if t and t in later and t is not first else t for t in kept]


def _goes_on(dead: Toll, between: Sequence[Token]) -> bool:
    """Whether a death is of those told of before: "…, where two died", "…; two have since died"."""
    return (dead.since and dead.kind == "bare") or any(w.low == "where" for w in between)


_BEFORE_DEATH = ("injured", "shot", "missing")
_BEFORE = {"third": 2, "fourth": 3, "fifth": 4, "sixth": 5}
"""How many there are before the one that is called so."""
_SOME = ("counted", "bare")
_MANY = ("counted", "list")
