"""Reports of our own, read whole and scored against labels by hand. A floor is raised on purpose, never lowered."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from benchmarks.extraction import owned
from benchmarks.extraction.result import Result
from geo.extract import RuleExtractor
from geo.extract.text.tokens import words
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Count, Document, Draft

SEED = Path(__file__).parents[1] / "data" / "samples" / "000_3dc28cae0971ed87.txt"
EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
SETTLED: list[dict[str, Any]] = [
    row
    for name in ("reports.json", "operations.json", "nights.json")
    for row in json.loads((owned.GOLD / name).read_text(encoding="utf-8"))
]
"""Reports that are read as they should be, each of which must stay so."""
LOUD = words("none-memorial-plan none-obituary desk-rohingya desk-film")
"""Quiet reports in which something is still read; each of the others must stay quiet."""
OPEN = {"district-chain": "place"}
"""Those among the settled ones that are not yet: report → slot."""

FLOORS = {
    "no incident": 0.92,
    "main incidents": 0.93,
    "incidents": 0.90,
    "type": 0.83,
    "date": 0.82,
    "place": 0.80,
    "killed": 0.86,
    "injured": 0.87,
    "missing": 0.91,
    "abducted": 0.90,
    "perpetrator": 0.87,
    "killed_civilians, told": 0.90,
    "killed_perpetrators": 0.97,
    "killed_perpetrators, told": 0.88,
    "injured_civilians, told": 0.95,
}
"""Share of all gold reports' labelled values that must be right; "no incident" is the share of quiet reports that are
read as such, "incidents" and "main incidents" that of the others with the right number of them."""
LEAST = 120
"""Gold reports that there must be."""


def read(document: Document) -> Sequence[Draft]:
    return EXTRACTOR.read(document).drafts


@pytest.fixture(scope="module")
def result() -> Result:
    """All gold reports, read once."""
    return owned.judge(owned.gold(), read)


def test_gold_is_large_and_its_names_differ() -> None:
    """A report's name finds it."""
    names = [row["id"] for row in owned.gold()]
    assert len(names) == len(set(names)) >= LEAST


@pytest.mark.parametrize("slot", FLOORS)
def test_floors(result: Result, slot: str) -> None:
    """The share of right values stays at or above its floor; the message names what was missed."""
    (cell,) = result.slots[slot].values()
    missed = [f"{p.report}: {p.told}" for p in result.problems if p.kind == slot]
    assert cell.right / cell.wanted >= FLOORS[slot], "\n".join([f"{cell.right} of {cell.wanted}", *missed])


@pytest.mark.parametrize("row", SETTLED, ids=lambda row: row["id"])
def test_what_is_read_right_stays_right(row: dict[str, Any]) -> None:
    """Every labelled value of the report, and the number of its incidents."""
    problems = owned.judge([row], read).problems
    assert [p for p in problems if p.kind != OPEN.get(row["id"])] == []


@pytest.mark.parametrize(
    "row", [r for r in owned.gold() if not r["incidents"] and r["id"] not in LOUD], ids=lambda row: row["id"]
)
def test_everyday_news_holds_no_incident(row: dict[str, Any]) -> None:
    """Plans, fiction, statistics, sport, business, threats and questions are none."""
    assert owned.judge([row], read).problems == []


def seed() -> Document:
    text = SEED.read_text(encoding="utf-8").strip()
    return Document("seed", text.removeprefix("date 2024-01-03").strip(), date=dt.date(2024, 1, 3))


def test_the_kerman_report() -> None:
    """One main incident with its figures and notes, one from four years before, and nothing else."""
    main, background = read(seed())
    assert main.incident.role == "main"
    assert main.where is not None
    assert main.where.mentions[0].text == "Kerman"
    assert main.incident.date_start == main.incident.date_end == dt.date(2024, 1, 3)
    assert main.incident.date_prec in (1, 2)
    assert main.incident.event_type == "Explosions/Remote violence"
    assert main.incident.killed == Count(73, 73, None, "at least")
    assert main.incident.injured == Count(170, 170, 170)
    assert main.incident.perpetrator is None
    assert main.incident.perpetrator_certainty == "unknown"
    assert any(note.startswith("cause unclear") for note in main.incident.notes)
    assert "source named by the page: CNN" in main.incident.notes
    assert any(claim.field == "notes" and claim.value == "cause unclear" for claim in main.incident.claims)
    assert any(claim.attributed_to == "state media outlet IRNA" for claim in main.incident.claims)

    assert background.incident.role == "background"
    assert background.where is not None
    assert background.where.mentions[0].text == "Baghdad International Airport"
    assert background.incident.sub_event_type == "Air/drone strike"
    assert background.incident.killed == Count.exactly(1)
    assert background.incident.injured is None
    assert background.incident.perpetrator == "United States"
    assert background.incident.perpetrator_certainty == "attributed"
    assert background.incident.date_prec in (4, 5)
    first, last = background.incident.date_start, background.incident.date_end
    assert first is not None and last is not None
    assert first <= dt.date(2020, 1, 3) <= last
    assert (last - first).days <= 366
