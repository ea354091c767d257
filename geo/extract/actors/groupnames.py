"""Names that may be a group's, before or behind a place in a sentence, and whether they must be one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.extract.actors.blamewords import (
    ARTICLES,
    CALENDAR,
    FORCES,
    HEADS,
    JOINTS,
    KINDS,
    KNOWN,
    NAMEWORDS,
    NO_GROUPS,
    NOBODY,
    SHOUTED_WALLS,
    UNSURE,
)
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.namemodel import model

__all__ = ["Name", "backward", "forward", "is_acronym", "state_at", "text_of"]


@dataclass(frozen=True, slots=True)
class Name:
    """Where a name stands that may be a group's."""

    first: int
    last: int
    """Token indices, the last exclusive."""
    strong: bool
    """Whether it must be a group."""
    unsure: bool


def forward(s: Sentence, i: int) -> Name | None:
    """The name that begins at token `i` or behind the articles there."""
    tokens = s.tokens
    first, kind, unsure = i, False, False
    while first < len(tokens) and first - i < 9 and (tokens[first].low in _SKIPPED or _is_plain(s, first)):
        kind = kind or tokens[first].low in KINDS
        unsure = unsure or tokens[first].low in UNSURE
        first += 1
    if state := state_at(tokens, i):
        return state
    last = head = _head_at(s, first)
    while last < len(tokens) and last - first < 8 and (last < head or _goes_on(s, last, first)):
        last += 1
    while last > first and tokens[last - 1].low in JOINTS:
        last -= 1
    if last < len(tokens) and tokens[last].low in KINDS:
        kind = True
    return _judged(s, first, last, kind, unsure)


def backward(s: Sentence, i: int) -> Name | None:
    """The name that ends before token `i`, or before what stands between it and the verb there."""
    tokens = s.tokens
    last, unsure = i, False
    while last > 0 and (tokens[last - 1].low in _AUXILIARY or tokens[last - 1].text in _QUOTES):
        unsure = unsure or tokens[last - 1].low in UNSURE
        last -= 1
    last = _without_insertion(tokens, last)
    owned = last > 2 and tokens[last - 3].low in NAMEWORDS  # "the Liberation Armed Forces"
    if last > 1 and not owned and (state := state_at(tokens, last - 2)) and state.last == last:
        return replace(state, unsure=unsure)
    kind = gang = False
    while last > 0 and not s.shouted and tokens[last - 1].low in _NOUNS and tokens[last - 1].text.islower():
        gang = tokens[last - 1].low in _GANGS
        kind = kind or gang or tokens[last - 1].low in KINDS
        last -= 1
    first = last
    headed = s.shouted and last > 0 and tokens[last - 1].low in HEADS
    while (
        first > 0 and last - first < 8 and (_goes_on(s, first - 1, first - 1) or (headed and _may_name(s, first - 1)))
    ):
        first -= 1
    while first < last and tokens[first].low in _NO_START and (s.shouted or tokens[first].text.islower()):
        first += 1
    if gang and 1 < first < last and tokens[first - 1].low.isdigit() and tokens[first - 2].low == "the":
        first -= 1  # a gang that goes by a number
    before = {t.low for t in tokens[max(0, first - 2) : first]}
    if not s.shouted and _stands_within(s, first):
        return None
    return _judged(s, first, last, kind or _is_called(s, first), unsure or bool(UNSURE & before))


def _stands_within(s: Sentence, first: int) -> bool:
    """Whether a name is only where or what somebody was in: "at Dunmore gunmen killed", "in a red BMW fired"."""
    low = s.words
    if low[max(0, first - 3) : first - 2] in _WITHIN and low[first - 2] in _ARTICLES_ONLY:
        return True
    k = first - 1 - (low[max(0, first - 1)] in _ARTICLES_ONLY)
    return low[max(0, k) : k + 1] in _WITHIN


def _is_called(s: Sentence, first: int) -> bool:
    """Whether a kind of group stands before its name: "the militia X", "a gang known as X"."""
    k = first - 1
    if s.words[max(0, k - 1) : k + 1] in _KNOWN_AS:
        k -= 2
    return k >= 0 and not s.shouted and s.words[k] in _CALLED


def state_at(tokens: Sequence[Token], i: int, *, alone: bool = False) -> Name | None:
    """A state's armed people that bear no name of their own, from token `i` on: "government troops".

    `alone`: "the army" as well.
    """
    while i < len(tokens) and tokens[i].low in _ARTICLES_ONLY:
        i += 1
    lows = [t.low for t in tokens[i : i + 2]]
    if lows and lows[0] in _ARMIES and alone and tokens[i - 1].low == "the":
        return Name(i, i + 1, True, False)
    if len(lows) == 2 and lows[0] in _STATES and lows[1] in _STATE_FORCES:
        return Name(i, i + 2, True, False)
    return None


def _without_insertion(tokens: Sequence[Token], last: int) -> int:
    """Where the name before "(FMLN)", "[…]" or ", a small group," ends."""
    while last > 1 and tokens[last - 1].text in _CLOSING:
        opening = _CLOSING[tokens[last - 1].text]
        at = next((n for n in range(last - 2, max(-1, last - 14), -1) if tokens[n].text == opening), None)
        if at is None:
            return last
        last = at
        while last > 0 and tokens[last - 1].text in _QUOTES:
            last -= 1
    return last


