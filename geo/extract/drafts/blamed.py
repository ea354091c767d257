"""Which of those whom the sentences of one incident name as its doers is its perpetrator."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from geo.extract.actors import agents, doers, forces
from geo.extract.actors.agentwords import BY_FORCES, BY_SOLDIERS, FROM_AFAR
from geo.extract.actors.blame import Blame, blame, is_description
from geo.extract.actors.blamewords import FORCES, UNSURE
from geo.extract.actors.claims import is_claim, is_of_others, unclaimed
from geo.extract.actors.doerwords import ALL, BEFORE_NOUN
from geo.extract.drafts.accusations import Accusations
from geo.extract.drafts.meantgroups import MeantGroups
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group
from geo.extract.names.named import Named
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words

__all__ = ["Blamed"]


class Blamed:
    """Chooses the perpetrators of one report's incidents."""

    def __init__(self, report: Report, groups: Sequence[Group]) -> None:
        self._report = report
        self._accusations = Accusations(report, groups)
        self._groups = MeantGroups(report)
        self._leading = groups[0] if groups else None
        self._main = sorted(t.sentence.index for g in groups if not g.background for t in g.tellings)
        """Indices of the sentences that tell of main incidents."""
        told = {t.sentence.index for g in groups for t in g.tellings}
        self._blaming = [
            s for s in report.body if s.section == "body" and s.index not in told and (is_claim(s) or unclaimed(s))
        ]

    def of(self, g: Group, kind: str, sub: str) -> tuple[Blame, Sentence] | None:
        """Who did it, with the sentence that says so; `kind` and `sub` are the incident's type.

        A group or a state by its name goes before people that bear none; among those the surest way of saying it.
        """
        if kind in _MISHAPS:
            return None
        for found in self._found(g, kind, sub):
            if found:
                one, s = min(found, key=_rank)
                return replace(one, who=_written(one.who)), s
        return None

    def _found(self, g: Group, kind: str, sub: str) -> Iterator[list[tuple[Blame, Sentence]]]:
        """Those who may have done it, the most telling way to say so first: a name, the headline's name, sides and
        people under arms, police and soldiers, others."""
        parts = [*((t.sentence, t.within) for t in g.tellings), *((s, None) for s in self.claimed(g))]

        def read(*readers: Callable[[Sentence], Blame | None]) -> list[tuple[Blame, Sentence]]:
            found = []
            for s, within in parts:
                ones = [one for reader in readers if (one := reader(s)) is not None and _is_of(one, s, within)]
                found += [(one, s) for one in sorted(ones, key=lambda one: one.start)]
            return found

        unlawful = kind not in _BY_THE_LAW or sub in BY_SOLDIERS
        if g is self._leading and kind in _BY_GROUPS and self._groups.of_record is not None:
            yield [self._groups.of_record]
        yield [(one, s) for s, within in parts if (one := self._by_name(s, sub, within)) is not None]
        if kind in _BY_PERSONS and sub not in _BY_ARMIES:
            yield self._accusations.of(g, kind, sub)
        if g is self._leading and not g.background and sub not in agents.CAUGHT:
            yield [(one, s) for s in self._report.title if (one := self._by_name(s, sub)) is not None]
        if not g.background and kind in _BY_GROUPS:
            yield [(one, s) for s, _ in parts if (one := self._groups.speaker(s, sub)) is not None]
        sides = partial(self._sides, sub=sub)
        armed = read(sides, partial(self._doers, armed=True)) if unlawful else read(sides)
        leads = g is self._leading and not g.background
        yield [(meant, s) for one, s in armed if (meant := self._groups.of(one, s, leading=leads)) is not None]
        yield armed
        if sub in _BY_FORCES:
            yield read(forces.find)
        if unlawful:
            yield read(partial(self._doers, armed=False))

    def _by_name(self, s: Sentence, sub: str, within: tuple[int, int] | None = None) -> Blame | None:
        """Whom a sentence names as the doer; `within`: offsets of the part that tells of the incident, whose own doer
        goes before one that stands elsewhere."""
        if is_of_others(s):
            return None
        named, behind = self.named(s), self._behind(s)
        one = blame(s, named) or agents.find(s, named, sub, behind, plain=False)
        if within is None:
            return one
        if one is None or not _is_of(one, s, within):
            one = agents.find(s, named, sub, max(behind, within[0]), within[1], plain=False)
        return one

    def _sides(self, s: Sentence, *, sub: str) -> Blame | None:
        return agents.find(s, self.named(s), sub, self._behind(s))

    def _doers(self, s: Sentence, *, armed: bool) -> Blame | None:
        return doers.find(s, self.named(s), armed=armed)

    def claimed(self, g: Group) -> list[Sentence]:
        """Sentences that tell of nothing but who says they did it, where `g` is what was told of last before them."""
        if g.background:
            return []
        mine = {t.sentence.index for t in g.tellings}
        found = []
        for s in self._blaming:
            before = bisect_left(self._main, s.index)
            last = self._main[before - 1] if before else max(self._main, default=None)
            if last in mine or not _BOTH.isdisjoint(s.lows):
                found.append(s)
        return found

    def _behind(self, s: Sentence) -> int:
        """The offset where the dateline of a sentence ends; 0 where it has none."""
        return self._report.places.datelines.get(s.index, (0, 0))[1] if s.part == "text" else 0

    def named(self, s: Sentence) -> Sequence[Named]:
        """The place names in a sentence."""
        places = self._report.places if s.part == "text" else self._report.sites.page.in_headline
        return [places.named[i] for i in places.of(s.index)]


