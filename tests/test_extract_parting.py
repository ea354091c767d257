"""Several happenings in one report or one sentence, and what happened in words that sound like no event."""

from __future__ import annotations

import datetime as dt

import pytest

import geo
from tests.reading import incidents


def test_days_part_what_a_month_would_join() -> None:
    """The month of the first is no day that the others share."""
    text = (
        "The state of alert was declared after violence that began with the killing of three people in November. A "
        "lawyer, Ruben Paz, was shot to death near his home in Neiva on 2 November. On 17 November, gunmen murdered a "
        "retired general, Hugo Sosa."
    )
    assert [i.date_start for i in incidents(text)] == [dt.date(2026, 11, 2), dt.date(2026, 11, 17)]


@pytest.mark.parametrize(
    "of_old",
    [
        "It was the worst crash since May, when a bus burned near Huaraz and 30 people died.",
        "It would be the country's worst crash since a bus burned near Huaraz in 2013, killing 30 people.",
        "The country's worst crash was the 2013 accident near Huaraz in which 30 people died.",
        "The road has been closed to buses at night since May, when 30 people died in a crash near Huaraz.",
        "The ban goes back to 2013, when a bus burned near Huaraz and 30 people died.",
        "Not since January, when a bus burned near Huaraz and 30 died, had so many lost their lives.",
    ],
)
def test_what_the_news_is_measured_against(of_old: str) -> None:
    """It has dead of its own, in its own place, long before."""
    found = incidents(f"A bus plunged into a ravine near Cusco, Peru, on Wednesday, killing 21 people. {of_old}")
    read = [(i.role, i.place.mention if i.place else None, i.killed and i.killed.best) for i in found]
    assert read == [("main", "Cusco", 21), ("background", "Huaraz", 30)]


@pytest.mark.parametrize(
    "told",
    ["Only three people survived.", "All but three were killed.", "The crash killed all but three of them."],
)
def test_all_aboard_but_a_few(told: str) -> None:
    """Who died is what is left of those who were on board."""
    (main,) = incidents(f"An airliner carrying 104 passengers and six crew crashed near Cusco on Thursday. {told}")
    assert main.killed is not None
    assert main.killed.best == 107


@pytest.mark.parametrize(
    "work",
    [
        "Divers on Thursday brought up three more bodies from a ferry that sank in Lake Victoria on Monday.",
        "Rescue teams searched the wreckage on Thursday of a ferry that sank in Lake Victoria on Monday, police said.",
    ],
)
def test_the_day_of_a_search_is_not_that_of_the_wreck(work: str) -> None:
    """What rescuers do on a day of its own happened to nobody on it."""
    (main,) = incidents(f"{work} At least 40 people drowned.")
    assert main.date_start == dt.date(2026, 11, 16)


@pytest.mark.parametrize(
    ("link", "places"),
    [
        ("The attack came five hours after a bomb killed two guards at a bank in Soacha.", ["Bogotá", "Soacha"]),
        ("This attack followed a blast at a bank in Soacha, where two guards died.", ["Bogotá", "Soacha"]),
        ("The attack came five hours after an argument at a bank.", ["Bogotá"]),
    ],
)
def test_one_sentence_may_tell_of_two(link: str, places: list[str]) -> None:
    """What a sentence says that another came after has its own place and its own dead."""
    first = "A rocket was fired at the embassy in Bogota on Thursday evening. Nobody was hurt. "
    found = sorted(incidents(first + link), key=lambda i: i.place.name if i.place else "")
    assert [i.place.name if i.place else None for i in found] == places
    assert [i.killed and i.killed.best for i in found] == [0, 2][: len(found)]


