"""Whether a sentence may go on about an incident by its day: the same, or one that what is known is told by."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from geo.extract.counts.tolls import LOSSES
from geo.extract.events.events import family
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.mishaps import LASTING
from geo.extract.incidents.novelty import brings_others, counts_others, firm_counts
from geo.extract.incidents.past import is_aftermath
from geo.extract.incidents.threads import is_of_another_day, is_of_another_time
from geo.extract.layout.apart import is_newcomer
from geo.extract.text.clues import Cued
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.days.dates import When
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["is_of_month", "times_agree"]


def times_agree(telling: Telling, g: Group) -> bool:
    mine = next((d for d in telling.dates if not (d.future or d.score <= SPOKEN or _is_since(d, telling, g))), None)
    theirs = g.when
    if is_aftermath(telling.sentence.low) and "violence" in g.families:
        return True
    if mine is not None and (is_of_another_day(telling, g) or is_of_another_time(telling, g)):
        return False
    if mine is not None and _is_of_weeks_before(telling, mine, g):
        return False
    if mine is None or theirs is None:
        return True
    if _had_befallen_others(telling, g, mine, theirs):
        return False
    if _says_when(telling, g) and abs((mine.first - theirs.first).days) <= _NEWS:
        return True
    if g.natural & LASTING and max(mine.last, theirs.last) - min(mine.first, theirs.first) <= _SEASON:
        return True
    if _is_told_back(telling, mine, theirs) or _is_the_cause(telling, g, mine, theirs):
        return True
    if _is_counted_later(telling, g, mine, theirs) or _is_its_state(telling, mine, theirs):
        return True
    if mine.prec == 1 and g.days and not any(abs((mine.first - day).days) <= 1 for day in g.days):
        return False
    if mine.prec == 1 and g.days and mine.first not in g.days and _owns_its_event(mine, telling):
        return False
    if mine.overlaps(theirs) or is_of_month(telling, mine, theirs):
        return True
    if mine.prec == theirs.prec == 1 and is_newcomer(telling.sentence.low) and _is_own(telling):
        return False
    if mine.prec == theirs.prec == 1 and _opens_with(mine, telling) and _is_own(telling):
        return False
    if mine.prec == theirs.prec == 1 and brings_others(telling, g):
        return False
    span = mine.prec > _DAYS and theirs.prec == 1 and not telling.sentence.shouted
    if span and _is_own(telling) and brings_others(telling, g):
        return False  # "Last week gunmen killed 40 …", where the news is of Monday
    gap = min(abs((mine.first - theirs.last).days), abs((theirs.first - mine.last).days))
    return gap <= 1


def _is_of_weeks_before(telling: Telling, mine: When, g: Group) -> bool:
    """Whether a sentence counts others of a week or a month, where the incident is of a day or of the news:
    "Gunmen killed two officers. Last month seven were killed in similar attacks"."""
    if (
        not _DAYS < mine.prec < _OF_A_YEAR
        or (g.when is not None and g.when.prec > _DAYS)
        or telling.sentence.shouted
        or g.natural
    ):
        return False
    event = telling.strongest
    if any(d.prec <= _DAYS and d.score > SPOKEN for d in telling.dates) or (event is not None and event.known):
        return False
    led = _opens_with(mine, telling) or _SIMILAR.search(telling.sentence) is not None
    return led and counts_others(telling, g)


def _had_befallen_others(telling: Telling, g: Group, mine: When, theirs: When) -> bool:
    """Whether a sentence tells what had befallen others before the incident's day, be it the day before: "Two died on
    Thursday. A day earlier three had been wounded there"."""
    before = mine.prec == theirs.prec == 1 and mine.last < theirs.first
    if not before or "violence" not in g.families or _HAD.search(telling.sentence) is None:
        return False
    own = [t for t in telling.tolls if t.says_how_many and not (t.update or t.outdated or t.share or t.additional)]
    counted = firm_counts(g.tellings)
    return any(t.role in _HARM and t.count.best not in counted.get(t.role, ()) for t in own)


def _is_since(day: When, telling: Telling, g: Group) -> bool:
    """Whether a day of the same week is only the one from which people are counted: "brought in since Saturday, when
    the fighting began"."""
    at = day.start - telling.sentence.start
    counted = telling.sentence.low.endswith("since ", max(0, at - len("since ")), at) and bool(telling.tolls)
    return counted and any(0 <= (d - day.last).days <= _BACK for d in g.days)


def _says_when(telling: Telling, g: Group) -> bool:
    """Whether a sentence says of the one shooting that has been spoken of when it was, be the day before another's: of
    an arrest, of the report: "The shooting happened at 2 a.m. Saturday"."""
    known = telling.strongest is not None and telling.strongest.known and "violence" in g.families
    own = any(t.kind in ("counted", "one", "list", "bare", "named") for t in telling.tolls)
    return known and not own and not g.one_of and _IT_HAPPENED.match(telling.sentence.low) is not None


def _owns_its_event(day: When, telling: Telling) -> bool:
    """Whether a sentence opens with an attack that a day owns and counts its people: "Yesterday's shelling left one
    dead": that of another day is another one."""
    at = day.end - telling.sentence.start
    low = telling.sentence.low
    own = day.start - telling.sentence.start <= _FEW and (low[at - 2 : at] == "'s" or low[at : at + 2] == "'s")
    weapon = any(e.event_type == "Explosions/Remote violence" for e in telling.events)
    return own and weapon and any(t.says_how_many for t in telling.tolls)


