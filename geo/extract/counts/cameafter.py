"""Whom others had killed before the news: "explosion kills 11 soldiers months after 230 were killed by shelling"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.days.dateforms import MONTH_NAMES
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.patterns import compiled

__all__ = ["without_before"]


def without_before(s: Sentence, read: Sequence[Toll | None]) -> list[Toll | None]:
    """What befell people by the predicates of a sentence, without those who were killed long before the others it
    counts; behind a comma the two are told apart as incidents (`geo.extract.incidents.parting`)."""
    if s.lows.isdisjoint(_LEADS):
        return [*read]
    dead = [t for t in read if t is not None and t.role == "killed" and t.kind in _COUNTED]
    if len(dead) < _TWO:
        return [*read]
    opening = _OPENING.match(s.low) or (_LONG_BEFORE.match(s.low) if s.headline else None)
    if opening is not None:
        bound = s.start + opening.end()
        later, earlier = [t for t in dead if t.start >= bound], [t for t in dead if t.start < bound]
    else:
        found = _BEHIND.search(s.low)
        if found is None or "," in s.low[max(0, found.start() - _BACK) : found.start() + 1]:
            return [*read]
        bound = s.start + found.start()
        later, earlier = [t for t in dead if t.start < bound], [t for t in dead if t.start >= bound]
    if not later or not earlier or any(t.additional or t.since or _DYING.intersection(_said(s, t)) for t in later):
        return [*read]
    return [None if t in earlier else t for t in read]


def _said(s: Sentence, toll: Toll) -> list[str]:
    return s.low[toll.start - s.start : toll.end - s.start].split()


_LEADS = ("after", "following")
_TWO = 2
_COUNTED = ("counted", "bare", "list", "part", "one", "single", "definite", "named")
_DYING = words("died dies succumbed succumbs")
"""What is said of those who were hurt with the others: "died a week after a bomb killed nine"."""
_SPAN = (
    r"(?:(?:about|some|nearly|only|just) )?"
    r"(?:(?:[\w-]+ )?(?:hours|days|weeks|months|years)|an? (?:day|week|month|year)) (?:after|following) "
)
_DEATH = (
    r"(?:(?:the )?(?:death|killing|murder|massacre|loss) of|(?:an? |the )?(?:[\w-]+ ){1,4}?(?:killed|left)|killing)\b"
)
_WHEN = (
    rf"(?:ago|(?:in|last|since) (?:the )?(?:{MONTH_NAMES}|week|month|year|(?:19|20)\d\d"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b"
)
_NEWS = r"(?:, ?|…|\.\.\.) ?"
_BACK = 16
"""Letters before a span of time in which the comma stands before it."""
_BEHIND = compiled(rf" \b{_SPAN}(?!being\b|he\b|she\b|they\b)")
"""Behind the news, and no comma, what came long before it."""
_OPENING = compiled(rf"\W*(?:after|following) {_DEATH}[^.;]{{0,90}}?\b{_WHEN}[^.;,]{{0,20}}?{_NEWS}")
"""A sentence's opening that tells of what lies before its news."""
_LONG_BEFORE = compiled(rf"\W*{_SPAN}[^.;,]{{0,90}}?{_NEWS}")
"""The same by the time between, as headlines have it, of which one incident is told."""
