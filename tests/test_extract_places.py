"""Names of places: found, told from persons, and chained to what they lie in."""

from __future__ import annotations

import pytest

from geo.extract.names import places
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames

NAMES = GazetteerNames(Gazetteer())


def read(text: str) -> places.Places:
    return places.find(sentences.split(text), text, NAMES)


def found(text: str) -> list[str]:
    return [n.mention.text for n in read(text).named]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast hit the Iranian city of Kerman.", ["Iranian", "Kerman"]),
        ("The fire was in Long Beach, Calif., on Friday.", ["Long Beach", "Calif."]),
        ("Troops moved into Khan Younis on Friday.", ["Khan Younis"]),
        ("He flew from London to New York City.", ["London", "New York City"]),
        ("It hit the West Bank city of Jenin.", ["West Bank", "Jenin"]),
        ("BOMBS EXPLODED IN SAN SALVADOR AND SOYAPANGO LAST NIGHT.", ["SAN SALVADOR", "SOYAPANGO"]),
        ("The U.S. and the UK agreed.", ["U.S.", "UK"]),
        ("A Los Angeles-based charity sent boats to Manila.", ["Los Angeles", "Manila"]),
        ("The Canada-U.S. treaty and the Egyptian-US talks were signed.", ["Canada", "U.S.", "Egyptian", "US"]),
        ("An anti-Russian march passed through Tallinn.", ["Russian", "Tallinn"]),
        ("Shells fell on Deir al-Balah and on al-Hol camp.", ["Deir al-Balah", "al-Hol camp"]),
        ("Families fled from the fighting in Beledwayne, and troops fired into Hodieda.", ["Beledwayne", "Hodieda"]),
        ("Gunmen killed four villagers in Bir al-Mashi on Sunday.", ["Bir al-Mashi"]),
        ("Two soldiers were killed in Pul-e 'Alam district, Logar province, on Monday.", ["Pul-e 'Alam", "Logar"]),
        ("Dublin City Council met on Monday.", ["Dublin"]),
        ("The man died at University Hospital in Tampa.", ["Tampa"]),
        ("Officers met at 3110 Corvale Island Parkway in Tampa.", ["Tampa"]),
        ("A boy was shot in the Little Village neighborhood of Chicago.", ["Little Village", "Chicago"]),
        ("A man told Channel 2 in Atlanta that he was hit.", ["Atlanta"]),
        ("A ferry sank in the Channel off Dover.", ["Channel", "Dover"]),
        ("Oklahoma City Council met on Monday.", ["Oklahoma City"]),
        ("Two men were shot in San Miguel del Ene on Monday.", ["San Miguel del Ene"]),
        ("A man was stabbed in Hazara Town on Monday.", ["Hazara Town"]),
        ("A man was stabbed in Carver Village on Monday.", ["Carver Village"]),
        ("A barber was killed in Ybor City on Sunday.", ["Ybor City"]),
        ("A village chief was shot in Guihulngan City on Monday.", ["Guihulngan City"]),
        ("A man was stabbed in Stoke Newington on Friday.", ["Stoke Newington"]),
        ("Two people were shot outside a bar in Five Points South late Saturday.", ["Five Points South"]),
        ("Raiders struck in Turkana North on Monday.", ["Turkana"]),
        ("Two children were hit in Bedford-Stuyvesant on Sunday.", ["Bedford-Stuyvesant"]),
        ("Two men were shot in Over-the-Rhine on Sunday.", ["Over-the-Rhine"]),
        ("A bus hit a mine near the Kabul-Jalalabad road.", ["Kabul", "Jalalabad"]),
        ("CHICAGO — A man was shot near 25th and Laramie in Cicero.", ["CHICAGO", "Cicero"]),
        ("ST. LOUIS — A man was shot at Grand and Gratiot on Tuesday.", ["ST. LOUIS"]),
        ("Two soldiers were killed near Bakhmut and Soledar on Monday.", ["Bakhmut", "Soledar"]),
        ("Shells fell in Gaza Palestinian families had fled.", ["Gaza", "Palestinian"]),
        ("Clashes broke out in Lagos Monday.", ["Lagos"]),
        ("Troopers of the Ohio Highway Patrol closed the road in Dayton.", ["Ohio", "Dayton"]),
    ],
)
def test_names_are_found(text: str, expected: list[str]) -> None:
    """The longest name wins; demonyms and abbreviations count; capitals throughout do not hide names."""
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Paris Hilton smiled.",
        "Mr. Jordan said so.",
        "They met in March and again in May.",
        "Police said Monday that he was safe.",
        "Rosa Carter and Glenn Warden, both 34, were charged.",
        "Monica French said the sale had been a mistake.",
        "The City Council heard the Department of Transportation.",
        "A grand jury heard the state Department of Environmental Protection.",
        "The freighter Santa Ines went down; the Santa Ines had a crew of 15.",
        "Their vessel, the Lisbon, went down.",
    ],
)
def test_what_is_no_place(text: str) -> None:
    """Persons, months, weekdays and ships share names with places."""
    assert found(text) == []


def test_syntax_alone_makes_a_place() -> None:
    """A village that no gazetteer knows is a mention all the same."""
    (named,) = [n for n in read("The bus fell near the village of Qwzarbad.").named if n.mention.text == "Qwzarbad"]
    assert named.mention.feature == "village"


def test_qualifiers_say_which_one() -> None:
    """ "Moscow, Idaho" is put in Idaho, a demonym puts a city in its country."""
    moscow = read("A house burned in Moscow, Idaho, on Monday.").named[0]
    assert moscow.mention.qualifiers == ("Idaho",)
    kerman = read("The blast hit the Iranian city of Kerman.").named[1]
    assert kerman.mention.qualifiers == ("Iran",)
    assert kerman.mention.feature == "city"


def test_a_town_said_to_lie_somewhere_is_no_other_of_its_name() -> None:
    """A town of the name that the gazetteer knows abroad does not part "Hamad town" from what it is said to lie in."""
    hamad = next(n for n in read("Shells hit a flat in Hamad town, Khan Younis, on Friday.").named)
    assert (hamad.mention.text, hamad.mention.qualifiers) == ("Hamad", ("Khan Younis",))


def test_offsets_give_the_text() -> None:
    """Every mention is found again at its offsets."""
    text = "Gunmen attacked a village in Nangarhar’s Khogyani district, near Jalalabad — police said."
    for n in read(text).named:
        assert text[n.mention.start : n.mention.end] == n.mention.text
