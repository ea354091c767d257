"""Columns → the digests that a store would keep of them, without making a single incident: for an index of millions."""

from __future__ import annotations

import numpy as np

from benchmarks.scale.columns import FIRST_DAY, KINDS, UNKNOWN, Columns
from benchmarks.scale.incidents import UNCERTAINTY_M
from geo.digest import EVENT_TYPES, FIELDS, SUB_TYPES
from geo.roles import RegionsOf

__all__ = ["digests"]

_DIGEST = np.dtype([(name, {"2s": "S2", "6s": "S6"}.get(code, f"<{code}")) for name, code in FIELDS])
_TYPES = np.array([EVENT_TYPES.index(kind) for kind, _ in KINDS])
_SUBS = np.array([SUB_TYPES.index(kind) for kind in KINDS])
_RADII = np.array([np.nan] + [np.nan if UNCERTAINTY_M[n] is None else UNCERTAINTY_M[n] for n in range(1, 7)])
_DAY_ZERO = FIRST_DAY.toordinal()


def digests(drawn: Columns, regions: RegionsOf) -> bytes:
    """One `geo.digest.digest` a row, joined; a test holds them to those of the incidents themselves."""
    found = regions(drawn.latitude.tolist(), drawn.longitude.tolist())
    located = drawn.where_prec != UNKNOWN
    country = np.array([code or "" for code in found.country], dtype="S2")
    made = np.zeros(len(drawn), dtype=_DIGEST)
    made["latitude"], made["longitude"] = drawn.latitude, drawn.longitude
    made["uncertainty_m"] = np.where(located, _RADII[np.maximum(drawn.where_prec, 0)], np.nan)
    for name, day in (("first_day", drawn.day), ("last_day", drawn.last_day)):
        made[name] = np.where(day == UNKNOWN, UNKNOWN, day + _DAY_ZERO)
    for name in ("killed", "injured"):
        for n, bound in enumerate(("low", "best", "high")):
            made[f"{name}_{bound}"] = getattr(drawn, name)[:, n]
    made["event_type"], made["sub_type"] = _TYPES[drawn.kind], _SUBS[drawn.kind]
    made["role"], made["status"] = drawn.role, drawn.status
    made["where_prec"] = np.where(located, np.where(country == b"", 7, drawn.where_prec), 0)
    made["country"] = country
    made["admin1_code"] = np.array([code or "" for code in found.admin1_code], dtype="S6")
    return made.tobytes()
