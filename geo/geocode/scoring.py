"""How well a candidate answers a name in its report: features and their weights (a conditional logit).

Weights were learnt by `data/gazetteer/train.py` from labelled news; nothing of that news is kept here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import cos, exp, log10, radians, sqrt

from geo.geocode.candidates import Candidate, may_hold
from geo.geocode.gazetteer import ABBREVIATION, ALTERNATE, DEMONYM, PRIMARY, Gazetteer
from geo.geocode.home import NOWHERE, Home
from geo.geocode.variants import feature_class
from geo.geocode.weights import WEIGHTS

__all__ = [
    "MOVING",
    "Context",
    "Group",
    "features",
    "mark_listed",
    "mark_namesakes_of_countries",
    "moving",
    "settled",
    "shadow_divisions",
    "shares",
    "softmax",
    "static",
    "weighed",
]

_FEDERAL = frozenset({"US", "CA", "AU", "GB", "IN", "DE", "ES"})
"""Countries whose first-order divisions news names bare: "in Texas", but "in Kerman province"."""
_METROPOLIS, _HAMLET = 200_000, 1_500
"""People from which on a town is known far away, and below which hardly beyond its county."""
_SIZES = {"PPL": "people", "ADM": "inhabitants"}
MOVING = (
    "country_share", "country_named", "country_peers", "admin1_share", "admin1_peers", "admin1_named", "near", "close",
)  # fmt: skip
"""Features that hang on what the other names of the report mean."""
_NOTHING, _FAR = (0.0, 0.0, 0.0), (0.0, 0.0)
"""What no country or no division, and no name nearby, add."""
_CLASSES = {"PCLI": "country", "ADM1": "adm1", "ADM2": "adm2", "AIRP": "airport", "PPLX": "quarter", "PPL": "town"}


@dataclass(slots=True)
class Group:
    """All mentions of one name in a report: they mean the same place."""

    candidates: list[Candidate]
    fixed: list[dict[str, float]] = field(default_factory=list)
    """For each candidate, the features that do not depend on the other names."""
    probabilities: list[float] = field(default_factory=list)
    mentions: int = 1

    @property
    def unknown(self) -> float:
        """The chance that none of the candidates is meant."""
        return 1.0 - sum(self.probabilities)

    @property
    def best(self) -> int:
        """Index of the likeliest candidate."""
        return self.probabilities.index(max(self.probabilities))


@dataclass(slots=True)
class Context:
    """What the other names of a report say, in expectation."""

    country: dict[str, float]
    """Names that lie in a country, by code."""
    named: dict[str, float]
    """Names that are a country or an adjective of it, by code."""
    admin1: dict[int, float]
    """Names that lie in or are a first-order division, by id."""
    division: dict[int, float]
    """Names that are a division of first or second order, by id."""
    spots: list[tuple[int, float, float, float]]
    """Group number, latitude, longitude, probability of each group's best place that is no country."""
    groups: int

    @classmethod
    def of(cls, groups: Sequence[Group]) -> Context:
        """Sum up what the groups now hold likely."""
        country: dict[str, float] = {}
        named: dict[str, float] = {}
        admin1: dict[int, float] = {}
        division: dict[int, float] = {}
        spots = []
        for number, group in enumerate(groups):
            for candidate, p in zip(group.candidates, group.probabilities, strict=True):
                entry = candidate.entry
                if code := entry.country:
                    table = named if entry.is_country else country
                    table[code] = table.get(code, 0.0) + p
                if (holder := candidate.admin1) is not None:
                    admin1[holder] = admin1.get(holder, 0.0) + p
                if entry.feature in ("ADM1", "ADM2"):
                    division[entry.id] = division.get(entry.id, 0.0) + p
            if group.candidates:
                best = group.best
                entry = group.candidates[best].entry
                if not entry.is_country and entry.radius_m < 300_000:
                    spots.append((number, entry.latitude, entry.longitude, group.probabilities[best]))
        return cls(country, named, admin1, division, spots, len(groups))


