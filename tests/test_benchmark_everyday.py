"""benchmarks/everyday: the labels are well formed, and articles are judged by them as their file says."""

from __future__ import annotations

import json
from typing import Any

import pytest

from benchmarks.extraction import everyday
from benchmarks.extraction.result import Result
from tests.labels import assert_of_the_record

ROWS = [json.loads(line) for line in everyday.LABELS.read_text(encoding="utf-8").splitlines()]
CRASH = {
    "role": "main",
    "event_type": "Accident",
    "sub_event_type": "Road",
    "date_start": "2031-05-02",
    "date_end": "2031-05-02",
    "place": "Kasbah",
    "place_also": ["Tinduf"],
    "country": "DZ",
    "killed": [4, 4, 4],
}
"""A label: four killed on the road at Kasbah on 2 May."""


def answer(**changes: Any) -> dict[str, Any]:
    """One incident as the command line prints it, which agrees with the label."""
    return {
        "role": "main",
        "title": "Crash in Kasbah kills 4",
        "sub_event_type": "Road",
        "date_start": "2031-05-02",
        "date_end": "2031-05-02",
        "place": {"name": "Kasbah", "mention": "the Kasbah", "names": [], "country": "DZ"},
        "killed": {"low": 4, "best": 4, "high": 4},
        "injured": None,
        "missing": None,
        "abducted": None,
        "confidence": 0.8,
    } | changes


def judged(labels: list[dict[str, Any]], *given: dict[str, Any]) -> Result:
    return everyday.judge([{"id": "r1", "labels": labels}], {"r1": {"incidents": list(given)}})


def test_labels_are_of_the_record():
    """Each article once; labels hold to the record."""
    assert len({row["id"] for row in ROWS}) == len(ROWS) > 500
    for row in ROWS:
        for told in row["incidents"]:
            assert_of_the_record(told, row["id"], ("main", "background", "either"))


def test_no_text_of_others_is_kept():
    """A label holds names and figures: no article's sentence."""
    longest = max(
        len(place)
        for row in ROWS
        for told in row["incidents"]
        for place in (told.get("place", ""), *told.get("place_also", ()))
    )
    assert longest < 60


def test_what_agrees_is_right_in_every_field():
    """No error; the article's own words for a place are as good as the gazetteer's."""
    result = judged([CRASH], answer())
    assert result.problems == []
    assert result.sure == [("even", 0.8, True)] or result.sure == [("odd", 0.8, True)]


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"killed": {"low": 3, "best": 3, "high": 3}}, "killed"),
        ({"date_start": "2031-05-01"}, "date"),
        ({"sub_event_type": "Rail"}, "sub-event type"),
        ({"place": {"name": "Tindouf", "mention": "Tinduf", "names": [], "country": "MA"}}, "country"),
        ({"injured": {"low": 1, "best": 1, "high": 1}}, "injured"),
    ],
)
def test_errors_are_told_by_field(changes: dict[str, Any], kind: str):
    """One wrong value is one error, and the incident is found all the same."""
    assert [p.kind for p in judged([CRASH], answer(**changes)).problems] == [kind]


def test_missed_needless_and_false_incidents_are_told_apart():
    """Nothing read, the same read twice, something read where there is nothing."""
    assert [p.kind for p in judged([CRASH]).problems] == ["incident: missed"]
    assert [p.kind for p in judged([CRASH], answer(), answer()).problems] == ["incident: needless"]
    assert [p.kind for p in judged([], answer()).problems] == ["incident: false, in a report of none"]
    assert judged([], answer(role="background")).problems == []


def test_what_may_be_told_or_left_out_costs_nothing():
    """A label of either kind: told, it is not needless; left out, it is not missed."""
    arguable = CRASH | {"role": "either"}
    assert judged([arguable], answer()).problems == []
    assert judged([arguable]).problems == []
    assert [p.kind for p in judged([CRASH, arguable], answer(), answer()).problems] == []


def test_articles_are_taken_from_the_sets_of_a_folder(tmp_path):
    """Those that have a label, and no others; a folder without the sets gives none."""
    known = ROWS[0]
    rows = [{"id": known["id"], "text": "One."}, {"id": "unlabelled", "text": "Two."}]
    (tmp_path / f"{known['set']}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert [row["id"] for row in everyday.articles(tmp_path)] == [known["id"]]
    assert everyday.articles(tmp_path / "nowhere") == []
