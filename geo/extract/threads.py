"""Which incident a sentence goes on about by the thread of the text: its paragraph, its deed, whose day it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.chronology import SPOKEN
from geo.extract.novelty import brings_others, firm_counts, is_of_its_day

if TYPE_CHECKING:
    from geo.extract.tellings import Group, Telling

__all__ = ["is_of_another_day", "is_otherwise_done", "names_its_deed", "strays"]


def strays(telling: Telling, g: Group, groups: Sequence[Group]) -> bool:
    """Whether a sentence would leave the incident of its own paragraph for one that was told of before it: "Rockets hit
    a market in Ava. … One of the shells struck a school; three pupils died"."""
    s = telling.sentence
    if s.part != "text" or s.shouted or telling.item is not None or telling.within is not None:
        return False
    here = [o for o in groups if not o.background and o.tellings[-1].sentence.paragraph == s.paragraph]
    return bool(here) and all(o is not g for o in here) and not is_of_its_day(telling, g)


def names_its_deed(telling: Telling, g: Group) -> bool:
    """Whether a sentence speaks of what is known by the very word for what the incident is: "after the ambush"."""
    event = telling.strongest
    if event is None or not event.known or event.words in _ANY_DEED:
        return False
    stem = event.words[:_STEM]
    return len(stem) == _STEM and any(
        stem in e.words for t in g.tellings for e in t.events if t.sentence is not telling.sentence
    )


def is_otherwise_done(telling: Telling, g: Group) -> bool:
    """Whether a paragraph of its own counts others than the incident does, who came to harm by other means: "A bomb
    killed nine … Two hours later gunmen shot dead a judge"."""
    if telling.sentence.part != "text" or telling.sentence.shouted or (telling.site is not None and g.background):
        return False
    if not brings_others(telling, g):
        return False
    mine, theirs = _means([telling]), _means(g.tellings)
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


def is_of_another_day(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts others than the incident does, of what another day owns: "three died … she said of
    Sunday's raid, in which 50 perished"."""
    day = next((d for d in telling.dates if d.prec == 1 and d.score > SPOKEN and not d.future), None)
    if day is None or day.first in g.days or not g.tellings:
        return False
    if _ITS_DEED.match(telling.sentence.low, day.end - telling.sentence.start) is None:
        return False
    mine, theirs = firm_counts([telling]), firm_counts(g.tellings)
    return any(role in theirs and not counts & theirs[role] for role, counts in mine.items())


def _means(tellings: Sequence[Telling]) -> set[str]:
    """By what sentences that count people say that these came to harm."""
    text = " ".join(t.sentence.low for t in tellings if t.tolls)
    return {m.lastgroup or "" for m in _MEANS.finditer(text)}


_STEM = 6
"""Letters that a word for a deed has in common with its verb: "ambush", "ambushed"."""
_ANY_DEED = frozenset(
    {"attack", "attacks", "violence", "killing", "killings", "incident", "crime", "assault", "deaths"}
)
"""What may be said of any of several."""
_MEANS = re.compile(
    r"\b(?:(?P<blast>(?:\w+-)?bomb\w*|blasts?|explo\w+|(?:land ?)?mines?|grenades?|rockets?|mortars?|shell(?:s|ed|ing)"
    r"|missiles?|air ?strikes?|warplanes?|detonat\w+|blew)"
    r"|(?P<guns>gunm[ae]n|shot|gunfire|opened fire|shooting|gunned)"
    r"|(?P<hands>hack(?:ed|ing)|stabb\w+|kni(?:fe|ves|fed)|machetes?|behead\w+|throats?|lynch\w+|beat(?:en)? to death"
    r"|beaten|clubb?ed|strangled|burned alive|stoned))\b"
)
_ITS_DEED = re.compile(
    r"(?: (?:morning|afternoon|evening|night))?['’]s (?:[\w-]+ ){0,2}?(?:attacks?|raids?|blasts?|explosions?|bombings?"
    r"|shootings?|clash(?:es)?|killings?|ambush|strikes?|assault|fighting|violence|protests?|march|rally|crackdown)\b"
)
"""Behind the day that owns what is told."""
