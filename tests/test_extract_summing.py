"""Sums that a lead, a headline or a town's police give of several incidents are none of them; which of them leads."""

from __future__ import annotations

import pytest

import geo
from geo.model import Count
from tests.reading import PUBLISHED, incidents


def test_the_sum_of_several_is_none_of_them() -> None:
    """A lead counts the people of two happenings that the report then tells one by one."""
    text = (
        "Five people were shot, one of them fatally, in two shootings in Gary on Thursday, police said.\n\n"
        "About 9 p.m., four men were wounded in the 1900 block of Pierce Street.\n\n"
        "At 11 p.m., a woman was shot dead in a car in the 300 block of Oak Street."
    )
    read = [(i.killed and i.killed.best, i.injured and i.injured.best) for i in incidents(text, role="main")]
    assert sorted(read, key=str) == [(1, None), (None, 4)]


@pytest.mark.parametrize(
    "lead",
    [
        "A man is in custody after a string of shootings across Dayton on Tuesday killed three people and hurt one.",
        "Three people were killed and one was hurt in Dayton on Tuesday in a shooting spree that ended in a crash.",
    ],
)
def test_one_persons_spree_is_one(lead: str) -> None:
    """What one person did in several streets is one happening, of which the lead counts the people."""
    told = incidents(
        f"{lead}\n\nThe first shooting happened at 1 p.m., when a man was found dead in a driveway on Oak Street. "
        "An hour later a man in a car was killed on Pine Street. A woman was wounded on Elm Street at 3 p.m.\n\n"
        "A woman was killed in a shop in Kettering. Police arrested Jim Poe at 5 p.m.",
        role="main",
    )
    assert [(i.killed and i.killed.best, i.injured and i.injured.best) for i in told] == [(3, 1)]


def test_the_worst_of_a_weekend() -> None:
    """ "The deadliest shooting came …" opens one of those that a lead sums up; "after midnight" is no story of old."""
    told = incidents(
        "Five people were killed and eight others wounded by gunfire across Dayton over the weekend, police said.\n\n"
        "The deadliest attack came just after midnight Tuesday in Kettering, where someone fired into a group. Two men "
        "died and three people were wounded.\n\nOn Monday night, a boy was shot dead in Trotwood.",
        role="main",
    )
    assert sorted(i.killed.best or 0 for i in told if i.killed) == [1, 2]


def test_one_of_those_that_a_lead_sums_up() -> None:
    """What is said to have happened apart adds nothing to the only one that is told."""
    told = incidents(
        "Nine rebels were killed during separate operations in the north over the last day, the army said. In Masisi, "
        "soldiers came upon rebels at a bridge on Thursday and opened fire, killing two rebels."
    )
    assert [i.killed and i.killed.best for i in told] == [2]


@pytest.mark.parametrize(
    "spree",
    [
        "Twelve people, two of them children, have been shot in Dayton since Monday.",
        "Late Thursday, at least eight people were killed and 12 wounded in Dayton shootings throughout the day.",
        "He was among 70 people wounded in gun violence over the holiday weekend.",
        "The attack brought to 14 the number of people shot in Dayton between Sunday night and Thursday morning.",
    ],
)
def test_a_towns_count_is_not_one_shootings(spree: str) -> None:
    """What a town counts over days leaves the figures of the shooting that the report tells of."""
    (main,) = incidents(
        f"A boy of 12 was shot in the leg in Dayton, Ohio, on Thursday, police said. {spree}", role="main"
    )
    assert main.injured is not None
    assert (main.killed, main.injured.best) == (None, 1)


def test_one_shooting_over_a_weekend_is_one() -> None:
    """Its own people, though they were hit "over the weekend"."""
    (main,) = incidents(
        "Three people were shot at a club in Dayton, Ohio, over the weekend. "
        "A man was hit in the leg, police said on Monday.",
        role="main",
    )
    assert main.injured is not None
    assert main.injured.best == 3


def test_the_worst_of_several_leads() -> None:
    """Of those that a lead sums up the one with the most victims is the most important, wherever it is told."""
    read = incidents(
        "One man was killed and five other people were wounded in separate shootings in Tulsa on Thursday. "
        "About 8 a.m. a 30-year-old man was shot dead in the 400 block of Elm Street. He was pronounced dead there. "
        "About 9 p.m. five people were wounded when somebody fired into a yard in the Oak Park neighborhood.",
        role="main",
    )
    assert [i.injured.best if i.injured else None for i in read] == [5, None]


def test_whom_the_headline_names_leads() -> None:
    """The incident of those of whom the headline speaks comes before one of which more is told."""
    read = incidents(
        "A 9-year-old girl was wounded in a shooting in Tulsa on Thursday evening, police said. "
        "On Monday gunmen killed two men in Enid. The two dead men were found in a car. "
        "Police said the two had been shot from another car in Enid on Monday. "
        "Gunmen opened fire on the car, killing two men, a witness said. "
        "Detectives in Enid said the attack on Monday was planned. The gunmen fired 20 shots on Monday. "
        "The killing of the men in Enid is under investigation.",
        title="9-year-old girl shot in Tulsa",
    )
    assert read[0].killed is None
    assert read[0].injured == Count.exactly(1)


