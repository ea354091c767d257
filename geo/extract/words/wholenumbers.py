"""Whole numbers in running text: digits, words, mixtures ("1,200", "2.5 million", "two hundred and five")."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.text.tokens import Token, listed

__all__ = ["NUMBER_WORDS", "STARTS", "may_start", "number"]


def number(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """A whole number at token `i` in digits, words or a mixture → (value, index after it)."""
    if i >= len(tokens):
        return None
    low = tokens[i].low
    if low[0].isdigit():
        value = _digits(low)
        if value is None:
            return None
        j = i + 1
        if j < len(tokens) and tokens[j].low in _SCALES:
            return int(value * _SCALES[tokens[j].low]), j + 1
        if j < len(tokens) and tokens[j].low == "dozen":
            return int(value * 12), j + 1
        return (int(value), j) if value == int(value) else None
    return _spelled(tokens, i)


def may_start(low: str) -> bool:
    """Whether a number may begin with a word, lower case; of most words it may not."""
    return low[0].isdigit() or low in STARTS or ("-" in low and low.split("-")[0] in _TENS)


def _digits(low: str) -> float | None:
    """ "1,200", "2.5", "1.200.000"; None for what is no number (a clock time, a code)."""
    low = low.rstrip(_NOTES)
    plain = low.replace(",", "")
    if plain.count(".") > 1:
        plain = plain.replace(".", "")
    if "," in low and not all(len(group) == 3 for group in low.split(".")[0].split(",")[1:]):
        return None
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if value < _BEYOND_ALL else None


def _spelled(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """Number words: "two hundred and five", "twenty-one", "a dozen", "half a dozen", "three score"."""
    low = tokens[i].low
    if low == "half" and i + 2 < len(tokens) and tokens[i + 1].low in ("a", "-") and tokens[i + 2].low == "dozen":
        return 6, i + 3
    if low == "half-dozen" or low == "half-a-dozen":
        return 6, i + 1
    total, current, seen, j = 0, 0, False, i
    if low in ("a", "an"):
        scale = tokens[i + 1].low if i + 1 < len(tokens) else ""
        if scale == "score" and i + 2 < len(tokens) and tokens[i + 2].low == "of":
            return 20, i + 3
        if scale in ("dozen", "score", "half-dozen"):
            return {"dozen": 12, "score": 20, "half-dozen": 6}[scale], i + 2
        if scale not in _SCALES:
            return None
        current, seen, j = 1, True, i + 1
    while j < len(tokens):
        low = tokens[j].low
        value = _UNITS.get(low)
        if value is None and "-" in low:
            tens, _, unit = low.partition("-")
            value = _TENS[tens] + _UNITS[unit] if tens in _TENS and _UNITS.get(unit, 10) < 10 else None
        if value is not None:
            if seen and (current % 100 >= 20) <= (value >= 10) and current % 100:
                break
            current += value
        elif low in ("hundred", "dozen", "score") and seen:
            current *= {"hundred": 100, "dozen": 12, "score": 20}[low]
        elif low in _SCALES and seen:
            total, current = total + current * int(_SCALES[low]), 0
        elif low == "and" and seen and (current % 100 == 0) and j + 1 < len(tokens) and _is_small(tokens[j + 1].low):
            j += 1
            continue
        else:
            break
        seen = True
        j += 1
    return (total + current, j) if seen else None


def _is_small(low: str) -> bool:
    """A number word below a hundred: "five", "twenty-seven"."""
    tens, _, unit = low.partition("-")
    return low in _UNITS or (tens in _TENS and unit in _UNITS)


_NOTES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Behind a number they point to a note."""
_BEYOND_ALL = 1e11
"""More than there have ever been people: what is written so is a code, or a joke."""


_TENS = dict(zip(listed("twenty thirty forty fifty sixty seventy eighty ninety"), range(20, 100, 10), strict=True))
_UNITS = {
    **{
        word: n
        for n, word in enumerate(
            listed(
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                "seventeen eighteen nineteen"
            )
        )
    },
    **_TENS,
}
NUMBER_WORDS = frozenset(_UNITS)
"""Words of numbers up to ninety."""
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "lakh": 1e5, "mln": 1e6}
STARTS = frozenset({*_UNITS, "a", "an", "half", "half-dozen", "half-a-dozen"})
"""Words without a hyphen that numbers begin with, where no figure does."""
