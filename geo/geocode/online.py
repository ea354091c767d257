"""Which geocoders are asked: one setting, GEO_GEOCODERS, read here and nowhere else.

    GEO_GEOCODERS=embedded                      the default: nothing leaves the machine
    GEO_GEOCODERS=embedded,nominatim,photon     services to ask for what the gazetteer does not know, in this order
    GEO_NOMINATIM_DOMAIN=nominatim.example.org  any option of geopy's class: GEO_<SERVICE>_<OPTION>
    GEO_GOOGLEV3_API_KEY=…                      a key, the same way
    GEO_NOMINATIM_SECONDS=1                     pause between two requests, of all processes together
    GEO_USER_AGENT=…                            how the services know who asks; put an address in it
    GEO_GEOCODING_STATE=…                       file of answers and pace; default data/var/geocoding.sqlite

Every service of geopy can be named; what it needs beside a name is told when it is missing.

Terms: Nominatim's public server allows one request a second, asks for an identifying user agent and for results to be
cached; Photon's asks for moderation. Both is done here. Names of places leave the machine, texts never do.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from geopy.adapters import BaseAdapter, RequestsAdapter, URLLibAdapter
from geopy.exc import ConfigurationError, GeocoderNotFound
from geopy.geocoders import get_geocoder_for_service

from geo.errors import InputError
from geo.geocode.cache import Cached
from geo.geocode.chain import Chain
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.limits import Pace, RateLimited
from geo.geocode.resolve import GazetteerResolver

__all__ = ["USER_AGENT", "adapter", "chain_from_settings", "from_settings"]

USER_AGENT = "geo-incidents/0.1 (map of incidents from news reports)"
TIMEOUT_S = 10.0
PUBLIC_NOMINATIM = "nominatim.openstreetmap.org"
_OURS = frozenset({"self", "adapter_factory", "ssl_context", "timeout", "user_agent"})
"""Parameters of geopy's classes that are no setting of one service."""
_STATE = Path(__file__).parents[2] / "data" / "var" / "geocoding.sqlite"


def from_settings(
    env: Mapping[str, str], *, gazetteer: Gazetteer | None = None, state: Path | None = None
) -> GazetteerResolver:
    """The resolver that the settings ask for. `state`: file of the cache and the pace, shared by all processes.

    Raises InputError for a setting that cannot be read, OnlineError for a state that cannot be kept, GazetteerError
    without a gazetteer.
    """
    return GazetteerResolver(gazetteer or Gazetteer(), chain_from_settings(env, state=state))


def chain_from_settings(env: Mapping[str, str], *, state: Path | None = None) -> Chain | None:
    """The online services that the settings turn on; None when there are none (the default)."""
    names = [n.strip().lower() for n in env.get("GEO_GEOCODERS", "embedded").split(",") if n.strip()]
    path = state or Path(env.get("GEO_GEOCODING_STATE") or _STATE)
    services = [(name, _service(name, env, path)) for name in names if name != "embedded"]
    return Chain(services) if services else None


def adapter(**options: Any) -> BaseAdapter:
    """geopy's adapter without retries of its own: they would pass by the pace, and sleep as long as a server says."""
    if RequestsAdapter.is_available:
        return RequestsAdapter(max_retries=0, **options)
    return URLLibAdapter(**options)


def _service(name: str, env: Mapping[str, str], state: Path) -> Cached:
    """Cached(RateLimited(the service)): what is remembered waits for nobody."""
    try:
        factory = get_geocoder_for_service(name)
    except GeocoderNotFound as error:
        raise InputError(f"GEO_GEOCODERS: {name!r} is no geocoder; use embedded, nominatim, photon …") from error
    prefix = f"GEO_{name.upper()}_"
    options: dict[str, Any] = {
        "user_agent": env.get("GEO_USER_AGENT") or USER_AGENT,
        "timeout": TIMEOUT_S,
        "adapter_factory": adapter,
    }
    seconds = 1.0
    known = {n: p.default for n, p in inspect.signature(factory.__init__).parameters.items() if n not in _OURS}
    for key, value in env.items():
        if not key.startswith(prefix):
            continue
        option = key.removeprefix(prefix).lower()
        if option == "seconds":
            seconds = _number(key, value)
        elif option == "timeout":
            options["timeout"] = _number(key, value)
        elif option in known:
            options[option] = int(_number(key, value)) if isinstance(known[option], int) else value
        else:
            words = ", ".join(sorted({*known, "seconds", "timeout"}))
            raise InputError(f"{key}: {name} has no option {option!r}; it has {words}")
    domain = str(options.get("domain", PUBLIC_NOMINATIM)).strip().strip("/.").casefold()
    if name == "nominatim" and domain == PUBLIC_NOMINATIM and seconds < 1:
        raise InputError(f"{prefix}SECONDS: {PUBLIC_NOMINATIM} allows one request a second, not one in {seconds:g} s")
    try:
        geocoder = factory(**options)
    except (TypeError, ConfigurationError) as error:
        raise InputError(f"GEO_GEOCODERS: {name} needs more settings ({prefix}…): {error}") from error
    # Settings that change the answers belong to the memory's key.
    service = f"{name} {options.get('domain', '')}".strip()
    return Cached(RateLimited(geocoder, Pace(state, service, seconds)), state, service)


def _number(key: str, value: str) -> float:
    """Finite and not negative: "nan" would be less than no limit."""
    try:
        number = float(value)
    except ValueError as error:
        raise InputError(f"{key}: {value!r} is not a number") from error
    if not math.isfinite(number) or number < 0:
        raise InputError(f"{key}: {value!r} is not a number from 0 on")
    return number
