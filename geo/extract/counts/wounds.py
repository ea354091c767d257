"""Wounds that no phrase tells alone: "with a bullet in his foot", "in stable condition", "sent three to hospital"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.carrying import HOSPITALS, PASSIVE
from geo.extract.phrases.nouns import NOUNS
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS
from geo.extract.words.strikes import LIMBS, OUTER
from geo.extract.words.wholenumbers import NUMBER_WORDS

__all__ = [
    "HARMS_ONESELF",
    "WARDS",
    "critical",
    "in_condition",
    "in_outer_limb",
    "in_ward",
    "limb",
    "others_limb",
    "sent",
    "takes_bullet",
    "wounds",
]


def wounds(tokens: Sequence[Token], i: int) -> int | None:
    """Index after the wounds that the verb at `i` has for its object: "suffering from multiple gunshot wounds"."""
    if i and tokens[i - 1].low in ("charged", "died", "consistent"):
        return None
    having = tokens[i].low in ("has", "have", "had", "nursing")
    for k in range(i + 1, min(len(tokens), i + 7)):
        low = tokens[k].low
        if low == "of" and tokens[k - 1].low in _MANY:
            if i and tokens[i - 1].low == ",":
                return None  # "killed three, with a number of injuries": others have these
            continue  # "a number of gunshot wounds", "varying degrees of injury"
        if low in _WOUNDS or (low in ("bullet", "bullets") and k + 1 < len(tokens) and tokens[k + 1].low == "in"):
            return k + 1  # "with a bullet in his foot"
        if (end := _harmed_limb(tokens, k) or _cuts(tokens, k)) is not None:
            return end
        if low in _WHOSE_OWN and (end := _harmed_limb(tokens, k + 1)) is not None:
            return end  # "had his jaw broken"
        if having and low not in _GRADES:
            return None  # "has counted seven injuries"
        if low in _BOUNDS or not (low[0].isalnum() or low in "-,"):
            return None
    return None


def takes_bullet(lows: list[str], i: int) -> int | None:
    """Index after the shot that the verb at `i` says somebody got: "took a bullet in the shoulder"."""
    for k in range(i + 2, min(len(lows) - 1, i + 6)):
        if lows[k] in _BULLETS and lows[k + 1] in ("in", "to") and not _LIMBS.isdisjoint(lows[k + 2 : k + 6]):
            return k + 1
    return None


def in_outer_limb(tokens: Sequence[Token], j: int) -> bool:
    """Whether those hit by the words before `j` were so in a part of the body where it seldom kills: "in both legs"."""
    k = j - 1 if j and tokens[j - 1].low == "in" else j
    where = [t.low for t in tokens[k : k + 4]]
    return where[:1] in (["in"], ["through"], ["on"]) and not OUTER.isdisjoint(where[1:])


def _harmed_limb(tokens: Sequence[Token], k: int) -> int | None:
    """Index after a part of the body and what it suffered at `k`: "(with) cracked ribs", "(both) ankles broken"."""
    if k >= len(tokens):
        return None
    first, *after = (t.low for t in tokens[k : k + 3])
    if first in _LIMBS and after and after[0] in _HARMED:
        return k + 2
    at = next((n for n, low in enumerate(after, 1) if low in _LIMBS), None) if first in _HARMED else None
    return k + at + 1 if at is not None else None


def _cuts(tokens: Sequence[Token], k: int) -> int | None:
    """Index after "cuts and bruises", "cuts to both hands" at `k`, which are none to a budget."""
    if k + 1 >= len(tokens) or tokens[k].low != "cuts":
        return None
    after = [t.low for t in tokens[k + 1 : k + 6]]
    bodily = after[0] in _ON_BODY and not _LIMBS.isdisjoint(after)
    return k + 1 if bodily or (after[0] == "and" and not _WOUNDS.isdisjoint(after)) else None


def others_limb(lows: list[str], i: int) -> tuple[int, bool] | None:
    """Index before those whose part of the body the verb at `i` says was hurt, and whether "of" stands there: "broke
    the arm of (a tourist)", "broke (a woman's pelvis)"."""
    if lows[i + 1 : i + 2] == ["the"]:
        k = i + 2 + (lows[i + 2 : i + 3] in (["left"], ["right"]))
        there = bool(lows[k : k + 1]) and lows[k] in _LIMBS and lows[k + 1 : k + 2] == ["of"]
        return (k + 2, True) if there else None
    k = next((k for k in range(i + 2, min(len(lows) - 1, i + 8)) if lows[k] == "'s"), 0)
    owned = k > 0 and not {",", "and", "of", "to"}.intersection(lows[i:k])
    return (i + 1, False) if owned and not _LIMBS.isdisjoint(lows[k + 1 : k + 3]) else None


def limb(lows: list[str], i: int) -> int | None:
    """Index after the part of the own body that the verb at `i` has for its object: "broke his left arm", "fractured
    two ribs", in a headline "breaks collarbone"."""
    k = i + 1
    if lows[k : k + 1] and lows[k] in _WHOSE:
        k += 1
    elif lows[i] not in _HEADED and lows[k : k + 1] not in _SEVERAL:
        return None
    while lows[k : k + 1] and lows[k] in _WHICH:
        k += 1
    return k + 1 if lows[k : k + 1] and lows[k] in _LIMBS else None


def in_condition(lows: list[str], i: int) -> int | None:
    """Index after "in critical but stable condition" at `i`; None where the words say no such thing."""
    k = i + 1
    while k < len(lows) and k - i <= _FAR and lows[k] in _STATES:
        k += 1
    return k + 1 if k > i + 1 and lows[k : k + 1] == ["condition"] else None


def critical(lows: list[str], i: int) -> bool:
    """Whether the word at `i` says in which condition those are who stand right before it: "man critical after", "one
    dead, one stable"; nobody is so who is "critical of" something."""
    before, after = lows[i - 1] if i else "", lows[i + 1] if i + 1 < len(lows) else "."
    who = before in PERSONS or before in NUMBER_WORDS or before in _OTHERS or before.isdigit()
    if lows[i] == "serious":
        return who and after in ("after", "following")  # and not "serious about"
    return who and (after in _SINCE or not after[0].isalnum())


def in_ward(lows: list[str], i: int) -> int | None:
    """Index after "in the Santa Rosa hospital" at `i`, where those lie of whom it is said that they "are" there."""
    if not i or lows[i - 1] not in _LIE:
        return None
    k = next((k for k in range(i + 1, min(len(lows), i + _NAMED)) if lows[k] in WARDS), None)
    if k is None or not all(low[0].isalpha() and low not in _NO_NAME for low in lows[i + 1 : k]):
        return None
    return k + 1 if lows[k + 1 : k + 2] not in (["'s"], ["and"], ["when"], ["gown"]) else None


def sent(lows: list[str], i: int) -> bool:
    """ "A shooting that sent three people to the hospital", "ambulances took nine to a clinic", "medics treated 14
    people for burns"."""
    if lows[i] in _TREATS:
        k = next((k for k in range(i + 2, min(len(lows), i + 14)) if lows[k] in ("for", "with")), None)
        direct = lows[i + 1 : i + 2] not in _NO_OBJECT and lows[i - 1 : i] not in _PASSIVELY
        if _counted_by_doctors(lows, i):
            return True
        return k is not None and direct and not _WOUNDS.isdisjoint(lows[k : k + 4])
    if (i and lows[i - 1] in PASSIVE and lows[i - 1] != "and") or (
        lows[i] not in _SENT_BY and lows[i + 1 : i + 2] in _HIM
    ):
        return False
    k = next((k for k in range(i + 2, min(len(lows), i + 12)) if lows[k] == "to"), None)
    if k is None or lows[i + 1] in ("to", "by") or HOSPITALS.isdisjoint(lows[k : k + 6]):
        return False
    return not (lows[i].endswith("ing") and lows[i - 1 : i] and lows[i - 1] in _CRAFT and _goes_on(lows, k))


def _counted_by_doctors(lows: list[str], i: int) -> bool:
    """Whether those who treat people by the verb at `i` are doctors or a hospital, and so many are told of: "doctors
    treated some 80 people", "the clinic is treating 11 more"."""
    active = lows[i - 1 : i] not in _PASSIVELY or (lows[i].endswith("ing") and lows[i - 1 : i] in (["is"], ["are"]))
    k = next((k for k in range(i + 1, min(len(lows), i + 5)) if lows[k] not in _ROUGHLY), i)
    after, whom = lows[k], lows[k + 1] if k + 1 < len(lows) else "."
    if whom not in _TREATED and whom[0].isalnum():
        return False
    many = (after.isdigit() and len(after) < _FIGURES) or after.split("-")[0] in NUMBER_WORDS - {"one"}
    return active and many and not _HEALERS.isdisjoint(lows[max(0, i - _FAR) : i])


def _goes_on(lows: list[str], k: int) -> bool:
    """Whether a verb follows on the hospital after "to" at `k`: "an ambulance taking a patient to hospital overturned"
    says no more than who was in it."""
    ward = next(n for n in range(k, k + 6) if lows[n] in HOSPITALS)
    after = lows[ward + 1] if ward + 1 < len(lows) else "."
    return after[0].isalpha() and (after in PASSIVE or after not in CLOSED_CLASS)


_BULLETS = words("bullet bullets round rounds slug pellets pellet shot")
_HEADED = words("breaks fractures dislocates sprains injures")
HARMS_ONESELF = _HEADED | words(
    "broke broken fractured dislocated sprained twisted shattered injured hurt cut burned burnt bruised gashed"
)
"""What people do to a part of their own body by mishap."""
_WHOSE = words("a an his her their both one two three four five several")
_SEVERAL = (["bones"], ["legs"], ["arms"], ["ribs"], ["ankles"], ["wrists"], ["limbs"], ["hips"])
_WHOSE_OWN = ("his", "her", "their")
_WHICH = words("left right upper lower middle big little of his her their two")
_LIMBS = LIMBS | words(
    "ankles collarbone nose rib ribs toe toes elbows shoulders pelvis skull spine femur shin shinbone thighs knees "
    "wrists bones bone vertebra vertebrae cheekbone eyes ear scalp forehead thumb sternum kneecap"
)
_HARMED = words(
    "broken cracked fractured shattered smashed crushed severed dislocated sprained torn bruised gashed cut burned "
    "burnt scalded frostbitten bandaged amputated mangled injured wounded swollen slashed punctured"
)
_ON_BODY = ("to", "on", "in", "across")
_OTHERS = words("other others another")
_SINCE = words("after following when as and but with at in since outside")
"""What may stand behind the condition of somebody."""
_LIE = words("are is remain remains remained lie lies lay still now")
"""Before "in" of a hospital whose patients people are: who "were" in it may have worked there when it was hit."""
WARDS = words("hospital hospitals clinic infirmary ward wards icu")
_NAMED = 8
"""Words within which a hospital is named."""
_NO_NAME = words("in at to on from with front need charge whose which that who and or by for when as because touch")
_SENT_BY = words("sent send sends sending")
_HIM = (["him"], ["her"], ["them"], ["it"])
"""Whom officers take to a hospital may be whom they arrested."""
_CRAFT = (NOUNS["VEHICLE"] | NOUNS["VESSEL"] | NOUNS["AIRCRAFT"]) - {"ambulances"}
"""In which somebody may be on the way when something befalls it."""
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
_HEALERS = words(
    "doctors medics paramedics surgeons nurses hospital hospitals clinic clinics infirmary ambulances crescent cross"
)
_TREATED = words("more others people persons victims wounded injured survivors children adults men women civilians")
_ROUGHLY = words("some about around nearly almost at least more than over up to as many")
_FIGURES = 4
"""Figures of a number that is no sum of a year's patients."""
_GRADES = words(
    "a an minor serious severe slight light grave critical significant superficial multiple several two three only "
    "non-life-threatening life-threatening non - life threatening facial internal head leg chest arm neck back hand "
    "foot abdominal gunshot bullet stab knife second-degree third-degree and smoke"
)
"""Of which kind the wounds may be that somebody "has"."""
_WOUNDS = words(
    "wound wounds injury injuries burn burns fracture fractures lacerations concussion bruises bruising contusions "
    "abrasions sprains scratches grazes gashes stitches amputation amputations "
    "frostbite hypothermia heatstroke"
)
_MANY = words("number degree degrees variety series types kinds")
_BOUNDS = words(
    "was were is are he she they who that which said says when after but for his her their its the police about no "
    "without information anyone charges of use causing inflicting firearm assault others"
)
_STATES = words(
    "critical stable serious fair good guarded grave poor satisfactory unknown undetermined non-critical "
    "life-threatening non-life-threatening and but very extremely to though or an a temporary"
)
_FAR = 6
"""Words between "in" and "condition"."""
