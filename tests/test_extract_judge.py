"""What a report tells of is news, or history, or did not happen at all: talk, drills, trials, plans, old deeds."""

from __future__ import annotations

import pytest

import geo
from geo.model import Count
from tests.reading import PUBLISHED, incidents


@pytest.mark.parametrize(
    "text",
    [
        "Volunteers with painted wounds lay in the tunnel on Sunday as the fire brigade held a drill in Graz.",
        "The senator shot down the pension bill in Boston on Tuesday after an avalanche of letters.",
        "The ticket office in Leeds was flooded with calls on Monday when the concert was announced.",
        "The former conductor died in Vienna on Tuesday after a long illness. He was 91.",
        "Guerrillas promised to refrain from attacks on buses in Lima until the talks are over.",
        "The army denied on Monday that its planes had bombed a village near Kassala.",
        "The defence minister denied on Monday that troops had crossed the border at Ava and killed two farmers.",
        "The rebels rejected on Monday government claims that they had executed 12 prisoners in Kassala.",
        "Shelter sirens were tested in Tel Aviv on Sunday; air raid sirens will wail again in March.",
        "Ambulance crews practised for an earthquake in Izmir on Saturday; students played the injured.",
        "Thousands of fans flooded the streets of Porto on Sunday after the cup was won.",
        "Shootings fell by a tenth in Leeds, the police said on Monday.",
        "The envoy came under fire in parliament on Tuesday and called the treaty a ticking time bomb.",
        "A rocket blasted off from Kourou on Thursday with two satellites.",
        "A motion to adjourn was killed at midnight in Port Louis on Thursday.",
        "The amendment was killed in committee in Boston on Tuesday.",
        "Seven in ten people in Quito are afraid of being robbed or kidnapped, a poll said on Monday.",
        "The documentary was shot in secret in Tehran over 24 nights; it opens on Thursday.",
        "Television kills the same man eight times a day, a critic in Quito said on Monday.",
        "The year before, five crashes took 158 lives, the airlines' association in Delft said.",
        "A fire drill at a school in Graz on Tuesday took eleven minutes.",
        "The federation opened proceedings at its headquarters in Nyon on Thursday.",
        "The senate in Manila raised the penalty for murdering a teacher on Tuesday.",
        "Heavy snow could close the passes above Sofia on Saturday, forecasters said.",
        "Wolves are back in Norway. Bears left in 1802. Shooting one without leave is punished with prison.",
        "The union launched a bitter attack on the transport minister in Leeds on Tuesday.",
        'In "The Last Ferry", which opens in cinemas in Cork on Friday, a gunman kills six guests at a wedding.',
        "Players of the new game set in Lagos have killed 40,000 zombies and nine generals since Monday.",
        "A vet in Ennis said on Monday that 230 cattle were ill and 18 had to be killed.",
        "A shoe was laid down in Vilnius on Friday for the 93 walkers, one for each pedestrian killed in traffic.",
        "The suspected bomb that closed the station of Graz for three hours on Tuesday was a forgotten lunch box.",
        "The oldest elephant of the zoo in Hanoi died on Tuesday. It had been ill since March.",
        "Hunters shot 14 wild boar near Trier on Sunday.",
        "A vet in Bristol saved a dog that was hit by a car on Sunday.",
        "The old cinema in Gera was blown up on Sunday to make room for flats; 2,000 people watched.",
        "Demolition crews blew up the cooling towers at Didcot on Sunday.",
        "Fireworks exploded over the harbour of Sydney on Sunday.",
        "The government in Prague decided on Tuesday to send 500 howitzer shells to Vilnius.",
        "Jan Novak, who survived the bombing of Dresden, turned 100 in Brno on Sunday.",
        "The home team was slaughtered 5-0 in Madrid on Sunday.",
        "Monitors reported 128 ceasefire violations, including 40 explosions, in Luhansk region on Sunday.",
        "Walls like those that protect soldiers in the field from bullets and grenades were set up in Fargo on Monday.",
    ],
)
def test_talk_is_no_incident(text: str) -> None:
    """Drills, metaphors, natural deaths, promises, denials and tests."""
    assert incidents(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Portugal unveiled a monument in Lisbon on Friday to the 59 people killed when a bridge fell.", None),
        (
            "A memorial to the 88 passengers who died in the rail tunnel was opened in Kaprun on Thursday.",
            "Memorial opened in the valley",
        ),
        ("Six years ago today, a gunman shot dead seven people in a chapel in Tucson. Bells rang at noon.", None),
        ("A court in Utrecht sentenced a man of 41 to life on Thursday for stabbing two hikers in 2023.", None),
    ],
)
def test_a_memorial_is_not_the_news_of_the_disaster(text: str, title: str | None) -> None:
    """What is remembered stays background."""
    assert incidents(text, title, "main") == []


