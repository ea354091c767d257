"""Who is counted by a verb that is told once, who was shot and is dead, and what makes nobody of a number."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Count, Document, Incident
from tests.counting import counted, tolls
from tests.reading import main_incidents

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def first(text: str) -> Incident:
    """The first incident of a report."""
    return EXTRACTOR.read(Document("x", text, date=dt.date(2031, 5, 8))).drafts[0].incident


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Two blasts hit Jinja late on Sunday. Fifteen people died at a restaurant and 49 at a rugby club.", 64),
        ("A fire in Pattaya killed nine guests in the bar, four in the kitchen and one on the stairs on Monday.", 14),
        ("Storms killed six people in Dholpur and three in Bharatpur on Monday.", 9),
        ("Landslides left 26 dead in Nova Friburgo, 21 in Teresópolis and 18 in Sumidouro.", 65),
        ("Gunmen killed six people in Kirkuk and three in Mosul on Monday.", 6),
        ("Bombs killed 10 people in Baghdad on Monday and 12 on Tuesday.", 10),
        ("Floods killed 23 people in Ava state, 19 in Nova and four in Terra.", 23),
    ],
)
def test_counted_elsewhere_by_the_same_verb(text: str, killed: int) -> None:
    """Spots of one happening are added up; other towns, days and the parts of a sum are not."""
    assert first(text).killed == Count.exactly(killed)


def test_a_sum_rests_on_its_words() -> None:
    """The claim of an added figure goes from the first number to the last."""
    text = "A bomb killed 12 people in a bus and two on the pavement in Quetta on Tuesday."
    (claim,) = [c for c in first(text).claims if c.field == "killed"]
    assert (claim.value, text[claim.start : claim.end]) == (
        Count.exactly(14),
        "killed 12 people in a bus and two",
    )


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Ten porters were pulled from a bus at Mahmudiya on Tuesday and shot.", 10, None),
        (
            "Six traders were found shot in a barn near Mahmudiya on Tuesday.",
            6,
            None,
        ),
        ("A man was shot outside a pub in Salford on Tuesday night.", None, 1),
        ("Six traders were pulled from a bus at Mahmudiya on Tuesday and shot in the legs.", None, 6),
    ],
)
def test_who_was_shot_and_is_dead(text: str, killed: int | None, injured: int | None) -> None:
    """Bodies, and those who cannot get away, are dead; a wound that one lives with is one."""
    found = first(text)
    read = [None if c is None or c.best == 0 else c.best for c in (found.killed, found.injured)]
    assert read == [killed, injured]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Divers recovered three bodies from the wreck, bringing the total to 22.", 22),
        ("The bodies of 12 weavers were found on Sunday, taking the dead to 61.", 61),
        ("The number of martyrs is 65, the ministry said.", 65),
        ("A farmer from Shopian and a soldier from Satara were killed.", 2),
        ("A gunman opened fire, killing a couple from Tel Aviv and a Frenchwoman.", 3),
        ("A Kenyan and a Frenchman were killed.", 2),
        ("Three Bangladeshis lost their lives.", 3),
        ("Hundreds were hurt, and no fewer than eight lost their lives.", 8),
        ("Gunmen killed four police guarding a pipeline.", 4),
        ("Nobody died, but ten were hurt.", 0),
        ("No lives were lost.", 0),
        ("All six on board survived.", 0),
    ],
)
def test_killed_in_one_sentence(text: str, expected: int) -> None:
    """Totals that a participle gives, people joined across where they are from, nobody."""
    assert max(t.count.best or 0 for t in counted(text) if t.role == "killed" and t.kind != "unsaid") == expected


def test_not_one_of_them_is_nobody() -> None:
    """ "Not one of the 37 sailors was hurt" is no sailor who was."""
    assert tolls("Not one of the 37 sailors was hurt.") == [("injured", 0)]
    assert tolls("No animal or person was hurt in the fire.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three people were killed in Kherson, two in Bilozerka and one in Antonivka as Russian forces shelled the "
            "region on Thursday.",
            [("Antonivka", 1, None), ("Bilozerka", 2, None), ("Kherson", 3, None)],
        ),
        (
            "Russian shelling on Thursday killed one person and wounded 12 in Selydove; in Myrnohrad, two people were "
            "wounded.",
            [("Myrnohrad", None, 2), ("Selydove", 1, 12)],
        ),
        (
            "Russian troops shelled the region on Thursday. In the town of Selydove, one person was killed and 12 "
            "wounded; in Myrnohrad, two people were wounded; in Kurakhove, a school was damaged.",
            [("Myrnohrad", None, 2), ("Selydove", 1, 12)],
        ),
        (
            "In Qana, a strike on Thursday killed a couple and their daughter; in Zahle, four paramedics died when "
            "their centre was hit; and in Baalbek a school guard was wounded.",
            [("Baalbek", None, 1), ("Qana", 3, None), ("Zahle", 4, None)],
        ),
    ],
)
def test_a_bulletin_counts_town_by_town(text: str, expected: list[tuple[str, int | None, int | None]]) -> None:
    """Each town behind a comma or a semicolon has its own people, by the one verb or by its own."""
    read = [
        (i.place.mention if i.place else "", i.killed and i.killed.best, i.injured and i.injured.best)
        for i in main_incidents(text)
    ]
    assert sorted(read, key=str) == expected


def test_the_hurt_of_a_clause_without_a_town_are_its_sentences() -> None:
    text = (
        "Three strikes hit Marinka on Thursday. Kharkiv region: as a result of a bomb that hit a house in Velykyi "
        "Burluk at noon, one woman died and two civilians were hurt."
    )
    hurt = [i for i in main_incidents(text) if i.injured is not None]
    assert [(i.killed and i.killed.best, i.injured and i.injured.best) for i in hurt] == [(1, 2)]


def test_a_year_counts_nobody_of_the_news() -> None:
    text = "Two men were shot in Wilmington on Thursday. So far in 2026, 76 people have been shot there, 13 fatally."
    assert [i.injured and i.injured.best for i in main_incidents(text)] == [2]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        (
            "Air strikes on Thursday killed 14 people in Aleppo, six in Idlib and three in Homs, medics said.",
            {"Aleppo": 14, "Idlib": 6, "Homs": 3},
        ),
        (
            "Nine people were killed in attacks on Thursday: five in Kano, three in Kaduna and one in Jos.",
            {"Kano": 5, "Kaduna": 3, "Jos": 1},
        ),
        (
            "Nine people were killed in attacks on Thursday, five of them in Kano, three in Kaduna and one in Jos.",
            {"Kano": 5, "Kaduna": 3, "Jos": 1},
        ),
        (
            "Three people were killed in two shootings on Wednesday, two in Houston and one in Dallas.",
            {"Houston": 2, "Dallas": 1},
        ),
        ("A bomb killed nine people in Kabul on Thursday, and another killed six in Herat.", {"Kabul": 9, "Herat": 6}),
        ("A bomb went off in Kabul on Thursday, killing nine, and another exploded minutes later.", {"Kabul": 9}),
        ("Nine people were killed in Kano on Thursday, five of them in Fagge and three in Gwale.", {"Kano": 9}),
    ],
)
def test_every_town_has_its_own_number(text: str, killed: dict[str, int]) -> None:
    """The first of three keeps its number, and a sum that the towns add up to is none of theirs."""
    assert {i.place.mention: i.killed.best for i in main_incidents(text) if i.place and i.killed} == killed
