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
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.halves import half_of  # noqa: E402
from data.logit import Question, learn  # noqa: E402
from data.table import scores  # noqa: E402
from geo.extract.incidents import incidents  # noqa: E402
from geo.extract.incidents.report import Report  # noqa: E402
from geo.extract.names import places  # noqa: E402
from geo.extract.site.choice import Told  # noqa: E402
from geo.extract.text import sentences  # noqa: E402
from geo.geocode import Gazetteer, GazetteerNames  # noqa: E402
from geo.model import Document  # noqa: E402
from geo.regions import COUNTRIES  # noqa: E402

OUT = Path(__file__).parent / "model.json"
SAMPLES = ROOT / "data" / "samples"
PULL = 1.0
"""How strongly weights are drawn to zero."""
ROUNDS, RATE = 3000, 1.0
"""Enough for all digits that are written."""
ROWS = {"many": 10_000, "single": 160}
"""Rows that are enough of a file whose reports tell of several incidents or of none, and of one whose tell of one."""
WEIGHT = {"many": 1.0, "single": 0.3, "own": 0.6}
CODES = {name.lower(): code for code, name in COUNTRIES.items()} | {"the gaza strip": "PS"}


@dataclass
class Example(Question):
    """The countries of one incident's report, and which is right."""

    source: str


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
    weights = learn(train, seen=1, penalty=PULL, rounds=ROUNDS, rate=RATE)
    for title, examples in (("train", train), ("test", test)):
        print(title, _report(examples, weights))
    written = {name: round(w, 3) for name, w in weights.items()}
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
        options, fits = [land.features for land in found], [land.code == code for land in found]
        yield Example(options, fits, source, worth=weight / len(groups))


def _own(names: GazetteerNames) -> Iterator[Example]:
    """The samples, as written and in capitals."""
    with (SAMPLES / "expected.csv").open(encoding="utf-8", newline="") as file:
        country = {row["id"]: row["country"] for row in csv.DictReader(file)}
    for row in map(json.loads, (SAMPLES / "briefs.jsonl").open(encoding="utf-8")):
        for text in (row["text"], row["text"].upper()):
            yield from _examples("own", {**row, "text": text}, country[row["id"]], names, WEIGHT["own"])


def _report(examples: Sequence[Example], weights: dict[str, float]) -> str:
    tally: dict[str, list[int]] = {}
    for e in examples:
        counts = tally.setdefault(e.source, [0, 0, 0])
        said = scores(e.options, weights)
        counts[0] += 1
        counts[1] += any(e.fits)
        counts[2] += bool(said) and e.fits[said.index(max(said))]
    return ", ".join(f"{s} {n}: named {some / n:.3f}, right {hit / n:.3f}" for s, (n, some, hit) in tally.items())


if __name__ == "__main__":
    main()
