"""Settings of the online geocoders: which are asked, with which options, and what is said of wrong ones."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import geopy.geocoders
import pytest

from geo.errors import InputError, OnlineError
from geo.geocode.online import chain_from_settings
from tests.local_service import NOMINATIM, Service, running


@pytest.fixture
def service() -> Iterator[Service]:
    """A server on this machine."""
    with running() as plan:
        yield plan


def test_settings_turn_services_on(service: Service, tmp_path: Path) -> None:
    """One variable turns a service on; its options and the user agent come from the environment."""
    service.will(NOMINATIM)
    env = {
        "GEO_GEOCODERS": "embedded, nominatim",
        "GEO_NOMINATIM_DOMAIN": f"127.0.0.1:{service.port}",
        "GEO_NOMINATIM_SCHEME": "http",
        "GEO_NOMINATIM_SECONDS": "0",
        "GEO_USER_AGENT": "newsroom-map/1 (me@example.org)",
    }
    chain = chain_from_settings(env, state=tmp_path / "state.sqlite")
    assert chain is not None
    place = chain.places("Qala-e Nowabad")[0]
    assert (place.name, place.admin1_code, place.where_prec) == ("Qala-e Nowabad", "AF-KAB", 1)
    assert service.asked[0][2] == "newsroom-map/1 (me@example.org)"


def test_the_network_is_off_by_default() -> None:
    """Without a setting there is no online service at all."""
    assert chain_from_settings({}) is None
    assert chain_from_settings({"GEO_GEOCODERS": "embedded"}) is None


@pytest.mark.parametrize(
    ("env", "message"),
    [
        ({"GEO_GEOCODERS": "atlantis"}, "no geocoder"),
        ({"GEO_GEOCODERS": "nominatim", "GEO_NOMINATIM_COLOUR": "red"}, "no option"),
        ({"GEO_GEOCODERS": "nominatim", "GEO_NOMINATIM_SECONDS": "soon"}, "not a number"),
        ({"GEO_GEOCODERS": "nominatim", "GEO_NOMINATIM_SECONDS": "0.2"}, "one request a second"),
        *(
            ({"GEO_GEOCODERS": "nominatim", "GEO_NOMINATIM_SECONDS": seconds}, "not a number from 0 on")
            for seconds in ("nan", "inf", "-inf", "-1")
        ),
        *(
            (
                {"GEO_GEOCODERS": "nominatim", "GEO_NOMINATIM_DOMAIN": domain, "GEO_NOMINATIM_SECONDS": "0.2"},
                "one request a second",
            )
            for domain in (
                "Nominatim.OpenStreetMap.ORG",
                "nominatim.openstreetmap.org/",
                "NOMINATIM.openstreetmap.org.",
            )
        ),
        ({"GEO_GEOCODERS": "nominatim", "GEO_NOMINATIM_SSL_CONTEXT": "x"}, "no option"),
        ({"GEO_GEOCODERS": "arcgis", "GEO_ARCGIS_TOKEN_LIFETIME": "long"}, "not a number"),
        ({"GEO_GEOCODERS": "googlev3,bing"}, "needs more settings"),
    ],
)
def test_unreadable_settings_say_what_to_write(env: dict[str, str], message: str, tmp_path: Path) -> None:
    """A wrong setting stops at the start, with a sentence that helps."""
    with pytest.raises(InputError, match=message):
        chain_from_settings(env, state=tmp_path / "state.sqlite")


@pytest.mark.parametrize("place", ["file", "folder", "file/below.sqlite"])
def test_a_state_that_cannot_be_kept_is_told_at_the_start(tmp_path: Path, place: str) -> None:
    """A damaged file, or one where none can be: in words that say what to do, as any other setting that is wrong."""
    (tmp_path / "file").write_text("this is no database, and long enough to be told from one" * 20)
    (tmp_path / "folder").mkdir()
    with pytest.raises(OnlineError, match="GEO_GEOCODING_STATE"):
        chain_from_settings({"GEO_GEOCODERS": "photon"}, state=tmp_path / place)


NEEDED = {
    "api_key": "k", "subscription_key": "k", "apikey": "k", "username": "u", "auth_id": "i", "auth_token": "t",
    "domain": "geocoder.example.org",
}  # fmt: skip
"""What services ask for; the value of each setting matters to the service alone."""
OPTIONAL_KEYS = {"googlev3": {"API_KEY": "AIza"}, "google": {"API_KEY": "AIza"}, "here": {"APIKEY": "k"}}


@pytest.mark.parametrize("name", sorted(geopy.geocoders.SERVICE_TO_GEOCODER))
def test_every_service_of_geopy_can_be_configured(name: str, tmp_path: Path) -> None:
    """By its name and its settings alone, with our user agent, our time-out and our adapter."""
    factory = geopy.geocoders.SERVICE_TO_GEOCODER[name]
    needed = [n for n, p in inspect.signature(factory.__init__).parameters.items()
              if p.default is p.empty and n != "self"]  # fmt: skip
    env = {f"GEO_{name.upper()}_{n.upper()}": NEEDED[n] for n in needed}
    env |= {f"GEO_{name.upper()}_{n}": value for n, value in OPTIONAL_KEYS.get(name, {}).items()}
    env |= {"GEO_GEOCODERS": f"embedded,{name}", f"GEO_{name.upper()}_TIMEOUT": "4", "GEO_USER_AGENT": "desk/1"}
    chain = chain_from_settings(env, state=tmp_path / "state.sqlite")
    assert chain is not None
    ((given, cached),) = chain._services
    geocoder = cached.geocoder.geocoder
    assert (given, type(geocoder), geocoder.timeout) == (name, factory, 4.0)
    assert geocoder.headers["User-Agent"] == "desk/1"
    assert callable(geocoder.geocode)
    if needed:
        with pytest.raises(InputError, match="needs more settings"):
            chain_from_settings({"GEO_GEOCODERS": name}, state=tmp_path / "state.sqlite")


def test_numbers_among_the_options_are_numbers(tmp_path: Path) -> None:
    """ArcGIS counts the minutes of its token."""
    env = {"GEO_GEOCODERS": "arcgis", "GEO_ARCGIS_TOKEN_LIFETIME": "15"}
    chain = chain_from_settings(env, state=tmp_path / "state.sqlite")
    assert chain is not None
    assert chain._services[0][1].geocoder.geocoder.token_lifetime == 15 * 60
