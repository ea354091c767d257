"""geo.maps.clicks: what the browser sends is read exactly, and nonsense is no message."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from geo.maps import clicked_point, latest, message


def sent(**properties: Any) -> dict[str, Any]:
    """What `st_folium` returns after a message of the map."""
    return {"last_active_drawing": {"type": "Feature", "geometry": None, "properties": {"number": 3, **properties}}}


def test_a_click_gives_its_ids_its_number_and_the_view() -> None:
    """All ids of a mark, in the script's order."""
    told = message(sent(action="incidents", incident_ids=["b", "a"], bbox=[170, -10, -170, 10.5]))
    assert told is not None
    assert (told.incident_ids, told.number, told.view) == (("b", "a"), 3, (170.0, -10.0, -170.0, 10.5))


def test_each_action_brings_what_belongs_to_it() -> None:
    """A point by its code, which has more digits than a browser's number; days; what a reader drew."""
    spot = message(sent(action="spot", spot="13510798882111488"))
    assert spot is not None and spot.spot == 13510798882111488
    dates = message(sent(action="dates", dates=["2024-01-01", "2024-02-29"]))
    assert dates is not None and dates.dates == (dt.date(2024, 1, 1), dt.date(2024, 2, 29))
    area = message(sent(action="area", polygon=[[1, 2], [3, 4], [5, 6.5]], near=[30, 417.0, 50]))
    assert area is not None and area.polygon == ((1.0, 2.0), (3.0, 4.0), (5.0, 6.5)) and area.near == (30.0, 57.0, 50.0)
    box = message(sent(action="box", box=[350, -10, 370, 10]))
    assert box is not None and box.box == (-10.0, -10.0, 10.0, 10.0)


def test_of_several_maps_the_last_message_counts() -> None:
    """Whichever map it came from; one that told nothing yet is passed over."""
    told = latest([sent(action="view", number=8), None, sent(action="dates", number=9), {}])
    assert told is not None and told.number == 9
    assert latest([None, {}]) is None


@pytest.mark.parametrize(
    "returned",
    [
        None,
        {},
        {"last_active_drawing": None},
        {"last_active_drawing": "x"},
        {"last_active_drawing": {"properties": None}},
        sent(incident_ids=["inc"]),
        sent(action="no such", incident_ids=["inc"]),
        sent(action="incidents", number="1"),
        sent(action="incidents", number=None),
    ],
)
def test_anything_else_is_no_message(returned: Any) -> None:
    """Before the first click, and whatever another layer or a stranger sends."""
    assert message(returned) is None
    assert clicked_point(returned) is None


@pytest.mark.parametrize(
    "properties",
    [
        {"incident_ids": "inc", "bbox": [1, 2], "spot": 12, "box": [0, 50, 1, 40], "dates": ["2024-02-30", "x"]},
        {"incident_ids": [1, None], "bbox": [1, 2, 3, "4"], "spot": "-1", "dates": ["2024-02-02", "2024-01-01"]},
        {"bbox": [0, 0, float("nan"), 1], "polygon": [[1, 2], [3, 4]], "near": [1, 2], "code": 7},
        {"polygon": [[1, 2], [3, 4], [5, True]], "near": [1, 2, float("inf")], "dates": "2024-01-01"},
    ],
)
def test_values_that_mean_nothing_are_left_out(properties: dict[str, Any]) -> None:
    """They come from the browser, where anybody can send anything."""
    told = message(sent(action="view", **properties))
    assert told is not None
    empty = (told.incident_ids, told.view, told.spot, told.box, told.dates, told.polygon, told.near, told.code)
    assert empty == ((), None, None, None, None, None, None, None)


def test_a_click_on_the_bare_map() -> None:
    """Latitude first; a longitude of another copy of the world is brought home."""
    assert clicked_point({"last_clicked": {"lat": 30.5, "lng": 417.0}}) == (30.5, 57.0)
    assert clicked_point({"last_clicked": {"lat": "x", "lng": 1}}) is None
