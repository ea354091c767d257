"""Many points → the areas that hold them: country, first- and second-order division, exactly as the outlines say.

A grid of tenths of a degree knows for each cell the area that covers it whole; only where a border runs through a cell
are its areas asked one by one, by the crossings of a ray with their edges in that row of the grid.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["LEVELS", "Area", "AreaIndex"]

LEVELS = 3
"""0 countries, 1 first-order divisions, 2 second-order divisions."""
STEP = 0.1
"""Degrees of latitude and longitude of a cell."""
ROWS, COLUMNS = 1800, 3600
CHUNK = 200_000
"""Points worked on at once: what is in memory stays small, however many are asked."""
SHORE_M = 10_000.0
"""The furthest that a shore is looked for: within the cells beside a point's own, up to 70 degrees of latitude."""
_AROUND = [(up, right) for up in (-1, 0, 1) for right in (-3, -2, -1, 0, 1, 2, 3)]
"""The cells in which a shore is looked for: steps up and to the right."""
_METRES = 111_195.0
"""Of a degree of latitude."""
_EDGE = 1e-9
"""Degrees by which edges are widened when their cells are marked, so that rounding never loses one."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Area = tuple[int, int, Sequence[Sequence[tuple[float, float]]]]
"""Level, number of the place, rings of (longitude, latitude)."""


class AreaIndex:
    """The outlines of a gazetteer, ready for millions of points. Made in about two seconds, in some 100 MB."""

    def __init__(self, areas: Iterable[Area]) -> None:
        """`areas`: in any order; where two of one level hold a point, the lower number answers."""
        by_level: list[list[Area]] = [[] for _ in range(LEVELS)]
        for area in areas:
            by_level[area[0]].append(area)
        self._levels = [_Level(sorted(level, key=lambda a: a[1])) for level in by_level]

    def lookup(
        self, latitudes: Sequence[float] | Floats, longitudes: Sequence[float] | Floats, shore_m: float = 0.0
    ) -> list[Ints]:
        """For each level the place's number for each point, -1 where none holds it.

        Degrees; a point that is no number (NaN) is held by nothing. Where no country holds a point, the areas whose
        borders are nearest within `shore_m` metres (at most 10,000) answer. Raises ValueError when the rows differ in
        length.
        """
        lat, lon = np.asarray(latitudes, np.float64), np.asarray(longitudes, np.float64)
        if lat.shape != lon.shape or lat.ndim != 1:
            raise ValueError(
                f"latitudes and longitudes must be two rows of one length, not {lat.shape} and {lon.shape}"
            )
        parts = [
            self._looked_up(lat[n : n + CHUNK], lon[n : n + CHUNK], shore_m) for n in range(0, len(lat), CHUNK)
        ]  # fmt: skip
        if not parts:
            return [np.empty(0, np.int64) for _ in self._levels]
        return [np.concatenate([part[level] for part in parts]) for level in range(LEVELS)]

    def _looked_up(self, lat: Floats, lon: Floats, shore_m: float) -> list[Ints]:
        found = [level.lookup(lat, lon) for level in self._levels]
        out = np.flatnonzero(found[0] < 0)
        if shore_m > 0 and len(out):
            for places, level in zip(found, self._levels, strict=True):
                places[out] = level.nearest(lat[out], lon[out], min(shore_m, SHORE_M))
        return found


@dataclass(slots=True)
class _Edges:
    """The sides of all outlines, cut by the rows of the grid: one entry for each row that a side runs through."""

    area: Ints
    row: Ints
    side: Ints
    """Which side, in the arrays of `_Level`."""


class _Level:
    def __init__(self, areas: Sequence[Area]) -> None:
        self._places = np.array([area[1] for area in areas] + [-1], np.int64)
        self._count = max(1, len(areas))
        owner, self._x0, self._y0, self._x1, self._y1 = _sides(areas)
        edges = self._cut(owner)
        self._by_row, self._sides_of = _grouped(edges.row * self._count + edges.area, edges.side)
        border = _unique(self._marked(edges))
        self._border, self._areas_of = _grouped(border // self._count, border % self._count)
        self._whole = self._filled(edges, border)
        self._by_border = np.zeros(ROWS * COLUMNS, np.bool_)
        for up, right in _AROUND:
            rows, columns = self._border.keys // COLUMNS + up, (self._border.keys % COLUMNS + right) % COLUMNS
            self._by_border[(rows * COLUMNS + columns)[(rows >= 0) & (rows < ROWS)]] = True

    def lookup(self, lat: Floats, lon: Floats) -> Ints:
        """The numbers of the places that hold the points; -1 for none."""
        cells = _cells(lat, lon)
        found = np.where(cells >= 0, self._whole[cells], self._count).astype(np.int64)
        points, areas = self._border.pairs(cells)
        if len(points):
            areas = self._areas_of[areas]
            better = areas < found[points]
            points, areas = points[better], areas[better]
            inside = self._holds(lat[points], lon[points], areas, cells[points] // COLUMNS)
            np.minimum.at(found, points[inside], areas[inside])
        return self._named(found)

    def nearest(self, lat: Floats, lon: Floats, within_m: float) -> Ints:
        """The numbers of the places whose borders are nearest to the points; -1 where none is within `within_m`."""
        cells = _cells(lat, lon)
        close = np.flatnonzero((cells >= 0) & self._by_border[cells])
        asked = [np.empty(0, np.int64)]
        for up, right in _AROUND:
            row, column = cells[close] // COLUMNS + up, (cells[close] % COLUMNS + right) % COLUMNS
            points, areas = self._border.pairs(row * COLUMNS + column)
            asked.append((close[points] * ROWS + row[points]) * self._count + self._areas_of[areas])
        pairs = _unique(np.concatenate(asked))
        keys = pairs % (ROWS * self._count)
        pair, sides = self._by_row.pairs(keys)
        points, areas, sides = (pairs // (ROWS * self._count))[pair], keys[pair] % self._count, self._sides_of[sides]
        away = self._away_m(lat[points], lon[points], sides)
        best = np.full(len(lat), np.inf)
        np.minimum.at(best, points, away)
        found = np.full(len(lat), self._count)
        winner = (away == best[points]) & (away <= within_m)
        np.minimum.at(found, points[winner], areas[winner])
        return self._named(found)

    def _named(self, found: Ints) -> Ints:
        """Indices of areas → the numbers of their places; the number of areas → -1."""
        places: Ints = self._places[np.minimum(found, len(self._places) - 1)]
        return places

    def _away_m(self, lat: Floats, lon: Floats, sides: Ints) -> Floats:
        """Metres from each point to its side, on a map that is flat around the point."""
        wide = _METRES * np.cos(np.radians(lat))
        x0, y0 = (self._x0[sides] - lon) * wide, (self._y0[sides] - lat) * _METRES
        x1, y1 = (self._x1[sides] - lon) * wide, (self._y1[sides] - lat) * _METRES
        dx, dy = x1 - x0, y1 - y0
        length = dx * dx + dy * dy
        part = np.clip(-(x0 * dx + y0 * dy) / np.where(length > 0, length, 1.0), 0.0, 1.0)
        return np.hypot(x0 + part * dx, y0 + part * dy)

    def _holds(self, lat: Floats, lon: Floats, areas: Ints, rows: Ints) -> NDArray[np.bool_]:
        """Whether each point lies in its area: the ray to the east crosses the outline an odd number of times."""
        points, sides = self._by_row.pairs(rows * self._count + areas)
        sides = self._sides_of[sides]
        y, x = lat[points], lon[points]
        y0, y1 = self._y0[sides], self._y1[sides]
        crosses = (y0 > y) != (y1 > y)
        points, sides, y, x = points[crosses], sides[crosses], y[crosses], x[crosses]
        x0, y0 = self._x0[sides], self._y0[sides]
        at = (self._x1[sides] - x0) * (y - y0) / (self._y1[sides] - y0) + x0
        return (np.bincount(points[x < at], minlength=len(lat)) % 2).astype(np.bool_)

    def _cut(self, owner: Ints) -> _Edges:
        low = _clipped((np.minimum(self._y0, self._y1) + 90 - _EDGE) / STEP, ROWS)
        high = _clipped((np.maximum(self._y0, self._y1) + 90 + _EDGE) / STEP, ROWS)
        side = np.repeat(np.arange(len(owner)), high - low + 1)
        return _Edges(owner[side], _counted(low, high), side)

    def _marked(self, edges: _Edges) -> Ints:
        """The cells that a side runs through, each with its area: cell * areas + area."""
        x0, y0, x1, y1 = (v[edges.side] for v in (self._x0, self._y0, self._x1, self._y1))
        south = edges.row * STEP - 90 - _EDGE
        north = south + STEP + 2 * _EDGE
        flat = np.abs(y1 - y0) < _EDGE
        slope = np.where(flat, 0.0, (x1 - x0) / np.where(flat, 1.0, y1 - y0))
        a = np.where(flat, x0, x0 + slope * (np.clip(y0, south, north) - y0))
        b = np.where(flat, x1, x0 + slope * (np.clip(y1, south, north) - y0))
        first = _clipped((np.minimum(a, b) + 180 - _EDGE) / STEP, COLUMNS)
        last = _clipped((np.maximum(a, b) + 180 + _EDGE) / STEP, COLUMNS)
        width = last - first + 1
        cell = np.repeat(edges.row, width) * COLUMNS + _counted(first, last)
        marked: Ints = cell * self._count + np.repeat(edges.area, width)
        return marked

    def _filled(self, edges: _Edges, border: Ints) -> NDArray[np.int32]:
        """For each cell the lowest area that covers it whole; the number of areas where none does."""
        middle = edges.row * STEP - 90 + STEP / 2
        y0, y1 = self._y0[edges.side], self._y1[edges.side]
        crosses = (y0 > middle) != (y1 > middle)
        row, area, side, middle = edges.row[crosses], edges.area[crosses], edges.side[crosses], middle[crosses]
        x0, y0 = self._x0[side], self._y0[side]
        at = (self._x1[side] - x0) * (middle - y0) / (self._y1[side] - y0) + x0
        order = np.lexsort((at, area, row))
        row, area, at = row[order][::2], area[order][::2], at[order]
        # Cells whose middle lies between a way in and the next way out; a cell with a border in it is not whole.
        first = np.ceil((at[::2] + 180) / STEP - 0.5).astype(np.int64)
        last = np.minimum(np.ceil((at[1::2] + 180) / STEP - 0.5).astype(np.int64) - 1, COLUMNS - 1)
        width = np.maximum(0, last - first + 1)
        cell = np.repeat(row, width) * COLUMNS + _counted(first, last)
        pairs = cell * self._count + np.repeat(area, width)
        if len(border):
            pairs = pairs[border[np.minimum(np.searchsorted(border, pairs), len(border) - 1)] != pairs]
        whole = np.full(ROWS * COLUMNS, self._count, np.int32)
        np.minimum.at(whole, pairs // self._count, (pairs % self._count).astype(np.int32))
        return whole


@dataclass(slots=True)
class _Groups:
    """Values in a row, by key: those of key k stand from `start` on."""

    keys: Ints
    start: Ints
    count: Ints

    def pairs(self, wanted: Ints) -> tuple[Ints, Ints]:
        """All pairs of (index in `wanted`, position of a value of that key)."""
        if not len(self.keys):
            return np.empty(0, np.int64), np.empty(0, np.int64)
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        known = np.flatnonzero(self.keys[at] == wanted)
        first, count = self.start[at[known]], self.count[at[known]]
        return np.repeat(known, count), _counted(first, first + count - 1)


def _grouped(keys: Ints, values: Ints) -> tuple[_Groups, Ints]:
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    start = np.flatnonzero(_is_first(ordered))
    return _Groups(ordered[start], start, np.diff(start, append=len(keys))), values[order]


def _unique(keys: Ints) -> Ints:
    """Each once, in order. (numpy's own goes through a hash table, five times slower here.)"""
    ordered = np.sort(keys)
    return ordered[_is_first(ordered)]


def _is_first(ordered: Ints) -> NDArray[np.bool_]:
    return np.append(np.ones(min(1, len(ordered)), np.bool_), ordered[1:] != ordered[:-1])


def _sides(areas: Sequence[Area]) -> tuple[Ints, Floats, Floats, Floats, Floats]:
    """For each side of each ring its area's index, x and y of its end, x and y of its beginning."""
    owner: list[Ints] = []
    ends: list[Any] = []
    begins: list[Any] = []
    for index, (_, _, rings) in enumerate(areas):
        for ring in rings:
            points = np.asarray(ring, np.float64)
            owner.append(np.full(len(points), index, np.int64))
            ends.append(points)
            begins += [points[-1:], points[:-1]]
    if not owner:
        empty = np.empty(0)
        return np.empty(0, np.int64), empty, empty, empty, empty
    here, before = np.concatenate(ends), np.concatenate(begins)
    return np.concatenate(owner), here[:, 0], here[:, 1], before[:, 0], before[:, 1]


def _cells(lat: Floats, lon: Floats) -> Ints:
    """The number of each point's cell; -1 for what is no point on the earth."""
    known = (np.abs(lat) <= 90) & (np.abs(lon) <= 180)
    row = _clipped((np.where(known, lat, 0.0) + 90) / STEP, ROWS)
    column = _clipped((np.where(known, lon, 0.0) + 180) / STEP, COLUMNS)
    return np.where(known, row * COLUMNS + column, -1)


def _clipped(values: Floats, size: int) -> Ints:
    return np.clip(np.floor(values), 0, size - 1).astype(np.int64)


def _counted(first: Ints, last: Ints) -> Ints:
    """first[0] … last[0], first[1] … last[1] and so on in one row."""
    count = np.maximum(0, last - first + 1)
    ends = np.cumsum(count)
    total = int(ends[-1]) if len(ends) else 0
    row: Ints = np.arange(total) - np.repeat(ends - count, count) + np.repeat(first, count)
    return row
