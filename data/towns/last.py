"""Learn when another name of a report is likelier an incident's place than what the rules chose, and write last.json.

    python data/towns/last.py LABELLED.jsonl… [--everyday FOLDER] [--check]

Always read are the reports of `data/reports` and `tests/gold`. LABELLED: reports of one incident, as for `train.py`;
FOLDER: that of the articles which `benchmarks/everyday` labels. Of both only the rows whose key has an even
SHA-1 are learnt from. `--check` also prints how many of the others are right, and what fifths of what is learnt
from get right by weights learnt from the rest, with various margins. Needs numpy.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums are added up in one order, so the same input gives the same file
import numpy as np

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(HERE))

from train import RATES, key_of, right_names  # noqa: E402

from benchmarks.extraction import everyday, owned  # noqa: E402
from benchmarks.halves import half_of  # noqa: E402
from data.ascent import rmsprop  # noqa: E402
from data.reports.labelled import FOLDS, Reading, fold_of, readings, rows  # noqa: E402
from data.table import common  # noqa: E402
from geo.extract.drafts.placing import Placing  # noqa: E402
from geo.extract.incidents.tellings import Group  # noqa: E402
from geo.extract.site.lastword import MARGIN, Contest  # noqa: E402
from geo.extract.text import coordinates  # noqa: E402
from geo.geocode import Gazetteer, GazetteerNames  # noqa: E402

MARGINS = (0.0, 0.25, 0.5, 1.0, 2.0)
PULL, PULL_APART = 3.0, 6.0
"""How strongly weights are drawn to zero: those of all news, and what local style or background adds."""
EXACT = 0.7
"""How much of an example asks for the label's first place, the most exact one; the rest allows all that it allows."""
LEAST = 8
"""Names of which a feature must hold to get a weight."""


class Example(NamedTuple):
    """One incident."""

    source: str
    fold: int
    names: Contest
    exact: list[bool]
    right: list[bool]


