"""How well a candidate answers a name in its report: features and their weights (a conditional logit).

Weights were learnt by `data/gazetteer/train.py` from labelled news; nothing of that news is kept here.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from geo.geocode.candidates import Candidate, may_hold
from geo.geocode.context import MOVING, Context, Group, moving
from geo.geocode.entry import DEMONYM, PRIMARY
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.home import NOWHERE, Home
from geo.geocode.variants import feature_class
from geo.geocode.weights import WEIGHTS

__all__ = [
    "features",
    "mark_listed",
    "mark_namesakes_of_countries",
    "shadow_divisions",
    "shares",
    "softmax",
    "started",
    "static",
]


def static(
    gazetteer: Gazetteer,
    candidate: Candidate,
    holders: Sequence[Sequence[Candidate]],
    beside: set[object],
    home: Home = NOWHERE,
) -> dict[str, float]:
    """Features of a candidate beside its traits that do not depend on which places the other names mean.

    `holders`: for each name that the sentence puts this one in, its candidates; `beside`: countries and ids of
    divisions that are named close by; `home`: where the report is at home.
    """
    entry = candidate.entry
    values: dict[str, float] = {}
    for holder in holders if entry.country else ():
        values["inside" if _held(gazetteer, candidate, holder) else "outside"] = 1.0
    if entry.country in beside and not entry.is_country:
        values["beside_country"] = 1.0
    if not beside.isdisjoint(candidate.parents):
        values["beside_division"] = 1.0
    if entry.country in home.countries and not entry.is_country:
        values["home"] = home.countries[entry.country]
    if home.divisions and candidate.admin1 is not None:
        code = gazetteer.entry(candidate.admin1).code
        if code in home.divisions:
            values["phone"] = home.divisions[code]
    return values


def shadow_divisions(group: Group) -> None:
    """Mark the divisions whose main town bears the same name: "Kerman" is the city unless the province is said."""
    if all(ground.division is None for ground in group.grounds):
        return
    shadows: dict[int, int] = {}
    for candidate in group.candidates:
        if candidate.entry.feature in ("PPL", "PPLC"):
            for parent in candidate.parents:
                shadows[parent] = max(shadows.get(parent, 0), candidate.entry.population)
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
    if not (countries or capitals):
        return
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
    parents = candidate.parents
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
    return [group.row(index) | row for index, row in enumerate(moved)]


def weighed(rows: Sequence[dict[str, float]], weights: dict[str, float]) -> list[float]:
    """The weighted sum of each row's features."""
    return [sum([weights[name] * value for name, value in row.items()]) for row in rows]


def started(group: Group, weights: dict[str, float]) -> list[float]:
    """The weighted sum of each candidate's features that do not depend on what the other names mean."""
    if weights is not WEIGHTS:
        return weighed([group.row(index) for index in range(len(group.candidates))], weights)
    return [
        sum([weights[name] * value for name, value in row.items()], candidate.worth) if row else candidate.worth
        for candidate, row in zip(group.candidates, group.fixed, strict=True)
    ]


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
