"""What stands before a number and says how exactly it is meant: "at least", "up to", "some", "no fewer than"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.text.tokens import Token
from geo.model import Count

__all__ = ["HEDGES", "hedge_at", "hedged"]


def hedge_at(tokens: Sequence[Token], i: int) -> tuple[str | None, int]:
    """The hedge that starts at `i` → (its kind, index after it); two hedges in a row ("up to about") keep the first."""
    kind: str | None = None
    while i < len(tokens):
        for rest, meaning in HEDGES.get(tokens[i].low, ()):
            end = i + 1 + len(rest)
            apart = tokens[i].low in _SIGNS and end < len(tokens) and tokens[end].start > tokens[i].end
            if end < len(tokens) and not apart and (not rest or [t.low for t in tokens[i + 1 : end]] == rest):
                kind = kind or meaning or None
                i = end
                break
        else:
            return kind, i
    return kind, i


def hedged(value: int, hedge: str | None) -> Count:
    """What a number means behind a hedge of that kind; None: behind none."""
    if hedge is None:
        return Count.exactly(value)
    if hedge == "at least":
        return Count(value, value, None, "at least")
    if hedge == "more than":
        return Count(value + 1, value + 1, None, "more than")
    if hedge in ("up to", "nearly"):
        return Count(None, value, value, hedge)
    if hedge == "fewer than":
        return Count(None, max(0, value - 1), max(0, value - 1), hedge)
    return _about(value)


def _about(value: int) -> Count:
    """ "about 50" → 45/50/55: a tenth either way, rounded outwards."""
    return Count(value * 9 // 10, value, -(-value * 11 // 10), "about")


_HEDGE_TABLE = {
    "at least": "at least", "no fewer than": "at least", "no less than": "at least", "not less than": "at least",
    "not fewer than": "at least", "a minimum of": "at least", "a total of": "", "an additional": "", "another": "",
    "more than": "more than", "over": "more than", "upwards of": "more than", "in excess of": "more than",
    "well over": "more than",
    "just over": "about", "just under": "nearly", "close to": "nearly", "nearly": "nearly", "almost": "nearly",
    "up to": "up to", "as many as": "up to", "at most": "up to", "a maximum of": "up to", "not more than": "up to",
    "no more than": "up to", "fewer than": "fewer than", "less than": "fewer than", "under": "fewer than",
    "about": "about", "around": "about", "approximately": "about", "some": "about", "roughly": "about",
    "an estimated": "about",
    "estimated": "about", "circa": "about", "possibly": "about", "perhaps": "about", "between": "between",
    "all": "", "both": "",
    "the other": "", "only": "", "just": "", "exactly": "", "a further": "", "a combined": "", "a reported": "",
    "total of": "",
    "reportedly": "", "anywhere between": "between", "from": "between", "anywhere from": "between",
    "at the least": "at least", "at the very least": "at least", "a good": "at least", "easily": "at least",
    "upward of": "more than", "north of": "more than", "slightly over": "more than", "slightly more than": "more than",
    "well above": "more than", "well in excess of": "more than",
    "the best part of": "nearly", "the better part of": "nearly", "close on": "nearly", "not far short of": "nearly",
    "just short of": "nearly", "slightly under": "nearly", "slightly fewer than": "nearly",
    "slightly less than": "nearly", "in the region of": "about", "of the order of": "about", "ca": "about",
    "atleast": "at least", "minimum": "at least", "the": "", "these": "", "those": "", "his": "", "her": "",
    "their": "", "other": "",
    "our": "", "my": "", "its": "", "yet another": "", "an extra": "",
}  # fmt: skip
_SIGNS = {"~": "about", "≈": "about", "±": "about", ">": "more than", "<": "fewer than", "≥": "at least", "≤": "up to"}
"""Signs that say so at the very number: "~40"."""
HEDGES: dict[str, list[tuple[list[str], str]]] = {}
"""First word → its further words and what they mean, the longest hedge first."""
for _phrase, _meaning in sorted(_HEDGE_TABLE.items(), key=lambda item: -len(item[0])):
    _first, *_rest = _phrase.split()
    HEDGES.setdefault(_first, []).append((_rest, _meaning))
HEDGES |= {sign: [([], meaning)] for sign, meaning in _SIGNS.items()}
