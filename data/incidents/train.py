"""Learn which sentences tell of one real and fresh happening, and write model.json and words.json.

    python data/incidents/train.py --incidents MANY.jsonl --single ONE.jsonl… --everyday NEWS.jsonl…

MANY: documents with any number of labelled `incidents`, each with `victims` (`name`, `description`), `physical_target`,
`perp_individual`, `date`, `type`, `stage`, `optional`; a sentence is a positive example where it names what a label
names, and a negative one where its document has no incident. ONE: documents that tell of one incident each; what is
read as their main incident is positive. NEWS: documents whose sentences `judged.json` labels by number. `sentences.tsv`
is always read. Only rows whose key (the first incident's id, else the document's) has an even SHA-1 are learnt from;
the area under the curve is printed for both halves. Needs numpy.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))
sys.path.insert(0, str(HERE))

import diction  # noqa: E402
from diction import Grams  # noqa: E402

from benchmarks.halves import half_of  # noqa: E402
from data.logistic import ALWAYS, Case, fit  # noqa: E402
from data.table import common, scores  # noqa: E402
from geo.extract.incidents import incidents  # noqa: E402
from geo.extract.incidents.report import Report  # noqa: E402
from geo.extract.incidents.tellings import Telling  # noqa: E402
from geo.extract.judge.diction import bounded  # noqa: E402
from geo.extract.judge.signs import DICTION, REPORT, Around, signs  # noqa: E402
from geo.extract.names import places  # noqa: E402
from geo.extract.text import language, sentences  # noqa: E402
from geo.geocode import Gazetteer, GazetteerNames  # noqa: E402
from geo.model import Document  # noqa: E402

OUTSIDE = frozenset({"Battles", "Protests", "Riots", "Strategic developments", "Crime", "Accident", "Disaster"})
"""Types that MANY leaves out on purpose: their sentences are weaker negatives there."""
PULL = 3.3
"""How strongly weights are drawn to zero."""
LEAST = 8
"""Examples in which a sign must stand to get a weight."""
SINGLE_ROWS = 500
"""Rows of each ONE that are enough."""
WEIGHT = {"many": 1.0, "single": 0.35, "everyday": 1.2, "own": 1.1}


class Example(NamedTuple):
    """One sentence that tells of something."""

    key: str
    """Of its document."""
    signs: dict[str, float]
    grams: Grams
    report: Grams
    """Of its whole document."""
    real: bool
    """Tells of something that happened, fresh or long ago."""
    fresh: bool
    weight: float
    source: str


def main() -> None:
    """Examples, weights, then write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--incidents", type=Path, required=True)
    parser.add_argument("--single", nargs="*", type=Path, default=[])
    parser.add_argument("--everyday", nargs="*", type=Path, default=[])
    args = parser.parse_args()
    names = GazetteerNames(Gazetteer())
    judged = json.loads((HERE / "judged.json").read_text(encoding="utf-8"))
    train, test = [], []
    for row in _rows([args.incidents]):
        (train if half_of(row) == "even" else test).extend(_of_many(row, names, set(judged["fresh"])))
    for path in args.single:
        for row in [r for r in _rows([path]) if half_of(r) == "even"][:SINGLE_ROWS]:
            train += _of_single(row, names)
    for row in _rows(args.everyday):
        train += _of_everyday(row, names, judged["sentences"].get(row["id"], {}))
    train += _own(names)
    words, unseen = diction.learnt(
        [e.key for e in train], [e.grams for e in train], [e.real for e in train], [e.weight for e in train]
    )
    whole, by_report = _of_reports(train)
    train = [
        e._replace(signs=e.signs | {DICTION: float(odds), REPORT: by_report[e.key]})
        for e, odds in zip(train, unseen, strict=True)
    ]
    test = [
        e._replace(signs=e.signs | {DICTION: _odds(words, e.grams), REPORT: bounded(_odds(whole, e.report))})
        for e in test
    ]
    words |= {f"r:{ALWAYS}": whole.pop(ALWAYS)} | whole
    (HERE / "words.json").write_text(json.dumps(words, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    learnt = _learn(train)
    for label, examples in (("training half", train), ("other half", test)):
        for source in sorted({e.source for e in examples}):
            print(f"{label}, {source}: area under the curve {_area(learnt, examples, source):.3f}")
    rounded = {name: round(value, 3) for name, value in sorted(learnt.items())}
    (HERE / "model.json").write_text(json.dumps({"weights": rounded}, indent=1) + "\n", encoding="utf-8")


def _rows(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    for path in paths:
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)


def _of_reports(examples: Sequence[Example]) -> tuple[dict[str, float], dict[str, float]]:
    """Weights of the words of whole documents that tell of anything fresh, and what such weights say of each document
    that they were not learnt from.

    MANY labels political violence alone, so that its other documents do not tell what everyday news is.
    """
    told: dict[str, list[Example]] = defaultdict(list)
    for e in examples:
        told[e.key].append(e)
    known = [key for key, of in told.items() if of[0].source != "many"]
    words, unseen = diction.learnt(
        known,
        [told[key][0].report for key in known],
        [any(e.fresh for e in told[key]) for key in known],
        [max(e.weight for e in told[key]) for key in known],
    )
    odds = {key: _odds(words, of[0].report) for key, of in told.items()} | dict(zip(known, unseen, strict=True))
    return words, {key: bounded(float(value)) for key, value in odds.items()}


class Read(NamedTuple):
    """One document, read."""

    tellings: list[Telling]
    signs: list[dict[str, float]]
    grams: list[Grams]
    words: Grams
    report: Report


def _odds(words: dict[str, float], grams: Grams) -> float:
    return words[ALWAYS] + sum(words.get(name, 0.0) * value for name, value in grams)


def _read(row: dict[str, Any], names: GazetteerNames) -> Read | None:
    document = Document(id=row["id"], text=row["text"], title=row.get("title"), date=_day(row.get("date")))
    if language.guess(document.text) not in (None, "en"):
        return None
    body = sentences.split(document.text)
    report = Report(document, body, places.find(body, document.text, names), names, "train")
    tellings = [t for t in report.tellings() if not t.bare]
    around = Around(report)
    return Read(
        tellings,
        [signs(t, around, report.published, len(tellings)) for t in tellings],
        [around.diction.grams(t.sentence) for t in tellings],
        around.diction.report_grams(),
        report,
    )


def _of_many(row: dict[str, Any], names: GazetteerNames, fresh: set[str]) -> Iterator[Example]:
    read = _read(row, names)
    labelled = row["incidents"] or []
    if read is None or row["id"] in fresh:
        return
    for telling, *shown in zip(read.tellings, read.signs, read.grams, strict=True):
        outside = bool(telling.events) and all(e.event_type in OUTSIDE for e in telling.events)
        if not labelled:
            yield Example(row["id"], *shown, read.words, False, False, 0.6 if outside else 1.0, "many")
            continue
        fit, best = max(((_fit(telling, i), n) for n, i in enumerate(labelled)), default=(0.0, 0))
        optional = labelled[best].get("optional") or str(labelled[best].get("stage") or "").startswith("THREAT")
        if fit >= 1.0:
            yield Example(row["id"], *shown, read.words, True, True, 0.5 if optional or fit < 1.5 else 1.0, "many")
        elif not outside:
            yield Example(row["id"], *shown, read.words, False, False, 0.3, "many")


def _fit(telling: Telling, labelled: dict[str, Any]) -> float:
    """How much of what a label names a sentence names: its victims, targets, doers and day."""
    said = set(_words(telling.sentence.text))
    names = [set(w[-2:]) for v in labelled["victims"] for n in v["name"] or [] if (w := _long(n))]
    told = [n for v in labelled["victims"] for n in v["description"] or []]
    told += [n for ways in labelled.get("physical_target") or [] for n in ways]
    told += [n for ways in labelled.get("perp_individual") or [] for n in ways if len(_long(n)) > 1]
    fit = 3.0 if any(n <= said for n in names) else 2.0 if any(n & said for n in names) else 0.0
    if any(w and len(w & said) >= max(1, 0.6 * len(w)) for w in (set(_long(n)) - _PLAIN for n in told)):
        fit += 1.5
    span = labelled.get("date") or {}
    first, last = _day(span.get("start")), _day(span.get("end"))
    if first is not None and last is not None:
        days = [d for d in telling.dates if d.prec <= 2 and not d.future]
        if (last - first).days <= 7 and any(d.first <= last and first <= d.last for d in days):
            fit += 1.2
    return fit


def _of_single(row: dict[str, Any], names: GazetteerNames) -> Iterator[Example]:
    read = _read(row, names)
    if read is None:
        return
    tellings, report = read.tellings, read.report
    groups = [g for g in incidents.group(tellings, report.places, report.published) if not g.background]
    mine = {t.sentence.index for g in groups[:1] for t in g.tellings}
    for telling, *shown in zip(tellings, read.signs, read.grams, strict=True):
        if telling.sentence.index in mine:
            yield Example(row["id"], *shown, read.words, True, True, WEIGHT["single"], "single")


def _of_everyday(row: dict[str, Any], names: GazetteerNames, judged: dict[str, str]) -> Iterator[Example]:
    read = _read(row, names) if judged else None
    for telling, *shown in zip(read.tellings, read.signs, read.grams, strict=True) if read is not None else ():
        label = judged.get(str(telling.sentence.index))
        if label is not None:
            yield Example(
                row["id"], *shown, read.words, label != "none", label == "main", WEIGHT["everyday"], "everyday"
            )


def _own(names: GazetteerNames) -> Iterator[Example]:
    with (HERE / "sentences.tsv").open(encoding="utf-8", newline="") as file:
        for n, row in enumerate(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)):
            for title in (row["title"], None):
                read = _read({"id": "own", "text": row["text"], "title": title, "date": "2024-06-14"}, names)
                for shown in zip(read.signs, read.grams, strict=True) if read is not None else ():
                    yield Example(
                        f"own {n}", *shown, read.words, row["label"] != "none", row["label"] == "main", WEIGHT["own"],
                        "own",
                    )  # fmt: skip


def _learn(examples: Sequence[Example]) -> dict[str, float]:
    """Weights of the signs: a logistic regression (`data/logistic.py`)."""
    names = [ALWAYS, *common((e.signs for e in examples), LEAST)]
    cases = [Case(e.signs | {ALWAYS: 1.0}, e.fresh, e.weight) for e in examples]
    return fit(cases, names, penalty=PULL, rounds=25)


def _area(learnt: dict[str, float], examples: Sequence[Example], source: str) -> float:
    """How often a fresh one scores above one that is not."""
    mine = [e for e in examples if e.source == source]
    order = np.argsort(np.argsort(scores([e.signs for e in mine], learnt))) + 1
    fresh = np.array([e.fresh for e in mine])
    yes, no = int(fresh.sum()), int((~fresh).sum())
    return float((order[fresh].sum() - yes * (yes + 1) / 2) / (yes * no)) if yes and no else float("nan")


def _words(text: str) -> list[str]:
    return re.sub(r"[^a-z0-9 ]+", " ", text.lower()).split()


def _long(text: str) -> list[str]:
    return [w for w in _words(text) if len(w) > 3]


def _day(text: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


_PLAIN = frozenset(
    _words("people civilians person police army government members member headquarters office offices building")
)

if __name__ == "__main__":
    main()
