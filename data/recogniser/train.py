"""Learn how names of places stand in news, and write model.json.

    python data/recogniser/train.py --names DIRECTORY LABELLED.jsonl… [--raw TEXTS.jsonl…]
    python data/recogniser/train.py --capitals LABELLED.jsonl…

A labelled line is a document: `id`, `text`, `toponyms` with `start`, `end`, `text`, `lat`, `lon` (null: neither a place
nor none). Only the rows whose id has an even SHA-1 are learnt from; recognition is printed for both halves. Of the raw
lines (`text` alone counts) only the case of words is counted. DIRECTORY is that of the package `names`, where the files
`dist.*` lie. With `--capitals` only the weights for text in capitals are learnt, from the same texts put into capitals;
lists and other weights stay as they are. Needs numpy.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.halves import half_of  # noqa: E402
from data.logistic import Case, learn  # noqa: E402
from data.table import common, score  # noqa: E402
from geo.extract.names.namechoice import EVEN, Judged, judged  # noqa: E402
from geo.extract.names.namespans import Finder  # noqa: E402
from geo.extract.names.surnames import surnames  # noqa: E402
from geo.extract.text import sentences  # noqa: E402
from geo.extract.words.namemodel import Model  # noqa: E402
from geo.extract.words.namemodel import model as shipped  # noqa: E402
from geo.geocode import Gazetteer, GazetteerNames  # noqa: E402

HERE = Path(__file__).parent
OUT = HERE / "model.json"
LEAST = 4
"""Documents in which a feature must stand to get a weight."""
PULL = 0.1
"""How strongly weights are drawn to zero, against one example's slope."""
STEPS, RATE = 400, 0.5
COMMON_FROM = 3
"""Times that a word must be written in lower case to count as a common word."""
SURNAMES = (100, 1_000, 20_000)
"""Ranks that part the surnames into groups."""


def main() -> None:
    """Lists, features, weights; then write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", nargs="+", type=Path)
    parser.add_argument("--names", type=Path)
    parser.add_argument("--capitals", action="store_true", help="learn the weights for text in capitals alone")
    parser.add_argument("--raw", nargs="*", type=Path, default=[])
    args = parser.parse_args()
    if args.names is None and not args.capitals:
        parser.error("name the directory of the package names (--names), or give --capitals")
    documents = [json.loads(line) for path in args.labelled for line in path.open(encoding="utf-8")]
    train = [d for d in documents if half_of(d) == "even"]
    test = [d for d in documents if half_of(d) == "odd"]
    names = GazetteerNames(Gazetteer())
    if args.capitals:
        lists = replace(shipped(), capitals={"bias": 0.0})
        weights = lists.weights
    else:
        raw = [json.loads(line) for path in args.raw for line in path.open(encoding="utf-8")]
        texts = [d["text"] for d in train] + [d["text"] for d in raw if half_of(d) == "even"]
        lists = Model({}, _first_names(args.names), _surnames(args.names, names), _common(texts), {"bias": 0.0})
        weights = _learn([example for d in train for example in _examples(d, names, lists)])
    capitals = _learn([example for d in _in_capitals(train) for example in _examples(d, names, lists)])
    model = replace(lists, weights=weights, capitals=capitals)
    for title, half in (("train", train), ("test", test)):
        if half:
            print(title, _report(half, names, model))
            print(title, "in capitals", _report(_in_capitals(half), names, model))
    groups: list[list[str]] = [[] for _ in SURNAMES]
    for name, group in lists.surnames.items():
        groups[group].append(name)
    written = {
        "weights": {name: round(value, 3) for name, value in sorted(weights.items())},
        "capitals": {name: round(value, 3) for name, value in sorted(capitals.items())},
        "first_names": " ".join(sorted(lists.first_names)),
        "surnames": [" ".join(sorted(group)) for group in groups],
        "common": " ".join(sorted(lists.common)),
    }
    OUT.write_text(json.dumps(written, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _in_capitals(documents: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The documents as if sent in capitals; the few in which that moves offsets are left out."""
    found = [d | {"text": d["text"].upper()} for d in documents]
    return [c for c, d in zip(found, documents, strict=True) if len(c["text"]) == len(d["text"])]


def _first_names(directory: Path) -> frozenset[str]:
    census = {
        line.split()[0].lower()
        for sex in ("female", "male")
        for line in (directory / f"dist.{sex}.first").read_text(encoding="utf-8").splitlines()
    }
    return frozenset(census | set((HERE / "first_names.txt").read_text(encoding="utf-8").split()))


def _surnames(directory: Path, names: GazetteerNames) -> dict[str, int]:
    """Those among the commonest that places are called like, and the very commonest, which stand beside names."""
    found: dict[str, int] = {}
    for line in (directory / "dist.all.last").read_text(encoding="utf-8").splitlines()[: SURNAMES[-1]]:
        name, _, _, rank = line.split()
        group = next(n for n, end in enumerate(SURNAMES) if int(rank) <= end)
        if group < 2 or names.lookup(name.title()) is not None:
            found[name.lower()] = group
    return found


def _common(texts: Iterable[str]) -> frozenset[str]:
    lower: Counter[str] = Counter()
    upper: Counter[str] = Counter()
    for text in texts:
        for word in re.findall(r"(?<![\w-])[^\W\d_]{2,}(?![\w-])", text):
            if word.islower():
                lower[word] += 1
            elif word[1:].islower():
                upper[word.lower()] += 1
    return frozenset(w for w, n in lower.items() if n >= COMMON_FROM and 2 * n > upper[w])


def _judged(document: dict[str, Any], names: GazetteerNames, model: Model) -> list[Judged]:
    body = sentences.split(document["text"])
    finder = Finder(document["text"], names, model)
    return judged(body, finder, surnames(body, finder), model)


def _examples(
    document: dict[str, Any], names: GazetteerNames, lists: Model
) -> Iterable[tuple[str, list[str], bool, float]]:
    """(document, features, whether it is a place, weight)"""
    places = [t for t in document["toponyms"] if t["lat"] is not None and not t.get("skip")]
    others = [t for t in document["toponyms"] if t["lat"] is None]
    for j in _judged(document, names, lists):
        if j.features is None:
            continue
        right = any(_meet(j, t) for t in places)
        if right or not any(_meet(j, t) for t in others):
            yield document["id"], j.features, right, 1.0


def _meet(j: Judged, toponym: dict[str, Any]) -> bool:
    return bool(min(j.span.end, toponym["end"]) > max(j.span.start, toponym["start"]))


def _learn(examples: Sequence[tuple[str, list[str], bool, float]]) -> dict[str, float]:
    """A logistic regression (`data/logistic.py`)."""
    stands: dict[str, set[str]] = defaultdict(set)
    for document, found, _, _ in examples:
        stands[document].update(found)
    cases = [Case(dict.fromkeys(found, 1.0), right) for _, found, right, _ in examples]
    pull = PULL * len(examples) / 100
    weights = learn(cases, common(stands.values(), LEAST), penalty=pull, rounds=STEPS, rate=RATE)
    return {name: value for name, value in weights.items() if abs(value) >= 0.01}


def _report(documents: Sequence[dict[str, Any]], names: GazetteerNames, model: Model) -> str:
    right = wrong = missed = 0
    for document in documents:
        weights = model.capitals if document["text"].isupper() else model.weights
        for _, found, place, _ in _examples(document, names, model):
            taken = score(found, weights) >= EVEN
            right += taken and place
            wrong += taken and not place
            missed += place and not taken
    return f"precision {right / (right + wrong):.3f}, recall of spans {right / (right + missed):.3f}"


if __name__ == "__main__":
    main()
