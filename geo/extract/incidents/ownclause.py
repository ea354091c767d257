"""Whether a clause tells by a subject and a predicate of its own of something new, in a place that is not the
incident's: that is another incident, whatever joins the two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.events.events import Event
from geo.extract.incidents.fronts import is_fronted
from geo.extract.incidents.novelty import foremost
from geo.extract.incidents.otherspots import IN_TOWN
from geo.extract.incidents.past import is_aftermath
from geo.extract.incidents.townnames import FIRMLY, chain, is_elsewhere, is_province, is_there, is_town, key
from geo.extract.names.places import Named, Places
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["finds_dead", "happens_elsewhere", "is_in_the_course", "is_new_clause"]


def happens_elsewhere(telling: Telling, g: Group, places: Places) -> bool:
    """Whether what a sentence tells is new and firmly in a town or a village, where the incident is in another: right
    behind it in its paragraph, at the head of the sentence, of another kind, or where somebody was found dead. A
    paragraph that tells of the same kind again may only be more exact about where it was."""
    s = telling.sentence
    if s.part != "text" or s.shouted or telling.item is not None or "disaster" in g.families or _ANSWERS.match(s.low):
        return False
    last = g.tellings[-1].sentence
    straight = last.paragraph == s.paragraph and last.index + _CLOSE >= s.index
    if telling.site is not None:
        mine = places.named[telling.site.index]
        if telling.site.score < FIRMLY or not is_town(mine) or is_there(mine, g):
            return False
        if is_province(mine) and not _is_of_districts(mine, g, places):
            return False
        straight = straight or is_fronted(telling, mine)
    elif not telling.spot or telling.spot.rpartition(" ")[2].lower() in IN_TOWN:
        return False
    if not (straight or _is_find(telling, g) or _is_of_another_kind(telling, g)):
        return False
    here = key(mine.mention.text) if telling.site is not None else key(telling.spot)
    anew = is_new_clause(telling, places) or _counts_more_there(telling, g, places)
    return anew and _is_apart(here, g, places)


def is_new_clause(telling: Telling, places: Places) -> bool:
    """Whether a clause with a subject of its own tells of something new, and not of those of whom the report has told,
    nor of an arrest for what it has told of."""
    said = telling.said
    return _tells_anew(telling, places) and _OF_THE_KNOWN.search(said) is None and not is_aftermath(said)


def _counts_more_there(telling: Telling, g: Group, places: Places) -> bool:
    """Whether a sentence opens with more people of whom the incident's like befell in a town that stands right behind
    it: "Eight more were slain at a roadblock outside Bex"."""
    if telling.site is None or is_aftermath(telling.said) or _OF_THE_KNOWN.search(telling.said):
        return False
    s, at = telling.sentence, places.named[telling.site.index].mention.start
    more = next((t for t in telling.tolls if t.additional and t.role in _HARM), None)
    if more is None or more.kind != "counted" or more.loose or more.outdated or more.update or more.start >= at:
        return False
    there = _PUT_THERE.search(s.low[max(0, more.end - s.start) : at - s.start])
    return there is not None and any(x.role == more.role for t in g.tellings for x in t.tolls)


def finds_dead(telling: Telling) -> bool:
    """Whether a sentence tells that somebody was found dead: he was killed, though nobody says how."""
    return _FOUND_DEAD.search(telling.sentence.low) is not None


def is_in_the_course(s: Sentence, event: Event) -> bool:
    """Whether something else was done in the course of an event: "captured two rebels during a raid in Bex"."""
    return _DURING.search(s.low, 0, event.start - s.start) is not None


def _tells_anew(telling: Telling, places: Places) -> bool:
    """Whether a clause tells of an event, or of people who came to harm, of whom nobody has spoken."""
    s = telling.sentence
    event = any(
        not e.definite
        and not is_in_the_course(s, e)
        and e.sub_event_type not in _MOVES
        and ((e.kind == "event" and e.weight >= _DEED) or e.words in _ASSAULTS)
        for e in telling.events
    )
    harmed = any(
        t.role in _HARM and t.kind in _NEW and not (t.loose or t.outdated or t.update or t.additional or t.share)
        for t in telling.tolls
    )
    return (event or harmed) and _has_own_subject(telling, places)


def _has_own_subject(telling: Telling, places: Places) -> bool:
    """Whether a clause begins, behind the words for where and when, with somebody or something that is not known from
    before: "gunmen", "a bomb", "the army", but not "the gunmen" or "they", nor a verb alone."""
    s = telling.sentence
    at = _opening(telling, places)
    if _KNOWN.match(s.low, at - s.start) or _MORE.match(s.low, at - s.start):
        return False
    found = _WORD.match(s.low, at - s.start)
    if found is None:
        return False
    word = found["word"]
    start = s.start + found.start("word")
    told = any(e.start == start for e in telling.events) or any(t.at >= 0 and t.start == start for t in telling.tolls)
    if at - telling.span[0] <= 1 and word.endswith("ing") and telling.apart:
        return False  # "… while targeting a leader in Bex"
    return not (told and (word.endswith("ed") or word in _VERBS)) and word not in _AUXILIARY


def _opening(telling: Telling, places: Places) -> int:
    """The offset of a clause behind the places, days and hours that it opens with."""
    s = telling.sentence
    start, end = telling.span
    fronts = [places.named[i].mention for i in places.of(s.index)]
    spans = [(m.start, m.end) for m in fronts if m.kind == "place"] + [(d.start, d.end) for d in telling.dates]
    at = start
    for first, last in sorted(spans):
        if first < at or last > end:
            continue
        if _FRONT.fullmatch(s.low, at - s.start, first - s.start) is None:
            break
        at = last
    found = _ADVERBS.match(s.low, at - s.start, end - s.start)
    return s.start + found.end() if found is not None else at


def _is_apart(here: str, g: Group, places: Places) -> bool:
    """Whether an incident that has a place is elsewhere than `here`, and no sentence on it names that, unless beside
    the incident's place: "riots spread to Ava and Bex"."""
    told = foremost(g)
    spots = {key(t.spot) for t in told if t.spot}
    sites = [places.named[t.site.index] for t in told if t.site is not None and t.site.score >= FIRMLY]
    placed = bool(spots) or any(_is_local(n) for n in sites)
    named = {name for t in told for name in _named_by(t, places) if name != here or not _is_paired(here, t, sites)}
    return placed and here not in named | spots


