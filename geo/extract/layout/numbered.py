"""The scenes that a report numbers itself: "The second shooting happened around 11 p.m. on Salem Avenue"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.layout.apart import counts_crimes, is_item, is_parted
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["is_later", "opens_scene", "scenes"]


def scenes(body: Sequence[Sentence]) -> frozenset[int]:
    """Indices of the sentences that open such scenes, or, where a report says first that it is of several, that go on
    to another victim; none where a report numbers fewer than two, and neither says that there were several nor calls
    one the second of its kind."""
    found = {s.index for s in body if s.section == "body" and opens_scene(s)}
    parted = next((s.index for s in body[:_LEAD] if is_parted(s.low) or counts_crimes(s.low)), None)
    if parted is not None:
        found |= {s.index for s in body if s.section == "body" and s.index > parted and _is_of_a_victim(s)}
    if len(found) >= _TWO:
        return frozenset(found)
    later = {n for n in found if _FIRST.match(body[n].low) is None}  # one numbered alone: the others go without
    if later and ((parted is not None and parted < min(later)) or _NEXT.match(body[min(later)].low) is not None):
        return frozenset(later)
    return frozenset()


def opens_scene(s: Sentence) -> bool:
    """Whether a sentence begins with the number of a scene and says when or where that was."""
    return not s.lows.isdisjoint(_NUMBERS) and _SCENE.match(s.low) is not None


def is_later(s: Sentence) -> bool:
    """Whether it is not the first of them that a sentence opens, by its number."""
    return _LATER.match(s.low) is not None


def _is_of_a_victim(s: Sentence) -> bool:
    """Whether a sentence begins with one of several victims, and where or when somebody was hurt."""
    return not s.lows.isdisjoint(_VICTIMS) and _VICTIM.match(s.low) is not None and is_item(s.low)


_TWO, _LEAD = 2, 3
_NUMBERS = frozenset(
    {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last", "final", "latest", "recent"}
)
_CRIME = r"(?:incident|shooting|stabbing|attack|homicide|killing|slaying|murder|crash|robbery)"
_DEED = rf"(?:{_CRIME}|scene|call|report|case)"
_SCENE = compiled(
    rf"\W*(?:(?:police|officers|authorities|investigators|deputies|detectives) (?:say|said)(?: that)? )?(?:(?:the"
    rf"|a) )?(?:most )?(?:{'|'.join(sorted(_NUMBERS))})(?: of the (?:[\w-]+ ){{1,2}}?{_DEED}s)?"
    rf"(?: (?:[\w-]+ )?{_DEED})?(?:,? which [^,]{{3,60}},)?"
    r"(?: (?:happened|occurred|took place|came|unfolded|began|started|was (?:reported|called in|at|on|near|in"
    r"|shortly|just"
    r"|around|about))\b|\s*(?::|[–—]| - )\s)"
)
_FIRST = compiled(r"\W*(?:[a-z]+ (?:say|said)(?: that)? )?(?:the |a )?first\b")
_LATER = compiled(
    r"\W*(?:[a-z]+ (?:say|said)(?: that)? )?(?:the |a )?(?:second|third|fourth|fifth|sixth|seventh|other)\b"
)
_NEXT = compiled(
    rf"\W*(?:the|a) (?:second|third|fourth|fifth|sixth|seventh) (?:[\w-]+ )?{_CRIME}"
    r" (?:happened|occurred|took place|was (?:reported|called in))\b"
)
"""Of which there was one before it, whatever the report has called that."""
_VICTIMS = frozenset({"first", "second", "third", "fourth", "other"})
_VICTIM = compiled(
    r"\W*the (?:first|second|third|fourth|other)"
    r"(?: (?:victim|man|woman|person|teen(?:ager)?|boy|girl)\b(?!'s)|(?=,| was\b))"
    r"(?!(?: \w+)? (?:suspect|shooter|gunman))"
)
