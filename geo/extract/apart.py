"""Words by which a report says itself that it goes on to something else: the items of a list, "in the second"."""

from __future__ import annotations

import re

__all__ = ["heading", "is_newcomer", "is_separate"]


def heading(text: str) -> str | None:
    """The place in capitals that a list puts before a sentence: "- HERAT - Gunmen shot …"."""
    found = _HEADING.match(text)
    return found["name"] if found else None


def is_separate(low: str) -> bool:
    """Whether a folded sentence opens with the second or a later one of several."""
    return _ORDINAL.match(low) is not None


def is_newcomer(low: str) -> bool:
    """Whether a folded sentence opens with people who have not been spoken of."""
    return _NEWCOMER.match(low) is not None


_HEADING = re.compile(r"(?:[-*\u2022\u2013]\s*)?(?P<name>[A-Z][A-Z' ]{2,24})(?: - |: | \u2013 | \u2014 )")
_ORDINAL = re.compile(
    r"\W*in (?:the|a) (?:second|third|fourth|fifth|other|last)(?: (?:one|case|incident|attack|shooting|blast"
    r"|crash))?(?=,| (?:on|in|at|near|about|around|outside)\b)"
)
_NEWCOMER = re.compile(
    r"\W*(?:(?:on|late|early|then) (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+) (?!(?:more|other|second|third|further|fourth|of)\b)"
    r"(?!(?:[\w-]+ ){0,3}(?:suspects?|charged|arrested|accused)\b)"
    r"(?!(?:(?!was |were )[\w-]+ ){0,3}(?:wounded|hurt|injured|shot) in\b)"
)
