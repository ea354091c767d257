"""The embedded gazetteer as a geopy geocoder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from geopy.exc import GeocoderQueryError
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.geocode.gazetteer import Entry, Gazetteer
from geo.geocode.keys import plain
from geo.geocode.places import place_of
from geo.geocode.query import ranked
from geo.regions import country_name

__all__ = ["Embedded"]

NEAREST_M = 50_000
"""How far from a point its town may be."""


class Embedded(Geocoder):  # type: ignore[misc]
    """Geocoder over the gazetteer that is shipped with this project: offline, no key, no limit of requests.

    Data: GeoNames (CC BY 4.0), Natural Earth (public domain), airportsdata and this project's own file; show the
    attribution of `data/gazetteer/README.md` where its answers are shown.
    """

    def __init__(
        self, gazetteer: Gazetteer | None = None, *, timeout: Any = DEFAULT_SENTINEL, user_agent: str | None = None
    ) -> None:
        """`gazetteer`: default the shipped one. `timeout`, `user_agent`: as in every geopy geocoder; not needed."""
        super().__init__(scheme="https", timeout=timeout, user_agent=user_agent)
        self._gazetteer = gazetteer or Gazetteer()

    def geocode(
        self,
        query: str,
        exactly_one: bool = True,
        *,
        limit: int | None = None,
        country_codes: str | Sequence[str] | None = None,
        viewbox: Sequence[Any] | None = None,
        bounded: bool = False,
        language: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Location | list[Location] | None:
        """Places called `query`: "Kerman, Iran", "Ghazni province", "Hodeidah".

        :param query: a name; parts after commas say where it lies.
        :param exactly_one: one Location, or a list of them; None when nothing is found.
        :param limit: at most so many (default 10).
        :param country_codes: ISO 3166-1 alpha-2 code or codes; others are left out.
        :param viewbox: two opposite corners (anything geopy reads as a point, latitude first) that are preferred.
        :param bounded: leave out what lies outside of `viewbox`.
        :param language: code of two letters; "en" names countries as English does, others get the local name.
        :param timeout: taken and not needed.
        """
        if not isinstance(query, str):
            raise GeocoderQueryError(f"query must be a string such as 'Kerman, Iran', not {type(query).__name__}")
        if limit is not None and limit < 1:
            raise ValueError("limit must be 1 or more")
        if bounded and viewbox is None:
            raise ValueError("bounded needs a viewbox")
        found = ranked(self._gazetteer, query)
        codes = {country_codes} if isinstance(country_codes, str) else set(country_codes or ())
        if codes:
            wanted = {c.strip().upper() for code in codes for c in code.split(",")}
            found = [(c, s) for c, s in found if c.entry.country in wanted]
        if viewbox is not None:
            box = _box(viewbox)
            inside = [(c, s) for c, s in found if _within(c.entry, box)]
            found = inside if bounded else inside + [pair for pair in found if pair not in inside]
        locations = [
            self._location(c.entry, language, score) for c, score in found[: 1 if exactly_one else limit or 10]
        ]
        return _answer(locations, exactly_one)

    def reverse(
        self,
        query: Any,
        exactly_one: bool = True,
        *,
        limit: int | None = None,
        language: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Location | list[Location] | None:
        """The places around a point: populated ones within 50 km, nearest first, then the areas that hold it.

        :param query: anything geopy reads as a point: Point, (latitude, longitude), "30.28, 57.08".
        :param exactly_one: one Location, or a list of them; None on the open sea.
        :param limit: at most so many (default 10).
        :param language: as in `geocode`.
        :param timeout: taken and not needed.
        """
        if limit is not None and limit < 1:
            raise ValueError("limit must be 1 or more")
        point = _point(query)
        towns = self._gazetteer.nearest(point.latitude, point.longitude, NEAREST_M, limit or 10)
        entries = [entry for _, entry in towns]
        entries += [e for e in self._gazetteer.containing(point.latitude, point.longitude) if e not in entries]
        locations = [self._location(entry, language, None) for entry in entries[: 1 if exactly_one else limit or 10]]
        return _answer(locations, exactly_one)

    def _location(self, entry: Entry, language: str | None, score: float | None) -> Location:
        raw = asdict(place_of(self._gazetteer, entry, score=score)) | {
            "population": entry.population,
            "code": entry.code,
        }
        return Location(self._address(entry, language), (entry.latitude, entry.longitude), raw)

    def _address(self, entry: Entry, language: str | None) -> str:
        """ "Kerman, Kermān, Iran": the name, what holds it, the country."""
        parts = [entry.name, *(p.name for p in self._gazetteer.parents(entry))]
        if entry.country and not entry.is_country:
            parts.append(country_name(entry.country) or entry.country)
        return ", ".join(p for i, p in enumerate(parts) if i == 0 or plain(p) != plain(parts[i - 1]))


def _point(query: Any) -> Point:
    try:
        return Point(query) if not isinstance(query, Point) else query
    except (TypeError, ValueError) as error:
        raise ValueError(f"Must be a coordinate pair or Point, not {query!r}") from error


def _box(corners: Sequence[Any]) -> tuple[float, float, float, float]:
    if len(corners) != 2:
        raise ValueError("viewbox must be two opposite corners")
    a, b = _point(corners[0]), _point(corners[1])
    return min(a.latitude, b.latitude), a.longitude, max(a.latitude, b.latitude), b.longitude


def _within(entry: Entry, box: tuple[float, float, float, float]) -> bool:
    south, west, north, east = box
    west, east = min(west, east), max(west, east)
    return south <= entry.latitude <= north and west <= entry.longitude <= east


def _answer(locations: list[Location], exactly_one: bool) -> Location | list[Location] | None:
    if not locations:
        return None
    return locations[0] if exactly_one else locations
