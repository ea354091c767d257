"""Stores and tables of synthetic incidents, made once and kept: data/var/bench is git-ignored and may be emptied."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.scale.columns import Columns, Spots, columns, spots
from benchmarks.scale.incidents import analyses
from geo import build
from geo.roles import RegionsOf
from geo.store.tables import SCHEMA_VERSION

__all__ = ["FOLDER", "Synthetic"]

FOLDER = Path(__file__).parents[2] / "data" / "var" / "bench"
MADE = 1
"""Raised when other incidents are drawn from the same seed, so that nobody measures old ones."""
BATCH = 2000
"""Incidents in one transaction, as an import has them."""


@dataclass
class Synthetic:
    """`n` synthetic incidents of a seed, in whatever form somebody needs them."""

    n: int
    seed: int = 0
    folder: Path = FOLDER
    regions: RegionsOf | None = None
    """What tells land from sea and names countries; by default the embedded outlines, opened when they are needed."""

    def regions_at(self) -> RegionsOf:
        """What tells the country and the province of a point."""
        if self.regions is None:
            self.regions = build.regions(build.Settings())
        return self.regions

    def columns(self) -> Iterator[Columns]:
        """Block by block."""
        return columns(self.n, self.seed, self._spots())

    def store(self, told: Callable[[int], None] = lambda _: None) -> tuple[Path, float | None]:
        """The SQLite store that holds them, and the seconds that loading it took when it was made.

        `told` hears how many are in after each block. A store that was not finished is thrown away.
        """
        target = self._path("sqlite", f"-schema{SCHEMA_VERSION}")
        note = target.with_suffix(".seconds")
        if target.is_file():
            return target, float(note.read_text(encoding="ascii")) if note.is_file() else None
        part = target.with_name(f"{target.name}.part")
        for left in part.parent.glob(f"{part.name}*"):
            left.unlink()
        regions, seconds = self.regions_at(), 0.0
        with build.store(build.Settings(store=f"sqlite:///{part}")) as store:
            for drawn in self.columns():
                made = analyses(drawn, self.seed, regions)
                while batch := list(itertools.islice(made, BATCH)):
                    began = time.perf_counter()
                    store.load(batch, "benchmark")
                    seconds += time.perf_counter() - began
                told(int(drawn.number[-1]) + 1)
        part.rename(target)
        note.write_text(f"{seconds:.3f}\n", encoding="ascii")
        return target, seconds

    def table(self) -> Path:
        """A Parquet file of what the map shows of them under the default filter, for others: point and best killed."""
        target = self._path("parquet")
        if not target.is_file():
            part = target.with_suffix(".part")
            with pq.ParquetWriter(part, _TABLE) as writer:
                for drawn in self.columns():
                    writer.write_table(_table(drawn))
            part.rename(target)
        return target

    def shown(self, min_killed: int | None = None) -> int:
        """How many of them the map shows under the default filter, or under that and a least number of dead."""
        killed: Any = pq.read_table(self.table(), columns=["killed"])["killed"].to_numpy()
        return len(killed) if min_killed is None else int((killed >= min_killed).sum())

    def _spots(self) -> Spots:
        return spots(self.seed, self.regions_at())

    def _path(self, kind: str, more: str = "") -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        return self.folder / f"incidents-{MADE}-{self.n}-seed{self.seed}{more}.{kind}"


_TABLE = pa.schema([("latitude", pa.float64()), ("longitude", pa.float64()), ("killed", pa.float64())])
"""`killed` is not a number where it is unknown, as pandas has it."""


def _table(drawn: Columns) -> pa.Table:
    seen = drawn.shown()
    best = drawn.killed[seen, 1]
    killed = np.where(best < 0, np.nan, best)
    return pa.table([drawn.latitude[seen], drawn.longitude[seen], killed], schema=_TABLE)
