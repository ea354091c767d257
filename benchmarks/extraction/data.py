"""Labelled reports on disk, and what a folder of them has to hold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

__all__ = ["NEEDS", "Row", "inputs", "load"]

Row = dict[str, Any]
NEEDS = """No folder of labelled reports was given, so only this project's own reports are measured.
The other figures need a folder with one file a set, SET.jsonl, of which any may be missing:
  muc                  many incidents a report
  gva, airwars, isaf   one incident a report
  case2021_types       one type a snippet: "type" instead of "incidents"
  news_raw             no labels, for the speed
  lgl, geowebnews      no incidents: with news_raw, the articles that benchmarks/everyday labels
One report a line: "id", "text", "title" and "date" (of publication, or null), and
  "incidents": [{"date": {"start", "end"}, "location": {"chain": ["Country", "Province", "Town"]}, "lat", "lon",
                 "type": [], "killed": {"min", "max", "quality"}, "injured": {…}, "optional", "civilians_only"}]
The labels of a report without incidents are []. "quality" is "exact", "range" or "stated none"; a field may be null.
"""


def load(folder: Path, name: str, limit: int | None = None) -> list[Row]:
    """The rows of a set; [] when the folder has no such file."""
    path = folder / f"{name}.jsonl"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    return rows[:limit]


def inputs(rows: Sequence[Row]) -> list[Row]:
    """What the program is shown of labelled rows: never the labels."""
    return [{k: row[k] for k in ("id", "title", "date", "text") if row.get(k)} for row in rows]
