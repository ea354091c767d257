"""The part of the country that a local report is about: what is named once and may lie elsewhere lies there.

Local news names its streets and quarters bare ("a home in Austin", of Chicago). Where the report gives its home away
(`hints`), all its names are added up, each as sure as it is: the town with the most around it is its heart. An
incident's place far from it, of which little else speaks, is a namesake: something else of the incident's names may lie
near the heart, else the incident is put there, within a wide circle. So it is where no more than the state is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt
from typing import NamedTuple

from geo.geocode.candidates import Candidate
from geo.geocode.context import Group
from geo.geocode.earth import distance_m
from geo.geocode.entry import Entry
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.home import Home
from geo.geocode.places import place_of
from geo.geocode.toponyms import Names
from geo.model import Place, Where

__all__ = ["Heart"]

AROUND_M = 60_000
"""How far the places of one local report lie around its heart."""
_AROUND_DEG = 0.54
"""Degrees of latitude that are more than that."""
FAR_M = 100_000
"""How far at least a namesake is from it."""
WITHIN_M = 25_000.0
"""How far from the heart something may lie that is put there only since the report names nothing nearer."""
STATE = 0.7
"""What a state that the report names is worth for all that lies in it."""
AT_HOME = 0.5
"""How much of a report's words must speak for a country, where nothing else gives its home away."""
LEAST = 0.8
"""What must speak for a heart: at least one name, and rather surely."""
MORE, MORE_AT_HOME = 1.5, 1.6
"""How many times as much must speak for the heart as for a place elsewhere, and as for one in the same state."""
SURE = 0.9
"""Chance of a town in another state from which on it is what the report means: what went before, or a trial."""
METROPOLIS = 300_000
"""People from which on a town is no namesake, whatever a report lets one guess of its home."""


class _Known(NamedTuple):
    """A town or a county that the report names or hints at."""

    entry: Entry
    admin1: int | None
    weight: float
    group: int | None
    """Its number among the report's names; None for a hint."""


