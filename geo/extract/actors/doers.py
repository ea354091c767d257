"""Doers that bear no name, as a sentence tells of them: "gunmen in a car shot dead", "stabbed by her husband".

Who is armed by the very word ("bandits", "masked men") is the doer before any verb that does not tell what befell
them; of others ("a man", "villagers") the verb must be one that only violence has.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.actors.blamewords import DONE, UNSURE
from geo.extract.actors.culprits import Blame
from geo.extract.actors.doernoun import begins, is_governed, is_head, is_verb, said
from geo.extract.actors.doerwords import (
    ALL,
    ARMED,
    ASSAULTS,
    AUXILIARY,
    BANDS,
    DEEDS,
    FATES,
    FIRES,
    HARMS,
    LINKING,
    MASKED,
    NO_OBJECT,
    SELF,
    SIDES,
    STRIKES,
    TAKEN,
    WALLS,
)
from geo.extract.names.named import Named
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words

__all__ = ["find"]


def find(s: Sentence, named: Sequence[Named], *, armed: bool) -> Blame | None:
    """The first people without a name whom a sentence tells of as the doers; `named` are the place names in it.

    `armed`: only those who are by the very word, or only others.
    """
    if s.lows.isdisjoint(_SURELY) if armed else s.lows.isdisjoint(ALL) and "-year-old" not in s.low:
        return None
    places = {k for n in named if n.mention.kind != "demonym" for k in range(n.first, n.last)}
    for i, low in enumerate(s.words):
        if low not in ALL and not low.endswith("-year-old"):
            continue
        if armed and low in SIDES and (last := _assault(s, i)):
            unsure = not UNSURE.isdisjoint(s.words[max(0, i - 2) : i])
            return Blame(SIDES[low], "suspected" if unsure else "attributed", s.tokens[i].start, s.tokens[last].end)
        if not is_head(s, i):
            continue
        first = begins(s, i, places)
        if armed is not (low in ARMED or not _SUSPECT.isdisjoint(s.words[first:i])):
            continue
        free = s.words[i + 1 : i + 2] in _WHO or not is_governed(s, first)
        if _is_agent(s, first, armed) or (free and _is_subject(s, i, armed)):
            a, b = said(s, first, i, places, armed)
            unsure = not UNSURE.isdisjoint(s.words[max(0, first - 2) : i])
            start, end = s.tokens[a].start, s.tokens[b - 1].end
            who = " ".join(s.text[start - s.start : end - s.start].split())
            return Blame(who, "suspected" if unsure else "attributed", start, end)
    return None


def _assault(s: Sentence, i: int) -> int:
    """Index of the noun that says what those whom the word at `i` names did: "a rebel rocket attack"; else 0."""
    for k in range(i + 1, min(len(s.words), i + 3)):
        if s.words[k] in ASSAULTS and s.words[k + 1 : k + 2] not in _ATTEMPTS and s.texts[k].islower():
            return k if s.words[k] != "fire" or s.words[i - 1] in ("by", "under", "in") else 0
        if not s.texts[k].islower() or s.words[k] in _NO_NOUN:
            return 0
    return 0


def _is_agent(s: Sentence, first: int, armed: bool) -> bool:
    """ "Shot dead by gunmen", "an ambush by gang members"."""
    k = first - 1
    if k < 1 or s.words[k] not in _BY:
        return False
    before = s.words[max(0, k - (_FAR if armed else _NEAR)) : k]
    if "not" in before:
        return False
    done = not HARMS.isdisjoint(before) or "dead" in before
    return done or (armed and (not DONE.isdisjoint(before) or any(low.endswith("ed") or low in _LED for low in before)))


def _is_subject(s: Sentence, head: int, armed: bool) -> bool:
    """Whether a verb of violence follows of which a noun is the subject, nothing else between them being one; for who
    is armed by the word any verb will do that does not tell what befell them."""
    k, inserted = head + 1, False
    while k < len(s.words) and k - head <= _REACH:
        low = s.words[k]
        if low in DEEDS:
            return _does(s, k, armed)
        if low in ("who", "that", "which"):
            inserted = False
        elif low == ",":
            inserted = not inserted
        elif inserted and not (low in AUXILIARY and s.words[k - 1] == ","):
            pass
        elif low in WALLS or low in FATES:
            return False
        elif low in AUXILIARY:
            k = _behind(s, k)
            return k < len(s.words) and (_does(s, k, armed) or (armed and is_verb(s, k)))
        elif armed and is_verb(s, k):
            return True
        elif low in LINKING and not ALL.isdisjoint(s.words[k + 1 : k + 4]):
            return False
        k += 1
    return False


def _does(s: Sentence, k: int, armed: bool) -> bool:
    """Whether a verb at token `k` is active and violent: it has whom it befell behind it."""
    if k >= len(s.words):
        return False
    low, after = s.words[k], s.words[k + 1 : k + 7]
    if low in FIRES and (armed or not FIRES[low].isdisjoint(after)):
        return True
    if low in STRIKES and not armed:
        return False
    if low not in HARMS and low not in STRIKES:
        return False
    if low in STRIKES and low not in HARMS and low not in TAKEN:
        return True  # "raiders came in two vans"
    if after[:1] == ("dead",) or after[:1] == ("down",):
        after = after[1:]
    if after[:1] == ("and",) and len(after) > 1 and after[1] in HARMS:
        after = after[2:]
    if after and after[0].endswith("ly"):
        after = after[1:]
    if after[:2] == ("to", "death"):
        after = after[2:]
    if not after or after[0] in SELF or "times" in after[1:3] or (not armed and not ARMED.isdisjoint(after[:4])):
        return False
    if after[0] in ("at", "on") and after[1:2] in _LEAST:
        return True
    return after[0] not in NO_OBJECT and (after[0][0].isalnum() or after[0] in "\"'“‘")


def _behind(s: Sentence, k: int) -> int:
    while k < len(s.words) and (s.words[k] in AUXILIARY or s.words[k] in _ADVERBS or s.words[k].endswith("ly")):
        if s.words[k] in _BE:
            return len(s.words)
        k += 1
    return k


_WHO = (("who",), ("that",))
_LED = words("led taken thrown driven held shot set beaten cut")
_ATTEMPTS = (("on",), ("against",))
_SUSPECT = MASKED | UNSURE | BANDS | SIDES.keys()
_SURELY = ARMED | _SUSPECT
"""One of them stands in every sentence that tells of armed people."""
_REACH, _FAR, _NEAR = 18, 14, 6
_BY = ("by",)
_BE = ("was", "were", "been", "is", "are", "be", "being", "got", "get", "gets")
_LEAST = (("least",), ("most",))
_ADVERBS = ("again", "also", "twice", "later", "since", "once", "now", "then", "just")
_NO_NOUN = HARMS | AUXILIARY | NO_OBJECT
