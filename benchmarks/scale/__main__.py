"""Measure how the index and the store bear many incidents.

usage: python -m benchmarks.scale [--sizes 1000,10000] [--stores-to N] [--seed N] [--out DIR]

For each number of synthetic incidents: rows a second into a new store; from a new process to the first marks out of
that store, and the memory; the index made from digests; a filter that is new; the marks of a part of the map, the
middle of 40 parts, at four zooms. Times are of the processor, only loading is by the clock. Beyond --stores-to the
index is measured alone, from numbers.

A store of a million takes 3 GB and some minutes to make; it is kept in data/var/bench and used again.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks.scale.made import FOLDER, Synthetic
from benchmarks.scale.steps import Steps, measure, start
from benchmarks.scale.table import table

SIZES = "1000,10000,100000,1000000,10000000"


def main() -> None:
    """Print the table, and write DIR/scale.json."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.scale",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage=argparse.SUPPRESS,
    )
    parser.add_argument("--sizes", default=SIZES, help=f"numbers of incidents, parted by commas (default: {SIZES})")
    parser.add_argument(
        "--stores-to", type=int, default=1_000_000, metavar="N", help="the largest store to make (default: 1000000)"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the synthetic incidents (default: 0)")
    parser.add_argument("--out", type=Path, default=FOLDER, metavar="DIR", help="for scale.json (default: %(default)s)")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    measured: list[Steps] = []
    for size in sorted(int(size) for size in args.sizes.split(",")):
        synthetic = Synthetic(size, args.seed)
        steps = measure(synthetic)
        if size <= args.stores_to:
            store, steps.load_s = synthetic.store(_told)
            start(steps, store)
        measured.append(steps)
        told = json.dumps([asdict(one) for one in measured], indent=1)
        (args.out / "scale.json").write_text(f"{told}\n", encoding="utf-8")
        print(f"{size:,} measured", file=sys.stderr)
    print(table(measured))


def _told(loaded: int) -> None:
    if loaded % 100_000 == 0:
        print(f"{loaded:,} loaded", file=sys.stderr)


if __name__ == "__main__":
    main()