def static(
    gazetteer: Gazetteer,
    candidate: Candidate,
    holders: Sequence[Sequence[Candidate]],
    beside: set[object],
    home: Home = NOWHERE,
) -> dict[str, float]:
    """Features of a candidate that do not depend on which places the other names mean.

    `holders`: for each name that the sentence puts this one in, its candidates; `beside`: countries and ids of
    divisions that are named close by; `home`: where the report is at home.
    """
    entry = candidate.entry
    values = {_CLASSES.get(feature_class(entry.feature), "other"): 1.0}
    size = log10(entry.population + 1)
    values[_SIZES.get(entry.feature[:3], "weight")] = size
    if entry.feature.startswith("PPL"):
        if entry.population > _METROPOLIS:
            values["metropolis"] = log10(entry.population / _METROPOLIS)
        elif entry.population < _HAMLET:
            values["hamlet"] = 1.0
    if entry.feature == "PPLC":
        values["capital"] = 1.0
    elif entry.feature == "ADM1" and entry.country in _FEDERAL:
        values["state"] = 1.0
    if candidate.kind == ALTERNATE:
        values["alternate"] = 1.0
    elif candidate.kind == ABBREVIATION:
        values["abbreviation"] = 1.0
    elif candidate.kind == DEMONYM:
        values["demonym"] = 1.0
    if not candidate.exact:
        values["sound"] = 1.0
    if candidate.stripped:
        values["stripped"] = 1.0
    if candidate.asked is not None:
        values["asked" if candidate.asked else "refused"] = 1.0
    for holder in holders if entry.country else ():
        values["inside" if _held(gazetteer, candidate, holder) else "outside"] = 1.0
    if entry.country in beside and not entry.is_country:
        values["beside_country"] = 1.0
    if beside and any(p.id in beside for p in gazetteer.parents(entry)):
        values["beside_division"] = 1.0
    if entry.country in home.countries and not entry.is_country:
        values["home"] = home.countries[entry.country]
    if home.divisions and candidate.admin1 is not None:
        code = gazetteer.entry(candidate.admin1).code
        if code in home.divisions:
            values["phone"] = home.divisions[code]
    return values


def shadow_divisions(gazetteer: Gazetteer, group: Group) -> None:
    """Mark the divisions whose main town bears the same name: "Kerman" is the city unless the province is said."""
    shadows: dict[int, int] = {}
    for candidate in group.candidates:
        if candidate.entry.feature in ("PPL", "PPLC"):
            for parent in gazetteer.parents(candidate.entry):
                shadows[parent.id] = max(shadows.get(parent.id, 0), candidate.entry.population)
    for candidate, values in zip(group.candidates, group.fixed, strict=True):
        entry = candidate.entry
        if entry.id in shadows and candidate.asked is not True and shadows[entry.id] >= 0.1 * entry.population:
            values["shadowed"] = 1.0


def mark_namesakes_of_countries(group: Group) -> None:
    """Mark what lies in a country that is called the same, or whose capital is.

    "Mexico" is the country, neither its capital nor a state; "Washington" the capital.
    """
    countries = {c.entry.country for c in group.candidates if c.entry.is_country and c.exact and c.kind != DEMONYM}
    capitals = {c.entry.country for c in group.candidates if c.entry.feature == "PPLC" and c.kind == PRIMARY}
    for candidate, values in zip(group.candidates, group.fixed, strict=True):
        entry = candidate.entry
        if entry.is_country or candidate.asked is True:
            continue
        if entry.country in countries:
            values["country_twin"] = 1.0
        elif entry.country in capitals and entry.feature != "PPLC":
            values["capital_twin"] = 1.0


def mark_listed(group: Group, others: Sequence[Sequence[Candidate]]) -> None:
    """Mark the share of a list's other names that are first of all of the same sort: towns stand with towns."""
    sorts = [_sort(other[0]) for other in others if other]
    if sorts:
        for candidate, values in zip(group.candidates, group.fixed, strict=True):
            values["listed"] = sorts.count(_sort(candidate)) / len(sorts) - 0.5


def _sort(candidate: Candidate) -> str:
    kind = feature_class(candidate.entry.feature)
    return "country" if candidate.entry.is_country else "town" if kind.startswith("PPL") else kind


def _held(gazetteer: Gazetteer, candidate: Candidate, holders: Sequence[Candidate]) -> bool:
    parents = {p.id for p in gazetteer.parents(candidate.entry)}
    country = None if candidate.entry.is_country else candidate.entry.country
    for holder in holders:
        if holder.entry.is_country and holder.entry.country == country:
            return True
        if holder.entry.id in parents:
            return True
        if not parents and may_hold(gazetteer, holder.entry, candidate.entry):
            return True  # islands, valleys and their like are in no division of the gazetteer
    return False