def main() -> None:
    """Examples, weights; then write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", nargs="*", type=Path)
    parser.add_argument("--everyday", type=Path)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    names = GazetteerNames(Gazetteer())
    train = [*_ours("reports", rows(), names), *_ours("gold", owned.gold(), names)]
    test: list[Example] = []
    for half, examples in (("even", train), ("odd", test))[: 1 + args.check]:
        for path in args.labelled:
            with path.open(encoding="utf-8") as file:
                examples += _single(path.stem, (r for r in map(json.loads, file) if half_of(r) == half), names)
        if args.everyday:
            articles = ({**r, "incidents": r["labels"]} for r in everyday.articles(args.everyday) if half_of(r) == half)
            examples += _ours("everyday", articles, names)
    features = _features(train)
    if args.check:
        unseen = []
        for fold in range(FOLDS):
            held = [e for e in train if e.fold == fold]
            unseen += zip(
                held, _scores(held, features, _learn([e for e in train if e.fold != fold], features)), strict=True
            )
        _print("fifths not learnt from", unseen)
    weights = _learn(train, features)
    _print("learnt from", list(zip(train, _scores(train, features, weights), strict=True)))
    _print("other half", list(zip(test, _scores(test, features, weights), strict=True)))
    table = weights.reshape(3, len(features)).T
    written = {f: [round(float(w), 3) for w in table[n]] for n, f in enumerate(features)}
    lines = ",\n".join(f" {json.dumps(f)}: {json.dumps(w)}" for f, w in written.items())
    (HERE / "last.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def _ours(source: str, reports: Iterable[Mapping[str, Any]], names: GazetteerNames) -> Iterator[Example]:
    """Each incident that is read and labelled, in reports with labels of our own."""
    for reading in readings(names, iter(reports)):
        for n, label in reading.labels(without=("place",), least=3).items():
            if label.get("place") and (held := _contest(reading, reading.groups[n])) is not None:
                exact = {key_of(p) for p in (label["place"], label["place"].split(",")[0])}
                also = {key_of(p) for q in label.get("place_also") or [] for p in (q, q.split(",")[0])}
                marks = [[name in right for name in held[1]] for right in (exact, exact | also)]
                yield Example(source, fold_of(reading.row), held[0], *marks)


def _single(source: str, reports: Iterable[Mapping[str, Any]], names: GazetteerNames) -> Iterator[Example]:
    """The likeliest main incident of each report that has one label."""
    for row in reports:
        told = [i for i in row.get("incidents") or [] if not i.get("optional")]
        if len(told) != 1:
            continue
        reading = Reading(row, names)
        groups = [g for g in reading.groups if not g.background]
        if not groups:
            continue
        first = max(groups, key=lambda g: len(g.tellings) + 6 / (1 + g.tellings[0].sentence.index))
        held = _contest(reading, first)
        if held is not None:
            right = _deepest(told[0]["location"], held[1])
            marks = [not right.isdisjoint({n, *above}) for n, above in zip(held[1], held[2], strict=True)]
            yield Example(source, fold_of(row), held[0], marks, marks)


def _contest(reading: Reading, g: Group) -> tuple[Contest, list[str], list[set[str]]] | None:
    """All that an incident's place could be, the names of that, and for each those that would hold it; None where its
    place is no matter of choosing."""
    if g.land or any(coordinates.find(t.sentence.text) for t in g.tellings):
        return None
    placing = Placing(reading.report, reading.tellings, reading.groups)
    sites, told = reading.report.sites, placing.told(g)
    choice = sites.by_rules(told, placing.telling, background=g.background)
    held = sites.last.contest(choice, told, placing.telling, background=g.background, names=placing.names(g))
    chosen = key_of(choice.named.mention.text) if choice is not None else ""
    above = []
    for n, town in enumerate(held.towns):
        placed = choice if n == held.kept or town is None else sites.last.placed(town, choice, told)
        above.append({key_of(m.text) for m in placed.holders} if placed is not None else set())
    return held, [key_of(t.key) if t is not None else chosen for t in held.towns], above


def _deepest(location: dict[str, Any], named: Sequence[str]) -> set[str]:
    """The names that are right: the town, else the most exact of each chain that the report names."""
    if location.get("city_raw"):
        return right_names(location)
    right = set()
    for chain in location.get("alternatives") or [location.get("chain") or []]:
        keys = [key_of(x["name"] if isinstance(x, dict) else x) for x in chain[1:]]
        right.update([k for k in keys if k in named][-1:] or keys[-1:])
    return right - {""}


def _features(examples: Sequence[Example]) -> list[str]:
    return common(([f for f, value in one.items() if value] for e in examples for one in e.names.features), LEAST)


def _table(examples: Sequence[Example], features: Sequence[str]) -> Any:
    """A row for each name of each example: its features, those in local style, those of background."""
    at, size = {f: n for n, f in enumerate(features)}, len(features)
    table = np.zeros((sum(len(e.names.features) for e in examples), 3 * size), dtype=np.float64)
    line = 0
    for e in examples:
        for one in e.names.features:
            for name, value in one.items():
                if name in at:
                    table[line, [at[name], size + at[name], 2 * size + at[name]]] = [value * s for s in e.names.styles]
            line += 1
    return table


def _learn(examples: Sequence[Example], features: Sequence[str]) -> Any:
    """A conditional logit: the sum of the chances of the names that are right, in both senses of that. With sums of its
    own, for the reason that `train.py` has."""
    usable = [e for e in examples if any(e.right) and not all(e.right)]
    table = _table(usable, features)
    sizes = np.array([len(e.right) for e in usable])
    first, of = np.cumsum(sizes) - sizes, np.repeat(np.arange(len(usable)), sizes)
    senses = []
    for share, marks in ((EXACT, [e.exact for e in usable]), (1 - EXACT, [e.right for e in usable])):
        right = np.concatenate([np.array(m, dtype=float) for m in marks])
        senses.append((share, right, np.add.reduceat(right, first)[of] > 0))
    pull = np.repeat([PULL, PULL_APART, PULL_APART], len(features))

    def uphill(weights: Any) -> Any:
        scores = table @ weights
        chances = np.exp(scores - np.maximum.reduceat(scores, first)[of])
        chances /= np.add.reduceat(chances, first)[of]
        gain = np.zeros_like(chances)
        for share, right, any_right in senses:
            wanted = chances * right
            wanted /= np.add.reduceat(wanted, first)[of] + 1e-12
            gain += share * any_right * (wanted - chances)
        return (table.T @ gain - pull * weights) / len(usable)

    return rmsprop(uphill, np.zeros(len(pull)), RATES)


def _scores(examples: Sequence[Example], features: Sequence[str], weights: Any) -> list[Any]:
    ends = np.cumsum([len(e.right) for e in examples])
    return np.split(_table(examples, features) @ weights, ends[:-1]) if examples else []


def _print(title: str, scored: Sequence[tuple[Example, Any]]) -> None:
    """How many are right, and named at all, by the rules and with the last word, from each margin on."""
    for source in dict.fromkeys(e.source for e, _ in scored):
        mine = [(e, s) for e, s in scored if e.source == source]
        named, rules = sum(any(e.right) for e, _ in mine), sum(e.right[e.names.kept] for e, _ in mine)
        after = {m: sum(e.right[_pick(e, s, m)] for e, s in mine) for m in (MARGIN, *MARGINS)}
        exact = sum(e.exact[e.names.kept] for e, _ in mine), sum(e.exact[_pick(e, s, MARGIN)] for e, s in mine)
        print(f"{title}: {source} {len(mine)}, named {named}, rules {rules}, by margin {after}, exact {exact}")


def _pick(e: Example, scores: Any, margin: float) -> int:
    best = int(np.argmax(scores))
    return best if scores[best] > scores[e.names.kept] + margin else e.names.kept


if __name__ == "__main__":
    main()
