"""A sentence that tells what the news came after: each of the two has its own people and its own place."""

from __future__ import annotations

import pytest

from tests.reading import incidents

OLDER = [
    (
        "Eight soldiers were killed in an ambush near Gao on Monday, two days after 11 died in such an attack.",
        11,
    ),
    ("Gunmen shot dead eight policemen near Gao on Monday, hours after 11 people were killed in Kidal.", 11),
    (
        "A day after a bomb killed 40 people at a mosque in Kidal, gunmen shot dead eight policemen in Gao on Monday.",
        40,
    ),
    (
        "GAO, Mali - A week after rebels killed 11 soldiers in Kidal, a mine killed eight soldiers near Gao on Monday.",
        11,
    ),
    ("Two days after 11 died in a similar attack, eight soldiers were killed in an ambush near Gao on Monday.", 11),
]
ONE = [
    "A third victim died in hospital on Monday, two days after two people were shot dead in Gao.",
    "Three days after being shot in Gao, a policeman died in hospital on Monday.",
    "Five days after a quake that killed 300 people in Herat, rescuers pulled two people alive from the rubble.",
]


@pytest.mark.parametrize(("told", "older"), OLDER)
def test_what_the_news_came_after_gives_it_no_dead(told: str, older: int) -> None:
    """The eight are the news; the others are another incident, in the news or behind it."""
    found = incidents(told)
    counts = [i.killed.best if i.killed else None for i in found]
    assert sorted(counts, key=str) == sorted([8, older], key=str)
    (news,) = (i for i in found if i.killed and i.killed.best == 8)
    assert news.role == "main"
    assert news.place is not None
    assert news.place.mention == "Gao"


@pytest.mark.parametrize("told", ONE)
def test_a_later_death_or_rescue_is_of_the_same_incident(told: str) -> None:
    """Days that pass between a deed and what came of it part nothing."""
    assert len(incidents(told)) == 1


def test_an_anniversary_is_history() -> None:
    """Whoever gathers a year after the shooting was not shot that day."""
    (old,) = incidents("A year after a gunman killed 11 people at a school in Gao, survivors gathered there on Monday.")
    assert old.role == "background"
