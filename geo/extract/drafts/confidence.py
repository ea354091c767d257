"""How sure a draft is: the chance that its date, place and killed are all right, by what supports them.

`data/confidence/train.py` fits the weights of a logistic regression to labelled reports: of the incidents at 0.8
about 80 % are right.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from geo.extract.drafts.dating import Dated
from geo.model import Count, Where

__all__ = ["Support", "features", "score"]

_FILE = Path(__file__).parents[3] / "data" / "confidence" / "model.json"


@dataclass(frozen=True, slots=True)
class Support:
    """What stands behind an incident's values."""

    dated: Dated | None
    where: Where | None
    place_in_sentence: bool
    """Whether the incident's own sentences name the place."""
    killed: Count | None
    figures: tuple[int, ...]
    """Every number of dead that its sentences state."""
    statements: int
    """How many sentences tell of it."""
    first: int
    """Index of the first of them."""
    incidents: int
    """How many incidents the report tells of."""
    event_type: str
    main: bool
    dated_report: bool
    """Whether the report has a publication date."""
    shouted: bool
    """Whether it is written in capitals."""


def score(support: Support) -> float:
    """0–1: the chance that date, place and killed are all right."""
    weights = _weights()
    total = sum(weights.get(name, 0.0) for name in features(support))
    return round(1 / (1 + math.exp(-total)), 2)


def features(s: Support) -> list[str]:
    """What speaks for and against, by name."""
    found = ["always", f"type={s.event_type}", f"statements={min(s.statements, 8)}", f"first={min(s.first, 6)}"]
    found.append(f"incidents={min(s.incidents, 5)}")
    if s.dated is None:
        found.append("date=none")
    else:
        said = "said" if s.dated.said else "counted"
        found += [f"date={said},{s.dated.prec}", f"chance={int(s.dated.chance * 5)}"]
    if s.where is None:
        found.append("place=none")
    else:
        names = len({m.text.lower() for m in s.where.mentions} | {q for m in s.where.mentions for q in m.qualifiers})
        found += [f"place={'in' if s.place_in_sentence else 'out'}", f"names={min(names, 4)}", f"at={s.where.relation}"]
    if s.killed is None:
        found.append("killed=none")
    else:
        best = s.killed.best or s.killed.low or s.killed.high or 0
        size = str(best) if best < 3 else "few" if best < 10 else "many"
        found += [f"killed={size}", "range" if s.killed.low != s.killed.high else "exact"]
        found += [f"figures={min(len(s.figures), 4)}", f"agree={len(set(s.figures)) < 2}"]
        found.append(f"above={any(n > best for n in s.figures)}")
    found += [
        name for name, true in (("main", s.main), ("undated", not s.dated_report), ("shouted", s.shouted)) if true
    ]
    return found


@cache
def _weights() -> dict[str, float]:
    held: dict[str, float] = json.loads(_FILE.read_text(encoding="utf-8"))["weights"]
    return held