@pytest.mark.parametrize(
    ("text", "sub_event_type"),
    [
        (
            "The ministry denied on Friday that it was linked to the murder of the editor Ana Lobo three days ago in "
            "Trujillo.",
            "Attack",
        ),
        ("Terrorist acts were carried out on Thursday evening in Lima against two embassies.", "Attack"),
        ("Helicopters came at noon on Thursday. Five homes were strafed in Soyapango.", "Attack"),
        (
            "The governor condemned the burning of two buses by rebels in Neiva on Thursday.",
            "Looting/property destruction",
        ),
    ],
)
def test_what_happened_in_other_words(text: str, sub_event_type: str) -> None:
    """A known murder that somebody denies a part in, and nouns and verbs that are no "attack"."""
    assert [i.sub_event_type for i in incidents(text)] == [sub_event_type]


def test_a_day_in_may_is_no_may_be() -> None:
    """The month is not the verb."""
    (bomb,) = geo.read("On 11 May a bomb destroyed a bank in Tacna.", date=dt.date(2026, 5, 15)).incidents
    assert (bomb.sub_event_type, bomb.date_start) == ("Remote explosive/landmine/IED", dt.date(2026, 5, 11))


LEAD = "A car bomb killed 12 people in Quetta on Thursday, police said. "


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        (
            "On Thursday a bomb killed three shepherds in Zhob, and gunmen shot dead two teachers at a school in "
            "Khuzdar.",
            [3, 2],
        ),
        (LEAD + "In Larkana, two gunmen killed four worshippers.", [12, 4]),
        (LEAD + "In the north, five soldiers died in an ambush near Gilgit.", [12, 5]),
        (LEAD + "An explosion in the Afghan city of Herat killed seven people.", [12, 7]),
        (LEAD + "At least 40,000 people have been killed since the insurgency began in 2003.", [12]),
        (LEAD + "The bomb also killed a guard at a bank across the road in Quetta.", [12]),
    ],
)
def test_what_another_town_or_clause_tells_of_is_another(text: str, killed: list[int]) -> None:
    """By the clause, the town that a sentence opens with, the direction, the country; a war's sum is none."""
    found = [i for i in incidents(text) if i.killed]
    assert sorted(i.killed.best for i in found if i.killed and i.killed.best) == sorted(killed)


def test_a_lead_that_adds_up_its_towns_is_none_of_them() -> None:
    """Fifteen are the eight, the five and the two that are told of one by one."""
    text = (
        "Troops killed at least 15 people in the north of Syria on Thursday, activists said. Eight civilians were "
        "killed in Rastan when a mortar bomb hit their house. Five deserters died in an ambush near Idlib. In Aleppo, "
        "a sniper killed two men on their way to work."
    )
    assert sorted(i.killed.best or 0 for i in incidents(text) if i.killed) == [2, 5, 8]


def test_what_is_told_after_the_news_is_of_its_day() -> None:
    """No words give the day of the second."""
    text = "Gunmen killed a judge in Mosul on Wednesday, police said. In Basra, a roadside bomb killed three policemen."
    assert [i.date_start for i in incidents(text)] == [dt.date(2026, 11, 18)] * 2


def test_last_month_lies_behind_news_without_a_day() -> None:
    """The lead says only when somebody spoke."""
    text = (
        "More than a dozen soldiers have been killed in an attack on a base near Djibo, the army said on Thursday. "
        "Gunmen killed nine gendarmes in a similar raid on Inata last month."
    )
    assert [i.role for i in incidents(text)] == ["main", "background"]


@pytest.mark.parametrize(
    "text",
    [
        "Youths clashed with police in Tunis on Thursday.",
        "Taliban fighters overran Kunduz on Thursday.",
        "Three missiles ploughed into a block of flats in Dnipro on Thursday.",
        "Soldiers overthrew the president in Bamako on Thursday.",
        "Troops repelled an assault on a camp near Goma on Thursday.",
        "A crowd besieged the town hall of Lagos on Thursday.",
        "Masked men barged into a clinic in Kano on Thursday.",
    ],
)
def test_deeds_without_a_word_for_attack(text: str) -> None:
    """Verbs tell of them."""
    assert len(incidents(text)) == 1


