"""The look-up of phrases that say what befell people ("were killed", "taken to hospital") in a sentence's tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from itertools import chain

from geo.extract.counts.carrying import AWAY, BOUNDS_OF_OBJECT, HELD, HOSPITALS, PASSIVE, TAKES, carried
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import ARMED
from geo.extract.words.numbers import NUMBER_WORDS
from geo.extract.words.predicatewords import PREDICATES, Predicate
from geo.extract.words.strikes import HIT, struck
from geo.patterns import compiled

__all__ = ["Hit", "find"]

Hit = tuple[int, int, Predicate]
"""(index of the first token, index after the last, what it means)."""


def find(sentence: Sentence) -> list[Hit]:
    """The phrases in order, the longest at each place, none overlapping."""
    fatal = not sentence.lows.isdisjoint(_ENDS)
    away = not (sentence.lows.isdisjoint(TAKES) or sentence.lows.isdisjoint(AWAY))
    away = away or not sentence.lows.isdisjoint(HELD)
    if not (away or fatal) and sentence.lows.isdisjoint(_STARTS):
        return []
    lows = list(sentence.words)
    slain = _slain(lows) if fatal else {}
    led = carried(lows, sentence) if away else {}
    further = slain.keys() | led.keys() | _fallen_in_arms(lows, sentence)
    if "condition" in sentence.lows:
        further |= {i for i, low in enumerate(lows) if low == "in" or (low == "to" and i and lows[i - 1] in _GRADED)}
    begin = _begin(lows, further, fatal=fatal)
    tokens = sentence.tokens
    found: list[Hit] = []
    reach = 0
    for i in begin:
        if i < reach or i in slain.values():
            continue
        if i in led:
            carrying = lows[i].endswith("ing") or lows[i] in _LEADS
            found.append((i, led[i], _HELD if lows[i] in ("in", "captive") else _CARRYING if carrying else _CARRIED))
            reach = led[i]
            continue
        if i in slain:
            found.append((i, i + 1, _SLAIN))
            reach = i + 1
            continue
        if lows[i] == "fallen" and i in further:
            found.append((i, i + 1, _PERISHED))
            reach = i + 1
            continue
        fell = _fallen(lows, i) if fatal and lows[i] in _FALLS else None
        if fell is not None:
            found.append((i, fell, _PERISHED))
            reach = fell
            continue
        end = _to_death(lows, i) if fatal and lows[i] == "to" else None
        if end is not None:
            found.append((i - 1, end, _SLAIN if lows[end - 2] == "to" else _PERISHED))
            reach = end
            continue
        if lows[i] in _RULED_OUT:
            if not _is_of_fighters(lows, i):
                continue
            found.append((i, i + 1, _SLAIN))
            reach = i + 1
            continue
        if lows[i] in _ENTOMBED and not _is_under(sentence, lows, i):
            continue
        if lows[i] in _SENDS and _sent(lows, i):
            found.append((i, i + 1, _SENT))
            reach = i + 1
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
        end = _wounds(tokens, i) if lows[i] in _SUFFERS else None
        if end is not None:
            said = lows[i:end]
            deadly = not {"fatal", "mortal"}.isdisjoint(said)
            found.append((i, end, _DEADLY if deadly else HIT if not _SHOTS.isdisjoint(said) else _SUFFERED))
            reach = end
            continue
        end = _in_condition(lows, i) if lows[i] in ("in", "to") and i in further else None
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
                if phrase[-1] == "to" and predicate.voice == "state" and not _to_hospital(tokens, j):
                    break
                if phrase[-1] == "admitted" and sentence.lows.isdisjoint(HOSPITALS):
                    break
                found.append((i, j, predicate))
                reach = j
                break
    return found


def _begin(lows: list[str], further: Set[int], *, fatal: bool) -> list[int]:
    """Indices of the tokens that a phrase may begin at, in order; `further`: those known to be such."""
    return [
        i
        for i, low in enumerate(lows)
        if (fatal and low in _FALLS)
        or (low in _STARTS and (low in _ALONE or tuple(lows[i : i + _KEY]) in _LONGER))
        or (fatal and low == "to")
        or i in further
    ]


def _beginning(lows: list[str], i: int) -> Iterable[tuple[list[str], Predicate]]:
    """The phrases that begin with the words at `i`, the longest first."""
    return chain(_LONGER.get(tuple(lows[i : i + _KEY]), ()), _SINGLE.get(lows[i], ()))


def _is_of_fighters(lows: list[str], i: int) -> bool:
    """Whether fighters are named near the verb at `i`, or far before it and no device is: "two rebels, who …, were
    neutralised"."""
    if not ARMED.isdisjoint(lows[max(0, i - _ARMS) : i + _ARMS]):
        return True
    if lows[i + 1 : i + 2] == ["alias"]:
        return True
    before = lows[:i]
    return lows[i - 1] in PASSIVE and not ARMED.isdisjoint(before) and _DEVICES.isdisjoint(before)


