"""What is put between a whole and its predicate: "12 people, including two boys, all of one family, were killed"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import BE
from geo.extract.words.wholenumbers import NUMBER_WORDS, may_start

__all__ = [
    "DASHES",
    "MARKS",
    "after_inclusion",
    "all_of_them",
    "before_aside",
    "compares",
    "is_doing",
    "is_part",
    "is_source",
    "opens",
    "relates",
]

DASHES = ("-", "–", "—", "--")
MARKS = (",", *DASHES, "(", ")")
"""What parentheses stand between."""


def opens(tokens: Sequence[Token], k: int) -> bool:
    """Whether a parenthesis begins with the word at `k`, behind its mark: ", including", ", nine nurses among them",
    ", twelve of them from Ava", ", of whom three were brothers"."""
    some = any([t.low for t in tokens[n : n + 2]] in _OF_THEM for n in (k, k + 1))
    some = some or (tokens[k].low in NUMBER_WORDS and tokens[k + 1].low in _SHARED)
    return tokens[k - 1].low in MARKS and (tokens[k].low in _OPENERS or some or _among_them(tokens, k))


def is_source(tokens: Sequence[Token], first: int) -> bool:
    """Whether whoever is told of at `first` says so, under whatever office: "according to fire Capt. Poe"."""
    for k in range(first, max(0, first - _OFFICE), -1):
        if tokens[k - 1].low == "to":
            return k == first or (k > 1 and tokens[k - 2].low == "according")
        if not tokens[k - 1].low[0].isalpha():
            break
    return False


def _among_them(tokens: Sequence[Token], k: int) -> bool:
    """ "(41 people), nine nurses among them,": whether the words from `k` to the next mark end so."""
    for at in range(k + 1, min(len(tokens) - 1, k + _LONG)):
        if tokens[at].low in ("among", "amongst") and tokens[at + 1].low in ("them", "those"):
            return at + 2 >= len(tokens) or tokens[at + 2].low in MARKS
        if tokens[at].low in MARKS:
            return False
    return False


def relates(tokens: Sequence[Token], at: int, k: int) -> bool:
    """Whether what stands from `at` to `k` is a clause on the person before: "(a man), whose name was withheld"."""
    if tokens[at].low not in _RELATIVES or tokens[at - 1].low not in MARKS:
        return False
    return tokens[at].low != "whose" or any(t.low in BE or t.low.endswith("ed") for t in tokens[at + 1 : k])


def before_aside(tokens: Sequence[Token], k: int, verbs: Set[int]) -> int:
    """Index of the mark before what is thrown in up to `k` and names nobody whom the verb at `k` befalls: "(nine
    guards), the army said in a statement,", "(nine guards) - by another count ten -"; `k` where nothing is.

    `verbs`: the tokens that say what befell somebody: none stands in such words."""
    close = tokens[k - 1].low if k > 2 else ""
    if close not in MARKS:
        return k
    said = False
    for at in range(k - 2, max(0, k - _THROWN_IN), -1):
        low = tokens[at].low
        if at in verbs or low in ";:":
            return k
        said = said or low in _SAYING
        if low == _OPENED_BY.get(close, close):
            first = tokens[at + 1].low
            if first == "not" or (first == "and" and tokens[at + 2].low == "not") or compares(tokens, at + 1):
                return at
            if first in _OPENERS or first in _RELATIVES or first in _GOES_ON:
                return k
            return at if close != "," or said or is_doing(first) or first in _THROWN else k
    return k


def compares(tokens: Sequence[Token], i: int) -> bool:
    """Whether what begins at `i` only says by how many a number differs from another: "two more than earlier thought",
    "three fewer than on Monday"."""
    lows = [t.low for t in tokens[i + 1 : i + 4]]
    than = lows[:2] in (["more", "than"], ["fewer", "than"], ["less", "than"])
    number = tokens[i].low[0].isdigit() or tokens[i].low in NUMBER_WORDS
    return number and than and len(lows) > 2 and lows[2] != "half" and not lows[2][0].isdigit()


def is_doing(low: str) -> bool:
    """Whether a word is the form of a verb that says what somebody does: "representing", not "king"."""
    return low.endswith("ing") and len(low) > _SHORT


def is_part(tokens: Sequence[Token], first: int) -> bool:
    """Whether the people named from `first` on are among others told of before: "including women and children"."""
    lead = [t.low for t in tokens[max(0, first - 6) : first]]
    if lead[-2:] == [",", "and"] and may_start(tokens[first].low):
        return False  # "… including two children, and 13 others"
    ends = [n for n, low in enumerate(lead) if low in _NEXT_CLAUSE]
    return not {"including", "among"}.isdisjoint(lead[ends[-1] :] if ends else lead)


_NEXT_CLAUSE = ("while", "whereas", "but", ";")


def all_of_them(tokens: Sequence[Token], k: int) -> bool:
    """ "– all members of the Poe family" before `k`: those told of before it."""
    for at in range(k - 2, max(0, k - 12), -1):
        if tokens[at].low in ("all", "both") and tokens[at - 1].low in MARKS:
            return tokens[at + 1].low in ("members", "of", "from")
    return False


def after_inclusion(tokens: Sequence[Token], first: int) -> bool:
    """Whether ", and" joins what begins at `first` to a whole with parts: "9, including two boys, and 5 more"."""
    joined = first > 2 and tokens[first - 1].low == "and" and tokens[first - 2].low == ","
    lead = [t.low for t in tokens[max(0, first - 14) : first]]
    return joined and ("including" in lead or "among" in lead)


_SHARED = ("from", "aged", "under")
"""What is said of some of those who were counted: "(six people), four from one family,"."""
_OF_THEM = (["of", "them"], ["of", "whom"])
_OFFICE = 6
"""Words between "according to" and the name of who says so."""
_LONG = 9
"""Words that such a parenthesis may have."""
_OPENERS = words(
    "including among all most many mostly mainly largely chiefly predominantly primarily overwhelmingly "
    "both aged ranging at some from members"
)
_RELATIVES = ("who", "whose", "whom")
_OPENED_BY = {")": "(", "--": "--"}
_SHORT = 4
"""Letters of "king", which is no form of a verb."""
_THROWN_IN = 22
"""Words that may be thrown in."""
_SAYING = words(
    "said says say saying told tells tell according reported reports reportedly confirmed confirms added adds "
    "announced stated states wrote writes claimed claims "
    "claim acknowledged admitted admits estimated estimates believe believes"
)
_THROWN = words("it by as however meanwhile too")
"""What such words begin with where nobody says them: "it emerged later", "by one count"."""
_GOES_ON = words("and or but which that where when while")