class Heart:
    """What a report's names and hints say of where it is at home."""

    def __init__(self, gazetteer: Gazetteer, names: Names, given: Sequence[Group], home: Home) -> None:
        """`names`: settled; `given`: the hints. A report has no heart without a hint or a home."""
        self._gazetteer = gazetteer
        self._groups = names.groups
        self._known: list[_Known] = []
        self._states: set[int] = set()
        self._met: dict[int, list[_Known]] = {}
        """What lies around a place, by its `Entry.id`, where that has been asked for."""
        told = {group.candidates[0].entry.country for group in given}
        self._abroad = bool(told)
        """Whether something abroad may be a namesake: words alone are used in the world's news too."""
        self._home = told | {code for code, share in home.countries.items() if share >= AT_HOME}
        if self._home:
            self._sum_up(names, given)

    def _sum_up(self, names: Names, given: Sequence[Group]) -> None:
        """Towns and states of all names, of the publisher's (which no mention has) and of the hints."""
        named, hinted = set(names.of), {group.candidates[0].entry.id for group in given}
        for number, group in [*enumerate(names.groups), *((None, g) for g in given)]:
            mentioned = number in named if number is not None else False
            best = group.candidates[group.best]
            entry = best.entry
            if number is not None and not mentioned and entry.id in hinted:
                continue  # the publisher's town, which its call sign tells too
            if entry.feature == "ADM1":
                self._states.add(entry.id)
            elif entry.feature.startswith(("PPL", "ADM2")) and entry.country in self._home:
                weight = group.probabilities[group.best] * sqrt(group.mentions)
                self._known.append(_Known(entry, best.admin1, weight, number if mentioned else None))

    def drawn(self, located: Place | None, where: Where, numbers: Sequence[int | None]) -> Place | None:
        """An incident's place, or the one near the heart that stands for it. `numbers`: the groups of its mentions."""
        if not self._known or not where.mentions or where.latitude is not None:
            return located
        if located is None:
            heart, total = self._heart(None)
            return self._near(heart, where, numbers) if heart is not None and total >= LEAST else None
        base = next((n for n in numbers if n is not None and self._best(n).entry.ref == located.gazetteer_id), None)
        if base is None:
            return located
        heart, total = self._heart(base)
        if heart is None or total < LEAST or not self._gives_way(base, heart, total, numbers):
            return located
        return self._near(heart, where, numbers)

    def _gives_way(self, base: int, heart: _Known, total: float, numbers: Sequence[int | None]) -> bool:
        """Whether an incident's place (`base`) is no more than a namesake, or the state that the heart lies in, where
        nothing is known of what the report names in it. `total`: what speaks for the heart."""
        group, best = self._groups[base], self._best(base)
        entry, chance = best.entry, group.probabilities[group.best]
        same = best.admin1 is not None and best.admin1 == heart.admin1
        if entry.feature == "ADM1" and entry.country == heart.entry.country:
            return base != numbers[0] and (same or heart.group in numbers)
        if _away(entry, heart.entry) < FAR_M or (entry.country not in self._home and not self._abroad):
            return False
        if same and entry.feature == "ADM2":
            return False  # "a man of Atlanta, shot in Union County"
        town = entry.feature.startswith("PPL")
        if town and ((chance > SURE and not same) or (entry.population >= METROPOLIS and not best.stripped)):
            return False
        own = chance * sqrt(group.mentions) + self._support(entry, best.admin1, None, base)
        return total > (MORE_AT_HOME if same else MORE) * own

    def _best(self, number: int) -> Candidate:
        group = self._groups[number]
        return group.candidates[group.best]

    def _heart(self, base: int | None) -> tuple[_Known | None, float]:
        """The town that most speaks for, the incident's place aside, and how much that is."""
        ref = self._best(base).entry.ref if base is not None else None
        others = [k for k in self._known if k.entry.ref != ref]
        totals = [k.weight + self._support(k.entry, k.admin1, k, base) for k in others]
        most = max(totals, default=0.0)
        if not others:
            return None, most
        middle = others[totals.index(most)].entry
        around = [k for k in others if _is_near(k.entry, middle)]
        return max(around, key=lambda k: (k.group is not None, k.entry.feature != "ADM2", k.weight)), most

    def _support(self, entry: Entry, admin1: int | None, own: _Known | None, base: int | None) -> float:
        """What the report's other names say for something at a place, in a state."""
        near = [k.weight for k in self._around(entry) if k is not own and (base is None or k.group != base)]
        return sum(near) + (STATE if admin1 in self._states and admin1 != entry.id else 0.0)

    def _around(self, entry: Entry) -> Sequence[_Known]:
        """What lies around a place: every incident asks that of every town, which are hundreds in a long report."""
        if entry.id not in self._met:
            self._met[entry.id] = [k for k in self._known if _is_near(k.entry, entry)]
        return self._met[entry.id]

    def _near(self, heart: _Known, where: Where, numbers: Sequence[int | None]) -> Place:
        """The most exact of the incident's names that may lie near the heart; else the heart, with what that leaves."""
        for mention, number in zip(where.mentions, numbers, strict=True):
            entry = self._bearer_near(heart.entry, number) if number is not None else None
            if entry is not None:
                beside = "" if entry.id == heart.entry.id else ", close to it,"
                why = f"{heart.entry.name}{beside} is what the report speaks of most"
                return place_of(self._gazetteer, entry, mention=mention.text, why=why)
        written = where.mentions[0].text
        place = place_of(self._gazetteer, heart.entry, mention=written)
        why = f"{written} is in no gazetteer there; {place.name} is what the report speaks of most"
        reach = max(WITHIN_M, place.uncertainty_m or 0.0)
        return replace(place, where_prec=max(3, place.where_prec or 3), uncertainty_m=reach, why=why)

    def _bearer_near(self, middle: Entry, number: int) -> Entry | None:
        """The likeliest town or county of a name that lies near a place."""
        group = self._groups[number]
        for index in sorted(range(len(group.candidates)), key=lambda i: -group.probabilities[i]):
            candidate, entry = group.candidates[index], group.candidates[index].entry
            spelt = candidate.exact and not candidate.stripped
            if spelt and entry.feature.startswith(("PPL", "ADM2")) and _is_near(entry, middle):
                return entry
        return None


def _is_near(one: Entry, other: Entry) -> bool:
    """Whether two places may belong to one local report."""
    return abs(one.latitude - other.latitude) <= _AROUND_DEG and _away(one, other) < AROUND_M


def _away(one: Entry, other: Entry) -> float:
    return distance_m(one.latitude, one.longitude, other.latitude, other.longitude)
