"""How places are found and put on the earth, beside the figures of other geoparsers.

usage: python -m benchmarks.places [FOLDER] [--errors]

Always: the project's own gold sentences (tests/gold/places.jsonl), by class; speed, start and memory of
`python -m geo extract --only toponyms`. With FOLDER, which holds lgl.jsonl and geowebnews.jsonl (one report a line:
id, text, toponyms with start, end, text, lat, lon), those sets too, in two halves: the even one, on which weights may
be learnt, and the odd one, which is for numbers only. `--errors` names every error of the gold and, of the sets, those
of the even half.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.halves import half_of
from benchmarks.toponyms import Label, Score, marked
from geo import build
from geo.geocode.earth import distance_m
from geo.geocode.regions_at import RegionsAt
from geo.ingest import documents_in
from geo.model import Document

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "data" / "samples" / "briefs.jsonl"
GOLD = ROOT / "tests" / "gold" / "places.jsonl"
REPORT_BYTES = 2500
RUNS = 3
"""How often speed is measured."""
SETS = ("lgl", "geowebnews")
PEERS = {
    "lgl": "F1@161km: best .51, goal .68 | recognition F1: best .77, goal .82",
    "geowebnews": "F1@161km: best .59, goal .72 | recognition F1: best .77, goal .82",
}
"""The best figures of other geoparsers on the same sets with the same scorer, and what this project aims at."""
PEERS_ACCURACY = "accuracy@161km of peers on the names that they found .69–.92, goal .90"
PEERS_SPEED = (
    "peers: Nominatim's policy 1 name a second; spaCy's small NER alone 12–14 reports a second; "
    "goal 200, start < 1 s, < 250 MiB"
)


@dataclass
class Gold:
    """The own sentences, judged."""

    names: Score = field(default_factory=Score)
    by_class: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    placed: int = 0
    """Incidents put where they happened."""
    incidents: int = 0
    misplaced: list[str] = field(default_factory=list)


def gold_rows() -> list[dict[str, Any]]:
    """The sentences as they are written in their file."""
    with GOLD.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def judge_gold() -> Gold:
    """Read every sentence: names by `extract`, and the incident's place where that is labelled."""
    analyse = build.analyser(build.Settings())
    gold, regions = Gold(), build.regions(build.Settings())
    for number, row in enumerate(gold_rows(), 1):
        kind = row["class"]
        if "place" in row:
            place = next((i.place for i in analyse(Document(str(number), row["text"])).incidents), None)
            away = distance_m(*row["place"], place.latitude, place.longitude) / 1000 if place else float("inf")
            gold.incidents += 1
            gold.placed += away <= row["km"]
            if away > row["km"]:
                told = f"{place.name}, {place.country}, {away:.0f} km off" if place else "nowhere"
                gold.misplaced.append(f"{kind}: {row['text']} → {told}")
            continue
        text, labels = marked(row["text"])
        found = analyse(Document(str(number), text)).toponyms
        for score in (gold.names, gold.by_class[kind]):
            score.add(kind, text, labels, found, _countries(regions, labels))
    return gold


def judge_set(path: Path) -> dict[str, tuple[Score, int]]:
    """ "even", "odd" → score and number of reports of a labelled set."""
    analyse = build.analyser(build.Settings(), toponyms_only=True)
    regions = build.regions(build.Settings())
    halves: dict[str, tuple[Score, int]] = {"even": (Score(), 0), "odd": (Score(), 0)}
    for row in rows_of(path):
        labels = [_label(t) for t in row["toponyms"]]
        countries = _countries(regions, labels)
        half = half_of(row)
        score, reports = halves[half]
        score.add(row["id"], row["text"], labels, analyse(Document(row["id"], row["text"])).toponyms, countries)
        halves[half] = score, reports + 1
    return halves


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a labelled set; a line that is none stops with its number."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                row = json.loads(line)
                row["id"], row["text"], row["toponyms"]
            except (ValueError, KeyError, TypeError) as error:
                raise SystemExit(f"{path}, line {number}: not a labelled report ({error!r})") from error
            yield row


