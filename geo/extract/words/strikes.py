"""Who is hit: "struck by a stray bullet", "the round struck her"."""

from __future__ import annotations

from geo.extract.text.tokens import words
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.predicatewords import Predicate
from geo.extract.words.wholenumbers import NUMBER_WORDS

__all__ = ["BEATS", "HIT", "LIMBS", "OUTER", "struck"]


def struck(lows: list[str], i: int) -> tuple[int, Predicate] | None:
    """ "Hit by a stray bullet", "run over by a tram", "beat a clerk with a bat": (index after it, what it means)."""
    if (lows[i] in BEATS or lows[i] in _HITS_WITH) and _with_a_weapon(lows, i):
        return i + 1, _BEATS_WITH
    if lows[i] in BEATS:
        return None
    if lows[i] == "cut" and lows[i + 1 : i + 2] == ["by"]:
        sharp = not _SHARP.isdisjoint(lows[i + 2 : i + 5])
        return (i + 2, _BEATEN) if sharp and i and lows[i - 1] in _NO_DRIVE else None
    if lows[i] == "cut":
        limb = not LIMBS.isdisjoint(lows[i + 2 : i + 5]) and lows[i + 1 : i + 2] in _CUT_WHERE
        return (i + 2, _BEATEN) if limb and i and lows[i - 1] in ("was", "were", "been", "got") else None
    down = lows[i] in _DOWN
    if down and lows[i + 1 : i + 2] not in (["over"], ["down"]):
        return None
    by = i + 1 + down
    if lows[by : by + 1] == ["by"]:
        several = "were" in lows[max(0, i - 3) : i]  # one whom a car hit may as well be dead
        what = _RUNNING | _STRIKING if several else _STRIKING
        end = next((k + 1 for k in range(by + 1, min(len(lows), by + 6)) if lows[k] in what), None)
        return (end, HIT) if end is not None else None
    if down:
        return None
    k = i - 1
    while k > 0 and lows[k] in _HOW:
        k -= 1
    if k >= 0 and lows[k] in ("was", "were", "been"):
        where = lows[i + 1 : i + 2]
        if where == ["with"] and not _BLUNT.isdisjoint(lows[i + 2 : i + 6]):
            return i + 2, _BEATEN
        if lows[i] in ("hit", "struck") and where in _CUT_WHERE and not LIMBS.isdisjoint(lows[i + 2 : i + 5]):
            return i + 1, HIT
        if (lows[i] == "hit" and where not in (["with"], ["hard"])) or (
            lows[i] == "struck" and where and where[0] in _TIMES
        ):
            return i + 1, HIT
    driven = not _VEHICLES.isdisjoint(lows[:i]) and lows[i - 1] not in _NO_DRIVE
    if driven and lows[i + 1 : i + 2] and (lows[i + 1] in NUMBER_WORDS or lows[i + 1].isdigit()):
        return i + 1, _HITS
    if lows[i - 1 : i] and lows[i - 1] in PERSONS and lows[i] in ("hit", "struck") and _with_what(lows[i + 1 : i + 9]):
        return i + 1, _BEATEN
    if _is_hit(lows, i):
        return i + 1, HIT
    fired = (lows[i] in ("hitting", "striking") or lows[k] in _GOES_ON) and _is_of_gunfire(lows[:i])
    return (i + 1, _HITS) if fired or not _STRIKING.isdisjoint(lows[max(0, i - 5) : i]) else None


def _with_what(lows: list[str]) -> bool:
    """Whether "with a pistol", "on the head with a bat" follows on whoever was hit."""
    k = lows.index("with") if "with" in lows else -1
    led = k == 0 or (lows[:1] == ["on"] and not LIMBS.isdisjoint(lows[1:k]))
    return k >= 0 and led and not (_BLUNT | _BUTTS).isdisjoint(lows[k + 1 : k + 4])


def _is_hit(lows: list[str], i: int) -> bool:
    """ "Three hit when a man fired", "girl struck during a shootout", "struck in the shoulder": who stands before."""
    if lows[i] not in ("hit", "struck") or not i or not lows[i - 1][0].isalnum() or lows[i - 1] in _STRIKING:
        return False
    after = lows[i + 1] if i + 1 < len(lows) else "."
    if after == "in" and lows[i + 2 : i + 3] and lows[i + 2] in _WHOSE and not LIMBS.isdisjoint(lows[i + 3 : i + 5]):
        return True
    if after == "," and not LIMBS.isdisjoint(lows[i + 2 : i + 4]):
        return True  # "woman hit, knee, by"
    return after in _WHEN and _is_of_gunfire(lows[i + 1 :])