def _slain(lows: list[str]) -> dict[int, int]:
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
    return found


def _to_death(lows: list[str], i: int) -> int | None:
    """Index after the death that the verb before the "to" at `i` leads to: "stung to death"."""
    if not i or not _ED.fullmatch(lows[i - 1]) or lows[i - 1] in _OF_COURT:
        return None
    end = i + 2 if lows[i + 1 : i + 2] == ["death"] else i + 3
    return end if end == i + 2 or (lows[i + 1 : i + 2] in _THEIRS and lows[i + 2 : i + 3] in _DEATHS) else None


def _fallen(lows: list[str], i: int) -> int | None:
    """Index after the death that a fall at `i` ends in: "fell 300 metres to their deaths"."""
    for k in range(i + 2, min(len(lows) - 2, i + 9)):
        if lows[k] == "to" and lows[k + 1 : k + 2] in _THEIRS and lows[k + 2 : k + 3] in _DEATHS:
            return k + 3
        if lows[k] in BOUNDS_OF_OBJECT:
            return None
    return None


def _fallen_in_arms(lows: list[str], sentence: Sentence) -> Set[int]:
    """Indices of the verb that says that fighters "had fallen": not "to" an enemy nor "in" numbers."""
    if "fallen" not in sentence.lows or not sentence.lows.isdisjoint(_CAUGHT):
        return frozenset()
    found = [i for i, low in enumerate(lows) if low == "fallen" and i and lows[i - 1] in _HAVE]
    return {i for i in found if not ARMED.isdisjoint(lows[max(0, i - _ARMS) : i]) and lows[i + 1] in _IN_BATTLE}


def _fells(lows: list[str], j: int) -> bool:
    """Whether trees or the like follow within a few words."""
    return any(low in _GROWS for low in lows[j : j + 5])


def _to_hospital(tokens: Sequence[Token], j: int) -> bool:
    """Whether where somebody was taken is a hospital, by the words after "to"."""
    return any(t.low in HOSPITALS for t in tokens[j : j + 9])


def _wounds(tokens: Sequence[Token], i: int) -> int | None:
    """Index after the wounds that the verb at `i` has for its object: "suffering from multiple gunshot wounds"."""
    if i and tokens[i - 1].low in ("charged", "died", "consistent"):
        return None
    having = tokens[i].low in ("has", "have", "had")
    for k in range(i + 1, min(len(tokens), i + 7)):
        low = tokens[k].low
        if low == "of" and tokens[k - 1].low in _MANY:
            if i and tokens[i - 1].low == ",":
                return None  # "killed three, with a number of injuries": others have these
            continue  # "a number of gunshot wounds", "varying degrees of injury"
        if low in _WOUNDS or (low in ("bullet", "bullets") and k + 1 < len(tokens) and tokens[k + 1].low == "in"):
            return k + 1  # "with a bullet in his foot"
        if having and low not in _GRADES:
            return None  # "has counted seven injuries"
        if low in _BOUNDS or not (low[0].isalnum() or low in "-,"):
            return None
    return None


def _is_under(sentence: Sentence, lows: Sequence[str], i: int) -> bool:
    """Whether those whom the verb at `i` says to be trapped are below ground or rubble, and nobody has got them out."""
    return not _UNDER.isdisjoint(lows[max(0, i - _NEAR) : i + _NEAR]) and sentence.lows.isdisjoint(_OUT)