def test_a_headline_of_many_is_not_one_shootings() -> None:
    """ "14 shot since Tuesday" above the one that the text tells of; "fatal" there says that somebody died."""
    text = "Gunmen shot six people at a party in Dayton, Ohio, on Thursday, police said."
    (main,) = geo.read(text, date=PUBLISHED, title="14 shot since Tuesday, six of them at a party in Dayton").incidents
    assert main.injured is not None
    assert main.injured.best == 6
    text = "Jim Poe appeared before a judge over a shooting in Dayton, Ohio, on Thursday."
    (main,) = geo.read(text, date=PUBLISHED, title="Man held in fatal Dayton shooting").incidents
    assert main.killed is not None
    assert (main.killed.low, main.killed.high) == (1, None)


def test_a_lead_keeps_its_dead_where_the_others_are_none_of_them() -> None:
    """Who died in two incidents is told of by the lead alone; the crash that the report goes on to killed more."""
    text = (
        "KABUL (Wire) - Four Marines were killed by roadside bombs in two separate incidents in southern "
        "Afghanistan, the "
        "military said on Tuesday.\n\nIn neighbouring Kandahar province, a helicopter came down near Sangin, killing "
        "six "
        "crew, a spokesman said.\n\nElsewhere, a suicide bomber wounded five policemen in Khost on Monday."
    )
    read = [i.killed and i.killed.best for i in geo.read(text, date="2009-07-14").incidents]
    assert sorted(read, key=str) == [4, 6, None]


@pytest.mark.parametrize(
    "parts",
    [
        "Four of them died in a tent in Bannu. Seven others, all of one family, were killed in Quetta.",
        "A strike on Bannu killed four, and another on Quetta killed seven.",
        "Four died in Bannu when a mill was hit, and seven in Quetta, where a bus was left in ruins.",
        "At a market in Bannu four died, at a bus station in Quetta seven.",
    ],
)
def test_addends_of_a_sum_are_told_apart(parts: str) -> None:
    """What adds up to the lead's dead, place by place, is told of as many incidents, however each is put."""
    told = incidents(f"Air strikes killed 11 people in Pakistan on Tuesday, medics said. {parts}", role="main")
    read = {i.place and i.place.mention: i.killed and i.killed.best for i in told}
    assert read == {"Bannu": 4, "Quetta": 7}


@pytest.mark.parametrize(
    "text",
    [
        "A bus crash near Bannu killed 11 people on Tuesday. Four were from Multan and seven from Quetta.",
        "A bus crash near Bannu killed 11 people on Tuesday. Four died in hospital in Multan and seven at the scene.",
    ],
)
def test_homes_and_hospitals_are_no_addends(text: str) -> None:
    """One accident's dead stay together."""
    assert [i.killed and i.killed.best for i in incidents(text, role="main")] == [11]


def test_a_weekends_two_dead_die_one_by_one() -> None:
    """However few they are."""
    text = (
        "Two people lost their lives on the roads of Limpopo at the weekend. A man of 40 died when his van overturned "
        "outside Tzaneen on Saturday. On Sunday, a cyclist was run over and killed near Mokopane."
    )
    assert [i.killed and i.killed.best for i in incidents(text, role="main")] == [1, 1]


def test_some_of_them_are_no_second_deed() -> None:
    """Nor is how things stand with a slide days later."""
    text = (
        "A jeep with pilgrims fell into a canal near Sukkur on Sunday, and eight of them drowned. The pilgrims came "
        "from Larkana."
    )
    assert [i.killed and i.killed.best for i in incidents(text, role="main")] == [8]
    text = (
        "A hillside collapsed above a village near Sukkur on Sunday and eight people are dead. The slide dammed the "
        "river upstream of Larkana, where water was rising on Wednesday."
    )
    assert [i.place and i.place.mention for i in incidents(text, role="main")] == ["Sukkur"]


def test_a_lead_on_one_deed_is_no_sum() -> None:
    """A bomb in one market counts its own dead, though others die elsewhere in as many as it counts."""
    text = (
        "Eleven people were killed when a bomb went off in a crowded market in the town of Gwoza on Tuesday.\n\nOn "
        "Monday nine traders were shot dead at Biu. Two farmers were killed near Damboa on Sunday."
    )
    first, *others = incidents(text, role="main")
    assert first.killed is not None and first.killed.best == 11
    assert first.place is not None and first.place.mention == "Gwoza"
    assert sorted(i.killed.best or 0 for i in others if i.killed) == [2, 9]
