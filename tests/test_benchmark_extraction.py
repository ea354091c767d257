"""The benchmark's judges: what counts as right, what kind of error the rest is, and labels that are odd themselves."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.extraction import agree, kinds, many, single
from benchmarks.extraction.result import Result
from benchmarks.halves import half_of

EXACT = {"min": 4, "max": 4, "quality": "exact"}


def label(**changes: Any) -> dict[str, Any]:
    """One labelled incident: four killed at Kasbah, Tinduf province, on 2 May."""
    return {
        "date": {"start": "2031-05-02", "end": "2031-05-02"},
        "location": {"chain": ["Algeria", "Tinduf Province", "Kasbah"]},
        "lat": 27.0,
        "lon": -8.0,
        "type": ["BOMBING"],
        "killed": EXACT,
        "injured": None,
    } | changes


def answer(**changes: Any) -> dict[str, Any]:
    """One incident as the command line prints it, which agrees with the label."""
    place = {"name": "Kasbah", "mention": "Kasbah", "names": [], "country": "DZ", "admin1": "Tinduf", "admin2": None}
    return {
        "role": "main",
        "title": "Bomb in Kasbah",
        "event_type": "Explosions/Remote violence",
        "sub_event_type": "Remote explosive/landmine/IED",
        "date_start": "2031-05-02",
        "date_end": "2031-05-02",
        "place": place | {"latitude": 27.01, "longitude": -8.0, "where_prec": 1},
        "killed": {"low": 4, "best": 4, "high": 4},
        "injured": None,
        "confidence": 0.7,
    } | changes


def row(*labels: dict[str, Any], name: str = "r1", **more: Any) -> dict[str, Any]:
    return {"id": name, "text": "Four died.", "date": "2031-05-03", "incidents": list(labels)} | more


def judged(judge: Any, rows: list[dict[str, Any]], *given: dict[str, Any]) -> Result:
    result: Result = judge(rows, {rows[0]["id"]: {"id": rows[0]["id"], "incidents": list(given)}})
    return result


def share(result: Result, slot: str) -> float | None:
    return next(iter(result.slots[slot].values())).share


@pytest.mark.parametrize("judge", [single.judge, many.judge])
def test_what_agrees_is_right_in_every_slot(judge: Any) -> None:
    """No error, and each slot that the label fills is full."""
    result = judged(judge, [row(label())], answer())
    assert result.problems == []
    filled = {slot: share(result, slot) for slot in result.slots if share(result, slot) is not None}
    assert set(filled.values()) == {1.0}
    assert [ok for _, _, ok in result.sure] == [True]


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"killed": {"low": 3, "best": 3, "high": 3}}, "killed: too low"),
        ({"killed": {"low": 9, "best": 9, "high": None}}, "killed: too high"),
        ({"killed": None}, "killed: none given"),
        ({"date_start": None, "date_end": None}, "date: none given"),
        ({"date_start": "2031-04-01", "date_end": "2031-05-20"}, "date: too wide"),
        ({"date_start": "2031-05-05", "date_end": "2031-05-05"}, "date: too late, a week"),
        ({"date_start": "2030-05-02", "date_end": "2030-05-02"}, "date: too early, more than a week"),
        ({"place": None}, "place: none given"),
    ],
)
def test_errors_have_classes(changes: dict[str, Any], kind: str) -> None:
    """What is wrong is told by its kind."""
    result = judged(single.judge, [row(label())], answer(**changes))
    assert [p.kind for p in result.problems] == [kind]
    assert [ok for _, _, ok in result.sure] == [False]


def test_missed_and_false_incidents_are_told_apart() -> None:
    """Nothing read; something read where there is nothing; what such labels leave out on purpose costs nothing."""
    assert [p.kind for p in judged(many.judge, [row(label())]).problems] == ["incident: missed"]
    none = judged(many.judge, [row()], answer())
    assert [p.kind for p in none.problems] == ["incident: false, in a report of none"]
    assert judged(many.judge, [row()], answer(event_type="Accident", sub_event_type="Road")).problems == []
    assert judged(many.judge, [row(label(optional=True))]).problems == []


def test_a_label_of_a_day_that_no_calendar_has_is_none() -> None:
    """It is not judged, and nothing falls over."""
    odd = label(date={"start": "2031-02-31", "end": "2031-02-31"})
    assert agree.label_span(odd) is None
    result = judged(many.judge, [row(odd)], answer())
    assert [p.kind for p in result.problems] == []
    assert next(iter(result.slots["date"].values())).wanted == 0


def test_types_meet_over_two_vocabularies() -> None:
    """A snippet's type is right where ours means the same."""
    rows = [{"id": "s1", "text": "A grenade went off.", "type": "GRENADE"}]
    grenade = {"event_type": "Explosions/Remote violence", "sub_event_type": "Grenade"}
    assert share(judged(kinds.judge, rows, grenade), "type") == 1.0
    assert [p.kind for p in judged(kinds.judge, rows).problems] == ["type: GRENADE read as None"]


def test_halves_follow_the_first_incident() -> None:
    """Reports of one incident are never in both halves."""
    assert half_of(row(label(incident_id=7), name="a")) == half_of(row(label(incident_id=7), name="b"))
    assert {half_of(row(name=str(n))) for n in range(20)} == {"even", "odd"}
