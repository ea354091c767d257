"""Days on which rescuers searched, dug and found: days after that of what had happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from geo.extract.text.clues import Cued

if TYPE_CHECKING:
    from geo.extract.days.dates import When
    from geo.extract.text.clues import Piece
    from geo.extract.text.sentences import Sentence

__all__ = ["is_of_a_search", "is_of_rescuers"]


def is_of_a_search(s: Sentence, w: When) -> bool:
    """Whether a day is one on which rescuers did their work: "Rescue teams heard tapping early on Tuesday"."""
    at = w.start - s.start
    return _CREWS_FOUND.search(s, s.low[max(0, at - 110) : at]) is not None


def is_of_rescuers(s: Sentence, before: Piece, after: Piece) -> bool:
    """Whether a day is one on which people were searched for after a wreck or a disaster, or rescuers were at work.

    `before` and `after`: what stands close to it.
    """
    if (_AFTERWARDS.match(after.low) or _WRECKED.search(s)) and _SEARCHED.search(before):
        return True
    return _CREWS.search(before) is not None and _AT_WORK.match(after) is not None


_SEARCHED = Cued(
    r"\b(?:pulled|dug|retrieved|recovered|found|brought|lifted|airlifted|located|searched|searching|combed|reached"
    r"|resumed"
    r"|continued|worked|struggled|raced|scrambled|rescued|evacuated|cleared|called off|ended|widened|buried|mourned"
    r"|spotted|sighted|fading|faded)\b"
    r"(?: [\w',-]+){0,14}? (?:early |late )?(?:on )?$"
)
_WRECKED = Cued(
    r"\b(?:debris|wreckage|rubble|survivors|black box|flight recorders?|mass graves?|pulled [^.;]{0,40}?\balive"
    r"|(?:the|a) search (?:for|of|resumed|continued)|its dead|their dead)\b"
)
"""In a sentence on what came after a wreck or a disaster."""
_CREWS = Cued(
    r"\b(?:rescuers|searchers|divers|salvagers|volunteers|(?:rescue|search|recovery|emergency|salvage|relief|aid)"
    r" (?:workers|teams|crews|officials|services))\b(?: [\w'-]+){0,6} (?:early |late )?(?:on )?$"
)
_CREWS_FOUND = Cued(
    r"\b(?:rescuers|searchers|divers|volunteers|(?:rescue|search|recovery|salvage) (?:workers|teams|crews))\b"
    r"[^.;]{0,70}?\b(?:picked up|heard|detected|found|freed|pulled|dug|drilled|reached|recovered|retrieved|brought"
    r"|spotted|located|resumed|entered|sawed|cut|joined)\b[^.;]{0,40}? (?:early |late )?(?:on )?$"
)
"""Before the day on which rescuers came upon somebody."""
_AT_WORK = Cued(
    r" (?:(?:morning|afternoon|evening|night) )?(?:were (?:still )?|had |have )?(?:\w+ly )?(?:pulled|pulling|dug"
    r"|digging"
    r"|searched|searching|combed|combing|raced|racing|struggled|struggling|scrambled|scrambling|recovered|recovering"
    r"|found"
    r"|retrieved|retrieving|brought|resumed|continued|kept|worked|working|fought|tried|trying|battled|reached|widened"
    r"|ended|abandoned|called off|freed|lifted|cleared|clearing|located|used|stepped up|pressed on|sifted|sifting)\b"
)
"""Around the day on which rescuers did their work: "rescue teams on Tuesday dug through"."""
_AFTERWARDS = re.compile(
    r"(?: (?:morning|afternoon|evening|night))?,? (?:(?:some|about|around|nearly|almost|more than|over) )?"
    r"(?:(?:an?|[\w-]+|\d+) (?:days?|weeks?|hours?) )?(?:after|following) "
)
"""Between the day of a search and what it was for: "pulled two bodies from the river on Sunday after a bus …"."""