def _named_by(telling: Telling, places: Places) -> set[str]:
    start, end = telling.span
    named = [places.named[i] for i in places.of(telling.sentence.index)]
    return {name for n in named if start <= n.mention.start < end for name in chain(n)}


def _is_local(named: Named) -> bool:
    """Whether a name is a town's, a district's, or a village's that no gazetteer knows."""
    if is_town(named):
        return not is_province(named) or _is_district(named)
    return is_elsewhere(named) and not named.mention.feature


def _is_paired(here: str, telling: Telling, sites: Sequence[Named]) -> bool:
    """Whether a sentence names a place in one breath with that of the incident."""
    low = telling.sentence.low.replace("-", " ")
    others = {key(n.mention.text) for n in sites} - {here}
    return any(f"{a} and {b}" in low for o in others for a, b in ((here, o), (o, here)))


def _is_district(named: Named) -> bool:
    """Whether a division is named with the one that holds it: "Sabari district, Khost province"."""
    return is_province(named) and bool(named.mention.qualifiers)


def _is_of_districts(mine: Named, g: Group, places: Places) -> bool:
    """Whether a district is named where an incident is put in another by its name and that of its province."""
    if not _is_district(mine):
        return False
    sites = [places.named[t.site.index] for t in foremost(g) if t.site is not None and t.site.score >= FIRMLY]
    return bool(sites) and all(_is_district(n) for n in sites)


def _is_find(telling: Telling, g: Group) -> bool:
    """Whether a sentence tells that people were found dead, where nobody was missing or carried off."""
    sought = any(t.role in ("missing", "abducted") for x in foremost(g) for t in x.tolls)
    mishap = any(f.startswith("accident/") for f in g.families)
    return not (sought or mishap) and finds_dead(telling)


def _is_of_another_kind(telling: Telling, g: Group) -> bool:
    """Whether none of the events that a sentence tells of is of a kind that the incident is of."""
    mine = {(e.event_type, e.sub_event_type) for e in telling.events if e.kind == "event" and not e.known}
    theirs = {(e.event_type, e.sub_event_type) for t in foremost(g) for e in t.events if e.kind == "event"}
    return bool(mine and theirs) and {a for a, _ in mine}.isdisjoint(a for a, _ in theirs)


