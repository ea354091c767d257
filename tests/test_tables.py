"""Published tables: each profile's columns, precision codes and ranges."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.model import VOCABULARY, Count
from tests.published import ACLED, GTD, GVA, UCDP, UCDP_ROW, evident, gva, only, read, table


def test_ucdp_keeps_ranges_precision_and_sources(tmp_path):
    """low–best–high, where_prec, date_prec, the span, the articles; unknown dead may have been civilians."""
    (analysis,) = read(table(tmp_path / "ged.csv", UCDP, UCDP_ROW))
    incident = analysis.incidents[0]
    assert (incident.event_type, incident.sub_event_type) == ("Violence against civilians", "Attack")
    assert incident.killed == Count(7, 9, 12) and incident.killed_civilians == Count(7, 7, 9)
    assert incident.injured is None
    assert (incident.date_start, incident.date_end, incident.date_prec) == (
        dt.date(2026, 2, 20),
        dt.date(2026, 2, 23),
        2,
    )
    assert (incident.place.where_prec, incident.place.country, incident.place.admin2) == (2, "AF", "Bravo district")
    assert (incident.perpetrator, incident.perpetrator_certainty) == ("Band", "attributed")
    assert [(s.publisher, s.headline) for s in incident.sources[1:]] == [
        ("Gazette", "Nine die, villagers say"),
        ("Radio X", "Toll"),
    ]
    assert any("several events" in note for note in incident.notes)
    assert evident(analysis) and analysis.document.date == dt.date(2026, 2, 25)


def test_figures_that_contradict_each_other_are_kept_for_review(tmp_path):
    """A low above the high loses no figure, and somebody is asked to look."""
    row = [*UCDP_ROW[:-3], "10", "10", "6"]
    incident = only(table(tmp_path / "ged.csv", UCDP, row))
    assert incident.killed == Count(6, 10, 10) and incident.status == "needs_review"
    assert any("contradict" in note for note in incident.notes)


def test_acled_has_the_records_own_vocabulary(tmp_path):
    """Types word for word; no reported deaths are not known to be none; the week of time precision 2."""
    row = [
        "KEN9", "03 January 2024", "2", "Riots", "Mob violence", "Rioters (Kenya)", "Kenya", "Nairobi", "", "Nairobi",
        "-1.28", "36.82", "1", "Daily", "A crowd beat two men.", "0",
    ]  # fmt: skip
    incident = only(table(tmp_path / "acled.csv", ACLED, row))
    assert (incident.event_type, incident.sub_event_type) == ("Riots", "Mob violence")
    assert incident.killed is None and incident.injured is None
    assert (incident.date_start, incident.date_prec, incident.place.where_prec) == (dt.date(2024, 1, 3), 3, 1)
    assert incident.sources[0].publisher == "ACLED (Daily)" and incident.notes == ("A crowd beat two men.",)


@pytest.mark.parametrize(
    ("month", "date", "span_", "precision"),
    [
        ("5", "20", (dt.date(2019, 5, 20), dt.date(2019, 5, 20)), 1),
        ("5", "0", (dt.date(2019, 5, 1), dt.date(2019, 5, 31)), 4),
        ("0", "0", (dt.date(2019, 1, 1), dt.date(2019, 12, 31)), 5),
    ],
)
def test_gtd_zeros_widen_the_date(tmp_path, month, date, span_, precision):
    """Day 0 is some day of the month, month 0 some day of the year; -99 hostages are unknown."""
    row = [
        "201905200001", "2019", month, date, "Iraq", "Baghdad", "Baghdad", "33.3", "44.4", "1", "1", "", "1", "1", "3",
        "Bombing/Explosion", "Unknown", "0", "0", "4", "1", "", "1", "-99", '"Headline," Paper',
    ]  # fmt: skip
    incident = only(table(tmp_path / "gtd.csv", GTD, row))
    assert (incident.date_start, incident.date_end) == span_ and incident.date_prec == precision
    assert incident.sub_event_type == "Suicide bomb" and incident.place.where_prec == 2
    assert incident.killed == Count.exactly(4) and incident.killed_perpetrators == Count.exactly(1)
    assert incident.injured is None and incident.abducted is None and incident.perpetrator is None
    assert any("doubtful" in note for note in incident.notes)


def test_gva_zero_is_none_and_its_links_are_sources(tmp_path):
    """The archive states 0; each link stands once among the sources, under its host."""
    incident = only(table(tmp_path / "gva.csv", GVA, gva()))
    assert incident.killed == Count.exactly(0) and incident.injured == Count.exactly(2)
    assert (incident.event_type, incident.sub_event_type) == ("Crime", "Shooting")
    assert [s.publisher for s in incident.sources] == ["Gun Violence Archive", "paper.example", "tv.example"]
    assert incident.place.where_prec == 1
    exact = only(table(tmp_path / "city.csv", GVA, gva(address="")))
    assert (exact.place.where_prec, exact.place.uncertainty_m) == (2, 25_000)


def test_gva_links_whose_host_cannot_be_told_are_sources_all_the_same(tmp_path):
    """A link that is no address has no publisher; one with a port, a user or no path has its host as it stands."""
    links = [
        "http://[broken/x",
        "https://www.a-b.example:8080?q",
        "http://me@c.example#x",
        "http://d.example",
        "http:/e",
    ]
    incident = only(table(tmp_path / "gva.csv", GVA, gva(source_url="", sources="||".join(links))))
    told = [(source.url, source.publisher) for source in incident.sources[1:]]
    assert told == list(zip(links, [None, "a-b.example:8080", "me@c.example", "d.example", None], strict=True))


def test_every_kind_of_event_is_in_the_vocabulary():
    """What the profiles turn codes into is what the record knows."""
    from geo.tables import gtd, gva, ucdp

    for kinds in (gtd._KINDS, gva._KINDS, ucdp._KINDS):
        assert all(sub in VOCABULARY[kind] for kind, sub in kinds.values())
