"""The command line over a file of reports, in a process of its own: what it prints, how fast, with how much memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["REPORT_BYTES", "Speed", "extract", "start"]

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "data" / "samples" / "briefs.jsonl"
REPORT_BYTES = 2500
"""A news report, as speeds are compared."""


@dataclass(frozen=True, slots=True)
class Speed:
    """One run."""

    reports: int
    size: int
    """UTF-8 bytes of the reports' texts."""
    seconds: float
    """Processor time, start included: other programs on the machine do not count."""
    peak: int
    """Largest resident memory, bytes."""


def extract(rows: Sequence[dict[str, Any]]) -> tuple[dict[str, dict[str, Any]], Speed]:
    """What `python -m geo extract` prints of `rows`, by report id, and its speed on one core."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        printed, seconds, peak = _run("extract", str(path))
    answers = {row["id"]: row for row in map(json.loads, printed.splitlines())}
    size = sum(len(row["text"].encode()) for row in rows)
    return answers, Speed(len(rows), size, seconds, peak)


def start(tries: int = 3) -> Speed:
    """From the command to the answer for one sample report, so that what is made at first use is part of it; the best
    of some tries."""
    with SAMPLES.open(encoding="utf-8") as file:
        first = json.loads(file.readline())
    return min((extract([first])[1] for _ in range(tries)), key=lambda speed: speed.seconds)


def _run(*arguments: str) -> tuple[str, float, int]:
    """(standard output, processor seconds, peak bytes). Raises RuntimeError when the program is at fault."""
    command = [sys.executable, "-m", "geo", *arguments]
    with tempfile.NamedTemporaryFile() as file:
        watched = [sys.executable, "-S", "-c", _WATCH, file.name, *command]
        printed = subprocess.run(watched, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
        status, seconds, kilobytes = json.load(file)
    if status > 1:
        raise RuntimeError(f"{' '.join(command)} ended with {status}")
    return printed.decode(), seconds, kilobytes * 1024


_WATCH = """
import json, os, sys
child = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
with open(sys.argv[1], "w") as file:
    json.dump([os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss], file)
"""
"""A small process of its own starts the program: a child's peak begins with what its parent holds."""
