"""What a local report is about: namesakes of its quarters elsewhere are not meant, in texts of our own."""

from __future__ import annotations

import pytest
from reading import incidents

from geo.geocode import heart
from geo.geocode.earth import distance_m
from geo.geocode.entry import Entry
from geo.model import Place

QUARTER = (
    "HAWTHORNE — A man was shot in the leg in Hawthorne on Sunday night, police said. Officers found him in the 900 "
    "block of North Sixth Street about 10:40 p.m. and an ambulance took him to a hospital. The shooting was the tenth "
    "of its kind in Minneapolis this month, the school board was told; most of Minneapolis's other victims were boys."
)


def place(text: str, title: str | None = None) -> Place:
    """Where the first incident of a report is put."""
    found = incidents(text, title)[0].place
    assert found is not None
    return found


def test_a_quarter_is_no_namesake_far_from_the_town_that_the_report_speaks_of() -> None:
    """Hawthorne of Minneapolis is in no gazetteer; the one in California is not meant."""
    found = place(QUARTER)
    assert (found.mention, found.name, found.admin1_code, found.where_prec) == ("Hawthorne", "Minneapolis", "US-MN", 3)
    assert found.uncertainty_m is not None and found.uncertainty_m >= 25_000


@pytest.mark.parametrize(
    ("text", "town", "division"),
    [
        # A call sign alone tells the town.
        ("Two men were shot in Hawthorne on Friday, police said. Copyright 2031 KSTP-TV.", "Minneapolis", "US-MN"),
        # Where only the state of an unknown village is known, the town that the report speaks from is nearer.
        (
            "A man was killed in a shooting in Corvale, Ohio, on Sunday, deputies said. Anyone with information is "
            "asked to call 911. (WKYC)",
            "Cleveland",
            "US-OH",
        ),
        (
            "CAPE MAY, N.J. — A man was shot dead in Corvale on Sunday, police said.",
            "Cape May",
            "US-NJ",
        ),
        (
            "MILWAUKEE — A woman was shot near Water and Juneau downtown on Sunday, police said.",
            "Milwaukee",
            "US-WI",
        ),
    ],
)
def test_what_no_gazetteer_knows_lies_near_the_report_s_home(text: str, town: str, division: str) -> None:
    """A street, a quarter, a village of a local report."""
    found = place(text)
    assert (found.name, found.admin1_code) == (town, division)


@pytest.mark.parametrize(
    ("text", "name", "precision"),
    [
        # A state that is itself named as the place stays the place.
        (
            "Deputies searched homes after flooding killed three people in Ohio on Tuesday. Akron police and Akron "
            "firefighters sent boats, and Akron schools closed.",
            "Ohio",
            4,
        ),
        # Nor is a town moved that the text puts into another state.
        (
            "A hiker was shot in Paradise, California, on Sunday. Denver police said on Monday that the suspect, of "
            "Denver, was held; Denver deputies arrested him.",
            "Paradise",
            1,
        ),
        # A large city is no namesake of a small place.
        (
            "A man was shot in Houston on Sunday, police said. His brother, who lives in Wichita, told KAKE News that "
            "deputies in Wichita had called him.",
            "Houston",
            1,
        ),
        # News of the world has no home.
        (
            "A bomb killed nine people in Kunduz on Sunday, officials in Kabul said. Kabul police sent men from Kabul.",
            "Kunduz",
            1,
        ),
    ],
)
def test_what_a_report_puts_elsewhere_stays_there(text: str, name: str, precision: int) -> None:
    """The heart of a report is a last resort."""
    found = place(text)
    assert (found.name, found.where_prec) == (name, precision)


def test_how_far_apart_two_towns_lie_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each incident asked it of all pairs anew: of a long report that took most of the time."""
    told = (
        "Two men were shot dead in Aurora, Illinois, on Monday, police said.",
        "A bus overturned in Joliet, Illinois, on Monday, killing four people, the sheriff's office said.",
        "A fire in a house in Elgin, Illinois, on Tuesday killed a woman, firefighters said.",
        "A tornado tore through Naperville, Illinois, on Tuesday, injuring 12 people.",
        "Two men were shot dead in Evanston, Illinois, on Wednesday, police said.",
        "A bus overturned in Cicero, Illinois, on Wednesday, killing four people, the sheriff's office said.",
        "A fire in a house in Waukegan, Illinois, on Thursday killed a woman, firefighters said.",
        "A tornado tore through Peoria, Illinois, on Thursday, injuring 12 people.",
    )
    asked: list[tuple[int, int]] = []

    def away(one: Entry, other: Entry) -> float:
        asked.append((one.id, other.id))
        return distance_m(one.latitude, one.longitude, other.latitude, other.longitude)

    monkeypatch.setattr(heart, "_away", away)
    assert len(incidents("\n\n".join([*told, "Anyone with information is asked to call 911."]))) > 4
    assert 0 < len(asked) < 2 * len(told) ** 2
