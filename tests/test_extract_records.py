"""Press releases and records of single incidents: what their own habits of writing ask of the reading."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Count, Document, Incident

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def read(text: str, day: str = "") -> Sequence[Incident]:
    document = Document("report", text, date=dt.date.fromisoformat(day) if day else None)
    return [draft.incident for draft in EXTRACTOR.read(document).drafts]


def test_sources_tell_of_one_incident() -> None:
    """A record's sources call its place and what happened by other names: still one incident."""
    (only,) = read(
        "On March 2nd, 2018, between three and six civilians were reportedly killed in an alleged air strike on a house"
        " near Saraqib, Idlib, Syria. Orient Radio reported that a bombing had hit the town of Maarrat Misrin, and that"
        " six people died."
    )
    assert only.killed == Count(3, 4, 6, "between")


def test_a_record_goes_on_after_its_day() -> None:
    """Who dies two days after the day of the record does so in the same year, not in the one before."""
    (only,) = read(
        "Four people were killed and nine injured in a strike on the town of Haris, Lebanon, on March 19, 2031. One of"
        " the wounded died in hospital on March 21, bringing the number of dead to five."
    )
    assert (only.date_start, only.killed) == (dt.date(2031, 3, 19), Count.exactly(5))


def test_days_of_posts_are_not_counted_from_the_record() -> None:
    """ "Last night" in what a witness wrote is counted from a day that nobody knows."""
    (only,) = read(
        'Two brothers were killed in an air strike in Taiz, Yemen, on May 22nd, 2017. A cousin wrote: "They bombed our'
        ' house last night."'
    )
    assert only.date_start == only.date_end == dt.date(2017, 5, 22)


def test_the_same_day() -> None:
    """ "The same day" is the one that was named last, and "the next day" that after it."""
    first, second = read(
        "On 3 May, a mine killed two soldiers in Goma.\n\nThe same day, gunmen shot dead four traders in Butembo.",
        "2019-05-07",
    )
    assert first.date_start == second.date_start == dt.date(2019, 5, 3)
    assert read("A bomb exploded in Gao on 3 May. The next day, gunmen shot dead four traders in Kidal.", "2019-05-07")[
        -1
    ].date_start == dt.date(2019, 5, 4)


def test_nobody_knows_how_many() -> None:
    """ "How many people were injured" counts nobody."""
    (only,) = read(
        "Three men were killed in an air strike in Taiz on Monday. It is unknown how many people were injured.",
        "2019-05-08",
    )
    assert only.injured is None


def test_the_latest_of_several_tolls() -> None:
    """Of the figures to which a toll has risen further down, the largest is the newest."""
    (only,) = read(
        "A drone struck a market in Omdurman on Monday, residents said.\n\nThe first bodies came at noon. Within hours"
        " the number of dead rose to nine. In the evening the death toll rose to fourteen.",
        "2024-05-08",
    )
    assert only.killed == Count.exactly(14)


def test_fighters_and_civilians_add_up() -> None:
    """A child is none of the militants whom a release counts."""
    (only,) = read(
        "Soldiers killed four militants in a firefight in Tagab district, Kapisa province, on Thursday. A local child"
        " was killed in the same compound.",
        "2011-10-07",
    )
    assert only.killed == Count.exactly(5)


def test_a_trade_is_no_attack() -> None:
    """A network for explosive devices, and one who makes them, set nothing off."""
    (only,) = read(
        "Forces weaken explosive device networks in Zabul\n\nTroops detained a Taliban facilitator and two suspects in"
        " Qalat district, Zabul province, yesterday. The man is an improvised explosive device facilitator.",
        "2010-12-21",
    )
    assert only.sub_event_type == "Arrests"


def test_what_one_who_was_caught_had_done() -> None:
    """The kidnapping that an arrested man took part in is the background of his arrest."""
    arrest, before = read(
        "In Maiwand district, Kandahar province, a patrol detained a Taliban leader yesterday. The leader was directly"
        " involved in a recent kidnapping of two drivers.",
        "2011-11-13",
    )
    assert (arrest.sub_event_type, arrest.role, before.role) == ("Arrests", "main", "background")


def test_where_the_first_sentence_of_a_paragraph_sets_the_scene() -> None:
    """A sentence without an event gives the next one its day and its place."""
    first, second = read(
        "On Monday a mine killed a herdsman in Gao.\n\nOn Tuesday a patrol met a column of lorries near Kidal. Nine"
        " smugglers were killed in a firefight and two wounded.",
        "2019-05-09",
    )
    assert (first.killed, second.killed) == (Count.exactly(1), Count.exactly(9))
    assert (first.sub_event_type, second.date_start) == ("Remote explosive/landmine/IED", dt.date(2019, 5, 7))


def test_words_of_armies() -> None:
    """Militiamen are people, and fighters who were neutralised are dead; a device that was neutralised is not."""
    (killed,) = read("Two militiamen were killed in a clash near Gao on Monday.", "2019-05-08")
    assert killed.killed == Count.exactly(2)
    (also,) = read("Troops neutralised three terrorists in a clash near Gao on Monday.", "2019-05-08")
    assert also.killed == Count.exactly(3)
    assert [i.killed for i in read("Sappers neutralised three bombs in Gao on Monday.", "2019-05-08")] == [None]


def test_the_dead_of_either_side() -> None:
    """Soldiers and the fighters whom the next sentence counts are all dead, and the rifles are no incident."""
    (only,) = read(
        "Three soldiers were killed and nine others were wounded in fighting with a rebel group near Gao on Thursday."
        " The spokesman said that seven terrorists had been neutralized and eleven rifles recovered.",
        "2019-05-10",
    )
    assert (only.killed, only.injured) == (Count.exactly(10), Count.exactly(9))


def test_items_that_begin_with_a_town() -> None:
    """ "Taiz: Two men …": each line is another incident, in the place that it begins with."""
    found = read(
        "Ministry of the Interior, daily report\n\nTaiz: Gunmen killed a colonel of the traffic police on Tuesday."
        "\nAden: A car bomb wounded two guards today.\nLawdar: Two soldiers fell martyrs in an ambush yesterday.",
        "2012-04-19",
    )
    assert {i.killed for i in found} == {Count.exactly(1), None, Count.exactly(2)}


def test_a_village_that_no_gazetteer_has_is_another_place() -> None:
    """A fronted name with the division that it lies in parts one clash from the next."""
    found = read(
        "Troops clashed with guerrillas at Berlin, Usulutan, on the 16th and killed six guerrillas.\n\nAt Tejutepeque,"
        " Cabanas, guerrillas murdered a member of the civil defense on Tuesday night.",
        "1985-04-18",
    )
    assert [i.killed for i in found] == [Count.exactly(6), Count.exactly(1)]


def test_a_mortar_that_was_taken_shelled_nobody() -> None:
    """A weapon that was confiscated was not used."""
    (only,) = read(
        "In Samarra, soldiers raided two houses on Monday, detained 12 people and confiscated a mortar tube.",
        "2003-09-03",
    )
    assert only.event_type == "Strategic developments"
