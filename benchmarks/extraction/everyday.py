"""Real articles of ordinary news, most without an incident, with labels of our own (benchmarks/everyday).

An answer and a label belong together when they agree in enough of what both say, the likest pairs first. What a fair
judge would tell as news, as history or not at all ("either": old crimes in court, plain arrests, what goes on for
months) costs nothing, told or not.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.extraction.data import Row, load
from benchmarks.extraction.result import Result
from benchmarks.halves import half_of

__all__ = ["LABELS", "articles", "judge"]

LABELS = Path(__file__).parents[1] / "everyday" / "labels.jsonl"
_COUNTS = ("killed", "injured", "missing", "abducted")
_WEIGHTS = {"place": 3, "killed": 2, "sub-event type": 2, "date": 2, "injured": 1, "country": 1}
"""What agreeing in a field says for an answer's being about a label's incident."""
_SAME = 4
"""From which sum on it is."""


def articles(folder: Path, limit: int | None = None) -> list[Row]:
    """The labelled articles of a folder's sets, with their labels under "labels"; [] when it has none of them."""
    with LABELS.open(encoding="utf-8") as file:
        labelled = {row["id"]: row for row in map(json.loads, file)}
    sets = sorted({row["set"] for row in labelled.values()})
    rows = [row for name in sets for row in load(folder, name) if row["id"] in labelled]
    return [{**row, "labels": labelled[row["id"]]["incidents"]} for row in rows][:limit]


def judge(rows: Sequence[Row], answers: Mapping[str, Row]) -> Result:
    """Judge the articles by their main incidents."""
    result = Result()
    for row in rows:
        given = (answers.get(row["id"]) or {}).get("incidents") or []
        _judge_article(result, row, [i for i in given if i["role"] == "main"])
    return result


def _judge_article(result: Result, row: Row, given: Sequence[Row]) -> None:
    half, report = half_of(row), row["id"]
    labels = sorted(row["labels"], key=lambda label: label["role"] != "main")
    wanted = [label for label in labels if label["role"] == "main"]
    pairs = _pairs([label for label in labels if label["role"] in ("main", "either")], given)
    real = {b: label for label, b in pairs if label["role"] == "main"}
    free = {b for label, b in pairs if label["role"] == "either"}
    needless = [i for b, i in enumerate(given) if b not in real and b not in free]
    if not wanted:
        result.one("no incident", half, not needless)
    result.add("incident", half, len(real), len(wanted), len(real) + len(needless))
    for i in needless:
        kind = "incident: needless" if wanted else "incident: false, in a report of none"
        result.blame(kind, report, half, f"{i['sub_event_type']}: {i['title']}")
    for label in wanted:
        if not any(label is found for found in real.values()):
            told = [label.get(k) for k in ("sub_event_type", "date_start", "place", "killed", "injured")]
            result.blame("incident: missed", report, half, str(told))
    for b, label in real.items():
        verdicts = _verdicts(label, given[b])
        for field, (want, got, ok) in verdicts.items():
            result.one(field, half, ok)
            result.blame(None if ok else field, report, half, f"{want} read as {got}")
        right = all(verdicts[field][2] for field in ("date", "place", "killed") if field in verdicts)
        result.sure.append((half, given[b]["confidence"], right))


def _pairs(labels: Sequence[Row], given: Sequence[Row]) -> list[tuple[Row, int]]:
    """(label, index of the answer about the same incident), each at most once, the likest first."""
    sums = [(_likeness(label, i), -a, -b) for a, label in enumerate(labels) for b, i in enumerate(given)]
    pairs: list[tuple[Row, int]] = []
    taken: set[tuple[str, int]] = set()
    for likeness, a, b in sorted(sums, reverse=True):
        if likeness >= _SAME and not taken & {("label", a), ("answer", b)}:
            taken |= {("label", a), ("answer", b)}
            pairs.append((labels[-a], -b))
    return pairs


def _likeness(label: Row, incident: Row) -> int:
    verdicts = _verdicts(label, incident)
    return sum(n for field, n in _WEIGHTS.items() if field in verdicts and verdicts[field][2])


def _verdicts(label: Row, incident: Row) -> dict[str, tuple[object, object, bool]]:
    """Field → wanted, read, and whether that is right; a day and a country that no label gives are not judged."""
    place = incident.get("place") or {}
    kind, sub = incident["sub_event_type"], label["sub_event_type"]
    verdicts: dict[str, tuple[object, object, bool]] = {
        "sub-event type": (sub, kind, kind in (sub, *label.get("sub_also", ()))),
        "place": (label.get("place"), place.get("mention"), _is_there(label, place)),
    }
    if label.get("date_start"):
        want, got = ((i["date_start"], i["date_end"]) for i in (label, incident))
        verdicts["date"] = (want, got, want == got)
    if label.get("country"):
        verdicts["country"] = (label["country"], place.get("country"), label["country"] == place.get("country"))
    for field in _COUNTS:
        verdicts[field] = (want := label.get(field), got := _triple(incident.get(field)), want == got)
    return verdicts


def _is_there(label: Row, place: Mapping[str, Any]) -> bool:
    """Whether a place is the one that the label names, or another that it allows, in whatever words."""
    if not label.get("place"):
        return not place.get("mention")
    known = {_key(name) for name in (place.get("mention"), place.get("name"), *(place.get("names") or ())) if name}
    wanted = [_key(name) for name in (label["place"], *label.get("place_also", ()))]
    return any(name in known or name.split(",")[0] in known for name in wanted)


def _key(name: str) -> str:
    plain = " ".join(name.lower().split())
    return plain.removeprefix("the ").removeprefix("city of ").removeprefix("town of ").removeprefix("village of ")


def _triple(count: Mapping[str, int | None] | None) -> list[int | None] | None:
    return None if count is None else [count["low"], count["best"], count["high"]]
