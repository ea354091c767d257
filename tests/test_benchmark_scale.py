"""Synthetic incidents: the same from the same seed, true records, and one store of them that is made once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.scale import incidents
from benchmarks.scale.columns import BLOCK, UNKNOWN, Columns, columns, spots
from benchmarks.scale.digests import digests
from benchmarks.scale.made import Synthetic
from benchmarks.scale.steps import ZOOMS, Steps
from benchmarks.scale.table import ratios, table
from geo import build
from geo.digest import digest
from geo.filters import IncidentFilter
from geo.model import Analysis
from geo.roles import RegionsOf

SEED = 5


@pytest.fixture(scope="module")
def regions() -> RegionsOf:
    """The embedded outlines."""
    return build.regions(build.Settings())


def drawn(n: int, regions: RegionsOf, seed: int = SEED) -> list[Columns]:
    return list(columns(n, seed, spots(seed, regions)))


def some(regions: RegionsOf, n: int = 600) -> tuple[Columns, list[Analysis]]:
    (block,) = drawn(n, regions)
    return block, list(incidents.analyses(block, SEED, regions))


def test_the_same_seed_gives_the_same_incidents(regions: RegionsOf) -> None:
    """Figures of two days can be compared; and fewer incidents are the first of more."""
    few, many = drawn(700, regions), drawn(BLOCK + 300, regions)
    assert [len(block) for block in many] == [BLOCK, 300]
    for name in Columns.__slots__:
        np.testing.assert_array_equal(getattr(few[0], name), getattr(many[0].first(700), name))
    assert not np.array_equal(few[0].latitude, drawn(700, regions, seed=SEED + 1)[0].latitude)


def test_they_are_as_mixed_as_real_ones(regions: RegionsOf) -> None:
    """Unknown counts, ranges, incidents without a place or a date, background, and many at one point."""
    (block,) = drawn(BLOCK, regions)
    unknown = (block.killed == UNKNOWN).all(axis=1)
    assert 0.3 < unknown.mean() < 0.37
    low, best, high = block.killed[~unknown].T
    assert (best != UNKNOWN).all() and (low == UNKNOWN).any() and (high == UNKNOWN).any()
    stated = (low != UNKNOWN) & (high != UNKNOWN)
    assert (low[stated] <= best[stated]).all() and (best[stated] <= high[stated]).all() and (low < best)[stated].any()
    assert 0.02 < np.isnan(block.latitude).mean() < 0.04 and (block.day == UNKNOWN).any()
    points = np.unique(np.column_stack([block.latitude, block.longitude]), axis=0, return_counts=True)[1]
    assert points.max() > 50
    assert 0.85 < block.shown().mean() < 0.95 and block.shown(10).sum() < block.shown(1).sum() < block.shown().sum()


def test_every_value_has_its_evidence(regions: RegionsOf) -> None:
    """A made record is held to what a read one is: its claims point to the phrase, to the character."""
    _, made = some(regions)
    for analysis in made:
        (incident,) = analysis.incidents
        for claim in incident.claims:
            phrase = analysis.document.text[claim.start : claim.end]
            assert claim.sentence == f"{claim.field}: {phrase}"
        told = {claim.field for claim in incident.claims}
        assert ("killed" in told) == (incident.killed is not None)
        assert ("place" in told) == (incident.place is not None)


def test_digests_are_those_of_the_incidents(regions: RegionsOf) -> None:
    """An index of ten millions is made of what a store would have kept of them."""
    block, made = some(regions)
    assert digests(block, regions) == b"".join(digest(analysis.incidents[0]) for analysis in made)


def test_a_store_is_made_once(regions: RegionsOf, tmp_path: Path) -> None:
    """It holds them all, shows as many as the table for others has, and is found again; another seed is another."""
    synthetic = Synthetic(120, SEED, tmp_path, regions)
    heard: list[int] = []
    path, seconds = synthetic.store(heard.append)
    assert heard == [120] and seconds
    before = path.stat().st_mtime_ns
    assert synthetic.store(heard.append) == (path, pytest.approx(seconds, abs=0.001))
    assert heard == [120] and path.stat().st_mtime_ns == before
    with build.store(build.Settings(store=f"sqlite:///{path}")) as store:
        assert store.facts()["incidents"] == 120
        for least in (None, 2):
            shown = [i for i in store.incidents(IncidentFilter(min_killed=least)) if i.place]
            assert len(shown) == synthetic.shown(least)
    assert Synthetic(120, SEED + 1, tmp_path, regions).table() != synthetic.table()


def test_an_unfinished_store_is_thrown_away(regions: RegionsOf, tmp_path: Path) -> None:
    """Half of a store is never measured as a whole one."""
    synthetic = Synthetic(30, SEED, tmp_path, regions)
    path, _ = synthetic.store()
    path.rename(f"{path}.part")
    again, _ = synthetic.store()
    assert again == path and not list(tmp_path.glob("*.part*"))


def test_the_table_compares_more_with_the_fewest() -> None:
    """Ratios are of the same zoom, whole and for each mark."""

    def steps(n: int, ms: float, drawn: int, load_s: float | None) -> Steps:
        return Steps(n, 0.5, 10.0, dict.fromkeys(ZOOMS, ms), dict.fromkeys(ZOOMS, drawn), load_s=load_s)

    few, many = steps(1000, 2.0, 0, 0.5), steps(1_000_000, 3.0, 5, None)
    assert ratios(few, many) == dict.fromkeys(ZOOMS, 1.5)
    assert ratios(few, many, each_mark=True) == pytest.approx(dict.fromkeys(ZOOMS, 0.3))
    lines = table([few, many]).splitlines()
    assert "2000" in lines[1] and "–" in lines[2]
    assert lines[3].count("×1.5") == lines[4].count("×0.3") == len(ZOOMS)
    assert len(table([few]).splitlines()) == 2
