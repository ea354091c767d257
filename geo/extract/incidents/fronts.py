"""What a paragraph opens with that makes it the next of several: another country, the capital, a weapon of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.extract.incidents.novelty import foremost, is_fresh, opens_paragraph
from geo.extract.incidents.townnames import FIRMLY, key
from geo.extract.names.places import Named, Places
from geo.extract.names.ranks import may_be_country
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = [
    "is_fronted",
    "is_of_war",
    "is_weapon_of_its_own",
    "opens_abroad",
    "opens_in_capital",
    "opens_with_the_known",
    "takes_ground",
]


def is_fronted(telling: Telling, named: Named) -> bool:
    """Whether a sentence opens with where it happened, as the items of a list do: "In Neiva, the capital of …"."""
    at = named.mention.start - telling.sentence.start
    return 0 < at <= _FRONT and _FRONTED.match(telling.sentence.low[:at]) is not None


def opens_abroad(telling: Telling, g: Group, places: Places) -> bool:
    """Whether a paragraph opens with a country in which the incident's place cannot lie, and tells of a deed there: "In
    Nigeria itself, the army said it had retaken …", "In Chad, meanwhile, troops pressed their assault …"."""
    strongest = telling.strongest
    if strongest is None or strongest.kind != "event" or not opens_paragraph(telling, g):
        return False
    front = next(
        (n for n in map(places.named.__getitem__, places.of(telling.sentence.index)) if may_be_country(n)), None
    )
    if front is None or front.info is None or not is_fronted(telling, front):
        return False
    at = front.mention.end - telling.sentence.start
    if strongest.weight < _DEED and not _MEANWHILE.match(telling.sentence.low, at):
        return False
    infos = [places.named[t.site.index].info for t in foremost(g) if t.site is not None]
    return bool(infos) and all(i is not None and front.info.country not in i.countries for i in infos)


def opens_in_capital(telling: Telling, g: Group, places: Places) -> bool:
    """Whether a paragraph opens with the capital, called so, and tells of something new there, where the incident has
    been put elsewhere: "In the capital, guerrillas blew up …"."""
    if _CAPITAL.match(telling.sentence.low) is None or not is_fresh(telling) or not opens_paragraph(telling, g):
        return False
    here = key(places.named[telling.site.index].mention.text) if telling.site is not None else key(telling.spot)
    return bool(g.towns) and bool(here) and here not in g.names


def takes_ground(telling: Telling, g: Group, places: Places) -> bool:
    """Whether a paragraph tells that somebody took a town, where the incident is no fighting and in none of the places
    that the sentence names: "In Ava a driver was killed … Troops had taken the village of Bex"."""
    strongest = telling.strongest
    if strongest is None or strongest.sub_event_type not in _GROUND or not is_fresh(telling):
        return False
    if not opens_paragraph(telling, g) or any(e.event_type == "Battles" for t in foremost(g) for e in t.events):
        return False
    known = [places.named[i] for i in places.of(telling.sentence.index)]
    named = {key(n.mention.text) for n in known if n.mention.kind == "place" and not may_be_country(n)}
    placed = bool(g.towns) or any(t.spot for t in foremost(g))
    return placed and bool(named) and named.isdisjoint(g.names)


def is_weapon_of_its_own(telling: Telling, g: Group) -> bool:
    """Whether a paragraph tells of a bomb or a mine that went off, where the incident has people killed by other means:
    "Gunmen shot nine … A convoy hit a landmine near Bex"."""
    strongest = telling.strongest
    if strongest is None or not is_fresh(telling) or strongest.event_type != _BLAST:
        return False
    theirs = {e.event_type for t in foremost(g) for e in t.events if e.kind == "event" and not e.known}
    fought = "Battles" in theirs and strongest.sub_event_type not in _LAID  # guns and shells belong to one fight
    return bool(theirs) and _BLAST not in theirs and not fought and opens_paragraph(telling, g)


def opens_with_the_known(telling: Telling, g: Group) -> bool:
    """Whether a sentence that counts nobody opens with a thing of which the incident's have told: "The car was parked
    in the Ulu district when it blew up"."""
    opening = _THE.match(telling.sentence.low)
    if opening is None or telling.tolls:
        return False
    return any(opening["noun"] in t.sentence.lows for t in foremost(g))


def is_of_war(telling: Telling, g: Group) -> bool:
    """Whether a sentence tells of fighting, shelling or a strike, of which a war has many on a day, and the incident
    has a place of its own. Whom or what it opens with is new: "the convoy" is the one that the report has told of."""
    strongest = telling.strongest
    opening = _THE.match(telling.sentence.low)
    if opening is not None:
        at = telling.sentence.start + opening.start("noun")
        if any(e.start <= at < e.end for e in telling.events):  # "the strike" is the deed just told
            return False
        if any(opening["noun"] in t.sentence.lows for t in foremost(g)):
            return False
    placed = any(t.site is not None and t.site.score >= FIRMLY for t in foremost(g))
    return placed and strongest is not None and strongest.event_type in ("Battles", "Explosions/Remote violence")


_DEED = 60
"""Weight from which on a word tells of a deed of its own."""
_MEANWHILE = compiled(r",? meanwhile\b")
_FRONT = 40
"""Characters within which a sentence opens with a place."""
_FRONTED = compiled(
    r"\W*(?:(?:also|later|meanwhile|yesterday|today|last (?:night|week|month)|(?:early |late )?(?:yesterday|today|this"
    r" (?:morning|afternoon|evening)|on \w+day)),? |(?:(?:fur|far)ther |just |far )?"
    r"(?:north|south|east|west)(?:-?(?:east|west))? of [\w' ]{3,30}?,? )?"
    r"(?:in|at|near|outside) (?:the )?(?:[\w-]+ ){0,3}$"
)
_CAPITAL = compiled(r"\W*in the capital(?: itself| city)?(?:, meanwhile)?,? ")
_GROUND = ("Government regains territory", "Non-state actor overtakes territory")
_LAID = ("Remote explosive/landmine/IED", "Suicide bomb", "Grenade")
_BLAST = "Explosions/Remote violence"
_THE = compiled(r"\W*the (?P<noun>[a-z]+)")
