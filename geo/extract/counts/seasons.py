"""What a season, a year or a month has cost in all, told behind those of whom the news is: nobody's figure.

"Heat killed 17 people on Monday, bringing the summer's toll to 60": 17. Where a report counts nobody else, as of floods
that have gone on for weeks, the sum is all there is and stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from geo.extract.counts.tolls import LOSSES, Toll
from geo.extract.days.dateforms import MONTH_NAMES
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["with_sums_apart"]


def with_sums_apart(s: Sentence, tolls: Sequence[Toll], told: Mapping[int, Iterable[Toll]]) -> list[Toll]:
    """The tolls of a sentence, sums of a season among them told as no figure of the news, where those are added to them
    of whom the sentence, or one right before it, tells.

    `told`: index of an earlier sentence → its tolls."""
    if not any(t.role in LOSSES for t in tolls) or not _OVER.may(s):
        return list(tolls)
    sums = [t for t in tolls if t.role in LOSSES and t.kind != "none" and _is_sum(s, t)]
    own = [t for t in tolls if t not in sums]
    return [replace(t, outdated=True, update=False) if t in sums and _has_fewer(t, s, own, told) else t for t in tolls]


def _is_sum(s: Sentence, toll: Toll) -> bool:
    """Whether the clause of a toll adds people up over a season."""
    at, end = toll.start - s.start, toll.end - s.start
    begin = max((m.end() for m in _BREAK.finditer(s.low, 0, at)), default=0)
    stop = _BREAK.search(s.low, end)
    clause = s.low[begin : stop.start() if stop is not None else len(s.low)]
    return _OVER.pattern.search(clause) is not None and _ADDS.search(clause) is not None


def _has_fewer(toll: Toll, s: Sentence, beside: Sequence[Toll], told: Mapping[int, Iterable[Toll]]) -> bool:
    """Whether fewer people than a sum counts were told of before it, of whom the same is said."""
    before = [t for t in beside if t.start < toll.start]
    before += [t for n, earlier in told.items() if s.index - _NEAR <= n < s.index for t in earlier]
    return any(
        t.role == toll.role and t.kind != "none" and 0 < (t.count.best or 0) < (toll.count.best or 0) for t in before
    )


_SEASON = r"(?:season|winter|summer|spring|autumn|monsoon|year|month)"
_SUM = r"(?:toll|total|tally|count|number|deaths|drownings|fatalities)"
_OVER = Cued(
    rf"\bthis (?:[\w-]+ ){{0,2}}?{_SEASON}\b(?!'s (?:worst|deadliest|biggest|first|second))"
    rf"|\b(?:the|its|their) (?:[\w-]+ )?{_SEASON}'s (?:[\w-]+ ){{0,3}}?{_SUM}\b"
    rf"|\b(?:monsoon|season|winter|summer) (?:[\w-]+ )?{_SUM}\b"
    rf"|\b{_SUM} (?:[\w'-]+ ){{0,6}}?(?:of|for|in|since) (?:the|this) (?:[\w'-]+ ){{0,3}}?{_SEASON}\b"
    rf"|\bso far in \d{{4}}\b|\bnumber [^.;]{{0,40}}? in (?:{MONTH_NAMES})\b(?! \d)"
)
_ADDS = compiled(
    rf"\b{_SUM}\b|\b(?:has|have) (?:[\w-]+ ){{0,3}}?(?:died|killed|claimed|drowned|perished|lost|injured|hurt)\b"
    r"|\bso far\b"
)
_BREAK = compiled(r"[;:]|,? (?:and |which )?(?:bring|tak|rais|push|lift)(?:ing|s|es|e)\b|, which brought\b")
"""What parts what a sentence says of the news from the sum that it adds this to."""
_NEAR = 2
"""Sentences back to which those are told of who are added to a sum."""