def features(context: Context, group: Group, number: int) -> list[dict[str, float]]:
    """All features of all candidates of a group, given the other groups."""
    moved = (dict(zip(MOVING, row, strict=True)) for row in moving(context, group, number))
    return [fixed | row for fixed, row in zip(group.fixed, moved, strict=True)]


def moving(context: Context, group: Group, number: int) -> list[tuple[float, ...]]:
    """The features of all candidates of a group that hang on what the other groups mean, in the order of MOVING."""
    others = max(1, context.groups - 1)
    own = Context.of([group])
    spots = [spot for spot in context.spots if spot[0] != number]
    rows: list[tuple[float, ...]] = []
    by_country: dict[str, tuple[float, float, float]] = {}
    by_admin1: dict[int, tuple[float, float, float]] = {}
    for candidate in group.candidates:
        entry = candidate.entry
        code, holder = entry.country, candidate.admin1
        country = admin1 = _NOTHING
        if code:
            if code not in by_country:
                inside = context.country.get(code, 0.0) - own.country.get(code, 0.0)
                named = context.named.get(code, 0.0) - own.named.get(code, 0.0)
                by_country[code] = (inside + named) / others, min(1.0, max(0.0, named)), sqrt(max(0.0, inside))
            country = by_country[code]
        if holder is not None:
            if holder not in by_admin1:
                around = max(0.0, context.admin1.get(holder, 0.0) - own.admin1.get(holder, 0.0))
                division = context.division.get(holder, 0.0) - own.division.get(holder, 0.0)
                by_admin1[holder] = around / others, sqrt(around), min(1.0, max(0.0, division))
            admin1 = by_admin1[holder]
        near = _FAR if entry.is_country else _nearness(spots, entry.latitude, entry.longitude)
        rows.append(country + admin1 + near)
    return rows


def _nearness(
    spots: Sequence[tuple[int, float, float, float]], latitude: float, longitude: float
) -> tuple[float, float]:
    """How near the other names lie: the nearest one within some 200 km, and how many within some 50."""
    shrink = cos(radians(latitude))
    nearest = count = 0.0
    for _, lat, lon, p in spots:
        dy = lat - latitude
        if -6 <= dy <= 6:
            dx = (lon - longitude) * shrink
            if -6 <= dx <= 6:
                away = 111.2 * sqrt(dx * dx + dy * dy)
                nearest = max(nearest, p * exp(-away / 200))
                count += p * exp(-away / 50)
    return (nearest, min(2.0, sqrt(count))) if count else _FAR


def settled(fixed: Sequence[float], rows: Sequence[tuple[float, ...]], weights: dict[str, float]) -> list[float]:
    """The weighted sums of what `moving` gave, added to those of the features that do not move (`fixed`)."""
    a, b, c, d, e, f, g, h = (weights[name] for name in MOVING)
    return [
        start + a * r[0] + b * r[1] + c * r[2] + d * r[3] + e * r[4] + f * r[5] + g * r[6] + h * r[7]
        for start, r in zip(fixed, rows, strict=True)
    ]


def weighed(rows: Sequence[dict[str, float]], weights: dict[str, float]) -> list[float]:
    """The weighted sum of each row's features."""
    return [sum([weights[name] * value for name, value in row.items()]) for row in rows]


def softmax(
    rows: Sequence[dict[str, float]], weights: dict[str, float] = WEIGHTS, *, unknown: bool = True
) -> list[float]:
    """Probabilities of the candidates whose features are `rows`.

    With `unknown`, they add up to less than one: the rest is the chance that none of them is meant.
    """
    return shares(weighed(rows, weights), weights, unknown=unknown)


def shares(totals: Sequence[float], weights: dict[str, float], *, unknown: bool = True) -> list[float]:
    """As `softmax`, from what `weighed` gave."""
    if not totals:
        return []
    top = max(totals)
    if unknown:
        top = max(top, weights["unknown"])
    powers = [exp(t - top) for t in totals]
    whole = sum(powers) + (exp(weights["unknown"] - top) if unknown else 0.0)
    return [p / whole for p in powers]
