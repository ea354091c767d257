"""Who is described and named in one breath: "the child, identified as Jim Poe, had died", "the woman killed has been
identified by her family as Ann Roe" tell of one person, by both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.extract.counts.people import People
from geo.extract.counts.persons import describe, merged
from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words

__all__ = ["with_names"]


def with_names(read: Sequence[Toll | None], sentence: Sentence, phrases: Mapping[int, People]) -> list[Toll | None]:
    """The tolls, those of one person said of both the description and the name that the sentence gives."""
    if "as" not in sentence.lows or sentence.lows.isdisjoint(_IDENTIFIED):
        return list(read)
    pairs = [pair for k, t in enumerate(sentence.tokens) if t.low == "as" and (pair := _pair(sentence, phrases, k))]
    return [_of_both(t, sentence.tokens, pairs) if t is not None and len(t.who) == 1 else t for t in read]


def _pair(sentence: Sentence, phrases: Mapping[int, People], k: int) -> tuple[People, People] | None:
    """Whom words before the "as" at `k` describe, and whom those after it name."""
    tokens, named = sentence.tokens, phrases.get(k + 1)
    verb = next((n for n in range(k - 1, max(0, k - _BY), -1) if tokens[n].low in _IDENTIFIED), None)
    if named is None or named.kind != "named" or verb is None:
        return None
    if verb < k - 1 and tokens[verb + 1].low not in ("by", "on", "in"):
        return None  # "police identified the suspect as", whom they do not describe
    first = verb
    while first > 0 and tokens[first - 1].low in _LEADING:
        first -= 1
    told = [p for p in phrases.values() if p.last <= first and p.kind in ("one", "definite", "single")]
    before = max(told, key=lambda p: p.last, default=None)
    if before is None or before.attacker:
        return None
    apart = [t.low for t in tokens[before.last : first]]
    one = not apart or (len(apart) <= _CLAUSE and not _PARTING.intersection(apart) and first < verb)
    return (before, named) if one else None


def _of_both(toll: Toll, tokens: Sequence[Token], pairs: Sequence[tuple[People, People]]) -> Toll:
    for described, named in pairs:
        if toll.who[0].at not in (tokens[described.first].start, tokens[named.first].start):
            continue
        one, called = describe(tokens, described), describe(tokens, named)
        if one is not None and called is not None and not (one.sex and called.sex and one.sex != called.sex):
            heads = dict.fromkeys((*toll.heads, described.head))
            return replace(toll, who=(replace(merged(one, called), known=False),), heads=tuple(heads))
    return toll


_IDENTIFIED = words("identified named")
_LEADING = words(", was has been had later since only tentatively publicly now also formally positively is")
"""What stands between somebody and "identified"."""
_PARTING = words("; and but while said says by")
"""What parts "the woman killed on Sunday" from another clause."""
_BY = 8
"""Words from "identified" to "as": "by the county medical examiner"."""
_CLAUSE = 8
"""Words that go on about whoever is identified: "(the woman) killed in Sunday's shooting"."""
