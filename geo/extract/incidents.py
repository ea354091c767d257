"""Sentences that tell of events → incidents: joined when the same is told again, parted by time, place and kind."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from geo.extract.agreement import (
    chain,
    headed_apart,
    is_account,
    is_another,
    is_capture,
    is_town,
    kinds_agree,
    listed_apart,
    places_agree,
    times_agree,
)
from geo.extract.apart import is_foremost, is_item, is_parted, is_roundup, is_spree
from geo.extract.chronology import SPOKEN
from geo.extract.deeds import is_past_deed
from geo.extract.events import FATES
from geo.extract.past import HISTORY, is_history, is_over, of_the_harmed
from geo.extract.places import Places
from geo.extract.tellings import Group, Telling
from geo.extract.tolls import Toll, is_statistic, is_trend

__all__ = ["group"]


def group(
    tellings: Sequence[Telling], places: Places, published: dt.date | None, *, record: bool = False
) -> list[Group]:
    """The incidents of a report, in the order in which it first tells of them.

    `record`: it is the record of one incident, of which each source tells again. Where the lead sums up several and
    the report then tells them one by one, the sum belongs to none of them.
    """
    late = [t for t in tellings[1:] if _counts(t) and is_spree(t.sentence.low)]
    sums = [t for t in tellings if t.sentence.index <= _OPENING and t not in late and _sums_up(t)]
    sums += [t for t in _before_the_first(tellings) if t not in sums and _counts(t)]
    if not sums and _adds_up(tellings, places):
        sums = [tellings[0]]
    if late and any(t.tolls for t in tellings if t not in late and t not in sums):
        tellings = [t for t in tellings if t not in late]  # a weekend's people are not one shooting's
    if sums:
        parts = _gathered([t for t in tellings if t not in sums], places, published, items=True)
        told = [g for g in parts if not g.background and any(t.tolls for t in g.tellings)]
        if len(told) > 1 or (told and _is_one_of(told[0], sums)):
            for g in parts:
                g.one_of = True
                if g.when is None and not g.background:
                    g.add(replace(sums[0], events=(), tolls=()), places)
            return parts
    return _gathered(tellings, places, published, record=record)


def _is_one_of(g: Group, sums: Sequence[Telling]) -> bool:
    """Whether the only incident that is told is one of those that the lead says to have happened apart."""
    firm = [toll for t in g.tellings for toll in t.tolls if not (toll.loose or toll.outdated)]
    placed = g.tellings[0].site is not None
    own = bool(firm) and (placed or any(toll.count.best == 1 for toll in firm))
    return any((own and is_spree(t.sentence.low, lead=True)) or (placed and is_parted(t.sentence.low)) for t in sums)


def _sums_up(telling: Telling) -> bool:
    low = telling.sentence.low
    if telling.sentence.index and _WHO_HAD_DIED.search(low):  # "the funeral of 15 villagers who had died in raids"
        return False
    return _counts(telling) and (is_roundup(low) or is_spree(low, lead=True))


def _before_the_first(tellings: Sequence[Telling]) -> Sequence[Telling]:
    """What an opening says of all, before "In the worst attack, …" or "The first blast …" goes on to one of them."""
    for n, t in enumerate(tellings):
        if 0 < t.sentence.index <= _OPENING and is_foremost(t.sentence.low):
            return tellings[:n]
    return ()


def _adds_up(tellings: Sequence[Telling], places: Places) -> bool:
    """Whether the lead's dead are those of several towns that the sentences after it tell of one by one."""
    lead = tellings[0] if tellings and tellings[0].sentence.index <= 1 else None
    total = max((_dead(lead)), default=0) if lead is not None else 0
    parts: dict[str, int] = {}
    for t in tellings[1:] if total >= _SUMMED else ():
        named = places.named[t.site.index] if t.site is not None and t.site.score >= _FIRMLY else None
        fresh = t.strongest is not None and not t.strongest.known
        dead = next(iter(_dead(t)), 0)
        if named is not None and is_town(named) and fresh and 0 < dead < total and not _is_history_of(t):
            parts.setdefault(named.mention.text.lower(), dead)
    return len(parts) > 1 and _MOST * total <= sum(parts.values()) <= total


def _is_history_of(t: Telling) -> bool:
    return HISTORY.search(t.sentence.low) is not None


