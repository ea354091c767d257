"""The user's own document, read from end to end: what it tells, where, and nothing else."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from geo import build
from geo.ingest import documents_in
from geo.model import Analysis, Count, Document

DOCUMENT = Path(__file__).resolve().parents[1] / "data" / "samples" / "000_3dc28cae0971ed87.txt"


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    """What the shipped extractor and gazetteer make of it."""
    (document,) = documents_in([DOCUMENT])
    assert isinstance(document, Document)
    return build.analyser(build.Settings())(document)


def test_it_tells_of_one_incident_and_of_one_in_the_background(analysis: Analysis) -> None:
    """Nor distances, nor "thousands more", nor the questions at its end make an incident."""
    assert [i.role for i in analysis.incidents] == ["main", "background"]


def test_the_main_one_is_the_blast_in_kerman(analysis: Analysis) -> None:
    """The day, the place, the toll and its open end; nobody is blamed, and the doubt about the cause is kept."""
    found = analysis.incidents[0]
    assert (found.date_start, found.date_end) == (dt.date(2024, 1, 3), dt.date(2024, 1, 3))
    assert found.event_type == "Explosions/Remote violence"
    assert found.killed == Count(73, 73, None, "at least") and found.injured == Count.exactly(170)
    assert found.perpetrator is None
    place = found.place
    assert place is not None and place.country == "IR" and place.where_prec in (1, 2)
    assert (place.latitude, place.longitude) == pytest.approx((30.28, 57.08), abs=0.1)
    assert any("IRNA" in (claim.attributed_to or "") for claim in found.claims)
    assert any("unclear" in note for note in found.notes) and any("CNN" in note for note in found.notes)


def test_the_one_in_the_background_is_the_airstrike_in_baghdad(analysis: Analysis) -> None:
    """ "Four years ago" is a span of at most a year; the force that the victim led does not move the place."""
    found = analysis.incidents[1]
    assert found.date_start is not None and found.date_end is not None and found.date_prec in (4, 5)
    assert found.date_start <= dt.date(2020, 1, 3) <= found.date_end
    assert found.date_end - found.date_start <= dt.timedelta(days=366)
    assert found.sub_event_type == "Air/drone strike" and found.killed == Count.exactly(1)
    assert found.perpetrator == "United States"
    place = found.place
    assert place is not None and place.country == "IQ"
    assert (place.latitude, place.longitude) == pytest.approx((33.26, 44.23), abs=0.1)
