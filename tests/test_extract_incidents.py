"""Which incidents a report tells of, each once: what joins its sentences, what parts them, and what they add up to."""

from __future__ import annotations

import time

import pytest

from geo.extract.incidents.incidents import group
from geo.extract.incidents.report import Report
from geo.extract.names.places import Places
from geo.extract.text import sentences
from geo.model import Document
from tests.reading import PUBLISHED, incidents


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


@pytest.mark.parametrize("caught", ["Two robbers were arrested", "Two gunmen have been caught"])
def test_those_caught_elsewhere_did_nothing_there(caught: str) -> None:
    """Where robbers are arrested nobody is robbed."""
    (one,) = incidents(
        f"Gunmen held up a van near Balfour on Wednesday, shooting a guard dead. {caught} in Heidelberg."
    )
    assert (one.sub_event_type, one.place and one.place.mention) == ("Robbery", "Balfour")


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


def test_a_headline_answers_no_question() -> None:
    """A headline of several lines has sentences of its own, and no question of the text stands before them."""
    assert not incidents("A road was closed.", title="0\n0\n0\n0")


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