@pytest.mark.parametrize(
    ("text", "days", "dead"),
    [
        (
            "In Taiz, troops fired on protesters on Thursday. Two were killed, a doctor said. She said of Sunday's "
            "raid, in "
            "which 50 people perished, that the tents were burned.",
            [dt.date(2027, 1, 10), dt.date(2027, 1, 14)],
            [50, 2],
        ),
        (
            "Troops fired on protesters in Taiz on Thursday. Three were killed, a doctor said. In Tuesday's clash 12 "
            "people "
            "had died, he added.",
            [dt.date(2027, 1, 12), dt.date(2027, 1, 14)],
            [12, 3],
        ),
    ],
)
def test_what_another_day_owns_is_told_apart(text: str, days: list[dt.date], dead: list[int]) -> None:
    """ "Sunday's raid", of which others died than of the news, is another one."""
    found = sorted(geo.read(text, date="2027-01-15").incidents, key=lambda i: i.date_start or dt.date.min)
    assert [i.date_start for i in found] == days
    assert [i.killed and i.killed.best for i in found] == dead


def test_the_day_since_which_it_goes_on_is_not_the_day() -> None:
    """ "Killed since fighting erupted on 23 May" dates nothing."""
    text = (
        "Tribesmen and troops clashed in Sanaa on Thursday. At least 11 people died, a doctor said. That would bring "
        "to 96 "
        "the number killed since fighting over the compound erupted on May 23."
    )
    (found,) = geo.read(text, date="2011-06-03").incidents
    assert found.date_start == dt.date(2011, 6, 2)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Gunmen killed 11 people in Gwoza and six in Bama on Tuesday.", [11, 6]),
        ("A quake killed 11 people in Gwoza and six in Bama on Tuesday.", [17]),
        ("Three men were killed by rockets on Tuesday: one in Gwoza, one in Bama and one in Mora.", [3]),
        ("Three men were killed by gunmen on Tuesday: one in Gwoza, one in Bama and one in Mora.", [1, 1, 1]),
    ],
)
def test_what_one_verb_counts_by_town(text: str, dead: list[int]) -> None:
    """A raid on each of two towns is two, whether or not their sum is said; a quake, whose counts are added up, and a
    barrage whose dead are summed up are one."""
    found = sorted((i.killed.best or 0 for i in geo.read(text, date="2014-09-03").incidents if i.killed), reverse=True)
    assert found == dead


def test_a_paragraph_keeps_its_thread() -> None:
    """What goes on in a paragraph is not of what was told of before it: the robbery is that of the ambushed town."""
    text = (
        "BOGOTA, Colombia (Wire) - Guerrillas ambushed a patrol outside Saravena on Thursday and killed "
        "nine officers.\n\nIn Apartado, two men shot dead a union leader on Thursday.\n\nSaravena lives off oil. "
        "After Thursday's ambush the guerrillas walked in from the "
        "east. They robbed the bank and made a speech."
    )
    found = geo.read(text, date="1988-08-26").incidents
    assert [(i.sub_event_type, i.killed and i.killed.best) for i in found] == [("Armed clash", 9), ("Attack", 1)]


def test_hours_after_another_is_another_of_the_day() -> None:
    """What the news came hours after is an incident of that day, and the strike of days before one more."""
    text = (
        "DIFFA, Niger (Wire) - Rebels attacked a prison in Diffa on Monday, hours after a car bomb killed one person "
        "near a "
        "market there, witnesses said.\n\nThey had struck Diffa for the first time on Friday, when the army said it "
        "killed "
        "109 of them."
    )
    found = sorted(
        geo.read(text, date="2015-02-09").incidents, key=lambda i: (i.date_start or dt.date.min, str(i.killed))
    )
    assert [(i.date_start and i.date_start.day, i.killed and i.killed.best) for i in found] == [
        (6, 109),
        (9, 1),
        (9, None),
    ]


