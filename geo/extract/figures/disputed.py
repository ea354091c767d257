"""Two sources, two figures for the same people: from the lower to the higher."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.figures.statements import Figure, Stated, middle
from geo.model import Count

__all__ = ["agreed", "between_sources"]


def agreed(stated: Sequence[Stated]) -> list[Stated]:
    """The statements without those that another source sets against one of them, and without the headline's that gives
    that number."""
    here = {(t.role, t.count) for _, t in stated if t.against is None}
    rivals = [t for _, t in stated if t.against is not None and (t.role, t.against) in here]
    if not rivals:
        return list(stated)
    headed = {(t.role, middle(t.count)) for t in rivals}
    return [(s, t) for s, t in stated if t not in rivals and not (s < 0 and (t.role, middle(t.count)) in headed)]


def between_sources(figures: Mapping[str, Figure], stated: Sequence[Stated]) -> dict[str, Figure]:
    """The figures, those that another source disputes with its number as the other end."""
    kept = dict(figures)
    for _, t in stated:
        figure = kept.get(t.role)
        if t.against is not None and figure is not None and _is_meant(t, figure):
            kept[t.role] = Figure(_between(figure.count, t.count), figure.toll, figure.sentence)
    return kept


def _is_meant(rival: Toll, figure: Figure) -> bool:
    """Whether the figure that holds is the one that the other source's stands against."""
    return rival.against is not None and figure.toll.count == rival.against


def _between(first: Count, other: Count) -> Count:
    """The range of two figures. Best is the lower, which nobody doubts; of "at least 20" and 27 the 27, which both
    allow; beside "more than 50" the figure that the report gives first, and "up to 100" where it gives that."""
    less, more = sorted((first, other), key=middle)
    low = min(n for n in (less.low, less.best, more.low, more.high) if n is not None)
    if more.high is None:
        return Count(low, first.best, None, first.qualifier)
    best = more.best if less.high is None or first.low is None else less.best
    return Count(low, best, max(more.high, less.high or 0), first.qualifier)
