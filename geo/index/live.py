"""The index of a store, kept in step with it, and the views that were asked for lately."""

from __future__ import annotations

import threading
from collections import OrderedDict

import numpy as np

from geo.filters import IncidentFilter
from geo.index.columns import Columns
from geo.index.masks import mask
from geo.index.view import View
from geo.roles import Store

__all__ = ["LiveIndex"]

MOST_ROWS = 2_000_000
"""Rows of all views that are kept: about 100 bytes each. The latest is kept whatever its size."""
_MOST_VIEWS = 64


class LiveIndex:
    """All incidents of a store in memory. One for all threads of a process; several processes have one each.

    Each call looks whether the store has changed, by whatever process, and takes in what did.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.RLock()
        self._version: str | None = None
        self._columns = Columns.of(np.empty(0, dtype=np.int64), b"")
        self._views: OrderedDict[IncidentFilter, View] = OrderedDict()

    def version(self) -> str:
        """The store's version that the next view will be of."""
        with self._lock:
            self._refresh()
            return self._version or ""

    def columns(self) -> Columns:
        """All live incidents."""
        with self._lock:
            self._refresh()
            return self._columns

    def view(self, keep: IncidentFilter) -> View:
        """The incidents that `keep` keeps."""
        with self._lock:
            self._refresh()
            view = self._views.get(keep)
            if view is None:
                view = self._views[keep] = self._made(keep)
                self._forget()
            self._views.move_to_end(keep)
            return view

    def _made(self, keep: IncidentFilter) -> View:
        found = self._store.numbers_with(keep.text) if keep.text else None
        rows = np.flatnonzero(mask(self._columns, keep, found))
        return View(self._columns, rows, self._version or "")

    def _forget(self) -> None:
        """Let go of the views that were asked for longest ago."""
        while len(self._views) > 1 and (
            len(self._views) > _MOST_VIEWS or sum(len(view) for view in self._views.values()) > MOST_ROWS
        ):
            self._views.popitem(last=False)

    def _refresh(self) -> None:
        if self._version is not None and self._store.version() == self._version:
            return
        numbers: list[int] = []
        packed: list[bytes] = []
        gone: list[int] = []
        whole, version = False, self._version
        for part in self._store.changes(self._version):
            whole, version = part.whole, part.version
            gone += part.numbers
            numbers += [n for n, digest in zip(part.numbers, part.packed, strict=True) if digest is not None]
            packed.append(b"".join(digest for digest in part.packed if digest is not None))
        new = Columns.of(np.array(numbers, dtype=np.int64), b"".join(packed))
        self._columns = new if whole else self._columns.changed(np.array(gone, dtype=np.int64), new)
        self._version = version
        self._views.clear()
