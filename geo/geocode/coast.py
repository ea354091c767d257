"""The sea before the coast of an area or a town, by the outlines of the gazetteer: worked out when first asked for.

What lies outside an outline and in no country is sea. Points are taken all along the outline, some way out from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from geo.geocode.earth import bearing_deg, distance_m, moved
from geo.geocode.entry import Entry
from geo.geocode.gazetteer import Gazetteer

__all__ = ["OUT_M", "Coasts", "Sea"]

OUT_M = (30_000.0, 12_000.0)
"""How far before an area's coast: as boats go down; nearer where the sea is narrow."""
POINTS = 240
"""Taken along an outline, whatever its length."""
STEP_M = 5_000.0
"""The least distance between two of them."""
NEXT = 2.5
"""Steps between two points of one coast at most: across a bay, not across a country."""
CONCERNED_M = 300_000.0
"""How far before a coast a place that the report names may lie to tell which part of it is meant."""
TOWN_OUT_M = (12_000.0, 25_000.0)
"""How far before a town: the first at which there is sea."""
BEARINGS = 16
"""In which the sea before a town is looked for."""

Point = tuple[float, float]
"""Latitude and longitude, degrees."""


@dataclass(frozen=True, slots=True)
class Sea:
    """A point at sea."""

    latitude: float
    longitude: float
    out_m: float
    """Metres from the coast, or from the town."""
    reach_m: float | None
    """Half of the coast's extent, metres: the point may lie anywhere before it. None for a town's."""


@dataclass(frozen=True, slots=True)
class _Coast:
    points: tuple[Point, ...]
    """Before the coast, its middle first."""
    out_m: float
    half_m: float


class Coasts:
    """Safe to share between threads; remembers the coasts asked for."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """`gazetteer`: whose outlines decide."""
        self._gazetteer = gazetteer
        self._of_area = lru_cache(maxsize=256)(self._read_area)
        self._of_town = lru_cache(maxsize=256)(self._read_town)

    def off(self, ref: str, near: Sequence[Point] = ()) -> Sea | None:
        """The sea before the coast of a `gazetteer_id`; None for what lies inland or has no known shape.

        `near`: what else the report names; before an area's coast the point nearest to those that lie by it, else the
        middle of its longest coast.
        """
        entry = self._gazetteer.by_id(ref)
        if entry is None:
            return None
        area = self._area(entry)
        if area is None:
            return self._of_town(entry.latitude, entry.longitude)
        coasts = self._of_area(area)
        if not coasts:
            return None
        concerned = [p for p in near if any(_away_m(p, at) <= CONCERNED_M for c in coasts for at in c.points)]
        coast, at = coasts[0], coasts[0].points[0]
        if concerned:
            every = [(coast, at) for coast in coasts for at in coast.points]
            coast, at = min(every, key=lambda pair: sum(_away_m(pair[1], p) for p in concerned))
        return Sea(*at, coast.out_m, max(coast.half_m, coast.out_m))

    def _area(self, entry: Entry) -> int | None:
        """Whose outline is the entry's: its own, or that of the division which an island is."""
        if self._gazetteer.outline(entry.ref) is not None:
            return entry.id
        if entry.feature not in ("ISL", "ISLS"):
            return None
        holders = self._gazetteer.containing(entry.latitude, entry.longitude)
        return next((e.id for e in holders if entry.name in (e.name, *e.names)), None)

    def _read_area(self, area: int) -> tuple[_Coast, ...]:
        """The coasts of an area, the longest first."""
        rings = self._gazetteer.rings(area)
        length = sum(_away_m(a, b) for ring in rings for a, b in _sides(ring))
        step = max(STEP_M, length / POINTS)
        for out in OUT_M:
            points = [p for p in _before(rings, step, out) if not self._gazetteer.containing(*p)]
            if points:
                groups = _grouped(points, max(NEXT * step, 2 * out))
                return tuple(_coast(group, out) for group in sorted(groups, key=len, reverse=True))
        return ()

    def _read_town(self, latitude: float, longitude: float) -> Sea | None:
        """The middle of the widest view of the sea; None inland, and on an island too small for an outline."""
        for out in TOWN_OUT_M:
            around = [moved(latitude, longitude, out, n * 360 / BEARINGS) for n in range(BEARINGS)]
            wet = [not self._gazetteer.containing(*p) for p in around]
            if all(wet):
                return None
            if any(wet):
                shore = wet.index(False)
                runs: list[list[int]] = [[]]
                for n in range(shore, shore + BEARINGS):
                    if wet[n % BEARINGS]:
                        runs[-1].append(n % BEARINGS)
                    elif runs[-1]:
                        runs.append([])
                widest = max(runs, key=len)
                return Sea(*around[widest[len(widest) // 2]], out, None)
        return None


def _before(rings: Sequence[Sequence[Point]], step: float, out: float) -> Iterator[Point]:
    """Points `out` metres outside of the rings, one every `step` metres along them."""
    left = step / 2
    for ring in rings:
        turn = -90.0 if _is_clockwise(ring) else 90.0
        for a, b in _sides(ring):
            length, course = _away_m(a, b), bearing_deg(*a, *b)
            while left <= length:
                yield moved(*moved(*a, left, course), out, course + turn)
                left += step
            left -= length


def _sides(ring: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    yield from pairwise((*ring, ring[0]))


def _away_m(a: Point, b: Point) -> float:
    return distance_m(a[0], a[1], b[0], b[1])


def _is_clockwise(ring: Sequence[Point]) -> bool:
    return sum((b[1] - a[1]) * (b[0] + a[0]) for a, b in _sides(ring)) > 0


def _grouped(points: Sequence[Point], within_m: float) -> list[list[Point]]:
    """Points that are linked by steps of at most `within_m`."""
    groups: list[list[Point]] = []
    rest = list(points)
    while rest:
        group = [rest.pop(0)]
        for here in group:
            linked = [p for p in rest if _away_m(here, p) <= within_m]
            group += linked
            rest = [p for p in rest if p not in linked]
        groups.append(group)
    return groups


def _coast(group: Sequence[Point], out: float) -> _Coast:
    """Its middle is the point from which the furthest one is nearest."""
    reach = [max(_away_m(here, p) for p in group) for here in group]
    middle = reach.index(min(reach))
    return _Coast((group[middle], *(p for n, p in enumerate(group) if n != middle)), out, reach[middle])
