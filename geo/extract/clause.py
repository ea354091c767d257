"""The grammar of one sentence: whom a predicate acts on, and whom it speaks of."""

from __future__ import annotations

from geo.extract.countwords import ADVERBS, BE, BETWEEN, PASSIVE, PREPOSITIONS, TIMES, WALLS
from geo.extract.lexicon import CLOSED_CLASS
from geo.extract.parentheses import MARKS, after_inclusion, all_of_them, is_part, opens
from geo.extract.parties import together
from geo.extract.people import People
from geo.extract.peoplewords import FATE
from geo.extract.predicates import Hit
from geo.extract.sentences import Sentence
from geo.model import Count

__all__ = ["Clause"]


class Clause:
    """Finds the people to the right and to the left of a sentence's predicates."""

    def __init__(self, sentence: Sentence, phrases: dict[int, People], hits: list[Hit]) -> None:
        self.tokens = sentence.tokens
        self.starts = phrases
        self.ends = {p.last: p for p in phrases.values()}
        self.verbs = {i for i, _, _ in hits}
        self.fatal = {i for i, _, p in hits if p.role == "killed"}
        self.subjects: dict[int, list[People]] = {}
        """Number of a hit → its people."""
        self.passive_of: dict[int, list[People]] = {}
        """Token of a passive or a state → whom it befell."""
        self.void: set[int] = set()
        """Tokens of predicates of nobody: "a shooting"."""

    def is_passive(self, i: int) -> bool:
        k = i - 1
        while k >= 0 and self.tokens[k].low in ADVERBS:
            k -= 1
        return k >= 0 and self.tokens[k].low in PASSIVE

    def object_at(self, j: int) -> list[People]:
        while j < len(self.tokens) and (self.tokens[j].low in ADVERBS and j not in self.starts):
            if self.tokens[j].low == "at" and self.tokens[j + 1 : j + 2] and self.tokens[j + 1].low != "least":
                return []
            j += 1
        people = self.starts.get(j) or self._modified(j)
        if people is None:
            return self._attackers(j)
        chain = [people]
        while True:
            k = chain[-1].last
            step = self.joined(k)
            nxt = self.starts.get(step) if step else None
            if nxt is None and chain[-1].kind in ("one", "definite", "single"):
                step = self.joined(self._after_name(k))
                nxt = self.starts.get(step) if step else None
            if nxt is not None and nxt.kind == "pronoun" and nxt.head != "him":  # "…, and she is expected to live"
                break
            if nxt is None and chain[-1].kind in ("one", "definite", "single"):
                step = self.joined(self._after_of(k))
                nxt = self.starts.get(step) if step else None
            if nxt is None or self._governed(nxt.last) or self._among_them(nxt.last):
                break
            if nxt.kind == "plural" and self.tokens[nxt.first - 1].low == ",":  # "…, officials said"
                break
            chain.append(nxt)
        if chain[-1].kind in ("bare", "counted") and self._governed(chain[-1].last) and not self._disagrees(chain[-1]):
            chain.pop()
        return together(chain, self.tokens)

    def _modified(self, j: int) -> People | None:
        """ "Killed Iraqi soldiers", "killed rebel leader Jim Poe": the people after up to three words that describe."""
        for k in range(j, min(j + 3, len(self.tokens) - 1)):
            low = self.tokens[k].low
            if not low[0].isalpha() or low in CLOSED_CLASS or low in FATE or low in TIMES or k in self.verbs:
                return None
            people = self.starts.get(k + 1)
            if people is not None:
                return people if people.kind in ("single", "plural", "named") else None
        return None

    def subject_of(self, n: int, i: int) -> list[People]:
        """Whom the predicate at `i`, the hit number `n`, speaks of; a verb for one has the last of a list."""
        found = self._agreeing(self._subject(n, i), i)
        if len(found) == 1 and found[0].kind in ("counted", "bare") and self._is_singular(i):
            found = self._the_one(found[0]) or found
        last = found[-1] if len(found) > 1 else None
        if last is None or last.last > i or last.count is None or last.count.best != 1:
            return found
        apart = self.tokens[last.first - 1].low == "and" and self._is_singular(i)
        return [last] if apart else found

    def _disagrees(self, people: People) -> bool:
        """ "The crash that hurt five people has …": the five are not whom the verb speaks of."""
        low = self.tokens[people.last].low if people.last < len(self.tokens) else ""
        return low in ("was", "is", "has") and people.count is not None and (people.count.low or 0) > 1

    def _the_one(self, people: People) -> list[People]:
        """ "One of the victims of the shooting that hurt five people has died": the one, by the verb."""
        if people.count is None or (people.count.low or 0) < 2:
            return []
        before = sorted((p for p in self.starts.values() if p.last <= people.first), key=lambda p: p.first)
        return [
            p for p in before[:1] if p.count == Count.exactly(1) and p.kind in ("one", "counted", "definite", "named")
        ]

    def _agreeing(self, found: list[People], i: int) -> list[People]:
        """ "Two boys from one family and a man were hurt": the plural verb has more than the one before it."""
        alone = found[0] if len(found) == 1 else None
        if alone is None or alone.last > i or alone.count is None or alone.count.best != 1 or not self._is_plural(i):
            return found
        k = alone.first
        if k > 1 and self.tokens[k - 1].text.isupper() and len(self.tokens[k - 1].text) > 1:
            k -= 1  # "and UN driver Jim Poe"
        if k == 0 or self.tokens[k - 1].low not in ("and", "&"):
            return found
        for at in range(k - 1, max(0, k - 14), -1):
            people = self.ends.get(at)
            if people is not None and people.count is not None and people.kind != "plural":
                return [*self._list_left(people), alone]
            if self.tokens[at - 1].low in WALLS or (at - 1) in self.verbs:
                break
        return found

    def _is_plural(self, i: int) -> bool:
        return any(self.tokens[k].low in ("were", "are", "have") for k in range(max(0, i - 3), i + 1))

    def _is_singular(self, i: int) -> bool:
        k = i - 1
        while k > 0 and self.tokens[k].low in ADVERBS:
            k -= 1
        return self.tokens[k].low in ("was", "is", "has")

    def _subject(self, n: int, i: int) -> list[People]:
        k = i
        if k > 1 and self.tokens[k - 1].low == "as" and self.tokens[k - 2].low in _GIVEN:
            k -= 2  # "was reported as injured"
        while k > 0 and (self.tokens[k - 1].low in BETWEEN or self.tokens[k - 1].low in BE) and k not in self.ends:
            k -= 1
        commaed = k > 0 and self.tokens[k - 1].low in MARKS
        while k > 0 and k not in self.ends and self.tokens[k - 1].low in ("who", "that", "which", ",", "whom"):
            k -= 1
        if (commaed or (k not in self.ends and all_of_them(self.tokens, k))) and (whole := self._before_parenthesis(k)):
            return whole
        if k in self.ends:
            doer = self.ends[k]
            between = {t.low for t in self.tokens[doer.last : i]}
            if doer.first and self.tokens[doer.first - 1].low == "by" and self.passive_of and "who" not in between:
                return self.passive_of[max(self.passive_of)]  # "shot by a rival and wounded"
            if doer.kind in ("definite", "known", "counted") and doer.first and self.tokens[doer.first - 1].low == "of":
                members = self.ends.get(doer.first - 1)  # "ten soldiers of the guard", "the sister of the two boys"
                if members is not None and members.kind in ("counted", "plural", "one", "definite"):
                    doer = members
            some = self._some_of(doer, i) if "who" not in between else None
            return self._list_left(some or self._helped(doer) or self._resident(doer) or doer)
        if known := self._attackers(k - 1):
            return known
        if k > 0 and self.tokens[k - 1].low in ("and", "then", "or", "but"):
            return self.subjects.get(n - 1, []) if n else self._far_subject(k - 1)
        return self._far_subject(k)

    def _some_of(self, people: People, i: int) -> People | None:
        """ "Two of the 36 people who were in hospital have died": the two."""
        some = self.ends.get(people.first) if i in self.fatal else None
        if some is None or some.first >= people.first or some.kind not in ("counted", "bare"):
            return None
        of = self.tokens[some.first + 1 : people.first]
        return some if of and of[0].low == "of" else None

    def _helped(self, doer: People) -> People | None:
        """ "A teenager who came to the aid of his mother was shot": the teenager."""
        if (
            doer.kind not in ("one", "definite")
            or not doer.first
            or self.tokens[doer.first - 1].low not in ("of", "with")
        ):
            return None
        for at in range(doer.first - 2, max(0, doer.first - 9), -1):
            if self.tokens[at].low in WALLS or at in self.verbs:
                break
            people = self.ends.get(at)
            if people is not None:
                return people if people.kind in ("one", "single", "definite") else None
        return None

    def _resident(self, town: People) -> People | None:
        """ "Jim Poe, 32, of Dunbar was killed": Poe, where a town looks like a name."""
        of = town.first - 1
        if town.kind != "named" or of < 1 or self.tokens[of].low != "of":
            return None
        before = self.ends.get(of - 1 if self.tokens[of - 1].low == "," else of)
        return before if before is not None and before.kind == "named" else None

    def joined(self, k: int) -> int | None:
        """Index after ", and", "and", "," or "along with" at `k`; None when nothing joins there."""
        comma = self.tokens[k : k + 1] and self.tokens[k].low == ","
        lows = tuple(t.low for t in self.tokens[k + 1 if comma else k : k + 4])
        for joint in _JOINTS:
            if lows[: len(joint)] == joint:
                return k + len(joint) + (1 if comma else 0)
        return k + 1 if comma and lows else None

    def _before_parenthesis(self, k: int) -> list[People]:
        """ "Between 13 and 14 villagers, including a nurse and five children, were killed": the 13 to 14."""
        for at in range(k - 1, max(1, k - 45), -1):
            if at in self.verbs and at not in self.void:
                break
            if opens(self.tokens, at):
                whole = self.ends.get(at - 1) or next(iter(self._far_subject(at - 1, reuse=False)), None)
                if whole is not None and is_part(self.tokens, whole.first):
                    continue  # "nine people, including two boys, all of one family,": the nine
                known = whole is not None and whole.kind in ("counted", "bare", "plural", "definite")
                return [whole] if whole is not None and known else []
        return []

    def _after_name(self, k: int) -> int:
        """Index after a name in apposition at `k`: ", Mansur,"."""
        j = k + 1
        while j < min(k + 5, len(self.tokens)) and self.tokens[j].text[0].isupper():
            j += 1
        apposed = k + 1 < j < len(self.tokens) and self.tokens[k].low == self.tokens[j].low == ","
        return j if apposed else k

    def _included(self, before: People, people: People) -> bool:
        """ "…, including two boys, and 15 were hurt": the 15 are none of those."""
        lead = self.tokens[before.first - 1].low if before.first else ""
        return lead in ("including", "among") and people.kind in ("counted", "bare")

    def _after_of(self, k: int) -> int:
        """Index after "of" and a name at `k`: "(the mayor) of San Pedro"."""
        if not (k < len(self.tokens) and self.tokens[k].low == "of"):
            return k
        for j in range(k + 1, min(k + 6, len(self.tokens))):
            if self.tokens[j].low in (",", "and") or j in self.starts:
                return j if j > k + 1 and j not in self.starts else k
        return k

    def _before_of(self, k: int) -> People | None:
        """Whom "of" and a name end at `k`: "the mayor (of San Pedro)"."""
        for at in range(k - 2, max(0, k - 6), -1):
            if self.tokens[at].low == "of":
                people = self.ends.get(at)
                if people is None or (people.first and self.tokens[people.first - 1].low == ","):
                    return None  # "Ann Poe, a member of the council and a nurse," is one
                return people if people.kind in ("one", "definite", "single") else None
            if not self.tokens[at].low[0].isalpha() or at in self.verbs:
                break
        return None

    def _among_them(self, k: int) -> bool:
        """ "A dozen firefighters among them": part of those named before."""
        return k + 1 < len(self.tokens) and self.tokens[k].low == "among" and self.tokens[k + 1].low == "them"

    def _attackers(self, k: int) -> list[People]:
        """ "They" or "them" at `k` where the sentence began with the attackers: "… before police shot them dead"."""
        if not 0 < k < len(self.tokens) or self.tokens[k].low not in ("they", "them"):
            return []
        first = next((p for p in self.starts.values() if p.count is not None and p.last <= k), None)
        return [first] if first is not None and first.attacker else []

    def _governed(self, k: int) -> bool:
        """Whether what ends before `k` is the subject of a predicate that follows: "and 30 others were wounded"."""
        while k < len(self.tokens) and (self.tokens[k].low in BETWEEN or self.tokens[k].low in BE):
            k += 1
        return k in self.verbs

    def _far_subject(self, k: int, *, reuse: bool = True) -> list[People]:
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
            if reuse and (at - 1) in self.passive_of:  # "the girl who was shot last week has died"
                return self._one_of(self.passive_of[at - 1], k)
            if (
                low in _THEM and at > 1 and self.tokens[at - 2].low in _FINDS
            ):  # "officers found her with gunshot wounds"
                return []
            if low in WALLS or ((at - 1) in self.verbs and (at - 1) not in self.void):
                break
        return [fallback] if fallback else []

    def _one_of(self, found: list[People], k: int) -> list[People]:
        """ "One of three people shot there has died": the one."""
        first = found[0].first
        some = self._some_of(found[0], next((i for i in sorted(self.verbs) if i >= k), k))
        if some is not None:
            return [some]
        if first > 1 and self.tokens[first - 1].low == "of" and self.tokens[first - 2].low == "one":
            return [People(first - 2, first - 1, Count.exactly(1), "one")]
        return found

    def _list_left(self, people: People) -> list[People]:
        if people.kind == "part" and any(t.low in _DEADLY for t in self.tokens[people.last : people.last + 1]):
            return [people]  # "hurting 14 people, two of them fatally"
        if people.additional and people.kind == "counted" and after_inclusion(self.tokens, people.first):
            return [people]
        chain = [people]
        while people.kind != "pronoun":
            first = chain[0].first
            k = first
            while k > 0 and self.tokens[k - 1].low in (",", "and", "&"):
                k -= 1
            before = (self.ends.get(k) or self._before_of(k)) if k < first else None
            if before is not None and first - k > 1 and before.kind == "counted" and self._included(before, chain[0]):
                break
            if before is None or (before.kind == "bare" and chain[0].kind != "bare"):
                break
            if before.first and self.tokens[before.first - 1].low == "to" and self.tokens[k].low == ",":
                break  # "according to the police chief, a teenager was"
            chain.insert(0, before)
        lead = self.tokens[chain[0].first - 1].low if chain[0].first else ""
        following = self.tokens[chain[-1].last].low if chain[-1].last < len(self.tokens) else ""
        if chain[0].kind == "bare" and following in FATE:  # "including one dead"
            return together(chain, self.tokens)
        if lead in ("including", "include", "included", "them", "whom", "than") or (
            chain[0].kind == "part" and chain[0].first > 1 and following == ","
        ):
            whole = self._far_subject(chain[0].first - 1, reuse=False)
            if whole or chain[0].kind != "part":
                return whole
        return together(chain, self.tokens)


_DEADLY = ("fatally", "mortally")
_GIVEN = ("reported", "listed", "named", "confirmed", "described", "identified", "given", "mentioned")
_FINDS = ("found", "find", "discovered", "located", "spotted", "saw")
_THEM = ("him", "her", "them")
_JOINTS = (
    ("and", "that", "of"),
    ("and", "those", "of"),
    ("and",),
    ("&",),
    ("plus",),
    ("as", "well", "as"),
    ("along", "with"),
    ("together", "with"),
    ("alongside",),
)
