"""Cells of published tables: counts, days, spans and the names of countries as their editors write them."""

from __future__ import annotations

import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.model import Count
from geo.tables.cells import BadCell, count, day, degrees, number, span
from geo.tables.countries import code_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("73", Count.exactly(73)),
        ("1,200", Count.exactly(1200)),
        ("at least 73", Count(73, 73, None, "at least")),
        ("more than 73", Count(74, 74, None, "more than")),
        ("up to 30", Count(None, 30, 30, "up to")),
        ("20-31", Count(20, 25, 31)),
        ("about 50", Count(45, 50, 55, "about")),
        ("5+", Count(5, 5, None, "at least")),
        ("", None),
        ("unknown", None),
        ("n/a", None),
        ("0", Count.exactly(0)),
    ],
)
def test_counts_in_one_cell(text, wanted):
    """As SCHEMA's Count; nothing is not nobody."""
    assert count(text) == wanted


@pytest.mark.parametrize("text", ["many", "12 dead", "--5", "1-2-3", "²"])
def test_cells_that_are_no_count(text):
    """Prose is not guessed at."""
    with pytest.raises(BadCell):
        count(text)


@given(st.dates(dt.date(1000, 1, 1), dt.date(9998, 12, 31)))
def test_days_are_read_as_written(date):
    """ISO, worded and slashed."""
    assert day(date.isoformat()) == date
    assert day(f"{date.day} {date:%B} {date.year}") == date
    assert day(f"{date.month}/{date.day}/{date.year}", month_first=True) == date


@pytest.mark.parametrize("text", ["9999-12-31", "31 December 9999", "12/31/9999", "0001-01-01 00:00:00"])
def test_a_day_that_stands_for_none_is_told(text):
    """The calendar's last year, in which a timeline cannot end: the map's page broke on one such row."""
    with pytest.raises(BadCell, match="clear the cell"):
        day(text)


@given(st.text(max_size=20))
def test_any_text_is_a_day_or_told(text):
    """No cell breaks an import."""
    for reader in (day, number, count):
        with contextlib.suppress(BadCell):
            reader(text)


def test_spans():
    """Unknown bounds stay unknown; the middle of a range rounds down."""
    assert span(None, None, None) == (None, "")
    assert span(3, None, 8) == (Count(3, 5, 8), "")
    assert span(None, 4, None) == (Count(None, 4, None), "")
    assert degrees("", "") is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("DR Congo (Zaire)", "CD"),
        ("Russia (Soviet Union)", "RU"),
        ("Myanmar (Burma)", "MM"),
        ("Côte d'Ivoire", "CI"),
        ("US", "US"),
        ("Democratic Republic of Congo", "CD"),
        ("Bosnia-Herzegovina", "BA"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_country_names(name, code):
    """As the tables write them."""
    assert code_of(name) == code
