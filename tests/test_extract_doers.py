"""Doers that bear no name: armed people, crowds, men on motorcycles, husbands; and who is none."""

from __future__ import annotations

import datetime as dt

import pytest

import geo
from geo.model import Incident

PUBLISHED = dt.date(2024, 1, 3)


def main(text: str) -> Incident:
    return next(i for i in geo.read(text, date=PUBLISHED).incidents if i.role == "main")


@pytest.mark.parametrize(
    ("text", "who", "certainty"),
    [
        ("Gunmen on two motorcycles shot dead a trader in Quetta on Tuesday.", "gunmen", "attributed"),
        ("A trader was shot dead by unidentified gunmen in Quetta on Tuesday.", "unidentified gunmen", "attributed"),
        ("Suspected jihadists killed nine farmers near Djibo on Tuesday.", "jihadists", "suspected"),
        ("Nine farmers had their throats slit by bandits near Zurmi on Tuesday.", "bandits", "attributed"),
        ("Two men on a motorcycle shot a teacher dead in Yala on Tuesday.", "two men on a motorcycle", "attributed"),
        ("Masked men held up a jeweller's shop in Porto on Tuesday; a guard was shot.", "masked men", "attributed"),
        ("An armed group raided the village of Eringeti on Tuesday, killing 16.", "armed group", "attributed"),
        ("Four clerks were kidnapped by a gang at a roadblock in Jacmel on Tuesday.", "gang", "attributed"),
        ("A group of youths threw petrol bombs at a bank in Patras on Tuesday.", "a group of youths", "attributed"),
        ("A woman was stabbed to death by her husband in Leeds on Tuesday.", "her husband", "attributed"),
        ("Villagers beat a man to death in Sonari on Tuesday.", "villagers", "attributed"),
        ("Three policemen were killed in a rebel ambush near Puno on Tuesday.", "rebels", "attributed"),
        ("Raiders came in two vans to Witu on Tuesday and killed 18 men.", "raiders", "attributed"),
        (
            "Police shot dead six of the bandits who had raided Tegina on Tuesday, killing nine.",
            "bandits",
            "attributed",
        ),
        ("An 18-year-old shot nine people in Augsburg on Tuesday.", "An 18-year-old", "attributed"),
        ("Suspected herdsmen have again struck in Jos on Tuesday, killing 14.", "herdsmen", "suspected"),
        (
            "Police hunted a gang of men who beat to death two farmers near Shurugwi on Tuesday.",
            "gang of men",
            "attributed",
        ),
        ("A priest was shot in Ennis on Tuesday; a lone gunman fled on foot.", "lone gunman", "attributed"),
        ("GUERRILLAS ATTACKED A POST IN SAN MIGUEL ON TUESDAY, KILLING TWO.", "guerrillas", "attributed"),
        ("Maoist guerrillas blew up a school in Gaya on Tuesday.", "Maoist guerrillas", "attributed"),
        (
            "UNIDENTIFIED INDIVIDUALS SHOT A JUDGE DEAD IN MEDELLIN ON TUESDAY.",
            "unidentified individuals",
            "attributed",
        ),
        ("A mayor was murdered by a paramilitary group near Tibu on Tuesday.", "paramilitary group", "attributed"),
        ("The sect Dawn of Iron attacked a church in Kano on Tuesday, killing four.", "Dawn of Iron", "attributed"),
    ],
)
def test_who_did_it_without_a_name(text: str, who: str, certainty: str) -> None:
    """The subject of a verb of violence, or whom "by" names, is the doer; "suspected" makes it so."""
    incident = main(text)
    assert (incident.perpetrator, incident.perpetrator_certainty) == (who, certainty)


@pytest.mark.parametrize(
    "text",
    [
        "Two gunmen were killed in Quetta on Tuesday.",
        "Two militants died in a clash near Quetta on Tuesday.",
        "Three men were shot in a bar in Leeds on Tuesday.",
        "A 31-year-old woman shot once in the thigh in Leeds on Tuesday is stable.",
        "A mine blew up a truck taking villagers to a wedding near Pailin on Tuesday, killing nine.",
        "A bomb tore through a crowd in Karbala on Tuesday, killing 40 people.",
        "The driver, Jose Reyes, 41, was killed on Tuesday when his truck hit a mine near Sensuntepeque.",
        "A man shot himself in Leeds on Tuesday after two people had been killed.",
        "Villagers buried nine people killed by a shell in Donetsk on Tuesday.",
        "Farmers' groups insist that nine people slain in Manjuyod on Tuesday were peasants.",
        "Doctors treated 14 men wounded by a bomb in Quetta on Tuesday.",
    ],
)
def test_whom_it_befell_is_no_doer(text: str) -> None:
    """Whoever is killed, treated, carried or stands by did nothing."""
    incident = main(text)
    assert (incident.perpetrator, incident.perpetrator_certainty) == (None, "unknown")


def test_a_name_goes_before_armed_people() -> None:
    """Of "gunmen" and the group that owned up to it the group is the perpetrator, with its own sentence."""
    text = "Gunmen killed three soldiers in Gao on Tuesday. The Red Dawn Front claimed responsibility on Wednesday."
    incident = main(text)
    assert (incident.perpetrator, incident.perpetrator_certainty) == ("Red Dawn Front", "claimed")


def test_the_words_say_so() -> None:
    """The evidence of a doer without a name is the words themselves."""
    text = "MATURIN, Jan 2 - Two men on a motorcycle shot a priest dead in Maturin on Tuesday."
    incident = main(text)
    (claim,) = (c for c in incident.claims if c.field == "perpetrator")
    assert claim.value == incident.perpetrator == "two men on a motorcycle"
    assert text[claim.start : claim.end] == "Two men on a motorcycle"


def test_no_accident_has_a_doer() -> None:
    """A driver who ploughs into a queue by accident is nobody's perpetrator."""
    assert main("Four people died in Turin on Tuesday when a driver lost control of a bus.").perpetrator is None
