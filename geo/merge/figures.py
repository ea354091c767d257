"""What one count says beside another."""

from __future__ import annotations

from geo.model import Count

__all__ = ["bounds", "closeness", "is_word", "middle"]

_WORDS = frozenset({"plural", "some", "several", "many", "few", "tens", "dozens", "scores", "hundreds", "thousands"})
"""Qualifiers of a count that stands for no number in the text: a bare plural is 2 by convention, dozens 12."""


def bounds(count: Count | None) -> list[int]:
    """The stated ones of low, best and high; [] for an unknown count."""
    return [b for b in (count.low, count.best, count.high) if b is not None] if count else []


def middle(count: Count) -> int:
    """The best figure, or the bound that is stated instead. Raises IndexError when nothing is."""
    return count.best if count.best is not None else bounds(count)[0]


def is_word(count: Count) -> bool:
    """Whether the text has no number, but a word for one."""
    return not _WORDS.isdisjoint((count.qualifier or "").split())


def closeness(a: Count | None, b: Count | None) -> float:
    """How near two figures are to each other: 1 for the same, towards 0 for far apart, 0 where one is unknown."""
    if a is None or b is None or not bounds(a) or not bounds(b):
        return 0.0
    low, high = sorted((middle(a), middle(b)))
    return (low + 1) / (high + 1)
