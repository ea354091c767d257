"""The predicates of one sentence → the people that each befell, as tolls."""

from __future__ import annotations

from dataclasses import replace

from geo.extract.counts import among, diedlater, doers, newcomers, nobody, senses, turned, unlisted, whom, wounds
from geo.extract.counts.clause import Clause
from geo.extract.counts.elliptic import somebody_unsaid
from geo.extract.counts.hanging import follows_on
from geo.extract.counts.losses import LOSES
from geo.extract.counts.paired import object_of
from geo.extract.counts.parties import toll_of
from geo.extract.counts.people import People
from geo.extract.counts.predicates import Hit
from geo.extract.counts.subjects import Subjects
from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.countwords import ADVERBS, BETWEEN, MONEY, NOUN_MODIFIERS
from geo.extract.words.numbers import quantity
from geo.extract.words.peoplewords import EXTRA, REMAINS
from geo.extract.words.predicatewords import Predicate
from geo.extract.words.strikes import LIMBS
from geo.patterns import compiled

__all__ = ["Victims"]


class Victims:
    """Finds each predicate's people within one sentence."""

    def __init__(self, sentence: Sentence, phrases: dict[int, People], hits: list[Hit]) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.clause = Clause(sentence, phrases, hits)
        self.subjects = Subjects(self.clause)
        self.hits = hits
        self.unlisted = unlisted.find(self.tokens, phrases, hits) if hits else {}
        self.acted = False
        """Whether somebody has been said to kill or hurt others."""
        self.later: set[int] = set()
        """Where those begin of whom it is told with no verb that they died later."""
        self.parts: list[Toll] = []
        """Attackers and civilians told of among others: "12 people, including two attackers"."""

    def read(self, n: int) -> Toll | None:
        """Whom the hit number `n` befell; None where nobody, or nobody who can be counted."""
        toll = self._read(n)
        if toll is not None or not (self.unlisted and unlisted.befalls_people(self.hits[n][2])):
            return toll
        clause, subjects = self.clause, self.subjects
        self.clause = clause.beside(self.unlisted)  # a counted plural that no list knows is people then
        self.subjects = Subjects(self.clause)
        toll = self._read(n)
        self.clause, self.subjects = clause, subjects
        return toll

    def _opens_with(self, i: int) -> bool:
        """Whether those who end at `i` are a whole some of whom are told of next: "of the 27 (wounded) four are"."""
        people = self.clause.ends[i]
        return people.kind == "bare" and people.first > 0 and self.tokens[people.first - 1].low in ("of", "among")

    def _is_of_a_body(self, n: int) -> bool:
        """ "The body of Jim Poe was taken to hospital": nobody is hurt by that."""
        before = self.hits[n - 1] if n else None
        if before is None or self.hits[n][2].role != "injured" or before[2].voice != "of":
            return False
        between = {t.low for t in self.tokens[before[1] : self.hits[n][0]]}
        return not REMAINS.isdisjoint(before[2].words) and between.isdisjoint((",", ";", "and", "while", "but"))

    def _read(self, n: int) -> Toll | None:
        i, j, predicate = self.hits[n]
        if predicate.words in _OF_LIMBS and i and self.tokens[i - 1].low in LIMBS:
            predicate = predicate._replace(role="injured")
        voice = predicate.voice
        if voice == "state" and self._is_of_a_body(n):
            return None
        if nobody.is_spared(self.tokens, self.hits, n):
            if nobody.is_of_the_known(self.tokens, i) or nobody.is_a_record(self.tokens, self.hits, n):
                self.clause.void.add(i)  # "one of the wounded later died"
            return None
        found: list[People] = []
        if whom.is_identified(self.tokens, i):
            k = next((k for k in range(j, min(len(self.tokens), j + _FAR)) if self.tokens[k].low == "as"), None)
            found = self.clause.object_at(k + 1) if k is not None else []
            if not found:
                return None
        elif voice in ("doing", "of"):
            found = self._them(i, j) or whom.besides_himself(predicate, object_of(self.clause, self.hits, i, j))
            if found and not senses.is_meant(self.sentence, self.clause, predicate, found):
                found = []
            if not found and predicate.words[0] in _NOUNS:
                found = self._counted_before(i)  # "five deaths of cholera"
        elif voice == "noun":
            found = self._counted_before(i)
            if found and predicate.role == "abducted" and not self._is_all(found[0]):
                return None  # "rebels freed nine hostages": of how many is not said
        elif voice == "verb":
            if not self.clause.is_passive(i) and predicate.words[-1] != "in":
                found = self._them(i, j) or whom.besides_himself(predicate, object_of(self.clause, self.hits, i, j))
                found = found or self._shared(n, j) or self._in_combat(j)
            if found and predicate.words in doers.BURNED and found[0].kind == "part" and found[0].first >= j:
                return None  # "attacked a convoy of trucks and burned 18 of them"
            if found and self._adjective(i):  # "the wounded men", "the slain girl": known from before
                if whom.is_of_somebody(self.tokens, found[0]):
                    return None
                if found[0].kind == "plural":
                    found = turned.subject_behind(
                        self.clause, self.hits, n
                    )  # "other injured members of the family included Jim Poe and"
                    return toll_of(predicate.role, found, self.tokens, i, j) if found else None
                found = [replace(found[0], kind="definite"), *found[1:]] if found[0].kind == "single" else found
            if found and i in self.clause.ends and self._opens_with(i):
                found = [self.clause.ends[i]]
            elif found and found[0].kind == "plural" and i in self.clause.ends:  # "fourteen injured people"
                found = []
            if not found and whom.is_of_a_noun(self.tokens, i, j):
                return None
            found = found or turned.whom_they(self.clause, i, j)
            if not found and predicate.role == "abducted":
                found = turned.freed_since(self.clause, i)
            if not found and (
                self.clause.is_passive(i) or not doers.acts(self.tokens, self.clause.ends, i, j, predicate)
            ):
                found = self.subjects.of(n, i)
                if predicate.words[0] == "shot" and doers.is_agent(self.tokens, self.clause, found, i):
                    found = []
                if predicate.words[0] in doers.TAKEN and found and self.subjects.is_parted(found[-1].last, i):
                    found = []
        elif voice == "state" and whom.is_epithet(self.tokens, i, j):
            found = whom.called(self.tokens, self.clause, i)
        else:
            found = (
                whom.named_before(self.tokens, self.clause.ends, i) if predicate.words[-1] in ("died", "dies") else []
            )
            found = found or self.subjects.of(n, i)
        if not found and voice in ("verb", "doing") and not (voice == "verb" and self.clause.is_passive(i)):
            found = self._somebody(j, predicate)
        if not found:
            found = turned.subject_behind(self.clause, self.hits, n)
        if not found and predicate.words in _DYING and self.clause.passive_of:
            hurt = next(iter(self.clause.passive_of.values()))  # "a boy wounded when a wall fell has died"
            found = hurt if hurt[0].count is not None and hurt[0].count.best == 1 and len(hurt) == 1 else []
        if not found and predicate.role in ("killed", "abducted"):
            found = whom.someone(self.tokens, i, j, predicate)
        found = found or somebody_unsaid(self.tokens, self.clause.starts, i, predicate)
        if not found:
            if voice in ("doing", "noun"):
                self.clause.void.add(i)
            return None
        if len(found) > 1:
            found = [p for p in found if p.first not in self.unlisted] or found
        if found[0].first in self.unlisted and found[0].last <= i and not self._suffers(found[0], i, j):
            return None  # "two volleys killed"
        if predicate.words == ("been", "lost") and not (found[0].kind == "counted" and found[0].head in senses.LOST):
            return None  # "all hope has been lost"
        if nobody.is_supposed(self.tokens, found, i):
            return None
        if self.sentence.part == "text" and nobody.is_general(self.tokens, predicate, found, i):
            return None
        if predicate.role == "injured" and any(p.first in self.later for p in found):
            return None  # "died at once, his wife in hospital"
        found = self._without_agents(found, j)
        self.clause.subjects[n] = found
        if found[-1].last <= i:
            self.clause.passive_of[i] = found
        if predicate.role in ("killed", "injured"):
            self.parts += among.parts(self.clause, predicate.role, found, i)
        object_ = voice in ("verb", "doing") and found[0].first >= j
        active = object_ and any(p.last <= i and p.kind != "none" for p in self.clause.starts.values())
        if not object_ and voice in ("verb", "state"):
            later = diedlater.too(self.tokens, self.clause.starts, self.hits, n, found)
            self.later |= {p.first for p in later}
            found = [*found, *later, *self.clause.along_with(j), *self.clause.slightly(j), *self._in_limbs(j)]
        slain = predicate.role == "killed" and voice == "verb" and not object_ and doers.slain(self.tokens, i, j)
        if predicate.role == "killed" and found[0].kind == "part" and len(found) == 1:
            found = self.subjects.doers_own(found[0], n) or found
        if predicate.role == "abducted" and doers.detained(self.tokens, self.clause, found):
            return None
        taken = self._all_of(found[0], i) if predicate.role == "abducted" and len(found) == 1 else []
        toll = toll_of(predicate.role, taken or found, self.tokens, i, j)
        toll = replace(toll, slain=True) if toll and slain else toll
        if toll and predicate.words[0] in LOSES:
            toll = replace(toll, heads=senses.losers(self.tokens, self.clause, i) or toll.heads)
        if toll and len(found) == 1 and found[0].head in ("he", "she") and found[0].last <= i:
            who, attacker = whom.antecedent(self.tokens, self.clause.starts, found[0], toll.who, acted=self.acted)
            toll = replace(toll, who=who, attacker=toll.attacker or (attacker and predicate.role == "killed"))
        feared = not _FEARED.isdisjoint(t.low for t in self.tokens[max(0, i - 3) : i + 1])
        feared = feared or (0 < found[0].first < i and self.tokens[found[0].first - 1].low in _FEARED)
        if toll and predicate.role == "killed" and (feared or nobody.is_believed(self.tokens, i)):
            toll = replace(toll, feared=True)
            if self._is_lost(i):
                toll = replace(toll, role="missing")
        if toll and predicate.role == "killed" and _ON_THE_SPOT.search(" ".join(t.low for t in self.tokens[i : j + 3])):
            toll = replace(toll, there=True)
        before = self.clause.subjects.get(n - 1, [])
        also = newcomers.is_also(self.tokens, found[0], i) or newcomers.is_another(self.tokens, before, found[0])
        if toll and predicate.role != "killed" and len(toll.who) == 1 and also:
            toll = replace(toll, who=(replace(toll.who[0], beside=True, known=False),))
        if toll and predicate.role == "killed" and newcomers.is_one_more(self.tokens, found, i):
            toll = replace(toll, additional=True)
        if toll and predicate.role == "killed" and tuple(t.low for t in self.tokens[j : j + 3]) == _BELOW:
            toll = replace(toll, beside=True)  # than those aboard
        if toll and predicate.role == "killed" and found[0].head == "them" and self._are_attackers(found[0]):
            toll = replace(toll, attacker=True, kind="counted", share=False, heads=("attackers",))
        wounded = predicate.role in ("injured", "shot")
        if toll and wounded and whom.lives(self.tokens, self.hits, n, j, said=predicate.role == "injured"):
            toll = replace(toll, lives=True)
        if toll and predicate.role == "shot" and wounds.in_outer_limb(self.tokens, j):
            toll = replace(toll, in_limb=True)
        named = voice == "of" or (voice == "state" and whom.is_epithet(self.tokens, i, j))
        if toll and named and i and self.tokens[i - 1].low == "the":
            toll = replace(toll, referred=True)
        if toll and object_ and self.acted and doers.shot_by_police(self.tokens, predicate, found, i):
            return replace(toll, attacker=True, kind="definite")
        self.acted = self.acted or active
        return replace(toll, active=True, by=self.subjects.doers_before(i)) if toll and active else toll

    def _is_lost(self, i: int) -> bool:
        """Whether those of the predicate at `i` are feared dead where they are lost, and nobody has found them: "four
        sailors are feared drowned"."""
        feared = any(t.low in ("feared", "presumed") for t in self.tokens[max(0, i - 3) : i + 1])
        return feared and self.sentence.part == "text" and not _GONE.isdisjoint(self.sentence.lows)

    def _without_agents(self, found: list[People], j: int) -> list[People]:
        """ "(Shots at officers, a suspect) shot by officers": without those who by the words at `j` did it."""
        if len(found) < 2 or j + 1 >= len(self.tokens) or self.tokens[j].low != "by":
            return found
        agent = self.clause.starts.get(j + 1)
        return [p for p in found if agent is None or not p.head or p.head != agent.head] or found

    def _suffers(self, people: People, i: int, j: int) -> bool:
        """Whether `people` are the subject of the verb at `i` and suffer it: "(gauchos) were killed", "(gauchos) in a
        boat drowned", "(gauchos) killed in a raid"."""
        helped = all(t.low in BETWEEN for t in self.tokens[people.last : i])
        if not (helped or follows_on(self.tokens, people.last)):
            return False
        passive = any(h == i and p.voice != "verb" for h, _, p in self.hits) or self.clause.is_passive(i)
        return passive or j >= len(self.tokens) or self.tokens[j].low in turned.HEADLINED

    def _somebody(self, j: int, predicate: Predicate) -> list[People]:
        one = whom.somebody(self.tokens, j, predicate)
        step = self.clause.joined(one.last) if one is not None else None
        others = self.clause.object_at(step) if step and self.tokens[step - 1].low == "and" else []
        return [one, *others] if one is not None else []

    def _them(self, i: int, j: int) -> list[People]:
        """ "Ordered nine men off a bus and shot them": whom the sentence counted last, as an object, before "them"."""
        if j >= len(self.tokens) or self.tokens[j].low != "them":
            return []
        k = i - 1
        while k > 0 and self.tokens[k].low in ADVERBS:
            k -= 1
        if self.tokens[k].low not in ("and", ",", "then") and not self.tokens[i].low.endswith("ing"):
            return []  # "before police shot them": another's deed
        counted = [p for p in self.clause.starts.values() if p.last <= i and p.kind == "counted" and not p.attacker]
        last = max(counted, key=lambda p: p.first, default=None)
        return [last] if last is not None and last.first > 1 and self.tokens[last.first - 1].text.islower() else []

    def _are_attackers(self, some: People) -> bool:
        """ "Soldiers repulsed the attackers, killing seven of them": whom the sentence named last before."""
        before = [p for p in self.clause.starts.values() if p.last <= some.first and p.kind in ("plural", "counted")]
        last = max(before, key=lambda p: p.first, default=None)
        return (
            last is not None
            and last.attacker
            and not _REPELS.isdisjoint(t.low for t in self.tokens[max(0, last.first - 2) : last.first])
        )

    def _all_of(self, part: People, i: int) -> list[People]:
        """ "Freed nine of the 11 teachers (who were) abducted on Monday": the 11, for the verb at `i` only tells who
        they are."""
        related = part.last <= i and self.tokens[part.last].low in (self.tokens[i].low, "who", "that", "whom")
        whole = turned.whole_of(self.clause, part) if related else None
        return [whole] if whole is not None else []

    def _shared(self, n: int, j: int) -> list[People]:
        """ "Killed and wounded a number of villagers": of the next verb, where no number is shared."""
        if n + 1 >= len(self.hits) or self.tokens[j].low not in ("and", ",", "or", "/"):
            return []
        i, end, predicate = self.hits[n + 1]
        told = i == j + 1 and (predicate.voice == "verb" or self.tokens[j].low == ",")
        found = object_of(self.clause, self.hits, i, end) if told and predicate.voice in ("verb", "doing") else []
        vague = found and found[0].count is not None and found[0].count.qualifier is not None
        either = self.tokens[j].low == "or" and {self.hits[n][2].role, predicate.role} == {"killed", "injured"}
        return found if vague or either or self.hits[n][2].role == "shot" else []

    def _in_combat(self, j: int) -> list[People]:
        """ "Troops killed in combat two guerrillas": the two."""
        there = [t.low for t in self.tokens[j : j + 2]] in _IN_COMBAT
        found = self.clause.object_at(j + 2) if there else []
        return found if found and found[0].first == j + 2 and found[0].kind in ("counted", "one", "named") else []

    def _in_limbs(self, j: int) -> list[People]:
        """ "A woman was shot in the head and a man in the arm": the man."""
        people = self.clause.after_limb(j - 1 if self.tokens[j - 1].low == "in" else j)
        return [people] if people is not None else []

    def _is_all(self, people: People) -> bool:
        """Whether they are all whom somebody holds: "the four hostages", "is holding nine hostages"."""
        k = people.first - (self.tokens[people.first].low not in _ALL_OF)
        return k >= 0 and self.tokens[k].low in _ALL_OF

    def _adjective(self, i: int) -> bool:
        k = i - 1
        while k >= 0 and (self.tokens[k].low in ADVERBS or self.tokens[k].low.endswith("ly")):
            k -= 1
        return k >= 0 and self.tokens[k].low in ("the", "these", "those", "his", "her", "their", "other")

    def _counted_before(self, i: int) -> list[People]:
        """The number right before a noun like "deaths": "12 deaths", "the bodies of" is another voice."""
        people = self.clause.ends.get(i)
        if people is not None and people.kind == "part" and self.tokens[i].low == "fatal":
            cases = any(t.low in _CASES for t in self.tokens[: people.first])
            return [people] if cases else []  # "61 cases, four of them fatal", not "two crashes, one of them fatal"
        if (
            people is not None
            and people.kind == "counted"
            and all(t.low != "of" for t in self.tokens[people.first : i])
        ):
            return [people]  # "seven rebel bodies", "two deminers KIA"
        k = i
        while k > 0 and self.tokens[k - 1].low in NOUN_MODIFIERS:
            k -= 1
        for first in range(max(0, k - 4), k):
            read = quantity(self.tokens, first)
            if read is not None and read.last == k and (first == 0 or self.tokens[first - 1].low not in MONEY):
                more = any(t.low in EXTRA for t in self.tokens[read.first : k])  # "the other four shooting victims"
                return [People(read.first, read.last, read.count, "counted", self.tokens[i].low, more)]
        return []


