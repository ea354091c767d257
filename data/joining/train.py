"""Learns which incident each sentence of a report goes on about, and writes `model.json`.

usage: python -m data.joining.train FOLDER

Learnt from the project's own reports (`data/reports`), where each incident has the sentences that tell of it. The
rules read a report, sentence by sentence; each time the incidents told of so far are the true ones, whatever was
answered before. Of reports that are read with as many incidents as their labels have, the rules' answers are taken
for the right ones: those of `tests/gold`, and of FOLDER the even rows of the labelled sets. The weights are those of a
conditional logit (`data/logit.py`).
"""

from __future__ import annotations

import argparse
import collections
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.extraction import owned
from benchmarks.halves import half_of
from data.logit import Question, learn
from data.reports.labelled import Reading, labels_of, readings
from data.table import scores
from geo.extract import reader
from geo.extract.incidents.joinweights import LOOSE, NEW, Case, features
from geo.extract.incidents.tellings import Group, Telling
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames

MODEL = Path(__file__).with_name("model.json")
SEEN = 20
"""On how many sentences a feature must stand."""
PENALTY = 4.0
ROUNDS = 150
WORTH, SETTLED = 0.6, 3.0
"""What a sentence counts of which only the rules say that it is put right; and one of the gold, to stay right."""
SETS = {"muc": 1, "gva": 4, "airwars": 1, "isaf": 1}
"""Labelled sets, and of which one in so many rows are taken."""
MARGIN, WIDE, PARTING = 0.5, 1.5, 0.25
"""By how much another answer must be likelier than that of the rules, and in reports of a disaster, which is one in
many places; what a new incident gets on top, since one that is joined to another is lost, and one too many may still be
dropped or joined later (README)."""


@dataclass
class Example(Question):
    """One sentence, and where it may belong."""

    answers: list[int]
    """An incident's number, a new one or none, as the options."""
    ruled: int
    """The rules' answer."""


def main() -> None:
    """Read, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    names = GazetteerNames(Gazetteer())
    found = [e for reading in readings(names) for e in examples(reading)]
    found += [e for row in owned.gold() for e in as_ruled(Reading(row, names), SETTLED)]
    found += [e for _, row in right_rows(parser.parse_args().folder) for e in as_ruled(Reading(row, names), WORTH)]
    weights = learn(found, seen=SEEN, penalty=PENALTY, rounds=ROUNDS)
    weights["N"] += PARTING
    held = {k: round(v, 2) for k, v in sorted(weights.items()) if abs(v) >= 0.02}
    MODEL.write_text(json.dumps({"margin": MARGIN, "wide": WIDE, "weights": held}, indent=0) + "\n")
    right = share(found, weights, MARGIN)
    print(f"{len(found)} sentences, {len(held)} weights, {right:.3f} right on what was learnt from")


def examples(reading: Reading) -> list[Example]:
    """The sentences of a report for which an incident is looked for."""
    truth = Truth.of(reading.row)
    if truth is None:
        return []
    found: list[Example] = []

    def teach(case: Case) -> int:
        right = truth.fitting(case)
        if not right:
            return case.ruled
        answers, options = map(list, zip(*features(case), strict=True))
        fits = [answer in right for answer in answers]
        if any(fits) and not all(fits):
            found.append(Example(options, fits, answers, case.ruled))
        return case.ruled if case.ruled in right else right[0]

    reader.grouped(reading.report, reading.tellings, teach)
    return found


def right_rows(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Reports of others with labels, but without a word on which sentence tells of what, each with its set."""
    for name, every in SETS.items():
        with (folder / f"{name}.jsonl").open(encoding="utf-8") as file:
            rows = [row for row in map(json.loads, file) if half_of(row) == "even"]
        yield from ((name, row) for row in rows[::every])


