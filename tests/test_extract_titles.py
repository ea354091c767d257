"""Titles for incidents without a headline: one line in sentence case, no words of the vocabulary's own."""

from __future__ import annotations

import pytest

from geo.extract.drafts import titles
from geo.model import VOCABULARY, Count, Mention, Where

EXPLOSIONS = "Explosions/Remote violence"


def at(name: str, **more: object) -> Where:
    return Where((Mention(0, len(name), name, "place"),), **more)  # type: ignore[arg-type]


def test_killed_and_injured() -> None:
    """The figures as the text has them, what it was, where."""
    told = titles.made(
        EXPLOSIONS, "Remote explosive/landmine/IED", "a bomb went off", at("Kerman"),
        killed=Count(73, 73, None, "at least"), injured=Count.exactly(170),
    )  # fmt: skip
    assert told == "At least 73 killed, 170 injured in bombing in Kerman"


def test_killed_alone() -> None:
    """The happening is the subject; its number agrees."""
    one = Count.exactly(1)
    spot = at("Baghdad International Airport")
    assert titles.made(EXPLOSIONS, "Air/drone strike", "", spot, killed=one) == (
        "Airstrike at Baghdad International Airport kills 1"
    )
    assert titles.made("Disaster", "Flood", "", at("Natal"), killed=Count(101, 101, None, "more than")) == (
        "Floods in Natal kill more than 100"
    )


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("The Barents Sea", "Floods in the Barents Sea"),
        ("DERNA", "Floods in Derna"),
        ("SAN JUAN DE LOS LAGOS", "Floods in San Juan de los Lagos"),
        ("Philippines", "Floods in the Philippines"),
        ("UK", "Floods in the UK"),
        ("Lake Street", "Floods on Lake Street"),
    ],
)
def test_names_in_normal_letters(written: str, told: str) -> None:
    """Capitals of a dateline are not shouted on; names keep their article and preposition."""
    assert titles.made("Disaster", "Flood", "", at(written)) == told


def test_relations() -> None:
    """Near, off the coast of, and nowhere named."""
    assert titles.made("Accident", "Sea", "a ferry sank", at("Goma", relation="near")) == "Ferry accident near Goma"
    assert titles.made("Accident", "Sea", "a boat", at("Pylos", relation="off_coast")) == "Boat accident off Pylos"
    assert titles.made("Accident", "Rail", "", None) == "Train crash"


@pytest.mark.parametrize(("kind", "sub"), [(k, s) for k, subs in VOCABULARY.items() for s in subs])
def test_every_type_has_a_plain_title(kind: str, sub: str) -> None:
    """No slash of the vocabulary and no bare "Other" reaches a reader."""
    told = titles.made(kind, sub, "", at("Goma"))
    assert "/" not in told
    assert not told.startswith("Other")
    assert told.endswith(" in Goma")


@pytest.mark.parametrize(
    ("told", "noun"),
    [
        ("a hot-air balloon came down near luxor", "Balloon accident"),
        ("a helicopter came down near luxor", "Helicopter crash"),
        ("a light aircraft came down near luxor", "Plane crash"),
        ("a paraglider fell near luxor", "Air accident"),
        ("they fell from the sky near luxor", "Air accident"),
    ],
)
def test_what_came_down_is_named_by_its_word(told: str, noun: str) -> None:
    """A balloon is no plane, and where no word says what it was, nothing does."""
    assert titles.made("Accident", "Air", told, None) == noun
