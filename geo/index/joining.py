"""Marks that would lie on another go into it: which of them stay."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.index.cells import Cells

__all__ = ["REACH", "joined"]

Whole: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]

REACH = 10
"""Cells around what is asked for that must be looked at too: which marks stay depends on neighbours, and on theirs."""
_AROUND = [(dx, dy) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy]


def joined(cells: Cells, level: int, px: Floats, py: Floats, free: Floats, size: int) -> Whole:
    """For each cell the one whose mark it goes into, itself where it stays.

    From the largest cell down: one whose mark would touch that of a neighbour that stays goes into the largest such
    neighbour, any other stays. So no two that stay touch each other, and nothing goes farther than to a neighbour.

    `px`, `py`: where the marks stand, in pixels; `free`: the radius that each keeps to itself, at most half of `size`,
    the pixels of a cell.
    """
    side, count = 1 << level, len(cells)
    key = cells.y * side + cells.x
    order = np.argsort(key)
    ordered = key[order]
    # Distinct ranks: incidents, then points, then the place on the grid.
    rank = np.empty(count, dtype=np.int64)
    rank[np.lexsort((key, cells.points, cells.incidents))] = np.arange(count)
    others = np.empty((len(_AROUND), count), dtype=np.int64)
    above = np.empty((len(_AROUND), count), dtype=np.bool_)
    for n, (dx, dy) in enumerate(_AROUND):
        there = (cells.y + dy) * side + (cells.x + dx) % side
        at = np.minimum(np.searchsorted(ordered, there), count - 1)
        other = others[n] = order[at]
        found = (ordered[at] == there) & (cells.y + dy >= 0) & (cells.y + dy < side)
        apart = np.abs(px - px[other])
        apart = np.minimum(apart, side * size - apart)
        touch = np.hypot(apart, py - py[other]) < free + free[other]
        above[n] = found & touch & (rank[other] > rank)
    stays = np.zeros(count, dtype=np.bool_)
    goes = np.zeros(count, dtype=np.bool_)
    while not (stays | goes).all():
        goes |= (above & stays[others]).any(axis=0)
        stays |= ~goes & ~(above & ~goes[others]).any(axis=0)
    best = np.where(above & stays[others], rank[others], -1).argmax(axis=0)
    return np.where(goes, others[best, np.arange(count)], np.arange(count))
