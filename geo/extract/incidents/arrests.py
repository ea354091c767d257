"""Which arrests are incidents of their own, and which are the police's daily work or belong to the story of a crime."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from geo.extract.incidents.agreement import is_capture
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group
from geo.extract.incidents.transitions import is_another
from geo.extract.text.clues import Cued
from geo.patterns import compiled

__all__ = ["is_plain", "without_arrests"]


def is_plain(g: Group, report: Report) -> bool:
    """Whether it is a plain arrest: of no armed band, for no attack that it foiled, not what a report opens with."""
    if g.families != {"strategic/Arrests"} or report.scene.political:
        return False
    if any(_ORGANISED.search(s.low) for s in [*(t.sentence for t in g.tellings), *report.body[:_LEAD]]):
        return False
    return not (_is_own_news(g, report) or any(_FOILED.search(t.sentence.low) for t in g.tellings))


def without_arrests(groups: list[Group], report: Report) -> list[Group]:
    """Arrests and charges that follow the crime or the accident which a report tells of are part of its story, no
    incident."""
    crimes = [
        g for g in groups if "violence" in g.families and any(t.tolls for t in g.tellings) and not _is_old_raid(g)
    ]
    if not any(_is_mishap(g) for g in groups) and (report.scene.political or not crimes):
        return groups
    crimes += [g for g in groups if _opens_elsewhere(g, crimes, report)]
    items = Counter(item for g in groups for item in {t.item for t in g.tellings})
    first = min((c.tellings[0].sentence.index for c in crimes), default=None)
    return [
        g
        for g in groups
        if g in crimes
        or not (is_capture(g) or _is_of_charges(g, first, report))
        or _is_own(g, items)
        or _is_find_elsewhere(g, groups)
    ]


def _is_of_charges(g: Group, first: int | None, report: Report) -> bool:
    """Whether all that is told of it, behind a crime that was told before, is with what somebody is charged: "on Monday
    three boys were arraigned on charges of murder"."""
    if first is None or report.scene.political or g.tellings[0].sentence.index <= first:
        return False
    return all(_CHARGED.search(t.sentence.low) is not None and not t.tolls for t in g.tellings)


def _is_old_raid(g: Group) -> bool:
    """Whether it is a bombing or the like of long ago, for which those are sought whose arrest is the news."""
    return g.background and any(e.event_type == "Explosions/Remote violence" for t in g.tellings for e in t.events)


def _is_own(g: Group, items: Mapping[int | None, int]) -> bool:
    """Whether what the police did is told for its own sake: it cost lives, "another bomb was defused", or an item of a
    list tells of nothing else. `items`: item → how many incidents it tells of."""
    item = g.tellings[0].item
    return _harmed(g) or any(is_another(t) for t in g.tellings) or (item is not None and items[item] == 1)


def _is_find_elsewhere(g: Group, groups: Sequence[Group]) -> bool:
    """Whether arms were found or made safe in a town that no other incident of the report is in."""
    finds = [e for t in g.tellings for e in t.events if e.sub_event_type == "Disrupted weapons use"]
    found = any(not e.known and _IN_THE_AIR.match(e.words) is None for e in finds)
    others = [o for o in groups if o is not g and not o.background]
    return found and bool(g.towns) and all(o.towns and g.names.isdisjoint(o.names) for o in others)


def _is_mishap(g: Group) -> bool:
    return _harmed(g) and any(f == "disaster" or f.startswith("accident/") for f in g.families)


def _harmed(g: Group) -> bool:
    """Whether a group counts people who came to harm, or says that none did."""
    return any(not toll.loose and toll.role != "abducted" for t in g.tellings for toll in t.tolls)


def _opens_elsewhere(g: Group, crimes: Sequence[Group], report: Report) -> bool:
    """Whether a report opens with arrests and then tells of crimes in other places, for which they are not made."""
    named = g.families == {"strategic/Arrests"} and _is_own_news(g, report)
    return named and all(c.names and g.names.isdisjoint(c.names) for c in crimes)


def _is_own_news(g: Group, report: Report) -> bool:
    """Whether a report opens with it and gives several arrested, or one in public life, the day and the place: then it
    is not told for a crime of which the report tells more."""
    last = next((n for n, t in enumerate(g.tellings) if not t.bare), 0)
    first = g.tellings[: last + 1]  # with the sentence that sets its scene
    if not any(_SEVERAL.search(t.sentence) or _PUBLIC.search(t.sentence) for t in first):
        return False
    opens = all(len(s.words) <= _HEAD for s in report.body[: first[0].sentence.index])
    placed = any(t.site is not None for t in first)
    return opens and placed and any(d.prec == 1 for t in first for d in t.own_days)


_CHARGED = compiled(
    r"\b(?:charged|arraigned|indicted|booked)\b[^.;]{0,60}? (?:with|on|for|of)\b|\b(?:charges?|counts?) of\b"
    r"|\b(?:arrested|held|detained) on suspicion of\b"
)
_HEAD = 9
"""Words up to which a sentence before the first is a letterhead, a headline or a dateline."""
_LEAD = 6
"""Index of the last sentence that still opens a report."""
_PUBLIC = Cued(
    r"\b(?:editors?|journalists?|reporters?|activists?|opposition|politicians?|mayors?|ministers?|senators?|dissidents?"
    r"|bloggers?|clerics?|imams?|unionists?|union leaders?|opponents?|critics?|generals?|commanders?)\b"
)
"""Whose arrest is of public interest."""
_SEVERAL = Cued(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|several|\d{1,3})"
    r"(?: of)?(?! (?:years?|months?|weeks?|days?|hours?|minutes|counts|charges|km|miles|kilos?)\b)"
    r"(?: [a-z'-]+){0,3}? [a-z'-]*(?:s|men|women|people|children)\b"
)
_IN_THE_AIR = compiled(r"(?:shot|shoot|down|intercept|brought|missile|drone|rocket|uav)")
"""How the words begin for what an air defence brings down."""
_FOILED = compiled(
    r"\b(?:prepar|plann|plott)(?:ing|ed) (?:to (?:bomb|attack|kill|assassinate)|(?:an? |the )?(?:[\w-]+ )?"
    r"(?:attacks?|bombings?|assassination|raids?))"
)
"""An arrest for an attack that did not come."""
_ORGANISED = compiled(
    r"\b(?:cadres?|gangs?|cartels?|maras?|mafia|syndicates?|criminal (?:group|network|organi[sz]ation)s?"
    r"|organi[sz]ed crime|cliques?|arms (?:module|deal\w*|smuggl\w*|traffick\w*|suppl\w*)|rifles?|pistols?"
    r"|ak-?\d+|networks?|terror cells?|jihad\w*"
    r"|explosives?|grenades?|spy|spies|spied|spying|espionage|treason|sabotage|pira(?:cy|tes?))\b"
)
"""What makes an arrest more than the police's daily work: armed bands, their arms, crimes against a state."""
