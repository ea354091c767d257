"""Old days that are a deed's own, whatever day the sentence's news has: "the trial of two men accused of shooting four
drivers in 1991 opened on Monday", "a plaque for the engineer, murdered on his way to work in 1979"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.text.clues import Cued
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.days.dates import When
    from geo.extract.text.sentences import Sentence

__all__ = ["of_the_deed"]


def of_the_deed(s: Sentence, found: Sequence[When], near: int, ends: Sequence[int]) -> When | None:
    """The one of a sentence's dates that lies long before the others and can only be that of the deed at `near`.

    `ends`: where words that name a happening end."""
    if len(found) < 2 or len(ends) == 0:
        return None
    end = min((e for e in ends if e > near), default=near)
    old = next((w for w in found if not w.future and (w.start >= end or _leads_to(s, w, near))), None)
    others = [w for w in found if w is not old]
    if old is None or not all(w.first - old.last > _A_YEAR for w in others):
        return None
    if old.end <= near:
        return old if all("," in s.low[end - s.start : w.start - s.start] for w in others) else None
    if _PARTED.search(s, s.low[end - s.start : old.start - s.start]) or any(e > old.end + _NEAR for e in ends):
        return None
    if any(e <= min(near, w.start) for e in ends for w in others):
        return None  # "killed two on Monday in the street where twelve were shot dead in 1991"
    before = [w for w in others if w.end <= near]
    parted = all(_ANOTHER_CLAUSE.search(s.low, w.end - s.start, near - s.start) for w in before)
    return old if parted else None


def _leads_to(s: Sentence, w: When, near: int) -> bool:
    """Whether a span of years that a sentence opens with is counted from the deed: "Ten years after it sank, …"."""
    after = w.kind == "ago" and w.start - s.start <= _FRONT and s.low.endswith(" after", 0, w.end - s.start)
    return after and 0 <= near - w.end <= _NEAR and "," not in s.low[w.end - s.start : near - s.start]


_A_YEAR = dt.timedelta(days=300)
_FRONT, _NEAR = 12, 40
"""Letters of a sentence before a span of years that it opens with; letters between a day and a deed on either side."""
_PARTED = Cued(
    r"[,;:—–]|\b(?:who|whom|whose|which|that|where|when|since|until|from|between|before|after|born|built|won|held|begun|set"
    r"|made|known|sent|left|written|taken|given|drawn|bought|sold|stood|became|came|went|ran|led)\b|\b(?!red\b)[a-z]{2,}ed\b"
)
"""Between a deed and a year that says when something else came about: "killed a man jailed in 1991"."""
_ANOTHER_CLAUSE = compiled(r",|\b(?:who|whom|whose|which|that|to|for|of|over|into|about|against)\b")
"""Between the day of the news and the deed that it goes back to."""
