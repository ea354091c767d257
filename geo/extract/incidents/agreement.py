"""Whether a sentence may go on about an incident: by its day, by its kind and by who gives the account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.counts.tolls import LOSSES
from geo.extract.events.events import family
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.mishaps import DAMAGE, LASTING, is_of_another_cause
from geo.extract.incidents.novelty import ALSO, brings_others, is_another, opens_paragraph
from geo.extract.incidents.past import is_aftermath
from geo.extract.incidents.threads import is_of_another_day, is_of_another_time
from geo.extract.layout.apart import is_newcomer
from geo.extract.text.clues import Cued
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.days.dates import When
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["families", "is_account", "is_capture", "is_of_mishaps", "is_of_month", "kinds_agree", "times_agree"]


def times_agree(telling: Telling, g: Group) -> bool:
    mine = next((d for d in telling.dates if not (d.future or d.score <= SPOKEN or _is_since(d, telling, g))), None)
    theirs = g.when
    if is_aftermath(telling.sentence.low) and "violence" in g.families:
        return True
    if mine is not None and (is_of_another_day(telling, g) or is_of_another_time(telling, g)):
        return False
    if mine is None or theirs is None:
        return True
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


def families(telling: Telling, g: Group) -> set[str]:
    """The families of what a sentence tells of; what lava sets alight is no arson."""
    events = [e for e in telling.events if e.kind == "event"]
    if g.natural:
        events = [e for e in events if e.sub_event_type not in DAMAGE]
    return {family(e.event_type, e.sub_event_type) for e in events}


def is_account(telling: Telling, g: Group) -> bool:
    """Whether a sentence gives a source's account of an incident, whatever it calls the place: "Al Poe reported …"."""
    low = telling.sentence.low
    if ALSO.match(low) or is_another(telling) or _ACCOUNT.match(low) is None:
        return False
    return times_agree(telling, g) and kinds_agree(telling, g)


def kinds_agree(telling: Telling, g: Group) -> bool:
    mine = families(telling, g)
    if not mine and g.families and _is_carrying_off(telling, g):
        return False
    if not mine or not g.families:
        return True
    if _is_anger_over(telling, mine, g) or is_of_another_cause(telling, g):
        return False
    if mine & g.families or (is_of_mishaps([telling]) and is_of_mishaps(g.tellings)):
        return True
    if not telling.sentence.shouted and (_is_aside(telling) or _goes_straight_on(telling, g)):
        return True
    if _is_left_at_the_scene(telling, mine, g) or _is_hit_there(telling, mine, g):
        return True
    loose = {f for f in mine | g.families if f.startswith("strategic/")}
    besides = loose <= _BESIDES and telling.site is None  # "… and eleven rifles were recovered"
    if loose and (telling.tolls == () or besides) and not any(d.prec <= 2 for d in telling.dates):
        return True
    lost = all(t.role == "missing" for t in telling.tolls) and (telling.tolls or telling.site is None)
    if mine == {"abduction"} and lost and not telling.sentence.shouted:
        return True  # who have not been seen since a boat sank
    if _are_of_one_raid(telling, mine, g):
        return True
    if "disaster" in mine | g.families or any(f.startswith("accident") for f in mine | g.families):
        return "violence" not in mine | g.families and "abduction" not in mine | g.families
    return (
        bool(mine & {"violence", "abduction", "sexual", "protest"})
        and bool(g.families & {"violence", "abduction", "sexual", "protest"})
        and all(e.known for e in telling.events if e.kind == "event")
    )


def _are_of_one_raid(telling: Telling, mine: set[str], g: Group) -> bool:
    """Whether the next sentence says who was carried off in an attack, or hurt in an abduction, and gives no day and no
    place of its own: "… opened fire on a bus. Two women were dragged off it"."""
    both = {"violence", "abduction"}
    last = g.tellings[-1].sentence
    soon = last.part == telling.sentence.part and telling.sentence.index - last.index <= _SOON
    own = telling.site is not None or bool(telling.spot) or any(d.score > SPOKEN for d in telling.dates)
    one = bool(mine & both) and bool(g.families & both) and mine | g.families <= both
    return one and soon and not own and not telling.sentence.shouted and not is_another(telling)


def _is_anger_over(telling: Telling, mine: set[str], g: Group) -> bool:
    """Whether people protest or riot over an accident: "Angry youths stoned a patrol car"."""
    fresh = any(e.kind == "event" and not e.known for e in telling.events)
    return "protest" in mine and mine <= _OF_ANGER and fresh and is_of_mishaps(g.tellings)


def is_of_mishaps(tellings: Sequence[Telling]) -> bool:
    """Whether all the deeds that sentences name are accidents, and they name one; an explosion may be one."""
    told = [e for t in tellings for e in t.events if e.kind == "event" and e.event_type not in _AFTER]
    return bool(told) and all(e.event_type == "Accident" for e in told)


