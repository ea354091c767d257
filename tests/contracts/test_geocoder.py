"""One suite for every geocoder of this project: geopy's interface, kept to the letter."""

from typing import Any

import pytest
from geopy.exc import GeocoderQueryError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.geocode import Embedded


@pytest.fixture(scope="module", params=[Embedded])
def geocoder(request: pytest.FixtureRequest) -> Any:
    """Each geocoder in turn."""
    return request.param()


def test_it_is_a_geopy_geocoder(geocoder: Any) -> None:
    """It can stand wherever geopy's own stand."""
    assert isinstance(geocoder, Geocoder)
    assert geocoder.timeout == type(geocoder)().timeout


@pytest.mark.parametrize(
    ("query", "latitude", "longitude"),
    [
        ("Kerman", 30.28, 57.08),
        ("Kerman, Iran", 30.28, 57.08),
        ("Lewiston, Maine", 44.10, -70.21),
        ("Paris, Texas", 33.66, -95.56),
        ("Moscow, Idaho", 46.73, -117.0),
        ("Ghazni province", 33.3, 67.9),
        ("Gaza", 31.5, 34.47),
        ("Baghdad International Airport", 33.26, 44.23),
        ("Long Beach, Calif.", 33.77, -118.19),
        ("Hodeidah, Yemen", 14.8, 42.95),
        ("Springfield, Ill.", 39.8, -89.64),
    ],
)
def test_geocode(geocoder: Any, query: str, latitude: float, longitude: float) -> None:
    """A name, a name in a place, a division, an airport, a transliteration."""
    location = geocoder.geocode(query)
    assert isinstance(location, Location)
    assert location.latitude == pytest.approx(latitude, abs=0.6)
    assert location.longitude == pytest.approx(longitude, abs=0.6)
    assert location.raw["latitude"] == location.latitude
    assert location.address


def test_no_result_is_none(geocoder: Any) -> None:
    """As geopy's own: None, for one and for many."""
    assert geocoder.geocode("Xyzzyqua Nowhere") is None
    assert geocoder.geocode("Xyzzyqua Nowhere", exactly_one=False) is None
    assert geocoder.geocode("") is None
    assert geocoder.reverse((0.0, -30.0)) is None


def test_exactly_one_and_limit(geocoder: Any) -> None:
    """One Location or a list, no longer than asked."""
    assert isinstance(geocoder.geocode("Springfield"), Location)
    many = geocoder.geocode("Springfield", exactly_one=False, limit=3)
    assert [type(m) for m in many] == [Location] * 3
    assert many[0] == geocoder.geocode("Springfield")


def test_country_codes(geocoder: Any) -> None:
    """One code, several, in any case, or with commas."""
    assert geocoder.geocode("Moscow", country_codes="us").raw["country"] == "US"
    assert geocoder.geocode("Moscow", country_codes=["gb", "RU"]).raw["country"] == "RU"
    assert geocoder.geocode("Moscow", country_codes="gb,us").raw["country"] in ("GB", "US")
    assert geocoder.geocode("Kerman", country_codes="fr") is None


def test_viewbox_and_bounded(geocoder: Any) -> None:
    """A box prefers; with bounded it excludes."""
    idaho = [Point(42, -118), Point(49, -111)]
    assert geocoder.geocode("Moscow", viewbox=idaho).raw["admin1"] == "Idaho"
    assert geocoder.geocode("Kerman", viewbox=[(42, -118), (49, -111)]).raw["country"] == "IR"
    assert geocoder.geocode("Kerman", viewbox=["42,-118", "49,-111"], bounded=True) is None


@pytest.mark.parametrize("query", [Point(30.28, 57.08), (30.28, 57.08), "30.28, 57.08"])
def test_reverse(geocoder: Any, query: Any) -> None:
    """Anything geopy reads as a point."""
    assert geocoder.reverse(query).raw["name"] == "Kerman"
    around = geocoder.reverse(query, exactly_one=False, limit=5)
    assert 1 < len(around) <= 5


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"query": None}, GeocoderQueryError),
        ({"query": ("a", "b")}, GeocoderQueryError),
        ({"query": "Kerman", "limit": 0}, ValueError),
        ({"query": "Kerman", "bounded": True}, ValueError),
        ({"query": "Kerman", "viewbox": [(1, 2)]}, ValueError),
    ],
)
def test_bad_arguments(geocoder: Any, arguments: dict[str, Any], error: type[Exception]) -> None:
    """geopy's exceptions, or Python's where geopy raises those."""
    with pytest.raises(error):
        geocoder.geocode(**arguments)


def test_reverse_of_nonsense(geocoder: Any) -> None:
    """A point that is none is refused as geopy refuses it."""
    with pytest.raises(ValueError, match="coordinate"):
        geocoder.reverse("not a point")


def test_every_option_is_taken(geocoder: Any) -> None:
    """Options that need nothing here are still part of the interface."""
    assert geocoder.geocode("Kerman", timeout=DEFAULT_SENTINEL, language="fr")
    assert geocoder.reverse((30.28, 57.08), timeout=5, language="en")
    assert type(geocoder)(timeout=3, user_agent="test").geocode("Kerman")


def test_it_works_in_geopys_rate_limiter(geocoder: Any) -> None:
    """Wrapped as geopy's manual shows."""
    limited = RateLimiter(geocoder.geocode, min_delay_seconds=0)
    assert limited("Kerman, Iran").latitude == pytest.approx(30.28, abs=0.01)
