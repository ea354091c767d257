"""A sentence that tells of two happenings: "The attack came hours after a bomb had killed two"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from geo.extract.days.dateforms import MONTH, SMALL
from geo.extract.days.dates import When
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.past import SPAN_AFTER
from geo.extract.incidents.tellings import Telling
from geo.extract.text.clues import Cued
from geo.patterns import compiled

__all__ = ["A_RAID_ON", "cut", "cut_elsewhere", "led_by_another", "parted", "since"]


def cut(telling: Telling) -> int | None:
    """Offset in the part's text from which on a sentence tells of another happening than before; None: of one alone."""
    s = telling.sentence
    found = _LINK.search(s) or _SINCE_WHEN.search(s)
    if found is not None:
        return s.start + found.end()
    return at if (at := _after_another(telling)) is not None else _between(telling)


def _after_another(telling: Telling) -> int | None:
    """The bound behind the news, before what it came after: "raiders killed 31, two days after an assault on"."""
    s = telling.sentence
    found = _AFTER.search(s) if s.part == "text" else None
    if found is None:
        return None
    at = s.start + found.end()
    before = [e for e in telling.events if not e.known and e.end <= at]
    later = any(e.kind == "event" and e.start >= at for e in telling.events)
    if _is_again(telling, at):
        return None
    counted = [t.start >= at for t in telling.tolls if t.says_how_many]
    dead = {t.start >= at for t in telling.tolls if t.says_how_many and t.role == "killed"}
    done = any(e.kind == "event" and not e.definite for e in before)  # and not "died of burns, days after 11 perished"
    sides = len(set(counted)) == _TWO
    had = sides and _HAD.search(s.low, at - s.start) is not None
    if not done and not any(counted) and _DIED.search(s.low, 0, at - s.start):
        return None  # "died on Wednesday, two days after a crash"
    later = later or had or (done and (len(dead) == _TWO or (sides and dead == {True})))
    dated = any(d.score > SPOKEN and d.end <= at for d in telling.dates)
    return at if before and later and (counted or dated) else None


def led_by_another(telling: Telling) -> tuple[Telling, Telling] | None:
    """The news and what it came after, of a sentence that begins with the latter: "A day after a bomb killed 40 in Ava,
    gunmen shot six guards in Bex"; None: it tells of one happening."""
    s = telling.sentence
    opening = _LEAD.match(s) if s.part == "text" and telling.within is None else None
    if opening is None:
        return None
    start = s.start + opening.start("span")
    for bound in _NEXT_CLAUSE.finditer(s.low, opening.end()):
        at = s.start + bound.end()
        before, news = (_side(telling, at, later=later, dated_apart=True) for later in (False, True))
        if before is None or news is None:
            continue
        told = [any(t.says_how_many for t in side.tolls) for side in (before, news)]
        done = [any(e.kind == "event" and not (e.known or e.definite) for e in side.events) for side in (before, news)]
        if told[1] and (told[0] or done[0]) and (done[1] or told[0]):
            return news, replace(before, within=(start, at))
    return None


def _is_again(telling: Telling, at: int) -> bool:
    """Whether what stands from `at` on is the accident of the words before: "the owner of a hotel that collapsed gave
    himself up, four days after the building came down"."""
    told = [e for e in telling.events if e.kind == "event"]
    sides = [{e.sub_event_type for e in told if (e.start >= at) is later} for later in (False, True)]
    accidents = all(e.event_type == "Accident" for e in told if e.start >= at)
    another = _ANOTHER.search(telling.sentence.low, at - telling.sentence.start)
    return accidents and bool(sides[0] & sides[1]) and another is None


def cut_elsewhere(telling: Telling) -> int | None:
    """The bound after which a sentence counts the dead of another place: "…, while in Bihar 32 people drowned"."""
    dead = [t for t in telling.tolls if t.role == "killed" and t.kind in ("counted", "bare", "one") and not t.loose]
    if len(dead) < _TWO:
        return None
    s = telling.sentence
    for bound in _ELSEWHERE.finditer(s):
        at = s.start + bound.start("there")
        if any(t.end <= at for t in dead) and any(t.start >= at for t in dead):
            return at
    return None


def _between(telling: Telling) -> int | None:
    """The bound between two clauses that count the people of two days weeks apart: "30 died at A in May, and 12 were
    killed at B in July 2024"."""
    firm = [t for t in telling.tolls if t.kind in ("counted", "bare", "one") and not (t.loose or t.outdated)]
    days = [d for d in telling.dates if not d.future and d.score > SPOKEN]
    if len(firm) < _TWO or len(days) < _TWO:
        return None
    s = telling.sentence
    for bound in _BOUND.finditer(s):
        at = s.start + bound.end()
        sides = [[d for d in days if (d.start >= at) is later] for later in (False, True)]
        told = [any((t.start >= at) is later for t in firm) for later in (False, True)]
        if not (all(told) and all(sides)):
            continue
        if all(_is_far(a, b) for a in sides[0] for b in sides[1]) or _by_other_causes(telling, at):
            return at
    return None


