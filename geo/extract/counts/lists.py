"""The people before a verb as a list names them, near or far: all of it, a whole and not its parts, one of several."""

from __future__ import annotations

from geo.extract.counts.bounds import Bounds
from geo.extract.counts.clause import HOME, LIKEWISE
from geo.extract.counts.hanging import follows_on
from geo.extract.counts.joints import before_owner
from geo.extract.counts.parentheses import MARKS, after_inclusion, is_source
from geo.extract.counts.parties import together
from geo.extract.counts.people import People
from geo.extract.text.tokens import words
from geo.extract.words.countwords import ADVERBS, BE, DEAD, PREPOSITIONS, WALLS
from geo.extract.words.peoplewords import FATE
from geo.model import Count

__all__ = ["Lists"]


class Lists(Bounds):
    """Finds the people that stand far before a verb, and those joined to others."""

    def _one_among(self, people: People) -> People | None:
        """ "A boy who was among 10 people shot there has died": the boy."""
        k = people.first - 1
        if k < 3 or self.tokens[k].low not in ("among", "of") or self.tokens[k - 1].low not in ("was", "is", "one"):
            return None
        k -= 1 + (self.tokens[k - 1].low == "one")
        while k > 0 and self.tokens[k - 1].low in ("was", "is", "who", ","):
            k -= 1
        return self.ends.get(k)

    def some_of(self, people: People, i: int) -> People | None:
        """ "Two of the 36 people who were in hospital have died": the two."""
        some = self.ends.get(people.first) if i in self.clause.fatal else None
        if some is None or some.first >= people.first or some.kind not in ("counted", "bare"):
            return None
        of = self.tokens[some.first + 1 : people.first]
        return some if of and of[0].low == "of" else None

    def with_those_before(self, people: People) -> list[People]:
        """ "A woman and her four children, aged three to nine, were found dead": all five."""
        joined = people.first > 0 and self.tokens[people.first - 1].low == "and"
        if not joined or people.kind not in ("counted", "definite"):
            return [people]
        chain = self.list_left(people)
        return chain if chain[0].first - 1 not in self.verbs and chain[-1] is people else [people]

    def called(self, at: int) -> People | None:
        """ "Lund, who …": a person, by a name that is told of nowhere else."""
        name = self.tokens[at]
        return People(at, at + 1, Count.exactly(1), "named", name.low) if name.text[0].isupper() else None

    def far_subject(self, k: int, *, reuse: bool = True) -> list[People]:
        """A subject parted from its verb by phrases: "two people in a car near the gate were killed"."""
        fallback: People | None = None
        for at in range(k, max(0, k - 16), -1):
            people = self.ends.get(at)
            if people is not None:
                before = self.tokens[people.first - 1].low if people.first else ""
                after = before in _OPENERS and follows_on(self.tokens, people.last)
                if after or before not in _LEADS:
                    chain = self.list_left(people)
                    lead = self.tokens[chain[0].first - 1].low if chain else ""
                    if not (lead in PREPOSITIONS and chain[0].head in _OBJECTS):
                        return chain  # not so "shots at him and three others … later died"
                if before == "of" and fallback is None and people.kind in ("counted", "bare"):
                    fallback = people
            low = self.tokens[at - 1].low
            if reuse and (at - 1) in self.clause.passive_of:  # "the girl who was shot last week has died"
                return self._one_of(self.clause.passive_of[at - 1], k)
            if (
                low in _THEM and at > 1 and self.tokens[at - 2].low in _FINDS
            ):  # "officers found her with gunshot wounds"
                return []
            if low == "because" and self.tokens[at].low == "of":
                continue  # "labourers on foot because of the lockdown were killed"
            if low in WALLS or ((at - 1) in self.verbs and (at - 1) not in self.clause.void):
                break
        return [fallback] if fallback else []

    def _one_of(self, found: list[People], k: int) -> list[People]:
        """ "One of three people shot there has died": the one."""
        first = found[0].first
        if (one := self._one_among(found[0])) is not None:
            return [one]
        some = self.some_of(found[0], next((i for i in sorted(self.verbs) if i >= k), k))
        if some is not None:
            return [some]
        if first > 1 and self.tokens[first - 1].low == "of" and self.tokens[first - 2].low == "one":
            return [People(first - 2, first - 1, Count.exactly(1), "one")]
        return found

    def of_the_clause(self, before: int | None, k: int) -> list[People]:
        """ "Three drowned while two others were rescued and (taken to hospital)": the subject of a verb before `k` that
        says nothing of harm, behind the last one that does."""
        for at in range(k - 1, before if before is not None else k, -1):
            people = self.ends.get(at)
            if people is not None and self.tokens[at].low in _PLAIN_BE and people.first > 0:
                opens = self.tokens[people.first - 1].low in _CLAUSES and people.kind in _TOLD
                return [people] if opens else []
        return []

    def list_left(self, people: People) -> list[People]:
        if people.kind == "part" and any(t.low in _DEADLY for t in self.tokens[people.last : people.last + 1]):
            return [people]  # "hurting 14 people, two of them fatally"
        if self._is_own(people):
            return [people]
        if people.additional and people.kind == "counted" and after_inclusion(self.tokens, people.first):
            return [people]
        chain = [people]
        by_semicolon = False
        while people.kind != "pronoun":
            first = before_owner(self.tokens, chain[0].first)
            k = first
            while k > 0 and self.tokens[k - 1].low in (",", "and", "&"):
                k -= 1
            if k == first or self.tokens[k].low == "and":
                k = self.clause.before_joint(k)
            if k > 1 and self.tokens[k - 1].low == ";" and (k < first or by_semicolon):
                by_semicolon = True
                k -= 1  # "Al Roe, 35; Ann Poe, 30; and Jim Doe, 21, died"
            if (
                k == first
                and k > 1
                and people.kind == "plural"
                and self.tokens[k - 1].text.isupper()
                and self.tokens[k - 2].low == "and"
            ):
                k -= 2  # "63 UN police and KFOR soldiers"
            before = self._next_left(k, chain[0]) if k < first else None
            if before is not None and first - k > 1 and self._included(before, chain[0]):
                break
            if before is not None and any(t.low in DEAD for t in self.tokens[before.first : before.last]):
                break  # "found one deceased man and a woman with wounds"
            if before is None or (before.kind == "bare" and chain[0].kind != "bare" and before.last == k):
                break
            if chain[0].kind in ("counted", "bare", "single") and self._is_object(before):
                break  # "a bomb killed three people and 12 others were injured", "kills four rebels, soldier injured"
            if before.first and self.tokens[before.first - 1].low == "by" and self.tokens[k].low == "and":
                break  # "a man was killed by his son and another shot"
            if first - k == 1 and self.tokens[k].low == "," and self._begins_anew(before, chain[0]):
                break
            if self.tokens[k].low == "," and is_source(self.tokens, before.first):
                break  # "according to the police chief, a teenager was"
            if [t.low for t in self.tokens[max(0, before.first - 2) : before.first]] in _BODIES_OF:
                break  # "the bodies of six people and 14 wounded"
            if tuple(t.low for t in self.tokens[max(0, before.first - 2) : before.first]) in LIKEWISE:
                break  # "two guards were killed, as was a driver, and four others were wounded"
            if before.first and self.tokens[before.first - 1].low in _INSIDE:
                break  # "three died, all of them in the first coach, and 17 were hurt"
            if before.kind == "plural" and before.first and self.tokens[before.first - 1].low in _WHAT_THEY_ARE:
                break  # "three of the dead were farmers, and my brother was", "61 are missing, mostly farmers, and 17"
            if (
                before.kind == "known"
                and before.first
                and self.tokens[before.first - 1].low in ("among", "for", "with")
            ):
                break  # "no losses among the personnel, and 30 of the enemy were"
            chain.insert(0, before)
        lead = self.tokens[chain[0].first - 1].low if chain[0].first else ""
        following = self.tokens[chain[-1].last].low if chain[-1].last < len(self.tokens) else ""
        if chain[0].kind == "bare" and following in FATE:  # "including one dead"
            return together(chain, self.tokens)
        if lead in ("including", "include", "included", "them", "whom", "than") or (
            chain[0].kind == "part" and chain[0].first > 1 and following in MARKS
        ):
            whole = self.far_subject(chain[0].first - 1, reuse=False)
            if whole or chain[0].kind != "part":
                return whole
        return together(chain, self.tokens)

    def _begins_anew(self, before: People, people: People) -> bool:
        """Whether the comma between them parts a clause from the next: "shots at an officer and a suspect, suspect
        (killed)", "near Poe Hall and Roe Lane, man (shot)", "a home of two adults and a child, two (shot)"."""
        if people.kind == "bare":
            return before.kind in ("one", "single", "named") and people.last in self.verbs
        if people.kind != "single":
            return False
        lead = self.tokens[before.first - 1].low if before.first else ""
        site = before.kind == "named" and (lead in PREPOSITIONS or lead in ("and", "off")) and people.head in _ANYBODY
        return site or (before.kind == "single" and before.head == people.head)

    def _is_own(self, people: People) -> bool:
        """ "(Hurting nine people), three of whom later died", "…, of whom three died": those of the hurt who are dead
        by a verb of their own, which no comma gives back to the whole."""
        following = self.tokens[people.last].low if people.last < len(self.tokens) else ","
        fatal = min((v for v in self.verbs if v >= people.last), default=None) in self.clause.fatal
        if not fatal or following in MARKS or following in (".", ";"):
            return False
        of_whom = people.first > 1 and [t.low for t in self.tokens[people.first - 2 : people.first]] == _OF_WHOM
        return of_whom or (people.kind == "part" and self.tokens[people.last - 1].low in ("whom", "them"))

    def _next_left(self, k: int, people: People) -> People | None:
        """Who is told of right before `people` in a list; `k`: where what joins the two begins."""
        if self.tokens[k].low == ";":
            before = self.ends.get(k) or self._before_home(k)
            return before if before is not None and before.kind == "named" else None
        home = self._before_home(k) or self._from_there(k, people) or self._placed(k, people)
        return self.ends.get(k) or home or self._before_of(k) or self._of_the_owner(k, people)

    def _from_there(self, k: int, people: People) -> People | None:
        """ "A farmer from Shopian and a soldier from Satara were killed": the farmer, who is from a place by the
        words before `k`; "six officers of the police and two civilians": the six; not where one is the subject."""
        if self.tokens[k].low != "and":
            return None
        at = next((at for at in range(k - 1, max(0, k - _HOME), -1) if self.tokens[at].low in ("from", "of")), None)
        one = self.ends.get(at) if at is not None else None
        if at is None or one is None or one.kind not in ("one", "counted", "single"):
            return None
        counted = one.kind == people.kind == "counted"
        named = self.tokens[at].low == "from" and all(t.text[0].isupper() for t in self.tokens[at + 1 : k])
        counted = counted and all(t.low.isalpha() and t.low not in BE | FATE for t in self.tokens[at + 1 : k])
        after = self.tokens[people.last : people.last + _HOME]
        verb = next((t.low for t in after if t.low in BE or t.low in _HAS or t.low in FATE), None)
        return one if (named and verb in _ARE) or (counted and verb not in _IS) else None

    def _placed(self, k: int, people: People) -> People | None:
        """ "Four people in a car and three in a van were killed", "twelve on board and two on the ground died": the
        four, whom a clause begins with and then says where they were, up to the "and" at `k`."""
        if self.tokens[k].low != "and" or people.kind not in ("counted", "bare"):
            return None
        for at in range(k - 1, max(0, k - _HOME), -1):
            low = self.tokens[at].low
            if at in self.verbs or not low[0].isalnum() or low.endswith("ed") or at + 1 in self.ends:
                break
            some = self.ends.get(at) if low in _SPOTS else None
            if some is not None:
                opens = not some.first or self.tokens[some.first - 1].low in _BEGUN
                return some if opens and some.kind in ("counted", "bare") else None
        return None

    def _before_home(self, k: int) -> People | None:
        """ "(Ann Poe, 33,) of Neely": who is told of by name with where they live, as words that end at `k` say."""
        for at in range(k - 1, max(0, k - _HOME), -1):
            if self.tokens[at].low in HOME:
                people = self.ends.get(at - (self.tokens[at - 1].low == ","))
                return people if people is not None and people.kind == "named" else None
            if not self.tokens[at].text[0].isupper():
                break
        return None

    def apposed_to_some(self, people: People | None) -> People | None:
        """ "Six were hurt, one of whom, a deacon aged 55, died", "one of the six, a deacon": the one, whom `people`
        describe."""
        if people is None or people.kind not in ("one", "named") or self.tokens[people.first - 1].low != ",":
            return None
        some = self.ends.get(people.first - 1)
        if some is not None and some.kind == "bare" and some.first in self.ends:
            some = self.ends[some.first]  # "one of the" before "six"
        if some is None or some.count != Count.exactly(1):
            return None
        closed = people.last < len(self.tokens) and self.tokens[people.last].low == ","
        of_whom = [t.low for t in self.tokens[max(0, some.first - 2) : some.first]] == _OF_WHOM
        of_them = some.kind == "part" or self.tokens[some.last - 2].low == "of"
        return some if closed and (of_them or of_whom) else None

    def _of_the_owner(self, k: int, people: People) -> People | None:
        """ "A teacher from Ulu, her husband and two pupils": the teacher, whom words before `k` describe."""
        if self.tokens[people.first].low not in ("his", "her", "their") or self.tokens[k].low != ",":
            return None
        end = max((end for end in self.ends if end < k), default=None)
        plain = end is not None and all(t.low[0].isalnum() and not t.low.endswith("ed") for t in self.tokens[end:k])
        if end is None or not plain or not self.hang_on(end, k):
            return None
        return self.ends[end] if self.ends[end].kind in ("one", "definite", "named", "single") else None

    def _is_object(self, people: People) -> bool:
        """Whether a verb that says what befell them stands right before people: "killed at least 28 people"."""
        k = people.first - 1
        while k > 0 and (self.tokens[k].low in ADVERBS or self.tokens[k].low in _ABOUT):
            k -= 1
        return k in self.verbs and not self.clause.is_passive(k)

    def _before_of(self, k: int) -> People | None:
        """Whom "of" and a name end at `k`: "the mayor (of San Pedro)"; not "the driver of a train was killed, and"."""
        for at in range(k - 1, max(0, k - 8), -1):
            if self.tokens[at].low == "of":
                people = self.ends.get(at)
                if people is None or (people.first and self.tokens[people.first - 1].low == ","):
                    return None  # "Ann Poe, a member of the council and a nurse," is one
                return people if people.kind in ("one", "definite", "single") else None
            if not (self.tokens[at].low[0].isalpha() or self.tokens[at].low == "'s") or at in self.verbs:
                break
        return None

    def _included(self, before: People, people: People) -> bool:
        """ "…, including two boys, and 15 were hurt", "…, one of them a guard, and 20": the 15 are none of those."""
        lead = self.tokens[before.first - 1].low if before.first else ""
        own = self.ends.get(before.first)  # "one of them"
        apposed = lead in ("including", "among", "them") or (own is not None and own.kind == "part")
        return apposed and people.kind in ("counted", "bare")


