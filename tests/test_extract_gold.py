"""Reports of our own, read whole and scored against labels by hand. A floor is raised on purpose, never lowered."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Count, Document, Draft

GOLD: list[dict[str, Any]] = json.loads((Path(__file__).parent / "gold" / "reports.json").read_text(encoding="utf-8"))
SEED = Path(__file__).parents[1] / "data" / "samples" / "000_3dc28cae0971ed87.txt"
EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))

FLOORS = {
    "incidents": 0.97,
    "type": 0.95,
    "date": 0.97,
    "place": 0.92,
    "killed": 0.97,
    "injured": 0.97,
    "perpetrator": 0.97,
}
"""Share of labelled values that must be right; "incidents" is the share of reports with the right number of them."""


def read(row: dict[str, Any]) -> list[Draft]:
    document = Document(row["id"], row["text"], row.get("title"), dt.date.fromisoformat(row["date"]))
    return list(EXTRACTOR.read(document).drafts)


def triple(count: Count | None) -> list[int | None] | None:
    return None if count is None else [count.low, count.best, count.high]


def judged(draft: Draft, gold: dict[str, Any]) -> dict[str, bool]:
    """Field → right or wrong, for the fields that the label speaks of."""
    incident = draft.incident
    named = [" ".join(m.text.split()) for m in draft.where.mentions] if draft.where else []
    verdict = {
        "type": (incident.event_type, incident.sub_event_type) == (gold["event_type"], gold["sub_event_type"]),
        "date": (str(incident.date_start), str(incident.date_end)) == (gold["date_start"], gold["date_end"]),
        "place": named[:1] == [gold["place"]],
        "killed": triple(incident.killed) == gold["killed"],
        "injured": triple(incident.injured) == gold["injured"],
    }
    if "perpetrator" in gold:
        verdict["perpetrator"] = incident.perpetrator == gold["perpetrator"]
    return verdict


def test_floors() -> None:
    """The shares of right values stay at or above their floors; the message names what was missed."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    missed: list[str] = []
    for row in GOLD:
        drafts = read(row)
        total["incidents"] += 1
        right["incidents"] += len(drafts) == len(row["incidents"])
        if len(drafts) != len(row["incidents"]):
            missed.append(f"{row['id']}: {len(drafts)} incidents, not {len(row['incidents'])}")
        for gold, draft in zip(row["incidents"], drafts, strict=False):
            for field, ok in judged(draft, gold).items():
                total[field] += 1
                right[field] += ok
                if not ok:
                    missed.append(f"{row['id']}: {field}: {draft.incident}"[:300])
    shares = {field: right[field] / total[field] for field in total}
    low = {field: share for field, share in shares.items() if share < FLOORS[field]}
    assert not low, "\n".join([str(shares), *missed])


@pytest.mark.parametrize("row", [r for r in GOLD if not r["incidents"]], ids=lambda r: r["id"])
def test_everyday_news_holds_no_incident(row: dict[str, Any]) -> None:
    """Plans, fiction, statistics, sport, business, threats and questions are none."""
    assert read(row) == []


def seed() -> Document:
    text = SEED.read_text(encoding="utf-8").strip()
    return Document("seed", text.removeprefix("date 2024-01-03").strip(), date=dt.date(2024, 1, 3))


def test_the_kerman_report() -> None:
    """One main incident with its figures and notes, one from four years before, and nothing else."""
    main, background = EXTRACTOR.read(seed()).drafts
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
