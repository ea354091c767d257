"""The project's own labelled reports, read, with each incident that is read set beside the label that it fits.

What learns from them asks for `readings()`; a label is found by the other values: what chooses the day, say, leaves the
day out of what is compared, so that what is read wrongly is learnt from too.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from geo.extract import reader
from geo.extract.drafts.drafts import Drafts
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.names import places
from geo.extract.text import language, sentences
from geo.geocode import GazetteerNames
from geo.model import Count, Document, Draft

__all__ = ["FOLDS", "HERE", "Reading", "fold_of", "labels_of", "matched", "readings", "rows", "same_place"]

HERE = Path(__file__).parent
FOLDS = 5
Label = Mapping[str, Any]

_WORTH = {"place": 3.0, "killed": 3.0, "injured": 2.0, "type": 2.0, "day": 2.0, "role": 0.5}
"""How much each value that fits says that a label speaks of an incident."""
_LEAST = 4.0
_COUNTS = ("killed", "injured")


def rows() -> Iterator[dict[str, Any]]:
    """All labelled reports, in the order of their files' names."""
    for path in sorted(HERE.glob("*.jsonl")):
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)


def readings(names: GazetteerNames, reports: Iterator[Mapping[str, Any]] | None = None) -> Iterator[Reading]:
    """The English ones of the reports (else of all of them), read."""
    for row in reports if reports is not None else rows():
        reading = Reading(row, names)
        if language.guess(reading.document.text) in (None, "en"):
            yield reading


def fold_of(row: Mapping[str, Any]) -> int:
    """0 to 4: which fifth of the reports a row belongs to, by its id."""
    return int(hashlib.sha1(row["id"].encode()).hexdigest()[:8], 16) // 2 % FOLDS


@dataclass
class Reading:
    """One report as it is read; nothing is worked out before it is asked for."""

    row: Mapping[str, Any]
    names: GazetteerNames

    @cached_property
    def document(self) -> Document:
        day = self.row.get("date")
        return Document(
            self.row["id"], self.row["text"], self.row.get("title"), dt.date.fromisoformat(day[:10]) if day else None
        )

    @cached_property
    def report(self) -> Report:
        body = sentences.split(self.document.text)
        return Report(self.document, body, places.find(body, self.document.text, self.names), self.names, "train")

    @cached_property
    def tellings(self) -> list[Telling]:
        return self.report.tellings()

    @cached_property
    def groups(self) -> list[Group]:
        return reader.grouped(self.report, self.tellings)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self.report, self.tellings, self.groups)

    @cached_property
    def made(self) -> list[Draft]:
        """One a group, in their order."""
        return [self.drafts.draft(g, first=n == 0) for n, g in enumerate(self.groups)]

    def labels(self, without: Collection[str] = (), least: float = _LEAST) -> dict[int, Label]:
        """Index of a group → the label that it fits; `without`: values that are not to be compared; `least`: what those
        that fit must be worth."""
        told = labels_of(self.row)
        pairs = []
        for a, label in enumerate(told):
            for b, draft in enumerate(self.made):
                fits = _fits(label, draft)
                pairs.append((-sum(worth for k, worth in _WORTH.items() if k not in without and fits[k]), a, b))
        of = matched(pairs, least)
        news = [a for a, label in enumerate(told) if label["role"] == "main"]
        read = [b for b, draft in enumerate(self.made) if draft.incident.role == "main"]
        if len(news) == len(read) == 1 and news[0] not in of.values() and read[0] not in of:
            of[read[0]] = news[0]  # what else should it be
        return {b: told[a] for b, a in of.items()}


def labels_of(row: Mapping[str, Any]) -> list[Label]:
    """The labels of a report that say what happened."""
    return [label for label in row.get("incidents") or [] if "event_type" in label]


def matched(pairs: Iterable[tuple[float, int, int]], least: float) -> dict[int, int]:
    """Index of a group → that of its label, the likest first and each once. `pairs`: what the values that fit are
    worth, less than zero, with a label and a group; `least`: what they must be worth."""
    of: dict[int, int] = {}
    for less, a, b in sorted(pairs):
        if -less >= least and a not in of.values() and b not in of:
            of[b] = a
    return of


def same_place(label: Label, named: str) -> bool:
    """Whether a name is one that the label allows for its place."""
    right = [p for p in (label.get("place"), *(label.get("place_also") or [])) if p]
    return any(_plain(named) in (_plain(p), _plain(p.split(",")[0])) for p in right)


def _fits(label: Label, draft: Draft) -> dict[str, bool]:
    """Value → whether it is told and is as labelled."""
    incident, where = draft.incident, draft.where
    first = incident.date_start
    fits = {
        "type": incident.sub_event_type in (label["sub_event_type"], *(label.get("sub_also") or [])),
        "day": first is not None and first.isoformat() == label.get("date_start"),
        "place": where is not None and bool(where.mentions) and same_place(label, where.mentions[0].text),
        "role": incident.role == label["role"],
    }
    counts = {k: _told(getattr(incident, k)) for k in _COUNTS}
    return fits | {k: count is not None and count == label.get(k) for k, count in counts.items()}


def _told(count: Count | None) -> Sequence[int | None] | None:
    return None if count is None else [count.low, count.best, count.high]


def _plain(name: str) -> str:
    return name.lower().removeprefix("the ").removeprefix("city of ").removeprefix("town of ").strip()
