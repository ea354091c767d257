"""What a sentence counts in one spot and, the verb left out, in the next: "15 died at a restaurant and 49 at a club".

Those whom it counts in another town are another incident's, unless a disaster took them; see `incidents.gapping`.
"""

from __future__ import annotations

from dataclasses import replace

from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at, words
from geo.extract.words.numbers import quantity
from geo.extract.words.placewords import CALENDAR
from geo.model import Count
from geo.patterns import compiled

__all__ = ["with_gapped"]


def with_gapped(toll: Toll, s: Sentence, end: int, others: list[Toll], *, anywhere: bool) -> Toll:
    """The toll and what the words behind it up to the offset `end` count elsewhere by its verb.

    `others`: of the same sentence; `anywhere`: a town of its own makes no other incident."""
    if toll.role not in _HARM or not toll.says_how_many or toll.update or toll.outdated or toll.who:
        return toll
    if not _MAY.may(s):
        return toll
    found: list[Count] = []
    at, last = toll.end - s.start, toll.end
    while (step := _SPOT.match(s.low, at, end - s.start)) is not None and _is_spot(s, step.start("in"), anywhere):
        first = token_at(s.tokens, s.start + step.end())
        read = quantity(s.tokens, first)
        if read is None or read.vague or read.last >= len(s.tokens):
            break
        stop = s.tokens[read.last - 1].end
        inside = _INSIDE.match(s.low, stop - s.start)
        taken = any(t.start < stop and s.tokens[first].start < t.end for t in others)
        if inside is None or taken or not _is_spot(s, inside.start("in"), anywhere):
            break
        found.append(read.count)
        at, last, joint = inside.start("in") - 1, stop, step["joint"]
        if "and" in joint or "while" in joint:
            break
    else:
        joint = ""
    if not found or not joint.strip(" ,;") or sum((c.best or 0) for c in found) == toll.count.best:
        return toll
    return replace(toll, count=sum(found, toll.count), end=last)


def _is_spot(s: Sentence, at: int, anywhere: bool) -> bool:
    """Whether a word for places at `at` leads to one, and not to a day, a state, or, but `anywhere`, a town's name."""
    behind = list(s.tokens[token_at(s.tokens, s.start + at) :][1:3])
    if not behind or behind[0].low in CALENDAR or not behind[0].low[0].isalpha() or behind[0].low in _NO_SPOT:
        return False
    if behind[0].low in ("the", "a", "an") and len(behind) > 1 and behind[1].low in _NO_SPOT:
        return False
    return anywhere or s.shouted or not behind[0].text[0].isupper()


_HARM = ("killed", "injured")
_IN = r"(?:at|in|on|near|outside|inside|aboard)"
_NAMED = r"(?!(?:and|who|which|that|when|after|while|as)\b)[\w'’.-]+"
_SPOT = compiled(
    rf"(?: dead| instantly)? (?P<in>{_IN}) {_NAMED}(?: {_NAMED}){{0,8}}?"
    r"(?P<joint>, and |,? while | and |, |; and |; )(?=[\w])"
)
"""Where those who were counted were, and what joins those elsewhere to them."""
_INSIDE = compiled(
    r"(?: (?:others?|more|people|persons|civilians|soldiers|policemen|officers|men|women|children|passengers|workers"
    rf"|guests|villagers|residents))?(?: died| dead| were killed)? (?P<in>{_IN})\b"
)
_MAY = Cued(rf"(?:,| and|;| while) (?:[\w,]+ ){{1,4}}?(?:dead |died )?{_IN} ")
_NO_SPOT = words(
    "hospital hospitals critical serious stable grave custody past last first second next same morning evening night "
    "day week month year years months weeks days hours all total addition connection intensive police which whom cold "
    "recent condition surgery time times head leg legs arm arms chest neck back way ambulance ambulances"
)
"""What no place follows from."""
