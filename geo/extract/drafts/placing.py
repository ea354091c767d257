"""Where one incident happened, as the report gives it: a position, the place that its sentences speak for, or, for what
names none of its own, that of the accident told of before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from geo.extract.drafts.evidence import Evidence
from geo.extract.figures.statements import middle
from geo.extract.incidents.agreement import is_of_mishaps
from geo.extract.incidents.mishaps import LOCAL
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.site.choice import Choice, Told
from geo.extract.site.lastword import Names
from geo.extract.site.townmarks import key_of
from geo.extract.text import coordinates
from geo.extract.text.sentences import Sentence
from geo.model import Where
from geo.patterns import compiled

__all__ = ["Placing"]


class Placing:
    """Tells of each incident of one report where it happened."""

    def __init__(self, report: Report, tellings: Sequence[Telling], groups: Sequence[Group]) -> None:
        """`tellings`: all sentences that tell of something; `groups`: what they were grouped into."""
        self.report = report
        self.groups = groups
        self.telling = [t.sentence.index for t in tellings]

    def of(self, g: Group, claims: Evidence) -> tuple[Where | None, bool]:
        """The place as the text gives it, and whether the incident's own sentences do."""
        for t in g.tellings:
            point = coordinates.find(t.sentence.text)
            if point:
                written, start = t.sentence.text[point.start : point.end], t.sentence.start
                claims.add("place", written, start + point.start, start + point.end, t.sentence)
                return Where(latitude=point.latitude, longitude=point.longitude, phrase=written), True
        choice = self.report.sites.choose(
            self.told(g), self.telling, background=g.background, land=g.land, names=self.names(g)
        )
        inside = choice is not None and any(choice.sentence is t.sentence for t in g.tellings)
        if not inside and (before := self._at_the_same(g)) is not None:
            choice = before
        if choice is None:
            return None, False
        mention = choice.named.mention
        claims.add("place", mention.text, mention.start, mention.end, choice.sentence)
        return choice.where, choice.told

    def told(self, g: Group) -> list[Told]:
        """The sentences whose places are asked about."""
        own = [t for t in g.tellings if t not in g.again]
        if g.one_of:  # not the sum of several
            own = [t for t in own if not t.bare or all(o is g or t.sentence not in _told_in(o) for o in self.groups)]
        most = _most_dead(g.tellings) if "disaster" in g.families else 0
        wide = bool(g.natural) and g.natural.isdisjoint(LOCAL)
        return [Told(t.sentence, t.near, part=_is_part(t, g, most), within=t.within, wide=wide) for t in own]

    def names(self, g: Group) -> Names:
        """The names in which single sentences put this incident, and those in which they put others."""
        own = next((keys for o, keys in self._names if o is g), frozenset[str]())
        return Names(own, frozenset(k for k, n in self._named.items() if n > (k in own)))

    @cached_property
    def _names(self) -> list[tuple[Group, frozenset[str]]]:
        """Each incident with the names in which single sentences put it."""
        named = self.report.places.named
        return [
            (g, frozenset(key_of(named[t.site.index].mention.text) for t in g.tellings if t.site is not None))
            for g in self.groups
        ]

    @cached_property
    def _named(self) -> Counter[str]:
        """In how many incidents each of those names is."""
        return Counter(key for _, keys in self._names for key in keys)

    def _at_the_same(self, g: Group) -> Choice | None:
        """The place of the accident told of last before, for what names no place of its own: "Angry youths stoned a
        patrol car", "two boys drowned in the town"."""
        if g.background or any(t.site is not None or t.spot for t in g.tellings):
            return None
        at = g.tellings[0].sentence.index
        before = [o for o in self.groups if o is not g and not o.background and o.tellings[0].sentence.index < at]
        last = max(before, key=lambda o: o.tellings[0].sentence.index, default=None)
        if last is None or not is_of_mishaps(last.tellings):
            return None
        tellings = [Told(t.sentence, t.near, within=t.within) for t in last.tellings]
        choice = self.report.sites.choose(tellings, self.telling, background=False, land=last.land)
        return choice if choice is not None and choice.told else None


def _is_part(telling: Telling, g: Group, most: int) -> bool:
    """Whether a sentence on a disaster far and wide counts some of the dead that the report's opening counts.

    `most`: the most dead that any sentence on it counts.
    """
    if "disaster" not in g.families or telling is g.tellings[0] or telling.sentence.part != "text":
        return False
    if _THE_REST.match(telling.sentence.low) or _OF_THEM.match(telling.sentence.low):
        return True
    if "Earthquake" in g.natural and not telling.tolls and telling.events:
        return all(e.event_type == "Accident" for e in telling.events if e.kind == "event")  # what came down
    own = _most_dead([telling])
    dead = [t for t in telling.tolls if t.role == "killed"]
    if dead and all(t.kind == "none" for t in dead):
        return most > 0  # nobody died there
    several = sum(t.says_how_many for t in dead) > 1 and own < most
    return own > 0 and (several or 2 * own <= most)


def _told_in(g: Group) -> list[Sentence]:
    return [t.sentence for t in g.tellings]


def _most_dead(tellings: Sequence[Telling]) -> int:
    return max((middle(t.count) for one in tellings for t in one.tolls if t.role == "killed"), default=0)


_THE_REST = compiled(r"\W*(?:the (?:rest|others?|remaining)|elsewhere|(?:\w+ )?more)\b")
_OF_THEM = compiled(
    r"\W*(?:(?:at least |about )?[\w-]+ of|among) (?:the|those|them) ?(?:\d+ |\w+ )?(?:dead|victims|killed|injured"
    r"|wounded"
    r"|missing|fatalities|deaths)\b"
)
