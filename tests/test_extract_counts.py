"""Who was killed, injured, missing or abducted, as sentences say it."""

from __future__ import annotations

import pytest

from tests.counting import counted, tolls


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 73 people were killed and 170 others injured.", [("killed", 73), ("injured", 170)]),
        ("A man slashed three strangers in a park.", [("injured", 3)]),
        ('The blast killed "at least" 12 people, injuring “more than” 20.', [("killed", 12), ("injured", 21)]),
        ("The blast killed “more than 20 people” there.", [("killed", 21)]),
        ("'Around 40' people were killed.", [("killed", 40)]),
        ('"Dozens" of people were killed.', [("killed", 12)]),
        ("The blast killed [at least] 12 people and hurt [30] others.", [("killed", 12), ("injured", 30)]),
        ("The blast killed 15 people[3] and hurt 40[4] others.", [("killed", 15), ("injured", 40)]),
        ("A bomb killed 1 200 people.", [("killed", 1200)]),
        ("Two boys were cut on the hands and a man was hit with a bat.", [("injured", 2), ("injured", 1)]),
        ("The boy has minor burns.", [("injured", 1)]),
        ("Acid was thrown at three sisters.", [("injured", 3)]),
        ("A stray dog bit six people.", [("injured", 6)]),
        ("Vets said 230 cattle were infected and 18 had to be killed.", []),
        ("On Monday 14 Tigers were wounded and 8 died.", [("injured", 14), ("killed", 8)]),
        ("Raiders on some 80 horses were seen; 25 dead were buried.", [("killed", 25)]),
        ("Planes sprayed the fields, killing millions of the insects.", []),
        ("Officers seized 1,400 of them in a raid on a flat.", []),
        ("Gunmen seized 14 of them in a raid on a flat.", [("abducted", 14)]),
        ("The penalty for killing an officer is 20 years.", []),
        ("She died of pneumonia.", []),
        ("In all 61 people drowned there between January and March.", []),
        ("Chlorine leaked, poisoning 40 workers.", [("injured", 40)]),
        ("Forty workers complained of nausea.", [("injured", 40)]),
        ("Eleven people jumped and broke bones.", [("injured", 11)]),
        ("Twenty-two were taken to a burns unit.", [("injured", 22)]),
        ("The hospital was caring for 40 others.", [("injured", 40)]),
        ("At least 66 people are in the Barau Dikko hospital.", [("injured", 66)]),
        ("Six others lie in Lacor hospital.", [("injured", 6)]),
        ("Six nurses were in the district hospital when it was hit.", []),
        ("Six nurses are in charge of the hospital.", []),
        ("The hospital said it had taken in 29.", [("injured", 29)]),
        ("A priest has two cracked ribs.", [("injured", 1)]),
        ("A guard was found with both ankles broken.", [("injured", 1)]),
        ("A clerk is nursing a bruised left arm.", [("injured", 1)]),
        ("A guard was found with a broken radio in his left hand.", []),
        ("Nineteen needed oxygen and 44 were given first aid.", [("injured", 19), ("injured", 44)]),
        ("A driver plowed into a market, hitting eight people.", [("shot", 8)]),
        ("His parents were stabbed to death.", [("killed", 2)]),
        ("The owner of a pawn and trading post, his wife and a clerk were shot to death.", [("killed", 3)]),
        ("Three others - Ann Poe, 22; Al Poe, 25; and Jim Roe, 31 - were pronounced dead.", [("killed", 3)]),
        ("Ines Vold, 35, of Tarn; Mia Reeve, 34; and Dora Lund, 26, died.", [("killed", 3)]),
        ("Ann Poe, 39, stepfather 36-year-old Jan Mills and aunt 57-year-old Lena Ross were hurt.", [("injured", 3)]),
        ("The bullet went through a door and struck Jan Mills in the arm.", [("shot", 1)]),
        ("Police then shot three more times, killing Jan Mills.", [("killed", 1)]),
        ("He shot both of his brothers and an uncle.", [("shot", 3)]),
        ("The pair were shot.", [("shot", 2)]),
        ("The officer broke his left wrist.", [("injured", 1)]),
        ("A cyclist fractured two ribs.", [("injured", 1)]),
        ("Rider dislocates shoulder in fall", [("injured", 1)]),
        ("He broke his silence.", []),
        ("Killed were the host, Ann Poe, 55, and Al Roe, 47.", [("killed", 2)]),
        ("A man who was hit when gunmen burst into a house last Friday died Tuesday.", [("shot", 1), ("killed", 1)]),
        ("Four people were killed in two shootings, one of which he streamed.", [("killed", 4)]),
        ("The fourth, a stylist of 24, was flown to a hospital.", [("injured", 1)]),
        ("Two people were shot at a vigil for a teenager killed in a crash.", [("shot", 2)]),
        ("The blast hit a bus, killing 12, including five children.", [("killed", 12)]),
        ("The crash killed a woman, her two sons and a neighbour.", [("killed", 4)]),
        ("The fire claimed the lives of seven people.", [("killed", 7)]),
        ("The fire cost six people their lives.", [("killed", 6)]),
        ("The death toll rose to 94 from 84.", [("killed", 94)]),
        ("The death toll rose from 84 to 94.", [("killed", 94)]),
        ("The number of people killed in the crash of Flight 171 is now 274.", [("killed", 274)]),
        ("Officials corrected to 78 the number of bodies found.", [("killed", 78)]),
        ("The bodies of three men were found.", [("killed", 3)]),
        ("Gunmen ambushed a car, killing the mayor and his wife.", [("killed", 2)]),
        ("Gunmen killed a teacher at the village school and her two children in Lahore on Monday.", [("killed", 3)]),
        ("Gunmen killed a guard at the gate and two men fled.", [("killed", 1)]),
        ("John Smith, 25, was shot dead on Monday.", [("killed", 1)]),
        ("Two brothers, John Smith, 25, and Jim Smith, 22, were killed.", [("killed", 2)]),
        ("The attack left 22 dead and 59 wounded.", [("killed", 22), ("injured", 59)]),
        ("Two men died and four are in hospital.", [("killed", 2), ("injured", 4)]),
        ("3 killed, 12 injured in blast", [("killed", 3), ("injured", 12)]),
        ("TWO SOLDIERS AND FIVE GUERRILLAS WERE KILLED IN CLASHES.", [("killed", 7)]),
        ("Sixty-four people, four of them police officers, were killed.", [("killed", 64)]),
        ("Four people were abducted and two are missing.", [("abducted", 4), ("missing", 2)]),
        ("Gunmen seized six aid workers.", [("abducted", 6)]),
        ("Six aid workers were seized by gunmen.", [("abducted", 6)]),
        ("Floods have killed 443 people.", [("killed", 443)]),
        ("Three people were shot.", [("shot", 3)]),
        ("Bombs killed soldiers.", [("killed", 2)]),
        ("At least 44 migrants and refugees had been killed.", [("killed", 44)]),
        ("LIMA, May 2 - Fifty people were killed in a landslide.", [("killed", 50)]),
        ("Every one of the 23 welders was killed.", [("killed", 23)]),
        ("All but two of the 14 climbers were killed.", [("killed", 12)]),
        ("Four people drowned on Monday and 17 went missing.", [("killed", 4), ("missing", 17)]),
        ("The governor put the dead at 61 and the wounded at 240.", [("killed", 61), ("injured", 240)]),
        ("Two of the crew have not been found.", [("missing", 2)]),
        ("Eight shepherds have frozen to death.", [("killed", 8)]),
        ("Police officer fatally shoots man", [("killed", 1)]),
        ("Two bailiffs were killed.", [("killed", 2)]),
        ("It is unclear if he died of the first wound.", [("killed", 1)]),
        ("Raiders cut the throats of nine pedlars.", [("killed", 9)]),
        ("Five ferrymen were mowed down.", [("killed", 5)]),
        ("Four mullahs and a surgeon had their throats slit.", [("killed", 5)]),
        ("Three vergers were murdered in the crypt.", [("killed", 3)]),
        ("The dead numbered 14.", [("killed", 14)]),
        ("The number of dead is not known; rescuers mention 27.", [("killed", 27)]),
        ("The team was shown seven fresh graves.", [("killed", 7)]),
        ("Thirty-one bodies of civilians were counted.", [("killed", 31)]),
        ("Estimates of the dead range from 20 to 31.", [("killed", 25)]),
        ("The victims, all male, numbered eight.", [("killed", 8)]),
        ("Twelve civilians died and twice as many were wounded.", [("injured", 24), ("killed", 12)]),
        ("A child of three and a guard were killed.", [("killed", 2)]),
        ("A boy aged six and two men were injured.", [("injured", 3)]),
        ("Settlers chased two farmers and cut down 35 trees.", []),
        ("Crews retrieved five corpses and took 30 people to hospital.", [("killed", 5), ("injured", 30)]),
        ("Killed: 4 civilians. ", [("killed", 4)]),
        ("Gunmen murdered a retired brigadier.", [("killed", 1)]),
        ("Rebels kidnapped a Dutch beekeeper and two guards.", [("abducted", 3)]),
        ("The blast went off in a lane, wounding a weaver.", [("injured", 1)]),
        ("A mine went off, wounding 16 people, two of them fatally.", [("shot", 16), ("killed", 2)]),
        ("Two of the 31 people who were being treated have died.", [("injured", 31), ("killed", 2)]),
        ("Ambulances ferried nine people to a clinic.", [("injured", 9)]),
        ("The hospital says the provisional toll is 24 dead.", [("killed", 24), ("killed", 24)]),
        ("TUNJA, June 28 (Wire) - Rioters burned a bank.", []),
        ("Four people died, one of them a guard, and 20 were hurt.", [("killed", 4), ("injured", 20)]),
        ("The raid left two dead, among them a child, and three wounded.", [("killed", 2), ("injured", 3)]),
        ("Nine of the 40 on board are dead.", [("killed", 9)]),
        ("A couple and their four children died.", [("killed", 6)]),
        ("A drone killed a medic and hurt four of his team.", [("killed", 1), ("injured", 4)]),
        ("Seven soldiers died, as did nine rebels.", [("killed", 16)]),
        ("A nurse was hurt, along with eight sailors.", [("injured", 9)]),
        ("None of the 48 passengers and four crew survived.", [("killed", 52)]),
        ("A plane with nine people on board, none of whom lived, came down.", [("killed", 9)]),
        ("Raiders ordered nine men off a bus and shot them dead.", [("killed", 9)]),
        ("Two died at the scene and a third in hospital.", [("killed", 3), ("killed", 2)]),
        ("Dacoits put two hostages to death.", [("killed", 2)]),
        ("The gang sent three men to an early grave.", [("killed", 3)]),
        ("Three elders were put to the sword.", [("killed", 3)]),
        ("Bandits took 23 people when they raided the village.", [("abducted", 23)]),
        ("Thirty traders were taken away and the market was looted.", [("abducted", 30)]),
        ("Raiders drove off 200 goats.", []),
        ("All five people in a plane that came down off Sfax on Tuesday are dead.", [("killed", 5)]),
        ("Two climbers fell 300 metres to their deaths.", [("killed", 2)]),
        ("Three marchers fell to police bullets.", [("killed", 3)]),
        ("A man blew himself up, taking 11 people with him.", [("killed", 11)]),
        ("Nine passengers were singled out by their papers and shot.", [("killed", 9)]),
        ("An assault on the fort was beaten back.", []),
        ("Raiders killed nineteen guards, in addition to three civilians.", [("killed", 22), ("killed", 3)]),
        ("Two soldiers were killed, a machine gun carried off.", [("killed", 2)]),
        ("A strike was called against the killing of Sindhis.", []),
        ("A bricklayer, two tea-pickers and a stationmaster were shot dead.", [("killed", 4)]),
    ],
)
def test_tolls_are_read(text: str, expected: list[tuple[str, int]]) -> None:
    """Passives, actives, lists, names, totals and headlines."""
    assert tolls(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "No casualties were reported.",
        "Casualties: none.",
        "There was neither death nor injury.",
        "The blast broke windows without hurting anyone.",
        "The passengers escaped unscathed.",
        "The guests got out without a scratch.",
        "All 31 were unharmed.",
        "Everybody is safe and sound.",
        "The crew came to no harm.",
        "Nobody came to any harm.",
    ],
)
def test_none_hurt_is_zero(text: str) -> None:
    """Zero only where the text says that nobody was hurt."""
    assert tolls(text) == [("killed", 0), ("injured", 0)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The bomb did not kill anyone.", "killed"),
        ("It did not injure anybody.", "injured"),
    ],
)
def test_of_the_one_nothing_is_said(text: str, role: str) -> None:
    """Who says that nobody was killed has not said that nobody was hurt."""
    assert tolls(text) == [(role, 0)]


