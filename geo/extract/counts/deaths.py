"""Deaths that no phrase tells alone: "beat five men to death", "fell to their deaths", "fighters had fallen"."""

from __future__ import annotations

from collections.abc import Set

from geo.extract.counts.carrying import BOUNDS_OF_OBJECT, PASSIVE
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.countwords import SELVES
from geo.extract.words.lexicon import ARMED
from geo.extract.words.wholenumbers import NUMBER_WORDS
from geo.patterns import compiled

__all__ = ["ENDS", "FALLS", "claimed", "fallen", "fallen_in_arms", "is_of_fighters", "slain", "to_death"]


def is_of_fighters(lows: list[str], i: int) -> bool:
    """Whether fighters are named near the verb at `i`, or far before it and no device is: "two rebels, who …, were
    neutralised"."""
    if not ARMED.isdisjoint(lows[max(0, i - _ARMS) : i + _ARMS]):
        return True
    if lows[i + 1 : i + 2] == ["alias"]:
        return True
    before = lows[:i]
    return lows[i - 1] in PASSIVE and not ARMED.isdisjoint(before) and _DEVICES.isdisjoint(before)


def slain(lows: list[str]) -> dict[int, int]:
    """Index of a verb → index of the "dead" or "death" that its object parts it from: "beat five men to death"."""
    found: dict[int, int] = {}
    for i, low in enumerate(lows):
        if low not in _BLOWS or (i and lows[i - 1] in _NO_VERB):
            continue
        for k in range(i + 1, min(len(lows), i + 14)):
            alive = lows[k] == "alive" and low in _BURNT
            if alive or (lows[k] in _ENDED and "to" in lows[k - 3 : k]) or (lows[k] == "dead" and low in _SHOT):
                if k > i + 1 and lows[i + 1] not in ("to", "and", "fatally"):
                    found[i] = k
                break
            if lows[k] in BOUNDS_OF_OBJECT or (lows[k] == "," and low in _SHOT):  # "four shot, one dead"
                break
            if (lows[k] in SELVES and k > i + 1) or lows[k] in _LEAVES:
                break  # "shot his wife before shooting himself dead", "shooting leaves one dead"
    return found


def to_death(lows: list[str], i: int) -> int | None:
    """Index after the death that the verb before the "to" at `i` leads to: "stung to death"."""
    if not i or not _ED.fullmatch(lows[i - 1]) or lows[i - 1] in _OF_COURT:
        return None
    end = i + 2 if lows[i + 1 : i + 2] == ["death"] else i + 3
    return end if end == i + 2 or (lows[i + 1 : i + 2] in _THEIRS and lows[i + 2 : i + 3] in _DEATHS) else None


def claimed(lows: list[str], sentence: Sentence) -> Set[int]:
    """Indices of the verb by which a mishap takes so many: "Flash flood claims six in Nepal"."""
    if sentence.lows.isdisjoint(_CLAIMS):
        return frozenset()
    return {
        i
        for i, low in enumerate(lows)
        if low in _CLAIMS
        and i
        and lows[i - 1] in _TAKERS
        and (lows[i + 2 : i + 3] or ["."])[0] in _AT
        and (lows[i + 1 : i + 2] or [""])[0].split("-")[0] in _NUMBERS
    }


def fallen(lows: list[str], i: int) -> int | None:
    """Index after the death that a fall at `i` ends in: "fell 300 metres to their deaths"."""
    for k in range(i + 2, min(len(lows) - 2, i + 9)):
        if lows[k] == "to" and lows[k + 1 : k + 2] in _THEIRS and lows[k + 2 : k + 3] in _DEATHS:
            return k + 3
        if lows[k] in BOUNDS_OF_OBJECT:
            return None
    return None


