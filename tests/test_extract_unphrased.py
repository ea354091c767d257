"""What no phrase tells of is read by its words together: beside other news, and only what happened."""

from __future__ import annotations

import pytest

from geo.extract.incidents import unphrased
from geo.extract.text import sentences
from tests.reading import main_incidents

NEWS = "DAMASCUS, Nov 20 (Wire) - A car bomb killed six people in Homs on Wednesday, police said.\n\n"
TOLD = "Dozens of people were rounded up in Raqqa on Monday after they pulled down a portrait."


def brought(text: str) -> list[str]:
    """The words on which it hangs what sentences bring."""
    body = sentences.split(text)
    return [e.words for s in body for e in unphrased.find(s, body)]


def test_beside_the_news_it_is_an_incident() -> None:
    """In its own place and on its own day, with nobody counted."""
    first, second = main_incidents(NEWS + TOLD)
    assert first.killed is not None and first.killed.best == 6
    assert second.place is not None and second.place.mention == "Raqqa"
    assert second.date_start is not None and second.date_start.isoformat() == "2026-11-16"
    assert second.killed is None


def test_its_evidence_is_its_sentence() -> None:
    """The type's claim lies within the words that it was read from."""
    text = NEWS + TOLD
    _, second = main_incidents(text)
    claims = [c for c in second.claims if c.field == "sub_event_type"]
    assert claims and all(text.index(TOLD) <= c.start < c.end <= len(text) for c in claims)


def test_alone_it_may_be_anything() -> None:
    """Where no phrase of a report tells of an event, nothing is read from words that only sound like one."""
    assert not main_incidents(TOLD)


@pytest.mark.parametrize(
    "text",
    [
        "The council will meet in Homs on Monday to vote on the budget.",
        "A drill in which dozens of people are rounded up will be held in Raqqa on Monday.",
        "Bakers in Homs sold 300 loaves on Monday.",
        "The president flew to Homs on Monday for talks with his counterpart.",
    ],
)
def test_what_is_planned_or_everyday_is_nothing(text: str) -> None:
    """Meetings, drills, trade and travel."""
    assert brought(text) == []
    assert len(main_incidents(NEWS + text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "They were rounded up in Raqqa on Monday after they pulled down a portrait.",
        "Rounded up in Raqqa on Monday after they pulled down a portrait:",
        TOLD.upper(),
    ],
)
def test_what_goes_on_or_heads_or_shouts_opens_nothing(text: str) -> None:
    """The weights are of sentences that begin to tell, and of small letters."""
    assert brought(TOLD) != []
    assert brought(text) == []


def test_names_and_numbers_count_nothing() -> None:
    """The same sentence on another town and as many others weighs the same."""
    one, other = (sentences.split(text)[0] for text in (TOLD, TOLD.replace("Raqqa", "Puno")))
    assert unphrased.masked(one) == unphrased.masked(other)
    assert unphrased.masked(sentences.split("In Puno, 12 men died.")[0]) == ["in", "^", ",", "#", "men", "died", "."]
