"""Who is said to have done it: claims by the doers, blame by others, suspicion, and nobody."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.extract.actors import blame
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Incident

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
LEAD = "A bomb killed 12 people in Quetta on Tuesday, police said. "


def main(text: str) -> Incident:
    document = Document("a", text, None, dt.date(2024, 1, 3))
    return next(d.incident for d in EXTRACTOR.read(document).drafts if d.incident.role == "main")


@pytest.mark.parametrize(
    ("text", "who", "certainty"),
    [
        ("Al Shabaab claimed responsibility.", "Al Shabaab", "claimed"),
        ("The Islamic State group said it was behind the attack.", "Islamic State", "claimed"),
        ("al-Shabaab said its fighters had carried out the raid.", "al-Shabaab", "claimed"),
        ("The attack was claimed by the Islamic State group.", "Islamic State", "claimed"),
        ("The Pakistani Taliban, known as TTP, claimed responsibility.", "Pakistani Taliban", "claimed"),
        ("THE FMLN CLAIMED RESPONSIBILITY FOR THE ATTACK.", "FMLN", "claimed"),
        ("Militants from Boko Haram attacked a village.", "Boko Haram", "attributed"),
        ("Boko Haram militants killed 12 people in a village.", "Boko Haram", "attributed"),
        ("The army blamed the attack on Boko Haram.", "Boko Haram", "attributed"),
        ("Officials blamed the Allied Democratic Forces for it.", "Allied Democratic Forces", "attributed"),
        ("Suspected Boko Haram militants killed six.", "Boko Haram militants", "suspected"),
        ("The men are believed to be members of the Lord's Resistance Army.", "Lord's Resistance Army", "suspected"),
        ("THE RED DAWN FRONT (RDF) HAS CLAIMED RESPONSIBILITY FOR THE BOMB.", "RED DAWN FRONT", "claimed"),
        ("POLICE ATTRIBUTED THE ATTACK TO THE PEOPLE'S ARMY OF VALDORA.", "PEOPLE'S ARMY OF VALDORA", "attributed"),
        ("THE MAYOR WAS KILLED BY MEMBERS OF THE RED DAWN FRONT.", "RED DAWN FRONT", "attributed"),
        (
            "TWO BRIDGES WERE BLOWN UP, ALLEGEDLY BY THE RED DAWN FRONT, WHO ATTACKED AT NIGHT.",
            "RED DAWN FRONT",
            "suspected",
        ),
        ("RDF GUERRILLAS MURDERED TWO OFFICIALS ON THE ROAD.", "RDF", "attributed"),
        ("Nine villagers were killed by the Lord's Resistance Army.", "Lord's Resistance Army", "attributed"),
        ("Six miners were abducted by Boko Haram fighters.", "Boko Haram", "attributed"),
        ("A truck bomb planted by the ELN killed three.", "ELN", "attributed"),
        ("Hamas fired rockets at the town.", "Hamas", "attributed"),
        ("The raid, carried out by Syrian troops, left nine dead.", "Syrian troops", "attributed"),
        ("Members of the Red Valley gang, armed with rifles, swept through the port.", "Red Valley", "attributed"),
        ("The 300 Lions gang demanded a ransom of $2 million.", "300 Lions", "attributed"),
        ("The mayor blamed the Red Dawn Front.", "Red Dawn Front", "attributed"),
        ("THE MINERS BLAMED DEATH SQUADS.", "DEATH SQUADS", "attributed"),
        ("TWO JUDGES WERE MURDERED BY A PATRIOTIC RESISTANCE COLUMN.", "PATRIOTIC RESISTANCE", "attributed"),
        ("F18 rebels captured the border town of Tula.", "F18", "attributed"),
        ("Government troops were blamed by three witnesses.", "Government troops", "attributed"),
        ("Authorities suspect FARC dissidents.", "FARC dissidents", "suspected"),
        ("Police suspect that the ELN was behind the blast.", "ELN", "suspected"),
        ("The Red Dawn Front, which has killed dozens, was suspected.", "Red Dawn Front", "suspected"),
        ("The banned FLNC was thought to be responsible.", "FLNC", "suspected"),
        ("LEAFLETS OF THE RED DAWN FRONT WERE FOUND AT THE SCENE.", "RED DAWN FRONT", "suspected"),
        ("Leaflets signed by the ELN were left beside the bodies.", "ELN", "suspected"),
        ("The minister held the Red Dawn Front responsible for it.", "Red Dawn Front", "attributed"),
        ("THE ZARATE LIBERATION ARMED FORCES CLAIMED CREDIT FOR IT.", "ZARATE LIBERATION ARMED FORCES", "claimed"),
        ("Renamo rebels derailed a train.", "Renamo", "attributed"),
        ("Unionists blamed the army for the deaths.", "army", "attributed"),
        ("Red Dawn, an ally of the rebels, said that its men had laid the mine.", "Red Dawn", "claimed"),
        ("The editor blamed the Black Sun Front (BSF), which denies it.", "Black Sun Front (BSF)", "attributed"),
        ("An email signed by DAWN's spokesman Jim Poe claimed responsibility.", "DAWN", "claimed"),
        ("Sulu bandits killed three farmers.", "Sulu bandits", "attributed"),
        ("Hutu rebels attacked a camp.", "Hutu rebels", "attributed"),
        ("Spain's ETA bombed a barracks.", "ETA", "attributed"),
        ("A drone strike blamed on Sudan's army killed nine people.", "Sudan", "attributed"),
        ("Gunmen loyal to the Duna cartel killed six people.", "Duna cartel", "attributed"),
        ("A gang known as Viv Duno attacked a town, killing nine.", "Viv Duno", "attributed"),
        ("The Gran Duno gang killed at least nine people.", "Gran Duno", "attributed"),
        ("RSF shelling killed nine people.", "RSF", "attributed"),
        ("Duno-led coalition jets bombed a village.", "Duno-led coalition", "attributed"),
        ("Duno-backed militias attacked a base.", "Duno-backed militias", "attributed"),
        ("No group has claimed the attack, which police blamed on the Red Dawn Front.", "Red Dawn Front", "attributed"),
    ],
)
def test_who_is_named(text: str, who: str, certainty: str) -> None:
    """The name as written, without article, and how it is said."""
    found = blame.blame(sentences.split(text)[0], ())
    assert found is not None
    assert (found.who, found.certainty) == (who, certainty)
    assert who in text[found.start : found.end]


@pytest.mark.parametrize(
    "text",
    [
        "No group claimed responsibility.",
        "Nobody has yet claimed responsibility.",
        "Soldiers killed 19 militants from Boko Haram.",
        "The Taliban denied responsibility.",
        "He claimed responsibility for the late delivery.",
        "NO ORGANIZATION HAS YET CLAIMED RESPONSIBILITY FOR THE BOMB.",
        "TWO BOMBS EXPLODED IN THE MARKET.",
        "A BUS BLEW UP NEAR THE BANK.",
        "THE LEADERS WERE LATER KIDNAPPED AND FOUND DEAD.",
        "Two ELN rebels were killed in the clash.",
        "Three Hamas fighters killed in a strike were buried.",
        "Nine people were killed by a landslide.",
        "Members of the Poe family were killed when fire swept through the house.",
        "The Rovers team asked for $1 million.",
        "THE BANK WAS ATTACKED BY URBAN MEMBERS.",
        "The house was hit by Hurricane Nora, which killed two.",
        "The Taliban denied that they had carried out the attack.",
        "Police suspect Jim Poe.",
        "The ELN was not suspected.",
        "Masked gunmen killed a trader.",
        "Three gunmen killed a trader.",
        "Meanwhile gunmen killed a trader.",
        "Gunmen in a silver BMW opened fire on a minibus.",
        "A sergeant was killed by an IED in Tula.",
        "Troops killed two suspected ELN members.",
        "The dead were believed to be fighters of the Red Dawn Front.",
        "He is accused of opening fire on cars on Ridge Road.",
        "No shells were fired by AMISOM.",
        "Red Hill Police has launched a murder investigation.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    """Denials, victims and pronouns are no perpetrators."""
    assert blame.blame(sentences.split(text)[0], ()) is None


def test_a_claim_of_its_own_belongs_to_what_was_told_before() -> None:
    """The sentence tells of nothing itself; its words are the evidence."""
    incident = main(LEAD + "Schools were closed. The Islamic State group said it was behind the attack.")
    assert (incident.perpetrator, incident.perpetrator_certainty) == ("Islamic State", "claimed")
    (claim,) = (c for c in incident.claims if c.field == "perpetrator")
    assert claim.sentence == "The Islamic State group said it was behind the attack."


def test_no_claim_is_a_note() -> None:
    """Unknown stays unknown, and the report's own words are kept."""
    incident = main(LEAD + "No group has claimed responsibility.")
    assert (incident.perpetrator, incident.perpetrator_certainty) == (None, "unknown")
    assert "no claim of responsibility: No group has claimed responsibility." in incident.notes


