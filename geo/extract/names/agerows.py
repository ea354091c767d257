"""The ages of several people in a row: "two brothers, 14 and 17", "their children, aged four, six and nine"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.wholenumbers import NUMBER_WORDS

__all__ = ["row"]


def row(tokens: Sequence[Token], k: int, of: int | None, *, kin: bool) -> tuple[int, int] | None:
    """How many ages follow at `k` on a plural, and the index after them: "(two brothers), 14 and 17", "(their children)
    aged four, six and nine"; 0 of "aged between four and nine", None where no two follow.

    `of`: how many the plural counts, None if it does not say; `kin`: it names children or brothers of somebody."""
    led = k
    while led < len(tokens) and tokens[led].low in ("," if led == k else "", "aged", "ages", "of"):
        led += 1
    told = led > k and tokens[led - 1].low != ","
    if told and (end := _spread(tokens, led)) is not None:
        return 0, end
    ages, end = 0, led
    while end < len(tokens) and _is_years(tokens[end].low, spelt=told or kin):
        ages, end = ages + 1, end + 1
        joint = end
        while joint < len(tokens) and tokens[joint].low in (",", "and") and joint - end < _JOINT:
            joint += 1
        if joint == end or joint >= len(tokens) or not _is_years(tokens[joint].low, spelt=told or kin):
            break
        end = joint
    after = tokens[end].low if end < len(tokens) else "."
    if ages < _ROW or led == k or after in PERSONS or after in _NO_AGES:
        return None
    return (ages, end) if told or of == ages or (kin and of is None) else None


def _spread(tokens: Sequence[Token], k: int) -> int | None:
    """Index after "between four and nine", "from 6 to 12" at `k`."""
    lows = [t.low for t in tokens[k : k + 4]]
    spread = len(lows) == 4 and (lows[0], lows[2]) in (("between", "and"), ("from", "to"))
    return k + 4 if spread and all(_is_years(low, spelt=True) for low in (lows[1], lows[3])) else None


def _is_years(low: str, *, spelt: bool) -> bool:
    return (low.isdigit() and 0 < int(low) < _OLDEST) or (spelt and low in NUMBER_WORDS and len(low) < _SPELT)


_JOINT, _ROW, _OLDEST = 2, 2, 110
"""Marks between two ages, the fewest ages of a row, and one more than the highest."""
_NO_AGES = words("of others other more people years months days weeks hours per percent % years-old and")
"""What numbers come before that are no ages."""
_SPELT = 10
"""Letters of the longest word for an age, and one."""
