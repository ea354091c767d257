"""A disaster of several countries: a report that counts the dead of each tells of one incident in each.

Floods, storms, droughts and epidemics have no one place; what the lead sums up belongs to no country. An earthquake has
one, whoever felt it, and stays one incident.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from geo.extract.counts.tallies import is_statistic
from geo.extract.incidents.past import is_history

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Telling

__all__ = ["Lands", "Parted", "parted"]


Lands = Callable[[int, tuple[int, int] | None], Sequence[str]]


class Parted(NamedTuple):
    """What is told of each country."""

    parts: dict[str, list[Telling]]
    """By the country's code."""
    rest: list[Telling]
    """History, and what belongs to no country."""
    lead: Telling
    """What the report sums them up by: their kind and their day, not their people."""


def parted(tellings: Sequence[Telling], lands: Lands, published: dt.date | None) -> Parted | None:
    """The tellings by country; None where not each of two or more has dead of its own.

    `lands`: index of a sentence, offsets of a part of it → codes of the countries in which it puts what it tells.
    """
    lead = next((t for t in tellings[:_LEADS] if _is_far_and_wide(t)), None)
    if lead is None or lead.sentence.part != "text":
        return None
    parts: dict[str, list[Telling]] = {}
    rest: list[Telling] = []
    land, reached = "", lead.sentence.index
    for t in tellings:
        if is_history(t, published) or (is_statistic(t.sentence) and not t.tolls):
            rest.append(t)
            continue
        named = [code for i in range(reached + 1, t.sentence.index) if len(code := lands(i, None)) == 1]
        reached = max(reached, t.sentence.index)
        mine = lands(t.sentence.index, t.within)
        land = mine[0] if len(mine) == 1 else named[-1][0] if named and not mine else land if not mine else ""
        (parts.setdefault(land, []) if land else rest).append(t)
    dead = {code: max((_dead(t) for t in part if t is not lead), default=0) for code, part in parts.items()}
    own = lands(lead.sentence.index, lead.within)
    sums_up = _dead(lead) >= max(dead.values(), default=0)
    sums_up = sums_up and (len(own) != 1 or _dead(lead) == sum(dead.values()))
    several = [code for code, n in dead.items() if n or (not sums_up and code in own and _dead(lead))]
    if len(several) < _COUNTRIES:
        return None
    bare = replace(lead, tolls=(), site=None)
    kept = {code: [_of_disaster(t) for t in parts[code] if not (sums_up and t is lead)] for code in several}
    rest = [t for t in rest if t is not lead]
    rest += [t for code, part in parts.items() if code not in several for t in part if t is not lead]
    return Parted(kept, [t for t in rest if is_history(t, published)], bare) if sums_up else Parted(kept, rest, bare)


def _is_far_and_wide(telling: Telling) -> bool:
    return any(e.event_type == "Disaster" and e.sub_event_type in _WIDE for e in telling.events)


def _of_disaster(telling: Telling) -> Telling:
    """Without the dam that broke in it."""
    events = tuple(e for e in telling.events if e.event_type != "Accident" or e.kind != "event")
    return replace(telling, events=events)


def _dead(telling: Telling) -> int:
    """The most that a sentence counts dead."""
    firm = [t.count for t in telling.tolls if t.role == "killed" and not (t.loose or t.outdated)]
    return max((c.best or c.low or c.high or 0 for c in firm), default=0)


_LEADS, _COUNTRIES = 2, 2
"""Tellings that may sum up the rest, and countries from which on a disaster is one of several."""
_WIDE = frozenset({"Flood", "Landslide", "Storm", "Wildfire", "Heat or cold", "Drought", "Epidemic"})
