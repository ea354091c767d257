"""Whom a predicate speaks of: its subject beside it or far before it, all of a list, a whole and not its parts."""

from __future__ import annotations

from dataclasses import replace

from geo.extract.counts import company
from geo.extract.counts.agreeing import Agreeing
from geo.extract.counts.hanging import governor, one_over, related, side_of
from geo.extract.counts.joints import of_whom_he
from geo.extract.counts.parentheses import (
    DASHES,
    MARKS,
    all_of_them,
    is_part,
    opens,
    relates,
)
from geo.extract.counts.people import People
from geo.extract.text.tokens import words
from geo.extract.words.countwords import ADVERBS, BE, PREPOSITIONS, WALLS
from geo.extract.words.lexicon import ARMED
from geo.model import Count

__all__ = ["Subjects"]


class Subjects(Agreeing):
    """Finds the people to the left of a sentence's predicates."""

    def of(self, n: int, i: int) -> list[People]:
        """Whom the predicate at `i`, the hit number `n`, speaks of; a verb for one has the last of a list."""
        if i > 1 and self.tokens[i - 1].low == "/":
            i -= 2  # "was shot/killed"
        found = self.agreeing(self._subject(n, i), i)
        found = [*found, *self.thrown_in(found, i)]
        band = bool(found) and self.tokens[found[0].first].low in _BAND  # "a couple was killed"
        plural = len(found) == 1 and found[0].kind == "plural"
        whole = side_of(self.tokens, self.clause.starts, found[0], i) if len(found) == 1 else None
        if whole is not None:
            return [whole]
        described = plural and (self.tokens[found[0].last].low in (",", "then") or self.opens_described())
        several = len(found) == 1 and (described or found[0].kind in ("counted", "bare"))
        if several and not band and self.is_singular(i):
            found = self.the_one(found[0]) or found
        last = found[-1] if len(found) > 1 else None
        if last is not None and last.last <= i and self.is_singular(i):
            one = related(self.tokens, self.ends, self.verbs, found[0].first)
            if one is not None and one.count == Count.exactly(1):
                return [one]  # "a man who held his wife and two nurses in an office was shot"
        if last is None or last.last > i or last.count is None or last.count.best != 1:
            return found
        apart = self.tokens[last.first - 1].low == "and" and self.is_singular(i)
        return [last] if apart and not self._opens(found[0]) else found

    def _opens(self, people: People) -> bool:
        """Whether a clause begins with them, so that they are no object of another verb: "(police say) one man and one
        woman was shot"."""
        return people.first == 0 or self.tokens[people.first - 1].low in _SAID

    def _subject(self, n: int, i: int) -> list[People]:
        k = i
        if k > 1 and self.tokens[k - 1].low == "as" and self.tokens[k - 2].low in _GIVEN:
            k -= 2  # "was reported as injured"
        k = self.past_animals(self.before_helpers(k))
        if (
            self.is_of_a_beast(k)
            or self.is_of_things(k)
            or [t.low for t in self.tokens[max(0, i - 2) : i]] == _FOUND_ALL
        ):
            return []
        found = self._subject_before(n, self.past_asides(k), i)
        return found or self._subject_before(n, k, i)

    def _subject_before(self, n: int, k: int, i: int) -> list[People]:
        """Whom the predicate at `i` speaks of, the helpers of which begin at `k`."""
        if n and (doer := self._doer(n, k, i)) is not None:
            return [doer]
        if k > 1 and self.tokens[k].low == "being" and self.tokens[k - 1].low == "after":
            first = min(self.clause.starts.values(), key=lambda p: p.first, default=None)
            if first is not None and first.first == 0 and first.kind == "single":
                return [first]  # "man drives to hospital after being shot"
        commaed = k > 0 and self.tokens[k - 1].low in MARKS
        relative = k > 0 and self.tokens[k - 1].low in ("that", "which")
        while k > 0 and k not in self.ends and self.tokens[k - 1].low in ("who", "that", "which", ",", "whom"):
            k -= 1
        if relative and k > 0 and k not in self.ends and self.tokens[k - 1].text.islower():
            return []  # "the driver of the car, which was riddled with bullets": the car was
        if commaed and (some := self.apposed_to_some(self.ends.get(k - 1) or self.ends.get(k))) is not None:
            return [some]
        if (commaed or (k not in self.ends and all_of_them(self.tokens, k))) and (whole := self._before_parenthesis(k)):
            return whole
        if k in self.ends:
            doer = self.ends[k]
            if self.tokens[i].low in _STRUCK and not self.is_plural(i) and company.in_vehicle(self.tokens, doer):
                return []  # "a bus with 30 pupils hit in crossfire"
            between = {t.low for t in self.tokens[doer.last : i]}
            if (
                doer.first
                and self.tokens[doer.first - 1].low == "by"
                and self.clause.passive_of
                and "who" not in between
            ):
                return self.clause.passive_of[max(self.clause.passive_of)]  # "shot by a rival and wounded"
            if commaed and "who" not in between and (hurt := self._hurt_before(doer)):
                return hurt
            if self._is_agent(doer, i) and (far := self.far_subject(doer.first - 1)):
                return far
            if self._is_where(doer) and not self._governor(doer, i) and (far := self.far_subject(doer.first - 1)):
                return far
            if commaed and k == doer.last and (lead := company.leads_to(self.tokens, self.ends, doer)):
                if self.clause.passive_of:
                    return self.clause.passive_of[max(self.clause.passive_of)]
                several = doer.count is not None and (doer.count.best or 0) > 1
                if several and not any(p.last <= lead for p in self.clause.starts.values()):
                    return []  # "walking with two others, shot"
            if (
                "who" in between
                and doer.first
                and self.tokens[doer.first - 1].low in ("including", "them")
                and doer.count == _ONE
            ):
                return [doer]  # "seven were shot, including a girl who died"
            some = self.some_of(doer, i) if "who" not in between else None
            return self.list_left(some or self._governor(doer, i) or doer)
        if known := self.clause.attackers(k - 1):
            return known
        if k > 0 and self.tokens[k - 1].low in ("and", "then", "or", "but"):
            before = max((v for v in self.verbs if v < i), default=None)
            if n and before in self.clause.void and self.clause.is_passive(before):
                return self.far_subject(k - 1)  # "passengers were dragged off buses and slain"
            if n:
                return self.of_the_clause(before, k - 1) or self.clause.subjects.get(n - 1, [])
            return self.far_subject(k - 1) or self._clause_opening(k - 1)
        far = self.far_subject(k)
        if (
            not far
            and self.tokens[i - 1].low not in _NO_VERB
            and (head := related(self.tokens, self.ends, self.verbs, k))
        ):
            return [head]
        if len(far) == 1 and (head := self._governor(far[0], i)) is not None:
            told = far[0].head in ("he", "she", "they")
            far = self.list_left(head) if told else [head]  # "nobody among the 30 men underground was hurt"
        return (
            (self._past_clause(far, i) if far else [])
            or far
            or ([] if self.clause.subjects else self._opening_subject(i))
        )

    def _hurt_before(self, people: People) -> list[People]:
        """ "Bystander shot by a man angry at a neighbour, dies": whom the clause before is about, where `people` at its
        end only say by whom, where or from whom it was."""
        led = {t.low for t in self.tokens[max(0, people.first - 2) : people.first]} & PREPOSITIONS - _AMONG
        at = max((i for i in self.clause.passive_of if i < people.first), default=None) if led else None
        parted = at is not None and any(
            t.low in WALLS or (t.low == "and" and self.tokens[k - 1].low == ",")
            for k, t in enumerate(self.tokens[at : people.first], at)
        )
        return self.clause.passive_of[at] if at is not None and not parted else []

    def _doer(self, n: int, k: int, i: int) -> People | None:
        """Whoever did the deed before, where the verb at `k` goes on about them: "a man shot two guards, then died in a
        clash", "killed three before being shot dead", "a robber who shot a clerk was wounded".

        `k`: the first of the helpers of the verb, which stands at `i`."""
        joint = self.tokens[k - 1].low if k else ""
        then = joint in (",", "and") and any(t.low == "then" for t in self.tokens[k:i])
        then = then or (joint == "and" and self.is_singular(i) and self.tokens[k].low in ("was", "is"))
        if joint in _THEY and k > 1 and self.tokens[k - 2].low == "before" and self.is_plural(i) == (joint == "they"):
            k -= 1  # "before they were shot"
            joint = "before"
        before = joint == "before" and self.tokens[k].low in (*_BEING, *_THEY)
        first = min(self.clause.starts.values(), key=lambda p: p.first, default=None)
        if first is None:
            return None
        verb = max((v for v in self.verbs if v < k), default=0)
        who = first.last <= k and self.tokens[first.last].low == "who" and verb in (first.last + 1, first.last + 2)
        headlined = first.kind == "single" and not self.is_plural(i)
        told = who and (self.is_singular(i) or headlined) and not {t.low for t in self.tokens[verb:k]} & _NEW_CLAUSE
        done = self.clause.subjects.get(n - 1) if then or before or told else None
        if not done or done[0].first < verb or self.clause.is_passive(verb):
            return None
        led = self.tokens[first.first - 1].low in PREPOSITIONS if first.first else False
        counted = first.kind == "counted" or first.count == Count.exactly(1)
        return replace(first, doer=True) if counted and first.last <= verb and not led else None

    def doers_before(self, i: int) -> Count | None:
        """How many those are with whom a sentence opens and of whom the verb at `i` says what they did to others."""
        first = min(self.clause.starts.values(), key=lambda p: p.first, default=None)
        if first is None or first.last > i or first.kind not in ("counted", "one"):
            return None
        led = self.tokens[first.first - 1].low in PREPOSITIONS if first.first else False
        return first.count if not led else None

    def doers_own(self, some: People, n: int) -> list[People]:
        """ "Rebels raided a post and ten of them were killed", "killed six guards before two of them were shot": those
        of the doers whom the hit number `n` speaks of, where "them" can be nobody whom a hit before it has killed."""
        first = min(self.clause.starts.values(), key=lambda p: p.first, default=None)
        if first is None or first.last > some.first or first.head not in ARMED or some.head not in ("them", "whom"):
            return []
        others = [p for p in self.clause.starts.values() if first.last <= p.first < some.first]
        if not others and n == 0 and first.kind in ("plural", "known", "counted"):
            return [replace(some, kind="counted", head=first.head, doer=True)]
        joint = {t.low for t in self.tokens[max(0, some.first - _JOINED) : some.first]}
        told = self.clause.subjects.get(n - 1, [])
        killed = bool(told) and told[0].first > first.last and bool(joint & _THEREUPON)
        return [replace(some, kind="counted", head=first.head, doer=True)] if killed else []

    def _past_clause(self, found: list[People], i: int) -> list[People]:
        """ "A man who was shot when gunmen burst into his house died": the man, whom the clause before was about."""
        before = self.tokens[found[0].first - 1].low if found[0].first else ""
        hurt = next(iter(self.clause.passive_of.values()), None) if before in ("when", "as", "after") else None
        if hurt is None or len(hurt) > 1 or self.clause.is_passive(i) or hurt[0].last > found[0].first:
            return []
        return hurt if self.tokens[hurt[0].last].low in ("who", ",") else []

    def _opening_subject(self, i: int) -> list[People]:
        """ "All five people in a plane that came down off Sfax on Tuesday are dead": whom the sentence opens with where
        no other verb says what befell anybody."""
        k = i - 1
        while k > 0 and self.tokens[k].low in ADVERBS:
            k -= 1  # "are still unaccounted for"
        if self.tokens[k].low not in ("are", "were", "have") and self.tokens[i].low not in _FINITE:
            return []
        at = next((k + 1 for k in range(i - 1, -1, -1) if self.tokens[k].low in ("-", "--", "—", "–")), 0)
        people = self.clause.starts.get(at)
        all_ = people is not None and people.kind == "bare" and self.tokens[max(0, people.first - 1)].low == "all"
        if people is None or not (people.kind == "counted" or all_) or people.last >= i:
            return []
        parted = any(t.low in (";", ":", "and", ",") for t in self.tokens[people.last : i])
        held = self.tokens[people.last].low in PREPOSITIONS or self.tokens[people.last].low in ("aboard", "whose")
        return [people] if held and not parted else []

    def _clause_opening(self, k: int) -> list[People]:
        """ "Six traders, all of one town, were pulled from two cars and had …": whom the clause that ends before `k`
        begins with, as those who suffer what a verb joined to it says."""
        start = max(
            (at + 1 for at in range(k) if self.tokens[at].low in WALLS or self.tokens[at].low in DASHES), default=0
        )
        people = self.clause.starts.get(start)
        known = people is not None and people.kind in ("counted", "bare", "one", "definite", "named")
        return [people] if people is not None and known and people.last < k else []

    def _is_agent(self, people: People, i: int) -> bool:
        """Whether `people` did what befell others whom the verb at `i` speaks of: "three were pulled out by neighbours
        with cuts"."""
        by = people.first - 1
        told = self.tokens[i].low in _FINITE or self.tokens[i].low == "with"
        return by > 0 and self.tokens[by].low == "by" and told and self.tokens[by - 1].low.endswith(("ed", "out", "n"))

    def _is_where(self, people: People) -> bool:
        """Whether what looks like a name says where: "two were at a hospital in San Ramon in critical condition"."""
        before = self.tokens[people.first - 1].low if people.first else ""
        return people.kind == "named" and before in ("near", "at", "in", "outside", "around", "towards", "toward")

    def _governor(self, people: People, i: int) -> People | None:
        """Whom `people` right before the verb at `i` only describe, as the number of the verb allows it: "a teenager
        who came to the aid of his mother was shot", "two guards of the State Border Service were"."""
        between = self.tokens[people.last : i]
        told = any(t.low in _RELATIVES for t in between[:1])  # "the father of a boy who was shot"
        if (of_him := of_whom_he(self.tokens, self.ends, people, i)) is not None:
            return of_him
        if people.head in ("he", "she") or people.kind == "none" or told:
            return None
        apart = company.host(self.tokens, self.ends, self.verbs, people) or company.accused(
            self.tokens, self.ends, people
        )
        apart = apart or (one_over(self.tokens, self.ends, people) if people.kind == "plural" else None)
        if apart is not None and not self.is_plural(i):
            return apart
        object_ = people.head in ("him", "them")  # "a boy with him was shot"
        head = (
            None if people.kind == "pronoun" and not object_ else governor(self.tokens, self.ends, self.verbs, people)
        )
        head = head or related(self.tokens, self.ends, self.verbs, people.first)
        if head is None or head.count is None:
            return None
        if head.kind == "none":
            return head if people.head not in _HARMED else None
        finite = self.tokens[i].low in _FINITE or any(t.low in BE or t.low in _FINITE for t in between)
        own = self.tokens[people.first - 1].low == "of" and head.last == people.first - 1
        own = own and head.kind in ("counted", "plural", "one", "definite") and head.head not in _KIN
        many = people.kind == "named" and head.kind in ("counted", "bare", "plural")
        if not (finite or many or (own and people.kind in ("definite", "known", "counted"))):
            return None  # "the father of two boys killed in the crash"
        one = head.count.best == 1
        alone = one and len(self.list_left(head)) == 1  # "a man and a woman in a car with three boys were"
        if (alone and self.is_plural(i)) or (not one and self.is_singular(i)):
            return None
        return head

    def _before_parenthesis(self, k: int) -> list[People]:
        """ "Between 13 and 14 villagers, including a nurse and five children, were killed": the 13 to 14; "the driver,
        who had no passengers, was killed": the driver."""
        if (listed := self._before_dash(k)) is not None:
            return [listed]
        own = self.ends[k].first if k in self.ends else k
        for at in range(min(k - 1, own), max(1, k - 45), -1):  # "their two sons, aged between four and nine,"
            if at in self.verbs and at not in self.clause.void and not self._is_named(at):
                break
            if relates(self.tokens, at, k):
                whom = self.ends.get(at - 1) or self.called(at - 2)
                return self.with_those_before(whom) if whom is not None and whom.kind in _TOLD_ON else []
            if opens(self.tokens, at):
                far = [] if at - 1 in self.ends else self.far_subject(at - 1, reuse=False)
                if len(far) > 1 and self.tokens[at].low in ("both", "all"):
                    return far
                whole = self.ends.get(at - 1) or next(iter(far), None)
                if whole is not None and is_part(self.tokens, whole.first):
                    continue  # "nine people, including two boys, all of one family,": the nine
                known = whole is not None and whole.kind in ("counted", "bare", "plural", "definite")
                if whole is not None and whole.additional:
                    return self.list_left(whole)  # "Poe and two other people, including a nurse, died": three
                return self.with_those_before(whole) if whole is not None and known else []
        return []

    def _is_named(self, i: int) -> bool:
        """Whether the deed at `i` is a noun, which ends no clause: "wanted for the murder of two guards"."""
        before = self.tokens[i - 1].low if i else ""
        return before in PREPOSITIONS and any(t.low == "of" for t in self.tokens[i + 1 : i + 3])

    def _before_dash(self, k: int) -> People | None:
        """ "Three others - Ann Poe, 22; and Al Roe, 25 - were": the three, whom what stands between dashes names."""
        if not k or self.tokens[k - 1].low not in DASHES:
            return None
        at = next((at for at in range(k - 2, max(0, k - _LISTED), -1) if self.tokens[at].low in DASHES), 0)
        whole = self.ends.get(at)
        return whole if whole is not None and whole.kind in ("counted", "bare") else None


