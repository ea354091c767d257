"""Who a sentence names for its violence, read word by word, so that text in capitals is read as well.

The name is looked for behind "killed by", "attributed to", "blamed on", and before "claimed responsibility", "is
responsible for" and the verbs of violence; what stands there counts when it is a group's name: by its last word
("… Liberation Front"), by the people named with it ("FARC rebels"), as an acronym, or as a group known the world over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from geo.extract.actors.blamewords import (
    DEEDS,
    DONE,
    OBJECTLESS,
    UNSURE,
)
from geo.extract.actors.groupnames import Name, backward, forward, state_at, text_of
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.model import Certainty

__all__ = ["Blame", "find", "has_object"]


@dataclass(frozen=True, slots=True)
class Blame:
    """A perpetrator as a sentence names it."""

    who: str
    certainty: Certainty
    start: int
    end: int
    himself: bool = False
    """Said only of what he did to himself: he is the doer where others came to harm."""


def find(s: Sentence) -> list[Blame]:
    """The groups that a sentence holds to have done it, the surest way of saying so first."""
    if s.lows.isdisjoint(_CLUES):
        return []
    tokens = s.tokens
    found = [
        Blame(text_of(tokens, n), certainty, tokens[n.first].start, tokens[n.last - 1].end)
        for n, certainty in _named(s, tokens)
    ]
    return sorted(found, key=lambda b: _ORDER[b.certainty])


def _named(s: Sentence, tokens: Sequence[Token]) -> Iterator[tuple[Name, Certainty]]:
    for i, t in enumerate(tokens):
        if t.low not in _CLUES:
            continue
        before = [x.low for x in tokens[max(0, i - 9) : i]]
        after = [x.low for x in tokens[i + 1 : i + 7]]
        unsure = bool(UNSURE & {*before[-4:], *after[:2]})
        if t.low == "by" and _is_done(before) and not _DENIALS & set(before[-6:]):
            name = forward(s, i + 1)
            claimed = "claimed" in before[-3:]
            if name and (name.strong or claimed):
                yield name, "claimed" if claimed else "suspected" if unsure or name.unsure else "attributed"
        elif (t.low == "to" and "attributed" in before) or (t.low == "on" and _puts_blame(before)):
            if name := forward(s, i + 1):
                yield name, "attributed"
        elif t.low in _BLAMED and before[-1:] and before[-1] in _IS:
            name = backward(s, i - 1)
            if name and name.strong and not _DENIALS & set(before[-3:]):
                yield name, "attributed"
        elif t.low in _BLAMED:
            name = state_at(tokens, i + 1, alone=True) or forward(s, i + 1)
            follows = tokens[name.last].low if name and name.last < len(tokens) else "."
            if name and (follows in ("for", "of") or (t.low in _BLAMES and name.strong and follows in _ENDS)):
                yield name, "attributed"
        elif (t.low in _CLAIMS and {"responsibility", "credit"} & set(after)) or (
            t.low == "owned" and after[:1] == ["up"]
        ):
            name = backward(s, i)
            if name and not _DENIALS & {*before, *after}:
                yield name, "claimed"
        elif t.low == "responsible" and before[-1:] and before[-1] in _IS:
            name = backward(s, i - 1)
            if name and name.strong:
                yield name, "suspected" if unsure else "attributed"
        elif t.low in _DEMANDS and not _RANSOM.isdisjoint(s.lows):
            name = backward(s, i)
            if name and name.strong:
                yield name, "attributed"
        elif t.low in DEEDS and not (t.low in _REDUCED and not has_object(after)) and not _INQUIRIES & set(after):
            name = backward(s, i)
            if name and name.strong and not _DENIALS & set(before[-3:]):
                yield name, "suspected" if unsure or name.unsure else "attributed"


def _is_done(before: Sequence[str]) -> bool:
    """Whether a deed stands before "by", and nothing else that was done: not "attacked a house used by"."""
    other = before and before[-1].endswith("ed") and before[-1] not in DONE
    return not other and bool(DONE & set(before[-5:]))


def _puts_blame(before: Sequence[str]) -> bool:
    """Whether "on" names who is blamed: "blamed the raid on X", not "blamed for a raid on X"."""
    at = max((k for k, w in enumerate(before) if w in _BLAMES), default=None)
    return at is not None and _REASONS.isdisjoint(before[at:])


def has_object(after: Sequence[str]) -> bool:
    """Whether what stands behind a verb is whom it befell: "killed at least ten", not "killed in a raid"."""
    return bool(after) and (after[0] not in OBJECTLESS or tuple(after[:2]) in _AT_LEAST)


_ORDER = {"claimed": 0, "attributed": 1, "suspected": 2, "unknown": 3}
_BLAMES = words("blamed blames blaming pinned pins pinning")
_DEMANDS = words("demanded demands demanding asked")
_RANSOM = words("ransom $")
_ENDS = words(". , ; and")
_BLAMED = words("blamed blames blaming accused accuses accusing")
_CLAIMS = words("claimed claims claim took takes taken assumed accepted admitted acknowledged")
_IS = words("is are was were being be")
_CLUES = {"owned"} | _BLAMED | _CLAIMS | DEEDS | _DEMANDS | words("by to on responsible")
_REDUCED = words("killed shot kidnapped abducted murdered captured injured wounded burned attacked bombed assassinated")
_AT_LEAST = frozenset({("at", "least"), ("at", "most"), ("as", "many")})
_INQUIRIES = words("investigation inquiry probe manhunt appeal")
"""What is launched or opened by whoever looks into a deed."""
_REASONS = words("for over of")
_DENIALS = words("denied denies not never no person neither nor nobody refused neither declined")
