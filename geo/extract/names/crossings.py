"""Where two streets cross: "near Water and Juneau", "at 25th and Laramie", of which towns may bear the names too."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from geo.extract.names.named import Named
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence, once
from geo.extract.text.tokens import words
from geo.model import Mention
from geo.roles import PlaceNames

__all__ = ["crossings", "is_crossing"]


class _Pair(NamedTuple):
    """Two names that may be streets; offsets in the sentence."""

    start: int
    end: int
    middle: int
    """Where the first name ends."""
    second: int
    """Where the second begins."""
    sure: bool
    """Whether they can be nothing else."""


def is_crossing(s: Sentence, start: int, end: int, *, american: bool) -> bool:
    """Whether the name at `start` to `end` (offsets in the sentence) is that of a street where it meets another.

    `american`: whether the report is at home where two bare names joined by "and" behind "at" are streets."""
    return any(pair.start <= start < end <= pair.end and (pair.sure or american) for pair in _pairs(s))


def crossings(s: Sentence, taken: Container[int], names: PlaceNames) -> list[Named]:
    """The crossings of a sentence as places of their own.

    `taken`: indices of the tokens that were recognised as places; a town's name that was left out is a street's."""
    found = []
    for pair in _pairs(s):
        start, end = s.start + pair.start, s.start + pair.end
        at = [i for i, token in enumerate(s.tokens) if start <= token.start < end]
        pieces = (s.text[pair.start : pair.middle], s.text[pair.second : pair.end])
        if any(i in taken for i in at) or not (pair.sure or any(names.lookup(piece) for piece in pieces)):
            continue
        mention = Mention(start, end, s.text[pair.start : pair.end], "place", s.part, feature="street")
        found.append(Named(mention, s.index, at[0], at[-1] + 1, None, 1.0))
    return found


@once
def _pairs(s: Sentence) -> tuple[_Pair, ...]:
    found = []
    for match in _CROSSING.finditer(s, s.text) if not s.shouted else ():
        names = (match["one"].lower(), match["two"].lower())
        sure = match["corner"] is not None or any(name[0].isdigit() for name in names)
        if sure or match["at"] == "at" or not _PLAIN.isdisjoint(names):
            found.append(_Pair(match.start("one"), match.end("two"), match.end("one"), match.start("two"), sure))
    return tuple(found)


_NUMBERED = r"\d+(?:st|nd|rd|th)(?: (?:Street|Avenue|St\.|Ave\.))?"
_NAME = rf"(?:(?:North|South|East|West|[NSEW]\.) )?(?:{_NUMBERED}|[A-Z][a-z’']+(?: (?!and\b)[A-Z][a-z]+)?)"
_CROSSING = Cued(
    rf"\b(?:(?P<corner>(?:corner|intersection|junction) of)|(?P<at>at|near|around|on|by)) (?P<one>{_NAME})"
    rf"(?: and |/| & )(?P<two>{_NAME})(?=[.,;]|$| (?:in|on|around|about|at|early|late|just|shortly|downtown|when|where"
    r"|after|before|and|[A-Z][a-z]+day|this|last|was|were|is)\b)"
)
_PLAIN = words("water main grand market union state park lake bridge church mill spring front high broad canal")
"""Names that streets bear everywhere."""