def _in_condition(lows: list[str], i: int) -> int | None:
    """Index after "in critical but stable condition" at `i`; None where the words say no such thing."""
    k = i + 1
    while k < len(lows) and k - i <= _FAR and lows[k] in _STATES:
        k += 1
    return k + 1 if k > i + 1 and lows[k : k + 1] == ["condition"] else None


def _parted_of(lows: list[str], i: int) -> int | None:
    """Index after the "of" that a day or a place parts from a deed: "the murder, on 20 October, of 15 civilians"."""
    if lows[i + 1 : i + 2] != [","]:
        return None
    for k in range(i + 3, min(len(lows) - 1, i + 10)):
        if lows[k] == ",":
            return k + 2 if lows[k + 1] == "of" else None
    return None


def _sent(lows: list[str], i: int) -> bool:
    """ "A shooting that sent three people to the hospital", "ambulances took nine to a clinic", "medics treated 14
    people for burns"."""
    if lows[i] in _TREATS:
        k = next((k for k in range(i + 2, min(len(lows), i + 14)) if lows[k] in ("for", "with")), None)
        direct = lows[i + 1 : i + 2] not in _NO_OBJECT and lows[i - 1 : i] not in _PASSIVELY
        return k is not None and direct and not _WOUNDS.isdisjoint(lows[k : k + 4])
    if (i and lows[i - 1] in PASSIVE and lows[i - 1] != "and") or (
        lows[i] not in _SENT_BY and lows[i + 1 : i + 2] in _HIM
    ):
        return False
    k = next((k for k in range(i + 2, min(len(lows), i + 12)) if lows[k] == "to"), None)
    return k is not None and lows[i + 1] not in ("to", "by") and not HOSPITALS.isdisjoint(lows[k : k + 6])


