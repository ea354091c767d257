"""A table's file into the store: its rows are made in this process, or in one beside it where that is quicker.

    one process    rows are read, made ready and saved in turns
    two            `python -m geo.making` reads them and makes them ready; this one writes what comes out of the pipe

Both save the same.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from contextlib import closing

from geo import build
from geo.importing import Batch, Imported, made, save
from geo.making.beside import Job, made_beside
from geo.roles import RegionsOf, Resolver, Store
from geo.tables import check, opened, text_bytes

__all__ = ["Job", "import_file", "made_beside", "pays"]

SHORT = 2 * 2**20
"""Bytes of a table's text, unzipped: below, about 5,000 rows, a second process costs more than it saves."""


def import_file(
    job: Job,
    store: Store,
    parts: Callable[[], tuple[Resolver, RegionsOf]],
    who: str = "",
    told: Callable[[Batch], None] = lambda _: None,
    *,
    beside: bool | None = None,
) -> Imported:
    """Import a whole table. `told` hears of each batch as soon as it is saved; what it raises ends the import.

    `parts`: what finds places, for a table whose rows are made in this process. `beside`: whether a second process
    makes them; by default where that pays. Raises InputError, StoreError, and GeoError when the second process dies;
    what was saved until then stays, and the table can be imported again.
    """
    if beside is None:
        beside = pays(job)
    with closing(made_beside(job) if beside else _made_here(job, parts)) as batches:
        return save(batches, store, who, told)


def pays(job: Job) -> bool:
    """Whether a second process makes it quicker. Raises InputError for a file that cannot be read."""
    return _cores() > 1 and bool(sys.executable) and text_bytes(job.path, SHORT, job.name) == SHORT


def _made_here(job: Job, parts: Callable[[], tuple[Resolver, RegionsOf]]) -> Generator[Batch, None, None]:
    with opened(job.path, job.name) as table:
        check(table, job.profile)
        yield from made(table, job.profile, *parts(), build.packer())


def _cores() -> int:
    """Those that this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)  # not on every system
    return len(allowed(0)) if allowed else os.cpu_count() or 1
