"""Areas with an outline: which of them hold a point, and their shape for drawing."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from math import cos, hypot, inf, radians
from typing import Any

__all__ = ["Outlines"]

Fetch = Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]
Ring = list[tuple[float, float]]


class Outlines:
    """The outlines of the gazetteer; bounding boxes in memory on first use, shapes as they are needed."""

    def __init__(self, fetch: Fetch) -> None:
        """`fetch`: runs a query on the gazetteer and gives its rows."""
        self._fetch = fetch
        self._boxes: list[list[tuple[float, float, float, float, int, int]]] | None = None
        self.geometry = lru_cache(maxsize=256)(self._geometry)
        self.rings = lru_cache(maxsize=2048)(self._read_rings)

    def containing(self, latitude: float, longitude: float, order: int | None = None) -> list[int]:
        """Ids of the areas that hold a point: second order, first order, country; `order`: those of one (0 country)."""
        found = []
        for west, south, east, north, level, place in self._strips()[_strip(longitude)]:
            boxed = west - _ROUNDED <= longitude <= east + _ROUNDED and south - _ROUNDED <= latitude <= north + _ROUNDED
            if boxed and order in (None, level) and self._holds(place, latitude, longitude):
                found.append((-level if level else 0, place))
        return [place for _, place in sorted(found)]

    def every(self) -> Iterator[tuple[int, int, list[Ring]]]:
        """All areas: level (0 country, 1 first order, 2 second order), id, rings. Read anew, kept nowhere."""
        for place, level in self._fetch("SELECT place, level FROM outline", ()):
            yield level, place, self._read_rings(place)

    def nearest(self, latitude: float, longitude: float, within_m: float) -> list[tuple[float, int]]:
        """Areas whose border is within `within_m` metres of a point (outside of them), with their distances."""
        reach = within_m / _METRES
        wide = reach / max(0.05, cos(radians(latitude)))
        rows = self._fetch(
            "SELECT place FROM outline WHERE west <= ? AND east >= ? AND south <= ? AND north >= ?",
            (longitude + wide, longitude - wide, latitude + reach, latitude - reach),
        )
        found = [(self._away_m(place, latitude, longitude), place) for (place,) in rows]
        return sorted(pair for pair in found if pair[0] <= within_m)

    def _away_m(self, place: int, latitude: float, longitude: float) -> float:
        """Metres to the nearest side of an outline, on a map that is flat around the point."""
        wide, best = _METRES * cos(radians(latitude)), inf
        for ring in self.rings(place):
            x0, y0 = (ring[-1][0] - longitude) * wide, (ring[-1][1] - latitude) * _METRES
            for lon, lat in ring:
                x1, y1 = (lon - longitude) * wide, (lat - latitude) * _METRES
                dx, dy = x1 - x0, y1 - y0
                part = min(1.0, max(0.0, -(x0 * dx + y0 * dy) / ((dx * dx + dy * dy) or 1.0)))
                best = min(best, hypot(x0 + part * dx, y0 + part * dy))
                x0, y0 = x1, y1
        return best

    def _holds(self, place: int, latitude: float, longitude: float) -> bool:
        inside = False
        for ring in self.rings(place):
            before_x, before_y = ring[-1]
            for x, y in ring:
                crosses = (y > latitude) != (before_y > latitude)
                if crosses and longitude < (before_x - x) * (latitude - y) / (before_y - y) + x:
                    inside = not inside
                before_x, before_y = x, y
        return inside

    def _strips(self) -> list[list[tuple[float, float, float, float, int, int]]]:
        """Boxes by strips of longitude, so that a point is held against few of them."""
        if self._boxes is None:
            boxes: list[list[tuple[float, float, float, float, int, int]]] = [[] for _ in range(_STRIPS)]
            for row in self._fetch("SELECT west, south, east, north, level, place FROM outline", ()):
                for strip in range(_strip(row[0] - _ROUNDED), _strip(row[2] + _ROUNDED) + 1):
                    boxes[strip].append((row[0], row[1], row[2], row[3], row[4], row[5]))
            self._boxes = boxes
        return self._boxes

    def _read_rings(self, place: int) -> list[Ring]:
        geometry = self._geometry(place)
        if geometry is None:
            return []
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        return [[(x, y) for x, y in ring] for polygon in polygons for ring in polygon]

    def _geometry(self, place: int) -> dict[str, Any] | None:
        rows = self._fetch("SELECT geometry FROM outline WHERE place = ?", (place,))
        if not rows:
            return None
        geometry: dict[str, Any] = json.loads(zlib.decompress(rows[0][0]))
        return geometry


_METRES = 111_195.0
"""Of a degree of latitude."""
_STRIPS = 120
_ROUNDED = 0.001
"""Degrees to which the outlines are rounded; their boxes are not."""


def _strip(longitude: float) -> int:
    return min(_STRIPS - 1, max(0, int((longitude + 180) / 360 * _STRIPS)))
