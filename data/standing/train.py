"""Learns what a finished incident is to its report (news, history beside it, nothing), and writes `model.json`.

usage: python -m data.standing.train FOLDER [--check]

Learnt from the project's own reports (`data/reports`, `tests/gold`), of FOLDER from the even rows of the labelled sets
and of the everyday articles (`benchmarks/everyday`). What is read and what is labelled are set side by side by the
sentences that tell of an incident, where the labels name them, else by the values. `--check` also prints how many of
each fifth are told rightly by weights learnt from the other four.
"""

from __future__ import annotations

import argparse
import collections
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.extraction import everyday, owned
from benchmarks.halves import half_of
from data.joining.train import Truth, right_rows
from data.logit import Question, learn
from data.reports.labelled import FOLDS, Reading, fold_of, labels_of, matched, readings
from data.table import scores
from geo.extract import reader
from geo.extract.incidents import joinsigns
from geo.extract.incidents.tellings import Group
from geo.extract.judge.standing import BACKGROUND, MAIN, NONE, STANDINGS, Finished, features
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Draft

MODEL = Path(__file__).with_name("model.json")
JUDGED = Path(__file__).parents[1] / "incidents" / "judged.json"
SEEN = 20
"""On how many incidents a feature must stand."""
PENALTY = 33.0
ROUNDS = 150
SETTLED = 3.0
"""What an incident of the gold counts, which must stay right."""
MARGINS: dict[str, dict[str, float]] = {
    MAIN: {BACKGROUND: 2.0, NONE: 4.0},
    BACKGROUND: {MAIN: 2.0, NONE: 4.0},
    NONE: {MAIN: 3.0, BACKGROUND: 0.5},
}
"""The rules' answer → by how much another one must be likelier: chosen by the fifths held out (README)."""
LEAST = 3.5
"""What the values that fit a label of another set must be worth."""
VIOLENT = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians"})
"""What the wire reports' labels know; other events of theirs may be real and have none."""
Told = Callable[[int], str | None]
"""An incident's number → what it is by the labels; None where they do not say."""


@dataclass
class Example(Question):
    """One incident that was read, and what it may be to its report."""

    source: str
    fold: int
    ruled: int
    """The rules' answer, an index of `STANDINGS`."""


