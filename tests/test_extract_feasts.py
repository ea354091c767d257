"""Feasts and days that are counted out in their month or week, as days against that of publication."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract.days import dates
from geo.extract.text import sentences

PUBLISHED = dt.date(2024, 5, 3)  # a Friday


def read(text: str, published: dt.date | None = PUBLISHED) -> list[tuple[str, str, int]]:
    found = dates.find(sentences.split(text)[0], published)
    return [(when.first.isoformat(), when.last.isoformat(), when.prec) for when in found]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It burned on May Day.", "2024-05-01"),
        ("It burned on March 28, Maundy Thursday.", "2024-03-28"),
        ("It burned on Good Friday, March 29.", "2024-03-29"),
        ("It burned on Easter Monday.", "2024-04-01"),
        ("It burned on Good Friday.", "2024-03-29"),
        ("It burned on Palm Sunday 2019.", "2019-04-14"),
        ("The 2019 Easter Sunday bombings killed 269.", "2019-04-21"),
        ("It burned on St. Patrick's Day.", "2024-03-17"),
        ("It burned on Labor Day.", "2023-09-04"),
        ("It burned on Memorial Day.", "2023-05-29"),
        ("It burned on Thanksgiving.", "2023-11-23"),
        ("It burned on Christmas night.", "2023-12-25"),
        ("It burned on the eve of Christmas.", "2023-12-24"),
        ("It burned on the eve of the New Year.", "2023-12-31"),
        ("It burned two days before Christmas.", "2023-12-23"),
        ("It burned the day after Christmas.", "2023-12-26"),
        ("It burned on the first Sunday of April.", "2024-04-07"),
        ("It burned on the last Monday in March 2019.", "2019-03-25"),
        ("It burned on the last day of April.", "2024-04-30"),
        ("It burned on the first of May.", "2024-05-01"),
        ("It burned on the last Sunday of last month.", "2024-04-28"),
        ("It burned on Tuesday the 23rd.", "2024-04-23"),
        ("It burned on Tuesday, the 12th, at noon.", "2024-03-12"),
        ("It burned on the 23rd of last month.", "2024-04-23"),
        ("It burned on 14.IV.2024.", "2024-04-14"),
        ("It burned on 23 IV 2024.", "2024-04-23"),
        ("It burned on 2024/04/23.", "2024-04-23"),
        ("It burned two Sundays ago.", "2024-04-21"),
        ("It burned three Fridays ago.", "2024-04-12"),
        ("It burned the Sunday before last.", "2024-04-21"),
    ],
)
def test_one_day(text: str, day: str) -> None:
    assert read(text) == [(day, day, 1)]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Shooting went on over the Easter weekend.", ("2024-03-29", "2024-04-01", 2)),
        ("It burned on Eid al-Fitr.", ("2024-04-09", "2024-04-11", 2)),
        ("It burned on the first day of Eid al-Adha.", ("2023-06-28", "2023-06-30", 2)),
        ("It burned on Ashura.", ("2023-07-27", "2023-07-29", 2)),
        ("It burned on Eid al-Adha 2019.", ("2019-08-11", "2019-08-13", 2)),
        ("Shooting went on over the Labor Day weekend.", ("2023-09-02", "2023-09-04", 2)),
        ("Shooting went on over Christmas.", ("2023-12-24", "2023-12-26", 2)),
        ("Shooting went on on New Year's night.", ("2023-12-31", "2024-01-01", 2)),
        ("Shooting went on from Friday to Sunday.", ("2024-04-26", "2024-04-28", 2)),
        ("Shooting went on between the 3rd and the 5th of April.", ("2024-04-03", "2024-04-05", 2)),
        ("Shooting went on from the 3rd to the 5th of April.", ("2024-04-03", "2024-04-05", 2)),
        ("Shooting went on on 3, 4 and 5 April.", ("2024-04-03", "2024-04-05", 2)),
        ("Shooting went on on April 3, 4 and 5.", ("2024-04-03", "2024-04-05", 2)),
        ("Shooting went on in the first half of April.", ("2024-04-01", "2024-04-15", 4)),
    ],
)
def test_some_days(text: str, span: tuple[str, str, int]) -> None:
    assert read(text) == [span]


@pytest.mark.parametrize(
    "text",
    [
        "They signed the Good Friday Agreement.",
        "The ship sent a May Day call.",
        "They were shot at a Halloween party.",
        "A Christmas market burned.",
        "It was the third in April to burn.",
    ],
)
def test_no_day(text: str) -> None:
    """What is called by a feast is not said to have come on it."""
    assert all(prec > 1 for _, _, prec in read(text))


def test_what_a_feast_is_counted_from_needs_a_year() -> None:
    """Without the day of publication a feast is a day only with its year."""
    assert read("It burned on Christmas Eve.", None) == []
    assert read("It burned on Christmas Eve 2019.", None) == [("2019-12-24", "2019-12-24", 1)]
