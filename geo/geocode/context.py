"""What the other names of a report say of one: where they lie, each as far as it is likely, and how near.

All names are settled together in a few rounds, so that this is worked out again and again for every candidate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp, sqrt
from typing import NamedTuple

from geo.geocode.candidates import Candidate, Ground

__all__ = ["MOVING", "Context", "Group", "moving", "settled"]

MOVING = (
    "country_share", "country_named", "country_peers", "admin1_share", "admin1_peers", "admin1_named", "near", "close",
)  # fmt: skip
"""Features that hang on what the other names of the report mean."""
_NOTHING, _FAR = (0.0, 0.0, 0.0), (0.0, 0.0)
"""What no country or no division, and no name nearby, add."""
_BAND = 6
"""Degrees of latitude beyond which nothing is near."""
_REGION_M = 300_000
"""How far a place reaches that is too large for anything to be near it."""


@dataclass(slots=True)
class Group:
    """All mentions of one name in a report: they mean the same place."""

    candidates: list[Candidate]
    fixed: list[dict[str, float]] = field(default_factory=list)
    """For each candidate, the features beside its traits that do not depend on what the other names mean."""
    probabilities: list[float] = field(default_factory=list)
    mentions: int = 1
    grounds: list[Ground] = field(init=False)
    """For each candidate, what it says of the other names."""

    def __post_init__(self) -> None:
        self.grounds = [candidate.ground for candidate in self.candidates]

    def row(self, index: int) -> dict[str, float]:
        """All features of a candidate that do not depend on what the other names mean."""
        return self.candidates[index].traits | self.fixed[index]

    @property
    def unknown(self) -> float:
        """The chance that none of the candidates is meant."""
        return 1.0 - sum(self.probabilities)

    @property
    def best(self) -> int:
        """Index of the likeliest candidate."""
        return self.probabilities.index(max(self.probabilities))


class _Sums(NamedTuple):
    """Names that lie somewhere, in expectation."""

    country: dict[str, float]
    """In a country, by code."""
    named: dict[str, float]
    """Names that are a country or an adjective of it, by code."""
    admin1: dict[int, float]
    """Names that lie in or are a first-order division, by id."""
    division: dict[int, float]
    """Names that are a division of first or second order, by id."""

    @classmethod
    def of(cls, group: Group) -> _Sums:
        """Sum up what one name now holds likely."""
        country: dict[str, float] = {}
        named: dict[str, float] = {}
        admin1: dict[int, float] = {}
        division: dict[int, float] = {}
        for (code, is_country, holder, own, _, _, _), p in zip(group.grounds, group.probabilities, strict=True):
            if code:
                table = named if is_country else country
                table[code] = table.get(code, 0.0) + p
            if holder is not None:
                admin1[holder] = admin1.get(holder, 0.0) + p
            if own is not None:
                division[own] = division.get(own, 0.0) + p
        return cls(country, named, admin1, division)

    @classmethod
    def all(cls, parts: Sequence[_Sums]) -> tuple[_Sums, set[str | int]]:
        """The sums of several names; the codes and the ids of first-order divisions that more than one of them has."""
        country, named, admin1, division = cls({}, {}, {}, {})
        met: set[str | int] = set()
        for part in parts:
            met.update(code for code in (*part.country, *part.named) if code in country or code in named)
            met.update(admin1.keys() & part.admin1.keys())
            for code, p in part.country.items():
                country[code] = country.get(code, 0.0) + p
            for code, p in part.named.items():
                named[code] = named.get(code, 0.0) + p
            for holder, p in part.admin1.items():
                admin1[holder] = admin1.get(holder, 0.0) + p
            for own, p in part.division.items():
                division[own] = division.get(own, 0.0) + p
        return cls(country, named, admin1, division), met


@dataclass(slots=True)
class Context:
    """What all names of a report say."""

    sums: _Sums
    own: list[_Sums]
    """What each group by itself adds to them."""
    met: set[str | int]
    """The countries and first-order divisions of which several groups say something: of most only one does."""
    spots: list[tuple[int, float, float, float]]
    """Group number, latitude, longitude, probability of each group's best place that is no country."""
    south: float
    """Degrees of latitude between which something may be near one of the spots."""
    north: float
    groups: int

    @classmethod
    def of(cls, groups: Sequence[Group]) -> Context:
        """Sum up what the groups now hold likely."""
        spots = []
        for number, group in enumerate(groups):
            if group.candidates:
                best = group.best
                entry = group.candidates[best].entry
                if not entry.is_country and entry.radius_m < _REGION_M:
                    spots.append((number, entry.latitude, entry.longitude, group.probabilities[best]))
        latitudes = [latitude for _, latitude, _, _ in spots] or [0.0]
        own = [_Sums.of(group) for group in groups]
        sums, met = _Sums.all(own)
        return cls(sums, own, met, spots, min(latitudes) - _BAND, max(latitudes) + _BAND, len(groups))


