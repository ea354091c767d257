"""Nouns that say how many people they are: "the trio are in hospital", a headline's "Couple killed in house fire"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.counted import People
from geo.extract.text.tokens import Token, words
from geo.extract.words.peoplewords import DO, FATE
from geo.model import Count

__all__ = ["BANDS", "band", "headlined"]


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


BANDS = {"couple": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "dozen": 12}
_NEW = ("couple", "dozen")
"""Which of them are somebody of whom nobody need have spoken, with an article too."""
_BEFALLS = words("die dies drown drowns drowned found electrocuted burned burnt crushed hurt trapped")
