"""The items of a report's lists: paragraphs with a dot, a number, a day or an hour, and what a place heads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geo.extract.layout.apart import is_listed
from geo.extract.layout.heads import Head, opening
from geo.extract.text.sentences import Sentence

__all__ = ["Listing"]


class Listing:
    """Which sentences of a report's text are in an item of a list."""

    def __init__(self, body: Sequence[Sentence], heads: Mapping[int, Head]) -> None:
        """`heads`: sentence of a bulletin → the place that heads it."""
        self._heads = heads
        self._opening = opening(body)
        listed = {s.paragraph for s in body if s.section == "body" and is_listed(s.text) and self.opens(s)}
        headed = {h.sentence.index for h in heads.values()}
        self._listed = listed if len(listed) + len(headed) >= _LIST else set[int]()
        """The paragraphs that are items."""

    def __bool__(self) -> bool:
        """Whether a report has items at all."""
        return bool(self._listed or self._heads)

    def item_of(self, s: Sentence) -> int | None:
        """Index of the sentence that opens the item which a sentence is in; None outside of lists."""
        if s.part != "text" or not (self._listed or self._heads):
            return None
        head = self._heads.get(s.index)
        if head is not None and head.sentence.paragraph == s.paragraph:
            return head.sentence.index
        return self._opening[s.paragraph].index if head is not None or s.paragraph in self._listed else None

    def opens(self, s: Sentence) -> bool:
        """Whether a sentence opens its paragraph, or is the number before the one that does."""
        first = self._opening.get(s.paragraph)
        return first is s or (first is not None and s.index < first.index)


_LIST = 2
"""Items from which on they are a list."""
