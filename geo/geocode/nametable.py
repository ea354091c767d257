"""The gazetteer's table of names: who bears a name, and whether longer names begin like it.

Names are read in stretches that begin with the same letters: a report asks for "san antonio" and "san antonio police"
one after the other, and most of what it asks for is no name at all, which a stretch tells for many at once.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from geo.geocode.keys import opened, opening, plain, sound, tag

__all__ = ["Bearer", "NameTable"]

Bearer = tuple[int, int, bool]
"""(id of a place, how it bears the name, whether it is spelt so)."""
Fetch = Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]
_PACKED = struct.Struct("<IHB")
"""Id of a place, bits of the spelling, how it bears the name."""
_LETTERS, _MANY = (5, 8), 200
"""How many first letters the names of a stretch share, and how many names are too many to be kept together."""
_LAST = "\U0010ffff"
"""Sorts behind every other letter."""


class _Stretch(NamedTuple):
    """All names that begin alike, in the order of their keys."""

    keys: tuple[str, ...]
    bearers: tuple[bytes, ...]


class NameTable:
    """The table `name` of a gazetteer's database: key → bearers."""

    def __init__(self, fetch: Fetch) -> None:
        """`fetch`: runs a query and gives its rows."""
        self._fetch = fetch
        self.bearers = lru_cache(maxsize=1 << 16)(self._bearers)
        self._beginning = lru_cache(maxsize=1 << 14)(self._read)

    def may_begin(self, text: str) -> bool:
        """False: no name of several words begins with the words of `text`; True says nothing."""
        key = opened(text.lower().split(" "))
        if key is None:
            key = opening(plain(text))
        if not key:
            return True
        stretch = self._around(key)
        if stretch is None:
            return bool(self._fetch("SELECT 1 FROM name WHERE key >= ? AND key < ? LIMIT 1", (key, key + _LAST)))
        at = bisect_left(stretch.keys, key)
        return at < len(stretch.keys) and stretch.keys[at].startswith(key)

    def _bearers(self, folded: str) -> tuple[Bearer, ...]:
        if not folded:
            return ()
        packed = self._packed(sound(folded))
        if packed is None:
            return ()
        wanted = tag(folded)
        if len(packed) == _PACKED.size:
            place, bits, kind = _PACKED.unpack(packed)
            return ((place, kind, bits == wanted),)
        best: dict[int, Bearer] = {}
        for place, bits, kind in _PACKED.iter_unpack(packed):
            exact = bits == wanted
            if place not in best or (exact, -kind) > (best[place][2], -best[place][1]):
                best[place] = (place, kind, exact)
        return tuple(best.values())

    def _packed(self, key: str) -> bytes | None:
        """Who bears the names of a key; None: there is no such name."""
        stretch = self._around(key)
        if stretch is not None:
            at = bisect_left(stretch.keys, key)
            return stretch.bearers[at] if at < len(stretch.keys) and stretch.keys[at] == key else None
        rows = self._fetch("SELECT bearers FROM name WHERE key = ?", (key,))
        return rows[0][0] if rows else None

    def _around(self, key: str) -> _Stretch | None:
        """The stretch that `key` belongs in; None: its names are too many, or the key is too short for one."""
        for length in _LETTERS:
            if len(key) >= length:
                stretch = self._beginning(key[:length])
                if stretch is not None:
                    return stretch
        return None

    def _read(self, letters: str) -> _Stretch | None:
        rows = self._fetch(
            "SELECT key, bearers FROM name WHERE key >= ? AND key < ? ORDER BY key LIMIT ?",
            (letters, letters + _LAST, _MANY),
        )
        if len(rows) == _MANY:
            return None
        return _Stretch(tuple([key for key, _ in rows]), tuple([bearers for _, bearers in rows]))
