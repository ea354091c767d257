"""What the map draws in a part of the world: points by themselves, or neighbours as one, so that none lies on another.

The world is cut into cells of `CELL` pixels, which are fixed at each zoom: what is drawn does not change while the map
is panned. In each, the mark stands on an incident where most of them happened, never in the middle of nowhere. A mark
that would touch that of a larger neighbour goes into it (`geo.index.joining`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.filters import Box
from geo.index.cells import TILE, Cells, box_of, cells_in, tiles_of, totals
from geo.index.joining import REACH, joined
from geo.index.morton import POINT, SIGN, cell_bounds, unit
from geo.index.view import View
from geo.model import Total

__all__ = ["CELL", "Cluster", "Marks", "Spot", "marks"]

Whole: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]

CELL = 64
"""Pixels a side."""
_CELLS = 2
"""Levels from a tile to a cell: 4 × 4 of them."""
_WITHIN = 2
"""Levels from a cell to the parts in which the densest is sought."""
_FREE, _ROOM = 25.0, 32.0
"""Pixels: the radius kept free around a mark, and around that of one incident of thousands of dead."""
_KINDS = (POINT, SIGN)


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
    vague: int
    """Those of them that are known to a country or a larger area only."""
    killed: Total
    injured: Total
    event_type: int
    """The most frequent one, as in digests."""
    box: Box
    """West, south, east, north of the cells that it stands for; east may pass 180."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn in a box."""

    spots: tuple[Spot, ...]
    clusters: tuple[Cluster, ...]
    box: Box
    """What was looked at: whole tiles that cover the box asked for. West to east may pass 180."""


def marks(view: View, zoom: int, box: Box) -> Marks:
    """The marks of a zoom (0–18) in a box (degrees; the world may be gone round, so west and east may pass ±180)."""
    tiles = x0, y0, x1, y1 = tiles_of(zoom, box)
    looked_at = box_of(zoom, x0, y0, x1 + 1, y1 + 1)
    if zoom >= view.apart_from:
        return Marks(tuple(_spots(view, *_points(cells_in(view, zoom, tiles, *_KINDS)))), (), looked_at)
    spots, clusters = _crowded(view, zoom, tiles)
    return Marks(tuple(spots), tuple(clusters), looked_at)


