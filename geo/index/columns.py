"""The digests of all incidents as columns, sorted by Morton code. Never altered: a change makes new columns."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.digest import FIELDS, UNKNOWN
from geo.index.morton import Codes, codes

__all__ = ["Columns", "Counts", "Rows"]

Rows: TypeAlias = NDArray[np.int64]
Ints: TypeAlias = NDArray[np.int32]
Bytes: TypeAlias = NDArray[np.uint8]

_DIGEST = np.dtype([(name, {"2s": "S2", "6s": "S6"}.get(code, f"<{code}")) for name, code in FIELDS])
_SIGN_FROM = 5
"""`where_prec` from which a place is a sign on the map, never a mark: larger areas, countries, the high seas."""


@dataclass(frozen=True, slots=True)
class Counts:
    """One kind of people counted, for each incident: what `geo.model.Total` adds up."""

    low: Ints
    middle: Ints
    """The best figure, else the nearest that is stated; `UNKNOWN` where none is."""
    high: Ints
    """The middle where the count is open upwards."""
    open: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Columns:
    """A value an incident in each, all in the order of `code`."""

    code: Codes
    number: NDArray[np.int64]
    """The store's number of the incident."""
    latitude: NDArray[np.float64]
    longitude: NDArray[np.float64]
    uncertainty_m: NDArray[np.float32]
    first_day: Ints
    last_day: Ints
    killed_best: Ints
    killed: Counts
    injured: Counts
    event_type: Bytes
    sub_type: Bytes
    role: Bytes
    status: Bytes
    where_prec: Bytes
    country: NDArray[np.uint16]
    """Places in `countries`."""
    admin1: NDArray[np.uint16]
    """Places in `provinces`."""
    countries: tuple[str, ...]
    provinces: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.code)

    @classmethod
    def of(cls, numbers: NDArray[np.int64], packed: bytes) -> Columns:
        """From digests, joined, in the order of `numbers`."""
        d = np.frombuffer(packed, dtype=_DIGEST)
        latitude, longitude = d["latitude"].astype(np.float64), d["longitude"].astype(np.float64)
        code = codes(latitude, longitude, d["where_prec"] >= _SIGN_FROM)
        order = np.lexsort((numbers, code))

        def sorted_(name: str) -> NDArray[Any]:
            return np.ascontiguousarray(d[name][order])

        countries, country = _coded(sorted_("country"))
        provinces, admin1 = _coded(sorted_("admin1_code"))
        return cls(
            code=code[order],
            number=numbers[order],
            latitude=latitude[order],
            longitude=longitude[order],
            uncertainty_m=sorted_("uncertainty_m"),
            first_day=sorted_("first_day"),
            last_day=sorted_("last_day"),
            killed_best=sorted_("killed_best"),
            killed=_counts(*(sorted_(f"killed_{bound}") for bound in ("low", "best", "high"))),
            injured=_counts(*(sorted_(f"injured_{bound}") for bound in ("low", "best", "high"))),
            event_type=sorted_("event_type"),
            sub_type=sorted_("sub_type"),
            role=sorted_("role"),
            status=sorted_("status"),
            where_prec=sorted_("where_prec"),
            country=country,
            admin1=admin1,
            countries=countries,
            provinces=provinces,
        )

    def first_of_provinces(self) -> dict[str, int]:
        """For each province code the row of one incident in it."""
        found, rows = np.unique(self.admin1, return_index=True)
        return {self.provinces[n]: int(row) for n, row in zip(found.tolist(), rows.tolist(), strict=True)}

    def changed(self, gone: NDArray[np.int64], new: Columns) -> Columns:
        """These columns without the incidents of the numbers `gone`, and with those of `new`."""
        keep = np.flatnonzero(~np.isin(self.number, gone))
        at = np.searchsorted(self.code[keep], new.code, side="right")
        countries, provinces = _joined(self.countries, new.countries), _joined(self.provinces, new.provinces)

        def merged(name: str, old: Any, added: Any) -> Any:
            if isinstance(old, Counts):
                return Counts(*(np.insert(getattr(old, f.name)[keep], at, getattr(added, f.name)) for f in fields(old)))
            if name in ("countries", "provinces"):
                return countries if name == "countries" else provinces
            if name in ("country", "admin1"):
                known, ours = (new.countries, countries) if name == "country" else (new.provinces, provinces)
                added = np.array([ours.index(code) for code in known], dtype=np.uint16)[added]
            return np.insert(old[keep], at, added)

        return Columns(*(merged(f.name, getattr(self, f.name), getattr(new, f.name)) for f in fields(self)))


def _counts(low: Ints, best: Ints, high: Ints) -> Counts:
    """Unknown bounds filled as `geo.model.Total.of` does."""
    middle = np.where(best != UNKNOWN, best, np.where(low != UNKNOWN, low, high))
    known = middle != UNKNOWN
    return Counts(
        np.maximum(low, 0),
        middle,
        np.where(high != UNKNOWN, high, np.maximum(middle, 0)).astype(np.int32),
        known & (high == UNKNOWN),
    )


def _coded(values: NDArray[np.bytes_]) -> tuple[tuple[str, ...], NDArray[np.uint16]]:
    """The different codes, and the place of each value among them; as whole numbers, which sort faster than texts."""
    as_numbers = np.ascontiguousarray(values.astype("S8")).view("<u8")
    found, at = np.unique(as_numbers, return_inverse=True)
    return tuple(code.decode("ascii") for code in found.view("S8").tolist()), at.astype(np.uint16)


def _joined(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    return (*old, *(code for code in new if code not in set(old)))
