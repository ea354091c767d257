"""Which of the incidents that a report's sentences were grouped into it means, and whether as news or as history: no
figure of speech, no complaint, no kind of thing, no old man's death."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.events.naturaldeaths import is_natural
from geo.extract.incidents.arrests import is_plain
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.memory import is_remembered, is_tried
from geo.extract.incidents.openers import is_of_harm
from geo.extract.incidents.past import is_aftermath, is_long_past
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.judge.signs import Around
from geo.extract.judge.signwords import COURT, MEMORY, MODAL, POLITICS
from geo.extract.text.tokens import words
from geo.extract.words.peoplewords import ANIMALS

__all__ = ["is_covered", "is_meant", "is_of_late", "meant"]


def meant(groups: Sequence[Group], report: Report, around: Around) -> list[Group]:
    """Those that are meant, each noted as news or as history."""
    groups = [
        g for g in groups if is_meant(g, report) and not is_natural((t.events, t.sentence.low) for t in g.tellings)
    ]
    groups = [g for g in groups if not _is_obituary(g, report)]
    kept = []
    for g in groups:
        covered = is_covered(g, report.since) and _is_dated_and_counted(g)
        firm = covered or any(_is_firm(t, report.published) for t in g.tellings)
        least = _KEPT_PAST if g.background or covered else _KEPT_SHORT if around.length <= _SHORT else _KEPT
        least = min(least, _KEPT_FIRM) if firm else least
        short = around.length <= _SHORT and not g.background
        opening = short and _opens_with_harm(g, report.published)
        brief = opening or (short and _is_counted_undated(g))
        least = _KEPT_OPENING if opening else _KEPT_BRIEF if brief else least
        harm = _is_headline_of_harm(g, report)
        least = min(least, _KEPT_HEADLINE) if harm else least
        if g.likely < (least if not _is_told_in_full(g) else _NEVER_PAST if g.background else _NEVER):
            continue
        unsure = g.likely < (_KEPT_FIRM if firm else _MAIN)
        unsure = unsure and not (harm or brief or covered or is_of_late(g, report.published) or _opens(g))
        g.background = g.background or unsure or _is_long_over(g, report.published)
        kept.append(g)
    return kept


def is_meant(g: Group, report: Report) -> bool:
    """Whether words of violence are meant as such: not a game's, a market's, a weapons test's, a plain arrest's."""
    stated = _stated(g)
    if report.scene.aside:
        named = "named" in stated and any(x.role == "killed" and x.kind == "named" for t in g.tellings for x in t.tolls)
        return bool(stated & {"counted", "bare", "list"}) or named  # who is hurt in a game is named
    return bool(stated) or not is_plain(g, report) or report.headlined()


def is_of_late(g: Group, published: dt.date | None) -> bool:
    """Whether its own sentences give it a day of the last week: what is told of it is no history."""
    return published is not None and any(0 <= (published - day).days <= _WEEK for day in g.days)


def is_covered(g: Group, since: dt.date | None) -> bool:
    """Whether an incident is of the days that a report covers which gathers what happened over some days."""
    return since is not None and g.when is not None and g.when.last >= since


def _is_obituary(g: Group, report: Report) -> bool:
    """Whether a report opens with somebody's death and goes on to say that it came of itself: "She was 88"."""
    first = g.tellings[0]
    if first.sentence.index or first.sentence.part != "text" or [t.kind for t in first.tolls] != ["named"]:
        return False
    opening = " ".join(s.low for s in report.body[:2])
    return is_natural([(first.events, opening)])


def _stated(g: Group) -> set[str]:
    """How the people that a group tells of are told, vague words and zeroes left out."""
    return {toll.kind for t in g.tellings for toll in t.tolls if not toll.loose} - {"none"}


def _is_told_in_full(g: Group) -> bool:
    """Whether somebody counts the people of an incident of long ago, or of the one that the report opens with."""
    first = next((t for t in g.tellings if not t.bare), g.tellings[0])
    counted = any(toll.kind in ("counted", "list", "named") for toll in first.tolls)
    told = any(toll.kind != "pronoun" for toll in first.tolls)
    return (g.background and told) or (counted and first.sentence.index == 0)


def _opens(g: Group) -> bool:
    """Whether it is a disaster of late whose people a report's first sentence counts."""
    first = g.tellings[0]
    counted = any(t.kind in ("counted", "list") and t.role == "killed" and not t.loose for t in first.tolls)
    return bool(g.natural) and counted and (first.sentence.index == 0 or bool(g.land))


def _is_long_over(g: Group, published: dt.date | None) -> bool:
    """Whether a sentence says that it lies a year back and none gives it a fresh day: "in the June 2027 murder"."""
    days = [d for t in g.tellings for d in t.dates if d.score > SPOKEN and not d.future]
    fresh = published is None or any((published - d.last).days <= _RECENT for d in days)
    return not fresh and any(is_long_past(t, published) for t in g.tellings)


