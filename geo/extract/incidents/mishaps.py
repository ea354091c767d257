"""Which accidents and disasters go together: what one brings with it, and what can only be another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.townnames import is_province, is_town
from geo.extract.names.places import Named, Places
from geo.extract.phrases.things import CLASSES
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.events.events import Event
    from geo.extract.incidents.tellings import Group, Telling

__all__ = [
    "DAMAGE",
    "LASTING",
    "LOCAL",
    "WIDE",
    "brought",
    "counts_more",
    "is_abroad",
    "is_beside",
    "is_of_another_cause",
    "is_of_its_own_town",
    "is_of_the_same_thing",
    "is_other",
    "is_share",
    "is_title",
    "is_wider",
    "sets_elsewhere",
]


def is_other(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts the people of an accident of another kind: no bridge gives way in an air crash."""
    firm = any(t.kind in ("counted", "one", "list", "part") and not t.loose for t in telling.tolls)
    mine = {e.sub_event_type for e in telling.events if e.event_type == "Accident" and not e.known}
    theirs = {e.sub_event_type for t in g.tellings for e in t.events if e.event_type == "Accident"}
    slow = bool(g.natural) and g.natural <= LASTING | {"Wildfire"}
    slow = slow or ("Flood" in g.natural and bool(mine & _CRASHES) and bool(telling.own_days))
    if firm and theirs & _CRASHES and not g.natural and any(map(_is_natural, telling.events)):
        return True  # who died in a flood, told of after a plane crash
    return firm and bool(mine & _WRECKS) and (bool(theirs & _WRECKS) or slow) and not mine & theirs


