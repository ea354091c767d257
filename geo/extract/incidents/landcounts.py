"""What a sentence on a disaster counts by country and leaves the verb out of: "202 are dead in Mozambique and 98 in
Zimbabwe", "has risen to 133, and in Belgium to 24", "152 lives, 97 of them in Honduras"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from geo.extract.text.tokens import words
from geo.extract.words.numbers import quantity
from geo.extract.words.peoplewords import FATE

if TYPE_CHECKING:
    from geo.extract.counts.tolls import Toll
    from geo.extract.names.places import Named, Places
    from geo.extract.text.sentences import Sentence
    from geo.extract.text.tokens import Token

__all__ = ["by_country", "is_country"]


def by_country(s: Sentence, told: Sequence[Toll], places: Places) -> list[Toll]:
    """The dead of a country that stand beside those of another, of whom alone it is said that they died."""
    whole = next((t for t in told if t.role == "killed" and t.says_how_many and not t.outdated), None)
    if whole is None or s.part != "text":
        return []
    found = []
    for i in places.of(s.index):
        named = places.named[i]
        if named.mention.kind != "place" or not is_country(named):
            continue
        span = _before(s.tokens, named) or _behind(s.tokens, named)
        if span is None:
            continue
        first, last = span
        start, end = s.tokens[first].start, s.tokens[last - 1].end
        read = quantity(s.tokens, first)
        if read is None or read.vague or any(t.start < end and start < t.end for t in told):
            continue
        found.append(
            replace(whole, count=read.count, start=start, end=end, kind="counted", who=(), at=first, update=False,
                    additional=False, share=False, referred=False)
        )  # fmt: skip
    return found


def is_country(named: Named) -> bool:
    return named.info is not None and named.info.foremost.startswith("PCL")


def _before(tokens: Sequence[Token], named: Named) -> tuple[int, int] | None:
    """The number before "in" and a country: "98 in Zimbabwe", "another 17 people in India"."""
    at = named.first - 1
    at -= at >= 0 and tokens[at].low in _PARTS
    at -= at >= 0 and tokens[at].low == "the"
    if at < 1 or tokens[at].low != "in":
        return None
    while at and tokens[at - 1].low in _PEOPLE:
        at -= 1
    for first in range(max(0, at - _WORDS), at):
        read = quantity(tokens, first)
        if read is not None and read.last == at:
            return (
                None
                if first and tokens[first - 1].low.endswith("ed") and tokens[first - 1].low not in FATE
                else (first, at)
            )
    return None


def _behind(tokens: Sequence[Token], named: Named) -> tuple[int, int] | None:
    """The number behind "in" and a country, with which its clause ends: "and in Belgium to 24"."""
    before = named.first - 1 - (named.first > 0 and tokens[named.first - 1].low == "the")
    if before < 0 or tokens[before].low != "in":
        return None
    first = named.last
    first += first < len(tokens) and tokens[first].low in _TO
    read = quantity(tokens, first)
    if read is None or (read.last < len(tokens) and tokens[read.last].low not in _ENDS):
        return None
    return first, read.last


_PARTS = words("northern southern eastern western central neighbouring neighboring nearby")
_PEOPLE = words("people others other more deaths dead of them whom victims lives")
_TO = words("to at another by")
_ENDS = words(", . ; : and while people others more dead deaths )")
_WORDS = 4
"""Words that a number has at most."""
