"""CSV under other codebooks' column names: what they hold is right, what they cannot is empty, the way back works."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import replace

import pytest

from geo.export import FORMATS, written
from geo.model import Count, Incident, Place, Source
from geo.tables import PROFILES, fitting, opened, read_table

PLACE = Place("Alfa", 34.5, 70.5, country="AF", admin1="North", admin2="Bravo", where_prec=2, uncertainty_m=25_000)
INCIDENT = Incident(
    "inc-1",
    "main",
    "Explosions/Remote violence",
    "Suicide bomb",
    'Blast "in" Alfa',
    date_start=dt.date(2026, 2, 20),
    date_end=dt.date(2026, 2, 23),
    date_prec=2,
    place=PLACE,
    killed=Count(7, 9, 12),
    killed_civilians=Count(5, 5, None, "at least"),
    perpetrator="Band",
    perpetrator_certainty="suspected",
    sources=(Source("d", None, "Gazette", 'Blast "in" Alfa', dt.date(2026, 2, 24)),),
)
UNKNOWN = Incident("inc-2", "main", "Disaster", "Flood", "Flood")


def rows(name: str, *incidents: Incident) -> list[dict[str, str]]:
    """What is written, by column."""
    return list(csv.DictReader(io.StringIO(written(incidents, name).decode(), newline="")))


@pytest.mark.parametrize(("name", "killed"), [("acled", "fatalities"), ("ucdp", "best"), ("gtd", "nkill")])
def test_unknown_is_an_empty_cell_and_none_is_zero(name, killed):
    """In every codebook, and the losses are told."""
    told, unknown, none = rows(name, INCIDENT, UNKNOWN, replace(UNKNOWN, killed=Count.exactly(0)))
    assert (told[killed], unknown[killed], none[killed]) == ("9", "", "0")
    assert unknown["latitude"] == "" and FORMATS[name].losses


def test_ucdp_keeps_the_range_and_precision():
    """low, best, high, where_prec, date_prec, both days."""
    (row,) = rows("ucdp", INCIDENT)
    assert (row["low"], row["best"], row["high"], row["deaths_civilians"]) == ("7", "9", "12", "5")
    assert (row["where_prec"], row["date_prec"], row["date_end"]) == ("2", "2", "2026-02-23")
    assert row["type_of_violence"] == "" and row["source_article"] == "\"Gazette,2026-02-24,Blast 'in' Alfa\""


def test_acled_has_its_own_precision_codes():
    """Days of a week are 2; near the place is 2."""
    (row,) = rows("acled", INCIDENT)
    assert (row["time_precision"], row["geo_precision"], row["country"]) == ("2", "2", "Afghanistan")
    assert row["sub_event_type"] == "Suicide bomb" and row["actor1"] == "Band"


def test_gtd_writes_an_unknown_day_as_zero():
    """As its codebook does; a suicide bombing is a bombing with the mark."""
    day, month = rows("gtd", INCIDENT, replace(INCIDENT, date_prec=4))
    assert (day["iday"], month["imonth"], month["iday"]) == ("20", "2", "0")
    assert (day["attacktype1"], day["suicide"], day["guncertain1"], day["claimed"]) == ("3", "1", "1", "")
    assert day["vicinity"] == "1" and day["nwound"] == ""


@pytest.mark.parametrize("name", ["acled", "gtd"])
def test_the_way_back(name, tmp_path):
    """What a codebook holds is the same when its table is imported again."""
    path = tmp_path / "out.csv"
    path.write_bytes(written([replace(INCIDENT, sub_event_type="Suicide bomb")], name))
    with opened(path) as table:
        assert fitting(table.names) == name
        (analysis,) = read_table(table, PROFILES[name]())
    incident = analysis.incidents[0]
    assert incident.sub_event_type == "Suicide bomb" and incident.killed == Count.exactly(9)
    assert (incident.place.country, incident.place.where_prec, incident.injured) == ("AF", 2, None)
    assert incident.date_start == INCIDENT.date_start
