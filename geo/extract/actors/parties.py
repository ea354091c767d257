"""Who is under arms in a sentence: the name of an armed group, a state by its forces, or forces without a land of
their own ("the army", "Coalition forces", "Air Force jets").

Only the noun phrase is read here; what it did is asked elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from geo.extract.actors.blamewords import ARTICLES, CALENDAR, FORCES, HEADS, KINDS, KNOWN, UNSURE, WEAPONS
from geo.extract.actors.groupnames import is_acronym
from geo.extract.actors.states import ends_phrase, own_name, state
from geo.extract.names.places import Named
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import ARTICLED, words
from geo.extract.words.namemodel import model

__all__ = ["ARMED", "Lands", "Party", "lands_in", "party_at"]


class Land(NamedTuple):
    """A place's name in a sentence."""

    last: int
    """The token behind it."""
    state: str | None
    """The state that it is the name or an adjective of."""
    bare: bool
    """The name itself, not as an owner: "Bosnia", not "Bosnian" or "Bosnia's"."""


Lands = Mapping[int, Land]
"""By their first tokens."""


@dataclass(frozen=True, slots=True)
class Party:
    """A noun phrase that names people under arms."""

    first: int
    last: int
    """Tokens of the words that name it, the last exclusive."""
    end: int
    """Behind the whole noun phrase: "FARC rebels"."""
    who: str
    unsure: bool
    is_force: bool
    """A state's people, not a group."""
    named: bool
    """It bears a name: a group's, a state's, a service's."""


def lands_in(s: Sentence, named: Sequence[Named]) -> Lands:
    """The names of places in a sentence by where they begin."""
    return {
        n.first: Land(n.last, state(n) or own_name(n), state(n) is None and s.words[n.last : n.last + 1] != ("'s",))
        for n in named
    }


def party_at(s: Sentence, i: int, lands: Lands) -> Party | None:
    """Whoever is under arms in the noun phrase that begins at token `i`."""
    first, kind, unsure = _behind_opening(s, i)
    last = _run_end(s, first)
    head = last
    while head < len(s.tokens) and s.words[head] in _MEN and s.tokens[head].text.islower():
        if s.headline and s.words[head] in _VERBAL and not ends_phrase(s, head + 1):
            break  # "Front bombs bank"
        head += 1
    if head == first or not CALENDAR.isdisjoint(s.words[first:head]) or s.words[first - 1 : first] == ("(",):
        return None
    if s.words[head - 1] in _FORCES or _is_craft(s, head - 1) or s.words[head - 3 : head - 1] == ("air", "force"):
        return _force(s, first, head, lands, unsure)
    return _group(s, first, last, head, lands, kind=kind, unsure=unsure)


def _behind_opening(s: Sentence, i: int) -> tuple[int, bool, bool]:
    """Where a name begins behind "about 60 suspected members of the"; whether it says that they are under arms, and
    that this is only supposed."""
    k, kind, unsure = i, False, False
    while k < len(s.tokens) and k - i < _LONGEST:
        low = s.words[k]
        if low in KINDS | _BODIES and s.words[k + 1 : k + 2] in _OF and _is_common(s, k):
            kind, k = kind or low in KINDS, k + 2
        elif low in _OPENING or low.isdigit() or low in UNSURE:
            unsure = unsure or low in UNSURE
            k += 1
        else:
            break
    return k, kind, unsure


def _is_common(s: Sentence, k: int) -> bool:
    """Whether a word is no name: it is written small, or opens the sentence, maybe behind a dateline."""
    return k == 0 or s.tokens[k].text.islower() or not s.tokens[k - 1].text[-1].isalnum()


def _run_end(s: Sentence, first: int) -> int:
    """Where the words end that may be a name, from token `first` on."""
    last = first
    while last < len(s.tokens) and last - first < _LONGEST and _goes_on(s, last, first):
        last += 1
    forces = s.words[last : last + 1] and s.words[last] in _MEN
    while (
        last > first
        and s.tokens[last - 1].text.islower()
        and (s.words[last - 1] in _JOINTS or (not forces and s.words[last - 1] in _UNFINISHED))
    ):
        last -= 1
    return last


