"""The embedded gazetteer: names → places, ids → places, points → areas. Read-only, safe to share between threads.

The database is built by `data/gazetteer/build.py`; its README names the sources and their licences.
"""

from __future__ import annotations

import sqlite3
import struct
import threading
import weakref
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from math import cos, radians
from pathlib import Path
from typing import Any

from geo.errors import GazetteerError
from geo.geocode.earth import distance_m
from geo.geocode.entry import ABBREVIATION, COLUMNS, OPEN_WATER, Entry, Hit, entry_of, new
from geo.geocode.keys import plain
from geo.geocode.nametable import NameTable
from geo.geocode.outlines import Outlines

__all__ = ["Gazetteer"]

_DEFAULT = Path(__file__).parents[2] / "data" / "gazetteer" / "gazetteer.sqlite"
_KEPT = 1 << 16
"""Entries held in memory."""


class Gazetteer:
    """The gazetteer file, opened read-only.

    Raises GazetteerError when the file is missing or is no gazetteer.
    """

    def __init__(self, path: Path | str | None = None) -> None:
        """`path`: the database file (default: the one that is shipped)."""
        self.path = Path(path) if path is not None else _DEFAULT
        if not self.path.is_file():
            raise GazetteerError(f"{self.path}: no gazetteer here; build it as data/gazetteer/README.md says")
        try:
            uri = f"{self.path.resolve().as_uri()}?mode=ro&immutable=1"
            self._db = sqlite3.connect(uri, uri=True, check_same_thread=False, cached_statements=1024)
            self._db.execute(f"PRAGMA mmap_size = {self.path.stat().st_size}")  # reads without a call of the system
            rows = dict(self._db.execute("SELECT key, value FROM meta"))
        except sqlite3.DatabaseError as error:
            raise GazetteerError(f"{self.path}: not a gazetteer ({error}); build it again") from error
        weakref.finalize(self, self._db.close)
        self._cursor = self._db.cursor()
        self._lock = threading.Lock()
        self.longest = int(rows["longest"])
        self._entries: dict[int, Entry] = {}
        self._hits = lru_cache(maxsize=1 << 13)(self._called)
        self._above = lru_cache(maxsize=1 << 16)(self._line)
        self._first_order = lru_cache(maxsize=1 << 16)(self._first_of)
        self.by_id = lru_cache(maxsize=1 << 14)(self._referred)
        names = NameTable(self._fetch)
        self.bearers = names.bearers
        self.may_begin = names.may_begin
        self._outlines = Outlines(self._fetch)

    def names(self, text: str) -> list[Hit]:
        """Places called `text`, the most prominent first; same sound only where no place has the same spelling.

        Abbreviations ("Ind.", "US") count only as written: with a dot or in capitals.
        """
        return list(self._hits(text))

    def _called(self, text: str) -> tuple[Hit, ...]:
        folded = plain(text)
        bearers: Sequence[tuple[int, int, bool]] = self.bearers(folded)
        if not _abbreviated(text):
            bearers = [b for b in bearers if b[1] != ABBREVIATION]
        if any(exact for _, _, exact in bearers):
            bearers = [b for b in bearers if b[2]]
        if text.isupper() and len(folded) <= 3 and any(kind == ABBREVIATION for _, kind, _ in bearers):
            bearers = [b for b in bearers if b[1] == ABBREVIATION]
        self._read_all([place for place, _, _ in bearers])
        hits = [new(Hit, (self.entry(place), kind, exact)) for place, kind, exact in bearers]
        if len(hits) > 1:
            hits.sort(key=lambda h: (-h.entry.population, h.kind, h.entry.id))
        return tuple(hits)

    def knows(self, text: str) -> bool:
        """Whether some place is spelt so; fast, for every phrase of a text."""
        return any(exact for _, _, exact in self.bearers(plain(text)))

    def entry(self, place: int) -> Entry:
        """The entry of an id inside this database."""
        found = self._entries.get(place) or self._read([place]).get(place)
        if found is None:
            raise GazetteerError(f"{self.path}: no place {place}; the file is damaged, build it again")
        return found

    def _referred(self, ref: str) -> Entry | None:
        """The entry of a `gazetteer_id`; None when there is none."""
        if ref.isascii() and ref.isdigit():
            known = self._entries.get(int(ref))
            if known is not None and known.ref == ref:
                return known
            rows = self._fetch(f"SELECT {COLUMNS} FROM place WHERE id = ? AND ref IS NULL", (int(ref),))
        else:
            rows = self._fetch(f"SELECT {COLUMNS} FROM place WHERE id = (SELECT place FROM ref WHERE ref = ?)", (ref,))
        return entry_of(rows[0]) if rows else None

    def by_code(self, code: str) -> Entry | None:
        """The first-order division of an ISO 3166-2 code; None when there is none."""
        return self._coded()[1].get(code)

    def parents(self, entry: Entry) -> tuple[Entry, ...]:
        """The divisions that hold `entry`, the smaller first: at most second-order, first-order."""
        return () if entry.parent is None else self._above(entry.parent)

    def admin1(self, entry: Entry) -> Entry | None:
        """The first-order division that `entry` is or lies in."""
        if entry.feature == "ADM1":
            return entry
        return None if entry.parent is None else self._first_order(entry.parent)

    def admin2(self, entry: Entry) -> Entry | None:
        """The second-order division that `entry` is or lies in.

        In a first-order division that is no official one and holds official ones (the Gaza Strip and its governorates)
        that is the one of the nearest town.
        """
        found = next((e for e in (entry, *self.parents(entry)) if e.feature == "ADM2"), None)
        holder = self.admin1(entry) if found is None else None
        if holder is None or holder.code or holder.id == entry.id or entry.radius_m > 10_000:
            return found
        towns = self.nearest(entry.latitude, entry.longitude, within_m=6_000, limit=8)
        around = (self.admin1(town) for _, town in towns if town.country == entry.country)
        return next((division for division in around if division is not None and division.code), None)

    def country(self, code: str | None) -> Entry | None:
        """The entry of a country by its ISO 3166-1 alpha-2 code."""
        return self._coded()[0].get(code or "")

    def containing(self, latitude: float, longitude: float, order: int | None = None) -> list[Entry]:
        """The areas with an outline that hold a point, the smallest order first; [] on the open sea.

        `order`: only countries (0), first- (1) or second-order divisions (2), which is quicker.
        """
        return [self.entry(place) for place in self._outlines.containing(latitude, longitude, order)]

    def shores(self, latitude: float, longitude: float, within_m: float) -> list[tuple[float, Entry]]:
        """The areas with an outline whose border is within `within_m` metres, nearest first, with their distances."""
        found = self._outlines.nearest(latitude, longitude, within_m)
        return [(away, self.entry(place)) for away, place in found]

    def waters(self, latitude: float, longitude: float) -> list[Entry]:
        """The seas, gulfs and straits that a point may lie in, the smallest first. They have no outline but a reach."""
        near = [e for e in self._seas() if distance_m(latitude, longitude, e.latitude, e.longitude) <= e.radius_m]
        return sorted(near, key=lambda e: (e.radius_m, e.id))

    def areas(self) -> Iterator[tuple[int, int, list[list[tuple[float, float]]]]]:
        """Every outline: level (0 country, 1, 2 order of division), `Entry.id`, rings of (longitude, latitude)."""
        return self._outlines.every()

    def rings(self, area: int) -> list[list[tuple[float, float]]]:
        """The rings of an area's outline by its `Entry.id`, as (latitude, longitude); [] when it has none."""
        return [[(y, x) for x, y in ring] for ring in self._outlines.rings(area)]

    def nearest(
        self, latitude: float, longitude: float, within_m: float = 50_000, limit: int = 1
    ) -> list[tuple[float, Entry]]:
        """Populated places around a point with their distances in metres, nearest first."""
        found = []
        for place in self._around(latitude, longitude, within_m):
            entry = self.entry(place)
            away = distance_m(latitude, longitude, entry.latitude, entry.longitude)
            if away <= within_m:
                found.append((away, entry))
        found.sort(key=lambda pair: (pair[0], pair[1].id))
        return found[:limit]

    def outline(self, ref: str) -> dict[str, Any] | None:
        """The GeoJSON geometry of an area, by its `gazetteer_id`; None when it has none."""
        entry = self.by_id(ref)
        return self._outlines.geometry(entry.id) if entry else None

    def _read(self, places: Sequence[int]) -> dict[int, Entry]:
        """Entries by their ids, from the file."""
        marks = ", ".join("?" * len(places))
        rows = self._fetch(f"SELECT {COLUMNS} FROM place WHERE id IN ({marks})", tuple(places))
        made = {row[0]: entry_of(row) for row in rows}
        if len(self._entries) > _KEPT:
            self._entries = {}  # another thread may be reading the old one
        self._entries.update(made)
        return made

    def _read_all(self, places: Iterable[int]) -> None:
        """Entries with the divisions that hold them, so that each is not asked for by itself."""
        wanted = [place for place in places if place not in self._entries]
        while wanted:
            above = {e.parent for e in self._read(wanted).values() if e.parent is not None}
            wanted = [place for place in above if place not in self._entries]

    def _line(self, place: int) -> tuple[Entry, ...]:
        """A division and what holds it."""
        found = [self.entry(place)]
        while found[-1].parent is not None and len(found) < 3:
            found.append(self.entry(found[-1].parent))
        return tuple(found)

    def _first_of(self, place: int) -> Entry | None:
        """The first-order division that a division is or lies in."""
        return next((e for e in self._above(place) if e.feature == "ADM1"), None)

    def _coded(self) -> tuple[dict[str, Entry], dict[str, Entry]]:
        """Countries and first-order divisions by their codes: both in one walk through all places."""
        if not hasattr(self, "_by_code"):
            query = f"SELECT {COLUMNS} FROM place WHERE feature IN ('ADM1', 'PCLI', 'PCLS')"
            entries = [entry_of(row) for row in self._fetch(query, ())]
            countries = {e.country or "": e for e in entries if e.is_country}
            self._by_code = countries, {e.code: e for e in entries if e.code and not e.is_country}
        return self._by_code

    def _seas(self) -> list[Entry]:
        if not hasattr(self, "_open_water"):
            marks = ", ".join("?" * len(OPEN_WATER))
            rows = self._fetch(f"SELECT {COLUMNS} FROM place WHERE feature IN ({marks})", tuple(sorted(OPEN_WATER)))
            self._open_water = [entry_of(row) for row in rows]
        return self._open_water

    def _around(self, latitude: float, longitude: float, within_m: float) -> Iterator[int]:
        reach = within_m / 111_195
        wide = min(180.0, reach / max(0.05, cos(radians(latitude))))
        for row in range(int((latitude - reach) * 2 + 180), int((latitude + reach) * 2 + 180) + 1):
            first = int((longitude - wide) * 2 + 360)
            columns: Iterable[int] = range(first, int((longitude + wide) * 2 + 360) + 1)
            for cell in {row * 720 + _wrapped(column) for column in columns}:
                for (blob,) in self._fetch("SELECT places FROM cell WHERE cell = ?", (cell,)):
                    yield from struct.unpack(f"<{len(blob) // 4}I", blob)

    def _fetch(self, sql: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._cursor.execute(sql, values).fetchall()


def _wrapped(column: int) -> int:
    """A grid column brought between -180 and 180 degrees (180 to 900 in half degrees from -360)."""
    return 0 + (column % 720 + 720 if column % 720 < 180 else column % 720)


def _abbreviated(text: str) -> bool:
    return "." in text or text.isupper() or len(text) > 4
