"""Whole numbers in running text: digits, words, mixtures ("1,200", "2.5 million", "two hundred and five")."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.text.tokens import Token, listed
from geo.patterns import compiled

__all__ = ["NUMBER_WORDS", "STARTS", "may_start", "number", "rounding"]


def number(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """A whole number at token `i` in digits, words or a mixture → (value, index after it)."""
    if i >= len(tokens):
        return None
    low = tokens[i].low
    if not low[0].isdigit():
        return _spelled(tokens, i)
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    scale = _FACTORS.get(following.low.removesuffix(_PLUS).removesuffix(_ODD)) if following is not None else None
    if scale is not None:
        value = _digits(low.replace(",", ".") if _DECIMAL_COMMA.fullmatch(low) else low)
        return (round(value * scale), i + 2) if value is not None else None
    if following is not None and following.start == tokens[i].end and following.low[0].isalpha():
        thousands = _digits(low) if following.low == "k" else None
        return (round(thousands * 1000), i + 2) if thousands is not None else None  # "2.5k"; no "3m" is 3
    if (spaced := _spaced(tokens, i)) is not None:
        return spaced
    value = _digits(low.replace(".", "") if _POINTED.fullmatch(low) else low)
    return (int(value), i + 1) if value is not None and value == int(value) else None


def rounding(low: str) -> str | None:
    """How a word of a number says that it is no exact one: "fifty-odd" is about fifty, "15-plus" at least as many."""
    if low.endswith(_PLUS):
        return "at least"
    return "about" if low.endswith(_ODD) else None


def may_start(low: str) -> bool:
    """Whether a number may begin with a word, lower case; of most words it may not."""
    return low[0].isdigit() or low in STARTS or ("-" in low and low.split("-")[0] in _TENS)


def _spaced(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """ "1 200" at `i`, with a blank for each thousand; not so "May 3 200 people", "Flight 12 300 people"."""
    low, j = tokens[i].low, i + 1
    if not (low.isdigit() and len(low) <= _GROUP and low[0] != "0") or (i and tokens[i - 1].text[0].isupper()):
        return None
    while (
        j < len(tokens)
        and tokens[j].low.isdigit()
        and len(tokens[j].low) == _GROUP
        and tokens[j].start == tokens[j - 1].end + 1
    ):
        low, j = low + tokens[j].low, j + 1
    return (int(low), j) if j > i + 1 else None


def _digits(low: str) -> float | None:
    """ "1,200", "2.5", "1.200.000", "1'200", "12k"; None for what is no number (a clock time, a code)."""
    low = low.rstrip(_NOTES).removesuffix(_PLUS).removesuffix(_ODD)
    if "'" in low and _QUOTED.fullmatch(low):
        low = low.replace("'", "")
    if low[-1:] == "k" and low[:-1].isdigit():
        low = low[:-1] + "000"
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
    if low in ("hundred", "thousand") and i and (may_start(tokens[i - 1].low) or tokens[i - 1].low in _SCALES):
        return None
    if low == "half" and i + 2 < len(tokens) and tokens[i + 1].low in ("a", "-") and tokens[i + 2].low == "dozen":
        return 6, i + 3
    if low == "half-dozen" or low == "half-a-dozen":
        return 6, i + 1
    total, current, seen, j = 0, 0, False, i
    if low in ("a", "an"):
        scale = tokens[i + 1].low if i + 1 < len(tokens) else ""
        if scale == "score" and i + 2 < len(tokens) and tokens[i + 2].low == "of":
            return 20, i + 3
        if scale in _SETS and [t.low for t in tokens[i + 2 : i + 3]] == ["of"]:
            return _SETS[scale], i + 3
        if scale in ("dozen", "score", "half-dozen"):
            return {"dozen": 12, "score": 20, "half-dozen": 6}[scale], i + 2
        if scale not in _SCALES:
            return None
        current, seen, j = 1, True, i + 1
    elif low in ("hundred", "thousand"):
        current, seen = 1, True
    while j < len(tokens):
        low = tokens[j].low.removesuffix(_PLUS).removesuffix(_ODD)
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
        elif low == "," and (rest := _hundreds(tokens, j)) is not None:
            return total + rest[0], rest[1]
        else:
            break
        seen = True
        j += 1
        if tuple(t.low for t in tokens[j : j + 3]) == _AND_A_HALF:
            return _and_a_half(tokens, j, total, current)
    return (total + current, j) if seen else None


def _hundreds(tokens: Sequence[Token], j: int) -> tuple[int, int] | None:
    """What the comma at `j` parts from the thousands before it: "ten thousand, five hundred (people)"; not "a thousand,
    two hundred of them children"."""
    scale = _SCALES.get(tokens[j - 1].low, 0)
    follows = scale >= _THOUSAND and j + 1 < len(tokens) and tokens[j + 1].low in _UNITS
    rest = _spelled(tokens, j + 1) if follows else None
    if rest is None or not _HUNDRED <= rest[0] < scale or [t.low for t in tokens[rest[1] : rest[1] + 1]] == ["of"]:
        return None
    return rest


def _and_a_half(tokens: Sequence[Token], j: int, total: int, current: int) -> tuple[int, int] | None:
    """ "Two and a half thousand", "a million and a half"; of others than thousands nobody counts halves."""
    last, following = tokens[j - 1].low, tokens[j + 3].low if j + 3 < len(tokens) else ""
    if following in _SCALES:
        return total + round((current + 0.5) * _SCALES[following]), j + 4
    return (total + current + round(_SCALES[last] / 2), j + 3) if last in _SCALES else None


def _is_small(low: str) -> bool:
    """A number word below a hundred: "five", "twenty-seven"."""
    tens, _, unit = low.partition("-")
    return low in _UNITS or (tens in _TENS and unit in _UNITS)


_HUNDRED, _THOUSAND = 100, 1000
_GROUP = 3
"""Digits between the signs that part thousands."""
_POINTED = compiled(r"[1-9]\d{0,2}\.\d{3}")
"""A point for thousands, since nobody counts people by thousandths."""
_QUOTED = compiled(r"[1-9]\d{0,2}(?:'\d{3})+")
_DECIMAL_COMMA = compiled(r"\d{1,3},\d{1,2}")
_PLUS, _ODD = "-plus", "-odd"
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
_AND_A_HALF = ("and", "a", "half")
_FACTORS = {**_SCALES, "dozen": 12}
_SETS = {"pair": 2, "trio": 3, "quartet": 4, "quintet": 5}
STARTS = frozenset({*_UNITS, "a", "an", "half", "half-dozen", "half-a-dozen", "hundred", "thousand"})
"""Words without a hyphen that numbers begin with, where no figure does."""
