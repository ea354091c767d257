"""Accidents and disasters: kinds by classes of things, what belongs to one, what is parted, how people are told."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.extract.counts import counts, tallies
from geo.extract.counts.people import Ground
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Draft

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def read(text: str, day: str = "2031-06-17") -> list[Draft]:
    """The main incidents of a report of Tuesday, 17 June 2031."""
    document = Document("a", text, None, dt.date.fromisoformat(day))
    return [d for d in EXTRACTOR.read(document).drafts if d.incident.role == "main"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A whaleboat went down on Lake Kivu on Monday, killing 12 people.", "Sea"),
        ("A tractor-trolley fell into a pond near Kanpur on Monday, killing 12 people.", "Road"),
        ("Twelve people were mowed down by a train in Amritsar on Monday.", "Rail"),
        ("An air ambulance plunged to earth in Juba on Monday, killing 12.", "Air"),
        ("A minaret came down in Meknes on Monday and killed 12 worshippers.", "Structural collapse"),
        ("A boiler burst at a rice mill in Dinajpur on Monday, killing 12 workers.", "Explosion"),
        ("The overflowing Surma river killed 12 people in Sylhet on Monday.", "Flood"),
        ("Mud and boulders crashed down on a village in Bududa on Monday, killing 12 people.", "Landslide"),
        ("A squall flattened a market in Rajshahi on Monday and left 12 dead.", "Storm"),
        ("A mystery illness has killed 12 people in Panzi since Monday.", "Epidemic"),
    ],
)
def test_a_phrase_holds_for_a_whole_class_of_things(text: str, kind: str) -> None:
    """What sinks is a boat by any name; twelve are dead."""
    (draft,) = read(text)
    assert draft.incident.sub_event_type == kind
    assert draft.incident.killed is not None and draft.incident.killed.low == 12


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Eleven of the 30 passengers died.", {("killed", 11)}),
        ("Deaths: 12; injured: 40; missing: 3.", {("killed", 12), ("injured", 40), ("missing", 3)}),
        ("The number of deaths has gone up to 12 and that of the injured to 40.", {("killed", 12), ("injured", 40)}),
        ("Of those on board, 12 perished and 40 escaped with minor injuries.", {("killed", 12), ("injured", 40)}),
        ("The fate of three others is not known.", {("missing", 3)}),
        ("Twelve people were stung to death by bees.", {("killed", 12)}),
        ("A landslide swept 12 people to their deaths.", {("killed", 12)}),
        ("Five deaths of cholera were reported.", {("killed", 5)}),
        ("A farmer of 58 was hurt.", {("injured", 1)}),
        ("On May 8 six people died.", {("killed", 6)}),
    ],
)
def test_the_people_of_a_disaster_are_counted(text: str, told: set[tuple[str, int]]) -> None:
    """Parts of a whole, lists of labels, deaths that a verb leads to; an age and a day of the month count nobody."""
    (sentence,) = sentences.split(text)
    assert {(t.role, t.count.best) for t in counts.find(sentence, Ground())} == told


def test_what_comes_every_year_is_a_statistic_even_of_floods() -> None:
    """Rains of this year have a toll; those of every year have an average."""
    (yearly,) = sentences.split("Floods kill about 300 people in the country every monsoon.")
    (fresh,) = sentences.split("Floods have killed 300 people since June.")
    assert tallies.is_statistic(yearly)
    assert not tallies.is_statistic(fresh)


def test_a_flood_of_two_countries_is_one_incident_in_each() -> None:
    """The lead's sum belongs to neither; an earthquake has one place, whoever felt it."""
    flood = read(
        "At least 93 people have died in floods in Nepal and northern India, officials said on Tuesday.\n\nNepal's "
        "home "
        "ministry put the number of dead there at 61. Across the border in the Indian state of Bihar, 32 people "
        "drowned as a river burst its banks on Monday."
    )
    assert sorted(d.incident.killed.best for d in flood if d.incident.killed) == [32, 61]
    quake = read(
        "An earthquake has killed 900 people in Turkey and Syria. It struck near Pazarcik in Turkey on Monday. In "
        "Turkey, 700 people died. In Syria, 200 were killed."
    )
    assert [d.incident.killed.best for d in quake if d.incident.killed] == [900]


def test_a_list_with_headings_is_parted_from_its_sum() -> None:
    """Each line tells of an accident of its own, and the opening of none."""
    drafts = read(
        "Nine people lost their lives in accidents at the weekend, civil defence said.\n\nFez: a bus and a lorry "
        "collided "
        "on Friday; five dead, 12 injured.\nRabat: three bathers drowned off the beach of Temara on "
        "Saturday.\nNador: fire "
        "in a warehouse on Sunday. A watchman died."
    )
    assert sorted(d.incident.killed.best for d in drafts if d.incident.killed) == [1, 3, 5]


def test_a_disaster_keeps_what_it_brings_with_it() -> None:
    """The hillside that a quake brings down, and what lava sets alight, are part of the quake and of the eruption."""
    (quake,) = read(
        "A quake of magnitude 6.6 struck near Puquio in Peru on Monday and killed 41 people. Nine people were missing "
        "in Chipao, where a hillside came down on a row of houses."
    )
    assert quake.incident.missing is not None and quake.incident.missing.best == 9
    assert quake.incident.sub_event_type == "Earthquake"


def test_the_day_of_a_search_is_not_that_of_what_it_is_for() -> None:
    """Bodies are found on days of their own."""
    (draft,) = read(
        "Rescuers pulled four more bodies out of the snow on Tuesday after an avalanche hit a camp near Joshimath, "
        "taking "
        "the toll to eight. The avalanche swept down at about 7 a.m. on Sunday."
    )
    assert str(draft.incident.date_start) == "2031-06-15"


def test_a_sentence_of_two_years_tells_of_two() -> None:
    """Past disasters, told together for comparison, keep their own days and dead."""
    document = Document(
        "a",
        "Nine pilgrims were trampled to death at a temple in Palasa on Monday. In January last year 30 people died "
        "in a "
        "crush in Prayagraj, and 121 were killed at a prayer meeting in Hathras in July 2029.",
        None,
        dt.date(2031, 6, 17),
    )
    past = [d.incident for d in EXTRACTOR.read(document).drafts if d.incident.role == "background"]
    assert {(str(i.date_start), i.killed and i.killed.best) for i in past} == {("2030-01-01", 30), ("2029-07-01", 121)}
