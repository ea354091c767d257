"""What a report tells as history: in words that say so, by a day long before it, or because a court judges it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from geo.extract.days.dateforms import MONTH_NAMES
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.memory import is_judged, is_remembered, is_tried
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import once
from geo.extract.text.tokens import words
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.days.dates import When
    from geo.extract.events.events import Event
    from geo.extract.incidents.tellings import Telling

__all__ = [
    "CARED_FOR",
    "HISTORY",
    "SPAN_AFTER",
    "is_aftermath",
    "is_history",
    "is_late_judgement",
    "is_long_past",
    "is_over",
    "is_told_after",
    "of_the_harmed",
]


@once
def is_history(telling: Telling, published: dt.date | None) -> bool:
    """Told as history: long before publication, or in words that say so. The lead is the news itself."""
    low = telling.sentence.low
    remembered = is_remembered(low) and not _is_fresh(telling, published)
    if remembered or is_late_judgement(telling, published) or is_over(telling, published):
        return True
    if is_told_after(telling):
        return True
    if telling.sentence.index == 0 and telling.tolls:
        return False
    if _stands_after(_ANOTHER_BEFORE, telling, telling.events):
        return True
    if HISTORY.search(telling.sentence, _SINCE_THEN.sub("", low) if "since" in low else low):
        today = published is not None and any(0 <= (published - d.last).days <= _NEWS for d in telling.own_days)
        if today and telling.sentence.index == 0:
            return False  # "clashed on Thursday over land held since 2014"
        return published is None or not _is_of_a_place(telling, published)
    if _SIMILAR.search(telling.sentence) and any(d.prec >= _OF_MONTHS and d.score > SPOKEN for d in telling.dates):
        return True
    past = [d for d in telling.dates if not d.future and d.score > SPOKEN and not _is_since(telling, d)]
    past = of_the_harmed(telling, past) or past
    if published is not None and _RECOVERING.search(telling.sentence):
        return all((published - d.last).days > _LATE for d in past)
    if published is not None and not past and _fronts_a_year(telling, published):
        return True
    if published is None or not past:
        return False
    surest = max((d.score for d in past if d.prec <= 2 and (published - d.last).days <= _LATE), default=SPOKEN)
    return all((published - d.last).days > 45 for d in past) or any(
        d.kind in ("ago", "year") and d.prec == 5 and d.last < published - dt.timedelta(60) and d.score >= surest
        for d in past
    )


def _is_of_a_place(telling: Telling, published: dt.date) -> bool:
    """Whether the words that speak of the past stand in a clause on the place or the person, behind the day of the
    news: "was shot on Saturday in front of the camp where 30 families have lived since 2001"."""
    found = HISTORY.search(telling.sentence)
    day = next(iter(telling.own_days), None)
    if found is None or day is None or not 0 <= (published - day.last).days <= _WEEK:
        return False
    at = day.end - telling.sentence.start
    aside = _ASIDE.search(telling.sentence.low, at, found.start()) if at <= found.start() else None
    told = {e.start for e in telling.events} | {t.start for t in telling.tolls}
    return aside is not None and all(e < aside.start() + telling.sentence.start for e in told)


def _is_fresh(telling: Telling, published: dt.date | None) -> bool:
    """Whether a sentence puts an event that it tells of in the last days."""
    days = [d for d in telling.dates if d.prec == 1 and d.score > SPOKEN]
    fresh = published is not None and any(0 <= (published - d.last).days <= _NEWS for d in days)
    return fresh and telling.strongest is not None and telling.strongest.kind == "event"


def _fronts_a_year(telling: Telling, published: dt.date) -> bool:
    """Whether a sentence opens with a day years before the report, however far that stands from what it tells."""
    fronted = [d for d in telling.dates if d.start - telling.sentence.start <= _FRONT and not d.future]
    return any(d.kind != "relative" and (published - d.last).days > _YEARS for d in fronted)


def is_told_after(telling: Telling) -> bool:
    """Whether it is the part of a sentence that says what the news came after: "…, two days after an assault on", "the
    worst since rebels raided"."""
    if not telling.apart or telling.within is None:
        return False
    at = telling.within[0] - telling.sentence.start
    if telling.sentence.low.startswith("since ", at):
        return True
    after = _LATER.match(telling.sentence.low, at)
    if after is None:
        return False
    just = _JUST.match(after.group())
    if not telling.tolls and all(e.known and e.weight <= _MERE for e in telling.events):
        return True  # "a day after the capture of their leader"
    return just is None or not (telling.tolls or just["hours"])


