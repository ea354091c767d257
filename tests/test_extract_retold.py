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
