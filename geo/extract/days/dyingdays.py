"""Days on which somebody died of what had befallen him before: "has died two days after he was shot"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.days.when import When
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["is_of_death", "is_since_death"]


def is_since_death(s: Sentence, found: Sequence[When]) -> bool:
    """Whether the one date of a sentence is that of what a death came some days after."""
    if len(found) != 1 or found[0].kind != "ago" or found[0].prec != 1 or s.part != "text":
        return False
    w = found[0]
    low = s.low[w.start - s.start : w.end - s.start]
    return low.endswith(" after") and _DIED.search(s, s.low[: w.start - s.start]) is not None


def is_of_death(s: Sentence, w: When) -> bool:
    """Whether a day is that on which a sentence says that somebody died."""
    if w.prec != 1 or w.future or w.kind not in ("weekday", "day", "relative"):
        return False
    at = w.start - s.start
    return _DIED.search(s, s.low[max(0, at - _NEAR) : at]) is not None


_NEAR = 90
"""Letters before a day."""
_DIED = Cued(r"\b(?:died|dies|passed away|succumbed|pronounced dead|lost (?:his|her) (?:life|fight))\b[^.;,]*$")
