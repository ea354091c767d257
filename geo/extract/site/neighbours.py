"""Countries that are named only since their border is near: "in Chaman, which borders Afghanistan"."""

from __future__ import annotations

from geo.extract.text.sentences import Sentence
from geo.model import Mention
from geo.patterns import compiled

__all__ = ["is_neighbour"]


def is_neighbour(s: Sentence, mention: Mention) -> bool:
    """Whether a name says whose border something lies at: what lies there is seldom in that country."""
    start, end = mention.start - s.start, mention.end - s.start
    return bool(_BEFORE.search(s.low, max(0, start - _FAR), start) or _AFTER.match(s.low, end))


_FAR = 40
"""Characters before a name in which a border is told."""
_BEFORE = compiled(
    r"\b(?:(?:border|frontier|boundary)s? (?:with|from|to)|(?:across|over|from) the (?:border|frontier) of"
    r"|from (?:(?:across|over) )?the (?:border|frontier) in"
    r"|(?<!\ba )border(?:s|ed|ing)(?: on)?)(?: the| neighbou?ring)? $"
)
_AFTER = compiled(r"(?:'s|’s)?(?: \w+(?:ern)?)? (?:border|frontier)\b")
