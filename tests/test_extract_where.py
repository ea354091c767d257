"""Which place an incident is put in, and how it lies to it: one mechanism a test, in texts of our own."""

from __future__ import annotations

import datetime as dt

import pytest

import geo
from geo.extract.rules import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Where

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def where(text: str, title: str | None = None) -> Where:
    """Where the first incident of a report is said to be."""
    told = EXTRACTOR.read(Document("d", text, title)).drafts[0].where
    assert told is not None
    return told


def names(told: Where) -> list[str]:
    return [" ".join(m.text.split()) for m in told.mentions]


@pytest.mark.parametrize(
    ("phrase", "relation", "metres", "bearing"),
    [
        ("20 km north of Mosul", "offset", 20_000.0, 0.0),
        ("some 12 nautical miles south-west of Tobruk", "offset", 22_224.0, 225.0),
        ("about 30 km west of the capital, Port Vila", "offset", 30_000.0, 270.0),
        ("ten miles from Mosul", "offset", 16_093.44, None),
        ("near the port city of Aden", "near", None, None),
        ("off the coast of Libya", "off_coast", None, None),
        ("in Mosul", "at", None, None),
        ("on a house east of Mosul", "near", None, None),
        ("in the east of Mosul", "at", None, None),
    ],
)
def test_how_it_lies_to_the_place(phrase: str, relation: str, metres: float | None, bearing: float | None) -> None:
    """Distance, unit and direction are read from the words before the name."""
    told = where(f"A boat exploded {phrase} on Friday, killing four people.")
    assert (told.relation, told.distance_m, told.bearing_deg) == (relation, pytest.approx(metres), bearing)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Four people were shot dead in the market town of Paris, in northern Texas, on Monday.", "Paris"),
        ("A bus fell off a bridge in Kenya on Sunday, killing nine. It happened near the town of Kitui.", "Kitui"),
        ("A truck bomb killed 30 people in Iraq on Monday. The blast occurred at a market in Tikrit.", "Tikrit"),
        ("A quake killed 40 people in the Andes mountains, 30 km north of Cusco, on Friday.", "Cusco"),
        ("Three people died when a boat sank on Lake Victoria near Entebbe on Friday.", "Entebbe"),
        ("Gunmen killed two guards at a school in Gusau, in Nigeria's Zamfara state, on Monday.", "Gusau"),
        ("Bombs killed 60 people in Colombo, Negombo and Batticaloa on Sunday.", "Colombo"),
        ("A trawler sank off Cape Finisterre on Monday, killing three men.", "Cape Finisterre"),
        ("A quake killed two people in Chã das Caldeiras on Monday.", "Chã das Caldeiras"),
    ],
)
def test_the_most_specific_place_is_taken(text: str, first: str) -> None:
    """A town that is named as the location goes before the state, country or lake around it."""
    assert names(where(text))[0] == first


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "Six people drowned on Friday at Qwzaleba village, near the town of Kitgum, in the Northern Region.",
            ["Qwzaleba", "Kitgum", "Northern Region"],
        ),
        ("Two men were shot dead on Elm Street in Tulsa on Friday.", ["Elm Street", "Tulsa"]),
        ("A fire killed three people in the Old Town of Vilnius, Lithuania, on Friday.", ["Old Town", "Vilnius"]),
        ("A landslide killed 20 people in Qwzabad, a village in Badakhshan province, on Monday.", ["Qwzabad"]),
    ],
)
def test_small_places_keep_what_holds_them(text: str, chain: list[str]) -> None:
    """A village or a street that no gazetteer knows comes with the names that its phrase puts it in."""
    assert names(where(text))[: len(chain)] == chain


def test_where_a_disaster_hit_hardest_stands_for_all() -> None:
    """Neither the country that the lead names nor the towns where some of the others died."""
    text = (
        "At least 31 people were killed in landslides in Bangladesh, officials said on Thursday. The worst-hit "
        "district was Bandarban, where 19 were buried. Twelve others drowned in Chittagong."
    )
    (main,) = geo.read(text, date=dt.date(2031, 8, 22)).incidents
    assert main.place is not None
    assert main.place.mention == "Bandarban"


def test_a_breath_within_a_name() -> None:
    """The sign before the second word of a name is no quote."""
    found = geo.read("Two men were shot in Nad 'Ali district, and one near Tal ‘Afar in Iraq.").toponyms
    assert {"Nad 'Ali", "Tal ‘Afar"} <= {t.mention.text for t in found}


