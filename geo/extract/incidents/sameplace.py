"""Whether a sentence is in the place of an incident: by its names, by where they stand, by the headings of a list."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.fronts import (
    is_fronted,
    is_of_war,
    is_weapon_of_its_own,
    opens_abroad,
    opens_in_capital,
    opens_with_the_known,
    takes_ground,
)
from geo.extract.incidents.mishaps import (
    brought,
    counts_more,
    is_abroad,
    is_of_its_own_town,
    is_of_the_same_thing,
    is_other,
    is_share,
)
from geo.extract.incidents.novelty import brings_others, foremost, is_fresh, is_new, opens_paragraph
from geo.extract.incidents.otherspots import is_at_another_spot, may_be_some
from geo.extract.incidents.ownclause import happens_elsewhere
from geo.extract.incidents.past import CARED_FOR, is_aftermath
from geo.extract.incidents.scenes import is_of_others, opening_of
from geo.extract.incidents.townnames import (
    FIRMLY,
    is_elsewhere,
    is_province,
    is_there,
    is_town,
    is_village,
    key,
    land,
    within,
)
from geo.extract.incidents.transitions import ALSO, is_next_mishap
from geo.extract.layout.apart import heading
from geo.extract.names.places import Named, Places
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["headed_apart", "listed_apart", "places_agree"]


def places_agree(telling: Telling, g: Group, places: Places) -> float:
    """1: the same place, 0: nothing against it, −1: another place."""
    if opens_in_capital(telling, g, places) or takes_ground(telling, g, places):
        return -1.0
    if happens_elsewhere(telling, g, places):
        return -1.0
    if telling.site is None:
        spot = bool(telling.spot) and key(telling.spot) not in g.names
        own = bool(g.towns) and (is_weapon_of_its_own(telling, g) or is_next_mishap(telling))
        other = spot and (is_at_another_spot(telling, g) or own)
        return -1.0 if other else 0.0
    if _RECOVERED.search(telling.sentence.low) and any(x.role == "missing" for t in g.tellings for x in t.tolls):
        return 1.0
    mine = places.named[telling.site.index]
    if telling.head.startswith(mine.mention.text) and telling.item in {t.item for t in g.tellings}:
        return 1.0  # "Jaipur: A bus …" and what else its item says
    if any(t.spot and t.apart and key(t.spot) == key(mine.mention.text) for t in g.tellings[:1]):
        return 1.0
    if is_of_the_same_thing(telling, g) and not (brings_others(telling, g) or _has_its_day(telling, g)):
        return 1.0 if is_there(mine, g) else _AGAIN
    fresh = is_fresh(telling) and not all(e.sub_event_type in brought(g) for e in telling.events if e.kind == "event")
    if ALSO.match(telling.sentence.low) and fresh:
        return 1.0 if is_there(mine, g, whole=True) else -1.0
    firm = telling.site.score >= FIRMLY and not is_there(mine, g)
    if firm and telling.apart and (telling.tolls or telling.gapped) and is_town(mine):
        return -1.0
    if firm and telling.tolls and not telling.events and all(t.kind == "none" for t in telling.tolls):
        return -1.0  # nobody was hurt elsewhere
    if firm and (is_other(telling, g) or is_abroad(telling, mine, g)):
        return -1.0
    if firm and is_town(mine) and (_has_its_day(telling, g) or _is_next_in_row(telling, mine, g, places)):
        return -1.0
    if not g.names and firm and fresh and is_town(mine) and brings_others(telling, g):
        return -1.0
    if not g.names:
        return -1.0 if fresh and is_fronted(telling, mine) and is_town(mine) and opens_paragraph(telling, g) else 0.0
    alike = is_town(mine) and is_province(mine) in g.towns  # what lies in a province or a country may be where it was
    if fresh and (_opens_elsewhere(telling, g, mine, places) or _is_next(telling, mine, g, places)):
        return -1.0
    if is_there(mine, g):
        return 1.0
    if _is_abroad(telling, mine, g, places, fresh=fresh):
        return -1.0
    if is_town(mine) and is_fronted(telling, mine) and fresh:
        if opens_paragraph(telling, g) and _is_local(g, places):
            return -1.0
        near = _NEARBY.match(telling.sentence.low) is not None
        if near or _counts_others(telling, g):
            return -1.0
    if _ELSEWHERE.search(telling.sentence.low) and not _counts_on(telling):
        return -1.0
    if is_town(mine) and telling.site.score >= FIRMLY and _is_of_its_town(telling, g, places):
        return -1.0
    own = is_town(mine) or is_fronted(telling, mine)
    own = own or (is_village(mine, telling) and not may_be_some(telling, g))
    share = is_share(telling, g) and not is_of_its_own_town(telling, g, places)
    if telling.site.score >= FIRMLY and own and g.towns and brings_others(telling, g) and not share:
        return -1.0
    if telling.site.score >= FIRMLY and is_town(mine) and counts_more(telling, g):
        return -1.0
    told = _tells_whom_or_when(telling) or (is_of_war(telling, g) and opens_paragraph(telling, g))
    told = told or is_weapon_of_its_own(telling, g) or (is_of_others(telling) and bool(opening_of(telling).place))
    new = telling.site.score >= FIRMLY and alike and is_new(telling, g) and told
    if new and not (is_share(telling, g) or opens_with_the_known(telling, g)):
        return -1.0
    return 0.0


def _tells_whom_or_when(telling: Telling) -> bool:
    """Whether a sentence is more than a word for a deed beside a name: "he fired a shot at Denton" opens nothing."""
    return bool(telling.tolls) or any(d.score > SPOKEN for d in telling.dates) or telling.sentence.shouted


def headed_apart(telling: Telling, g: Group) -> bool:
    """Whether a list gives each its own place: "- HERAT - Gunmen shot …", "In Ava a bomb … In Bex two villagers …"."""
    mine = heading(telling.sentence.text)
    if mine is None:
        return _fronted_apart(telling, g)
    theirs = [name for t in g.tellings[-_LATELY:] if (name := heading(t.sentence.text)) is not None]
    return bool(theirs) and theirs[-1] != mine


def _fronted_apart(telling: Telling, g: Group) -> bool:
    """Whether this sentence and the incident's last one, right before it, each open with a place and count people."""
    last = g.tellings[-1]
    if (
        g.natural
        or telling.sentence.index != last.sentence.index + 1
        or not (_counts_anew(telling) and _counts_anew(last))
    ):
        return False
    here, there = (_IN_FRONT.match(t.sentence.text) for t in (telling, last))
    return here is not None and there is not None and here["name"] != there["name"]


