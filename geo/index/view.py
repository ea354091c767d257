"""The incidents that pass one filter: how many, how many people, in what order, and sums over any run of them."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.digest import EVENT_TYPES, OTHER, UNKNOWN
from geo.index.columns import Columns, Counts, Rows
from geo.index.morton import BITS, KIND, POINT, SIGN, UNLOCATED, Codes, kind_bounds
from geo.model import Total

__all__ = ["MEASURES", "ORDERS", "View"]

Whole: TypeAlias = NDArray[np.int64]

ORDERS = ("newest", "oldest", "gravest")
"""Newest and oldest by the first day, undated last; gravest by people known killed, then injured, then the newest."""
MEASURES = ("killed", "injured")

CROWD = 60
"""Points in one tile (256 pixels a side) beyond which neighbours are drawn as one at that zoom, everywhere."""
_DEEPEST = 18


class View:
    """Some rows of the columns, in their order. Made once for a filter; what it works out, it keeps."""

    def __init__(self, columns: Columns, rows: Rows, version: str) -> None:
        """`version`: the store's, which the columns are of."""
        self.columns = columns
        self.rows = rows
        self.version = version
        self.code: Codes = columns.code[rows]

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def killed(self) -> Total:
        """People killed, over all of them."""
        return self._total(self.columns.killed)

    @cached_property
    def injured(self) -> Total:
        """People injured, over all of them."""
        return self._total(self.columns.injured)

    @cached_property
    def unlocated(self) -> int:
        """Those that have no place."""
        return self._count(UNLOCATED)

    @cached_property
    def vague(self) -> int:
        """Those known to a country or a larger area only."""
        return self._count(SIGN)

    @cached_property
    def event_types(self) -> frozenset[str]:
        """The event types among them; one that the vocabulary does not have is left out."""
        present = np.flatnonzero(np.bincount(self.columns.event_type[self.rows], minlength=1))
        return frozenset(EVENT_TYPES[n] for n in present if n < len(EVENT_TYPES))

    def numbers(self, order: str, start: int, stop: int) -> list[int]:
        """The store's numbers of those in the places `start` to `stop` of an order (`ORDERS`)."""
        if order == "gravest" and stop <= 100:
            rows = self._gravest(stop)[start:]
        else:
            rows = self._ordered[order][start:stop]
        return [int(n) for n in self.columns.number[rows]]

    def between(self, first: int, behind: int, order: str = "newest") -> Whole:
        """The store's numbers of those whose Morton code is `first` or more and less than `behind`, in an order."""
        rows = self.rows[slice(*self._run(first, behind))]
        numbers: Whole = self.columns.number[rows[self._order(rows, order)]]
        return numbers

    def count_between(self, first: int, behind: int) -> int:
        """How many `between` gives."""
        low, high = self._run(first, behind)
        return high - low

    @cached_property
    def sums(self) -> dict[str, Whole]:
        """Running sums, one longer than the rows: the sum over a run is a difference of two of their values.

        For each of `MEASURES`: `_low`, `_middle`, `_high` in people, `_open` and `_unknown` in incidents.
        """
        found = {}
        for name in MEASURES:
            counts: Counts = getattr(self.columns, name)
            middle = counts.middle[self.rows]
            known = middle != UNKNOWN
            found[f"{name}_low"] = _running(counts.low[self.rows])
            found[f"{name}_middle"] = _running(np.where(known, middle, 0))
            found[f"{name}_high"] = _running(counts.high[self.rows])
            found[f"{name}_open"] = _running(counts.open[self.rows])
            found[f"{name}_unknown"] = _running(~known)
        return found

    @cached_property
    def points(self) -> Whole:
        """A running sum of how many different points there are, one longer than the rows."""
        fresh = np.ones(len(self.code), dtype=np.bool_)
        fresh[1:] = self.code[1:] != self.code[:-1]
        return _running(fresh)

    @cached_property
    def of_types(self) -> list[tuple[int, Whole]]:
        """For each event type that is among them (as in digests) a running sum of incidents of it."""
        kinds = self.columns.event_type[self.rows]
        present = np.flatnonzero(np.bincount(kinds, minlength=OTHER + 1))
        return [(int(kind), _running(kinds == kind)) for kind in present]

    @cached_property
    def apart_from(self) -> int:
        """The zoom from which no tile holds more than `CROWD` points, so that each is drawn by itself."""
        low, high = 0, _DEEPEST + 1
        while low < high:
            zoom = (low + high) // 2
            low, high = (low, zoom) if self._most_in_a_tile(zoom) <= CROWD else (zoom + 1, high)
        return low

    def running(self, measure: str) -> tuple[Whole, ...]:
        """Of `sums`, those of one measure: low, middle, high, open, unknown."""
        return tuple(self.sums[f"{measure}_{name}"] for name in ("low", "middle", "high", "open", "unknown"))

    def gravest_of(self, rows: Rows) -> int:
        """The gravest of some rows."""
        return int(rows[0] if len(rows) == 1 else rows[self._order(rows, "gravest")[0]])

    def _most_in_a_tile(self, zoom: int) -> int:
        located = int(np.searchsorted(self.code, kind_bounds(UNLOCATED)[0]))
        if located == 0:
            return 0
        tile = self.code[:located] >> np.uint64(2 * (BITS - zoom))
        edges = np.concatenate(([0], np.flatnonzero(tile[1:] != tile[:-1]) + 1, [located]))
        return int(np.diff(self.points[edges]).max())

    def _count(self, kind: np.uint64) -> int:
        return self.count_between(*(int(bound) for bound in kind_bounds(kind)))

    def _run(self, first: int, behind: int) -> tuple[int, int]:
        """First row, and row behind the last, of those whose code lies in a range."""
        low, high = np.searchsorted(self.code, np.array([first, behind], dtype=np.uint64))
        return int(low), int(high)

    def _total(self, counts: Counts) -> Total:
        middle = counts.middle[self.rows]
        known = middle != UNKNOWN
        number = int(np.count_nonzero(known))
        return Total(
            int(counts.low[self.rows].sum(dtype=np.int64)),
            int(middle[known].sum(dtype=np.int64)),
            int(counts.high[self.rows].sum(dtype=np.int64)),
            bool(counts.open[self.rows].any()),
            number,
            len(self.rows) - number,
        )

    def _gravest(self, most: int) -> Rows:
        killed = self.columns.killed.middle[self.rows]
        if 0 < most < len(killed):
            least = np.partition(killed, len(killed) - most)[len(killed) - most]
            rows = self.rows[killed >= least]
        else:
            rows = self.rows
        found: Rows = rows[self._order(rows, "gravest")][:most]
        return found

    @cached_property
    def _ordered(self) -> _Orders:
        return _Orders(self)

    def _order(self, rows: Rows, order: str) -> NDArray[Any]:
        """Where the rows go, the first in order first; of equal ones the one that came last, as a store lists them."""
        c = self.columns
        number, first = c.number[rows], c.first_day[rows]
        if order == "oldest":
            return np.lexsort((number, np.where(first == UNKNOWN, np.iinfo(np.int32).max, first)))
        if order == "newest":
            return np.lexsort((-number, -first))
        return np.lexsort((-number, -first, -c.injured.middle[rows], -c.killed.middle[rows]))


class _Orders(dict[str, Rows]):
    """Order → rows, worked out when asked for."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view

    def __missing__(self, order: str) -> Rows:
        self[order] = self._view.rows[self._view._order(self._view.rows, order)].astype(np.int32)
        return self[order]


def _running(values: NDArray[Any]) -> NDArray[Any]:
    """Running sums from 0 on, in as few bytes as hold them."""
    total = int(values.sum(dtype=np.int64))
    out = np.zeros(len(values) + 1, dtype=np.int32 if total < 2**31 else np.int64)
    np.cumsum(values, out=out[1:])
    return out


assert int(POINT) == 0 and int(KIND) == 2 * BITS, "points come first along the curve"
