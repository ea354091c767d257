"""Names of ships, many of which are called as some town is: "the freighter Santa Ines", "their vessel, the Lisbon"."""

from __future__ import annotations

from collections.abc import Iterable, Set

from geo.extract.names.span import Span
from geo.extract.phrases.nouns import NOUNS
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.placewords import COUNTRY

__all__ = ["is_ship", "ships"]


def ships(found: Iterable[tuple[Sentence, Iterable[Span]]]) -> frozenset[str]:
    """The names, in small letters, that a report says to be a ship's."""
    return frozenset(_written(s, span) for s, spans in found for span in spans if _is_called(s, span))


def is_ship(s: Sentence, span: Span, named: Set[str]) -> bool:
    """Whether a name is a ship's: by the words before it or, behind "the", since it is one of those `named` so."""
    return _is_called(s, span) or (
        bool(named) and s.words[span.first - 1 : span.first] == ("the",) and _written(s, span) in named
    )


def _is_called(s: Sentence, span: Span) -> bool:
    """Whether a ship's kind stands before the name: "the freighter Santa Ines", "their vessel, the Lisbon"."""
    if s.shouted or span.first == 0 or (span.info is not None and span.info.kind == "demonym"):
        return False
    before = s.words[max(0, span.first - 3) : span.first]
    if before[-1] in _VESSELS:
        return True
    land = span.info is not None and bool(span.info.features & COUNTRY)
    return not land and before[1:] == (",", "the") and before[0] in _VESSELS


def _written(s: Sentence, span: Span) -> str:
    return " ".join(s.words[span.first : span.last])


_VESSELS = frozenset(noun for noun in NOUNS["VESSEL"] if not noun.endswith("s")) | words(
    "mv m/v mt ss hms uss steamship motorship frigate destroyer corvette"
)
"""What stands before a ship's name; not "the boats Tunisia stopped"."""
