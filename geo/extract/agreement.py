"""Whether a sentence may go on about an incident: by its day, its kind, its place, and what it says itself."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from geo.extract.apart import heading, is_newcomer, is_separate
from geo.extract.chronology import SPOKEN
from geo.extract.events import family
from geo.extract.mishaps import DAMAGE, LASTING, brought, counts_more, is_abroad, is_other
from geo.extract.past import is_aftermath
from geo.extract.places import Named, Places

if TYPE_CHECKING:
    from geo.extract.dates import When
    from geo.extract.tellings import Group, Telling

__all__ = [
    "FIRMLY",
    "chain",
    "families",
    "headed_apart",
    "is_account",
    "is_another",
    "is_capture",
    "is_of_month",
    "is_province",
    "is_town",
    "kinds_agree",
    "listed_apart",
    "places_agree",
    "times_agree",
]


def headed_apart(telling: Telling, g: Group) -> bool:
    """Whether a list gives each its own place: "- HERAT - Gunmen shot …"."""
    mine = heading(telling.sentence.text)
    if mine is None:
        return False
    theirs = [name for t in g.tellings[-_LATELY:] if (name := heading(t.sentence.text)) is not None]
    return bool(theirs) and theirs[-1] != mine


def listed_apart(telling: Telling, g: Group, places: Places) -> bool:
    """Whether two items of a list tell of something each: with a place or a day of its own."""
    items = {t.item for t in g.tellings} - {None}
    if telling.item is None or not items or telling.item in items:
        return False
    if not _is_fresh(telling) and not any(t.kind in ("counted", "one", "list", "bare") for t in telling.tolls):
        return False
    if telling.site is not None and g.names and not _is_there(places.named[telling.site.index], g):
        return True
    days = {d.first for d in telling.dates if d.prec == 1 and not d.future and d.score > SPOKEN}
    return bool(days and g.days) and not days & g.days


def times_agree(telling: Telling, g: Group) -> bool:
    mine = next((d for d in telling.dates if not d.future and d.score > SPOKEN), None)
    theirs = g.when
    if is_aftermath(telling.sentence.low) and "violence" in g.families:
        return True
    if mine is None or theirs is None:
        return True
    if g.natural & LASTING and max(mine.last, theirs.last) - min(mine.first, theirs.first) <= _SEASON:
        return True
    if _is_told_back(telling, mine, theirs):
        return True
    if mine.prec == 1 and g.days and not any(abs((mine.first - day).days) <= 1 for day in g.days):
        return False
    if mine.overlaps(theirs) or is_of_month(telling, mine, theirs):
        return True
    if mine.prec == theirs.prec == 1 and is_newcomer(telling.sentence.low) and _is_own(telling):
        return False
    gap = min(abs((mine.first - theirs.last).days), abs((theirs.first - mine.last).days))
    return gap <= 1


def _is_told_back(telling: Telling, mine: When, theirs: When) -> bool:
    """Whether a sentence goes back to when the known accident began: "was put out on Friday … the blaze began on
    Wednesday"."""
    event = telling.strongest
    known = event is not None and event.known and family(event.event_type, event.sub_event_type) != "violence"
    known = known and event is not None and event.event_type in ("Accident", "Disaster")
    return known and mine.prec == 1 and 0 <= (theirs.first - mine.last).days <= _BACK


def is_of_month(telling: Telling, mine: When, theirs: When) -> bool:
    """Whether a day without its year is told of what is known, in the month that was named with its year."""
    known = telling.strongest is not None and telling.strongest.known
    return known and mine.kind == "day" and theirs.kind == "month" and mine.first.month == theirs.first.month


def families(telling: Telling, g: Group) -> set[str]:
    """The families of what a sentence tells of; what lava sets alight is no arson."""
    events = [e for e in telling.events if e.kind == "event"]
    if g.natural:
        events = [e for e in events if e.sub_event_type not in DAMAGE]
    return {family(e.event_type, e.sub_event_type) for e in events}


def is_account(telling: Telling, g: Group) -> bool:
    """Whether a sentence gives a source's account of an incident, whatever it calls the place: "Al Poe reported …"."""
    low = telling.sentence.low
    if _ALSO.match(low) or is_another(telling) or _ACCOUNT.match(low) is None:
        return False
    return times_agree(telling, g) and kinds_agree(telling, g)


