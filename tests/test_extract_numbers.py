"""Quantities in words and digits become the Count that the record defines."""

from __future__ import annotations

import pytest

from geo.extract.text.tokens import tokenise
from geo.extract.words.numbers import quantity
from geo.extract.words.wholenumbers import number


def tokens(text: str):
    return tokenise(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("73", 73),
        ("1,200", 1200),
        ("2.5 million", 2_500_000),
        ("two dozen", 24),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("a score", 20),
        ("three score", 60),
        ("twenty-one", 21),
        ("two hundred and five", 205),
        ("sixty four", 64),
        ("one thousand three hundred", 1300),
        ("nineteen", 19),
        ("12³", 12),
    ],
)
def test_a_number_is_read_in_any_dress(text: str, value: int) -> None:
    """Digits, words and mixtures give the same whole number."""
    found = number(tokens(text), 0)
    assert found is not None
    assert found[0] == value


@pytest.mark.parametrize(
    ("text", "low", "best", "high"),
    [
        ("73 people", 73, 73, 73),
        ("at least 73 people", 73, 73, None),
        ("no fewer than 9 people", 9, 9, None),
        ("more than 73 people", 74, 74, None),
        ("over two dozen people", 25, 25, None),
        ("up to 30 people", None, 30, 30),
        ("nearly 30 people", None, 30, 30),
        ("as many as 12 people", None, 12, 12),
        ("between 20 and 31 people", 20, 25, 31),
        ("20 to 31 people", 20, 25, 31),
        ("about 50 people", 45, 50, 55),
        ("some 20 people", 18, 20, 22),
        ("several people", 3, 3, None),
        ("tens of people", 10, 10, None),
        ("dozens of people", 12, 12, None),
        ("scores of people", 20, 20, None),
        ("hundreds of people", 100, 100, None),
        ("a couple of people", 2, 2, None),
    ],
)
def test_hedges_open_the_range_as_the_record_says(
    text: str, low: int | None, best: int | None, high: int | None
) -> None:
    """Each hedge bounds the count on the side that it leaves open."""
    found = quantity(tokens(text), 0)
    assert found is not None
    assert (found.count.low, found.count.best, found.count.high) == (low, best, high)


@pytest.mark.parametrize(
    ("text", "low", "best", "high"),
    [
        ('"more than" 20 people', 21, 21, None),
        ("“at least” 20 people", 20, 20, None),
        ('"about" several people', 3, 3, None),
        ('"more than" people', None, None, None),
    ],
)
def test_the_marks_around_a_hedge_are_nothing(text: str, low: int | None, best: int | None, high: int | None) -> None:
    """The number behind them is meant as the hedge says."""
    found = quantity(tokens(text), 1)
    assert (found is None) is (best is None)
    assert found is None or (found.count.low, found.count.best, found.count.high) == (low, best, high)


def test_what_a_report_quotes_is_no_more_uncertain_for_it() -> None:
    """ "Told of about “two martyrs”": the "about" is none of theirs."""
    assert quantity(tokens("about “two martyrs” there"), 0) is None
    found = quantity(tokens("more than “20” people"), 0)
    assert found is not None
    assert found.count.best == 21


@pytest.mark.parametrize("text", ["11:55 was", "people were", "the house"])
def test_what_counts_nothing_is_no_quantity(text: str) -> None:
    """A clock time is read as its parts at most; plain words are nothing."""
    found = quantity(tokens(text), 0)
    assert found is None or found.count.best == 11


@pytest.mark.parametrize("text", ["1e400", "9" * 400, "999999999999"])
def test_what_is_written_of_more_than_all_people_is_no_number(text: str) -> None:
    """A code or a joke: no count is read from it, and the reading goes on."""
    assert number(tokens(text), 0) is None


@pytest.mark.parametrize("sign", ["\u200b", "\u200d", "\ufeff", "\u2060"])
def test_a_sign_without_width_parts_words_as_a_blank_does(sign: str) -> None:
    """Pages put them before and behind words, where nobody sees them."""
    assert [t.text for t in tokens(f"12 {sign}people{sign} died")] == ["12", "people", "died"]
