"""Whether a sentence brings something new: an event that nobody has spoken of yet, "another bomb", "elsewhere"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from geo.extract.apart import is_separate
from geo.extract.chronology import SPOKEN
from geo.extract.mishaps import brought

if TYPE_CHECKING:
    from geo.extract.tellings import Group, Telling

__all__ = ["ALSO", "is_another", "is_fresh", "is_new"]


def is_another(telling: Telling) -> bool:
    """Whether a sentence says itself that it goes on to something else: "another bomb", "in a separate attack"."""
    low, start = telling.sentence.low, telling.sentence.start
    if is_separate(low) and any(not t.loose and t.kind in ("counted", "one", "named") for t in telling.tolls):
        return True
    if _ANOTHER_ONE.search(low) and _is_placed(telling):
        return True
    if not is_fresh(telling):
        return False
    if _SEPARATE.match(low):
        return True
    return any(
        _ANOTHER.search(low[max(0, e.start - start - 30) : e.start - start]) and _HAPPENING.search(e.words)
        for e in telling.events
        if e.kind == "event" or telling.dates
    )


def is_fresh(telling: Telling) -> bool:
    """Whether its most telling words are those of an event that nobody has spoken of yet."""
    strongest = telling.strongest
    return strongest is not None and strongest.kind == "event" and not strongest.known


def is_new(telling: Telling, g: Group) -> bool:
    """Tells of something not known from before, with weight of its own: houses that a quake brings down have none."""
    left = brought(g)
    fresh = [e for e in telling.events if e.kind == "event" and not e.known and e.sub_event_type not in left]
    return bool(fresh) and (bool(telling.tolls) or bool(telling.dates) or fresh[0].weight >= 60)


def _is_placed(telling: Telling) -> bool:
    """Counts people and gives them a day and a place."""
    counted = any(not t.loose and t.kind in ("counted", "one", "list") for t in telling.tolls)
    dated = any(d.score > SPOKEN and not d.future for d in telling.dates)
    return counted and dated and telling.site is not None


_SEPARATE = re.compile(
    r"\W*(?:in (?:another|other|a (?:separate|different|second|third))|separately|on the other hand|in yet another"
    r"|(?:further|farther) (?:north|south|east|west)|(?:in|on) the (?:[\w']+ )?(?:far |extreme )?(?:north|south"
    r"|east|west)"
    r"(?:-?(?:east|west))?(?:ern (?:[\w-]+ )?(?:provinces?|states?|regions?|districts?|city|town|part))?(?= of\b|,))\b"
)
_ANOTHER = re.compile(
    r"\b(?:another|a (?:separate|similar|different))(?: (?!(?:was|were|is|are|had|has|who|to|and)\b)[\w-]+){0,2}? $"
)
_ANOTHER_ONE = re.compile(
    r"(?:^\W*|\b(?:when|after|as|while|and) )another (?:[\w-]+ )?(?:boat|ferry|ship|vessel|dinghy|trawler|train|bus"
    r"|coach|minibus|lorry|truck|plane|aircraft|helicopter|avalanche|landslide|building|mine)\b"
)
"""What befell another one; "crashed into another bus" does not match."""
_HAPPENING = re.compile(
    r"attack|bomb|blast|explo|shooting|clash|raid|kidnap|abduct|murder|assassin|crash|collision|strike|shelling|ambush"
    r"|quake|flood|landslide|grenade|stabbing|fire\b|battle|shoot-?out|robbery|device|charge\b|dynamite|mine\b"
)
ALSO = re.compile(
    r"\W*(?:meanwhile|elsewhere|similarly|likewise|in addition|moreover|furthermore|finally|also|subsequently|later"
    r"|(?:a few |several |\w+ )?hours (?:later|earlier|before)|earlier)\b"
)
"""How a sentence opens that goes on to the next of several."""