def _stands_after(pattern: re.Pattern[str], telling: Telling, events: Sequence[Event | None]) -> bool:
    """Whether one of a sentence's events stands after words that put it before the news."""
    if telling.sentence.lows.isdisjoint(_SAYS_AFTER):
        return False
    earlier = pattern.search(telling.sentence.low)
    at = earlier.end() + telling.sentence.start if earlier is not None else None
    return at is not None and any(e is not None and e.start >= at for e in events)


def of_the_harmed(telling: Telling, dates: Sequence[When]) -> list[When]:
    """The dates in the part of a sentence that says whom it befell: "the third crash this year; 25 died in July's"."""
    if ";" not in telling.sentence.low or not telling.tolls:
        return []
    part = {_before(telling, t.start).count(";") for t in telling.tolls}
    return [d for d in dates if {_before(telling, d.start).count(";")} == part]


def is_late_judgement(telling: Telling, published: dt.date | None) -> bool:
    """Whether the news is a court's, and what the court judges happened weeks before."""
    days = [d for d in telling.dates if not d.future and (d.kind != "weekday")]
    return (
        published is not None
        and is_judged(telling.sentence.low)
        and any((published - d.last).days > _LATE for d in days)
    )


@lru_cache(maxsize=1 << 8)
def is_aftermath(low: str) -> bool:
    """Whether a folded sentence tells of an arrest, a charge or a hearing for something: its days are theirs.

    Kept for a while: each incident before asks for it.
    """
    return any(clue in low for clue in _POLICING) and _AFTERMATH.search(low) is not None


@once
def is_over(telling: Telling, published: dt.date | None) -> bool:
    """Whether a sentence speaks of something as done with: years back, or tried in court."""
    return (
        is_tried(telling.sentence)
        or is_long_past(telling, published)
        or _stands_after(_YEARS_BEFORE, telling, [telling.strongest])
    )


def is_long_past(telling: Telling, published: dt.date | None) -> bool:
    """Whether a sentence says that what it tells lies a year or more back: "who shot nine people dead in 2015"."""
    if published is None or telling.bare:
        return False
    days = [d for d in telling.dates if not d.future]
    old = [d for d in days if (published - d.first).days > _YEAR and (published - d.last).days > _LATE]
    if not old or all(_is_since(telling, d) for d in old):
        return False
    told = telling.strongest or telling.tolls[0]
    ends = [told.end, *(t.end for t in telling.tolls)]
    if not any(0 <= d.start - end <= _NEAR for d in old for end in ends) and not any(
        0 <= told.start - d.end <= 1 for d in old
    ):
        return False
    of_late = [d for d in days if (published - d.last).days <= _LATE]
    fresh = bool(of_late)
    if telling.tolls and fresh and max(d.score for d in of_late) <= SPOKEN < max(d.score for d in old):
        return True  # "a plaque was unveiled on Saturday for the engineer, murdered in 1979"
    if fresh and _is_told_beside(telling, told.start, old):
        return False
    itself = telling.sentence.index == 0 and bool(telling.tolls)  # "The collapse in May 2024 left 34 dead"
    own = _before(telling, told.start).rpartition(", ")[2] if fresh else _before(telling, told.start)
    return not (fresh or itself) or bool(_WHO.search(own))


