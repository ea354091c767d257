"""By what means people were attacked, where the words that told of it leave it open or name but a part of it.

"Bombed", "killed" and "raided" say neither whether a plane did it nor whether the bomber meant to die; what else its
sentences name does: who flew, who wore the belt, whether those who fell had fought. The clues lie in `meansclues`.
"""

from __future__ import annotations

from geo.extract.drafts import meansclues as clues
from geo.extract.drafts.kindsigns import Happening, Kind
from geo.extract.events.events import FATES
from geo.extract.text.clues import Cued

__all__ = ["is_as_before", "meant", "names_means"]

_ATTACK: Kind = ("Violence against civilians", "Attack")
_TAKEN: Kind = ("Violence against civilians", "Abduction/forced disappearance")
_CLASH: Kind = ("Battles", "Armed clash")
_TERRITORY: tuple[Kind, Kind] = (
    ("Battles", "Non-state actor overtakes territory"),
    ("Battles", "Government regains territory"),
)
_BLAST: Kind = ("Explosions/Remote violence", "Remote explosive/landmine/IED")
_FLOWN: Kind = ("Explosions/Remote violence", "Air/drone strike")
_SUICIDE: Kind = ("Explosions/Remote violence", "Suicide bomb")
_MOB: Kind = ("Riots", "Mob violence")
_BURST: Kind = ("Accident", "Explosion")
_CRUSH: Kind = ("Accident", "Crowd crush")
_ROAD: Kind = ("Accident", "Road")
_FIRE: Kind = ("Accident", "Fire")
_WILDFIRE: Kind = ("Disaster", "Wildfire")
_UNTOLD: tuple[Kind, ...] = (_ATTACK, ("Accident", "Other"), ("Crime", "Other"))
"""Of what no more is told than that people came to harm."""
_RIOT: Kind = ("Riots", "Violent demonstration")
_SHOOTING: Kind = ("Crime", "Shooting")
_ROBBERY: Kind = ("Crime", "Robbery")
_ARSON: Kind = ("Crime", "Arson")
_LOOTING: Kind = ("Strategic developments", "Looting/property destruction")


def meant(kind: Kind, happening: Happening) -> Kind:
    """The type that the means make of `kind`."""
    if kind[0] in ("Accident", "Disaster", "Crime"):
        return _mishap(kind, happening)
    if kind in (_ATTACK, _BLAST, _CLASH) and _is_flown(kind, happening):
        return _FLOWN
    if kind == _FLOWN and _says(clues.WALKED_IN, happening, _FIRST):
        return _SUICIDE
    if kind == _BLAST and _says(clues.BORNE, happening, _FIRST):
        return _SUICIDE
    if kind == _ATTACK and _says(clues.BOMBER, happening, _FIRST):
        return _SUICIDE
    if kind in (_ATTACK, _BLAST) and _says(clues.FELL_FIGHTING, happening, 1):
        return _CLASH
    if kind == _ATTACK and happening.scene.political and _says(clues.FOUGHT, happening, _FIRST):
        return kind if _says(clues.CROWDS, happening) else _CLASH
    if kind == _CLASH and not happening.armed and _says(clues.UNARMED_FIGHT, happening, _FIRST):
        return _RIOT
    if kind in _TERRITORY and _is_foray(happening):
        return _ATTACK
    if kind == _TERRITORY[1] and _says(clues.TAKEN_BY_GROUPS, happening, 1):
        return _TERRITORY[0]
    if kind == _TERRITORY[0] and _says(clues.TAKEN_FROM_GROUPS, happening, 1):
        return _TERRITORY[1]
    if kind == _TAKEN and happening.dead and _says(clues.TAKEN_AND_KILLED, happening):
        return _ATTACK
    if kind == _TAKEN and not (happening.taken or happening.dead) and _says(clues.STOLEN, happening, _FIRST):
        return _ROBBERY
    if kind in (_ATTACK, _CLASH, _LOOTING) and _says(clues.MOB, happening, _FIRST):
        return _MOB
    if kind == _ATTACK and _is_for_gain(happening):
        return _ROBBERY
    if kind == _ATTACK and _is_of_things(happening):
        return _LOOTING
    if kind == _ATTACK and _is_plain_crime(happening) and _says(clues.SHOT, happening):
        return _SHOOTING
    return _mishap(kind, happening)


