"""Measure the map in a real browser beside other ways to show as many incidents in Streamlit.

usage: python -m benchmarks.map [--sizes 1000,10000] [--only ours,pydeck] [--limit 300] [--out DIR]

For each number of incidents and each approach: page load (warm: the browser has been there before) until the marks are
drawn, a filter's change, a pan and a zoom until they are drawn anew, what was sent beyond the same page without a mark,
the server's memory, and the time from starting it to the first map. All show the same synthetic incidents to the same
headless Chromium, whose network ends at this machine.

Needs what requirements-dev.txt names and a Chromium; FastMarkerCluster's scripts come from npm. A million incidents
take a store of 3 GB, made in some minutes and kept in data/var/bench; the peers take minutes and gigabytes there.
Results are added to DIR/map.json; the table shows all that it holds.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from benchmarks.map import scripts
from benchmarks.map.approaches import APPROACHES, Approach
from benchmarks.map.browser import launched
from benchmarks.map.measure import Result, measure
from benchmarks.map.table import table
from benchmarks.scale.made import FOLDER, Synthetic

SIZES = "1000,10000,100000,1000000"


def main() -> None:
    """Measure what was asked for, print the table, write the JSON after each result."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.map",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage=argparse.SUPPRESS,
    )
    parser.add_argument("--sizes", default=SIZES, help=f"numbers of incidents, parted by commas (default: {SIZES})")
    parser.add_argument("--only", default=",".join(APPROACHES), help=f"some of {', '.join(APPROACHES)} (default: all)")
    parser.add_argument("--limit", type=float, default=300, metavar="S", help="seconds for one step (default: 300)")
    parser.add_argument("--seed", type=int, default=0, help="of the synthetic incidents (default: 0)")
    parser.add_argument("--out", type=Path, default=FOLDER, metavar="DIR", help="for map.json (default: %(default)s)")
    args = parser.parse_args()
    unknown = [name for name in args.only.split(",") if name not in APPROACHES]
    if unknown:
        parser.error(f"--only takes {', '.join(APPROACHES)}, not {', '.join(unknown)}")
    chosen = [APPROACHES[name] for name in args.only.split(",")]
    args.out.mkdir(parents=True, exist_ok=True)
    target = args.out / "map.json"
    results = _read(target)
    for size in args.sizes.split(","):
        for approach in chosen:
            result = _measure(approach, Synthetic(int(size), args.seed), args.limit, args.out)
            results[result.approach, result.n] = result
            _write(target, results.values())
            print(f"\n{table([result])}", flush=True)
    print(f"\n{table(results.values())}\n\nAll tries are in {target}.")


def _measure(approach: Approach, synthetic: Synthetic, limit: float, out: Path) -> Result:
    scripts.get(out)
    with launched() as browser:  # a new one each time: what one page left behind must not slow the next
        return measure(approach, synthetic, browser, limit, out)


def _read(path: Path) -> dict[tuple[str, int], Result]:
    if not path.is_file():
        return {}
    return {(row["approach"], row["n"]): Result(**row) for row in json.loads(path.read_text(encoding="utf-8"))}


def _write(path: Path, results: Iterable[Result]) -> None:
    path.write_text(json.dumps([asdict(result) for result in results], indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
