"""The sample reports are what their README promises: whole, labelled, dated, and plainly not a newspaper's text."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "samples"
USERS_DOCUMENT = "000_3dc28cae0971ed87.txt"
USERS_DOCUMENT_SHA256 = "c53cf3c38e5489b421db0e4c261b2ac0e8a8b7a5ec0b71fb6f76334051d4961e"
COUNTS = ("killed", "injured")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
EVENT_TYPES = {
    "Battles": {"Armed clash"},
    "Explosions/Remote violence": {"Suicide bomb", "Air/drone strike", "Remote explosive/landmine/IED"},
    "Violence against civilians": {"Attack"},
    "Protests": {"Excessive force against protesters"},
    "Crime": {"Shooting", "Stabbing"},
    "Accident": {
        "Road", "Rail", "Air", "Sea", "Fire", "Structural collapse", "Industrial or mining", "Crowd crush", "Other",
    },
    "Disaster": {"Earthquake", "Flood", "Landslide", "Wildfire", "Epidemic"},
}  # fmt: skip


@pytest.fixture(scope="module")
def briefs() -> list[dict[str, str]]:
    """Every line of the file, parsed; a line that is not JSON fails here."""
    return [json.loads(line) for line in (SAMPLES / "briefs.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def expected() -> list[dict[str, str]]:
    """The labels, one row a brief."""
    with (SAMPLES / "expected.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_brief_has_the_fields_of_a_document(briefs: list[dict[str, str]]) -> None:
    """Nothing is missing, empty or beyond the record, so that any reader of documents takes them."""
    required = {"id", "title", "date", "publisher", "language", "text"}
    for brief in briefs:
        assert required <= brief.keys() <= required | {"url"}, brief["id"]
        assert all(isinstance(value, str) and value == value.strip() != "" for value in brief.values()), brief["id"]


def test_ids_addresses_and_texts_are_unique(briefs: list[dict[str, str]]) -> None:
    """Two briefs may not pass for one report, whichever of these a store tells reports apart by."""
    for field in ("id", "url", "title", "text"):
        values = [brief[field] for brief in briefs if field in brief]
        assert len(values) == len(set(values)), field


def test_nobody_takes_a_brief_for_a_newspapers_text(briefs: list[dict[str, str]]) -> None:
    """The publisher says that it is a sample and whose the figures are; so does a dateline."""
    for brief in briefs:
        assert re.fullmatch(r"Sample \(figures: \S.*\S\)", brief["publisher"]), brief["id"]
        assert re.match(r"[A-Z][A-Z '-]+(, [A-Z]\w+( [A-Z]\w+)*)? - ", brief["text"]) is None, brief["id"]


def test_briefs_are_brief(briefs: list[dict[str, str]]) -> None:
    """Long enough to be wire copy with context, short enough to be a brief."""
    for brief in briefs:
        paragraphs = brief["text"].split("\n\n")
        assert 60 <= len(brief["text"].split()) <= 220, brief["id"]
        assert 2 <= len(paragraphs) <= 6 and all(map(str.strip, paragraphs)), brief["id"]


def test_there_are_enough_and_no_incident_is_left_out(
    briefs: list[dict[str, str]], expected: list[dict[str, str]]
) -> None:
    """A first start shows every incident, with one to four reports each."""
    reports = Counter(row["incident_key"] for row in expected)
    assert len(briefs) >= 110
    assert len(reports) == 47
    assert all(1 <= count <= 4 for count in reports.values())


def test_every_brief_has_its_expected_row(briefs: list[dict[str, str]], expected: list[dict[str, str]]) -> None:
    """Labels stand in the order of the briefs, so that the two files can be read side by side."""
    assert [row["id"] for row in expected] == [brief["id"] for brief in briefs]
    for row in expected:
        assert re.fullmatch(rf"sample-{row['incident_key']}-\d", row["id"])


def test_labels_keep_the_records_rules(expected: list[dict[str, str]]) -> None:
    """Bounds are in order, unknown is empty and not zero, places and types are of the record's kinds."""
    for row in expected:
        assert re.fullmatch("[A-Z]{2}", row["country"]) and row["place"], row["id"]
        assert abs(float(row["latitude"])) <= 90 and abs(float(row["longitude"])) <= 180, row["id"]
        assert row["sub_event_type"] in EVENT_TYPES[row["event_type"]], row["id"]
        for count in COUNTS:
            bounds = [row[f"{count}_{bound}"] for bound in ("low", "best", "high")]
            stated = [int(bound) for bound in bounds if bound]
            assert stated == sorted(stated), row["id"]
            assert bool(bounds[1]) or not stated, row["id"]


def test_nothing_is_reported_before_it_happened(briefs: list[dict[str, str]], expected: list[dict[str, str]]) -> None:
    """Dates are ISO days, and a brief appears on or after the last day that its row tells of."""
    for brief, row in zip(briefs, expected, strict=True):
        start, end = dt.date.fromisoformat(row["date_start"]), dt.date.fromisoformat(row["date_end"])
        assert start <= end <= dt.date.fromisoformat(brief["date"]), brief["id"]


def test_weekdays_beside_a_date_are_right(briefs: list[dict[str, str]]) -> None:
    """'Friday, 13 December' falls on a Friday in the year of publication."""
    for brief in briefs:
        for weekday, day in _weekdays_with_date(brief):
            assert WEEKDAYS[day.weekday()] == weekday, brief["id"]


def test_weekdays_of_a_fresh_report_are_right(briefs: list[dict[str, str]], expected: list[dict[str, str]]) -> None:
    """In a brief of the first days, each weekday lies between the start of the happening and the publication."""
    for brief, row in zip(briefs, expected, strict=True):
        day, published = dt.date.fromisoformat(row["date_start"]), dt.date.fromisoformat(brief["date"])
        if (published - day).days < 6:
            passed = {WEEKDAYS[(day + dt.timedelta(days=n)).weekday()] for n in range((published - day).days + 1)}
            named = set(re.findall(rf"(?<!Good )(?<!Easter )\b({'|'.join(WEEKDAYS)})\b(?! prayers)", brief["text"]))
            assert named <= passed, brief["id"]


def test_the_users_document_is_unchanged() -> None:
    """The user's own document is shown as it was given, to the byte."""
    assert hashlib.sha256((SAMPLES / USERS_DOCUMENT).read_bytes()).hexdigest() == USERS_DOCUMENT_SHA256


def test_the_readme_states_the_number_of_briefs(briefs: list[dict[str, str]]) -> None:
    """A brief that is added or removed is told of in the README as well."""
    assert f"{len(briefs)} short news briefs" in (SAMPLES / "README.md").read_text("utf-8")


def _weekdays_with_date(brief: dict[str, str]) -> Iterator[tuple[str, dt.date]]:
    """The pairs of a weekday's name and the date written right after it, in the year of publication."""
    year = int(brief["date"][:4])
    for match in re.finditer(rf"({'|'.join(WEEKDAYS)}),? (\d{{1,2}}) ({'|'.join(MONTHS)})", brief["text"]):
        yield match[1], dt.date(year, MONTHS.index(match[3]) + 1, int(match[2]))
