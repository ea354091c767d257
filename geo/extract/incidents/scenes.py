"""Whether a sentence leaves the scene of an incident: at another hour, in another place, by somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.extract.events.events import FATES
from geo.extract.incidents.clauses import Opening, is_sequel, opening
from geo.extract.incidents.novelty import firm_counts, foremost, is_fresh
from geo.extract.incidents.past import CARED_FOR, is_aftermath
from geo.extract.incidents.townnames import FIRMLY, chain, is_town, key
from geo.extract.names.places import Named, Places
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["is_another_deed", "is_elsewhere_on_its_day", "is_of_others", "moves_on", "opening_of"]


def moves_on(telling: Telling, g: Group, places: Places, opens: Opening) -> bool:
    """Whether a sentence tells what happened next, besides or at once in a place that is not the incident's: "An hour
    later a bomb went off in Bex", "They also shelled Bex", "In Bex a mob …" where no gazetteer knows the name."""
    s = telling.sentence
    if s.part != "text" or s.shouted or g.background or g.natural or not (telling.site or telling.spot):
        return False
    begin = telling.span[0] - telling.sentence.start
    event = telling.strongest
    also = event is not None and _ALSO.search(s.low, begin, event.end - s.start) is not None
    if not (opens.later or also or opens.place) or not _brings_its_own(telling, opens):
        return False
    theirs = g.names | {key(t.spot) for t in g.tellings if t.spot}
    if opens.later or also:
        placed = telling.site is None or telling.site.score >= _PLACED
        mine = chain(places.named[telling.site.index]) if telling.site is not None else {key(telling.spot)}
        if placed and mine.isdisjoint(theirs):
            return True
    if not telling.spot or not opens.place.startswith(telling.spot) or key(opens.place) in theirs:
        return False
    after = s.text.find(opens.place, begin) + len(opens.place)
    return _BOUND.match(s.low, after) is not None and _is_put_elsewhere(telling, g, places, opens)


def is_another_deed(telling: Telling, g: Group, opens: Opening) -> bool:
    """Whether somebody of whom nobody has spoken did something of another kind on another day than the incident's: "A
    man was stabbed on Friday … Two men robbed a shop on Saturday"."""
    theirs = _kinds(g.tellings)
    return bool(theirs) and opens.anew and _kinds([telling]).isdisjoint(theirs) and _is_on_another_day(telling, g)


def is_elsewhere_on_its_day(telling: Telling, g: Group, places: Places, opens: Opening) -> bool:
    """Whether somebody of whom nobody has spoken did the like of an incident on another day and firmly in another
    town."""
    if not opens.anew or telling.site is None or telling.site.score < FIRMLY or not g.towns:
        return False
    there = chain(places.named[telling.site.index])
    return there.isdisjoint(g.names) and _is_on_another_day(telling, g)


def _is_on_another_day(telling: Telling, g: Group) -> bool:
    """Whether a sentence tells of a deed that nobody has spoken of on a day that is not the incident's."""
    s = telling.sentence
    event = telling.strongest
    if s.part != "text" or s.shouted or g.background or g.natural or event is None or not is_fresh(telling):
        return False
    if is_sequel(event.event_type, event.sub_event_type) or event.event_type == "Disaster" or is_aftermath(s.low):
        return False
    days = {d.first for d in telling.own_days}
    if not days or g.days:
        return bool(days) and days.isdisjoint(g.days)
    if g.when is not None:
        return not any(g.when.first <= day <= g.when.last for day in days)
    mine, theirs = firm_counts([telling]).get("killed"), firm_counts(foremost(g)).get("killed")
    return bool(mine and theirs) and mine is not None and theirs is not None and mine.isdisjoint(theirs)


def _brings_its_own(telling: Telling, opens: Opening) -> bool:
    """Whether a sentence tells of a deed or of people that are new, and of no arrest, hospital or court."""
    low, begin = telling.sentence.low, telling.span[0] - telling.sentence.start
    if is_aftermath(low) or CARED_FOR.search(low, begin):
        return False
    counted = (t for t in telling.tolls if t.kind in _OWN)
    if any(not (t.loose or t.outdated or t.update or t.additional or t.share) for t in counted):
        return True
    event = telling.strongest
    if event is None or event.known or event.event_type == "Strategic developments":
        return False
    return event.kind == "event" or (opens.anew and event.words not in FATES)


def _is_put_elsewhere(telling: Telling, g: Group, places: Places, opens: Opening) -> bool:
    """Whether a sentence that opens with a name no gazetteer knows counts others than an incident does which has a
    place of its own, or tells of another kind of deed, done by others."""
    spots = any(t.spot for t in g.tellings)
    if not spots and not any(t.site is not None and _is_spot(places.named[t.site.index]) for t in foremost(g)):
        return False
    mine, theirs = firm_counts([telling]), firm_counts(g.tellings)
    if any(role in theirs and not counts & theirs[role] for role, counts in mine.items()):
        return True
    return opens.anew and is_fresh(telling) and (spots or _kinds([telling]).isdisjoint(_kinds(g.tellings)))


def _is_spot(named: Named) -> bool:
    return is_town(named) or (named.info is None and named.mention.kind == "place")


def _kinds(tellings: list[Telling]) -> set[str]:
    return {e.sub_event_type for t in tellings for e in t.events if e.kind == "event"}


def is_of_others(telling: Telling) -> bool:
    """Whether a sentence begins with somebody or something of which nobody has spoken, and tells of a new deed, of no
    arrest or charge for one that is known: "A grenade was thrown into a bar"."""
    event = telling.strongest
    if event is None or not is_fresh(telling) or is_aftermath(telling.sentence.low):
        return False
    return not is_sequel(event.event_type, event.sub_event_type) and opening_of(telling).anew


def opening_of(telling: Telling) -> Opening:
    """How a sentence opens, or its part that tells of this."""
    return opening(telling.sentence, telling.span[0] - telling.sentence.start)


_OWN = ("counted", "one", "list", "named", "bare")
_PLACED = 2.0
"""Fit from which on the grammar puts what is told in a place."""
_BOUND = compiled(r",|[.;]| (?:on|late|early|yesterday|last|where|when) | [\w\d-]+[.;]?$")
"""Behind a name that is the whole of a phrase: not in "in the Poe family's post"."""
_ALSO = compiled(
    r"^\W*(?:the )?(?:[\w'-]+ ){1,6}?also (?:[a-z]+ly )?(?!said|told|reported|announced|confirmed|claimed|added)"
)
"""Before what the same ones did besides."""