def test_between_needs_two_places() -> None:
    """ "between Kampala and Gulu" has both names; "between gangs in Athens" is in Athens."""
    road = where("Nine people were killed on the highway between Kampala and Gulu on Friday.")
    assert (road.relation, names(road)[:2]) == ("between", ["Kampala", "Gulu"])
    cities = where("A man shot five people dead on Friday between the Texas cities of Midland and Odessa.")
    assert (cities.relation, names(cities)[:2]) == ("between", ["Midland", "Odessa"])
    gangs = where("A gun battle between street gangs in Athens killed two people on Friday.")
    assert (gangs.relation, names(gangs)[0]) == ("at", "Athens")


@pytest.mark.parametrize(
    ("text", "title", "first"),
    [
        ("ODESSA, Texas (Agency) - Five people were shot dead in West Texas on Friday, police said.", None, "ODESSA"),
        ("KATHMANDU (Agency) - Police shot 14 people dead in the capital of Nepal.", None, "KATHMANDU"),
        ("KABUL (Agency) - Forty people died in floods in Herat province on Friday, a minister said.", None, "Herat"),
        ("The fire killed eight people on Sunday, officials said.", "Fire kills eight in Hyderabad", "Hyderabad"),
    ],
)
def test_dateline_and_headline_are_the_last_resort(text: str, title: str | None, first: str) -> None:
    """They help where the text gives nothing as small, never against what it says."""
    assert names(where(text, title))[0] == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("A bar fire in Davos, Switzerland, has killed 12. A victim died in a hospital in Zurich on Friday.", "Davos"),
        ("Ten people were killed in a raid in Tikrit on Friday, the foreign ministry in Ankara said.", "Tikrit"),
        ("Floods killed 95 people in Kerala on Friday. Rescuers reached Munnar, where 40 died.", "Kerala"),
        ("Nine people were killed in Tikrit on Friday, weeks after a bomb in Basra killed 40.", "Tikrit"),
    ],
)
def test_places_of_other_things_are_left_alone(text: str, first: str) -> None:
    """Where the hurt were treated, where officials spoke and where something else happened is not where it was."""
    assert names(where(text))[0] == first


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A flood killed 12 people in the Khulm district of Balkh, Afghanistan, on Friday.",
            ["Khulm", "Balkh", "Afghanistan"],
        ),
        (
            "Gunmen killed eight people in the village of Dutsin Kura, in the Bakori area of Katsina State, on Monday.",
            ["Dutsin Kura", "Bakori", "Katsina State"],
        ),
        (
            "Three workers died when a wall fell in the village of Frank, in northern Ghana, on Monday.",
            ["Frank", "Ghana"],
        ),
    ],
)
def test_a_village_in_an_area_in_a_division(text: str, told: list[str]) -> None:
    """All levels that the phrase names are kept, the smallest first."""
    assert names(where(text)) == told


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "RENTON, Wash. (KOMO) - A boy is at Harborview Medical Center in Seattle after he was shot, deputies said. "
            "Detectives were called to his home at 9 p.m.",
            "RENTON",
        ),
        ("A car hit two cyclists near Burra Creek Tuesday, killing one of them.", "Burra Creek"),
    ],
)
def test_the_hospital_and_the_day_are_no_part_of_the_place(text: str, first: str) -> None:
    """Where the hurt were brought is not where they were hurt; a weekday after a name is a date."""
    assert names(where(text))[0] == first


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bombs killed two men in the village of Xorbat, 20 km north of Kirkuk, on Monday.", ["Xorbat", "Kirkuk"]),
        (
            "Gunmen killed 11 farmers in the village of Bossari, Borno state, 75 km north of Maiduguri, on Sunday.",
            ["Bossari", "Maiduguri", "Borno"],
        ),
        (
            "A blast killed four people in Baled Ruz, a town 60 km northeast of Baghdad, on Sunday.",
            ["Baled Ruz", "Baghdad"],
        ),
    ],
)
def test_a_distance_told_of_a_named_place(text: str, told: list[str]) -> None:
    """The village is the place, and the town that it is counted from keeps the distance."""
    found = where(text)
    assert names(found) == told
    assert found.beside == 1 and found.distance_m


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "A man died when the Rukban camp in the desert of Homs was shelled on Friday. He was buried in Palmyra.",
            "Rukban camp",
        ),
        ("An air strike hit a bus in Mizdah, south of Gharyan, on Friday, killing four people.", "Mizdah"),
        ("A strike killed two people in Sirte on Friday. The bodies arrived at Jalaa Field Hospital.", "Sirte"),
        (
            "A shell wounded a boy near the Shifa Hospital in the town of Azaz on Friday. He is in a clinic in Kilis.",
            "Shifa Hospital",
        ),
        (
            "A force detained a Taliban leader in Alingar district, Laghman province, on Friday. "
            "The leader manages attacks in Jalalabad and in Kabul.",
            "Alingar",
        ),
        (
            "A bomb hit a home in the center of al-Qwzaraqa village, north of Deir Hafer, on Friday, killing two.",
            "al-Qwzaraqa",
        ),
        ("A missile killed six people in Beni Suhaila on Friday, near Khan Younis.", "Beni Suhaila"),
        ("Gunmen killed two men in the vicinity of the Bab el Hara crossing on Friday.", "Bab el Hara"),
        ("A drone killed a nurse in Zummar, Mosul, in Iraq, on Friday, a user wrote on Facebook.", "Zummar"),
    ],
)
def test_where_a_strike_hit(text: str, first: str) -> None:
    """What was hit, not where the dead were brought to, what lies beside it or what those caught do elsewhere."""
    assert names(where(text))[0] == first


