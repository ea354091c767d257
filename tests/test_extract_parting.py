"""Several happenings in one report or one sentence, and what happened in words that sound like no event."""

from __future__ import annotations

import datetime as dt

import pytest

import geo
from tests.reading import incidents


def test_days_part_what_a_month_would_join() -> None:
    """The month of the first is no day that the others share."""
    text = (
        "The state of alert was declared after violence that began with the killing of three people in November. A "
        "lawyer, Ruben Paz, was shot to death near his home in Neiva on 2 November. On 17 November, gunmen murdered a "
        "retired general, Hugo Sosa."
    )
    assert [i.date_start for i in incidents(text)] == [dt.date(2026, 11, 2), dt.date(2026, 11, 17)]


@pytest.mark.parametrize(
    ("link", "places"),
    [
        ("The attack came five hours after a bomb killed two guards at a bank in Soacha.", ["Bogotá", "Soacha"]),
        ("This attack followed a blast at a bank in Soacha, where two guards died.", ["Bogotá", "Soacha"]),
        ("The attack came five hours after an argument at a bank.", ["Bogotá"]),
    ],
)
def test_one_sentence_may_tell_of_two(link: str, places: list[str]) -> None:
    """What a sentence says that another came after has its own place and its own dead."""
    first = "A rocket was fired at the embassy in Bogota on Thursday evening. Nobody was hurt. "
    found = sorted(incidents(first + link), key=lambda i: i.place.name if i.place else "")
    assert [i.place.name if i.place else None for i in found] == places
    assert [i.killed and i.killed.best for i in found] == [0, 2][: len(found)]


@pytest.mark.parametrize(
    ("text", "sub_event_type"),
    [
        (
            "The ministry denied on Friday that it was linked to the murder of the editor Ana Lobo three days ago in "
            "Trujillo.",
            "Attack",
        ),
        ("Terrorist acts were carried out on Thursday evening in Lima against two embassies.", "Attack"),
        ("Helicopters came at noon on Thursday. Five homes were strafed in Soyapango.", "Attack"),
        (
            "The governor condemned the burning of two buses by rebels in Neiva on Thursday.",
            "Looting/property destruction",
        ),
    ],
)
def test_what_happened_in_other_words(text: str, sub_event_type: str) -> None:
    """A known murder that somebody denies a part in, and nouns and verbs that are no "attack"."""
    assert [i.sub_event_type for i in incidents(text)] == [sub_event_type]


def test_a_day_in_may_is_no_may_be() -> None:
    """The month is not the verb."""
    (bomb,) = geo.read("On 11 May a bomb destroyed a bank in Tacna.", date=dt.date(2026, 5, 15)).incidents
    assert (bomb.sub_event_type, bomb.date_start) == ("Remote explosive/landmine/IED", dt.date(2026, 5, 11))
