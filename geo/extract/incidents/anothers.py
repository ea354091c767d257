"""Deeds that come after those of which a report has told, and that no set phrase tells of: "Another strike left …", "On
Sunday a shop in Bex was held up by two men"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.events import events
from geo.extract.events.events import Event
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.clauses import is_sequel, opening
from geo.extract.incidents.reportdays import ReportDays
from geo.extract.incidents.townnames import key
from geo.extract.names.places import Places
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["deeds_of_others", "of_its_kind"]


def deeds_of_others(s: Sentence, places: Places, days: ReportDays) -> Sequence[Event]:
    """What is done to whom in a sentence that begins with somebody or something of which nobody has spoken, in a place
    of its own or on a day of its own."""
    if not opening(s, 0).anew:
        return ()
    framed = [e for e in events.find_framed(s) if not is_sequel(e.event_type, e.sub_event_type)]
    return framed if framed and (_is_in_a_new_place(s, places) or _has_a_day(s, days)) else ()


def _has_a_day(s: Sentence, days: ReportDays) -> bool:
    return any(d.score > SPOKEN and d.prec == 1 for d in days.likeliest(s, s.start))


def _is_in_a_new_place(s: Sentence, places: Places) -> bool:
    """Whether a sentence names a place that none before it names."""
    mine = {key(places.named[i].mention.text) for i in places.of(s.index)}
    before = {key(n.mention.text) for n in places.named if n.sentence < s.index} if mine else set()
    return not mine <= before


def of_its_kind(s: Sentence, body: Sequence[Sentence], first: int) -> Event | None:
    """The deed that a sentence begins with, of the kind that the one last told of has: a strike is one from the air
    where that was, and none of workers. `first`: index of the first sentence that tells of an event."""
    found = _ANOTHER.search(s)
    if found is None or opening(s, 0).start != found.start():
        return None
    kinds = _KINDS[found["noun"].removesuffix("s")]
    before = (e for b in reversed(body[first : s.index]) if b.section == "body" for e in events.find(b))
    last = next((e for e in before if e.kind == "event" and e.sub_event_type in kinds), None)
    if last is None:
        return None
    start, end = s.start + found.start(), s.start + found.end()
    return replace(last, sentence=s.index, start=start, end=end, words=found.group(), definite=False)


_ANOTHER = Cued(
    r"\b(?:another|an? (?:second|third|fourth|further|separate|similar|different|later|earlier|new)|(?:two|three|four"
    r"|several|some|many)(?: more| other| further)?|other|more|further) (?:[a-z-]+ )?"
    r"(?P<noun>strikes?|raids?|slides?|sorties?)\b"
)
_AIR = ("Air/drone strike", "Shelling/artillery/missile attack")
_KINDS = {
    "strike": _AIR,
    "sortie": _AIR,
    "raid": (*_AIR, "Attack", "Robbery", "Armed clash"),
    "slide": ("Landslide", "Avalanche"),
}
"""Noun → what it may be."""