def _counts_anew(telling: Telling) -> bool:
    return any(t.says_how_many and not t.additional for t in telling.tolls)


def listed_apart(telling: Telling, g: Group, places: Places) -> bool:
    """Whether two items of a list tell of something each: with a place or a day of its own; what is told after a list
    is none of its items."""
    items = {t.item for t in g.tellings} - {None}
    if telling.item in items or not (items or telling.sentence.index in places.heads):
        return False
    told = ("counted", "one", "list", "bare", "named", "none") if telling.head else ("counted", "one", "list", "bare")
    if not is_fresh(telling) and not any(t.kind in told for t in telling.tolls):
        return False
    if telling.head not in {t.head for t in g.tellings} or telling.item is None:
        return True
    if telling.site is not None and g.names and not is_there(places.named[telling.site.index], g):
        return True
    days = {d.first for d in telling.own_days}
    return bool(days and g.days) and not days & g.days


def _is_next(telling: Telling, mine: Named, g: Group, places: Places) -> bool:
    """Whether a later paragraph tells of something new in another district than the incident's, both named with what
    holds them: the next of an army's operations. An arrest for what is known is part of its story, wherever made."""
    if (
        not (is_town(mine) and mine.mention.qualifiers)
        or telling.sentence.paragraph == g.tellings[-1].sentence.paragraph
    ):
        return False
    if is_aftermath(telling.sentence.low) or not {key(n) for n in within(mine)}.isdisjoint(g.names):
        return False
    return any(t.site is not None and places.named[t.site.index].mention.qualifiers for t in g.tellings)


def _is_of_its_town(telling: Telling, g: Group, places: Places) -> bool:
    """Whether a paragraph counts people of its own in a town, where the incident firmly has another: "A boy was killed
    in Ava. … Two women were hurt by pellets at Bex"."""
    if "disaster" in g.families or any(f.startswith("accident") for f in g.families) or not opens_paragraph(telling, g):
        return False
    low = telling.sentence.low
    if is_aftermath(low) or CARED_FOR.search(low):
        return False
    strongest = telling.strongest
    if strongest is not None and strongest.known:
        return False
    if not is_fresh(telling) and not brings_others(telling, g):
        return False  # "a woman hurt by a shot was found at Bex": as many as the incident has
    counted = any(
        t.kind in ("counted", "one", "list") and not (t.outdated or t.update or t.additional or t.share or t.loose)
        for t in telling.tolls
    )
    sites = [places.named[t.site.index] for t in foremost(g) if t.site is not None and t.site.score >= FIRMLY]
    return counted and any((is_town(n) and not is_province(n)) or is_elsewhere(n) for n in sites)


def _is_next_in_row(telling: Telling, mine: Named, g: Group, places: Places) -> bool:
    """Whether a sentence opens with its own town, tells of people or of something new there, and the incident's last
    one opens with another town: "In Ava a rocket hit a shop. In Bex two were killed."."""
    if "disaster" in g.families or is_aftermath(telling.sentence.low) or not is_fronted(telling, mine):
        return False
    if CARED_FOR.search(telling.sentence.low[:_OPENING]):
        return False
    told = any(t.kind in ("counted", "one", "list", "bare", "none") and not t.outdated for t in telling.tolls)
    if not (told or is_fresh(telling)):
        return False
    last = next((t for t in reversed(g.tellings) if t.site is not None or t.spot), None)
    if last is not None and last.site is None:
        return is_fresh(telling) and last.sentence.index == telling.sentence.index - 1
    if last is None or last.site is None or last.site.score < FIRMLY:
        return False
    return is_fronted(last, there := places.named[last.site.index]) and is_town(there)


