"""What a sentence brings only to deny it: "The ministry denied reports that troops had entered Ava and killed two"."""

from __future__ import annotations

from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence, once

__all__ = ["denied"]


@once
def denied(s: Sentence) -> list[tuple[int, int]]:
    """Where a sentence tells what somebody says not to have happened. Offsets in the folded sentence.

    Who denies a part in something denies no more than the part: "denied involvement in the attack that killed nine",
    "denied that they had anything to do with the murder".
    """
    return [m.span("what") for m in _DENIED.finditer(s)]


_AT_TIMES = (
    r"(?:,? (?:on|in|to|at|late|early|again|also|today|yesterday|tonight|\w+ly|\w+day|an?|the|this|last|statement"
    r"|interview|broadcast|reporters|journalists|evening|morning|night|week|afternoon)\b)*,?"
)
"""When and to whom something is said, between the verb and what is said."""
_TALK = (
    r"(?: [\w'’-]+){0,4}? (?:reports?|claims?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|assertions?"
    r"|stories)(?: (?!that\b|of\b)[\w'’-]+){0,5}?"
)
_BESIDE = (
    r"but|when|after|while|who|whose|which|where|although|though|saying|adding|it was|to do with|related|linked|tied"
    r"|involved|involvement|responsib\w+|implicated|behind|part in|role in"
)
"""Before what happened all the same."""
_DENIED = Cued(
    rf"\b(?:den(?:y|ies|ied|ying){_AT_TIMES}(?:(?:{_TALK})? that|(?=(?: [\w'’-]+)? (?:it|they|its|their|his|any)\b"
    rf"(?: [\w'’-]+){{0,4}}? (?:had|have|has)\b)|{_TALK} of)|(?:reject|dismiss)(?:ed|es|s|ing){_AT_TIMES}{_TALK} that"
    rf"|no truth (?:in|to){_TALK} that|falsely (?:claim|report|sa(?:id|y)|told|tell|alleg|confess)\w*)"
    rf"(?P<what>(?:(?! (?:{_BESIDE})\b)[^.;])+)"
)
