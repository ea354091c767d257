"""The online services in a row, each behind its cache and its limits; and their answers as places.

cache → embedded → online: the resolver asks the gazetteer first; what that does not know goes to `Chain`, where each
service answers from its cache, or over the network with the manners of `limits`.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Sequence
from dataclasses import replace
from math import cos, hypot, radians
from typing import Any

from geopy.location import Location

from geo.errors import OnlineError
from geo.model import Place

__all__ = ["Chain", "place_from"]

_log = logging.getLogger(__name__)
_PRECISION = {"country": 6, "state": 4, "region": 4, "province": 4, "county": 3, "district": 3, "municipality": 3}
_TOWNS = frozenset(
    ("city", "town", "village", "hamlet", "suburb", "neighbourhood", "quarter", "locality", "house", "street")
)


class Chain:
    """Services asked one after the other, until one knows the name."""

    def __init__(self, services: Sequence[tuple[str, Any]]) -> None:
        """`services`: (name, geocoder) in the order of asking; a geocoder is anything with geopy's `geocode`."""
        self._services = list(services)

    def places(self, text: str, limit: int = 5) -> list[Place]:
        """Places called `text`, best first; [] when every service knows none.

        A service that fails is told in the log and passed over. Raises OnlineError when no service found the name and
        one of them failed: then "not found" would be a guess.
        """
        failures = []
        for name, geocoder in self._services:
            try:
                found = geocoder.geocode(text, exactly_one=False, **_options(geocoder, limit))
            except OnlineError as error:
                _log.warning("%s failed for %r: %s", name, text, error)
                failures.append(f"{name}: {error}")
                continue
            if found:
                places = [place_from(location, name, text) for location in found[:limit]]
                unasked = f"found by {name}; before it could not be asked: {'; '.join(failures)}"
                return [replace(place, why=unasked) for place in places] if failures else places
        if failures:
            raise OnlineError("; ".join(failures))
        return []


def place_from(location: Location, service: str, mention: str) -> Place:
    """A service's Location as a Place. Its `raw` is read where it is Nominatim's or Photon's; else the point counts."""
    raw = _table(location.raw)
    details = _table(raw.get("properties")) or raw
    address = _table(details.get("address")) or details
    kind = str(details.get("addresstype") or details.get("type") or "")
    radius = _radius_m(location, raw, details)
    code = address.get("country_code") or address.get("countrycode")
    identity = details.get("osm_id")
    return Place(
        name=str(details.get("name") or (location.address or mention).split(",")[0]),
        latitude=location.latitude,
        longitude=location.longitude,
        mention=mention,
        country=str(code).upper() if code else None,
        admin1=address.get("state"),
        admin2=address.get("county"),
        admin1_code=address.get("ISO3166-2-lvl4"),
        gazetteer=service,
        gazetteer_id=f"{details.get('osm_type', '')}{identity}" if identity else None,
        where_prec=_PRECISION.get(kind, 1 if kind in _TOWNS or radius <= 5_000 else 2 if radius <= 25_000 else 5),
        uncertainty_m=radius,
        why=f"found by {service}",
    )


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _radius_m(location: Location, raw: dict[str, Any], details: dict[str, Any]) -> float:
    """Half the diagonal of the answer's box; 5 km when it has none."""
    shrink = max(0.05, cos(radians(location.latitude)))
    try:
        if "boundingbox" in raw:
            south, north, west, east = (float(v) for v in raw["boundingbox"])
        else:
            west, north, east, south = (float(v) for v in details["extent"])
    except (KeyError, TypeError, ValueError):
        return 5_000.0
    high, wide = (north - south) * 111_195, ((east - west) % 360) * 111_195 * shrink
    return max(100.0, hypot(high, wide) / 2)


def _options(geocoder: Any, limit: int) -> dict[str, Any]:
    """Those of our wishes that the service's `geocode` takes."""
    wishes = {"limit": limit, "addressdetails": True, "language": "en"}
    inner = geocoder
    while hasattr(inner, "geocoder"):
        inner = inner.geocoder
    known = inspect.signature(inner.geocode).parameters
    return {name: value for name, value in wishes.items() if name in known}
