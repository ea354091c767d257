"""Whether a sentence brings something new: an event that nobody has spoken of yet, people whom nobody has counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.mishaps import brought
from geo.extract.incidents.past import is_aftermath
from geo.extract.text.sentences import once
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = [
    "OWN",
    "brings_others",
    "brings_people",
    "counts_others",
    "firm_counts",
    "foremost",
    "is_end_of_the_doer",
    "is_fresh",
    "is_new",
    "is_of_its_day",
    "is_of_the_doers",
    "opens_paragraph",
]


def brings_people(telling: Telling) -> bool:
    """Whether a sentence counts people of its own, who are neither a later figure nor in hospital."""
    own = any(t.kind in OWN and not (t.loose or t.outdated or t.update) for t in telling.tolls)
    return own and not is_aftermath(telling.sentence.low) and _OF_THE_KNOWN.match(telling.sentence.low) is None


def is_of_the_doers(telling: Telling) -> bool:
    """Whether a sentence speaks of what those who did it left: "The gunmen's car, hijacked in Ava, was found"."""
    own = any(t.kind in OWN for t in telling.tolls)
    return not own and _DOERS_THING.match(telling.sentence.low) is not None


def is_end_of_the_doer(telling: Telling) -> bool:
    """Whether all that a sentence tells of is how he who did it died, wherever that was: "Her husband was later found
    dead of a self-inflicted gunshot wound in a truck by the river"."""
    dead = [t for t in telling.tolls if t.kind != "none"]
    return bool(dead) and all(t.role == "killed" and t.attacker and t.count.best == 1 for t in dead)


@once
def is_fresh(telling: Telling) -> bool:
    """Whether its most telling words are those of an event that nobody has spoken of yet."""
    strongest = telling.strongest
    return strongest is not None and strongest.kind == "event" and not strongest.known and not _restates(telling)


def _restates(telling: Telling) -> bool:
    """Whether a sentence opens with an accident that has been spoken of, to say where or when it was: "The collision,
    at a ferry landing near Ulu, happened at 7 a.m."."""
    return any(e.known for e in telling.events) and _IT_HAPPENED.match(telling.sentence.low) is not None


def is_of_its_day(telling: Telling, g: Group) -> bool:
    """Whether what is known is told of a day of the incident: "After Thursday's ambush the guerrillas walked in"."""
    return any(d.prec == 1 and d.score > SPOKEN and d.first in g.days for d in telling.dates)


def is_new(telling: Telling, g: Group) -> bool:
    """Tells of something not known from before, with weight of its own: houses that a quake brings down have none."""
    if _restates(telling):
        return False
    left = brought(g)
    fresh = [e for e in telling.events if e.kind == "event" and not e.known and e.sub_event_type not in left]
    return bool(fresh) and (bool(telling.tolls) or bool(telling.dates) or fresh[0].weight >= 60)


def brings_others(telling: Telling, g: Group) -> bool:
    """Whether a paragraph of its own counts people that the incident does not: "The bodies of nine were found …"."""
    low = telling.sentence.low
    if not opens_paragraph(telling, g) or is_aftermath(low):
        return False
    return counts_others(telling, g)


def counts_others(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts people by a number that the incident does not have."""
    if _OF_THE_KNOWN.match(telling.sentence.low):
        return False
    mine = firm_counts([telling])
    theirs = firm_counts(foremost(g))
    return any(role in theirs and not counts & theirs[role] for role, counts in mine.items())


def opens_paragraph(telling: Telling, g: Group) -> bool:
    """Whether no sentence of its paragraph tells of the incident."""
    return all(t.sentence.paragraph != telling.sentence.paragraph for t in g.tellings[-_LATELY:])


def foremost(g: Group) -> Sequence[Telling]:
    """The sentences that say most of an incident: all, or of many the first and the latest."""
    return g.tellings if len(g.tellings) <= 2 * _LATELY else [*g.tellings[:_LATELY], *g.tellings[-_LATELY:]]


def firm_counts(tellings: Sequence[Telling]) -> dict[str, set[int]]:
    """How many people sentences say to have come to what harm, by kind of harm."""
    found: dict[str, set[int]] = {}
    for one in tellings:
        for t in one.tolls:
            if t.kind in OWN and not (t.loose or t.outdated or t.update) and t.count.best:
                found.setdefault(t.role, set()).add(t.count.best)
    return found


_LATELY = 8
"""How many of an incident's first and of its latest sentences are asked what it is."""
OWN = ("counted", "one", "list", "named", "bare")
"""How people are told of who have not been spoken of."""
_OF_THE_KNOWN = compiled(
    r"\W*(?!in\b|at\b|on\b|near\b|outside\b)(?:[\w'-]+ ){0,4}?"
    r"(?<!members )(?<!fighters )(?<!soldiers )(?<!officers )(?<!employees )(?<!followers )(?<!militants )"
    r"(?:of|among) (?:the|those|them|whom)\b"
    r"(?! (?:\w+ )?(?:residents|villagers|inhabitants|members))|.*\b(?:hospitals?|(?:later|since) died"
    r"|died (?:later|of)|tolls?)\b"
)
"""Of people who came to harm before: "one of the 48 wounded died on Thursday"."""
_DOERS_THING = compiled(
    r"\W*the (?:gunm[ae]n|attackers?|assailants?|killers?|bombers?|kidnappers?|abductors?|raiders?|assassins?"
    r"|hijackers?|shooters?|suspects?|robbers?)'s? (?:[\w-]+ )?(?:cars?|vehicles?|vans?|trucks?|motorcycles?"
    r"|motorbikes?|jeeps?|boats?|weapons?|guns?|rifles?|pistols?|bicycles?)\b"
)
_IT_HAPPENED = compiled(
    r"\W*(?:the|this) (?:[\w-]+ ){0,2}?(?:accident|collision|crash|disaster|tragedy|incident|mishap|derailment|wreck"
    r"|capsizing|sinking|collapse|fire|blaze|explosion|blast|stampede|crush)\b(?:,[^;]{3,90}?,)?[^,.;]{0,60}? "
    r"(?:happened|occurred|took place|broke out|came|struck)\b"
)