def _is_of_gunfire(lows: list[str]) -> bool:
    """Whether words speak of a gun or of shots: workers are "fired" too, patients "discharged", boxers go a round."""
    if not _GUNFIRE.isdisjoint(lows):
        return True
    fires = [n for n, low in enumerate(lows) if low in _FIRES]
    rounds = not _ROUNDS.isdisjoint(lows)
    return any(rounds or n == 0 or lows[n - 1] not in _NO_DRIVE for n in fires)


def _with_a_weapon(lows: list[str], i: int) -> bool:
    """Whether somebody hits others "with a bat", by the words after the verb at `i`."""
    last = min(len(lows), i + _NEAR)
    k = next((k for k in range(i + 2, last) if lows[k] == "with" or lows[k] in _WALLS), None)
    held = k is not None and lows[k] == "with" and lows[k + 1 : k + 2] in _HELD
    passive = i > 0 and lows[i - 1] in _NO_DRIVE
    return k is not None and held and not passive and not _BLUNT.isdisjoint(lows[k + 2 : k + 6])


BEATS = words("beat beats beating bludgeoned clubbed")
_HITS_WITH = words("struck strikes hit hits striking hitting")
_HELD = (["a"], ["an"], ["the"], ["his"], ["her"], ["their"])
"""Before what somebody holds: what crowds throw is told of in the plural."""
_WALLS = words(", . ; : and but who when as after while before by was were")
_NEAR = 9
"""Words within which the weapon is named."""
_DOWN = words("run knocked")
"""What is said with "over" or "down"."""
_RUNNING = words(
    "car cars sedan suv truck trucks pickup van vans vehicle vehicles bus minivan jeep taxi lorry minibus tram train "
    "motorcycle motorbike motorcyclist motorist driver scooter ambulance tractor trailer"
)
"""By what people are hit on roads and rails."""
_SHARP = words(
    "glass shards shard splinters debris fragments tiles tile slates wire blade blades shrapnel metal knife machete "
    "rock rocks stones windows wreckage"
)
"""By what people are cut, and no wages."""
_CUT_WHERE = (["on"], ["in"], ["across"], ["along"], ["about"])
_VEHICLES = words(
    "car cars sedan suv suvs truck trucks pickup van vans vehicle vehicles bus minivan jeep taxi motorist driver lorry "
    "minibus drove driving plowed ploughed"
)
_NO_DRIVE = words("was were been being be is are get gets got")
_HOW = words("also accidentally reportedly allegedly apparently then fatally")
_TIMES = words("in once twice three several multiple repeatedly at by")
_GUNFIRE = words(
    "shots gunshots gunshot gun handgun pistol revolver rifle shotgun shooting shootout bullet bullets gunfire gunman "
    "shooter crossfire pellets shrapnel"
)
_ROUNDS = words("round rounds")
_FIRES = words("fired fires fire firing discharged discharges")
_GOES_ON = words("and then before that which also ,")
"""Before what a bullet did next: "it went through the door and hit a girl"."""
_WHOSE = words("the his her their both left right upper lower")
_WHEN = words("when as while during in after by")
"""What may stand behind whom a shot has hit, before how it came."""
_STRIKING = words("bullet bullets gunfire shrapnel shots shot round rounds pellets debris lightning gunshot gunshots")
_HITS = Predicate(("struck",), "shot", "doing")
HIT = Predicate(("struck", "by"), "shot", "state")
LIMBS = words(
    "leg legs arm arms hand hands foot feet head face neck chest back abdomen stomach torso shoulder thigh knee calf "
    "hip groin buttocks ankle wrist elbow side body finger fingers jaw cheek eye spine armpit forearm bicep thighs "
    "shoulders knees hips buttock throat rib ribs lung pelvis scalp forehead toe toes heel shin shins chin skull"
)
OUTER = words(
    "leg legs arm arms hand hands foot feet shoulder shoulders thigh thighs knee knees calf ankle ankles wrist wrists "
    "elbow elbows finger fingers toe toes ear buttock buttocks heel shin shins forearm"
)
"""Where a shot kills nobody."""
_BLUNT = words(
    "bat bats hammer hammers pipe pipes club clubs rod rods bar bars bottle bottles brick bricks rock rocks stone "
    "stones stick sticks shovel crowbar wrench plank planks pole poles baton batons butt butts machete machetes axe "
    "flashlight torch lamp belt chain chains cane hose spanner"
)
"""What people are hit with."""
_BUTTS = words("gun guns handgun pistol revolver rifle shotgun")
_BEATS_WITH = Predicate(("beat",), "injured", "doing")
_BEATEN = Predicate(("hit", "with"), "injured", "state")
