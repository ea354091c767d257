"""Numbers by which a town's crimes are counted, and no incident's people: "the city has seen 33 killings this year"."""

from __future__ import annotations

from geo.extract.counts.tolls import Toll
from geo.extract.days.dateforms import MONTH_NAMES
from geo.patterns import compiled

__all__ = ["is_of_a_town", "without_rank"]


def is_of_a_town(low: str, toll: Toll, start: int) -> bool:
    """Whether a toll of a folded sentence that begins at the offset `start` counts the people of many crimes."""
    if not any(clue in low for clue in _CLUES):
        return False
    at, end = toll.start - start, toll.end - start
    ranked = bool(toll.who) and toll.who[0].nth is not None
    if toll.kind not in ("counted", "bare", "part", "plural") and not ranked:
        return False
    clause = max(low.rfind(";", 0, at), low.rfind(". ", 0, at)) + 1
    before, after = low[clause:at], _APART.split(low[end : end + _NEAR], maxsplit=1)[0]
    said = low[at:end]
    if ranked:
        return _OVER_TIME.search(said + after) is not None
    if _AMONG.search(before) and _OF_DAYS.search(after):
        return True
    if _BY_THEN.search(before) or _IN_A_ROW.search(before):
        return True
    over = _OVER_TIME.search(after) or (_OVER_TIME.search(before) if _ADDS_UP.search(before) else None)
    return over is not None and not (over.string is after and _ONE_DEED.search(over.group()))


def without_rank(low: str) -> str:
    """A folded sentence without words that say which of a row something was: "…, the 14th person slain since May"."""
    found = _RANK.search(low)
    return low[: found.start()] if found is not None else low


_NEAR = 110
"""Letters after a number in which its clause says over what time it counts."""
_CLUES = ("year", "month", "since", "20", "among", "weekend")
_SEASON = rf"(?:{MONTH_NAMES}|summer|winter|spring|fall|autumn)"
_OVER_TIME = compiled(
    r"^[^.;]*?\b(?:(?:so far )?(?:already )?this (?:year|month)\b|so far in 20\d\d|in 20\d\d(?=[,.;]|$| compared"
    r"| so far)"
    r"|since (?:the (?:start|beginning) of (?:the |this |last )?(?:year|month)|new year(?:'s)?|last year|(?:last )?"
    + _SEASON
    + r"\b(?! \d{1,2}\b)|20\d\d)|(?:in|over|during|within) the (?:past|last) (?:[\w-]+ (?:of )?)?(?:years?|months)\b"
    r"|year[- ]to[- ]date|(?<!from )(?<!of )(?<!\d )(?<!ary )(?<!rch )(?<!ril )(?<!may )(?<!une )(?<!uly )(?<!ust"
    r" )(?<!ber )last year(?!'s)\b)"
)
_APART = compiled(
    r",? (?:bring|rais|tak|push|lift|driv)ing |,? (?:as )?(?:the )?(?:death )?toll since\b"
    r"|(?:\b(?:was|is|were) |, (?:in |and )?)(?:one of )?the (?:worst|deadliest"
    r"|bloodiest|biggest|largest|heaviest|latest|first|second|third|fourth|fifth|sixth|\d+th)\b"
)
"""What happened stands before these words, the sum that it is added to or what it is measured by behind them."""
_ADDS_UP = compiled(
    r"\b(?:number of|total of|tally|count|bring(?:s|ing)?|brought|has had|have had|had had|has seen|have seen"
    r"|has recorded"
    r"|(?:has|have) (?:already )?(?:claimed|left|cost|killed|taken)|there (?:have|had) been)\b"
)
_BY_THEN = compiled(
    r"\b(?:at|by|through|as of) (?:this (?:point|time|date)|the same (?:point|time|date)|(?:the (?:end|middle) of )?"
    + _SEASON
    + r"(?: of)?) (?:in )?(?:last year|20\d\d),? [^.;]{0,20}$"
)
"""Before a number of another year: "at this point last year, 15 people had been killed"."""
_IN_A_ROW = compiled(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:[\w-]+ ){1,6}?(?:since"
    r"|this|in)\b[^.;]{0,50}, (?:in|during) which (?:[\w-]+ ){0,3}$"
)
"""Before what several in a row have cost: "the third crash since March, in which five people have died"."""
_AMONG = compiled(r"\bamong (?:the |at least |about |more than )?$")
_OF_DAYS = compiled(
    r"^[^.;]*?\b(?:between (?:early |late )?\w+day|since (?:early |late )?\w+day|over the (?:[\w' -]{1,20} )?weekend"
    r"|(?:city|county|state)-?wide|across the (?:city|county|state)|(?:in|during) the (?:past"
    r"|last) (?:[\w-]+ )?(?:days|week)"
    r"|this week(?:end)?)\b"
)
_ONE_DEED = compiled(
    r"\b(?:an?|the|that|this|\w+day's) (?:[\w-]+ ){0,3}?(?:shooting|attack|crash|bombing|blast|explosion|fire|stabbing"
    r"|massacre|raid"
    r"|ambush|collapse|accident)\b"
)
_RANK = compiled(
    r"(?:, | in (?:what (?:is|was) )?)(?:making (?:him|her|it|them) |which (?:is|was) )?(?:the|its"
    r"|their) (?:(?:city|county|town|state|area)'s )?"
    r"(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"(?:(?:,| and|, and) \d+(?:st|nd|rd|th))* (?:[\w-]+ ){0,3}?(?:person|people|men|women|children|fatalities"
    r"|(?:victim|man|woman|child|teen(?:ager)?|homicide|killing|slaying|murder|shooting|stabbing|death|fatality)s?)\b[^.;]*\W*$"
)
