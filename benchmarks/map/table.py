"""The figures as text: a block for each number of incidents, and how many times ours each peer takes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence

from benchmarks.map.approaches import APPROACHES
from benchmarks.map.measure import Result

__all__ = ["ratio", "table"]

OURS = "ours"
_COLUMNS: tuple[tuple[str, str, Callable[[float], str]], ...] = (
    ("load, s", "load_s", "{:.2f}".format),
    ("(processor)", "load_processor_s", "{:.2f}".format),
    ("filter, s", "filter_s", "{:.2f}".format),
    ("(processor)", "filter_processor_s", "{:.2f}".format),
    ("pan, ms", "pan_ms", "{:.0f}".format),
    ("zoom, ms", "zoom_ms", "{:.0f}".format),
    ("sent, MB", "load_bytes", lambda value: f"{value / 1e6:.2f}"),
    ("MiB", "memory_mib", "{:.0f}".format),
    ("peak MiB", "peak_mib", "{:.0f}".format),
    ("start, s", "first_s", "{:.1f}".format),
)
_ALONE = ("peak_mib", "first_s")
"""Figures of which no ratio is made."""


def table(results: Iterable[Result]) -> str:
    """Middle figures of the tries. A peer's second line says how many times ours it takes."""
    by_size: dict[int, list[Result]] = {}
    for result in results:
        by_size.setdefault(result.n, []).append(result)
    return "\n\n".join(_block(n, by_size[n]) for n in sorted(by_size))


def ratio(ours: Result, peer: Result, name: str) -> str:
    """How many times ours a peer takes: "×12", "×0.83"; "" where either has no figure, or ours is nothing."""
    mine, other = ours.figure(name), peer.figure(name)
    if mine is None or other is None or mine <= 0:
        return ""
    times = other / mine
    return f"×{times:.{0 if times >= 9.5 else 1 if times >= 0.95 else 2}f}"


def _block(n: int, results: Sequence[Result]) -> str:
    ranked = sorted(results, key=lambda r: list(APPROACHES).index(r.approach))
    ours = next((r for r in ranked if r.approach == OURS), None)
    busy = max(r.busy for r in ranked)
    head = f"{n:,} incidents, {ranked[0].shown:,} shown"
    lines = [f"{head:34s}" + "".join(f"{title:>12s}" for title, *_ in _COLUMNS) + f"{'rerun':>8s}"]
    for result in ranked:
        cells = "".join(f"{_cell(result, name, form):>12s}" for _, name, form in _COLUMNS)
        moves = len(result.pan_ms) + len(result.zoom_ms)
        rerun = f"{result.reruns}/{moves}" if moves else "–"
        lines.append(f"  {APPROACHES[result.approach].title:32s}{cells}{rerun:>8s}")
        if result.trouble:
            lines.append(f"    stopped: {result.trouble}")
        if result.foreign:
            lines.append(f"    asked other hosts in vain: {', '.join(result.foreign)}")
        if ours and result is not ours:
            times = "".join(f"{'' if name in _ALONE else ratio(ours, result, name):>12s}" for _, name, _ in _COLUMNS)
            lines.append(f"  {'':32s}{times}".rstrip())
    if busy > (os.cpu_count() or 1):
        lines.append(f"  (the machine was busy with other work, load average up to {busy:g}: only ratios say much)")
    return "\n".join(line for line in lines if line)


def _cell(result: Result, name: str, form: Callable[[float], str]) -> str:
    figure = result.figure(name)
    return "–" if figure is None else form(figure)