def main() -> None:
    """Read, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    found = list(examples(args.folder, GazetteerNames(Gazetteer())))
    if args.check:
        print(checked(found))
    weights = learn(found, seen=SEEN, penalty=PENALTY, rounds=ROUNDS)
    names = sorted({name[1:] for name in weights})
    rows = {name: [round(weights.get(mark(n) + name, 0.0), 2) for n in range(len(STANDINGS))] for name in names}
    held = {name: row for name, row in rows.items() if any(row)}
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in held.items())
    MODEL.write_text(f'{{\n "margins": {json.dumps(MARGINS)},\n "weights": {{\n{lines}\n }}\n}}\n')
    print(f"{len(found)} incidents, weights for {len(held)} features")


def mark(n: int) -> str:
    """What a feature of the n-th standing begins with."""
    return str(n)


def examples(folder: Path, names: GazetteerNames) -> Iterator[Example]:
    """All that is learnt from."""
    for reading in readings(names):
        yield from ours(reading, str(reading.row["id"]).split("-")[0])
    for row in owned.gold():
        yield from ours(Reading(row, names), "gold")
    for article in everyday.articles(folder):
        if half_of(article) == "even":
            yield from ours(Reading(everyday_row(article), names), "everyday")
    for name, row in right_rows(folder):
        yield from theirs({**row, "labels": row["incidents"], "incidents": []}, name, names)


def everyday_row(article: Mapping[str, Any]) -> dict[str, Any]:
    """An article with its labels as our reports have them."""
    empty = dict.fromkeys(("sub_also", "date_start", "date_end", "place", "place_also", "killed", "injured"))
    return {**article, "incidents": [empty | label for label in article["labels"]]}


def ours(reading: Reading, source: str) -> list[Example]:
    """Of a report with labels of our own, which are complete."""
    labels = labels_of(reading.row)
    finished = read(reading)
    if finished is None:
        return []
    truth = Truth.of(reading.row) if len(labels) > 1 else None
    if truth is not None:
        return made(reading, finished, source, lambda n: by_sentences(truth, finished.all[n]))
    if len(labels) > 1 and source not in ("gold", "everyday"):
        return []
    fitting = reading.labels()
    if any(label not in fitting.values() and label["role"] == MAIN for label in labels):
        return []  # what is read may be a part of it

    def told(n: int) -> str | None:
        if n not in fitting:
            return NONE
        role = str(fitting[n]["role"])
        return role if role in STANDINGS else None

    return made(reading, finished, source, told)


def read(reading: Reading) -> Finished | None:
    """The incidents of a report as the rules leave them; None where it tells of none. The reading is of all of them."""
    held: list[Finished] = []

    def keep(finished: Finished) -> list[Group]:
        held.append(finished)
        return list(finished.kept)

    reader.grouped(reading.report, reading.tellings, standing=keep)
    if not held or not held[0].all:
        return None
    reading.__dict__["groups"] = held[0].all
    return held[0]


def by_sentences(truth: Truth, g: Group) -> str:
    """What an incident is by the labels that its sentences tell of."""
    roles = {truth.labels[n]["role"] for n in truth.of_group(g)}
    return NONE if not roles else MAIN if MAIN in roles else BACKGROUND


def theirs(row: Mapping[str, Any], name: str, names: GazetteerNames) -> list[Example]:
    """Of a report of a labelled set: its labels are news. Of the wire reports those without a label tell of no
    political violence, but for those where our own reading found some."""
    reading = Reading(row, names)
    finished = read(reading)
    if finished is None:
        return []
    labels = [label for label in row["labels"] if not label.get("optional")]
    pairs = [(-worth(label, draft), a, b) for a, label in enumerate(labels) for b, draft in enumerate(reading.made)]
    of = matched(pairs, LEAST)
    quiet = name == "muc" and not labels and row["id"] not in fresh_unlabelled()

    def told(n: int) -> str | None:
        if n in of:
            return MAIN
        return NONE if quiet and is_violent(finished.all[n]) else None

    return made(reading, finished, name, told)


def worth(label: Mapping[str, Any], draft: Draft) -> float:
    """How well a draft fits a label of another set."""
    where, when, dead = label.get("location") or {}, label.get("date") or {}, (label.get("killed") or {}).get("min")
    named = [x["name"] for way in where.get("alternatives") or [] for x in way] or list(where.get("chain") or [])
    incident, place = draft.incident, draft.where
    first = incident.date_start.isoformat() if incident.date_start else ""
    said = place.mentions[0].text.lower() if place is not None and place.mentions else None
    fits = 3.0 * (said in {x.lower() for x in named[1:] or named})
    fits += 2.0 * bool(when.get("start") and when["start"] <= first <= when["end"])
    fits += 3.0 * bool(dead and incident.killed is not None and incident.killed.best == dead)
    return fits + (incident.event_type in VIOLENT) + 0.5 * (incident.role == MAIN)


@cache
def fresh_unlabelled() -> frozenset[str]:
    """Ids of the wire reports without a label that tell of something fresh all the same."""
    return frozenset(json.loads(JUDGED.read_text(encoding="utf-8"))["fresh"])


def is_violent(g: Group) -> bool:
    """Whether it is of a kind that the wire reports' labels know."""
    return any(e.event_type in VIOLENT for e in joinsigns.events(g.tellings))


def made(reading: Reading, finished: Finished, source: str, told: Told) -> list[Example]:
    """One a group of which the labels say what it is."""
    found = []
    for n, g in enumerate(finished.all):
        answer = told(n)
        if answer is None:
            continue
        said = features(finished, g)
        options = [[mark(k) + x for x in said] for k in range(len(STANDINGS))]
        fits = [x == answer for x in STANDINGS]
        ruled = STANDINGS.index(finished.ruled(g))
        worth = SETTLED if source == "gold" else 1.0
        found.append(Example(options, fits, source, fold_of(reading.row), ruled, worth=worth))
    return found


def checked(found: Sequence[Example]) -> str:
    """How many of each source are right by the rules, and held out by fifths by the weights."""
    right: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for fold in range(FOLDS):
        weights = learn([e for e in found if e.fold != fold], seen=SEEN, penalty=PENALTY, rounds=ROUNDS)
        for e in (e for e in found if e.fold == fold):
            margins = MARGINS[STANDINGS[e.ruled]]
            beyond = [x - margins.get(STANDINGS[n], 0.0) for n, x in enumerate(scores(e.options, weights))]
            taken = beyond.index(max(beyond))
            for source in (e.source, "all"):
                right[source].update(n=1, rules=e.fits[e.ruled], weights=e.fits[taken])
    return "\n".join(f"{k:12} rules {v['rules']}, weights {v['weights']} of {v['n']}" for k, v in right.items())


if __name__ == "__main__":
    main()
