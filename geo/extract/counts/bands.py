"""Words that say how many people they are: "the trio are in hospital", a headline's "Couple killed", "a family of six",
"all but two of the 12 climbers", "both"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts import headnoun
from geo.extract.counts.counted import People
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import PLURALS
from geo.extract.words.numbers import quantity
from geo.extract.words.peoplewords import DO, FATE, OF_THEM
from geo.model import Count

__all__ = ["BANDS", "all_of", "band", "both", "group", "headlined"]


def band(tokens: Sequence[Token], i: int) -> People | None:
    """ "The pair were killed", "the trio are in hospital": as many, who were told of before."""
    many = BANDS.get(tokens[i + 1].low) if i + 2 < len(tokens) and tokens[i + 1].low not in _NEW else None
    if many is None or not (tokens[i + 2].low in FATE or tokens[i + 2].low in DO):
        return None
    return People(i, i + 2, Count.exactly(many), "bare", "both")


def headlined(tokens: Sequence[Token], i: int) -> People | None:
    """Those whom a headline calls so without an article: "Couple killed in house fire", "Eight dead, dozen injured"."""
    alone = not i or not tokens[i - 1].low[0].isalnum()
    befell = [t.low for t in tokens[i + 1 : i + 2]]
    if not alone or not befell or not (befell[0] in FATE or befell[0] in _BEFALLS):
        return None
    return People(i, i + 1, Count.exactly(BANDS[tokens[i].low]), "counted", tokens[i].low)


def group(tokens: Sequence[Token], i: int) -> People | None:
    """ "A family of six people", "a group of 12", "(kills) family of three"; "a large number", which is some."""
    lows = [t.low for t in tokens[i : i + 4]]
    if lows[0] in _BARE:  # "passengers and crew of two", but not "the family of three victims"
        read = quantity(tokens, i + 2) if lows[1:2] == ["of"] else None
        if read is None or read.vague or headnoun.head(tokens, read.last, counted=True) is not None:
            return None
        return People(i, read.last, read.count, "counted", "members")
    if len(lows) < 4 or lows[0] not in ("a", "an", "one", "another"):
        return None
    if lows[1] in _SOME_SIZE and lows[2] == "number" and lows[3] != "of":
        return People(i, i + 3, Count(2, 2, None, "a number of"), "counted", "number")
    read = quantity(tokens, i + 3) if lows[1] in _GROUPED and lows[2] == "of" else None
    if read is None or read.vague:
        return None
    head = headnoun.head(tokens, read.last, counted=True) or read.last
    return People(i, head, read.count, "counted", tokens[head - 1].low if head > read.last else "members")


def all_of(tokens: Sequence[Token], i: int) -> People | None:
    """ "Every one of the 23 workers", "all but two of the 12 climbers"; "all but two of those on board", whose number
    nobody says here."""
    lows = [t.low for t in tokens[i + 1 : i + 3]]
    if lows[:1] != ["one"] and lows[:1] not in _BUT:
        return None
    spared = quantity(tokens, i + 2) if lows[0] != "one" else None
    k = spared.last if spared is not None else i + 2
    if k >= len(tokens) or (lows[0] != "one" and spared is None):
        return None
    if tokens[k].low != "of":
        return People(i, k, None, "known") if spared is not None and tokens[k].low in _VERBS else None
    whole = quantity(tokens, k + 1)
    if whole is None or whole.count.best is None or whole.count.low != whole.count.high:
        last = headnoun.head(tokens, k + 2) or k + 2
        last = next((last + len(at) for at in _ABOARD if [t.low for t in tokens[last : last + len(at)]] == at), last)
        return People(i, last, None, "known") if spared is not None and tokens[k + 1].low in OF_THEM else None
    head = headnoun.head(tokens, whole.last, counted=True) or whole.last
    left = whole.count.best - (spared.count.best or 0 if spared is not None else 0)
    return People(i, head, Count.exactly(left), "counted", tokens[head - 1].low) if left > 0 else None


def both(tokens: Sequence[Token], i: int) -> People | None:
    """ "Both were killed", "both men", "both of his sons"."""
    low = tokens[i].low
    following = tokens[i + 1].low if i + 1 < len(tokens) else ""
    of = following == "of" and i + 2 < len(tokens) and tokens[i + 2].low in OF_THEM
    if of and tokens[i + 2].low in ("them", "whom"):
        return People(i, i + 3, Count.exactly(2), "part", tokens[i + 2].low)
    head = headnoun.head(tokens, i + 3 if of else i + 1)
    if head is not None and tokens[head - 1].low in PLURALS:
        return People(i, head, Count.exactly(2), "counted", tokens[head - 1].low)
    return People(i, i + 1, Count.exactly(2), "bare", low) if following in FATE or following in DO else None


BANDS = {"couple": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "dozen": 12}
_NEW = ("couple", "dozen")
"""Which of them are somebody of whom nobody need have spoken, with an article too."""
_BEFALLS = words("die dies drown drowns drowned found electrocuted burned burnt crushed hurt trapped")
_BARE = ("family", "crew")
"""Which need no article, in a headline or behind "and"."""
_SOME_SIZE = ("large", "great", "small", "significant", "considerable", "good")
_GROUPED = ("family", "group", "crew", "team", "party", "gang", "squad")
_BUT = (["but"], ["except"], ["bar"])
_ABOARD = (["on", "board"], ["onboard"], ["aboard"], ["inside"])
_VERBS = FATE | DO
