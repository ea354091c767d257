"""Learn which of the types that a report's words name an incident is of, and write model.json and words.json.

    python data/kinds/train.py --typed TYPED.jsonl --many MANY.jsonl --single SUBTYPE=ONE.jsonl… [--check]

TYPED: texts with a `type` of `labels.json`. MANY: documents with labelled `incidents` whose `type` is in `labels.json`;
those are learnt from whose labels agree. ONE: documents that tell of one incident each, all of one sub-type. The
reports in `data/reports/` and `tests/gold/`, the samples and `sentences.tsv` are always read. Only rows whose key (the
first incident's id, else the document's) has an even SHA-1 are learnt from. The words of our own reports are weighed
first, type by type, in five folds, so that the weights of the signs do not trust them more than they deserve. `--check`
also prints what fifths of each source get right by weights learnt from the rest. Needs numpy.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(HERE))

import wordweights  # noqa: E402

from benchmarks.extraction import owned  # noqa: E402
from benchmarks.halves import half_of  # noqa: E402
from data.ascent import adam  # noqa: E402
from data.logit import Choices, Question, features_in  # noqa: E402
from data.reports.labelled import Reading, fold_of, readings  # noqa: E402
from geo.extract.drafts import kinds  # noqa: E402
from geo.extract.drafts.kindsigns import Happening, Kind, candidates, words_of  # noqa: E402
from geo.extract.words import kindwords  # noqa: E402
from geo.geocode import Gazetteer, GazetteerNames  # noqa: E402

PULL, SHARED_PULL = 0.5, 0.1
"""How strongly the weights of one type's signs, and of those that all types share, are drawn to where they start."""
LEAST = 2
"""Examples in which a sign must stand to get a weight."""
STEPS, RATE = 400, 0.05
"""Steps uphill, and the size of the first ones."""
START = {
    "weight": 8.0, "first of all": 1.2, "in the first sentence": 0.7, "told again": 0.3, "weak": -2.5, "near": -1.5,
    "before harm": 0.6, "after after": -0.1, "after amid": -0.5, "names doers": -0.8, "of suspicion": -0.5,
    "in the headline": 0.8, "later only": -0.6, "fits": 1.5, "crime in a political scene": -2.5,
    "partisan in a plain scene": -1.5, "fates in a plain scene": -2.0,
}  # fmt: skip
"""Weights before anything is learnt."""
WEIGHT = {"reports": 0.4, "gold": 0.7, "samples": 1.0, "own": 2.0, "typed": 1.2, "many": 0.25, "single": 0.1}
SINGLE_ROWS = 250
"""Rows of each ONE that are enough."""


class Example(NamedTuple):
    """One incident."""

    signs: dict[Kind, dict[str, float]]
    right: frozenset[Kind]
    """The candidates that its label allows."""
    source: str
    fold: int
    words: dict[str, float]
    meant: Kind | None
    """What its label says, where that is one type."""


def main() -> None:
    """Examples, weights, then write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--typed", type=Path, required=True)
    parser.add_argument("--many", type=Path, required=True)
    parser.add_argument("--single", nargs="*", default=[])
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    names = GazetteerNames(Gazetteer())
    labels: dict[str, dict[str, list[str]]] = json.loads((HERE / "labels.json").read_text(encoding="utf-8"))
    examples = [
        *_reports(names), *_gold(names), *_samples(names), *_own(names), *_typed(args.typed, labels["typed"], names),
        *_many(args.many, labels["many"], names),
    ]  # fmt: skip
    for given in args.single:
        sub, _, path = given.partition("=")
        examples += _single(Path(path), sub, names)
    words, unseen = _words(examples)
    examples = [_with_words(e, known) for e, known in zip(examples, unseen, strict=True)]
    examples = [e for e in examples if e.right]
    counted = Counter(e.source for e in examples)
    print("examples:", dict(counted))
    if args.check:
        right: Counter[str] = Counter()
        for fold in range(5):
            learnt = _learn([e for e in examples if e.fold != fold])
            right.update(e.source for e in examples if e.fold == fold and _best(e, learnt) in e.right)
        for source, n in counted.items():
            print(f"{source}: {right[source] / n:.3f} of {n} right, by weights learnt from the other four fifths")
    learnt = _learn(examples)
    for source, n in counted.items():
        print(f"{source}: {sum(e.source == source and _best(e, learnt) in e.right for e in examples) / n:.3f} fitted")
    rounded = {name: round(value, 3) for name, value in sorted(learnt.items()) if abs(value) >= 0.01}
    (HERE / "model.json").write_text(json.dumps({"weights": rounded}, indent=0) + "\n", encoding="utf-8")
    (HERE / "words.json").write_text(wordweights.written(words), encoding="utf-8")


def _words(
    examples: Sequence[Example],
) -> tuple[Mapping[str, Mapping[str, float]], list[Mapping[str, Mapping[str, float]]]]:
    """The weights of words, and for each example those that were learnt without the examples of its fold."""
    known = [(e.words, e.meant, e.fold) for e in examples if e.meant is not None]
    every = wordweights.learnt([(words, meant) for words, meant, _ in known])
    without = [wordweights.learnt([(words, meant) for words, meant, k in known if k != fold]) for fold in range(5)]
    return every, [without[e.fold] for e in examples]


def _with_words(e: Example, weights: Mapping[str, Mapping[str, float]]) -> Example:
    """An example whose words are weighed by weights that it had no part in."""
    spoken = kindwords.spoken_for(kindwords.odds(e.words, e.signs, weights))
    signs = {
        kind: {**own, kindwords.BY_WORDS: value} if len(e.signs) > 1 else own
        for (kind, own), value in zip(e.signs.items(), spoken, strict=True)
    }
    return e._replace(signs=signs)


def _example(
    happening: Happening, row: Mapping[str, Any], allowed: Callable[[Kind], bool], source: str, meant: Kind | None
) -> Example:
    """One incident with the types that its words name, of which some are right, and its words."""
    signs = {kind: c.signs for kind, c in candidates(happening).items()}
    right = frozenset(kind for kind in signs if allowed(kind))
    return Example(signs, right, source, fold_of(row), words_of(happening), meant)


def _foremost(
    row: dict[str, Any], names: GazetteerNames, allowed: Callable[[Kind], bool], source: str, meant: Kind | None = None
) -> Iterator[Example]:
    """A report's most important incident."""
    for reading in readings(names, iter([row])):
        if reading.groups and not reading.groups[0].background:
            yield _example(reading.drafts.happening(reading.groups[0], first=True), row, allowed, source, meant)


