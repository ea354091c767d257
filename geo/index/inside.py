"""Which points an area holds: `geo.areas`, for many points at once and to the same answer.

A ring asks for arithmetic and comparisons only, which come out the same here as there. Sines do not, to the last bit:
what lies within a metre of a circle's rim is asked of `geo.areas` itself.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo import areas
from geo.areas import RADIUS_M, Box, Circle, Ring, unwrapped

__all__ = ["Floats", "Mask", "in_box", "in_circle", "in_ring"]

Floats: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]

_DOUBT_M = 1.0
"""Far more than two ways of rounding a distance differ by, at the antipodes too."""


def in_box(latitude: Floats, longitude: Floats, box: Box, slack: float = 0.0) -> Mask:
    """Whether the box, `slack` degrees wider on each side, holds each point."""
    west, south, east, north = box
    width = (360.0 if east - west >= 360 else (east - west) % 360) + 2 * slack
    inside = (latitude >= south - slack) & (latitude <= north + slack)
    if width < 360:
        rows = np.flatnonzero(inside)
        inside[rows] = (longitude[rows] - (west - slack)) % 360 <= width
    return inside


def in_circle(latitude: Floats, longitude: Floats, circle: Circle) -> Mask:
    """Whether each point lies no farther from the middle than the radius."""
    middle_lat, middle_lon, km = circle
    a, b = np.radians(middle_lat), np.radians(latitude)
    half_lat, half_lon = (b - a) / 2, np.radians(longitude - middle_lon) / 2
    h = np.sin(half_lat) ** 2 + np.cos(a) * np.cos(b) * np.sin(half_lon) ** 2
    beyond = 2 * RADIUS_M * np.arcsin(np.sqrt(np.minimum(1.0, h))) - km * 1000
    inside: Mask = beyond <= 0
    for row in np.flatnonzero(np.abs(beyond) <= _DOUBT_M).tolist():
        inside[row] = areas.in_circle(float(latitude[row]), float(longitude[row]), circle)
    return inside


def in_ring(latitude: Floats, longitude: Floats, ring: Ring) -> Mask:
    """Whether each point lies inside, by even and odd. Each edge is held against the points of its meridians only."""
    x = np.where((longitude >= -180) & (longitude < 180), longitude, (longitude + 180) % 360 - 180)
    order = np.argsort(x, kind="stable")
    x, y = x[order], latitude[order]
    line = unwrapped(ring)
    inside = np.empty(len(x), dtype=np.bool_)
    inside[order] = _odd(line, y, x) | _odd(line, y, x + 360)
    return inside


def _odd(line: Ring, y: Floats, x: Floats) -> Mask:
    """`x` ascends."""
    odd = np.zeros(len(x), dtype=np.bool_)
    for (y1, x1), (y2, x2) in pairwise(line):
        low, high = np.searchsorted(x, [min(x1, x2), max(x1, x2)])
        if low < high:
            odd[low:high] ^= y[low:high] < y1 + (x[low:high] - x1) * (y2 - y1) / (x2 - x1)
    return odd
