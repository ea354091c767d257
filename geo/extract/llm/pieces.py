"""A long report → pieces of whole sentences that fit into one question each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from geo.extract.text.sentences import Sentence

__all__ = ["cut", "room"]


def room(context: int, answer: int, overhead: str) -> int:
    """Characters of report for which one question has room, beside the `overhead` of instructions and the answer."""
    tokens = context - answer - len(overhead) // _LETTERS - _SLACK
    return max(_LEAST, tokens * _LETTERS)


def cut(text: str, sentences: Sequence[Sentence], most: int) -> list[tuple[int, int]]:
    """Spans of `text`, each of at most `most` characters and of whole sentences, cut between paragraphs if possible.

    A sentence longer than that is cut between words.
    """
    if len(text) <= most:
        return [(0, len(text))] if text.strip() else []
    ends = [e for s in sentences for e in _ends(text, s, most)]
    breaks = {a.end for a, b in pairwise(sentences) if a.paragraph != b.paragraph}
    spans: list[tuple[int, int]] = []
    start = 0
    while start < len(text) and ends:
        fitting = [e for e in ends if start < e <= start + most]
        late = [e for e in fitting if e in breaks and e - start > most // 2]
        end = max(late or fitting, default=min((e for e in ends if e > start), default=len(text)))
        if text[start:end].strip():
            spans.append((start, end))
        if end >= ends[-1]:
            break
        start = end
    return spans


def _ends(text: str, s: Sentence, most: int) -> list[int]:
    """Where a piece may end: at the sentence's end, and inside an endless one between words."""
    ends, start = [], s.start
    while s.end - start > most // 2:
        blank = text.rfind(" ", start + 1, start + most // 2)
        start = blank if blank > start else start + most // 2
        ends.append(start)
    return [*ends, s.end]


_LETTERS = 3
"""Characters to a token: fewer than English has, so that names and figures find room too."""
_SLACK = 200
"""Tokens for headline, date and marks."""
_LEAST = 1500
