"""Figures and words that are not what they seem, read from end to end with the shipped gazetteer."""

from __future__ import annotations

import textwrap

import pytest

import geo
from geo.model import Count
from tests.reading import PUBLISHED, main_incidents


@pytest.mark.parametrize(
    "text",
    [
        "A 57 year-old man has died in a shooting in Edgeley, North Dakota, the sheriff said.",
        "0:53 Man shot dead in Edgeley, North Dakota, on Tuesday, police said.",
    ],
)
def test_ages_and_times_are_no_tolls(text: str) -> None:
    """One person died: the figure beside the verb is an age or a time."""
    assert [i.killed for i in main_incidents(text)] == [Count.exactly(1)]


def test_days_are_no_tolls() -> None:
    """The figure before the verb is a day of the month."""
    (found,) = main_incidents("The girl who was shot in Edgeley, North Dakota, on Nov. 12 has died, police said.")
    assert found.killed in (None, Count.exactly(1))


def test_last_winters_toll_is_history() -> None:
    """What happened a year ago is told apart and never becomes the news' figure."""
    found = geo.read(
        "Three skiers died in an avalanche near Zermatt in the Swiss canton of Valais on Thursday, police said. "
        "Last winter, 15 people were killed in avalanches in Switzerland.",
        date=PUBLISHED,
    ).incidents
    assert [(i.role, i.killed) for i in found] == [("main", Count.exactly(3)), ("background", Count.exactly(15))]


def test_markets_do_not_crash_on_the_map() -> None:
    """Metaphors make no incidents."""
    assert not main_incidents("Oil prices exploded on Thursday. Shares of an airline crashed 5 percent in New York.")


def test_a_cylinder_is_no_bomb() -> None:
    """An explosion that a report explains is an accident, whatever else it recalls; a year is nobody's name."""
    found = geo.read(
        "Two people were killed when a gas cylinder exploded at a restaurant in Ouagadougou, the capital of Burkina "
        "Faso, on Tuesday. In June 2021 militants killed at least 132 people in Solhan, in the country's north.",
        date=PUBLISHED,
    ).incidents
    assert (found[0].event_type, found[0].sub_event_type) == ("Accident", "Explosion")
    assert found[1].role == "background" and found[1].perpetrator in (None, "militants")
    assert all(i.place is not None and i.place.country == "BF" for i in found)


def test_a_city_is_known_by_its_english_name() -> None:
    """Köln is Cologne, not a small town in Italy that is written so."""
    (found,) = main_incidents(
        "Police arrested 14 people in raids in Cologne on Monday on suspicion of planning an attack."
    )
    assert found.place is not None and found.place.country == "DE"


def test_people_seized_by_gunmen_are_abducted() -> None:
    """The verb is also used of goods; here its object are people."""
    (found,) = main_incidents("Gunmen seized 215 pupils and 12 teachers from a school in Papiri, Niger State, Nigeria.")
    assert found.sub_event_type == "Abduction/forced disappearance" and found.abducted == Count.exactly(227)


def test_a_phrase_may_go_on_in_the_next_line() -> None:
    """A text wrapped at a fixed width reads like the same text in one line."""
    text = (
        "CORONEL OVIEDO, Paraguay -- Two farm hands were gunned down on Tuesday near Coronel Oviedo, and the owner of "
        "the land was taken hostage by masked men who set fire to his barn and fled towards the border."
    )
    wrapped = "\n".join(textwrap.wrap(text, 52))
    flat, broken = (geo.read(t, date=PUBLISHED).incidents for t in (text, wrapped))
    assert [(i.sub_event_type, i.killed, i.abducted) for i in broken] == [
        (i.sub_event_type, i.killed, i.abducted) for i in flat
    ]
