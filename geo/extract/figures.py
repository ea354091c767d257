"""Many statements of one happening's toll → the best one for each field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.counts import Toll
from geo.model import Count

__all__ = ["Figure", "best"]


@dataclass(frozen=True, slots=True)
class Figure:
    """The value chosen for a field, and the statement that it rests on."""

    count: Count
    toll: Toll
    sentence: int


Stated = tuple[int, Toll]
"""(index of the sentence, statement)."""


def best(stated: Sequence[Stated]) -> dict[str, Figure]:
    """Field ("killed", "injured" …) → its figure.

    An explicit update ("rose to 94") wins over all; else the first statement with a number, raised by a larger total; persons
    told of one by one count together. People shot and not said to be dead are injured.
    """
    figures: dict[str, Figure] = {}
    for role in ("killed", "injured", "missing", "abducted"):
        figure = _choose([(s, t) for s, t in stated if t.role == role])
        if figure is not None:
            figures[role] = figure
    shot = _choose([(s, t) for s, t in stated if t.role == "shot"])
    if shot is not None:
        _add_shot(figures, shot)
    for role, test in (("killed_civilians", "civilian"), ("killed_perpetrators", "attacker")):
        part = _choose([(s, t) for s, t in stated if t.role == "killed" and getattr(t, test)])
        if part is not None and "killed" in figures and _middle(part.count) <= _middle(figures["killed"].count):
            figures[role] = part
    hurt = _choose([(s, t) for s, t in stated if t.role == "injured" and t.civilian])
    if hurt is not None and "injured" in figures and _middle(hurt.count) <= _middle(figures["injured"].count):
        figures["injured_civilians"] = hurt
    return figures


def _choose(stated: Sequence[Stated]) -> Figure | None:
    if not stated:
        return None
    updates = [(s, t) for s, t in stated if t.update]
    if updates:
        s, t = updates[0]
        return Figure(t.count, t, s)
    numbers = [(s, t) for s, t in stated if t.kind not in ("none", "plural", "pronoun", "definite")]
    persons = [(s, t) for s, t in numbers if t.kind in ("one", "named", "single")]
    totals = [(s, t) for s, t in numbers if t.kind in ("counted", "bare", "list")]
    if totals:
        s, t = max(totals, key=lambda st: (_middle(st[1].count), -st[0]))
        return Figure(t.count, t, s)
    if persons:
        names = {n.split()[-1].lower() for _, t in persons for n in t.names if n}
        n = max(1, min(len(names), 12))
        s, t = persons[0]
        return Figure(Count.exactly(n) if n > 1 else t.count, t, s)
    s, t = next(((s, t) for s, t in stated if t.kind in ("plural", "pronoun", "definite")), stated[0])
    return Figure(t.count, t, s)


def _add_shot(figures: dict[str, Figure], shot: Figure) -> None:
    """Shot, and not among the dead: injured."""
    killed = figures.get("killed")
    dead = _middle(killed.count) if killed else 0
    if "injured" in figures and _middle(figures["injured"].count) > 0:
        return
    left = _middle(shot.count) - dead
    if left > 0:
        c = shot.count
        count = (
            c
            if not dead
            else Count(
                None if c.low is None else max(0, c.low - dead),
                left,
                None if c.high is None else max(0, c.high - dead),
                c.qualifier,
            )
        )
        figures["injured"] = Figure(count, shot.toll, shot.sentence)


def _middle(count: Count) -> int:
    return next((v for v in (count.best, count.low, count.high) if v is not None), 0)
