"""Questions and answers: "How many people have died? More than 5,000": the question says what the number counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.extract.words.numbers import quantity
from geo.patterns import compiled

__all__ = ["answered"]


def answered(body: Sequence[Sentence], s: Sentence) -> Toll | None:
    """The toll that a sentence states as the answer to the question right before it; None where it is no such one."""
    before = body[s.index - 1] if s.index else None
    asked = _HOW_MANY.match(before.low) if before is not None and before.section == "question" else None
    if asked is None:
        return None
    tokens = s.tokens
    for i in range(min(len(tokens), _FAR)):
        read = quantity(tokens, i)
        if read is not None and not (read.last < len(tokens) and tokens[read.last].low in _UNITS):
            if _LABEL.match(s.low) and read.last <= 1:
                return None
            toll = Toll(_ROLES[asked["what"][:3]], read.count, tokens[i].start, tokens[read.last - 1].end, "counted")
            return replace(toll, at=i)
    return None


_FAR = 12
"""Words of an answer within which its number stands."""
_UNITS = ("%", "percent", "years", "year", "days", "hours", "km", "kilometres", "miles", "homes", "houses", "buildings")
_LABEL = compiled(r"\W*\d{1,2}[.)](?:\s|$)")
"""The number of the next question: "3. Who was shot in the theatre?"."""
_HOW_MANY = compiled(
    r"\W*(?:and )?how many (?:[\w-]+ ){0,3}?(?:(?:have|has|had|were|was|are|is) )?(?:been |now )?(?:known to have )?"
    r"(?P<what>died|dead|killed|injured|hurt|wounded|missing|unaccounted)\b"
)
_ROLES = {"die": "killed", "dea": "killed", "kil": "killed", "inj": "injured", "hur": "injured", "wou": "injured",
          "mis": "missing", "una": "missing"}  # fmt: skip
