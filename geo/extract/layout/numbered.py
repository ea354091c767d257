"""The scenes that a report numbers itself: "The second shooting happened around 11 p.m. on Salem Avenue"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.layout.apart import is_parted
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["opens_scene", "scenes"]


def scenes(body: Sequence[Sentence]) -> frozenset[int]:
    """Indices of the sentences that open such scenes; none where a report numbers fewer than two, and does not say
    before that there were several."""
    found = {s.index for s in body if s.section == "body" and opens_scene(s)}
    if len(found) == 1 and any(s.index < min(found) and is_parted(s.low) for s in body[:_LEAD]):
        return frozenset(found)
    return frozenset(found) if len(found) >= _TWO else frozenset()


def opens_scene(s: Sentence) -> bool:
    """Whether a sentence begins with the number of a scene and says when or where that was."""
    return not s.lows.isdisjoint(_NUMBERS) and _SCENE.match(s.low) is not None


_TWO, _LEAD = 2, 3
_NUMBERS = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last", "final", "latest"})
_DEED = r"(?:incident|shooting|stabbing|attack|homicide|killing|slaying|murder|crash|robbery|scene|call|report|case)"
_SCENE = compiled(
    rf"\W*(?:(?:police|officers|authorities|investigators|deputies|detectives) (?:say|said)(?: that)? )?(?:(?:the"
    rf"|a) )?(?:{'|'.join(sorted(_NUMBERS))})(?: of the (?:[\w-]+ ){{1,2}}?{_DEED}s)?"
    rf"(?: (?:[\w-]+ )?{_DEED})?(?:,? which [^,]{{3,60}},)?"
    r"(?: (?:happened|occurred|took place|came|unfolded|began|started|was (?:reported|called in|at|on|near|in"
    r"|shortly|just"
    r"|around|about))\b|\s*(?::|[–—]| - )\s)"
)