_ANYBODY = words("man woman boy girl teen teenager person victim male female")
_LEADS = PREPOSITIONS | {"among", "amongst", "/"}
"""Before people who are no subject: "(died) in a brawl among several men"."""
_OBJECTS = ("him", "her")
"""Words for somebody whom a verb speaks of never alone."""
_OPENERS = ("after", "before")
"""What a clause may begin with as well as a time: "after six men in a boat drowned"."""
_SPOTS = words("in on aboard inside at outside under near")
_BEGUN = words("when after as that said while because ; : - – —")
"""What a clause begins behind."""
_INSIDE = ("in", "inside", "aboard")
_HOME = 6
"""Words back to which where somebody lives goes."""
_ARE = words("were are have")
_IS = words("was is has")
_HAS = words("has have")
_ABOUT = words("about around some nearly almost over more than up to as many")
_BODIES_OF = (["bodies", "of"], ["corpses", "of"], ["remains", "of"])
_DEADLY = ("fatally", "mortally")
_WHAT_THEY_ARE = BE | words("mostly mainly largely chiefly primarily predominantly")
"""Before a plural that says who others are."""
_OF_WHOM = ["of", "whom"]
_FINDS = ("found", "find", "discovered", "located", "spotted", "saw")
_THEM = ("him", "her", "them")
_PLAIN_BE = ("was", "were", "is", "are")
_CLAUSES = ("and", "while", "but", ",", ";")
"""What stands before another subject."""
_TOLD = ("one", "definite", "single", "named", "counted", "bare")
