"""The embedded gazetteer as a geopy geocoder, for synchronous and for asynchronous programs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from geopy.adapters import BaseAdapter, BaseAsyncAdapter, BaseSyncAdapter
from geopy.exc import GeocoderQueryError
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.geocode.entry import Entry
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.keys import plain
from geo.geocode.places import place_of
from geo.geocode.point import spot
from geo.geocode.query import ranked
from geo.regions import country_name

__all__ = ["AsyncOfflineAdapter", "Embedded", "OfflineAdapter"]

NEAREST_M = 50_000
"""How far from a point its town may be."""
STRUCTURE = ("city", "county", "state", "country")
"""Keys of a structured query, the smallest part first, as Nominatim names them."""
MOST = 10
"""Locations given when no limit is asked for."""


class OfflineAdapter(BaseSyncAdapter):  # type: ignore[misc]
    """geopy's adapter for a geocoder that asks no server: it opens no connection, and refuses to."""

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        """Never called by `Embedded`. Raises GeocoderQueryError."""
        raise GeocoderQueryError(f"this geocoder is offline and asks no server: {url}")

    get_text = get_json


class AsyncOfflineAdapter(BaseAsyncAdapter):  # type: ignore[misc]
    """The same for `async` programs: `Embedded(adapter_factory=AsyncOfflineAdapter)`."""

    async def __aexit__(self, kind: Any, error: Any, trace: Any) -> None:
        """Nothing is open."""

    async def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        """Never called by `Embedded`. Raises GeocoderQueryError."""
        raise GeocoderQueryError(f"this geocoder is offline and asks no server: {url}")

    get_text = get_json


