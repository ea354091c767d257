"""The table of countries and continents."""

import pytest

from geo.regions import CONTINENTS, COUNTRIES, continent_of, countries_of, country_name


def test_every_country_has_a_continent_and_a_name() -> None:
    """A region filter must reach every country, whatever its code."""
    assert len(COUNTRIES) >= 249
    assert all(continent_of(code) in CONTINENTS and country_name(code) for code in COUNTRIES)
    assert sorted(COUNTRIES) == sorted(code for continent in CONTINENTS for code in countries_of(continent))


@pytest.mark.parametrize(
    ("code", "name", "continent"),
    [
        ("IR", "Iran", "Asia"),
        ("us", "United States", "North America"),
        ("CD", "DR Congo", "Africa"),
        ("XK", "Kosovo", "Europe"),
    ],
)
def test_known_countries(code: str, name: str, continent: str) -> None:
    """Codes are read in any case; names are the ones that news uses."""
    assert country_name(code) == name
    assert continent_of(code) == continent


def test_unknown_codes_are_none() -> None:
    """An unknown or missing country is no error and belongs to no continent."""
    assert continent_of(None) is None
    assert continent_of("ZZ") is None
    assert country_name("") is None
    assert countries_of("Atlantis") == ()
