"""Whom a report tells of beside those that it has counted, by short reports that are read whole."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def figures(text: str, field: str) -> list[int | None]:
    """The numbers of the report's main incidents that say how many were hurt, or killed."""
    read = EXTRACTOR.read(Document("x", text, date=dt.date(2031, 5, 14)))
    counts = [getattr(d.incident, field) for d in read.drafts if d.incident.role == "main"]
    return [c.best if c is not None else None for c in counts]


@pytest.mark.parametrize(
    ("after", "hurt"),
    [
        ("Two cyclists were hurt as well.", 6),
        ("Three firefighters were also injured.", 7),
        ("Six others were hurt outside.", 10),
        ("A fifth soldier was hurt in a fall.", 5),
        ("Also hurt was a nurse who had come to help.", 5),
        ("A street sweeper was treated for cuts.", 5),
        ("One of them, Ivo Marek, 22, lost a leg.", 4),
        ("Two of the wounded are in a critical condition.", 4),
        ("The other two have light injuries.", 4),
        ("Officials had earlier said that two were hurt.", 4),
    ],
)
def test_whoever_is_hurt_as_well_adds_to_those_counted(after: str, hurt: int) -> None:
    """By "also", "others", "a fifth"; nobody is added who is one of those counted."""
    assert figures(
        f"Four soldiers were wounded when a bomb hit their patrol near Bihac on Monday. {after}", "injured"
    ) == [hurt]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A bus overturned near Bihac on Monday and 17 passengers died. Two cyclists were killed as well.", 19),
        ("A health worker, Ana Sole, was killed when a mine blew up a van near Bihac on Monday. Four other "
         "passengers died.", 5),
        ("Nine people were killed when a pipe blew up in Bihac on Monday. A guard of 50 also died.", 9),
        ("Gunmen killed two guards in Bihac on Monday. The men killed were also robbed.", 2),
    ],
)  # fmt: skip
def test_whoever_died_as_well_adds_to_the_dead(text: str, killed: int) -> None:
    """Of "people" whom a lead counts anybody may be one."""
    assert figures(text, "killed") == [killed]


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("Twelve rebels were killed and 20 injured in a clash at Bihac on Monday. Two soldiers lost their lives and "
         "nine were wounded.", 29),
        ("Five militants were hurt in a clash at Bihac on Monday. Three soldiers were wounded.", 8),
        ("An air strike at Bihac on Monday wounded three militants, the army said. Three villagers were wounded, "
         "elders said.", 3),
    ],
)  # fmt: skip
def test_the_hurt_of_either_side_are_added_up(text: str, hurt: int) -> None:
    """A number alone is of the side whose dead stand before it; as many may be the same, by another's word."""
    assert figures(text, "injured") == [hurt]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Three militants killed five officers at a post in Bannu on Monday before they were gunned down.", 8),
        ("Rebels raided a camp near Bannu on Monday, killing six soldiers before four of them were shot dead.", 10),
        ("Rebels attacked a post near Bannu on Monday and nine of them were shot dead; two soldiers died too.", 11),
        ("A knifeman killed four people at a market in Leeds on Monday. He was shot dead by police.", 5),
        ("Three gunmen killed seven guards at a bank in Leeds on Monday. All three were killed.", 10),
        (
            "Militants stormed a police post in Bannu on Monday, killing 11 guards. Nine attackers were also killed.",
            20,
        ),
        ("Rebels raided a camp at Bannu on Monday. The army put the dead at six soldiers and 14 rebels.", 20),
        ("A gunman killed a neighbour in Leeds on Monday. He died in hospital.", 1),
    ],
)
def test_those_who_did_it_are_among_the_dead(text: str, dead: int) -> None:
    """By "before", "of them", "he" and "all three", where these can be nobody else."""
    assert figures(text, "killed") == [dead]