def _mishap(kind: Kind, happening: Happening) -> Kind:
    """The type that the means make of what seemed to be a plain crime, an accident or a disaster."""
    if kind == _SHOOTING and _is_for_gain(happening):
        return _ROBBERY
    if kind == _ARSON and _says(clues.INMATES, happening, 1):
        return _RIOT
    if kind == _CRUSH and _says(clues.MOB, happening, _FIRST):
        return _MOB
    if kind == _BURST and _says(clues.SABOTAGE, happening, _FIRST):
        return _BLAST
    if kind == _FIRE and _says(clues.WOODS, happening, _FIRST):
        return _WILDFIRE
    if kind in _UNTOLD and not happening.scene.political:
        if _says(clues.ROADS, happening, _FIRST):
            return _ROAD
        return _SHOOTING if kind[0] == "Crime" and _says(clues.FIRED, happening) else kind
    return kind


def names_means(happening: Happening, before: Kind) -> bool:
    """Whether what is said of it names what was done to people, though no phrase does: "a sniper killed", or that they
    were shot, where those before were not."""
    if before != _SHOOTING and _says(clues.SHOT, happening):
        return True
    return _says(clues.OWN_MEANS, happening) or meant(_ATTACK, happening) not in (_ATTACK, before)


def is_as_before(kind: Kind, happening: Happening, before: Kind) -> bool:
    """Whether what a report tells after its news says that people died and nothing of how: "in Shusha one civilian
    died", after shells on Stepanakert."""
    if kind != _ATTACK or before[0] not in _SHARED or before[1] == "Other" or names_means(happening, before):
        return False
    said = [e.words for _, events in happening.told for e in events if e.kind != "clue"]
    return all(words in FATES or words in clues.NO_MEANS for words in said)


def _is_flown(kind: Kind, happening: Happening) -> bool:
    """Whether aircraft struck, and neither were struck themselves nor only took part in a fight on the ground."""
    if not _says(clues.FROM_THE_AIR, happening, _FIRST) or _says(clues.AIR_AS_TARGET, happening, _FIRST):
        return False
    return kind != _CLASH or not _says(clues.COMBAT, happening, _FIRST)


def _is_foray(happening: Happening) -> bool:
    """Whether those who came into a place killed people who bore no arms, and nobody says that they hold it."""
    if not happening.dead or happening.armed or not _says(clues.CAME, happening, 1):
        return False
    return not _says(clues.HELD, happening)


def _is_for_gain(happening: Happening) -> bool:
    """Whether those who came took money or goods, and are not of a side that is after more."""
    political = happening.scene.political and (happening.dead or happening.taken)
    return not political and _says(clues.ROBBED, happening, _FIRST)


def _is_of_things(happening: Happening) -> bool:
    """Whether nobody came to harm and all that is told is what was burnt, broken or taken."""
    if happening.dead or happening.hurt or happening.taken:
        return False
    told = [e.words for _, events in happening.told for e in events if (e.event_type, e.sub_event_type) == _ATTACK]
    return bool(told) and all(clues.DESTROYED.pattern.search(words) for words in told)


def _is_plain_crime(happening: Happening) -> bool:
    """Whether police look into it and nothing that is said of it is of public life: no office, faith, side or cause;
    where gunmen came, it takes more, such as where or why they shot."""
    scene = happening.scene
    if scene.political or not scene.policed or happening.armed or _says(clues.PUBLIC, happening):
        return False
    return not _says(clues.STRANGERS, happening) or _says(clues.PRIVATE, happening)


def _says(pattern: Cued, happening: Happening, first: int | None = None) -> bool:
    """Whether what its first sentences (all of them where `first` is None) say of it holds a pattern."""
    said = zip(happening.told[:first], happening.parts, strict=False)
    return any(pattern.search(s, part) for (s, _), part in said)


_FIRST = 2
"""Sentences that say what it was; further on an answer to it may be told of."""
_SHARED = ("Explosions/Remote violence", "Crime", "Accident", "Disaster")
"""What befalls people in several places of a report in the same way."""
