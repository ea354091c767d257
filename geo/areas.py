"""Boxes, circles and rings on the earth: each brought to one form, and whether a point lies in it.

Angles are degrees, latitude before longitude. The formulas are arithmetic, comparisons, sines and roots alone, so that
they read the same over arrays of points:

1. Box. `south <= lat <= north` and `(lon - west) mod 360 <= width`: west > east crosses the date line.
2. Circle. The great-circle distance on a sphere of the earth's mean radius, by the haversine:
   `h = sin²((lat - lat0) / 2) + cos(lat0) cos(lat) sin²((lon - lon0) / 2)`, `2 R asin √min(1, h) <= km`.
3. Ring. Its edges are straight in latitude and longitude, as GeoJSON's are, and two consecutive points are joined the
   shorter way round. On a Mercator map, edges along parallels and meridians are the straight lines on the screen; a
   slanting one bows from there towards the equator: at 45 degrees of latitude by 0.002 degrees where it climbs by one
   degree, by 0.2 where it climbs by ten. Inside is told by even and odd: of the edges that cross the point's meridian,
   an odd number lies north of it. Let `line` be `unwrapped(ring)`. With `x` = lon in [-180, 180), and again with
   `x` + 360, an edge from (y1, x1) to (y2, x2) counts if `(x1 > x) != (x2 > x)` and
   `lat < y1 + (x - x1) (y2 - y1) / (x2 - x1)`. A point on an edge itself may fall to either side.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from geo.errors import FilterError

__all__ = [
    "MOST_POINTS",
    "RADIUS_M",
    "Box",
    "Circle",
    "Ring",
    "around_circle",
    "around_ring",
    "circle",
    "distance_m",
    "in_box",
    "in_circle",
    "in_ring",
    "ring",
    "ring_of",
    "unwrapped",
    "wrapped",
]

Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees; west > east crosses the date line."""
Circle = tuple[float, float, float]
"""Latitude and longitude of its middle, in degrees, and its radius in kilometres along the ground."""
Ring = tuple[tuple[float, float], ...]
"""The corners of an area, latitude and longitude in degrees; the last is joined to the first."""

RADIUS_M = 6_371_008.8
"""The earth's mean radius (IUGG)."""
MOST_POINTS = 500
"""Corners of a ring: an address bar holds them, and a hand draws fewer."""

_DECIMALS = 5
"""Of the degrees of circles and rings: about a metre. `_METRES` of their kilometres."""
_METRES = 3
_FARTHEST_KM = 20_016.0
"""Half the way round the earth: no two points lie farther apart."""
_NEARLY = 1e-5
"""Degrees: a circle that comes this near to a pole is taken to hold it."""


def wrapped(west: float, south: float, east: float, north: float) -> Box:
    """A box with its longitudes brought into ±180, as a map that was panned round the world may give it.

    Raises FilterError when a bound is no number of degrees, or south lies above north.
    """
    bounds = (west, south, east, north)
    if not all(math.isfinite(b) for b in bounds) or not -90 <= south <= north <= 90:
        shown = ",".join(f"{b:g}" for b in bounds)
        raise FilterError(
            f"'bbox' takes west,south,east,north in degrees with south below north, e.g. 44,25,64,40, not {shown}."
        )
    west, east = (-180.0, 180.0) if east - west >= 360 else (_longitude(west), _longitude(east))
    west, south, east, north = (round(b, 6) + 0.0 for b in (west, south, east, north))
    return (west, south, east, north)


def circle(latitude: float, longitude: float, km: float) -> Circle:
    """What lies within `km` kilometres of a point, in its usual form: a metre's precision, the longitude within ±180.

    Raises FilterError when that means nothing.
    """
    if not _is_point(latitude, longitude) or not 0 < round(km, _METRES) <= _FARTHEST_KM:
        raise FilterError(
            "'near' takes latitude,longitude,kilometres, e.g. 30.28,57.08,50, the latitude within ±90 and the "
            f"kilometres from 0.001 to {_FARTHEST_KM:.0f}, not {latitude:g},{longitude:g},{km:g}."
        )
    latitude, longitude = _point(latitude, longitude)
    return (latitude, 0.0 if abs(latitude) == 90 else longitude, round(km, _METRES))


def ring(points: Iterable[Sequence[float]]) -> Ring:
    """The area with these corners, in its usual form: the same whichever corner comes first, and whichever way round.

    A first corner that is repeated at the end is dropped. Raises FilterError when the corners hold no area, or when
    they leave open which.
    """
    given = [(float(latitude), float(longitude)) for latitude, longitude in points]
    for latitude, longitude in given:
        if not _is_point(latitude, longitude):
            raise FilterError(f"{_RING_TAKES}, the latitude within ±90, not {latitude:g} {longitude:g}.")
    tidy = [_point(*point) for point in given]
    corners = [point for n, point in enumerate(tidy) if point != tidy[n - 1]]
    if len(corners) > MOST_POINTS:
        raise FilterError(f"{_RING_TAKES}, not {len(corners)}: leave some out.")
    for (lat1, lon1), (lat2, lon2) in pairwise([*corners, *corners[:1]]):
        if abs(_step(lon1, lon2)) == 180:
            raise FilterError(
                f"'polygon' does not tell which way round the earth goes from {lat1:g} {lon1:g} to {lat2:g} {lon2:g}: "
                "put a point between the two."
            )
    line = unwrapped(tuple(corners)) if len(set(corners)) >= 3 else ()
    if line and (line[0] != line[-1] or _width(line) > 360):
        raise FilterError(
            "'polygon' goes all the way round the earth, since consecutive points are joined the shorter way: put "
            "points between those that lie more than 180 degrees apart; for what surrounds a pole, give a 'bbox', "
            "e.g. -180,66,180,90."
        )
    if not line or _on_one_line(line):
        raise FilterError(f"{_RING_TAKES}, that do not lie on one line.")
    return _from_the_lowest(corners)


