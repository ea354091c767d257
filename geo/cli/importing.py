"""The verb `import`: published tables into the store."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from geo import build
from geo.cli.outcome import DONE, SOME_FAILED, refuse, settings_of
from geo.cli.progress import progress_in_bytes
from geo.errors import InputError
from geo.importing import Batch, Imported
from geo.making import Job, import_file
from geo.roles import RegionsOf, Resolver, Store
from geo.tables import PROFILES, BadRow, Mapped, Profile, check, fitting, opened, write_rejects

__all__ = ["import_tables"]

_SHOWN = 20
"""Rows left out that are named one by one; the others are counted, and stand in the file of rejects."""


def import_tables(given: argparse.Namespace) -> int:
    """Import each file; the exit status."""
    if given.profile not in (None, "csv") and _is_mapped(given):
        return refuse("--map, --set, --kind and --dates are for --profile csv: the other kinds know their columns.")
    absent = [file for file in given.files if not Path(file).is_file()]
    there = [file for file in absent if file == "-" or Path(file).exists()]
    if there:
        return refuse(f"{there[0]}: a table is read from a file of its own, no pipe or folder: save it in one first.")
    if absent:
        return refuse(f"there is no such file: {', '.join(absent)}")
    if given.rejects and len(given.files) > 1:
        return refuse("--rejects keeps the rows of one table, under its columns: import the files one by one.")
    if given.rejects and Path(given.rejects).exists() and Path(given.rejects).samefile(given.files[0]):
        return refuse(f"--rejects {given.rejects}: this is the table itself, of which only those rows would be left.")
    mapped = _mapped(given)
    settings = settings_of(given)
    resolver = build.resolver(settings)  # a missing gazetteer is told here, before a table is opened
    parts = cache(lambda: _parts(resolver, settings))  # made in seconds: only if needed
    open_store = cache(lambda: build.store(settings))  # only once a table is known to be one
    bad: list[BadRow] = []
    for file in given.files:
        done = _import(Path(file), given.profile, mapped, settings, parts, open_store)
        bad += done.bad
        for row in done.bad[:_SHOWN]:
            print(f"{file}:{row.line}: {row.reason}", file=sys.stderr)
        if len(done.bad) > _SHOWN:
            rest = f"… and {len(done.bad) - _SHOWN:,} more rows"
            print(f"{rest}, all in {given.rejects}" if given.rejects else f"{rest}: --rejects FILE keeps them all",
                  file=sys.stderr)  # fmt: skip
        print(f"{file}: {done}", file=sys.stderr)
    if given.rejects and bad:
        try:
            with Path(given.rejects).open("wb") as stream:
                write_rejects(bad, stream)
        except OSError as error:
            return refuse(
                f"{given.rejects}: the rows left out cannot be written: {error.strerror}. The others are saved."
            )
    return SOME_FAILED if bad else DONE


def _import(
    path: Path,
    name: str | None,
    mapped: Mapped | None,
    settings: build.Settings,
    parts: Callable[[], tuple[Resolver, RegionsOf]],
    open_store: Callable[[], Store],
) -> Imported:
    with opened(path) as table:
        profile: Profile = mapped or PROFILES[name or fitting(table.names)]()
        check(table, profile)
    with progress_in_bytes(path.stat().st_size) as bar:
        shown = 0

        def told(batch: Batch) -> None:
            nonlocal shown
            bar.step(batch.done - shown)
            shown = batch.done

        return import_file(Job(path, str(path), profile, settings), open_store(), parts, "command line", told)


def _parts(resolver: Resolver, settings: build.Settings) -> tuple[Resolver, RegionsOf]:
    regions_at = build.regions(settings)
    gc.freeze()  # they stay to the end: the collector of garbage need not look through them for each batch of rows
    return resolver, regions_at


def _mapped(given: argparse.Namespace) -> Mapped | None:
    """What --map, --set, --kind and --dates say; None when the table's own columns tell. Raises InputError."""
    if not (given.profile == "csv" or _is_mapped(given)):
        return None
    fields = [field for field, _ in given.map]
    repeated = next((field for field in fields if fields.count(field) > 1), None)
    if repeated:
        raise InputError(f"--map names {repeated!r} twice: a field stands in one column.")
    month_first = {"dmy": False, "mdy": True}.get(given.dates)
    return Mapped(dict(given.map), dict(given.set), month_first=month_first, kinds=dict(given.kind))


def _is_mapped(given: argparse.Namespace) -> bool:
    return bool(given.map or given.set or given.kind or given.dates)