_ALL_OF = words("the all their his her its hold holds held holding took taking")
_OF_LIMBS = (("crushed",), ("torn", "apart"), ("blown", "apart"))
"""What kills people and only maims where it befalls a limb: "with both legs crushed"."""
_NOUNS = words("deaths death bodies body injuries")
_CASES = words("cases infections casualties patients victims")
_IN_COMBAT = (["in", "combat"], ["in", "action"])
_FAR = 14
"""Words behind a verb within which it says as whom somebody was named."""
_REPELS = words("repulsed repelled repelling pursued chased engaged surrounded intercepted confronted off back")
"""What is done to attackers: "repulsed them", "fought off"."""
_BELOW = ("on", "the", "ground")
_FEARED = words("feared fear fears presumed believed")
_GONE = words(
    "drowned sank sunk sinking capsized capsize overturned avalanche landslide mudslide buried swept washed overboard "
    "sea ice rubble mine pit shaft"
)
"""Words beside which those who are feared dead are lost, and nobody has found them."""
_ON_THE_SPOT = compiled(r"\b(?:on the spot|at the scene|outright|instantly|at once|then and there|there and then)\b")
_DYING = {
    tuple(phrase.split())
    for phrase in ("died", "dies", "succumbed", "passed away", "pronounced dead", "declared dead", "lost his life")
}
