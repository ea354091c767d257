"""Days that are not those of what happened: when it was set off, when rescuers searched and dug, when more dead were
found, since when something goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.extract.text.clues import Cued
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.days.dates import When
    from geo.extract.text.clues import Piece
    from geo.extract.text.sentences import Sentence

__all__ = [
    "SINCE_WHAT",
    "besides",
    "goes_on_since",
    "is_of_a_comparison",
    "is_of_a_search",
    "is_of_before",
    "is_of_rescuers",
]


def besides(s: Sentence, at: int, before: Piece, after: Piece) -> float:
    """How much less likely a day is that of what happened, for what it is told of besides.

    `at`: where in the sentence it stands; `before` and `after`: what stands close to it.
    """
    if _IN_ITS_CLAUSE.search(s.low, max(0, at - _FAR), at) is not None:
        return _CAUSE if _SPARKED.search(before) else 0.0
    far = s.low[max(0, at - _FAR) : at]
    if _AFTER_ANOTHER.match(after.low) or _STILL_FOUND.search(s, far) or _SEARCH_OVER.search(s, far):
        return _OTHER
    return (_RESCUE if _RESCUED.search(s, s.low[:at]) else 0.0) + (_CAUSE if _SPARKED.search(before) else 0.0)


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


def is_of_before(s: Sentence, w: When) -> bool:
    """Whether a date is that of what had befallen those of whom a sentence goes on to tell: "ten men whom rebels had
    seized last month were found dead"."""
    if "had" not in s.lows or _MAIN_VERB.match(s.low, w.end - s.start) is None:
        return False
    return _THEY_HAD.search(s.low, max(0, w.start - s.start - _CLAUSE_LONG), w.start - s.start) is not None


def is_of_a_comparison(s: Sentence, w: When) -> bool:
    """Whether a date is that of what the news is compared to: "killed 11, against 20 in the same period of last year",
    "more than double the number in 2018"."""
    if w.prec < _WEEKS and w.kind != "relative":
        return False
    at = w.start - s.start
    return _AGAINST.search(s, s.low[max(0, at - _FAR) : at]) is not None


def goes_on_since(s: Sentence, w: When) -> bool:
    """Whether a day is only the one from which something goes on: "killed since fighting erupted on 23 May"."""
    at = w.start - s.start
    before = s.low[max(0, at - 70) : at]
    return SINCE_WHAT.search(s, before) is not None or _WAR_BEGAN.search(s, before) is not None


_WEEKS = 3
"""Precision from which on a date is more than some days."""
_A_NUMBER = r"(?:\d[\d,.]*|none|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|about|only|just)"
_AGAINST = Cued(
    rf"\b(?:(?:against|compared (?:with|to)|up from|down from|versus) {_A_NUMBER}"
    r"|(?:double|twice|half|triple|treble|times) (?:the (?:\w+ )?(?:number|figure|toll|total)|as many|that|those|what)"
    r"|(?:more|fewer|less|higher|lower|worse) than (?:in|during|for|at))\b"
    r"(?:(?!\b(?:killed|died|dead|when|who|after)\b)[^.;]){0,70}$"
)
"""Before the date of what the news is compared to."""
_CLAUSE_LONG = 90
"""Letters of a clause on who somebody is."""
_THEY_HAD = compiled(r"\b(?:who|whom|which|that) [^,;]{0,50}?\bhad [^,;]*$")
_MAIN_VERB = compiled(r" (?:was|were|has been|have been) (?!in\b|at\b|on\b)")
"""On either side of such a day."""
_IN_ITS_CLAUSE = compiled(
    r"\b(?:an?|the) (?:[\w'-]+ ){1,3}?(?:that|which) (?:had )?(?!was (?:found|recovered|searched))"
    r"[\w'-]+ [^,;]*\b(?:on|in) (?:early |late )?$"
)
"""Before the day of a clause on what befell a thing: "more bodies from a hotel that fell down in Cairo on Monday"."""
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
_AFTER_ANOTHER = compiled(
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
_AFTERWARDS = compiled(
    r"(?: (?:morning|afternoon|evening|night))?,? (?:(?:some|about|around|nearly|almost|more than|over) )?"
    r"(?:(?:an?|[\w-]+|\d+) (?:days?|weeks?|hours?) )?(?:after|following) "
)
"""Between the day of a search and what it was for: "pulled two bodies from the river on Sunday after a bus …"."""
SINCE_WHAT = Cued(
    r"\bsince (?:the |an? |its |his |her |their )?(?:[\w'’-]+ ){1,8}?(?:began|erupted|broke out|started|flared|resumed"
    r"|collapsed|launched|ended|fell|took|seized|opened|left)(?: [\w'’-]+){0,3}? (?:on |in )?$"
)
"""Before the day from which something goes on: "the number killed since fighting erupted on 23 May"."""
_WAR_BEGAN = Cued(
    r"\b(?:war|rebellion|conflict|insurgency|uprising|revolt|intifada|offensive|campaign|occupation|blockade|truce"
    r"|ceasefire|cease-fire|talks|negotiations)\b[^.;,]{0,30}?\b(?:began|begun|started|broke out|erupted|ended|resumed"
    r"|came into force|took effect)\b[^.;,]*$"
)
"""Before the day on which that began in the course of which something happened: "The rebellion began on 2 August"."""
