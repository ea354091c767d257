"""How long something went on, and days that are counted from others: one mechanism a test, in texts of our own."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
PUBLISHED = dt.date(2031, 5, 14)  # a Wednesday


def days(text: str) -> list[str]:
    """First and last day of each main incident, in May: "11-13"."""
    drafts = EXTRACTOR.read(Document("d", text, None, PUBLISHED)).drafts
    told = [d.incident for d in drafts if d.incident.role == "main"]
    return sorted(f"{i.date_start:%d}-{i.date_end:%d}" for i in told if i.date_start and i.date_end)


@pytest.mark.parametrize(
    ("when", "span"),
    [
        ("two nights ago", "12-12"),
        ("the night before last", "12-12"),
        ("on the ninth of the month", "09-09"),
        ("on the 8th instant", "08-08"),
        ("a week ago yesterday", "06-06"),
        ("in the night", "13-14"),
        ("overnight into Tuesday", "12-13"),
        ("on Sunday night and into Monday", "11-12"),
        ("on Monday and again on Tuesday", "12-13"),
        ("from dusk on Friday until relief came on Saturday", "09-10"),
    ],
)
def test_a_day_is_said_in_many_ways(when: str, span: str) -> None:
    """Nights, ordinals, weeks that are counted to a day, and two days that are one span."""
    assert days(f"Raiders killed nine herders near Bauchi {when}, police said.") == [span]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Feuds between two clans since Sunday have left 11 dead in Jos.", "11-14"),
        ("Since Sunday, 14 people have died in street fighting in Jos.", "11-14"),
        ("Clashes that began on Sunday have killed 30 people in Jos.", "11-14"),
        ("Troops retook Jos on Tuesday after three days of fighting in which 40 men died.", "11-13"),
        ("The toll in three days of riots in Jos rose to 24 on Tuesday.", "11-13"),
        ("Since Monday's market bombing in Jos, in which 12 people died, patrols have been doubled.", "12-12"),
    ],
)
def test_people_are_counted_over_days(text: str, span: str) -> None:
    """Up to the day on which they were counted, unless the day is that of one deed."""
    assert days(text) == [span]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Gunmen stormed a hostel in Jos on Monday evening. By the time the siege was lifted at dawn on Tuesday nine "
         "people were dead.", "12-13"),
        ("Rebels attacked Jos at 10 p.m. on Monday and withdrew at daybreak, leaving nine guards dead.", "12-13"),
        ("Gunmen stormed a hostel in Jos on Monday morning and killed nine people. Police ended the siege shortly "
         "before midnight.", "12-12"),
    ],
)  # fmt: skip
def test_a_siege_lasts_until_it_is_lifted(text: str, span: str) -> None:
    """A morning is another day only behind an evening."""
    assert days(text) == [span]


@pytest.mark.parametrize(
    ("second", "span"),
    [
        ("A day earlier, gunmen shot dead a judge in Kano.", "10-10"),
        ("Two nights before, gunmen had shot dead a judge in Kano.", "09-09"),
        ("The following night gunmen shot dead a judge in Kano.", "12-12"),
    ],
)
def test_a_day_is_counted_from_the_one_named_before(second: str, span: str) -> None:
    """And not from that of the report."""
    assert days(f"A bomb killed six people in Jos on Sunday. {second}") == sorted(["11-11", span])


def test_the_second_half_of_a_sentence_counts_from_its_first() -> None:
    """Each half tells of a happening of its own."""
    assert days("A bomb killed six people in Jos on Sunday; 48 hours later gunmen shot dead a judge in Kano.") == [
        "11-11",
        "13-13",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The president on Tuesday visited Jos, two days after a bomb killed six people there.",
        "Two days after a bomb killed six people in Jos, the owner of the van surrendered on Tuesday.",
        "A bomb went off at a market in Jos on Sunday, killing six people. Two died at once and four in the night.",
    ],
)
def test_the_day_of_what_came_of_it_is_another(text: str) -> None:
    """From which the day of the deed is counted, wherever it stands."""
    assert days(text) == ["11-11"]


def test_a_few_sentences_without_a_day_are_news() -> None:
    """Who counts people and gives no day tells of the day of the report."""
    assert days("Malo, a hillside hamlet near Pune: 40 houses buried, 30 dead. A driver raised the alarm.") == ["14-14"]
