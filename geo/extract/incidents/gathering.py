"""Sentences that tell of something, put one after the other to the incident that each goes on about or to a new one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import NamedTuple

from geo.extract.counts.tallies import is_ranked, is_share, is_trend
from geo.extract.events.deeds import goes_on, is_past_deed
from geo.extract.incidents.agreement import is_account, is_capture
from geo.extract.incidents.belonging import home_of
from geo.extract.incidents.bygone import continued
from geo.extract.incidents.callouts import is_callout
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.coordination import are_at_their_own_times
from geo.extract.incidents.joinweights import LOOSE, NEW, Case, Choose
from geo.extract.incidents.mishaps import is_title, sets_elsewhere
from geo.extract.incidents.nextitem import opens_elsewhere, opens_item, opens_scene
from geo.extract.incidents.nextpart import goes_to_the_next
from geo.extract.incidents.novelty import is_of_the_doers
from geo.extract.incidents.openers import can_open, is_sum_of_months, is_sum_of_war
from geo.extract.incidents.past import is_history, is_over
from geo.extract.incidents.shares import given_both
from geo.extract.incidents.strands import Strands
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.they import is_of_them
from geo.extract.incidents.transitions import is_another, is_elsewhere, is_next_of_a_row, is_surely_another
from geo.extract.incidents.underheads import is_under_headline
from geo.extract.layout.numbered import is_later
from geo.extract.names.places import Places

__all__ = ["Gathering", "Layout"]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a report is laid out, as far as that says where an incident begins."""

    items: bool = False
    """Each sentence with people and an hour or a place of its own is about another one."""
    scenes: bool = False
    """So is each that counts the dead of another town."""
    record: bool = False
    """It is the record of one incident, of which each source tells again."""
    numbered: Sequence[int] = ()
    """Indices of the sentences that open one of several scenes by its number."""
    digest: bool = False
    """It gathers what happened over some days."""
    headed: int = 0
    """How many sentences with which the text begins are its title again."""


class _Said(NamedTuple):
    """One sentence that is to be put somewhere."""

    told: Telling
    before: Telling | None
    """The sentence right before it that only sets its scene."""
    telling: Telling
    """With the day and the place of that."""
    taken: Telling
    """As what sets the scene says it, where anything does."""
    history: bool
    """It tells of what lies back."""
    numbered: bool
    """It opens a scene by its number."""


class _Ruling(NamedTuple):
    """Where the rules put a sentence."""

    home: Group | None
    fresh: bool
    """By its own words it opens another incident."""
    accounted: bool = False
    """It is a source's account of the incident that a record is about."""


