"""Which incidents a report tells of: the real and fresh ones, each once; what is history; what is none at all."""

from __future__ import annotations

import time

import pytest

import geo
from geo.extract import sentences
from geo.extract.incidents import group
from geo.extract.places import Places
from geo.extract.report import Report
from geo.model import Count, Document
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


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Gunmen killed four guards at a depot in Gao on Thursday. In a separate attack, a roadside bomb killed two "
            "soldiers near Kidal. Three civilians were hurt when a rocket hit a house in Timbuktu.",
            ["Gao", "Kidal", "Timbuktu"],
        ),
        (
            "ASUNCION, 19 NOV -- A BOMB EXPLODED THIS MORNING AT A BANK IN ENCARNACION. ALSO TODAY, TWO GUARDS WERE "
            "SHOT DEAD IN PEDRO JUAN CABALLERO.",
            ["Encarnación", "Pedro Juan Caballero"],
        ),
        (
            "Morning brief\n\n- A ferry sank off Bergen on Wednesday; eight people drowned.\n- Voters in Chile go to "
            "the polls on Sunday.\n- A fire in a hotel in Tbilisi killed three guests on Wednesday.",
            ["Bergen", "Tbilisi"],
        ),
        (
            "Rebels kidnapped a mayor in Tibu, Norte de Santander, on Thursday. In Sardinata, Norte de Santander, "
            "armed men kidnapped a farmer.",
            ["Sardinata", "Tibú"],
        ),
        (
            "A guard was wounded on Thursday when gunmen attacked the town hall of Neiva, police said. The rebels also "
            "blew up a bridge near Ibague on Thursday.",
            ["Ibagué", "Neiva"],
        ),
        (
            "A bomb exploded at a bank in Cali on Thursday and wounded two guards. Police reported that another bomb "
            "was hurled at a school in the city.",
            ["Cali", "Cali"],
        ),
        (
            "A bomb exploded at a bank in Cali on Thursday and wounded two guards. Another dynamite charge was placed "
            "on Thursday at a school.",
            ["Cali", "Cali"],
        ),
    ],
)
def test_incidents_are_told_apart(text: str, places: list[str]) -> None:
    """Several on one day, in running text, in capitals and in a list."""
    assert sorted(i.place.name if i.place else "" for i in incidents(text, role="main")) == sorted(places)


def test_the_same_told_again_is_one() -> None:
    """A blast is told of in the lead and once more, in other words, at the end."""
    text = (
        "A gas blast wrecked a bakery in Kosice on Thursday and killed two people.\n\nThe mayor visited the injured "
        "and thanked the firemen. Schools nearby stayed shut.\n\nThe explosion in Kosice happened shortly before seven."
    )
    assert len(incidents(text)) == 1


def test_gunfire_is_no_blaze() -> None:
    """ "Under fire in a town" tells of shots."""
    text = "Gunmen killed two guards at a depot in Gao on Thursday. A patrol then came under fire in Bourem."
    assert all(i.sub_event_type != "Fire" for i in incidents(text))


def test_firefighters_are_no_firefight() -> None:
    """The people who put out a fire do not fight a battle."""
    (found,) = incidents("A fire killed a couple in a farmhouse near Tours on Wednesday; firefighters came too late.")
    assert found.event_type == "Accident"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A gunman killed five worshippers at a mosque in Quebec City on Thursday. Police arrested a man of 27.",
            ("Violence against civilians", "Attack"),
        ),
        (
            "A man drove a van into a crowd in Linz on Thursday, killing two. The police treat it as terrorism.",
            ("Violence against civilians", "Attack"),
        ),
        (
            "A man drove a van into a crowd in Linz on Thursday, killing two. Police said it was not terrorism.",
            ("Crime", "Vehicle ramming"),
        ),
        (
            "An attack by armed men on a hamlet near Kaduna killed 14 people on Wednesday, residents said.",
            ("Violence against civilians", "Attack"),
        ),
        (
            "Police arrested three men in Malmo on Thursday who are suspected of planning an attack on a theatre.",
            ("Strategic developments", "Arrests"),
        ),
    ],
)
def test_attack_and_crime(text: str, expected: tuple[str, str]) -> None:
    """Who was meant, and what the police call it, say which it is."""
    assert [(i.event_type, i.sub_event_type) for i in incidents(text, role="main")] == [expected]


def test_a_wounded_man_without_a_count_is_news() -> None:
    """All in capitals, one named victim, no figure."""
    text = (
        "ASUNCION, 19 NOV -- RAMON DUARTE, A COUSIN OF THE MINISTER, WAS MACHINEGUNNED TODAY IN AN ATTACK\n"
        "OUTSIDE HIS HOME IN ENCARNACION AND IS IN SERIOUS CONDITION, DOCTORS SAID."
    )
    assert len(incidents(text, role="main")) == 1


def test_long_reports_are_grouped_in_linear_time() -> None:
    """Four times the sentences take about four times the time, not sixteen times."""
    towns = ["Graz", "Linz", "Wels", "Steyr", "Leoben", "Villach", "Bregenz", "Dornbirn"]
    lines = [f"A man was stabbed in {towns[n % 8]} on {n % 28 + 1} October, police said." for n in range(2400)]

    def seconds(count: int) -> float:
        document = Document(id="long", text="\n\n".join(lines[:count]), date=PUBLISHED)
        body = sentences.split(document.text)
        report = Report(document, body, Places((), frozenset(), frozenset()), Unknown(), "test")
        tellings = report.tellings()
        began = time.process_time()
        group(tellings, report.places, report.published)
        return time.process_time() - began

    assert seconds(2400) < 8 * seconds(600) + 0.5


