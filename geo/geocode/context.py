"""What the other names of a report say of one: where they lie, each as far as it is likely, and how near.

All names are settled together in a few rounds, so that this is worked out again and again for every candidate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import cos, exp, radians, sqrt
from typing import NamedTuple

from geo.geocode.candidates import Candidate, Ground

__all__ = ["MOVING", "Context", "Group", "moving", "settled"]

MOVING = (
    "country_share", "country_named", "country_peers", "admin1_share", "admin1_peers", "admin1_named", "near", "close",
)  # fmt: skip
"""Features that hang on what the other names of the report mean."""
_AS_THEY_ARE = (1.0,) * len(MOVING)
_NOTHING, _FAR = (0.0, 0.0, 0.0), (0.0, 0.0)
"""What no country or no division, one that no other name lies in, and no name nearby, add."""
_BAND = 6
"""Degrees of latitude beyond which nothing is near."""
_REGION_M = 300_000
"""How far a place reaches that is too large for anything to be near it."""


@dataclass(slots=True)
class Group:
    """All mentions of one name in a report: they mean the same place."""

    candidates: list[Candidate]
    fixed: list[dict[str, float]] = field(default_factory=list)
    """For each candidate, the features that do not depend on the other names."""
    probabilities: list[float] = field(default_factory=list)
    mentions: int = 1
    grounds: list[Ground] = field(init=False)
    """For each candidate, what it says of the other names."""

    def __post_init__(self) -> None:
        self.grounds = [candidate.ground for candidate in self.candidates]

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
    def of(cls, groups: Sequence[Group]) -> _Sums:
        """Sum up what the groups now hold likely."""
        country: dict[str, float] = {}
        named: dict[str, float] = {}
        admin1: dict[int, float] = {}
        division: dict[int, float] = {}
        for group in groups:
            for (code, is_country, holder, own, _, _), p in zip(group.grounds, group.probabilities, strict=True):
                if code:
                    table = named if is_country else country
                    table[code] = table.get(code, 0.0) + p
                if holder is not None:
                    admin1[holder] = admin1.get(holder, 0.0) + p
                if own is not None:
                    division[own] = division.get(own, 0.0) + p
        return cls(country, named, admin1, division)


@dataclass(slots=True)
class Context:
    """What all names of a report say."""

    sums: _Sums
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
        return cls(_Sums.of(groups), spots, min(latitudes) - _BAND, max(latitudes) + _BAND, len(groups))


def moving(
    context: Context, group: Group, number: int, scale: Sequence[float] = _AS_THEY_ARE
) -> list[tuple[float, ...]]:
    """The features of all candidates of a group that hang on what the other groups mean, in the order of MOVING.

    `scale`: by what each feature is multiplied.
    """
    others = max(1, context.groups - 1)
    country_in, named_in, admin1_in, division_in = context.sums
    own_country, own_named, own_admin1, own_division = _Sums.of([group])
    spots, south, north = context.spots, context.south, context.north
    a, b, c, d, e, f, g, h = scale
    rows: list[tuple[float, ...]] = []
    by_country: dict[str, tuple[float, float, float]] = {}
    by_admin1: dict[int, tuple[float, float, float]] = {}
    for code, is_country, holder, _, latitude, longitude in group.grounds:
        country = admin1 = _NOTHING
        if code:
            if code not in by_country:
                inside = country_in.get(code, 0.0) - own_country.get(code, 0.0)
                named = named_in.get(code, 0.0) - own_named.get(code, 0.0)
                by_country[code] = _NOTHING
                if inside or named:  # of most namesakes' countries no other name says anything
                    share = (inside + named) / others
                    by_country[code] = a * share, b * min(1.0, max(0.0, named)), c * sqrt(max(0.0, inside))
            country = by_country[code]
        if holder is not None:
            if holder not in by_admin1:
                around = max(0.0, admin1_in.get(holder, 0.0) - own_admin1.get(holder, 0.0))
                division = division_in.get(holder, 0.0) - own_division.get(holder, 0.0)
                by_admin1[holder] = _NOTHING
                if around or division:
                    by_admin1[holder] = d * (around / others), e * sqrt(around), f * min(1.0, max(0.0, division))
            admin1 = by_admin1[holder]
        nearest = close = 0.0
        if south <= latitude <= north and not is_country:
            nearest, close = _nearness(spots, number, latitude, longitude)
        rows.append((*country, *admin1, g * nearest, h * close))
    return rows


def settled(fixed: Sequence[float], rows: Sequence[tuple[float, ...]]) -> list[float]:
    """The sums of what `moving` gave, scaled by the weights, with those of the features that do not move (`fixed`)."""
    return [start + a + b + c + d + e + f + g + h for start, (a, b, c, d, e, f, g, h) in zip(fixed, rows, strict=True)]


def _nearness(
    spots: Sequence[tuple[int, float, float, float]], own: int, latitude: float, longitude: float
) -> tuple[float, float]:
    """How near the names of other groups than `own` lie: the nearest in some 200 km, and how many in some 50."""
    nearest = count = 0.0
    for number, lat, lon, p in spots:
        dy = lat - latitude
        if -_BAND <= dy <= _BAND and number != own:
            dx = (lon - longitude) * cos(radians(latitude))
            if -_BAND <= dx <= _BAND:
                away = 111.2 * sqrt(dx * dx + dy * dy)
                nearest = max(nearest, p * exp(-away / 200))
                count += p * exp(-away / 50)
    return (nearest, min(2.0, sqrt(count))) if count else _FAR
