"""Tolls that add up more than one happening: a truce's, a campaign's, a year's; told behind what happened or alone."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.extract.words.countwords import KILLS
from geo.patterns import compiled

__all__ = ["is_long", "is_whose_number", "without_long"]


def is_long(s: Sentence, start: int, end: int) -> bool:
    """Whether the words of a toll, at the offsets `start` to `end` of the folded sentence, are those of weeks or of a
    war: "the death toll (to 229) during the truce", "the country's 2026 homicide toll"; a disaster has but one."""
    if _OF_NATURE.search(s.low) is not None:
        return False
    led = _OF_WHAT.search(s.low, max(0, start - _BACK), end)
    return led is not None or _OVER_TIME.match(s.low, end) is not None


def without_long(s: Sentence, figures: Sequence[Toll], read: Sequence[Toll | None]) -> list[Toll]:
    """The totals of a sentence without those that what it tells only adds to: "troops kill 22 more rebels, toll rises
    to 177", "strikes kill 20 as the toll passes 70,000"."""
    own = [t for t in read if t is not None and t.role == "killed" and _is_deed(s, t)]
    if not own or _OF_NATURE.search(s.low) is not None:
        return list(figures)
    most = max(t.count.best or 0 for t in own)
    more = any(t.additional for t in own)
    return [t for t in figures if t.role != "killed" or not (more or (t.count.best or 0) >= _FAR_MORE * most)]


def is_whose_number(s: Sentence, toll: Toll) -> bool:
    """Whether people are only those whose number is told: "raising to 137 the number of people who were killed"."""
    return toll.kind == "plural" and _NUMBER_OF.search(s.low, 0, toll.start - s.start) is not None


def _is_deed(s: Sentence, toll: Toll) -> bool:
    """Whether it counts whom somebody killed: "kills 22 rebels"."""
    before = next((t.low for t in s.tokens if t.start <= toll.start < t.end), "")
    return before in KILLS and toll.kind in ("counted", "bare", "list")


_NUMBER_OF = compiled(r"\bthe number of (?:the )?$")
_BACK = 40
"""Letters before a toll that say of what it is one."""
_FAR_MORE = 4
"""How many times more than the news's dead a toll counts that is none of its own."""
_OF_NATURE = compiled(
    r"flood|storm|cyclon|hurrican|typhoon|quake|landslide|rains?\b|monsoon|heat|cold|outbreak|epidemic|cholera|ebola"
    r"|measles|virus|fever|fires?\b|collaps|crash|sank|capsiz|eruption|tsunami|famine|hunger|disease|accident|overturn"
    r"|derail|stampede|wreck|ferry|barge|rescuers"
)
"""What has one toll however long it lasts."""
_OF_WHAT = compiled(
    r"\b(?:(?:19|20)\d\d|(?:year|month|war|conflict|campaign|season|week)['’]s|annual|monthly|yearly) (?:[\w-]+ ){0,2}?"
    r"(?:toll|count|number)\b"
)
_DAYS = r"(?:[5-9]|[1-9]\d+|five|six|seven|eight|nine|ten|(?:\w+ )?(?:consecutive|successive|straight)) days"
_MANY = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:weeks|months|years)"
_OVER_TIME = compiled(
    r"[^.;]{0,70}?\b(?:"
    r"(?:in|within|over|during) (?:(?:about|around|less than|more than|just|the|last|past|first) ){0,3}"
    rf"(?:{_DAYS}|{_MANY})\b(?! ago)"
    r"|(?:in|within|over|during) (?:a|one|the (?:last|past|first)) (?:week|month|year)\b"
    r"|(?:during|throughout) (?:[\w'’–-]+ ){0,7}?(?:truce|ceasefire|cease-fire|agreement|deal|campaign|operations?|war"
    r"|conflict|siege|offensive|escalation|month|year)\b"
    r"|since (?!then\b|dawn\b|morning\b|midnight\b|this morning\b|today\b|yesterday\b|(?:early |late )?(?:mon|tues"
    r"|wednes|thurs|fri|satur|sun)day|the (?:blast|explosion|attack|bombing|shooting|massacre|raid"
    r"|strike|siege|stand-?off)\b)\w"
    r"|(?:this|last) (?:year|month)\b)"
)
"""Behind a toll, the time over which it was added up."""
