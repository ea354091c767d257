"""The type of an incident, by weights learnt from labelled reports.

`data/kinds/train.py` writes the weights; the README beside it names the sources.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from geo.extract.drafts.kindsigns import Candidate, Happening, Kind, candidates
from geo.extract.drafts.means import meant
from geo.extract.drafts.nature import ENOUGH, nature
from geo.extract.drafts.protests import protest, shots_there
from geo.extract.drafts.sides import is_heard, is_one_sided, is_unopposed
from geo.extract.events.events import FATES, Event
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["Decision", "decide", "score"]

_FILE = Path(__file__).parents[3] / "data" / "kinds" / "model.json"
UNTOLD: Kind = ("Violence against civilians", "Attack")
"""Of what only has victims, some of them dead."""
HURT: Kind = ("Crime", "Other")
TAKEN: Kind = ("Violence against civilians", "Abduction/forced disappearance")
LOST: Kind = ("Accident", "Other")
"""Of what only has wounded, or people missing."""
CLASH: Kind = ("Battles", "Armed clash")
BLAST: Kind = ("Explosions/Remote violence", "Remote explosive/landmine/IED")
LOOTING: Kind = ("Strategic developments", "Looting/property destruction")
ARRESTS: Kind = ("Strategic developments", "Arrests")
SHOOTING: Kind = ("Crime", "Shooting")
ARSON: Kind = ("Crime", "Arson")
FIRE: Kind = ("Accident", "Fire")
RAIL: Kind = ("Accident", "Rail")
RAMMING: Kind = ("Crime", "Vehicle ramming")
RIOT: Kind = ("Riots", "Violent demonstration")
RALLY: Kind = ("Protests", "Peaceful protest")


_start = attrgetter("start")


class Decision(NamedTuple):
    """What an incident is, and the words that say so."""

    event_type: str
    sub_event_type: str
    trigger: Event | None
    """None where nothing but its victims is told."""
    sentence: Sentence | None
    """Where the trigger stands."""


def decide(happening: Happening) -> Decision:
    """The type and the most telling sub-type."""
    found = candidates(happening)
    if _is_unnamed(happening) and (kind := _by_all_words(happening)) is not None:
        return Decision(*kind, None, None)
    if not found:
        if happening.taken and not happening.dead:
            return Decision(*TAKEN, None, None)
        violent = happening.dead or happening.scene.political
        untold = UNTOLD if violent else HURT if happening.hurt else LOST
        return Decision(*meant(untold, happening), None, None)
    known = weights()
    kind = max(found, key=lambda k: (score(found[k].signs, known), k))
    kind = _but_told(kind, found, happening)
    kind = _unmeant(kind, found, happening)
    kind = _cause(_opened_with(kind, found, happening), found, happening)
    deadly = [k for k in found if k[0] in _DEADLY and found[k].trigger.kind == "event"]
    if kind == ARRESTS and _is_for_the_dead(found, happening):
        return Decision(*UNTOLD, None, None)
    if happening.dead and kind in _BLOODLESS and deadly:
        kind = max(deadly, key=lambda k: (score(found[k].signs, known), k))
    if kind == SHOOTING and RAMMING in found and _is_first(RAMMING, happening):
        kind = RAMMING
    if kind == FIRE and ARSON in found and any(_SET.search(s) for s, _ in (*happening.headline, *happening.told)):
        kind = ARSON
    if kind == RAIL and UNTOLD in found and any(_is_wrecked(e) for _, events in happening.told for e in events):
        kind = UNTOLD
    if kind == CLASH and UNTOLD in found and is_one_sided(found[kind], happening):
        kind = UNTOLD
    if kind == CLASH and ARRESTS in found and "raided" in found[kind].trigger.words and is_unopposed(happening):
        kind = ARRESTS  # "police raided a house and arrested two"
    if kind == BLAST and CLASH in found and is_heard(found[kind]):
        kind = CLASH
    if kind[0] in _OF_ARMS and _POLICE_FIRE.search(" ".join(s.low for s, _ in happening.told)):
        protests = [k for k in found if k[0] in ("Protests", "Riots")]
        kind = max(protests, key=lambda k: (score(found[k].signs, known), k), default=kind)
    if kind == LOOTING and RIOT in found:
        kind = RIOT  # where people riot, what they loot is part of it
    if kind == RALLY and (shots := shots_there(happening)) is not None:
        return Decision(*SHOOTING, *shots)
    chosen = found[kind]
    kind = meant(kind, happening)
    if kind[0] in ("Protests", "Riots"):
        kind = protest(kind, happening, chosen.trigger.words)
    return Decision(*kind, chosen.trigger, chosen.sentence)


def _is_wrecked(e: Event) -> bool:
    """Whether people threw a train off its rails: "saboteurs removed", "rebels derailed"."""
    return (e.event_type, e.sub_event_type) == UNTOLD and ("saboteurs" in e.words or e.words.endswith("derailed"))


def _unmeant(kind: Kind, found: Mapping[Kind, Candidate], happening: Happening) -> Kind:
    """The likeliest accident in place of an attack, where nothing but accidents is told and no side is named that would
    mean harm: "a tanker hit a row of cars"."""
    if kind != UNTOLD or happening.scene.political:
        return kind
    told = [e for _, events in (*happening.headline, *happening.told) for e in events if e.kind == "event"]
    if not told or any(e.event_type not in ("Accident", "Disaster") for e in told):
        return kind
    known = weights()
    mishaps = [k for k in found if k[0] == "Accident"]
    return max(mishaps, key=lambda k: (score(found[k].signs, known), k), default=kind)


def _opened_with(kind: Kind, found: Mapping[Kind, Candidate], happening: Happening) -> Kind:
    """The accident or the disaster that a report opens with, where what was chosen is no more than how its people's
    kin raged, who was arrested for it or what led to it: "died when a tanker burst into flames … it had overturned"."""
    if kind[0] not in _AFTER_A_MISHAP or not happening.told:
        return kind
    events = [e for e in happening.told[0][1] if e.kind == "event"]
    opening = {(e.event_type, e.sub_event_type) for e in events if e.event_type in ("Accident", "Disaster")}
    rest = {e.event_type for e in events} - {"Accident", "Disaster"}
    if kind[0] == "Accident" and (kind in opening or LOST in opening or not happening.dead):
        return kind
    led = min(events, key=_start, default=None)
    rallied = rest == {"Protests"} and led is not None and led.event_type in ("Accident", "Disaster")
    rallied = rallied and happening.dead and not happening.scene.political
    if not opening or (rest and not rallied):  # "wind brought down the stage at a rally"
        return kind
    known = weights()
    return max((k for k in found if k in opening), key=lambda k: (score(found[k].signs, known), k), default=kind)


def _but_told(kind: Kind, found: Mapping[Kind, Candidate], happening: Happening) -> Kind:
    """What the police did, where all is told of it and a weapon stands in the headline alone: "Raid nets nerve gas"."""
    harmed = happening.dead or happening.hurt or happening.taken
    told = {(e.event_type, e.sub_event_type) for _, events in happening.told for e in events if e.kind == "event"}
    if harmed or kind[0] != "Explosions/Remote violence" or kind in told or not told <= _CAPTURES:
        return kind
    known = weights()
    return max((k for k in found if k in told), key=lambda k: (score(found[k].signs, known), k), default=kind)


def _is_for_the_dead(found: Mapping[Kind, Candidate], happening: Happening) -> bool:
    """Whether all that is told of is an arrest, further on than the dead whom it is for: "The body of a student was
    found in a well … Police have arrested her boyfriend"."""
    told = [k for k in found if found[k].trigger.kind == "event"]
    return happening.dead and told == [ARRESTS] and found[ARRESTS].sentence is not happening.told[0][0]


