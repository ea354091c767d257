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
        ("one million, two hundred thousand", 1_200_000),
        ("nineteen", 19),
        ("12³", 12),
        ("1 200", 1200),
        ("1\u202f200\u202f000", 1_200_000),
        ("1'200", 1200),
        ("1.200", 1200),
        ("1,2 million", 1_200_000),
        ("12k", 12_000),
        ("2.5k", 2500),
        ("hundred", 100),
        ("twenty-four hundred", 2400),
        ("two and a half thousand", 2500),
        ("a million and a half", 1_500_000),
        ("a pair of", 2),
        ("a trio of", 3),
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
        ("at the very least 9 people", 9, 9, None),
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
        ("~40 people", 36, 40, 44),
        (">40 people", 41, 41, None),
        ("≥40 people", 40, 40, None),
        ("> 40 people", None, None, None),
        ("15-plus people", 15, 15, None),
        ("15 and counting", 15, 15, None),
        ("fifty-odd people", 45, 50, 55),
        ("two thousand-plus people", 2000, 2000, None),
        ("more than hundred people", 101, 101, None),
        ("the best part of 50 people", None, 50, 50),
        ("upward of 15 people", 16, 16, None),
        ("a good 15 people", 15, 15, None),
        ("15 maybe 16 people", 15, 15, 16),
        ("15, possibly 16, people", 15, 15, 16),
        ("at least 15, if not 20, people", 15, 17, 20),
        ("15, possibly 16 of them armed", 15, 15, 15),
    ],
)
def test_hedges_open_the_range_as_the_record_says(
    text: str, low: int | None, best: int | None, high: int | None
) -> None:
    """Each hedge bounds the count on the side that it leaves open; a sign that stands off its number is none."""
    found = quantity(tokens(text), 0)
    assert (found is None) is (best is None)
    assert found is None or (found.count.low, found.count.best, found.count.high) == (low, best, high)


@pytest.mark.parametrize("text", ["3m people", "2.5kg bomb", "two and a half hours", "1.5-litre cans", "Flight 3 200"])
def test_no_number_is_cut_from_a_measure(text: str) -> None:
    """ "2.5kg" is not two of anything, and "3m" is no three."""
    i = 1 if text.startswith("Flight") else 0
    found = quantity(tokens(text), i)
    assert found is None or (found.count.best == 3 and i == 1)


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
