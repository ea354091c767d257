"""Many points → country and provinces, for imported tables and for the region filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.geocode.areas import AreaIndex
from geo.geocode.entry import Entry
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.places import shown
from geo.geocode.point import SHORE_M

__all__ = ["Regions", "RegionsAt"]


@dataclass(frozen=True, slots=True)
class Regions:
    """Where many points lie: a row for each field, in the order of the points; None where nothing holds one."""

    country: list[str | None]
    """ISO 3166-1 alpha-2."""
    admin1: list[str | None]
    """Name of the first-order division."""
    admin1_code: list[str | None]
    """ISO 3166-2 where it has one: what the region filter takes."""
    admin2: list[str | None]
    """Name of the second-order division, in the few countries where the outlines know it."""


class RegionsAt:
    """Points → regions, a million in a few seconds. Making one takes about two."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """`gazetteer`: whose outlines decide."""
        self._gazetteer = gazetteer
        self._index = AreaIndex(gazetteer.areas())

    def __call__(self, latitudes: Sequence[float], longitudes: Sequence[float], *, shore_m: float = SHORE_M) -> Regions:
        """The regions of points (degrees, WGS84).

        `shore_m`: metres outside of every outline up to which the nearest one answers; 0: the outlines to the letter.
        A point that is no number lies nowhere. Raises ValueError when the rows differ in length.
        """
        country, first, second = self._index.lookup(latitudes, longitudes, shore_m)
        entries: dict[int, Entry | None] = {-1: None}
        for level in (country, first, second):
            for number in set(level.tolist()) - entries.keys():
                entries[number] = self._gazetteer.entry(number)
        countries = {n: e.country if e else None for n, e in entries.items()}
        names = {n: shown(e) if e else None for n, e in entries.items()}
        codes = {n: e.code if e else None for n, e in entries.items()}
        return Regions(
            [countries[n] for n in country.tolist()],
            [names[n] for n in first.tolist()],
            [codes[n] for n in first.tolist()],
            [names[n] for n in second.tolist()],
        )
