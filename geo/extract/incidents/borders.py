"""A disaster of several countries: a report that counts the dead of each tells of one incident in each.

Floods, storms, droughts and epidemics have no one place; what the lead sums up belongs to no country. An earthquake has
one, whoever felt it, and stays one incident.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from geo.extract.counts.tallies import is_statistic
from geo.extract.incidents.landcounts import is_country
from geo.extract.incidents.past import is_history
from geo.extract.incidents.townnames import FIRMLY

if TYPE_CHECKING:
    from geo.extract.counts.tolls import Toll
    from geo.extract.incidents.tellings import Telling
    from geo.extract.names.places import Places

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


def parted(tellings: Sequence[Telling], lands: Lands, places: Places, published: dt.date | None) -> Parted | None:
    """The tellings by country; None where not each of two or more has dead of its own.

    `lands`: index of a sentence, offsets of a part of it → codes of the countries in which it puts what it tells.
    """
    lead = next((t for t in tellings[:_LEADS] if _is_far_and_wide(t)), None)
    if lead is None or lead.sentence.part != "text":
        return None
    tellings = [part for t in tellings for part in _by_land(t, lands, places)]
    parts: dict[str, list[Telling]] = {}
    rest: list[Telling] = []
    land, reached = "", lead.sentence.index
    own = lands(lead.sentence.index, lead.within)
    for t in tellings:
        if is_history(t, published) or (is_statistic(t.sentence) and not t.tolls):
            rest.append(t)
            continue
        named = [code for i in range(reached + 1, t.sentence.index) if len(code := lands(i, None)) == 1]
        reached = max(reached, t.sentence.index)
        mine = lands(t.sentence.index, t.within) or _of_its_town(t, own, places)
        land = mine[0] if len(mine) == 1 else named[-1][0] if named and not mine else land if not mine else ""
        if t.sentence is lead.sentence and t is not lead and land and parts:
            parts.setdefault(land, []).append(t)
            land = next(iter(parts))  # of the rest of a lead that counts by country, the first is what goes on
            continue
        if _dead(t) and len(parts) >= _COUNTRIES and _dead(t) == sum(max(map(_dead, part)) for part in parts.values()):
            continue  # "put the toll at 102 in all": of no country
        (parts.setdefault(land, []) if land else rest).append(t)
    dead = {code: max((_dead(t) for t in part if t is not lead), default=0) for code, part in parts.items()}
    sums_up = any(t is lead for t in tellings) and _dead(lead) >= max(dead.values(), default=0)
    sums_up = sums_up and (len(own) != 1 or _dead(lead) == sum(dead.values()))
    several = [code for code, n in dead.items() if n or (not sums_up and code in own and _dead(lead))]
    if len(several) < _COUNTRIES:
        return None
    bare = replace(lead, tolls=(), site=None)
    kept = {code: [_of_disaster(t) for t in parts[code] if not (sums_up and t is lead)] for code in several}
    rest = [t for t in rest if t is not lead]
    rest += [t for code, part in parts.items() if code not in several for t in part if t is not lead]
    return Parted(kept, [t for t in rest if is_history(t, published)], bare) if sums_up else Parted(kept, rest, bare)


def _of_its_town(telling: Telling, lands: Sequence[str], places: Places) -> Sequence[str]:
    """The country that a sentence firmly puts things in, across a border; or that, of those that the lead names, in
    which its town can lie: "Worst hit was Blantyre"."""
    info = places.named[telling.site.index].info if telling.site is not None else None
    if telling.site is None or telling.site.score < FIRMLY or info is None:
        return ()
    if info.foremost.startswith("PCL") and info.country:
        return (info.country,)
    return [code for code in lands if code in info.countries] if len(lands) >= _COUNTRIES else ()


def _by_land(telling: Telling, lands: Lands, places: Places) -> Sequence[Telling]:
    """The telling itself, or a part of it for each country that its sentence counts the dead of: "left 18 dead in
    Vietnam after it had killed 76 in the Philippines"."""
    dead = sorted((t for t in telling.tolls if t.role == "killed" and t.says_how_many), key=lambda t: t.start)
    if len(dead) < _COUNTRIES or len(lands(telling.sentence.index, telling.within)) < _COUNTRIES:
        return [telling]
    start, end = telling.span
    behind = [start, *(t.start for t in dead[1:]), end]
    before = [start, *(t.end for t in dead[:-1]), end]
    for bounds in (behind, before):
        spans = list(pairwise(bounds))
        put = [lands(telling.sentence.index, span) for span in spans]
        if not put[0] and (dead[0].count.best or 0) >= max(t.count.best or 0 for t in dead[1:]):
            spans, put = spans[1:], put[1:]  # "14 deaths were reported: in Guinea five, in Liberia seven"
        counted = all(any(a <= t.start < b for t in dead) for a, b in spans)
        alone = all(len(codes) == 1 for codes in put) and len({codes[0] for codes in put}) == len(put)
        if len(put) > 1 and counted and alone:
            return [_within(telling, a, b) for a, b in spans]
    return _in_turn(telling, dead, places)


def _in_turn(telling: Telling, dead: Sequence[Toll], places: Places) -> Sequence[Telling]:
    """As many countries as counts, each with its own: "202 in Mozambique and 98 in Zimbabwe, and in Malawi 56"."""
    start, end = telling.span
    names = [n.mention for n in map(places.named.__getitem__, places.of(telling.sentence.index)) if is_country(n)]
    names = [m for m in names if start <= m.start < end and m.kind == "place"]
    if len(names) != len(dead) or len({m.text for m in names}) < len(names):
        return [telling]
    spans = [(min(t.start, m.start), max(t.end, m.end)) for t, m in zip(dead, names, strict=True)]
    if any(a[1] > b[0] for a, b in pairwise(spans)):
        return [telling]
    return [_within(telling, a, b) for a, b in spans]


def _within(telling: Telling, start: int, end: int) -> Telling:
    """What a part of its sentence says; the kind of the disaster is that of all of it, and so is the only day where it
    stands behind all of the dead: "31 in Mozambique and 22 in Malawi since Tuesday"."""
    tolls = tuple(t for t in telling.tolls if start <= t.start < end)
    of_all = len(telling.dates) == 1 and all(t.start < telling.dates[0].start for t in telling.tolls)
    dates = tuple(d for d in telling.dates if of_all or start <= d.start < end)
    return replace(telling, tolls=tolls, dates=dates, within=(start, end), near=tolls[0].start, site=None)


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