def kinds_agree(telling: Telling, g: Group) -> bool:
    mine = families(telling, g)
    if not mine or not g.families:
        return True
    if mine & g.families:
        return True
    if not telling.sentence.shouted and (_is_aside(telling) or _goes_straight_on(telling, g)):
        return True
    loose = {f for f in mine | g.families if f.startswith("strategic/")}
    besides = loose <= _BESIDES and telling.site is None  # "… and eleven rifles were recovered"
    if loose and (telling.tolls == () or besides) and not any(d.prec <= 2 for d in telling.dates):
        return True
    if "disaster" in mine | g.families or any(f.startswith("accident") for f in mine | g.families):
        return "violence" not in mine | g.families and "abduction" not in mine | g.families
    return (
        bool(mine & {"violence", "abduction", "sexual", "protest"})
        and bool(g.families & {"violence", "abduction", "sexual", "protest"})
        and all(e.known for e in telling.events if e.kind == "event")
    )


def _is_aside(telling: Telling) -> bool:
    """Whether a sentence brings no people, no day and no place of its own: "It was an accident", "his car crashed"."""
    own = any(t.kind in ("counted", "bare", "one", "list", "named", "none") for t in telling.tolls)
    dated = any(d.score > SPOKEN for d in telling.dates)
    return not (own or dated or telling.site is not None) and not is_another(telling)


def _goes_straight_on(telling: Telling, g: Group) -> bool:
    """Whether a sentence says next who was hurt in a riot or an attack and what burned: "A post went up in flames"."""
    burned = {family(e.event_type, e.sub_event_type) for e in telling.events if e.kind == "event"} <= _LEFT_BEHIND
    last = g.tellings[-1].sentence
    own = telling.site is not None or any(d.score > SPOKEN for d in telling.dates)
    straight = last.part == telling.sentence.part and telling.sentence.index == last.index + 1
    return burned and straight and not own and bool(g.families & {"violence", "protest"}) and not is_another(telling)


def places_agree(telling: Telling, g: Group, places: Places) -> float:
    """1: the same place, 0: nothing against it, −1: another place."""
    if telling.site is None:
        return 0.0
    mine = places.named[telling.site.index]
    fresh = _is_fresh(telling) and not all(e.sub_event_type in brought(g) for e in telling.events if e.kind == "event")
    if _ALSO.match(telling.sentence.low) and fresh:
        return 1.0 if _is_there(mine, g, whole=True) else -1.0
    firm = telling.site.score >= FIRMLY and not _is_there(mine, g)
    if firm and (is_other(telling, g) or is_abroad(telling, mine, g)):
        return -1.0
    if not g.names:
        return 0.0
    alike = is_town(mine) and is_province(mine) in g.towns  # what lies in a province or a country may be where it was
    if fresh and _opens_elsewhere(telling, g, mine, places):
        return -1.0
    if _is_there(mine, g):
        return 1.0
    if _is_abroad(telling, mine, g, places, fresh=fresh):
        return -1.0
    if is_town(mine) and _is_fronted(telling, mine) and fresh:
        near = _NEARBY.match(telling.sentence.low) is not None
        if near or _counts_others(telling, g):
            return -1.0
    if _ELSEWHERE.search(telling.sentence.low):
        return -1.0
    if telling.site.score >= FIRMLY and is_town(mine) and counts_more(telling, g):
        return -1.0
    if telling.site.score >= FIRMLY and alike and _is_new(telling, g):
        return -1.0
    return 0.0


def _opens_elsewhere(telling: Telling, g: Group, site: Named, places: Places) -> bool:
    """Whether a sentence opens with a town that the incident is not in, be its own site a village there."""
    for i in places.of(telling.sentence.index):
        front = places.named[i]
        if is_town(front) and _is_fronted(telling, front) and not _is_there(front, g, whole=True):
            return is_province(front) in g.towns or front is not site
    return False


def _is_abroad(telling: Telling, mine: Named, g: Group, places: Places, *, fresh: bool) -> bool:
    """Whether a sentence firmly puts something new in a country that is not the incident's."""
    lead = g.tellings[0]
    if lead.site is None or telling.site is None or min(lead.site.score, telling.site.score) < FIRMLY:
        return False
    if telling.tolls and all(t.outdated for t in telling.tolls):
        return False  # "the media had at first spoken of seven deaths in the Pacific state"
    theirs = _land(places.named[lead.site.index])
    strongest = telling.strongest
    apart = fresh and strongest is not None and strongest.kind == "event" and not strongest.definite
    new = apart or (strongest is None and "hospital" not in telling.sentence.low)
    return new and bool(theirs) and bool(_land(mine)) and theirs != _land(mine)