def fallen_in_arms(lows: list[str], sentence: Sentence) -> Set[int]:
    """Indices of the verb that says that fighters "had fallen", or that so many of them "fell": not "to" an enemy nor
    "in" numbers."""
    if sentence.lows.isdisjoint(_FALLEN) or not sentence.lows.isdisjoint(_CAUGHT):
        return frozenset()
    found = [i for i, low in enumerate(lows) if low == "fallen" and i and lows[i - 1] in _HAVE]
    had = {i for i in found if not ARMED.isdisjoint(lows[max(0, i - _ARMS) : i]) and lows[i + 1] in _IN_BATTLE}
    return had | {i for i, low in enumerate(lows) if low == "fell" and _fell_in_battle(lows, i)}


def _fell_in_battle(lows: list[str], i: int) -> bool:
    """Whether so many fighters end right before the "fell" at `i`, and a battle or the next of a list follows."""
    who = lows[max(0, i - _COUNTED) : i]
    counted = any(low.isdigit() or low.split("-")[0] in NUMBER_WORDS for low in who)
    if not counted or who[-1] not in ARMED | _COMRADES:
        return False
    after = lows[i + 1 : i + 6] or ["."]
    in_battle = after[0] in ("in", "during") and not _BATTLES.isdisjoint(after)
    next_ = after[0] == "and" and after[1:2] != [] and after[1].split("-")[0] in NUMBER_WORDS
    return after[0] in (".", ";") or in_battle or next_


_BLOWS = words(
    "beat beats beating beaten hacked hacks hacking shot shoots shooting stabbed stabs stabbing stoned stoning burned "
    "burnt burning clubbed clubbing bludgeoned bludgeoning kicked kicking trampled trampling crushed crushing knifed "
    "axed axes axing speared spearing tortured torturing battered strangled choked starved mauled gored whipped lashed "
    "stomped slashed swept sweeping carried dragged sent sending hurled hurling threw throwing mowed mowing stung "
    "put putting dispatched dispatching despatched despatching"
)
_ENDED = words("death deaths grave graves")
"""To which a verb and its object are parted: "sent two men to an early grave"."""
ENDS = _ENDED | words("dead alive")
"""Words without one of which a sentence is not looked at for these."""
_ED = compiled(r"\w+ed|stung|bitten|swept|beaten|frozen|shot|burnt|fell|blown|thrown|hurled|leapt|mown|torn|slid")
"""Verbs that may end "to death"."""
_OF_COURT = words(
    "sentenced condemned committed compared attributed related linked dedicated vowed pledged reacted doomed "
    "opposed used scared bored frightened led continued rallied fought"
)
_LEAVES = words("leave leaves left leaving")
_THEIRS = (["his"], ["her"], ["their"])
_DEATHS = (["death"], ["deaths"])
FALLS = words("fell fall falls fallen falling plunged plunge plunging tumbled tumbling slipped dropped")
_FALLEN = words("fallen fell")
_COUNTED = 5
"""Words before "fell" in which the fallen are counted."""
_COMRADES = words("comrades brothers martyrs fighters gunmen")
_BATTLES = words("action battle fighting clash clashes combat attack ambush operation raid fight")
_HAVE = words("had have has")
_CLAIMS = words("claims claimed claim")
_TAKERS = words(
    "flood floods fire blaze crash accident blast explosion storm storms cyclone typhoon hurricane tornado quake"
    " earthquake landslide landslides mudslide avalanche heatwave cold outbreak cholera dengue measles collision bomb"
    " bombing attack shooting lightning stampede collapse pile-up derailment capsize violence clashes"
)
"""What takes lives, and cannot say anything."""
_AT = words("in at on near as after off across . , ; more so")
_DIGITS = frozenset(str(n) for n in range(1, 1000))
_CAUGHT = words("arrest arrests arrested")
"""Beside them those who "have fallen" are caught."""
_IN_BATTLE = words("since there during . , ; and on before after while when")
"""What may follow on "fallen" where it means killed."""
_SHOT = words("shot shoots shooting struck")
_BURNT = words("burned burnt burning buried burying roasted roasting skinned")
_NO_VERB = words("the a an was were been being is are one first")
_ARMS = 7
"""Words on either side among which fighters are named."""
_DEVICES = words("bomb bombs device devices explosive explosives ied ieds mine mines drone drones rocket rockets")
_NUMBERS = NUMBER_WORDS | _DIGITS
