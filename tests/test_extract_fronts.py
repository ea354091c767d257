"""World news that tells of several fronts: what opens the next incident, and what goes on about the one before."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.reading import incidents

LEAD = "Gunmen shot dead eight farmers at Torodi in Niger on Thursday, officials said."


def places(text: str) -> list[str | None]:
    """The places of the main incidents, by the alphabet."""
    return sorted(i.place.mention if i.place else "" for i in incidents(text, role="main"))


@pytest.mark.parametrize(
    ("then", "there"),
    [
        (
            "An army lorry racing to the scene struck a landmine near Makalondi. Three soldiers were injured.",
            "Makalondi",
        ),
        (
            "In Chad, meanwhile, soldiers kept up their attack on gunmen who seized the town of Moundou on Monday.",
            "Moundou",
        ),
        ("In the capital, guerrillas blew up two pylons on Friday and left half of Niamey without light.", "Niamey"),
        ("The ministry said that its forces had taken the village of Kandadji.", "Kandadji"),
        ("A third drone was found unexploded in a field near Tera.", "Tera"),
    ],
)
def test_what_opens_the_next(then: str, there: str) -> None:
    """Another country, the capital, a weapon of its own, ground that is taken, one more of several weapons."""
    assert there in " ".join(places(f"NIAMEY, Nov 20 (Wire) - {LEAD}\n\n{then}"))
    assert len(places(f"NIAMEY, Nov 20 (Wire) - {LEAD}\n\n{then}")) == 2


@pytest.mark.parametrize(
    "then",
    [
        "Four other villagers were hurt, one of them badly, in the Tera district.",
        "Eight of the attackers were killed.",
    ],
)
def test_what_goes_on_about_the_same(then: str) -> None:
    """Others who came to harm; some of those who did it."""
    assert len(places(f"{LEAD} {then}")) == 1


def test_a_name_and_an_age_are_those_of_whom_the_lead_leaves_unnamed() -> None:
    """Whatever place and day they bring; where a union met for years is no history."""
    text = (
        "Masked gunmen killed a leader of banana workers in the department of Yoro, Honduras, a rights group said on "
        "Monday.\n\nCarlos Euceda, 47, was hit by five bullets on Saturday outside the hall where his union has met "
        "since 2009, in the municipality of Morazan."
    )
    (main,) = incidents(text, role="main")
    assert (main.date_start, main.place and main.place.mention) == (dt.date(2026, 11, 14), "Morazan")


def test_the_dead_of_an_older_raid_stay_with_it() -> None:
    """ "Two of the attackers" are those of the raid that was told of last."""
    text = f"{LEAD}\n\nIn September 15 people were killed in the Tera district. Two of the attackers were killed."
    assert [i.killed and i.killed.best for i in incidents(text, role="main")] == [8]


def test_a_raid_that_a_lead_adds_is_another() -> None:
    """A clause on a raid with its own aim."""
    text = (
        "A drone strike set fire to a fuel store in the Russian city of Saratov on Tuesday, the governor said, and a "
        "Ukrainian official reported damage after an attack on Reni. Nobody was hurt in Saratov, where the blaze was "
        "put out by noon.\n\nIn Reni a truck driver was killed and three dockers were injured."
    )
    read = [(i.place and i.place.mention, i.sub_event_type, i.injured and i.injured.best) for i in incidents(text)]
    assert sorted(map(str, read)) == [
        "('Reni', 'Air/drone strike', 3)",
        "('Saratov', 'Air/drone strike', 0)",
    ]


@pytest.mark.parametrize(
    ("when", "last"),
    [
        ("The clashes began on Saturday near Guriel and went on until Tuesday.", "2026-11-17"),
        ("Fighting broke out on Saturday. In three days of clashes many fled Guriel.", "2026-11-16"),
    ],
)
def test_how_long_it_went_on(when: str, last: str) -> None:
    """From the day on which it began."""
    (main,) = incidents(f"Heavy fighting has left 44 people dead at Guriel in Somalia. {when}", role="main")
    assert (main.date_start, main.date_end) == (dt.date(2026, 11, 14), dt.date.fromisoformat(last))


def test_the_day_on_which_a_rebellion_began_is_none_of_its_battles() -> None:
    """It says since when there is a war."""
    text = "Rebels marched into Kalima in Congo on Monday.\n\nThe rebellion began on Nov. 2."
    assert [i.date_start for i in incidents(text, role="main")] == [dt.date(2026, 11, 16)]


def test_the_day_of_the_deed_and_the_day_before_it() -> None:
    """ "Stormed on Monday, a day after" has both; who "died on Monday, a day after" was hurt the day before."""
    text = "Guards shot dead two demonstrators in Bonn on Monday, a day after a raid angered exiles."
    assert incidents(text, role="main")[0].date_start == dt.date(2026, 11, 16)
    text = "A man who was shot in Bonn died on Monday, a day after the attack."
    assert incidents(text, role="main")[0].date_start == dt.date(2026, 11, 15)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Fighters hold nine nuns taken from their convent in Qaraqosh by militants on Nov. 2.", 9),
        ("More than 30 patients had been taken from the wards of the hospital in Butare, aid workers said.", 31),
        ("Two engineers were taken by four men near Warri on Monday.", 2),
        ("Gunmen forced nine men off a bus near Warri on Monday and shot them dead.", None),
        ("Six miners were taken from their homes by rescuers on Monday after a flood killed two in Warri.", None),
    ],
)
def test_who_is_taken_away(text: str, taken: int | None) -> None:
    """From where people are safe, by captors; not from a bus to be shot, and not by rescuers."""
    (main,) = incidents(text, role="main")
    assert (main.abducted and main.abducted.best) == taken


def test_where_a_ship_was_seen_later() -> None:
    """It was seized where it was seized."""
    text = (
        "MOGADISHU, Nov 20 (Wire) - Pirates in the Gulf of Aden seized a tanker with 22 crew on Tuesday. It has since "
        "been seen at anchor off Hobyo, in Somalia's Galmudug."
    )
    (main,) = incidents(text, role="main")
    assert main.place is not None
    assert main.place.mention == "Gulf of Aden"


def test_a_search_that_ended_in_arrests_is_no_attack() -> None:
    """Though a weapon stands in its headline."""
    text = (
        "Police on Monday searched a farmhouse in Minobu, Japan, and arrested three men on charges of hiding a "
        "fugitive. The sect is accused of releasing sarin in Yokohama on March 2 last year, killing nine people."
    )
    (main,) = incidents(text, title="Sect raid finds nerve gas stuff", role="main")
    assert main.sub_event_type == "Arrests"