def test_evidence_is_exact_to_the_character() -> None:
    """The offsets give the people and the word that says what befell them."""
    text = "Officials said at least 73 people were tragically killed in Kerman."
    (toll,) = counted(text)
    assert text[toll.start : toll.end] == "at least 73 people were tragically killed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None of the 48 people aboard the ferry survived.", [("killed", 48)]),
        ("There were no survivors among the nine climbers.", [("killed", 9)]),
        ("Raiders hacked 16 to death in the hamlet.", [("killed", 16)]),
        ("A crowd beat three men to death on Friday.", [("killed", 3)]),
        ("He shot his aunt and his uncle to death in the barn.", [("killed", 2)]),
        (
            "The fire killed at least 30 people, a dozen nurses among them, and injured 41.",
            [("killed", 30), ("injured", 41)],
        ),
        ("DEATHS: 12", [("killed", 12)]),
        ("Injured: 31 people", [("injured", 31)]),
        ("Deaths: 34 (Alma 21)", [("killed", 34)]),
        ("Missing: 10 in Bera.", [("missing", 10)]),
        ("Clinics in the valley have 187, of whom 11 are on ventilators.", [("injured", 187)] * 2),
        ("There were 12 dead at noon, 20 at dusk, 31 by the morning.", [("killed", 31), ("killed", 12)]),
        ("One of the nine pupils killed on Monday was my niece.", [("killed", 9)]),
        ("At least 41 people, nine nurses among them, are dead.", [("killed", 41)]),
        ("Ninety were rescued from the Sea Lily 94, a ferry that burned.", []),
        ("The clash left eight dead on Sunday and burned 30 houses.", [("killed", 8)]),
        ("Armed men burned down a school; nobody was there.", []),
        ("Thirteen aren't accounted for.", [("missing", 13)]),
        ("Sixteen fishermen failed to return to port.", [("missing", 16)]),
        ("There was no sign of three workers.", [("missing", 3)]),
        ("Rescuers have yet to find nine miners.", [("missing", 9)]),
        ("Police failed to find two suspects.", []),
        ("Nine miners have not come out.", [("missing", 9)]),
        ("About 60 people never came back from the beach.", [("missing", 60)]),
        ("Four people failed to return his calls.", []),
        ("The dead of Monday's quake numbered 260 by noon.", [("killed", 260)]),
        ("Some of the 220 people on board are still missing.", []),
        ("Many of the 90 passengers were injured.", []),
        ("The mayor of San Telmo and two of his guards were murdered.", [("killed", 3)]),
        ("Ten soldiers of the guard were killed in the fighting.", [("killed", 10)]),
        ("The army lost 40 men in the battle.", [("killed", 40)]),
        ("Rescuers are searching for 12 people.", [("missing", 12)]),
        ("Police were searching for two men.", []),
        ("About 80 people sought treatment.", [("injured", 80)]),
        ("Nine bathers needed treatment.", [("injured", 9)]),
        ("Eighteen people have been killed since Monday in fighting on the border.", [("killed", 18)]),
        ("Three people are dead and a fourth is fighting for his life.", [("killed", 3), ("injured", 1)]),
        ("Nine people died, including two boys, and 14 were injured.", [("killed", 9), ("injured", 14)]),
        ("The clinic put the wounded at 25.", [("injured", 25)]),
        ("There were no reports of casualties or damage.", [("killed", 0), ("injured", 0)]),
        ("A boy of 14 was killed.", [("killed", 1)]),
        ("Four people shot, one dead, in Oak Park", [("shot", 4), ("killed", 1)]),
        ("Ann Poe, a member of the council and a nurse, was killed.", [("killed", 1)]),
        ("Cholera killed 13 people, five of them nurses, the health minister said.", [("killed", 13)]),
        ("A bomb killed nine, two of them boys, and a guard.", [("killed", 10)]),
        ("Two of the dead were farmers, and my sister was injured.", [("injured", 1)]),
        ("All but two of those aboard were killed.", []),
        ("A woman, 34, and a man, 40, died at the scene.", [("killed", 2)]),
        ("The strike killed Ahmad Khaled, his wife Samah and their children Rima and Yazan.", [("killed", 4)]),
        ("Five members of one family, a couple and their three children, were killed.", [("killed", 5)]),
        ("Two contractors' employees lost their lives in a fall of ground.", [("killed", 2)]),
        ("The hospital took in the bodies of six people and 14 wounded.", [("killed", 6), ("injured", 14)]),
        ("The dead are Amal Poe, 34, her son Tareq, 8, and her daughter Bisan, 5.", [("killed", 3)]),
        ("Other injured members of the family included Jim Poe, Al Poe and Ann Poe.", [("injured", 3)]),
    ],
)
def test_tolls_in_turns_of_phrase(text: str, expected: list[tuple[str, int]]) -> None:
    """Verbs parted from "to death", labels, wholes of which only some suffer, and the mayor of a town."""
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Between 12 and 15 civilians – including women and children – all members of the Saleh family were killed.",
            [("killed", 12, 15)],
        ),
        ("Nine people, including three children, all from the Haddad family, were killed.", [("killed", 9, 9)]),
        ("Between 20 and 32 people, from a two month old to an 80 year old, were killed.", [("killed", 20, 32)]),
        ("The shell hit a flat, killing a family of six people.", [("killed", 6, 6)]),
        (
            "Planes killed 18 people, including five children and a woman, and 25 others were also injured.",
            [("killed", 18, 18), ("injured", 25, 25)],
        ),
        ("At least two boys from the same family and a man were reportedly injured.", [("injured", 3, None)]),
        (
            "A paramedic Nazir Haddad and SARC volunteer Omar Saleh from the Rural Centre were injured by shrapnel.",
            [("injured", 2, 2)],
        ),
        (
            "The blast caused the deaths of at least 12 people, with others sustaining injuries.",
            [("killed", 12, None), ("injured", 2, None)],
        ),
        ("The father, Jamal Haddad, was also reported as injured.", [("injured", 1, 1)]),
        ("The bombing led to injuries among civilians.", [("injured", 2, None)]),
        ("A mortar team was killed by an air strike.", [("killed", 2, None)]),
        ("An insurgent mortar team was killed on Friday.", [("killed", 2, None)]),
        ("On June 21, 2024, at least two civilians, Hadi Saleh and Rami Haddad, were killed.", [("killed", 2, None)]),
        ("Forces have conducted several operations there recently and killed a large number of insurgents.", []),
        ("Nazir Saleh (Abu Omar) was killed in the strike.", [("killed", 1, 1)]),
    ],
)
def test_tolls_of_assessments(text: str, expected: list[tuple[str, int | None, int | None]]) -> None:
    """Wholes before parentheses, families, lists parted by phrases, second names in brackets."""
    found = counted(text)
    assert [(t.role, t.count.low, t.count.high) for t in found if t.kind != "part"] == expected
