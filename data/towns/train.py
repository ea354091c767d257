"""Learn which of the named places an incident happened in, and write model.json.

    python data/towns/train.py LABELLED.jsonl…

A labelled line is a report: `id`, `text`, `title`, `date`, and `incidents`; used are those with one incident that is
not optional, whose `location` has a `chain` of names, the country first (or `alternatives`, several chains), and may
have `city_raw`, the town alone. Only the rows whose key has an even SHA-1 are learnt from (the key is the incident's
`incident_id`, else `id`); how often the likeliest name is right is printed for both halves. Needs numpy.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.halves import half_of  # noqa: E402
from data.ascent import rmsprop  # noqa: E402
from geo.extract.incidents import incidents  # noqa: E402
from geo.extract.incidents.report import Report  # noqa: E402
from geo.extract.names import places  # noqa: E402
from geo.extract.site.choice import Told  # noqa: E402
from geo.extract.site.towns import Town  # noqa: E402
from geo.extract.text import sentences  # noqa: E402
from geo.extract.text.tokens import words  # noqa: E402
from geo.geocode import Gazetteer, GazetteerNames  # noqa: E402
from geo.model import Document  # noqa: E402

OUT = Path(__file__).parent / "model.json"
RATES = [0.05] * 250 + [0.0125] * 150
"""The size of each step uphill."""
PULL = 0.001
"""How strongly weights are drawn to zero."""
GENERIC = words(
    "province provincia district governorate department departamento county state city town municipality region the of"
)

Example = tuple[str, list[Town], list[bool], float]
"""Source, names, which of them are right, style of the report."""


def main() -> None:
    """Examples, weights; then write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", nargs="+", type=Path)
    args = parser.parse_args()
    names = GazetteerNames(Gazetteer())
    train: list[Example] = []
    test: list[Example] = []
    for path in args.labelled:
        for row in map(json.loads, path.open(encoding="utf-8")):
            told = [i for i in row.get("incidents") or [] if not i.get("optional")]
            if len(told) == 1:
                half = train if half_of(row) == "even" else test
                half += _examples(path.stem, row, told[0], names)
    features = sorted({name for _, found, _, _ in train for town in found for name in town.features})
    weights = _learn(train, features)
    for title, examples in (("train", train), ("test", test)):
        print(title, _report(examples, features, weights))
    size = len(features)
    written = {f: [round(float(weights[n]), 3), round(float(weights[size + n]), 3)] for n, f in enumerate(features)}
    OUT.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")


def _examples(source: str, row: dict[str, Any], incident: dict[str, Any], names: GazetteerNames) -> Iterator[Example]:
    """The main incident of a report with all names that it may have happened in."""
    date = dt.date.fromisoformat(row["date"][:10]) if row.get("date") else None
    document = Document(row["id"], row["text"], row.get("title"), date)
    body = sentences.split(document.text)
    report = Report(document, body, places.find(body, document.text, names), names, "train")
    tellings = report.tellings()
    groups = [g for g in incidents.group(tellings, report.places, report.published) if not g.background]
    if not groups:
        return
    first = max(groups, key=lambda g: len(g.tellings) + 6 / (1 + g.tellings[0].sentence.index))
    told = [Told(t.sentence, t.near, within=t.within) for t in first.tellings]
    choice = report.sites.grammar.choose(told, [t.sentence.index for t in tellings], background=False)
    found = report.sites.weighing.towns(choice, told)
    right = right_names(incident["location"])
    yield source, found, [key_of(t.key) in right for t in found], report.sites.weighing.style


def right_names(location: dict[str, Any]) -> set[str]:
    """Keys of the names that are right."""
    if location.get("city_raw"):
        city = location["city_raw"]
        return {key_of(re.sub(r"\(.*", "", city)), *(key_of(m) for m in re.findall(r"\((.*?)\)", city))} - {""}
    chains = location.get("alternatives") or [location.get("chain") or []]
    return {key_of(x["name"] if isinstance(x, dict) else x) for chain in chains for x in chain[1:]}


def key_of(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    parts = re.sub(r"[^a-z0-9 ]+", " ", plain).split()
    return " ".join([p for p in parts if p not in GENERIC] or parts)


def _matrix(found: Sequence[Town], features: Sequence[str], style: float) -> Any:
    table = np.array([[town.features.get(f, 0.0) for f in features] for town in found])
    return np.hstack([table, style * table])


def _learn(examples: Sequence[Example], features: Sequence[str]) -> Any:
    """A conditional logit; each source counts by the square root of its size. Its last steps are too long to settle, so
    that sums in another order, such as those of `data/logit.py`, give other digits."""
    usable = [e for e in examples if any(e[2]) and not all(e[2])]
    sizes = Counter(e[0] for e in usable)
    rows = [(_matrix(e[1], features, e[3]), np.array(e[2]), sizes[e[0]] ** -0.5) for e in usable]
    total = sum(share for _, _, share in rows)

    def uphill(weights: Any) -> Any:
        slope = np.zeros_like(weights)
        for table, right, share in rows:
            scores = table @ weights
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            wanted = chances * right
            slope += share * (table.T @ (wanted / (wanted.sum() + 1e-12) - chances))
        return slope / total - PULL * weights

    return rmsprop(uphill, np.zeros(2 * len(features)), RATES)


def _report(examples: Sequence[Example], features: Sequence[str], weights: Any) -> dict[str, str]:
    tally: dict[str, list[int]] = {}
    for source, found, right, style in examples:
        counts = tally.setdefault(source, [0, 0, 0])
        counts[0] += 1
        counts[1] += any(right)
        counts[2] += bool(found) and right[int(np.argmax(_matrix(found, features, style) @ weights))]
    return {
        s: f"{n} reports, right one named {named / n:.3f}, chosen {hit / n:.3f}" for s, (n, named, hit) in tally.items()
    }


if __name__ == "__main__":
    main()
