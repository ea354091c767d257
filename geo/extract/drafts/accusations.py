"""Whom a report accuses by name, and of which of its incidents."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from geo.extract.actors import accused
from geo.extract.actors.blame import Blame
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group
from geo.extract.names.persons import Persons
from geo.extract.text.sentences import Sentence
from geo.extract.words.peoplewords import YEAR

__all__ = ["Accusations"]


class Accusations:
    """What one report says of who did it, by that person's own name."""

    def __init__(self, report: Report, groups: Sequence[Group]) -> None:
        self._report = report
        self._groups = groups

    def of(self, g: Group) -> list[tuple[Blame, Sentence]]:
        """The accusations of one incident with their sentences: of those that tell of it, and of those behind them
        that tell of none."""
        mine = {t.sentence.index: t.within for t in g.tellings if t.sentence.part == "text"}
        years = {year for t in g.tellings for year in _years(t.sentence)}
        if self._report.published is not None:
            years.add(str(self._report.published.year))
        found = []
        for one, s in self._all:
            if one.himself and not _harmed_others(g):
                continue
            if s.index in mine:
                within = mine[s.index]
                if within is None or within[0] <= one.start < within[1]:
                    found.append((one, s))
            elif s.index not in self._told and self._last_told(s) in mine and _years(s) <= years:
                found.append((one, s))
        if not found and not g.background and self._several and self._report.is_of_one_doer():
            return [(one, s) for one, s in self._all if self._told.get(s.index, True)]
        return found

    @cached_property
    def _all(self) -> list[tuple[Blame, Sentence]]:
        body = [s for s in self._report.body if s.section == "body"]
        accusing = [s for s in body if accused.may_accuse(s)]
        if not accusing:
            return []
        persons = Persons(body, {n.mention.start for n in self._report.places.named})
        return [(one, s) for s in accusing for one in accused.find(s, persons)]

    @cached_property
    def _told(self) -> dict[int, bool]:
        """Index of each sentence that tells of an incident → whether of a main one."""
        told: dict[int, bool] = {}
        for g in self._groups:
            for t in g.tellings:
                if t.sentence.part == "text":
                    told[t.sentence.index] = told.get(t.sentence.index, False) or not g.background
        return told

    @cached_property
    def _news(self) -> list[int]:
        """Indices of the sentences on main incidents; where there is none, as of a trial, on those of old."""
        return sorted(index for index, main in self._told.items() if main) or sorted(self._told)

    @cached_property
    def _several(self) -> bool:
        """Whether the report tells of several main incidents."""
        return sum(not g.background for g in self._groups) > 1

    def _last_told(self, s: Sentence) -> int | None:
        """The sentence on a main incident that was told last before `s`; the first one of all where none was.

        Of several incidents it is one in the same item of a list, and in the same paragraph unless `s` opens one.
        """
        if not self._news:
            return None
        before = bisect_left(self._news, s.index)
        last = self._news[before - 1] if before else self._news[0]
        if any(last < index < s.index for index in self._told):
            return None  # what has been told of since is of old
        if not self._several:
            return last
        body, item = self._report.body, self._report.listing.item_of
        other = body[last].paragraph != s.paragraph
        if item(body[last]) != item(s) or (other and (not before or body[s.index - 1].paragraph == s.paragraph)):
            return None
        return last


def _years(s: Sentence) -> set[str]:
    return {w for w in s.words if YEAR.fullmatch(w)}


def _harmed_others(g: Group) -> bool:
    """Whether it befell anybody but him who did it to himself as well."""
    tolls = [toll for t in g.tellings for toll in t.tolls if toll.role in _HARMS]
    return any(toll.kind != "self" and toll.doer is None and not toll.attacker for toll in tolls)


_HARMS = ("killed", "injured", "shot", "abducted")
