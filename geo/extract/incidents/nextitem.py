"""Whether a sentence of a report that sums up several incidents goes on to the next of them."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.incidents.summing import dead, newly_told
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.townnames import FIRMLY, chain, is_town
from geo.extract.layout.apart import is_item
from geo.extract.names.places import Places
from geo.patterns import compiled

__all__ = ["opens_elsewhere", "opens_item", "opens_scene"]


def _names_another(telling: Telling, groups: Sequence[Group]) -> bool:
    """Whether a sentence names somebody who came to harm and whom no sentence before names."""
    mine = {p.name for t in telling.tolls if t.kind == "named" for p in t.who if p.name}
    theirs = {p.name for g in groups for before in g.tellings for t in before.tolls for p in t.who}
    return bool(mine - theirs) and not _IDENTIFIED.search(telling.sentence.low)


def opens_item(telling: Telling, groups: Sequence[Group]) -> bool:
    """Whether a sentence begins as the items of a list do, and tells of people, or of somebody by name, anew."""
    return is_item(telling.sentence.low) and (newly_told(telling) or _names_another(telling, groups))


def opens_elsewhere(telling: Telling, groups: Sequence[Group], places: Places) -> bool:
    """Whether a sentence tells of something new in a town that none before it names: "In Kuwait City, a bomber …"."""
    strongest = telling.strongest
    dated = bool(telling.own_days)
    event = strongest is not None and strongest.kind == "event" and not strongest.definite
    fresh = event or (dated and strongest is not None and not strongest.known)
    return fresh and _is_in_another_town(telling, groups, places)


def opens_scene(telling: Telling, groups: Sequence[Group], places: Places) -> bool:
    """Whether a sentence counts the dead of a town that none before it names: "Six others died at a church in B"."""
    return dead(telling) > 0 and _is_in_another_town(telling, groups, places)


def _is_in_another_town(telling: Telling, groups: Sequence[Group], places: Places) -> bool:
    """Whether a sentence firmly puts what it tells in a town that none before it names."""
    if telling.site is None or telling.site.score < FIRMLY:
        return False
    named = places.named[telling.site.index]
    return is_town(named) and not any(chain(named) & g.names for g in groups)


_IDENTIFIED = compiled(r"\b(?:identified|pronounced|declared|named|the (?:man|woman|boy|girl|victim|teen))\b")
