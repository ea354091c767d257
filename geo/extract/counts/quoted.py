"""Figures in marks that only say whose words they are: killed "at least 20" people, "dozens" of them, [12] others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.hedges import HEDGES, hedge_at
from geo.extract.words.numbers import opens

__all__ = ["QUOTES", "replaced", "unquoted"]

_ENDS = {'"': '"', "'": "'", "[": "]"}
QUOTES = frozenset(_ENDS)
"""Marks that open what is quoted, or what was put in by whoever quotes."""


def unquoted(sentence: Sentence) -> Sentence:
    """The sentence without the marks around a few plain words that hold a number; itself, where there are none."""
    tokens = sentence.tokens
    marks: set[int] = set()
    for i, t in enumerate(tokens):
        if t.low in QUOTES and i not in marks and _opens(tokens, i) and (end := _end(tokens, i)) is not None:
            marks |= {i, end}
    if not marks:
        return sentence
    kept = [i for i in range(len(tokens)) if i not in marks]
    index = {old: new for new, old in enumerate(kept)}
    return replace(
        sentence,
        tokens=tuple(tokens[i] for i in kept),
        texts=tuple(sentence.texts[i] for i in kept),
        words=tuple(sentence.words[i] for i in kept),
        raised=tuple(index[i] for i in sentence.raised if i in index),
    )


def replaced(tolls: list[Toll], sentence: Sentence, read: Sentence) -> list[Toll]:
    """Tolls of the sentence as it was `read` without marks, with the indices of tokens that it has as it stands."""
    if read is sentence:
        return tolls
    left = {t.start for t in read.tokens}
    places = [i for i, t in enumerate(sentence.tokens) if t.start in left]
    closing = {t.start for t in sentence.tokens if t.start not in left}
    return [
        replace(t, at=places[t.at] if t.at < len(places) else t.at, end=t.end + 1 if t.end in closing else t.end)
        for t in tolls
    ]


def _opens(tokens: Sequence[Token], i: int) -> bool:
    """Whether the mark at `i` stands off what is before it, and at the word behind it."""
    apart = i == 0 or tokens[i - 1].end < tokens[i].start or tokens[i - 1].low in ("(", "-")
    return apart and i + 1 < len(tokens) and tokens[i + 1].start == tokens[i].end


def _end(tokens: Sequence[Token], i: int) -> int | None:
    """Index of the mark that ends what the one at `i` opens, where it is a few plain words with a number.

    What is quoted is no less exact for a word before it: told of about "two martyrs".
    """
    counts = False
    behind_hedge = i > 0 and tokens[i - 1].low in HEDGES
    for k in range(i + 1, min(len(tokens), i + 2 + _LONGEST)):
        t = tokens[k]
        if t.low == _ENDS[tokens[i].low]:
            if k == i + 2 and tokens[i + 1].low in _SAID_OF_DEAD:
                return k  # 'were "neutralised"'
            number_only = k == i + 2
            return k if counts and t.start == tokens[k - 1].end and (number_only or not behind_hedge) else None
        if (t.text != t.low and k > 1) or not (t.low[0].isalnum() or t.low in ("-", "+", ",")):
            return None
        if tokens[i].low == "[" and k == i + 1 and not (opens(t.low) or hedge_at(tokens, k)[0]):
            return None  # "[first told of as 300 block] man shot"
        counts = counts or (t.low not in ("a", "an") and opens(t.low)) or bool(hedge_at(tokens, k)[0])
    return None


_SAID_OF_DEAD = words("neutralised neutralized eliminated liquidated martyred")
_LONGEST = 8
"""Words: more are somebody's speech."""
