"""The benchmark of the map: what its table says of figures, gaps and troubles, and that it explains itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from benchmarks.map import scripts
from benchmarks.map.approaches import APPROACHES
from benchmarks.map.measure import Result
from benchmarks.map.processor import spent
from benchmarks.map.table import ratio, table

ROOT = Path(__file__).parents[1]


def result(approach: str, n: int = 1000, **figures: object) -> Result:
    made = Result(approach, n, shown=900, at="2031-05-02T00:00:00+00:00", busy=0.0)
    for name, value in figures.items():
        setattr(made, name, value)
    return made


def test_ratios_are_of_the_middle_tries() -> None:
    """One slow try of three says nothing; a missing figure makes no ratio, and nothing sent is no divisor."""
    ours = result("ours", load_s=[1.0, 1.2, 9.0], pan_ms=[50.0], load_bytes=[0.0])
    peer = result("geojson", load_s=[24.0], pan_ms=[], load_bytes=[5e6])
    assert ratio(ours, peer, "load_s") == "×20"
    assert ratio(peer, ours, "load_s") == "×0.05"
    assert ratio(ours, peer, "pan_ms") == ratio(ours, peer, "load_bytes") == ""


def test_nobody_is_dropped_from_the_table() -> None:
    """A peer that took too long, or asked other hosts, stands in it with the reason."""
    late = result("fastmarkercluster", first_s=12.0, trouble="over 300 s")
    told = table([late, result("ours", load_s=[1.0]), result("pydeck", foreign=["tiles.example"], load_s=[3.0])])
    lines = told.splitlines()
    assert lines[1].startswith("  this map") and lines[2].startswith("  FastMarkerCluster")
    assert "stopped: over 300 s" in lines[3]
    assert "asked other hosts in vain: tiles.example" in told and "×3.0" in told


def test_sizes_stand_apart() -> None:
    """Each number of incidents has a block of its own, the smallest first, compared with ours of that number."""
    told = table([result("ours", 10_000, load_s=[2.0]), result("geojson", 10_000, load_s=[4.0]), result("ours")])
    first, second = told.split("\n\n")
    assert first.startswith("1,000 incidents") and second.startswith("10,000 incidents") and "×2.0" in second


def test_a_busy_machine_is_told() -> None:
    """Seconds of the clock mean little while others are at work."""
    busy = (os.cpu_count() or 1) + 3.5
    told = table([result("ours", busy=busy)])
    assert f"load average up to {busy:g}" in told
    assert "load average" not in table([result("ours")])


def test_results_outlive_the_run() -> None:
    """What was written is read back as it was: a later run adds to it."""
    made = result("ours", load_s=[1.0], load_processor_s=[None], trouble="over 3 s")
    assert Result(**json.loads(json.dumps(asdict(made)))) == made


def test_processor_time_of_what_was_started() -> None:
    """A child's work is counted, this process's own is not."""
    if spent() is None:
        pytest.skip("this system has no /proc")
    before = spent()
    subprocess.run([sys.executable, "-c", "sum(range(10**7))"], check=True)
    child = subprocess.Popen([sys.executable, "-c", "sum(range(3 * 10**7)); print(flush=True); input()"],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
    assert child.stdout
    child.stdout.readline()
    used = (spent() or 0.0) - (before or 0.0)
    child.communicate(b"\n")
    assert 0.1 < used < 60


@pytest.mark.parametrize("name", APPROACHES)
def test_each_approach_can_be_asked(name: str) -> None:
    """Its page is there, and its probe has the functions that the browser calls."""
    made = APPROACHES[name]
    assert (ROOT / made.script).is_file()
    assert made.page is None or (ROOT / "benchmarks" / "map" / "peers" / made.page).is_file()
    wanted = ["state", "drawn", "marks", *(("pan", "zoom") if made.in_frame else ())]
    assert all(f"const {function} = (" in made.probe for function in wanted)


def test_scripts_that_are_there_are_not_fetched_again(tmp_path: Path) -> None:
    """Only the first run needs npm."""
    for name in scripts.FILES:
        target = tmp_path / "scripts" / name
        target.parent.mkdir(exist_ok=True)
        target.write_text("// here", encoding="utf-8")
    assert scripts.get(tmp_path) == tmp_path / "scripts"


@pytest.mark.parametrize("name", ["map", "scale"])
def test_it_explains_itself(name: str) -> None:
    """`--help` says what is measured and what can be chosen."""
    command = [sys.executable, "-m", f"benchmarks.{name}", "--help"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "Measure" in told and "--sizes" in told and "data/var/bench" in told


def test_an_unknown_approach_is_told() -> None:
    """With the names that there are, and nothing started."""
    command = [sys.executable, "-m", "benchmarks.map", "--only", "ours,nobody"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2 and "nobody" in done.stderr and "pydeck" in done.stderr
