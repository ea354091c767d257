"""Where something on its way came to grief: not where it came from, was bound for, or whose border is near."""

from __future__ import annotations

import pytest

import geo


@pytest.mark.parametrize(
    ("text", "mention", "country"),
    [
        ("A boat that had left Sfax in Tunisia sank off Lampedusa on Sunday; two drowned.", "Lampedusa", "IT"),
        ("A ferry sank in the Bali Strait while sailing from Banyuwangi to Gilimanuk; two drowned.", "Bali", "ID"),
        ("A ferry from Banyuwangi to Gilimanuk sank in the Bali Strait; two drowned.", "Bali", "ID"),
        ("A bus from Nairobi to Kisumu overturned at Gilgil, killing two people.", "Gilgil", "KE"),
        ("Gunmen from Nigeria killed two men in Kolofata, across the border in Cameroon.", "Kolofata", "CM"),
        (
            "An explosion wrecked a house in rue Tivoli in the 5th arrondissement of Marseille; two died.",
            "rue Tivoli",
            "FR",
        ),
    ],
)
def test_neither_the_ends_of_a_journey_nor_a_namesake(text: str, mention: str, country: str) -> None:
    place = geo.read(text, date="2024-05-07").incidents[0].place
    assert place is not None
    assert (place.mention, place.country) == (mention, country)


def test_what_a_storm_left_so_is_where_it_struck() -> None:
    """ "Left Legazpi in ruins" is no departure."""
    place = geo.read("A typhoon left Legazpi in ruins on Sunday, killing nine.", date="2024-05-07").incidents[0].place
    assert place is not None
    assert place.mention == "Legazpi"


def test_the_media_of_a_capital_only_speak_there() -> None:
    text = "Part of a motorway in Guangdong gave way on Sunday. State media in Beijing put the dead at 48."
    place = geo.read(text, date="2024-05-07").incidents[0].place
    assert place is not None
    assert place.mention == "Guangdong"
