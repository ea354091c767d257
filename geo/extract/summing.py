"""What a report sums up before it tells it one by one: the dead of a weekend, of a list, of several towns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.apart import heading, is_parted, is_roundup, is_spree
from geo.extract.places import Places

if TYPE_CHECKING:
    from geo.extract.incidents import Group, Telling

__all__ = ["FIRMLY", "OPENING", "counts", "dead", "is_one_of", "newly_told", "sums"]


def sums(tellings: Sequence[Telling], late: Sequence[Telling], places: Places) -> list[Telling]:
    """The sentences that count the people of several happenings; `late`: those that sum up further on."""
    found = [t for t in tellings if t.sentence.index <= OPENING and t not in late and _sums_up(t)]
    return found or _heads(tellings) or _added_up(tellings, places)


def is_one_of(g: Group, sums: Sequence[Telling]) -> bool:
    """Whether the only incident that is told is one of those that the lead says to have happened apart."""
    firm = [toll for t in g.tellings for toll in t.tolls if not (toll.loose or toll.outdated)]
    placed = g.tellings[0].site is not None
    own = bool(firm) and (placed or any(toll.count.best == 1 for toll in firm))
    return any((own and is_spree(t.sentence.low, lead=True)) or (placed and is_parted(t.sentence.low)) for t in sums)


def _sums_up(telling: Telling) -> bool:
    low = telling.sentence.low
    return counts(telling) and (is_roundup(low) or is_spree(low, lead=True))


def _heads(tellings: Sequence[Telling]) -> list[Telling]:
    """What counts people before a list that gives each of its items a heading: their sum."""
    below = [t for t in tellings if t.sentence.index]
    headed = [(t, name) for t in below if (name := heading(t.sentence.text)) is not None and newly_told(t)]
    if len({name for _, name in headed}) < _ITEMS:
        return []
    first = headed[0][0].sentence.index
    return [t for t in tellings if t.sentence.index < first and counts(t)] if first <= OPENING else []


def _added_up(tellings: Sequence[Telling], places: Places) -> list[Telling]:
    """The lead of an accident report whose dead are those of several places that it then tells of, added up."""
    lead = tellings[0] if tellings and tellings[0].sentence.index == 0 else None
    if lead is None or not any(e.event_type == "Accident" or e.sub_event_type == "Avalanche" for e in lead.events):
        return []
    whole = dead(lead)
    parts: dict[str, int] = {}
    for t in tellings[1:]:
        if t.site is not None and t.site.score >= FIRMLY and newly_told(t) and (n := dead(t)):
            parts.setdefault(places.named[t.site.index].mention.text, n)
    return [lead] if len(parts) >= _ITEMS and whole > 1 and sum(parts.values()) == whole else []


def dead(telling: Telling) -> int:
    firm = [t.count.best or 0 for t in telling.tolls if t.role == "killed" and not (t.loose or t.outdated)]
    return max(firm, default=0)


def counts(telling: Telling) -> bool:
    return any(t.kind in ("counted", "bare", "list", "part") for t in telling.tolls)


def newly_told(telling: Telling) -> bool:
    """Whether a sentence brings people of whom nobody has spoken yet."""
    return any(t.kind in ("counted", "one", "list", "single") and not t.outdated for t in telling.tolls)


FIRMLY = 3
"""Fit from which on the grammar firmly puts things in a place."""
OPENING = 3
"""Index of the last sentence in which a report sums up what it then tells one by one."""
_ITEMS = 2
"""From how many on things make a list."""
