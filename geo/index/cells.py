"""Cells of a grid over the Mercator square, and what the rows in them add up to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.filters import Box
from geo.index.morton import cell_bounds, unit
from geo.index.view import View
from geo.model import Total

__all__ = ["TILE", "Cells", "box_of", "cells_in", "tiles_of", "totals"]

Whole: TypeAlias = NDArray[np.int64]

TILE = 256
"""Pixels a side of what is a quarter as large at each zoom."""


@dataclass(frozen=True, slots=True)
class Cells:
    """Some cells that hold anything. Each has a run of rows for each kind of place that was asked for."""

    view: View
    x: Whole
    y: Whole
    """From the north-west corner of the grid."""
    low: NDArray[np.int64]
    high: NDArray[np.int64]
    """Cell × kind: the first row of the view, and the row behind the last."""

    def __len__(self) -> int:
        return len(self.x)

    def only(self, which: NDArray[Any]) -> Cells:
        """Some of them, by a mask or by places."""
        return Cells(self.view, self.x[which], self.y[which], self.low[which], self.high[which])

    def over(self, running: Whole) -> Whole:
        """For each cell the sum of what `running` is a running sum of."""
        sums: Whole = (running[self.high] - running[self.low]).sum(axis=1)
        return sums

    @property
    def incidents(self) -> Whole:
        """How many each holds."""
        held: Whole = (self.high - self.low).sum(axis=1)
        return held

    @property
    def points(self) -> Whole:
        """How many different points each holds."""
        return self.over(self.view.points)

    def people(self, measure: str) -> tuple[Whole, ...]:
        """For each cell what `totals` takes."""
        return tuple(self.over(running) for running in self.view.running(measure))


def totals(incidents: Whole, people: tuple[Whole, ...]) -> list[Total]:
    """People from low, middle, high, incidents that are open upwards, and incidents in which they are unknown."""
    columns = (column.tolist() for column in (incidents, *people))
    return [Total(low, best, high, o > 0, n - u, u) for n, low, best, high, o, u in zip(*columns, strict=True)]


def cells_in(view: View, level: int, window: tuple[int, int, int, int], *kinds: np.uint64) -> Cells:
    """The cells x0, y0 to x1, y1 (both included) of the grid of 2**level a side that hold places of some kinds.

    x may run past the grid's edge, where the world begins anew.
    """
    x0, y0, x1, y1 = window
    side = 1 << level
    columns, lines = np.arange(x0, min(x1, x0 + side - 1) + 1) % side, np.arange(max(y0, 0), min(y1, side - 1) + 1)
    x, y = np.tile(columns, len(lines)), np.repeat(lines, len(columns))
    bounds = [cell_bounds(x, y, level, kind) for kind in kinds]
    low = np.stack([np.searchsorted(view.code, first) for first, _ in bounds], axis=1)
    high = np.stack([np.searchsorted(view.code, behind) for _, behind in bounds], axis=1)
    return Cells(view, x, y, low, high).only(np.flatnonzero((high > low).any(axis=1)))


def tiles_of(zoom: int, box: Box) -> tuple[int, int, int, int]:
    """The tiles that cover a box: west, north, east, south. x is not brought into the grid; a whole world is enough."""
    west, south, east, north = box
    side = 1 << zoom
    _, y = unit(np.array([north, south]), np.array([0.0, 0.0]))
    y0, y1 = (min(side - 1, int(v * side)) for v in y.tolist())
    x0 = int(np.floor((west + 180) / 360 * side))
    x1 = int(np.ceil((east + 180) / 360 * side)) - 1
    if x1 - x0 + 1 >= side:
        return 0, y0, side - 1, y1
    return x0, y0, max(x0, x1), y1


def box_of(level: int, x0: int, y0: int, x1: int, y1: int) -> Box:
    """The degrees of a part of a grid: from the corner of cell x0, y0 to the near corner of cell x1, y1."""
    side = 1 << level

    def latitude(y: int) -> float:
        return float(np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * y / side)))))

    return x0 / side * 360 - 180, latitude(y1), x1 / side * 360 - 180, latitude(y0)
