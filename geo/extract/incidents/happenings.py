"""A sentence that tells of more than one happening, taken apart: each part with its own people, days and place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.incidents import gapping, parting, twoclauses
from geo.extract.incidents.tellings import Telling
from geo.extract.names.places import Places
from geo.extract.site.site import Sites

__all__ = ["happenings"]


def happenings(telling: Telling, sites: Sites, places: Places, *, wide: bool) -> list[Telling]:
    """The parts of a sentence, each again by the towns that it counts people of.

    `wide`: the report is on a disaster, which is one in however many towns."""
    told: list[Telling] = []
    for part in _parts(telling, sites, places, wide=wide):
        shared = gapping.by_town(part, places)
        if len(shared) > 1 and wide:
            shared = [part]
        told += _placed(shared, sites) if len(shared) > 1 else shared
    return told


def _parts(telling: Telling, sites: Sites, places: Places, *, wide: bool) -> Sequence[Telling]:
    """The telling itself, or two where its sentence goes on to another happening."""
    s = telling.sentence
    at = parting.cut(telling)
    parts = parting.parted(telling, at) if at is not None else None
    if parts is not None:
        return _placed(parts, sites)
    if at is not None and (before := parting.since(telling, at)) is not None:
        return [replace(before, site=sites.site_in(s, before.near, before.within))]
    for at in twoclauses.coordinated(telling) if s.part == "text" else ():
        parts = parting.parted(telling, at)
        if parts is None:
            continue
        before, later = _placed(parts, sites)
        if twoclauses.is_two(before, later, places, wide=wide):
            return twoclauses.on_one_day(before, later)
    parts = _here_and_there(telling, sites)
    return _placed(parts, sites) if parts is not None else [telling]


def _placed(parts: Sequence[Telling], sites: Sites) -> list[Telling]:
    """The parts of a sentence, each with its own place."""
    found = []
    for t in parts:
        site = sites.site_in(t.sentence, t.near, t.within)
        spot = "" if site is not None else sites.name_in(t.sentence, t.near, t.within)
        found.append(replace(t, site=site, spot=spot))
    return found


def _here_and_there(telling: Telling, sites: Sites) -> tuple[Telling, Telling] | None:
    """What a sentence tells of two countries; of two towns where it tells of accidents."""
    at = parting.cut_elsewhere(telling)
    if at is None:
        return None
    s = telling.sentence
    here, there = (sites.lands.at(s.index, w) for w in ((s.start, at), (at, s.end)))
    local = any(e.event_type == "Accident" and e.kind == "event" for e in telling.events)
    if not local and (not there or set(here) == set(there)):
        return None
    return parting.parted(telling, at, dated_apart=False)
