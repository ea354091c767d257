"""How many of the dead and the hurt are civilians, and how many of the dead are those who did it."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Count, Document, Draft, Incident

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
SENT = dt.date(2031, 5, 8)


def draft(text: str) -> Draft:
    return EXTRACTOR.read(Document("a", text, None, SENT)).drafts[0]


def incident(text: str) -> Incident:
    return draft(text).incident


@pytest.mark.parametrize(
    ("text", "civilians"),
    [
        ("Militants opened fire on a van near Parachinar on Monday and killed four passengers.", 4),
        ("Gunmen stormed a horse fair near Kaduna on Tuesday and killed nine herders.", 9),
        ("A bomb killed two soldiers and two shopkeepers in Quetta on Tuesday.", 2),
        ("Unknown gunmen killed the mayor of Huanta and his secretary on Monday.", 2),
        ("Gunmen took seven passengers off a bus near Khanaqin on Monday. Their bodies were found on Tuesday.", 7),
        ("Gunmen stormed a hotel in Kidal on Monday. Eleven guests and all three attackers died, the army said.", 11),
        ("Militants ambushed a convoy near Bannu on Monday, killing five: three soldiers and two civilian drivers.", 2),
        ("At least 15 people were killed in the shelling of Sloviansk on Monday, ten of them civilians.", 10),
        ("The toll of an attack on a bus near Kabul rose to seven on Tuesday; all of the dead were civilians.", 7),
    ],
)
def test_who_bore_no_arms_is_a_civilian_in_political_violence(text: str, civilians: int) -> None:
    """By trade, by what they were doing, by whose they are, or by the word itself, in a list and behind one."""
    assert incident(text).killed_civilians == Count.exactly(civilians)


@pytest.mark.parametrize(
    "text",
    [
        "Fire tore through a hotel in Nairobi on Monday, killing six guests.",
        "A gunman killed three shoppers in a mall in Omaha on Monday.",
        "Two policemen and a guard were gunned down by militants in Dera Ismail Khan on Monday.",
        "A car bomb killed 12 people in Basra on Monday.",
        "Ethiopian jets bombed a camp near Shakiso on Monday, killing 50 rebels.",
        "A strike on an ambulance in Corva on Monday killed a paramedic and the volunteer Odeh Mansur.",
    ],
)
def test_nobody_else_is(text: str) -> None:
    """Not in accidents and plain crime, not who bears arms, not people of whom nothing is said."""
    assert incident(text).killed_civilians is None


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("Seven marines and 12 suspected Abu Sayyaf fighters were killed as the group ambushed a patrol in Jolo.", 12),
        ("Rebels attacked an army post near Goma on Monday. Four soldiers and six rebels were killed.", 6),
        ("Boko Haram raided a village near Biu on Monday, killing four farmers. Troops killed five of the raiders.", 5),
        ("Guerrillas raided a post in Huanta on Monday, killing five policemen and losing three of their own.", 3),
        ("Suicide bombers struck two hotels in Jakarta on Monday. Police said that nine bodies had been found, two of "
         "them believed to be those of the bombers.", 2),
    ],
)  # fmt: skip
def test_the_side_that_attacked_counts_its_dead(text: str, doers: int) -> None:
    """Whom the incident is blamed on, by whatever word for fighters."""
    assert incident(text).killed_perpetrators == Count.exactly(doers)


@pytest.mark.parametrize(
    "text",
    [
        "A 17-year-old suspect was shot dead by a police officer in Columbus on Monday.",
        "An air strike killed nine al-Shabaab terrorists near Hobyo on Monday, the US military said.",
        "Troops killed nine terrorists in a raid near Damaturu on Monday.",
        "Gunmen killed three labour leaders in Cali on Monday.",
        "Insurgents ambushed a convoy near Baga on Monday and 30 persons, including 12 policemen, lost their lives.",
    ],
)
def test_whom_the_other_side_killed_did_not_do_it(text: str) -> None:
    """Police and armies that strike are the doers, whatever they call those whom they kill."""
    assert incident(text).killed_perpetrators is None


def test_hurt_civilians_go_on_from_those_killed() -> None:
    """A number without a noun counts more of the same."""
    found = incident("A shell killed three villagers and wounded five others in Derhachi on Monday.")
    assert (found.killed_civilians, found.injured_civilians) == (Count.exactly(3), Count.exactly(5))


@pytest.mark.parametrize(
    "text",
    [
        "Coalition forces killed four insurgents in Nad-e Ali, Helmand, on Monday. No civilians were hurt.",
        "Turkish jets bombed posts near Qandil on Monday, killing five militants; there were no civilian casualties.",
    ],
)
def test_no_civilians_is_zero(text: str) -> None:
    """Where a text says so, and nobody is told of who may be one."""
    found = incident(text)
    assert found.killed_civilians == found.injured_civilians == Count.exactly(0)


def test_no_civilians_is_not_believed_beside_one() -> None:
    """Of two who differ, the one that names a victim leaves the number unknown."""
    found = incident(
        "A US strike hit a house near Jilib on Monday. No civilians were killed, it said. A herdsman died."
    )
    assert found.killed_civilians != Count.exactly(0)


def test_a_share_rests_on_its_own_words() -> None:
    """The offsets hold those counted, not the whole list."""
    text = "A bomb killed two soldiers and two shopkeepers in Quetta on Tuesday."
    (claim,) = [c for c in incident(text).claims if c.field == "killed_civilians"]
    assert text[claim.start : claim.end] == "two shopkeepers"
