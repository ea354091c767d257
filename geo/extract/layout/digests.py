"""Reports that gather what happened over some days: weekly notes, situation reports, bulletins, chronologies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from geo.extract.days.dates import When
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["covered_since"]


def covered_since(
    title: Sequence[Sentence],
    body: Sequence[Sentence],
    published: dt.date | None,
    dates: Callable[[Sentence], Sequence[When]],
) -> dt.date | None:
    """The first day that such a report covers, by the words of its head; None where it is none. `dates`: the dates
    that a sentence names."""
    if published is None:
        return None
    head = [*title, *(s for s in body[:_HEAD] if len(s.words) <= _SHORT and not s.text.endswith("."))]
    called = next((m for s in head if (m := _CALLED.search(s.low)) is not None), None)
    opening = [*head, *(s for s in body[:1] if s not in head and _GATHERS.search(s.low) is not None)]
    spans = [
        w
        for s in opening
        for w in dates(s)
        if not w.future and w.prec <= _MONTH and w.last > w.first and (published - w.last).days <= _LATELY
    ]
    if spans:
        return min(w.first for w in spans)
    if called is None:
        return None
    return published - dt.timedelta(days=next((days for what, days in _COVERS if called[what]), _SOME))


_HEAD, _SHORT = 2, 14
"""Sentences that may head a text, and words up to which one does."""
_MONTH, _LATELY = 4, 45
"""UCDP's precision of a month; days back to which a span is what a report covers."""
_COVERS = (("day", 4), ("week", 10), ("fortnight", 18), ("month", 45))
_SOME = 14
"""Days, by what the report calls itself."""
_CALLED = compiled(
    r"\b(?:(?P<day>daily|(?:morning|evening) (?:summary|report|update|briefing|digest|bulletin))|(?P<week>weekly"
    r"|this week|the week)"
    r"|(?P<fortnight>fortnightly|fortnight|two weeks|bi-?weekly)|(?P<month>monthly)|digest|bulletin|sitrep"
    r"|situation (?:report|update)"
    r"|security (?:note|update|brief(?:ing)?|report|incidents?|alert)|round-?up|chronology|timeline|conflict summary"
    r"|(?:incident|conflict|protection|human rights|field|monitoring|operational) (?:update|summary|brief(?:ing)?"
    r"|overview|note"
    r"|monitor|log|report no)|briefing note|flash update|campaign assessment|situation overview|update|assessment"
    r"|summary|overview|brief|note|extract"
    r"|developments|highlights|incidents|monitoring|tracker|log|report no|outlook)\b"
)
"""What such a report calls itself."""
_GATHERS = compiled(
    r"\b(?:documented|recorded|registered|verified|monitored|counted|logged|reported)\b[^.;]*\b(?:casualties|incidents|violations"
    r"|killings|attacks|deaths|cases|events|fatalities)\b|\breporting period\b"
)
"""In a sentence that says what it adds up."""
