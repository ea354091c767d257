"""A list of people without what only names or describes those of it: "a guard, John Poe, and Ann Roe, a nurse, and two
others"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.people import People
from geo.extract.text.tokens import Token, words
from geo.extract.words.peoplewords import CLOSE

__all__ = ["without_appositions"]


def without_appositions(chain: list[People], tokens: Sequence[Token]) -> list[People]:
    """Each of the people that a list tells of, once."""
    chain = _without_respective(_without_roles(_without_names(chain, tokens), tokens), tokens)
    return _without_descriptions(chain, tokens)


def _without_names(chain: list[People], tokens: Sequence[Token]) -> list[People]:
    """ "Poe and his two sons, Jim Poe and Al Poe" without the names of the two, who are counted before."""
    for n, people in enumerate(chain):
        many = people.count.best if people.count is not None and people.kind in ("counted", "bare") else None
        names = chain[n + 1 : n + 1 + many] if many is not None and many > 1 else []
        named = bool(n and names) and len(names) == many and all(p.kind == "named" for p in names)
        if named and tokens[names[0].first - 1].low in (",", ":"):
            return [*chain[: n + 1], *chain[n + 1 + len(names) :]]
    return chain


def _without_roles(chain: list[People], tokens: Sequence[Token]) -> list[People]:
    """ "A nurse and mother of three", "a boy, and son of a policeman": one, whom two nouns describe; "the driver and
    passenger of a car were": two."""
    if len(chain) == 2 and next((t.low for t in tokens[chain[1].last :] if t.low in _AGREEING), "") in _OF_SEVERAL:
        return chain
    kept = chain[:1]
    for p in chain[1:]:
        one = kept[-1].kind in ("one", "named", "definite") and p.kind == "single"
        of = one and p.last < len(tokens) and tokens[p.last].low == "of" and tokens[p.first - 1].low == "and"
        if not of:
            kept.append(p)
    return kept


def _without_respective(chain: list[People], tokens: Sequence[Token]) -> list[People]:
    """ "Ann Poe and Al Roe, a nurse and a teacher," without what each of them is."""
    half = len(chain) // 2
    names, rest = chain[:half], chain[half:]
    if half < 2 or len(names) != len(rest) or tokens[rest[0].first - 1].low != ",":
        return chain
    joined = all(tokens[part[-1].first - 1].low == "and" for part in (names, rest))
    kinds = all(p.kind == "named" for p in names) and all(p.kind in ("one", "definite") for p in rest)
    return names if joined and kinds else chain


def _without_descriptions(chain: list[People], tokens: Sequence[Token]) -> list[People]:
    """ "A guard, John Poe, and Ann Roe, a nurse, and two others" without what only names or describes its neighbour."""
    if len(chain) < 3:
        return chain
    kept = [chain[0]]
    described = False
    for p in chain[1:]:
        before, apart = kept[-1], tokens[p.first - 1].low == ","
        names = p.kind == "named" and before.kind in ("one", "definite", "single")
        article = p.kind in ("one", "definite") and tokens[p.first].low in ("a", "an", "the")
        describes = before.kind == "named" and (article or p.kind == "single")
        of_last = p is chain[-1] and tokens[before.first - 1].low == "and" and p.kind in ("one", "definite", "single")
        plain = p.head in _PLAIN and before.head not in _PLAIN and p.kind == "one" and _closes(tokens, p.last)
        if apart and before.last == p.first - 1 and (names or describes or of_last or plain):
            described = True
            if before.kind == "one" or (describes and p.kind == "one"):
                kept[-1] = replace(before, called=p)
        elif not (described and p.kind == "single" and p.head not in CLOSE):  # "Jim Poe, head of the bank and mayor"
            kept.append(p)
            described = False
    return kept


def _closes(tokens: Sequence[Token], k: int) -> bool:
    """Whether a comma stands at `k` and no list goes on behind it but by "and": "the driver, a man of 40, and"."""
    return k + 1 < len(tokens) and tokens[k].low == "," and tokens[k + 1].low not in _ARTICLES


_OF_SEVERAL = ("were", "are", "have")
_AGREEING = (*_OF_SEVERAL, "was", "is", "has")
"""Verbs that tell one from several."""
_ARTICLES = ("a", "an", "the")
_PLAIN = words("man woman boy girl male female teenager adolescent pensioner")
"""Who somebody is that was called by what they do: "the driver, a woman,"."""
