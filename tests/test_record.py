"""The JSON of the nouns: the contract's names, and nothing lost on the way there and back."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from geo.errors import BadDocument
from geo.model import Analysis, Count, Incident, Mention, Place, Revision, Toponym
from geo.record import analysis_line, dumps, field_from_json, from_json, to_json
from tests.told import DAY, KERMAN, analysis, document, incident

REPORT = document("a")
RICH = incident(
    REPORT,
    Count(73, 73, None, "at least"),
    place=replace(KERMAN, candidates=(replace(KERMAN, name="Kerman, California", country="US", score=0.1),)),
    notes=("cause unclear",),
)
WHOLE = replace(
    analysis(REPORT, RICH, replace(RICH, incident_id="bare", place=None, killed=None, date_start=None)),
    toponyms=(
        Toponym(Mention(0, 6, "Kerman", "place", qualifiers=("Iran",)), KERMAN),
        Toponym(Mention(9, 12, "X", "place")),
    ),
    language="en",
)


def test_there_and_back():
    """A whole analysis survives JSON text: dates, tuples, nested places, counts inside claims."""
    assert from_json(Analysis, json.loads(dumps(WHOLE))) == WHOLE
    revision = Revision(1, dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "me", "a", "killed", None, "1", "")
    assert from_json(Revision, to_json(revision)) == revision


def test_incident_has_the_contracts_fields():
    """Renamed or missing fields are a broken contract."""
    record = to_json(RICH)
    assert set(record) >= {
        *("incident_id", "role", "status", "event_type", "sub_event_type", "title", "notes", "date_start", "date_end"),
        *("date_prec", "place", "killed", "injured", "missing", "abducted", "killed_civilians", "killed_perpetrators"),
        *("injured_civilians", "perpetrator", "perpetrator_certainty", "confidence", "sources", "claims"),
    }
    assert record["killed"] == {"low": 73, "best": 73, "high": None, "qualifier": "at least"}
    assert record["injured"] is None and record["date_start"] == "2024-01-03"
    assert set(record["sources"][0]) == {"id", "url", "publisher", "headline", "published"}
    assert set(record["place"]) >= {
        *("name", "latitude", "longitude", "mention", "names", "country", "admin1", "admin2", "admin1_code"),
        *("feature_code", "gazetteer", "gazetteer_id", "where_prec", "uncertainty_m", "candidates"),
    }
    assert record["place"]["candidates"][0]["score"] == 0.1
    assert set(record["claims"][0]) >= {
        *("field", "value", "as_of", "document_id", "part", "start", "end", "sentence", "attributed_to", "extractor"),
    }


def test_line_of_the_command_line():
    """Toponyms are flat, an unresolved one with null coordinates; `--only toponyms` leaves the incidents out."""
    line = analysis_line(WHOLE)
    assert list(line) == ["id", "toponyms", "incidents"]
    known, unknown = line["toponyms"]
    assert known["latitude"] == KERMAN.latitude and known["kind"] == "place" and known["country"] == "IR"
    assert unknown["latitude"] is None and unknown["gazetteer_id"] is None
    assert list(analysis_line(WHOLE, only_toponyms=True)) == ["id", "toponyms"]


def test_text_is_written_as_people_read_it():
    """Letters are not escaped; what JSON forbids in a line is."""
    assert dumps({"a": "Şanlıurfa\n"}) == '{"a": "Şanlıurfa\\n"}'


@pytest.mark.parametrize(
    "broken",
    [
        {"date_start": "yesterday"},
        {"killed": 5},
        {"place": {"name": "Kerman"}},
        {"place": {"name": "Kerman", "latitude": "30", "longitude": 57}},
        {"notes": "one"},
        {"claims": [1]},
    ],
)
def test_wrong_kinds_are_refused(broken):
    """A record that was tampered with is told, and never half read."""
    with pytest.raises(BadDocument):
        from_json(Incident, {**to_json(RICH), **broken})


def test_missing_and_unknown_fields():
    """A missing field is told; one that a newer program wrote is left unread."""
    with pytest.raises(BadDocument, match="latitude"):
        from_json(Place, {"name": "Kerman"})
    assert from_json(Place, {**to_json(KERMAN), "mood": "calm"}) == KERMAN


def test_single_fields():
    """What a revision holds is one field's JSON."""
    assert field_from_json(Incident, "killed", to_json(Count.exactly(3))) == Count.exactly(3)
    assert field_from_json(Incident, "date_start", "2024-01-03") == DAY
    assert field_from_json(Incident, "place", None) is None


def test_one_record_is_one_line():
    """Programs that break lines at U+2028 or U+0085 must not break a record in two."""
    line = dumps({"text": "a\u2028b\x85c\nd"})
    assert len(line.splitlines()) == 1
    assert json.loads(line) == {"text": "a\u2028b\x85c\nd"}
