"""A sentence that tells of more than one happening, taken apart: each part with its own people, days and place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.incidents import coordination, gapping, parting
from geo.extract.incidents.eachplace import by_things
from geo.extract.incidents.placefirst import placed_first
from geo.extract.incidents.tellings import Telling
from geo.extract.names.places import Places
from geo.extract.site.site import Sites

__all__ = ["happenings"]


def happenings(telling: Telling, sites: Sites, places: Places, *, wide: bool) -> list[Telling]:
    """The parts of a sentence, each again by the towns that it counts people of.

    `wide`: the report is on a disaster, which is one in however many towns."""
    told: list[Telling] = []
    if not wide and "; " in telling.sentence.low and len(listed := _by_front(telling, sites, places)) > 1:
        return [*listed]
    for part in _parts(telling, sites, places, wide=wide):
        shared = [part] if wide else gapping.by_town(part, places)
        shared = by_things(part, places) if len(shared) == 1 and not wide else shared
        told += _placed(shared, sites) if len(shared) > 1 else [part] if wide else _by_front(part, sites, places)
    return told


def _by_front(telling: Telling, sites: Sites, places: Places) -> Sequence[Telling]:
    """The telling, or one for each place behind which it counts people, where each has its own."""
    shared = placed_first(telling)
    placed = _placed(shared, sites) if len(shared) > 1 else []
    names = [t.spot or (places.named[t.site.index].mention.text if t.site is not None else "") for t in placed]
    return placed if placed and all(names) and len(set(names)) == len(names) else [telling]


def _parts(telling: Telling, sites: Sites, places: Places, *, wide: bool) -> Sequence[Telling]:
    """The telling itself, or two where its sentence goes on to another happening."""
    s = telling.sentence
    if (led := parting.led_by_another(telling)) is not None:
        return _placed(led, sites)
    at = parting.cut(telling)
    parts = parting.parted(telling, at) if at is not None else None
    if parts is not None:
        return _placed(parts, sites)
    if at is not None and (before := parting.since(telling, at)) is not None:
        return [replace(before, site=sites.site_in(s, before.near, before.within))]
    for before, later in _coordinated(telling, sites, places, wide=wide):
        return [*_listed(before, sites, places, wide=wide), *_parts(later, sites, places, wide=wide)]
    parts = _here_and_there(telling, sites)
    return _placed(parts, sites) if parts is not None else [telling]


def _listed(telling: Telling, sites: Sites, places: Places, *, wide: bool) -> list[Telling]:
    """What stands before the last clauses of a sentence, in its parts where one opens with what is new elsewhere: "two
    were shot in Ava, a driver was stabbed in Bex, and a grenade killed one in Cora"."""
    for before, later in _sides(telling, coordination.coordinated(telling), sites):
        if coordination.opens_anew(before, later, places, wide=wide):
            return [*_listed(before, sites, places, wide=wide), coordination.on_one_day(before, later)[1]]
    return [telling]


def _coordinated(telling: Telling, sites: Sites, places: Places, *, wide: bool) -> Sequence[tuple[Telling, Telling]]:
    """The sentence in two parts at the first clause that opens with a place or a subject of its own; else at the first
    that counts others elsewhere."""
    bounds = coordination.coordinated(telling) if telling.sentence.part == "text" else ()
    if bounds and not wide:  # "three were killed in Ava and one in Bex by shelling" has one verb
        shared = [t.within[0] for t in gapping.by_town(telling, places) if t.within is not None]
        gaps = [at for at in shared if at > telling.span[0]]
        bounds = [at for at in bounds if not any(0 <= at - gap <= _JOINT for gap in gaps)]
    sides = _sides(telling, bounds, sites)
    found = [two for two in sides if coordination.opens_anew(*two, places, wide=wide)]
    found = found or [two for two in sides if coordination.is_two(*two, places)]
    found = found or [two for two in sides if not wide and coordination.are_of_their_own(*two, places)]
    found = found or [two for two in sides if not wide and coordination.are_at_their_own_times(*two)]
    return [coordination.on_one_day(before, _by_its_verb(before, later)) for before, later in found[:1]]


def _sides(telling: Telling, bounds: Sequence[int], sites: Sites) -> list[tuple[Telling, Telling]]:
    """What a sentence tells before and behind each of the bounds that has something on both sides."""
    cut = [parts for at in bounds if (parts := parting.parted(telling, at)) is not None]
    return [(before, later) for parts in cut for before, later in [_placed(coordination.as_another(*parts), sites)]]


def _by_its_verb(before: Telling, later: Telling) -> Telling:
    """The later part, with what befell people in the part before it where it does not say it again: "shelling killed
    one in Ava; in Bex, two people were wounded"."""
    own = bool(later.events) or any(t.active for t in later.tolls)
    return later if own else replace(later, events=before.events)


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


_JOINT = 6
"""Letters of what joins one town's count to the next: ", and "."""