_DURING = compiled(r"\bduring (?:[\w-]+ ){0,3}$")
_CLOSE = 3
"""Sentences from the incident's last one on within which one of the same paragraph goes on to the next."""
_DEED = 44
"""Weight from which on words tell of a deed by themselves."""
_ASSAULTS = words("attacked assaulted stormed raided ambushed shelled bombed torched looted")
"""Verbs that tell of a deed where they have a subject."""
_MOVES = ("Change to group/activity", "Headquarters or base established", "Other")
"""What forces do before or after what the report tells of."""
_HARM = ("killed", "injured", "abducted", "shot")
_NEW = ("counted", "one", "list", "named", "bare", "pronoun")
"""How people are told of who have not been spoken of; "him" is he whom the same clause brings in."""
_WORD = compiled(r"\W*(?P<word>[\w'’-]+)")
_VERBS = words("shot set blew took hit struck burnt left hurt fell broke drove beat fought held")
"""With which a clause begins that has the subject of the one before."""
_AUXILIARY = words(
    "was were is are had has have been be did when where who which that after before as because killing wounding"
    " injuring leaving with amid"
)
_FRONT = compiled(
    r"[\s,]*(?:(?:and|but|then|also|later|meanwhile|elsewhere|separately|in a [\w-]+ (?:incident|attack|case)"
    r"|\w+ (?:also )?(?:said|reported)(?: that)?),? )*"
    r"(?:(?:early|late|earlier|later|just|close|on|in|at|near|outside|around|off|of|to|the|inside|along|by|north|south"
    r"|east|west|further|farther|from|towns?|city|village|cities|district|province|state|capital|suburb|port|nearby"
    r"|neighbou?ring|[a-z-]+ern|central|part|night|morning|afternoon|evening|same|that|day|hours?|,|and|a|few|some|\d+"
    r"|two|three|kilomet\w+|km|miles?)[\s,]+)*"
)
"""What stands between the beginning of a clause and the place or the day with which it opens."""
_ADVERBS = compiled(
    r"(?:[\s,.:;–—-]+|(?:and|but|then|also|later|earlier|meanwhile|elsewhere|separately|overnight|province|district"
    r"|state|city|morning|afternoon|evening|night|(?:at|towards) (?:dawn|dusk|noon|nightfall|midnight)"
    r"|(?:at )?(?:about |around )?the same (?:time|hour|day|night)|(?:a few |some |several |\w+ )?(?:hours|minutes)"
    r" (?:later|earlier|before|after(?:wards)?)|(?:in|during) the (?:morning|afternoon|evening|night|day)"
    r"|(?:earlier|later) (?:in the|that|on the same) (?:day|evening|morning|night)|(?:on )?the same day|that night"
    r"|in (?:an?|another|the) (?:[\w-]+ ){0,2}?(?:incident|attack|case|development|place|village|town)"
    r"|(?:officials|police|residents|witnesses) (?:also )?(?:said|reported)(?: that)?)\b)+"
)
_KNOWN = compiled(
    r"\W*(?:he|she|it|they|we|his|her|their|its|this|these|those|both|who|which"
    r"|(?:one|two|three|four|five|six|some|most|many|all|several|half|none|\w+teen|\d+) of (?:the|them|those|his|her"
    r"|their|its|these)|the (?!army|military|police|navy|air force|government|coalition|taliban|security forces|rebels"
    r"|guerrillas|militants|insurgents|troops|bod(?:y|ies) of|[\w-]+ army|[\w-]+ military|[\w-]+ police|[\w-]+ navy"
    r"|[\w-]+ air force))\b"
)
"""With what a clause on those begins of whom the report has told."""
_ANSWERS = compiled(
    r"\W*(?:[\w-]+ ){0,3}?(?:police|officers|deputies|troopers|agents|detectives|investigators|firefighters"
    r"|paramedics|medics|rescuers|crews)\b(?: say| said| believe)?(?: [\w-]+){0,2}? (?:went|responded|arrived|found"
    r"|discovered|located|came|rushed|hurried|called|dispatched|sent|summoned|alerted|heard|saw)\b"
)
"""How a sentence opens on those who were called to it, and what they found there."""
_MORE = compiled(
    r"\W*(?:at least |about |some |another )?(?:\w+|\d+) (?:others? |more |people |of them )*"
    r"(?:(?:seriously|badly|slightly|critically|lightly) )?(?:wounded|injured|hurt|killed|dead|missing)\b"
)
"""Of whom a verb tells that the clause before has: ", and five wounded"."""
_PUT_THERE = compiled(r"^(?:(?!and\b|as\b)[ \w'’-]){0,50}\b(?:in|at|near|outside|around) (?:the \w+ of |nearby )?$")
"""Between what befell people and the town that it befell them in."""
_FOUND_DEAD = compiled(
    r"\b(?:bod(?:y|ies)|corpses?|remains)\b[^.;]{0,90}?\b(?:found|discovered|dumped|recovered|turned up|lay|lying)\b"
    r"|\b(?:found|discovered|find)\b[^.;]{0,30}?\b(?:dead|bod(?:y|ies)|corpses?|hanged|beheaded|murdered|shot)\b"
)
_OF_THE_KNOWN = compiled(
    r"\b(?:of|among) (?:the|those|them|whom) (?:dead|wounded|injured|victims|missing|killed|survivors)\b|\btoll\b"
    r"|\b(?:hospitals?|clinics?|morgue|mortuary|funerals?|burials?)\b|\bdied (?:later|of)\b"
    r"|\b(?:be|been|being|was|were) buried\b(?! (?:under|beneath|below|by|when|while|alive|in (?:the )?(?:mud|rubble"
    r"|debris|snow|ruins|earth)))"
    r"|\b(?:the|his|her|their) (?:gunm[ae]n|attackers?|assailants?|suspects?|killers?|bombers?|victims?)\b"
)
"""In a sentence that goes on about those who came to harm, or did it."""
