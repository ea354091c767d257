"""What speaks for each type that an incident may be of: its triggers, where they stand, and what is named around them.

The signs are weighed in `geo.extract.drafts.kinds`; a sign's value lies between 0 and 2, that of all words between −3
and 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.extract.drafts import kindclues
from geo.extract.events.events import FATES, Event
from geo.extract.events.scene import Scene
from geo.extract.text.sentences import Sentence
from geo.extract.words import kindwords
from geo.patterns import compiled

__all__ = ["Candidate", "Happening", "Kind", "candidates", "words_of"]

Kind = tuple[str, str]
"""Event type and sub-type."""


class Happening(NamedTuple):
    """One incident as far as its type depends on it."""

    told: Sequence[tuple[Sentence, Sequence[Event]]]
    """Its sentences, in the order of the text, with their events."""
    headline: Sequence[tuple[Sentence, Sequence[Event]]]
    """The report's, where it speaks of this incident."""
    scene: Scene
    armed: bool
    """Soldiers, police or fighters are among the victims."""
    dead: bool
    hurt: bool
    taken: bool = False
    """People were abducted."""
    around: Sequence[Sentence] = ()
    """The sentences of its report that tell of no incident, where it has but this one."""
    parts: Sequence[str] = ()
    """What each of its sentences says of it, folded: a sentence may tell of several incidents."""


@dataclass(slots=True)
class Candidate:
    """One type that an incident may be of."""

    trigger: Event
    """The most telling of its triggers, in the text where it stands there."""
    sentence: Sentence
    """Where that trigger stands."""
    signs: dict[str, float] = field(default_factory=dict)
    """Sign → value."""


def candidates(happening: Happening) -> dict[Kind, Candidate]:
    """Every type that a trigger names or stands close to; empty without any trigger."""
    standing: dict[Kind, list[_Standing]] = {}
    triggers = list(_standings(happening))
    telling = [s for s in triggers if s.event.kind != "weak"]
    coup = not happening.dead and any(s.event.sub_event_type == "Other" for s in telling)
    if all(s.event.event_type == "Strategic developments" for s in telling) and not coup:
        telling = triggers  # "gunfire killed four; three suspects were arrested" is no arrest
    crimes = [s for s in telling if s.event.event_type == "Crime"]
    if crimes and not happening.scene.political:  # who smashed a window and was arrested: the window is the news
        telling = [s for s in telling if (s.event.event_type, s.event.sub_event_type) != _ARRESTS]
    for s in telling:
        standing.setdefault((s.event.event_type, s.event.sub_event_type), []).append(s)
    own = {kind: _own_signs(group) for kind, group in standing.items()}
    strong = [k for k, group in standing.items() if any(s.event.kind == "event" for s in group)]
    fates = all(s.event.words in FATES for s in triggers) and not happening.scene.political
    named = _clues(happening)
    found: dict[Kind, Candidate] = {}
    for kind, group in standing.items():
        for other in (kind, *_NEAR.get(kind, ())):
            if other != kind and (other in standing or not _may_mean(other, named)):
                continue
            if kind == _ARSON and other == _ATTACK and "nobody harmed" in named:
                continue  # what is burnt is no one's life
            if kind == _BURST and other == _IED and any(s.event.weight >= _BY_ITSELF for s in group):
                continue
            signs = dict(own[kind])
            if other != kind:
                signs |= {"near": 1.0, f"{_name(kind)} > {_name(other)}": 1.0}
            best = max(group, key=lambda s: (s.number >= 0, s.event.weight))
            candidate = Candidate(best.event, best.sentence, signs)
            if other not in found or _plain(candidate) > _plain(found[other]):
                found[other] = candidate
    for kind, candidate in found.items():
        label = _name(kind)
        candidate.signs[label] = 1.0
        for clue, value in named.items():
            candidate.signs[f"{label} ~ {clue}"] = value
        fitting = sum(named.get(clue, 0.0) for clue in _FITTING.get(kind, ()))
        if fitting:
            candidate.signs["fits"] = min(fitting, 2.0)
        if fates and kind == _ATTACK:
            candidate.signs["fates in a plain scene"] = 1.0
        if kind[0] == "Crime" and happening.scene.political:
            candidate.signs["crime in a political scene"] = 1.0
        if kind in _PARTISAN and not happening.scene.political:
            candidate.signs["partisan in a plain scene"] = 1.0
        for other in strong:
            if other != kind:
                candidate.signs[f"{label} < {_name(other)}"] = 1.0
    if len(found) > 1:
        totals = kindwords.odds(words_of(happening), found, kindwords.weights())
        for candidate, value in zip(found.values(), kindwords.spoken_for(totals), strict=True):
            candidate.signs[kindwords.BY_WORDS] = value
    return found


