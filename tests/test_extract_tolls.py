"""Which numbers are the toll of one happening, and what several of them say together."""

from __future__ import annotations

import pytest

from geo.extract.figures import figures
from tests.counting import counted, tolls


@pytest.mark.parametrize(
    "text",
    [
        "Rockets could kill thousands.",
        "He threatened to kill two hostages.",
        "The group threatened to blow up the line near Ava and kill ten of its engineers.",
        "The front said it would strike again and kill 20 soldiers for every fighter who is hanged.",
        "The spokesman denied that soldiers had entered the village and killed two peasants.",
        "The rebels rejected government claims that they had executed 12 prisoners.",
        "The army denied its planes had bombed the village, killing nine.",
        "Police found 12 houses.",
        "The blast was heard 700 meters away.",
        "A 25-year-old man was arrested.",
        "The damage was put at $12 million.",
        "The storm caused millions in losses.",
        "More than 400 people have been killed since the war began.",
        "Some 30,000 people are killed on the roads every year.",
        "There were no immediate reports of casualties.",
        "No women or children were injured in the search.",
        "Soldiers seized 12 rifles and a mortar.",
        "Several men were detained and 44 rifles were seized.",
        "No soldiers, policemen or other civilians were killed.",
        "The hail killed a calf.",
        "The committee killed a bill.",
        "Guns do kill people.",
        "So many kids are getting killed in this town.",
        "Nothing will be done until somebody gets killed.",
        "Police say that if the boy dies, charges will be filed.",
        "Since Easter, nine teenagers have been shot.",
        "At least 40 people were killed in the city in November alone.",
        "Several children have lost their lives to gun violence here.",
    ],
)
def test_what_is_no_toll(text: str) -> None:
    """Hypotheses, threats, things, ages, money, distances, statistics, and nothing known yet."""
    assert tolls(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "More than 40,000 civilians have been killed since the full-scale invasion began in February 2022.",
        "The conflict, now in its third year, has left 20,000 people dead.",
        "At least 61 people have been killed in three years of fighting.",
        "More than 35,000 people were killed during the 14-year insurgency.",
        "Talks go on to end the civil war, in which more than 70,000 people have died.",
        "The war that began 10 years ago has left more than 70,000 dead.",
        "The offensive in the capital, which began on 11 November, has so far left some 1,000 dead.",
        "The offensive launched by the rebels on 12 November has left 305 dead and 373 wounded.",
        "The group is responsible for the deaths of at least 700 people this year.",
        "Victims of the rebels' campaign amount to 19,000, of whom 700 have died during 2029.",
        "During October more than 350 people were killed by the rebels, officials say.",
        "The rebels have caused the death of 20,000 people over their 10-year history.",
        "Nearly 40,000 people have been killed by army and rebels over twelve years.",
        "The staff said that the army had lost about 471,430 troops since 24 February 2022, including 1,030 on Friday.",
        "The civilian toll of the war has reached 10,800 killed.",
        "In the month before the truce, 42 civilians were killed in the town.",
        "Monitors verified 815 civilian casualties in April: 129 killed and 686 injured.",
    ],
)
def test_totals_of_a_war_are_no_tolls(text: str) -> None:
    """However the war is called, its dead are no incident's."""
    assert tolls(text) == []