def run_alone(texts: Sequence[str]) -> tuple[float, float]:
    """Seconds of processor and peak MiB of `extract --only toponyms` over `texts`, in a process of its own."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(texts))
        file.flush()
        command = [sys.executable, "-m", "geo", "extract", "--only", "toponyms", file.name]
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"extract ended with status {child.returncode}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


def speed(texts: Sequence[str]) -> str:
    """A line: reports of 2.5 KB a second on one core, start up to the first answer, peak memory.

    The best of a few runs counts, as timing tools have it: what else a machine does only ever adds to a run. Runs of
    the first report alone and of all take turns, so that both meet the same neighbours.
    """
    first = next(d.text for d in documents_in([SAMPLES]) if isinstance(d, Document))
    runs = [(run_alone([first]), run_alone(texts)) for _ in range(RUNS)]
    starts, wholes = [alone[0] for alone, _ in runs], [every[0] for _, every in runs]
    size = sum(len(t.encode()) for t in texts)
    best, middle = (
        size / REPORT_BYTES / max(0.01, of(wholes) - of(starts))  # what is made at first use is part of the start
        for of in (min, median)
    )
    return (
        f"{best:.0f} reports of 2.5 KB a second of one core, median {middle:.0f} ({RUNS} runs of {size / 1e6:.2f} MB), "
        f"start {min(starts):.2f} s, peak {max(every[1] for _, every in runs):.0f} MiB"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="folder with lgl.jsonl and geowebnews.jsonl")
    parser.add_argument("--errors", action="store_true", help="name every error")
    args = parser.parse_args()
    sets = {name: args.folder / f"{name}.jsonl" for name in SETS} if args.folder else {}
    there = {name: path for name, path in sets.items() if path.is_file()}
    # First, while this process is small: a child is charged with the memory of the parent that it began as.
    measured = speed(_samples() * 6 + [row["text"] for path in there.values() for row in rows_of(path)])
    _print_gold(args.errors)
    for name, path in sets.items():
        if name in there:
            _print_set(name, path, args.errors)
        else:
            print(f"\n{name}: {path} is not there")
    print(f"\nspeed: {measured}\n  {PEERS_SPEED}")
    if not args.folder:
        print("\nFor lgl and geowebnews give the folder that holds lgl.jsonl and geowebnews.jsonl: they are not ours.")


def _print_gold(errors: bool) -> None:
    began = time.perf_counter()
    gold = judge_gold()
    rows = len(gold_rows())
    print(f"own gold: {rows} sentences in {time.perf_counter() - began:.1f} s, start included\n  {gold.names.line()}")
    print(f"  {gold.names.kinds()}\n  incidents put where they happened {gold.placed}/{gold.incidents}")
    for kind, score in sorted(gold.by_class.items()):
        print(f"  {kind:16s} {score.right:3d}/{score.labels:<3d} right, false {len(score.errors['false'])}")
    if errors:
        _print_errors(gold.names)
        sys.stdout.writelines(f"    incident {line}\n" for line in gold.misplaced)


def _print_set(name: str, path: Path, errors: bool) -> None:
    for half, (score, reports) in judge_set(path).items():
        print(f"\n{name}, {half} half: {reports} reports\n  {score.line()}\n  {score.kinds()}")
        if half == "even":
            for kind in sorted(score.errors):
                print(f"    {kind}, most often: {score.often(kind)}")
            if errors:
                _print_errors(score)
    print(f"  peers on the whole set: {PEERS[name]}\n  {PEERS_ACCURACY}")


def _print_errors(score: Score) -> None:
    for kind, lines in sorted(score.errors.items()):
        sys.stdout.writelines(f"    {kind}: {line}\n" for line in lines)


def _samples() -> list[str]:
    """The sample reports, joined to some 2.5 KB each, for measuring speed."""
    texts = [item.text for item in documents_in([SAMPLES]) if isinstance(item, Document)]
    joined, size = [""], 0
    for text in texts:
        size += len(text.encode())
        joined[-1] += f"{text}\n\n"
        if size >= REPORT_BYTES:
            joined.append("")
            size = 0
    return [text for text in joined if text]


def _countries(regions: RegionsAt, labels: Sequence[Label]) -> list[str | None]:
    """The country in which each label's point lies."""
    unknown = float("nan")
    latitudes = [unknown if label.latitude is None else label.latitude for label in labels]
    return regions(latitudes, [unknown if label.longitude is None else label.longitude for label in labels]).country


def _label(row: Mapping[str, Any]) -> Label:
    known = row["lat"] is not None and not row.get("skip")
    return Label(
        row["start"], row["end"], row["text"], row["lat"] if known else None, row["lon"] if known else None,
        optional=not known,
    )  # fmt: skip


if __name__ == "__main__":
    main()
