"""The noun phrases that name doers without a name: where they begin and end, and whether one may be a subject."""

from __future__ import annotations

from collections.abc import Set

from geo.extract.actors.blamewords import CALENDAR, UNSURE
from geo.extract.actors.doerwords import (
    ALL,
    ALONE,
    ARMED,
    AUXILIARY,
    BANDS,
    BEFORE_NOUN,
    COUNTED,
    CROWDS,
    DEEDS,
    FATES,
    GOVERNING,
    MASKED,
    NO_OBJECT,
    PAST,
    SIDES,
    SUFFERED,
    WALLS,
)
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words

__all__ = ["begins", "is_governed", "is_head", "is_verb", "said"]


def is_head(s: Sentence, i: int) -> bool:
    """Whether a noun ends its phrase: not "gunmen's", "the men of a village", "a guerrilla alliance"."""
    low, after = s.words[i], s.words[i + 1 : i + 2]
    if low.endswith("-year-old"):
        return after != () and (after[0] in DEEDS or after[0] in AUXILIARY or is_verb(s, i + 1))
    if after in _NO_HEAD or (low in _MEMBERS and s.words[i - 1] not in _BANDS):
        return False
    named = i > 1 and s.texts[i - 2][0].isupper() and s.words[i - 2] not in COUNTED and not s.shouted
    if named and (low in _MEMBERS or low == "group"):
        return False  # "the Shining Path guerrilla group", which bears a name
    if after == ("of",) and (low not in CROWDS or not ALL.isdisjoint(s.words[i + 2 : i + 6])):
        return False
    return low not in SIDES or not _is_adjective(s, i)


def begins(s: Sentence, head: int, places: Set[int]) -> int:
    """Where the noun phrase begins that ends with a noun: its articles, numbers and adjectives."""
    k = head
    while k > 0 and k - 1 not in places:
        low, text = s.words[k - 1], s.texts[k - 1]
        adjective = low in BEFORE_NOUN or low.endswith(_ADJECTIVE_ENDS)
        named = (
            text[0].isupper()
            and not s.shouted
            and low not in CALENDAR
            and ((s.words[head] in ARMED and k > 1) or text.isupper() or low.endswith(_BELIEF_ENDS))
        )
        if low == "of" and k > 1 and s.words[k - 2] in CROWDS:
            k -= 1  # "a group of youths"
        elif low.endswith("ed") and k > 2 and s.words[k - 2] == "-" and s.tokens[k - 2].end == s.tokens[k - 1].start:
            k -= 2  # "U.S.-backed rebels"
        elif not (adjective or named or low in COUNTED or (low.isdigit() and len(low) != _YEAR)):
            break
        k -= 1
    if k and s.words[k - 1] in _LOCATIVE and s.texts[k][0].isupper():
        return head  # "at Farm Centre gunmen opened fire"
    return k


def said(s: Sentence, first: int, head: int, places: Set[int], armed: bool) -> tuple[int, int]:
    """The tokens by which a noun phrase is told: without articles, hedges and "suspected", with what describes "men",
    or the name alone that follows it; `armed`: who they are is told by the word, so that "a" tells nothing."""
    last = _name(s, head, places)
    if last > head + 1:
        return head + 1, last
    if COUNTED.issuperset(s.words[first:head]):
        last = _described(s, head)
    while first < head and (s.words[first] in (_UNSAID if armed else _HEDGES) or s.words[first] in UNSURE):
        first += 1
    return first, last


def _described(s: Sentence, head: int) -> int:
    """Where "men on a motorcycle" ends, for a noun that says little alone; else behind the noun."""
    k = head + 1
    if s.words[head] not in ALONE or s.words[k : k + 1] not in _DESCRIBING or not s.texts[k + 1 : k + 2]:
        return k
    if s.texts[k + 1][0].isupper() or (s.words[k] == "on" and _RIDDEN.isdisjoint(s.words[k + 1 : k + 5])):
        return k
    end = k + 1
    while end < len(s.words) and end - k < _LONG and s.words[end] not in WALLS and s.words[end] not in DEEDS:
        low = s.words[end]
        if not (low[0].isalnum() or low == "'s") or low.endswith("ly") or low in AUXILIARY or low in _ENDS:
            break
        end += 1
    return end if end - k > 1 else k


def _name(s: Sentence, head: int, places: Set[int]) -> int:
    """Where the name ends that follows a noun: "the sect Boko Haram"; behind the noun where there is none."""
    k = head + 1
    if s.part != "text" or s.shouted:
        return k
    while k < len(s.words) and s.texts[k][0].isupper() and k not in places:
        if s.words[k] in CALENDAR or s.words[k] in DEEDS:  # "on Monday", "Gunmen Kill Mayor"
            return head + 1
        if k - head > _LONGEST:
            return head + 1  # a heading whose words are all written large
        k += 1 + (s.words[k + 1 : k + 2] == ("of",) and s.texts[k + 2 : k + 3] != () and s.texts[k + 2][0].isupper())
    return k


def is_governed(s: Sentence, first: int) -> bool:
    """Whether a noun phrase is no subject: it stands behind a preposition or a verb whose object it is."""
    if first == 0:
        return False
    low = s.words[first - 1]
    if low == "as":
        return s.words[max(0, first - 2)] in _DISGUISED
    during = low.endswith("ing") and low not in _TIMES
    return during or low in GOVERNING or low in DEEDS or low in _POSSESSIVE or is_verb(s, first - 1)


def is_verb(s: Sentence, k: int) -> bool:
    """Whether a word looks like a verb in the past."""
    low = s.words[k]
    if low in SUFFERED or low in FATES or low in WALLS:
        return False
    return low in PAST or (low.endswith("ed") and s.texts[k].islower())


def _is_adjective(s: Sentence, i: int) -> bool:
    """Whether another noun goes on with a singular: "a guerrilla alliance", "their rebel allies"."""
    if i + 1 >= len(s.words):
        return True
    low = s.words[i + 1]
    ends = low in DEEDS or low in AUXILIARY or low in NO_OBJECT or low in GOVERNING or not low[0].isalnum()
    return not (ends or low in _RELATIVE or is_verb(s, i + 1))


_MEMBERS = words("member members groups cells commando commandos")
"""Who do violence only where the word before says so."""
_BANDS = BANDS | SIDES.keys() | MASKED | {"urban", "opposition"}
_YEAR, _LONG, _LONGEST = 4, 6, 5
_TIMES = ("morning", "evening", "during", "including")
_RIDDEN = words("motorcycle motorcycles motorbike motorbikes foot horseback bikes bike scooter")
_ENDS = words("at when who that near after before and as while")
_RELATIVE = words("who that which on in with from armed wearing then also later late early")
_LOCATIVE = words("in at near inside outside around")
_DISGUISED = words("dressed disguised posing masquerading described known identified")
_POSSESSIVE = ("his", "her", "their", "its", "our", "my", "your")
_NO_HEAD = (("'s",), ("'",))
_ADJECTIVE_ENDS = ("-wing", "-armed", "-clad", "-backed", "-old", "-led")
_BELIEF_ENDS = ("ist", "ian", "ean", "can", "ish", "ese", "i", "im", "ic", "hite", "nni", "ab", "eg", "utu")
"""How adjectives of peoples and beliefs end: "Maoist", "Chechen", "Hutu"."""
_HEDGES = ("the", "same", "some", "about", "around", "up", "to", "at", "least", "more", "than", "nearly", "over")
_UNSAID = (*_HEDGES, "a", "an")
_DESCRIBING = (("on",), ("in",), ("armed",), ("wearing",), ("dressed",), ("wielding",), ("carrying",), ("with",))
