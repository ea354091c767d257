"""The people and the predicates of one sentence, and whom a predicate acts on."""

from __future__ import annotations

from copy import copy

from geo.extract.counts.joints import of_again, past_spot
from geo.extract.counts.parties import together
from geo.extract.counts.people import People
from geo.extract.counts.predicates import Hit
from geo.extract.counts.shots import past_beasts
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.countwords import ADVERBS, BETWEEN, PASSIVE, SELVES, TIMES, WALLS
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.peoplewords import FATE, OWNERS, REMAINS
from geo.extract.words.strikes import LIMBS
from geo.patterns import compiled

__all__ = ["HOME", "LIKEWISE", "Clause"]


class Clause:
    """Finds the people to the right of a sentence's predicates, and keeps whom each of them befell."""

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

    def beside(self, further: dict[int, People]) -> Clause:
        """The same clause with `further` people in it; what is found in the one is known to the other."""
        wide = copy(self)
        wide.starts = {**self.starts, **further}
        wide.ends = {p.last: p for p in wide.starts.values()}
        return wide

    def is_passive(self, i: int) -> bool:
        k = i - 1
        while k >= 0 and self.tokens[k].low in ADVERBS:
            k -= 1
        if k > 0 and self.tokens[k].low == "/":
            k -= 2  # "was shot/killed"
        return k >= 0 and self.tokens[k].low in PASSIVE

    def object_at(self, j: int) -> list[People]:
        while j < len(self.tokens) and (self.tokens[j].low in ADVERBS and j not in self.starts):
            if self.tokens[j].low in SELVES:
                return []  # "shot himself alongside Poe Creek"
            if self.tokens[j].low == "at" and self.tokens[j + 1 : j + 2] and self.tokens[j + 1].low != "least":
                return []
            j += 1
        if j > 1 and [t.low for t in self.tokens[j - 2 : j + 1 : 2]] in _QUOTED:
            j += 1  # '"neutralises" six rebels'
        people = self.starts.get(j) or self._modified(j)
        if people is None:
            beside = past_beasts(self.tokens, j) if j < len(self.tokens) else 0
            if beside and self.tokens[beside : beside + 1] and self.tokens[beside].low == "and":
                return self.object_at(beside + 1)  # "killed a dog and two men"
            return self.attackers(j)
        chain = [people]
        while True:
            k = chain[-1].last
            step = self.joined(k)
            nxt = self._after_semicolon(chain[-1]) or (self.starts.get(step) if step else None)
            if nxt is None and chain[-1].kind in ("one", "definite", "single"):
                step = self.joined(self._after_name(k))
                nxt = self.starts.get(step) if step else None
            if nxt is not None and nxt.kind == "pronoun" and nxt.head != "him":  # "…, and she is expected to live"
                break
            if nxt is None and chain[-1].kind in ("one", "definite", "single"):
                step = self.joined(self._after_of(k))
                nxt = (self.starts.get(step) if step else None) or self._past_place(k)
            if nxt is None and (spot := past_spot(self.tokens, k)) is not None:
                step = self.joined(spot)
                nxt = self.starts.get(step) if step else None
            if nxt is None and chain[-1].kind in ("one", "definite", "single", "named"):
                nxt = self.starts.get(self._past_role(k))
            again = of_again(self.tokens, k) if j and self.tokens[j - 1].low == "of" else None
            if again is not None and again in self.starts:
                chain.append(self.starts[again])
                continue
            nxt = nxt or self._after_home(chain[-1]) or self.after_limb(k)
            if nxt is None or self._governed(nxt.last) or self._among_them(nxt.last) or self._does(nxt):
                break
            if self.tokens[nxt.first - 1].low == "," and (nxt.kind == "plural" or self._speaks(nxt.last)):
                break  # "…, officials said"
            if nxt.additional and self._got_away(nxt.last):
                break
            chain.append(nxt)
        if len(chain) > 1 and self._speaks(chain[-1].last):  # "… and wounding 17, a nurse and two guards said"
            said = max((n for n in range(1, len(chain)) if self.tokens[chain[n].first - 1].low == ","), default=None)
            chain = chain[:said]
        governed = self._governed(chain[-1].last) and not self._disagrees(chain[-1])
        gone = self.tokens[j - 1].low == "of" and self.tokens[chain[-1].last : chain[-1].last + 1]
        moved = gone and j > 1 and self.tokens[j - 2].low in REMAINS
        if gone and (gone[0].low == "missing" or moved) and len(chain) == 1:
            governed = False  # "the bodies of six hikers missing since Friday", "… were taken to hospital"
        if j > 1 and [t.low for t in self.tokens[j - 2 : j]] == ["search", "for"]:
            governed = False  # "the search for the other four was called off"
        if chain[-1].kind in ("bare", "counted") and governed:
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

    def _disagrees(self, people: People) -> bool:
        """ "The crash that hurt five people has …": the five are not whom the verb speaks of."""
        low = self.tokens[people.last].low if people.last < len(self.tokens) else ""
        return low in ("was", "is", "has") and people.count is not None and (people.count.low or 0) > 1

    def joined(self, k: int) -> int | None:
        """Index after ", and", "and", "," or "along with" at `k`; None when nothing joins there."""
        comma = self.tokens[k : k + 1] and self.tokens[k].low == ","
        lows = tuple(t.low for t in self.tokens[k + 1 if comma else k : k + 4])
        for joint in _JOINTS:
            if lows[: len(joint)] == joint:
                return k + len(joint) + (1 if comma else 0)
        return k + 1 if comma and lows else None

    def before_joint(self, k: int) -> int:
        """Index of the words that join what begins at `k` to those before: "(nine guards) as well as a nurse"; `k`:
        nothing does."""
        for joint in _LONG_JOINTS:
            at = k - len(joint)
            if at > 0 and tuple(t.low for t in self.tokens[at:k]) == joint:
                return at - (self.tokens[at - 1].low == ",")
        return k

    def begins_beside(self, k: int) -> bool:
        """Whether those who are told of at `k` are put beside the others: "besides a colonel, eight soldiers were"."""
        return any(tuple(t.low for t in self.tokens[max(0, k - len(lead)) : k]) == lead for lead in _BESIDES)

    def slightly(self, j: int) -> list[People]:
        """ "Nine were seriously hurt and 20 lightly": the 20."""
        people = self.starts.get(j + 1) if self.tokens[j : j + 1] and self.tokens[j].low == "and" else None
        after = self.tokens[people.last].low if people is not None and people.last < len(self.tokens) else ""
        if people is None or after not in ("lightly", "slightly"):
            return []
        beyond = self.tokens[people.last + 1].low if people.last + 1 < len(self.tokens) else "."
        ends = not beyond[0].isalpha() or beyond in CLOSED_CLASS
        return [people] if ends else []  # "(leaving the driver) dead and 14 passengers slightly injured"

    def along_with(self, j: int) -> list[People]:
        """ "was killed along with his wife and two children", "was shot dead with four relatives"."""
        low = self.tokens[j].low if j < len(self.tokens) else ""
        if low == "," and j + 1 < len(self.tokens) and self.tokens[j + 1].low in ("along", "together", "alongside"):
            return self.along_with(j + 1)
        if (likewise := self._likewise(j)) is not None:
            return self.object_at(likewise)
        if low == "with":
            people = self.starts.get(j + 1)
            kin = people is not None and (people.kind == "counted" or self.tokens[j + 1].low in OWNERS)
            return self.object_at(j + 1) if kin else []
        step = self.joined(j) if low in ("along", "together", "alongside") else None
        return self.object_at(step) if step else []

    def _likewise(self, j: int) -> int | None:
        """Index after the ", as were" that says the same of others, behind when and where it befell the first: "(was
        killed) near Gao on Friday, as were four civilians"."""
        for k in range(j, min(len(self.tokens) - 2, j + _WHERE)):
            lows = tuple(t.low for t in self.tokens[k : k + 4])
            if lows[0] in (",", "and") and lows[1:3] in LIKEWISE:
                return k + 3
            if lows == (",", "as", "well", "as"):
                return k + 4
            beside = self.starts.get(k + 3) if lows[:3] in _FAR_ALONG else None
            if beside is not None and beside.kind != "plural":
                return k + 3
            if k in self.verbs or self.tokens[k].low in WALLS:
                break
        return None

    def _after_name(self, k: int) -> int:
        """Index after a name in apposition at `k`: ", Mansur,"."""
        j = k + 1
        while j < min(k + 6, len(self.tokens)) and is_of_name(self.tokens[j].text):
            j += 1
        apposed = k + 1 < j < len(self.tokens) and self.tokens[k].low == self.tokens[j].low == ","
        return j if apposed else k

    def _past_role(self, k: int) -> int:
        """Index after the "along with" that what somebody is parts from them, at `k`: "Poe, the shadow governor of Ava,
        along with …"; −1 where none follows."""
        for j in range(k, min(len(self.tokens), k + _ROLE)):
            low = self.tokens[j].low
            if low in _ALONGSIDE:
                return self.joined(j) or -1
            if j in self.verbs or not (low[0].isalpha() or low in (",", "'s", "-")) or low in _NEW_CLAUSE:
                break
        return -1

    def _after_of(self, k: int) -> int:
        """Index after "of" and a name at `k`: "(the mayor) of San Pedro"."""
        if not (k < len(self.tokens) and self.tokens[k].low == "of"):
            return k
        for j in range(k + 1, min(k + 6, len(self.tokens))):
            if self.tokens[j].low in (",", "and") or j in self.starts:
                return j if j > k + 1 and j not in self.starts else k
        return k

    def _past_place(self, k: int) -> People | None:
        """ "(A teacher) at the village school and her two children": the children, behind the words at `k` that say
        where somebody is from or what they are; not those of whom another clause tells: "… and two men fled"."""
        if not (k < len(self.tokens) and self.tokens[k].low in _OF_PLACE):
            return None
        for j in range(k + 1, min(k + _PLACE, len(self.tokens) - 1)):
            low = self.tokens[j].low
            if low == "and":
                people = self.starts.get(j + 1)
                if people is None or people.kind not in ("one", "counted", "named"):
                    return None
                after = self.tokens[people.last].low if people.last < len(self.tokens) else "."
                return people if after in _AFTER_LIST else None
            if (
                j in self.verbs
                or j in self.starts
                or not (low[0].isalpha() or low in ("'s", "-"))
                or low in _NEW_CLAUSE
            ):
                return None
        return None

    def _after_home(self, people: People) -> People | None:
        """ "(Ann Poe, 33,) of Neely, Jim Roe of Ulu and Al Doe": the next by name of those who are told of
        with where they live."""
        lows = [t.low for t in self.tokens[people.last : people.last + 2]]
        k = people.last + (lows[:1] == [","])
        if k >= len(self.tokens) or self.tokens[k].low not in HOME:
            return None
        from_there = people.kind in _UNNAMED and self.tokens[k].low == "from"
        if people.kind != "named" and not from_there:
            return None
        end = k + 1
        while end < min(len(self.tokens), k + _HOME) and self.tokens[end].text[0].isupper():
            end += 1
        step = self.joined(end) if end > k + 1 else None
        following = self.starts.get(step) if step else None
        if following is None or (from_there and self.tokens[step - 1 if step else 0].low != "and"):
            return None
        return following if following.kind in (_UNNAMED if from_there else ("named",)) else None

    def after_limb(self, k: int) -> People | None:
        """ "(Struck the girl) in the leg and her mother in the arm": her mother."""
        at = self._past_limb(k)
        joint = at is not None and self.tokens[at : at + 1] and self.tokens[at].low in ("and", ",")
        people = self.starts.get(at + 1) if at is not None and joint else None
        return people if people is not None and self._past_limb(people.last) is not None else None

    def _past_limb(self, k: int) -> int | None:
        """Index after "in the right arm" at `k`; None where no such words stand there."""
        lows = [t.low for t in self.tokens[k : k + 5]]
        if lows[:1] not in (["in"], ["through"]) or lows[1:2] not in (["the"], ["his"], ["her"], ["their"]):
            return None
        return next((k + n + 1 for n in (2, 3) if lows[n : n + 1] and lows[n] in LIMBS), None)

    def _after_semicolon(self, people: People) -> People | None:
        """ "(Ann Poe, 21); Jim Roe, 22; and Al Doe, 23": the next of such a list."""
        k = self._after_role(people.last)
        if people.kind != "named" or not self.tokens[k : k + 1] or self.tokens[k].low != ";":
            return None
        k += 2 if self.tokens[k + 1 : k + 2] and self.tokens[k + 1].low == "and" else 1
        following = self.starts.get(k)
        return following if following is not None and following.kind == "named" else None

    def _after_role(self, k: int) -> int:
        """Index after what one of such a list is or where they live, at `k`: "(Ann Poe, 21), a clerk at the plant;"."""
        for j in range(k + 1, min(len(self.tokens), k + _ROLE)):
            other = self.tokens[j].low == "and" and j + 1 in self.starts and self.starts[j + 1].kind == "named"
            if self.tokens[k].low not in (",", "of") or j in self.verbs or other:
                break
            if self.tokens[j].low == ";":
                return j
        return k

    def _among_them(self, k: int) -> bool:
        """ "A dozen firefighters among them": part of those named before."""
        return k + 1 < len(self.tokens) and self.tokens[k].low == "among" and self.tokens[k + 1].low == "them"

    def attackers(self, k: int) -> list[People]:
        """ "They" or "them" at `k` where the sentence began with the attackers: "… before police shot them dead"."""
        if not 0 < k < len(self.tokens) or self.tokens[k].low not in ("they", "them"):
            return []
        first = next((p for p in self.starts.values() if p.count is not None and p.last <= k), None)
        return [first] if first is not None and first.attacker else []

    def _got_away(self, k: int) -> bool:
        """Whether those who end before `k` are the rest, whom nothing befell: "(killed one,) the other two fled"."""
        lows = tuple(t.low for t in self.tokens[k : k + 2])
        return lows in _AT_LARGE or lows[:1] in _AWAY

    def _speaks(self, k: int) -> bool:
        """Whether whoever ends before `k` says what went before: "…, the police chief said"."""
        return k < len(self.tokens) and self.tokens[k].low in _SAYS

    def _does(self, people: People) -> bool:
        """ "(A bomb killed nine), and another went off": no person, but what does something itself."""
        low = self.tokens[people.last].low if people.last < len(self.tokens) else ""
        return people.kind == "one" and not people.head and (low in _DOES or (low.endswith("ed") and low not in FATE))

    def _governed(self, k: int) -> bool:
        """Whether what ends before `k` is the subject of a predicate that follows: "and 30 others were wounded"."""
        while k not in self.verbs and k < len(self.tokens) and self.tokens[k].low in BETWEEN:
            k += 1
        return k in self.verbs


