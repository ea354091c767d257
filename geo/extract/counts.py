"""Sentence → how many people were killed, injured, missing or abducted, with the words that say so.

1. `people.find` marks the noun phrases that name people. 2. Predicates ("killing", "were wounded") are looked up.
3. Each takes its object on the right or its subject on the left, lists and appositions included. 4. Hypothetical,
negated and statistical statements are dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract import people as nouns
from geo.extract import tolls
from geo.extract.countwords import (
    ADVERBS,
    AMONG,
    BE,
    BETWEEN,
    DIED_OF_IT,
    MONEY,
    NOBODY_ELSE,
    NOUN_MODIFIERS,
    PASSIVE,
    PREPOSITIONS,
    SLAIN,
    SLAYINGS,
    UNREAL,
    WALLS,
)
from geo.extract.lexicon import CLOSED_CLASS, PREDICATES, Predicate
from geo.extract.numbers import quantity
from geo.extract.parties import together, toll_of
from geo.extract.people import Ground, People
from geo.extract.sentences import Sentence
from geo.extract.tokens import Token
from geo.extract.tolls import Toll
from geo.model import Count

__all__ = ["find"]


def find(sentence: Sentence, ground: Ground) -> list[Toll]:
    """The tolls that a sentence states as fact, in order."""
    hits = _predicates(sentence)
    none = tolls.nobody(sentence)
    ordinals = tolls.ordinals(sentence)
    if not hits and not none and not ordinals and "toll" not in sentence.low and "number of" not in sentence.low:
        return []
    if tolls.is_statistic(sentence.low):
        return []
    phrases = nouns.find(sentence, ground)
    reader = _Reader(sentence, phrases, hits)
    read = [reader.read(n, i, j, predicate) for n, (i, j, predicate) in enumerate(hits)]
    if DIED_OF_IT.search(sentence.low):
        read = [replace(t, role="killed") if t and t.role in ("injured", "shot") else t for t in read]
    figures = tolls.totals(sentence)
    plain = [toll for toll in read if toll is not None and not (figures and toll.kind == "plural")]
    stated = [*none, *figures, *ordinals, *plain, *reader.parts]
    return [replace(t, outdated=True, update=False) if tolls.is_outdated(sentence, t) else t for t in stated]


class _Reader:
    """Finds each predicate's people within one sentence."""

    def __init__(
        self, sentence: Sentence, phrases: dict[int, People], hits: Sequence[tuple[int, int, Predicate]]
    ) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.starts = phrases
        self.ends = {p.last: p for p in phrases.values()}
        self.hits = hits
        self.verbs = {i for i, _, _ in hits}
        self.subjects: dict[int, list[People]] = {}
        self.parts: list[Toll] = []
        """Attackers and civilians told of among others: "12 people, including two attackers"."""

    def read(self, n: int, i: int, j: int, predicate: Predicate) -> Toll | None:
        voice = predicate.voice
        if predicate.words[0] in ("feared", "presumed") and n and self.hits[n - 1][2].role == "missing":
            return None
        found: list[People] = []
        if self._hypothetical(i, voice):
            return None
        if voice in ("doing", "of"):
            found = self._object(j)
            if found and predicate.words == ("cost",) and not self._of_life(found[-1].last):
                found = []
        elif voice == "noun":
            found = self._counted_before(i)
        elif voice == "verb":
            if not self._passive(i):
                found = self._object(j)
            if found and found[0].kind == "plural" and i in self.ends:  # "fourteen injured people"
                found = []
            found = found or self._subject(n, i)
        else:
            found = self._subject(n, i)
        if not found and predicate.role in ("killed", "abducted"):
            found = self._someone(i, j, predicate)
        if not found:
            return None
        self.subjects[n] = found
        if predicate.role in ("killed", "injured"):
            self._part(predicate.role, found, i)
        return toll_of(predicate.role, found, self.tokens, i, j)

    def _part(self, role: str, found: list[People], i: int) -> None:
        among = list(found) if len(found) > 1 else []
        k = found[-1].last
        while k < len(self.tokens) and self.tokens[k].low in AMONG:
            k += 1
        following = self.starts.get(k) if k > found[-1].last and self.tokens[k - 1].low != "," else None
        while following is not None:
            among.append(following)
            step = self._joined(following.last)
            following = self.starts.get(step) if step else None
        for p in among:
            toll = toll_of(role, [p], self.tokens, i, p.last) if p.attacker or p.civilian else None
            if toll is not None:
                self.parts.append(replace(toll, kind="part", who=()))

    def _hypothetical(self, i: int, voice: str) -> bool:
        for k in range(i - 1, max(-1, i - 7), -1):
            low = self.tokens[k].low
            if low in UNREAL:
                return True
            if low == "to" and k == i - 1 and voice != "noun":
                return True
            if low not in BETWEEN and low != "to" and not low.endswith("ly"):
                return False
        return False

    def _passive(self, i: int) -> bool:
        k = i - 1
        while k >= 0 and self.tokens[k].low in ADVERBS:
            k -= 1
        return k >= 0 and self.tokens[k].low in PASSIVE

    def _object(self, j: int) -> list[People]:
        while j < len(self.tokens) and (self.tokens[j].low in ADVERBS and j not in self.starts):
            j += 1
        people = self.starts.get(j)
        if people is None:
            return []
        chain = [people]
        while True:
            k = chain[-1].last
            step = self._joined(k)
            nxt = self.starts.get(step) if step else None
            if nxt is None or self._governed(nxt.last):
                break
            if nxt.kind == "plural" and self.tokens[nxt.first - 1].low == ",":  # "…, officials said"
                break
            chain.append(nxt)
        if self._governed(chain[-1].last) and chain[-1].kind in ("bare", "counted"):
            chain.pop()
        return together(chain, self.tokens)

    def _joined(self, k: int) -> int | None:
        """Index after ", and" or "and" or "," at `k`; None when nothing joins there."""
        lows = [t.low for t in self.tokens[k : k + 3]]
        if not lows:
            return None
        if lows[0] == "," and len(lows) > 1:
            return k + 2 if lows[1] in ("and", "&", "plus") else k + 1
        if lows[0] in ("and", "&", "plus"):
            return k + 1
        if lows[:3] == ["as", "well", "as"]:
            return k + 3
        return None

    def _governed(self, k: int) -> bool:
        """Whether what ends before `k` is the subject of a predicate that follows: "and 30 others were wounded"."""
        while k < len(self.tokens) and (self.tokens[k].low in BETWEEN or self.tokens[k].low in BE):
            k += 1
        return k in self.verbs

    def _of_life(self, k: int) -> bool:
        """ "cost six people their lives"."""
        return k + 1 < len(self.tokens) and self.tokens[k + 1].low in ("lives", "life")

    def _someone(self, i: int, j: int, predicate: Predicate) -> list[People]:
        """A person by the grammar alone: "X was assassinated", "the murder of X"."""
        tokens = self.tokens
        if (
            predicate.voice == "of"
            and predicate.words[-2] in SLAYINGS
            and j < len(tokens)
            and _may_be_someone(tokens, j)
        ):
            return [People(j, j + 1, Count.exactly(1), "named", tokens[j].low)]
        if predicate.voice != "verb" or predicate.words[-1] not in SLAIN:
            return []
        k = i - 1
        while k >= 0 and tokens[k].low in ADVERBS:
            k -= 1
        if k < 1 or tokens[k].low not in ("was", "is", "been"):
            return []
        if tokens[k].low == "been":
            k -= 1
            if tokens[k].low not in ("has", "had"):
                return []
        k -= 1
        if k < 0 or not _may_be_someone(tokens, k) or tokens[k].low.endswith("s"):
            return []
        return [People(k, k + 1, Count.exactly(1), "named", tokens[k].low)]

    def _counted_before(self, i: int) -> list[People]:
        """The number right before a noun like "deaths": "12 deaths", "the bodies of" is another voice."""
        k = i
        while k > 0 and self.tokens[k - 1].low in NOUN_MODIFIERS:
            k -= 1
        for first in range(max(0, k - 4), k):
            read = quantity(self.tokens, first)
            if read is not None and read.last == k and (first == 0 or self.tokens[first - 1].low not in MONEY):
                return [People(read.first, read.last, read.count, "counted", self.tokens[i].low)]
        return []

    def _subject(self, n: int, i: int) -> list[People]:
        k = i
        while k > 0 and (self.tokens[k - 1].low in BETWEEN or self.tokens[k - 1].low in BE) and k not in self.ends:
            k -= 1
        while k > 0 and k not in self.ends and self.tokens[k - 1].low in ("who", "that", "which", ",", "whom"):
            k -= 1
        if k in self.ends:
            return self._list_left(self.ends[k])
        if k > 0 and self.tokens[k - 1].low in ("and", "then", "or", "but"):
            return self.subjects.get(n - 1, []) if n else self._far_subject(k - 1)
        return self._far_subject(k)

    def _far_subject(self, k: int) -> list[People]:
        """A subject parted from its verb by phrases: "two people in a car near the gate were killed"."""
        fallback: People | None = None
        for at in range(k, max(0, k - 16), -1):
            people = self.ends.get(at)
            if people is not None:
                before = self.tokens[people.first - 1].low if people.first else ""
                if before not in PREPOSITIONS:
                    return self._list_left(people)
                if before == "of" and fallback is None and people.kind in ("counted", "bare"):
                    fallback = people
            low = self.tokens[at - 1].low
            if low in WALLS or (at - 1) in self.verbs:
                break
        return [fallback] if fallback else []

    def _list_left(self, people: People) -> list[People]:
        chain = [people]
        while True:
            first = chain[0].first
            k = first
            while k > 0 and self.tokens[k - 1].low in (",", "and", "&"):
                k -= 1
            before = self.ends.get(k) if k < first else None
            if before is None or (before.kind == "bare" and chain[0].kind != "bare"):
                break
            chain.insert(0, before)
        lead = self.tokens[chain[0].first - 1].low if chain[0].first else ""
        if lead in ("including", "include", "included", "them", "whom", "than") or (
            chain[0].kind == "part" and chain[0].first > 1
        ):
            whole = self._far_subject(chain[0].first - 1)
            if whole or chain[0].kind != "part":
                return whole
        return together(chain, self.tokens)


def _may_be_someone(tokens: Sequence[Token], k: int) -> bool:
    low = tokens[k].low
    return low[0].isalpha() and low not in CLOSED_CLASS and low not in NOBODY_ELSE


def _predicates(sentence: Sentence) -> list[tuple[int, int, Predicate]]:
    if sentence.lows.isdisjoint(_INDEX):
        return []
    lows = [token.low for token in sentence.tokens]
    found = []
    reach = 0
    for i in [i for i, low in enumerate(lows) if low in _INDEX]:
        if i < reach:
            continue
        for words, predicate in _INDEX[lows[i]]:
            j = i + len(words)
            if len(words) == 1 or lows[i:j] == words:
                found.append((i, j, predicate))
                reach = j
                break
    return found


_INDEX: dict[str, list[tuple[list[str], Predicate]]] = {}
for _predicate in sorted(PREDICATES, key=lambda p: -len(p.words)):
    _INDEX.setdefault(_predicate.words[0], []).append((list(_predicate.words), _predicate))
