"""Days that are counted from the one named before: "the same day", "the next morning", "two days later", "an hour
after that"."""

from __future__ import annotations

import datetime as dt
import re

from geo.extract.days.dateforms import SMALL
from geo.extract.days.dates import When
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["counted_on", "is_till_next", "that_day"]


def that_day(s: Sentence) -> re.Match[str] | None:
    """The words of a sentence that count from a day before it."""
    return _THAT_DAY.search(s) if s.part == "text" else None


def counted_on(s: Sentence, that: re.Match[str], day: dt.date) -> When:
    """The day that they mean, counted from `day`."""
    later = SMALL[that["n"]] if that["n"] else 1 if that["next"] else 0
    meant = day + dt.timedelta(days=later)
    return When(s.start + that.start(), s.start + that.end(), meant, meant, 1, "day")


def is_till_next(s: Sentence, w: When) -> bool:
    """Whether a day is only the one after, up to which something went on: "until the following morning"."""
    at = w.start - s.start
    return s.low.startswith(("the following ", "the next "), at) and s.low[:at].endswith(("until ", "till ", "into "))


_THAT_DAY = Cued(
    r"\b(?:the|that) same (?:day|date|night|evening|afternoon|morning)\b"
    r"(?! (?:as|that|when|on|he|she|they|his|her|it|we)\b)|\bthe (?P<next>following|next) (?:day|morning)\b"
    r"|\bon that (?:day|night|evening|afternoon|morning)\b"
    r"|\b(?P<n>an?|one|two|three|four|five|six) (?:days?|nights?) (?:later|afterwards?|after that)\b"
    r"|\b(?:hours?|minutes) (?:later|earlier|afterwards?|(?:before|after) that)\b"
)
