"""Words for shots and deaths that befall no person, and figures that count none."""

from __future__ import annotations

import pytest

from geo.extract.counts import counts
from geo.extract.counts.people import Ground
from geo.extract.text import sentences


def told(text: str) -> list[tuple[str, int | None]]:
    """Whom the sentences of a text say to have come to harm: how, and how many."""
    found = [t for s in sentences.split(text) for t in counts.find(s, Ground())]
    return [(t.role, t.count.best) for t in found if t.count.best]


@pytest.mark.parametrize(
    "text",
    [
        "A waiter fired shot at a passing tram.",
        "The weatherman was shot at by a masked rider.",
        "Two boys were shot at as they rode home.",
        "A burglar shot at couple and ran off.",
        "Rebels shot at the house of a tax clerk.",
        "Police seek the man who shot at a chapel.",
        "The baker shot out the windows of a bank.",
        "The van was found with its windows shot out.",
        "A boy shot an air rifle at the chapel.",
        "A hunter killed a bear.",
        "A guard fatally shot a loose dog.",
        "The gun turned up in the execution of a search warrant.",
        "He neglected the execution of his duties.",
        "She had an expired visa.",
        "The rider had a false name, expired plates and a knife.",
    ],
)
def test_what_falls_on_things_and_beasts_harms_nobody(text: str) -> None:
    """Nobody is hit by a shot that is only fired or aimed, and a warrant's execution kills nobody."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("A waiter was shot at a party.", ("shot", 1)),
        ("A waiter was shot at a boys school.", ("shot", 1)),
        ("A waiter was shot at a car wash.", ("shot", 1)),
        ("A waiter was shot at her home in Ava.", ("shot", 1)),
        ("A robber shot a bus driver.", ("shot", 1)),
        ("A robber shot a dog owner.", ("shot", 1)),
        ("The army said it had killed 14 Tigers.", ("killed", 14)),
        ("The patient expired on Friday.", ("killed", 1)),
        ("A farmer killed a dog and two men.", ("killed", 2)),
    ],
)
def test_whoever_is_there_is_hit(text: str, harm: tuple[str, int]) -> None:
    """The same words where they name the place of the shot, or a person by a beast or a vehicle."""
    assert told(text) == [harm]


def test_a_day_in_figures_counts_nobody() -> None:
    """What a stroke joins is a day or a part, wherever it stands."""
    assert told("A cook stabbed 8/2 died 8/19.") == [("injured", 1), ("killed", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "A keeper shot and killed a loose bull.",
        "A warden shot the family terrier.",
        "Two large family dogs were shot, one killed.",
        "A caller falsely claimed shooting two waiters.",
        "Shots were fired at the house where three waiters were shot the day before.",
        "A guard shot in the air.",
    ],
)
def test_who_is_only_spoken_of_is_not_hit(text: str) -> None:
    """Beasts with their owner's word before them, what is falsely told, and what a house saw the day before."""
    assert told(text) == []
