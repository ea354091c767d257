"""Which day is that of what happened: said of the happening itself, counted from a death or a night, or over days."""

from __future__ import annotations

import datetime as dt

import pytest

import geo

MONDAY = dt.date(2031, 5, 12)


def _days(text: str) -> list[tuple[str, str]]:
    found = [i for i in geo.read(text, date=MONDAY).incidents if i.role == "main"]
    return [(str(i.date_start)[5:], str(i.date_end)[5:]) for i in found]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Police on Sunday arrested a baker from Olton over the stabbing of his neighbour on Friday. The victim, "
         "44, died at the scene in Olton.", "05-09"),
        ("A woman of 50 was found strangled in her house in Durango, officers said on Monday. A nephew was held in "
         "Laredo, to which he had gone after the murder on Friday.", "05-09"),
        ("The number of dead in Saturday's ferry sinking off Mombasa rose to 31 on Monday, the coast guard said.",
         "05-10"),
    ],
)  # fmt: skip
def test_a_happening_named_again_has_its_day(text: str, day: str) -> None:
    """Whatever else the sentence tells: the arrest for it, the last count of its dead."""
    assert _days(text) == [(day, day)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A pensioner has died in hospital two days after she was beaten by burglars at her home in Stoke. Ann Webb, "
         "81, died on Sunday.", "05-09"),
        ("A girl of 8 was still on life support Sunday, two days after being mauled by three dogs in a yard in Waco.",
         "05-09"),
        ("A man was shot dead outside a bar in Akron on Saturday night, police said. It happened at about 1:30 a.m.",
         "05-11"),
        ("It was the first service in the chapel at Harlow since the vicar, Paul Nunn, was stabbed to death there last "
         "Sunday. The bishop spoke to the congregation on Sunday.", "05-04"),
        ("The tornadoes that tore through Salina on what people here already call Black Friday killed nine.", "05-09"),
    ],
)  # fmt: skip
def test_days_counted_from_another(text: str, day: str) -> None:
    """From a death, from the day of the news, past midnight."""
    assert _days(text) == [(day, day)]


def test_dawn_follows_the_night_named_before() -> None:
    """And hours later may be either day."""
    raid = "Three farmers were shot dead at Gboko on Saturday night. At dawn their kinsmen attacked the camp at Yelwa, "
    assert _days(raid + "killing two herders.") == [("05-10", "05-10"), ("05-11", "05-11")]
    boats = "A boat sank off Sfax before dawn on Saturday, killing 14. The bodies were laid out in a school by Sunday. "
    again = "On the same morning a dinghy capsized off Zarzis with four dead."
    assert _days(boats + again) == [("05-10", "05-10"), ("05-10", "05-10")]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Gunmen seized a school in Jolo on Wednesday. Nine pupils died in the four-day siege, the army said.",
         "05-07", "05-10"),
        ("Commandos stormed a bank in Izmir on Saturday and killed the last three robbers. Two hostages died in the "
         "three-day standoff.", "05-08", "05-10"),
        ("Wildfires in the province of Mugla have killed eight people. The fires began on Friday.", "05-09", "05-12"),
        ("A lorry overturned on the M8 near Harthill and two lanes are still closed. The driver was hurt.",
         "05-12", "05-12"),
    ],
)  # fmt: skip
def test_how_long_it_went_on(text: str, first: str, last: str) -> None:
    """A siege of so many days from either end, a fire that burns since a day, and what goes on as it is written."""
    assert _days(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A two-year-old girl fell into a borehole near Nashik on Saturday and has not been reached.", "Other"),
        ("A storm dumped 31 inches of snow on Duluth on Saturday. The city declared a snow emergency.", "Storm"),
        ("Islamist fighters freed 30 schoolboys near Kaduna on Saturday in exchange for five commanders.", "Agreement"),
    ],
)
def test_what_happened_without_a_count_of_people(text: str, kind: str) -> None:
    """A fall into a well, the snow of a storm, captives let go."""
    (one,) = geo.read(text, date=MONDAY).incidents
    assert (one.sub_event_type, str(one.date_start)) == (kind, "2031-05-10")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Police shot dead three protesters in Khartoum on Thursday, the third anniversary of the uprising.", "main"),
        ("A bomb killed three people in Mandalay on Thursday, the ninth anniversary of the coup.", "main"),
        ("Relatives of the 33 people killed in Suruc gathered on Thursday, the ninth anniversary.", "background"),
        ("Survivors of the blast that killed 33 people in Suruc met on Thursday, its ninth anniversary.", "background"),
    ],
)
def test_what_is_done_on_an_anniversary_is_news(text: str, role: str) -> None:
    """What the day is the anniversary of is not."""
    assert [i.role for i in geo.read(text, date="2024-05-03").incidents] == [role]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A man was shot dead at 11:10 p.m. Saturday on Elm Street in Waco. About two hours later, a man of 22 was "
         "wounded in a parking lot in Killeen.", ["05-10", "05-11"]),
        ("A man was killed in Waco at 8:50 p.m. Friday as he walked home. Less than two hours later, gunmen fired at a "
         "dice game in Killeen, killing two men.", ["05-09", "05-09"]),
        ("A man was shot dead in Ballymun yesterday evening. He was pronounced dead at 6.25pm. Some three hours later, "
         "a man in his 20s was shot in the stomach in Clondalkin.", ["05-11", "05-11"]),
        ("A bomb killed three soldiers at Balad at 12:20 a.m. on Sunday. An hour earlier gunmen had shot dead a "
         "policeman in Samarra.", ["05-11", "05-10"]),
        ("Five people were shot at a party in Gary at about 11 p.m. on Saturday, and about ninety minutes later two "
         "brothers were wounded in a drive-by in Hammond.", ["05-10", "05-11"]),
        ("Rockets hit a school in Kharkiv at 23:40 on Friday, killing one person. An hour later a drone hit a house in "
         "Chuhuiv and wounded two.", ["05-09", "05-10"]),
    ],
)  # fmt: skip
def test_hours_are_counted_from_the_hour_before(text: str, days: list[str]) -> None:
    """So a day follows where midnight lies between the two, and only there."""
    assert _days(text) == [(day, day) for day in days]


