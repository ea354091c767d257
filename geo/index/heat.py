"""How much happened in each small square of the map, for a picture of heat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.filters import Box
from geo.index.cells import TILE, cells_in, tiles_of
from geo.index.morton import POINT
from geo.index.view import View

__all__ = ["SIZE", "Heat", "heat"]

Whole: TypeAlias = NDArray[np.int64]

SIZE = 8
"""Pixels a side of a square."""
_LEVELS = (TILE // SIZE).bit_length() - 1


@dataclass(frozen=True, slots=True)
class Heat:
    """The squares that hold anything."""

    x: Whole
    y: Whole
    """Counted from the world's north-west corner, `SIZE` pixels a side."""
    weight: Whole
    """Incidents, or people as the best figures have them."""
    incidents: Whole
    unknown: int
    """Incidents in the box of whom the weight is not known: they weigh nothing."""


def heat(view: View, zoom: int, box: Box, weight: str = "incidents") -> Heat:
    """The squares of a zoom (0–18) in a box (degrees), weighed by "incidents", "killed" or "injured".

    What is known to a country or a larger area only is left out: it happened at no point.
    """
    x0, y0, x1, y1 = tiles_of(zoom, box)
    k = 1 << _LEVELS
    cells = cells_in(view, zoom + _LEVELS, (x0 * k, y0 * k, (x1 + 1) * k - 1, (y1 + 1) * k - 1), POINT)
    incidents = cells.incidents
    if weight == "incidents":
        return Heat(cells.x, cells.y, incidents, incidents, 0)
    known, unknown = (cells.over(view.sums[f"{weight}_{name}"]) for name in ("middle", "unknown"))
    return Heat(cells.x, cells.y, known, incidents, int(unknown.sum()))
