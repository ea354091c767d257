"""Clauses of a sentence joined by "and", "while" or ";" that tell of two happenings: "a bomb killed three in Ava, and
gunmen shot two policemen in Bex"."""

from __future__ import annotations

from dataclasses import replace

from geo.extract.events.events import Event
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.clauses import is_sequel, opening
from geo.extract.incidents.mishaps import LOCAL
from geo.extract.incidents.ownclause import is_in_the_course, is_new_clause
from geo.extract.incidents.parting import A_RAID_ON
from geo.extract.incidents.tellings import Telling
from geo.extract.incidents.townnames import FIRMLY, chain, is_province
from geo.extract.names.places import Places
from geo.extract.text.clues import Cued
from geo.patterns import compiled

__all__ = [
    "are_at_their_own_times",
    "are_of_their_own",
    "as_another",
    "coordinated",
    "is_two",
    "on_one_day",
    "opens_anew",
]


def coordinated(telling: Telling) -> list[int]:
    """Offsets from which a sentence may go on to another happening, by its clauses: "a bomb killed three in Ava, and
    gunmen shot two policemen in Bex"."""
    s = telling.sentence
    if len(telling.events) + len(telling.tolls) < _TWO:
        return []
    some = _SOME_OF_THEM.search(s)
    end = some.start() if some is not None else len(s.low)
    begin = telling.within[0] - s.start if telling.within is not None else 0
    found = [m.end() for m in _CLAUSES.finditer(s.low, begin, end)]
    last = max((at for at in found if _PLACED_IN.search(s.text, at, end)), default=0)
    listed = (m.end() for m in _LISTED.finditer(s.low, begin, last))  # only the last of a list is joined by a word
    found += [at for at in listed if _PLACED_IN.search(s.text, at, last)]
    return [s.start + at for at in sorted(found)]


def as_another(before: Telling, later: Telling) -> tuple[Telling, Telling]:
    """The parts, the later one with another event of the kind that the one before it tells of, where it says no more:
    "a bomb killed nine in Ava, and another killed six in Bex"."""
    at = later.span[0]
    same = _ANOTHER.match(later.sentence.low, at - later.sentence.start)
    told = before.strongest
    if same is None or told is None or told.kind != "event":
        return before, later
    end = later.sentence.start + same.end()
    event = replace(told, start=at, end=end, words=same.group(), definite=False)
    return before, replace(later, events=(*(e for e in later.events if e.kind != "event"), event))


def is_two(before: Telling, later: Telling, places: Places) -> bool:
    """Whether the later part counts people whom something that nobody has spoken of befell in a place of its own, and
    the one before it tells of an event in another: "rebels blew up a bridge in Ava, and two soldiers died in Bex"."""
    strongest = later.strongest
    raid = _is_raid_of_its_own(later)
    if strongest is None or (strongest.kind != "event" and not raid) or _goes_on(later, strongest):
        return False
    days = [{d.first for d in p.dates if d.prec == 1 and d.score > SPOKEN} for p in (before, later)]
    if strongest.known and not (all(days) and days[0].isdisjoint(days[1])):
        return False
    mine, theirs = _where(before, places), _where(later, places)
    if not mine or not theirs or mine & theirs:
        return False
    if before.strongest is None or before.strongest.kind != "event":
        return False
    if raid and not later.tolls:
        return _is_raid_there(later, places)
    firm = [{t.role for t in p.tolls if not t.loose and t.kind != "part"} for p in (before, later)]
    if not firm[1] or (firm[0] and not firm[0] & firm[1] and not _has_new_subject(later)):
        return False
    return later.site is None or later.site.score >= _PLACED


