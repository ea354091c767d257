"""Sentences that tell of events → incidents: joined when the same is told again, parted by time, place and kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from geo.extract.incidents import borders
from geo.extract.incidents.agreement import is_capture
from geo.extract.incidents.bygone import set_back
from geo.extract.incidents.gathering import Gathering, Layout
from geo.extract.incidents.joinweights import Choose, choose
from geo.extract.incidents.lasting import SINCE
from geo.extract.incidents.retold import as_one
from geo.extract.incidents.shares import give_each_one
from geo.extract.incidents.summing import (
    are_parts,
    counts,
    is_one_of,
    is_part,
    is_retold,
    share_out,
    sums,
    tells_of_its_own,
)
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.layout.apart import is_parted, is_spree
from geo.extract.names.places import Places

__all__ = ["group"]


def group(
    tellings: Sequence[Telling],
    places: Places,
    published: dt.date | None,
    lands: borders.Lands = lambda *_: (),
    *,
    record: bool = False,
    numbered: Sequence[int] = (),
    spree: bool = False,
    since: dt.date | None = None,
    headed: int = 0,
    by: Choose = choose,
) -> list[Group]:
    """The incidents of a report, in the order in which it first tells of them.

    `record`: it is the record of one incident, of which each source tells again. Where the lead sums up several and
    the report then tells them one by one, the sum belongs to none of them. `lands`: as in `borders.parted`;
    `numbered`: indices of the sentences that open one of several scenes by its number; `since`: the first day that a
    report covers which gathers what happened over some days; `headed`: how many sentences with which the text begins
    are its title again; `spree`: the report is of what one person did, scene
    after scene.
    """
    if spree:
        return as_one(Gathering(places, published, by).of(tellings))
    countries = borders.parted(tellings, lands, places, published)
    if countries is not None:
        return _by_country(countries, places, published, by)
    layout = Layout(record=record, numbered=numbered, digest=since is not None, headed=headed)
    late = [t for t in tellings[1:] if counts(t) and is_spree(t.sentence.low) and not is_part(t)]
    summed = sums(tellings, late, places, numbered)
    if late and any(t.tolls for t in tellings if t not in late and t not in summed):
        tellings = [t for t in tellings if t not in late]  # a weekend's people are not one shooting's
    if summed:
        scenes = any(e.event_type == "Accident" or e.sub_event_type == "Avalanche" for e in summed[0].events)
        itemized = replace(layout, record=False, items=True, scenes=scenes)
        parts = Gathering(places, published, by, itemized).of([t for t in tellings if t not in summed])
        apart = any(is_parted(t.sentence.low) for t in summed)
        told = [g for g in parts if not g.background and _is_told(g, apart=apart)]
        told = [] if is_retold(summed, told) and not any(map(_is_find, told)) else told
        told = told if are_parts(told, summed) else []
        if len(told) > 1 or (told and is_one_of(told[0], summed)):
            for g in parts:
                g.one_of = True
                if (g.when is None or not g.families) and not g.background:
                    lead = replace(summed[0], tolls=(), dates=() if g.when else summed[0].dates)
                    g.add(replace(lead, events=()) if g.families else lead, places)
            give_each_one(told, summed, places)
            return parts
    groups = Gathering(places, published, by, layout).of(tellings)
    share_out(groups)
    set_back(groups, published, since)
    return groups


def _is_told(g: Group, *, apart: bool) -> bool:
    """Whether an incident is told by itself; `apart`: the lead says that there are several."""
    fresh = apart and any(e.kind == "event" and not e.known for t in g.tellings for e in t.events)
    return fresh or _is_find(g) or any(map(tells_of_its_own, g.tellings))


def _is_find(g: Group) -> bool:
    """Whether an incident is no more than an arrest or a find of weapons, in a place that is named."""
    return is_capture(g) and g.tellings[0].site is not None


def _by_country(told: borders.Parted, places: Places, published: dt.date | None, by: Choose) -> list[Group]:
    groups = Gathering(places, published, by).of(told.rest)
    for land, part in told.parts.items():
        parts = Gathering(places, published, by).of(part)
        for g in parts:
            g.land = land
        groups += parts
    for g in groups:
        if g.background or any(t.sentence is told.lead.sentence for t in g.tellings):
            continue
        g.one_of = True
        days = tuple(d for d in told.lead.dates if g.when is None or d.kind == SINCE)
        lead = replace(told.lead, events=() if g.natural else told.lead.events, dates=days)
        g.add(lead, places)
        g.again.append(lead)
    return groups