def _dead(telling: Telling) -> list[int]:
    """The numbers of dead that a sentence counts."""
    firm = [t.count for t in telling.tolls if t.role == "killed" and not t.loose and t.kind in _COUNTING]
    return [count.best or count.low or 0 for count in firm]


def _counts(telling: Telling) -> bool:
    return any(t.kind in ("counted", "bare", "list", "part") for t in telling.tolls)


def _newly_told(telling: Telling) -> bool:
    """Whether a sentence brings people of whom nobody has spoken yet."""
    return any(t.kind in ("counted", "one", "list", "single") and not t.outdated for t in telling.tolls)


def _names_another(telling: Telling, groups: Sequence[Group]) -> bool:
    """Whether a sentence names somebody who came to harm and whom no sentence before names."""
    mine = {p.name for t in telling.tolls if t.kind == "named" for p in t.who if p.name}
    theirs = {p.name for g in groups for before in g.tellings for t in before.tolls for p in t.who}
    return bool(mine - theirs) and not _IDENTIFIED.search(telling.sentence.low)


def _is_item(telling: Telling, groups: Sequence[Group]) -> bool:
    return is_item(telling.sentence.low) and (_newly_told(telling) or _names_another(telling, groups))


def _is_elsewhere(telling: Telling, groups: Sequence[Group], places: Places) -> bool:
    """Whether a sentence tells of something new in a town that none before it names: "In Kuwait City, a bomber …"."""
    strongest = telling.strongest
    if strongest is None or strongest.kind != "event" or strongest.definite or telling.site is None:
        return False
    named = places.named[telling.site.index]
    return telling.site.score >= _FIRMLY and is_town(named) and not any(chain(named) & g.names for g in groups)


def _gathered(
    tellings: Sequence[Telling],
    places: Places,
    published: dt.date | None,
    *,
    items: bool = False,
    record: bool = False,
) -> list[Group]:
    """`items`: each sentence with people and an hour or a place of its own is about another one. `record`: as in
    `group`."""
    groups: list[Group] = []
    loose: list[Telling] = []
    over = any(t.sentence.index <= 1 and not t.bare and is_over(t, published) for t in tellings[:1])
    yearly = bool(tellings) and tellings[0].sentence.index <= 1 and is_trend(tellings[0].sentence.low)
    setting: Telling | None = None
    for told in tellings:
        if told.bare:
            setting = told
            continue
        before, setting = setting, None
        telling = (
            told if before is None else replace(told, dates=told.dates or before.dates, site=before.site or told.site)
        )
        if (groups and _is_sum_of_months(telling)) or _is_sum_of_war(telling):
            continue
        history = is_history(telling, published) or (over and not any(d.score > SPOKEN for d in telling.dates))
        history = history or (is_past_deed(telling.sentence) and any(is_capture(g) for g in groups))
        rest = groups[:-1] if telling.apart else groups
        home = None if rest and is_another(telling) else _home(telling, rest, places, history)
        fresh = items and (_is_item(telling, groups) or _is_elsewhere(telling, groups, places))
        if home is None and record and groups and not history and is_account(telling, groups[0]):
            home = groups[0]
            home.again.append(telling)
        if items and groups and not history:
            last = groups[-1]
            if fresh and any(t.tolls for t in last.tellings):
                home = None
            elif home is not None and home is not last and not last.background:
                home = last
        if home is None:
            if not (fresh or _can_open(told, bool(groups))) or (yearly and told.site is None and not told.dates):
                loose.append(telling)
                continue
            home = Group(background=history)
            groups.append(home)
            while loose and telling.sentence.index - loose[-1].sentence.index <= 2 and not history:
                home.add(loose.pop(), places, first=True)
        if before is not None:
            home.add(before, places)
        home.add(told, places)
    return groups


def _is_sum_of_war(telling: Telling) -> bool:
    """Whether a sentence says no more than how many have died over years or in a whole war."""
    return not telling.tolls and all(e.words in FATES for e in telling.events) and is_statistic(telling.sentence.low)