def _is_first(deed: Kind, happening: Happening) -> bool:
    """Whether of all deeds told it is the first: who drove into a crowd and then was shot at did not begin with it."""
    first = next((e for _, events in happening.told for e in sorted(events, key=_start) if e.kind == "event"), None)
    return first is not None and (first.event_type, first.sub_event_type) == deed


def _cause(kind: Kind, found: Mapping[Kind, Candidate], happening: Happening) -> Kind:
    """The storm or the earthquake that a report opens with, where what was chosen is no more than what it brought."""
    if kind not in _BROUGHT:
        return kind
    opening = [s.low for s, _ in (*happening.headline, *happening.told)][:_OPENING]
    for cause, named in _CAUSES.items():
        if cause not in found or cause == kind or not any(named.search(low) for low in opening):
            continue
        if cause != _FLOOD or not any(_SLIDE.search(low) for low in opening):
            return cause
    return kind


def _is_unnamed(happening: Happening) -> bool:
    """Whether no phrase says how people came to harm."""
    if happening.taken:
        return False
    said = [e for _, events in (*happening.headline, *happening.told) for e in events if e.kind != "clue"]
    return all(e.words in FATES or e.words in _BARE or _says_little(e) for e in said)


def _says_little(e: Event) -> bool:
    """Whether a phrase only says that there was some accident, not what: "crashed", but not "the escalator buckled"."""
    return (e.event_type, e.sub_event_type) == LOST and e.weight < _TELLING


