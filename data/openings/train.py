"""Learns by which words a sentence begins to tell of an incident, and writes `model.json`.

usage: python -m data.openings.train FOLDER [--check]

Learnt from those of our own reports (`data/reports`) whose labels say which sentences tell of which incident, and from
those that tell of none: of `data/reports`, of the gold (`tests/gold`) and, with their texts in FOLDER, of the even half
of the everyday articles (`benchmarks/everyday`). The weights are those of a logistic regression (`data/logistic.py`).
`--check` also prints, of each fifth by weights learnt from the other four, how many of the sentences taken for openings
are some.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.extraction import everyday, owned
from benchmarks.halves import half_of
from data.logistic import ALWAYS, Case, learn
from data.reports.labelled import FOLDS, fold_of, labels_of, rows
from data.table import common, score
from geo.extract.incidents.unphrased import grams, masked
from geo.extract.text import language, sentences

MODEL = Path(__file__).with_name("model.json")
SEEN = 3
"""In how many sentences a word or a pair of words must stand."""
SETTLED = 3.0
"""What a sentence of the gold counts, which must stay quiet."""
PENALTY, ROUNDS, RATE = 10.0, 150, 0.3
LEAST = 0.6
"""The sum from which on a sentence is taken for an opening: at 0 it is as likely one as not (README)."""


def main() -> None:
    """Read, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    found = list(examples(args.folder))
    if args.check:
        _check(found)
    weights = _learnt([case for _, case in found])
    held = {k: round(v, 2) for k, v in sorted(weights.items()) if abs(v) >= 0.03 or k == ALWAYS}
    MODEL.write_text(json.dumps({"least": LEAST, "weights": held}, indent=0) + "\n", encoding="utf-8")
    print(f"{len(found)} sentences, {sum(case.right for _, case in found)} openings, {len(held)} weights")


def examples(folder: Path) -> Iterator[tuple[int, Case]]:
    """The fifth that each sentence belongs to; its words, and whether it begins to tell of an incident."""
    settled = [row for row in owned.gold() if not row["incidents"]]
    quiet = [row for row in everyday.articles(folder) if half_of(row) == "even" and not row["labels"]]
    for row, worth in [*((row, 1.0) for row in (*rows(), *quiet)), *((row, SETTLED) for row in settled)]:
        starts = _starts(row)
        if starts is None or language.guess(row["text"]) not in (None, "en"):
            continue
        for s in sentences.split(row["text"]):
            if s.section == "body":
                opens = any(s.start <= at < s.end for at in starts)
                yield fold_of(row), Case([*grams(masked(s)), ALWAYS], opens, worth)


def _starts(row: Mapping[str, Any]) -> list[int] | None:
    """Offsets of the first sentence on each incident; None where the labels do not say."""
    told = [label.get("told") for label in labels_of(row)]
    return [min(at) for at in told if at] if None not in told else None


def _learnt(cases: Sequence[Case]) -> dict[str, float]:
    names = common((case.features for case in cases), SEEN)
    return learn(cases, names, penalty=PENALTY, rounds=ROUNDS, rate=RATE)


def _check(found: Sequence[tuple[int, Case]]) -> None:
    taken = right = all_ = 0
    for fold in range(FOLDS):
        weights = _learnt([case for f, case in found if f != fold])
        for case in (case for f, case in found if f == fold):
            opens = score(case.features, weights) >= LEAST
            taken, right, all_ = taken + opens, right + (opens and case.right), all_ + case.right
    print(f"held out by fifths: {taken} sentences taken for openings, {right} are; there are {all_}")


if __name__ == "__main__":
    main()