def _is_told_back(telling: Telling, mine: When, theirs: When) -> bool:
    """Whether a sentence goes back to when the known accident began: "was put out on Friday … the blaze began on
    Wednesday"."""
    event = telling.strongest
    known = event is not None and event.known and family(event.event_type, event.sub_event_type) != "violence"
    known = known and event is not None and event.event_type in ("Accident", "Disaster")
    return known and mine.prec == 1 and 0 <= (theirs.first - mine.last).days <= _BACK


def _is_the_cause(telling: Telling, g: Group, mine: When, theirs: When) -> bool:
    """Whether a sentence says what cost the people whom those before it count: "The count on Tuesday stood at 90 … The
    typhoon crossed the island on Friday"."""
    event = telling.strongest
    cause = event is not None and event.kind == "event" and event.event_type in ("Accident", "Disaster")
    unnamed = g.families <= {"accident/Other"} and not g.natural
    counted = any(t.role in LOSSES and not t.loose for x in g.tellings for t in x.tolls)
    own = any(t.kind in ("counted", "bare", "list") and t.role == "killed" for t in telling.tolls)
    back = (theirs.first - mine.last).days
    return cause and unnamed and counted and not own and mine.prec == 1 and 0 < back <= _COUNTED


def _is_counted_later(telling: Telling, g: Group, mine: When, theirs: When) -> bool:
    """Whether a sentence says no more than how many of an accident's people had been found by some later day: "Up to
    Tuesday six bodies had been recovered"."""
    mishap = "disaster" in g.families or any(f.startswith("accident/") for f in g.families)
    if not mishap or any(e.kind == "event" for e in telling.events) or telling.site is not None:
        return False
    found = telling.tolls and all(t.role in LOSSES for t in telling.tolls) and _RECOVERED.search(telling.sentence)
    return bool(found) and 0 < (mine.first - theirs.last).days <= _COUNTED


def _is_its_state(telling: Telling, mine: When, theirs: When) -> bool:
    """Whether a sentence tells, by a later day, no more than how things stand with the known accident or disaster: "The
    slide had dammed the river, and water was seeping through on Monday"."""
    told = [e for e in telling.events if e.kind == "event"]
    mishap = bool(told) and all(e.known and e.event_type in ("Accident", "Disaster") for e in told)
    return mishap and not telling.tolls and 0 < (mine.first - theirs.last).days <= _COUNTED


def is_of_month(telling: Telling, mine: When, theirs: When) -> bool:
    """Whether a day without its year is told of what is known, in the month that was named with its year."""
    known = telling.strongest is not None and telling.strongest.known
    return known and mine.kind == "day" and theirs.kind == "month" and mine.first.month == theirs.first.month


def _opens_with(day: When, telling: Telling) -> bool:
    """ "On Wednesday a bomb …", where what went before was on Tuesday."""
    return day.start - telling.sentence.start <= _FRONT


def _is_own(telling: Telling) -> bool:
    """Tells how somebody came to harm, and counts whom: no arrest, and no death of one who was hurt before."""
    strongest = telling.strongest
    counted = any(t.kind in ("counted", "one") and not t.loose for t in telling.tolls)
    if not counted or strongest is None or strongest.known:
        return False
    return strongest.kind == "event" or strongest.weight >= _TELLING


_HARM = ("killed", "injured", "shot")
_HAD = Cued(
    r"\bhad (?:also |already )?(?:been )?(?:\w+ly )?(?:killed|wounded|injured|died|shot|hurt|slain|hit|left)\b"
    r"|\b(?:day (?:before|earlier)|previous (?:day|night|evening))\b"
)
"""Before the day of the news."""
_DAYS = 2
"""UCDP's precision of a day or a few of them."""
_OF_A_YEAR = 5
"""That of a year, whose people may be statistics."""
_FRONT = 8
"""Letters of a sentence before a day that it opens with."""
_COUNTED = 14
"""Days for which those who died in an accident or a disaster are found and counted."""
_NEWS = 10
"""Days between what happened and the news of it."""
_IT_HAPPENED = compiled(
    r"\W*(?:(?:police|officers|deputies|authorities|investigators|he|she|they) (?:said|say) )?the (?:fatal |deadly "
    r"|double )?"
    r"(?:shooting|incident|stabbing|attack|killing|homicide|murder) (?:happened|occurred|took place|was reported)\b"
)
_SIMILAR = Cued(
    r"\b(?:similar|previous|earlier|other|separate) (?:[\w-]+ ){0,2}?(?:attacks?|raids?|incidents?|strikes?"
    r"|ambush(?:es)?|bombings?|blasts?|clash(?:es)?|shootings?|killings?|assaults?|accidents?|crash(?:es)?)\b"
)
"""Beside those that a sentence speaks of: "seven were killed in similar attacks last month"."""
_RECOVERED = Cued(
    r"\b(?:found|recovered|retrieved|pulled|dug|brought (?:out|up|ashore)|taken (?:out|from)|located|identified|up to"
    r"|as of|by|until|raised|counted)\b"
)
_TELLING = 60
"""Weight from which on a weak word tells how somebody came to harm: "gunshot"."""
_BACK = 7
"""Days from the news of an accident back to the accident itself."""
_SEASON = dt.timedelta(days=120)
_FEW = 3
"""Letters before the word with which a sentence opens."""
