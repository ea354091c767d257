"""Which incident a sentence goes on about by the thread of the text: its paragraph, its deed, whose day it names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.novelty import brings_others, firm_counts, foremost, is_of_its_day, opens_paragraph
from geo.extract.phrases.things import CLASSES
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence, once
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = [
    "introduces",
    "is_of_another_day",
    "is_of_another_time",
    "is_otherwise_done",
    "names_its_deed",
    "speaks_of_its_things",
    "strays",
]


def strays(telling: Telling, g: Group, groups: Sequence[Group]) -> bool:
    """Whether a sentence would leave the incident of its own paragraph for one that was told of before it: "Rockets hit
    a market in Ava. … One of the shells struck a school; three pupils died"."""
    s = telling.sentence
    if s.part != "text" or s.shouted or telling.item is not None or telling.within is not None:
        return False
    here = [o for o in groups[-_LATELY:] if not o.background and o.tellings[-1].sentence.paragraph == s.paragraph]
    known = telling.strongest is None or telling.strongest.known
    return bool(here) and all(o is not g for o in here) and not (known and is_of_its_day(telling, g))


def introduces(telling: Telling, g: Group) -> bool:
    """Whether a sentence opens with the name and age of him whom the lead left unnamed: "killed a leader of farm hands
    … Jim Poe, 55, was shot on Saturday"."""
    s = telling.sentence
    if s.part != "text" or s.shouted or _BY_NAME.match(s.text) is None or not g.tellings:
        return False
    lead = g.tellings[0]
    near = lead.sentence.index == 0 and s.index <= _NEXT and len(g.tellings) == 1
    one = [t for t in lead.tolls if t.role in _FATES and not t.loose]
    single = bool(one) and one[0].kind in ("one", "definite") and not any(p.name for t in one for p in t.who)
    return near and single and all(t.role in _FATES and t.count.best == 1 for t in telling.tolls)


def names_its_deed(telling: Telling, g: Group) -> bool:
    """Whether a sentence speaks of what is known by the very word for what the incident is: "after the ambush"."""
    event = telling.strongest
    if event is None or not event.known or event.words in _ANY_DEED:
        return False
    stem = event.words[:_STEM]
    return len(stem) == _STEM and any(
        stem in e.words for t in foremost(g) for e in t.events if t.sentence is not telling.sentence
    )


def speaks_of_its_things(telling: Telling, g: Group) -> bool:
    """Whether a sentence that names neither day nor place of its own goes on about things that the incident's sentences
    have brought in: "a lorry rammed into a convoy … sentries had fired at the lorry"."""
    if telling.site is not None or telling.dates or telling.sentence.shouted:
        return False
    known = _known_things(telling.sentence)
    return bool(known) and any(known & _new_things(t.sentence) for t in foremost(g))


@once
def _known_things(s: Sentence) -> frozenset[str]:
    """The vehicles, vessels and buildings that a sentence takes for known: "the lorry"."""
    return _THINGS.intersection(_THE.findall(s.low))


@once
def _new_things(s: Sentence) -> frozenset[str]:
    """Those that it brings in: "a Russian army lorry"."""
    return _THINGS.intersection(word for m in _A.finditer(s.low) for word in m["what"].split())


def is_otherwise_done(telling: Telling, g: Group) -> bool:
    """Whether a paragraph of its own counts others than the incident does, who came to harm by other means: "A bomb
    killed nine … Two hours later gunmen shot dead a judge"."""
    if telling.sentence.part != "text" or telling.sentence.shouted or (telling.site is not None and g.background):
        return False
    if not (brings_others(telling, g) or _is_shot_beside(telling, g)):
        return False
    mine, theirs = _means([telling]), _means(foremost(g))
    if mine and theirs and mine.isdisjoint(theirs):
        return True
    return _is_another_sort(telling, g)


def _is_shot_beside(telling: Telling, g: Group) -> bool:
    """Whether a paragraph of its own says that people were shot, where those of the incident were killed or hurt by
    something else: "shells hit a hospital … A soldier was shot in the arm by a sniper"."""
    shot = any(t.role == "shot" and t.kind in ("one", "counted", "list") for t in telling.tolls)
    return shot and opens_paragraph(telling, g) and _means(foremost(g)) == {"blast"}


def _is_another_sort(telling: Telling, g: Group) -> bool:
    """Whether a sentence that counts others tells of a deed of another sort, on a day or in a place of its own: "Rebels
    slit the throats of seven sailors … Troops killed 14 rebels in a sweep that began on Thursday"."""
    strongest = telling.strongest
    if strongest is None or strongest.kind != "event" or strongest.known:
        return False
    dated = any(d.first not in g.days for d in telling.own_days)
    placed = telling.site is not None or bool(telling.spot) or _IN_A_PART.match(telling.sentence.low) is not None
    if not (dated or placed) or not g.families & {"violence", "abduction"}:
        return False
    mine = {e.sub_event_type for e in telling.events if e.kind == "event"}
    theirs = {e.sub_event_type for t in foremost(g) for e in t.events if e.kind == "event"}
    return bool(theirs) and mine.isdisjoint(theirs) and strongest.event_type == "Battles"


