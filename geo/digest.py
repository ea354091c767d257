"""An incident in a few bytes: what filters, totals and the map ask of a million of them at once.

A store keeps the digest beside each record, so that the index in memory (`geo.index`) is filled without reading any.
`FIELDS` is the one definition: `struct` packs by it here, numpy reads by it there. Texts of an incident (title, notes,
evidence) are not in it: the store is asked for those of the few incidents that are looked at.
"""

from __future__ import annotations

import datetime as dt
import math
import struct
from functools import lru_cache

from geo.filters import ROLES, STATUSES
from geo.model import VOCABULARY, Count, Incident
from geo.patterns import compiled

__all__ = ["EVENT_TYPES", "FIELDS", "FORMAT", "OTHER", "SIZE", "SUB_TYPES", "UNKNOWN", "digest"]

FORMAT = "1"
"""Changes with anything below, and with the vocabulary: a store makes digests of another format anew."""
UNKNOWN = -1
"""A count's bound or a day that is not known."""
OTHER = 255
"""An event type or sub-type that the vocabulary does not have."""

EVENT_TYPES = tuple(VOCABULARY)
SUB_TYPES = tuple((kind, sub) for kind, subs in VOCABULARY.items() for sub in subs)

FIELDS = (
    ("latitude", "d"),
    ("longitude", "d"),
    ("uncertainty_m", "f"),
    ("first_day", "i"),
    ("last_day", "i"),
    ("killed_low", "i"),
    ("killed_best", "i"),
    ("killed_high", "i"),
    ("injured_low", "i"),
    ("injured_best", "i"),
    ("injured_high", "i"),
    ("event_type", "B"),
    ("sub_type", "B"),
    ("role", "B"),
    ("status", "B"),
    ("where_prec", "B"),
    ("country", "2s"),
    ("admin1_code", "6s"),
)
"""Name → code of `struct`, little-endian without gaps. Degrees, NaN for an incident without a place; metres, NaN when
unknown; days as `datetime.date.toordinal`; `event_type`, `sub_type`, `role`, `status` as places in EVENT_TYPES,
SUB_TYPES, ROLES, STATUSES; `where_prec` 0 when unknown; codes in ASCII, empty when there is none."""

_PACK = struct.Struct("<" + "".join(code for _, code in FIELDS))
SIZE = _PACK.size
"""Bytes of a digest."""
_MOST = 2**31 - 1
_TYPES = {name: n for n, name in enumerate(EVENT_TYPES)}
_SUBS = {pair: n for n, pair in enumerate(SUB_TYPES)}
_ROLES = {name: n for n, name in enumerate(ROLES)}
_STATUSES = {name: n for n, name in enumerate(STATUSES)}
_CODE = compiled(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


def digest(incident: Incident) -> bytes:
    """The digest of one incident, `SIZE` bytes."""
    place = incident.place
    first, last = incident.date_start or incident.date_end, incident.date_end or incident.date_start
    return _PACK.pack(
        place.latitude if place else math.nan,
        place.longitude if place else math.nan,
        place.uncertainty_m if place and place.uncertainty_m is not None else math.nan,
        _day(first),
        _day(last),
        *_bounds(incident.killed),
        *_bounds(incident.injured),
        _TYPES.get(incident.event_type, OTHER),
        _SUBS.get((incident.event_type, incident.sub_event_type), OTHER),
        _ROLES[incident.role],
        _STATUSES[incident.status],
        (place.where_prec or 0) if place else 0,
        _code(place.country if place else None),
        _code(place.admin1_code if place else None),
    )


def _day(day: dt.date | None) -> int:
    return UNKNOWN if day is None else day.toordinal()


def _bounds(count: Count | None) -> tuple[int, int, int]:
    if count is None:
        return UNKNOWN, UNKNOWN, UNKNOWN
    low, best, high = (UNKNOWN if v is None else min(v, _MOST) for v in (count.low, count.best, count.high))
    return low, best, high


@lru_cache(maxsize=8192)
def _code(code: str | None) -> bytes:
    """A country's or a province's code; what is none can be asked for by no filter, and is left out."""
    return code.encode("ascii") if code and _CODE.fullmatch(code) else b""
