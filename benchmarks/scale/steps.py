"""What each step takes: the index made, a filter that nobody asked for before, a part of the map, a start from a store.

Times are of the processor, so that they hardly mind who else is at work on the machine.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from benchmarks.scale.digests import digests
from benchmarks.scale.made import Synthetic
from geo.filters import Box, IncidentFilter
from geo.index import marks
from geo.index.columns import Columns
from geo.index.masks import mask
from geo.index.view import View

__all__ = ["ZOOMS", "Steps", "measure", "start"]

ZOOMS = (2, 5, 8, 11)
SCREEN = (1000, 620)
"""Pixels of the map."""
_PLACES = 40
"""Parts of the map that are looked at, at each zoom: around as many incidents drawn by lot."""
_FILTERS = [IncidentFilter(min_killed=n) for n in (1, 2, 3, 5, 10)]
_ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class Steps:
    """What was measured for one number of incidents."""

    n: int
    index_s: float = 0.0
    """Digests → columns in the curve's order."""
    filter_ms: float = 0.0
    """A new filter: the rows that pass, its totals, and the marks of the whole world."""
    viewport_ms: dict[int, float] = field(default_factory=dict)
    """Zoom → the middle one of the parts looked at."""
    viewport_marks: dict[int, int] = field(default_factory=dict)
    """Zoom → how many marks that are."""
    start_s: float | None = None
    """A new process: from its first line to the first marks from the store, the processor's time."""
    start_wall_s: float | None = None
    """The same by the clock, the start of Python included."""
    start_mib: float | None = None
    """Its largest resident memory; None where the system does not tell."""
    load_s: float | None = None
    """Seconds of the clock that loading the store took."""


def measure(synthetic: Synthetic) -> Steps:
    """The index alone, from columns: no store is needed."""
    numbers, packed = _packed(synthetic)
    steps = Steps(synthetic.n)
    columns, steps.index_s = _timed(partial(Columns.of, numbers, packed))
    times = [_timed(partial(_new, columns, keep))[1] for keep in _FILTERS]
    steps.filter_ms = median(times) * 1000
    view = _new(columns, IncidentFilter())
    located = np.flatnonzero(~np.isnan(columns.latitude))
    chosen = np.random.default_rng(synthetic.seed).choice(located, _PLACES)
    places = list(zip(columns.latitude[chosen].tolist(), columns.longitude[chosen].tolist(), strict=True))
    for zoom in ZOOMS:
        taken = [_timed(partial(marks, view, zoom, _box(*place, zoom))) for place in places]
        steps.viewport_ms[zoom] = median(seconds for _, seconds in taken) * 1000
        steps.viewport_marks[zoom] = int(median(len(found.spots) + len(found.clusters) for found, _ in taken))
    return steps


def start(steps: Steps, store: Path) -> None:
    """A process of its own that opens the store and answers one question of the map."""
    began = time.perf_counter()
    command = [sys.executable, "-c", _START, f"sqlite:///{store}"]
    told = json.loads(subprocess.run(command, cwd=_ROOT, stdout=subprocess.PIPE, check=True).stdout)
    steps.start_wall_s = time.perf_counter() - began
    steps.start_s, steps.start_mib = told["seconds"], told["mib"]


_START = """
import json, sys, time
from pathlib import Path
from geo import build
from geo.filters import IncidentFilter
from geo.index import LiveIndex, marks

view = LiveIndex(build.store(build.Settings(store=sys.argv[1]))).view(IncidentFilter())
marks(view, 2, (-180.0, -80.0, 180.0, 80.0))
status = Path("/proc/self/status")
lines = dict(line.split(":", 1) for line in status.read_text().splitlines()) if status.is_file() else {}
peak = int(lines["VmHWM"].split()[0]) / 1024 if lines else None
print(json.dumps({"seconds": time.process_time(), "mib": peak}))
"""


def _packed(synthetic: Synthetic) -> tuple[Any, bytes]:
    regions = synthetic.regions_at()
    packed = b"".join(digests(drawn, regions) for drawn in synthetic.columns())
    return np.arange(synthetic.n, dtype=np.int64), packed


def _new(columns: Columns, keep: IncidentFilter) -> View:
    """A view as the page asks for it: its totals, and what the map draws first."""
    view = View(columns, np.flatnonzero(mask(columns, keep, None)), "")
    for name in ("killed", "injured", "unlocated", "event_types"):
        getattr(view, name)  # worked out when it is first asked for
    marks(view, 2, (-180.0, -80.0, 180.0, 80.0))
    return view


def _box(latitude: float, longitude: float, zoom: int) -> Box:
    """What the screen shows around a point, roughly."""
    degrees = 360 / (256 << zoom)
    east, north = SCREEN[0] * degrees / 2, SCREEN[1] * degrees / 2 * float(np.cos(np.radians(latitude)))
    return longitude - east, max(-85.0, latitude - north), longitude + east, min(85.0, latitude + north)


def _timed(do: Callable[[], Any]) -> tuple[Any, float]:
    began = time.process_time()
    made = do()
    return made, time.process_time() - began
