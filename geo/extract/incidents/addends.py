"""Those whom a lead counts in sum, told of again place by place: "two raids killed 11 … six died in Ava. The other five
were killed in Bex". What adds up exactly is told of several incidents, however each of them is put."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from geo.extract.counts.tolls import Toll
from geo.extract.incidents.mishaps import WIDE
from geo.extract.incidents.summing import dead
from geo.extract.incidents.tellings import Telling
from geo.extract.incidents.townnames import chain, key
from geo.extract.names.places import Named, Places
from geo.extract.names.ranks import may_be_country
from geo.extract.site.site import Sites
from geo.extract.text.sentences import Sentence
from geo.extract.words.numbers import quantity
from geo.model import Count
from geo.patterns import compiled

__all__ = ["told_apart"]


class _Addend(NamedTuple):
    """Those of a sum who died in one place."""

    sentence: Sentence
    start: int
    end: int
    """Offsets of the clause in the part's text."""
    toll: Toll
    place: Named


def told_apart(told: Sequence[Telling], body: Sequence[Sentence], sites: Sites, places: Places) -> list[Telling]:
    """The tellings, those that give the addends of the lead's dead each as one of its own."""
    lead = told[0] if told else None
    if lead is None or lead.sentence.index > 1 or lead.within is not None or not _is_of_several(lead):
        return list(told)
    found: list[_Addend] = []
    total, left = dead(lead), dead(lead)
    for s in body[lead.sentence.index + 1 : lead.sentence.index + 1 + _NEXT]:
        if left <= 0 or s.section != "body":
            break
        mine = list(_addends(s, [t for t in told if t.sentence is s], places, total))
        found += mine
        left -= sum(a.toll.count.best or 0 for a in mine)
    names = [key(a.place.mention.text) for a in found]
    here = set() if lead.site is None else {key(places.named[lead.site.index].mention.text)}
    if left or len(found) < _ITEMS or len({*names} - here) < len(names):
        return list(told)
    summed = {a.sentence.index for a in found}
    parts = [_telling(a, told, sites) for a in found]
    return sorted([*(t for t in told if t.sentence.index not in summed), *parts], key=lambda t: t.sentence.index)


def _is_of_several(lead: Telling) -> bool:
    """Whether a lead counts the dead of more than one deed or accident, and of no disaster that reaches many towns."""
    if not dead(lead) or any(e.event_type == "Disaster" and e.sub_event_type in WIDE for e in lead.events):
        return False
    return _SEVERAL.search(lead.sentence.low) is not None


def _addends(s: Sentence, told: Sequence[Telling], places: Places, total: int) -> Iterator[_Addend]:
    """Of each place in which a sentence puts something, the number of people told of in its clause."""
    named = [n for n in map(places.named.__getitem__, places.of(s.index)) if n.mention.kind == "place"]
    put = [n for n in named if not may_be_country(n) and _PUT_IN.search(s.low[: n.mention.start - s.start])]
    start = s.start
    for n, place in enumerate(put):
        if n and not chain(place).isdisjoint(chain(put[n - 1])):
            continue
        end = _joint(s, place, put[n + 1]) if n + 1 < len(put) else s.end
        toll = _counted(s, told, start, end, total)
        if toll is not None and _FOUND.search(s.low, start - s.start, end - s.start) is None:
            yield _Addend(s, start, end, toll, place)
        start = end


def _joint(s: Sentence, here: Named, there: Named) -> int:
    """Where the clause of one place ends before that of the next."""
    between = list(_JOINT.finditer(s.low, here.mention.end - s.start, there.mention.start - s.start))
    return s.start + between[-1].end() if between else here.mention.end


def _counted(s: Sentence, told: Sequence[Telling], start: int, end: int, total: int) -> Toll | None:
    """The dead whom a clause counts; else the first number in it that may be one of people."""
    for t in (toll for one in told for toll in one.tolls):
        if start <= t.start and t.end <= end and t.role in ("killed", "shot") and 0 < (t.count.best or 0) < total:
            return replace(t, role="killed", kind="counted", share=False, additional=False, update=False)
    for i, token in enumerate(s.tokens):
        if not start <= token.start < end or token.low in _NO_NUMBERS:
            continue
        read = quantity(s.tokens, i)
        if read is None or read.vague or not 0 < (read.count.best or 0) < total or read.last >= len(s.tokens):
            continue
        if _UNIT.match(s.low, s.tokens[read.last].start - s.start) is not None:
            continue
        n = read.count.best
        return Toll("killed", Count(n, n, n), token.start, s.tokens[read.last - 1].end, "counted", at=i)
    return None


def _telling(a: _Addend, told: Sequence[Telling], sites: Sites) -> Telling:
    """What a clause tells of its place: with its own events, days and other figures."""
    s = a.sentence
    mine = [t for t in told if t.sentence is s]
    events = tuple(dict.fromkeys(e for t in mine for e in t.events if a.start <= e.start < a.end))
    others = (x for t in mine for x in t.tolls if a.start <= x.start and x.end <= a.end and x.role not in _DEAD)
    dates = tuple(d for t in mine for d in t.dates if a.start <= d.start < a.end)
    within = None if (a.start, a.end) == (s.start, s.end) else (a.start, a.end)
    near = max(events, key=lambda e: e.weight).start if events else a.toll.start
    site = sites.site_in(s, near, within)
    spot = "" if site is not None else sites.name_in(s, near, within) or a.place.mention.text
    return Telling(s, events, (a.toll, *others), dates, site, spot, near, within, addend=True)


_ITEMS, _NEXT = 2, 5
"""Places that there must be; sentences behind the lead that are looked at."""
_DEAD = ("killed", "shot")
_NO_NUMBERS = ("one", "a", "an", "another", "no", "zero")
"""Words that stand for numbers and as often for none."""
_SEVERAL = compiled(
    r"\b(?:two|three|four|five|twin|separate|several|a (?:series|string|spate|wave|pair) of|simultaneous|coordinated)"
    r"(?: [\w'’-]+){0,3}? (?:strikes|raids|attacks|bombings|blasts|explosions|bombs|shootings|accidents|crashes|fires"
    r"|killings|clashes|mishaps|assaults|ambushes|collisions|incidents|towns|cities|villages|places|provinces|districts"
    r"|states|locations|crowds|markets|mosques|churches|scenes|capsizings|sinkings|landslides|avalanches|disasters)\b"
    r"|\b(?:strikes|raids|attacks|bombings|fires|crashes|shootings|accidents|blasts|bombs)\b"
)
"""What several happenings are called by."""
_PUT_IN = compiled(r"\b(?:in|at|near|outside|off|on|around)(?: (?!and\b|to\b|from\b)[\w'’-]+){0,6}[ -]$")
"""Before the name of where something was."""
_JOINT = compiled(r", and |, while |; | and |, but |, | while ")
_FOUND = compiled(r"\b(?:bod(?:y|ies)|hospitals?|morgue|buried|funerals?|recovered|natives?|were from|was from)\b")
"""In a clause on the dead of one scene, wherever they are."""
_UNIT = compiled(
    r"[ -]?(?:years?|months?|weeks?|days?|hours?|minutes|km|kilomet|miles?|met(?:er|re)s?|feet|a\.?m|p\.?m|o'clock"
    r"|per ?cent|%|houses|homes|cars|vehicles|buildings|wounded|injured|hurt|other injuries|arrested|:\d)"
)
"""Behind a number that is none of the dead."""
