"""The look-up of phrases that say what befell people ("were killed", "taken to hospital") in a sentence's tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from itertools import chain

from geo.extract.counts import arrivals, deaths, shots, wounds
from geo.extract.counts.carrying import HOSPITALS, carried, may_lead_off
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.peoplewords import ANIMALS
from geo.extract.words.predicatewords import PREDICATES, Predicate
from geo.extract.words.strikes import BEATS, HIT, struck
from geo.extract.words.wholenumbers import NUMBER_WORDS, may_start

__all__ = ["Hit", "find"]

Hit = tuple[int, int, Predicate]
"""(index of the first token, index after the last, what it means)."""


def find(sentence: Sentence) -> list[Hit]:
    """The phrases in order, the longest at each place, none overlapping."""
    fatal = not sentence.lows.isdisjoint(deaths.ENDS)
    away = may_lead_off(sentence)
    lows = list(sentence.words)
    taking = deaths.claimed(lows, sentence)
    if not (away or fatal or taking) and sentence.lows.isdisjoint(_STARTS):
        return []
    slain = deaths.slain(lows) if fatal else {}
    led = carried(lows, sentence) if away else {}
    further = slain.keys() | led.keys() | deaths.fallen_in_arms(lows, sentence) | taking
    if "condition" in sentence.lows:
        further |= {i for i, low in enumerate(lows) if low == "in" or (low == "to" and i and lows[i - 1] in _GRADED)}
    warded = not sentence.lows.isdisjoint(wounds.WARDS)
    further |= {i for i, low in enumerate(lows) if low == "in"} if warded else set()
    cared = not sentence.lows.isdisjoint(HOSPITALS)
    begin = _begin(lows, further, fatal=fatal)
    tokens = sentence.tokens
    beasts = not sentence.lows.isdisjoint(ANIMALS)
    found: list[Hit] = []
    reach = 0
    for i in begin:
        if i < reach or i in slain.values():
            continue
        if i in led:
            carrying = lows[i].endswith("ing") or (lows[i] in _LEADS and "whom" not in lows[max(0, i - _NEAR_WHOM) : i])
            found.append((i, led[i], _HELD if lows[i] in ("in", "captive") else _CARRYING if carrying else _CARRIED))
            reach = led[i]
            continue
        if lows[i] in shots.SHOOTS and shots.hits_nobody(tokens, i):
            continue
        if lows[i] == "expired" and shots.is_lapsed(tokens, i):
            continue
        if lows[i] in _ING and lows[i + 1 : i + 2] == ["suspect"]:
            continue  # "shot an armed kidnapping suspect"
        if i in slain or i in taking:
            found.append((i, i + 1, _SLAIN))
            reach = i + 1
            continue
        if lows[i] in ("fallen", "fell") and i in further:
            found.append((i, i + 1, _PERISHED))
            reach = i + 1
            continue
        fell = deaths.fallen(lows, i) if fatal and lows[i] in deaths.FALLS else None
        if fell is not None:
            found.append((i, fell, _PERISHED))
            reach = fell
            continue
        end = deaths.to_death(lows, i) if fatal and lows[i] == "to" else None
        if end is not None:
            found.append((i - 1, end, _SLAIN if lows[end - 2] == "to" else _PERISHED))
            reach = end
            continue
        if lows[i] in _INITIALS and not tokens[i].text.isupper():
            continue  # "a 2005 Kia"
        if lows[i] in _RULED_OUT:
            if not deaths.is_of_fighters(lows, i):
                continue
            found.append((i, i + 1, _SLAIN))
            reach = i + 1
            continue
        if lows[i] in _ENTOMBED and not _is_under(sentence, lows, i):
            continue
        if lows[i] == "burning" and not (i and lows[i - 1] in (",", "and", ";")):
            continue  # "pulled from the burning car with a broken arm"
        if lows[i] in _SENDS and wounds.sent(lows, i):
            found.append((i, i + 1, _SENT))
            reach = i + 1
            continue
        end = wounds.takes_bullet(lows, i) if lows[i] in _TAKES and not sentence.lows.isdisjoint(_SHOTS) else None
        if end is not None:
            found.append((i, end, HIT))
            reach = end
            continue
        end = _parted_of(lows, i) if lows[i] in _DEEDS else None
        if end is not None:
            found.append((i, end, _OF_DEED))
            reach = end
            continue
        hit = struck(lows, i) if lows[i] in _STRIKES else None
        if hit is not None:
            found.append((i, hit[0], hit[1]))
            reach = hit[0]
            continue
        end = wounds.wounds(tokens, i) if lows[i] in _SUFFERS else None
        if end is not None:
            said = lows[i:end]
            deadly = not {"fatal", "mortal"}.isdisjoint(said)
            found.append((i, end, _DEADLY if deadly else HIT if not _SHOTS.isdisjoint(said) else _SUFFERED))
            reach = end
            continue
        end = wounds.limb(lows, i) if lows[i] in wounds.HARMS_ONESELF else None
        if end is not None:
            found.append((i, end, _SUFFERED))
            reach = end
            continue
        hurt = wounds.others_limb(lows, i) if lows[i] in _BREAKS else None
        if hurt is not None:
            found.append((i, hurt[0], _OF_LIMB if hurt[1] else _SENT))
            reach = hurt[0]
            continue
        end = arrivals.came_in(lows, i) if cared and lows[i] in arrivals.COMES else None
        if end is not None:
            found.append((i, end, _IN_CONDITION))
            reach = end
            continue
        if lows[i] in _CONDITIONS:
            if wounds.critical(lows, i):
                found.append((i, i + 1, _IN_CONDITION))
                reach = i + 1
            continue
        end = wounds.in_condition(lows, i) if lows[i] in ("in", "to") and i in further else None
        end = end or (wounds.in_ward(lows, i) if lows[i] == "in" and warded else None)
        if end is not None:
            found.append((i, end, _IN_CONDITION))
            reach = end
            continue
        if lows[i] in _COUNTED and lows[max(0, i - 2) : i] in _NUMBER_OF:
            reach = i + 1  # "number of wounded unknown"
            continue
        if lows[i] == "bodies" and i and (lows[i - 1].isdigit() or lows[i - 1].split("-")[0] in NUMBER_WORDS):
            found.append((i, i + 1, _BODIES))  # "14 bodies of civilians"
            reach = i + 1
            continue
        for phrase, predicate in _beginning(lows, i):
            if phrase[-1] == "down" and _fells(lows, i + len(phrase)):
                break  # "cut down 35 trees"
            j = i + len(phrase)
            if len(phrase) <= _KEY or lows[i:j] == phrase:
                if beasts and predicate.voice in ("verb", "doing") and shots.falls_on_beasts(tokens, i, j):
                    reach = j
                    break
                if phrase[-1] == "to" and predicate.voice == "state" and not _to_hospital(tokens, j):
                    break
                if phrase[-1] == "admitted" and not cared:
                    break
                if predicate.words[:2] == _OFF and not _DISEASES.isdisjoint(lows[max(0, i - _NEAR) : i]):
                    predicate = predicate._replace(role="killed")  # "cholera carried off 17 patients"
                found.append((i, j, predicate))
                reach = j
                break
    return found


def _begin(lows: list[str], further: Set[int], *, fatal: bool) -> list[int]:
    """Indices of the tokens that a phrase may begin at, in order; `further`: those known to be such."""
    return [
        i
        for i, low in enumerate(lows)
        if (fatal and low in deaths.FALLS)
        or (low in _STARTS and (low in _ALONE or tuple(lows[i : i + _KEY]) in _LONGER))
        or (fatal and low == "to")
        or i in further
    ]


def _beginning(lows: list[str], i: int) -> Iterable[tuple[list[str], Predicate]]:
    """The phrases that begin with the words at `i`, the longest first."""
    return chain(_LONGER.get(tuple(lows[i : i + _KEY]), ()), _SINGLE.get(lows[i], ()))


def _fells(lows: list[str], j: int) -> bool:
    """Whether trees or the like follow within a few words."""
    return any(low in _GROWS for low in lows[j : j + 5])


def _to_hospital(tokens: Sequence[Token], j: int) -> bool:
    """Whether where somebody was taken is a hospital, by the words after "to"; in "brought to the surface, 11 with
    burns" those behind the comma are others."""
    for k in range(j, min(len(tokens), j + 9)):
        if tokens[k].low in HOSPITALS:
            return True
        if tokens[k].low == "," and k + 1 < len(tokens) and may_start(tokens[k + 1].low):
            return False
    return False


