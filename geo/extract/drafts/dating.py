"""Which of a report's dates is the day of one incident, and how far to trust it.

Each date that the incident's sentences name is weighed, and for the leading incident also those of sentences that tell
of nothing else ("The bus left the road on Thursday"). The weights are learnt (`dayweights`); the day of publication is
the last resort, and the further back the incident may lie, the wider is the span around it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.extract.days.dates import When
from geo.extract.days.sameday import is_at_night
from geo.extract.days.sending import Sent
from geo.extract.drafts import dayweights
from geo.extract.drafts.dayweights import Candidate
from geo.extract.drafts.duration import days_before, lengthened, up_to_the_count
from geo.extract.drafts.sharedday import Shared, alongside, of_all, of_lead
from geo.extract.drafts.trialdays import without_hearings
from geo.extract.figures.statements import middle
from geo.extract.incidents import chronology, lasting, undated
from geo.extract.incidents.agreement import is_of_mishaps
from geo.extract.incidents.knowndays import is_of_known
from geo.extract.incidents.past import is_aftermath
from geo.extract.incidents.tellings import Group
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["Candidate", "Dated", "candidates", "choose", "named"]

Untold = Sequence[tuple[Sentence, Sequence[When]]]


@dataclass(frozen=True, slots=True)
class Dated:
    """When an incident happened, and the words that say so."""

    first: dt.date
    last: dt.date
    prec: int
    """UCDP, 1 exact day … 5 within a year."""
    sentence: Sentence
    """The evidence: the sentence that names the day, or the incident's first one where none does."""
    start: int
    end: int
    said: bool
    """Whether words of the text give the day; else it is counted from publication."""
    chance: float
    """0–1: how likely this date is right among those that the text names."""


def choose(
    g: Group,
    untold: Untold,
    title: Sequence[Sentence],
    published: dt.date | None,
    sent: Sent | None,
    *,
    live: bool = False,
    others: Sequence[Group] = (),
    main: Dated | None = None,
    written: dt.date | None = None,
    shared: Shared = (),
) -> Dated | None:
    """The day of an incident; None when nothing gives one.

    `untold`: sentences that tell of nothing, with dates. `sent`: when the report's head says that it was sent. `live`:
    the report is written while things happen. `others`: the report's incidents; `main`: the day of the foremost where
    that is a disaster of the same kind. `written`: as in `Report`. `shared`: the days
    that sentences name of several happenings.
    """
    options = without_hearings(candidates(g, untold, published), published)
    if sent is not None and sent.told:  # the record of one incident says at its head when that was
        own = [c for c in options if c.sentence is sent.sentence and c.when.start == sent.start]
        options = own or options
    if (over := lasting.days_of(g)) is not None:
        w, telling = over
        return Dated(w.first, w.last, w.prec, telling.sentence, w.start, w.end, True, _COUNTED_SINCE)
    called = [c.when for c in options if chronology.is_called(c.sentence) and c.when.prec == 1]
    if called:  # it is no less exact elsewhere, and the day of an arrest for it is a later one
        options = [c for c in options if not (is_aftermath(c.sentence.low) or _is_wider(c.when, called[0]))] or options
    spoken = g.one_of and bool(options) and all(c.when.score <= chronology.SPOKEN for c in options)
    if spoken and published is not None and (day := alongside(g, others, published)) is not None:
        lead = g.tellings[0].sentence
        return Dated(day.first, day.last, day.prec, lead, lead.start, lead.end, False, 0.0)
    if options:
        return _told(dayweights.weigh(options, published), g, untold, title, published)
    if published is None and sent is not None and not g.background:
        return Dated(*_in_its_month(sent, g, title), sent.sentence, sent.start, sent.end, False, 0.0)
    if published is None or g.background:
        return None
    if (both := of_all(g, shared, published)) is not None:
        s, w = both
        return Dated(w.first, w.last, 1, s, w.start, w.end, True, _SAID_OF_ALL)
    if not live and (day := alongside(g, others, published)) is not None:
        lead = g.tellings[0].sentence
        return Dated(day.first, day.last, day.prec, lead, lead.start, lead.end, False, 0.0)
    if (all_told := of_lead(g, shared, published)) is not None:
        s, w = all_told
        return Dated(w.first, w.last, 1, s, w.start, w.end, True, _SAID_OF_ALL)
    if main is not None and main.said and main.prec <= _A_SEASON:
        return replace(main, said=False, chance=0.0)  # what the same storm did elsewhere
    early = _at_an_early_hour(g, untold)
    mine = [t.sentence for t in g.tellings]
    whole_days = days_before(mine, written or published)
    without = (published, published, 1) if live else _before(written or published, g, title)
    first, last, prec = whole_days or without
    many = any(toll.role == "killed" and middle(toll.count) >= 10 for t in g.tellings for toll in t.tolls)
    # What kills many is reported within hours; of small things a day may pass.
    first = last if prec == _A_FEW and (many or early or any(_NOW.search(s) for s in mine)) else first
    lead = g.tellings[0].sentence  # no words give the day: the evidence is that this was news on that day
    return Dated(first, last, prec, lead, lead.start, lead.end, False, 0.0)