def _reports(names: GazetteerNames) -> Iterator[Example]:
    for reading in readings(names):
        yield from _labelled(reading, "reports")


def _gold(names: GazetteerNames) -> Iterator[Example]:
    for reading in readings(names, iter(owned.gold())):
        yield from _labelled(reading, "gold")


def _labelled(reading: Reading, source: str) -> Iterator[Example]:
    """The main incidents of a report, each by the label that all but its type fits."""
    for n, label in sorted(reading.labels(without=("type",), least=3).items()):
        group = reading.groups[n]
        if not group.background:
            happening = reading.drafts.happening(group, first=n == 0)
            meant = label["event_type"], label["sub_event_type"]
            yield _example(happening, reading.row, _allowed(label), source, meant)


def _allowed(label: Mapping[str, Any]) -> Callable[[Kind], bool]:
    exactly = _exactly(label["event_type"], label["sub_event_type"])
    also = set(label.get("sub_also") or []) - {"Other"}
    return lambda kind: exactly(kind) or kind[1] in also


def _samples(names: GazetteerNames) -> Iterator[Example]:
    folder = ROOT / "data" / "samples"
    with (folder / "expected.csv").open(encoding="utf-8", newline="") as file:
        expected = {row["id"]: row for row in csv.DictReader(file)}
    for row in _rows(folder / "briefs.jsonl"):
        want = expected.get(row["id"])
        if want:
            meant = want["event_type"], want["sub_event_type"]
            yield from _foremost(row, names, _exactly(*meant), "samples", meant)


def _own(names: GazetteerNames) -> Iterator[Example]:
    with (HERE / "sentences.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            document = {"id": row["text"][:40], "text": row["text"], "date": "2024-06-14"}
            meant = row["event_type"], row["sub_event_type"]
            yield from _foremost(document, names, _exactly(*meant), "own", meant)


def _typed(path: Path, labels: dict[str, list[str]], names: GazetteerNames) -> Iterator[Example]:
    for row in _rows(path):
        if row["type"] in labels and half_of(row) == "even":
            meant = labels[row["type"]]
            kind = tuple(meant[0].split("|")) if len(meant) == 1 and "|" in meant[0] else None
            yield from _foremost(row, names, _any_of(meant), "typed", kind)


def _many(path: Path, labels: dict[str, list[str]], names: GazetteerNames) -> Iterator[Example]:
    for row in _rows(path):
        told = [i for i in row["incidents"] or [] if not i.get("optional")]
        types = {tuple(i.get("type") or ()) for i in told}
        if len(types) != 1 or half_of(row) != "even":
            continue
        meant = [one for label in types.pop() for one in labels.get(label, [])]
        yield from _foremost(row, names, _any_of(meant), "many")


def _single(path: Path, sub: str, names: GazetteerNames) -> Iterator[Example]:
    rows = [row for row in _rows(path) if half_of(row) == "even"]
    for row in rows[:SINGLE_ROWS]:
        yield from _foremost(row, names, lambda kind: kind[1] in sub.split("+"), "single")


def _exactly(event_type: str, sub: str) -> Callable[[Kind], bool]:
    if event_type == "Protests":  # which of them it is, is told by who was hurt
        return lambda kind: kind[0] == "Protests"
    return lambda kind: kind == (event_type, sub)


def _any_of(meant: Sequence[str]) -> Callable[[Kind], bool]:
    return lambda kind: kind[0] in meant or "|".join(kind) in meant


def _learn(examples: Sequence[Example]) -> dict[str, float]:
    """Weights of a conditional logit (`data/logit.py`) over each incident's candidates."""
    questions = [_question(e) for e in examples]
    names = features_in(questions, LEAST)
    choices = Choices(questions, names)
    pull = np.array([PULL if ": " in name else SHARED_PULL for name in names])
    start = np.array([START.get(name, 0.0) for name in names])
    rates = (RATE / (1 + step / 100) for step in range(1, STEPS + 1))
    learnt = adam(lambda w: choices.slope(w) - pull * (w - start), start, rates)
    return dict(zip(names, learnt.tolist(), strict=True))


def _question(e: Example) -> Question:
    offered = sorted(e.signs)
    return Question([e.signs[kind] for kind in offered], [kind in e.right for kind in offered], worth=WEIGHT[e.source])


def _best(e: Example, learnt: dict[str, float]) -> Kind:
    return max(e.signs, key=lambda kind: (kinds.score(e.signs[kind], learnt), kind))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


if __name__ == "__main__":
    main()
