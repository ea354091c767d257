"""Long news: what it goes back to behind its news, the sums and plans among its paragraphs, and how it tells of its
victims one by one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Count, Document, Incident

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
NEWS = "A bomb blew up beside a truck near Dhadar on Wednesday, killing nine policemen."
FIRE = "A fire tore through a house in Leeds on Monday."


def read(text: str, day: str = "2024-05-03") -> Sequence[Incident]:
    return [draft.incident for draft in EXTRACTOR.read(Document("x", text, date=dt.date.fromisoformat(day))).drafts]


def best(count: Count | None) -> int | None:
    return None if count is None else count.best


@pytest.mark.parametrize(
    ("history", "first", "last"),
    [
        (
            "On January 30, a bomber struck a checkpoint in Turbat, killing three soldiers. Two weeks later, a"
            " roadside bomb hit a bus near Barkhan, and four passengers died.",
            "2024-02-10",
            "2024-02-16",
        ),
        (
            "In January, a bomber struck a checkpoint in Turbat, killing three soldiers. Two days later, a roadside"
            " bomb hit a bus near Barkhan, and four passengers died.",
            "2024-01-01",
            "2024-01-31",
        ),
        (
            "In November, a bomber struck a checkpoint in Turbat, killing three soldiers. Three months later, a"
            " roadside bomb hit a bus near Barkhan, and four passengers died.",
            "2024-02-01",
            "2024-02-29",
        ),
        (
            "A bomber struck a checkpoint in Turbat in January, killing three soldiers, and a week later a roadside"
            " bomb hit a bus near Barkhan, killing four passengers.",
            "2024-01-01",
            "2024-01-31",
        ),
    ],
)
def test_what_came_weeks_after_history_is_history(history: str, first: str, last: str) -> None:
    """It is counted from what the report went back to, and is no news of the day."""
    made = read(f"{NEWS} {history}")
    assert [(i.role, best(i.killed)) for i in made] == [("main", 9), ("background", 3), ("background", 4)]
    later = made[2]
    assert (later.date_start, later.date_end) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@pytest.mark.parametrize(
    "sums",
    [
        "Police said last year was the deadliest for the force in a decade, with 118 officers killed in the province.",
        "The past year was the bloodiest since 2014, with 350 people killed in attacks across Pakistan.",
        "Over the month of March, 61 fighters were killed, while the police lost three agents.",
    ],
)
def test_the_sum_of_a_year_or_a_month_is_no_incident(sums: str) -> None:
    assert [best(i.killed) for i in read(f"{NEWS} {sums}")] == [9]


def test_what_will_be_played_counts_nobody() -> None:
    assert not read(
        "At 9 a.m. Saturday a train carrying chlorine will derail near the railyards in Sacramento, killing 12 people"
        " and injuring 85. At least on paper."
    )


def test_who_collapsed_in_a_queue_and_died_is_no_victim() -> None:
    assert not read(
        "A woman of 74 collapsed and died while queueing at the checkpoint in Stanytsia Luhanska on Friday. She was"
        " carried away by medical staff."
    )


@pytest.mark.parametrize(
    ("told", "killed"),
    [
        ("Her grandson Ibrahim, six, died in an ambulance.", 1),
        ("Peter Hobbs, 41, and his daughter Anne, nine, were killed.", 2),
        ("The dead are Aisha, nine, Ibrahim, six, and Shamim Akhtar, 62.", 3),
        ("A boy, six, died at the scene.", 1),
    ],
)
def test_an_age_in_words_counts_nobody(told: str, killed: int) -> None:
    assert [best(i.killed) for i in read(f"{FIRE} {told}")] == [killed]


def test_a_number_behind_a_town_counts() -> None:
    """ "In Nikopol, five, all civilians, were killed": no age."""
    made = read(
        "Shelling hit Kherson on Thursday, where three were killed. In Nikopol, five, all civilians, were killed."
    )
    assert sorted(best(i.killed) or 0 for i in made) == [3, 5]


def test_who_was_brought_to_the_surface_is_not_hurt() -> None:
    (blast,) = read(
        "A methane blast killed six miners near Karaganda on Monday. Seventy-eight men were brought to the surface"
        " within hours, 11 with burns."
    )
    assert (best(blast.killed), best(blast.injured)) == (6, 11)


def test_the_town_of_a_hospital_opens_no_incident() -> None:
    """Those who died at the clinic of another town are the dead of the raid, and so are the hurt there."""
    (raid,) = read(
        "Fighters stormed a livestock market in northern Burkina Faso on Thursday, killing at least 14 people. The"
        " attackers rode into the town of Gorgadji and opened fire on traders, a councillor told reporters."
        ' "They shot at everything that moved," said Hamidou Tall, a trader. "My cousin fell next to me. I could not'
        ' help him." Eleven men were killed on the spot and three others died of their wounds at the clinic in Dori,'
        " where the injured were taken overnight, a nurse there said. Twenty-two people were being treated, she added."
    )
    assert (best(raid.killed), best(raid.injured)) == (14, 22)
    assert raid.place is None or raid.place.mention != "Dori"


@pytest.mark.parametrize(
    ("told", "killed", "injured", "missing"),
    [
        ("killing 13 people. Ten died at the scene and three on the way to hospital.", 13, None, None),
        ("killing 13 people. Ten of them died there and three in an ambulance. The others were hurt.", 13, 29, None),
        (
            "killing 13 people and wounding 15. Guards shot at the wreck's looters and killed all four of them.",
            13,
            15,
            None,
        ),
        ("killing six men. The ministry had earlier reported four dead and two missing.", 6, None, None),
    ],
)
def test_parts_and_earlier_counts_of_the_same_people(
    told: str, killed: int, injured: int | None, missing: int | None
) -> None:
    (crash,) = read(f"A bus carrying 42 passengers fell into a ravine near Anco in Peru on Thursday, {told}")
    assert (best(crash.killed), best(crash.injured), best(crash.missing)) == (killed, injured, missing)


@pytest.mark.parametrize(
    "aside",
    [
        "The Senate called on Thursday for the deployment of more troops.",
        "Among other things the boarding of a hijacked ship and the rescue of hostages were practised on Monday.",
        "The suspect served four years in prison for a 2016 robbery.",
    ],
)
def test_demands_drills_and_records_are_no_incidents(aside: str) -> None:
    assert [best(i.killed) for i in read(f"Gunmen killed three people in Gusau on Monday. {aside}")] == [3]


@pytest.mark.parametrize(
    ("raid", "kind", "killed"),
    [
        ("Aircraft struck eight sites near Sanaa on Monday night.", "Air/drone strike", None),
        (
            "Drones of the Security Service struck the oil refinery in Volgograd on Monday; a fire broke out there.",
            "Air/drone strike",
            None,
        ),
        ("Nikopol was fired upon on Monday; a lyceum was damaged, people are unharmed.", "Armed clash", 0),
    ],
)
def test_raids_of_bulletins(raid: str, kind: str, killed: int | None) -> None:
    made = EXTRACTOR.read(Document("x", raid, date=dt.date(2024, 5, 3))).drafts
    assert [(d.incident.sub_event_type, best(d.incident.killed)) for d in made] == [(kind, killed)]
    assert made[0].where is not None


def test_a_deed_that_somebody_owns_has_its_dead() -> None:
    (deed,) = read("A man confessed on Thursday to shooting dead two women in Durban last week.")
    assert best(deed.killed) == 2


@pytest.mark.parametrize(
    "aside",
    [
        '"We have lost everything," said Ranjit Mandal, a farmer in Naugachia.',
        "The Red Cross runs boats in Naugachia and has given tarpaulins to 5,000 families.",
        "Six died in Bhagalpur district. The others died in Katihar, Saharsa and Munger.",
    ],
)
def test_a_flood_of_a_province_is_not_where_somebody_speaks_of_it(aside: str) -> None:
    made = EXTRACTOR.read(
        Document("x", f"Floods killed 17 people in Bihar on Monday. {aside}", date=dt.date(2024, 5, 3))
    )
    where = made.drafts[0].where
    assert where is not None
    assert where.mentions[0].text == "Bihar"


@pytest.mark.parametrize(
    ("fight", "killed"),
    [
        ("A soldier was killed on Tuesday in an ambush near Gao in which three rebels also died.", 4),
        ("A deputy was killed Tuesday in a shootout in Macon that also left two robbery suspects dead.", 3),
        ("A policeman was killed on Tuesday in a raid in Macon. Two gunmen were also killed.", 3),
    ],
)
def test_each_side_of_a_fight_is_counted_once(fight: str, killed: int) -> None:
    assert [best(i.killed) for i in read(fight)] == [killed]


def test_a_court_may_stand_between_the_plea_and_the_deed() -> None:
    (deed,) = read(
        "A man yesterday pleaded guilty in the Durban High Court to murdering three people at a tavern in Umlazi on"
        " 18 March 2023. Four men were wounded."
    )
    assert (best(deed.killed), best(deed.injured)) == (3, 4)


def test_the_bulletin_of_the_day_before_is_outdated() -> None:
    (flood,) = read(
        "The bulletin of Thursday counted 10 dead and 21 missing in the floods in Assam. By this morning 31 people"
        " had died and 74 were missing."
    )
    assert (best(flood.killed), flood.missing) == (31, Count.exactly(74))


@pytest.mark.parametrize(
    ("told", "injured"),
    [
        (
            "A crash near Leeds on Monday killed three people. The driver is in a critical condition."
            " A cyclist was treated for cuts.",
            2,
        ),
        ("Seven militants were killed in a raid near Gao on Monday. A soldier was hit in the leg.", 1),
    ],
)
def test_who_walks_drives_or_fights_for_the_other_side_is_somebody_else(told: str, injured: int) -> None:
    assert [best(i.injured) for i in read(told)] == [injured]