def _goes_on(s: Sentence, k: int, first: int) -> bool:
    """Whether token `k` may be part of the name."""
    t = s.tokens[k]
    if t.low in KNOWN or (t.text[:1].isupper() and t.low not in _OURS) or ARTICLED.match(t.text):
        return True
    beside = s.tokens[k + 1] if k + 1 < len(s.tokens) else None
    if t.low == "'s" or t.low in _JOINTS:
        return (
            k > first
            and beside is not None
            and (beside.text[:1].isupper() or beside.low in _SERVICE or (t.low == "'s" and beside.low in _FLOWN))
        )
    return t.low in _SERVICE and beside is not None


def _force(s: Sentence, first: int, head: int, lands: Lands, unsure: bool) -> Party | None:
    """A state's people: told by the state where nothing but their arms stands beside it."""
    land, rest = _land_in(s, first, head, lands)
    police, lows = s.words[head - 1] in _POLICE, frozenset(s.words[first:head])
    bare = any(lands[k].bare for k in range(first, head) if k in lands)
    if bare and _is_craft(s, head - 1) and lows.isdisjoint(_SERVICE):
        return None  # "Bosnia mortar attack": it only fell there
    if land and (_is_craft(s, head - 1) or (rest <= _PLAIN and not police)):
        return Party(first, head, head, land, unsure, True, True)
    known = any(_is_acronym(s, k) for k in range(first, head)) or not KNOWN.isdisjoint(lows)
    people = any(lands[k].state for k in range(first, head) if k in lands)
    if _is_craft(s, head - 1) and not (known or people or not lows.isdisjoint(_SERVICE)):
        return None  # whose planes
    if (whose := _loyal_end(s, head)) is not None:
        return Party(first, whose, whose, _text(s, first, whose), unsure, True, True)
    if lows <= _NOBODYS and (len(lows) == 1 or lows.isdisjoint(_PEOPLE)):
        return None  # which forces
    if s.words[head : head + 1] in _OF and s.words[head - 1] in _MANY:
        head = max(head, _run_end(s, head + 1 + (s.words[head + 1 : head + 2] == ("the",))))
    named = any(s.tokens[k].text[:1].isupper() and s.words[k] not in _PLAIN for k in range(first, head))
    return Party(first, head, head, _text(s, first, head), unsure, True, (named and not police) or known)


def _loyal_end(s: Sentence, head: int) -> int | None:
    """Where "forces loyal to General Roe", "troops backing the front" end; None: nobody is said whose they are."""
    for width in (2, 1):
        if s.words[head : head + width] in _LOYAL:
            first = head + width + (s.words[head + width : head + width + 1] == ("the",))
            last = _run_end(s, first)
            return last if last > first and s.tokens[last - 1].text[0].isupper() else None
    return None


def _group(s: Sentence, first: int, last: int, head: int, lands: Lands, *, kind: bool, unsure: bool) -> Party | None:
    """A group by its name, or by that of its people or belief and what they are: "Hutu rebels"."""
    end = head
    while s.words[end : end + 1] and s.words[end] in _BANDS:
        end += 1
    if first in lands and s.words[lands[first].last : lands[first].last + 1] == ("'s",):
        first = lands[first].last + 1  # "Colombia's ELN"
    lows = s.words[first:last]
    if not lows or any(lands[k].state is None and lands[k].last == last for k in range(first, last) if k in lands):
        return None  # a town
    strong = not KNOWN.isdisjoint(lows) or any(_is_acronym(s, k) for k in range(first, last))
    strong = strong or (len(lows) > 1 and lows[-1] in HEADS and s.tokens[last - 1].text[:1].isupper())
    if strong or _is_told_to_be_a_group(s, end):
        return Party(first, last, end, _text(s, first, last), unsure, False, True)
    _, rest = _land_in(s, first, last, lands)
    plain = len(lows) == 1 and (lows[0] in model().common or lows[0] in ARTICLES or lows[0].endswith(_ANYBODY))
    if s.words[head - 1] in _STRANGERS:
        plain = plain or len(lows) > 1 or not first or not s.tokens[first - 1].text[-1].isalnum()
    if plain or (head == last and not kind) or not rest:
        return None  # "Nigerian gunmen", "Masked gunmen" are anybody's
    return Party(first, head, head, _text(s, first, head), unsure, False, True)


