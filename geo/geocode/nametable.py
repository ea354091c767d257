"""The gazetteer's table of names: who bears a name, and whether longer names begin like it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from geo.geocode.keys import opened, opening, plain, sound, tag

__all__ = ["Bearer", "NameTable"]

Bearer = tuple[int, int, bool]
"""(id of a place, how it bears the name, whether it is spelt so)."""
Fetch = Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]
_PACKED = struct.Struct("<IHB")
"""Id of a place, bits of the spelling, how it bears the name."""
_LAST = "\U0010ffff"
"""Sorts behind every other letter."""


class NameTable:
    """The table `name` of a gazetteer's database: key → bearers."""

    def __init__(self, fetch: Fetch) -> None:
        """`fetch`: runs a query and gives its rows."""
        self._fetch = fetch
        self.bearers = lru_cache(maxsize=1 << 16)(self._bearers)

    def may_begin(self, text: str) -> bool:
        """False: no name of several words begins with the words of `text`; True says nothing."""
        key = opened(text.lower().split(" "))
        if key is None:
            key = opening(plain(text))
        if not key:
            return True
        return bool(self._fetch("SELECT 1 FROM name WHERE key >= ? AND key < ? LIMIT 1", (key, key + _LAST)))

    def _bearers(self, folded: str) -> tuple[Bearer, ...]:
        if not folded:
            return ()
        rows = self._fetch("SELECT bearers FROM name WHERE key = ?", (sound(folded),))
        if not rows:
            return ()
        ((packed,),) = rows
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
