"""geo.maps.clicks: what the browser sends is read exactly, and nonsense is no click."""

from __future__ import annotations

from typing import Any

import pytest

from geo.maps import click_number, clicked_ids, clicked_point, view_box


def message(**properties: Any) -> dict[str, Any]:
    return {"last_active_drawing": {"type": "Feature", "geometry": None, "properties": properties}}


def test_a_click_gives_its_ids_its_number_and_the_view() -> None:
    """All ids of a mark, in the script's order."""
    sent = message(action="incidents", incident_ids=["b", "a"], bbox=[170, -10, -170, 10.5], number=3)
    assert clicked_ids(sent) == ("b", "a")
    assert click_number(sent) == 3
    assert view_box(sent) == (170.0, -10.0, -170.0, 10.5)


@pytest.mark.parametrize(
    "returned",
    [
        None,
        {},
        {"last_active_drawing": None},
        {"last_active_drawing": "x"},
        {"last_active_drawing": {"properties": None}},
        message(incident_ids="inc", bbox=[1, 2], number="1"),
        message(incident_ids=[1, None], bbox=[1, 2, 3, "4"], number=None),
    ],
)
def test_anything_else_is_no_click(returned: Any) -> None:
    """Before the first click, and whatever another layer or a stranger sends."""
    assert clicked_ids(returned) == ()
    assert click_number(returned) == 0
    assert view_box(returned) is None
    assert clicked_point(returned) is None


def test_a_click_on_the_bare_map() -> None:
    """Latitude first; a longitude of another copy of the world is brought home."""
    assert clicked_point({"last_clicked": {"lat": 30.5, "lng": 417.0}}) == (30.5, 57.0)
    assert clicked_point({"last_clicked": {"lat": "x", "lng": 1}}) is None