def test_a_town_lies_in_the_next_one_of_its_phrase() -> None:
    """ "In A, B, in C" is A in B, where A is a smaller town; a list has "and"."""
    assert names(where("A drone killed a nurse in Zummar, Mosul, in Iraq, on Friday."))[:2] == ["Zummar", "Mosul"]
    assert names(where("Bombs killed nine people in Zummar, Mosul and Basra, in Iraq, on Friday."))[0] == "Zummar"


def test_an_adjective_of_the_attacker_holds_no_place() -> None:
    """ "An Israeli strike in the Bekaa, in Lebanon" lies in Lebanon alone."""
    told = where(
        "Israeli aircraft struck a house in Qwzari, in Lebanon's Bekaa, on Friday, killing two. Israeli jets left."
    )
    assert "Israeli" not in names(told)


def test_where_fighters_came_from_holds_no_place() -> None:
    """ "Brought fighters into Shah Joy district from Pakistan": the district is not in Pakistan."""
    text = (
        "Afghan forces detained a Taliban leader in Zabul province on Friday. "
        "He had brought fighters into Shah Joy district from Pakistan before the raid."
    )
    assert "Pakistan" not in names(where(text))


def test_a_part_of_a_town_that_is_named_behind_it() -> None:
    """ "The Lima district of Miraflores" is Miraflores, wherever the report was sent from."""
    text = (
        "LIMA, Peru (Wire) - A truck packed with dynamite blew up outside a bank in the Lima district of Miraflores "
        "early "
        "Tuesday, killing one guard, police said.\n\nIt was the fourth bombing in the capital in a week."
    )
    (found,) = geo.read(text, date="1992-05-27").incidents
    assert found.place is not None and found.place.mention == "Miraflores"


@pytest.mark.parametrize(
    "text",
    [
        "Barrel bombs fell on Zarvandak on Monday, killing nine people.",
        "Raiders crept into Zarvandak on Monday night and hacked nine farmers to death.",
        "Rebels came down to Zarvandak on Monday and shot dead nine farmers.",
        "Nine climbers were killed by an avalanche below Zarvandak on Monday.",
        "A trawler sank off Zarvandak on Monday, drowning nine men.",
        "A tractor hit a mine on the track to Zarvandak on Monday, killing three farmers.",
        "Zarvandak was shelled on Monday; nine people died, officials in Ankara said.",
        "Zarvandak was swept by a flood on Monday; nine people died, officials in Ankara said.",
        "Zarvandak took three rockets on Monday; nine people died, officials in Ankara said.",
        "Nine people died on Monday when a bomb went off in Zarvandak's main market.",
    ],
)
def test_a_name_that_no_gazetteer_has_is_known_by_what_came_to_it(text: str) -> None:
    """What falls, comes or sinks there, or what befell it."""
    assert names(where(text))[0] == "Zarvandak"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Nine people were killed by a bomb in Kirkuk on Monday, civil society in Bursa, Turkey, reports.", "Kirkuk"),
        ("Nine people died in a bus crash near Kirkuk, on the Ankara to Izmir highway, on Monday.", "Kirkuk"),
        ("The quake on Monday, whose epicentre lay 15 km east of Bursa, did most of its harm in Kirkuk. Nine died.",
         "Kirkuk"),
        ("Nine people died when a bus, owned by a firm in Bursa, turned over near Kirkuk on Monday.", "Kirkuk"),
        ("Nine women returning from a market in Bursa died on Monday when their lorry overturned near Kirkuk.",
         "Kirkuk"),
        ("Guerrillas laid siege to Karnal on Monday and handed two captives to Red Cross officials; nine men died.",
         "Karnal"),
        ("BASRA, Iraq (Wire) - A bomb outside a council building killed nine people on Monday, police said.", "BASRA"),
        ("New Delhi: Nine people died in a train fire near Karnal on Monday, officials said.", "Karnal"),
    ],
)  # fmt: skip
def test_the_place_of_the_happening_wins(text: str, first: str) -> None:
    """Against that of its source, its owner, its journey, the ends of its road, its epicentre, and a dateline's, unless
    nothing else is named."""
    assert names(where(text))[0] == first
