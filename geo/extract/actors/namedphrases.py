"""The phrase that a person's name is part of: where it begins, and where what is said of the person may begin."""

from __future__ import annotations

from collections.abc import Iterator

from geo.extract.actors import nameddoers
from geo.extract.names.persons import Called
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.peoplewords import AGED, CLOSE

__all__ = ["ARTICLES", "PHRASE", "VERBS", "are_joined", "has_own_verb", "leads", "past_age", "predicates"]


def leads(s: Sentence, first: int) -> Iterator[int]:
    """Where the phrase may begin that the name closes: "35-year-old Jim Poe", "a 20-year-old man, Jim Poe"."""
    yield first
    lead = first
    for k in range(first - 1, max(-1, first - _DESCRIBED), -1):
        if AGED.fullmatch(s.words[k]):
            lead = k - (k > 0 and s.words[k - 1] in ARTICLES)
            yield lead
            break
        if not s.words[k].isalpha() or s.words[k] in _LINKS:
            break
    if lead and s.words[lead - 1] in CLOSE:
        yield lead - 1 - (lead > 1 and s.words[lead - 2] in ARTICLES)
    if lead > 1 and s.words[lead - 1] == "," and s.words[lead - 2] in PERSONS:
        for k in range(lead - 2, max(-1, lead - PHRASE), -1):
            if s.words[k] in ARTICLES or s.words[k] in _FEW:
                yield k
                return
            if s.words[k] in _LINKS or s.words[k] in VERBS:
                return


def predicates(s: Sentence, c: Called, starts: set[int]) -> Iterator[int]:
    """Where what is said of a person may begin: behind the name, an age, a home, a phrase between commas."""
    k = past_age(s, c.last)
    yield k
    home = _past_home(s, k)
    if home > k:
        yield home
    k = home
    if _is_in_aside(s, c.first):
        return
    for _ in range(_ASIDES):
        if s.words[k : k + 1] != (",",) and s.words[k - 1] != ",":
            return
        k += s.words[k : k + 1] == (",",)
        if k >= len(s.words):
            return
        yield k
        if k in starts or s.words[k] in _NO_ASIDE or (s.words[k] != "who" and nameddoers.is_verb(s.words[k])):
            return
        close = next((n for n in range(k, min(len(s.words), k + _LONG)) if s.words[n] == ","), None)
        if close is None:
            return
        k = close


def are_joined(s: Sentence, one: Called, other: Called) -> bool:
    """ "Jim Poe, 34, of Ely, and Al Noor"."""
    k = _past_home(s, past_age(s, one.last))
    k += s.words[k : k + 1] == (",",)
    k += s.words[k : k + 1] == ("and",)
    while k < other.first and (AGED.fullmatch(s.words[k]) or s.words[k] in ARTICLES):
        k += 1
    return k == other.first


def has_own_verb(s: Sentence, c: Called) -> bool:
    """ "… arrested Jim Poe, and Al Noor was treated"."""
    k = past_age(s, c.last)
    return k < len(s.words) and s.words[k] in ("was", "is", "has", "died", "had", "were", "'s")


def past_age(s: Sentence, k: int) -> int:
    """Behind ", 34," or "(34)", where one stands at `k`."""
    after = s.words[k : k + 3]
    if len(after) > 1 and after[0] in (",", "(") and after[1].isdigit():
        return k + 2 + (after[2:] in ((",",), (")",)))
    return k


def _is_in_aside(s: Sentence, first: int) -> bool:
    """ "(Al Noor), who represents (Jim Poe, pleaded)": the comma closes what is told of somebody else."""
    for k in range(first - 1, max(-1, first - _LONG), -1):
        if s.words[k] == ",":
            return False
        if s.words[k] in ("who", "which", "whose"):
            return True
    return False


def _past_home(s: Sentence, k: int) -> int:
    """ "Of Ely", "of no fixed address"."""
    if s.words[k : k + 1] != ("of",) and s.words[k : k + 2] != ("formerly", "of"):
        return k
    k += 1 + (s.words[k] == "formerly")
    while k < len(s.words) and (s.texts[k][0].isupper() or s.words[k] in _HOME):
        k += 1
    return k


_DESCRIBED = 5
"""Tokens from an age to the name: "44-year-old Army reservist Jim Poe"."""
_ASIDES, _LONG = 3, 16
"""Phrases between commas that may stand between a name and its verb, and the tokens of one."""
_FEW = words("two three four")
_LINKS = words("and or of in at by for as to was is were are")
_HOME = words("no fixed address abode and near")
_NO_ASIDE = words("and or but which that whose said says told")
ARTICLES = words("a an the his her their")
PHRASE = 12
"""Tokens of a phrase that a comma and the name follow."""
VERBS = words("shot said says told hit is was were are had has have by and that which whom when while as")