def _crowded(view: View, zoom: int, tiles: tuple[int, int, int, int]) -> tuple[list[Spot], list[Cluster]]:
    """The marks of the cells in some tiles, those that would touch joined."""
    level, k = zoom + _CELLS, 1 << _CELLS
    x0, y0, x1, y1 = tiles
    window = (x0 * k - REACH, y0 * k - REACH, (x1 + 1) * k - 1 + REACH, (y1 + 1) * k - 1 + REACH)
    cells = cells_in(view, level, window, *_KINDS)
    if not len(cells):
        return [], []
    at = view.rows[_densest(cells, level)]
    latitude, longitude = view.columns.latitude[at], view.columns.longitude[at]
    home = joined(cells, level, *_pixels(latitude, longitude, zoom), _free(cells), CELL)
    here = ((cells.x[home] // k - x0) % (1 << zoom) <= x1 - x0) & (cells.y[home] // k >= y0)
    members = np.flatnonzero(here & (cells.y[home] // k <= y1))
    members = members[np.argsort(home[members], kind="stable")]
    starts = np.flatnonzero(np.diff(home[members], prepend=-1))
    homes = home[members][starts]
    single = (np.diff(starts, append=len(members)) == 1) & (cells.points[homes] == 1)
    lone, points = cells.only(homes[single]), _Gathered(cells, members, starts, home)
    clusters = points.clusters(level, latitude[homes], longitude[homes]) if len(starts) else []
    spots = _spots(view, lone.low[lone.high > lone.low], lone.high[lone.high > lone.low])
    return spots, [cluster for cluster, alone in zip(clusters, single.tolist(), strict=True) if not alone]


class _Gathered:
    """Cells that are drawn as one, and what they hold together."""

    def __init__(self, cells: Cells, members: Whole, starts: Whole, home: Whole) -> None:
        """`members`: places of cells, in the order of their homes, each of which begins at one of `starts`."""
        self.starts = starts
        self.cells = cells.only(members)
        self.home_x = cells.x[home[members]]

    def clusters(self, level: int, latitude: Floats, longitude: Floats) -> list[Cluster]:
        """One for each of the starts; `latitude`, `longitude`: where it stands."""
        view, incidents = self.cells.view, self._sum(self.cells.incidents)
        vague = self._sum(self.cells.high[:, 1] - self.cells.low[:, 1])
        of_types = np.array([self._sum(self.cells.over(running)) for _, running in view.of_types])
        types = np.array([kind for kind, _ in view.of_types])[of_types.argmax(axis=0)]
        killed, injured = (
            totals(incidents, tuple(self._sum(column) for column in self.cells.people(measure)))
            for measure in ("killed", "injured")
        )
        columns = (latitude, longitude, incidents, vague)
        return [
            Cluster(lat, lon, n, v, dead, hurt, kind, box_of(level, *corners))
            for lat, lon, n, v, dead, hurt, kind, corners in zip(
                *(column.tolist() for column in columns),
                killed,
                injured,
                types.tolist(),
                self._corners(level),
                strict=True,
            )
        ]

    def _corners(self, level: int) -> list[tuple[int, int, int, int]]:
        """In cells; x on the copy of the world on which the home lies."""
        half = 1 << (level - 1)
        x = (self.cells.x - self.home_x + half) % (2 * half) - half + self.home_x
        least, most = np.minimum.reduceat, np.maximum.reduceat
        edges = (least(x, self.starts), least(self.cells.y, self.starts),
                 most(x, self.starts) + 1, most(self.cells.y, self.starts) + 1)  # fmt: skip
        return list(zip(*(edge.tolist() for edge in edges), strict=True))

    def _sum(self, values: Whole) -> Whole:
        return np.add.reduceat(values, self.starts)


def _densest(cells: Cells, level: int) -> Whole:
    """For each cell a row in that of its parts that holds most of what has a point; where nothing has, of the rest."""
    k, code = 1 << _WITHIN, cells.view.code
    exact = cells.high[:, 0] > cells.low[:, 0]
    kind = np.where(exact, POINT, SIGN)
    best_low = np.where(exact, cells.low[:, 0], cells.low[:, 1])
    best_high = np.where(exact, cells.high[:, 0], cells.high[:, 1])
    most = np.zeros(len(cells), dtype=np.int64)
    for dy in range(k):
        for dx in range(k):
            first, behind = cell_bounds(cells.x * k + dx, cells.y * k + dy, level + _WITHIN, kind)
            low, high = np.searchsorted(code, first), np.searchsorted(code, behind)
            more = high - low > most
            best_low, best_high = np.where(more, low, best_low), np.where(more, high, best_high)
            most = np.maximum(most, high - low)
    return (best_low + best_high - 1) // 2


def _free(cells: Cells) -> Floats:
    """Pixels kept free around each mark: more where one point stands for many dead."""
    size = 1.4 * np.sqrt(cells.over(cells.view.sums["killed_middle"])) + 2
    return np.where(cells.points == 1, np.clip(size, _FREE, _ROOM), _FREE)


def _points(cells: Cells) -> tuple[Whole, Whole]:
    """First row and row behind the last of each point in some cells."""
    runs = zip(cells.low.T.ravel().tolist(), cells.high.T.ravel().tolist(), strict=True)
    found = [(a, b, np.flatnonzero(np.diff(cells.view.points[a : b + 1])) + a) for a, b in runs if b > a]
    none = np.empty(0, dtype=np.int64)
    low = np.concatenate([none, *(starts for _, _, starts in found)])
    high = np.concatenate([none, *(np.append(starts[1:], b) for _, b, starts in found)])
    return low, high


def _spots(view: View, low: Whole, high: Whole) -> list[Spot]:
    """The points whose rows are these runs."""
    c = view.columns
    killed = totals(high - low, tuple(s[high] - s[low] for s in view.running("killed")))
    found = []
    for a, b, total in zip(low.tolist(), high.tolist(), killed, strict=True):
        row = view.gravest_of(view.rows[a:b])
        at = float(c.latitude[row]), float(c.longitude[row])
        found.append(Spot(int(view.code[a]), *at, b - a, int(c.number[row]), total, bool(c.where_prec[row] >= 5)))
    return found


def _pixels(latitude: Floats, longitude: Floats, zoom: int) -> tuple[Floats, Floats]:
    x, y = unit(latitude, longitude)
    size = float(TILE << zoom)
    return x * size, y * size
