"""Those aboard of whom nobody lived: their number stands in another sentence than their fate."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.extract.numbers import quantity
from geo.extract.sentences import Sentence
from geo.extract.tolls import Toll
from geo.model import Count

__all__ = ["aboard", "nobody_lived"]


def aboard(body: Sequence[Sentence]) -> Count | None:
    """How many were on board of what a report tells of: "an airliner with 61 people on board"; None: not said."""
    for s in body[:_READ]:
        match = _ABOARD.search(s.low) if "board" in s.low and s.section == "body" else None
        if match is None:
            continue
        at = s.start + match.start("n")
        first = next(n for n, t in enumerate(s.tokens) if t.start >= at)
        read = quantity(s.tokens, first)
        if read is not None and not read.vague:
            crew = _AND_CREW.match(s.low, s.tokens[read.last - 1].end - s.start)
            second = next((n for n, t in enumerate(s.tokens) if crew and t.start >= s.start + crew.start("n")), None)
            more = quantity(s.tokens, second) if second is not None else None
            return read.count + more.count if more is not None and not more.vague else read.count
    return None


def nobody_lived(sentence: Sentence, of: Count | None) -> list[Toll]:
    """ "Nobody survived", "everyone aboard was killed": all of those aboard, where their number is known."""
    match = _NOBODY_LIVED.search(sentence.low) if of is not None else None
    if of is None or match is None:
        return []
    return [Toll("killed", of, sentence.start + match.start(), sentence.start + match.end(), "counted")]


_READ = 12
"""Sentences from a report's beginning in which it says who was aboard."""
_ABOARD = re.compile(
    r"\b(?:with|carrying|had|were|was) (?:at least |about |around |some )?(?P<n>[\d,]*\d"
    r"|[a-z]+(?:-[a-z]+)?) (?:[\w-]+ ){0,3}?"
    r"(?:(?:and (?:[\w-]+ ){1,3})?(?:on ?board|aboard)\b)"
)
_AND_CREW = re.compile(r" (?:passengers|people|persons|guests|tourists|pilgrims) and (?P<n>\w+) (?:\w+ )?crew\b")
"""After the passengers, the crew beside them: "283 passengers and 15 crew"."""
_NOBODY_LIVED = re.compile(
    r"\b(?:nobody|no one|none|not one)(?: of them| on board| aboard| inside)? (?:has |had )?survived\b(?! by)"
    r"|\b(?:there (?:were|are) )?no (?:known )?survivors\b(?! (?:of|among|from))"
    r"|\b(?:everyone|everybody|all) (?:those |people |passengers )?(?:on ?board|aboard|inside)(?: (?:was|were|had"
    r"|have|are"
    r"|is|the \w+))* (?:died|dead|killed|perished)\b"
)
