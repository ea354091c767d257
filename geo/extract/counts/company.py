"""People who stand before a verb and are not whom it speaks of: in whose company somebody was, or whose murderer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from geo.extract.counts.people import People
from geo.extract.phrases.nouns import NOUNS
from geo.extract.text.tokens import Token, words

__all__ = ["accused", "host", "in_vehicle", "leads_to"]


def leads_to(tokens: Sequence[Token], ends: Mapping[int, People], people: People) -> int:
    """Index of the "with" or "near" that leads to `people`, or to a list that they close; 0 where none does.

    `ends`: the sentence's people by where they end."""
    k = people.first
    while k > 1 and (before := ends.get(k - 1)) is not None and tokens[k - 1].low in (",", "and", "&"):
        k = before.first
    k -= 1
    if k > 1 and tokens[k].low == "/" and tokens[k - 1].low == "w":
        return k - 1  # "walking w/ friends"
    if k > 0 and tokens[k].low == "by" and tokens[people.last : people.last + 1] and tokens[people.last].low == ",":
        return k  # "asked his name by three men, (shot)"
    together = k > 0 and tokens[k - 1].low in ("along", "together")
    return k if k > 0 and tokens[k].low in _COMPANY and not together else 0


def host(tokens: Sequence[Token], ends: Mapping[int, People], verbs: Set[int], people: People) -> People | None:
    """ "Boy walking home with two friends (shot)": the boy, in a headline, where `people` are only with him."""
    k = leads_to(tokens, ends, people)
    for at in range(k, max(0, k - _FAR), -1):
        head = ends.get(at)
        if head is not None:
            opens = head.first == 0 or not tokens[head.first - 1].low[0].isalnum()
            both = at == k and tokens[k].low in ("with", "w")  # "mother with two children killed"
            return head if opens and head.kind == "single" and not both else None
        if at - 1 in verbs or not tokens[at - 1].low[0].isalnum():
            break
    return None


def accused(tokens: Sequence[Token], ends: Mapping[int, People], people: People) -> People | None:
    """ "A man wanted for the murder of two women (shot dead)": the man, where `people` are his victims."""
    for at in range(people.first - 1, max(0, people.first - _FAR), -1):
        if tokens[at].low in _ACCUSED:
            return ends.get(at)
        if not tokens[at].low[0].isalnum():
            break
    return None


def in_vehicle(tokens: Sequence[Token], people: People) -> bool:
    """Whether `people` are told of as those in a car or a bus: "a bus with 30 pupils"."""
    k = people.first - 1
    return k > 0 and tokens[k].low in ("with", "carrying") and tokens[k - 1].low in NOUNS["VEHICLE"] | NOUNS["TRAIN"]


_COMPANY = words("with near beside from at between")
_ACCUSED = words("wanted sought suspected accused convicted")
_FAR = 9
"""Words between somebody and those in whose company he is, or whom he harmed."""
