"""Who says how many: `plain/sources.txt` has plain sentences and short reports, below each its figures and who says so.

"-": nobody is named; "~": not read so yet."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Claim, Document

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
LINES = (Path(__file__).parent / "plain" / "sources.txt").read_text(encoding="utf-8").splitlines()


def labelled() -> list[tuple[str, str, str]]:
    """(report, figure, source) of each label."""
    rows: list[tuple[str, str, str]] = []
    report = ""
    for line in LINES:
        if line.startswith("  "):
            figure, _, source = line.strip().partition(" = ")
            rows.append((report, figure, source))
        else:
            report = line
    return rows


def claims(report: str) -> list[Claim]:
    """What is claimed of the killed and the injured."""
    drafts = EXTRACTOR.read(Document("x", report, None, dt.date(2024, 5, 3))).drafts
    return [c for d in drafts for c in d.incident.claims if c.field in ("killed", "injured")]


def named(source: str | None) -> str:
    """A source without its article, whatever the case."""
    return re.sub(r"^(?:the|an?) ", "", source.lower()) if source else "-"


@pytest.mark.parametrize(
    ("report", "figure", "source"),
    [
        pytest.param(
            *row, marks=[pytest.mark.xfail(strict=True)] if row[1].startswith("~") else [], id=f"{row[1]}-{row[0]}"[:70]
        )
        for row in labelled()
    ],
)
def test_each_figure_has_the_source_that_the_text_names(report: str, figure: str, source: str) -> None:
    match = re.search(rf"\b{re.escape(figure.removeprefix('~ '))}\b", report, re.IGNORECASE)
    assert match is not None
    told = [c for c in claims(report) if c.start <= match.start() < c.end]
    assert told
    assert named(told[0].attributed_to) == named(source)