def _land(named: Named) -> str:
    """The one country in which a name's places lie; "" where it has several."""
    countries = named.info.countries if named.info is not None and named.info.kind == "place" else frozenset()
    return next(iter(countries)) if len(countries) == 1 else ""


def _counts_others(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts people of its own where those of the incident are counted already."""
    mine = {t.role for t in telling.tolls if not t.loose and t.kind in ("counted", "one", "list", "named", "bare")}
    theirs = {x.role for t in g.tellings for x in t.tolls if x.kind != "none"}
    dated = any(d.score > SPOKEN and d.prec == 1 and not d.future for d in telling.dates)
    return bool(mine & theirs) or (bool(mine) and dated)


def _is_fronted(telling: Telling, named: Named) -> bool:
    """Whether a sentence opens with where it happened, as the items of a list do: "In Neiva, the capital of …"."""
    at = named.mention.start - telling.sentence.start
    return 0 < at <= _FRONT and _FRONTED.match(telling.sentence.low[:at]) is not None


def _is_there(named: Named, g: Group, *, whole: bool = False) -> bool:
    """Whether a name stands for the place of an incident, in whatever spelling, or (unless `whole`) lies in it."""
    if named.info is not None and named.info.prominence and named.info in g.known:
        return True
    return _key(named.mention.text) in g.names if whole else bool(chain(named) & g.names)


def chain(named: Named) -> set[str]:
    return {_key(name) for name in (named.mention.text, *named.mention.qualifiers)}


def is_town(named: Named) -> bool:
    """A name that is a town's or a province's, not a quarter's, a street's or a whole country's."""
    if named.mention.feature in (
        "neighborhood",
        "neighbourhood",
        "suburb",
        "quarter",
        "street",
        "road",
        "area",
        "airport",
        "camp",
    ):
        return False
    said = named.mention.feature or named.mention.qualifiers  # "at Tejutepeque, Cabanas"
    features = named.info.features if named.info else frozenset({"PPL"} if said else ())
    return any(f.startswith(("PPL", "ADM")) for f in features) and not any(f.startswith("PCL") for f in features)


def is_province(named: Named) -> bool:
    features = named.info.features if named.info else frozenset()
    return any(f.startswith("ADM") for f in features) and not any(f.startswith("PPL") for f in features)


def _is_fresh(telling: Telling) -> bool:
    """Whether its most telling words are those of an event that nobody has spoken of yet."""
    strongest = telling.strongest
    return strongest is not None and strongest.kind == "event" and not strongest.known


def is_another(telling: Telling) -> bool:
    """Whether a sentence says itself that it goes on to something else: "another bomb", "in a separate attack"."""
    low, start = telling.sentence.low, telling.sentence.start
    if is_separate(low) and any(not t.loose and t.kind in ("counted", "one", "named") for t in telling.tolls):
        return True
    if _ANOTHER_ONE.search(low) and _is_placed(telling):
        return True
    if not _is_fresh(telling):
        return False
    if _SEPARATE.match(low):
        return True
    return any(
        _ANOTHER.search(low[max(0, e.start - start - 30) : e.start - start]) and _HAPPENING.search(e.words)
        for e in telling.events
        if e.kind == "event" or telling.dates
    )


def is_capture(g: Group) -> bool:
    """Whether all that is told of an incident is that somebody was taken or weapons were found."""
    return bool(g.families) and all(f in ("strategic/Arrests", "strategic/Disrupted weapons use") for f in g.families)


def _is_placed(telling: Telling) -> bool:
    """Counts people and gives them a day and a place."""
    counted = any(not t.loose and t.kind in ("counted", "one", "list") for t in telling.tolls)
    dated = any(d.score > SPOKEN and not d.future for d in telling.dates)
    return counted and dated and telling.site is not None


def _is_own(telling: Telling) -> bool:
    """Tells how somebody came to harm, and counts whom: no arrest, and no death of one who was hurt before."""
    strongest = telling.strongest
    counted = any(t.kind in ("counted", "one") and not t.loose for t in telling.tolls)
    return counted and strongest is not None and strongest.weight >= 60 and not strongest.known


def _is_new(telling: Telling, g: Group) -> bool:
    """Tells of something not known from before, with weight of its own: houses that a quake brings down have none."""
    left = brought(g)
    fresh = [e for e in telling.events if e.kind == "event" and not e.known and e.sub_event_type not in left]
    return bool(fresh) and (bool(telling.tolls) or bool(telling.dates) or fresh[0].weight >= 60)


def _key(name: str) -> str:
    return " ".join(name.lower().replace("-", " ").split()).removeprefix("al ")


_BACK = 7
"""Days from the news of an accident back to the accident itself."""
_SEASON = dt.timedelta(days=120)
_BESIDES = {
    "strategic/Arrests",
    "strategic/Disrupted weapons use",
    "strategic/Looting/property destruction",
}
"""What is done along with violence."""
_LEFT_BEHIND = {"accident/Fire", "strategic/Looting/property destruction"}
FIRMLY = 3
"""Fit from which on the grammar firmly puts things in a place."""
_FRONT = 40
"""Characters within which a sentence opens with a place."""
_FRONTED = re.compile(
    r"\W*(?:(?:also|later|meanwhile|yesterday|today|last (?:night|week|month)|(?:early |late )?(?:yesterday|today|this"
    r" (?:morning|afternoon|evening)|on \w+day)),? )?(?:in|at|near|outside) (?:the )?(?:[\w-]+ ){0,3}$"
)
_NEARBY = re.compile(r"\W*(?:also )?in (?:the )?(?:nearby|neighbou?ring|adjacent|next) ")
_LATELY = 8
"""How many sentences back an item of a list has its heading."""
_ELSEWHERE = re.compile(
    r"^\W*(?:meanwhile|(?:also |earlier |later )on \w+day|(?:on )?th(?:e|at) same day|elsewhere|in another"
    r"|in a separate|separately|similarly|in addition|on the other hand"
    r"|another(?! (?:passenger|person|victim|survivor|patient|occupant)\b)|in other|a second (?:attack|bomb"
    r"|shooting|blast) in|also in|likewise|earlier in the day)\b"
)
_ALSO = re.compile(
    r"\W*(?:meanwhile|elsewhere|similarly|likewise|in addition|moreover|furthermore|finally|also|subsequently|later"
    r"|(?:a few |several |\w+ )?hours (?:later|earlier|before)|earlier)\b"
)
_ACCOUNT = re.compile(
    r"\W*(?:according to|as reported by|[^.;]{2,80}?\b(?:reported|said|says|stated|tweeted|posted|wrote|claimed|alleged"
    r"|identified|affirmed|added|mentioned|noted|shared|named|quoted|confirmed|told)\b)"
)
_SEPARATE = re.compile(
    r"\W*(?:in (?:another|other|a (?:separate|different|second|third))|separately|on the other hand|in yet another"
    r"|(?:further|farther) (?:north|south|east|west)|(?:in|on) the (?:[\w']+ )?(?:far |extreme )?(?:north|south"
    r"|east|west)"
    r"(?:-?(?:east|west))?(?:ern (?:[\w-]+ )?(?:provinces?|states?|regions?|districts?|city|town|part))?(?= of\b|,))\b"
)
_ANOTHER = re.compile(
    r"\b(?:another|a (?:separate|similar|different))(?: (?!(?:was|were|is|are|had|has|who|to|and)\b)[\w-]+){0,2}? $"
)
_ANOTHER_ONE = re.compile(
    r"(?:^\W*|\b(?:when|after|as|while|and) )another (?:[\w-]+ )?(?:boat|ferry|ship|vessel|dinghy|trawler|train|bus"
    r"|coach|minibus|lorry|truck|plane|aircraft|helicopter|avalanche|landslide|building|mine)\b"
)
"""What befell another one; "crashed into another bus" does not match."""
_HAPPENING = re.compile(
    r"attack|bomb|blast|explo|shooting|clash|raid|kidnap|abduct|murder|assassin|crash|collision|strike|shelling|ambush"
    r"|quake|flood|landslide|grenade|stabbing|fire\b|battle|shoot-?out|robbery|device|charge\b|dynamite|mine\b"
)
