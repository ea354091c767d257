"""First-order divisions without an ISO 3166-2 code: incidents in them carry none, and are found by their points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geo.index.columns import Columns
from geo.roles import RegionsOf

__all__ = ["Uncoded", "division_key", "uncoded"]

_FIRST_ORDER = 4
"""`where_prec` up to which a place lies in one first-order division, or is one."""


@dataclass(frozen=True, slots=True)
class Uncoded:
    """Which rows of some columns lie in such divisions."""

    keys: tuple[str, ...]
    """As `division_key` makes them, sorted."""
    rows: NDArray[np.int64]
    at: NDArray[np.int64]
    """For each of the rows its division, as a place in `keys`."""


def division_key(country: str, name: str) -> str:
    """What stands for the code of a division that has none ("XK: Prizren"); the map's outlines are called so too."""
    return f"{country}: {name}"


def uncoded(columns: Columns, regions_at: RegionsOf) -> Uncoded:
    """The rows without a province's code whose points lie in a division without one, in the country that they name."""
    blank = np.array([not code for code in columns.provinces], dtype=np.bool_)
    rows = np.flatnonzero(blank[columns.admin1] & (columns.where_prec > 0) & (columns.where_prec <= _FIRST_ORDER))
    rows = rows[~np.isnan(columns.latitude[rows])]
    if not len(rows):
        return Uncoded((), rows, rows)
    found = regions_at(columns.latitude[rows].tolist(), columns.longitude[rows].tolist())
    own = (columns.countries[place] for place in columns.country[rows].tolist())
    keys = [
        division_key(country, name) if country and name and not code and country == named else ""
        for country, name, code, named in zip(found.country, found.admin1, found.admin1_code, own, strict=True)
    ]
    known = sorted(set(keys) - {""})
    place = {key: n for n, key in enumerate(known)}
    at = np.array([place.get(key, -1) for key in keys], dtype=np.int64)
    return Uncoded(tuple(known), rows[at >= 0], at[at >= 0])
