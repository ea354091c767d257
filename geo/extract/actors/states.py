"""A state that did it, as a sentence names it: by its weapons ("Israeli jets", "Russian shelling"), by its forces
("Rwanda's army fired on …"), by its own name ("Israel struck …", "drones launched by Ukraine"); and a group by its
weapons ("RSF shelling").

Whoever is hit is no doer: "destroyed two Russian tanks", "shot down a US drone", "hit Israeli towns with rockets".
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from geo.extract.actors.blamewords import ACTIVE, CALENDAR, DONE, FORCES, KINDS, KNOWN, UNSURE, WEAPONS
from geo.extract.actors.culprits import Blame, has_object
from geo.extract.actors.groupnames import is_acronym
from geo.extract.names.places import Named
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.model import Certainty
from geo.regions import country_name

__all__ = ["ends_phrase", "find", "own_name", "state", "struck"]


def find(s: Sentence, named: Sequence[Named]) -> Blame | None:
    """The first state that a sentence holds to have done it; `named` are the place names in it."""
    places = {n.first for n in named}
    for n in named:
        if s.words[max(0, n.first - 2) : n.first] in _HELPED:
            continue
        adjective, own = state(n), own_name(n)
        owner = s.words[n.last : n.last + 1] in _OWNS
        last = None
        if adjective or (own and owner):
            last = _arms(s, n.first, n.last, places, owner) if s.tokens[n.last - 1].end == n.mention.end else None
        elif own and (_acts_itself(s, n, named) or _by_itself(s, n)):
            last = n.last
        if last is not None:
            unsure = not UNSURE.isdisjoint(s.words[max(0, n.first - _NEAR) : n.first])
            certainty: Certainty = "suspected" if unsure else "attributed"
            return Blame(adjective or own or "", certainty, n.mention.start, s.tokens[last - 1].end)
    return _group(s, places)


def _group(s: Sentence, places: Set[int]) -> Blame | None:
    """The first group that did it by its weapons: "RSF shelling", "Hezbollah rockets", "US-led coalition jets"."""
    for i, t in enumerate(s.tokens):
        allied = t.low.endswith("-led") and s.words[i + 1 : i + 2] == ("coalition",)
        group = t.low in KNOWN or (is_acronym(t, s.shouted) and t.text.isalpha())
        end = i + 1 + allied
        if (allied or group) and (last := _arms(s, i, end, places, False, by_name=True)) is not None:
            unsure = not UNSURE.isdisjoint(s.words[max(0, i - _NEAR) : i])
            end += t.low in _HALVES and end < last
            who = s.text[t.start - s.start : s.tokens[end - 1].end - s.start]
            return Blame(who, "suspected" if unsure else "attributed", t.start, s.tokens[last - 1].end)
    return None


_AT_PLAY = ("beat",)
"""What a state's eleven does."""
_HELPED = (("backed", "by"), ("supported", "by"))
_HALVES = ("boko", "khmer", "sendero", "ansar")
"""First words of groups' names that are nobody's alone: "Boko Haram"."""


def struck(s: Sentence, named: Sequence[Named]) -> bool:
    """Whether a state by its name struck somewhere, with whatever it struck: "Israel hit a suburb of Beirut"."""
    return any(
        own_name(n) is not None and _verb(s, n.last) in _STRUCK and _acts_itself(s, n, named)
        for n in named
        if s.words[n.last : n.last + 1] not in _OWNS
    )


def state(n: Named) -> str | None:
    """The state that an adjective or a short form names: "Iranian", "US"."""
    if n.info is None:
        return None
    if n.mention.text in _PEOPLES:
        return f"{n.mention.text} forces"  # of whichever state
    short = _SHORT.get(n.mention.text)
    whole = n.mention.kind == "demonym" and len(n.info.countries) == 1 and n.info.foremost.startswith("PCL")
    return country_name(short or next(iter(n.info.countries))) if short or whole else None


def own_name(n: Named) -> str | None:
    """The state that bears a name itself: "Israel", "US"."""
    if n.info is None or n.mention.kind == "demonym":
        return None
    code = _SHORT.get(n.mention.text) or (n.info.country if n.info.foremost.startswith("PCL") else "")
    return country_name(code) if code else None


