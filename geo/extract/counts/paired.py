"""The object of verbs that stand in a row: "shoots, kills, a neighbour"; not whom the next clause is about: "woman shot
and boyfriend killed"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.clause import Clause
from geo.extract.counts.doers import DOING
from geo.extract.counts.people import People
from geo.extract.counts.predicates import Hit
from geo.extract.words.countwords import BETWEEN

__all__ = ["object_of"]


def object_of(clause: Clause, hits: Sequence[Hit], i: int, j: int) -> list[People]:
    """The people whom the verb at tokens `i` to `j` has for its object."""
    tokens = clause.tokens
    rowed = i > 1 and tokens[i - 1].low == "," and any(end == i - 1 for _, end, _ in hits)
    found = clause.object_at(j + 1 if rowed and tokens[j : j + 1] and tokens[j].low == "," else j)
    joined = bool(found) and found[0].first > 0 and tokens[found[0].first - 1].low in ("and", ",")
    return [] if joined and _has_a_fate(clause, hits, found[-1].last) else found


def _has_a_fate(clause: Clause, hits: Sequence[Hit], k: int) -> bool:
    """Whether a verb follows at `k` that says what befell those who end there."""
    tokens = clause.tokens
    at = next((n for n in range(k, min(len(tokens), k + 3)) if tokens[n].low not in BETWEEN), k)
    return any(i == at and p.voice in ("verb", "state") and p.words[0] not in DOING for i, _, p in hits)
