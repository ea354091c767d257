"""A deed called by a word that means much by itself, after one of which a report has told: "Another strike left …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.events import events
from geo.extract.events.events import Event
from geo.extract.incidents.clauses import opening
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["of_its_kind"]


def of_its_kind(s: Sentence, body: Sequence[Sentence], first: int) -> Event | None:
    """The deed that a sentence begins with, of the kind that the one last told of has: a strike is one from the air
    where that was, and none of workers. `first`: index of the first sentence that tells of an event."""
    found = _ANOTHER.search(s.low)
    if found is None or opening(s, 0).start != found.start():
        return None
    kinds = _KINDS[found["noun"].removesuffix("s")]
    before = (e for b in reversed(body[first : s.index]) if b.section == "body" for e in events.find(b))
    last = next((e for e in before if e.kind == "event" and e.sub_event_type in kinds), None)
    if last is None:
        return None
    start, end = s.start + found.start(), s.start + found.end()
    return replace(last, sentence=s.index, start=start, end=end, words=found.group(), definite=False)


_ANOTHER = compiled(
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
