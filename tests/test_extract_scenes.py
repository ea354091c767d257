"""A report leaves one happening for the next: by a clause, an hour, a place, or words that say so."""

from __future__ import annotations

import pytest

from tests.reading import incidents


def _read(text: str) -> list[tuple[str, int | None]]:
    found = [i for i in incidents(text) if i.role == "main"]
    return sorted((i.place.mention if i.place else "", i.killed.best if i.killed else None) for i in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A landslide buried a row of houses near Multan on Monday, killing six people, while in Larkana rioters "
            "torched a police station.",
            [("Larkana", None), ("Multan", 6)],
        ),
        (
            "A car bomb went off outside a courthouse in Kisumu on Monday and killed 17 people, and a mob beat three "
            "thieves to death in Eldoret on Monday.",
            [("Eldoret", 3), ("Kisumu", 17)],
        ),
        (
            "Kidnappers seized four engineers in Sukkur on Tuesday; hours later a bus overturned near Mardan, killing "
            "three passengers.",
            [("Mardan", 3), ("Sukkur", None)],
        ),
        (
            "Two porters died and five were hurt when a roof fell in at a warehouse in Larkana on Monday.",
            [("Larkana", 2)],
        ),
    ],
)
def test_clauses(text: str, told: list[tuple[str, int | None]]) -> None:
    """A clause with a place, or with a subject and a place, of its own tells of another happening; others go on."""
    assert _read(text) == told


@pytest.mark.parametrize(
    "opening",
    ["In another case,", "In an unrelated incident the same day,", "In a second accident,", "An hour or so later"],
)
def test_another_case(opening: str) -> None:
    """Whatever the words that follow call it."""
    text = f"Two people were killed when a lorry hit a minibus in Nakuru on Monday. {opening} a clerk was crushed by a "
    assert _read(f"{text}tractor at Kisumu; she died.") == [("Kisumu", 1), ("Nakuru", 2)]


@pytest.mark.parametrize(
    "counted",
    [
        "At a bus depot in Kano 14 died, at a fish market in Jos nine.",
        "In Kano 14 people were killed and in Jos nine.",
        "They struck in Kano, where 14 died, and at a market in Jos, where the toll was nine.",
    ],
)
def test_places_before_their_numbers(counted: str) -> None:
    """Each town has the number behind it."""
    assert _read(f"Suicide bombers attacked two towns on Monday. {counted}")[-2:] == [("Jos", 9), ("Kano", 14)]


def test_another_day_and_another_kind() -> None:
    """Somebody new did something else on another day."""
    text = "A man was stabbed in the leg on Poe Street in Fresno on Tuesday. Two masked men robbed a shop in Clovis on "
    assert len(_read(f"{text}Wednesday.")) == len(("stabbing", "robbery"))


@pytest.mark.parametrize(
    "told",
    [
        "In Yuma he laid a wreath at the cinema where seven people were shot dead on Wednesday night.",
        "In Yuma, the bodies of seven guards whom rebels had seized last month were found in a well.",
    ],
)
def test_news_that_names_the_past(told: str) -> None:
    """A wreath for those who died this week, or the day on which the dead had been seized, makes no history."""
    text = f"A bus overturned near Fresno on Thursday, killing four people. The governor has promised help.\n\n{told}"
    assert ("Yuma", 7) in _read(text)


def test_a_day_behind_from_and_a_place() -> None:
    """ "Left Fresno in March" and "withdrew from Fresno in March" are months back alike."""
    text = "Gunmen shot dead nine people in Fresno on Thursday.\n\nTroops withdrew from Fresno in March after a battle "
    (main,) = incidents(f"{text}in which six soldiers died.", role="main")
    assert main.killed is not None
    assert main.killed.best == len("nine_dead")


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (
            "The first hit a market in Kano, killing nine people.",
            "The second tore through a bus stop in Jos; six died.",
        ),
        ("One went off at a school in Kano and killed nine.", "The other struck a patrol in Jos, leaving six dead."),
        ("The first blast, in Kano, killed nine people.", "The second blast hit a clinic in Jos, where six died."),
    ],
)
def test_each_of_the_things_that_a_lead_counts(first: str, other: str) -> None:
    """One by one, by its number; in one town they are one attack."""
    lead = "Two bombs killed 15 people in northern Nigeria on Monday, police said."
    assert _read(f"{lead} {first} {other}") == [("Jos", 6), ("Kano", 9)]
    assert _read(f"{lead} {first} {other.replace('Jos', 'Kano')}") == [("Kano", 15)]


@pytest.mark.parametrize(
    ("later", "towns"),
    [
        ("A bomb in a Sukkur bank killed 12 people on Friday.", ["Bannu", "Sukkur"]),
        ("A landslide at Sukkur buried 12 people.", ["Bannu", "Sukkur"]),
        ("The dead were buried in Sukkur on Saturday.", ["Bannu"]),
    ],
)
def test_a_deed_of_another_day_or_kind(later: str, towns: list[str]) -> None:
    text = f"Rebels attacked a post at Bannu in Pakistan on Saturday and five soldiers were shot dead. {later}"
    assert [place for place, _ in _read(text)] == towns


def test_districts_named_with_their_provinces() -> None:
    """Two are two places, as two towns are."""
    text = (
        "A joint force killed two insurgents during a search in Sabari district, Khost province, on Monday. In Nad Ali "
        "district, Helmand province, soldiers detained a bomb maker."
    )
    assert _read(text) == [("Nad Ali", None), ("Sabari", 2)]