def named(
    best: Candidate,
    options: Sequence[Candidate],
    g: Group,
    untold: Untold,
    title: Sequence[Sentence],
    published: dt.date | None,
) -> Dated:
    """The day of an incident, were this date chosen: what the weights are learnt from."""
    return _told([(float(c is best), c) for c in options], g, untold, title, published)


def _told(
    scored: Sequence[tuple[float, Candidate]],
    g: Group,
    untold: Untold,
    title: Sequence[Sentence],
    published: dt.date | None,
) -> Dated:
    """The likeliest date, as exact as the report makes it; the others, with their chances, may say more of it."""
    options = [c for _, c in scored]
    mine = [t.sentence for t in g.tellings]
    chance, best = max(scored, key=lambda o: o[0])
    best = _after_midnight(best, options)
    w, s = best.when, best.sentence
    first, last, prec = _before(w.last, g, title)
    if prec == _A_FEW and _at_an_early_hour(g, untold):  # "police said on Monday … at 2 a.m."
        first, prec = last, 1
    same = sum(c for c, o in scored if (o.when.first, o.when.last) == (w.first, w.last))  # head and "Date:"
    likely = same > 1 - sum(c for c, _ in scored)
    late = w.score <= chronology.SPOKEN and prec > 2  # of an update, the day on which it was told says little
    if (whole := up_to_the_count(w, best, published)) is not w:
        return Dated(whole.first, whole.last, whole.prec, s, w.start, w.end, True, chance)
    if w.prec > 2 or (likely and not late):
        w = _day_within(_in_its_year(best, options), options)
        w = _of_weekend(w, options) if not g.one_of else w
        w = lengthened(w, best, options, mine, _around(untold, g), published)
        return Dated(w.first, w.last, w.prec, s, w.start, w.end, True, chance)
    return Dated(first, last, prec, s, w.start, w.end, True, chance)


def _at_an_early_hour(g: Group, untold: Untold) -> bool:
    """Whether its sentences, or those beside its lead, put it in the small hours or the morning and name no day: what
    is told of on some day was on that day, if it was before noon."""
    opening = [s for s, days in untold if s.index <= _BESIDE and not days] if g.tellings[0].sentence.index == 0 else []
    told = [t.sentence for t in g.tellings if not t.own_days]
    return any(_EARLY.search(s) for s in [*told, *opening])


def _after_midnight(best: Candidate, options: Sequence[Candidate]) -> Candidate:
    """ "On Saturday night … It happened at 1:30 a.m.": the next day, where that is told of the happening."""
    w = best.when
    if w.prec > 1 or not is_at_night(best.sentence, w):
        return best
    next_day = w.last + dt.timedelta(days=1)
    told = (c for c in options if c.when.first == c.when.last == next_day and c.sentence is not best.sentence)
    return next((c for c in told if _AT_NIGHT.search(c.sentence)), best)


def _is_wider(w: When, day: When) -> bool:
    return w.prec == _A_FEW and w.overlaps(day)


def candidates(g: Group, untold: Untold, published: dt.date | None) -> list[Candidate]:
    """The dates that may be the day of an incident, none ahead of publication."""
    mishap = is_of_mishaps(g.tellings)  # who was arrested for it on Tuesday says nothing of its day
    told = [(n, t, None if t.bare else t) for n, t in enumerate(g.tellings)]
    found = [
        Candidate(d, t.sentence, telling, n)
        for n, t, telling in told
        for d in t.dates
        if not (d.future or (mishap and t.is_arrest and not is_of_known(t.sentence, d)))
    ]
    if not g.background:
        dated = [t.sentence for t in g.tellings if t.dates or not t.bare]
        others = [(s, days) for s, days in untold if all(t is not s for t in dated)]
        found += [Candidate(d, s, None, len(g.tellings)) for d, s in undated.beside(others, published)]
    if g.background and published is not None:  # on the day of the news somebody only spoke of it
        found = [c for c in found if c.when.score > chronology.SPOKEN or c.when.prec > 1]
    return found


def _in_its_year(c: Candidate, options: Sequence[Candidate]) -> When:
    """ "In May 2024 … on 6 May": a day without a year is in that in which the report puts the month."""
    w = c.when
    if (
        w.kind != "day"
        or w.first != w.last
        or _YEAR.search(c.sentence.text[w.start - c.sentence.start :][: w.end - w.start])
    ):
        return w
    for other in (o.when for o in options if o.when.kind == "month" and o.when.first.month == w.first.month):
        if other.first.year != w.first.year and w.first.day <= other.last.day:
            day = other.first.replace(day=w.first.day)
            return replace(w, first=day, last=day)
    return w


