"""What a report sums up before it tells it one by one: the dead of a weekend, of a list, of several towns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from geo.extract.incidents.mishaps import WIDE
from geo.extract.incidents.past import HISTORY
from geo.extract.incidents.townnames import FIRMLY, is_town
from geo.extract.layout.apart import counts_crimes, heading, is_foremost, is_parted, is_roundup, is_spree
from geo.extract.names.places import Places
from geo.extract.text.clues import Cued
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = [
    "OPENING",
    "are_parts",
    "counts",
    "dead",
    "is_one_of",
    "is_part",
    "is_retold",
    "newly_told",
    "share_out",
    "sums",
    "tells_of_its_own",
]


def sums(
    tellings: Sequence[Telling], late: Sequence[Telling], places: Places, numbered: Sequence[int] = ()
) -> list[Telling]:
    """The sentences that count the people of several happenings; `late`: those that sum up further on; `numbered`: as
    in `incidents.group`."""
    if any(t.sentence.index in numbered[:1] and not t.sentence.lows.isdisjoint(_FIRST) for t in tellings):
        return [t for t in tellings if t.sentence.index < numbered[0] and counts(t)]
    found = [t for t in tellings if t.sentence.index <= OPENING and t not in late and _sums_up(t)]
    found += [t for t in _before_the_first(tellings) if t not in found and counts(t)]
    return found or _heads(tellings, places) or (list(tellings[:1]) if _adds_up(tellings, places) else [])


def is_one_of(g: Group, sums: Sequence[Telling]) -> bool:
    """Whether the only incident that is told is one of those that the lead says to have happened apart."""
    if any(e.event_type == "Disaster" and e.sub_event_type in WIDE for t in sums for e in t.events):
        return False  # "has killed 17 people since Monday": an epidemic is one, and what is told next is beside it
    firm = [toll for t in g.tellings for toll in t.tolls if not (toll.loose or toll.outdated)]
    placed = g.tellings[0].site is not None
    own = bool(firm) and (placed or any(toll.count.best == 1 for toll in firm))
    return any((own and is_spree(t.sentence.low, lead=True)) or (placed and is_parted(t.sentence.low)) for t in sums)


def is_part(telling: Telling) -> bool:
    """Whether it is what a sentence counts in one of several towns; its opening, in a lead, may count all."""
    within = telling.within
    return within is not None and (telling.sentence.index > 0 or within[0] > telling.sentence.start)


def is_retold(sums: Sequence[Telling], parts: Sequence[Group]) -> bool:
    """Whether one incident counts all the dead of the lead again: those "raids on three villages" are one."""
    total = max(map(dead, sums), default=0)
    return total >= _SUMMED and any(dead(t) >= total for g in parts for t in g.tellings)


def are_parts(parts: Sequence[Group], sums: Sequence[Telling]) -> bool:
    """Whether what is told one by one may be what a lead counts: not where those of its dead who are told of are few,
    and others died than it counts: "Four soldiers were killed in two incidents … a helicopter crash killed six"."""
    firm = [x.count.best or 0 for t in sums for x in t.tolls if x.role == "killed" and not (x.loose or x.update)]
    total = min(firm, default=0)
    if total < _ITEMS or any(is_spree(t.sentence.low, lead=True) for t in sums):
        return True
    killed = [max(map(dead, g.tellings), default=0) for g in parts]
    return not any(n > total for n in killed) or 2 * sum(n for n in killed if n <= total) >= total


def tells_of_its_own(telling: Telling) -> bool:
    """Whether a sentence counts people, and not only who some of those were whom the lead counts."""
    return bool(telling.tolls) and not _AMONG.search(telling.sentence.low)


def _sums_up(telling: Telling) -> bool:
    low = telling.sentence.low
    if is_part(telling):
        return False
    if telling.sentence.index and _WHO_HAD_DIED.search(low):  # "the funeral of 15 villagers who had died in raids"
        return False
    if telling.sentence.index and _AT_A_PLACE.match(telling.sentence.text) and telling.site is not None:
        return False  # "In Ava, three rebels were killed in small clashes" is one of the places
    told = counts(telling) or (is_parted(low) and newly_told(telling)) or counts_crimes(low)
    return told and (is_roundup(low) or is_spree(low, lead=True))


def _heads(tellings: Sequence[Telling], places: Places) -> list[Telling]:
    """What counts people before a list whose items have headings, or towns and days, of their own: their sum."""
    below = [t for t in tellings if t.sentence.index and newly_told(t)]
    headed = [(t, name) for t in below if (name := heading(t.sentence.text)) is not None]
    if len({name for _, name in headed}) < _ITEMS:
        headed = [(t, own) for t in below if t.item is not None and (own := _own(t, places)) is not None]
    if len({name for _, name in headed}) < _ITEMS:
        return []
    first = headed[0][0].sentence.index
    near = first <= OPENING or headed[0][0].item is not None
    if not near:
        return []
    before = [t for t in tellings if t.sentence.index < first and t.item is None and not _is_one_deed(t)]
    before = [t for t in before if heading(t.sentence.text) is None]
    return [t for t in before if counts(t) or _DEEDS.search(t.sentence)]


_DEEDS = Cued(
    r"\b(?!(?:1|19\d\d|20\d\d)\b)\d[\d,]* (?:[\w-]+ )?(?:air ?strikes|air raids|raids|attacks|strikes|shells|rockets"
    r"|missiles|drones|barrel bombs|shellings|bombardments|explosions|incidents)\b"
)
"""How many deeds a bulletin counts before it lists them: "We responded to 38 air raids and 112 shells"."""


def _own(telling: Telling, places: Places) -> str | None:
    """The town in which an item of a list firmly puts what happened on a day that it names."""
    dated = bool(telling.own_days)
    if telling.site is None or telling.site.score < FIRMLY or not dated:
        return None
    return places.named[telling.site.index].mention.text.lower()


def _before_the_first(tellings: Sequence[Telling]) -> Sequence[Telling]:
    """What an opening says of all, before "In the worst attack, …" or "The first blast …" goes on to one of them."""
    for n, t in enumerate(tellings):
        if 0 < t.sentence.index <= OPENING and is_foremost(t.sentence.low):
            return tellings[:n]
    return ()


def _adds_up(tellings: Sequence[Telling], places: Places) -> bool:
    """Whether the lead's dead are those of several towns that the sentences after it tell of one by one.

    What is told of each must be news of its own; of accidents it is enough that all of the dead are told of.
    """
    lead = tellings[0] if tellings and tellings[0].sentence.index <= 1 else None
    if any(t.addend for t in tellings):
        return True
    if lead is not None and lead.within is not None and lead.site is not None:
        return False  # "killed 14 in Ava, six in Bex and three in Cora": the first of the towns
    total = dead(lead) if lead is not None else 0
    if lead is None or total < _SUMMED or _is_one_deed(lead) or any(e.sub_event_type in WIDE for e in lead.events):
        return False  # a storm is one in however many towns
    mishap = any(e.event_type == "Accident" or e.sub_event_type == "Avalanche" for e in lead.events)
    parts: dict[str, int] = {}
    fresh = True
    for t in tellings[1:]:
        named = places.named[t.site.index] if t.site is not None and t.site.score >= FIRMLY else None
        news = t.strongest is not None and not t.strongest.known
        told = newly_told(t) or any(x.kind == "bare" and not x.outdated for x in t.tolls)
        if named is None or not (news or mishap) or not told or HISTORY.search(t.sentence):
            continue
        if is_town(named) and 0 < dead(t) < total and named.mention.text.lower() not in parts:
            parts[named.mention.text.lower()] = dead(t)
            fresh = fresh and news
    return len(parts) >= _ITEMS and (_MOST if fresh else 1) * total <= sum(parts.values()) <= total


def share_out(groups: Sequence[Group]) -> None:
    """Take a lead's sum of the dead from the incident that it was taken for: "a night that cost 19 lives … ten were
    shot near A … five were killed at B … in a third attack, four". What was told so is told one by one.
    """
    first = groups[0] if groups else None
    lead = first.tellings[0] if first is not None else None
    if first is None or lead is None or lead.sentence.index > 1 or first.background or len(first.tellings) < _ITEMS:
        return
    if _is_one_deed(lead):
        return
    total = dead(lead)
    others = [g for g in groups[1:] if not g.background and any(t.site is not None or t.spot for t in g.tellings)]
    others = [g for g in others if not _is_days_before(g, first)]
    told = [t for t in first.tellings[1:] if t.sentence is not lead.sentence]
    own = max((dead(t) for t in told if tells_of_its_own(t) and not _is_a_figure(t)), default=0)
    parts = [own, *(max(dead(t) for t in g.tellings) for g in others)]
    if min(parts) < 1 or len(parts) < _ITEMS or own >= total:
        return
    if total < _SUMMED and not (
        sum(parts) == total
        and _is_of_days(lead)
        and all(t.own_days for t in [first.tellings[1], others[0].tellings[0]])
    ):
        return
    whole = total if _is_of_a_storm(lead) else _MOST * total
    if not whole <= sum(parts) <= total:
        return
    for g in (first, *others):
        g.one_of = True
    first.tellings = [t if t.sentence is not lead.sentence else replace(t, tolls=()) for t in first.tellings]


def _is_one_deed(lead: Telling) -> bool:
    """Whether a lead tells of a single thing that happened and of no other: "a bomb went off in a market"."""
    low = lead.sentence.low
    return _ONE.search(low) is not None and not (_ANOTHER.search(low) or is_roundup(low) or is_parted(low))


def _is_of_a_storm(lead: Telling) -> bool:
    """Whether a lead tells of a disaster that reaches many towns: what it did in some of them need not be all."""
    natural = {e.sub_event_type for e in lead.events if e.event_type == "Disaster" and e.kind == "event"}
    return bool(natural) and natural <= WIDE


def _is_of_days(lead: Telling) -> bool:
    """Whether a lead counts the people of a weekend or of some days, and names none of them."""
    return bool(lead.dates) and not lead.own_days


def _is_a_figure(telling: Telling) -> bool:
    """Whether a sentence only gives another figure of the dead, and tells of nobody: "he put their number at two"."""
    return all(t.kind == "counted" and not t.heads for t in telling.tolls if t.role == "killed")


def _is_days_before(g: Group, first: Group) -> bool:
    """Whether an incident lies days before the one that the lead was taken for, and so is none of its parts."""
    theirs, mine = first.when, g.when
    return theirs is not None and mine is not None and (theirs.first - mine.last).days > _CLOSE_BY


def dead(telling: Telling) -> int:
    firm = [t.count.best or 0 for t in telling.tolls if t.role == "killed" and not (t.loose or t.outdated)]
    return max(firm, default=0)


def counts(telling: Telling) -> bool:
    return any(t.kind in ("counted", "bare", "list", "part") for t in telling.tolls)


def newly_told(telling: Telling) -> bool:
    """Whether a sentence brings people of whom nobody has spoken yet."""
    return any(t.kind in ("counted", "one", "list", "single") and not t.outdated for t in telling.tolls)


_FIRST = frozenset({"first", "one"})
_AMONG = compiled(r"\bamong the (?:dead|victims|fatalities|killed)\b|\b(?:dead|victims|fatalities) included\b")
"""In a sentence that says who some of the dead were whom the lead counts."""
_ONE = compiled(
    r"\ban? (?:[\w'-]+ ){0,3}?(?:bomb|blast|explosion|device|mine|grenade|rocket|missile|shell|drone|bomber|fire|blaze"
    r"|avalanche|landslide|mudslide|attack|ambush|raid|strike|assault|clash|encounter|gunbattle|firefight|shooting|stampede"
    r"|crash|collision|accident|bus|coach|minibus|truck|lorry|jeep|van|car|train|boat|ferry|ship|trawler|plane|aircraft"
    r"|helicopter|gunman|attacker)\b(?! \w+s\b)"
    r"|\bblew (?:him|her)self up\b|\bwhen (?:a )?(?:fire|flames) (?:swept|ripped|tore|broke|gutted)"
)
"""A lead that tells of one thing."""
_ANOTHER = compiled(
    r"\band (?:an?|another|two|three|four|five|six|seven|gunmen|militants|rebels|troops|police) "
    r"|\b(?:two|three|four|five|six|seven|several|separate|different|series|string|wave|other)\b (?:[\w'-]+ ){0,2}?"
    r"(?:towns|villages|hamlets|cities|districts|provinces|states|counties|parts|places|areas|localities|posts|houses|attacks|bombs"
    r"|blasts|explosions|raids|strikes|clashes|incidents|accidents|crashes|collisions|fires|shootings|ambushes|encounters)\b"
)
"""A lead that tells of more."""
_CLOSE_BY = 3
"""Days over which a lead sums up."""
_WHO_HAD_DIED = compiled(r"\b(?:who|that) (?:had|have) (?:been )?(?:died|killed|shot|perished|fallen)\b")
_AT_A_PLACE = compiled(
    r"\W*(?:In|Near|At|Outside|Around) (?:the )?(?:\w+ (?:of|in) )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*,? "
)
OPENING = 3
"""Index of the last sentence in which a report sums up what it then tells one by one."""
_SUMMED, _MOST = 4, 0.6
"""Dead from which on a lead may sum up several towns', and which share of them must be told one by one."""
_ITEMS = 2
"""From how many on things make a list."""