def _written(who: str) -> str:
    """Who did it, in small letters where no name is in it: "Gunmen", as a sentence opens, "GUNMEN" and "gunmen" are the
    same."""
    lows = who.lower().split()
    if who.isupper() and all(low in _PLAIN for low in lows):
        return who.lower()
    plain = who.split()[0].istitle() and lows[0] in _PLAIN_OPENINGS
    return who[0].lower() + who[1:] if plain and (len(lows) == 1 or who.split()[-1][0].islower()) else who


def _is_of(one: Blame, s: Sentence, within: tuple[int, int] | None) -> bool:
    """Whether whom a sentence names did what a part of it tells: it stands there, or the part only goes on."""
    return (
        within is None or within[0] <= one.start < within[1] or (one.start < within[0] and agents.goes_on(s, within[0]))
    )


def _rank(found: tuple[Blame, Sentence]) -> tuple[bool, int]:
    """The smaller, the likelier it is who did it: a name before a description ("Maoist rebels"), then how surely."""
    return is_description(found[0].who), _SURE[found[0].certainty]


_MISHAPS = ("Accident", "Disaster")
"""What nobody does."""
_BY_PERSONS = ("Crime", "Violence against civilians", "Explosions/Remote violence")
"""What persons are named for who are no armed group."""
_BY_GROUPS = ("Battles", "Explosions/Remote violence", "Violence against civilians")
"""What parties under arms own up to."""
_BY_ARMIES = (*FROM_AFAR, "Chemical weapon")
"""What no single person does: who is named there is rather whom it was meant for."""
_BY_THE_LAW = ("Strategic developments",)
"""What those do who bear arms by law, or a side by its name."""
_BOTH = words("both either")
"""What says that a claim is of all that was told of."""
_SURE = {"claimed": 0, "attributed": 1, "suspected": 2, "unknown": 3}
_BY_FORCES = BY_FORCES + FROM_AFAR
"""What police and soldiers without a name are told of as the doers of; of riots and crimes they are those who came."""
_PLAIN = ALL | BEFORE_NOUN | UNSURE | FORCES | words("policemen gendarmes security paramilitary")
"""With what a description opens that names nobody."""
_BELIEFS = words("maoist islamist islamic muslim christian hindu communist marxist")
"""Written large wherever they stand."""
_PLAIN_OPENINGS = _PLAIN - _BELIEFS
