"""Which sentences may open an incident of their own, and which only add up those of months, years and wars."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from geo.extract.counts.tallies import is_ranked, is_statistic
from geo.extract.counts.tolls import Toll
from geo.extract.events.events import FATES
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.clauses import opening
from geo.extract.incidents.tellings import Telling
from geo.extract.incidents.townnames import FIRMLY
from geo.extract.phrases.nouns import NOUNS
from geo.extract.text.tokens import words
from geo.extract.words.countwords import BE
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.peoplewords import ANIMALS
from geo.patterns import compiled

__all__ = ["can_open", "is_of_harm", "is_sum_of_months", "is_sum_of_war"]


def can_open(telling: Telling, others: bool) -> bool:
    """Whether a sentence that fits no incident told of before opens one; `others`: the report has told of some."""
    strongest = telling.strongest
    if not telling.tolls and telling.dates and all(d.future for d in telling.dates):
        return False  # "a vigil is planned for Sunday"
    if not telling.tolls and (others or all(e.known for e in telling.events)) and is_ranked(telling.sentence.low):
        return False
    if not telling.tolls and is_statistic(telling.sentence) and not _has_a_day(telling):
        return False
    if strongest is None:
        sure = [t for t in telling.tolls if t.kind not in ("plural", "none") and not t.loose]
        if others and telling.site is not None and _has_a_day(telling) and any(t.kind == "none" for t in telling.tolls):
            return True  # "On 27 October, by contrast, no one died when a clinic at Haydan was hit"
        if others and _is_headed_by_its_place(telling) and any(t.role == "injured" for t in sure):
            return True
        return any(t.role in ("killed", "abducted") for t in sure) or (not others and _opens_unnamed(telling, sure))
    if strongest.kind != "event" and not telling.tolls and _WORST.search(telling.sentence.low):
        return False
    if others and strongest.known and telling.tolls and all(t.outdated for t in telling.tolls):
        return False
    if strongest.kind != "event" and not telling.tolls:
        placed = telling.site is not None or (telling.apart and bool(telling.spot))
        return placed or any(d.score > SPOKEN and d.prec <= 2 for d in telling.dates)
    return not (others and strongest.known and not telling.tolls and not telling.dates and telling.site is None)


def _is_headed_by_its_place(telling: Telling) -> bool:
    """Whether a sentence begins with the place where people came to harm: "In Bex, seven were wounded", but not where
    they lie in hospital."""
    s = telling.sentence
    placed = telling.site is not None and telling.site.score >= FIRMLY
    return placed and bool(opening(s, telling.span[0] - s.start).place) and _TREATED.search(telling.said) is None


def _has_a_day(telling: Telling) -> bool:
    return any(d.score > SPOKEN and d.prec <= _DAYS for d in telling.dates)


def is_sum_of_months(telling: Telling) -> bool:
    """Whether a sentence adds up a month or a year, whose date is none of the incident's told before it."""
    dated = any(d.score > SPOKEN for d in telling.dates)
    return dated and not telling.tolls and not _has_a_day(telling) and is_statistic(telling.sentence)


def _opens_unnamed(telling: Telling, sure: Sequence[Toll]) -> bool:
    """ "A man was wounded in Leeds on Friday": who came to harm where or when, and nothing of how; whom a report opens
    with need neither, "Teen wounded outside store"."""
    placed = telling.site is not None or any(d.score > SPOKEN and d.prec <= 2 for d in telling.dates)
    in_list = telling.head or telling.item is not None
    harmed = any(
        t.role != "shot" and (t.kind in ("counted", "one", "named", "list", "single") or (t.kind == "bare" and in_list))
        for t in sure
    )
    plural = [t for t in telling.tolls if t.kind == "plural"]
    early = telling.sentence.index <= _LEADS and telling.sentence.part == "text"
    if early and any(is_of_harm(telling, t) for t in (*sure, *plural)):
        return True
    return harmed and (placed or bool(telling.head)) and (telling.sentence.index <= _LEADS or telling.item is not None)


