"""Distances and positions on a round earth (radius 6,371 km: within 0.5 % of the ellipsoid). Degrees and metres."""

from __future__ import annotations

from math import asin, atan2, cos, degrees, radians, sin, sqrt

__all__ = ["bearing_deg", "distance_m", "middle", "moved"]

RADIUS_M = 6_371_000.0


def distance_m(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Great-circle distance in metres."""
    a, b = radians(lat1), radians(lat2)
    h = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(lon2 - lon1) / 2) ** 2
    return 2 * RADIUS_M * asin(min(1.0, sqrt(h)))


def moved(latitude: float, longitude: float, metres: float, bearing: float) -> tuple[float, float]:
    """Where one gets to, going `metres` towards `bearing` (degrees clockwise from north)."""
    a, course, arc = radians(latitude), radians(bearing), metres / RADIUS_M
    b = asin(sin(a) * cos(arc) + cos(a) * sin(arc) * cos(course))
    turn = atan2(sin(course) * sin(arc) * cos(a), cos(arc) - sin(a) * sin(b))
    return degrees(b), _wrap(longitude + degrees(turn))


def middle(lat1: float, lon1: float, lat2: float, lon2: float) -> tuple[float, float]:
    """The point half-way on the great circle."""
    return moved(lat1, lon1, distance_m(lat1, lon1, lat2, lon2) / 2, bearing_deg(lat1, lon1, lat2, lon2))


def bearing_deg(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """The course from the first point to the second, degrees clockwise from north, 0–360."""
    a, b, turn = radians(lat1), radians(lat2), radians(lon2 - lon1)
    return degrees(atan2(sin(turn) * cos(b), cos(a) * sin(b) - sin(a) * cos(b) * cos(turn))) % 360


def _wrap(longitude: float) -> float:
    return (longitude + 180) % 360 - 180
