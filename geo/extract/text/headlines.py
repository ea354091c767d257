"""A headline that stands again at the head of the text, as pages that were copied whole and feeds have it."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.text.sentences import Sentence

__all__ = ["repeated"]


def repeated(body: Sequence[Sentence], title: str | None) -> int:
    """How many sentences with which a text begins are its title again, letter for letter; 0 where none is, or where
    nothing follows on them."""
    said = _letters(title or "")
    if not said:
        return 0
    read = ""
    for n, s in enumerate(body[: len(body) - 1], start=1):
        read += _letters(s.text)
        if not said.startswith(read):
            return 0
        if read == said:
            return n
    return 0


def _letters(text: str) -> str:
    """The letters and figures of a text alone, which page and feed write alike."""
    return "".join(c for c in text.casefold() if c.isalnum())