def _arms(s: Sentence, name: int, first: int, places: Set[int], owner: bool, *, by_name: bool = False) -> int | None:
    """Where the weapons, forces or strikes end that did it, the owner named from token `name` to `first`; None:
    there are none, or they did not. `places`: where names of places begin; `owner`: the name is in the genitive;
    `by_name`: it is a group's, which only what tells of arms may part from them ("ELN condemns attack")."""
    tokens, first = s.tokens, first + owner
    head = None
    for k in range(first, min(len(tokens), first + 5)):
        low = s.words[k]
        if low in _ARMS:
            head = k
        elif head is not None or (
            (low not in _ARMED if owner else not _modifies(s, k) or k in places)
            or (by_name and low not in _GROUPS_ARMED)
        ):
            break
    if head is None or not ends_phrase(s, head + 1):
        return None
    low = s.words[head]
    if low in _ATTACKS and head == first and (owner or s.words[max(0, name - 1) : name] not in _ONE):
        return None  # "the Kenyan attack" may be one on Kenya
    if low in _FIRE and head == first:
        shot = name and s.words[name - 1] in _FIRED_FROM
        return head + 1 if shot or _verb(s, head + 1) in ACTIVE else None
    if low in _PEOPLE:
        return head + 1 if _acts(s, head + 1) else None
    did = low in _DONE_BY_ARMS or (_attacks(s, head + 1) and not _is_object(s, name))
    return head + 1 if did else None


def _modifies(s: Sentence, k: int) -> bool:
    """Whether a word may stand between an adjective and its noun."""
    low = s.words[k]
    return low[0].isalpha() and low not in _NO_MODIFIERS and not low.endswith("ed")


def ends_phrase(s: Sentence, k: int) -> bool:
    """Whether a noun phrase may end before token `k`: no other noun goes on with it ("a missile base")."""
    if k >= len(s.tokens):
        return True
    low = s.words[k]
    return (
        not s.tokens[k].text.islower()
        or low in _NO_NOUN
        or low in ACTIVE
        or low in _MOVES
        or low.endswith(("ed", "ing", "ly"))
    )


def _verb(s: Sentence, k: int) -> str:
    """The verb at token `k` or behind the adverbs and auxiliaries there."""
    k = _behind(s, k)
    return s.words[k] if k < len(s.words) else ""


def _behind(s: Sentence, k: int) -> int:
    while k < len(s.words) and (s.words[k] in _BEFORE_VERBS or s.words[k].endswith("ly")):
        k += 1
    return k


def _acts(s: Sentence, k: int) -> bool:
    """Whether a verb of violence follows of which whoever stands before it is the subject: not "soldiers killed in"."""
    k = _behind(s, k)
    if k >= len(s.words) or s.words[k] not in ACTIVE:
        return False
    after = s.words[k + 1 : k + 8]
    if s.words[k] in _LAUNCHES:
        return not _SALVOES.isdisjoint(after) or (s.words[k] == "fired" and after[:1] in _AT)
    return has_object(after)


def _attacks(s: Sentence, k: int) -> bool:
    """Whether weapons did harm, and did not come to harm: "was shot down", "crashed"."""
    k = _behind(s, k)
    if k < len(s.words) and s.words[k] in _BE:
        return not _SENT.isdisjoint(s.words[k + 1 : k + 4])
    if s.words[k : k + 2] == ("shot", "down"):
        return has_object(s.words[k + 2 : k + 4])
    if k < len(s.words) and s.words[k] in _DONE_TO:
        return has_object(s.words[k + 1 : k + 3])
    return k >= len(s.words) or s.words[k] not in _COMES_TO_HARM


def _is_object(s: Sentence, first: int) -> bool:
    """Whether a noun phrase that names weapons, from token `first` on, is what was hit or is only the place."""
    if not s.lows.isdisjoint(_DEFENCES):
        return False  # what is brought down on its way was launched at somebody
    k = first - 1
    while k >= 0 and (s.words[k] in _COUNTED or s.words[k].isdigit()):
        k -= 1
    if k < 0:
        return False
    if s.words[k] == "of":
        return s.words[k - 1] not in _SWARMS
    return s.words[k] in _TAKES_OBJECT or s.words[k] in ACTIVE


def _acts_itself(s: Sentence, n: Named, named: Sequence[Named]) -> bool:
    """Whether a state by its name is the subject of a strike: "Israel bombed …", "On Friday, Ukraine launched …"."""
    k = n.first - 1
    if k >= 0 and s.words[k] == ",":
        holds = any(named[m] is n for other in named for m in other.parents if m < len(named))
        before = s.tokens[k - 1] if k else None
        if holds or before is None or not (before.text.islower() or before.low in CALENDAR or before.low.isdigit()):
            return False
    elif k >= 0 and s.words[k] not in _OPENS and s.tokens[k].text[0].isalnum():
        return False
    return _acts(s, n.last) and not _is_passive(s, n.last) and _verb(s, n.last) not in _AT_PLAY