def test_weeks_old_happenings_stand_behind_fresh_ones() -> None:
    """A report closes with an earlier happening of the same kind."""
    text = (
        "A coach skidded off the road near Sucre on Thursday and rolled down a slope, killing six, police said.\n\n"
        "On 25 October a lorry hit a minibus near Potosi and killed nine people."
    )
    assert [(i.role, i.killed.best if i.killed else None) for i in incidents(text)] == [("main", 6), ("background", 9)]


def test_a_court_s_news_is_not_what_it_judges() -> None:
    """A killing of months ago is told for the sake of the trial."""
    text = (
        "A judge in Dayton ordered a cook on Tuesday to stand trial for the deaths of two men who were shot on May 3."
    )
    assert [i.role for i in incidents(text)] == ["background"]


@pytest.mark.parametrize(
    "text",
    [
        "A jury in Graz was told on Tuesday how a nurse was stabbed in her hallway.",
        "The mother of the man who shot nine people dead in Graz three years ago spoke on Tuesday.",
        "The Graz opposition has announced a rally for Saturday.",
        "A strong earthquake under Graz could kill hundreds.",
    ],
)
def test_what_is_over_or_to_come_is_no_news(text: str) -> None:
    """Trials, old crimes, calls and what could be: none is a main incident."""
    assert incidents(text, role="main") == []


def test_a_drill_that_is_owned_up_to_is_none() -> None:
    text = (
        "A tram jumps the rails in Linz on Wednesday and hits a bus; thirty passengers are badly injured. "
        "That was the scenario for two hundred rescuers. They practise every autumn."
    )
    assert incidents(text) == []


def test_what_did_not_happen_is_none() -> None:
    """Possible floods, clashes that there were not, a landslide at the polls."""
    for text in (
        "Flooding is possible along the coast of Mayo on Saturday.",
        "There were no clashes in Tbilisi on Thursday and nobody was detained.",
        "The party was buried under a landslide in Leeds on Thursday and lost nine of its ten seats.",
        "Heat stroke can kill within hours, doctors in Madrid say.",
        "How to cope with a heatwave in Seville",
    ):
        assert incidents(text) == [], text


@pytest.mark.parametrize(
    "text",
    [
        "The commander, who leads attacks in the south and supplies rockets and mines to fighters, was arrested",
        "The man who was arrested is responsible for roadside bombs, kidnappings and mortar attacks",
        "A leader suspected of kidnappings and suicide attacks was arrested by soldiers",
    ],
)
def test_what_somebody_does_as_a_rule_is_no_incident(text: str) -> None:
    """The arrest is the news, not what the man is known for."""
    (one,) = incidents(f"{text} in Herat on Thursday, the army said.")
    assert one.sub_event_type == "Arrests"


def test_deeds_that_are_told_one_by_one_are_incidents() -> None:
    """Leading an attack on a day, and with its dead, is no habit."""
    (one,) = incidents("Rebels led attacks on two villages near Goma on Thursday and killed nine people.")
    assert one.killed is not None
    assert one.killed.best == 9


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (
            "A plaque was unveiled in Turin on Tuesday for the judge Pia Gallo, murdered on her way to work in 1979.",
            1979,
        ),
        ("Wreaths were laid in Ava on Sunday in memory of 14 workers shot dead by soldiers in 1960.", 1960),
        ("The bridge at Turin, which collapsed in 1999 and killed nine workers, was opened anew on Friday.", 1999),
        ("The trial of two men accused of shooting dead four drivers in 2011 opened in Leeds on Monday.", 2011),
        ("Fifteen years after a bus plunged off a bridge near Turin, killing 34 people, bells rang on Sunday.", 2011),
        ("In the winter of 1847 a mob in Ghent killed 19 bakers.", 1847),
    ],
)
def test_an_old_day_behind_a_deed_is_its_own(text: str, year: int) -> None:
    """The day of the ceremony is not that of what it remembers, and the lead makes no news of it."""
    (found,) = incidents(text)
    assert (found.role, found.date_start and found.date_start.year) == ("background", year)


