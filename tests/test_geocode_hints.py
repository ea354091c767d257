"""What a report gives away of its home: telephone numbers, call signs, signed headlines, idiom."""

from __future__ import annotations

import pytest

from geo.geocode.areacodes import DIVISIONS
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.hints import hints
from geo.geocode.home import home_of
from geo.geocode.resolve import GazetteerResolver
from geo.geocode.stations import CITIES
from geo.model import Document, Mention, Place

GAZETTEER = Gazetteer()
RESOLVER = GazetteerResolver(GAZETTEER)


def place(text: str, name: str, title: str | None = None) -> Place:
    """What a name of a text resolves to."""
    start = text.index(name)
    found = RESOLVER.resolve(Document("d", text, title), [Mention(start, start + len(name), name, "place")], [])
    resolved = found.toponyms[0].place
    assert resolved is not None
    return resolved


@pytest.mark.parametrize(
    ("text", "title", "name", "division"),
    [
        ("Troy police ask witnesses to call 334-555-0142.", None, "Troy", "US-AL"),
        ("A man was hurt in Florence on Monday (WBTW).", None, "Florence", "US-SC"),
        (
            "A man was hurt in Decatur on Monday.",
            "One hurt in Decatur - Fox 54 News - Huntsville, AL",
            "Decatur",
            "US-AL",
        ),
        (
            "A man was hurt in Troy on Monday.",
            "One hurt in Troy - Channel 9: News and Weather for Montgomery",
            "Troy",
            "US-AL",
        ),
    ],
)
def test_a_bare_town_is_looked_for_at_home(text: str, title: str | None, name: str, division: str) -> None:
    """The state comes from an area code, a station's call sign or the towns a publisher signs with."""
    assert place(text, name, title).admin1_code == division


def test_american_idiom_means_the_united_states() -> None:
    """Deputies and district attorneys speak of Birmingham in Alabama; without them it is England's."""
    assert (
        place("Deputies found him in Birmingham after 911 calls, the district attorney said.", "Birmingham").country
        == "US"
    )
    assert place("The minister spoke in Birmingham on Monday.", "Birmingham").country == "GB"


def test_news_of_the_world_gives_no_hint() -> None:
    """Capitals in brackets and numbers are not all call signs and telephones."""
    text = "The agency (WHO) said 205 people had died by 2024-05-11; the party (KPRF) denied it."
    assert hints(GAZETTEER, Document("d", text)) == []


def test_the_tables_name_places_of_the_gazetteer() -> None:
    """Every code is a division, every station's city lies in its state."""
    assert all(GAZETTEER.by_code(code) is not None for code in DIVISIONS.values())
    for city, code in set(CITIES.values()):
        towns = [h.entry for h in GAZETTEER.names(city) if h.entry.feature.startswith("PPL")]
        assert any((d := GAZETTEER.admin1(t)) is not None and d.code == code for t in towns), city


def test_two_counties_are_american_and_one_named_twice_is_not() -> None:
    """Counties are told apart by the word before them."""
    assert hints(GAZETTEER, Document("d", "Fire crews of Wexford county went to Sligo county."))
    assert not hints(GAZETTEER, Document("d", "Wexford county won. The Wexford county side was happy."))


@pytest.mark.parametrize(
    ("text", "division"),
    [
        ("Call (334) 555-0142.", "US-AL"),
        ("Call 334.555.0142.", "US-AL"),
        ("Case 1-334-555-0142 is closed.", None),
        ("Order 7334-555-0142.", None),
    ],
)
def test_a_telephone_number_is_found_by_its_area_code(text: str, division: str | None) -> None:
    """In brackets or not; digits before the code make another number of it."""
    assert list(home_of(Document("d", text), GAZETTEER).divisions) == ([division] if division else [])
    assert any(g.candidates[0].entry.code == division for g in hints(GAZETTEER, Document("d", text))) == bool(division)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Two high schools were shut.", "US"),
        ("Det Sgt Poe asked for help.", "GB"),
        ("It cost £5.", "GB"),
        ("CAPE MAY, N.J. — The mayor spoke at noon.", "US"),
        ("GUELPH, Ont. (CP) - The mayor spoke at noon.", "CA"),
        ("The mayor spoke at noon.", None),
    ],
)
def test_phrases_show_the_home_however_their_last_word_ends(text: str, country: str | None) -> None:
    """In the plural too, with a short last word, and as a sign."""
    countries = home_of(Document("d", text), GAZETTEER).countries
    assert country in countries if country else not countries
