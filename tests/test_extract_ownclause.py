"""A clause with a subject, a predicate and a place of its own tells of another incident, however it is joined on."""

from __future__ import annotations

import pytest

from tests.reading import incidents, main_incidents


def towns(text: str) -> list[str]:
    return sorted(i.place.mention for i in incidents(text) if i.place is not None and i.role == "main")


@pytest.mark.parametrize(
    "joint",
    [", and ", " and ", ", while ", "; ", ". Then, at dusk, ", ". At about the same time ", ".\n\nIn the evening "],
)
@pytest.mark.parametrize(
    "later", ["artillery shelled a village near Sukkur", "in Sukkur police fired tear gas at protesters"]
)
def test_nobody_need_be_counted(joint: str, later: str) -> None:
    """That somebody else does something in another town is enough."""
    assert towns(f"Gunmen shot dead two traders in Bannu on Tuesday{joint}{later}.") == ["Bannu", "Sukkur"]


def test_who_is_found_dead_elsewhere_was_killed_there() -> None:
    """As many as were shot in the first town."""
    text = (
        "Gunmen shot dead three traders in Bannu on Tuesday.\n\n"
        "In Sukkur, the bodies of three men were found in a sack."
    )
    assert towns(text) == ["Bannu", "Sukkur"]


@pytest.mark.parametrize(
    "later",
    [
        "Police in Sukkur sent reinforcements.",
        "They then drove off towards Sukkur.",
        "The wounded were taken to a hospital in Sukkur.",
        "The attackers had shot at a patrol in Sukkur before they fled.",
    ],
)
def test_what_goes_on_is_no_other(later: str) -> None:
    """Its subject is known, or it is what follows on the deed."""
    assert towns(f"Gunmen shot dead two traders in Bannu on Tuesday. {later}") == ["Bannu"]


def test_two_names_of_one_place_are_no_two_clauses() -> None:
    text = "The number of people killed in Tuesday's police raid in the Bela and Sao Joao quarters of Recife is 19."
    assert len(incidents(text)) == 1


@pytest.mark.parametrize(
    "before",
    [
        "A day before, three had been wounded there.",
        "The previous day, three people were wounded there.",
        "On Wednesday three had been wounded in the same street.",
    ],
)
def test_who_was_hurt_the_day_before_is_not_in_the_news(before: str) -> None:
    """Others, of another day, are another incident's, be they hit in the same place."""
    (read,) = main_incidents(f"Two people were killed in a drone strike on Kherson on Thursday. {before}")
    assert read.killed is not None and read.killed.best == 2
    assert read.injured is None


def test_a_day_after_others_had_died() -> None:
    """The same in one sentence."""
    news = "Gunmen killed four farmers near Jos on Thursday, a day after nine had been killed in the same area."
    first = main_incidents(news)[0]
    assert first.killed is not None and first.killed.best == 4