def _home(telling: Telling, groups: list[Group], places: Places, history: bool) -> Group | None:
    """The incident that a sentence goes on about; None when it tells of a new one."""
    best: tuple[float, Group] | None = None
    candidates = groups if len(groups) <= _FIRST + _LAST else [*groups[:_FIRST], *groups[-_LAST:]]
    if not telling.dates and telling.site is None and _OF_THEM.search(telling.sentence.low):
        roles = {t.role for t in telling.tolls}  # those whom the report has counted before
        candidates = [g for g in candidates if any(t.role in roles for o in g.tellings for t in o.tolls)] or candidates
    mine = [g for g in candidates if telling.item is not None and telling.item == g.tellings[-1].item]
    candidates = mine or candidates
    for n, g in enumerate(candidates):
        if headed_apart(telling, g) or listed_apart(telling, g, places):
            continue
        if g.background != history and not _goes_back(telling, g):
            continue
        if not times_agree(telling, g) or not kinds_agree(telling, g):
            continue
        score = 1.0 + n / len(candidates)
        agree = places_agree(telling, g, places)
        if agree < 0:
            continue
        score += agree
        if best is None or score > best[0]:
            best = score, g
    return best[1] if best else None


def _goes_back(telling: Telling, g: Group) -> bool:
    """Whether news of late tells, further on, when it all began: "The fire on 8 August destroyed most of the town"."""
    strongest = telling.strongest
    if g.background:  # a report on an anniversary: what it goes on about is what it opened with
        lead = g.tellings[0].sentence.index == 0
        return lead and (strongest is None or strongest.kind != "event" or strongest.known) and not telling.dates
    return (
        g.when is None
        and strongest is not None
        and strongest.known
        and telling.sentence.index > g.tellings[0].sentence.index
        and not (HISTORY.search(telling.sentence.low) or of_the_harmed(telling, telling.dates))
    )


def _can_open(telling: Telling, others: bool) -> bool:
    strongest = telling.strongest
    if is_statistic(telling.sentence.low) and not _has_a_day(telling):
        return False
    if strongest is None:
        sure = [t for t in telling.tolls if t.kind not in ("plural", "none") and not t.loose]
        return any(t.role in ("killed", "abducted") for t in sure) or (not others and _opens_unnamed(telling, sure))
    if others and strongest.known and telling.tolls and all(t.outdated for t in telling.tolls):
        return False
    if strongest.kind != "event" and not telling.tolls:
        return telling.site is not None or any(d.score > SPOKEN and d.prec <= 2 for d in telling.dates)
    return not (others and strongest.known and not telling.tolls and not telling.dates and telling.site is None)


def _has_a_day(telling: Telling) -> bool:
    return any(d.score > SPOKEN and d.prec == 1 for d in telling.dates)


def _is_sum_of_months(telling: Telling) -> bool:
    """Whether a sentence adds up a month or a year, whose date is none of the incident's told before it."""
    dated = any(d.score > SPOKEN for d in telling.dates)
    return dated and not telling.tolls and not _has_a_day(telling) and is_statistic(telling.sentence.low)


def _opens_unnamed(telling: Telling, sure: Sequence[Toll]) -> bool:
    """ "A man was wounded in Leeds on Friday": who came to harm where or when, and nothing of how."""
    placed = telling.site is not None or any(d.score > SPOKEN and d.prec <= 2 for d in telling.dates)
    harmed = any(t.role != "shot" and t.kind in ("counted", "one", "named", "list", "single") for t in sure)
    return harmed and placed and telling.sentence.index <= _LEADS


_WHO_HAD_DIED = re.compile(r"\b(?:who|that) (?:had|have) (?:been )?(?:died|killed|shot|perished|fallen)\b")
_FIRMLY = 3
"""Fit from which on the grammar firmly puts things in a place."""
_COUNTING = ("counted", "bare", "list", "one")
_SUMMED, _MOST = 4, 0.6
"""Dead from which on a lead may sum up several towns', and which share of them must be told one by one."""
_OPENING = 3
"""Index of the last sentence in which a report sums up what it then tells one by one."""
_IDENTIFIED = re.compile(r"\b(?:identified|pronounced|declared|named|the (?:man|woman|boy|girl|victim|teen))\b")
_OF_THEM = re.compile(r"\bof the (?:wounded|injured|dead|missing)\b")
_LEADS = 1
"""Index of the last sentence that may open a report with people hurt or missing of whom it does not say how."""
_FIRST, _LAST = 8, 32
"""How many of the first and of the latest incidents a sentence may go on about."""