def is_of_name(text: str) -> bool:
    """Whether a word may be part of a name: "Adel", "al-Hadidi", "van"."""
    return text[0].isupper() or text in _PARTICLES or _ARTICLED.match(text) is not None


_PARTICLES = words("al el bin ibn bint abu de da do dos del della di van von der den la le e y")
_ARTICLED = compiled(r"[a-z]{2}-[A-Z]")
_ALONGSIDE = ("along", "together", "alongside")
_NEW_CLAUSE = words("who which that when after before as while but and or where")
_LONG_JOINTS = (
    ("and", "also"),
    ("but", "also"),
    ("plus",),
    ("as", "well", "as"),
    ("in", "addition", "to"),
    ("along", "with"),
    ("together", "with"),
    ("alongside",),
)
_JOINTS = (("and", "that", "of"), ("and", "those", "of"), *_LONG_JOINTS, ("and",), ("&",))
_BESIDES = (("besides",), ("in", "addition", "to"), ("apart", "from"), ("along", "with"), ("as", "well", "as"))
"""What a sentence begins with that puts others beside its subject."""
_QUOTED = (['"', '"'], ["'", "'"])
"""What stands on either side of a verb that is somebody else's word."""
_DOES = words("hit struck went blew fell left tore burst set ran broke sank overturned")
"""Beside verbs in "ed", what a bomb or a bus does."""
_FAR_ALONG = ((",", "along", "with"), (",", "together", "with"))
LIKEWISE = tuple((like, verb) for like in ("as", "so") for verb in ("did", "were", "was", "had", "have"))
_WHERE = 16
"""Words that may say when and where it befell some before it is said of others."""
_AT_LARGE = (("at", "large"), ("in", "custody"), ("in", "jail"), ("got", "away"))
_AWAY = tuple((low,) for low in ("fled", "escaped", "ran", "surrendered", "sought", "uninjured", "unharmed", "unhurt"))
"""What is said of those whom the police still look for, or have caught."""
_SAYS = words("said says told reported announced confirmed added stated")
HOME = ("of", "from")
"""Before where somebody lives."""
_HOME = 5
"""Words of where they live, with the one before them."""
_UNNAMED = ("one", "counted")
_OF_PLACE = words("of at in for from on near outside")
_AFTER_LIST = words(
    ". , ; ) and in on at near from of outside inside during late early yesterday today overnight when as"
)
_PLACE = 9
"""Words that say where somebody is from or what they are."""
_ROLE = 14
"""Words of a list within which it tells who one of it is."""
