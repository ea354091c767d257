"""Which step of reading takes how long: a sampling profile of one process, by module."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from geo import build
from geo.model import Document
from geo.record import analysis_line, dumps

__all__ = ["profile"]

PACKAGE = Path(build.__file__).parent
EVERY = 0.001
"""Seconds of processor time between two looks at what runs."""


def profile(documents: Sequence[Document]) -> list[tuple[str, float]]:
    """Modules of the package with the share of time spent in them and in what they call outside of it, most first.

    Needs a system that has SIGPROF, and the main thread.
    """
    analyse = build.analyser(build.Settings())
    seen: Counter[str] = Counter()

    def look(_: int, frame: FrameType | None) -> None:
        while frame is not None:
            path = Path(frame.f_code.co_filename)
            if path.is_relative_to(PACKAGE):
                seen[path.relative_to(PACKAGE).with_suffix("").as_posix()] += 1
                return
            frame = frame.f_back

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        for document in documents:
            dumps(analysis_line(analyse(document)))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return [(module, n / seen.total()) for module, n in seen.most_common()]