def is_of_harm(telling: Telling, toll: Toll) -> bool:
    """Whether a deed or a mishap hurt those told of, by the verb itself: a hospital treats the sick as well, players
    are hurt at play, and "by a decision" nobody bleeds."""
    said = telling.sentence.words
    hurt = toll.role in ("injured", "shot") and any(w in _HARMED for w in said[max(0, toll.at - 1) : toll.at + 4])
    told = toll.kind in ("counted", "one", "named", "list", "single", "definite", "bare", "plural", "pronoun")
    if not (hurt and told) or not telling.sentence.lows.isdisjoint(_SPORT):
        return False
    if telling.sentence.index and not telling.sentence.lows.isdisjoint(_STATE):
        return False  # "only one player is injured", "he had been shot"
    if toll.kind == "plural" and not _is_headlined(telling, toll):
        return False
    by = toll.at + 1
    if toll.role == "shot" or said[by : by + 1] != ("by",):
        return True
    agent = list(takewhile(lambda w: w.isalpha() and w not in _PAST_AGENT, said[by + 1 :]))
    owned = said[by + 1 + len(agent) : by + 2 + len(agent)] in (("'s",), ("'",))
    return not owned and not _AGENTS.isdisjoint(agent)


def _is_headlined(telling: Telling, toll: Toll) -> bool:
    """Whether those of whom a participle says that they were shot are all that a clause is about: "teens shot as they
    walked", and not "officers wounded on duty are to get"."""
    said = telling.sentence.words
    clause = list(takewhile(lambda w: w[0].isalnum() and w not in _SUBORDINATE, said[toll.at + 1 :]))
    return said[toll.at] in _ARMED_DEEDS and _FINITE.isdisjoint(clause) and _FINITE.isdisjoint(said[: toll.at])


def is_sum_of_war(telling: Telling) -> bool:
    """Whether a sentence says no more than how many have died over years or in a whole war."""
    vague = all(e.words in FATES or e.words in _VAGUE or e.words.startswith(_OFFENSIVE) for e in telling.events)
    return not telling.tolls and vague and is_statistic(telling.sentence)


_VAGUE = frozenset({"violence", "killing", "killings", "bloodshed", "unrest", "attacks", "fighting"})
"""What a sum of years is said to come of."""
_OFFENSIVE = "offensive"
"""What a war's dead are said to have been killed in: "killed in the offensive on Gaza since October"."""
_DAYS = 2
"""Precision of some days in a row: "on 4 and 5 October"."""
_WORST = compiled(
    r"\b(?:worst|highest|deadliest|bloodiest|lowest)\b[^.;]{0,40}\b(?:since|in (?:years|decades|more|nearly))\b"
)
"""In a sentence that only compares: "violence has reached its worst level since 2001"."""
_HARMED = words(
    "wounded wounds wound wounding injured injures injuring hurt hurting grazed grazes grazing maimed stabbed stabs "
    "slashed hit hits hitting struck strikes striking shot injuries bullet bullets gunshot"
)
"""Words that say that somebody came to harm by another or by mishap."""
_SPORT = words(
    "striker midfielder goalkeeper quarterback linebacker pitcher batsman winger jockey training match season squad "
    "league tournament playoffs hamstring"
)
_ARMED_DEEDS = words("shot wounded grazed stabbed")
_FINITE = BE | words("can will may could would should must has have had do does get gets receive receives to")
_STATE = words("is are has have had would could should must")
_SUBORDINATE = words("when while as after before because since who which that where")
_PAST_AGENT = words("who that which in on at near during while when after as outside with from")
_AGENTS = PERSONS | ANIMALS | NOUNS["SHOT"] | NOUNS["GUN"] | NOUNS["BLADE"] | NOUNS["MUNITION"] | NOUNS["VEHICLE"]
_AGENTS |= words("glass shrapnel fragments debris pellets bullet gunshot ricochet blast explosion tree")
"""Who or what wounds people."""
_TREATED = compiled(r"\b(?:hospitals?|clinics?|treated|treating|discharged|surgery|victims)\b")
_LEADS = 1
"""Index of the last sentence that may open a report with people hurt or missing of whom it does not say how."""
