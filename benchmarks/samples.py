"""How the pipeline reads the project's own sample reports, against labels made by hand.

usage: python -m benchmarks.samples [--errors]

The labels (data/samples/expected.csv) tell of the main incident of each of the reports in data/samples/briefs.jsonl.
"Killed" and "injured" count only when low, best and high are all right, unknown included. "Merged" asks whether the
reports of one happening, and only those, end in one incident (B-cubed F1 over reports; all apart gives the figure in
brackets).

"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from geo import build
from geo.filters import IncidentFilter
from geo.ingest import documents_in
from geo.merge.match import distance_m
from geo.model import Analysis, Count, Document, Incident, Place

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
Label = dict[str, str]


@dataclass
class Tally:
    """How often each thing was right, and where it was not."""

    right: Counter[str]
    wrong: dict[str, list[str]]
    reports: int = 0

    def add(self, what: str, ok: bool, told: str) -> None:
        self.right[what] += ok
        if not ok:
            self.wrong[what].append(told)

    def share(self, what: str) -> float:
        return self.right[what] / self.reports


def labels() -> dict[str, Label]:
    """Report id → what it says."""
    with (SAMPLES / "expected.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def analyses() -> Iterator[Analysis]:
    """The samples through the real extractor and resolver."""
    analyse = build.analyser(build.Settings())
    return (analyse(item) for item in documents_in([SAMPLES / "briefs.jsonl"]) if isinstance(item, Document))


def judge() -> Tally:
    """Read all samples and compare."""
    expected, tally = labels(), Tally(Counter(), defaultdict(list))
    for analysis in analyses():
        label, main = expected[analysis.document.id], [i for i in analysis.incidents if i.role == "main"]
        tally.reports += 1
        tally.add("one main incident", len(main) == 1, f"{label['id']}: {[i.title for i in main]}")
        first = main[0] if main else None
        for field in ("killed", "injured"):
            _judge_count(tally, field, label, first)
        _judge_rest(tally, label, first)
    return tally


def merged() -> float:
    """B-cubed F1 of merging all samples, in the order of their file, into an empty store."""
    truth = {label["id"]: label["incident_key"] for label in labels().values()}
    with tempfile.TemporaryDirectory() as folder:
        pipeline = build.pipeline(build.Settings(store=f"sqlite:///{folder}/samples.sqlite"))
        pipeline.ingest(documents_in([SAMPLES / "briefs.jsonl"]))
        answer: dict[str, str] = {}
        for incident in pipeline.store.incidents(IncidentFilter()):
            for source in incident.sources:
                answer.setdefault(source.id, incident.incident_id)
    return b_cubed(truth, answer)


def b_cubed(truth: Mapping[str, str], answer: Mapping[str, str]) -> float:
    """F1 over the keys of `truth`; a key that `answer` lacks stands alone."""
    given = {key: answer.get(key, f"alone {key}") for key in truth}
    together = Counter((truth[key], given[key]) for key in truth)
    real, found = Counter(truth.values()), Counter(given.values())
    precision = sum(n * n / found[a] for (_, a), n in together.items()) / len(truth)
    recall = sum(n * n / real[t] for (t, _), n in together.items()) / len(truth)
    return 2 * precision * recall / (precision + recall)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="name each report that was read wrong")
    args = parser.parse_args()
    began = time.perf_counter()
    tally = judge()
    print(f"{tally.reports} sample reports in {time.perf_counter() - began:.1f} s, start included")
    for what, right in tally.right.items():
        print(f"{what:20s} {right / tally.reports:.3f}  ({right}/{tally.reports})")
        if args.errors:
            sys.stdout.writelines(f"    {told}\n" for told in tally.wrong[what])
    found = merged()
    apart = b_cubed({label["id"]: label["incident_key"] for label in labels().values()}, {})
    print(f"{'merged':20s} {found:.3f}  ({apart:.3f})")


def _judge_count(tally: Tally, field: str, label: Label, incident: Incident | None) -> None:
    want = tuple(int(v) if (v := label[f"{field}_{bound}"]) else None for bound in ("low", "best", "high"))
    count: Count | None = getattr(incident, field) if incident else None
    got = (count.low, count.best, count.high) if count else (None, None, None)
    tally.add(field, got == want, f"{label['id']}: {want} read as {got}")


def _judge_rest(tally: Tally, label: Label, incident: Incident | None) -> None:
    start, end = (
        (d.isoformat() if d else "" for d in (incident.date_start, incident.date_end)) if incident else ("", "")
    )
    overlaps = bool(start and end and start <= label["date_end"] and label["date_start"] <= end)
    tally.add("date", overlaps, f"{label['id']}: {label['date_start']} read as {start} – {end}")
    place = incident.place if incident else None
    spot = Place(label["place"], float(label["latitude"]), float(label["longitude"]))
    km = distance_m(place, spot) / 1000 if place else 20_039.0
    named = f"{place.name}, {place.country}, precision {place.where_prec}" if place else "nothing"
    told = f"{label['id']}: {label['place']} read as {named}, {km:.0f} km off"
    tally.add("place within 25 km", km <= 25, told)
    tally.add("place within 161 km", km <= 161, told)
    kind = (incident.event_type, incident.sub_event_type) if incident else ("", "")
    want = (label["event_type"], label["sub_event_type"])
    tally.add("event type", kind[0] == want[0], f"{label['id']}: {want} read as {kind}")
    tally.add("sub-event type", kind == want, f"{label['id']}: {want} read as {kind}")


if __name__ == "__main__":
    main()
