"""Days that are not those of what happened: when it was set off, when rescuers came, when more dead were found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from geo.extract.text.clues import Cued

if TYPE_CHECKING:
    from geo.extract.text.clues import Piece
    from geo.extract.text.sentences import Sentence

__all__ = ["besides"]


def besides(s: Sentence, at: int, before: Piece, after: Piece) -> float:
    """How much less likely a day is that of what happened, for what it is told of besides.

    `at`: where in the sentence it stands; `before` and `after`: what stands close to it.
    """
    far = s.low[max(0, at - _FAR) : at]
    if _AFTER_ANOTHER.match(after.low) or _STILL_FOUND.search(s, far) or _SEARCH_OVER.search(s, far):
        return _OTHER
    return (_RESCUE if _RESCUED.search(s, s.low[:at]) else 0.0) + (_CAUSE if _SPARKED.search(before) else 0.0)


_FAR = 130
"""Letters before a day in which it may be told that more were found."""
_OTHER, _RESCUE, _CAUSE = 4.0, 2.5, 2.0
"""What a day loses that is surely another, that of a rescue and that of a cause."""
_RESCUED = Cued(
    r"^\W*(?:[^.;]{2,60} [-–—]{1,2} )?(?:hundreds of |dozens of |exhausted |weary )?(?:rescuers|searchers|divers"
    r"|(?:rescue|search|recovery|relief|aid) (?:workers|teams|crews)) (?!said|say)(?:[\w'’-]+ ){1,12}"
    r"on (?:early |late )?$"
)
"""Before the day on which rescuers, of whom a sentence tells, did their work."""
_AFTER_ANOTHER = re.compile(
    r" (?:the one (?:that|which)|another|an? (?:earlier|previous|first|similar)|the (?:first|previous|earlier)) "
)
"""Behind a span that the news came after something like it: "17 days after the one that killed …"."""
_STILL_FOUND = Cued(
    r"\b(?:found|recovered|retrieved|pulled|dug|located|discovered)\b (?:[\w'’-]+ ){0,3}?(?:more|another|additional"
    r"|further|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))) "
    r"(?:[\w'’-]+ ){0,4}?(?:body|bodies|remains|corpses?|victims?)\b[^.;,]{0,90} (?:on )?(?:early |late )?$"
)
"""Before the day on which more of the dead were found."""
_SEARCH_OVER = Cued(
    r"\b(?:(?:search|hunt|rescue)\b[^.;]{0,80}?\b(?:(?:was|were) )?(?:called off|abandoned|suspended|ended|halted"
    r"|resumed|scaled back)|(?:gave up|called off|abandoned|ended|suspended|halted|resumed|scaled back)"
    r" (?:the|their|a) (?:[\w'’-]+ ){0,2}?(?:search|hunt|rescue|digging)(?: [\w'’-]+){0,8}?)"
    r" (?:on )?(?:early |late )?$"
)
"""Before the day on which those who looked for the missing gave up."""
_SPARKED = Cued(
    r"\b(?:sparked|ignited|started|kindled|triggered|set off|touched off|lit) by (?:[\w-]+ ){1,5}?(?:on |in )?$"
)
"""Before the day on which something was set off that did its harm later: "a blaze, sparked by lightning on 3 May"."""
