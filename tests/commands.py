"""The command line in a process of its own, and reports to give it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
KERMAN = "date 2024-01-03 At least 73 people were killed and 170 injured by two bombs in the Iranian city of Kerman."
REPORTS = [
    {"id": "kerman", "date": "2024-01-04", "text": "A bombing on Wednesday killed 84 people in Kerman, Iran."},
    {"id": "quiet", "date": "2024-01-04", "text": "The city council of Kerman met on Wednesday to speak of parks."},
    {"id": "nice", "date": "2016-07-15", "text": "A truck attack killed 84 people in Nice, France, on Thursday."},
]


def geo(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line and wait for it."""
    env = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, "-m", "geo", *arguments], cwd=ROOT, input=given, capture_output=True, text=True, env=env
    )


def write_reports(folder: Path) -> Path:
    """A file of REPORTS in JSON Lines, with a broken line among them."""
    file = folder / "reports.jsonl"
    rows = [json.dumps(r) for r in REPORTS]
    file.write_text("\n".join([rows[0], "{broken", *rows[1:]]) + "\n")
    return file
