"""The figures as text: a row for each number of incidents, and how each compares with the first."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.scale.steps import ZOOMS, Steps

__all__ = ["ratios", "table"]


def table(measured: Sequence[Steps]) -> str:
    """One row a number of incidents, then how many times as long as with the fewest a viewport takes with more."""
    head = f"{'incidents':>11s}{'rows/s in':>11s}{'start, s':>10s}{'peak MiB':>10s}{'index, s':>10s}{'filter, ms':>12s}"
    lines = [head + "".join(f"{f'z{zoom}, ms':>10s}" for zoom in ZOOMS) + "   marks at each zoom"]
    for s in measured:
        rate = f"{s.n / s.load_s:.0f}" if s.load_s else "–"
        lines.append(
            f"{s.n:>11,}{rate:>11s}{_cell(s.start_s, 2):>10s}{_cell(s.start_mib, 0):>10s}{s.index_s:>10.3f}"
            f"{s.filter_ms:>12.1f}"
            + "".join(f"{s.viewport_ms[zoom]:>10.2f}" for zoom in ZOOMS)
            + f"   {' '.join(str(s.viewport_marks[zoom]) for zoom in ZOOMS)}"
        )
    for s in measured[1:]:
        for title, each_mark in (
            (f"a viewport at {s.n:,} : at {measured[0].n:,}", False),
            ("for each mark drawn", True),
        ):
            times = ratios(measured[0], s, each_mark=each_mark)
            lines.append(f"{title:>64s}" + "".join(f"{f'×{times[zoom]:.1f}':>10s}" for zoom in ZOOMS))
    return "\n".join(lines)


def ratios(few: Steps, many: Steps, *, each_mark: bool = False) -> dict[int, float]:
    """Zoom → how many times as long a viewport takes with many incidents as with few.

    With `each_mark` the time is divided by the marks: where few incidents leave a view nearly empty, more of them
    are more marks to draw, whatever the index does.
    """

    def cost(steps: Steps, zoom: int) -> float:
        return steps.viewport_ms[zoom] / (max(1, steps.viewport_marks[zoom]) if each_mark else 1)

    return {zoom: cost(many, zoom) / cost(few, zoom) for zoom in ZOOMS}


def _cell(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"