class Unknown:
    """A gazetteer without a name."""

    max_words = 1

    def lookup(self, name: str) -> None:
        """Nothing is known."""


def test_the_items_of_a_list_are_parted() -> None:
    """By "in the second", by the place before each item, and by newcomers who came to harm on another day."""
    in_turn = (
        "Two shootings an hour apart shook Dayton on Wednesday. In the first, near the river, three students were "
        "wounded. In the second, near the old mill, a cook was shot dead."
    )
    listed = (
        "Attacks in Iraq on Wednesday:\n\n- BAQUBA - A roadside bomb killed four soldiers, police said.\n"
        "- RAMADI - Gunmen shot dead a baker in his shop."
    )
    days = (
        "A woman was stabbed outside a bar in Peoria on Saturday.\n\nTwo boys were shot in the legs in a car park in "
        "Peoria on Sunday."
    )
    for text in (in_turn, listed, days):
        assert len(incidents(text, role="main")) == 2, text


def test_a_court_s_news_is_not_what_it_judges() -> None:
    """A killing of months ago is told for the sake of the trial."""
    text = (
        "A judge in Dayton ordered a cook on Tuesday to stand trial for the deaths of two men who were shot on May 3."
    )
    assert [i.role for i in incidents(text)] == ["background"]


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


def test_a_talk_of_accident_is_no_second_incident() -> None:
    """Sentences without people, day and place of their own go on about what is told."""
    text = "A boy was shot in the foot in Akron on Thursday. His uncle said that it was an accident. A car had crashed."
    assert len(incidents(text)) == 1


def test_those_aboard_are_dead_where_nobody_survived() -> None:
    """Their number stands in another sentence than their fate."""
    (crash,) = incidents("A plane with 61 people on board crashed near Vinhedo on Thursday. There were no survivors.")
    assert crash.killed is not None and crash.killed.best == 61


def test_another_boat_is_another_incident() -> None:
    """A day, a place and people of its own part it; a second one that was run into does not."""
    text = (
        "Twelve migrants died when a boat sank off Zuwara on Tuesday. "
        "Four people drowned on Friday when another boat foundered off Sfax in Tunisia."
    )
    assert [i.killed.best for i in incidents(text) if i.killed] == [12, 4]
    chain = (
        "A coach skidded on ice near Graz on Tuesday and crashed into another bus on the A9, killing six passengers."
    )
    assert len(incidents(chain)) == 1


def test_bullets_that_name_a_place_are_items() -> None:
    text = (
        "Accidents of the night\n\n"
        "• Oruro: a coach left the road near Caracollo before dawn on Thursday. Five passengers died.\n"
        "• Sucre: two taxis collided at Yotala on Wednesday evening; two dead, three injured.\n"
    )
    assert sorted(i.killed.best for i in incidents(text) if i.killed and i.killed.best) == [2, 5]


def test_arrests_after_an_accident_are_no_incident() -> None:
    text = (
        "A ferry capsized on Lake Kivu near Goma on Wednesday and 40 people drowned. "
        "The owner and two port officials were arrested on Thursday."
    )
    assert [i.event_type for i in incidents(text)] == ["Accident"]


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


def test_an_answer_counts_what_the_question_asks_for() -> None:
    text = (
        "An earthquake struck near Herat on Wednesday.\n\nHow many people have died?\n\n"
        "At least 1,200, according to the health ministry.\n\nHow many were injured?\n\nMore than 300."
    )
    (quake,) = incidents(text)
    assert quake.killed is not None
    assert (quake.killed.low, quake.killed.high) == (1200, None)
    assert quake.injured is not None
    assert quake.injured.best == 301


def test_a_live_page_tells_of_its_own_day() -> None:
    text = (
        "Explosion at a refinery in Haifa\n\n14:10 Two people have died, the fire brigade says.\n\n"
        "13:25 The road to the port is closed.\n\n12:40 A blast has been heard at the refinery in Haifa."
    )
    first = incidents(text)[0]
    assert first.date_start == first.date_end == PUBLISHED


def test_a_round_number_gives_way_to_the_exact_one() -> None:
    text = (
        "The number of people killed by a landslide near Hpakant on Wednesday climbed past 150. "
        '"We have 156 bodies," the fire service said.'
    )
    (slide,) = incidents(text)
    assert slide.killed is not None
    assert (slide.killed.best, slide.killed.high) == (156, 156)


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


def test_the_day_of_departure_is_not_the_day_of_the_crash() -> None:
    """Nor are those who died in another crash, behind a semicolon, among its dead."""
    text = (
        "A bus that had left Lima on Tuesday evening overturned in Peru's Ayacucho region, killing 16 passengers, "
        "police said. It plunged into a ravine early on Wednesday. It is the third such crash this year; 25 people "
        "died in July's."
    )
    assert [(i.role, str(i.date_start), i.killed.best if i.killed else None) for i in incidents(text)] == [
        ("main", "2026-11-18", 16),
        ("background", "2026-07-01", 25),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kassel is on edge two years after masked men robbed hundreds of women at the fair in Bremen.",
        "A man from Leeds gets 15 years for killing a baby.",
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
