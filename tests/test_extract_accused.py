"""Persons whom a report names as the doers, or as held to be: who is meant, how surely, and of which incident."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.extract.actors import accused
from geo.extract.names.persons import Persons
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Incident

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def said(text: str) -> list[tuple[str, str]]:
    body = sentences.split(text)
    persons = Persons(body)
    return [(one.who, one.certainty) for s in body for one in accused.find(s, persons)]


def incidents(text: str) -> list[Incident]:
    document = Document("a", text, None, dt.date(2024, 1, 3))
    return [d.incident for d in EXTRACTOR.read(document).drafts]


@pytest.mark.parametrize(
    ("text", "who", "certainty"),
    [
        ("Police identified the suspect as Jim Otis Poe, 34, of Ely.", "Jim Otis Poe", "suspected"),
        ("The gunman was later identified by police as Jim Poe.", "Jim Poe", "suspected"),
        ("They shot the attacker, whom the sheriff named as Jim Poe.", "Jim Poe", "suspected"),
        ("The suspect, 34-year-old Jim Poe, was shot by police.", "Jim Poe", "suspected"),
        ("The shooter was Jim A. Poe, 34, of Ely.", "Jim A. Poe", "suspected"),
        ("The suspect in the stabbing, Jim Poe, fled.", "Jim Poe", "suspected"),
        ("The body of the gunman, Jim Poe, 36, was found in a truck.", "Jim Poe", "suspected"),
        ("Officers arrested Jim Poe, 25, in connection with the stabbing.", "Jim Poe", "suspected"),
        ("Deputies arrested a 20-year-old man, Jim Poe, nearby.", "Jim Poe", "suspected"),
        ("Marshals took Jim Poe into custody on Monday.", "Jim Poe", "suspected"),
        ("Jim Poe, 40, a laid-off welder, has been charged with murder.", "Jim Poe", "suspected"),
        ("Jim Poe of Ely is being held without bail.", "Jim Poe", "suspected"),
        ("Jim Poe, 34, was treated for a broken jaw and jailed on two counts of murder.", "Jim Poe", "suspected"),
        ("Jim Poe faces two counts of murder.", "Jim Poe", "suspected"),
        ("A warrant has been issued for the arrest of Jim Poe, 44.", "Jim Poe", "suspected"),
        ("Police are looking for Jim Poe, 23, a suspect.", "Jim Poe", "suspected"),
        ("Jim Poe told police he shot Ann Roe.", "Jim Poe", "suspected"),
        ("Jim Poe, 33, remains at large.", "Jim Poe", "suspected"),
        ("Jim Poe, 33, will fight extradition.", "Jim Poe", "suspected"),
        ("Jim Poe allegedly shot three people.", "Jim Poe", "suspected"),
        ("Jim Poe, 19, pleaded guilty to manslaughter.", "Jim Poe", "attributed"),
        ("Jim Poe was sentenced to 20 years in prison.", "Jim Poe", "attributed"),
        ("Jim Poe, 41, shot and wounded his ex-wife's lawyer, Ann Roe, 50.", "Jim Poe", "attributed"),
        ("Police say Jim Poe went to his car, came back with a rifle and fired at the crowd.", "Jim Poe", "attributed"),
        ("Jim Poe, 34, poured petrol down the stairs.", "Jim Poe", "attributed"),
        ("Ann Roe, 50, was shot dead by her estranged husband, Jim Poe, 51.", "Jim Poe", "attributed"),
        ("Jim Poe lived nearby. Poe was charged on Monday.", "Jim Poe", "suspected"),
        ("Jim Poe and Al Noor, both 22, were charged with murder.", "Jim Poe and Al Noor", "suspected"),
        ("Police arrested Jim Poe, 20, Al Noor, 22, and Lee Wild.", "Jim Poe, Al Noor and Lee Wild", "suspected"),
        ("Police arrested Jim Poe, 20, and Al Noor, 22, was treated for burns.", "Jim Poe", "suspected"),
        ("Ann Roe, 20, was killed and Jim Poe, 21, was arrested.", "Jim Poe", "suspected"),
        ("Detective Ann Roe arrested Jim Poe.", "Jim Poe", "suspected"),
        ("Jim Poe was killed by police after he stabbed two people.", "Jim Poe", "attributed"),
        ("Jim Poe, 30, was shot dead when he opened fire on officers.", "Jim Poe", "attributed"),
        ("Jim Poe, who lived next door, has been charged with murder.", "Jim Poe", "suspected"),
        ("A jury found Jim Poe guilty of murder.", "Jim Poe", "suspected"),
        ("Police named Jim Poe, 21, as the gunman.", "Jim Poe", "suspected"),
        ("Jim Poe was named as the attacker.", "Jim Poe", "suspected"),
        ("A manhunt was under way for Jim Poe, 30.", "Jim Poe", "suspected"),
        ("Jim Poe gave himself up to police.", "Jim Poe", "suspected"),
        ("Police say Jim Poe is responsible for both killings.", "Jim Poe", "suspected"),
        ("Police blamed Jim Poe for the fire.", "Jim Poe", "suspected"),
        ("The attack was carried out by Jim Poe, a former soldier.", "Jim Poe", "attributed"),
        ("Jim Poe was shot dead by police after killing three people.", "Jim Poe", "attributed"),
        ("Police say Jim Poe pointed a rifle at his wife and fired.", "Jim Poe", "attributed"),
        ("Jim Poe drove his truck into the crowd, killing four.", "Jim Poe", "attributed"),
        ("Jim Poe, of Park Road, showed no emotion as he was jailed for life.", "Jim Poe", "suspected"),
        ("The court found Jim Poe, 34, and Al Noor, 29, guilty of murder.", "Jim Poe and Al Noor", "suspected"),
        ("Police say Jim Poe came out shooting.", "Jim Poe", "attributed"),
        ("The wounded man, Jim Poe, was under guard at a hospital.", "Jim Poe", "suspected"),
    ],
)
def test_who_is_held_to_have_done_it_by_name(text: str, who: str, certainty: str) -> None:
    assert said(text) == [(who, certainty)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe, a witness, said the gunman shot her friend, Lee Wild.",
        "The gunman opened fire on Jim Poe, 30, who died.",
        "The gunman drove into the car of a diplomat, Jim Poe, at noon.",
        "The victims were Jim Poe, 30, and Ann Roe, 28.",
        "Police identified the victim of the gunman as Jim Poe.",
        "The suspect's mother, Ann Roe, 60, was arrested with him.",
        "The family of the suspect, Jim Poe, apologised.",
        "Police said Jim Poe was not a suspect.",
        "Jim Poe, 30, was arrested but later released without charge.",
        "Jim Poe, 30, who had been charged with the murder, was acquitted.",
        "Jim Poe had been arrested at least 12 times before.",
        "Deputy Jim Poe shot a man in the leg.",
        "The officer, Jim Poe, 38, fired his own pistol at one of the men.",
        "Jim Poe, 31, a neighbour, tackled the gunman.",
        "Jim Poe, 50, drew a pistol and shot the robber.",
        "Jim Poe followed, and one of them turned and shot him.",
        "Attorney Al Noor, who represents Jim Poe, pleaded for mercy.",
        "Jim Poe's brother was charged.",
        "Jim Poe, 22, was charged with hindering the inquiry.",
        "Jim Poe, 22, was charged with being an accessory to murder.",
        "Ann Roe, who was wanted for questioning, was found dead.",
        "Ann Roe, 60, was held hostage for an hour.",
        "Gunmen fired at a tea stall at Cheel Chowk and killed two.",
        "The group, led by Jim Poe, has abducted hundreds.",
        "The raid came days after Jim Poe was captured.",
        "A mother of Jim Poe was arrested.",
        "Jim Poe, spokesman of the governor, was held for an hour.",
        "The cameraman, Jim Poe, 57, shot dead (by a sniper?).",
        "A fisherman, Jim Poe, killed it with a knife.",
        "Ann Roe told Jim Poe that the man had shot himself.",
        "Jim Poe was killed when he confronted the robbers.",
        "Police are looking for Ann Roe, 6, who was taken from her home.",
        "The search for Jim Poe continued on Monday.",
        "Jim Poe set himself on fire.",
        "Prosecutors have dropped charges against Jim Poe.",
        '"We had a long line," said Jim Poe, 19, who was behind the counter.',
        '"I ran," said Jim Poe, who was charged by the robber.',
        "Villagers named Jim Poe as their leader.",
        "The opposition blamed Jim Poe for the defeat.",
    ],
)
def test_nobody_else_is_named_for_it(text: str) -> None:
    assert said(text) == []


def test_the_name_is_the_fullest_of_the_report_and_rests_on_its_words() -> None:
    text = (
        "Two people were shot dead in a bar in Fresno on Tuesday night, police said.\n\n"
        "Poe, 34, was arrested at his home an hour later. Neighbors described Jim Otis Poe as quiet."
    )
    [one] = incidents(text)
    assert (one.perpetrator, one.perpetrator_certainty) == ("Jim Otis Poe", "suspected")
    [claim] = [c for c in one.claims if c.field == "perpetrator"]
    assert text[claim.start : claim.end] == "Poe"


def test_who_is_arrested_for_one_incident_is_not_the_doer_of_the_next() -> None:
    text = (
        "A man was stabbed in the neck in Fresno on Friday night. Police arrested Jim Poe, 40, at the scene.\n\n"
        "In Clovis, a woman was shot dead outside a store on Saturday. No arrests have been made."
    )
    assert {i.sub_event_type: i.perpetrator for i in incidents(text)} == {"Stabbing": "Jim Poe", "Shooting": None}


def test_an_arrest_of_long_ago_is_for_something_else() -> None:
    text = (
        "Two people were shot dead in a bar in Fresno on Tuesday night, police said.\n\n"
        "The owner, Jim Poe, was arrested in 2016 over unpaid taxes."
    )
    [one] = incidents(text)
    assert one.perpetrator is None


def test_an_accident_has_no_doer() -> None:
    text = (
        "Two people died when a bus overturned near Fresno on Tuesday, police said.\n\n"
        "The driver, Jim Poe, 44, was arrested and charged with careless driving."
    )
    assert [i.perpetrator for i in incidents(text)] == [None]


def test_whom_an_air_strike_was_meant_for_did_not_fly_it() -> None:
    text = (
        "An air strike killed five people in a village near Sabratha in Libya on Tuesday. "
        "Jim Poe, who was wanted for a bombing, was among them."
    )
    assert "Jim Poe" not in [i.perpetrator for i in incidents(text)]


def test_who_died_by_his_own_hand_beside_those_he_killed_is_the_doer() -> None:
    text = (
        "A couple was found shot dead in their home in Fresno on Tuesday in what police called a murder-suicide.\n\n"
        "Ann Poe, 41, died of gunshot wounds. Her husband, Jim Poe, 43, was in the garage with a self-inflicted wound."
    )
    assert [i.perpetrator for i in incidents(text)] == ["Jim Poe"]


def test_who_is_named_for_a_deed_of_old_did_not_do_that_of_today() -> None:
    text = (
        "Two people were shot dead in a bar in Fresno on Tuesday night, police said.\n\n"
        "In March, a gunman killed three people at a church in Clovis. The shooter, Jim Poe, was arrested a day later."
    )
    assert {i.role: i.perpetrator for i in incidents(text)}["main"] is None


def test_he_who_was_arrested_is_the_one_named_before() -> None:
    text = (
        "A woman was stabbed to death in her flat in Fresno on Tuesday night, police said.\n\n"
        "Her husband, Jim Poe, 55, called officers and waited on the stoop. He has been charged with murder."
    )
    [one] = incidents(text)
    assert (one.perpetrator, one.perpetrator_certainty) == ("Jim Poe", "suspected")
    [claim] = [c for c in one.claims if c.field == "perpetrator"]
    assert text[claim.start : claim.end] == "Jim Poe"


def test_he_may_be_anybody_where_several_were_named() -> None:
    text = (
        "A woman was stabbed to death in her flat in Fresno on Tuesday night, police said.\n\n"
        "Jim Poe, 55, was talking to Al Noor on the stoop. He has been charged with murder."
    )
    assert "Poe" not in str([i.perpetrator for i in incidents(text)])


def test_him_whom_police_identified_is_the_suspect_of_whom_they_spoke() -> None:
    text = (
        "A man stabbed his roommate in the neck at a flat in Fresno on Tuesday, and police shot him.\n\n"
        "The suspect came at officers with the knife and died there. Police identified him as Jim Poe, 48."
    )
    assert "Jim Poe" in [i.perpetrator for i in incidents(text)]


def test_the_driver_of_a_car_that_was_driven_into_a_crowd_is_the_doer() -> None:
    text = (
        "A man deliberately drove a pickup into a parade crowd in Fresno on Saturday, killing one and injuring 11.\n\n"
        "The driver, Jim A. Poe, 29, made a decision to go around the barricade, police said."
    )
    assert [i.perpetrator for i in incidents(text)] == ["Jim A. Poe"]


def test_the_husband_of_whom_a_report_tells_is_the_one_it_names() -> None:
    text = (
        "A housewife was hacked to death by her husband in Comilla on Sunday, police said.\n\n"
        "Police could not find the husband, Jim Poe, a rickshaw driver."
    )
    assert [i.perpetrator for i in incidents(text)] == ["Jim Poe"]


def test_who_was_caught_with_what_was_taken_is_the_one_named_before() -> None:
    text = (
        "Prosecutors say Jim Poe and another man burst into a pawn shop in Fresno on Dec. 9, robbed the owner "
        "at gunpoint and fled with 14 handguns.\n\n"
        "Poe was picked up Tuesday at his sister's house, where deputies found three of the stolen pistols."
    )
    assert next(i for i in incidents(text) if i.sub_event_type == "Robbery").perpetrator == "Jim Poe"


def test_who_is_arrested_for_another_case_did_not_do_this_one() -> None:
    text = (
        "Two people were shot dead in a bar in Fresno on Tuesday night, police said.\n\n"
        "In an unrelated case, Jim Poe, 34, was charged with fraud."
    )
    assert [i.perpetrator for i in incidents(text)] == [None]


def test_the_driver_who_shot_the_officer_that_stopped_him_is_the_doer() -> None:
    text = (
        "A police officer was shot in the hand during a traffic stop in Fresno on Sunday.\n\n"
        "The driver, identified as Jim Poe, 35, sped off and crashed."
    )
    assert [i.perpetrator for i in incidents(text)] == ["Jim Poe"]


def test_whom_police_shot_did_not_do_it_though_he_was_wanted() -> None:
    text = "Police shot and killed Jim Poe, 34, in Fresno on Tuesday.\n\nPoe was wanted on robbery charges, they said."
    assert "Jim Poe" not in [i.perpetrator for i in incidents(text)]
