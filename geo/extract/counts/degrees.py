"""The hurt told by how badly they are, who are all of them together: "seven were slightly hurt and two seriously"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at
from geo.extract.words.numbers import quantity
from geo.model import Count
from geo.patterns import compiled

__all__ = ["with_other_degrees"]


def with_other_degrees(sentence: Sentence, read: Sequence[Toll | None]) -> list[Toll | None]:
    """The tolls, the hurt of one degree with those of the other that the sentence tells of next. Who is slightly hurt
    is none of those who are badly; two "in a critical condition" may be of twelve who "were hurt"."""
    low = sentence.low
    if _SLIGHT.search(low) is None:
        return list(read)
    kept = list(read)
    for n, toll in enumerate(read):
        if toll is None or toll.role != "injured" or toll.kind not in _COUNTED or toll.count.best is None:
            continue
        start, end = toll.start - sentence.start, toll.end - sentence.start
        slight = _SLIGHT.search(low, start, end)
        other = (_AND_GRAVELY if slight else _AND_SLIGHTLY).match(low, end)
        if other is None or not (slight or _GRAVE.search(low, start, end)):
            continue
        at, until = sentence.start + other.start("n"), sentence.start + other.end()
        more = quantity(sentence.tokens, token_at(sentence.tokens, at))
        if more is not None and not more.vague and more.count != Count.exactly(0):
            kept = [None if t and t.role == "injured" and at <= t.start < until else t for t in kept]
            kept[n] = replace(toll, count=toll.count + more.count, end=until)
    return kept


_COUNTED = ("counted", "bare")
_SLIGHTLY = r"(?:slightly|lightly|superficially|less seriously)"
_GRAVELY = r"(?:seriously|severely|badly|gravely|critically)"
_SLIGHT = compiled(rf"\b(?:{_SLIGHTLY}|(?:slight|light|minor|superficial) (?:injuries|wounds|burns|cuts))\b")
_GRAVE = compiled(
    rf"(?<!of them )(?<!of whom )\b(?:{_GRAVELY}|(?:serious|severe|grave|critical) (?:injuries|wounds|burns))\b"
)
_OTHERS = r"(?:others |more |other people |people |persons |of them )?"
_AND = rf"[^.;]{{0,60}}?(?:,|;)?(?: and|,| while| but) (?P<n>[\w-]+) {_OTHERS}"
_HAVING = r"(?:(?:were|was|are|had|has|have|suffered|sustained|with) )?(?:more )?"
_AND_GRAVELY = compiled(rf"{_AND}{_HAVING}(?:{_GRAVELY}|(?:serious|severe|grave) (?:injuries|burns)|broken \w+)\b")
_AND_SLIGHTLY = compiled(rf"{_AND}{_HAVING}(?:{_SLIGHTLY}|(?:slight|light|minor) (?:injuries|burns|cuts))\b")
