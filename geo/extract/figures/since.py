"""Those hurt who have died since, where the dead and the hurt were counted apart before: "killed 40 people … nineteen
were hurt; three of these died on Wednesday"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.figures.statements import ANYONE, Figure, Stated, middle
from geo.extract.text.tokens import words
from geo.extract.words.peoplewords import HURT
from geo.model import Count

__all__ = ["died_since", "of_the_hurt", "with_those_since"]


def died_since(fatal: Sequence[Stated], stated: Sequence[Stated]) -> list[Stated]:
    """The statements that some have died of the hurt who were counted right behind the dead."""
    dead = [(s, t) for s, t in fatal if not t.share]
    for s, t in stated:
        counted = t.role == "injured" and t.kind in _COUNTED and t.count.low == t.count.high
        if counted and middle(t.count) > 1 and any(0 <= s - n <= 1 and (n, d.start) < (s, t.start) for n, d in dead):
            return of_the_hurt((s, t), stated)
    return []


def with_those_since(figure: Figure | None, died: Sequence[Stated], fatal: Sequence[Stated]) -> Figure | None:
    """The dead whom a figure counts and those of the hurt who died after it.

    `fatal`: all that is said of dead; where "three died at the scene and two of the injured in hospital", these are the
    five of before."""
    n = sum(middle(t.count) for _, t in died)
    if figure is None or figure.toll.update or figure.count.best is None or not n:
        return figure
    whole = middle(figure.count)
    parts = [middle(t.count) for st in fatal if (t := st[1]) is not figure.toll and st not in died]
    others = {h[:_STEM] for h in figure.toll.heads}
    apart = all(others.isdisjoint(h[:_STEM] for h in t.heads) for _, t in died)
    if not (apart and figure.toll.kind == "one") and whole in (n, n + max(parts, default=0), n + sum(parts)):
        return figure
    return Figure(figure.count + Count.exactly(n), figure.toll, figure.sentence)


def of_the_hurt(hurt: Stated, stated: Sequence[Stated]) -> list[Stated]:
    """The first statement behind one that counts the hurt which says that some of these have died; "the police killed
    all four of them" is of others, the attackers."""
    s, whole = hurt
    for n, t in stated:
        if t.role != "killed" or not t.share or t.active or not 0 <= n - s <= _SOON or (n, t.end) <= (s, whole.end):
            continue
        nouns = {h[:_STEM] for h in whole.heads if h not in ANYONE}
        called = HURT.issuperset(t.heads) or any(h[:_STEM] in nouns for h in t.heads)
        if not _THESE.isdisjoint(t.heads):
            called = _counted_last(n, t, stated) is whole
        if called and middle(t.count) <= middle(whole.count):
            return [(n, t)]
    return []


def _counted_last(s: int, some: Toll, stated: Sequence[Stated]) -> Toll | None:
    """Those counted last before a statement: "them"."""
    before = [(n, t) for n, t in stated if (n, t.end) <= (s, some.start) and t.kind in _COUNTED and not t.share]
    return max(before, key=lambda st: (st[0], st[1].start))[1] if before else None


_COUNTED = ("counted", "bare", "list")
_THESE = words("them these those whom")
_SOON = 3
"""Sentences within which a report goes on about the hurt."""
_STEM = 3
"""Letters by which nouns for the same people are alike: "men", "teens" and "teenagers"."""