def is_of_another_day(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts others than the incident does, of what another day owns: "three died … she said of
    Sunday's raid, in which 50 perished"."""
    day = next(iter(telling.own_days), None)
    if day is None or day.first in g.days or not g.tellings:
        return False
    if _ITS_DEED.match(telling.sentence.low, day.end - telling.sentence.start) is None:
        return False
    if telling.tolls and telling.tolls[0].additional:
        return False  # "the six other victims of Sunday's raid"
    mine, theirs = firm_counts([telling]), firm_counts(foremost(g))
    return any(role in theirs and not counts & theirs[role] for role, counts in mine.items())


def is_of_another_time(telling: Telling, g: Group) -> bool:
    """Whether a sentence gives a day of its own to a deed that it sets beside the incident, or in which nobody was
    hurt: "another party on the block ended in gunfire last Sunday, although nobody was hit"."""
    own = any(d.score > SPOKEN and d.prec <= _DAYS and not d.future for d in telling.dates)
    if not own or not g.tellings or any(d.first in g.days for d in telling.dates):
        return False
    firm = firm_counts([telling])
    if not firm and _ANOTHER_TIME.search(telling.sentence):
        return True
    spared = {t.role for t in telling.tolls if t.kind == "none"}
    return bool(spared & _HURT) and not firm and bool(firm_counts(foremost(g)).keys() & _HURT)


def _means(tellings: Sequence[Telling]) -> set[str]:
    """By what sentences that count people say that these came to harm."""
    text = " ".join(t.sentence.low for t in tellings if t.tolls)
    return {m.lastgroup or "" for m in _MEANS.finditer(text)}


_BY_NAME = compiled(r"\W*(?:[A-Z][\w'’-]+ ){1,4}[A-Z][\w'’-]+, (?:an? [\w -]{3,30}, )?\d\d?, (?:was|had|died)\b")
_NEXT = 2
"""Index of the last sentence that may name him of whom the lead tells."""
_FATES = ("killed", "injured", "shot")
_LATELY = 8
"""How many incidents back that of the paragraph is looked for."""
_STEM = 6
"""Letters that a word for a deed has in common with its verb: "ambush", "ambushed"."""
_THE = compiled(r"\bthe ([a-z-]+)")
_A = compiled(r"\ban? (?P<what>[a-z-]+(?: [a-z-]+){0,3})")
_THINGS = frozenset(
    " ".join(CLASSES[name].replace("|", " ") for name in ("VESSEL", "VEHICLE", "AIRCRAFT", "STRUCTURE")).split()
)
_ANY_DEED = frozenset(
    {"attack", "attacks", "violence", "killing", "killings", "incident", "crime", "assault", "deaths"}
)
"""What may be said of any of several."""
_MEANS = compiled(
    r"\b(?:(?P<blast>(?:\w+-)?bomb\w*|blasts?|explo\w+|(?:land ?)?mines?|grenades?|rockets?|mortars?|shell(?:s|ed|ing)"
    r"|missiles?|air ?strikes?|warplanes?|detonat\w+|blew)"
    r"|(?P<guns>gunm[ae]n|shot|gunfire|opened fire|shooting|gunned)"
    r"|(?P<hands>hack(?:ed|ing)|stabb\w+|kni(?:fe|ves|fed)|machetes?|behead\w+|throats?|lynch\w+|beat(?:en)? to death"
    r"|beaten|clubb?ed|strangled|burned alive|stoned))\b"
)
_IN_A_PART = compiled(
    r"\W*(?:in|on) (?:the|another) (?:[\w-]+ ){0,2}?(?:half|part|parts|quarter|section|sector|side|suburbs?|district"
    r"|outskirts|neighbou?rhood) of (?:the|this) (?:city|town|capital|port|country|region|province)\b"
)
"""How a sentence opens in another part of the place told of."""
_ITS_DEED = compiled(
    r"(?: (?:morning|afternoon|evening|night))?['’]s (?:[\w-]+ ){0,2}?(?:attacks?|raids?|blasts?|explosions?|bombings?"
    r"|shootings?|clash(?:es)?|killings?|ambush|strikes?|assault|fighting|violence|protests?|march|rally|crackdown)\b"
)
"""Behind the day that owns what is told."""
_DAYS = 2
"""Precision of some days in a row."""
_HURT = {"injured", "shot"}
_ANOTHER_TIME = Cued(
    r"\b(?:another|an(?: unrelated)? (?:earlier|other)|a (?:separate|previous|prior|similar|different))"
    r" (?:[\w'-]+ ){0,2}?(?:party|cookout|barbecue|gathering|event|vigil|home|house|car|bar|club|store|shooting|gunfire"
    r"|shootout|incident|attack)\b[^.;]{0,90}?\b(?:shot|shots|gunfire|shooting|bullets?|fired|attacked|stabbing)\b"
    r"|\b(?:that time|on that occasion|in that (?:case|incident|instance|shooting))\b"
)
"""A deed set beside the one that the report tells of."""
