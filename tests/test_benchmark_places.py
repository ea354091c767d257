"""How the benchmark of places measures speed."""

from __future__ import annotations

import pytest

from benchmarks import places


def test_the_best_run_counts_and_the_median_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A neighbour that slows one of the runs changes neither what counts nor where the middle lies."""
    seconds = iter([0.5, 2.5, 0.5, 9.5, 0.5, 4.5])
    monkeypatch.setattr(places, "run_alone", lambda texts: (next(seconds), 100.0))
    told = places.speed(["a" * 2500] * 100)
    assert told.startswith("50 reports of 2.5 KB a second of one core, median 25 (3 runs of 0.25 MB), start 0.50 s")
