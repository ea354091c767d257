"""By what means people were attacked, where the word for it leaves that open."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode import Gazetteer, GazetteerNames
from geo.model import Document

AIR, SUICIDE, IED, SHELLS = (
    "Air/drone strike",
    "Suicide bomb",
    "Remote explosive/landmine/IED",
    "Shelling/artillery/missile attack",
)


@pytest.fixture(scope="module")
def extractor() -> RuleExtractor:
    """With the embedded gazetteer's names."""
    return RuleExtractor(GazetteerNames(Gazetteer()))


def _types(extractor: RuleExtractor, text: str) -> list[str]:
    drafts = extractor.read(Document(id="means", text=text, date=dt.date(2024, 5, 3))).drafts
    return [d.incident.sub_event_type for d in drafts if d.incident.role == "main"]


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("Government MiGs bombed the market of Mavinga on Sunday, killing 14 people.", AIR),
        ("An army aircraft machine-gunned the hamlet of El Zapote on Sunday and killed three villagers.", AIR),
        ("Five rebels were killed by helicopter gunships at Lodwar on Tuesday, police said.", AIR),
        (
            "A helicopter of the army was shot down by rebels near Goma on Monday, killing its crew of two.",
            "Armed clash",
        ),
        ("Mortar bombs fell on a queue for bread in Zenica on Monday, killing 16 people.", SHELLS),
        ("A man detonated explosives tied to his body at a sports hall in Pishin on Sunday, killing 42.", SUICIDE),
        ("A truck bomb driven into a police post near Nasiriyah on Monday killed 11 officers.", SUICIDE),
        ("A car packed with explosives was set off by remote control in Baquba on Monday, killing 13.", IED),
        ("A mayor was taken from his house in Nebaj on Monday by guerrillas and shot in the plaza.", "Attack"),
        ("Guerrillas took a mayor from his house in Nebaj on Monday.", "Abduction/forced disappearance"),
    ],
)
def test_what_is_named_tells_the_means(extractor: RuleExtractor, text: str, sub: str) -> None:
    """Who flew, who wore the bomb, and what became of those who were taken."""
    assert _types(extractor, text) == [sub]


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("Gunmen opened fire in a bar in Kingston on Tuesday, killing two customers, police said.", "Shooting"),
        ("Detectives say a couple found shot in their home in Mesa on Monday died in a murder-suicide.", "Shooting"),
        ("Gunmen opened fire on the car of a councillor in Durban on Tuesday, killing him, police said.", "Attack"),
        ("Gunmen opened fire on worshippers in a bar in Kingston on Tuesday, killing two, police said.", "Attack"),
    ],
)
def test_a_shooting_is_a_crime_unless_of_public_life(extractor: RuleExtractor, text: str, sub: str) -> None:
    """Police alone and a private place make it one; office and faith do not."""
    assert _types(extractor, text) == [sub]


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("A column of the army was ambushed by insurgents near Mueda on Monday; two men were lost.", "Armed clash"),
        ("The patrol fought off gunmen near Ghat on Monday, the army said, and two guards were killed.", "Armed clash"),
        (
            "A crowd fought with police in Dhaka on Monday over an opposition march; two people were killed.",
            "Violent demonstration",
        ),
    ],
)
def test_those_who_fight_back_are_in_a_battle(extractor: RuleExtractor, text: str, sub: str) -> None:
    """Whoever is ambushed under arms or returns fire, not so a crowd."""
    assert _types(extractor, text) == [sub]


@pytest.mark.parametrize(
    ("text", "subs"),
    [
        (
            "Shells hit a market in Kherson on Monday, killing two. In Nikopol, one woman was killed on the same day.",
            [SHELLS, SHELLS],
        ),
        (
            "Shells hit a market in Kherson on Monday, killing two. In Nikopol, a sniper killed a woman on Tuesday.",
            [SHELLS, "Attack"],
        ),
    ],
)
def test_the_next_of_a_report_died_of_the_same(extractor: RuleExtractor, text: str, subs: list[str]) -> None:
    """Where no word says how, not where one does."""
    assert _types(extractor, text) == subs
