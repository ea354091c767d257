"""What forces set out on, before what came of it: "A patrol searched the valley … During the search, a mine …"."""

from __future__ import annotations

from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["is_during", "sets_out"]


def sets_out(s: Sentence) -> bool:
    """Whether a sentence says what forces were about."""
    return _SETS_OUT.search(s) is not None


def is_during(s: Sentence) -> bool:
    """Whether a sentence opens with what came in the course of an operation that was told of before."""
    return _DURING.match(s) is not None


_OPERATION = r"(?:[\w-]+ ){0,4}?(?:operations?|search|raid|patrol|mission|sweep|clearance|manhunt|reconnaissance)\b"
_FORCES = (
    r"forces?|troops|soldiers|army|police|units?|militia\w*|gunmen|fighters|rebels|men|vehicles|tanks|convoys?|members"
    r"|militants|insurgents|commandos"
)
_SETS_OUT = Cued(
    rf"\b(?:an?|two|three|several|its|their) {_OPERATION}|\b(?:searched|patrolled|raided|swept|combed)\b"
    rf"|\b(?:{_FORCES})\b(?: \(\w+\))?[^.;,]{{0,40}}? (?:(?:moved|marched|pushed|drove|broke|rolled|went|advanced)"
    r" (?:in|into|through)|entered|surrounded|stormed|encircled|cordoned|besieged|infiltrated)\b"
)
"""In a sentence that says what forces were about, before what came of it."""
_DURING = Cued(
    rf"\W*(?:during|in|throughout|after|following|upon|as|while|in the course of) (?:the|this|that|these)"
    rf" {_OPERATION}"
)
