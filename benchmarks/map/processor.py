"""Processor time of everything that a measurement started: unlike a clock, it hardly minds who else is at work."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["spent"]

_TICKS = os.sysconf("SC_CLK_TCK")


def spent(root: int | None = None) -> float | None:
    """Seconds that the descendants of a process (default: this one) have used: servers and browsers, not what drives
    them. None where the system does not tell (it has no /proc)."""
    if not Path("/proc/self/stat").is_file():
        return None
    parents: dict[int, int] = {}
    seconds: dict[int, float] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            told = (folder / "stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue  # it ended meanwhile
        name, values = told.partition("(")[2].rpartition(")")[0], told.rpartition(")")[2].split()
        parents[int(folder.name)] = int(values[1])
        # Its own time in programs and in the system, and that of its children that have ended.
        seconds[int(folder.name)] = 0.0 if name.startswith("node") else sum(map(int, values[11:15])) / _TICKS
    top = os.getpid() if root is None else root
    return sum(used for pid, used in seconds.items() if pid != top and _descends(pid, top, parents))


def _descends(pid: int, top: int, parents: dict[int, int]) -> bool:
    while pid in parents and pid != top:
        pid = parents[pid]
    return pid == top