@dataclass
class Gathering:
    """The incidents of a report as its sentences come to be known."""

    places: Places
    published: dt.date | None
    by: Choose
    """What says which incident a sentence is about, when the rules have."""
    layout: Layout = Layout()
    groups: list[Group] = field(default_factory=list, init=False)
    _loose: list[Telling] = field(default_factory=list, init=False)
    """Sentences that tell of nothing by themselves."""
    _setting: Telling | None = field(default=None, init=False)
    _aside: Telling | None = field(default=None, init=False)
    """The sentence that says where else it was, if it is the one before."""
    _deed: int = field(default=-2, init=False)
    """Index of the last sentence on what somebody who was sought had done before."""
    _reached: int = field(default=-1, init=False)
    """Index of the sentence told of before."""
    _scene: Group | None = field(default=None, init=False)
    """The incident of the latest of the numbered scenes."""
    _strands: Strands = field(default_factory=Strands, init=False)
    _over: bool = field(default=False, init=False)
    """The report opens with what is over."""
    _yearly: bool = field(default=False, init=False)
    """It opens with how many there were over time."""
    _many: int = field(default=0, init=False)
    """How many sentences tell of something."""

    def of(self, tellings: Sequence[Telling]) -> list[Group]:
        """The incidents that sentences tell of, in the order in which they first do."""
        self._many = len(tellings)
        if tellings:
            lead = tellings[0]
            early = lead.sentence.index <= 1
            self._strands = Strands.of(lead)
            self._over = early and not lead.bare and is_over(lead, self.published)
            self._yearly = early and is_trend(lead.sentence.low)
        for told, following in zip_longest(tellings, tellings[1:]):
            if told.bare:
                self._setting = told
            elif self.groups and following is not None and sets_elsewhere(told, following):
                self._loose.append(told)
                self._aside = told
            else:
                before, self._setting = self._setting, None
                self._take(told, before)
        self._strands.share(self.groups)
        return self.groups

    def _take(self, told: Telling, before: Telling | None) -> None:
        """Put a sentence where it belongs."""
        numbered = any(self._reached < n <= told.sentence.index for n in self.layout.numbered)
        self._reached = told.sentence.index
        telling = (
            told if before is None else replace(told, dates=told.dates or before.dates, site=before.site or told.site)
        )
        if (self.groups and (is_sum_of_months(telling) or is_of_the_doers(telling))) or is_sum_of_war(telling):
            return
        if given_both(telling, self.groups, self.places):
            return
        taken = telling if before is None else replace(before, site=telling.site, dates=telling.dates)
        said = _Said(told, before, telling, taken, self._is_history(telling), numbered)
        if self._goes_back(said):
            return
        ruling = self._laid_out(said, self._by_words(said))
        answer, ruled = self._answer(said, ruling)
        if answer == LOOSE:
            self._loose += [telling] if ruled == LOOSE else []
            return
        home = self.groups[answer] if answer >= 0 else self._opened(said)
        self._add(said, home)

    def _is_history(self, telling: Telling) -> bool:
        """Whether a sentence tells of what lies back: by its days, or as what those had done who are sought."""
        undated = not any(d.score > SPOKEN for d in telling.dates)
        history = is_history(telling, self.published) or (self._over and undated)
        sought = is_past_deed(telling.sentence) and any(is_capture(g) or _is_operation(g) for g in self.groups)
        if sought or (self._deed == telling.sentence.index - 1 and goes_on(telling.sentence)):
            self._deed = telling.sentence.index
            return True
        return history

    def _goes_back(self, said: _Said) -> bool:
        """Whether a sentence goes on about what was told as long past or about those told of last, and is put there."""
        past = continued(said.telling, self.groups)
        if past is not None:
            past.add(said.told, self.places)
            return True
        if self.groups and not said.history and is_of_them(said.telling):  # the day and the place are those of the find
            last = max(self.groups, key=lambda g: g.tellings[-1].sentence.index)
            last.add(replace(said.told, dates=(), site=None, spot=""), self.places)
            return True
        return False

    def _by_words(self, said: _Said) -> _Ruling:
        """Where the words of a sentence put it."""
        telling, groups = said.telling, self.groups
        rest = self._open_to(said)
        elsewhere, self._aside = self._aside is not None or self._is_next(telling), None
        home = None
        if not (elsewhere or (rest and is_another(telling))):
            home = home_of(telling, rest, self.places, said.history)
        if home is None and groups and is_share(telling.sentence.low) and _follows(telling, groups[-1]):
            home = groups[-1]
        fresh = elsewhere or (bool(rest) and (is_elsewhere(telling) or is_surely_another(telling)))
        if self.layout.items:
            fresh = fresh or opens_item(telling, groups) or opens_elsewhere(telling, groups, self.places)
        fresh = fresh or (self.layout.scenes and opens_scene(telling, groups, self.places))
        fresh = fresh or (home is None and bool(said.told.tolls) and self._strands.taken_up(said.taken) is not None)
        return _Ruling(home, fresh)

    def _is_next(self, telling: Telling) -> bool:
        """Whether the sentence before says that the news is one of a row, of which this tells the next."""
        if not is_next_of_a_row(telling):
            return False
        before = next((g.tellings[-1].sentence for g in self.groups if _follows(telling, g, any_paragraph=True)), None)
        return before is not None and is_ranked(before.low)

    def _open_to(self, said: _Said) -> list[Group]:
        """The incidents that a sentence may go on about."""
        rest = self.groups[:-1] if said.telling.apart else self.groups
        rest = [g for g in rest if not self._strands.is_of_another(said.taken, g, self.places)]
        if self._deed == said.telling.sentence.index:
            rest = [g for g in rest if g.background]
        if self.layout.digest:
            rest = [g for g in rest if g.background or not goes_to_the_next(said.taken, g, self.places)]
        return rest

    def _laid_out(self, said: _Said, ruling: _Ruling) -> _Ruling:
        """The same, as the layout of the report has it; what is history stays where its words put it."""
        if said.history:
            return ruling
        home, fresh, accounted = ruling
        telling, groups = said.telling, self.groups
        if home is None and self.layout.record and groups and is_account(telling, groups[0]):
            home, accounted = groups[0], True
            home.again.append(telling)
        if home is None and is_callout(telling, groups):
            home = next(g for g in groups if not g.background)
        if home is None and is_under_headline(telling, groups, self.layout.headed):
            home = groups[0]
            home.again += home.tellings
        if self.layout.items and groups:
            last = groups[-1]
            if fresh and any(t.tolls for t in last.tellings):
                home = None
            elif home is not None and home is not last and not last.background:
                home = last
        if telling.addend:
            fresh = True
            home = None if home is None or any(t.addend for t in home.tellings) else home
        if said.numbered:
            led = [g for g in groups if not g.background]
            untold = len(led) == 1 and not any(t.tolls for t in led[0].tellings) and not is_later(telling.sentence)
            fresh, home = True, led[0] if untold else None
        elif self._scene is not None and _is_of_scene(telling, home):
            home = self._scene
        return _Ruling(home, fresh, accounted)

    def _answer(self, said: _Said, ruling: _Ruling) -> tuple[int, int]:
        """Index of the incident that a sentence goes on about, `NEW` or `LOOSE`: what is chosen, what the rules say."""
        told, telling, groups = said.told, said.telling, self.groups
        home, fresh, accounted = ruling
        ruled = NEW if home is None else next(n for n, g in enumerate(groups) if g is home)
        others = any(told.item is None or any(t.item == told.item for t in g.tellings) for g in groups)
        opening = fresh or can_open(telling, others)
        if home is None and (not opening or (self._yearly and told.site is None and not told.dates)):
            ruled = LOOSE
        if not groups or ruled == LOOSE:
            return ruled, ruled
        sure = fresh or accounted or (home is None and _is_of_its_own_time(telling, groups))
        case = Case(telling, groups, self.places, said.history, ruled, self._many, sure, opening)
        return self.by(case), ruled

    def _opened(self, said: _Said) -> Group:
        """A new incident, with what led to it."""
        home = Group(background=said.history)
        self.groups.append(home)
        while self._loose and not said.history and _leads_to(self._loose[-1], said.telling):
            home.add(self._loose.pop(), self.places, first=True)
        return home

    def _add(self, said: _Said, home: Group) -> None:
        """Put a sentence to an incident, and before it what sets its scene."""
        told, before = said.told, said.before
        if home.tellings and is_title(home):
            home.tellings[0] = replace(home.tellings[0], item=told.item)
        if before is not None:
            home.add(replace(before, dates=()) if told.dates else before, self.places)
        home.add(told, self.places)
        if said.numbered and not said.history:
            self._scene = home
            home.one_of = True


def _is_of_scene(telling: Telling, home: Group | None) -> bool:
    """Whether a sentence goes on about the numbered scene told of last: nothing gives it another place or day."""
    if home is not None:
        return not home.background
    return not (telling.dates or telling.site is not None or is_another(telling))


def _follows(telling: Telling, g: Group, *, any_paragraph: bool = False) -> bool:
    last = g.tellings[-1].sentence
    return telling.sentence.index == last.index + 1 and (any_paragraph or telling.sentence.paragraph == last.paragraph)


def _is_of_its_own_time(telling: Telling, groups: Sequence[Group]) -> bool:
    """Whether a sentence goes on to another day or hour than that of what it has told of: "… on Saturday, and a boy was
    shot on Sunday"."""
    here = [t for g in groups for t in g.tellings[-1:] if t.sentence is telling.sentence] if telling.apart else []
    return bool(here) and all(are_at_their_own_times(t, telling) for t in here)


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