def test_what_a_study_reckons_is_no_news() -> None:
    """Researchers count the dead of a happening that everybody knows."""
    text = "The volcano that buried Pompeii also killed 300 people in Nola, according to a new study of their bones."
    assert incidents(text, role="main") == []


def test_a_march_in_memory_is_not_a_killing() -> None:
    """The dead whom it remembers are not its own, nor is what follows on it without them."""
    (march,) = incidents("Students marched through Accra on Friday to remember the three men shot dead there in 1948.")
    assert (march.sub_event_type, march.killed) == ("Peaceful protest", None)


@pytest.mark.parametrize(
    "text",
    [
        "Kassel is on edge two years after masked men robbed hundreds of women at the fair in Bremen.",
        "A man from Leeds gets 15 years for killing a baby.",
        "An inquest in Exeter heard on Monday that a walker froze to death on the moor in January.",
        "A man from Leeds pleaded no contest on Monday to killing a baby.",
    ],
)
def test_what_lies_years_back_or_was_tried_is_history(text: str) -> None:
    """A lead that names an old deed makes no news of it."""
    assert [i for i in geo.read(text, date=PUBLISHED).incidents if i.role == "main"] == []


def test_a_report_of_two_shootings_has_one_that_is_news() -> None:
    """What the news comes after is told for its background."""
    found = geo.read(
        "A woman was shot dead by police in Leeds on Tuesday. The shooting comes after the killing of a student in "
        "Hull on 20 December, which led to protests.",
        date=PUBLISHED,
    ).incidents
    assert [i.role for i in found] == ["main", "background"]


def test_a_plain_sentence_counts_in_a_report_of_other_things() -> None:
    """Who died, where and on which day, deep in a portrait: its other words do not make it doubtful."""
    found = geo.read(
        "The bell-ringer of Kazan has climbed her tower for forty years. She learnt the ropes from an uncle. Children "
        "may pull the smallest bell. She lives on tea and plays draughts with the sexton. A lift has been promised "
        "since her youth. On Monday a ferry capsized near Sviyazhsk, and eleven people drowned; she rang for them. "
        "Her son is learning to be a mechanic. She reads novels, and does not like the new priest.",
        date=PUBLISHED,
    ).incidents
    assert [(i.role, i.killed.best if i.killed else None) for i in found] == [("main", 11)]


def test_a_day_of_last_year_has_its_dead() -> None:
    """A day of last year is one happening, unlike all of last year."""
    (found,) = geo.read(
        "The court in Maastricht heard on Tuesday how a driver had looked at his phone. Five people died in the crash "
        "on 9 October last year.",
        date=PUBLISHED,
    ).incidents
    assert (found.role, str(found.date_start), found.killed) == ("background", "2025-10-09", Count.exactly(5))


def test_a_picture_from_the_files_shows_what_was() -> None:
    """Its day and what it shows are not those of the news."""
    found = geo.read(
        "FILE - In this Saturday, Nov. 14, 2026 file photo, protesters burn tyres in Lille. The mayor of Lille opened "
        "a school on Thursday.",
        date=PUBLISHED,
    ).incidents
    assert [i for i in found if i.role == "main"] == []


def test_a_reward_for_an_old_murder_is_history() -> None:
    """Whatever the headline calls it: the text says that it lies years back."""
    found = geo.read(
        "A reward of 5,000 dollars is offered for the killer in the May 2024 murder of a baker in Leeds. The baker had "
        "been shot once in the head, the police said.",
        title="Reward raised in murder case",
        date=PUBLISHED,
    ).incidents
    assert [i.role for i in found] == ["background"]


def test_figures_of_a_year_that_a_report_goes_through_are_no_news() -> None:
    """Where the lead says how a year's number went, what stands below without a day and a place is of that number."""
    found = geo.read(
        "Acts of piracy fell last year, a watchdog said on Tuesday. Nine vessels were boarded, six hijacked and three "
        "fired upon. Its head urged masters not to let down their guard.",
        date=PUBLISHED,
    ).incidents
    assert [i for i in found if i.role == "main"] == []