class Embedded(Geocoder):  # type: ignore[misc]
    """Geocoder over the gazetteer that is shipped with this project: offline, no key, no limit of requests.

    With `adapter_factory=AsyncOfflineAdapter` its methods give awaitables, as geopy's own geocoders do, and it is used
    with `async with`.

    Data: GeoNames (CC BY 4.0), Natural Earth (public domain), airportsdata and this project's own file; show the
    attribution of `data/gazetteer/README.md` where its answers are shown.
    """

    def __init__(
        self,
        gazetteer: Gazetteer | None = None,
        *,
        scheme: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
        proxies: Any = DEFAULT_SENTINEL,
        user_agent: str | None = None,
        ssl_context: Any = DEFAULT_SENTINEL,
        adapter_factory: Callable[..., BaseAdapter] = OfflineAdapter,
    ) -> None:
        """`gazetteer`: default the shipped one. The rest is as in every geopy geocoder, and nothing of it is needed."""
        super().__init__(
            scheme=scheme, timeout=timeout, proxies=proxies, user_agent=user_agent, ssl_context=ssl_context,
            adapter_factory=adapter_factory,
        )  # fmt: skip
        self._gazetteer = gazetteer or Gazetteer()

    def geocode(
        self,
        query: str | Mapping[str, str],
        *,
        exactly_one: bool = True,
        limit: int | None = None,
        country_codes: str | Sequence[str] | None = None,
        viewbox: Sequence[Any] | None = None,
        bounded: bool = False,
        language: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Any:
        """Places called `query`: "Kerman, Iran", "Ghazni province", "Hodeidah", {"city": "Paris", "state": "Texas"}.

        :param query: a name, where parts after commas say where it lies; or a mapping with some of `city`, `county`,
            `state` and `country`.
        :param exactly_one: one Location, or a list of them; None when nothing is found.
        :param limit: at most so many (default 10).
        :param country_codes: ISO 3166-1 alpha-2 code or codes; others are left out.
        :param viewbox: two opposite corners (anything geopy reads as a point, latitude first) that are preferred.
        :param bounded: leave out what lies outside of `viewbox`.
        :param language: code of two letters, taken and not needed: names are those that English news uses.
        :param timeout: taken and not needed.

        Raises GeocoderQueryError for a query or a viewbox that is none, ValueError for a limit below 1 and for
        `bounded` without a `viewbox`.
        """
        text = _text(query)
        most = _most(exactly_one, limit)
        if bounded and viewbox is None:
            raise ValueError("bounded needs a viewbox")
        box = None if viewbox is None else _box(viewbox)
        wanted = _codes(country_codes)

        def found() -> Any:
            pairs = [(c.entry, s) for c, s in ranked(self._gazetteer, text)]
            if wanted:
                pairs = [(e, s) for e, s in pairs if e.country in wanted]
            if box is not None:
                inside = [(e, s) for e, s in pairs if _within(e, box)]
                pairs = inside if bounded else inside + [pair for pair in pairs if pair not in inside]
            return _answer([self._location(e, {"score": s}) for e, s in pairs[:most]], exactly_one)

        return self._given(found)

    def reverse(
        self,
        query: Any,
        *,
        exactly_one: bool = True,
        limit: int | None = None,
        language: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Any:
        """The places around a point: towns of its country within 50 km, nearest first, then the areas that hold it.

        At sea no town is given: up to twelve nautical miles the areas whose coast it is, further out nothing.
        `raw["off_coast_m"]` says how far out the point lies, metres.

        :param query: anything geopy reads as a point: Point, (latitude, longitude), "30.28, 57.08".
        :param exactly_one: one Location, or a list of them; None on the high seas.
        :param limit: at most so many (default 10).
        :param language: as in `geocode`.
        :param timeout: taken and not needed.

        Raises ValueError for what is no point and for a limit below 1.
        """
        most = _most(exactly_one, limit)
        point = _point(query)

        def found() -> Any:
            here = spot(self._gazetteer, point.latitude, point.longitude)
            if not here.areas:
                return None
            nation = here.country.country if here.country else None
            entries: list[Entry] = []
            if not here.at_sea:
                towns = self._gazetteer.nearest(point.latitude, point.longitude, NEAREST_M, 5 * MOST)
                entries = [e for _, e in towns if nation is None or e.country == nation][: limit or MOST]
            entries += [e for e in here.areas if e not in entries]
            return _answer([self._location(e, {"off_coast_m": here.off_m}) for e in entries[:most]], exactly_one)

        return self._given(found)

    def _given(self, found: Callable[[], Any]) -> Any:
        """The answer; with an asynchronous adapter something to wait for, found without holding up the others."""
        if isinstance(self.adapter, BaseAsyncAdapter):
            return asyncio.to_thread(found)
        return found()

    def _location(self, entry: Entry, more: Mapping[str, Any]) -> Location:
        raw = (
            asdict(place_of(self._gazetteer, entry)) | {"population": entry.population, "code": entry.code} | dict(more)
        )
        return Location(self._address(entry), (entry.latitude, entry.longitude), raw)

    def _address(self, entry: Entry) -> str:
        """ "Kerman, Kermān, Iran": the name, what holds it, the country."""
        parts = [entry.name, *(p.name for p in self._gazetteer.parents(entry))]
        if entry.country and not entry.is_country:
            parts.append(country_name(entry.country) or entry.country)
        return ", ".join(p for i, p in enumerate(parts) if i == 0 or plain(p) != plain(parts[i - 1]))


def _text(query: Any) -> str:
    """One line for a query of either kind."""
    if isinstance(query, str):
        return query
    if not isinstance(query, Mapping):
        raise GeocoderQueryError(f"query must be a text such as 'Kerman, Iran' or a dict, not {type(query).__name__}")
    unknown = sorted(set(query) - set(STRUCTURE))
    if unknown:
        raise GeocoderQueryError(f"a dict may have {', '.join(STRUCTURE)}; no address is known here: {unknown}")
    if any(value is not None and not isinstance(value, str) for value in query.values()):
        raise GeocoderQueryError("the parts of a structured query must be texts")
    return ", ".join(query[key] for key in STRUCTURE if query.get(key))


def _most(exactly_one: bool, limit: int | None) -> int:
    if limit is not None and limit < 1:
        raise ValueError("limit must be 1 or more")
    return 1 if exactly_one else limit or MOST


def _codes(given: str | Sequence[str] | None) -> set[str]:
    codes = [given] if isinstance(given, str) else given or ()
    return {c.strip().upper() for code in codes for c in code.split(",")}


def _point(query: Any) -> Point:
    try:
        if query is None:
            raise ValueError("geopy would read it as 0, 0")
        return query if isinstance(query, Point) else Point(query)
    except (TypeError, ValueError) as error:
        raise ValueError(f"Must be a coordinate pair or Point, not {query!r}") from error


def _box(corners: Sequence[Any]) -> tuple[float, float, float, float]:
    """South, west, north, east; as geopy does, the smaller value of each is the first."""
    try:
        a, b = (_point(corner) for corner in corners)
    except (TypeError, ValueError) as error:
        raise GeocoderQueryError(f"viewbox must be two opposite corners, not {corners!r}") from error
    return (
        min(a.latitude, b.latitude), min(a.longitude, b.longitude),
        max(a.latitude, b.latitude), max(a.longitude, b.longitude),
    )  # fmt: skip


def _within(entry: Entry, box: tuple[float, float, float, float]) -> bool:
    south, west, north, east = box
    return south <= entry.latitude <= north and west <= entry.longitude <= east


def _answer(locations: list[Location], exactly_one: bool) -> Any:
    if not locations:
        return None
    return locations[0] if exactly_one else locations
