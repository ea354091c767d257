"""Whether two reports tell of the same happening.

They do when all of these hold:
1. Roles. Main joins main and background joins background. Background also joins a main incident (and the other way
   round) when both give the same exact day and the same event type: a report that looks back on a well-told event.
2. Dates. The same day where both are exact; else the spans lie no more than a few days apart, since a follow-up that
   does not say when it happened is dated by its own day. An undated report joins nothing.
3. Places. The same country, where both name one, and a distance no larger than 5 km or both uncertainties together; so
   a town joins the province that it lies in, however far from its middle. A place as wide as a country, or none at all,
   says too little.
4. Types. The same event type, or two that newsrooms call the same thing by (a blast is an accident until it is a bomb);
   "Other" is whatever the other report says.
5. Counts do not contradict each other grossly: tolls rise and fall, but eighty dead are no later figure of one dead.

Some things are evidence of their own. Where tolls are high and nearly equal, a wide place or none is enough, and a
follow-up may come weeks later. Several dead on one exact day make one wide province enough. A disaster is one for its
day and country, whatever its growing tolls.
"""

from __future__ import annotations

import datetime as dt

from geo import areas
from geo.merge.figures import bounds, closeness, is_word, middle
from geo.model import Count, Incident, Place

__all__ = ["distance_m", "likeness", "same_happening"]

NEAR_M = 5_000.0
"""Two reports of one place may put it this far apart: different gazetteers, a quarter and its town."""
WIDEST_M = 150_000.0
"""An uncertainty larger than this (a large province, a country) says too little to merge by."""
LONG_SPAN = dt.timedelta(days=31)
"""A span longer than this says too little to merge by, unless both reports give a long one."""
SLACK = dt.timedelta(days=3)
"""How far the spans may lie apart where one is not exact."""
FOLLOW_UP = dt.timedelta(days=30)
"""The same, when the tolls are alike."""
_PROVINCE = 4
"""UCDP's precision of a first-order division."""
SEVERAL = 3
"""Dead on one day that make it unlikely that a wide province had two such events."""
MANY, ALIKE = 10, 0.7
"""Tolls are alike from `MANY` dead on, when the smaller one is this share of the larger one."""

_KIN = (
    frozenset({"bomb", "blast"}),
    frozenset({"attack", "bomb"}),
    frozenset({"attack", "shooting"}),
    frozenset({"attack", "stabbing"}),
    frozenset({"attack", "clash"}),
    frozenset({"attack", "ramming"}),
    frozenset({"strike", "bomb"}),
    frozenset({"strike", "attack"}),
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
    if not (_roles_agree(a, b) and _types_agree(a, b)):
        return False
    alike, same_day = _tolls_alike(a.killed, b.killed), _same_exact_day(a, b)
    disaster = same_day and a.event_type == b.event_type == "Disaster"
    several = same_day and min(_least(a.killed), _least(b.killed)) >= SEVERAL
    return (
        _dates_agree(a, b, FOLLOW_UP if alike else SLACK)
        and _places_agree(a.place, b.place, country=alike or disaster, province=several, none=alike and same_day)
        and (disaster or _counts_agree(a.killed, b.killed))
    )


def likeness(a: Incident, b: Incident) -> float:
    """Among incidents that may be the same, how alike two are: larger is liker. Only its order means anything."""
    near = 1 / (1 + distance_m(a.place, b.place) / NEAR_M) if a.place and b.place else 0.0
    same_day = a.date_start == b.date_start and a.date_end == b.date_end
    same_kind = (a.event_type == b.event_type) + (a.sub_event_type == b.sub_event_type)
    return near + same_day + same_kind / 2 + closeness(a.killed, b.killed) + closeness(a.injured, b.injured) / 2


def distance_m(a: Place, b: Place) -> float:
    """Great-circle distance in metres."""
    return areas.distance_m(a.latitude, a.longitude, b.latitude, b.longitude)


def _roles_agree(a: Incident, b: Incident) -> bool:
    return a.role == b.role or (_same_exact_day(a, b) and a.event_type == b.event_type)


def _same_exact_day(a: Incident, b: Incident) -> bool:
    return a.date_prec == b.date_prec == 1 and a.date_start == b.date_start


def _dates_agree(a: Incident, b: Incident, slack: dt.timedelta) -> bool:
    if a.date_start is None or a.date_end is None or b.date_start is None or b.date_end is None:
        return False
    if (a.date_end - a.date_start > LONG_SPAN) != (b.date_end - b.date_start > LONG_SPAN):
        return False
    if a.date_prec == b.date_prec == 1:
        slack = dt.timedelta(0)
    # Differences: a day added to the calendar's last one would be none.
    return a.date_start - b.date_end <= slack and b.date_start - a.date_end <= slack


def _places_agree(a: Place | None, b: Place | None, *, country: bool, province: bool, none: bool) -> bool:
    """Whether the places can be one. The flags: the same country, the same wide province, or no place is enough."""
    if a is None or b is None:
        return none
    if a.country and b.country and a.country != b.country:
        return False
    reach_a, reach_b = a.uncertainty_m or 0.0, b.uncertainty_m or 0.0
    same_province = a.admin1_code is not None and a.admin1_code == b.admin1_code
    if max(reach_a, reach_b) > WIDEST_M or 6 in (a.where_prec, b.where_prec):
        return (country and a.country is not None and a.country == b.country) or (province and same_province)
    if _PROVINCE in (a.where_prec, b.where_prec) and same_province:
        return True  # its middle may lie farther from its seat than its area tells
    return distance_m(a, b) <= max(NEAR_M, reach_a + reach_b)


def _types_agree(a: Incident, b: Incident) -> bool:
    if "Other" in (a.sub_event_type, b.sub_event_type):
        return True
    if (a.event_type, a.sub_event_type) == (
        b.event_type,
        b.sub_event_type,
    ) or a.event_type == b.event_type == "Accident":
        return True
    kind_a, kind_b = _kind(a), _kind(b)
    return kind_a is not None and (kind_a == kind_b or frozenset((kind_a, kind_b)) in _KIN)


def _kind(incident: Incident) -> str | None:
    return _KIND.get(incident.sub_event_type) or _KIND_OF_TYPE.get(incident.event_type)


def _counts_agree(a: Count | None, b: Count | None) -> bool:
    """Early tolls of mass casualties multiply; small ones hardly change."""
    if not a or not b or not bounds(a) or not bounds(b) or is_word(a) or is_word(b):
        return True
    low, high = sorted((middle(a), middle(b)))
    return high <= max(low + 5, 12 * low)


def _tolls_alike(a: Count | None, b: Count | None) -> bool:
    return closeness(a, b) >= ALIKE and min(_least(a), _least(b)) >= MANY


def _least(count: Count | None) -> int:
    return min(bounds(count), default=0)