def _is_passive(s: Sentence, k: int) -> bool:
    """ "Israel hit by rockets"."""
    return "by" in s.words[k + 1 : k + 4]


def _by_itself(s: Sentence, n: Named) -> bool:
    """ "Drones launched by Ukraine", "an attack by Israel"."""
    by = n.first - 1
    return (
        by > 0 and s.words[by] == "by" and not DONE.isdisjoint(s.words[max(0, by - 3) : by]) and ends_phrase(s, n.last)
    )


_SHORT = {"US": "US", "U.S.": "US", "UK": "GB", "U.K.": "GB", "Saudi": "SA"}
_PEOPLES = ("Serb", "Croat")
"""Adjectives of a people whose arms are not those of the one state that bears its name."""
_OWNS = (("'s",), ("'",))
_NEAR = 3
_STRIKES = words(
    "airstrike airstrikes strike strikes raid raids shelling bombardment bombing bombings barrage barrages"
)
"""What is a deed by itself, whoever stands where in the sentence."""
_ATTACKS = words("attack attacks")
_ONE = (("a",), ("an",))
_STRUCK = words("struck hit bombed pounded bombarded strikes hits")
_FIRE = words("fire gunfire")
_ARMS = WEAPONS | FORCES | _STRIKES | _FIRE | _ATTACKS | words("gunboats gunboat junta force") - words("police")
_PEOPLE = (FORCES - WEAPONS) | words("force junta")
_ARMED = words("air military army naval ground security border special armed government defence defense long-range")
"""What stands between a state in the genitive and its arms; anything may between an adjective and them."""
_BY_GROUPS = words("suicide car truck roadside claymore sea sniper gun retaliatory cross-border makeshift homemade")
_WALLS = words(
    "in on at of off by with from near to for and or but who that which when while after before as was were is are has "
    "have had into over under against around between across outside inside along during since this last yesterday "
    "today overnight again early targeting"
)
"""What ends a noun phrase."""
_NO_MODIFIERS = (
    ACTIVE
    | _WALLS
    | (KINDS - words("fighter militia"))
    | words(
        "said says will would village town city official officials media people cargo agency radio reports factions "
        "passenger commercial civilian airline rescue"
    )
)
_FIRED_FROM = words("by under from in to")
_MOVES = words(
    "fell tore sent left set rolled drove blew swept flew shot began went kept brought took cut put broke gave held "
    "made came ran lit threw burst spread sank hurt caught leaves leave kills hits will"
)
"""Verbs whose form does not tell that they are."""
_BEFORE_VERBS = words("have has had also later then again twice who which that")
_LAUNCHES = words("launched fired dropped carried conducted staged opened")
_SALVOES = WEAPONS | _STRIKES | _FIRE | _ATTACKS | words("offensive assault assaults shots salvo salvoes")
_AT = (("on",), ("at",), ("into",), ("upon",))
_BE = words("was were is are been being be")
_SENT = words("fired launched dropped used responsible")
_COMES_TO_HARM = words(
    "crashed collided overturned disappeared sank caught malfunctioned skidded vanished plunged lost ploughed plowed "
    "slammed smashed overran"
)
_DONE_TO = words("destroyed intercepted downed burned burnt captured seized")
"""What weapons do, or what is done to them."""
_DEFENCES = words("defenses defences intercepted")
_COUNTED = words("a an the two three four five six seven eight nine ten several some more many suspected alleged its")
_SWARMS = words("wave waves barrage swarm salvo dozens hundreds scores volley series pair fleet squadron use number")
_TAKES_OBJECT = words(
    "down downed destroyed destroying intercepted intercepting targeted targeting hitting striking at on against into "
    "inside aboard near damaged disabled captured seized sank burned torched about approaching towards attacking in"
)
_OPENS = words(
    "that when after as while because where which how said says since before later then until if overnight today "
    "yesterday meanwhile but"
)
_DONE_BY_ARMS = _STRIKES | _ATTACKS | _FIRE
_NO_NOUN = _WALLS | _BEFORE_VERBS
_GROUPS_ARMED = _ARMED | _BY_GROUPS
