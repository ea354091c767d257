"""Sentences that tell of events → incidents: joined when the same is told again, parted by time, place and kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from geo.extract.counts.tallies import is_share, is_trend
from geo.extract.events.deeds import goes_on, is_past_deed
from geo.extract.incidents import borders
from geo.extract.incidents.agreement import is_account, is_capture
from geo.extract.incidents.belonging import home_of
from geo.extract.incidents.bygone import continued, set_back
from geo.extract.incidents.callouts import is_callout
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.joinweights import LOOSE, NEW, Case, Choose, choose
from geo.extract.incidents.lasting import SINCE
from geo.extract.incidents.mishaps import is_title, sets_elsewhere
from geo.extract.incidents.nextitem import opens_elsewhere, opens_item, opens_scene
from geo.extract.incidents.nextpart import goes_to_the_next
from geo.extract.incidents.novelty import is_another, is_elsewhere, is_of_the_doers
from geo.extract.incidents.openers import can_open, is_sum_of_months, is_sum_of_war
from geo.extract.incidents.past import is_history, is_over
from geo.extract.incidents.retold import as_one
from geo.extract.incidents.strands import Strands
from geo.extract.incidents.summing import are_parts, counts, is_one_of, is_retold, share_out, sums, tells_of_its_own
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.they import is_of_them
from geo.extract.incidents.underheads import is_under_headline
from geo.extract.layout.apart import is_spree
from geo.extract.names.places import Places

__all__ = ["group"]


def group(
    tellings: Sequence[Telling],
    places: Places,
    published: dt.date | None,
    lands: borders.Lands = lambda *_: (),
    *,
    record: bool = False,
    numbered: Sequence[int] = (),
    spree: bool = False,
    since: dt.date | None = None,
    headed: int = 0,
    by: Choose = choose,
) -> list[Group]:
    """The incidents of a report, in the order in which it first tells of them.

    `record`: it is the record of one incident, of which each source tells again. Where the lead sums up several and
    the report then tells them one by one, the sum belongs to none of them. `lands`: as in `borders.parted`;
    `numbered`: indices of the sentences that open one of several scenes by its number; `since`: the first day that a
    report covers which gathers what happened over some days; `headed`: how many sentences with which the text begins
    are its title again; `spree`: the report is of what one person did, scene
    after scene.
    """
    if spree:
        return as_one(_gathered(tellings, places, published, by=by))
    countries = borders.parted(tellings, lands, places, published)
    if countries is not None:
        return _by_country(countries, places, published, by)
    late = [t for t in tellings[1:] if counts(t) and is_spree(t.sentence.low)]
    summed = sums(tellings, late, places, numbered)
    if late and any(t.tolls for t in tellings if t not in late and t not in summed):
        tellings = [t for t in tellings if t not in late]  # a weekend's people are not one shooting's
    if summed:
        scenes = any(e.event_type == "Accident" or e.sub_event_type == "Avalanche" for e in summed[0].events)
        parts = _gathered(
            [t for t in tellings if t not in summed],
            places,
            published,
            items=True,
            scenes=scenes,
            numbered=numbered,
            digest=since is not None,
            headed=headed,
            by=by,
        )
        told = [g for g in parts if not g.background and (_is_find(g) or any(map(tells_of_its_own, g.tellings)))]
        told = [] if is_retold(summed, told) and not any(map(_is_find, told)) else told
        told = told if are_parts(told, summed) else []
        if len(told) > 1 or (told and is_one_of(told[0], summed)):
            for g in parts:
                g.one_of = True
                if (g.when is None or not g.families) and not g.background:
                    lead = replace(summed[0], tolls=(), dates=() if g.when else summed[0].dates)
                    g.add(replace(lead, events=()) if g.families else lead, places)
            return parts
    groups = _gathered(
        tellings, places, published, record=record, numbered=numbered, digest=since is not None, headed=headed, by=by
    )
    share_out(groups)
    set_back(groups, published, since)
    return groups


def _is_find(g: Group) -> bool:
    """Whether an incident is no more than an arrest or a find of weapons, in a place that is named."""
    return is_capture(g) and g.tellings[0].site is not None


def _by_country(told: borders.Parted, places: Places, published: dt.date | None, by: Choose) -> list[Group]:
    groups = _gathered(told.rest, places, published, by=by)
    for land, part in told.parts.items():
        parts = _gathered(part, places, published, by=by)
        for g in parts:
            g.land = land
        groups += parts
    for g in groups:
        if g.background or any(t.sentence is told.lead.sentence for t in g.tellings):
            continue
        g.one_of = True
        days = tuple(d for d in told.lead.dates if g.when is None or d.kind == SINCE)
        lead = replace(told.lead, events=() if g.natural else told.lead.events, dates=days)
        g.add(lead, places)
        g.again.append(lead)
    return groups


def _gathered(
    tellings: Sequence[Telling],
    places: Places,
    published: dt.date | None,
    *,
    items: bool = False,
    scenes: bool = False,
    record: bool = False,
    numbered: Sequence[int] = (),
    digest: bool = False,
    headed: int = 0,
    by: Choose = choose,
) -> list[Group]:
    """`items`: each sentence with people and an hour or a place of its own is about another one; `scenes`: so is each
    that counts the dead of another town. `record`, `numbered`, `headed`: as in `group`; `digest`: the report gathers
    what happened over some days."""
    groups: list[Group] = []
    loose: list[Telling] = []
    over = any(t.sentence.index <= 1 and not t.bare and is_over(t, published) for t in tellings[:1])
    yearly = bool(tellings) and tellings[0].sentence.index <= 1 and is_trend(tellings[0].sentence.low)
    setting: Telling | None = None
    deed = -2
    """Index of the last sentence on what somebody who was sought had done before."""
    strands = Strands.of(tellings[0]) if tellings else Strands()
    reached = -1
    """Index of the sentence told of before."""
    scene: Group | None = None
    """The incident of the latest of the numbered scenes."""
    aside: Telling | None = None
    """The sentence that says where else it was, if it is the one before."""
    for told, following in zip_longest(tellings, tellings[1:]):
        if told.bare:
            setting = told
            continue
        if groups and following is not None and sets_elsewhere(told, following):
            loose.append(told)
            aside = told
            continue
        before, setting = setting, None
        opens = any(reached < n <= told.sentence.index for n in numbered)
        reached = told.sentence.index
        telling = (
            told if before is None else replace(told, dates=told.dates or before.dates, site=before.site or told.site)
        )
        if (groups and (is_sum_of_months(telling) or is_of_the_doers(telling))) or is_sum_of_war(telling):
            continue
        history = is_history(telling, published) or (over and not any(d.score > SPOKEN for d in telling.dates))
        if (is_past_deed(telling.sentence) and any(is_capture(g) or _is_operation(g) for g in groups)) or (
            deed == telling.sentence.index - 1 and goes_on(telling.sentence)
        ):
            history, deed = True, telling.sentence.index
        rest = groups[:-1] if telling.apart else groups
        if (past := continued(telling, groups)) is not None:
            past.add(told, places)
            continue
        if groups and not history and is_of_them(telling):  # the day and the place are those of the find
            last = max(groups, key=lambda g: g.tellings[-1].sentence.index)
            last.add(replace(told, dates=(), site=None, spot=""), places)
            continue
        taken = replace(before, site=telling.site, dates=telling.dates) if before is not None else telling
        rest = [g for g in rest if not strands.is_of_another(taken, g, places)]
        rest = [g for g in rest if g.background] if deed == telling.sentence.index else rest
        rest = [g for g in rest if g.background or not goes_to_the_next(taken, g, places)] if digest else rest
        elsewhere, aside = aside is not None, None
        home = None if elsewhere or (rest and is_another(telling)) else home_of(telling, rest, places, history)
        if home is None and groups and is_share(telling.sentence.low) and _follows(telling, groups[-1]):
            home = groups[-1]
        fresh = elsewhere or (bool(rest) and is_elsewhere(telling))
        fresh = fresh or (items and (opens_item(telling, groups) or opens_elsewhere(telling, groups, places)))
        fresh = fresh or (scenes and opens_scene(telling, groups, places))
        fresh = fresh or (home is None and bool(told.tolls) and strands.taken_up(taken) is not None)
        accounted = False  # by a source of the record of one incident
        if home is None and record and groups and not history and is_account(telling, groups[0]):
            home = groups[0]
            home.again.append(telling)
            accounted = True
        if home is None and not history and is_callout(telling, groups):
            home = next(g for g in groups if not g.background)
        if home is None and not history and is_under_headline(telling, groups, headed):
            home = groups[0]
            home.again += home.tellings
        if items and groups and not history:
            last = groups[-1]
            if fresh and any(t.tolls for t in last.tellings):
                home = None
            elif home is not None and home is not last and not last.background:
                home = last
        if telling.addend and not history:
            fresh = True
            home = None if home is None or any(t.addend for t in home.tellings) else home
        if opens and not history:
            led = [g for g in groups if not g.background]
            fresh, home = True, led[0] if len(led) == 1 and not any(t.tolls for t in led[0].tellings) else None
        elif scene is not None and not history and _is_of_scene(telling, home):
            home = scene
        ruled = NEW if home is None else next(n for n, g in enumerate(groups) if g is home)
        others = any(told.item is None or any(t.item == told.item for t in g.tellings) for g in groups)
        opening = fresh or can_open(telling, others)
        if home is None and (not opening or (yearly and told.site is None and not told.dates)):
            ruled = LOOSE
        answer = (
            by(Case(telling, groups, places, history, ruled, len(tellings), fresh or accounted, opening))
            if groups and ruled != LOOSE
            else ruled
        )
        if answer == LOOSE:
            loose += [telling] if ruled == LOOSE else []
            continue
        home = groups[answer] if answer >= 0 else None
        if home is None:
            home = Group(background=history)
            groups.append(home)
            while loose and not history and _leads_to(loose[-1], telling):
                home.add(loose.pop(), places, first=True)
        if home.tellings and is_title(home):
            home.tellings[0] = replace(home.tellings[0], item=told.item)
        if before is not None:
            home.add(replace(before, dates=()) if told.dates else before, places)
        home.add(told, places)
        if opens and not history:
            scene = home
            home.one_of = True
    strands.share(groups)
    return groups


def _is_of_scene(telling: Telling, home: Group | None) -> bool:
    """Whether a sentence goes on about the numbered scene told of last: nothing gives it another place or day."""
    if home is not None:
        return not home.background
    return not (telling.dates or telling.site is not None or is_another(telling))


def _follows(telling: Telling, g: Group) -> bool:
    last = g.tellings[-1].sentence
    return telling.sentence.index == last.index + 1 and telling.sentence.paragraph == last.paragraph


def _is_operation(g: Group) -> bool:
    """Whether an incident is fighting or a strike from the air, in which those who were sought are killed."""
    return any(
        e.event_type == "Battles" or e.sub_event_type == "Air/drone strike" for t in g.tellings for e in t.events
    )


def _leads_to(before: Telling, telling: Telling) -> bool:
    """Whether what told of nothing by itself may belong to what a sentence close by opens: not if weeks lie between."""
    days = [[d for d in t.dates if d.score > SPOKEN and not d.future] for t in (before, telling)]
    apart = all(days) and all((a.first - b.last).days > _WEEK for a in days[0] for b in days[1])
    apart = apart or (before.head != telling.head and before.item != telling.item)
    return telling.sentence.index - before.sentence.index <= _CLOSE and not apart


_WEEK, _CLOSE = 7, 2
"""Days; sentences."""
