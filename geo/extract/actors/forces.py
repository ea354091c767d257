"""A state's people who did it and bear no name: "police shot dead two protesters", "shot by soldiers of a brigade".

Only where whom they hurt was unarmed: of a gunman whom police shot the deed is his.
"""

from __future__ import annotations

from geo.extract.actors.blamewords import ACTIVE, DONE, KINDS
from geo.extract.actors.culprits import Blame, has_object
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words

__all__ = ["find"]


def find(s: Sentence) -> Blame | None:
    """The first of them that a sentence tells of as the doers."""
    if s.lows.isdisjoint(_FORCES) or not s.lows.isdisjoint(_ARMED):
        return None
    for i, low in enumerate(s.words):
        if low not in _FORCES:
            continue
        last = _unit(s, i)
        if _is_agent(s, i, last) or _is_subject(s, i, last):
            first = i - (i > 0 and s.words[i - 1] in _SORTS)
            start, end = s.tokens[first].start, s.tokens[last - 1].end
            return Blame(" ".join(s.text[start - s.start : end - s.start].split()), "attributed", start, end)
    return None


def _unit(s: Sentence, i: int) -> int:
    """Where "soldiers of the 9th brigade", "troops from the presidential guard" end; else behind the one word."""
    if s.words[i + 1 : i + 2] in _BELONGING:
        for k in range(i + 2, min(len(s.words), i + _NEAR)):
            if s.words[k] in _UNITS:
                return k + 1
    return i + 1 + (s.words[i + 1 : i + 2] in _OFFICERS and s.words[i] == "police")


def _is_agent(s: Sentence, i: int, last: int) -> bool:
    """ "Shot dead by riot police"."""
    k = i - 1
    while k > 0 and s.words[k] in _BEFORE_NOUN:
        k -= 1
    ends = last >= len(s.words) or s.words[last] not in _SPEAKERS
    return k > 0 and s.words[k] == "by" and ends and not _HARMED.isdisjoint(s.words[max(0, k - 3) : k])


def _is_subject(s: Sentence, i: int, last: int) -> bool:
    """ "Police opened fire on": the subject of a verb that has an object."""
    k = last
    while k < len(s.words) and (s.words[k] in _BEFORE_VERBS or s.words[k].endswith("ly")):
        k += 1
    before = s.words[i - 1] if i else ""
    if k >= len(s.words) or s.words[k] not in ACTIVE or before.isdigit() or before in _NO_SUBJECT:
        return False
    after = s.words[k + 1 : k + 6]
    if s.words[k] == "opened":
        return after[:1] == ("fire",)
    if s.words[k] in _NEEDS_SHOTS:
        return not _SHOTS.isdisjoint(after) or after[:1] in _AT
    dead = after[:1] == ("dead",) or after[:2] in _AND_KILLED
    return has_object(after[1 + (after[0] == "and") :] if dead else after)


_NEAR = 9
_FORCES = words("police army military soldiers troops gendarmes policemen navy paratroopers coastguard junta")
_SORTS = words("riot paramilitary military army government border federal")
_THE = words("the a an")
_BELONGING = (("of",), ("from",))
_UNITS = words("brigade brigades battalion battalions regiment division unit guard corps army")
_OFFICERS = (("officers",), ("officer",))
_SPEAKERS = words("sources source spokesman spokeswoman chief officials station post patrol headquarters and or")
_HARMED = DONE - words("claimed caused held taken laid set carried launched conducted captured seized")
_BEFORE_VERBS = words("have has had also later then again")
_NO_SUBJECT = words("two three four five six seven eight nine ten several on at against of by with from killing to")
_NEEDS_SHOTS = words("fired launched dropped conducted staged carried")
_SHOTS = words("shots rounds bullets gas rockets missiles shells strike strikes raid grenades cannon bombs")
_AT = (("on",), ("at",), ("into",), ("upon",))
_AND_KILLED = (("and", "killed"), ("and", "wounded"))
_ARMED = KINDS - words("member members settlers herders herdsmen supporters elements commando commandos") | words(
    "suspect suspects attacker attackers robber robbers bandit assailant assailants thieves knife gun armed raiders "
    "terrorist criminals gang gangs kidnappers poachers smugglers suspected man's hijackers bomber"
)
_BEFORE_NOUN = _SORTS | _THE