def test_days_after_another_is_another_with_its_day() -> None:
    """The day of what came before is counted back from the day of the news."""
    text = (
        "ADDIS ABABA, Feb 2 (Wire) - A drone strike on a mill in the town of Alamata killed 14 people, aid workers "
        "said on "
        "Wednesday.\n\nThe strike happened on Monday, they said, three days after another one hit a camp in Dedebit "
        "and killed "
        "41."
    )
    found = sorted(geo.read(text, date="2022-02-02").incidents, key=lambda i: i.date_start or dt.date.min)
    assert [(i.date_start, i.killed and i.killed.best) for i in found] == [
        (dt.date(2022, 1, 28), 41),
        (dt.date(2022, 1, 31), 14),
    ]


def test_two_clauses_of_a_lead_are_two_for_the_paragraphs_that_take_them_up() -> None:
    """Troops wounded some in clashes, and a driver was stabbed on a road: each has its place, its day and its hurt."""
    text = (
        "JERUSALEM (Wire) - Israeli troops shot and wounded 11 Palestinians in clashes in the Gaza Strip Wednesday, "
        "and an "
        "Israeli bus driver was stabbed on the road between Hebron and Beersheba, the army said.\n\nThe driver, 40, "
        "was taken "
        "to a hospital in Beersheba.\n\nReports said the clashes broke out in the Jabaliya refugee camp."
    )
    found = geo.read(text, date="1988-11-03").incidents
    assert sorted((i.injured.best or 0, str(i.date_start)) for i in found if i.injured) == [
        (1, "1988-11-02"),
        (11, "1988-11-02"),
    ]


def test_a_sum_of_months_is_no_toll() -> None:
    """ "Bringing the number killed this month to 46" does not say how many died now."""
    text = (
        "Four soldiers were killed by roadside bombs in Kandahar on Monday, bringing the number of foreign troops "
        "killed this "
        "month to 46."
    )
    (found,) = geo.read(text, date="2009-07-14").incidents
    assert found.killed is not None and found.killed.best == 4


def test_a_third_attack_with_its_town_is_another() -> None:
    """The attacks of a report that counts them are told apart by their towns."""
    text = (
        "BAGHDAD (Wire) - A suicide bomber struck a funeral in Muqdadiya on Monday, killing 38 people.\n\nA third "
        "attack, on a "
        "checkpoint at Abu Ghraib, was repelled after 12 hours in which 20 troops were killed, a colonel said."
    )
    read = geo.read(text, date="2016-02-29").incidents
    assert sorted(i.killed.best or 0 for i in read if i.killed) == [20, 38]


@pytest.mark.parametrize(
    "before",
    [
        "Last month, seven officials were killed in two similar attacks in the area.",
        "Seven officials were killed in similar attacks last month.",
        "Last week seven officials died in an ambush in the area.",
        "In March, gunmen killed seven officials there.",
    ],
)
@pytest.mark.parametrize("day", ["", " on Monday"])
def test_the_dead_of_weeks_before_are_others(before: str, day: str) -> None:
    """Whether the lead names its day or not: those of a week or a month that is over are its history."""
    found = incidents(f"Gunmen opened fire on a checkpoint in Kulachi{day}, killing two customs officers. {before}")
    assert [(i.role, i.killed and i.killed.best) for i in found] == [("main", 2), ("background", 7)]


def test_tigers_that_speak_are_no_beasts() -> None:
    """What a group named after an animal says of a battle is no animal's attack."""
    text = (
        "The army killed 30 rebels and lost four soldiers around Muhamalai on Wednesday. The Tigers said they had "
        "killed 40 troops for the loss of six fighters."
    )
    assert [(i.sub_event_type, i.killed and i.killed.best) for i in incidents(text)] == [("Armed clash", 34)]


@pytest.mark.parametrize("after", ["a crash in Ghent", "she was hurt in a crash in Ghent", "a kitchen fire in Ghent"])
def test_a_death_days_after_an_accident_is_of_that_accident(after: str) -> None:
    """One incident, on the day of the accident and not on that of the death."""
    (read,) = incidents(f"A girl of ten died on Wednesday, two days after {after}.")
    assert read.date_start == dt.date(2026, 11, 16)
