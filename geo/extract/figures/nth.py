"""Whom "a fourth victim died" counts: the fourth of the dead, or the fourth of all who were hit."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.days.dateforms import ORDINALS
from geo.extract.figures.member import Member
from geo.extract.figures.statements import Stated, middle

__all__ = ["is_beyond", "of_the_dead"]


def of_the_dead(stated: Sequence[Stated]) -> list[Stated]:
    """The statements without the ordinals that count the hurt as well: "three people were wounded … a fourth victim
    died" tells of one death, "three people died … a fourth died" of four."""
    kept = list(stated)
    for s, t in stated:
        if _is_of_one(s, t, stated):
            before = [(at, o) for at, o in kept if (at, o.start) < (s, t.start) and o.count.best is not None]
            dead = max((middle(o.count) for _, o in before if o.role == "killed"), default=0)
            hurt = max((middle(o.count) for _, o in before if o.role in ("injured", "shot")), default=0)
            if dead < middle(t.count) - 1 <= hurt:
                kept.remove((s, t))
    return kept


def is_beyond(dead: Member | Toll, count: int) -> bool:
    """Whether whoever died is by the words none of so many who were hurt: "two were hurt … a third man died"."""
    people = [dead.person] if isinstance(dead, Member) else dead.who
    return any(ORDINALS.get(p.nth or "", 0) > count for p in people)


def _is_of_one(at: int, toll: Toll, stated: Sequence[Stated]) -> bool:
    """Whether a total is read from the place that one person has in a row."""
    if toll.role != "killed" or toll.kind != "counted" or not toll.update or toll.heads:
        return False
    return any(
        s == at and t.role == "killed" and len(t.who) == 1 and t.start < toll.end and toll.start < t.end
        for s, t in stated
    )
