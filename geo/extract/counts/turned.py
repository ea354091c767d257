"""People who do not stand where the verb's subject or object does: "killed were three guards", "wounded in the leg, a
soldier fled", "the engineers whom rebels had seized"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.clause import Clause
from geo.extract.counts.people import People
from geo.extract.counts.predicates import Hit
from geo.extract.text.tokens import words
from geo.extract.words.countwords import TIMES
from geo.extract.words.numbers import quantity

__all__ = ["HEADLINED", "freed_since", "subject_behind", "whole_of", "whom_they"]


def subject_behind(clause: Clause, hits: Sequence[Hit], n: int) -> list[People]:
    """Whom the first of the predicates befell, where it opens the sentence: "also wounded in the raid were a boy and
    his aunt", "kidnapped on her way to work, a nun was freed"."""
    if n:
        return []
    tokens = clause.tokens
    i, j, predicate = hits[0]
    after = next((k + 1 for k in range(i - 1, -1, -1) if tokens[k].low in _DASHES), 0)  # a dateline's
    if i - after > 2 or any(after <= k < i for k in clause.starts):
        return []
    for k in range(j, min(len(tokens), j + _FAR)):
        if tokens[k].low in (".", ";", ",", "said", "who"):
            return _opened_by(clause, hits, j, k) if i == after and predicate.voice == "verb" else []
        if tokens[k].low in ("was", "were", "is", "are", "include", "included", "includes"):
            named = tuple(t.low for t in tokens[k + 1 : k + 3]) in _NAMED
            k = k + 3 if named else k + 1
            return clause.object_at(k) or _past_title(clause, k)
    return []


def whom_they(clause: Clause, i: int, j: int) -> list[People]:
    """ "The five engineers (whom) the rebels had seized in May": those before the clause that says who did it.

    `i`, `j`: the tokens of the verb."""
    tokens, ends = clause.tokens, clause.ends
    if j < len(tokens) and tokens[j].low not in _WHEN:
        return []
    k = i
    while k > 0 and tokens[k - 1].low in _HAD:
        k -= 1
    doer = ends.get(k)
    first = doer.first if doer is not None else k - 1 if k and tokens[k - 1].low in _DOERS else 0
    first -= doer is not None and first > 1 and tokens[first - 1].low == "the"
    linked = first > 0 and tokens[first - 1].low in ("whom", "that")
    found = ends.get(first - linked) if first else None
    if found is None or not (linked or tokens[first].low == "they"):
        return []
    whole = whole_of(clause, found)
    return [whole] if whole is not None else [found] if found.kind in ("counted", "part", "one", "list") else []


def freed_since(clause: Clause, i: int) -> list[People]:
    """ "Two nuns were freed on Sunday, two days after they were kidnapped", "after being abducted": the nuns, with whom
    the clause of their release begins. `i`: the verb's token."""
    tokens = clause.tokens
    k = i
    while k > 0 and tokens[k - 1].low in _BEING:
        k -= 1
    if not 0 < k < i or tokens[k - 1].low != "after":
        return []
    first = min((p for p in clause.starts.values() if p.last < k), key=lambda p: p.first, default=None)
    if first is None or _LET_GO.isdisjoint(t.low for t in tokens[first.last : k]):
        return []
    return [whole_of(clause, first) or first] if first.kind in ("counted", "one", "named", "definite") else []


def whole_of(clause: Clause, part: People) -> People | None:
    """The five engineers of "two of the five engineers"."""
    tokens = clause.tokens
    of = next((k for k in range(part.first, part.last) if tokens[k].low == "of"), None)
    read = quantity(tokens, of + 1 + (tokens[of + 1].low == "the")) if of is not None else None
    if read is None or read.last > part.last:
        return None
    return People(read.first, part.last, read.count, "counted", part.head)


def _opened_by(clause: Clause, hits: Sequence[Hit], j: int, k: int) -> list[People]:
    """Whom the clause is about that follows on the comma at `k`, where the words from `j` to it tell of no more."""
    people = clause.starts.get(k + 1) if clause.tokens[k].low == "," else None
    if people is None or people.last >= len(clause.tokens) or any(j <= at < k for at, _, _ in hits):
        return []
    alone = clause.tokens[people.last].low not in (",", "and")
    return [people] if alone and people.kind in ("one", "counted", "named") else []


def _past_title(clause: Clause, k: int) -> list[People]:
    """ "(Killed were) the host, Ann Poe, and": whoever is named behind a word that says who they are."""
    names = (n for n in range(k + 1, min(len(clause.tokens), k + _TITLE)) if clause.tokens[n - 1].low == ",")
    at = next((n for n in names if n in clause.starts), None)
    return clause.object_at(at) if at is not None and clause.starts[at].kind == "named" else []


_BEING = words("they he she was were had been being")
_LET_GO = words("freed released free escaped rescued")
HEADLINED = words("in by at on near when after as during , . and ; outside inside while")
"""What follows a verb in a headline that says what its subject suffered: "five sextons killed in raid"."""
_HAD = words("had have has also then later already")
_SINCE = words("from last earlier since this")
"""What else follows it in a clause on what was done to somebody before."""
_DOERS = words("they rebels gunmen militants police soldiers troops kidnappers bandits guerrillas insurgents pirates")
_FAR = 14
"""Words between what befell people and "were", where the verb comes first."""
_TITLE = 7
"""Words within which somebody is named behind what they are."""
_NAMED = (("identified", "as"), ("named", "as"), ("listed", "as"))
_DASHES = ("-", "--", "—", "–", ":")
_WHEN = HEADLINED | TIMES | _SINCE