def _by_other_causes(telling: Telling, at: int) -> bool:
    """Whether each side counts dead of a mishap of its own kind: "nine died of heatstroke in the past three days,
    while two boys drowned on Monday"."""
    mishaps = [e for e in telling.events if e.kind == "event" and not e.known and e.event_type in _MISHAPS]
    causes = [{e.sub_event_type for e in mishaps if (e.start >= at) is later} for later in (False, True)]
    dead = {t.start >= at for t in telling.tolls if t.role == "killed" and t.says_how_many}
    return len(dead) == _TWO and all(causes) and causes[0].isdisjoint(causes[1])


def _is_far(a: When, b: When) -> bool:
    return max((a.first - b.last).days, (b.first - a.last).days) >= _APART


def parted(telling: Telling, at: int, *, dated_apart: bool = True) -> tuple[Telling, Telling] | None:
    """What a sentence tells before `at` and after it; None where it tells of nothing on one of the sides.

    `dated_apart`: each side has the days that it names itself, and no others."""
    sides = [_side(telling, at, later=later, dated_apart=dated_apart) for later in (False, True)]
    return _counted_back(sides[0], sides[1], at) if sides[0] is not None and sides[1] is not None else None


def since(telling: Telling, at: int) -> Telling | None:
    """What alone a sentence tells of that says no more of the news: "the worst crash since May, when a bus …", "the
    feud goes back to May, when …"."""
    later = telling.sentence.low.startswith(("since ", "back to "), at - telling.sentence.start)
    return _side(telling, at, later=True, dated_apart=True) if later else None


def _side(telling: Telling, at: int, *, later: bool, dated_apart: bool) -> Telling | None:
    """What a sentence tells after `at`, or before it; None where it tells of nothing there."""
    events = tuple(e for e in telling.events if (e.start >= at) is later)
    tolls = tuple(t for t in telling.tolls if (t.start >= at) is later)
    dates = tuple(d for d in telling.dates if (d.end > at) is later)
    if later:  # "… since April, when eight people perished": that day is theirs
        dates = tuple(replace(d, score=max(d.score, _THEIRS)) if d.start - at <= _FRONT else d for d in dates)
    told = tolls or any(e.kind == "event" for e in events)
    told = told or A_RAID_ON.search(telling.sentence, telling.sentence.low[at - telling.sentence.start :]) is not None
    if not (events or (later and tolls)) or (later and not told):
        return None
    near = max(events, key=lambda e: e.weight).start if events else tolls[0].start
    begin, end = telling.span
    within = (at, end) if later else (begin, at)
    dates = dates or (() if dated_apart else telling.dates)
    return replace(telling, events=events, tolls=tolls, dates=dates, near=near, within=within)


def _counted_back(before: Telling, later: Telling, at: int) -> tuple[Telling, Telling]:
    """The parts, the later one with the day that is counted back from that of the other: "happened on Monday, three
    days after another one hit a camp"."""
    s = before.sentence
    span = _SPAN.search(s.low, max(0, at - s.start - _SPANS), min(len(s.low), at - s.start + _SPANS))
    if span is None or not span.start() <= at - s.start <= span.end():
        return before, later
    start, end = s.start + span.start(), s.start + span.end()
    counted = [d for d in before.dates if d.start < end and d.end > start]
    own = [d for d in later.dates if not start <= d.start < end and d.score > SPOKEN and not d.future]
    days = [d for d in before.dates if d not in counted]
    day = next((d for d in days if d.prec == 1 and d.score > SPOKEN and not d.future), None)
    if not own and day is None and counted:  # "The raid came a day after …": from the day of the raid
        theirs = (replace(counted[0], score=max(counted[0].score, _THEIRS)),)
        return replace(before, dates=tuple(days)), replace(later, dates=theirs)
    if own or day is None:
        return before, later
    n = SMALL.get(span["n"] or "", 0) or (int(span["n"]) if (span["n"] or "").isdigit() else 1)
    unit = 0 if span["hours"] else {"day": 1, "week": 7}.get(span["unit"] or "", 14 if span["unit"] else 1)
    back = dt.timedelta(days=n * unit)
    slack = dt.timedelta(days=3 if span["unit"] in ("week", "fortnight") else 0)
    back_then = replace(day, start=start, end=end, first=day.first - back - slack, last=day.last - back + slack,
                        prec=3 if slack else 1, kind="ago", score=_THEIRS)  # fmt: skip
    return replace(before, dates=tuple(days)), replace(later, dates=(back_then,))


