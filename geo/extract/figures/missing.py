"""How many are missing: those last told of as gone, without those who have been found since, dead or alive."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.figures.statements import Figure, Stated, choose, middle
from geo.model import Count

__all__ = ["missing"]


def missing(stated: Sequence[Stated]) -> Figure | None:
    """Nobody where all were found alive; None where nobody was missing, or all have been found and some are dead."""
    # the gunmen who "have not been found" are no victims
    gone = [(s, t) for s, t in stated if t.role == "missing" and not (t.attacker or t.found)]
    figure = choose([(s, t) for s, t in gone if not t.feared] or gone, 1)
    if figure is not None and figure.toll.feared:
        return _without_the_dead(figure, stated)
    if figure is None or _is_of_before(figure, stated):
        return None
    back: dict[int, int] = {}
    for s, t in stated:
        if t.found and s >= figure.sentence:
            back[s] = max(back.get(s, 0), middle(t.count))
    left = middle(figure.count) - sum(back.values())
    if not back or (left > 0 and figure.count.low != figure.count.high):
        return figure
    if left > 0:
        return Figure(Count.exactly(left), figure.toll, figure.sentence)
    if any(t.found and t.role == "killed" for _, t in stated):
        return None
    return Figure(Count.exactly(0), figure.toll, figure.sentence)


def _without_the_dead(figure: Figure, stated: Sequence[Stated]) -> Figure | None:
    """Those who are feared drowned, without the bodies that have been found: "ten are feared drowned. Two bodies were
    taken out"; None where bodies were found and it is not known of how many."""
    firm = [middle(t.count) for _, t in stated if t.role == "killed" and t.says_how_many and not t.outdated]
    left = middle(figure.count) - max(firm, default=0)
    if not firm or left < 1:
        return figure
    if figure.count.low != figure.count.high:
        return None
    return Figure(Count.exactly(left), figure.toll, figure.sentence)


def _is_of_before(figure: Figure, stated: Sequence[Stated]) -> bool:
    """Whether the missing belong to an earlier count of the dead than the one that stands: "six were killed … the
    ministry had earlier reported four dead and two missing"."""
    dead = [(s == figure.sentence, t.outdated) for s, t in stated if t.role == "killed"]
    beside = [outdated for here, outdated in dead if here]
    return figure.toll.outdated and bool(beside) and all(beside) and not all(outdated for _, outdated in dead)
