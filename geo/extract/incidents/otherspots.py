"""Whether a sentence is about another spot of a town than the incident is, or about some of the incident's people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.extract.incidents.mishaps import is_share
from geo.extract.incidents.novelty import brings_others, firm_counts, foremost, is_fresh
from geo.extract.text.tokens import words
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["IN_TOWN", "is_at_another_spot", "may_be_some"]


def is_at_another_spot(telling: Telling, g: Group) -> bool:
    """Whether a paragraph counts others than the incident does, in a place that no gazetteer knows, where the incident
    has a place of its own."""
    strongest = telling.strongest
    if not (g.towns or any(t.spot for t in foremost(g))) or (strongest is not None and strongest.known):
        return False
    if any(telling.spot == t.spot for t in foremost(g)):
        return False
    if _BUILDING.match(telling.sentence.text.partition(telling.spot)[2]):
        return False
    if telling.spot.rpartition(" ")[2].lower() in IN_TOWN and _are_fewer(telling, g):
        return False  # "one was shot in Roe Park, two near Poe Street": some of the eight
    violent = not ("disaster" in g.families or any(f.startswith("accident") for f in g.families))
    return violent and brings_others(telling, g) and not is_share(telling, g) and not may_be_some(telling, g)


def may_be_some(telling: Telling, g: Group) -> bool:
    """Whether those whom a sentence counts may be some of an incident's: fewer, with no day and no deed of their
    own."""
    if is_fresh(telling) or telling.own_days:
        return False
    return _are_fewer(telling, g)


def _are_fewer(telling: Telling, g: Group) -> bool:
    mine, theirs = firm_counts([telling]), firm_counts(foremost(g))
    return all(max(counts) < max(theirs.get(role, {0})) for role, counts in mine.items())


IN_TOWN = words(
    "park street avenue road boulevard lane drive plaza square school mall club bar apartments store station center"
)
"""Last words of what any town has."""
_BUILDING = compiled(r" (?!(?:and|or|in|on|at|by|near|when|where|after|before|as|late|early|over|with|who|to)\b)[a-z]")
"""Behind a name that is a building's or a street's: "the Al Noor mosque"."""
