"""A sentence that tells of two happenings: "The attack came hours after a bomb had killed two"."""

from __future__ import annotations

from dataclasses import replace

from geo.extract.clues import Cued
from geo.extract.incidents import Telling
from geo.extract.sentences import Sentence

__all__ = ["cut", "parted"]


def cut(s: Sentence) -> int | None:
    """Offset in the part's text from which on a sentence tells of another happening than before; None: of one alone."""
    found = _LINK.search(s)
    return s.start + found.end() if found is not None else None


def parted(telling: Telling, at: int) -> tuple[Telling, Telling] | None:
    """What a sentence tells before `at` and after it; None where it tells of nothing on one of the sides."""
    sides = []
    for later in (False, True):
        events = tuple(e for e in telling.events if (e.start >= at) is later)
        tolls = tuple(t for t in telling.tolls if (t.start >= at) is later)
        dates = tuple(d for d in telling.dates if (d.start >= at) is later)
        if not events or (later and not (tolls or any(e.kind == "event" for e in events))):
            return None
        near = max(events, key=lambda e: e.weight).start
        within = (at, telling.sentence.end) if later else (telling.sentence.start, at)
        sides.append(replace(telling, events=events, tolls=tolls, dates=dates, near=near, within=within))
    return sides[0], sides[1]


_DEED = (
    r"(?:attack(?:ed|s)?|explosions?|blasts?|bombings?|shootings?|incidents?|actions?|killings?|murders?|assassinations?"
    r"|kidnappings?|abductions?|raids?|ambush|massacre|stabbings?|crash|clash(?:es)?)"
)
_TOLD = r"(?:occurred|took place|comes?|came|happened|(?:was|were) (?:carried out|committed|perpetrated))"
_LINK = Cued(
    r"\b(?:this|the|that|these)(?: [\w-]+){0,3}? "
    + _DEED
    + r"\b[^.;]{0,80}?\b(?:"
    + _TOLD
    + r"\b[^.;]{0,40}?\b(?:hours?|days?|weeks?|months?|years?) (?:after|before)|(?:has |have )?follow(?:ed|s)"
    r"|(?:was|were) (?:\w+ )?followed (?:\w+ ){0,2}?by)(?= (?!argument|dispute|fight|chase)\w)"
)
"""Between a happening and another that it came before or after."""
