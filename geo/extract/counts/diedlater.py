"""Who died by a verb that is left out: "the driver died at once, his wife on the way to hospital"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geo.extract.counts.carrying import HOSPITALS
from geo.extract.counts.people import People
from geo.extract.counts.predicates import Hit
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import BE, WALLS
from geo.extract.words.placewords import CALENDAR

__all__ = ["too"]


def too(
    tokens: Sequence[Token], starts: Mapping[int, People], hits: Sequence[Hit], n: int, found: Sequence[People]
) -> list[People]:
    """Whom the sentence puts behind those `found` for the hit number `n` with no more than where or when they died."""
    _, j, predicate = hits[n]
    if predicate.words[-1] != "died" or any(p.kind in ("counted", "bare", "part", "plural") for p in found):
        return []
    end = next((k for k in range(j, len(tokens)) if tokens[k].low in WALLS or tokens[k].low in BE), len(tokens))
    told = {k for i, last, p in hits[n + 1 :] for k in range(i, last) if tokens[i].low not in _WHERE and p.role}
    for k in range(j + 1, min(end, j + _FAR)):
        people = starts.get(k)
        if people is None or tokens[k - 1].low not in (",", "and") or people.kind not in _ONE:
            continue
        chain = [people]
        joined = chain[-1].last
        if joined + 1 < end and tokens[joined].low == "and" and (other := starts.get(joined + 1)) is not None:
            chain.append(other)
        last = chain[-1].last
        rest = [t.low for t in tokens[last : last + _NEAR]]
        clause_end = next((m for m in range(last, len(tokens)) if not tokens[m].low[0].isalnum()), len(tokens))
        if not _says_where(rest) or any(m in told or tokens[m].low in BE for m in range(last, clause_end)):
            return []
        return chain
    return []


def _says_where(lows: Sequence[str]) -> bool:
    """Whether words tell of no more than a hospital, the way there, or a day."""
    if not lows or lows[0] not in _WHERE:
        return False
    return not HOSPITALS.isdisjoint(lows) or not CALENDAR.isdisjoint(lows) or "day" in lows or lows[0] == "later"


_ONE = ("one", "definite", "single", "named", "counted")
_WHERE = words("in on at the later during shortly soon hours days")
"""What may open the words on where or when."""
_FAR = 14
"""Words from the verb to those whose verb is left out."""
_NEAR = 7
