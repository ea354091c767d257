"""From a published table to incidents, in three steps:

1. read    a row → its facts, or a BadRow that says why not (`geo.tables`, with a Profile)
2. locate  a row without a point is looked up by the names it gives (a Resolver); each point is told the country and the
           province that hold it, where the row does not say
3. load    some thousand rows at a time become Analyses, packed as the store writes them (a Packer), and are written,
           merged with nothing; the same rows again change nothing (a Store)

Only the writing needs the store: `made` is all before it, for another process to do, and `save` is the writing.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import nan

from geo.folding import folded
from geo.model import Place
from geo.regions import country_name
from geo.roles import Packed, Packer, RegionsOf, Resolver, Store
from geo.tables import BadRow, Coded, Find, Profile, Table, analysis_of, coded_rows

__all__ = ["Batch", "Imported", "finder", "import_table", "made", "save"]

BATCH = 2000
"""Rows in one transaction."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    new: int = 0
    """Rows saved, those that replace an older content included."""
    unchanged: int = 0
    """Rows that the store held already."""
    unlocated: int = 0
    """Those among `new` that have no place: they stand in the list."""
    doubtful: int = 0
    """Those among `new` that a person should look at."""
    bad: tuple[BadRow, ...] = ()

    def __str__(self) -> str:
        extra = "".join(f", {n:,} {what}" for n, what in self._extras() if n)
        return f"{self.new:,} rows saved{extra}; {self.unchanged:,} unchanged; {len(self.bad):,} left out"

    def _extras(self) -> Iterator[tuple[int, str]]:
        yield self.unlocated, "of them without a place"
        yield self.doubtful, "of them for review"


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows of a table, ready for a store; goes through `pickle`."""

    packed: Packed
    """Those that can be read, as the store's packer makes them."""
    placed: tuple[bool, ...]
    """For each of them whether it has a place."""
    doubtful: tuple[bool, ...]
    """For each of them whether a person should look at it."""
    bad: tuple[BadRow, ...]
    done: int
    """How many of the file's bytes had been read then."""

    def __len__(self) -> int:
        """Rows, those that were left out included."""
        return len(self.packed) + len(self.bad)


def import_table(
    table: Table,
    profile: Profile,
    resolver: Resolver,
    regions_at: RegionsOf,
    pack: Packer,
    store: Store,
    who: str = "",
    told: Callable[[Batch], None] = lambda _: None,
) -> Imported:
    """All steps for all rows. `told` hears of each batch as soon as it is saved. Raises InputError, StoreError."""
    return save(made(table, profile, resolver, regions_at, pack), store, who, told)


def made(table: Table, profile: Profile, resolver: Resolver, regions_at: RegionsOf, pack: Packer) -> Iterator[Batch]:
    """Steps 1 and 2, and whatever of step 3 needs no database. Raises InputError."""
    rows = coded_rows(table, profile, finder(resolver))
    while batch := list(itertools.islice(rows, BATCH)):
        good = [row for row in batch if not isinstance(row, BadRow)]
        bad = tuple(row for row in batch if isinstance(row, BadRow))
        _in_regions(good, regions_at)
        yield Batch(
            pack(analysis_of(row) for row in good),
            tuple(row.facts.place is not None for row in good),
            tuple(bool(row.facts.doubts) for row in good),
            bad,
            table.done,
        )


def save(
    batches: Iterable[Batch], store: Store, who: str = "", told: Callable[[Batch], None] = lambda _: None
) -> Imported:
    """The rest of step 3. Raises what `batches` raises, and StoreError; what was told of stays saved."""
    new = unchanged = unlocated = doubtful = 0
    bad: list[BadRow] = []
    for batch in batches:
        bad += batch.bad
        rows = zip(store.load_packed(batch.packed, who), batch.placed, batch.doubtful, strict=True)
        for saved, is_placed, is_doubtful in rows:
            new += saved.new
            unchanged += not saved.new
            unlocated += saved.new and not is_placed
            doubtful += saved.new and is_doubtful
        told(batch)
    return Imported(new, unchanged, unlocated, doubtful, tuple(bad))


def _in_regions(rows: Sequence[Coded], regions_at: RegionsOf) -> None:
    """Country, province and its code by the outlines, where the row names no other country."""
    places = [row.facts.place for row in rows]
    found = regions_at([p.latitude if p else nan for p in places], [p.longitude if p else nan for p in places])
    for row, place, country, admin1, code in zip(
        rows, places, found.country, found.admin1, found.admin1_code, strict=True
    ):
        if place and country and place.country in (None, country):
            row.facts.place = replace(
                place, country=country, admin1=place.admin1 or admin1, admin1_code=place.admin1_code or code
            )


def finder(resolver: Resolver) -> Find:
    """Looks a place up by its names; one whose best answer bears another name, or lies elsewhere, stays unknown."""

    @lru_cache(maxsize=65536)
    def find(names: tuple[str, ...]) -> Place | None:
        found = resolver.search(", ".join(names), limit=1)
        return found[0] if found and _answers(found[0], names) else None

    return find


def _answers(place: Place, names: Sequence[str]) -> bool:
    """Whether `place` bears the first name and lies in what the others name."""
    own = {folded(name) for name in (place.name, *place.names)}
    held_in = " ".join(folded(name) for name in (place.admin1, place.admin2, country_name(place.country)) if name)
    return folded(names[0]) in own and all(folded(name) in held_in for name in names[1:])