def test_an_hour_tells_which_day_of_a_night() -> None:
    """What has no hour may have been on either day."""
    lead = (
        "Three men were shot dead in Baton Rouge on Saturday night and early Sunday. At about 9 p.m. a man of 20 was "
    )
    items = "shot dead on Prescott Road. About 12:40 a.m. a man was shot dead in Zachary. At 2 a.m. another man was "
    assert _days(f"{lead}{items}shot dead in Baker.") == [("05-10", "05-10"), ("05-11", "05-11"), ("05-11", "05-11")]


@pytest.mark.parametrize("came", ["It came", "That happened", "The attack came just"])
def test_what_the_news_came_after_is_counted_from_its_day(came: str) -> None:
    """And not from that of the report."""
    text = f"Gunmen shot dead six people in Pano Aqil on Friday. {came} two days after a bomb killed three in Sukkur."
    assert sorted(i.date_start for i in geo.read(text, date=MONDAY).incidents if i.date_start) == [
        dt.date(2031, 5, 7), dt.date(2031, 5, 9)]  # fmt: skip


def test_who_is_quoted_on_a_day_spoke_on_it() -> None:
    """It is not the day of what he speaks of."""
    raids = "Some 90 people died on May 8 in raids on the campus in Mosul. "
    assert _days(raids + 'The coalition acknowledged on May 11: "Four strikes hit a unit."') == [("05-08", "05-08")]


@pytest.mark.parametrize(
    "told",
    [
        "Both attacks took place on Saturday.",
        "The two attacks were carried out on Saturday, the army said.",
        "A rebel group said that it was behind both of Saturday's attacks.",
    ],
)
def test_a_day_that_is_said_of_all(told: str) -> None:
    """Behind them, of what has no day of its own; and not by one happening of its own."""
    text = f"A bomb killed a baker in Basra. In Mosul gunmen ambushed a patrol and wounded two soldiers. {told}"
    assert _days(text) == [("05-10", "05-10"), ("05-10", "05-10")]


def test_a_day_that_the_lead_says_of_all() -> None:
    """Unless it names another day besides."""
    items = "In Ava a bus rolled into a river and 19 passengers drowned. Six guests died in a fire in a hostel in Bex."
    lead = "Peru counted 25 dead after two separate accidents on Saturday. "
    assert _days(lead + items) == [("05-10", "05-10"), ("05-10", "05-10")]


@pytest.mark.parametrize(
    "text",
    [
        "Police on Monday raised the number killed by Friday's bomb at a shrine in Chiang Mai to 22.",
        "The number of dead in Friday's landslip at Jalbire reached thirteen with four bodies found this morning.",
        "Divers on Sunday recovered a second body from the wreck of a pleasure boat that blew up on Friday in Calvi.",
    ],
)
def test_an_update_keeps_the_day(text: str) -> None:
    """However long it took to raise the toll."""
    assert _days(text) == [("05-09", "05-09")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Seven herders died in weekend fighting in Barkin Ladi, according to the state police.", ("05-10", "05-11")),
        ("Weekend clashes between two clans left nine people dead in Galkayo, elders said.", ("05-10", "05-11")),
        ("Jim Poe, 30, was killed in a weekend shooting outside a bar in Akron. It happened on Saturday.",
         ("05-10", "05-10")),
        ("Six missiles struck Tehran between Saturday dusk and Sunday noon, killing 22 people.", ("05-10", "05-11")),
    ],
)  # fmt: skip
def test_days_of_a_weekend_and_from_hour_to_hour(text: str, days: tuple[str, str]) -> None:
    """What is told of a whole weekend, unless its one day is named."""
    assert _days(text) == [days]
