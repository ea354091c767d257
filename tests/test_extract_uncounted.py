"""People whom nobody numbers, and who are some all the same: a family, somebody's guards, whoever was murdered."""

from __future__ import annotations

import pytest

from tests.reading import incidents

AT_LEAST = [
    ("A family was killed when a shell hit a house in Idlib on Monday.", 2),
    ("An entire family was wiped out when a shell hit a house in Idlib on Monday.", 2),
    ("Two families were killed when a shell hit a house in Idlib on Monday.", 4),
    ("Gunmen killed the mayor and his bodyguards in Idlib on Monday.", 3),
]


@pytest.mark.parametrize(("told", "least"), AT_LEAST)
def test_some_whom_nobody_numbers_are_at_least_two(told: str, least: int) -> None:
    """No more is known, so no bound above is."""
    (found,) = incidents(told)
    assert found.killed is not None
    assert (found.killed.low, found.killed.high) == (least, None)


@pytest.mark.parametrize("who", ["cougar", "rottweiler", "kangaroo"])
def test_an_animal_that_is_shot_is_nobody(who: str) -> None:
    """The word for whoever was shot dead is a person's where no list knows it, but lists know animals."""
    assert all(i.killed is None for i in incidents(f"A {who} was shot dead by police near Leeds on Monday."))


@pytest.mark.parametrize("whose", ["followers of a slain sub-leader", "both sons of a slain sub-leader"])
def test_whoever_follows_the_slain_lives(whose: str) -> None:
    """What is said of the leader befell no follower."""
    told = f"Two rebels, {whose}, surrendered to the army near Patikul, Philippines, on Tuesday."
    assert all(i.killed is None for i in incidents(told))
