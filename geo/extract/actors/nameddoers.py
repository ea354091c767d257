"""Deeds told with the doer's own name: "Jim Poe, 41, shot his ex-wife", "stabbed by her husband, Jim Poe"."""

from __future__ import annotations

from geo.extract.actors.culprits import has_object
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import ATTACKERS
from geo.extract.words.peoplewords import CLOSE
from geo.model import Certainty

__all__ = ["CLUES", "DID", "DONE_TO", "deed", "is_agent", "is_verb"]


def is_agent(s: Sentence, lead: int) -> bool:
    """ "Shot by Jim Poe", "killed by her estranged husband, Jim Poe"; `lead`: where the name's phrase begins."""
    k = lead - 1
    while k > 0 and lead - k < _NEAR and (s.words[k] in CLOSE or s.words[k] in _BEFORE_KIN):
        k -= 1
    if k <= 0 or s.words[k] != "by":
        return False
    for n in range(k - 1, max(-1, k - _FAR), -1):
        if s.words[n] in DONE_TO:
            return True
        if s.words[n].endswith("ed") or not s.words[n].isalnum():
            return False
    return False


def deed(s: Sentence, at: int) -> Certainty | None:
    """What a clause whose verb begins at `at` tells that its subject did, by that verb or by one joined to it."""
    k, unsure = at, False
    while k < len(s.words) and (s.words[k] in _HELPERS or s.words[k].endswith("ly")):
        unsure = unsure or s.words[k] == "allegedly"
        k += 1
    if k >= len(s.words):
        return None
    certainty: Certainty = "suspected" if unsure else "attributed"
    if _is_deed(s, k):
        return certainty
    if s.words[k] in _BE and (told := _did_before(s, k)) is not None:
        return told
    if not _is_past(s.words[k]):
        return None
    for n in range(k + 1, min(len(s.words) - 1, k + _CLAUSE)):
        if s.words[n] in _ENDS:
            break
        if s.words[n : n + 2] == (",", "and") and not _is_past(s.words[min(n + 2, len(s.words) - 1)]):
            break  # "Poe followed, and one of them shot him"
        joined = s.words[n] in ("and", "then") or (s.words[n] == "," and _is_past(s.words[n + 1]))
        if joined and _is_deed(s, n + 1 + (s.words[n + 1] in ("then", "allegedly", "later"))):
            return certainty
    return None


def _did_before(s: Sentence, k: int) -> Certainty | None:
    """ "(Jim Poe) was killed by police after he stabbed two people"; `k`: the index of "was"."""
    if s.words[k + 1 : k + 2] not in _FELL:
        return None
    for n in range(k + 2, min(len(s.words) - 2, k + _CLAUSE)):
        if s.words[n] in ("after", "when") and s.words[n + 1] in ("he", "she"):
            verb = n + 2 + (s.words[n + 2] in _HELPERS)
            return ("suspected" if s.words[n + 2] == "allegedly" else "attributed") if _is_deed(s, verb) else None
        if s.words[n] == "after" and s.words[n + 1] in _KILLING and has_object(s.words[n + 2 : n + 6]):
            return "attributed" if ATTACKERS.isdisjoint(s.words[n + 2 : n + 6]) else None
        if s.words[n] in _ENDS:
            return None
    return None


def _is_deed(s: Sentence, k: int) -> bool:
    verb, after = s.words[k] if k < len(s.words) else "", s.words[k + 1 : k + 9]
    if not after or not ATTACKERS.isdisjoint(after[:5]):
        return False
    if verb == "opened":
        return after[0] == "fire"
    if verb in ("began", "started"):
        return after[0] in _DOING or (after[0] == "by" and not _DOING.isdisjoint(after[1:2]))
    if verb in ("drove", "rammed", "plowed", "ploughed") and ("into" in after or "through" in after):
        return not _CROWD.isdisjoint(s.words[k + 1 : k + 12])
    if verb == "fired":
        if s.words[k - 1] == "and" and not after[0].isalnum():
            return True
        return not _SHOTS.isdisjoint(after[:5])
    if verb == "set" and after[0] in _NOBODY:
        return False
    if verb == "set":
        return "fire" in after[:5] or "off" in after[:1] or "ablaze" in after
    if verb in ("poured", "splashed"):
        return not _FUEL.isdisjoint(after[:3])
    if verb in ("threw", "hurled", "detonated", "planted", "tossed"):
        return not _BOMBS.isdisjoint(after[:4])
    if verb in ("pulled", "drew"):
        return ATTACKERS.isdisjoint(s.words[k + 1 : k + _CLAUSE]) and not _ARMS.isdisjoint(after[:4])
    if verb == "demanded":
        return not _MONEY.isdisjoint(after[:2])
    if verb == "came" and not _DOING.isdisjoint(after[:2]):
        return True  # "came out shooting"
    if after[0] in _NOBODY:
        return False
    if verb in ("shot", "stabbed") and after[:2] in _AND_KILLED and has_object(after[2:]):
        return True
    if verb == "shot" and after[0] == "dead":
        return has_object(after[1:]) and after[1].isalnum()
    return verb in _KILLS and has_object(after) and after[0] not in ("dead", "to")


def is_verb(word: str) -> bool:
    """Whether a clause's verb may begin with it."""
    return word in _HELPERS or word in _BE or _is_past(word)


def _is_past(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("ed") and len(word) > 3)


_NEAR, _FAR = 9, 12
_CLAUSE = 34
_BEFORE_KIN = words(
    "her his their the a an estranged former ex , then boyfriend girlfriend husband wife ex-husband ex-wife "
    "ex-boyfriend ex-girlfriend"
)
DONE_TO = words(
    "shot killed stabbed murdered slain attacked raped beaten strangled abducted kidnapped slashed injured wounded "
    "bludgeoned carried committed perpetrated planted thrown"
)
"""What is done "by" somebody."""
DID = DONE_TO | words("fired opened set inflicted carried planted thrown")
"""What somebody is said to have done."""
_HELPERS = words("has have had then also allegedly later first")
_FELL = (("killed",), ("shot",), ("wounded",), ("subdued",), ("overpowered",), ("tackled",))
_BE = words("is was are were")
_ENDS = words('; who which that while when as but because he she they . : "')
_DOING = words("shooting firing stabbing killing attacking slashing")
_KILLING = words("killing shooting stabbing wounding murdering attacking")
_CROWD = words(
    "crowd crowds people pedestrians shoppers spectators marchers protesters demonstrators revellers revelers officers "
    "group parade crowded"
)
_SHOTS = words("at on into shots rounds times shot bullets from through rifle")
_FUEL = words("gasoline petrol kerosene gas fuel")
_BOMBS = words("bomb bombs grenade grenades explosives bombs firebomb firebombs device")
_MONEY = words("money cash")
_ARMS = words("gun pistol handgun revolver knife rifle shotgun")
_NOBODY = words("himself herself themselves it")
"""Objects by which a deed is none to others."""
_AND_KILLED = (("and", "killed"), ("and", "wounded"), ("and", "injured"))
_KILLS = words(
    "shot killed stabbed murdered slashed strangled beat bludgeoned hacked raped abducted kidnapped robbed rammed "
    "attacked ambushed assaulted executed knifed slaughtered wounded assassinated"
)
_IRREGULAR = words(
    "went came pulled drew got walked drove took ran broke fled left burst stood held threw put wore stole hid rode "
    "sat gave told made sped began fetched"
)
CLUES = (
    _KILLS
    | DONE_TO
    | words(
        "opened began started fired set poured splashed threw hurled detonated planted tossed pulled drew demanded "
        "drove plowed ploughed shooting firing"
    )
)
