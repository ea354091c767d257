"""Shots and deeds that befall no person: "fired shot", "shot at by a rival", "shot out a window", "killed a dog"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from geo.extract.counts import headnoun
from geo.extract.phrases.nouns import NOUNS
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import PASSIVE, TIMES
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS
from geo.extract.words.numbers import opens
from geo.extract.words.peoplewords import ANIMALS, GROUPS, TEAMS

__all__ = ["SHOOTS", "falls_on_beasts", "hits_nobody", "is_lapsed", "past_beasts"]

SHOOTS = words("shot shoots shoot shooting")


def hits_nobody(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word for a shot at `i` says of no person that it struck them."""
    before = tokens[i - 1].low if i else ""
    after = tokens[i + 1].low if i + 1 < len(tokens) else "."
    if tokens[i].low == "shot" and (before in _FIRES or (i > 1 and tokens[i - 2].low in _FIRES and opens(before))):
        return True  # "fired shot", "fires several shot"
    if after == "at":
        return before in _WHO or _is_aimed(tokens, i + 2)
    if after in ("in", "into") and "air" in [t.low for t in tokens[i + 2 : i + 4]]:
        return True
    if after == "out":
        broken = next((t.low for t in reversed(tokens[max(0, i - 3) : i]) if t.low not in PASSIVE), "")
        return broken in _BREAKS or _named(tokens, i + 2, _BREAKS) > 0
    if after in _JOINTS and i + 2 < len(tokens) and tokens[i + 2].low in _DEEDS:
        return after == "/" or falls_on_beasts(tokens, i, i + 3)  # "shot/killed" says it once
    return before not in PASSIVE and _named(tokens, i + 1, NOUNS["VEHICLE"] | NOUNS["GUN"]) > 0


def falls_on_beasts(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Whether a verb from `i` to `j` has an animal and no person for its object: "fatally shot a loose dog"."""
    if i and tokens[i - 1].low in PASSIVE:
        return False
    last = past_beasts(tokens, j)
    joined = 0 < last < len(tokens) - 1 and tokens[last].low in _AND
    beside = joined and headnoun.head(tokens, last + 1 + (tokens[last + 1].low in _ARTICLED), counted=True) is not None
    return last > 0 and not beside


def past_beasts(tokens: Sequence[Token], k: int) -> int:
    """Index after the animal at `k`; 0 where none is named, or people are called so: "killed 14 Tigers"."""
    last = _named(tokens, k, ANIMALS)
    return last if last and tokens[last - 1].text.islower() else 0


def is_lapsed(tokens: Sequence[Token], i: int) -> bool:
    """Whether "expired" at `i` is said of a paper: "an expired visa", "with expired plates"."""
    before = tokens[i - 1].low if i else ""
    after = tokens[i + 1].low if i + 1 < len(tokens) else "."
    noun = after.isalpha() and after not in _NO_NOUN and not after.endswith("ly")
    return before in _ARTICLED or (noun and (before == "with" or not before[:1].isalpha()))


def _is_aimed(tokens: Sequence[Token], k: int) -> bool:
    """Whether what follows "shot at" at `k` is no place or hour but whoever was aimed at, or leaves that out: "shot at
    a cyclist", "were shot at as they fled"; not "shot at a party", "shot at night"."""
    low = tokens[k].low if k < len(tokens) else "."
    if low in _NO_PLACE or not low[0].isalnum() or (low == "her" and _ends(tokens, k + 1)):
        return True
    head = headnoun.head(tokens, k + (low in _ARTICLED or low.isdigit()))
    if head is not None and tokens[head - 1].low not in _GATHERED and _ends(tokens, head):
        return True
    home = _named(tokens, k, NOUNS["HOME"])
    owned = next((n + 1 for n in range(k, min(len(tokens), k + 4)) if tokens[n].low == "'s"), k)
    at_home = home > 0 and [t.low for t in tokens[home : home + 1]] == ["of"]
    return at_home or _named(tokens, owned, NOUNS["VEHICLE"]) > 0


def _named(tokens: Sequence[Token], k: int, things: Set[str]) -> int:
    """Index after one of the `things` with what is said of it at `k`: "a loose dog"; 0 where none is named, or it only
    says who somebody is: "a car salesman"."""
    k += k < len(tokens) and tokens[k].low in _ARTICLED
    for at in range(k, min(len(tokens), k + _LONG)):
        low = tokens[at].low
        owner = low in PERSONS and low != "family" and not (at + 1 < len(tokens) and tokens[at + 1].low in things)
        if low in CLOSED_CLASS or owner or not low[0].isalnum():
            return 0  # "a car salesman", and not "the family dog"
        if low in things and _ends(tokens, at + 1):
            return at + 1
    return 0


def _ends(tokens: Sequence[Token], k: int) -> bool:
    """Whether no further noun follows at `k`: a "car wash" and a "boys school" are places."""
    low = tokens[k].low if k < len(tokens) else "."
    parts = not low[0].isalnum() or low in CLOSED_CLASS or low in TIMES or low.endswith(("ing", "ed", "ly"))
    return low not in ("'s", "'") and parts


_FIRES = words("fire fires fired firing warning")
"""Before a "shot" that is no verb."""
_NO_PLACE = words(
    "by while as during but and or when after before in from if for him them us me someone somebody each twice "
    "repeatedly again people police"
)
"""What follows "shot at" where it names no place."""
_WHO = ("who", "that")
"""Before a verb that somebody does: "the man who shot at a house"."""
_AND = ("and", ",", "&")
_JOINTS = ("/", ",", "and")
_DEEDS = words("killed kills kill killing wounded wounds wounding injured injures injuring")
_GATHERED = TEAMS | GROUPS - {"couple"}
"""Groups of people that also name where or when they meet: "shot at a family reunion"."""
_ARTICLED = words("a an the his her their its another two three four several some")
_BREAKS = words("window windows windshield windscreen tire tires tyre tyres light lights glass lamp lamps camera")
"""What is "shot out"."""
_LONG = 4
"""Words of what is named."""
_NO_NOUN = CLOSED_CLASS | TIMES