_HAD = compiled(r"\bhad (?:been )?(?:killed|wounded|injured|shot|kidnapped|abducted|died)\b")
"""What had befallen others before the news: "a day after three had been wounded there"."""
_DIED = compiled(r"\b(?:died|dies|succumbed|passed away)\b")
_SPANS = 30
"""Letters around a bound in which a span of days stands."""
_SPAN = compiled(
    r"(?:(?P<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?P<unit>day|week|fortnight)s?"
    r"|(?P<hours>(?:[\w-]+ )?hours?)|the (?:very )?(?:day|evening|night)) after\b ?"
)
"""How long before the news the other happening was."""
A_RAID_ON = Cued(
    r"\b(?:an?|another) (?:[\w-]+ ){0,2}?(?:attack|air ?strike|strike|raid|assault|bombardment|ambush) (?:on|against) "
)
"""A raid that nobody has spoken of, by its aim."""
_FRONT = 12
"""Letters of a sentence before a day that it opens with."""
_THEIRS = 1.0
"""Least score of a day with which the later part begins."""
_ANOTHER = compiled(r"\b(?:another|a (?:second|third|similar|separate|different))\b")
_MISHAPS = ("Accident", "Disaster")
_TWO, _APART = 2, 20
"""Counts and days that there must be for two, and days between theirs."""
_ELSEWHERE = Cued(r"(?:; |, (?:and|while|whereas|but) )(?P<there>(?:in|off|near|at) (?:the )?)")
_BOUND = Cued(r"(?:; |, (?:and|while|whereas|but) |, | and |, with )(?!(?:killing|wounding|injuring|leaving)\b)")
"""Between clauses of which the later has people of its own: "…, and wounding six" goes on about the same."""
_DEED = (
    r"(?:attack(?:ed|s)?|explosions?|blasts?|bombings?|shootings?|incidents?|actions?|killings?|murders?|assassinations?"
    r"|kidnappings?|abductions?|raids?|ambush|massacre|stabbings?|crash|clash(?:es)?|(?:air ?)?strikes?|shelling)"
)
_TOLD = r"(?:occurred|took place|comes?|came|happened|(?:was|were) (?:carried out|committed|perpetrated))"
_EXTREME = "worst|deadliest|bloodiest|biggest|largest|highest|heaviest|gravest|costliest|strongest|most serious"
_OF_AN_AGE = "began|begun|ended|erupted|broke out|started|came to power|took power|took office|independence|gained"
"""What a time is counted from in which much happened: "the worst raid since the war began"."""
_SINCE_WHEN = Cued(
    rf"\b(?=(?:since|until|back to) (?:early |late |last |mid-)?(?:{MONTH}"
    r"|winter|spring|summer|autumn|19\d\d|20\d\d|\w+day)[^.;]{0,20}?, when )"
    rf"|\b(?:{_EXTREME})\b[^.;]{{0,60}}? "
    rf"(?=since (?!then\b|records\b|the (?:start|beginning|end)\b|[^.;]{{0,60}}?\b(?:{_OF_AN_AGE})\b))"
)
"""Before the day of what came before: "the third bomb since April, when eight people perished in Ava", "the worst raid
since militants attacked Bex"."""
_AFTER = Cued(rf", (?={SPAN_AFTER}\w)")
_LEAD = Cued(rf"(?:[^a-z]*[-–—:] ?|[^-–—:]{{0,60}} [-–—] )?\W*(?P<span>{SPAN_AFTER})")
"""How a sentence begins that goes on to the news, a dateline before it."""
_NEXT_CLAUSE = compiled(r", (?!(?:and|or|but|who|whom|whose|which|where|including|among|most|many|some|according)\b)")
_LINK = Cued(
    r"\b(?:(?:this|the|that|these)(?: [\w-]+){0,3}? "
    + _DEED
    + r"|^\W*it(?= (?:came|comes|follow)))\b[^.;]{0,80}?\b(?:"
    + _TOLD
    + r"\b[^.;]{0,40}?\b(?:hours?|days?|weeks?|months?|years?) (?:after|before)|(?:has |have )?follow(?:ed|s)"
    r"|(?:was|were) (?:\w+ )?followed (?:\w+ ){0,2}?by)(?= (?!argument|dispute|fight|chase)\w)"
)
"""Between a happening and another that it came before or after."""