def _is_firm(telling: Telling, published: dt.date | None) -> bool:
    """Whether a sentence itself counts the people whom something befell and gives a recent day for it."""
    counted = any(t.kind in ("counted", "list", "part") and t.role != "missing" and not t.loose for t in telling.tolls)
    if not counted or telling.strongest is None or published is None:
        return False
    return any((published - d.last).days <= _RECENT for d in telling.own_days)


def _is_dated_and_counted(g: Group) -> bool:
    """Whether one of its sentences tells of something fresh on a day of its own, and one counts its people."""
    dated = any(t.own_days and t.strongest is not None and t.strongest.kind == "event" for t in g.tellings)
    return dated and any(toll.says_how_many for t in g.tellings for toll in t.tolls)


def _is_counted_undated(g: Group) -> bool:
    """Whether an incident counts its people and names no day at all: in a text of few sentences that is the news."""
    counted = any(toll.says_how_many and toll.role in _HARM for t in g.tellings for toll in t.tolls)
    return counted and not any(t.dates for t in g.tellings)


def _is_told(telling: Telling, toll: Toll) -> bool:
    """Whether it says what befell somebody who is new to the report; some of many are so where a headline has them."""
    new = toll.role in _HARM and not toll.referred and toll.kind != "none"
    if toll.kind == "pronoun" and not telling.sentence.lows.isdisjoint(ANIMALS):
        return False  # "shot his neighbour's dog, killing him"
    return new and (toll.kind != "plural" or is_of_harm(telling, toll))


def _opens_with_harm(g: Group, published: dt.date | None) -> bool:
    """Whether a note tells whom it befell, as headlines do without an article, and of no trial of it: "Teen shot at bus
    stop", "Officer kills man who came at him with a knife"."""
    told = [t for t in g.tellings if any(_is_told(t, x) for x in t.tolls)]
    if not told or g.tellings[0].sentence.index > 1:
        return False
    for t in g.tellings:
        low = t.sentence.low
        late = is_aftermath(low) or is_tried(t.sentence) or is_remembered(low)
        supposed = t.sentence.index > 0 and not t.sentence.lows.isdisjoint(_MODAL)
        if late or supposed or "told the court" in low or not t.sentence.lows.isdisjoint(_UNTOLD):
            return False
    return is_of_late(g, published) or not any(t.dates for t in g.tellings)


def _is_headline_of_harm(g: Group, report: Report) -> bool:
    """Whether the text is a headline alone that says what killed or hurt some whom it does not count: "Soldiers killed
    in ambush in Gao"."""
    first = g.tellings[0]
    s = first.sentence
    if len(report.body) > 1 or report.title or not s.headline or not _ELSE.isdisjoint(s.lows):
        return False
    if is_aftermath(s.low) or is_tried(s) or is_remembered(s.low):
        return False
    deed = any(e.kind == "event" and not e.known and not e.attempted for e in first.events)
    return any(t.role in _HARM and t.kind != "none" and (deed or t.kind in _ONE) for t in first.tolls)


_ONE = ("one", "single", "named")
"""Kinds of people of whom a headline tells as somebody's fate."""
_WEEK = 7
_SHORT, _KEPT_SHORT, _KEPT_BRIEF, _KEPT_OPENING, _KEPT_HEADLINE = 3, 0.2, 0.15, 0.03, 0.06
"""A text of so few sentences shows little of what it is about, and is told from so likely on; from how likely on if it
counts the people of something and gives no day, if it opens with them, and if it is a headline that tells of some."""
_NEVER, _NEVER_PAST = 0.02, 0.01
"""From how likely on something is told at all where somebody counts its people: as news, as history."""
_KEPT_PAST, _KEPT_FIRM, _KEPT, _MAIN = 0.16, 0.29, 0.45, 0.48
"""From how likely on something is told at all as history, is told at all as news with its people and its day in one
sentence and as other news, and is news."""
_UNTOLD = words(
    "film movie novel thriller opera musical sitcom documentary screenplay decades century centuries "
    "testified inquest honor honour memory tribute anniversary"
)
"""Words of what is told and did not happen, or not of late."""
_ELSE = (_UNTOLD | COURT | MEMORY | MODAL | POLITICS) - {"minister", "president", "party"}
_ELSE |= words("how why what who when if study not no never denies deny jailed widow widows mourn mourns visits")
"""Words of headlines that tell of something else than what has just happened."""
_MODAL = words("would could should must shall might had has have is are")
"""Words of what a law provides for, of a state or of what lay before: "where a person is killed, they would face"."""
_HARM = ("killed", "injured", "shot")
_RECENT = 14
"""Days up to which a day is recent."""