def _opens_elsewhere(telling: Telling, g: Group, site: Named, places: Places) -> bool:
    """Whether a sentence opens with a town that the incident is not in, be its own site a village there."""
    for i in places.of(telling.sentence.index):
        front = places.named[i]
        if is_town(front) and is_fronted(telling, front) and not is_there(front, g, whole=True):
            return is_province(front) in g.towns or front is not site
    return False


def _is_abroad(telling: Telling, mine: Named, g: Group, places: Places, *, fresh: bool) -> bool:
    """Whether a sentence firmly puts something new in a country that is not the incident's."""
    lead = g.tellings[0]
    if lead.site is None or telling.site is None or min(lead.site.score, telling.site.score) < FIRMLY:
        return False
    if telling.tolls and (all(t.outdated for t in telling.tolls) or _counts_on(telling)):
        return False  # "the media had at first spoken of seven deaths in the Pacific state"
    if opens_abroad(telling, g, places):
        return True
    theirs = land(places.named[lead.site.index])
    strongest = telling.strongest
    apart = fresh and strongest is not None and strongest.kind == "event" and not strongest.definite
    new = apart or (strongest is None and "hospital" not in telling.sentence.low)
    return new and bool(theirs) and bool(land(mine)) and theirs != land(mine)


def _has_its_day(telling: Telling, g: Group) -> bool:
    """Whether a sentence that firmly names another town counts people on another day than the incident's sentences do;
    of a disaster each town may have its day."""
    if "disaster" in g.families or is_aftermath(telling.sentence.low):
        return False
    mine, theirs = _days_of_people(telling), {day for t in g.tellings for day in _days_of_people(t)}
    return bool(mine and theirs) and mine.isdisjoint(g.days)


def _days_of_people(telling: Telling) -> set[dt.date]:
    """The days that a sentence names which counts people or tells of something new."""
    counted = any(t.says_how_many and not t.outdated for t in telling.tolls)
    if not (counted or is_fresh(telling) or _BEFELL.match(telling.sentence.low)):
        return set()
    return {d.first for d in telling.own_days}


def _counts_others(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts people of its own where those of the incident are counted already."""
    mine = {t.role for t in telling.tolls if not t.loose and t.kind in ("counted", "one", "list", "named", "bare")}
    theirs = {x.role for t in g.tellings for x in t.tolls if x.kind != "none"}
    dated = bool(telling.own_days)
    return bool(mine & theirs) or (bool(mine) and dated)


def _is_local(g: Group, places: Places) -> bool:
    """Whether an incident has a place that is smaller than a province."""
    sites = [places.named[t.site.index] for t in g.tellings if t.site is not None]
    return any(n.info is None or not any(f.startswith(("PCL", "ADM", "RGN")) for f in n.info.features) for n in sites)


def _counts_on(telling: Telling) -> bool:
    """Whether a sentence only counts more people, and names nothing new that befell them: "Another 40 are missing"."""
    return bool(telling.tolls) and all(t.additional for t in telling.tolls) and not is_fresh(telling)


_AGAIN = 0.5
"""How well a place agrees that the very thing which an accident befell is put in."""
_IN_FRONT = compiled(
    r"(?:[A-Z][^:.;]{3,40}: )?(?:Also )?(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the (?:\w+ )?(?:town|city|village"
    r"|district) of )?(?P<name>(?:[a-z]{2,3}-)?[A-Z][\w'’-]+)"
)
_RECOVERED = compiled(
    r"\bbod(?:y|ies)(?: of [^.;,]{3,40})? (?:was|were|has been|have been|had been) (?:\w+ )?(?:recovered|found|pulled"
    r"|retrieved|fished|washed|sighted)\b"
)
"""Of whom a report first said that they were missing: a river carries the dead to another town."""
_BEFELL = compiled(
    r"\W*the (?!(?:attack|bomb|blast|explosion|shooting|crash|victim|injured|wounded"
    r"|dead)\w*\b)[\w'’-]+(?: [\w'’-]+){0,4}?"
    r"(?:, [^;.]{3,50},)? (?:was|were) (?:attacked|shot|killed|ambushed|stabbed|kidnapped|abducted|seized|beaten"
    r"|left|found|gunned)\b"
)
"""A sentence on what befell somebody known from the lead: "The volunteer was attacked as he bought noodles"."""
_NEARBY = compiled(r"\W*(?:also )?in (?:the )?(?:nearby|neighbou?ring|adjacent|next) ")
_OPENING = 70
"""Characters of a sentence that say where it is."""
_LATELY = 8
"""How many sentences back an item of a list has its heading."""
_ELSEWHERE = compiled(
    r"^\W*(?:meanwhile|(?:also |earlier |later )on \w+day|(?:on )?th(?:e|at) same day|elsewhere|in another"
    r"|in a separate|separately|similarly|in addition|on the other hand"
    r"|another(?! (?:passenger|person|victim|survivor|patient|occupant)\b)|in other|a second (?:attack|bomb"
    r"|shooting|blast) in|also in|likewise|earlier in the day)\b"
)
