"""The table of the list: a number of people is shown with its hedge, and sorted by the number."""

from __future__ import annotations

from geo.app.list_page import table, worded
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
