"""Learn the resolver's weights from labelled news, and write geo/geocode/weights.py.

    python data/gazetteer/train.py LABELLED.jsonl…

A line is a document: `id`, `text`, `toponyms` with `start`, `end`, `text`, `lat`, `lon` (null when it has no point).
Only the rows whose id has an even SHA-1 are learnt from; accuracy is printed for both halves.

The model is a conditional logit (`data/logit.py`): the candidates of a name, and "none of them", share the probability;
any candidate within 161 km of the labelled point is right. The context features need the other names' places, so each
round settles the documents with the weights so far and then learns from the features that this gives. Needs numpy.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.halves import half_of  # noqa: E402
from data.ascent import rmsprop  # noqa: E402
from data.logit import Choices, Question  # noqa: E402
from geo.extract.names import places  # noqa: E402
from geo.extract.text import sentences  # noqa: E402
from geo.geocode.context import Context, Group  # noqa: E402
from geo.geocode.earth import distance_m  # noqa: E402
from geo.geocode.gazetteer import Gazetteer  # noqa: E402
from geo.geocode.hints import hints  # noqa: E402
from geo.geocode.home import home_of  # noqa: E402
from geo.geocode.names import GazetteerNames  # noqa: E402
from geo.geocode.scoring import features  # noqa: E402
from geo.geocode.toponyms import Names, group_names, settle  # noqa: E402
from geo.model import Document  # noqa: E402

RIGHT_M = 161_000
ROUNDS, STEPS = 4, 60
RATE = 0.15
PULL = 4.0
"""How strongly a weight is drawn towards its start: labelled news is mostly American, and what it lacks should stay."""
START: dict[str, float] = {
    "unknown": -1.0,
    "country": 6.0,
    "adm1": -1.5,
    "state": 1.5,
    "adm2": -1.5,
    "airport": 1.0,
    "quarter": 0.0,
    "town": 0.0,
    "other": 1.0,
    "people": 0.9,
    "inhabitants": 0.9,
    "weight": 0.5,
    "capital": 1.5,
    "alternate": -1.0,
    "abbreviation": 0.5,
    "demonym": 2.0,
    "sound": -2.0,
    "stripped": -1.0,
    "asked": 2.5,
    "refused": -1.5,
    "shadowed": -3.0,
    "inside": 4.0,
    "outside": -2.0,
    "elsewhere": -4.0,
    "home": 1.5,
    "phone": 2.0,
    "country_twin": -2.0,
    "capital_twin": -1.5,
    "metropolis": 0.5,
    "hamlet": -0.5,
    "listed": 1.0,
    "beside_country": 0.7,
    "beside_division": 1.5,
    "country_share": 1.5,
    "country_named": 0.5,
    "country_peers": 0.4,
    "admin1_share": 2.0,
    "admin1_named": 1.0,
    "admin1_peers": 0.7,
    "near": 2.0,
    "close": 0.7,
}
"""What one would say without labels: prominent places first, what holds a place counts most, then what is near."""


@dataclass(slots=True)
class Read:
    """A document's names and their labels."""

    id: str
    names: Names
    labels: list[dict[str, Any] | None]
    given: list[Group]
    """Places that the report speaks from."""


def main() -> None:
    """Settle, learn, settle again; then write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", nargs="+", type=Path)
    args = parser.parse_args()
    gazetteer = Gazetteer()
    documents = [json.loads(line) for path in args.labelled for line in path.open(encoding="utf-8")]
    known = GazetteerNames(gazetteer)
    grouped = [_grouped(d, gazetteer, known) for d in documents]
    train = [read for read in grouped if half_of({"id": read.id}) == "even"]
    test = [read for read in grouped if half_of({"id": read.id}) == "odd"]
    weights = dict(START)
    report("before", train, test, weights)
    for number in range(ROUNDS):
        for read in train:
            settle(read.names.groups, weights, read.given)
        cases = [case for read in train for case in _cases(read)]
        weights = learn(cases, weights)
        report(f"round {number + 1}", train, test, weights)
    lines = "".join(f'    "{name}": {value:.3f},\n' for name, value in weights.items())
    text = '"""Weights of the candidates\' features, learnt by `data/gazetteer/train.py`."""\n\n'
    text += "WEIGHTS: dict[str, float] = {\n"
    (ROOT / "geo/geocode/weights.py").write_text(f"{text}{lines}}}\n", encoding="utf-8")


def learn(cases: list[Question], weights: dict[str, float]) -> dict[str, float]:
    """Weights for what is known with the weights so far, which are where it starts."""
    names = list(START)
    choices = Choices(cases, names)
    drawn, start = np.array(list(START.values())), np.array([weights[name] for name in names])
    rates = (RATE * 0.97**step for step in range(STEPS))
    found = rmsprop(lambda w: choices.slope(w) - PULL * (w - drawn), start, rates)
    return dict(zip(names, found.tolist(), strict=True))


def report(
    title: str,
    train: list[Read],
    test: list[Read],
    weights: dict[str, float],
) -> None:
    """Print accuracy within 161 km on both halves."""
    for half, reads in (("train", train), ("test", test)):
        hits = answered = total = 0
        for read in reads:
            settle(read.names.groups, weights, read.given)
            for gold, number in _gold(read):
                total += 1
                group = read.names.groups[number] if number is not None else None
                if group is None or group.unknown > max(group.probabilities):
                    continue
                answered += 1
                hits += _right(gold, group.candidates[group.best].entry)
        if total:
            print(f"{title} {half}: {hits / answered:.3f} of {answered} answered, {hits / total:.3f} of {total}")


def _cases(read: Read) -> Iterator[Question]:
    """Each labelled name; the last of its answers is none of its candidates."""
    names = read.names
    context = Context.of([*names.groups, *read.given])
    seen: dict[int, Question] = {}
    for gold, number in _gold(read):
        if number is None:
            continue
        if number in seen:
            seen[number].worth = 1.5
            continue
        group = names.groups[number]
        right = [_right(gold, c.entry) for c in group.candidates]
        options = [*features(context, group, number), {"unknown": 1.0}]
        seen[number] = Question(options, [*right, not any(right)])
    yield from seen.values()


def _grouped(document: dict[str, Any], gazetteer: Gazetteer, known: GazetteerNames) -> Read:
    """The names as the recogniser finds them, each with the label that it meets (None: no label)."""
    text = document["text"]
    mentions = [n.mention for n in places.find(sentences.split(text), text, known).named]
    read = Document(document["id"], text)
    names = group_names(gazetteer, text, mentions, home_of(read, gazetteer))
    labels = [t for t in document["toponyms"] if t["lat"] is not None and not t.get("skip")]
    met = [next((t for t in labels if min(t["end"], m.end) > max(t["start"], m.start)), None) for m in mentions]
    return Read(document["id"], names, met, hints(gazetteer, read))


def _gold(read: Read) -> Iterator[tuple[dict[str, Any], int | None]]:
    for gold, number in zip(read.labels, read.names.of, strict=True):
        if gold is not None:
            yield gold, number


def _right(gold: dict[str, Any], entry: Any) -> bool:
    return distance_m(gold["lat"], gold["lon"], entry.latitude, entry.longitude) <= RIGHT_M


if __name__ == "__main__":
    main()
