"""Quantities in running text → Count, as the record defines it: digits, words, mixtures, hedges, vague words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.text.tokens import Token, listed
from geo.extract.words.hedges import HEDGES, hedge_at, hedged
from geo.model import Count
from geo.patterns import compiled

__all__ = ["NUMBER_WORDS", "OPENING", "QUOTES", "Quantity", "number", "quantity"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A Count read from `tokens[first:last]`."""

    count: Count
    first: int
    last: int
    vague: bool = False
    """From a word like "dozens" or "several", not from a number."""


def quantity(tokens: Sequence[Token], i: int) -> Quantity | None:
    """The longest quantity that starts at token `i`, hedges included; None when there is none."""
    if i < len(tokens) and tokens[i].low not in HEDGES and not _may_start(tokens[i].low):
        return None
    hedge, j = hedge_at(tokens, i)
    if hedge == "between":
        return _between(tokens, i, j)
    if hedge and _is_mark(tokens, i, j):
        j += 1
    if j >= len(tokens) or not _may_start(tokens[j].low):
        return None
    vague = _vague(tokens, j)
    if vague is not None:
        value, word, k = vague
        label = f"{hedge} {word}" if hedge else word
        return Quantity(Count(value, value, None, label), i, k, vague=True)
    if (bounds := _SPAN.fullmatch(tokens[j].low)) is not None and int(bounds[1]) < int(bounds[2]):
        low, high = int(bounds[1]), int(bounds[2])  # "11-18 civilians"
        return Quantity(Count(low, (low + high) // 2, high, "between"), i, j + 1)
    read = number(tokens, j)
    if read is None:
        return None
    value, k = read
    k = _in_figures(tokens, k, value)
    span = _range_end(tokens, k) or (_top(tokens, k) if hedge == "at least" else None)
    if hedge in (None, "about", "at least") and span is not None and span[0] > value:
        high, k = span
        return Quantity(Count(value, (value + high) // 2, high, "between"), i, k)
    if hedge in (None, "about"):
        trailing, k = _trailing(tokens, k)
        hedge = hedge or trailing
    return Quantity(hedged(value, hedge), i, k)


def _is_mark(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Whether a quotation mark at `j` ends the hedge that starts at `i` or opens before the number alone: "more than"
    20, more than "20"; not so in: told of about "two martyrs"."""
    mark = tokens[j].low if j < len(tokens) else ""
    beside = [t.low for t in (*tokens[max(0, i - 1) : i], *tokens[j + 2 : j + 3])]
    return mark in QUOTES and j + 1 < len(tokens) and _may_start(tokens[j + 1].low) and mark in beside


def _in_figures(tokens: Sequence[Token], k: int, value: int) -> int:
    """Index after the same number in figures at `k`: "eighteen (18)"."""
    lows = [t.low for t in tokens[k : k + 3]]
    return k + 3 if lows == ["(", str(value), ")"] else k


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


def _may_start(low: str) -> bool:
    return low[0].isdigit() or low in _STARTS or ("-" in low and low.split("-")[0] in _TENS)


def _between(tokens: Sequence[Token], i: int, j: int) -> Quantity | None:
    low = number(tokens, j)
    if low is None:
        return None
    value, k = low
    if k < len(tokens) and tokens[k].low in ("and", "to", "-"):
        high = number(tokens, k + 1)
        if high is not None and high[0] > value:
            return Quantity(Count(value, (value + high[0]) // 2, high[0], "between"), i, high[1])
    return None


def _range_end(tokens: Sequence[Token], k: int) -> tuple[int, int] | None:
    if k + 1 < len(tokens) and tokens[k].low in ("to", "-", "or"):
        return number(tokens, k + 1)
    return None


def _top(tokens: Sequence[Token], k: int) -> tuple[int, int] | None:
    """The other end of "at least five and as many as eight (civilians)" at `k`; "… and up to eight wounded" is none."""
    if k >= len(tokens) or tokens[k].low not in ("and", "but", "or"):
        return None
    hedge, j = hedge_at(tokens, k + 1)
    read = number(tokens, j) if hedge == "up to" else None
    plain = read is not None and read[1] < len(tokens) and tokens[read[1]].low.isalpha()
    return read if read is not None and plain and tokens[read[1]].low not in _FATES else None


def _trailing(tokens: Sequence[Token], k: int) -> tuple[str | None, int]:
    if k < len(tokens) and tokens[k].low == "+":
        return "at least", k + 1
    if k + 1 < len(tokens) and tokens[k].low == "or" and tokens[k + 1].low == "more":
        return "at least", k + 2
    if k + 1 < len(tokens) and tokens[k].low == "or" and tokens[k + 1].low == "so":
        return "about", k + 2
    return None, k


def _vague(tokens: Sequence[Token], j: int) -> tuple[int, str, int] | None:
    """ "dozens", "a few", "several hundred" → (least, the word, index after it)."""
    if j >= len(tokens):
        return None
    low = tokens[j].low
    if low in ("several", "few", "couple", "a", "some", "many") and j + 1 < len(tokens):
        k = j + 1
        if low == "a" and tokens[k].low in ("few", "couple", "number", "handful") and k + 1 < len(tokens):
            if tokens[k].low == "couple":
                return 2, "a couple", k + 1
            low, k = tokens[k].low, k + 1
        if low == "number" and tokens[k].low == "of" and k + 1 < len(tokens):
            return 2, "a number of", k + 1
        if k == j + 2 and low in ("few", "handful") and tokens[k].low not in _MANY:
            return 3, f"a {low}", k
        if tokens[k].low in _MANY and low in (
            "several",
            "few",
            "many",
        ):
            base = {"dozen": 12, "hundred": 100, "thousand": 1000}[tokens[k].low.rstrip("s")]
            return base * (3 if low == "several" else 2), f"{low} {tokens[k].low}", k + 1
    lows = [t.low for t in tokens[j : j + 4]]
    if lows[0] in ("a", "an") and lows[2:] == ["number", "of"] and lows[1] in _VAGUE_NUMBERS:
        return 2, "a number of", j + 4
    if low in _VAGUE:
        k = j + 1
        if k + 1 < len(tokens) and tokens[k].low == "of" and tokens[k + 1].low in ("hundreds", "thousands"):
            return 10 * _VAGUE[tokens[k + 1].low], f"{low} of {tokens[k + 1].low}", k + 2
        return _VAGUE[low], low, k
    return None


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


_NOTES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Behind a number they point to a note."""
_BEYOND_ALL = 1e11
"""More than there have ever been people: what is written so is a code, or a joke."""


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
_VAGUE = {
    "several": 3, "multiple": 3, "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000,
    "numerous": 3,
    "many": 3, "few": 3, "millions": 1_000_000,
}  # fmt: skip
QUOTES = frozenset("\"'")
"""Signs that mean nothing between a hedge and its number."""
_SPAN = compiled(r"(\d{1,4})[-–](\d{1,4})")
_FATES = ("were", "was", "wounded", "injured", "hurt", "killed", "dead", "missing")
_VAGUE_NUMBERS = ("unknown", "undetermined", "unspecified", "unconfirmed", "small", "certain", "large", "undisclosed")
_MANY = ("dozen", "hundred", "thousand", "dozens", "hundreds")
_STARTS = frozenset({*_UNITS, *_VAGUE, "a", "an", "half", "half-dozen", "half-a-dozen"})
OPENING = _STARTS.union(HEDGES)
"""Words without a hyphen that quantities begin with, where no figure does."""
