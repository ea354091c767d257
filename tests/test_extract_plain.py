"""Plain sentences and short reports, as any desk writes them: a reader would be angry to see one misread.

They lie in `plain/`, a line each, behind what they say: killed and injured, in `reports.txt` missing and abducted too
(a number, or low/best/high; - where nobody says it). `several.txt` has reports of several incidents, or with a headline
("T: "), each below the day of publication and, for each incident, killed, injured, month and day. `notes.txt` has what
police logs and headlines write, without articles and helping verbs, `quietnotes.txt` what sounds like it and tells of
nobody hit, `quiet.txt` what has the words of accidents and disasters and tells of none: drills, old wrecks, courts,
plays, sport. `types.txt` has accidents and disasters behind their sub-event types, `deeds.txt` what was done.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import geo
from geo.model import Count
from tests.reading import incidents, main_incidents

SENTENCES, REPORTS, NOTES, QUIET, OLD, TYPES, DEEDS = (
    (Path(__file__).parent / "plain" / name).read_text(encoding="utf-8").splitlines()
    for name in ("sentences.txt", "reports.txt", "notes.txt", "quietnotes.txt", "quiet.txt", "types.txt", "deeds.txt")
)

SEVERAL = (Path(__file__).parent / "plain" / "several.txt").read_text(encoding="utf-8").removeprefix("# ").split("\n# ")


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


@pytest.mark.parametrize("block", SEVERAL, ids=lambda block: block.split("\n")[1][:60])
def test_a_report_of_several_tells_each_apart_with_its_own_figures_and_day(block: str) -> None:
    """No more incidents than were told, none lumped together; nobody's dead are counted for another."""
    head, _, text = block.strip().partition("\n")
    title, text = text.removeprefix("T: ").split("\n", 1) if text.startswith("T: ") else (None, text)
    published, told = head.split(" | ")
    want = [tuple(figure.strip() for figure in one.split(",")) for one in told.split(";")]
    read = geo.read(text, date=dt.date.fromisoformat(published), title=title).incidents
    got = [
        (*(str(c.best) if c else "-" for c in (i.killed, i.injured)), i.date_start.strftime("%m-%d"))
        for i in read
        if i.role == "main" and i.date_start is not None
    ]
    assert sorted(got) == sorted(want)


@pytest.mark.parametrize("row", NOTES, ids=lambda row: row.split(" | ")[2][:60])
def test_a_note_is_one_fresh_incident_with_its_figures(row: str) -> None:
    """Who came to harm is counted where nothing gives a day or a town, and each of those who are told of one by one."""
    killed, injured, text = row.split(" | ")
    (read,) = main_incidents(text)
    assert (bounds(read.killed), bounds(read.injured)) == (said(killed), said(injured))


@pytest.mark.parametrize("text", QUIET)
def test_a_quiet_note_tells_of_nobody_hit(text: str) -> None:
    """Whatever it is about, nobody is said to have come to harm."""
    assert not [i for i in main_incidents(text) if i.killed or i.injured]


@pytest.mark.parametrize("text", OLD, ids=lambda text: text[:60])
def test_what_is_played_practised_or_long_over_is_no_news(text: str) -> None:
    """History may be told, but nothing is the news."""
    assert not main_incidents(text)


@pytest.mark.parametrize("row", TYPES, ids=lambda row: row.split(" | ")[1][:60])
def test_an_accident_is_of_its_kind(row: str) -> None:
    """What no phrase names is not taken for an attack."""
    kind, text = row.split(" | ")
    (read,) = main_incidents(text)
    assert (read.sub_event_type, read.event_type in ("Accident", "Disaster")) == (kind, True)


@pytest.mark.parametrize("row", DEEDS, ids=lambda row: row.split(" | ")[1][:60])
def test_a_deed_is_of_its_kind(row: str) -> None:
    """Told in one sentence, it is the news."""
    kind, text = row.split(" | ")
    (read,) = main_incidents(text)
    assert read.sub_event_type == kind
