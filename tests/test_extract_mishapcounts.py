"""Figures of accidents and disasters: numbers beside them that count nobody, and those that are told piece by piece."""

from __future__ import annotations

import pytest

from tests.counting import tolls
from tests.reading import incidents


def read(text: str) -> list[tuple[str, int | None, int | None]]:
    """Of each incident its kind, and how many were killed and injured."""
    found = [(i.sub_event_type, i.killed, i.injured) for i in incidents(text)]
    return [(kind, killed and killed.best, injured and injured.best) for kind, killed, injured in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A lift with nine workers in it fell 30 floors; none survived.", [("killed", 9)]),
        ("A plane with all 14 on board fell into the sea on 3 May; none survived.", [("killed", 14)]),
        ("In the camp 88 children under five have died.", [("killed", 88)]),
        ("The flu has killed 12 people over 65 in the town.", [("killed", 12)]),
        ("Over five people were killed.", [("killed", 6)]),
    ],
)
def test_floors_and_the_age_of_those_who_died_count_nobody(text: str, told: list[tuple[str, int]]) -> None:
    """Of those who "none survived" the people before are meant; "under five" is how old they were."""
    assert tolls(text) == told


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("Seven people were slightly injured and two seriously when a tram hit a bus.", 9),
        ("Two people were seriously injured and five slightly when a tram hit a bus.", 7),
        ("Four people were badly hurt and 11 others suffered minor injuries.", 15),
        ("Thirty-one were slightly hurt and three had broken legs.", 34),
        ("Twelve people were hurt and two are in a critical condition.", 12),
        ("Nine people were injured, two of them seriously and seven slightly.", 9),
    ],
)
def test_the_slightly_and_the_badly_hurt_are_all_of_them(text: str, hurt: int) -> None:
    """Each is one or the other; who is in a critical condition may be one of those who were hurt."""
    assert [n for role, n in tolls(text) if role == "injured"][:1] == [hurt]


def test_whoever_dies_in_hospital_is_another() -> None:
    """Four died there, and one of the two who were taken away."""
    assert read(
        "Lightning struck workers near Zadar on Monday. Four died on the spot and two others were rushed to hospital, "
        "where one died."
    ) == [("Other", 5, 1)]


def test_whom_fumes_overcame_and_who_is_dead_is_not_hurt() -> None:
    """The five are told of by one verb more."""
    assert tolls("A couple and their three children were found dead, overcome by the fumes of a stove.") == [
        ("killed", 5)
    ]
    assert tolls("In the hall 40 people were overcome by the fumes.") == [("injured", 40)]


def test_the_dead_of_one_town_are_not_meant_for_another() -> None:
    """Nobody says that the blast in the second town killed anybody."""
    told = read(
        "Four people were killed and 11 injured in a fire in a hotel in Zadar on Thursday, while in Split a gas blast "
        "in a kitchen injured six."
    )
    assert told == [("Fire", 4, 11), ("Explosion", None, 6)]


def test_a_warning_of_a_day_is_no_flood() -> None:
    """Somebody warned "on Friday of" it, or warned people of it: nothing has happened."""
    assert incidents("The weather office warned on Monday of storms and flooding in Zadar at the weekend.") == []
    assert incidents("The mayor warned people in Zadar of storms and flooding.") == []


def test_a_cylinder_of_chlorine_is_no_weapon() -> None:
    """It leaks in a port."""
    assert read("A chlorine cylinder leaked in the port of Zadar on Monday. Eight dockers died.") == [
        ("Industrial or mining", 8, None)
    ]