_BAND = ("a", "an", "another")
"""Before several who are one by the grammar of their verb: "a couple", "a family of six"."""
_KIN = words("relatives relative families parents widows widow wives friends colleagues lawyers neighbours neighbors")
"""Who speaks for those whom it befell: "relatives of 16 villagers abducted in May"."""
_HARMED = words("victims wounded injured dead casualties survivors patients")
_RELATIVES = ("who", "whom", "whose", "which", "that")
_NO_VERB = (*_RELATIVES, "the", "other", "all")
"""What stands before no verb: "who treated the wounded"."""
_FINITE = words(
    "died drowned perished suffocated succumbed lost suffered sustained received needed required lay bled froze choked "
    "fell plunged met went escaped disappeared vanished remain remained survived expired"
)
"""Forms of verbs that are no participles."""
_FOUND_ALL = ["found", "all"]
"""Before what befell others than those who found them."""
_STRUCK = ("hit", "struck", "shot")
"""What befalls a vehicle as well as those in it."""
_LISTED = 40
"""Words between dashes that may name people."""
_AMONG = frozenset({"including", "among", "with"})
"""Before some of those of whom a clause tells."""
_NEW_CLAUSE = frozenset({"who", "which", "that", "when", "after", "as", "while", ";", "but", "before"})
_BEING = ("being", "dying")
_THEY = ("they", "he", "she")
_JOINED = 5
"""Words before those of whom something is told that say how it came after what was told before."""
_THEREUPON = words("before until but")
_TOLD_ON = ("one", "definite", "single", "named", "counted")
"""Kinds of people on whom a clause may tell more before their verb comes."""
_ONE = Count.exactly(1)
_SAID = words("say says said that")
"""What a clause of somebody's words follows on."""
_GIVEN = ("reported", "listed", "named", "confirmed", "described", "identified", "given", "mentioned")
