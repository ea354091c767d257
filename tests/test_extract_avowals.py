"""Who owns up to it, is blamed or suspected, in the many wordings that reports have for that."""

from __future__ import annotations

import datetime as dt

import pytest

import geo
from geo.model import Incident

LEAD = "A bomb killed 12 people in Quetta on Tuesday, police said. "


def main(text: str) -> Incident:
    return next(i for i in geo.read(text, date=dt.date(2024, 1, 3)).incidents if i.role == "main")


@pytest.mark.parametrize(
    ("text", "who", "certainty"),
    [
        ("The Red Dawn Front said on its website that the bomb was its work.", "Red Dawn Front", "claimed"),
        ("The Red Dawn Front said on a website that it was theirs.", "Red Dawn Front", "claimed"),
        (
            "A man who called a radio station said the bomb had been laid in the name of the Red Dawn Front.",
            "Red Dawn Front",
            "claimed",
        ),
        ("A caller claimed the attack on behalf of the Red Dawn Front.", "Red Dawn Front", "claimed"),
        (
            "A previously unknown group, the Red Dawn Front, said in a call to an agency that it had "
            '"carried out the sentence of the people".',
            "Red Dawn Front",
            "claimed",
        ),
        ("An unknown group calling itself the Red Dawn Front claimed responsibility.", "Red Dawn Front", "claimed"),
        ("Responsibility was claimed by the Red Dawn Front.", "Red Dawn Front", "claimed"),
        ("In a statement the Red Dawn Front took responsibility for the attack.", "Red Dawn Front", "claimed"),
        ("The attack was later claimed by the Red Dawn Front in a video.", "Red Dawn Front", "claimed"),
        (
            "A spokesman for the Red Dawn Front told reporters by telephone that its men had placed the bomb.",
            "Red Dawn Front",
            "claimed",
        ),
        ("The Red Dawn Front admitted on Wednesday that it had planted the bomb.", "Red Dawn Front", "claimed"),
        ("The Red Dawn Front owned up to the bombing.", "Red Dawn Front", "claimed"),
        ("The Red Dawn Front boasted of the bombing in a leaflet.", "Red Dawn Front", "claimed"),
        ("The minister said the Red Dawn Front was behind the attack.", "Red Dawn Front", "attributed"),
        (
            'The minister said that the Red Dawn Front was "without the slightest doubt" behind the killing.',
            "Red Dawn Front",
            "attributed",
        ),
        ("Police named the Red Dawn Front.", "Red Dawn Front", "attributed"),
        ("Officials pointed the finger at the Red Dawn Front.", "Red Dawn Front", "attributed"),
        ("Officials pointed to the Red Dawn Front.", "Red Dawn Front", "attributed"),
        ("Suspicion fell on the Red Dawn Front.", "Red Dawn Front", "suspected"),
        ("The attack bore the hallmarks of the Red Dawn Front.", "Red Dawn Front", "suspected"),
        ("The attack had all the hallmarks of the Red Dawn Front, a colonel said.", "Red Dawn Front", "suspected"),
        ("The Red Dawn Front is suspected.", "Red Dawn Front", "suspected"),
        ("The Red Dawn Front is the prime suspect.", "Red Dawn Front", "suspected"),
        ("Police believe the Red Dawn Front did it.", "Red Dawn Front", "suspected"),
        ("Investigators suspect that the Red Dawn Front laid the bomb.", "Red Dawn Front", "suspected"),
        ("The police said it was probably the work of the Red Dawn Front.", "Red Dawn Front", "suspected"),
        ("The governor called it the work of the Red Dawn Front.", "Red Dawn Front", "attributed"),
        ("The governor put the blame on the Red Dawn Front.", "Red Dawn Front", "attributed"),
        ("The governor laid the blame at the door of the Red Dawn Front.", "Red Dawn Front", "attributed"),
        ("The president accused the Red Dawn Front.", "Red Dawn Front", "attributed"),
        ("The president said the Red Dawn Front had done it.", "Red Dawn Front", "attributed"),
        ("The bombers were members of the Red Dawn Front, the interior minister said.", "Red Dawn Front", "attributed"),
        ("The president held the Red Dawn Front responsible.", "Red Dawn Front", "attributed"),
        ("Two days later the Blue Valley Army said by e-mail that the raid was theirs.", "Blue Valley Army", "claimed"),
        ('"Our fighters killed them," a Blue Valley Army spokesman said.', "Blue Valley Army", "claimed"),
        ("The Blue Valley Army says it killed them because they were informers.", "Blue Valley Army", "claimed"),
        ("The Blue Valley Army said it had sent the bomber.", "Blue Valley Army", "claimed"),
        (
            "The Blue Valley Army, which wants a state of its own, said the bomber was one of its men.",
            "Blue Valley Army",
            "claimed",
        ),
        (
            "A statement signed by the Blue Valley Army said the blast was revenge for the death of its leader.",
            "Blue Valley Army",
            "claimed",
        ),
        (
            "The Blue Valley Army called the bombing revenge for the arrest of its leader.",
            "Blue Valley Army",
            "claimed",
        ),
        (
            "A video released by the Blue Valley Army shows the bomber reading a testament.",
            "Blue Valley Army",
            "claimed",
        ),
        ("The claim came from the Blue Valley Army.", "Blue Valley Army", "claimed"),
        ("A claim of responsibility was made by the Blue Valley Army.", "Blue Valley Army", "claimed"),
        ("A claim from the Blue Valley Army reached the radio on Wednesday.", "Blue Valley Army", "claimed"),
        ("It was claimed on Telegram by the Blue Valley Army.", "Blue Valley Army", "claimed"),
        ("The Blue Valley Army claims to have carried out the attack.", "Blue Valley Army", "claimed"),
        ("The Blue Valley Army claimed it carried out the bombing.", "Blue Valley Army", "claimed"),
        ("The Blue Valley Army claimed to have killed 15 soldiers.", "Blue Valley Army", "claimed"),
        ("The army says the Blue Valley Army carried out the attack.", "Blue Valley Army", "attributed"),
        ("According to the police the Blue Valley Army laid the bomb.", "Blue Valley Army", "attributed"),
        ("The bomb was laid by the Blue Valley Army, police said.", "Blue Valley Army", "attributed"),
        ("The bombing was attributed to the Blue Valley Army.", "Blue Valley Army", "attributed"),
        ("The blast was ascribed to the Blue Valley Army.", "Blue Valley Army", "attributed"),
        ("State media held the Blue Valley Army responsible.", "Blue Valley Army", "attributed"),
        ("Blame was placed on the Blue Valley Army.", "Blue Valley Army", "attributed"),
        ("The army blamed it on the Blue Valley Army.", "Blue Valley Army", "attributed"),
        ("The Blue Valley Army was blamed.", "Blue Valley Army", "attributed"),
        ("The government said it was an attack by the Blue Valley Army.", "Blue Valley Army", "attributed"),
        ("The Blue Valley Army is thought to be behind it.", "Blue Valley Army", "suspected"),
        ("The Blue Valley Army may have been behind the attack.", "Blue Valley Army", "suspected"),
        ("Police suspect the Blue Valley Army.", "Blue Valley Army", "suspected"),
        ("Police said they suspected the Blue Valley Army.", "Blue Valley Army", "suspected"),
        ("The suspects are thought to belong to the Blue Valley Army.", "Blue Valley Army", "suspected"),
        ("Such attacks are usually the work of the Blue Valley Army.", "Blue Valley Army", "suspected"),
        ("Analysts see the hand of the Blue Valley Army in it.", "Blue Valley Army", "suspected"),
        ("All signs point to the Blue Valley Army, a colonel said.", "Blue Valley Army", "suspected"),
    ],
)
def test_a_sentence_that_tells_of_nothing_but_the_doer(text: str, who: str, certainty: str) -> None:
    """Whoever owns up to it claimed it, whoever is blamed did it as others say, signs and guesses make a suspect."""
    incident = main(LEAD + text)
    assert (incident.perpetrator, incident.perpetrator_certainty) == (who, certainty)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody claimed responsibility. The Red Dawn Front denied that it was behind it.",
        "The Red Dawn Front said it had nothing to do with the attack.",
        "The Red Dawn Front condemned the attack.",
        "The Red Dawn Front disclaimed any part in it.",
        "No group has said it was behind it.",
        "The Blue Valley Army said three of its men had been killed.",
        "The Blue Valley Army said it was not involved.",
        "The Blue Valley Army offered to help find the bombers.",
        "The Blue Valley Army said the dead were its members.",
        "The Blue Valley Army expressed sorrow for the victims.",
        "The Blue Valley Army sent doctors to the town.",
        "Police would not say whether the Blue Valley Army was behind it.",
        "It was not known whether the Blue Valley Army had anything to do with it.",
    ],
)
def test_who_denies_or_mourns_it_did_not_do_it(text: str) -> None:
    """Denials, sympathy, own dead and open questions name nobody."""
    assert main(LEAD + text).perpetrator is None


