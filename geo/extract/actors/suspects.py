"""Whether a person is named as the one whom a sentence calls the doer: "the suspect, Jim Poe", "identified the gunman
as Jim Poe"."""

from __future__ import annotations

from collections.abc import Set

from geo.extract.actors.charges import NOT, SUSPECTS
from geo.extract.actors.namedphrases import ARTICLES, PHRASE, VERBS
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.peoplewords import KIN

__all__ = ["is_called_suspect"]


def is_called_suspect(s: Sentence, lead: int, nouns: Set[str] = frozenset()) -> bool:
    """ "The suspect, Jim Poe", "gunman Jim Poe", "the shooter was Jim Poe", "identified the attacker as Jim Poe".

    `lead`: where the phrase begins that the name closes; `nouns`: by which the report calls the doer, as "the driver".
    """
    if lead == 0:
        return False
    before = s.words[lead - 1]
    if before == "as":
        return _is_identified(s, lead - 1, nouns)
    if before in SUSPECTS:
        return _is_said(s, lead - 1)
    if before in (",", "(", "-") or before in ("is", "was"):
        noun = _noun(s, lead - 2, nouns)
        return noun is not None and _is_said(s, noun)
    return False


def _noun(s: Sentence, k: int, nouns: Set[str]) -> int | None:
    """The index of the word for a suspect that a phrase which ends at `k` is about: "the suspect in the attack"."""
    for n in range(k, max(-1, k - PHRASE), -1):
        word = s.words[n]
        if _is_suspect(s, n, nouns):
            return n if n == k or s.words[n + 1] in _OF else None
        if word in VERBS or word in PERSONS or not word.replace("-", "").isalpha():
            return None
    return None


def _is_identified(s: Sentence, k: int, nouns: Set[str]) -> bool:
    """Whether whoever is identified "as" somebody, at `k`, is a suspect."""
    verb = next((n for n in range(k - 1, max(-1, k - _BY), -1) if s.words[n] in _IDENTIFIED), None)
    if verb is None:
        return False
    told = s.words[verb + 1 : k]
    if any(_is_suspect(s, n, nouns) for n in range(verb + 1, k)):
        return _VICTIMS.isdisjoint(told)
    if told and told[0] not in ("by", "on", "in", "late", "early", "only") and not told[0].endswith("day"):
        return False
    for n in range(verb - 1, max(-1, verb - _BY), -1):
        if _is_suspect(s, n, nouns):
            return _is_said(s, n)
        if s.words[n] in _VICTIMS or s.words[n] == ";":
            return False
    return False


def _is_suspect(s: Sentence, n: int, nouns: Set[str]) -> bool:
    """Whether a word is one for the doer; a noun that may be anybody's is so where it is spoken of as known."""
    word = s.words[n]
    if word in SUSPECTS:
        return True
    if word not in nouns:
        return False
    if word == "him" or word in KIN:
        return True
    k = n - 1
    while k > 0 and s.words[k].isalpha() and s.words[k] not in _WALLS and s.words[k] not in PERSONS:
        k -= 1
    return k >= 0 and s.words[k] in _KNOWN


def _is_said(s: Sentence, n: int) -> bool:
    """Not of "no suspect", "the wife of the suspect, Ann Poe", "those whom the gunman, …"."""
    k = n - 1
    while k > 0 and (s.words[k] in ARTICLES or s.words[k] in ("suspected", "alleged", "other", "second", "third")):
        k -= 1
    if k < 0:
        return True
    if s.words[k] in NOT:
        return False
    return s.words[k] != "of" or k == 0 or s.words[k - 1] not in _CLOSE


_BY = 9
"""Tokens from "identified" to "as"."""
_OF = words("in of behind at")
"""What may follow the word for a suspect: "the suspect in the shooting, Jim Poe"."""
_VICTIMS = words(
    "victim victims dead deceased witness officer officers deputy wounded injured passenger passengers hero bystander"
)
_IDENTIFIED = words("identified named identify identifies identifying names naming")
_NEAR_ONES = words(
    "family lawyer attorney friend girlfriend boyfriend partner parents relatives neighbor neighbour sister home house"
)
_KNOWN = words("the her his their")
_WALLS = ARTICLES | VERBS
_CLOSE = KIN | _NEAR_ONES
