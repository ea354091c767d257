"""The embedded geocoder as a citizen of geopy, in the manner of geopy's own tests of its geocoders."""

import asyncio
import pickle
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import geopy.geocoders
import pytest
from geopy import distance
from geopy.adapters import BaseAsyncAdapter, BaseSyncAdapter
from geopy.exc import ConfigurationError, GeocoderQueryError, GeocoderServiceError, GeopyError
from geopy.extra.rate_limiter import AsyncRateLimiter, RateLimiter
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.geocode import AsyncOfflineAdapter, Embedded, Gazetteer
from geo.geocode.embedded import OfflineAdapter

GAZETTEER = Gazetteer()


def awaited(work: Coroutine[Any, Any, Any]) -> Any:
    """What a coroutine gives, run in a thread of its own: a browser test leaves a loop running in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


class _Sync:
    """Calls as a plain program does."""

    geocoder = Embedded(GAZETTEER)

    def __call__(self, method: str, *args: Any, **options: Any) -> Any:
        return getattr(self.geocoder, method)(*args, **options)


class _Async:
    """Calls as a program with a loop does."""

    geocoder = Embedded(GAZETTEER, adapter_factory=AsyncOfflineAdapter)

    def __call__(self, method: str, *args: Any, **options: Any) -> Any:
        async def run() -> Any:
            async with self.geocoder as geocoder:
                return await getattr(geocoder, method)(*args, **options)

        return awaited(run())


@pytest.fixture(params=[_Sync, _Async], ids=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """The geocoder both ways: each test holds for both."""
    return request.param()  # type: ignore[no-any-return]


def geocode_run(call: Callable[..., Any], query: Any, latitude: float, longitude: float, **options: Any) -> Location:
    """As geopy's: one Location, near the point that is right, with its raw answer."""
    location = call("geocode", query, **options)
    assert isinstance(location, Location)
    assert distance.distance((location.latitude, location.longitude), (latitude, longitude)).km < 40
    assert isinstance(location.raw, dict)
    assert location.point == Point(location.latitude, location.longitude)
    assert location.altitude == 0.0
    assert str(location) == location.address
    return location


def test_geocode(call: Callable[..., Any]) -> None:
    """A plain name; the raw answer holds what the gazetteer knows."""
    location = geocode_run(call, "Kharkiv", 49.98, 36.25)
    assert location.address.endswith("Ukraine")
    raw = location.raw
    assert (raw["country"], raw["feature_code"][:3], raw["gazetteer"]) == ("UA", "PPL", "geonames")
    assert raw["population"] > 500_000
    assert 0 < raw["score"] <= 1


@pytest.mark.parametrize("name", ["Харків", "Киев", "القاهرة", "東京", "München", "Sao Paulo", "São Paulo", "Kyiv"])
def test_unicode_name(call: Callable[..., Any], name: str) -> None:
    """Other scripts, accents, and none."""
    assert isinstance(call("geocode", name), Location)


@pytest.mark.parametrize(
    ("query", "latitude", "longitude"),
    [
        ({"city": "Paris", "state": "Texas"}, 33.66, -95.56),
        ({"city": "Paris", "country": "France"}, 48.85, 2.35),
        ({"city": "Moscow", "county": "Latah County", "state": "Idaho", "country": "United States"}, 46.73, -117.0),
        ({"city": "Tripoli", "state": None, "country": "Lebanon"}, 34.43, 35.84),
    ],
)
def test_structured_query(call: Callable[..., Any], query: dict[str, str], latitude: float, longitude: float) -> None:
    """A dict, as Nominatim takes it."""
    geocode_run(call, query, latitude, longitude)


def test_structured_query_of_a_state_and_a_country(call: Callable[..., Any]) -> None:
    """Parts may be left out from below."""
    assert call("geocode", {"state": "Nevada"}).raw["admin1_code"] == "US-NV"
    assert call("geocode", {"country": "Nepal"}).raw["country"] == "NP"
    assert call("geocode", {}) is None


@pytest.mark.parametrize(
    "query",
    [{"street": "1 Main Street", "city": "Paris"}, {"town": "Paris"}, {"city": 3}, 12, None, b"Paris", ["Paris"]],
)
def test_a_query_that_cannot_be_answered(call: Callable[..., Any], query: Any) -> None:
    """Refused as geopy refuses it, and never answered with something else."""
    with pytest.raises(GeocoderQueryError):
        call("geocode", query)


