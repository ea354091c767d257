"""What befell the people of one incident: the figures that hold, those that they were chosen from, and what its type
depends on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from geo.extract.actors.attribution import Sources
from geo.extract.counts.tolls import Toll
from geo.extract.drafts.kindsigns import Happening
from geo.extract.events import events
from geo.extract.figures import figures, gathered, implied
from geo.extract.figures.doersfate import with_doers_told
from geo.extract.figures.gapped import with_gapped
from geo.extract.figures.shotdead import with_shot_dead
from geo.extract.figures.statements import Figure, middle
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.layout.apart import is_spree
from geo.extract.text.sentences import Sentence
from geo.extract.words.lexicon import ARMED

__all__ = ["Befallen", "Outcome"]


class Outcome(NamedTuple):
    """What is told of one incident's people, and what its type depends on."""

    figures: list[tuple[Sentence, Toll]]
    """The figures of the headline and of the text, each with its sentence."""
    stated: list[tuple[int, Toll]]
    """Index of the sentence and what it says."""
    chosen: dict[str, Figure]
    """Field → the figure that holds."""
    happening: Happening


class Befallen:
    """Tells of each incident of one report what befell its people."""

    def __init__(self, report: Report, tellings: Sequence[Telling], groups: Sequence[Group]) -> None:
        """`tellings`: all sentences that tell of something; `groups`: what they were grouped into."""
        self.report = report
        self.tellings = tellings
        self.groups = groups

    def of(self, g: Group, *, first: bool) -> Outcome:
        """The outcome of one incident; `first`: the report's most important one, of which the headline speaks."""
        told = _told(g, war=self.report.scene.political)
        stated = [(s.index, toll) for s, toll in told]
        headed = first and not g.background and not g.one_of and g.tellings[0].sentence.part == "text"
        headed = headed and sum(any(t.head for t in o.tellings) for o in self.groups) < _BULLETIN
        heading = self.report.heading() if headed else []
        heading = [(s, toll) for s, toll in heading if not self._is_of_another(toll, g)]
        if stated:  # "14 shot since Friday" counts more than the one that the text tells of
            heading = [(s, toll) for s, toll in heading if not is_spree(s.low)]
        if "Epidemic" in g.natural:  # the first patient is a case
            stated = [(s, toll) for s, toll in stated if toll.role != "injured" or not toll.who]
        if not g.background and not any(
            t.role == "killed" for t in [*(t for _, t in stated), *(t for _, t in heading)]
        ):
            # the sum of several, of which a part keeps no more than the day, says nothing of its own dead
            first_own = g.tellings[0].sentence.index if g.one_of else 0
            sentences_told = [t.sentence for t in g.tellings if t.sentence.index >= first_own]
            title = self.report.title if headed else []
            meant = implied.deadly([*sentences_told, *title]) or implied.known(sentences_told)
            may = headed or (meant is not None and meant[0].part == g.tellings[0].sentence.part)
            if meant is not None and may and not self._is_counted(*meant):
                told.append(meant)
                stated.append((meant[0].index, meant[1]))
        war = self.report.scene.political and "violence" in g.families
        chosen = figures.best(stated, [toll for _, toll in heading], self.report.full_names, war=war)
        if self._gathers:
            told += gathered.span(chosen, self._around(g), self._sources)
        happening = Happening(
            [(t.sentence, t.events) for t in g.tellings],
            self._headline_events(g) if headed else [],
            self.report.scene,
            armed=any(h in ARMED for _, toll in stated for h in toll.heads),
            dead=_some(chosen, "killed"),
            hurt=_some(chosen, "injured"),
            taken=_some(chosen, "abducted"),
            around=self.report.silent(self.tellings) if first and len(self.groups) == 1 else (),
            parts=[t.said for t in g.tellings],
        )
        return Outcome([*heading, *told], stated, chosen, happening)

    def _is_counted(self, s: Sentence, meant: Toll) -> bool:
        """Whether the words by which people are meant to be dead are those that count another incident's dead: "four
        people were killed in Patna, while in Gaya a blast injured six"."""
        told = (x for g in self.groups for t in g.tellings if t.sentence is s for x in t.tolls)
        return any(x.role == "killed" and x.start < meant.end and meant.start < x.end for x in told)

    @cached_property
    def _sources(self) -> Sources:
        """Asked for only where a text gathers them."""
        return Sources(self.report.body)

    @cached_property
    def _gathers(self) -> bool:
        return gathered.gathers(self.report.body)

    def _around(self, g: Group) -> list[tuple[Sentence, Sequence[Toll]]]:
        """The sentences of the text that tell of an incident, and those that tell of nothing behind them."""
        mine = {t.sentence.index: t for t in g.tellings if t.sentence.part == "text"}
        body, told = self.report.body, list[tuple[Sentence, Sequence[Toll]]]()
        for first in sorted(mine):
            after = takewhile(lambda n: n not in mine and n not in self._telling, range(first + 1, len(body)))
            for s in (body[n] for n in (first, *after)):
                if s.section == "body":
                    tolls = [x for t in g.tellings if t.sentence is s for x in t.tolls] if s.index in mine else ()
                    told.append((s, tolls))
        return told

    @cached_property
    def _telling(self) -> frozenset[int]:
        """Indices of the sentences of the text that tell of something."""
        return frozenset(t.sentence.index for t in self.tellings if t.sentence.part == "text")

    def _headline_events(self, g: Group) -> Sequence[tuple[Sentence, Sequence[events.Event]]]:
        """The events of the headline without those that the report tells of another incident: "Six die in coach fire;
        train derails"."""
        told = [(s, events.find(s) or events.find_framed(s)) for s in self.report.title]
        others = _kinds_in(o for o in self.groups if o is not g and not o.background) - _kinds_in([g])
        own = [(s, [e for e in found if e.sub_event_type not in others]) for s, found in told]
        return own if any(e.kind == "event" for _, found in own for e in found) else told

    def _is_of_another(self, toll: Toll, g: Group) -> bool:
        """Whether what a headline says is what the report tells of another incident ("Four shot in Ava; man killed
        later"), or the sum of this one's people and of others'."""
        if toll.role not in _SUMMED:
            return False
        fresh = [o for o in self.groups if o is not g and not o.background]
        befell = [self._befell(o, toll.role) for o in fresh]
        mine, said = self._befell(g, toll.role), middle(toll.count)
        if said > 1 and mine != said and said in befell:
            return True
        others = [n for o, n in zip(fresh, befell, strict=True) if any(t.site for t in o.tellings)]
        if not mine:
            return any(others)
        return mine < said <= mine + sum(others)

    def _befell(self, g: Group, role: str) -> int:
        """How many people an incident's own sentences say to have been killed or hurt."""
        stated = [(s.index, toll) for s, toll in _told(g, war=self.report.scene.political)]
        own = figures.best(stated, (), self.report.full_names).get(role)
        return middle(own.count) if own is not None else 0


def _told(g: Group, *, war: bool) -> list[tuple[Sentence, Toll]]:
    """What the sentences of an incident state, each with its sentence: with those whom they count elsewhere by the same
    verb, those shot as dead where nobody lives, the death of the doers as theirs."""
    told: list[tuple[Sentence, Toll]] = []
    for t in g.tellings:
        others = list(t.tolls)
        anywhere = bool(g.natural)
        told += [(t.sentence, with_gapped(x, t.sentence, t.span[1], others, anywhere=anywhere)) for x in others]
    told = with_shot_dead(told, war=war)
    stated = with_doers_told([(s.index, toll) for s, toll in told])
    return [(s, toll) for (s, _), (_, toll) in zip(told, stated, strict=True)]


def _kinds_in(groups: Iterable[Group]) -> set[str]:
    return {e.sub_event_type for g in groups for t in g.tellings for e in t.events}


def _some(chosen: dict[str, Figure], field: str) -> bool:
    return field in chosen and middle(chosen[field].count) > 0


_SUMMED = ("killed", "injured")
"""What headlines add up."""
_BULLETIN = 2
"""Incidents with a place of a bulletin before them, whose people the headline adds up."""
