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


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("A boat with nine people on board, three of them children, has not been seen since it left Zadar.", 9),
        ("An airliner carrying 61 passengers and six crew disappeared from radar off Zadar on Monday.", 67),
        ("A trawler vanished off Zadar on Monday with six men on board.", 6),
        ("A boat with nine people on board vanished off Zadar on Monday. Its wreck was found with two bodies.", None),
        ("A boat with nine people on board vanished off Zadar on Monday. Six were rescued later.", None),
    ],
)
def test_who_is_aboard_is_missing_with_the_boat(text: str, missing: int | None) -> None:
    """All of them, and no captives, as long as nobody knows what became of them."""
    (main,) = incidents(text)
    assert main.sub_event_type in ("Sea", "Air")
    assert (main.missing.best if main.missing is not None else None) == missing


@pytest.mark.parametrize(
    ("text", "suburb"),
    [
        ("A shop in the Paris suburb of Montreuil burned down on Monday, killing two.", "Montreuil"),
        ("Two people died in a fire in the Athens suburb of Nea Ionia on Monday.", "Nea Ionia"),
        ("Two people died in a fire in the Khulm district of Balkh on Monday.", "Khulm"),
    ],
)
def test_a_suburb_is_named_behind_its_city(text: str, suburb: str) -> None:
    """It is the place, and not the city; a district bears its own name in front."""
    (main,) = incidents(text)
    assert main.place is not None and main.place.mention == suburb


def test_a_patient_on_the_way_is_not_hurt_in_the_crash() -> None:
    """Whom the ambulance was taking to hospital nobody says to be hurt by it."""
    assert tolls("An ambulance taking a patient to hospital overturned, killing two.") == [("killed", 2)]
    assert tolls("Ambulances took nine people to hospital.") == [("injured", 9)]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        (
            "A wall fell in Zadar on Monday. Police first said seven had died; the figure was later put at nine.",
            9,
        ),
        ("Officials said 30 people had died in floods in Zadar, but the number was later raised to 41.", 41),
        ("Police at first said 12 people had been killed in a crash in Zadar; the number was then lowered to ten.", 10),
        ("One of two brothers trapped in a well in Zadar was rescued on Monday. The other was found dead.", 1),
    ],
)
def test_a_figure_that_is_corrected_is_the_last_one(text: str, killed: int) -> None:
    """What police "first said" no longer holds; "the other" of two is one."""
    (main,) = incidents(text)
    assert main.killed is not None and main.killed.best == killed


def test_a_search_that_is_given_up_was_for_the_missing() -> None:
    """Whoever called it off; those whom police look for may be wanted."""
    assert tolls("They called off the search for two passengers.") == [("missing", 2)]
    assert tolls("Police suspended the search for two men.") == []


def test_the_death_roll_is_the_toll() -> None:
    """Not the two rescuers whose bodies were the last."""
    assert tolls("The death roll in the colliery rose to nine when the bodies of two rescuers were found.")[0] == (
        "killed",
        9,
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ten people were killed by falling rocks near Zadar on Monday.", "Landslide"),
        ("Rains that began on Monday have claimed 77 lives in Zadar.", "Flood"),
        ("A collision between two ferries off Zadar on Monday left 32 people dead, while one was found alive.", "Sea"),
    ],
)
def test_what_nature_does_is_no_attack(text: str, kind: str) -> None:
    """Rocks fall without rioters, rains claim lives without a doer."""
    (main,) = incidents(text)
    assert main.sub_event_type == kind


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
