"""The values of filters as an address and the command line write them. What cannot be read is a FilterError."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence

from geo import areas
from geo.areas import Box, Circle, Ring
from geo.errors import FilterError

__all__ = ["box", "circle", "date", "figures", "number", "points", "ring", "values"]


def values(query: Mapping[str, str | Sequence[str]], key: str) -> tuple[str, ...]:
    """What stands under `key`, without the white space around it; an empty value is none."""
    given = query.get(key, ())
    return tuple(v.strip() for v in ([given] if isinstance(given, str) else given) if v.strip())


def date(key: str, value: str) -> dt.date:
    """A day: 2024-01-03."""
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise FilterError(f"{key!r} takes a date as YYYY-MM-DD, e.g. 2024-01-03, not {value!r}.") from None


def number(key: str, value: str) -> int:
    """How many people."""
    if re.fullmatch(r"[0-9]{1,9}", value):
        return int(value)
    raise FilterError(f"{key!r} takes a whole number of people, e.g. 10, not {value!r}.")


def box(value: str) -> Box:
    """West,south,east,north: 44,25,64,40."""
    try:
        west, south, east, north = (float(part) for part in value.split(","))
    except ValueError:
        raise FilterError(
            f"'bbox' takes four numbers, west,south,east,north in degrees, e.g. 44,25,64,40, not {value!r}."
        ) from None
    return areas.wrapped(west, south, east, north)


def circle(value: str) -> Circle:
    """Latitude,longitude,kilometres: 30.28,57.08,50."""
    try:
        latitude, longitude, km = (float(part) for part in value.split(","))
    except ValueError:
        raise FilterError(
            f"'near' takes three numbers, latitude,longitude,kilometres, e.g. 30.28,57.08,50, not {value!r}."
        ) from None
    return areas.circle(latitude, longitude, km)


def ring(value: str) -> Ring:
    """Latitude longitude;latitude longitude;…: 29 56;29 58;31 57. A comma may stand within a point."""
    return areas.ring(_point(part) for part in value.strip("; ").split(";"))


def figures(numbers: Iterable[float], between: str = ",") -> str:
    """Numbers as `box` and `circle` read them, to the last of their decimals."""
    return between.join(f"{number:.6f}".rstrip("0").rstrip(".") for number in numbers)


def points(ring: Ring) -> str:
    """Corners as `ring` reads them."""
    return ";".join(figures(point, " ") for point in ring)


def _point(text: str) -> tuple[float, float]:
    try:
        latitude, longitude = (float(part) for part in text.replace(",", " ").split())
    except ValueError:
        raise FilterError(
            "'polygon' takes points with semicolons between them, each a latitude and a longitude in degrees, "
            f"e.g. 29 56;29 58;31 57, not {text.strip()!r}."
        ) from None
    return latitude, longitude
