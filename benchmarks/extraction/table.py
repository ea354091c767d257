"""The figures as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.extraction.peers import GOALS, PEERS
from benchmarks.extraction.result import Cell, Result
from benchmarks.extraction.running import REPORT_BYTES, Speed
from benchmarks.halves import HALVES

__all__ = ["errors", "owned", "reliability", "slots", "speed"]

BINS = 10
SHOWN = 14
"""Error classes and modules that are printed."""


def slots(name: str, result: Result) -> str:
    """One row a slot: both halves, all, peers, goal; a goal that the held-back half reaches is ticked."""
    lines = [f"{name:24s}{'n':>7s}{'even':>7s}{'odd':>7s}{'all':>7s}{'peers':>8s}{'goal':>7s}"]
    for slot, cells in result.slots.items():
        halves = [cells.get(half, Cell()) for half in HALVES]
        whole = halves[0] + halves[1]
        goal = GOALS.get(name, {}).get(slot)
        held_back = halves[1].share if halves[1].share is not None else whole.share
        tick = " ✓" if goal is not None and held_back is not None and held_back >= goal else ""
        shares = "".join(f"{_share(c.share):>7s}" for c in (*halves, whole))
        peer = _share(PEERS.get(name, {}).get(slot))
        lines.append(f"  {slot:22s}{whole.wanted:>7d}{shares}{peer:>8s}{_share(goal) if goal else '':>7s}{tick}")
    return "\n".join(lines)


def owned(name: str, result: Mapping[str, tuple[int, int]]) -> str:
    """One row a slot of reports of our own: right, of how many."""
    lines = [f"{name:40s}{'n':>7s}{'right':>7s}"]
    lines += [f"  {slot:38s}{n:>7d}{right / n:>7.3f}" for slot, (right, n) in result.items()]
    return "\n".join(lines)


def errors(result: Result) -> str:
    """Error classes with how often each half has them, the most frequent first."""
    even, odd = (result.errors(half) for half in HALVES)
    ranked = sorted((even + odd).items(), key=lambda item: (-item[1], item[0]))
    lines = [f"  {'errors':46s}{'even':>7s}{'odd':>7s}"]
    lines += [f"    {kind:44s}{even[kind]:>7d}{odd[kind]:>7d}" for kind, _ in ranked[:SHOWN]]
    left = sum(n for _, n in ranked[SHOWN:])
    return "\n".join([*lines, f"    {f'{len(ranked) - SHOWN} other classes':44s}{left:>14d}"] if left else lines)


def reliability(results: Mapping[str, Result]) -> str:
    """What confidence said and what came true, by bins of confidence; right is date, place and killed at once."""
    lines = ["confidence of main incidents: predicted, observed (date, place and killed all right), n"]
    lines.append(f"  {'bin':14s}" + "".join(f"{half:>24s}" for half in HALVES))
    every = [one for result in results.values() for one in result.sure]
    for number in range(BINS):
        cells = []
        for half in HALVES:
            inside = [(c, ok) for h, c, ok in every if h == half and min(int(c * BINS), BINS - 1) == number]
            cells.append(_bin(inside))
        if any(cells):
            lines.append(
                f"  {number / BINS:.1f}–{(number + 1) / BINS:.1f}       " + "".join(f"{c:>24s}" for c in cells)
            )
    for name, result in results.items():
        cells = [_bin([(c, ok) for h, c, ok in result.sure if h == half]) for half in HALVES]
        if not any(cells):
            continue
        lines.append(f"  {name:14s}" + "".join(f"{c:>24s}" for c in cells))
    return "\n".join(lines)


def speed(speeds: Mapping[str, Speed], start: Speed, steps: Sequence[tuple[str, float]]) -> str:
    """Speed and memory by set, the start left out, and where the time goes."""
    kb = REPORT_BYTES / 1000
    lines = [
        f"{'speed, one core':24s}{'reports':>9s}{'KB each':>9s}{'a second':>10s}{f'of {kb} KB':>10s}{'peak MiB':>10s}"
    ]
    for name, s in speeds.items():
        seconds = s.seconds - start.seconds
        lines.append(
            f"  {name:22s}{s.reports:>9d}{s.size / s.reports / 1000:>9.1f}{s.reports / seconds:>10.1f}"
            f"{s.size / seconds / REPORT_BYTES:>10.1f}"
            f"{s.peak / 2**20:>10.0f}"
        )
    lines.append(f"  start {start.seconds:.2f} s, {start.peak / 2**20:.0f} MiB")
    lines.append("  time by module: " + " · ".join(f"{module} {share:.1%}" for module, share in steps[:SHOWN]))
    return "\n".join(lines)


def _bin(inside: Sequence[tuple[float, bool]]) -> str:
    if not inside:
        return ""
    n = len(inside)
    return f"{sum(c for c, _ in inside) / n:.2f}  {sum(ok for _, ok in inside) / n:.2f}  {n:>5d}"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