def ring_of(box: Box) -> Ring:
    """The box as a ring: the same, but that its northern and eastern edges are no part of it.

    Raises FilterError when the box is a line.
    """
    west, south, east, north = box
    width = 360.0 if east - west >= 360 else (east - west) % 360
    steps = max(1, math.ceil(width / 120))
    line = [west + width * n / steps for n in range(steps + 1)]
    return ring([*((north, longitude) for longitude in line), *((south, longitude) for longitude in line[::-1])])


def in_box(latitude: float, longitude: float, box: Box) -> bool:
    """Whether the box holds a point; its edges are part of it."""
    west, south, east, north = box
    width = 360.0 if east - west >= 360 else (east - west) % 360
    return south <= latitude <= north and (longitude - west) % 360 <= width


def in_circle(latitude: float, longitude: float, circle: Circle) -> bool:
    """Whether a point lies no farther from the middle than the radius."""
    middle_lat, middle_lon, km = circle
    return distance_m(middle_lat, middle_lon, latitude, longitude) <= km * 1000


def in_ring(latitude: float, longitude: float, ring: Ring) -> bool:
    """Whether a point lies inside, by even and odd: what a ring that crosses itself goes round twice lies outside."""
    line = unwrapped(ring)
    x = longitude if -180 <= longitude < 180 else _turned(longitude)
    return _odd(line, latitude, x) or _odd(line, latitude, x + 360)


def distance_m(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Great-circle distance in metres, by the haversine; NaN to a point that is none."""
    a, b = math.radians(lat1), math.radians(lat2)
    half_lat, half_lon = (b - a) / 2, math.radians(lon2 - lon1) / 2
    h = math.sin(half_lat) ** 2 + math.cos(a) * math.cos(b) * math.sin(half_lon) ** 2
    return 2 * RADIUS_M * math.asin(math.sqrt(min(h, 1.0)))


def around_circle(circle: Circle) -> Box:
    """The smallest box that holds the circle, to a metre; round a pole it has every longitude."""
    latitude, longitude, km = circle
    reach = math.degrees(km * 1000 / RADIUS_M)
    south, north = max(-90.0, latitude - reach), min(90.0, latitude + reach)
    if abs(latitude) + reach >= 90 - _NEARLY:
        return wrapped(-180, south, 180, north)
    # The meridians that touch the circle do so poleward of its middle.
    aside = math.degrees(math.asin(math.sin(math.radians(reach)) / math.cos(math.radians(latitude))))
    return wrapped(longitude - aside, south, longitude + aside, north)


def around_ring(ring: Ring) -> Box:
    """The smallest box that holds the ring."""
    latitudes, longitudes = zip(*unwrapped(ring), strict=True)
    return wrapped(min(longitudes), min(latitudes), max(longitudes), max(latitudes))


@lru_cache(maxsize=64)
def unwrapped(ring: Ring) -> Ring:
    """The ring's corners, the first again at the end, with longitudes that run on past ±180 instead of jumping there.

    Consecutive ones lie less than 180 degrees apart; the westernmost is in [-180, 180).
    """
    line = [ring[0]]
    for latitude, longitude in (*ring[1:], ring[0]):
        last = line[-1][1]
        line.append((latitude, round(last + _step(last, longitude), _DECIMALS)))
    past = 360 * math.floor((min(longitude for _, longitude in line) + 180) / 360)
    return tuple((latitude, round(longitude - past, _DECIMALS)) for latitude, longitude in line)


_RING_TAKES = (
    f"'polygon' takes 3 to {MOST_POINTS} points, each a latitude and a longitude in degrees, e.g. 29 56;29 58;31 57"
)


def _odd(line: Ring, latitude: float, x: float) -> bool:
    inside = False
    for (y1, x1), (y2, x2) in pairwise(line):
        if (x1 > x) != (x2 > x) and latitude < y1 + (x - x1) * (y2 - y1) / (x2 - x1):
            inside = not inside
    return inside


def _step(here: float, there: float) -> float:
    """From one longitude to another the shorter way, eastward positive."""
    return round(_turned(there - here), _DECIMALS)


def _width(line: Ring) -> float:
    longitudes = [longitude for _, longitude in line]
    return round(max(longitudes) - min(longitudes), _DECIMALS)


def _on_one_line(line: Ring) -> bool:
    # Whole numbers of the last decimal, since products of degrees would not come out even.
    (y0, x0), (y1, x1), *others = ((round(y * 10**_DECIMALS), round(x * 10**_DECIMALS)) for y, x in line)
    return all((y1 - y0) * (x - x0) == (x1 - x0) * (y - y0) for y, x in others)


def _from_the_lowest(corners: list[tuple[float, float]]) -> Ring:
    first = min(corners)
    return min(
        (*way[n:], *way[:n]) for way in (corners, corners[::-1]) for n, point in enumerate(way) if point == first
    )


def _is_point(latitude: float, longitude: float) -> bool:
    return -90 <= latitude <= 90 and math.isfinite(longitude)


def _point(latitude: float, longitude: float) -> tuple[float, float]:
    """The longitude in [-180, 180), so that the date line has one name."""
    turned = round(_turned(longitude), _DECIMALS)
    return (round(latitude, _DECIMALS) + 0.0, -180.0 if turned == 180 else turned + 0.0)


def _longitude(degrees: float) -> float:
    return degrees if -180 <= degrees <= 180 else _turned(degrees)


def _turned(degrees: float) -> float:
    return (degrees + 180) % 360 - 180