class _Others:
    """What all groups of a report but one say."""

    def __init__(self, context: Context, number: int) -> None:
        self._number = number
        self._count = max(1, context.groups - 1)
        self._all, self._own = context.sums, context.own[number]
        self._spots = context.spots

    def of_country(self, code: str) -> tuple[float, float, float]:
        """country_share, country_named, country_peers of what lies in a country."""
        inside = self._all.country.get(code, 0.0) - self._own.country.get(code, 0.0)
        named = self._all.named.get(code, 0.0) - self._own.named.get(code, 0.0)
        return (inside + named) / self._count, min(1.0, max(0.0, named)), sqrt(max(0.0, inside))

    def of_division(self, holder: int) -> tuple[float, float, float]:
        """admin1_share, admin1_peers, admin1_named of what lies in a first-order division."""
        around = max(0.0, self._all.admin1.get(holder, 0.0) - self._own.admin1.get(holder, 0.0))
        division = self._all.division.get(holder, 0.0) - self._own.division.get(holder, 0.0)
        return around / self._count, sqrt(around), min(1.0, max(0.0, division))

    def around(self, latitude: float, longitude: float, shrink: float) -> tuple[float, float]:
        """near, close of a point: how near the nearest name lies in some 200 km, and how many do in some 50."""
        nearest = count = 0.0
        for number, lat, lon, p in self._spots:
            dy = lat - latitude
            if -_BAND <= dy <= _BAND and number != self._number:
                dx = (lon - longitude) * shrink
                if -_BAND <= dx <= _BAND:
                    away = 111.2 * sqrt(dx * dx + dy * dy)
                    near = p * exp(-away / 200)
                    if near > nearest:
                        nearest = near
                    count += p * exp(-away / 50)
        return (nearest, min(2.0, sqrt(count))) if count else _FAR


def moving(context: Context, group: Group, number: int) -> list[tuple[float, ...]]:
    """The features of all candidates of a group that hang on what the other groups mean, in the order of MOVING."""
    others = _Others(context, number)
    rows: list[tuple[float, ...]] = []
    for code, is_country, holder, _, latitude, longitude, shrink in group.grounds:
        country = others.of_country(code) if code else _NOTHING
        division = others.of_division(holder) if holder is not None else _NOTHING
        around = _FAR if is_country else others.around(latitude, longitude, shrink)
        rows.append((*country, *division, *around))
    return rows


def settled(context: Context, group: Group, number: int, fixed: Sequence[float], scale: Sequence[float]) -> list[float]:
    """The weighted sums of what `moving` tells, each beside that of the features that do not move (`fixed`).

    `scale`: the weights in the order of MOVING. What many candidates share is weighed once.
    """
    others = _Others(context, number)
    a, b, c, d, e, f, g, h = scale
    south, north, met = context.south, context.north, context.met
    countries: dict[str, float] = {}
    divisions: dict[int, float] = {}
    sums = []
    for start, (code, is_country, holder, _, latitude, longitude, shrink) in zip(fixed, group.grounds, strict=True):
        total = start
        if code in met:
            if code not in countries:
                share, named, peers = others.of_country(code)
                countries[code] = a * share + b * named + c * peers
            total += countries[code]
        if holder in met:
            if holder not in divisions:
                share, peers, named = others.of_division(holder)
                divisions[holder] = d * share + e * peers + f * named
            total += divisions[holder]
        if south <= latitude <= north and not is_country:
            near, close = others.around(latitude, longitude, shrink)
            total += g * near + h * close
        sums.append(total)
    return sums
