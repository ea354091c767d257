"""Coordinates written in running text → degrees.

Read are decimal degrees ("34.352, 62.201"), with hemispheres ("34.35 N, 62.20 E", "N34.35 E62.20", "34.35° north"), and
degrees with minutes and seconds ("34°20′15″N 62°12′E", "34 degrees 20 minutes north, 62 degrees 12 minutes east").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.patterns import compiled

__all__ = ["Coordinates", "find"]


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A point and where in the text it was written."""

    latitude: float
    """WGS84 degrees, north positive."""
    longitude: float
    """WGS84 degrees, east positive."""
    start: int
    end: int


def find(text: str) -> Coordinates | None:
    """The first point written in `text`; None: there is none on this earth."""
    if not _DIGITS.search(text):
        return None
    for pattern in (_MARKED, _SIGNED):
        for match in pattern.finditer(text):
            point = _point(match)
            if point:
                return point
    return None


def _point(match: re.Match[str]) -> Coordinates | None:
    latitude, longitude = _degrees(match, "lat"), _degrees(match, "lon")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return Coordinates(round(latitude, 6), round(longitude, 6), match.start(), match.end())


def _degrees(match: re.Match[str], axis: str) -> float | None:
    parts = match.groupdict()
    value = float(parts[f"{axis}_d"])
    for name, share in (("m", 60), ("s", 3600)):
        part = float(parts.get(f"{axis}_{name}") or 0)
        if part >= 60:
            return None
        value += part / share
    side = (parts.get(f"{axis}_h") or parts.get(f"{axis}_g") or " ").upper()[0]
    return -value if side in "SW" else value


def _axis(name: str, sides: str, most: int) -> str:
    """One axis with its hemisphere before or after it; without minutes the mark for degrees may be left out."""
    number = rf"(?P<{name}_d>\d{{1,{most}}}(?:\.\d+)?)"
    minutes = rf"(?P<{name}_m>\d{{1,2}}(?:\.\d+)?)\s*(?:['’′]|min(?:ute)?s?\b)"
    seconds = rf"(?P<{name}_s>\d{{1,2}}(?:\.\d+)?)\s*(?:[\"”″]|['’′]{{2}}|sec(?:ond)?s?\b)"
    fraction = rf"(?:\s*(?:[°º]|deg(?:ree)?s?\b)\s*(?:{minutes}\s*(?:{seconds}\s*)?)?)?"
    before = rf"\b(?P<{name}_g>{sides})\s*"
    after = rf"\s*(?P<{name}_h>{sides})\b"
    return rf"(?:{before})?(?<![\d.]){number}{fraction}(?({name}_g)|{after})"


_DIGITS = compiled(
    r"[0-9](?:(?<=[nsh]\d)|(?<=[nsh]\s\d)|(?<=\s\s\d)|\.\d\d|\s*(?:[°º]|deg|(?:north|south|[ns])\b))", re.IGNORECASE
)
"""What no point is written without: the patterns behind it are slow."""
_MARKED = compiled(
    _axis("lat", "north|south|[ns]", 2)
    + r"\s*(?:latitude\b)?\s*(?:[,;/]|and\b)?\s*(?:longitude\b)?\s*"
    + _axis("lon", "east|west|[ew]", 3),
    re.IGNORECASE,
)
_SIGNED = compiled(
    r"(?:(?<=\()|(?<=\bat )|(?<=coordinates )|(?<=coordinates: )|(?<=position )|(?<![\d.,-])(?=-?\d{1,2}\.\d{3}))"
    r"(?P<lat_d>-?\d{1,2}\.\d{2,})\s*[,;]\s*(?P<lon_d>-?\d{1,3}\.\d{2,})(?![\d.]*\d)"
)
"""Without hemispheres: three decimals, or a word before them that says what they are; "3.50, 4.75" is a score."""