def opens_anew(before: Telling, later: Telling, places: Places, *, wide: bool) -> bool:
    """Whether a clause opens with its own place, or with a subject of whom nobody has spoken, and tells of a deed in
    another place or on another day than the clause before it: "… in Ava; in Bex rioters torched a police station"."""
    s = later.sentence
    event = later.strongest
    if event is None or event.kind != "event" or event.known or _goes_on(later, event) or is_in_the_course(s, event):
        return False
    told = before.strongest
    firm = told is not None and (told.kind == "event" or bool(before.tolls and before.own_days))
    if told is None or not firm or event.event_type == "Disaster":
        return False
    if told.event_type == "Disaster" and (told.sub_event_type not in LOCAL or event.event_type == "Accident"):
        return False
    if wide and event.event_type == "Accident":
        return False  # what a disaster does in one town and the next
    opens = opening(s, later.span[0] - s.start)
    if not (opens.place or opens.anew) or is_sequel(event.event_type, event.sub_event_type):
        return False
    mine, theirs = _where(later, places), _where(before, places)
    if mine and theirs and not mine & theirs:
        return bool(opens.place) or later.site is None or later.site.score >= _PLACED
    days = [{d.first for d in p.dates if d.prec == 1 and d.score > SPOKEN} for p in (before, later)]
    apart = all(days) and days[0].isdisjoint(days[1])
    return apart and opens.timed and opens.anew


def are_of_their_own(before: Telling, later: Telling, places: Places) -> bool:
    """Whether each of two clauses has a town of its own, and the later one a subject that is new, though no event
    names what befell somebody there: "… in Ava, while in Bex a judge was dragged from his house and killed"."""
    if any(e.event_type == "Disaster" for p in (before, later) for e in p.events) or _where(before, places) & _where(
        later, places
    ):
        return False
    at = (later.within or (0, 0))[0]
    joined = [places.named[i].mention for i in places.of(later.sentence.index)]
    if any(m.start == at for m in joined) and any(m.end < at <= m.end + len(" and ") for m in joined):
        return False  # "in Ava and Bex"
    if not later.events and not any(later.span[0] <= m.start < later.span[1] for m in joined):
        return False  # "… in Ava, a woman died and two civilians were hurt"
    for part in (before, later):
        if part.site is None and part.spot and opening(part.sentence, part.span[0] - part.sentence.start).place:
            continue  # "in Nabi Chit, a strike killed": a town that no gazetteer knows
        if part.site is None or part.site.score < FIRMLY or is_province(places.named[part.site.index]):
            return False
    return is_new_clause(later, places)


def are_at_their_own_times(before: Telling, later: Telling) -> bool:
    """Whether each of two clauses tells of a crime or an accident on a day or at an hour of its own, the later one of
    somebody of whom nobody has spoken: "a man was killed Saturday on Oak Street, and a boy was wounded Sunday on Pine
    Street"."""
    days = [{d.first for d in p.own_days} for p in (before, later)]
    hours = [set(_HOUR.findall(p.said)) for p in (before, later)]
    if not any(all(times) and times[0].isdisjoint(times[1]) for times in (days, hours)):
        return False
    if any(e.event_type not in _SINGLE for p in (before, later) for e in p.events if e.kind == "event"):
        return False  # what fighting or a storm does on the one day and the next
    harmed = [[t for t in p.tolls if t.role in _HARM and t.kind in _NEW and not t.loose] for p in (before, later)]
    died = _DIED.search(later.said) is not None  # "…, and a third died on Sunday"
    return all(harmed) and not died and opening(later.sentence, later.span[0] - later.sentence.start).anew


def _is_raid_of_its_own(later: Telling) -> bool:
    """Whether a clause speaks of a raid that nobody has spoken of by its aim: "after an overnight attack on Bex"."""
    return A_RAID_ON.search(later.sentence, later.said) is not None


def _is_raid_there(later: Telling, places: Places) -> bool:
    """Whether the aim of such a raid is the place that the clause has."""
    found = A_RAID_ON.search(later.sentence, later.said)
    at = later.span[0] + (found.end() if found is not None else 0)
    start = places.named[later.site.index].mention.start if later.site is not None else -1
    if later.spot:
        start = later.sentence.start + later.sentence.text.find(later.spot, at - later.sentence.start)
    return found is not None and 0 <= start - at <= _AIM


