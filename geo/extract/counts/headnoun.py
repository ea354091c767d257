"""The noun that says who a phrase is about: "two off-duty police OFFICERS", "five BOLIVIANS", "a 19-YEAR-OLD"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.extract.names.ages import aged_apart
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS
from geo.extract.words.numbers import NUMBER_WORDS
from geo.extract.words.peoplewords import AFTER_AGED, AGED, ANIMALS, COMPOUND, DO, FATE, NO_NAMES, THINGS, UNITS_OF
from geo.extract.words.trades import is_trade_name

__all__ = ["head", "head_word", "household", "nation", "sufferers"]


def nation(tokens: Sequence[Token], i: int, j: int) -> int | None:
    """Index after a capitalised word at `j` that can only name people: "12 Rohingya were killed", "killing 14 Tigers
    and", "17 Taliban, including a leader, were". Their number stands at `i`."""
    if j + 1 >= len(tokens) or not tokens[j].text[0].isupper() or tokens[j].low in NO_NAMES | CLOSED_CLASS:
        return None
    if tokens[j + 1].low in DO or tokens[j + 1].low in FATE:
        return j + 1
    if tokens[j + 1].low == "," and [t.low for t in tokens[j + 2 : j + 3]] in (["including"], ["among"], ["most"]):
        return j + 1
    ends = not tokens[j + 1].low[0].isalnum() or tokens[j + 1].low in CLOSED_CLASS
    return j + 1 if ends and tokens[j + 1].low not in ("-", "'s") and _is_harmed(tokens, i) else None


def household(tokens: Sequence[Token], k: int) -> int:
    """Index after "of the Poe family", where that follows at `k`; else `k`."""
    if k < len(tokens) and tokens[k].low == "of":
        for j in range(k + 2, min(len(tokens), k + 7)):
            if tokens[j].low in ("family", "families", "household", "clan", "tribe"):
                return j + 1
            if not (tokens[j].text[0].isupper() or tokens[j].low in ("same", "and", "-", "one", "single", "extended")):
                break
    return k


def head(tokens: Sequence[Token], j: int, *, counted: bool = False) -> int | None:
    """Index after the person noun that ends the phrase whose modifiers begin at `j`; None when no person noun comes.

    After a number (`counted`), a plural that ends like names of people do is one: "two bailiffs" is not, "five
    Bolivians" and "three roofers" are.
    """
    k = j
    limit = min(len(tokens), j + 7)
    named: int | None = None
    while k < limit:
        low = tokens[k].low
        if low[0].isdigit() or low in NUMBER_WORDS:
            aged = aged_apart(tokens, k)
            if aged is not None:
                k = aged
                continue
        if low in PERSONS and k + 1 < len(tokens) and tokens[k + 1].low == "'s":  # "the man's wife"
            k += 2
            continue
        if (
            low in PERSONS
            or _is_former(low)
            or is_trade_name(low)
            or (counted and (_is_police(tokens, k) or (_PEOPLE.search(low) and low not in THINGS)))
        ):
            while k + 1 < len(tokens) and tokens[k + 1].low in PERSONS:
                k += 1
            if k + 1 < len(tokens) and tokens[k + 1].low in COMPOUND:
                return None
            return k + 1
        aged_word = "-" in low and AGED.fullmatch(low) is not None
        if aged_word and (
            low.endswith("olds")
            or k + 1 >= len(tokens)
            or tokens[k + 1].low in CLOSED_CLASS
            or tokens[k + 1].low in AFTER_AGED
            or not tokens[k + 1].low[0].isalpha()
        ):
            return k + 1
        if k == j and aged_word and all(t.text[0].isupper() for t in tokens[k + 1 : k + 3]):
            named = k + 1  # "a 19-year-old Jim Poe"
        if (
            (low in CLOSED_CLASS and tokens[k].text != "US")
            or low in FATE
            or low.replace(",", "").isdigit()
            or (low in NUMBER_WORDS and k > j)
            or (not low[0].isalnum() and low not in ("-", '"', "'s") and not _is_pair(tokens, k))
        ):
            return named
        k += 1
    return named


def _is_pair(tokens: Sequence[Token], k: int) -> bool:
    """The stroke of "three ADF/NALU rebels", and not that of "17 y/o"."""
    names = [t.text for t in tokens[k - 1 : k + 2]] if k else []
    return len(names) > 2 and names[1] == "/" and names[0].isupper() and names[2].isupper()


def _is_police(tokens: Sequence[Token], k: int) -> bool:
    """ "Killed four police and a boy", "six police were hurt"; not "four police cars"."""
    after = tokens[k + 1].low if k + 1 < len(tokens) else "."
    return tokens[k].low == "police" and (not after[0].isalnum() or after in CLOSED_CLASS | DO | FATE)


def _is_former(low: str) -> bool:
    """ "Ex-guerrillas", "co-pilots", "ex-prison" is none."""
    return low[2:3] == "-" and low[:2] in ("ex", "co") and low[3:] in PERSONS


def sufferers(tokens: Sequence[Token], i: int, j: int) -> int | None:
    """Index after a plural that must name people, by what befalls it: "three vergers were murdered", "killing six
    bailiffs". Its number stands at `i`, its words begin at `j`."""
    k = j
    while k < min(len(tokens), j + 3) and _PLAIN_WORD.fullmatch(tokens[k].text):
        low = tokens[k].low
        if low in CLOSED_CLASS or low in FATE or low in DO:
            return None
        k += 1
        if low.endswith("s") and not low.endswith(("ss", "us", "is")):
            if not (_suffers(tokens, k) or _is_harmed(tokens, i)):
                continue
            return k if low not in THINGS | ANIMALS | UNITS_OF else None
    return None


def _is_harmed(tokens: Sequence[Token], i: int) -> bool:
    """Whether what begins at `i` is the object of words that befall people alone: "killing", "the murder of"."""
    if i and tokens[i - 1].low in _HARMING:
        return True
    return i > 1 and tokens[i - 1].low == "of" and tokens[i - 2].low in _HARM


def _suffers(tokens: Sequence[Token], k: int) -> bool:
    """Whether words that are said of people alone follow at `k`: "were murdered", "have been kidnapped"."""
    lows = [t.low for t in tokens[k : k + 4]]
    while lows and lows[0] in _HELPERS:
        lows = lows[1:]
        if lows and lows[0] in _SUFFERED:
            return True
    return False


def head_word(tokens: Sequence[Token], i: int) -> str:
    end = head(tokens, i)
    return tokens[end - 1].low if end else ""


_PLAIN_WORD = re.compile(r"[a-z][a-z-]+")
_HELPERS = words("were was have had been being are all reportedly later also")
_SUFFERED = words("killed murdered wounded injured kidnapped abducted beheaded shot slain massacred executed lynched")
_HARMING = words(
    "killing murdering wounding injuring kidnapping abducting beheading shooting massacring executing killed murdered "
    "wounded injured kidnapped abducted beheaded executed massacred"
)
_HARM = words("throats murder murders killing killings kidnapping abduction bodies corpses massacre lives")
_PEOPLE = re.compile(r"(?:[a-z]{2}ers|[a-z]{2}ors|ists|ians|[a-z]men|women|[a-z]{3}ees|[a-z]{3}ants|crats)$")
