"""Quantities in running text → Count, as the record defines it: digits, words, mixtures, hedges, vague words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.text.tokens import Token
from geo.extract.words.hedges import HEDGES, hedge_at, hedged
from geo.extract.words.wholenumbers import STARTS, may_start, number, rounding
from geo.model import Count
from geo.patterns import compiled

__all__ = ["OPENING", "Quantity", "opens", "quantity"]


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
    if i < len(tokens) and tokens[i].low not in HEDGES and not opens(tokens[i].low):
        return None
    if i < len(tokens) and tokens[i].low[0].isdigit() and _is_stroked(tokens, i):
        return None
    hedge, j = hedge_at(tokens, i)
    if hedge == "between":
        return _between(tokens, i, j)
    if j >= len(tokens) or not opens(tokens[j].low):
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
    if hedge in (None, "about", "at least") and (rounded := rounding(tokens[k - 1].low)) is not None:
        return Quantity(hedged(value, rounded), i, k)
    span = _range_end(tokens, k) or (_top(tokens, k) if hedge == "at least" else None)
    if hedge in (None, "about", "at least") and span is not None and span[0] > value:
        high, k = span
        return Quantity(Count(value, (value + high) // 2, high, "between"), i, k)
    if hedge in (None, "about"):
        trailing, k = _trailing(tokens, k)
        hedge = hedge or trailing
    return Quantity(hedged(value, hedge), i, k)


def _is_stroked(tokens: Sequence[Token], i: int) -> bool:
    """Whether a stroke joins the figure at `i` to another: "(died) 5/27", "9/23-9/24", "1/2" are days and parts."""
    return _joins(tokens, i + 1) or _joins(tokens, i - 1)


def _joins(tokens: Sequence[Token], k: int) -> bool:
    """Whether a stroke stands at `k` with a figure close on either side."""
    if not 0 < k < len(tokens) - 1 or tokens[k].low != "/":
        return False
    before, after = tokens[k - 1], tokens[k + 1]
    close = before.end == tokens[k].start and tokens[k].end == after.start
    return close and before.low[0].isdigit() and after.low[0].isdigit()


def _in_figures(tokens: Sequence[Token], k: int, value: int) -> int:
    """Index after the same number in figures at `k`: "eighteen (18)"."""
    lows = [t.low for t in tokens[k : k + 3]]
    return k + 3 if lows == ["(", str(value), ")"] else k


def opens(low: str) -> bool:
    """Whether a number or a vague word begins with the word."""
    return low in _VAGUE or may_start(low)


def _between(tokens: Sequence[Token], i: int, j: int) -> Quantity | None:
    low = number(tokens, j)
    if low is None:
        return None
    value, k = low
    if k < len(tokens) and tokens[k].low in ("and", "to", "-"):
        _, k = hedge_at(tokens, k + 1)  # "from 15 to as many as 41"
        high = number(tokens, k)
        if high is not None and high[0] > value:
            return Quantity(Count(value, (value + high[0]) // 2, high[0], "between"), i, high[1])
    return None


def _range_end(tokens: Sequence[Token], k: int) -> tuple[int, int] | None:
    """ "15 to 20", "15 or 16"; "15, possibly 16," with the comma that ends it."""
    if k + 1 < len(tokens) and tokens[k].low in ("to", "-", "or"):
        return number(tokens, k + 1)
    j = k + (k < len(tokens) and tokens[k].low == ",")
    words = next((w for w in _MAYBE if [t.low for t in tokens[j : j + len(w)]] == list(w)), None)
    read = number(tokens, j + len(words)) if words is not None else None
    if read is None or j == k:
        return read
    return (read[0], read[1] + 1) if [t.low for t in tokens[read[1] : read[1] + 1]] == [","] else None


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
    following = tuple(t.low for t in tokens[k : k + 2])
    return (_TRAILING[following], k + 2) if following in _TRAILING else (None, k)


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


_VAGUE = {
    "several": 3, "multiple": 3, "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000,
    "numerous": 3,
    "many": 3, "few": 3, "millions": 1_000_000,
}  # fmt: skip
_SPAN = compiled(r"(\d{1,4})[-–](\d{1,4})")
_TRAILING = {
    ("or", "more"): "at least", ("and", "more"): "at least", ("and", "counting"): "at least", ("or", "so"): "about",
    ("or", "thereabouts"): "about",
}  # fmt: skip
_MAYBE = (("possibly",), ("maybe",), ("perhaps",), ("if", "not"), ("or", "perhaps"), ("or", "possibly"), ("or", "even"))
_FATES = ("were", "was", "wounded", "injured", "hurt", "killed", "dead", "missing")
_VAGUE_NUMBERS = ("unknown", "undetermined", "unspecified", "unconfirmed", "small", "certain", "large", "undisclosed")
_MANY = ("dozen", "hundred", "thousand", "dozens", "hundreds")
OPENING = STARTS.union(_VAGUE, HEDGES)
"""Words without a hyphen that quantities begin with, where no figure does."""
