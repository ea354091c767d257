"""What one sentence tells of a happening, and the sentences that tell of one incident."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from geo.extract.counts.tolls import Toll
from geo.extract.days.dates import When
from geo.extract.events.events import Event
from geo.extract.incidents.agreement import families
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.past import is_aftermath
from geo.extract.incidents.townnames import FIRMLY, chain, is_province, is_town
from geo.extract.names.places import Places
from geo.extract.site.site import Site
from geo.extract.text.sentences import Sentence, once
from geo.roles import NameInfo

__all__ = ["Group", "Telling"]


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence that tells of something happening."""

    sentence: Sentence
    events: tuple[Event, ...]
    tolls: tuple[Toll, ...]
    dates: tuple[When, ...]
    """Of the happening: those that only say when somebody spoke come last."""
    site: Site | None
    spot: str = ""
    """The name that no gazetteer knows in which it firmly puts what it tells of, where it has no site."""
    near: int = 0
    """Offset of its event, to weigh places by."""
    within: tuple[int, int] | None = None
    """Offsets of its part of the sentence, where that tells of another happening too."""
    item: int | None = None
    """The paragraph, where that is an item of a list."""
    head: str = ""
    """The place that heads its paragraph in a bulletin; in other lists the one that it names and no gazetteer knows."""

    addend: bool = False
    """It counts those who died in one place of the sum that the lead gives."""
    answers: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was asked of it `once`."""

    @property
    def bare(self) -> bool:
        """Says only where or when happened what the next one tells."""
        return not self.events and not self.tolls

    @property
    def is_arrest(self) -> bool:
        """All that it tells is that somebody was taken, for what has been told of or not."""
        taken = [e for e in self.events if e.sub_event_type == "Arrests"]
        return bool(taken) and not self.tolls and all(e.known for e in self.events if e not in taken)

    @property
    def span(self) -> tuple[int, int]:
        """Offsets of what tells of it: its part of the sentence, or all of that."""
        return self.within or (self.sentence.start, self.sentence.end)

    @property
    def said(self) -> str:
        """The folded words of that."""
        start, end = self.span
        return self.sentence.low[start - self.sentence.start : end - self.sentence.start]

    @property
    def apart(self) -> bool:
        """Of another happening than that with which its sentence begins."""
        return self.within is not None and self.within[0] > self.sentence.start

    @property
    def gapped(self) -> bool:
        """Its verb stands in the part of the sentence before it: "bombs damaged a bank in Ava and a post office in
        Bex"."""
        return self.apart and bool(self.events) and all(e.end <= self.span[0] for e in self.events)

    @property
    def own_days(self) -> list[When]:
        """The exact days that it gives for what it tells: none to come, none on which somebody only spoke."""
        return [d for d in self.dates if d.prec == 1 and d.score > SPOKEN and not d.future]

    @property
    def strongest(self) -> Event | None:
        """Its most telling event; of two alike the one that nobody has spoken of."""
        return _strongest(self)


@once
def _strongest(telling: Telling) -> Event | None:
    return max(telling.events, key=lambda e: (e.weight, not e.known), default=None)


@dataclass(slots=True)
class Group:
    """The sentences that tell of one incident, in the order of the text."""

    tellings: list[Telling] = field(default_factory=list)
    families: set[str] = field(default_factory=set)
    background: bool = False
    likely: float = 1.0
    """That one of its sentences tells of a real and fresh happening."""
    when: When | None = None
    """The likeliest of the dates that it is given."""
    days: set[dt.date] = field(default_factory=set)
    """The days that its sentences give it outright."""
    names: set[str] = field(default_factory=set)
    """The names that stand for its place, with those that hold them."""
    known: set[NameInfo] = field(default_factory=set)
    """What the gazetteer knows of the towns and provinces among them, however they are spelt."""
    towns: list[bool] = field(default_factory=list)
    """Of each town or province among them: whether it is a province."""
    again: list[Telling] = field(default_factory=list)
    """Those of its sentences that tell it all again, with a place that it was first thought to be another by."""
    natural: set[str] = field(default_factory=set)
    """The disasters that it is told to be: "Earthquake"."""
    lands: set[str] = field(default_factory=set)
    """ISO 3166-1 codes of the countries that its places most likely lie in."""
    land: str = ""
    """ISO 3166-1 code of the country that it is the part of, of a disaster of several; "" else."""
    one_of: bool = False
    """One of several that the report sums up: its lead and headline count the people of all."""

    def add(self, telling: Telling, places: Places, *, first: bool = False) -> None:
        """`first`: put it before the others."""
        self.tellings.insert(0 if first else len(self.tellings), telling)
        self.natural |= {e.sub_event_type for e in telling.events if e.event_type == "Disaster" and e.kind == "event"}
        self.families |= families(telling, self)
        if telling.tolls and is_aftermath(telling.sentence.low):
            self.families.add("violence")  # "arrested in the killing of a driver"
        for d in telling.dates if not is_aftermath(telling.sentence.low) else ():
            if d.future or d.score <= SPOKEN:
                continue
            if self.when is None or d.score > self.when.score:
                self.when = d
            if d.prec == 1:
                self.days.add(d.first)
        if telling.site is not None:
            named = places.named[telling.site.index]
            self.names |= chain(named)
            if named.info is not None and named.info.country and telling.site.score >= FIRMLY:
                self.lands.add(named.info.country)
            if is_town(named):
                self.towns.append(is_province(named))
                self.known |= {named.info} if named.info is not None else set()

    def take(self, other: Group) -> None:
        """Put in another group, which tells of the same again."""
        self.again += other.tellings
        self.tellings = sorted([*self.tellings, *other.tellings], key=lambda t: t.sentence.index)
        self.families |= other.families
        self.likely = max(self.likely, other.likely)
        if other.when is not None and (self.when is None or other.when.score > self.when.score):
            self.when = other.when
        self.days |= other.days
        self.names |= other.names
        self.towns += other.towns