def words_of(happening: Happening) -> dict[str, float]:
    """The words that an incident is told in, headline first."""
    return kindwords.said([s for s, _ in (*happening.headline, *happening.told)])


class _Standing(NamedTuple):
    """A trigger and where it stands."""

    event: Event
    sentence: Sentence
    number: int
    """How many of the incident's sentences come before; −1 in the headline."""
    rank: int
    """How many triggers of its sentence come before."""
    before: str
    after: str


def _standings(happening: Happening) -> Iterable[_Standing]:
    parts = [(-1, s, events) for s, events in happening.headline]
    parts += [(n, s, events) for n, (s, events) in enumerate(happening.told)]
    for n, s, events in parts:
        for rank, e in enumerate(events):
            if e.kind == "clue":
                continue
            start, end = e.start - s.start, e.end - s.start
            yield _Standing(e, s, n, rank, s.low[max(0, start - 60) : start], s.low[end : end + 60])


def _own_signs(group: Sequence[_Standing]) -> dict[str, float]:
    """What the triggers of one type say, whatever the type."""
    signs: dict[str, float] = {}
    signs["weight"] = max(s.event.weight for s in group) / 100
    if all(s.event.kind == "weak" for s in group):
        signs["weak"] = 1.0
    body = [s for s in group if s.number >= 0]
    if len(body) < len(group):
        signs["in the headline"] = 1.0
    if any(s.number == 0 and s.rank == 0 for s in body):
        signs["first of all"] = 1.0
    elif any(s.number == 0 for s in body):
        signs["in the first sentence"] = 1.0
    elif body:
        signs["later only"] = 1.0
    told = len({s.number for s in group})
    signs["told again"] = min(told - 1, 4) / 2
    first = min(group, key=lambda s: (s.number, s.rank))
    for name, pattern, side in _PLACES:
        if pattern.search(first.before if side == "before" else first.after):
            signs[name] = 1.0
    if _DOERS.search(first.event.words):
        signs["names doers"] = 1.0
    if first.event.definite:
        signs["known"] = 1.0
    if first.event.words.count(" "):
        signs["phrase"] = min(first.event.words.count(" "), 4) / 2
    return signs


def _clues(happening: Happening) -> dict[str, float]:
    """What is named in an incident's sentences, and what else is known of it."""
    texts = [(1.0, s) for s, _ in happening.headline]
    texts += [(0.5 if n else 1.0, s) for n, (s, _) in enumerate(happening.told[:_READ])]
    found = kindclues.motives(happening.around[:_READ]) | kindclues.find(texts)
    for clue, holds in (
        ("political scene", happening.scene.political),
        ("policed scene", happening.scene.policed),
        ("armed victims", happening.armed),
        ("some dead", happening.dead),
        ("some hurt", happening.hurt),
        ("nobody harmed", not (happening.dead or happening.hurt or happening.taken)),
    ):
        if holds:
            found[clue] = 1.0
    return found


def _may_mean(kind: Kind, named: Mapping[str, float]) -> bool:
    """Whether what is named lets the words of another type mean this one."""
    return kind not in _SHOWN or any(clue in named for clue in _FITTING[kind])


def _name(kind: Kind) -> str:
    return f"{kind[0][:9]}: {kind[1]}"


def _plain(candidate: Candidate) -> tuple[bool, float]:
    return "near" not in candidate.signs, candidate.signs["weight"]


