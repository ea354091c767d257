"""Whether a sentence may go on about an incident: by its kind, and by who gives the account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.events.events import family
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.mishaps import DAMAGE, is_of_another_cause
from geo.extract.incidents.novelty import opens_paragraph
from geo.extract.incidents.sametime import times_agree
from geo.extract.incidents.transitions import ALSO, is_another
from geo.extract.text.clues import Cued
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["families", "is_account", "is_capture", "is_of_mishaps", "kinds_agree"]


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


_HAD_BEEN = compiled(
    r"\b(?:(?:had|was|were|been) (?:\w+ )?(?:in|involved in)|after|at|of|from|by) (?:the|that|an? earlier)"
    r" (?:[\w-]+ )?(?:crash|accident|wreck|collision|fender-bender)\b"
)
_SOON = 2
"""Sentences within which a report goes on about a raid."""
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
_ACCOUNT = compiled(
    r"\W*(?:according to|as reported by|[^.;]{2,80}?\b(?:reported|said|says|stated|tweeted|posted|wrote|claimed|alleged"
    r"|identified|affirmed|added|mentioned|noted|shared|named|quoted|confirmed|told)\b)"
)