@pytest.mark.parametrize(
    ("text", "who", "certainty"),
    [
        ("A Russian shell hit a tram in Kherson on Tuesday and killed three people.", "Russia", "attributed"),
        ("Suspected Turkish drones struck a car in Kirkuk on Tuesday, killing three people.", "Turkey", "suspected"),
        ("Israeli tank shells hit a school in Rafah on Tuesday, killing four people.", "Israel", "attributed"),
        ("Rwanda's army fired on a convoy near Sake on Tuesday, killing three people.", "Rwanda", "attributed"),
        ("A Saudi air strike killed three people in Taiz on Tuesday.", "Saudi Arabia", "attributed"),
        ("Three people were killed in Jenin on Tuesday when Israel bombed a house.", "Israel", "attributed"),
        ("Missiles fired by Russia hit a hotel in Kharkiv on Tuesday, killing three people.", "Russia", "attributed"),
        ("Israeli settlers shot dead a man in the village of Qusra on Tuesday.", "Israeli settlers", "attributed"),
        ("Hezbollah hit Israeli towns with rockets on Tuesday, wounding three people.", "Hezbollah", "attributed"),
        ("A drone struck a Russian artillery depot in Kursk on Tuesday, killing three.", None, "unknown"),
        ("Rebels destroyed two Russian tanks near Kupiansk on Tuesday, killing three.", "rebels", "attributed"),
        ("An Indian fighter jet crashed in Rajasthan on Tuesday, killing the pilot.", None, "unknown"),
        ("A bomb in Lahore, Pakistan killed nine people on Tuesday.", None, "unknown"),
        ("Two Yemeni soldiers were killed in Taiz on Tuesday when a mine went off.", None, "unknown"),
        ("F18 rebels seized Goma on Tuesday after a battle with the Congolese army.", "F18", "attributed"),
    ],
)
def test_a_states_weapons_forces_and_name_tell_the_state(text: str, who: str | None, certainty: str) -> None:
    """An adjective alone is no doer, nor is a weapon; a victim's or a foe's is not the doer's."""
    incident = main(text)
    assert (incident.perpetrator, incident.perpetrator_certainty) == (who, certainty)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Police shot dead two protesters in Kisumu on Tuesday.", "police"),
        ("Two protesters were shot dead by riot police in Dakar on Tuesday.", "riot police"),
        ("Soldiers of the 9th brigade killed 12 villagers in Beni on Tuesday.", "soldiers of the 9th brigade"),
        ("Police shot dead a gunman who had killed three people in Sydney on Tuesday.", "gunman"),
        ("Two soldiers shot dead in Beni on Tuesday were on patrol.", None),
        ("Twelve fans were crushed to death in Malang on Tuesday when police fired tear gas.", None),
    ],
)
def test_a_states_people_without_a_name(text: str, who: str | None) -> None:
    """Police and soldiers are told of as the doers where those they hurt were unarmed."""
    assert main(text).perpetrator == who
