"""Learn which of the countries that a report speaks of an incident happened in, and write model.json.

    python data/lands/train.py LABELLED.jsonl…

A labelled line is a report: `id`, `text`, `title`, `date`, and `incidents`, each with a `location` whose `chain` of
names begins with the country (or `alternatives`, several chains); used are the reports all of whose incidents lie in
one country. Of each file at most so many rows are used as `ROWS` says, only those whose key (the first incident's
`incident_id`, else `id`) has an even SHA-1 are learnt from; how often the likeliest country is right is printed for
both halves. The project's own samples are always learnt from. Needs numpy.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.halves import half_of  # noqa: E402
from geo.extract.incidents import incidents  # noqa: E402
from geo.extract.incidents.report import Report  # noqa: E402
from geo.extract.names import places  # noqa: E402
from geo.extract.site.choice import Told  # noqa: E402
from geo.extract.site.lands import Land  # noqa: E402
from geo.extract.text import sentences  # noqa: E402
from geo.geocode import Gazetteer, GazetteerNames  # noqa: E402
from geo.model import Document  # noqa: E402
from geo.regions import COUNTRIES  # noqa: E402

OUT = Path(__file__).parent / "model.json"
SAMPLES = ROOT / "data" / "samples"
PULL = 1.0
"""How strongly weights are drawn to zero."""
ROWS = {"many": 10_000, "single": 160}
"""Rows that are enough of a file whose reports tell of several incidents or of none, and of one whose tell of one."""
WEIGHT = {"many": 1.0, "single": 0.3, "own": 0.6}
CODES = {name.lower(): code for code, name in COUNTRIES.items()} | {"the gaza strip": "PS"}


class Example(NamedTuple):
    """The countries of one incident's report, and which is right."""

    source: str
    lands: list[Land]
    right: list[bool]
    weight: float


def main() -> None:
    """Examples, weights; then write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", nargs="+", type=Path)
    args = parser.parse_args()
    names = GazetteerNames(Gazetteer())
    train: list[Example] = []
    test: list[Example] = []
    for path in args.labelled:
        rows = [json.loads(line) for line in path.open(encoding="utf-8")]
        kind = "single" if all(len(r["incidents"] or []) == 1 for r in rows) else "many"
        for row in rows[: ROWS[kind]]:
            if (code := _country(row)) is not None:
                half = train if half_of(row) == "even" else test
                half += _examples(path.stem, row, code, names, WEIGHT[kind])
    train += _own(names)
    features = sorted({name for e in train for land in e.lands for name in land.features})
    weights = _learn(train, features)
    for title, examples in (("train", train), ("test", test)):
        print(title, _report(examples, dict(zip(features, weights, strict=True))))
    written = {name: round(float(w), 3) for name, w in zip(features, weights, strict=True)}
    OUT.write_text(json.dumps({"weights": written}, indent=1) + "\n", encoding="utf-8")


def _country(row: dict[str, Any]) -> str | None:
    """The one country of a report's incidents."""
    found = set()
    for incident in row["incidents"] or []:
        location = incident.get("location") or {}
        for chain in location.get("alternatives") or [location.get("chain") or []]:
            if chain:
                first = chain[0]["name"] if isinstance(chain[0], dict) else chain[0]
                found.add(CODES.get(str(first).lower()))
    return found.pop() if len(found) == 1 else None


def _examples(source: str, row: dict[str, Any], code: str, names: GazetteerNames, weight: float) -> Iterator[Example]:
    """Each main incident of a report with all countries that it may have happened in."""
    date = dt.date.fromisoformat(row["date"][:10]) if row.get("date") else None
    document = Document(row["id"], row["text"], row.get("title"), date)
    body = sentences.split(document.text)
    report = Report(document, body, places.find(body, document.text, names), names, "train")
    tellings = report.tellings()
    groups = [g for g in incidents.group(tellings, report.places, report.published) if not g.background][:4]
    for group in groups:
        told = [Told(t.sentence, t.near, within=t.within) for t in group.tellings]
        choice = report.sites.by_name(told, [t.sentence.index for t in tellings], background=False)
        found = report.sites.lands.lands(told, choice)
        yield Example(source, found, [land.code == code for land in found], weight / len(groups))


def _own(names: GazetteerNames) -> Iterator[Example]:
    """The samples, as written and in capitals."""
    with (SAMPLES / "expected.csv").open(encoding="utf-8", newline="") as file:
        country = {row["id"]: row["country"] for row in csv.DictReader(file)}
    for row in map(json.loads, (SAMPLES / "briefs.jsonl").open(encoding="utf-8")):
        for text in (row["text"], row["text"].upper()):
            yield from _examples("own", {**row, "text": text}, country[row["id"]], names, WEIGHT["own"])


def _learn(examples: Sequence[Example], features: Sequence[str]) -> Any:
    """A conditional logit, by Newton's method."""
    usable = [e for e in examples if any(e.right) and not all(e.right)]
    tables = [np.array([[land.features.get(f, 0.0) for f in features] for land in e.lands]) for e in usable]
    weights = np.zeros(len(features))
    for _ in range(30):
        slope = PULL * weights
        curve = PULL * np.eye(len(features))
        for e, table in zip(usable, tables, strict=True):
            scores = table @ weights
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            mean = chances @ table
            slope -= e.weight * (table[e.right.index(True)] - mean)
            curve += e.weight * ((table * chances[:, None]).T @ table - np.outer(mean, mean))
        weights -= np.linalg.solve(curve, slope)
    return weights


def _report(examples: Sequence[Example], weights: dict[str, float]) -> str:
    tally: dict[str, list[int]] = {}
    for e in examples:
        counts = tally.setdefault(e.source, [0, 0, 0])
        scores = [sum(weights.get(f, 0.0) * v for f, v in land.features.items()) for land in e.lands]
        counts[0] += 1
        counts[1] += any(e.right)
        counts[2] += bool(scores) and e.right[int(np.argmax(scores))]
    return ", ".join(f"{s} {n}: named {some / n:.3f}, right {hit / n:.3f}" for s, (n, some, hit) in tally.items())


if __name__ == "__main__":
    main()
