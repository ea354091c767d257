"""A headline that stands again at the head of the text, as pages that were copied whole and feeds have it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.text.sentences import Sentence

__all__ = ["parted"]


def parted(body: list[Sentence], title: str | None) -> tuple[list[Sentence], list[Sentence]]:
    """The sentences with which a text says its title again, and what it goes on with, numbered as if it began there:
    a text is read alike with its headline and without."""
    many = _repeated(body, title)
    if not many:
        return [], body
    first = body[many].paragraph
    return body[:many], [replace(s, index=s.index - many, paragraph=s.paragraph - first) for s in body[many:]]


def _repeated(body: Sequence[Sentence], title: str | None) -> int:
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
