"""What a report goes back to, or tells besides, keeps its own people: "in that shooting", "the second in a week"."""

from __future__ import annotations

import pytest

from tests.reading import incidents

GOES_ON = [
    (
        "Two men were wounded in a shooting in Tulsa on Monday. The shooting occurred eight months after a bystander "
        "was killed in a gun battle. In that incident, Breanna Black, 23, had just parked her car when two gangs "
        "clashed.\n\nWhen gunfire erupted, Black was fatally struck in the head by a bullet.",
        [("background", 1, None), ("main", None, 2)],
    ),
    (
        "A boy of three was killed in an accidental shooting in Tulsa on Tuesday. Last year, a 12-year-old was killed "
        "and a 7-year-old was hurt in a shooting in Austin.\n\nDeputies said in that shooting a child got hold of a "
        "gun and fired it, killing 12-year-old Mason Powers.",
        [("background", 1, 1), ("main", 1, None)],
    ),
    (
        "A 3-year-old boy was shot in the head in Tulsa on Tuesday. He is in critical condition. The shooting comes a "
        "month after Lamont White, 2, and Tania Holm, 11, were killed in separate shootings. The children were killed "
        "within days of each other.",
        [("background", 2, None), ("main", None, 1)],
    ),
    (
        "Five protesters were shot on Monday night in Tulsa, where crowds have camped out since Jan. 15, when police "
        "fatally shot Jamar Clay.",
        [("background", 1, None), ("main", None, 5)],
    ),
]
BESIDES = [
    "A girl of two was shot on Monday in Tulsa. Tulsa police also were investigating the Monday afternoon shooting of "
    "a 14-year-old boy who was wounded as he walked with friends.",
    "A woman was stabbed on Monday in Tulsa. Police are also investigating a shooting that left a man wounded on "
    "Monday night.",
    "Two brothers are charged in a shooting that left a 3-year-old boy in critical condition. The toddler was driven "
    "to a hospital. This is the second case in a week of a child shot in a car. On Nov. 14, a 3-year-old girl was "
    "grazed by a bullet.",
]


@pytest.mark.parametrize(("text", "told"), GOES_ON)
def test_the_bygone_keeps_its_dead(text: str, told: list[tuple[str, int | None, int | None]]) -> None:
    """Whatever points back to it, or speaks of those whom it alone has told of."""
    found = {(i.role, i.killed and i.killed.best, i.injured and i.injured.best) for i in incidents(text)}
    assert set(told) <= found
    assert sum(role == "main" for role, _, _ in found) == 1


@pytest.mark.parametrize("text", BESIDES)
def test_another_case_has_its_own_hurt(text: str) -> None:
    """One each, and not two of one."""
    assert [i.injured and i.injured.best for i in incidents(text)] == [1, 1]


def test_the_police_look_into_the_same() -> None:
    """Who "also are investigating the shooting" goes on about it."""
    (one,) = incidents(
        "A man was shot dead in Tulsa on Monday. Police also are investigating the shooting as a robbery, they said."
    )
    assert one.killed and one.killed.best == 1


def test_a_car_kills_nobody() -> None:
    """Unlike two deminers KIA, a 2005 Kia is no dead."""
    assert incidents("A caller reported that a blue 2005 Kia was off the road in a snowbank on Saturday.") == []
