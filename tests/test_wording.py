"""geo.wording: what a reader is told must be what the record says."""

from __future__ import annotations

import datetime as dt

import pytest

from geo import wording
from geo.model import Count, Incident, Place, Total


def incident(**fields: object) -> Incident:
    values: dict[str, object] = {"incident_id": "i", "role": "main", "event_type": "Accident", "sub_event_type": "Road"}
    return Incident(**{**values, "title": "t", **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("count", "words", "figures"),
    [
        (None, "unknown killed", ""),
        (Count(73, 73, 73), "73 killed", "73"),
        (Count(0, 0, 0), "none killed", "0"),
        (Count(73, 73, None, "at least"), "at least 73 killed", "73+"),
        (Count(74, 74, None, "more than"), "at least 74 killed", "74+"),
        (Count(1701, 50_001, None, "more than"), "at least 1,701 killed (best 50,001)", "1,701+"),
        (Count(None, 30, 30, "up to"), "up to 30 killed", "≤30"),
        (Count(20, 25, 31), "20 to 31 killed (best 25)", "20–31"),
        (Count(45, 50, 55, "about"), "about 50 killed", "45–55"),
        (Count(12, 12, None, "dozens"), "dozens killed", "12+"),
        (Count(1200, 1200, 1200), "1,200 killed", "1,200"),
    ],
)
def test_every_shape_of_count_keeps_its_hedge(count: Count | None, words: str, figures: str) -> None:
    """ "At least 73" must never be read as 73, nor unknown as zero."""
    assert wording.count_in_words(count, "killed") == words
    assert wording.range_in_figures(count) == figures


def test_a_toll_names_what_is_unknown() -> None:
    """A reader must see that the injured were not told, instead of reading none."""
    told = incident(killed=Count(73, 73, None, "at least"))
    assert wording.toll_in_words(told) == "at least 73 killed; injured unknown"
    assert wording.toll_in_words(incident()) == "killed and injured unknown"


def test_a_total_keeps_its_open_end() -> None:
    """Sums of "at least" stay open above, and unknown ones are not added as zero."""
    total = Total.of([Count(73, 73, None), Count.exactly(5), None])
    assert (wording.total_in_words(total), total.unknown) == ("78 or more", 1)
    assert wording.total_in_words(Total.of([None])) == "unknown"


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ([Count.exactly(5)], [Count.exactly(17)], "12 more"),
        ([Count.exactly(17)], [Count.exactly(5)], "12 fewer"),
        ([Count.exactly(5)], [Count.exactly(5)], "as many"),
        ([], [Count.exactly(5)], "5 more"),
        ([Count(10, 12, 20)], [Count(15, 20, 25)], "between 5 fewer and 15 more"),
        ([Count(10, 12, 14)], [Count(15, 20, 25)], "1 to 15 more"),
        ([Count(15, 20, 25)], [Count(10, 12, 15)], "0 to 15 fewer"),
        ([Count.exactly(5)], [Count(8, 8, None)], "at least 3 more"),
        ([Count.exactly(5)], [Count(2, 2, None)], "at most 3 fewer"),
        ([Count.exactly(5)], [Count(5, 5, None)], "at least as many"),
        ([Count(8, 8, None)], [Count.exactly(5)], "at least 3 fewer"),
        ([Count(2, 2, None)], [Count.exactly(5)], "at most 3 more"),
        ([Count(5, 5, None)], [Count.exactly(5)], "at most as many"),
        ([Count(5, 5, None)], [Count(9, 9, None)], "unknown, as both may be higher"),
        ([None], [Count.exactly(5)], "unknown, as no number is stated"),
        ([Count.exactly(5)], [None, None], "unknown, as no number is stated"),
        ([Count.exactly(5), None], [Count.exactly(6)], "1 more"),
    ],
)
def test_a_difference_is_no_surer_than_its_sums(
    before: list[Count | None], after: list[Count | None], words: str
) -> None:
    """Ranges and open ends go into it, and an unknown number is never taken for 0."""
    assert wording.difference_in_words(Total.of(before), Total.of(after)) == words


def test_a_language_is_called_by_its_name() -> None:
    """A reader is told "German", not "de"; a code without a name is still told."""
    assert [wording.language_in_words(code) for code in ("de", "pt-BR", "xx")] == ["German", "Portuguese", "xx"]


@pytest.mark.parametrize(
    ("start", "end", "prec", "words"),
    [
        (dt.date(2024, 1, 3), dt.date(2024, 1, 3), 1, "3 January 2024"),
        (dt.date(2024, 1, 3), dt.date(2024, 1, 3), 2, "about 3 January 2024"),
        (dt.date(2019, 5, 1), dt.date(2019, 5, 31), 4, "some time in May 2019"),
        (dt.date(2019, 5, 2), dt.date(2019, 5, 31), 4, "some time in 2–31 May 2019"),
        (dt.date(2022, 1, 1), dt.date(2022, 12, 31), 5, "some time in 2022"),
        (dt.date(2022, 4, 1), dt.date(2022, 9, 30), 5, "some time in April–September 2022"),
        (dt.date(2021, 11, 1), dt.date(2022, 2, 28), 5, "some time in November 2021 – February 2022"),
        (dt.date(9999, 12, 1), dt.date(9999, 12, 31), 4, "some time in December 9999"),
        (dt.date(2019, 12, 30), dt.date(2020, 1, 2), 1, "30 December 2019 – 2 January 2020"),
        (None, None, None, "date unknown"),
    ],
)
def test_dates_say_how_sure_they_are(start: dt.date | None, end: dt.date | None, prec: int | None, words: str) -> None:
    """A span of a month must not look like a day."""
    assert wording.date_in_words(incident(date_start=start, date_end=end, date_prec=prec)) == words


@pytest.mark.parametrize(
    ("prec", "words"),
    [
        (1, "in Kerman, Iran"),
        (2, "in or near Kerman, Iran"),
        (4, "somewhere in Kerman, Iran"),
        (6, "somewhere in Iran (only the country is known)"),
    ],
)
def test_places_say_how_sure_they_are(prec: int, words: str) -> None:
    """A country-level incident must not read like a town's."""
    place = Place("Kerman", 30.28, 57.08, country="IR", admin1="Kerman", where_prec=prec)
    assert wording.place_in_words(place) == words
    assert wording.place_in_words(None) == "place unknown"
