"""A text that is a headline alone: its verbs in the present tell what has happened, as titles do."""

from __future__ import annotations

import pytest

from tests.reading import incidents, main_incidents


@pytest.mark.parametrize(
    ("sub", "text"),
    [
        ("Armed clash", "Army kills 12 rebels in Kachin"),
        ("Armed clash", "Troops kill five bandits, recover arms in Zamfara"),
        ("Armed clash", "Violent clashes between rebels and the army near Palmyra kill 12"),
        ("Violent demonstration", "Violent clashes between protesters and police in Dhaka leave 12 injured"),
        ("Air/drone strike", "A farmer killed by drone fire in Khan Younis"),
        ("Air/drone strike", "Russian drone kills man and three children in Sumy"),
        ("Air/drone strike", "Seven killed in army bombing of a village in Rakhine"),
        ("Air/drone strike", "Two dead as Iran launches waves of strikes on Kuwait"),
        ("Attack", "Israeli fire kills three people in Rafah as truce deal falters"),
        ("Remote explosive/landmine/IED", "The explosion of a landmine north of Hama kills five people"),
        ("Shelling/artillery/missile attack", "Rebels shell a market in Goma, kill four"),
    ],
)
def test_a_headline_in_the_present_has_its_type(sub: str, text: str) -> None:
    """Fire of drones burns nothing, waves of strikes are no tsunami, and who kills rebels has fought them."""
    (read,) = main_incidents(text)
    assert read.sub_event_type == sub


@pytest.mark.parametrize(
    ("low", "text"),
    [
        (None, "Warplanes kill and injure 50 people in Idlib"),
        (None, "At least 13 martyrs and wounded in shelling of Aleppo"),
        (1, "A martyr and several wounded in a raid on Nablus"),
        (2, "Air strikes on Idlib leave dead and wounded"),
    ],
)
def test_the_dead_and_the_hurt_told_together(low: int | None, text: str) -> None:
    """Of those who were killed and hurt together nobody says how many are dead; "a martyr" is one."""
    (read,) = main_incidents(text)
    assert read.killed is not None
    assert read.injured is not None
    assert read.killed.low == low


@pytest.mark.parametrize(
    "text",
    [
        "How drone strikes kill soldiers in the new wars",
        "Army chief vows to kill bandits after attack",
        "Film shows soldiers killed in ambush",
        "Economist warns of debt bomb",
        "Study finds air strikes kill more civilians than said",
    ],
)
def test_a_headline_of_something_else_is_quiet(text: str) -> None:
    """Vows, films, studies and figures of speech are no incident."""
    assert not incidents(text)


@pytest.mark.parametrize(
    ("name", "country", "text"),
    [
        ("Kramatorsk", "UA", "Russians strike Kramatorsk with guided bombs, one killed"),
        ("Orikhiv", "UA", "Russian troops shelled Orikhiv - woman killed"),
        ("Nikopol", "UA", "Russian troops attacked Nikopol at night, one person died"),
        ("Syria", "SY", "US airstrike in Syria kills two militia leaders"),
        ("Somalia", "SO", "Somali army kills nine militants in central region"),
    ],
)
def test_an_army_far_from_home_puts_nothing_in_its_own_country(name: str, country: str, text: str) -> None:
    """What was struck is the place, and not the country whose adjective its attackers bear."""
    (read,) = main_incidents(text)
    assert read.place is not None
    assert (read.place.name, read.place.country) == (name, country)


def test_a_group_of_two_words_has_both() -> None:
    """Boko Haram is no "Boko", whatever the headline goes on with."""
    (read,) = main_incidents("27 killed in Boko Haram attack on village in Borno")
    assert read.perpetrator == "Boko Haram"


def test_civilian_casualties_are_no_one_civilian() -> None:
    """Nobody counts them."""
    (read,) = incidents("Warplanes bomb Afrin leaving more civilian casualties and wounded")
    assert read.injured is None
