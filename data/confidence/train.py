"""Fits confidence to how often incidents are right, and writes `model.json`.

usage: python -m data.confidence.train FOLDER

FOLDER holds labelled sets as `benchmarks.extraction` reads them (muc, gva, airwars, isaf); each main incident that is
read in the half of them that may be learnt from is right or wrong as the benchmark judges it: date, place and killed
all at once. The sets weigh alike, whatever their size. That half was looked at while the reading was made, and is read
better than news that nobody saw: so how far all of it is to be trusted (two numbers, one that adds and one that
multiplies) is taken from the other half. A reliability table is printed of both.
"""

from __future__ import annotations

import argparse
import collections
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.extraction import many, single
from benchmarks.halves import HALVES, half_of
from data.logistic import ALWAYS, Case, fit
from data.reports.labelled import Reading
from data.table import common, score
from geo.extract.drafts.confidence import Support, features
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.geocode.resolve import GazetteerResolver
from geo.record import to_json

MODEL = Path(__file__).with_name("model.json")
JUDGES = {"muc": many.judge, "gva": single.judge, "airwars": single.judge, "isaf": single.judge}
SEEN = 10
"""On how many incidents a feature must stand."""
PENALTY = 8.0
ROUNDS = 60
BINS = 10
Example = tuple[list[str], bool, str]
"""The features of an incident, whether it is right, and its set."""


def main() -> None:
    """Read the folder, fit, write; judge what is held back."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    if not MODEL.exists():
        MODEL.write_text('{"weights": {}}\n')
    learnt, held_back = (list(examples(args.folder, half)) for half in HALVES)
    weights = calibrated(fitted(learnt), held_back)
    MODEL.write_text(json.dumps({"weights": {k: round(v, 3) for k, v in sorted(weights.items())}}, indent=0) + "\n")
    print(f"{len(learnt)} incidents, {len(weights)} weights\nlearnt from\n{reliability(learnt, weights)}")
    print(f"held back\n{reliability(held_back, weights)}")


def fitted(learnt: list[Example]) -> dict[str, float]:
    """Weights of the features that stand on enough incidents."""
    names = common((found for found, _, _ in learnt), SEEN)
    cases = [
        Case(dict.fromkeys(found, 1.0), ok, worth) for (found, ok, _), worth in zip(learnt, _alike(learnt), strict=True)
    ]
    return fit(cases, names, penalty=PENALTY, constant=1e-3, rounds=ROUNDS)


def calibrated(weights: dict[str, float], held_back: list[Example]) -> dict[str, float]:
    """The weights, moved and stretched as a whole to what came true of incidents that they were not learnt from."""
    cases = [
        Case({ALWAYS: 1.0, "said": score(found, weights)}, ok, worth)
        for (found, ok, _), worth in zip(held_back, _alike(held_back), strict=True)
    ]
    moved, stretched = fit(cases, (ALWAYS, "said"), penalty=0.0, rounds=ROUNDS).values()
    return {n: v * stretched + (moved if n == ALWAYS else 0.0) for n, v in weights.items()}


def _alike(told: list[Example]) -> list[float]:
    """How much each incident counts, so that each set counts alike."""
    sizes = collections.Counter(name for _, _, name in told)
    return [len(told) / len(sizes) / sizes[name] for _, _, name in told]


def reliability(told: list[Example], weights: dict[str, float]) -> str:
    """Confidence by bins: what it said, what came true, how many; then by set."""
    chances = [(1 / (1 + np.exp(-score(found, weights))), ok, name) for found, ok, name in told]
    groups = [[(c, ok) for c, ok, _ in chances if int(c * BINS) == k] for k in range(BINS)]
    lines = [_line(f"{k / BINS:.1f}–{(k + 1) / BINS:.1f}", inside) for k, inside in enumerate(groups) if inside]
    for name in sorted({name for _, _, name in chances}):
        lines.append(_line(name, [(c, ok) for c, ok, of in chances if of == name]))
    return "\n".join(lines)


def examples(folder: Path, half: str) -> Iterator[Example]:
    """The main incidents read in one half of the sets of a folder, judged."""
    gazetteer = Gazetteer()
    names, resolver = GazetteerNames(gazetteer), GazetteerResolver(gazetteer)
    for name, judge in JUDGES.items():
        path = folder / f"{name}.jsonl"
        lines = path.read_text(encoding="utf-8").split("\n") if path.exists() else []
        for row in (row for row in (json.loads(line) for line in lines if line) if half_of(row) == half):
            incidents, supports = _read(row, names, resolver)
            for number, incident in enumerate(incidents):
                incident["confidence"] = number  # the judge passes it on with its verdict
            for _, number, ok in judge([row], {row["id"]: {"incidents": incidents}}).sure:
                yield features(supports[int(number)]), ok, name


def _read(
    row: dict[str, Any], names: GazetteerNames, resolver: GazetteerResolver
) -> tuple[list[dict[str, Any]], list[Support]]:
    reading = Reading(row, names)
    made, mentions = reading.made, [n.mention for n in reading.report.places.named]
    located = resolver.resolve(reading.document, mentions, [d.where for d in made]).places
    rows = [{**to_json(draft.incident), "place": to_json(place)} for draft, place in zip(made, located, strict=True)]
    return rows, reading.drafts.supports


def _line(label: str, inside: list[tuple[float, bool]]) -> str:
    said, true = (sum(pair[k] for pair in inside) / len(inside) for k in (0, 1))
    return f"  {label:10s} said {said:.2f}  true {true:.2f}  n {len(inside)}"


if __name__ == "__main__":
    main()