_READ = 6
"""Sentences of an incident that are read for clues."""
_ATTACK = ("Violence against civilians", "Attack")
_CLASH = ("Battles", "Armed clash")
_IED = ("Explosions/Remote violence", "Remote explosive/landmine/IED")
_SUICIDE = ("Explosions/Remote violence", "Suicide bomb")
_AIR_STRIKE = ("Explosions/Remote violence", "Air/drone strike")
_SHELLING = ("Explosions/Remote violence", "Shelling/artillery/missile attack")
_BURST = ("Accident", "Explosion")
_ARSON = ("Crime", "Arson")
_BY_ITSELF = 66
"""From this weight on, the words for an explosion name what blew up of itself: gas, a boiler, a munitions store."""
_ARRESTS = ("Strategic developments", "Arrests")
_LOOTING = ("Strategic developments", "Looting/property destruction")
_MEANS = tuple(
    ("Accident", sub)
    for sub in ("Road", "Rail", "Air", "Sea", "Industrial or mining", "Crowd crush", "Structural collapse")
)
_NEAR: dict[Kind, tuple[Kind, ...]] = {
    _ATTACK: (("Crime", "Other"), _CLASH, ("Accident", "Other"), *_MEANS, _AIR_STRIKE),
    _CLASH: (_ATTACK,),
    _IED: (_SUICIDE, _AIR_STRIKE, ("Accident", "Explosion")),
    _SHELLING: (_AIR_STRIKE,),
    ("Crime", "Shooting"): (_ATTACK, _CLASH),
    ("Crime", "Stabbing"): (_ATTACK, ("Riots", "Mob violence")),
    ("Crime", "Vehicle ramming"): (_ATTACK,),
    ("Crime", "Arson"): (("Accident", "Fire"), _LOOTING, _ATTACK),
    ("Crime", "Other"): (_ATTACK,),
    ("Accident", "Explosion"): (_IED, _SUICIDE, _AIR_STRIKE, ("Accident", "Industrial or mining")),
    ("Accident", "Fire"): (("Crime", "Arson"), ("Disaster", "Wildfire"), ("Accident", "Sea")),
    ("Accident", "Other"): (*_MEANS, ("Crime", "Vehicle ramming")),
    ("Accident", "Road"): (("Crime", "Vehicle ramming"), _ATTACK),
    ("Accident", "Structural collapse"): (("Disaster", "Flood"),),
}
"""Types that the words of another may mean: an explosion may be a bomb, a shooting an attack."""
_PARTISAN = frozenset({_ATTACK, _CLASH, _IED, _SUICIDE, _LOOTING})
"""What the text of a plain crime or accident may seem to tell of."""
_SHOWN = frozenset({*_MEANS, _AIR_STRIKE, _SUICIDE})
"""Types that only what is named can show: no train, no railway accident."""
_FITTING: dict[Kind, tuple[str, ...]] = {
    _ATTACK: ("avowed", "civilians", "power", "by strangers"),
    _CLASH: ("army", "fighters", "gangs"),
    _SUICIDE: ("vest", "packed"),
    _AIR_STRIKE: ("jets",),
    _SHELLING: ("missile",),
    _LOOTING: ("cult",),
    ("Battles", "Government regains territory"): ("town taken",),
    ("Battles", "Non-state actor overtakes territory"): ("town taken",),
    ("Crime", "Shooting"): ("gun",),
    ("Crime", "Stabbing"): ("knife",),
    ("Crime", "Arson"): ("will",),
    ("Crime", "Poisoning"): ("drink",),
    ("Accident", "Road"): ("road",),
    ("Accident", "Rail"): ("train",),
    ("Accident", "Air"): ("plane",),
    ("Accident", "Sea"): ("boat",),
    ("Accident", "Fire"): ("house", "mishap"),
    ("Accident", "Explosion"): ("gas", "works"),
    ("Accident", "Industrial or mining"): ("mine",),
    ("Accident", "Structural collapse"): ("fallen",),
    ("Accident", "Crowd crush"): ("crowd",),
    ("Disaster", "Flood"): ("weather",),
    ("Disaster", "Landslide"): ("mud",),
    ("Disaster", "Earthquake"): ("quake",),
    ("Disaster", "Tsunami"): ("sea waves",),
    ("Disaster", "Avalanche"): ("snow",),
    ("Disaster", "Volcano"): ("volcano",),
    ("Disaster", "Wildfire"): ("woods",),
    ("Strategic developments", "Agreement"): ("talks",),
    ("Strategic developments", "Arrests"): ("held",),
    ("Strategic developments", "Disrupted weapons use"): ("weapons found",),
}
"""What is named where a type is the right one."""
_PLACES = tuple(
    (name, compiled(pattern), side)
    for name, pattern, side in (
        ("after after", r"\b(?:after|following|since)(?: [\w'’-]+){0,5} $", "before"),
        ("after amid", r"\b(?:amid|despite|during|over|about|of|for|against)(?: [\w'’-]+){0,3} $", "before"),
        ("after when", r"\b(?:when|as|where|while)(?: [\w'’-]+){0,6} $", "before"),
        ("after in", r"\b(?:in|by|from|under)(?: (?:an?|the|two|three|several))?(?: [\w'’-]+){0,2} $", "before"),
        ("after harm", r"\b(?:kill\w*|dead|died?|dying|injur\w+|wound\w+|hurt|los\w+|victims?)\b", "before"),
        ("before harm", r"\b(?:kill\w*|leav\w+|injur\w+|wound\w+|claim\w+)\b", "after"),
        (
            "of suspicion",
            r"\b(?:suspect\w*|accus\w+|charg\w+|alleg\w+|blam\w+|responsible) (?:[\w'’-]+ ){0,4}$",
            "before",
        ),
        ("in quotes of doubt", r"\b(?:may|might|could|possibl\w+|whether|not) (?:[\w'’-]+ ){0,4}$", "before"),
    )
)
_DOERS = compiled(
    r"^(?:\w+ )?(?:kidnap+ers|abductors|gunm[ae]n|protest[eo]rs|demonstrators|rioters|robbers|looters|bombers?|hostages"
    r"|firefighters|fighters|hijackers|murderers?|rapists?|arsonists?|reinforcements|vigilantes?|assassins?)$"
)
