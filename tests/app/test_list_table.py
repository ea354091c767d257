"""The table of the list: a number of people is shown with its hedge, and sorted by the number."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.app.list_table import Sorting, table, worded
from geo.model import Count, Incident

TOLD = {
    "at least 73": Count(73, 73, None, "at least"),
    "20 to 31 (best 25)": Count(20, 25, 31),
    "up to 30": Count(None, 30, 30, "up to"),
    "dozens": Count(12, 12, None, "dozens"),
    "none": Count.exactly(0),
    "1,200": Count.exactly(1200),
    "": None,
}


def test_a_number_is_shown_as_it_is_known_and_sorted_by_its_figure() -> None:
    """ "At least 73" does not stand there as 73, nor unknown as none; below the words are numbers."""
    incidents = [
        Incident(f"inc-{n}", "main", "Riots", "Mob violence", "x", killed=c) for n, c in enumerate(TOLD.values())
    ]
    frame = table(incidents)
    assert frame["Killed"].tolist() == [73, 25, 30, 12, 0, 1200, None]
    rows = worded(frame).hide(axis="index").to_string(delimiter="|").splitlines()
    head, *shown = (row.split("|") for row in rows)
    assert [cells[head.index("Killed")] for cells in shown] == list(TOLD)
    assert {cells[head.index("Injured")] for cells in shown} == {""}
    assert [cells[head.index("Confidence")] for cells in shown] == ["0.50"] * len(TOLD)


def told(number: int, killed: Count | None, **more: object) -> Incident:
    """An incident by the way in which it differs from others."""
    return Incident(f"inc-{number}", "main", "Riots", "Mob violence", **{"title": "x", **more}, killed=killed)  # type: ignore[arg-type]


@pytest.mark.parametrize("column", ["Killed", "Killed, range"])
def test_an_unknown_number_is_behind_the_others_whichever_way_they_are_sorted(column: str) -> None:
    """It is not 0, with which Streamlit would put it; of equal ones the order stays."""
    incidents = [told(n, count) for n, count in enumerate(TOLD.values())]
    incidents += [told(7, Count.exactly(30)), told(8, Count.exactly(0)), told(9, None)]

    def sorted_by(downwards: bool) -> list[int]:
        return [int(i.incident_id.removeprefix("inc-")) for i in Sorting(column, downwards).applied(incidents)]

    assert sorted_by(False) == [4, 8, 3, 1, 2, 7, 0, 5, 6, 9]
    assert sorted_by(True) == [5, 0, 2, 7, 1, 3, 4, 8, 6, 9]


def test_words_and_days_are_sorted_too() -> None:
    """Words without regard to case, days from the last, and what has none of them behind the rest."""
    day = dt.date(2024, 1, 3)
    incidents = [
        told(0, None, title="beirut", date_start=day),
        told(1, None, title=""),
        told(2, None, title="Aden", date_start=day.replace(year=1958)),
    ]
    titles = [i.title for i in Sorting("Title", downwards=False).applied(incidents)]
    assert titles == ["Aden", "beirut", ""]
    days = [i.date_start and i.date_start.year for i in Sorting("Date", downwards=True).applied(incidents)]
    assert days == [2024, 1958, None]


def test_one_head_leads_there_back_and_out_again() -> None:
    """Numbers from the most on at first, words from A on; another head begins anew."""
    first = Sorting.after(None, "Injured")
    second = Sorting.after(first, "Injured")
    assert (first, second) == (Sorting("Injured", True), Sorting("Injured", False))
    assert Sorting.after(second, "Injured") is None
    assert Sorting.after(second, "Title") == Sorting("Title", False)