def _by_all_words(happening: Happening) -> Kind | None:
    """What its own words speak for, or else those of the report around it.

    Soldiers dig out the dead of a landslide too, but where a report names them it takes more.
    """
    told = [s for s, _ in (*happening.headline, *happening.told)]
    if happening.scene.political:
        kind = nature(told, enough=_SURELY)
        return kind if kind is not None and kind[0] == "Disaster" else None
    if happening.scene.policed and any(_FIRED.search(s.low) for s in (*told, *happening.around)):
        return SHOOTING
    if (kind := nature(told)) is not None:
        return kind
    if not happening.scene.policed and all(e.words in FATES for _, events in happening.told for e in events):
        return nature(told, happening.around, _HARDLY)
    kind = nature(told, happening.around)
    return kind if kind != _ROAD else None  # a lorry may be driven into a crowd


def score(signs: Mapping[str, float], known: Mapping[str, float]) -> float:
    """How much speaks for a type, by the weights `known`."""
    return sum(known.get(name, 0.0) * value for name, value in signs.items())


@cache
def weights() -> dict[str, float]:
    """Sign → weight."""
    held: dict[str, float] = json.loads(_FILE.read_text(encoding="utf-8"))["weights"]
    return held


_SET = Cued(
    r"\b(?:deliberately|intentionally|purposely) (?:set|lit|started|ignited)\b"
    r"|\b(?:ruled|called|deemed|declared) (?:an? )?arson\b"
    r"|\barson (?:blamed|kills?|killed|fire|attack|leaves?|suspected)\b"
    r"|\bset (?:deliberately|intentionally|on purpose)\b"
    r"|\barsonists?\b(?! (?:was|were) ruled)"
)
"""How a report says that a fire was lit."""


_CAPTURES = {ARRESTS, ("Strategic developments", "Disrupted weapons use")}
_OF_ARMS = ("Crime", "Violence against civilians", "Battles")
_POLICE_FIRE = compiled(
    r"\b(?:police(?:men)?|officers|troops|soldiers|security forces|gendarmes|guards|paramilitaries) (?:[\w'-]+ ){0,4}?"
    r"(?:opened fire|fired (?!tear|rubber|water|into the air|in the air))"
)
"""What makes shots a part of the protest that a report tells of."""
_TELLING = 60
"""Weight from which on a phrase says what befell people."""
_BLOODLESS = frozenset(
    ("Strategic developments", sub)
    for sub in (
        "Change to group/activity",
        "Headquarters or base established",
        "Agreement",
        "Disrupted weapons use",
    )
)
"""What is no more than a part of what cost lives."""
_DEADLY = ("Battles", "Explosions/Remote violence", "Violence against civilians")
_AFTER_A_MISHAP = ("Protests", "Riots", "Strategic developments", "Accident")
_FIRED = compiled(r"\b(?:(?:shell|bullet|spent) )?casings\b|\bbullet holes?\b|\bgunshots?\b|\bgunfire\b")
"""What only guns leave behind them."""
_ROAD: Kind = ("Accident", "Road")
_HARDLY = ENOUGH - 1
"""Points for a nature where a report names neither police nor arms."""
_SURELY = 2 * ENOUGH
"""Points for a nature where soldiers or fighters are named."""
_BROUGHT = frozenset(
    {("Disaster", sub) for sub in ("Flood", "Landslide", "Tsunami")}
    | {("Accident", sub) for sub in ("Structural collapse", "Fire")}
)
"""What a disaster brings with it."""
_CAUSES: dict[Kind, re.Pattern[str]] = {
    ("Disaster", "Earthquake"): compiled(
        r"\b(?<!after )(?<!since )(?:an?|the|powerful|strong|magnitude) (?:(?!after |following "
        r"|since )[\w.-]+ ){0,4}?(?:earthquake|quake|tremor)\b"
    ),
    ("Disaster", "Storm"): compiled(r"\b(?:typhoon|cyclone|hurricane|tropical (?:storm|depression)|storm) [a-z]{3,}"),
}
_FLOOD: Kind = ("Disaster", "Flood")
_CAUSES[_FLOOD] = compiled(r"\b(?:flash[ -])?floods?\b|\bflooding\b|\bfloodwaters?\b")
_SLIDE = compiled(r"slide|slip|slope|collaps|mud\b|tsunami|dam\b")
"""What an opening names that floods only came along with."""
_OPENING = 2
"""Sentences, the headline among them, that name the cause."""
_BARE = ("crushed", "trampled", "fighting", "crush of")
"""Words that say less than what stands around them."""
