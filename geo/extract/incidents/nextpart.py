"""Whether a report that gathers what happened over some days goes on to the next: elsewhere, or on another day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.extract.incidents.novelty import firm_counts, foremost, is_fresh, opens_paragraph
from geo.extract.incidents.past import is_aftermath
from geo.extract.incidents.townnames import chain, key
from geo.extract.names.places import Places
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["goes_to_the_next"]


def goes_to_the_next(telling: Telling, g: Group, places: Places) -> bool:
    """Whether a sentence tells of something new in another place than an incident's, where it opens a paragraph, or on
    another day, with which it opens or on which it counts people of its own."""
    if g.natural or telling.sentence.part != "text" or telling.sentence.shouted or is_aftermath(telling.sentence.low):
        return False
    if not (is_fresh(telling) or firm_counts([telling])) or _OF_THE_KNOWN.search(telling.sentence.low):
        return False
    days = {d.first for d in telling.own_days}
    counted = bool(firm_counts([telling])) and (is_fresh(telling) or telling.site is not None)
    if days and g.days and days.isdisjoint(g.days) and (_fronts(telling) or counted):
        return True
    if days and days & g.days and not is_fresh(telling):
        return False
    return opens_paragraph(telling, g) and _is_elsewhere(telling, g, places)


def _fronts(telling: Telling) -> bool:
    return any(d.start - telling.sentence.start <= _FRONT for d in telling.own_days)


def _is_elsewhere(telling: Telling, g: Group, places: Places) -> bool:
    """Whether a sentence has a place of its own, and the incident has another."""
    theirs = g.names | {key(t.spot) for t in foremost(g) if t.spot}
    if telling.site is None:
        return bool(telling.spot and theirs) and key(telling.spot) not in theirs
    mine = chain(places.named[telling.site.index])
    return bool(theirs) and mine.isdisjoint(theirs) and telling.site.score >= _PLACED


_FRONT = 24
"""Letters of a sentence before a day that it opens with: "At about 16:30 on 31 October, …"."""
_PLACED = 1.5
"""Fit from which on the grammar may put what is told in a place."""
_OF_THE_KNOWN = compiled(
    r"\b(?:of|among) (?:the|those|them|whom) (?:dead|wounded|injured|victims|missing|killed|survivors)\b|\btoll\b"
    r"|\b(?:in|to|at) (?:an? |the )?(?:[\w-]+ )?(?:hospitals?|clinics?|morgue)\b|\bdied (?:later|of)\b"
    r"|\bclaimed responsibility\b"
)
"""In a sentence that goes on about those who came to harm before."""
