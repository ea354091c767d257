"""Disasters far and wide: the days over which they go on, the countries that count their dead, what else they did."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract.counts import counts
from geo.extract.counts.people import Ground
from geo.extract.text import sentences
from geo.model import Count, Incident
from tests.reading import main_incidents


def days(one: Incident) -> tuple[str, str]:
    return str(one.date_start), str(one.date_end)


def dead(told: list[Incident]) -> list[int | None]:
    return sorted(i.killed.best or 0 for i in told if i.killed is not None)


def test_what_goes_on_since_a_day_has_no_day_within() -> None:
    """Neither a later shock nor the day of an older count takes the place of the first day."""
    text = (
        "Some 900 people have been killed by earthquakes in Herat since 2 November, the health ministry said on "
        "Thursday.\n\nMore shocks struck on 6 November and on Sunday. On Saturday the ministry had 720 dead."
    )
    assert days(main_incidents(text)[0])[0] == "2026-11-02"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Floods have killed 40 people in Kano since June, officials said on Wednesday.", "2026-06-01", "2026-11-18"),
        ("Cholera has killed 40 people in Kano since the start of the year.", "2026-01-01", "2026-11-20"),
        ("The worst floods in years have killed 40 people in Kano since 3 September.", "2026-09-03", "2026-11-20"),
        ("The cholera epidemic that began in Kano in May has claimed 40 lives.", "2026-05-01", "2026-11-20"),
        ("From 1 March to 9 November 2026 cholera killed 40 people in Kano.", "2026-03-01", "2026-11-09"),
        ("Torrential rains that began on 15 October have killed 40 people in Kano.", "2026-10-15", "2026-11-20"),
        ("Floods have killed 40 people in Kano since mid-October.", "2026-10-15", "2026-11-20"),
        ("Heavy rain that began on Monday had by Wednesday killed 40 people in Kano.", "2026-11-16", "2026-11-18"),
        ("In four days floods have killed 40 people in Kano, officials said on Friday.", "2026-11-17", "2026-11-20"),
        (
            "Dengue has killed 40 people in Kano, against 60 in the same period of last year.",
            "2026-11-20",
            "2026-11-20",
        ),
        ("A day after floods killed 40 people in Kano, it rained again on Friday.", "2026-11-19", "2026-11-19"),
        (
            "The day after a storm killed 40 people in Kano, men began on Friday to clear up.",
            "2026-11-19",
            "2026-11-19",
        ),
        ("A week after a storm killed 40 people in Kano, schools reopened on Friday.", "2026-11-13", "2026-11-13"),
        ("Floods have claimed 40 lives in Kano in a week, officials said on Friday.", "2026-11-14", "2026-11-20"),
        ("Floods after rain since Saturday killed 40 people in Kano on Tuesday.", "2026-11-17", "2026-11-17"),
    ],
)
def test_a_lasting_disaster_lasts_until_its_dead_are_counted(text: str, first: str, last: str) -> None:
    """ "Since" says when it began, and the day on which somebody spoke until when."""
    assert days(main_incidents(text)[0]) == (first, last)


def test_the_last_that_was_like_it_is_no_beginning() -> None:
    told = main_incidents("Floods killed 40 people in Kano on Tuesday, the worst toll since June, officials said.")
    assert days(told[0]) == ("2026-11-17", "2026-11-17")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A cyclone has left 202 people dead in Mozambique and 98 in Zimbabwe, officials said on Tuesday.", [98, 202]),
        ("The toll in the floods in Germany rose to 133 on Tuesday, and in Belgium to 24.", [24, 133]),
        ("Typhoon Ana left 18 people dead in Vietnam on Tuesday after it had killed 76 in the Philippines.", [18, 76]),
        ("Cholera has killed 9 people in Niger. Across the border in Chad, it left 7 people dead.", [7, 9]),
    ],
)
def test_a_lead_that_counts_by_country_tells_of_one_in_each(text: str, killed: list[int]) -> None:
    assert dead(main_incidents(text)) == killed


def test_what_a_storm_did_weeks_before_in_another_country_is_news_too() -> None:
    text = (
        "Cyclone Ana has killed 36 people in Malawi and Madagascar, officials said. In Malawi, 24 people died at "
        "Nsanje on Wednesday. Madagascar reported 12 dead at Sambava on November 3."
    )
    assert dead(main_incidents(text)) == [12, 24]


def test_elsewhere_is_another() -> None:
    """The bare sentence says so for the one after it."""
    text = (
        "A landslide killed 30 people at Kodari on Wednesday. Elsewhere in the district, flooding drove thousands from "
        "home. Four people were swept to their deaths at Melamchi."
    )
    assert dead(main_incidents(text)) == [4, 30]


def test_the_whole_country_is_wider() -> None:
    text = "Cholera killed nine people at a camp near Goma on Tuesday. Nationwide, the epidemic has claimed 400 lives."
    assert dead(main_incidents(text)) == [9, 400]


def test_a_storm_is_one_in_however_many_towns() -> None:
    text = (
        "A dust storm killed 31 people in Rajasthan on Wednesday. In Dholpur seven persons died, in Alwar 15 people "
        "died and in Karauli four."
    )
    assert dead(main_incidents(text)) == [31]


def test_the_fires_that_a_lead_adds_up_are_one() -> None:
    text = (
        "Forest fires have killed at least 46 people in Greece, officials said on Thursday. Nine people died at "
        "Areopoli on Wednesday evening. Three firemen lost their lives fighting a blaze at Keratea."
    )
    assert dead(main_incidents(text)) == [46]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed three people and 12 others were injured.", {"killed": 3, "injured": 12}),
        ("A slide has killed 28, and 12 are still missing.", {"killed": 28, "missing": 12}),
        ("Divers recovered the body of a third road worker.", {"killed": 3}),
        ("Turkey put its dead at 7,108 and its injured at 40,910.", {"killed": 7108, "injured": 40910}),
    ],
)
def test_who_fared_how(text: str, expected: dict[str, int]) -> None:
    """Who came to harm in one way is not added to those who did in another."""
    found = [t for s in sentences.split(text) for t in counts.find(s, Ground())]
    assert {t.role: max(u.count.best or 0 for u in found if u.role == t.role) for t in found} == expected


def test_as_many_dead_as_a_count_says_beat_those_dead_or_missing() -> None:
    told = main_incidents("A typhoon left 900 people dead or missing in Albay on Monday. Officials counted 425 dead.")
    assert told[0].killed == Count.exactly(425)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Rescuers gave up the search on Thursday for 12 people buried when a slope gave way in Oxapampa on Monday.",
            16,
        ),
        ("A quake killed 66 people in Dolakha on Tuesday, 17 days after the one that killed over 8,000.", 17),
        ("The Met Office warned of heavy rain from Wednesday after floods killed 12 in Turbat on Monday.", 16),
        ("The Ash Wednesday fires were worse than the one that killed 12 in Turbat on Monday.", 16),
    ],
)
def test_days_that_are_not_its_own(text: str, day: int) -> None:
    """Of the search, of what went before, of what is forecast, of a feast."""
    assert main_incidents(text)[0].date_start == dt.date(2026, 11, day)
