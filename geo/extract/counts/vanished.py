"""Who is missing with the boat or the plane they are in: "a ferry with 61 people on board has not been seen since"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.aboard import with_crew
from geo.extract.counts.tolls import Toll
from geo.extract.phrases.things import CLASSES
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at
from geo.extract.words.numbers import quantity
from geo.patterns import compiled

__all__ = ["vanished"]


def vanished(s: Sentence, body: Sequence[Sentence]) -> list[Toll]:
    """All aboard a craft that a sentence says to be gone, where nothing that follows tells what became of it."""
    match = _GONE.search(s)
    if match is None or _KNOWN.search(s.low, match.end()) or any(_KNOWN.search(t.low) for t in body[s.index + 1 :]):
        return []
    at = s.start + match.start("n" if match["n"] else "m")
    first = token_at(s.tokens, at)
    read = quantity(s.tokens, first)
    if read is None or read.vague:
        return []
    count = with_crew(s, read)
    return [Toll("missing", count, s.tokens[first].start, s.start + match.end(), "counted", at=first)]


_CRAFT = "|".join(noun.strip() for craft in ("VESSEL", "AIRCRAFT") for noun in CLASSES[craft].split("|"))
_PEOPLE = r"(?:[\w-]+ ){0,3}?(?:people|persons|passengers|aboard|on board|crew|men|fishermen|migrants|sailors|seamen)"
_LOAD = r"(?:with|carrying) (?:(?:at least|about|around|some) )?"
_IS_GONE = (
    r"(?:(?:is|was|has been|went|gone|reported|still) missing|(?:not|never) been (?:seen|heard (?:of|from))"
    r"|vanished|disappeared|(?:is|was|long) overdue|failed to (?:return|arrive))"
)
_GONE = Cued(
    rf"\b(?:{_CRAFT}) (?:of [^,.;]{{3,30}} )?{_LOAD}(?P<n>[\w-]+) {_PEOPLE}\b[^.;]{{0,90}}? {_IS_GONE}\b"
    rf"|\b(?:{_CRAFT}) [^.;]{{0,60}}?{_IS_GONE}\b[^.;]{{0,60}}? {_LOAD}(?P<m>[\w-]+) {_PEOPLE}\b"
)
_KNOWN = compiled(
    r"(?<!not )(?<!been )(?<!nothing )\b(?:found|located|recovered|rescued|wreck|wreckage|bodies|body|survived"
    r"|survivors?|alive|safe|safely|crashed|sank|sunk|capsized|dead|died|killed|drowned|perished|reappeared|returned)\b"
)
"""What is said where it is known what became of them."""
