"""Text → tokens with offsets. Words keep inner hyphens and apostrophes ("al-Shabab"); a possessive 's stands apart."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, repeat
from operator import attrgetter
from typing import NamedTuple

from geo.patterns import compiled

__all__ = ["ARTICLED", "STEM", "UNPLAIN", "Token", "cut", "fold", "listed", "stems", "token_at", "tokenise", "words"]

STEM = 4
"""How many letters of a word say which patterns it may belong to."""
UNPLAIN = "\x80"
"""Stands for any word with letters beyond a to z."""
ARTICLED = compiled(r"(?:a[lnrstdz]|ash|el)-[A-Z]")
"""How an Arabic name opens that keeps its article small: "al-Shabab"."""


class Token(NamedTuple):
    """One word, number or sign."""

    start: int
    """Offset in the whole text, code points."""
    end: int
    text: str
    low: str
    """Lower case, typographic apostrophes and dashes made plain; same length as `text`."""


def token_at(tokens: Sequence[Token], offset: int) -> int:
    """Index of the first token that begins at an offset of the whole text or behind it; as many as there are, where
    none does."""
    return bisect_left(tokens, offset, key=_START)


def tokenise(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`; offsets count in the whole `text`."""
    piece = text[start:end]
    return cut(piece, fold(piece), start)[0]


def cut(piece: str, folded: str, start: int) -> tuple[tuple[Token, ...], tuple[str, ...], tuple[str, ...]]:
    """The tokens of a piece of text that stands at `start`, and all their texts and folded texts by themselves."""
    parts = _TOKEN.split(piece)  # gap, token, gap, token … gap
    if "'s" in folded:
        parts = _possessives_apart(parts)
    offsets = list(accumulate(map(len, parts), initial=start))
    starts, ends = offsets[1:-1:2], offsets[2::2]
    texts = tuple(parts[1::2])
    if piece.isascii() and "`" not in piece:  # then folding is no more than lowering
        lows = tuple(map(str.lower, texts))
    else:
        lows = tuple([folded[a - start : b - start] for a, b in zip(starts, ends, strict=True)])
    return tuple(map(_new, repeat(Token), zip(starts, ends, texts, lows, strict=True))), texts, lows


def fold(text: str) -> str:
    """Lower case with plain quotes, dashes and spaces (a line may end in a phrase), of the very same length."""
    plain = text
    for sign, plainer in _PLAIN:  # of a sentence most are not there, which each replacement tells at once
        plain = plain.replace(sign, plainer)
    low = plain.lower()
    if len(low) != len(text):  # a few letters (İ) grow when lowered
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)
    return low


def stems(lows: Iterable[str]) -> frozenset[str]:
    """The first letters of all words among folded tokens, of the parts of compounds too."""
    found = {low[:STEM] for low in lows}
    for compound in [low for low in lows if not low.isalnum() and len(low) > 1]:
        found.update([part[:STEM] for part in _PART.findall(compound)])
    if not all(map(str.isascii, lows)):
        found.add(UNPLAIN)
    return frozenset(found)


def words(text: str) -> frozenset[str]:
    """A table of words, parted by white space, as a set."""
    return frozenset(text.split())


def listed(text: str) -> tuple[str, ...]:
    """A table of words, parted by white space, in its order."""
    return tuple(text.split())


def _possessives_apart(parts: list[str]) -> list[str]:
    """Gaps and tokens in turns, with a gap of nothing before each 's that ended a word."""
    apart: list[str] = []
    for part in parts:
        if part[-2:] in _POSSESSIVES and len(part) > 2:
            apart += part[:-2], "", part[-2:]
        else:
            apart.append(part)
    return apart


_new = tuple.__new__
"""Makes a Token as the class does, without a call into Python for each word."""
_POSSESSIVES = frozenset(f"{sign}{letter}" for sign in "'’‘`´ʼ" for letter in "sS")
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff"
"""Signs without width, which pages put between words and letters."""
_PLAIN = tuple(zip("’‘`´ʼ“”–‑\n\t\r\u00a0" + _UNSEEN, "'''''\"\"--    " + " " * len(_UNSEEN), strict=True))

_PART = compiled(r"\w+")
_TOKEN = compiled(
    rf"(?=[^\s{_UNSEEN}])("  # of all gaps told at once, and not by each of what follows
    r"[A-Za-z]{2,}+(?![\w'’‘`ʼ‑-])"  # most words
    r"|[^\s\w]|_"
    r"|(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d{1,2}:\d\d(?::\d\d)?(?!\w)"  # 9:40
    r"|\d{1,2}[.:]\d\d[ap]m\b"  # 9.40pm
    r"|\d++(?:[.,]\d++)*+(?![\w'’-])"
    r"|\d+(?:[.,]\d+)*(?=[-–]?(?:km|kms|kilomet|mile|meter|metre|m)\b)"
    r"|\d+(?:[.,]\d+)+(?=[^\W\d_]|['’-])"  # 2.5 of 2.5k
    r"|[^\W_]+(?:['’‘`ʼ‑-](?!(?:[^\W\d_]\.){2})[^\W_]+)*"
    r")"
)
_START = attrgetter("start")
