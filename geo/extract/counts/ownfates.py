"""Who killed or hurt himself, as set phrases tell it, beside those who are told of with him."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from geo.extract.counts.parties import toll_of
from geo.extract.counts.people import People
from geo.extract.counts.persons import Person, describe
from geo.extract.counts.tolls import Toll
from geo.extract.counts.victims import Victims
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, token_at, words
from geo.extract.words.countwords import ADVERBS, SELVES
from geo.extract.words.lexicon import PERSONS

__all__ = ["among", "and_others", "by", "is_self"]


def is_self(toll: Toll, own: Sequence[Toll]) -> bool:
    """Whether what was read is a phrase like "killed himself", which is told already."""
    return any(o.start < toll.end and toll.start < o.end and not toll.active for o in own)


def and_others(own: Toll, reader: Victims) -> Toll | None:
    """ "Killing himself and 22 others": those who died with whoever killed himself."""
    tokens = reader.tokens
    k = token_at(tokens, own.end)
    step = reader.clause.joined(k) if k and tokens[k - 1].low in SELVES else None
    found = reader.clause.object_at(step) if step and tokens[step - 1].low != "," else []
    beside = bool(found) and found[0].kind == "named" and tokens[k].low == "alongside"  # "himself alongside Poe Creek"
    counts = found and found[0].kind != "pronoun" and not beside
    toll = toll_of("killed", found, tokens, k - 2, k) if counts else None
    return replace(toll, active=True, additional=False) if toll is not None else None


def by(own: Toll, sentence: Sentence, phrases: Mapping[int, People]) -> Toll:
    """ "The 15-year-old also shot himself": the toll `own` with whoever did it, where the words before name them."""
    if own.heads == ("themselves",):
        first = min(phrases.values(), key=lambda p: p.first, default=None)
        many = first.count if first is not None and first.kind == "counted" and first.attacker else None
        return replace(own, count=many) if many is not None else own
    if len(own.who) != 1 and own.kind != "self":
        return own
    ends = {sentence.tokens[p.last - 1].end: p for p in phrases.values() if p.kind in ("one", "definite", "named")}
    k = token_at(sentence.tokens, own.start)
    while k > 0 and sentence.tokens[k - 1].low in ADVERBS:
        k -= 1
    people = ends.get(sentence.tokens[k - 1].end) if k else None
    if own.kind == "self":
        return replace(own, doer=_doer(sentence, ends, k))
    person = describe(sentence.tokens, people) if people is not None else None
    if person is None or (person.sex and own.who[0].sex and person.sex != own.who[0].sex):
        return own
    return replace(own, who=(replace(person, sex=own.who[0].sex),))


def _doer(sentence: Sentence, ends: Mapping[int, People], k: int) -> Person | None:
    """Who kills himself by the words at the token `k`: "Poe killed himself", "Poe shot her and then himself"."""
    tokens = sentence.tokens
    for at in (k, *(n for n in range(1, k) if tokens[n].low in _DEEDS)):
        before = tokens[at - 1] if at else None
        people = ends.get(before.end) if before is not None else None
        if people is not None:
            return describe(tokens, people)
        written = before is not None and at > 1 and before.text.istitle() and sentence.part == "text"
        if before is not None and written and before.low not in PERSONS:
            return Person(before.low, None, None, known=False, names=frozenset({before.low}))
    return None


def among(own: Toll, read: Sequence[Toll | None], tokens: Sequence[Token]) -> Toll:
    """ "Claimed the lives of a woman and the man who shot her, then himself": he is counted with her."""
    ends = {t.end for t in read if t and t.role == "killed" and t.end < own.start}
    told = any(t.low == "who" and before.end in ends for before, t in pairwise(tokens))
    return replace(own, kind="part") if told and own.kind == "self" else own


_DEEDS = words("shot shoots stabbed stabs killed kills wounded strangled murdered attacked")