@pytest.mark.parametrize(
    ("text", "who", "certainty"),
    [
        (
            "Two gunmen opened fire on passengers of a tram in Jaffa on Tuesday, killing seven. Hamas said "
            "on Wednesday that the gunmen were its men.",
            "Hamas",
            "claimed",
        ),
        (
            "A councillor was shot dead in Durango on Tuesday. The interior minister said the separatist "
            "group ETA was to blame.",
            "ETA",
            "attributed",
        ),
        (
            "Two men were pulled from their houses in Gandoh on Tuesday and had their throats slit. The "
            "police named Lashkar-e-Taiba.",
            "Lashkar-e-Taiba",
            "attributed",
        ),
    ],
)
def test_it_goes_before_doers_without_a_name(text: str, who: str, certainty: str) -> None:
    """A group that is named later in the report is told instead of "gunmen"."""
    incident = main(text)
    assert (incident.perpetrator, incident.perpetrator_certainty) == (who, certainty)


@pytest.mark.parametrize(
    ("text", "who", "certainty"),
    [
        ("All sources attributed the bombing to the Israeli military.", "Israel", "attributed"),
        (
            "The Islamic State in Iraq and the Levant said it was behind it.",
            "Islamic State in Iraq and the Levant",
            "claimed",
        ),
    ],
)
def test_a_whole_name_and_a_state(text: str, who: str, certainty: str) -> None:
    """A long name is told whole, and an army by its state."""
    incident = main(LEAD + text)
    assert (incident.perpetrator, incident.perpetrator_certainty) == (who, certainty)
