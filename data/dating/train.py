"""Learns which of a report's dates is the day of its incident, and writes `model.json`.

usage: python -m data.dating.train FOLDER

FOLDER holds labelled reports as JSON Lines, one file a set, each row with `id`, `title`, `date`, `text` and one
incident in `incidents` with `date.start` and `date.end`. Rows with several incidents or none, or
undated, are passed over, and those of the half that is held back. The project's own labelled reports (`data/reports`,
`tests/gold`) and its briefs in `data/samples` are learnt from too, all incidents of theirs.

The weights are those of a conditional logit (`data/logit.py`): of all dates that a report names, and the answer that
none is right, one of those that fit the label is to be chosen. How many are given a day that fits is printed for both
halves of the sets.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.extraction import owned
from benchmarks.halves import HALVES, half_of
from data.logit import Question, learn
from data.reports.labelled import Reading, readings
from data.table import scores
from geo.extract.drafts.dating import Dated
from geo.extract.drafts.dayweights import NONE, features
from geo.geocode import Gazetteer, GazetteerNames

MODEL = Path(__file__).with_name("model.json")
_BRIEFS = Path(__file__).parents[1] / "samples" / "briefs.jsonl"
SEEN = 12
"""In how many reports a feature must occur."""
PENALTY = 20.0
ROUNDS, RATE = 400, 0.5
OWN = 2.0
"""What a report of our own counts against one of a large set."""


def main() -> None:
    """Read the folder and our own reports, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    names = GazetteerNames(Gazetteer())
    sets = {path.stem: [json.loads(line) for line in path.open(encoding="utf-8")] for path in _sets(folder)}
    parts = {half: {name: _of_set(rows, half, names) for name, rows in sets.items()} for half in HALVES}
    learnt = [*_own(names), *itertools.chain.from_iterable(parts[HALVES[0]].values())]
    weights = learn(learnt, seen=SEEN, penalty=PENALTY, rounds=ROUNDS, rate=RATE)
    MODEL.write_text(
        json.dumps({"weights": {k: round(v, 3) for k, v in sorted(weights.items()) if abs(v) >= 0.02}}, indent=0) + "\n"
    )
    print(
        f"{len(learnt)} incidents, {len(weights)} weights, {share(learnt, weights):.3f} right on what was learnt from"
    )
    for half, of in parts.items():
        print(half, {name: round(share(examples, weights), 3) for name, examples in of.items() if examples})


def _sets(folder: Path) -> list[Path]:
    """Those whose days stand in the texts of dated reports."""
    return [path for name in ("gva", "isaf", "muc") if (path := folder / f"{name}.jsonl").exists()]


def share(examples: list[Question], weights: dict[str, float]) -> float:
    """How many of the reports are given a date that fits."""
    right = 0
    for e in examples:
        said = scores(e.options, weights)
        right += e.fits[said.index(max(said))]
    return right / len(examples)


def _of_set(rows: list[dict[str, Any]], half: str, names: GazetteerNames) -> list[Question]:
    """The reports of one half of a set that tell of one incident."""
    kept = [row for row in rows if half_of(row) == half and row.get("date") and _day_of_one(row) is not None]
    found = []
    for reading in readings(names, iter(kept)):
        day = _day_of_one(reading.row)
        if reading.groups and day is not None:
            found.append(_options(reading, 0, *day))
    worth = max(1.0, min(4.0, 600 / max(1, len(found))))  # small sets are of other kinds: they count more
    return [Question(options, fits, worth=worth) for options, fits in found]


def _day_of_one(row: Any) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of the one incident that a row tells of."""
    held = [i for i in row.get("incidents") or [] if not i.get("optional")]
    told = (held[0].get("date") or {}) if len(held) == 1 else {}
    try:
        first, last = (dt.date.fromisoformat(told[k][:10]) for k in ("start", "end"))
    except (KeyError, TypeError, ValueError):  # some labels name a 31 June
        return None
    return first, last


def _own(names: GazetteerNames) -> Iterator[Question]:
    """Our own reports, every incident that their labels date."""
    for reading in itertools.chain(readings(names), readings(names, iter(owned.gold()))):
        for n, label in sorted(reading.labels(without=("day",), least=3).items()):
            if reading.document.date is not None and label.get("date_start"):
                first, last = (
                    dt.date.fromisoformat(label[k] or label["date_start"]) for k in ("date_start", "date_end")
                )
                options, fits = _options(reading, n, first, last)
                if len(options) > 1:
                    yield Question(options, fits, worth=OWN)
    with _BRIEFS.with_name("expected.csv").open(encoding="utf-8", newline="") as table:
        days = {row["id"]: row for row in csv.DictReader(table) if row["date_start"]}
    briefs = [row for row in map(json.loads, _BRIEFS.open(encoding="utf-8")) if row["id"] in days]
    for reading in readings(names, iter(briefs)):
        day = days[reading.row["id"]]
        if reading.groups:
            first, last = (dt.date.fromisoformat(day[k]) for k in ("date_start", "date_end"))
            yield Question(*_options(reading, 0, first, last), worth=OWN)


def _options(reading: Reading, n: int, first: dt.date, last: dt.date) -> tuple[list[dict[str, float]], list[bool]]:
    """The features of all dates that the report's n-th incident may have, and which of them fit its days."""
    published = reading.report.published
    pairs = reading.drafts.days(reading.groups[n], first=n == 0)
    options = [c for c, _ in pairs]
    exact = [(day.first, day.last) == (first, last) for _, day in pairs]
    fits = exact if any(exact) else [_fits(day, first, last) for _, day in pairs]
    return [*(features(c, options, published) for c in options), {NONE: 1.0}], [*fits, not any(fits)]


def _fits(told: Dated, first: dt.date, last: dt.date) -> bool:
    """Whether days are near to those of a label: a day at most a week, more days about as many."""
    long, named = (last - first).days, (told.last - told.first).days
    near = named <= _WEEK if long <= 1 else abs(named - long) <= max(_WEEK, long // 2)
    return near and told.first <= last and first <= told.last


_WEEK = 7

if __name__ == "__main__":
    main()