def _goes_on(later: Telling, strongest: Event) -> bool:
    """Whether before a part's event somebody is killed or hurt by what the part before it tells of: "… bombed a mill
    and a minibus, killing six, while rockets killed two in"."""
    at = (later.within or (0, 0))[0] - later.sentence.start
    return _BY_IT.search(later.sentence.low, at, strongest.start - later.sentence.start) is not None


def _where(part: Telling, places: Places) -> set[str]:
    """The names of the place that a part of a sentence has; of one that no gazetteer knows, that alone."""
    if part.site is not None:
        return chain(places.named[part.site.index])
    return {part.spot.lower()} if part.spot else set()


def _has_new_subject(later: Telling) -> bool:
    """Whether a clause begins with somebody or something of whom nobody has spoken: ", and a bomb wounded seven"."""
    at = (later.within or (0, 0))[0] - later.sentence.start
    return _SUBJECT.match(later.sentence.low, at) is not None


def on_one_day(before: Telling, later: Telling) -> tuple[Telling, Telling]:
    """The parts, the later one with the day with which the sentence opens: "On Sunday, a bomb …, and gunmen …"."""
    fronted = tuple(d for d in before.dates if d.start - before.sentence.start <= _FRONT)
    return (before, replace(later, dates=fronted)) if fronted and not later.dates else (before, later)


_SOME_OF_THEM = Cued(r"\b\d+\b[^.;]{0,60}, (?:among (?:them|the dead|those)|including|they include) [^;]*$")
"""Behind a sum, who some of those counted were: "18 deaths, among them a toddler who …, and a man killed in …"."""
_CLAUSES = compiled(r"(?:,? (?:and|while|whereas)|, (?:as|but)|;(?: and| but| while)?) (?=\w)")
_LISTED = compiled(
    r", (?=(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|\d+|[a-z]+s) "
    r"(?:(?!who\b|which\b|that\b|and\b)[\w'’-]+ ){0,5}?(?:was|were|had|died|shot|blew|struck|hit|fell|fought|set|went"
    r"|[a-z]{2,}ed) )"
)
"""Before a clause of a list that begins with a subject of its own and its verb."""
_PLACED_IN = compiled(r"\b(?:in|at|near|outside) (?:the \w+ of )?[A-Z]")
_SUBJECT = compiled(
    r"(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|unknown|unidentified|suspected) "
    r"(?!(?:others? |more |of them |people )?(?:wounded|injured|hurt|killed|dead|missing|was|were|had|died)\b)"
    r"|(?:[\w'-]+ ){0,2}?(?:gunmen|militants|rebels|guerrillas|soldiers|troops|police|helicopters|warplanes|planes|jets"
    r"|fighters|insurgents|bombs|rockets|shells|missiles|attackers|assailants|terrorists|extremists|forces|tanks|youths"
    r"|protesters|demonstrators) "
)
_ANOTHER = compiled(
    r"(?:another|an? (?:second|third|fourth|further))(?: one)?(?= (?:later |also )?(?:killed|wounded|injured|hurt|left"
    r"|claimed|hit|struck|destroyed|damaged|ripped|tore|blew|exploded|went off)\b)"
)
"""A subject that is one more of what the clause before had."""
_SINGLE = ("Crime", "Accident", "Violence against civilians")
_HARM, _NEW = ("killed", "injured", "shot"), ("one", "counted", "list")
_HOUR = compiled(r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b")
_DIED = compiled(r"\b(?:died|dies|succumbed|found|arrested|charged)\b")
_AIM = 24
"""Letters between a raid and the name of what it is on."""
_BY_IT = compiled(r", (?:killing|wounding|injuring|leaving|hurting) ")
_PLACED = 2.0
"""Fit from which on the grammar puts the later happening in a place."""
_FRONT = 12
"""Letters of a sentence before a day that it opens with."""
_TWO = 2
