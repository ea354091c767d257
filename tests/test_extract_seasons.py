"""What a season or a year has cost in all is no figure of the day's news, unless nobody else is counted."""

from __future__ import annotations

import pytest

from tests.reading import main_incidents


@pytest.mark.parametrize(
    "told",
    [
        "Frost killed seven people in Vilnius on Monday, bringing the winter's toll to 52.",
        "Frost killed seven people in Vilnius on Monday, which brings to 52 the number of cold deaths this winter.",
        "Frost killed seven people in Vilnius on Monday. This winter's toll now stands at 52.",
        "Frost killed seven people in Vilnius on Monday. So far this season 52 people have died of the cold.",
    ],
)
def test_the_sum_of_a_season_is_not_the_news(told: str) -> None:
    """The seven are the figure, wherever the sum stands."""
    (read,) = main_incidents(told)
    assert read.killed is not None and read.killed.best == 7


def test_a_season_is_all_there_is_where_nobody_else_is_counted() -> None:
    """Nobody tells of any one day's dead."""
    (read,) = main_incidents("Frost has killed 52 people in Vilnius this winter, doctors said on Monday.")
    assert read.killed is not None and read.killed.best == 52
