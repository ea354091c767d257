"""What a person chose for a name before → what the same name means in a later report of the same source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.geocode.context import Group
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.keys import plain
from geo.geocode.toponyms import Names
from geo.model import Choice, Document, Mention, Place

__all__ = ["Chosen"]

SURE = 0.99
"""Probability of a place that a person chose for the name."""


class Chosen:
    """The choices that count for one report, put over what its own words say: unless they name another place's holder.

    A choice counts in reports of the same publisher (or the same site). Where a report has neither, another name of it
    must lie in the chosen place's country: the context stands in for the source.
    """

    def __init__(self, gazetteer: Gazetteer, document: Document, choices: Sequence[Choice]) -> None:
        """`choices`: of all sources, the latest first."""
        self._gazetteer = gazetteer
        source = Choice.source_of(document.publisher, document.url)
        self._source = document.publisher or source
        self._by_name: dict[str, Choice] = {}
        for choice in choices:
            if choice.source == source:
                self._by_name.setdefault(plain(choice.mention), choice)
        self._won: dict[int, Choice] = {}

    def prefer(self, names: Names, mentions: Sequence[Mention]) -> None:
        """Give the chosen candidates of settled names their probability."""
        for index, mention in enumerate(mentions) if self._by_name else ():
            number, choice = names.of[index], self._by_name.get(plain(mention.text))
            if number is None or choice is None or number in self._won:
                continue
            group = names.groups[number]
            refs = [c.entry.ref for c in group.candidates]
            if choice.place.gazetteer_id not in refs:
                continue
            at = refs.index(choice.place.gazetteer_id)
            if _told_otherwise(group, at) or not self._fits(choice, names.groups, number):
                continue
            rest = sum(p for n, p in enumerate(group.probabilities) if n != at) or 1.0
            group.probabilities = [
                SURE if n == at else (1 - SURE) * p / rest for n, p in enumerate(group.probabilities)
            ]
            self._won[number] = choice

    def has_settled(self, number: int | None) -> bool:
        """Whether the place of a group was chosen by hand."""
        return number in self._won

    def place(self, names: Names, index: int, mention: Mention, found: Place | None) -> Place | None:
        """`found`, with the reason where a choice made it win; for an unknown name what was chosen for it."""
        number = names.of[index]
        if number is not None:
            choice = self._won.get(number)
            return replace(found, why=self._why(choice)) if choice and found else found
        choice = self._by_name.get(plain(mention.text))
        if choice is None or not self._fits(choice, names.groups, None):
            return found
        return replace(choice.place, mention=mention.text, candidates=(), score=SURE, why=self._why(choice))

    def _fits(self, choice: Choice, groups: Sequence[Group], number: int | None) -> bool:
        if choice.source is not None:
            return True
        others = (g for n, g in enumerate(groups) if n != number and g.candidates)
        return any(g.candidates[g.best].entry.country == choice.place.country for g in others)

    def _why(self, choice: Choice) -> str:
        return f"chosen by hand for “{choice.mention}” before, in a report of {self._source or 'no named source'}"


def _told_otherwise(group: Group, at: int) -> bool:
    """Whether the sentence puts the name in something that holds another candidate and not the chosen one."""
    told: Sequence[Mapping[str, float]] = group.fixed
    return "inside" not in told[at] and any("inside" in values for values in told)