def _is_told_to_be_a_group(s: Sentence, end: int) -> bool:
    """ "Jund al-Nur, a splinter group of the front,"."""
    after = s.words[end + 1 : end + 6]
    return (
        s.words[end : end + 1] == (",",) and after[:1] in (("a",), ("an",), ("the",)) and not _BANDS.isdisjoint(after)
    )


def _is_craft(s: Sentence, k: int) -> bool:
    """ "Jets", "F-16s"."""
    low = s.words[k]
    kind, _, number = low.removesuffix("s").rpartition("-")
    return low in _CRAFT or (kind.isalpha() and len(kind) < _TYPE and number.isdigit())


def _is_acronym(s: Sentence, k: int) -> bool:
    return is_acronym(s.tokens[k], s.shouted) and s.tokens[k].text.isalpha()


def _land_in(s: Sentence, first: int, last: int, lands: Lands) -> tuple[str | None, frozenset[str]]:
    """The only state among some words, and all that is said beside it."""
    found = {k: lands[k] for k in range(first, last) if k in lands and lands[k].state}
    named = {k for start, land in found.items() for k in range(start, land.last)}
    rest = frozenset(s.words[k] for k in range(first, last) if k not in named)
    whose = {land.state for land in found.values()}
    alone = len(whose) == 1 and not any("-" in s.words[k] for k in named)  # "an Afghan-led force" is not Afghanistan's
    return (whose.pop() if alone else None), rest


def _text(s: Sentence, first: int, last: int) -> str:
    return " ".join(s.text[s.tokens[first].start - s.start : s.tokens[last - 1].end - s.start].split())


_LONGEST, _TYPE = 9, 4
_OF = (("of",), ("from",))
_JOINTS = words("and of the for")
_OPENING = words(
    "the a an some several about around at least nearly more than two three four five six seven eight nine ten dozens "
    "hundreds heavily armed unidentified leftist rightist left-wing right-wing islamist marxist communist so-called "
    "outlawed banned"
)
_BODIES = words("group groups column columns remnants units unit elements followers band bands detachment hundreds")
_SERVICE = words(
    "army military navy naval air force government security coalition junta regime state federal special border armed "
    "allied paramilitary riot ground joint combined international multinational occupation"
)
"""Small words in the name of a state's forces: "an Afghan and coalition security force"."""
_UNFINISHED = words("air security state special border armed allied paramilitary riot ground joint combined naval")
"""What says of forces only what kind they are."""
_CRAFT = (WEAPONS - words("airstrike airstrikes strike strikes")) | words(
    "artillery vessels vessel warships warship gunboats gunboat aviation guns gun gunners mortars mortar"
)
"""What forces strike with."""
_FLOWN = words("warplanes warplane jets jet planes aircraft helicopters helicopter gunships drones tanks gunboats")
_MANY = words("troops soldiers forces police commandos marines paratroopers policemen units patrol")
_VERBAL = words("bombs shells rockets mortars bomb shell")
"""Weapons that in headlines may be what somebody does."""
_LOYAL = (("loyal", "to"), ("allied", "to"), ("allied", "with"), ("backing",), ("supporting",))
_POLICE = words("police policemen")
_FORCES = (
    FORCES
    | _CRAFT
    | _MANY
    | words(
        "force soldier coalition junta commando gendarmes guards rangers patrols brigade battalion division component"
    )
)
_PLAIN = (_FORCES | _SERVICE | words("'s fighter the")) - words(
    "coalition allied joint combined multinational junta regime"
)
"""What may stand beside a state's name that tells no more than that these are its people."""
_NOBODYS = words(
    "force forces guards security missile component division brigade battalion patrol patrols rangers units"
)
"""What is somebody's only with a word before it that says whose."""
_BANDS = words("group organisation organization movement militia faction branch wing affiliate gang cell cells men")
_STRANGERS = words("gunmen gunman member members hitmen assassins")
_ANYBODY = ("ist", "ists", "-riding", "-wielding", "-clad")
_PEOPLE = words("force forces")
_OURS = words("our their his her its my these those this that")
_MEN = KINDS | _FORCES
ARMED = _MEN | _SERVICE
"""Words for people under arms and what they strike with."""
