"""A stretch of a sentence that may be a place's name."""

from __future__ import annotations

from typing import NamedTuple

from geo.roles import NameInfo

__all__ = ["Span"]


class Span(NamedTuple):
    """A stretch of tokens that may be a place's name."""

    first: int
    """Token indices in the sentence."""
    last: int
    start: int
    """Offsets in the text; inside the tokens where the name is a part of a compound."""
    end: int
    info: NameInfo | None
    """None: the gazetteer does not know it, the syntax says that it is a place."""
    part: bool = False
    """Whether it is a part of a hyphenated word: "Kabul-based"."""
