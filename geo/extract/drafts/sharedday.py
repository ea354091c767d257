"""The day that an incident shares with others of its report: that of the news told of last before it, or one that a
sentence says of all: "Both incidents were on Monday", "three separate shootings on Sunday"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from geo.extract.days.clock import EVENING, MORNING, night_around
from geo.extract.days.dates import When
from geo.extract.incidents import chronology
from geo.extract.incidents.tellings import Group
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["Shared", "alongside", "of_all", "of_lead", "shared"]

Shared = Sequence[tuple[Sentence, When]]


def alongside(g: Group, others: Sequence[Group], published: dt.date) -> When | None:
    """The day of the news told of last before, where a report goes on to more of that day: "In Ava on Tuesday, a bomb
    killed … In Bex, gunmen shot …"."""
    at = g.tellings[0].sentence.index
    dated = [o for o in others if o is not g and not o.background and o.when is not None]
    apart = g.tellings[0].apart  # "… in Ava on Tuesday, and gunmen shot …"
    before = [o for o in dated if o.tellings[0].sentence.index < at + apart]
    if not before and not (g.one_of and len({o.when for o in dated}) == 1):  # "a night that cost 19 lives"
        return None
    day = max(before or dated, key=lambda o: o.tellings[0].sentence.index).when
    if day is None or day.prec > 1 or day.score <= chronology.SPOKEN or not 0 <= (published - day.last).days <= _FRESH:
        return None
    return night_around(day) if day.kind in (EVENING, MORNING) else day


def shared(body: Sequence[Sentence], dates: Callable[[Sentence], Sequence[When]]) -> Shared:
    """The sentences that name the one day of several happenings, each with that day. `dates`: those of a sentence."""
    found = []
    for s in body:
        told = _OF_SEVERAL.search(s) if s.section == "body" else None
        if told is None:
            continue
        days = [w for w in dates(s) if not w.future and w.score > chronology.SPOKEN]
        if len(days) != 1 or days[0].prec > 1:
            continue
        at, end = days[0].start - s.start, days[0].end - s.start
        if told.start() <= at and (at <= told.end() + _NEAR or end <= told.end()):
            found.append((s, days[0]))
    return found


def of_all(g: Group, days: Shared, published: dt.date) -> tuple[Sentence, When] | None:
    """The day that a sentence behind an incident says of all that was told: "Both attacks were on Monday"."""
    last = max(t.sentence.index for t in g.tellings)
    told = ((s, w) for s, w in days if last < s.index <= last + _BESIDE and _BOTH.search(s))
    return next((t for t in told if 0 <= (published - t[1].last).days <= _LATELY), None)


def of_lead(g: Group, days: Shared, published: dt.date) -> tuple[Sentence, When] | None:
    """The day that the report's lead says of all that it goes on to tell: "three separate shootings on Sunday"."""
    first = g.tellings[0].sentence.index
    told = ((s, w) for s, w in days if s.index < min(first, _LEAD) and _COUNTED.search(s))
    return next((t for t in told if 0 <= (published - t[1].last).days <= _LATELY), None)


_FRESH = 2
"""Days for which a happening is news, and others of its day are."""
_LATELY = 10
"""Days back to which a day is one that the news is of."""
_NEAR, _BESIDE, _LEAD = 60, 4, 2
"""Letters between happenings and their day; sentences behind an incident that may say when it was; of a lead."""
_HAPPENINGS = (
    r"(?:attacks|raids|strikes|air ?strikes|blasts|explosions|bombings|shootings|stabbings|killings|murders|slayings"
    r"|homicides|robberies|ambushes|clashes|incidents|accidents|crashes|collisions|fires|blazes|drownings|avalanches"
    r"|operations|searches|abductions|kidnappings|episodes|mishaps|tragedies|deaths)"
)
_BOTH = Cued(
    r"\b(?:both|all)\b|\bthe (?:two|three|four|five|six) [\w-]+s\b|\W*the [\w-]+s (?:took|occurred|happened)\b"
)
_COUNTED = Cued(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|separate|unrelated|both|all|twin) (?:[\w-]+ ){0,2}?"
    rf"{_HAPPENINGS}\b"
)
_OF_SEVERAL = Cued(
    rf"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|separate|unrelated|both|all|twin|the)"
    rf" (?:[\w-]+ ){{0,2}}?{_HAPPENINGS}\b"
    rf"|\b(?:both|all(?: (?:two|three|four|five|six))?|the (?:two|three|four|five|six))(?: of)?(?: \w+day['’]s)?"
    rf" (?:[\w-]+ ){{0,2}}?{_HAPPENINGS}\b"
)
"""Several happenings, told as one row."""