def _day_within(w: When, options: Sequence[Candidate]) -> When:
    """ "Five weeks ago … on 16 October": the one day that the report names within the span, if it names one."""
    if w.prec <= 2 or w.prec > 4 or w.kind == lasting.SINCE:  # what goes on since a day has none within
        return w
    days = {o.when.first: o.when for o in options if o.when.kind == "day" and o.when.prec == 1}
    inside = [o for day, o in sorted(days.items()) if w.first <= day <= w.last]
    return replace(w, first=inside[0].first, last=inside[0].last, prec=1) if len(inside) == 1 else w


def _of_weekend(w: When, options: Sequence[Candidate]) -> When:
    """ "The weekend killing of a grower … was dragged from his pickup on Saturday", "overnight … at 10 p.m. Saturday":
    the one day of it that is named by what tells of the deed, unless that is told of all the days of a weekend."""
    night = w.kind == "relative"
    if not (w.kind == "span" or night) or w.prec != 2 or (w.last - w.first).days != 1:
        return w
    exact = [c for c in options if c.when.prec == 1 and c.when.score > chronology.SPOKEN]
    came = [c.when for c in exact if _CAME.match(c.sentence.low)]
    told = came or [c.when for c in exact if c.telling is not None]
    if night:  # "buried on Tuesday those whom an overnight strike killed": not the day beside the night
        beside = [c.when for c in options if any(o.when is w and o.sentence is c.sentence for o in options)]
        told = [d for d in told if d not in beside]
    days = {d.first: d for d in told if w.first <= d.first <= w.last}
    whole = [c for c in options if c.when == w and any(t.says_how_many for t in (c.telling.tolls if c.telling else ()))]
    day = next(iter(days.values())) if len(days) == 1 and (night or came or not whole) else None
    return replace(w, first=day.first, last=day.last, prec=1) if day is not None else w


def _around(untold: Untold, g: Group) -> list[Sentence]:
    """The sentences behind an incident's first that tell of nothing, as far as they may tell how it ended."""
    at = g.tellings[0].sentence.index
    return [s for s, _ in untold if at < s.index <= at + _BESIDE]


def _in_its_month(sent: Sent, g: Group, title: Sequence[Sentence]) -> tuple[dt.date, dt.date, int]:
    """The days on which something may have happened that was news on some day of a month."""
    first, _, precision = _before(sent.first, g, title)
    return first, sent.last, max(precision, 4)


def _before(told: dt.date, g: Group, title: Sequence[Sentence]) -> tuple[dt.date, dt.date, int]:
    """The days on which something may have happened that is told of on a day, and not when it was."""
    days, precision = undated.reach([*title, *(t.sentence for t in g.tellings)])
    if any(toll.update for t in g.tellings for toll in t.tolls):
        days, precision = max((days, precision), (6, 3))
    return told - dt.timedelta(days=days), told, precision


_CAME = compiled(
    r"\W*(?:the |some |about )?(?:[\w-]+ ){0,2}?(?:attackers|assailants|gunmen|raiders|men|militants|rebels|bombers"
    r"|robbers|intruders|fighters|bandits|soldiers|kidnappers) (?:had )?(?:came|come|arrived|struck|entered|descended"
    r"|burst"
    r"|moved in|crossed|rode in|drove up|swooped)\b"
    r"|\W*(?:it|this|the (?:\w+ )?\w+) (?:happened|occurred|took place) "
)
"""How a sentence opens that tells when those came who did it, or when it happened."""
_SAID_OF_ALL = 0.8
"""How often the day that a sentence says of several incidents is that of each."""
_COUNTED_SINCE = 0.6
"""How often the days since which a disaster's dead are counted are those that it is said to have had."""
_A_SEASON = 5
"""UCDP's precision of what goes on for months."""
_BESIDE = 4
"""Index of the last sentence that may say at which hour it was what a report opens with."""
_EARLY = Cued(
    r"\b(?:at|about|around|before|after|since|by|until) (?:about |around |nearly )?(?:0?\d|1[01])(?:[.:]\d\d)? ?a\.?m\b"
    r"|\b(?:at|before|around) (?:dawn|daybreak|sunrise|first light)\b"
    r"|\b(?:in|during) the (?:early|small|pre-?dawn) hours\b"
)
"""An hour before noon."""
_NOW = Cued(
    r"\b(?:currently|at this (?:hour|time)|(?:is|are|was|were) still (?:burning|blocked|closed|on the scene|under way)"
    r"|remains? (?:closed|blocked|shut|under water|on the scene)|(?:is|are) (?:now )?(?:under water|blocked|closed)"
    r"|continues? to (?:affect|burn|rage|flood|rise)|(?:has|have) (?:since )?(?:re-?opened|been re-?opened))\b"
)
"""In a sentence on what goes on while it is written, or was over just before."""
_AT_NIGHT = Cued(
    r"\b(?:happened|occurred|took place|broke out|unfolded|struck|erupted|shooting was|crash was|rang out|fired)\b"
    r"[^.;]{0,40}?\b(?:[1-5]|12)(?:[.:]\d\d)? ?a\.?m\b"
)
"""In a sentence that puts what happened in the hours behind midnight."""
_A_FEW = 2
"""UCDP's precision of two to six days."""
_YEAR = compiled(r"\d{4}")
