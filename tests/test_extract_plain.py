"""Plain sentences and short reports, as any desk writes them: a reader would be angry to see one misread.

They lie in `plain/`, a line each, behind what they say: killed and injured, in `reports.txt` missing and abducted too
(a number, or low/best/high; - where nobody says it).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from geo.model import Count
from tests.reading import incidents, main_incidents

SENTENCES, REPORTS = (
    (Path(__file__).parent / "plain" / name).read_text(encoding="utf-8").splitlines()
    for name in ("sentences.txt", "reports.txt")
)


def said(text: str) -> Count | None:
    """The figure of a column."""
    if text == "-":
        return None
    low, best, high = [int(n) if n else None for n in (text.split("/") if "/" in text else [text] * 3)]
    return Count(low, best, high)


def bounds(count: Count | None) -> Count | None:
    """A figure without the word that hedges it."""
    return None if count is None else Count(count.low, count.best, count.high)


@pytest.mark.parametrize("row", SENTENCES, ids=lambda row: row.split(" | ")[2][:60])
def test_a_plain_sentence_is_one_incident_with_its_figures(row: str) -> None:
    """Exactly one incident, whose dead and hurt are as many as the words say, no more and no fewer."""
    killed, injured, text = row.split(" | ")
    (read,) = incidents(text)
    assert (bounds(read.killed), bounds(read.injured)) == (said(killed), said(injured))


@pytest.mark.parametrize("row", REPORTS, ids=lambda row: row.split(" | ")[4][:60])
def test_a_short_report_is_one_fresh_incident_with_its_figures(row: str) -> None:
    """Later sentences correct, add and tell of other times; the figures are those of the one fresh incident."""
    *figures, text = row.split(" | ")
    (read,) = main_incidents(text)
    told = [read.killed, read.injured, read.missing, read.abducted]
    assert [c.best if c else None for c in told] == [int(n) if n != "-" else None for n in figures]
