"""One approach with one number of incidents: its server started, its page visited, filtered, panned and zoomed."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Error

from benchmarks.map.approaches import Approach
from benchmarks.map.browser import Over, Tab
from benchmarks.map.server import Server, running
from benchmarks.scale.made import Synthetic

__all__ = ["Result", "measure"]

LEASTS = (1, 2, 3)
"""The least numbers of dead that are typed one after the other; each keeps fewer incidents, none is asked for twice."""
TRIES = 3
SLOW_S = 20.0
"""What takes longer is tried once."""


@dataclass(slots=True)
class Result:
    """What was measured. Each list holds a figure a try; an empty one was not come to."""

    approach: str
    n: int
    shown: int
    """Incidents that pass the default filter and have a place."""
    at: str
    """When, UTC."""
    busy: float
    """How many processes were at work on the machine before (its load average); each beyond its cores slows the
    others."""
    marks: int | None = None
    """What stood on the map after the first load: marks and clusters, or points in the layer."""
    first_s: float | None = None
    """From starting the server until a browser that never saw the page has drawn it."""
    load_s: list[float] = field(default_factory=list)
    load_processor_s: list[float | None] = field(default_factory=list)
    """Processor time of server and browser until then."""
    load_bytes: list[float] = field(default_factory=list)
    """What the page got beyond the same page without a mark."""
    pan_ms: list[float] = field(default_factory=list)
    zoom_ms: list[float] = field(default_factory=list)
    reruns: int = 0
    """How many of the moves made Python run again."""
    filter_s: list[float] = field(default_factory=list)
    filter_processor_s: list[float | None] = field(default_factory=list)
    memory_mib: float | None = None
    """The server's resident memory after the page was loaded."""
    peak_mib: float | None = None
    foreign: list[str] = field(default_factory=list)
    """Hosts other than this machine that the page asked for something, in vain."""
    trouble: str | None = None
    """Why it stopped before the end: "over 300 s", or that the page crashed."""

    def figure(self, name: str) -> float | None:
        """The middle one of a list of tries, or a single figure; None where there is none."""
        value: list[float | None] | float | None = getattr(self, name)
        if not isinstance(value, list):
            return value
        known = [one for one in value if one is not None]
        return median(known) if known else None


def measure(approach: Approach, synthetic: Synthetic, browser: Browser, limit: float, work: Path) -> Result:
    """All steps, in the order of `Result`; whatever exceeds `limit` seconds ends them. `work`: for scripts and logs."""
    counts = [synthetic.shown(least) for least in LEASTS]
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    result = Result(approach.name, synthetic.n, synthetic.shown(), now, round(os.getloadavg()[0], 1))
    log = work / f"{approach.name}-{synthetic.n}.log"
    with running(approach.script, approach.environment(synthetic, work / "scripts"), log) as server:
        tab = Tab(browser, approach, server.address, limit)
        try:
            _visit(result, server, tab)
            _filter(result, tab, counts)
        except Over:
            result.trouble = f"over {limit:g} s"
        except Error as error:
            result.trouble = error.message.splitlines()[0]
        result.foreign = sorted(tab.foreign)
        memory = server.memory()
        result.peak_mib = memory[1] if memory else None
        tab.close()
    return result


def _visit(result: Result, server: Server, tab: Tab) -> None:
    result.marks = tab.load(result.shown).marks
    result.first_s = time.perf_counter() - server.began
    empty = tab.load(0, empty=True)
    for _ in range(TRIES):
        drawn = tab.load(result.shown)
        result.load_s.append(drawn.seconds)
        result.load_processor_s.append(drawn.processor_s)
        result.load_bytes.append(drawn.received - empty.received)
        if drawn.seconds > SLOW_S:
            break
    memory = server.memory()
    result.memory_mib = memory[0] if memory else None
    for kind, taken in (("pan", result.pan_ms), ("zoom", result.zoom_ms)):
        for number in range(TRIES):
            milliseconds, rerun = tab.move(kind, (-1) ** number, result.shown)
            taken.append(milliseconds)
            result.reruns += rerun
            if milliseconds > 1000 * SLOW_S:
                break


def _filter(result: Result, tab: Tab, counts: Sequence[int]) -> None:
    for least, count in zip(LEASTS, counts, strict=True):
        drawn = tab.filter(least, count)
        result.filter_s.append(drawn.seconds)
        result.filter_processor_s.append(drawn.processor_s)
        if drawn.seconds > SLOW_S:
            break