def is_of_another_cause(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts dead whom something else killed than those of an accident: the heat of those days, or
    in a sentence that goes on to it what was on a day of its own."""
    dead = any(t.role == "killed" and t.says_how_many and not (t.share or t.update) for t in telling.tolls)
    mine = {e.sub_event_type for e in telling.events if e.kind == "event" and not e.known}
    theirs = {e.sub_event_type for t in g.tellings for e in t.events if e.kind == "event"}
    if not (dead and mine and theirs & _WRECKS) or g.natural or not mine.isdisjoint(theirs):
        return False
    return mine <= LASTING or (telling.apart and any(d.first not in g.days for d in telling.own_days))


def is_of_the_same_thing(telling: Telling, g: Group) -> bool:
    """Whether a sentence opens with the vehicle, vessel or building that an accident has befallen, and says how: "The
    tanker ran off the road at Ulu"."""
    words = telling.sentence.words
    if words[0] not in _KNOWN_BY or not any(e.event_type == "Accident" and e.kind == "event" for e in telling.events):
        return False
    noun = next((n for n, word in enumerate(words[1:_FRONT], start=1) if word in _THING), None)
    if noun is None or not _OF_ITS_CREW.isdisjoint(words[noun + 1 : noun + 2]) or not _BOUNDS.isdisjoint(words[1:noun]):
        return False
    same = [nouns for nouns in _THINGS if words[noun] in nouns]
    return any(not nouns.isdisjoint(t.sentence.lows) for nouns in same for t in g.tellings[:_OPENING])


def is_abroad(telling: Telling, mine: Named, g: Group) -> bool:
    """Whether a sentence counts the dead of another country than the accident or the avalanche was in."""
    local = g.natural <= {"Avalanche"} and all(f.startswith("accident/") or f == "disaster" for f in g.families)
    if not local or not g.families or not g.lands or mine.info is None or not mine.info.country:
        return False
    dead = any(t.role == "killed" and t.says_how_many for t in telling.tolls)
    return dead and mine.info.countries.isdisjoint(g.lands)


def counts_more(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts more dead, in another town, than the accident has of which it might go on to tell."""
    if not g.families or any(not f.startswith("accident/") for f in g.families):
        return False
    mine = [
        t.count.low or 0 for t in telling.tolls if t.role == "killed" and t.kind in ("counted", "list") and not t.update
    ]
    theirs = _dead(g.tellings)
    return bool(mine) and theirs is not None and max(mine) > theirs and not any(t.outdated for t in telling.tolls)


def is_share(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts those of the dead of a disaster far and wide who died in one of its towns, and names
    nothing else that killed them."""
    same = {"Heat or cold"}.union(g.natural, *(_ALONG[kind] for kind in g.natural & set(_ALONG)))
    other = any(e.kind == "event" and e.sub_event_type not in same for e in telling.events)
    if other or not g.natural & (WIDE | {"Wildfire"}):
        return False
    mine, theirs = _dead([telling]), _dead(g.tellings)
    return mine is not None and theirs is not None and mine < theirs


def is_beside(telling: Telling, g: Group, places: Places) -> bool:
    """Whether a sentence goes on to people who died elsewhere, whom the disaster of one town does not count: "Elsewhere
    in the province two drowned". A quake is one, and so is what the report's lead counts by province or country."""
    if not g.natural or not g.natural.isdisjoint(_OF_ONE_DAY) or _BESIDE.match(telling.sentence.low) is None:
        return False
    if not any(t.role == "killed" and t.kind in ("counted", "one", "list") and not t.loose for t in telling.tolls):
        return False
    return bool(g.natural & LOCAL) or _is_of_a_town(g, places)


def is_of_its_own_town(telling: Telling, g: Group, places: Places) -> bool:
    """Whether those whom a sentence counts in another town are none of a disaster's that was told of one town: the dead
    of an outbreak there, or who died there as well: "Panipat has reported three deaths", "a child also died in Bex"."""
    if not g.natural or not g.natural <= WIDE - {"Earthquake"} or not _is_of_a_town(g, places):
        return False
    dead = [t for t in telling.tolls if t.role == "killed" and t.says_how_many and not (t.update or t.outdated)]
    return bool(dead) and (g.natural == {"Epidemic"} or any(t.beside for t in dead))


def _is_of_a_town(g: Group, places: Places) -> bool:
    """Whether the first sentence on a disaster puts it in one town."""
    lead = g.tellings[0]
    named = places.named[lead.site.index] if lead.site is not None else None
    return named is not None and is_town(named) and not is_province(named)


def sets_elsewhere(telling: Telling, following: Telling) -> bool:
    """Whether a sentence only says that there was more elsewhere, where the next of its paragraph counts the people:
    "Elsewhere in the valley, floods drove thousands from home. Six were swept away at Bex"."""
    if telling.tolls or telling.site is not None or not telling.sentence.low.startswith("elsewhere"):
        return False
    straight = following.sentence.index == telling.sentence.index + 1
    same = following.sentence.paragraph == telling.sentence.paragraph
    placed = following.site is not None or bool(following.spot)
    return straight and same and placed and any(t.says_how_many for t in following.tolls)


def is_wider(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts the dead of a whole country, more than those of the prison or the town of which the
    disaster has been told: "Nationwide, the epidemic has claimed 1,200 lives"."""
    if not g.natural & (WIDE | {"Wildfire"}) or _WHOLE.match(telling.sentence.low) is None:
        return False
    return 0 < (_dead(g.tellings) or 0) < (_dead([telling]) or 0)


def _dead(tellings: Sequence[Telling]) -> int | None:
    """The most dead that a sentence counts; None where none speaks of any."""
    counts = (t.count.best or t.count.low or 0 for x in tellings for t in x.tolls if t.role == "killed")
    return max(counts, default=None)


def _is_natural(e: Event) -> bool:
    return e.event_type == "Disaster" and e.kind == "event"


def is_title(g: Group) -> bool:
    """Whether all that is told yet is a title that names a disaster: "Typhoon Odette: Situation Report 3"."""
    only = g.tellings[0]
    bare = len(g.tellings) == 1 and only.sentence.index == 0 and not only.tolls and only.site is None
    return bare and bool(g.natural) and not any(d.score > SPOKEN for d in only.dates)


def brought(g: Group) -> set[str]:
    """What an incident, where it is a disaster, brings with it."""
    return {sub for cause in g.natural for sub in _BROUGHT.get(cause, DAMAGE)} | (g.natural & WIDE)


_CRASHES = frozenset({"Road", "Rail", "Air", "Sea"})
_OPENING, _FRONT = 3, 5
"""Sentences of an incident that name what it befell; words of a sentence within which it is named again."""
_THINGS = [
    frozenset(noun.split("(")[0].strip() for noun in CLASSES[kind].split("|"))
    for kind in ("VEHICLE", "VESSEL", "AIRCRAFT", "STRUCTURE")
]
_THING = frozenset[str]().union(*_THINGS)
_KNOWN_BY = ("the", "its", "their")
_OF_ITS_CREW = frozenset({"driver", "drivers", "pilot", "captain", "crew", "owner", "operator", "company"})
_BOUNDS = frozenset({"of", "who", "in", "at", "and", ",", "said"})
_WRECKS = frozenset({"Road", "Rail", "Air", "Sea", "Structural collapse", "Crowd crush"})
"""Accidents of which one is hardly told as another."""
_OF_ONE_DAY = frozenset({"Earthquake", "Tsunami"})
"""Disasters that are one, wherever they are felt."""
LOCAL = frozenset({"Landslide", "Avalanche", "Volcano", "Wildfire"})
"""Disasters of one place."""
_BESIDE = compiled(
    r"\W*(?:elsewhere|in (?:the )?(?:[\w'’-]+ ){1,3}?(?:itself|too|also|as well|meanwhile),?"
    r"|(?:also )?in (?:the )?(?:nearby|neighbou?ring|adjacent|next|adjoining)|across the (?:border|river|strait|bay)"
    r"|(?:fur|far)ther (?:north|south|east|west|along|up|down)\w*)\b"
)
_WHOLE = compiled(
    r"\W*(?:nationwide|country-?wide|state-?wide|province-?wide|region-?wide|worldwide|globally|overall"
    r"|(?:across|throughout|all over|in all of|in the whole of|in the rest of) (?:the )?"
    r"(?!border|frontier|river|strait|bay|road|street|city|town)[a-z]+"
    r"|in (?:the country|the nation|the region) as a whole)\b"
)
LASTING = frozenset({"Epidemic", "Drought", "Heat or cold"})
"""Disasters that go on for weeks: their days are those of counts, of the first case, of a warning."""
DAMAGE = frozenset({"Structural collapse", "Fire", "Explosion", "Arson", "Looting/property destruction"})
"""What any disaster does to houses."""
WIDE = LASTING | {"Flood", "Storm", "Earthquake"}
"""Disasters that reach many places: told of another town, they are the same."""
_ALONG = {"Wildfire": {"Fire"}, "Storm": {"Road", "Other"}}
"""Disaster → accidents by which some of those die whom its toll counts."""
_BROUGHT = {
    "Earthquake": DAMAGE | {"Landslide", "Tsunami", "Avalanche", "Flood"},
    "Flood": DAMAGE | {"Landslide", "Other"},
    "Storm": DAMAGE | {"Landslide", "Flood", "Other"},
    "Volcano": DAMAGE | {"Landslide", "Flood", "Tsunami", "Wildfire"},
}
"""Disaster → what it brings with it, told of this town or that."""
