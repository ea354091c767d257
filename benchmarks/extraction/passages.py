"""Short passages of one incident each (benchmarks/passages): are its figures read in whatever words they are told."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.extraction.result import Result
from geo.model import Count, Document, Draft

__all__ = ["judge", "passages", "text_of", "unread"]

HERE = Path(__file__).parents[1] / "passages"
HALF = "odd"
"""Nothing is learnt from these: all that are judged are held back."""
_COUNTS = ("killed", "injured", "missing", "abducted")
_DAY = dt.date(2020, 6, 15)
"""Any: days are not judged."""


def passages() -> list[dict[str, Any]]:
    """All of them, in the order of their files' names."""
    files = (path.read_text(encoding="utf-8") for path in sorted(HERE.glob("*.jsonl")))
    return [json.loads(line) for text in files for line in text.splitlines()]


def unread() -> list[dict[str, Any]]:
    """Those that nothing was mended on: of even numbers."""
    return [row for row in passages() if int(row["id"].rpartition("-")[2]) % 2 == 0]


def text_of(row: dict[str, Any]) -> str:
    """The text of a passage."""
    return " ".join(row["sentences"])


def judge(rows: Iterable[dict[str, Any]], read: Callable[[Document], Sequence[Draft]]) -> Result:
    """Judge passages: each figure that is told, each that nobody suffered, each that is not told."""
    result = Result()
    for row in rows:
        drafts = read(Document(row["id"], text_of(row), None, _DAY))
        told = [d.incident for d in drafts if d.incident.role == "main"] or [d.incident for d in drafts]
        for field in _COUNTS:
            want, got = row[field], _sum([getattr(one, field) for one in told])
            slot = f"{field}, not told" if want is None else f"{field}, nobody" if want[1] == 0 else f"{field}, told"
            ok = got == want
            result.one(slot, HALF, ok)
            result.blame(None if ok else slot, row["id"], HALF, f"{want} read as {got}")
    return result


def _sum(counts: Sequence[Count | None]) -> list[int | None] | None:
    """What the incidents that are read of one passage come to; None where none says."""
    known = [count for count in counts if count is not None]
    whole = sum(known[1:], known[0]) if known else None
    return None if whole is None else [whole.low, whole.best, whole.high]
