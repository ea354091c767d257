"""The victims of local crime, who are told of one by one, by short reports that are read whole."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def figures(text: str, title: str | None = None) -> list[tuple[int | None, int | None]]:
    """How many the report's incidents say to have been killed and hurt."""
    made = EXTRACTOR.read(Document("x", text, title=title, date=dt.date(2031, 5, 14))).drafts
    counts = [(d.incident.killed, d.incident.injured) for d in made]
    return [(k.best if k else None, i.best if i else None) for k, i in counts]


@pytest.mark.parametrize(
    ("after", "killed", "injured"),
    [
        ("A second man was found in the yard. He died an hour later.", 2, None),
        ("A second victim, a man of 51, lay behind a house. He was pronounced dead there.", 2, None),
        ("Officers found a 51-year-old man on the stairs. He was taken to hospital.", 1, 1),
        ("A second man is being sought. He is thought to have left the state.", 1, None),
    ],
)
def test_he_is_whom_the_sentence_before_brings_in(after: str, killed: int, injured: int | None) -> None:
    """ "A second man was found … He died": he is nobody told of before."""
    assert figures(f"A 20-year-old man was shot dead in Dayton on Tuesday. {after}") == [(killed, injured)]


@pytest.mark.parametrize(
    ("after", "injured"),
    [
        ("A third victim walked into Grandview Hospital.", 3),
        ("Another man was later dropped off at Grandview Hospital.", 3),
        ("A third man drove himself to a hospital.", 3),
        ("Three more people arrived at the hospital by themselves.", 5),
        ("Relatives arrived at the hospital in the evening.", 2),
        ("A gunman then walked into a hospital and gave himself up.", 2),
    ],
)
def test_whom_nobody_takes_to_hospital(after: str, injured: int) -> None:
    """Who comes as a patient by his own means is hurt; who visits or gives himself up is not."""
    assert figures(f"Two men were wounded in a shooting in Dayton on Tuesday. {after}") == [(None, injured)]


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A shooting in Dayton on Tuesday sent three people to hospital, where one of them died.", 1, 2),
        ("Three men were hurt in a shooting in Dayton on Tuesday. One later died.", 1, 2),
        ("A shooting in Dayton on Tuesday hurt three people. One of the three, a boy of 15, later died.", 1, 2),
        ("The owner of a shop in Dayton shot two of the robbers on Tuesday, one of them fatally.", 1, 1),
        ("A clerk in Dayton was robbed on Tuesday. He drew a gun and shot two of the men, one fatally.", 1, 1),
        ("Two officers were shot in Dayton on Tuesday. The suspect was pronounced dead at the scene.", 1, 2),
        ("Two people were shot in Dayton on Tuesday. One of them has died.", 1, 1),
    ],
)
def test_who_of_those_hit_has_died(text: str, killed: int, injured: int) -> None:
    """Each is taken off those hurt once; a dead suspect is none of the officers who were shot."""
    assert figures(text) == [(killed, injured)]


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A gunman killed himself in Dayton on Tuesday. The bodies of his parents were found upstairs.", 3, None),
        ("A man killed himself in Dayton on Tuesday. His wife and two sons were found dead.", 4, None),
        ("A gunman killed himself in Dayton on Tuesday. His parents were unhurt.", 1, None),
        ("A man shot his wife in Dayton on Tuesday before shooting himself dead. She will recover.", 1, 1),
    ],
)
def test_who_kills_himself_is_none_of_his_kin(text: str, killed: int, injured: int | None) -> None:
    """He comes on top of "his parents" who are found dead, and "himself dead" says nothing of whom he shot."""
    assert figures(text) == [(killed, injured)]


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        ("Two robbers beat a clerk with a hammer in Dayton on Tuesday.", 1),
        ("Robbers broke into a house in Dayton on Tuesday and struck the owner with a crowbar.", 1),
        ("A student was attacked with a hammer in Dayton on Tuesday; he needed 14 stitches.", 1),
        ("A clerk was robbed in Dayton on Tuesday and has cuts to both hands.", 1),
        ("Protesters in Dayton beat drums with their sticks and threw bottles on Tuesday.", None),
    ],
)
def test_blows_and_cuts(text: str, injured: int | None) -> None:
    """Who is beaten "with a hammer" is hurt, and so is who has cuts "to both hands"."""
    assert [i for _, i in figures(text)] == [injured]


def test_since_when_somebody_was_gone() -> None:
    """ "Missing since 20 April" makes nobody a figure of months."""
    text = "The body of a woman who had been missing since April 20 was found near Leeds on Tuesday."
    assert figures(text) == [(1, None)]


def test_a_fifth_victim_is_of_the_same_shooting() -> None:
    """Who is called one of its victims makes no shooting of his own."""
    text = (
        "Five people were shot, one fatally, at a house on Brown Street in Dayton on Tuesday.\n\n"
        "Officers found a man and a woman there who had been shot.\n\n"
        "Police were then told of two more shooting victims who arrived at Grandview Hospital in private cars.\n\n"
        "A fifth shooting victim arrived at Mercy Hospital shortly after, police said. The 20-year-old man died there."
    )
    assert figures(text) == [(1, 4)]


def test_a_headline_says_how_many_a_shooting_leaves_dead() -> None:
    """ "Shooting leaves one dead, six injured": nobody was shooting anyone dead, and a feast is no victim."""
    text = "One man was killed and six people were wounded at a cookout in Camden on Monday. Ed Moby, 27, died there."
    assert figures("Police were called to Camden on Monday.", "Camden shooting leaves one dead, 6 hurt") == [(1, 6)]
    assert figures(text, "Memorial Day cookout shooting leaves one dead, six injured") == [(1, 6)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            "A boy was stabbed to death in Hull on Sunday. Three boys were arraigned on Monday on charges of murder.",
            1,
        ),
        ("A boy was stabbed in Leeds on Sunday. A man was charged on Monday in York with attempted robbery.", 1),
        ("A boy was stabbed in Leeds on Sunday. A man was charged on Monday with a fire in York that killed a nun.", 2),
    ],
)
def test_charges_behind_a_crime_are_of_its_story(text: str, count: int) -> None:
    """With what somebody is charged is no crime of its own, unless the charge tells of other victims."""
    assert len(figures(text)) == count


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("A Leeds man who killed two people in a bar in 2018 was sentenced on Tuesday to 46 years.", 2018),
        ("A jury on Tuesday found a man guilty of a 2017 shooting that left three dead in Gary.", 2017),
        ("A Durban man was convicted on Tuesday of the murder of his girlfriend in 2019.", 2019),
    ],
)
def test_the_day_of_a_sentence_is_not_that_of_the_deed(text: str, year: int) -> None:
    """What a court tries happened when the report says, not on the day of the verdict."""
    (draft,) = EXTRACTOR.read(Document("x", text, date=dt.date(2031, 5, 14))).drafts
    assert draft.incident.date_start is not None
    assert draft.incident.date_start.year == year
