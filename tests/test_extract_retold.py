"""Incidents that a report tells again are one, known by their people."""

from __future__ import annotations

import pytest

from tests.reading import main_incidents


@pytest.mark.parametrize(
    "again",
    [
        "In Westfield, three people were shot dead and four were wounded on Thursday, the sheriff said.",
        "Westfield mourns: Maria Quint, 31, was shot dead in a car in Westfield on Thursday, her family said.",
    ],
)
def test_the_same_people_make_one_incident(again: str) -> None:
    """Counted alike, or named: a day or a place that the second telling gives otherwise parts nothing."""
    text = (
        "A gunman shot three people dead and wounded four at a farm near Dover, Delaware, on Wednesday, police said. "
        f"Maria Quint, 31, was killed there. {again}"
    )
    (one,) = main_incidents(text)
    assert one.killed is not None
    assert one.killed.best == 3


def test_other_people_make_another() -> None:
    """Other numbers and other names elsewhere."""
    text = (
        "A gunman shot three people dead at a farm near Dover, Delaware, on Wednesday, police said. "
        "In another attack on Thursday, five people were shot dead at a bar in Boise, Idaho."
    )
    assert [i.killed and i.killed.best for i in main_incidents(text)] == [3, 5]


@pytest.mark.parametrize(
    "text",
    [
        "A 13-year-old boy suffered a self-inflicted gunshot wound to the hand while hunting north of Letcher, South "
        "Dakota, on Wednesday. According to conservation officer Andy Peters, who is based in Mitchell, the teenager "
        "was taken to a hospital in Mitchell after the accident.",
        "A 16-year-old boy was shot dead in Miami on Wednesday night, police said. Another man, in his 50s, was shot "
        "in the arm. There have been two other shootings on the block this month. A gun was also discovered by "
        "investigators on Friday morning, a few houses away from the shooting. Officials have not said whether the gun "
        "is related to the shooting.",
    ],
)
def test_what_is_told_on_makes_no_other(text: str) -> None:
    """Neither new people nor a new deed: a hospital's town and the day of a find are no other incident's."""
    assert len(main_incidents(text)) == 1
