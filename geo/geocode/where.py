"""What a report says of an incident's place → a position with the uncertainty that the words leave.

at        the place itself; an unknown village in a known district stands for the district
near      the place, widened
offset    so many metres from it, towards a direction when one is given
between   the middle of two places
off_coast the sea before it: a point at sea where the outlines know its coast
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from geo.geocode.coast import Sea
from geo.geocode.earth import distance_m, middle, moved
from geo.geocode.point import COAST_M
from geo.model import Mention, Place, Where

__all__ = ["locate"]

NEAR_M = 10_000
"""How far "near" reaches beyond the place itself."""
VILLAGE_M = 25_000.0
"""How far a village may be from the town that the news names with it."""
OFF_COAST_M = 60_000
"""How far "off the coast" reaches from the shore."""


def locate(where: Where, places: Sequence[Place | None], sea: Callable[[Place], Sea | None]) -> Place | None:
    """The place of `where`, whose mentions resolved to `places`; None when none of them did.

    `sea`: the sea before a place's coast, asked for what happened there.
    """
    known = [(i, p) for i, p in enumerate(places) if p is not None]
    if not known:
        return None
    missed, base = known[0]
    for index, place in known[1:]:
        if _holds(base, place):
            missed, base = min(missed, index), place
    anchor = places[where.beside] if where.beside is not None else None
    if anchor is not None and (places[0] is None or not _at_distance(places[0], anchor, where)):
        return _offset(replace(anchor, mention=where.mentions[0].text), where)
    written = where.mentions[0].text if where.mentions else base.mention
    spelt = base.mention
    base = replace(base, mention=written)
    if missed:
        base = _inside(_also(base, spelt), where.mentions[0])
    if missed and where.relation in ("near", "offset"):
        return base
    if where.relation == "between" and len(known) > 1:
        return _between(base, known[1][1], where)
    if where.relation == "off_coast" or _before_an_areas_coast(base, where):
        return _off_coast(base, where, sea(base))
    if where.relation == "offset" or (where.relation == "near" and where.distance_m):
        return _offset(base, where)
    if where.relation == "near":
        reach = _radius(base) + NEAR_M
        return replace(base, where_prec=max(2, base.where_prec or 2), uncertainty_m=reach, why=f"near {base.name}")
    return base


def _at_distance(place: Place, anchor: Place, where: Where) -> bool:
    """Whether a place is about as far from another as the report says; roads are longer than the way of a bird."""
    if where.distance_m is None:
        return True
    away = distance_m(place.latitude, place.longitude, anchor.latitude, anchor.longitude)
    reach = _radius(place) + _radius(anchor)
    return 0.4 * where.distance_m - reach <= away <= 1.5 * where.distance_m + reach


def _before_an_areas_coast(base: Place, where: Where) -> bool:
    """ "30 km off the coast of Libya": so far from the shore, not from the middle of the country."""
    told = (where.phrase or "").lower()
    area = (base.where_prec or 0) >= 3 and where.bearing_deg is None
    return where.relation == "offset" and area and " off " in f" {told}" and ("coast" in told or "shore" in told)


def _off_coast(base: Place, where: Where, sea: Sea | None) -> Place:
    """At sea before `base`; at `base` itself, widened, where it is not known to have a coast."""
    reach = max(_radius(base), OFF_COAST_M) + (where.distance_m or 0.0)
    prec = 7 if (base.where_prec or 0) >= 4 else 5
    why = f"off the coast of {base.name}"
    if sea is None:
        return replace(base, where_prec=prec, uncertainty_m=reach, why=why)
    if sea.reach_m is not None:
        reach, prec = sea.reach_m, 7 if (where.distance_m or sea.out_m) > COAST_M else 5
        why += f": it may be anywhere before some {2 * reach / 1000:.0f} km of it"
    return replace(
        base, latitude=sea.latitude, longitude=sea.longitude, where_prec=prec, uncertainty_m=reach, why=why
    )  # fmt: skip


def _inside(base: Place, unknown: Mention) -> Place:
    """Somewhere in `base`: the name that was more exact is in no gazetteer. A village lies around a town, not in it."""
    prec = base.where_prec or 5
    least = VILLAGE_M if unknown.feature in ("village", "hamlet", "settlement", "town") else 5_000.0
    why = f"{unknown.text} is in no gazetteer; {base.name} holds it"
    return replace(base, where_prec=2 if prec == 1 else max(3, prec), uncertainty_m=max(least, _radius(base)), why=why)


def _also(base: Place, spelt: str | None) -> Place:
    """The place with the name that the report writes for it among its others: "Al Qarara" for Al Qararah."""
    if not spelt or spelt in (base.name, *base.names):
        return base
    return replace(base, names=(spelt, *base.names))


def _offset(base: Place, where: Where) -> Place:
    """So many metres from the middle of `base`."""
    distance = where.distance_m
    if distance is None:
        reach = max(2 * _radius(base), NEAR_M)
        return replace(base, where_prec=max(2, base.where_prec or 2), uncertainty_m=reach, why=f"outside {base.name}")
    why = f"{distance / 1000:g} km from {base.name}"
    prec = max(_by_reach(distance), base.where_prec or 1)
    if where.bearing_deg is None:
        return replace(base, where_prec=prec, uncertainty_m=distance + _radius(base), why=why)
    lat, lon = moved(base.latitude, base.longitude, distance, where.bearing_deg)
    # Compass words are an eighth of the circle wide: at half of that the position is off by a third of the distance.
    reach = max(1000.0, 0.35 * distance, 0.5 * _radius(base))
    return replace(base, latitude=lat, longitude=lon, where_prec=prec, uncertainty_m=reach, why=why)


def _between(base: Place, other: Place, where: Where) -> Place:
    """The middle of two places."""
    lat, lon = middle(base.latitude, base.longitude, other.latitude, other.longitude)
    half = distance_m(base.latitude, base.longitude, other.latitude, other.longitude) / 2
    name = f"between {base.name} and {other.name}"
    same_division = base.admin1 if base.admin1 == other.admin1 else None
    return replace(
        base, name=name, mention=where.phrase or base.mention, latitude=lat, longitude=lon, names=(), gazetteer=None,
        gazetteer_id=None, admin1=same_division, admin1_code=base.admin1_code if same_division else None, admin2=None,
        country=base.country if base.country == other.country else None, feature_code=None,
        where_prec=2 if half <= 12_500 else 5, uncertainty_m=max(1000.0, half), why=name,
    )  # fmt: skip


def _by_reach(metres: float) -> int:
    if metres <= 2_000:
        return 1
    return 2 if metres <= 25_000 else 3 if metres <= 60_000 else 5


def _radius(place: Place) -> float:
    return place.uncertainty_m or 0.0


def _holds(outer: Place, inner: Place) -> bool:
    """Whether `inner` is the more exact of two places that were named together."""
    if outer.gazetteer_id == inner.gazetteer_id or outer.country != inner.country:
        return False
    if outer.where_prec == 6:
        return (inner.where_prec or 6) < 6
    return outer.feature_code == "ADM1" and inner.feature_code != "ADM1" and outer.admin1 == inner.admin1
