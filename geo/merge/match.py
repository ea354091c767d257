"""Whether two reports tell of the same happening.

They do when all of these hold:
1. Roles. Main joins main and background joins background. Background also joins a main incident (and the other way
   round) when both give the same exact day and the same event type: a report that looks back on a well-told event.
2. Dates. The spans overlap; a day of slack where either is not exact. An undated report joins nothing.
3. Places. The same country, where both name one, and a distance no larger than 5 km or the larger uncertainty; so a
   town joins the province that it lies in. A report whose place is no smaller than a country joins nothing.
4. Types. The same event type, or two that newsrooms call the same thing by (a blast is an accident until it is a bomb).
5. Counts do not contradict each other grossly: tolls rise and fall, but eighty dead are no later figure of one dead.
"""

from __future__ import annotations

import datetime as dt
import math

from geo.model import Count, Incident, Place

__all__ = ["distance_m", "likeness", "same_happening"]

EARTH_RADIUS_M = 6_371_008.8
NEAR_M = 5_000.0
"""Two reports of one place may put it this far apart: different gazetteers, a quarter and its town."""
WIDEST_M = 150_000.0
"""An uncertainty larger than this (a large province, a country) says too little to merge by."""
SPAN_DAYS = 31
"""A span longer than this says too little to merge by, unless both reports give a long one."""

_KIN = (
    frozenset({"bomb", "blast"}),
    frozenset({"attack", "bomb"}),
    frozenset({"attack", "shooting"}),
    frozenset({"attack", "stabbing"}),
    frozenset({"attack", "clash"}),
    frozenset({"attack", "ramming"}),
    frozenset({"strike", "bomb"}),
    frozenset({"protest", "riot"}),
    frozenset({"blast", "fire"}),
    frozenset({"fire", "arson"}),
    frozenset({"collapse", "landslide"}),
    frozenset({"flood", "landslide"}),
    frozenset({"flood", "storm"}),
)
"""Kinds of event that early and late reports of one happening mix up."""

_KIND = {
    "Armed clash": "clash",
    "Suicide bomb": "bomb",
    "Remote explosive/landmine/IED": "bomb",
    "Grenade": "bomb",
    "Air/drone strike": "strike",
    "Shelling/artillery/missile attack": "strike",
    "Attack": "attack",
    "Shooting": "shooting",
    "Stabbing": "stabbing",
    "Vehicle ramming": "ramming",
    "Arson": "arson",
    "Fire": "fire",
    "Wildfire": "fire",
    "Explosion": "blast",
    "Industrial or mining": "blast",
    "Structural collapse": "collapse",
    "Landslide": "landslide",
    "Flood": "flood",
    "Storm": "storm",
}
_KIND_OF_TYPE = {"Protests": "protest", "Riots": "riot", "Battles": "clash"}


def same_happening(a: Incident, b: Incident) -> bool:
    """Whether the rules above let `a` and `b` be one incident."""
    return (
        _roles_agree(a, b)
        and _dates_agree(a, b)
        and _types_agree(a, b)
        and _places_agree(a.place, b.place)
        and _counts_agree(a.killed, b.killed)
    )


def likeness(a: Incident, b: Incident) -> float:
    """Among incidents that may be the same, how alike two are: larger is liker. Only its order means anything."""
    if a.place is None or b.place is None:
        return 0.0
    near = 1 / (1 + distance_m(a.place, b.place) / NEAR_M)
    same_day = a.date_start == b.date_start and a.date_end == b.date_end
    same_kind = (a.event_type == b.event_type) + (a.sub_event_type == b.sub_event_type)
    return near + same_day + same_kind / 2 + _closeness(a.killed, b.killed) + _closeness(a.injured, b.injured) / 2


def distance_m(a: Place, b: Place) -> float:
    """Great-circle distance in metres, on a sphere (haversine)."""
    lat_a, lat_b = math.radians(a.latitude), math.radians(b.latitude)
    half_lat, half_lon = (lat_b - lat_a) / 2, math.radians(b.longitude - a.longitude) / 2
    h = math.sin(half_lat) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_M * math.asin(math.sqrt(min(1.0, h)))


def _roles_agree(a: Incident, b: Incident) -> bool:
    if a.role == b.role:
        return True
    exact = a.date_prec == b.date_prec == 1 and a.date_start == b.date_start
    return exact and a.event_type == b.event_type


def _dates_agree(a: Incident, b: Incident) -> bool:
    if a.date_start is None or a.date_end is None or b.date_start is None or b.date_end is None:
        return False
    long_a, long_b = ((i.date_end - i.date_start).days > SPAN_DAYS for i in (a, b) if i.date_start and i.date_end)
    if long_a != long_b:
        return False
    slack = dt.timedelta(0 if a.date_prec == b.date_prec == 1 else 1)
    return a.date_start <= b.date_end + slack and b.date_start <= a.date_end + slack


def _places_agree(a: Place | None, b: Place | None) -> bool:
    if a is None or b is None or (a.country and b.country and a.country != b.country):
        return False
    reach = max(a.uncertainty_m or 0.0, b.uncertainty_m or 0.0)
    if reach > WIDEST_M or 6 in (a.where_prec, b.where_prec):
        return False
    return distance_m(a, b) <= max(NEAR_M, reach)


def _types_agree(a: Incident, b: Incident) -> bool:
    kind_a, kind_b = _kind(a), _kind(b)
    if kind_a and kind_b:
        return kind_a == kind_b or frozenset((kind_a, kind_b)) in _KIN
    return a.event_type == b.event_type and (
        a.sub_event_type == b.sub_event_type or "Other" in (a.sub_event_type, b.sub_event_type)
    )


def _kind(incident: Incident) -> str | None:
    return _KIND.get(incident.sub_event_type) or _KIND_OF_TYPE.get(incident.event_type)


def _counts_agree(a: Count | None, b: Count | None) -> bool:
    """Early tolls of mass casualties multiply; small ones hardly change."""
    low, high = sorted((_best(a), _best(b))) if a and b and _known(a) and _known(b) else (0, 0)
    return high <= max(low + 5, 12 * low)


def _closeness(a: Count | None, b: Count | None) -> float:
    if not a or not b or not _known(a) or not _known(b):
        return 0.0
    low, high = sorted((_best(a), _best(b)))
    return (low + 1) / (high + 1)


def _known(count: Count) -> bool:
    return (count.best, count.low, count.high) != (None, None, None)


def _best(count: Count) -> int:
    return next((v for v in (count.best, count.low, count.high) if v is not None), 0)
