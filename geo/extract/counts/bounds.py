"""Where the subject of a verb ends: before its helpers, before what is thrown in, and no other subject between."""

from __future__ import annotations

from geo.extract.counts.clause import Clause
from geo.extract.counts.hanging import hangs
from geo.extract.counts.parentheses import MARKS, before_aside
from geo.extract.text.tokens import words
from geo.extract.words.countwords import ADVERBS, BE, BETWEEN
from geo.extract.words.numbers import quantity
from geo.extract.words.peoplewords import ANIMALS

__all__ = ["Bounds"]


class Bounds:
    """What stands between a subject and its verb."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause
        self.tokens = clause.tokens
        self.ends = clause.ends
        self.verbs = clause.verbs

    def past_asides(self, k: int) -> int:
        """Where the subject may end whose verb begins at `k`, behind what is only thrown in between them."""
        while k not in self.ends and (aside := before_aside(self.tokens, k, self.verbs)) < k:
            whole = self.ends.get(aside)
            listed = whole is not None and whole.kind == "plural" and (aside + 1) in self.clause.starts
            if listed or (whole is not None and whole.kind == "known"):
                break  # "her sons – Al, Jim and Bob – were", "one family – a woman and her daughters – died"
            parted = self.tokens[aside].low == "," and not (whole or self.tokens[aside - 1].low in MARKS)
            k = self.before_helpers(aside + parted)
        return k

    def is_parted(self, k: int, i: int) -> bool:
        """Whether a new subject stands between people that end before `k` and a verb at `i`: "(men) were detained and
        44 rifles were seized"; not what is only put between them."""
        end = self.before_helpers(i)
        while self.tokens[k].low in ("and", "or", ",") and (more := self.clause.starts.get(k + 1)) is not None:
            if more.kind != "plural":
                break
            k = more.last  # "nine women and girls were seized"
        if k < end and self.tokens[k].low in MARKS and self.tokens[end - 1].low in MARKS:
            return False
        if self.hang_on(k, end):
            return False  # "two men from Ulu and three villages near it"
        return any(t.low in ("and", ",", "while") or t.low[0].isdigit() for t in self.tokens[k:i])

    def hang_on(self, k: int, end: int) -> bool:
        """Whether the words from `k` to `end` only describe the noun before `k`, with no verb among them."""
        return hangs(self.tokens, k) and not any(n in self.verbs or self.tokens[n].low in BE for n in range(k, end))

    def is_of_things(self, k: int) -> bool:
        """Whether the words before `k` are a subject of their own that names no people: "(men drowned) and dozens of
        houses"."""
        for at in range(k - 1, max(0, k - _THINGS), -1):
            if at + 1 in self.ends or at in self.verbs or not self.tokens[at].low.replace("-", "").isalnum():
                return False
            read = quantity(self.tokens, at) if self.tokens[at - 1].low in ("and", ",", ";", "while") else None
            if read is not None:
                people = max((end for end in self.ends if end < at), default=None)
                return read.last < k and not (people is not None and self.hang_on(people, at))
        return False

    def past_animals(self, k: int) -> int:
        """Where the people end who died with the animals told of up to `k`: "two people and 40 cows (died)"."""
        for at in range(k - 1, max(0, k - _THINGS), -1):
            if at in self.ends:
                joined = self.tokens[at].low == "and" and any(t.low in ANIMALS for t in self.tokens[at + 1 : k])
                return at if joined else k
            if not self.tokens[at].low.replace("-", "").isalnum():
                break
        return k

    def is_of_a_beast(self, k: int) -> bool:
        """Whether an animal is the subject of the verb before the helpers of which it ends at `k`: "(two men were hurt)
        and a dog (was killed)"; not "a man with a dog (was killed)"."""
        if not k or self.tokens[k - 1].low not in ANIMALS or k in self.ends:
            return False
        first = k - 1
        while first and self.tokens[first - 1].low in _OF_BEASTS:
            first -= 1
        return first == 0 or self.tokens[first - 1].low in _BEFORE_BEASTS

    def before_helpers(self, k: int) -> int:
        """Index of the first helper of the verb whose words end before `k`: "(two men) have also been"."""
        while k > 0 and k not in self.ends:
            low = self.tokens[k - 1].low
            moved = low in _OFF and k > 1 and self.tokens[k - 2].low in _GETS
            if not (moved or low in _HELPERS):
                break
            k -= 1 + moved
        return k

    def is_plural(self, i: int) -> bool:
        return any(self.tokens[k].low in ("were", "are", "have") for k in range(max(0, i - 3), i + 1))

    def is_singular(self, i: int) -> bool:
        k = i - 1
        while k > 0 and self.tokens[k].low in ADVERBS:
            k -= 1
        return self.tokens[k].low in ("was", "is", "has")


_OF_BEASTS = words("a an the one another his her their family pet police guard loose stray pit large small")
_BEFORE_BEASTS = ("and", ",", ";", ":", "-", "but", "while")
"""What parts an animal that is a subject of its own from those told of before."""
_HELPERS = BETWEEN | BE | {"remain", "remains", "remained", "went", "left"}
_GETS = words("got gets came walked escaped went crawled climbed swam emerged jumped")
_OFF = words("away off out free ashore alive")
"""What stands before "with bruises": "got away", "walked off"."""
_THINGS = 7
"""Words of a subject that names things."""
