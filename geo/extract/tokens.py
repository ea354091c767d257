"""Text → tokens with offsets. Words keep inner hyphens and apostrophes ("al-Shabab"); a possessive 's stands apart."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Token", "fold", "listed", "tokenise", "words"]


class Token(NamedTuple):
    """One word, number or sign."""

    start: int
    """Offset in the whole text, code points."""
    end: int
    text: str
    low: str
    """Lower case, typographic apostrophes and dashes made plain; same length as `text`."""


def tokenise(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`; offsets count in the whole `text`."""
    tokens = []
    folded = fold(text[start:end])
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        first = match.start()
        low = folded[first - start : match.end() - start]
        if low.endswith("'s") and len(word) > 2:
            tokens.append(Token(first, first + len(word) - 2, word[:-2], low[:-2]))
            tokens.append(Token(first + len(word) - 2, match.end(), word[-2:], "'s"))
        else:
            tokens.append(Token(first, match.end(), word, low))
    return tuple(tokens)


def fold(text: str) -> str:
    """Lower case with plain quotes and dashes, of the very same length, so that offsets stay true."""
    low = text.translate(_PLAIN).lower()
    if len(low) != len(text):  # a few letters (İ) grow when lowered
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_PLAIN))
    return low


def words(text: str) -> frozenset[str]:
    """A table of words, parted by white space, as a set."""
    return frozenset(text.split())


def listed(text: str) -> tuple[str, ...]:
    """A table of words, parted by white space, in its order."""
    return tuple(text.split())


_PLAIN = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "‑": "-"})

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d{1,2}:\d\d(?::\d\d)?(?!\w)"  # 9:40
    r"|\d+(?:[.,]\d+)*(?![\w'’-])"
    r"|\d+(?:[.,]\d+)*(?=[-–]?(?:km|kms|kilomet|mile|meter|metre|m)\b)"
    r"|[^\W_]+(?:['’‘`ʼ‑-](?!(?:[^\W\d_]\.){2})[^\W_]+)*"
    r"|[^\s\w]|_"
)
