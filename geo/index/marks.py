"""What the map draws in a part of the world: points by themselves, or neighbours as one, so that no two lie on another.

The world is cut into cells of `CELL` pixels, which are fixed at each zoom: what is drawn does not change while the map
is panned. In each, the mark stands on an incident where most of them happened, never in the middle of nowhere. A mark
that would touch that of a neighbouring cell goes into the larger of the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.filters import Box
from geo.index.morton import POINT, SIGN, cell_bounds, unit
from geo.index.view import View
from geo.model import Total

__all__ = ["CELL", "Cluster", "Marks", "Spot", "cells_in", "marks", "tiles_of"]

Whole: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]

TILE, CELL = 256, 64
"""Pixels a side."""
_CELLS = 2
"""Levels from a tile to a cell: 4 × 4 of them."""
_WITHIN = 2
"""Levels from a cell to the parts in which the densest is sought."""
_MARGIN = 10
"""Cells around what is asked for that are looked at too: which marks stay depends on larger neighbours, and theirs."""
_AROUND = [(dx, dy) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy]
_FREE = 25.0
"""Pixels: the radius kept free around a mark."""
_SUMS = ("low", "middle", "high", "open", "unknown")
_ROOM = 32.0
"""Pixels: the most that one mark takes when marks are drawn as one."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One point, with all the incidents at it."""

    first: int
    """Its Morton code; the code behind it is one more."""
    latitude: float
    longitude: float
    incidents: int
    number: int
    """The store's number of the gravest incident at it."""
    killed: Total
    vague: bool
    """A sign: known to a country or a larger area only."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Many points drawn as one."""

    latitude: float
    longitude: float
    """Of an incident in its densest part."""
    incidents: int
    killed: Total
    injured: Total
    event_type: int
    """The most frequent one, as in digests."""
    box: Box
    """West, south, east, north of the cells that it stands for; east may pass 180."""
    vague: bool


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn in a box."""

    spots: tuple[Spot, ...]
    clusters: tuple[Cluster, ...]
    box: Box
    """What was looked at: whole tiles that cover the box asked for. West to east may pass 180."""


def marks(view: View, zoom: int, box: Box) -> Marks:
    """The marks of a zoom (0–18) in a box (degrees; the world may be gone round, so west and east may pass ±180)."""
    x0, y0, x1, y1 = tiles_of(zoom, box)
    looked_at = _box(zoom, x0, y0, x1 + 1, y1 + 1)
    if zoom >= view.apart_from:
        found = [_spots(view, *_runs_of_points(view, zoom, (x0, y0, x1, y1), kind)) for kind in (POINT, SIGN)]
        return Marks((*found[0], *found[1]), (), looked_at)
    spots: list[Spot] = []
    clusters: list[Cluster] = []
    for kind in (POINT, SIGN):
        alone, together = _cells(view, zoom, (x0, y0, x1, y1), kind)
        spots += alone
        clusters += together
    return Marks(tuple(spots), tuple(clusters), looked_at)


def cells_in(view: View, level: int, x0: int, y0: int, x1: int, y1: int, kind: np.uint64) -> tuple[Whole, ...]:
    """The cells x0–x1, y0–y1 (both included) of a grid that hold anything: x, y, first row, row behind the last.

    x may run past the grid's edge, where the world begins anew.
    """
    side = 1 << level
    columns, lines = np.arange(x0, min(x1, x0 + side - 1) + 1) % side, np.arange(max(y0, 0), min(y1, side - 1) + 1)
    x, y = np.tile(columns, len(lines)), np.repeat(lines, len(columns))
    first, behind = cell_bounds(x, y, level, kind)
    low, high = np.searchsorted(view.code, first), np.searchsorted(view.code, behind)
    some = high > low
    return x[some], y[some], low[some], high[some]


def _totals(incidents: Whole, low: Whole, middle: Whole, high: Whole, is_open: Whole, unknown: Whole) -> list[Total]:
    columns = (column.tolist() for column in (incidents, low, middle, high, is_open, unknown))
    return [Total(a, b, c, o > 0, n - u, u) for n, a, b, c, o, u in zip(*columns, strict=True)]


def _cells(
    view: View, zoom: int, tiles: tuple[int, int, int, int], kind: np.uint64
) -> tuple[list[Spot], list[Cluster]]:
    """The marks of the cells in some tiles, those that would touch joined."""
    level = zoom + _CELLS
    x0, y0, x1, y1 = tiles
    k = 1 << _CELLS
    x, y, low, high = cells_in(
        view, level, x0 * k - _MARGIN, y0 * k - _MARGIN, (x1 + 1) * k - 1 + _MARGIN, (y1 + 1) * k - 1 + _MARGIN, kind
    )
    if not len(x):
        return [], []
    points = view.points[high] - view.points[low]
    at = view.rows[_densest(view, level, x, y, low, high, kind)]
    latitude, longitude = view.columns.latitude[at], view.columns.longitude[at]
    root = _joined(x, y, level, *_pixels(latitude, longitude, zoom), high - low, points, _radius(view, low, high))
    wanted = _inside(x // k, y // k, zoom, tiles)[root]
    cells = np.flatnonzero(wanted)[np.argsort(root[wanted], kind="stable")]
    if not len(cells):
        return [], []
    home = root[cells]
    starts = np.flatnonzero(np.concatenate(([True], home[1:] != home[:-1])))
    homes = home[starts]
    alone = (np.diff(np.append(starts, len(home))) == 1) & (points[homes] == 1)
    x = (
        (x - x[root] + (1 << level) // 2) % (1 << level) - (1 << level) // 2 + x[root]
    )  # nearest to the home's, unwrapped
    gathered = _Gathered(view, cells, starts, low, high, x, y)
    clusters = [
        Cluster(float(lat), float(lon), n, killed, injured, kind_of, _box(level, *corners), kind == SIGN)
        for lat, lon, n, killed, injured, kind_of, corners, single in zip(
            latitude[homes], longitude[homes], *gathered.columns(), alone.tolist(), strict=True
        )
        if not single
    ]
    return _spots(view, low[homes[alone]], high[homes[alone]]), clusters


class _Gathered:
    """What the cells of each cluster hold together."""

    def __init__(self, view: View, cells: Whole, starts: Whole, low: Whole, high: Whole, x: Whole, y: Whole) -> None:
        """`cells` in the order of their clusters, each of which begins at one of `starts`; the rest by cell."""
        self.view, self.starts = view, starts
        self.low, self.high = low[cells], high[cells]
        self.x, self.y = x[cells], y[cells]

    def columns(self) -> tuple[list[int], list[Total], list[Total], list[int], list[tuple[int, int, int, int]]]:
        """Incidents, killed, injured, most frequent type, and the corners in cells, for each cluster."""
        incidents = np.add.reduceat(self.high - self.low, self.starts)
        of_types = np.array([self._over(running) for _, running in self.view.of_types])
        types = np.array([kind for kind, _ in self.view.of_types])[of_types.argmax(axis=0)]
        corners = (
            np.minimum.reduceat(self.x, self.starts),
            np.minimum.reduceat(self.y, self.starts),
            np.maximum.reduceat(self.x, self.starts) + 1,
            np.maximum.reduceat(self.y, self.starts) + 1,
        )
        boxes = list(zip(*(corner.tolist() for corner in corners), strict=True))
        return (
            incidents.tolist(),
            self._people("killed", incidents),
            self._people("injured", incidents),
            types.tolist(),
            boxes,
        )

    def _people(self, measure: str, incidents: Whole) -> list[Total]:
        return _totals(incidents, *(self._over(self.view.sums[f"{measure}_{name}"]) for name in _SUMS))

    def _over(self, running: Whole) -> Whole:
        return np.add.reduceat(running[self.high] - running[self.low], self.starts)


def _densest(view: View, level: int, x: Whole, y: Whole, low: Whole, high: Whole, kind: np.uint64) -> Whole:
    """For each cell a row in that of its parts that holds most of it."""
    k = 1 << _WITHIN
    best_low, best_high = low.copy(), high.copy()
    most = np.zeros(len(x), dtype=np.int64)
    for dy in range(k):
        for dx in range(k):
            first, behind = cell_bounds(x * k + dx, y * k + dy, level + _WITHIN, kind)
            part_low, part_high = np.searchsorted(view.code, first), np.searchsorted(view.code, behind)
            more = part_high - part_low > most
            best_low, best_high = np.where(more, part_low, best_low), np.where(more, part_high, best_high)
            most = np.maximum(most, part_high - part_low)
    return (best_low + best_high - 1) // 2


def _joined(
    x: Whole, y: Whole, level: int, px: Floats, py: Floats, incidents: Whole, points: Whole, radius: Floats
) -> Whole:
    """For each cell the one whose mark it goes into, itself where it stays.

    From the largest cell down: one whose mark would touch that of a neighbour that stays goes into the largest such
    neighbour, any other stays. So no two that stay touch each other, and nothing goes farther than to a neighbour.
    """
    side = 1 << level
    key = y * side + x
    order = np.argsort(key)
    ordered = key[order]
    # Distinct ranks: incidents, then points, then the place on the grid.
    rank = np.empty(len(x), dtype=np.int64)
    rank[np.lexsort((key, points, incidents))] = np.arange(len(x))
    others = np.empty((8, len(x)), dtype=np.int64)
    above = np.empty((8, len(x)), dtype=np.bool_)
    for n, (dx, dy) in enumerate(_AROUND):
        there = (y + dy) * side + (x + dx) % side
        at = np.minimum(np.searchsorted(ordered, there), len(ordered) - 1)
        other = others[n] = order[at]
        found = (ordered[at] == there) & (y + dy >= 0) & (y + dy < side)
        apart = np.abs(px - px[other])
        apart = np.minimum(apart, side * CELL - apart)
        touch = np.hypot(apart, py - py[other]) < radius + radius[other]
        above[n] = found & touch & (rank[other] > rank)
    stays = np.zeros(len(x), dtype=np.bool_)
    goes = np.zeros(len(x), dtype=np.bool_)
    while not (stays | goes).all():
        goes |= (above & stays[others]).any(axis=0)
        stays |= ~goes & ~(above & ~goes[others]).any(axis=0)
    best = np.where(above & stays[others], rank[others], -1).argmax(axis=0)
    return np.where(goes, others[best, np.arange(len(x))], np.arange(len(x)))


def _radius(view: View, low: Whole, high: Whole) -> Floats:
    """Pixels kept free around each mark."""
    killed = view.sums["killed_middle"][high] - view.sums["killed_middle"][low]
    alone = view.points[high] - view.points[low] == 1
    return np.where(alone, np.clip(1.4 * np.sqrt(killed) + 2, _FREE, _ROOM), _FREE)


def _runs_of_points(view: View, zoom: int, tiles: tuple[int, int, int, int], kind: np.uint64) -> tuple[Whole, Whole]:
    """First row and row behind the last of each point in some tiles."""
    *_, low, high = cells_in(view, zoom, *tiles, kind)
    starts = [
        np.flatnonzero(np.diff(view.points[a : b + 1])) + a for a, b in zip(low.tolist(), high.tolist(), strict=True)
    ]
    if not starts:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    ends = [np.append(s[1:], b) for s, b in zip(starts, high.tolist(), strict=True)]
    return np.concatenate(starts), np.concatenate(ends)


def _spots(view: View, low: Whole, high: Whole) -> list[Spot]:
    c = view.columns
    found = []
    for a, b, killed in zip(low.tolist(), high.tolist(), _killed(view, low, high), strict=True):
        rows = view.rows[a:b]
        row = (
            rows[0]
            if b - a == 1
            else rows[np.lexsort((c.number[rows], c.injured.middle[rows], c.killed.middle[rows]))[-1]]
        )
        code = int(view.code[a])
        found.append(
            Spot(
                code,
                float(c.latitude[row]),
                float(c.longitude[row]),
                b - a,
                int(c.number[row]),
                killed,
                bool(c.where_prec[row] >= 5),
            )
        )
    return found


def _killed(view: View, low: Whole, high: Whole) -> list[Total]:
    sums = (view.sums[f"killed_{name}"] for name in _SUMS)
    return _totals(high - low, *(running[high] - running[low] for running in sums))


def _inside(tx: Whole, ty: Whole, zoom: int, tiles: tuple[int, int, int, int]) -> NDArray[np.bool_]:
    x0, y0, x1, y1 = tiles
    return ((tx - x0) % (1 << zoom) <= x1 - x0) & (ty >= y0) & (ty <= y1)


def _pixels(latitude: Floats, longitude: Floats, zoom: int) -> tuple[Floats, Floats]:
    x, y = unit(latitude, longitude)
    size = float(TILE << zoom)
    return x * size, y * size


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


def _box(level: int, x0: int, y0: int, x1: int, y1: int) -> Box:
    """The degrees of a part of a grid: from the corner of cell x0, y0 to the near corner of cell x1, y1."""
    side = 1 << level

    def latitude(y: int) -> float:
        return float(np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * y / side)))))

    return x0 / side * 360 - 180, latitude(y1), x1 / side * 360 - 180, latitude(y0)
