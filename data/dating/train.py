"""Learns which of a report's dates is the day of its incident, and writes `model.json`.

usage: python -m data.dating.train FOLDER

FOLDER holds labelled reports as JSON Lines, one file a set, each row with `id`, `title`, `date`, `text` and one
incident in `incidents` with `date.start` and `date.end`. Rows with several incidents or none, or
undated, are passed over. The project's own labelled briefs in `data/samples` are learnt from too.

The weights are those of a conditional logit: of all dates that a report names, and the answer that none is right, the
probability that one of those that fit the label is chosen is made as large as it can be, with a penalty on the square
of the weights.
"""

from __future__ import annotations

import argparse
import collections
import csv
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from geo.extract import reader
from geo.extract.drafts import dating
from geo.extract.drafts.dayweights import NONE, features
from geo.extract.incidents.report import Report
from geo.extract.names import places
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

MODEL = Path(__file__).with_name("model.json")
_BRIEFS = Path(__file__).parents[1] / "samples" / "briefs.jsonl"
SEEN = 12
"""In how many reports a feature must occur."""
PENALTY = 20.0
ROUNDS = 400
Example = tuple[list[dict[str, float]], list[bool], float]
"""The candidates' features, which of them fit, and the weight of the report."""


def main() -> None:
    """Read the folder, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    examples = list(_examples(folder))
    weights = learn(examples)
    MODEL.write_text(
        json.dumps({"weights": {k: round(v, 3) for k, v in sorted(weights.items()) if abs(v) >= 0.02}}, indent=0) + "\n"
    )
    print(
        f"{len(examples)} reports, {len(weights)} weights, {share(examples, weights):.3f} right on what was learnt from"
    )


def learn(examples: list[Example]) -> dict[str, float]:
    """The weights that make the fitting dates likeliest."""
    seen = collections.Counter(name for rows, _, _ in examples for name in {n for row in rows for n in row})
    names = sorted(n for n, k in seen.items() if k >= SEEN)
    index = {n: k for k, n in enumerate(names)}
    rows = [row for example in examples for row in example[0]]
    x = np.zeros((len(rows), len(names)), dtype=np.float32)
    for k, row in enumerate(rows):
        for name, value in row.items():
            if name in index:
                x[k, index[name]] = value
    fits = np.array([f for _, fitting, _ in examples for f in fitting], dtype=np.float32)
    of = np.repeat(np.arange(len(examples)), [len(e[0]) for e in examples])
    worth = np.array([e[2] for e in examples], dtype=np.float32)
    w = np.zeros(len(names), dtype=np.float32)
    squares = np.full(len(names), 1e-6, dtype=np.float32)
    for _ in range(ROUNDS):
        score = x @ w
        top = np.full(len(examples), -np.inf, dtype=np.float32)
        np.maximum.at(top, of, score)
        power = np.exp(score - top[of])
        chance = power / np.bincount(of, power, len(examples))[of]
        right = np.bincount(of, chance * fits, len(examples))[of] + 1e-9
        slope = x.T @ ((chance * fits / right - chance) * worth[of]) - PENALTY * w
        squares += slope**2
        w += 0.5 * slope / np.sqrt(squares)
    return dict(zip(names, map(float, w), strict=True))


def share(examples: list[Example], weights: dict[str, float]) -> float:
    """How many of the reports are given a date that fits."""
    right = 0
    for rows, fits, _ in examples:
        scores = [sum(weights.get(n, 0.0) * v for n, v in row.items()) for row in rows]
        right += fits[scores.index(max(scores))]
    return right / len(examples)


def _examples(folder: Path) -> Iterator[Example]:
    names = GazetteerNames(Gazetteer())
    sets = {path: [json.loads(line) for line in path.open(encoding="utf-8")] for path in sorted(folder.glob("*.jsonl"))}
    sets[_BRIEFS] = list(_briefs())
    for rows in sets.values():
        found = [e for row in rows if (e := _example(row, names)) is not None]
        worth = max(1.0, min(4.0, 600 / max(1, len(found))))  # small sets are of other kinds: they count more
        yield from ((options, fits, worth) for options, fits in found)


def _briefs() -> Iterator[dict[str, Any]]:
    with _BRIEFS.with_name("expected.csv").open(encoding="utf-8", newline="") as table:
        days = {row["id"]: (row["date_start"], row["date_end"]) for row in csv.DictReader(table)}
    for row in map(json.loads, _BRIEFS.read_text(encoding="utf-8").split("\n")[:-1]):
        start, end = days.get(row["id"], ("", ""))
        yield {**row, "incidents": [{"date": {"start": start, "end": end}}]}


def _example(row: dict[str, Any], names: GazetteerNames) -> tuple[list[dict[str, float]], list[bool]] | None:
    held = [i for i in row.get("incidents") or [] if not i.get("optional")]
    if len(held) != 1 or not row.get("date") or not (held[0].get("date") or {}).get("start"):
        return None
    told = held[0]["date"]
    first, last = (dt.date.fromisoformat(told[k][:10]) for k in ("start", "end"))
    document = Document(row["id"], row["text"], row.get("title"), dt.date.fromisoformat(row["date"][:10]))
    body = sentences.split(document.text)
    report = Report(document, body, places.find(body, document.text, names), names, "")
    tellings = report.tellings()
    groups = reader.grouped(report, tellings)
    if not groups:
        return None
    options = dating.candidates(groups[0], report.untold(tellings), report.published)
    fits = [c.when.first <= last and first <= c.when.last and (c.when.last - c.when.first).days <= 7 for c in options]
    return [*(features(c, options, report.published) for c in options), {NONE: 1.0}], [*fits, not any(fits)]


if __name__ == "__main__":
    main()
