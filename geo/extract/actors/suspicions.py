"""Who is suspected by other words than "suspected militants of": "police suspect the ELN", "the FLNC was suspected",
"leaflets of the front were found", "the minister held the front responsible"."""

from __future__ import annotations

from collections.abc import Iterator

from geo.extract.actors.blamewords import UNSURE
from geo.extract.actors.culprits import Blame
from geo.extract.actors.groupnames import Name, backward, forward, text_of
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.model import Certainty

__all__ = ["find"]


def find(s: Sentence) -> list[Blame]:
    """The groups that a sentence holds to have done it in such words, in order."""
    if s.lows.isdisjoint(_CLUES):
        return []
    tokens = s.tokens
    return [
        Blame(text_of(tokens, n), certainty, tokens[n.first].start, tokens[n.last - 1].end)
        for n, certainty in _named(s)
        if n is not None and n.strong
    ]


def _named(s: Sentence) -> Iterator[tuple[Name | None, Certainty]]:
    low = s.words
    for i, word in enumerate(low):
        before, after = low[max(0, i - 1) : i], low[i + 1 : i + 8]
        if word in _SUSPECTS and (word != "suspected" or not _HAD.isdisjoint(before)):
            yield forward(s, i + 1 + (after[:1] == ("that",))), "suspected"
        elif (word == "suspected" and not _IS.isdisjoint(before) and (not after or after[0] in _ENDS)) or (
            word == "responsible" and not UNSURE.isdisjoint(low[max(0, i - 5) : i])
        ):
            yield _subject(s, i), "suspected"
        elif word in _HOLDS and "responsible" in after:
            yield forward(s, i + 1), "attributed"
        elif word in _LEAFLETS and not _LEFT.isdisjoint(s.lows) and not _SIGNED.isdisjoint(after[:2]):
            yield forward(s, i + 1 + (after[0] == "signed") + (after[1:2] == ("by",))), "suspected"


def _subject(s: Sentence, i: int) -> Name | None:
    """Whoever "was" or "was thought to be" what stands at `i`; nobody where it is denied."""
    k = i
    while k > 0 and s.words[k - 1] in _THOUGHT:
        k -= 1
    return backward(s, k) if k < i and _DENIALS.isdisjoint(s.words[max(0, k - 2) : i]) else None


_SUSPECTS = words("suspect suspects suspected")
_HAD = words("had have has")
_IS = words("is are was were")
_THOUGHT = _IS | UNSURE | words("to be been have had widely")
"""Between a name and what is thought of it."""
_ENDS = words(". , ; of and")
_HOLDS = words("held holds hold holding")
_LEAFLETS = words("leaflets leaflet pamphlets pamphlet flyers flags flag banner banners slogans graffiti")
_LEFT = words("found left scattered strewn painted dropped hoisted recovered leaving")
"""What is done with what those leave behind who did it."""
_SIGNED = words("of from by signed")
_DENIALS = words("not no neither nor never denied denies")
_CLUES = _SUSPECTS | _HOLDS | _LEAFLETS | {"responsible"}
