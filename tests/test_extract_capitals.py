"""Text that is all in capitals, where letter case tells no names; deaths that words imply without a number."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from benchmarks.extraction import owned
from geo.extract import RuleExtractor
from geo.extract.counts.persons import Person, same_name
from geo.extract.figures import implied
from geo.extract.names.spotcaps import unnamed_in_capitals
from geo.extract.text import sentences
from geo.extract.words.plainwords import is_plain
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Count, Document

NAMES = GazetteerNames(Gazetteer())
EXTRACTOR = RuleExtractor(NAMES)
REPORTS: list[dict[str, Any]] = json.loads((owned.GOLD / "capitals.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", REPORTS, ids=[row["id"] for row in REPORTS])
def test_each_report_is_read_as_it_should_be(row: dict[str, Any]) -> None:
    """One of our own reports, each field."""
    result = owned.judge([row], lambda document: EXTRACTOR.read(document).drafts)
    assert not result.problems


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TROOPS BOMBED A SETTLEMENT IN HUALCORA, LAS PILAS JURISDICTION.", ["HUALCORA", "LAS PILAS"]),
        ("GUERRILLAS BURNED A TRUCK AT THE TRANSILVA FARM.", ["TRANSILVA"]),
        ('THEY MET IN THE COMMUNITY OF "PARRA DEL SOL," HE SAID.', ["PARRA DEL SOL"]),
        ("AN EXPLOSION SHOOK TEUSAQUERO NEIGHBORHOOD.", ["TEUSAQUERO"]),
        ("THE MEETING WAS HELD IN THE 15 DE OCTUBRE NEIGHBORHOOD.", ["15 DE OCTUBRE"]),
        ("THEY ALL DIED IN THE ATROCITY.", []),
        ("HE SAID SO IN A TELEGRAM, AND LEFT IN CHILLING HASTE.", []),
        ("MEMBERS OF FMLN SAID IN ARENA.", []),
    ],
)
def test_small_places_are_found_by_the_words_around_them(text: str, found: list[str]) -> None:
    """Names that no gazetteer needs to know."""
    (s,) = sentences.split(text)
    assert [n.mention.text for n in unnamed_in_capitals(s, [], NAMES, frozenset())] == found


def test_english_words_are_no_names() -> None:
    """By lists and by how they end."""
    assert all(map(is_plain, ("exclusive", "detonations", "machinegunned", "luxurious", "shook")))
    assert not any(map(is_plain, ("teusaquero", "escalon", "quispe")))


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (("rafael", "soto", "luna"), ("soto",), True),
        (("rafael", "soto", "luna"), ("soto", "luna"), True),
        (("luis", "carlos", "soto"), ("soto", "luna"), True),
        (("ann", "poe"), ("jim", "poe"), False),
        (("rafael", "soto"), ("rafael", "luna"), False),
    ],
)
def test_who_has_two_surnames_is_called_by_either(a: tuple[str, ...], b: tuple[str, ...], same: bool) -> None:
    """Kin share a surname, and namesakes a first name."""

    def person(words: tuple[str, ...]) -> Person:
        first = words[0] if len(words) > 1 else None
        return Person(words[-1], None, None, known=False, first=first, names=frozenset(words))

    assert same_name(person(a), person(b)) is same


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The bishops condemned the murder of the nurses.", Count(2, 2, None, "plural")),
        ("The peasants were massacred by soldiers.", Count(2, 2, None, "plural")),
        ("Nobody claimed Salazar's assassination.", Count(1, 1, None)),
        ("They denied the assassination in Arequipa of Hugo Salazar.", Count(1, 1, None)),
        ("They planned the murder of the nurses.", None),
        ("Police foiled Salazar's assassination attempt.", None),
        ("He spoke of the murder of the year.", None),
    ],
)
def test_words_of_killing_imply_dead(text: str, count: Count | None) -> None:
    """Some are two at least, somebody is one at least; plans kill nobody."""
    meant = implied.known(sentences.split(text))
    assert (meant[1].count if meant else None) == count


def test_a_capitals_dateline_places_nothing() -> None:
    """It says where correspondents sit; "the capital" in the text says more."""
    text = "BOGOTA, 8 FEB 91 (RADIO) -- [TEXT] THE COLOMBIAN POLICE SAID THAT A MAYOR WAS MURDERED YESTERDAY{}."
    read = [
        EXTRACTOR.read(Document("x", text.format(where), None, dt.date(1991, 2, 8))).drafts[0].where
        for where in ("", " IN THE COLOMBIAN CAPITAL")
    ]
    assert [where.mentions[0].text for where in read if where] == ["COLOMBIAN", "BOGOTA"]