def _is_under(sentence: Sentence, lows: Sequence[str], i: int) -> bool:
    """Whether those whom the verb at `i` says to be trapped are below ground or rubble, and nobody has got them out."""
    return not _UNDER.isdisjoint(lows[max(0, i - _NEAR) : i + _NEAR]) and sentence.lows.isdisjoint(_OUT)


def _parted_of(lows: list[str], i: int) -> int | None:
    """Index after the "of" that a day or a place parts from a deed: "the murder, on 20 October, of 15 civilians"."""
    if lows[i + 1 : i + 2] != [","]:
        return None
    for k in range(i + 3, min(len(lows) - 1, i + 10)):
        if lows[k] == ",":
            return k + 2 if lows[k + 1] == "of" else None
    return None


_SLAIN = Predicate(("killed",), "killed", "verb")
_PERISHED = Predicate(("died",), "killed", "state")
_INITIALS = ("kia",)
"""Killed in action, in capitals alone."""
_RULED_OUT = words(
    "neutralised neutralized eliminated neutralising neutralizing eliminating liquidating neutralise "
    "neutralises neutralize neutralizes eliminate eliminates liquidate liquidates"
)
"""What armies write of fighters whom they killed; of devices and teams it says something else."""
_STRIKES = words("struck hit hits strikes hitting striking cut run knocked") | BEATS
_DEEDS = words(
    "murder murders killing killings assassination assassinations execution executions massacre death deaths"
)
_OF_DEED = Predicate(("murder", "of"), "killed", "of")
_SENDS = words(
    "sent send sends sending took takes taking ferried ferrying rushing flew evacuated airlifted treated treating "
    "admitted admitting"
)
_TAKES = words("took take takes taking")
_CARRIED = Predicate(("carried",), "abducted", "verb")
_CARRYING = Predicate(("carrying",), "abducted", "doing")
_HELD = Predicate(("in", "captivity"), "abducted", "state")
_LEADS = words("take takes took hold holds lead leads drove keep keeps walk walked free frees freed release released")
"""Forms that nobody suffers: whom they lead off, or had led off, follows."""
_ING = words("kidnapping killing stabbing shooting beating")
"""Deeds that a suspect is called after."""
_NEAR_WHOM = 4
"""Words before such a verb in which "whom" says that they have been told of: "nine pupils whom gunmen took"."""
_GROWS = words(
    "tree trees olives vines vineyard vineyards orchard orchards saplings crops palms forest pylons poles fences"
)
_COUNTED = words("wounded injured dead killed missing casualties")
_NUMBER_OF = (["number", "of"], ["numbers", "of"])
_BODIES = Predicate(("bodies",), "killed", "noun")
_SENT = Predicate(("sent",), "injured", "doing")
_SUFFERS = words(
    "suffered suffer suffers suffering sustained sustaining sustains received receiving with has have had nursing "
    "needed required needing requiring"
)
_BREAKS = words("broke breaks breaking fractured fracturing crushed crushing severed severing broken shattered")
_OF_LIMB = Predicate(("injuries", "to"), "injured", "of")
_SHOTS = words("gunshot gunshots bullet bullets")
"""Who has such wounds may be among the dead."""
_SUFFERED = Predicate(("suffered",), "injured", "state")
_DEADLY = Predicate(("suffered",), "killed", "state")
_IN_CONDITION = Predicate(("in", "condition"), "injured", "state")
_CONDITIONS = words("critical stable serious")
_GRADED = words("upgraded downgraded improved")
"""What stands before "to stable condition"."""
_ENTOMBED = words("trapped trapping traps entombed entombing")
_UNDER = words(
    "underground rubble debris mine mines shaft pit colliery gallery tunnel beneath mud cave cave-in wreckage ruins "
    "below miners"
)
_OUT = words("freed rescued escaped saved alive unharmed unhurt safe safely")
_NEAR = 12
"""Words on either side of who is trapped that say where."""
_OFF = ("carried", "off")
_DISEASES = words("cholera outbreak epidemic disease fever measles ebola plague virus flu influenza malaria typhoid")
_KEY = 2
"""Words by which a longer phrase is looked up: "the", "in" and "was" begin many."""
_SINGLE: dict[str, list[tuple[list[str], Predicate]]] = {}
_LONGER: dict[tuple[str, ...], list[tuple[list[str], Predicate]]] = {}
for _predicate in sorted(PREDICATES, key=lambda p: -len(p.words)):
    if len(_predicate.words) < _KEY:
        _SINGLE.setdefault(_predicate.words[0], []).append((list(_predicate.words), _predicate))
    else:
        _LONGER.setdefault(_predicate.words[:_KEY], []).append((list(_predicate.words), _predicate))
_ALONE = (
    frozenset(_SINGLE)
    | _DEEDS
    | _CONDITIONS
    | wounds.HARMS_ONESELF
    | _BREAKS
    | _SUFFERS
    | _STRIKES
    | _SENDS
    | _RULED_OUT
    | arrivals.COMES
)
"""Words that are enough to look further."""
_STARTS = _ALONE | {first for first, *_ in _LONGER} | {"in"}