_BLOWS = words(
    "beat beats beating beaten hacked hacks hacking shot shoots shooting stabbed stabs stabbing stoned stoning burned "
    "burnt burning clubbed clubbing bludgeoned bludgeoning kicked kicking trampled trampling crushed crushing knifed "
    "tortured torturing battered strangled choked starved mauled gored whipped lashed stomped slashed speared "
    "swept sweeping carried dragged sent sending hurled hurling threw throwing mowed mowing stung "
    "put putting dispatched dispatching despatched despatching"
)
_ENDED = words("death deaths grave graves")
"""To which a verb and its object are parted: "sent two men to an early grave"."""
_ENDS = words("dead death deaths grave graves alive")
_ED = compiled(r"\w+ed|stung|bitten|swept|beaten|frozen|shot|burnt|fell|blown|thrown|hurled|leapt|mown|torn|slid")
"""Verbs that may end "to death"."""
_OF_COURT = words(
    "sentenced condemned committed compared attributed related linked dedicated vowed pledged reacted doomed "
    "opposed used scared bored frightened led continued rallied fought"
)
_THEIRS = (["his"], ["her"], ["their"])
_DEATHS = (["death"], ["deaths"])
_FALLS = words("fell fall falls fallen falling plunged plunge plunging tumbled tumbling slipped dropped")
_HAVE = words("had have has")
_CAUGHT = words("arrest arrests arrested")
"""Beside them those who "have fallen" are caught."""
_IN_BATTLE = words("since there during . , ; and on before after while when")
"""What may follow on "fallen" where it means killed."""
_SHOT = words("shot shoots shooting struck")
_BURNT = words("burned burnt burning buried burying roasted roasting skinned")
_NO_VERB = words("the a an was were been being is are one first")
_SLAIN = Predicate(("killed",), "killed", "verb")
_PERISHED = Predicate(("died",), "killed", "state")
_RULED_OUT = words("neutralised neutralized eliminated neutralising neutralizing eliminating")
"""What armies write of fighters whom they killed; of devices and teams it says something else."""
_ARMS = 7
"""Words on either side among which those fighters are named."""
_DEVICES = words("bomb bombs device devices explosive explosives ied ieds mine mines drone drones rocket rockets")
_STRIKES = words("struck hit hits strikes hitting striking cut")
_DEEDS = words(
    "murder murders killing killings assassination assassinations execution executions massacre death deaths"
)
_OF_DEED = Predicate(("murder", "of"), "killed", "of")
_SENT_BY = words("sent sends sending")
_HIM = (["him"], ["her"], ["them"], ["it"])
"""Whom officers take to a hospital may be whom they arrested."""
_SENDS = words(
    "sent sends sending took takes taking ferried ferrying rushing flew evacuated airlifted treated treating admitted "
    "admitting"
)
_TREATS = words("treated treating admitted admitting")
_PASSIVELY: tuple[list[str], ...] = (
    [],
    ["was"],
    ["were"],
    ["been"],
    ["being"],
    ["be"],
    ["is"],
    ["are"],
    ["and"],
    ["also"],
    ["later"],
)
"""Before what is then done to those told of: "were treated"."""
_NO_OBJECT = (["and"], ["or"], ["for"], ["at"], ["in"], ["by"], ["with"], ["to"], [","], ["on"])
_CARRIED = Predicate(("carried",), "abducted", "verb")
_CARRYING = Predicate(("carrying",), "abducted", "doing")
_HELD = Predicate(("in", "captivity"), "abducted", "state")
_LEADS = words("take takes took hold holds lead leads drove keep keeps walk walked")
"""Forms that nobody suffers: whom they lead off follows."""
_GROWS = words(
    "tree trees olives vines vineyard vineyards orchard orchards saplings crops palms forest pylons poles fences"
)
_COUNTED = words("wounded injured dead killed missing casualties")
_NUMBER_OF = (["number", "of"], ["numbers", "of"])
_BODIES = Predicate(("bodies",), "killed", "noun")
_SENT = Predicate(("sent",), "injured", "doing")
_SUFFERS = words("suffered suffers suffering sustained sustaining sustains received receiving with has have had")
_GRADES = words(
    "a an minor serious severe slight light grave critical significant superficial multiple several two three only "
    "non-life-threatening life-threatening non - life threatening facial internal head leg chest arm neck back hand "
    "foot abdominal gunshot bullet stab knife second-degree third-degree and smoke"
)
"""Of which kind the wounds may be that somebody "has"."""
_WOUNDS = words(
    "wound wounds injury injuries burn burns fracture fractures lacerations concussion bruises bruising contusions "
    "abrasions sprains scratches grazes gashes"
)
_MANY = words("number degree degrees variety series types kinds")
_BOUNDS = words(
    "was were is are he she they who that which said says when after but for his her their its the police about no "
    "without information anyone charges of use causing inflicting firearm assault others"
)
_SHOTS = words("gunshot gunshots bullet bullets")
"""Who has such wounds may be among the dead."""
_SUFFERED = Predicate(("suffered",), "injured", "state")
_DEADLY = Predicate(("suffered",), "killed", "state")
_IN_CONDITION = Predicate(("in", "condition"), "injured", "state")
_STATES = words(
    "critical stable serious fair good guarded grave poor satisfactory unknown undetermined non-critical "
    "life-threatening non-life-threatening and but very extremely to though or an a temporary"
)
_GRADED = words("upgraded downgraded improved")
"""What stands before "to stable condition"."""
_FAR = 6
"""Words between "in" and "condition"."""
_ENTOMBED = words("trapped trapping traps entombed entombing")
_UNDER = words(
    "underground rubble debris mine mines shaft pit colliery gallery tunnel beneath mud cave cave-in wreckage ruins "
    "below miners"
)
_OUT = words("freed rescued escaped saved alive unharmed unhurt safe safely")
_NEAR = 12
"""Words on either side of who is trapped that say where."""
_KEY = 2
"""Words by which a longer phrase is looked up: "the", "in" and "was" begin many."""
_SINGLE: dict[str, list[tuple[list[str], Predicate]]] = {}
_LONGER: dict[tuple[str, ...], list[tuple[list[str], Predicate]]] = {}
for _predicate in sorted(PREDICATES, key=lambda p: -len(p.words)):
    if len(_predicate.words) < _KEY:
        _SINGLE.setdefault(_predicate.words[0], []).append((list(_predicate.words), _predicate))
    else:
        _LONGER.setdefault(_predicate.words[:_KEY], []).append((list(_predicate.words), _predicate))
_ALONE = frozenset(_SINGLE) | _DEEDS | _SUFFERS | _STRIKES | _SENDS | _RULED_OUT
"""Words that are enough to look further."""
_STARTS = _ALONE | {first for first, *_ in _LONGER} | {"in"}