def test_its_errors_are_geopys() -> None:
    """A program that catches geopy's errors catches these."""
    with pytest.raises(GeopyError):
        Embedded(GAZETTEER).geocode(3)  # type: ignore[arg-type]
    assert issubclass(GeocoderQueryError, GeocoderServiceError)
    assert issubclass(GeocoderQueryError, ValueError)


@pytest.mark.parametrize("method", ["geocode", "reverse"])
def test_limit(call: Callable[..., Any], method: str) -> None:
    """With a list only; below one it is refused."""
    query = "San José" if method == "geocode" else (40.42, -3.70)
    for limit in (1, 2, 4):
        assert len(call(method, query, exactly_one=False, limit=limit)) == limit
    assert isinstance(call(method, query, limit=3), Location)
    with pytest.raises(ValueError, match="limit"):
        call(method, query, limit=0)


def test_country_codes(call: Callable[..., Any]) -> None:
    """A text, a list, a tuple; what is not there is None."""
    for codes in ("CR", ["cr"], ("cr", "mt")):
        assert call("geocode", "San José", country_codes=codes).raw["country"] == "CR"
    assert call("geocode", "Kharkiv", country_codes="br") is None


@pytest.mark.parametrize(
    "box",
    [
        [Point(35, -84), Point(30, -81)],
        [(30, -84), (35, -81)],
        [[35, -81], [30, -84]],
        ["30,-84", "35,-81"],
        (Point(30, -81), "35 -84"),
    ],
)
def test_viewbox(call: Callable[..., Any], box: Any) -> None:
    """Two corners in any form and any order: first a wish, with `bounded` a rule."""
    assert call("geocode", "Athens", viewbox=box).raw["admin1"] == "Georgia"
    assert call("geocode", "Athens", viewbox=box, bounded=True).raw["country"] == "US"
    assert call("geocode", "Kharkiv", viewbox=box, bounded=True) is None
    assert call("geocode", "Kharkiv", viewbox=box).raw["country"] == "UA"


@pytest.mark.parametrize("box", [[], [(1, 2)], [(1, 2), (3, 4), (5, 6)], ["here", "there"], [None, None]])
def test_unusable_viewbox(call: Callable[..., Any], box: Any) -> None:
    """As geopy says it."""
    with pytest.raises(GeocoderQueryError, match="viewbox"):
        call("geocode", "Athens", viewbox=box)


@pytest.mark.parametrize(
    "point",
    [
        Point(49.98, 36.25),
        Point(49.98, 36.25, 0.2),
        (49.98, 36.25),
        [49.98, 36.25],
        (49.98, 36.25, 0.1),
        "49.98, 36.25",
        "49.98 36.25",
        "49°58′48″N 36°15′E",
        Location("here", (49.98, 36.25), {}).point,
    ],
)
def test_reverse_takes_every_form_of_a_point(call: Callable[..., Any], point: Any) -> None:
    """All that geopy reads, altitude and all."""
    location = call("reverse", point)
    assert location.address.endswith("Ukraine")
    assert distance.distance((location.latitude, location.longitude), (49.98, 36.25)).km < 15


@pytest.mark.parametrize("point", ["nowhere", "", None, (1,), object(), ("a", "b")])
def test_reverse_of_what_is_no_point(call: Callable[..., Any], point: Any) -> None:
    """The words of geopy's own geocoders."""
    with pytest.raises(ValueError, match="Must be a coordinate pair or Point"):
        call("reverse", point)


def test_reverse_stays_in_the_country(call: Callable[..., Any]) -> None:
    """Beside a border the nearest town may lie beyond it: it is not the answer."""
    around = call("reverse", (31.305, 34.26), exactly_one=False, limit=8)
    assert {a.raw["country"] for a in around} == {"PS"}


def test_reverse_at_sea(call: Callable[..., Any]) -> None:
    """On the high seas nothing; before a coast the areas that it belongs to, and how far off."""
    assert call("reverse", (30.0, -40.0)) is None
    assert call("reverse", (35.0, 19.0), exactly_one=False) is None
    near = call("reverse", (33.9, 35.3), exactly_one=False)
    assert {a.raw["country"] for a in near} == {"LB"}
    assert not any(a.raw["feature_code"].startswith("PPL") for a in near)
    assert 10_000 < near[0].raw["off_coast_m"] < 22_224