def _is_left_at_the_scene(telling: Telling, mine: set[str], g: Group) -> bool:
    """Whether a sentence only says that what a crime was done with was found, calls a shooting "the accident", or tells
    of the fire that an attack left: "the blaze was put out"."""
    if "violence" not in g.families:
        return False
    if mine == {"accident/Fire"} and all(e.known for e in telling.events if e.kind == "event"):
        return any(_ALIGHT.search(t.sentence) for t in g.tellings) and not any(t.says_how_many for t in telling.tolls)
    if telling.tolls:
        return False
    if mine == {"accident/Other"}:
        bare = telling.site is None and not telling.dates
        return bare or all(e.known for e in telling.events if e.kind == "event")
    return mine == {"strategic/Disrupted weapons use"} and telling.site is None and not telling.sentence.shouted


def _is_hit_there(telling: Telling, mine: set[str], g: Group) -> bool:
    """Whether a sentence tells who else was shot or stabbed, by the crash at which they were: "A woman who had been in
    the crash was also shot"."""
    crime = any(e.event_type == "Crime" for e in telling.events) or any(t.role == "shot" for t in telling.tolls)
    at_it = all(f.startswith("accident/") for f in mine) and _HAD_BEEN.search(telling.sentence.low) is not None
    return "violence" in g.families and crime and at_it and telling.site is None


def _is_carrying_off(telling: Telling, g: Group) -> bool:
    """Whether people seize others, by a day or in a place of its own, where an accident is told of: "In Zuwara
    residents seized two smugglers on Monday"."""
    mishap = all(f.startswith(("accident", "disaster")) for f in g.families)
    seized = any(t.role == "abducted" and t.kind in ("counted", "one", "named", "list") for t in telling.tolls)
    own = telling.site is not None or any(d.score > SPOKEN for d in telling.dates)
    return mishap and seized and own and opens_paragraph(telling, g)


def _is_aside(telling: Telling) -> bool:
    """Whether a sentence brings no people, no day and no place of its own: "It was an accident", "his car crashed"."""
    own = any(t.kind in ("counted", "bare", "one", "list", "named", "none") for t in telling.tolls)
    dated = any(d.score > SPOKEN for d in telling.dates)
    return not (own or dated or telling.site is not None) and not is_another(telling)


def _goes_straight_on(telling: Telling, g: Group) -> bool:
    """Whether a sentence says next who was hurt in a riot or an attack and what burned: "A post went up in flames"."""
    burned = {family(e.event_type, e.sub_event_type) for e in telling.events if e.kind == "event"} <= _LEFT_BEHIND
    last = g.tellings[-1].sentence
    own = telling.site is not None or any(d.score > SPOKEN for d in telling.dates)
    straight = last.part == telling.sentence.part and telling.sentence.index == last.index + 1
    return burned and straight and not own and bool(g.families & {"violence", "protest"}) and not is_another(telling)


def is_capture(g: Group) -> bool:
    """Whether all that is told of an incident is that somebody was taken or weapons were found."""
    return bool(g.families) and all(f in ("strategic/Arrests", "strategic/Disrupted weapons use") for f in g.families)


_DAYS = 2
"""UCDP's precision of a day or a few of them."""
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
_RECOVERED = Cued(
    r"\b(?:found|recovered|retrieved|pulled|dug|brought (?:out|up|ashore)|taken (?:out|from)|located|identified|up to"
    r"|as of|by|until|raised|counted)\b"
)
_HAD_BEEN = compiled(
    r"\b(?:(?:had|was|were|been) (?:\w+ )?(?:in|involved in)|after|at|of|from|by) (?:the|that|an? earlier)"
    r" (?:[\w-]+ )?(?:crash|accident|wreck|collision|fender-bender)\b"
)
_TELLING = 60
"""Weight from which on a weak word tells how somebody came to harm: "gunshot"."""
_SOON = 2
"""Sentences within which a report goes on about a raid."""
_BACK = 7
"""Days from the news of an accident back to the accident itself."""
_SEASON = dt.timedelta(days=120)
_AFTER = ("Strategic developments",)
"""What follows on accidents: arrests."""
_OF_ANGER = {"protest", "strategic/Arrests"}
"""What is told of a protest, be it for an arrest."""
_BESIDES = {
    "strategic/Arrests",
    "strategic/Disrupted weapons use",
    "strategic/Looting/property destruction",
}
"""What is done along with violence."""
_LEFT_BEHIND = {"accident/Fire", "strategic/Looting/property destruction"}
_ALIGHT = Cued(
    r"\b(?:set (?:fire to|[^.;,]{1,40}?(?:on fire|ablaze|alight))|burn(?:ed|t|ing)|caught fire|on fire|ablaze|alight"
    r"|(?:a|large|huge|big) (?:fire|blaze)|torched|fires)\b"
)
_FEW = 3
"""Letters before the word with which a sentence opens."""
_ACCOUNT = compiled(
    r"\W*(?:according to|as reported by|[^.;]{2,80}?\b(?:reported|said|says|stated|tweeted|posted|wrote|claimed|alleged"
    r"|identified|affirmed|added|mentioned|noted|shared|named|quoted|confirmed|told)\b)"
)
