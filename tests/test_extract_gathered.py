"""Several sources' figures of the same dead, by short reports that are read whole."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def killed(text: str) -> tuple[int | None, int | None, int | None] | None:
    """Lowest, best and highest count of the main incident's dead."""
    read = EXTRACTOR.read(Document("x", text, date=dt.date(2031, 5, 14)))
    (count,) = (d.incident.killed for d in read.drafts if d.incident.role == "main")
    return (count.low, count.best, count.high) if count is not None else None


@pytest.mark.parametrize(
    ("said", "span"),
    [
        ("Police said 14 people were killed; doctors put the figure at 19.", (14, 14, 19)),
        ("The ministry said 14 people had died, while the opposition spoke of 19 dead.", (14, 14, 19)),
        ("The army says 14 people died, the elders say 19.", (14, 14, 19)),
        ("Local sources differ: the SNHR documented 31 dead, the Civil Defence 28, a nurse 35.", (28, 31, 35)),
    ],
)
def test_sources_that_differ_span_a_range(said: str, span: tuple[int, int, int]) -> None:
    """With a noun or without one, in one clause or in several sentences."""
    assert killed(f"An air strike hit the market of Sirte on 4 May 2031. {said}") == span


@pytest.mark.parametrize(
    "said",
    [
        "Police said 14 people were killed. Five pupils were among the dead, a doctor said.",
        "Police said 14 people were killed. Doctors said nine died on the way to hospital.",
        "Police said 14 people were killed. The mayor had put the toll at nine on Sunday.",
        "Police said 14 people were killed. A video shows at least six bodies.",
        "Police said 14 people were killed. Rescuers had initially spoken of nine.",
    ],
)
def test_a_part_or_an_earlier_figure_disputes_nothing(said: str) -> None:
    """Some of the dead, the toll of the day before, a lower bound."""
    assert killed(f"Rockets hit a market in Sirte on Monday. {said}") == (14, 14, 14)