def test_what_is_measured_against_a_war_is_read() -> None:
    """ "The deadliest attack since the war began" is one attack."""
    assert tolls("The deadliest strike since the war began killed 12 people.") == [("killed", 12)]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("During a three-day offensive near Gao last week soldiers killed 14 rebels.", 14),
        ("Rebels began an offensive on Goma on Monday in which at least 25 people were killed.", 25),
        ("During the festival on Sunday 18 people were killed in a crush.", 18),
        ("In October 12 people were killed when a coach overturned.", 12),
    ],
)
def test_what_is_told_beside_a_campaign_is_read(text: str, killed: int) -> None:
    """An offensive of days and a month are named beside one happening too."""
    assert ("killed", killed) in tolls(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people, including the two attackers, were killed.", {"killed": 12, "killed_perpetrators": 2}),
        ("The blast killed 12 people, including the bomber.", {"killed": 12, "killed_perpetrators": 1}),
        (
            "Three attackers and five civilians were killed.",
            {"killed": 8, "killed_civilians": 5, "killed_perpetrators": 3},
        ),
        ("A gunman killed five people.", {"killed": 5}),
        ("They killed the principal and left, injuring a guard.", {"killed": 1, "injured": 1}),
        ("A man who was injured in the fire has died.", {"killed": 1}),
    ],
)
def test_who_is_among_them(text: str, expected: dict[str, int]) -> None:
    """Attackers and civilians are inside the total; someone new is not the dead man again."""
    stated = [(0, toll) for toll in counted(text)]
    assert {field: figure.count.best for field, figure in figures.best(stated).items()} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A gunman killed 20 worshippers before guards shot him dead.", {"killed": 21, "killed_perpetrators": 1}),
        ("An eighth victim, a boy, was found dead on Sunday.", {"killed": 8}),
        ("The ministry said 35 people had been killed there, which makes 94 in all.", {"killed": 94}),
    ],
)
def test_all_are_added_up(text: str, expected: dict[str, int]) -> None:
    """The dead attacker, the next victim and a stated sum."""
    stated = [(0, toll) for toll in counted(text)]
    assert {field: figure.count.best for field, figure in figures.best(stated).items()} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The driver on Loop 410, is recovering.", [("injured", 1)]),
        ("Ann Poe, a mother of three, was shot dead.", [("killed", 1)]),
        ("Six people, ages 14 to 52, were shot.", [("shot", 6)]),
        ("On June 21, 2024, at least two civilians were killed.", [("killed", 2)]),
        ("At least 10 or 11 members of the family were killed.", [("killed", 10)]),
        ("Two boys of 17 were killed.", [("killed", 2)]),
        ("Six in ten Kenyans have been robbed, and one in nine people was shot.", []),
        ("Police shot two in ten minutes.", [("shot", 2)]),
        ("An unknown number were killed.", []),
        ("In a volley of shots, 12 Rohingya were killed.", [("killed", 12)]),
    ],
)
def test_numbers_of_other_things_are_no_victims(text: str, expected: list[tuple[str, int]]) -> None:
    """Roads, broods, ages, days and what nobody has counted; people whom only their nation names are counted."""
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He shot into the crowd.", []),
        ("A trooper shot at a suspect's car.", []),
        ("A 13-year-old cousin shot and killed a 10-year-old on Monday.", [("killed", 1)]),
        ("Neighbours rang for help, and the child was taken to hospital.", [("injured", 1)]),
        ("A driver and a constable were killed.", [("killed", 2)]),
        ("Neither officer was injured.", []),
        ("The blast killed two, with others sustaining injuries.", [("killed", 2), ("injured", 2)]),
    ],
)
def test_who_does_it_and_who_is_beside_are_no_victims(text: str, expected: list[tuple[str, int]]) -> None:
    """A subject who shoots is not hit, and a verb for one has the last of two."""
    assert tolls(text) == expected


def figure(role: str, *told: str) -> tuple[int | None, int | None, int | None]:
    """What the sentences of a report say together."""
    stated = [(n, t) for n, text in enumerate(told) for t in counted(text)]
    count = figures.best(stated)[role].count
    return count.low, count.best, count.high


def test_sources_that_disagree() -> None:
    """ "Up to" is the highest; a lead's range holds what the toll rose to; words that count nothing go by order."""
    assert figure("killed", "Up to 11 people were killed.", "One network counted nine people killed.") == (9, 10, 11)
    assert figure("killed", "Between 6 and 12 people were killed.", "The toll has since risen to 12.") == (6, 9, 12)
    assert figure("injured", "A number of people were injured.", "Several people were injured.") == (2, 2, None)
    assert figure("killed", "At least six people were killed.", "The toll had risen to four.") == (6, 6, None)
    more = ("The force killed several insurgents.", "Later, several more insurgents were killed.")
    assert figure("killed", *more) == (6, 6, None)
    told = ("The strike injured a number of people.", "A video shows at least one man who was injured.")
    assert figure("injured", *told) == (2, 2, None)
    assert figure("killed", "Several insurgents were killed.", "Initial reports say 13 men were killed.") == (
        13,
        13,
        13,
    )


def test_civilians_are_of_the_whole() -> None:
    """One civilian on a photograph is not all of them; "22 of them civilians" are."""
    assert figure("killed_civilians", "The strike killed 30 people, 22 of them civilians.") == (22, 22, 22)
    stated = ["Thirty people were killed.", "One killed civilian was seen in a photograph."]
    told = [(n, t) for n, text in enumerate(stated) for t in counted(text)]
    assert "killed_civilians" not in figures.best(told)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The army killed 17 rebels and lost a soldier.", [("killed", 17), ("killed", 1)]),
        ("The army lost its way, and a shepherd lost a brother.", []),
    ],
)
def test_a_side_may_lose_one(text: str, killed: list[tuple[str, int]]) -> None:
    """Whom a force loses is dead; what others lose may be anything."""
    assert tolls(text) == killed


def test_the_sum_of_weeks_is_not_what_a_day_adds_to_it() -> None:
    text = "34 people were killed, bringing the total since 7 October to 34,622 dead and 77,867 injured."
    assert tolls(text) == [("killed", 34)]
