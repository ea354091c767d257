"""Measure the reading of reports: accuracy by set, errors by class, confidence, speed, start, memory and profile.

usage: python -m benchmarks.extraction [DATA_FOLDER] [--sets muc,gva] [--limit N] [--errors SET [--class C]]

Without a folder: the project's own gold reports, those left unread, samples, and the speed on the samples. With one,
each set in it, its halves apart ("even" may be learnt from, "odd" is held back), beside peers and goals. `--errors`
lists the errors of one set ("gold" for our own reports) and leaves the rest out; of labelled sets only those of the
even half, so that the other stays unseen.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from benchmarks import samples
from benchmarks.extraction import everyday, kinds, many, owned, passages, running, single, steps, table
from benchmarks.extraction.data import NEEDS, Row, inputs, load
from benchmarks.extraction.peers import SPEED_GOAL
from benchmarks.extraction.result import Result
from benchmarks.halves import HALVES
from geo import build
from geo.ingest import from_record
from geo.model import Document, Draft

JUDGES: Mapping[str, Callable[[Sequence[Row], Mapping[str, Row]], Result]] = {
    "muc": many.judge,
    "gva": single.judge,
    "airwars": single.judge,
    "isaf": single.judge,
    "case2021_types": kinds.judge,
    "everyday": everyday.judge,
}
PROFILED = 150
"""Reports of each set that the profile looks at."""


def main() -> None:
    """Print the tables, or the errors that were asked for."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.extraction",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage=argparse.SUPPRESS,
    )
    parser.add_argument("folder", nargs="?", type=Path, metavar="DATA_FOLDER")
    parser.add_argument("--sets", default=",".join(JUDGES), help="only these sets, parted by commas")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N reports of each set")
    parser.add_argument("--errors", metavar="SET", choices=[*JUDGES, "gold"], help="list the errors of one set")
    parser.add_argument("--class", dest="kind", default="", help="only error classes that begin so")
    args = parser.parse_args()
    if args.errors:
        list_errors(args.errors, args.kind, args.folder, args.limit)
        return
    print_owned()
    speeds: dict[str, running.Speed] = {}
    results: dict[str, Result] = {}
    told: list[Document] = []
    for name in args.sets.split(","):
        rows = _labelled(args.folder, name, args.limit) if args.folder else []
        if rows:
            answers, speeds[name] = running.extract(inputs(rows))
            results[name] = JUDGES[name](rows, answers)
            told += [from_record(row) for row in inputs(rows)[:PROFILED]]
            print(f"\n{table.slots(name, results[name])}\n{table.errors(results[name])}")
    if results:
        print(f"\n{table.reliability(results)}")
    else:
        print(f"\n{NEEDS}")
    for name, rows in _unlabelled(args.folder, args.limit).items():
        _, speeds[name] = running.extract(rows)
        told += [from_record(row) for row in rows[:PROFILED]]
    print(f"\n{table.speed(speeds, running.start(), steps.profile(told))}\n  {SPEED_GOAL}")


def print_owned() -> None:
    """The figures that need no data of others."""
    for name, rows, judge in (
        ("own gold, {} reports", owned.gold(), owned.judge),
        ("own unread, {} reports", owned.unread(), owned.judge),
        ("own passages, {} unread", passages.unread(), passages.judge),
    ):
        result = judge(rows, _drafts())
        cells = {slot: (c.right, c.wanted) for slot, halves in result.slots.items() for c in halves.values()}
        print(f"{table.owned(name.format(len(rows)), cells)}\n")
    tally = samples.judge()
    print(f"{table.owned('own samples', {what: (n, tally.reports) for what, n in tally.right.items()})}")


def list_errors(name: str, kind: str, folder: Path | None, limit: int | None) -> None:
    """The errors of one set whose class begins with `kind`, one a line."""
    if name == "gold":
        problems = owned.judge(owned.gold(), _drafts()).problems
    elif folder is None or not (rows := _labelled(folder, name, limit)):
        sys.exit(NEEDS)
    else:
        answers, _ = running.extract(inputs(rows))
        problems = [p for p in JUDGES[name](rows, answers).problems if p.half == HALVES[0]]
    for p in problems:
        if p.kind.startswith(kind):
            print(f"{p.kind} · {p.report} · {p.told}")


def _labelled(folder: Path, name: str, limit: int | None) -> list[Row]:
    return everyday.articles(folder, limit) if name == "everyday" else load(folder, name, limit)


def _unlabelled(folder: Path | None, limit: int | None) -> dict[str, list[Row]]:
    """Reports to measure the speed on alone: ordinary news cut to one length, else our own samples."""
    news = inputs(load(folder, "news_raw", limit)) if folder else []
    if not news:
        return {"own samples": load(samples.SAMPLES, "briefs")}
    size = running.REPORT_BYTES
    return {"news_raw, cut": [r | {"text": r["text"].encode()[:size].decode(errors="ignore")} for r in news]}


def _drafts() -> Callable[[Document], Sequence[Draft]]:
    extractor = build.extractor(build.Settings())
    return lambda document: extractor.read(document).drafts


if __name__ == "__main__":
    main()
