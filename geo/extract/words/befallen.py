"""What befalls places and not people, and happenings that are called by their place: a name before it is a place's."""

from __future__ import annotations

from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["is_befallen", "is_of_a_deed"]


def is_befallen(s: Sentence, end: int) -> bool:
    """Whether what ends at an offset of the sentence is said to have been hit as places are: "Bex was shelled"."""
    return _BEFALLEN.may(s) and _BEFALLEN.pattern.match(s.low, end) is not None


def is_of_a_deed(s: Sentence, first: int, end: int) -> bool:
    """Whether a happening is called by the name that begins at the token `first` and ends at an offset of the sentence:
    "since the Bex massacre", "Sunday's Ava football riot"."""
    led = first > 0 and s.words[first - 1] in ("the", "'s", "’s")
    return led and _DEED.may(s) and _DEED.pattern.match(s.low, end) is not None


_DEED = Cued(
    r" (?:[a-z-]+ ){0,2}?(?:attacks?|bombings?|blasts?|explosions?|massacre|shootings?|killings?|riots?|crash|disaster"
    r"|fire|blaze|quake|earthquake|siege|stabbings?|collapse|crush|stampede|derailment|ambush|raid|clashes|landslide)\b"
)
_FORCES = (
    r"tornado|twister|storm|quake|earthquake|tremor|aftershock|cyclone|hurricane|typhoon|flood|landslide|mudslide"
    r"|tsunami|wave|blast|explosion|bomb|missile|rocket|shell|mortar|drone|air ?strike|strike|barrage|riot|shooting"
)
_BEFALLEN = Cued(
    r"(?:,? (?:[^,;.:]|(?<=\d),(?=\d)){2,60},)? (?:was|were|has been|have been|had been|is|are|came|being)"
    r" (?:\w+ly |also |again |then |being )?(?:bombed|shelled|bombarded|pounded|overrun|fired upon"
    r"|flooded|razed|besieged|recaptured|retaken|flattened|inundated|looted"
    r"|under (?:\w+ )?(?:attack|fire|siege|shelling|bombardment)"
    rf"|(?:hit|struck|rocked|shaken|jolted|rattled|devastated|damaged|lashed|battered|swept|swamped"
    r"|engulfed|buried) by (?:an? |the |two |several )?"
    rf"(?:[\w.-]+ ){{0,3}}?(?:{_FORCES})(?:e?s)?)\b"
    r"| (?:took|absorbed) (?:[\w-]+ ){1,3}?(?:rockets|shells|missiles)\b"
    r"| (?:lost|was without) (?:(?:all|its|mains) )?(?:power|electricity)\b"
)