def test_there_and_back(call: Callable[..., Any]) -> None:
    """The point of an answer reverses to a place of the same country."""
    for name in ("Nairobi", "La Paz, Bolivia", "Da Nang", "Suva", "Reykjavik"):
        there = call("geocode", name)
        assert call("reverse", there.point).raw["country"] == there.raw["country"]


def test_language_and_timeout_are_taken(call: Callable[..., Any]) -> None:
    """Options of every service may be passed on, as `functools.partial` does in geopy's manual."""
    assert partial(call, "geocode", language="de", timeout=None)("Kharkiv")
    assert partial(call, "reverse", language="en", timeout=1)((49.98, 36.25))


def test_locations_can_be_kept() -> None:
    """Copied, compared, sent to another process."""
    first = Embedded(GAZETTEER).geocode("Kharkiv")
    assert pickle.loads(pickle.dumps(first)) == first
    assert tuple(first) == (first.address, (first.latitude, first.longitude))


def test_options_of_geopy_are_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    """geopy's defaults, and what is given for one geocoder."""
    monkeypatch.setattr(geopy.geocoders.options, "default_timeout", 12)
    monkeypatch.setattr(geopy.geocoders.options, "default_user_agent", "newsroom/1")
    geocoder = Embedded(GAZETTEER)
    assert (geocoder.timeout, geocoder.headers["User-Agent"]) == (12, "newsroom/1")
    given = Embedded(GAZETTEER, timeout=3, user_agent="desk/2", scheme="http", proxies={"https": "127.0.0.1:1"})
    assert (given.timeout, given.headers["User-Agent"], given.scheme) == (3, "desk/2", "http")
    with pytest.raises(ConfigurationError):
        Embedded(GAZETTEER, scheme="gopher")


def test_it_never_asks_a_server() -> None:
    """Its adapters refuse, so that a mistake is loud."""
    assert issubclass(OfflineAdapter, BaseSyncAdapter)
    assert issubclass(AsyncOfflineAdapter, BaseAsyncAdapter)
    with pytest.raises(GeocoderQueryError, match="offline"):
        Embedded(GAZETTEER).adapter.get_json("https://example.org", timeout=1, headers={})
    geocoder = Embedded(GAZETTEER, adapter_factory=AsyncOfflineAdapter)
    with pytest.raises(GeocoderQueryError, match="offline"):
        awaited(geocoder.adapter.get_text("https://example.org", timeout=1, headers={}))


def test_context_managers() -> None:
    """`with` for the one, `async with` for the other, as geopy insists."""
    with Embedded(GAZETTEER) as geocoder:
        assert isinstance(geocoder, Geocoder)
    with pytest.raises(TypeError, match="async with"), Embedded(GAZETTEER, adapter_factory=AsyncOfflineAdapter):
        pass


def test_rate_limiter() -> None:
    """geopy's limiter, for both methods, with errors passed on."""
    geocoder = Embedded(GAZETTEER)
    geocode = RateLimiter(geocoder.geocode, min_delay_seconds=0.01)
    reverse = RateLimiter(geocoder.reverse, min_delay_seconds=0.01, swallow_exceptions=False)
    found = [geocode(name, country_codes="ua") for name in ("Kharkiv", "Lviv", "Xyzzyqua")]
    assert [f.raw["country"] if f else None for f in found] == ["UA", "UA", None]
    assert reverse((49.98, 36.25)).raw["country"] == "UA"
    with pytest.raises(ValueError, match="coordinate pair"):
        reverse("nowhere")


def test_async_rate_limiter() -> None:
    """The same in a loop, many at once."""

    async def run() -> list[Any]:
        async with Embedded(GAZETTEER, adapter_factory=AsyncOfflineAdapter) as geocoder:
            geocode = AsyncRateLimiter(geocoder.geocode, min_delay_seconds=0.01)
            reverse = AsyncRateLimiter(geocoder.reverse, min_delay_seconds=0.01)
            places = await asyncio.gather(*(geocode(name) for name in ("Kharkiv", "Odesa", "Xyzzyqua")))
            return [*places, await reverse((49.98, 36.25))]

    kharkiv, odesa, nothing, around = awaited(run())
    assert (kharkiv.raw["country"], odesa.raw["country"], nothing, around.raw["country"]) == ("UA", "UA", None, "UA")