def _is_told_beside(telling: Telling, at: int, old: Sequence[When]) -> bool:
    """Whether the old days are those of another deed that only says who somebody is, told in full before the news at
    `at`: "a woman whose son was killed in 2029 was shot dead on Monday"."""
    ends = [*(t.end for t in telling.tolls), *(e.end for e in telling.events)]
    return all(d.end <= at and any(end <= d.start for end in ends) for d in old)


def _is_since(telling: Telling, day: When) -> bool:
    """ "101 people have died since March": up to now; not "the third since April, when eight people died"."""
    if telling.apart and telling.within is not None and day.start - telling.within[0] <= _OPENS:
        return False
    return telling.sentence.text[day.start - telling.sentence.start :][:6].lower() == "since " or bool(
        _SINCE.search(_before(telling, day.start))
    )


def _before(telling: Telling, at: int) -> str:
    """The folded sentence up to an offset."""
    return telling.sentence.low[: max(0, at - telling.sentence.start)]


_POLICING = (
    "arrest", "charged", "arraign", "indict", "detain", "custody", "turned", "surrender", "court", "warrant",
    "captured", "apprehended",
)  # fmt: skip
_AFTERMATH = compiled(
    r"\b(?:arrest(?:ed|s)?|charged|arraigned|indicted|detained|taken into custody|turned (?:himself|herself) in"
    r"|surrendered|appeared in court|warrants?)\b[^.;]{0,80}?\b(?:in connection with"
    r"|(?:in|of) (?:the|an?|that) (?:[\w-]+ ){0,2}?(?:death|shooting"
    r"|killing|murder|slaying|stabbing|attack|bombing)|for (?:allegedly |fatally |the )?(?:\w+ )?(?:shooting|killing"
    r"|murder|murdering|stabbing|attack|bombing|death|kidnapping)|on suspicion of (?:[\w-]+ ){0,3}?(?:murder"
    r"|manslaughter"
    r"|assault|wounding|affray|robbery|arson|rape|kidnap(?:ping)?|offences)"
    r"|with (?:[\w-]+ ){0,5}?(?:murder|homicide|assault"
    r"|manslaughter|kidnapping|shooting|killing|death|attack))\b|\bappeared in court\b"
    r"|\b(?:wanted|sought) (?:in|for|on)\b[^.;]{0,80}?\b(?:surrendered|arrested|captured|apprehended|in custody"
    r"|turned (?:himself|herself) in)\b"
)
_SIMILAR = Cued(
    r"\b(?:in|during) (?:an?|the|another) (?:similar|previous|earlier|comparable|past) (?:[\w-]+ ){0,3}?(?:operations?"
    r"|attacks?|raids?|incidents?|strikes?|search(?:es)?|bombings?|clash(?:es)?)\b"
)
_OF_MONTHS = 4
"""Precision of a date that names no day: "in June, during a similar operation"."""
_NEWS, _WEEK = 3, 7
"""Days for which something is fresh news, and for which it is told with its weekday."""
_SAYS_AFTER = words("after follows followed")
_ANOTHER_BEFORE = compiled(
    r"\b(?:attack|shooting|killing|murder|stabbing|bombing|blast|explosion|crash|accident|incident|raid|violence|strike"
    r"|protest|kidnapping)s? (?:(?:comes?|came) (?:[\w-]+ ){0,4}?after(?! (?:midnight|noon|dark|dusk|dawn|nightfall"
    r"|sun\w+|hours|class|school|work|closing|\d))|follow(?:s|ed))\b"
)
"""Before another happening than the one that it opens with: "the shooting comes after the killing of"."""
_YEARS_BEFORE = compiled(r"\b[\w-]+ (?:months|years?|decades?) after\b")
"""Before what lies so long back: "two years after gangs robbed"."""
SPAN_AFTER = (
    r"(?:(?:(?:just|only|less|more|barely|about|some|nearly|almost|than|over) )*(?:[\w-]+ )?"
    r"(?:hours?|days?|weeks?|fortnight|months?|years?)|the (?:very )?(?:morning|night|evening)) (?:after|before) "
)
_LATER = compiled(SPAN_AFTER)
"""Before what the news came after."""
_JUST = compiled(
    r"(?:(?:just|only|less|more|barely|about|some|nearly|almost|than|over) )*(?:(?P<hours>(?:[\w-]+ )?hours?|an? day"
    r"|the (?:very )?(?:morning|night|evening))|(?:one|two|three|four|five|\d) days?) "
)
"""A span so short that what lies before it is news too: of some days where it counts people."""
_LATE = 30
"""Days after which a court's news is no longer that of what it judges."""
_OPENS = 16
"""Letters within which a part of a sentence opens with its day."""
_YEAR, _NEAR = 300, 80
"""Days from which on something is told as lying years back; letters between its words and the day that says so."""
_SINCE = compiled(r"\b(?:(?:since|until|till)(?: \w+)?|from(?: (?:early|late|mid|last|about|around))?) $")
_SINCE_THEN = compiled(rf"\bsince (?:(?:early|late|mid) )?(?:{MONTH_NAMES}) (?:of )?last year\b")
_MERE = 46
"""Weight up to which a word tells of no more than an arrest, an accord or a move of forces."""
_WHO = compiled(
    r"\b(?:who|whose|whom|which|that|where|when|court|judges?|jury|trial|of the|over (?:an?|the))\b"
    r"|\b(?:in|for|into|about|to|after|since) the (?:[\w-]+ ){0,3}$"
)
"""Before what is told for something else: "a reward in the June 2027 murder"."""
HISTORY = Cued(
    r"\b(?:(?:weeks|months|years) (?:after|since) (?:an?|the|another) (?:\w+ ){1,4}(?:killed|shot|stabbed|struck|hit)\b"
    r"|\bit(?:'s| is| was| has been) (?:[\w-]+ ){1,3}(?:years|decades) since\b"
    r"|^\W*(?:the|this|that|\w+day['’]s) (?:[\w-]+ ){0,2}?(?:shooting|killing|attack|bombing|incident|murder|crash"
    r"|death"
    r"|violence|homicide|raid|blast|explosion|stabbing|abduction|ambush)s? (?:comes?|came|occurred|happened|took place)"
    r" (?:[\w-]+ ){1,7}?(?:weeks?|months?|years?) after\b"
    r"|^\W*(?:(?:just|only|barely|about|some) )?(?:an?|one|two|three|four|five|six|several) (?:weeks?|months?"
    r"|fortnight) (?:before|earlier)\b"
    r"|years? ago|decades? ago|years? (?:earlier|before)|in the (?:19|20)\d0s|historic(?:al)?ly(?! (?:an?|the"
    r"|known|been)\b)"
    r"|ha[ds] (?:already|previously|earlier) been (?:hit|affected|struck|battered|devastated|damaged|shaken|flooded)"
    r"|had also been (?:hit|struck|bombed|shelled|attacked|targeted|raided)[^.;]{0,40}? (?:previous|before|earlier)"
    r"|in recent years|over the years|last year|previous(?:ly)? (?:attack|shooting|bomb|accused)|anniversary"
    r"|since (?:19|20)\d\d|has been (?:accused|blamed) (?:of|for)|previously accused)\b"
)
_ASIDE = compiled(r"\b(?:where|which|who|whose|whom)\b[^.;]*$")
"""A clause on a place or a person that is still open."""
_RECOVERING = Cued(
    r"\b(?:still|barely|yet to|struggling to|trying to|had just|has just|just) (?:be )?(?:reel(?:ing)?"
    r"|recover(?:ed|ing)?|rebuild(?:ing)?|scarred|emerg(?:ed|ing)) (?:from|after)\b"
)
"""In a sentence on what a place had been through before the news: "still reeling from the January quake"."""
_FRONT = 12
"""Letters before a day that a sentence opens with."""
_YEARS = 500
"""Days before publication by which a day is of another year."""
CARED_FOR = compiled(r"\b(?:hospital|clinic|morgue|medical cent|infirmary)")
"""Where those are taken who came to harm."""
