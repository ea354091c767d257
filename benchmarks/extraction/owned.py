"""The project's own reports, the gold ones (tests/gold) and those that were left unread, judged field by field."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.extraction import perpetrators
from benchmarks.extraction.result import Result
from geo.model import Count, Document, Draft

__all__ = ["GOLD", "UNREAD", "gold", "judge", "judged", "unread"]

GOLD = Path(__file__).parents[2] / "tests" / "gold"
UNREAD = Path(__file__).parents[1] / "unread"
HALF = "odd"
"""Nothing is learnt from these: all of them are held back."""
_PARTS = ("killed_civilians", "killed_perpetrators", "injured_civilians")
_SELDOM_TOLD = ("perpetrator", *_PARTS)
"""Fields of which most labels say that nothing is told: the others are judged by themselves too."""
_COUNTS = ("killed", "injured", "missing", "abducted", *_PARTS)


def gold() -> list[dict[str, Any]]:
    """All gold reports, in the order of their files' names."""
    return _rows(GOLD)


def unread() -> list[dict[str, Any]]:
    """All reports that nothing was mended on, in the order of their files' names."""
    return _rows(UNREAD)


def _rows(folder: Path) -> list[dict[str, Any]]:
    return [row for path in sorted(folder.glob("*.json")) for row in json.loads(path.read_text(encoding="utf-8"))]


def judge(rows: Sequence[dict[str, Any]], read: Callable[[Document], Sequence[Draft]]) -> Result:
    """Judge reports. Incidents are compared in their order; with a wrong number of them, as far as both go."""
    result = Result()
    for row in rows:
        day = dt.date.fromisoformat(row["date"]) if row["date"] else None
        document = Document(row["id"], row["text"], row.get("title"), day)
        drafts, labels = read(document), row["incidents"]
        titles = [d.incident.title for d in drafts]
        if not labels:
            _one(result, row, "no incident", not drafts, f"read {titles}")
            continue
        main = [sum(x == "main" for x in roles) for roles in ([i["role"] for i in labels], _roles(drafts))]
        _one(result, row, "main incidents", main[0] == main[1], f"{main[0]} wanted, read {titles}")
        _one(result, row, "incidents", len(labels) == len(drafts), f"{len(labels)} wanted, read {titles}")
        for n, label in enumerate(labels):
            draft = drafts[n] if n < len(drafts) else None
            for field, (want, got, ok) in judged(draft, label).items():
                _one(result, row, field, ok, f"{want} read as {got}")
                if field in _SELDOM_TOLD and want:
                    result.one(f"{field}, told", HALF, ok)
    return result


def judged(draft: Draft | None, label: dict[str, Any]) -> dict[str, tuple[object, object, bool]]:
    """Field → wanted, read, and whether that is right, for the fields that the label speaks of."""
    incident = draft.incident if draft else None
    named = [" ".join(m.text.split()) for m in draft.where.mentions] if draft and draft.where else []
    pairs: dict[str, tuple[object, object]] = {
        "type": (
            (label["event_type"], label["sub_event_type"]),
            incident and (incident.event_type, incident.sub_event_type),
        ),
        "date": (
            (label["date_start"], label["date_end"]),
            incident and (_iso(incident.date_start), _iso(incident.date_end)),
        ),
        "place": (label["place"], named[0] if named else None),
    }
    for field in _COUNTS:
        if field in label:
            pairs[field] = (label[field], _triple(getattr(incident, field)) if incident else "nothing")
    if "perpetrator" in label:
        pairs["perpetrator"] = (label["perpetrator"], incident.perpetrator if incident else "nothing")
    verdicts = {field: (want, got, want == got) for field, (want, got) in pairs.items()}
    if "perpetrator" in verdicts:
        want, got, ok = verdicts["perpetrator"]
        verdicts["perpetrator"] = (
            want,
            got,
            ok or (incident is not None and perpetrators.same(want, incident.perpetrator)),
        )
    want, got, ok = verdicts["place"]
    allowed = [str(p).lower() for p in (want, *(label.get("place_also") or ())) if p]
    verdicts["place"] = (want, got, ok or (named != [] and named[0].lower() in allowed))  # a dateline's is in capitals
    want, got, ok = verdicts["type"]
    verdicts["type"] = (
        want,
        got,
        ok or (incident is not None and incident.sub_event_type in label.get("sub_also", ())),
    )
    return verdicts


def _one(result: Result, row: dict[str, Any], slot: str, ok: bool, told: str) -> None:
    result.one(slot, HALF, ok)
    if not ok:
        result.blame(slot, row["id"], HALF, told)


def _roles(drafts: Sequence[Draft]) -> list[str]:
    return [d.incident.role for d in drafts]


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _triple(count: Count | None) -> list[int | None] | None:
    return None if count is None else [count.low, count.best, count.high]