def as_ruled(reading: Reading, worth: float) -> list[Example]:
    """The sentences of a report, the rules' answers taken for right; none where they come to another number of
    incidents than the labels have."""
    found: list[Example] = []

    def teach(case: Case) -> int:
        answers, options = map(list, zip(*features(case), strict=True))
        found.append(Example(options, [a == case.ruled for a in answers], answers, case.ruled, worth=worth))
        return case.ruled

    groups = reader.grouped(reading.report, reading.tellings, teach)
    labels = reading.row.get("incidents") or []
    news = [x for x in labels if x.get("role", "main") == "main"]
    alike = sum(not g.background for g in groups) == len(news)
    if labels and "role" in labels[0]:
        alike = alike and len(groups) == len(labels)
    return [e for e in found if any(e.fits)] if alike else []


@dataclass
class Truth:
    """What the labels of a report say that its sentences tell of."""

    labels: Sequence[Mapping[str, Any]]
    untold: Sequence[int]
    """Offsets of the sentences of none of them."""

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Truth | None:
        labels = labels_of(row)
        if not labels or (len(labels) > 1 and not all(label.get("told") is not None for label in labels)):
            return None
        return cls(labels, row.get("else") or [])

    def told(self, t: Telling) -> frozenset[int] | None:
        """Indices of the labels that a telling may be of; None where the labels do not say."""
        if t.sentence.part != "text":
            return None
        if len(self.labels) == 1:
            return frozenset({0})
        s = t.sentence
        of = [n for n, x in enumerate(self.labels) if any(s.start <= at < s.end for at in x["told"])]
        if not of:
            return frozenset() if any(s.start <= at < s.end for at in self.untold) else None
        if len(of) > 1:
            worth = {n: self._likeness(t, n) for n in of}
            of = [n for n in of if worth[n] == max(worth.values())]
        return frozenset(of)

    def _likeness(self, t: Telling, n: int) -> int:
        """How well a label fits one of the parts of a sentence that tells of several."""
        label = self.labels[n]
        start, end = t.span
        said = t.sentence.text[start - t.sentence.start : end - t.sentence.start]
        place = next((p for p in (label.get("place"), *(label.get("place_also") or [])) if p and p in said), None)
        dead = label.get("killed")
        counted = any(dead and x.role == "killed" and x.count.best == dead[1] for x in t.tolls)
        day = any(d.first.isoformat() == label.get("date_start") for d in t.dates if d.prec == 1)
        return 2 * (place is not None) + 2 * counted + day

    def of_group(self, g: Group) -> frozenset[int]:
        """The labels that a group most likely stands for; none where its sentences are of none."""
        votes: collections.Counter[int] = collections.Counter()
        for t in g.tellings:
            of = self.told(t) or ()
            for n in of:
                votes[n] += 60 // len(of)
        most = max(votes.values(), default=0)
        return frozenset(n for n, k in votes.items() if k == most)

    def fitting(self, case: Case) -> list[int]:
        """The right answers, the best first; none where nobody knows."""
        mine = self.told(case.telling)
        if mine is None:
            return []
        of = [self.of_group(g) for g in case.groups]
        if not mine:
            return [LOOSE, *(n for n, labels in enumerate(of) if not labels)]
        open_ = frozenset().union(*of)
        right = [NEW] if mine - open_ else []
        right += [n for n, labels in enumerate(of) if labels & mine]
        if len(self.labels) == 1:
            right.append(LOOSE)
        return right


def answer(e: Example, weights: Mapping[str, float], margin: float) -> int:
    """Index of the option taken."""
    said = scores(e.options, weights)
    best = said.index(max(said))
    ruled = next((n for n, a in enumerate(e.answers) if a == e.ruled), None)
    return best if ruled is None or said[best] > said[ruled] + margin else ruled


def share(found: Iterable[Example], weights: Mapping[str, float], margin: float) -> float:
    """How many of the sentences are put right."""
    right = [e.fits[answer(e, weights, margin)] for e in found]
    return sum(right) / max(1, len(right))


if __name__ == "__main__":
    main()