def _head_at(s: Sentence, first: int) -> int:
    """In capitals, where the word ends that a group's name is told by, among those from `first` on; else `first`."""
    end = first
    for i in range(first, min(len(s.tokens), first + 6) if s.shouted else first):
        if not _may_name(s, i):
            break
        if s.tokens[i].low in HEADS:
            end = i + 1
    return end


def _may_name(s: Sentence, i: int) -> bool:
    t = s.tokens[i]
    return (t.text[0].isalpha() or t.low == "'s") and t.low not in SHOUTED_WALLS and t.low not in _NO_PART


def _goes_on(s: Sentence, i: int, first: int) -> bool:
    """Whether the token may be part of a name that begins at `first`."""
    t = s.tokens[i]
    if s.shouted:
        if not _may_name(s, i):
            return False
        return t.low in _OF_NAMES or t.low not in model().common
    if t.text[0].isupper() or (t.text[0].isdigit() and "-" in t.text) or t.low in KNOWN:
        return t.low not in _ARTICLES_ONLY or i != first
    if t.low == "'s" and i != first:
        return i + 1 < len(s.tokens) and s.tokens[i + 1].text[:1].isupper()
    beside = s.tokens[i + 1].text[:1].isupper() if i + 1 < len(s.tokens) else False
    return t.low in JOINTS and beside and i != first


def _is_plain(s: Sentence, i: int) -> bool:
    """An adjective before the name, in mixed case: "pro-Iranian", "leftist"."""
    return not s.shouted and s.tokens[i].low in UNSURE


def _judged(s: Sentence, first: int, last: int, kind: bool, unsure: bool) -> Name | None:
    tokens = s.tokens
    while s.shouted and last - first > 1 and tokens[last - 1].low in (KINDS - FORCES) | _UNITS:
        kind = True
        last -= 1
    while last < len(tokens) and last > first and tokens[last].low in FORCES and not s.shouted:
        kind = True
        last += 1
    while s.shouted and last - first > 1 and tokens[last - 1].low.endswith("ly"):
        last -= 1
    if first >= last:
        return None
    lows = [t.low for t in tokens[first:last]]
    if (
        all(w in NOBODY or w in KINDS or w in ARTICLES or w[0].isdigit() for w in lows)
        or lows[0] in _PRONOUNS
        or (s.shouted and set(lows) & _SAME)
        or set(lows) & CALENDAR
    ):
        return None
    known = bool(KNOWN & set(lows)) or (len(lows) > 1 and lows[-1] in _ENDINGS)
    known = known or (len(lows) > 2 and s.shouted and bool(HEADS & set(lows))) or any(j in lows[0] for j in _JOINED)
    if s.shouted and not known and len(lows) == 1 and (lows[0] in NAMEWORDS or lows[0] in model().common):
        return None
    acronym = any(is_acronym(t, s.shouted) for t in tokens[first:last])
    return Name(first, last, known or acronym or kind, unsure)


def is_acronym(t: Token, shouted: bool) -> bool:
    if not t.text.isupper() or not 3 <= len(t.text) <= 6 or t.low in NO_GROUPS:
        return False
    if "-" in t.text and t.text[-1].isdigit():
        return False  # "MQ-9"
    return not shouted or (
        len(t.text) < 6 and sum(c in "aeiou" for c in t.low) * 2.5 <= len(t.text) and t.low[:-1] not in NOBODY
    )


def text_of(tokens: Sequence[Token], n: Name) -> str:
    """The words of a name, as they stand."""
    out = tokens[n.first].text
    for a, b in zip(tokens[n.first : n.last - 1], tokens[n.first + 1 : n.last], strict=True):
        out += (" " if b.start > a.end else "") + b.text
    return out


_JOINED = ("-e-", "-ul-", "-i-")
"""In the middle of what groups of South Asia call themselves: "Lashkar-e-Taiba"."""
_OF_NAMES = HEADS | KINDS | KNOWN | JOINTS | NAMEWORDS | FORCES
_AUXILIARY = words(
    "has have had also later then allegedly reportedly apparently presumably quickly immediately subsequently since "
    "today yesterday repeatedly simultaneously again soon already which who that"
)
_QUOTES = frozenset("\"“”'‘’")
_CLOSING = {")": "(", "]": "[", ",": ","}
_SKIPPED = ARTICLES | KINDS | _QUOTES | words(": -")
_ARTICLES_ONLY = words("the a an")
_AND = frozenset({"and"})
_NO_START = words("the a an of for and in 's")
_WITHIN = tuple((word,) for word in ("in", "at", "near", "inside", "outside", "aboard"))
_KNOWN_AS = (("known", "as"), ("calling", "itself"), ("called", "the"))
_CALLED = words("militia gang cartel group movement mafia")
_GANGS = words("gang cartel militia mafia")
_AFFILIATES = _GANGS | words("group groups organisation organization movement branch wing affiliate faction column")
_STATES = words("government security armed army regime state federal junta")
_ARMIES = words("army military")
_STATE_FORCES = words("forces troops soldiers warplanes jets artillery")
_UNITS = words("column columns patrol patrols unit units")
_SAME = words("same our wearing")
_PRONOUNS = words("he she they it we i who nobody no none everyone someone")
_NOUNS = KINDS | _AFFILIATES
_NO_PART = _ARTICLES_ONLY | _AND
_ENDINGS = HEADS | FORCES
