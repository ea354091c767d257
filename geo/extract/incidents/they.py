"""Whom words mean that were told of before: "they died", of as many as the sentence itself or the one before it counts
as hit, hurt or carried off; "the army put the number at 36", of those whose number was given last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.fates import BODIES
from geo.extract.counts.tolls import LOSSES, UNSAID, Toll
from geo.extract.incidents.tellings import Telling

__all__ = ["is_of_them", "resolved"]


def resolved(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings, "two women were shot … they were pronounced dead" with two dead; nobody counted: none said."""
    kept: list[Telling] = []
    before: tuple[Toll, ...] = ()
    index = -1
    for telling in tellings:
        near = before if telling.sentence.index - index <= 1 else ()
        if any(t.kind == UNSAID for t in telling.tolls):
            tolls = [_meant(t, [*near, *telling.tolls]) if t.kind == UNSAID else t for t in telling.tolls]
            telling = replace(telling, tolls=tuple(t for t in tolls if t is not None))
        if any(t.kind == "they" for t in telling.tolls):
            tolls = [_counted(t, [*near, *telling.tolls]) if t.kind == "they" else t for t in telling.tolls]
            telling = replace(telling, tolls=tuple(t for t in tolls if t is not None))
        if telling.events or telling.tolls:
            kept.append(telling)
        before, index = telling.tolls, telling.sentence.index
    return kept


def _counted(toll: Toll, others: Sequence[Toll]) -> Toll | None:
    """The dead with the number of those last counted as hit before them."""
    many = [t for t in others if t.role in _BEFORE_DEATH and t.start < toll.start]
    last = next((t for t in reversed(many) if t.count.low == t.count.high and (t.count.best or 0) > 1), None)
    if last is None:
        return None
    return replace(
        toll,
        count=last.count,
        kind=last.kind,
        heads=(*toll.heads[1:], *last.heads),
        who=last.who,
        found=last.role == "missing",
    )


def _meant(figure: Toll, others: Sequence[Toll]) -> Toll | None:
    """A figure beside which nobody says whom it counts: those who were counted last before, the dead rather than the
    hurt."""
    counted = [t for t in others if t.kind in _COUNTED and t.role in LOSSES and t.start < figure.start and not t.share]
    whom = next((t for role in LOSSES for t in reversed(counted) if t.role == role), None)
    return replace(figure, role=whom.role, kind="bare", heads=whom.heads) if whom is not None else None


def is_of_them(telling: Telling) -> bool:
    """Whether all that a sentence tells is that the bodies of those were found whom the one before it counts."""
    dead = [t for t in telling.tolls if t.kind != "none"]
    return bool(dead) and all(t.heads[:1] == (BODIES,) for t in dead)


_COUNTED = ("counted", "bare", "list")
_BEFORE_DEATH = ("shot", "injured", "abducted", "missing")
"""What had befallen those who are said to be dead, or whose bodies were found."""
