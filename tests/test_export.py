"""Files for other programs: the same incidents in each, unknown left empty, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import json
import struct
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from geo.export import FORMATS, written
from geo.model import Count, Incident
from geo.record import from_json
from tests.told import document, incident

FORMULA = '=HYPERLINK("http://evil";"x")'
LOCATED = incident(document("a"), Count(73, 73, None, "at least"), title=FORMULA, notes=("naïve, \u2028 “quoted”\n",))
UNLOCATED = incident(document("b"), Count.exactly(0), place=None, title="-1+1", perpetrator="@SUM(A1)")
INCIDENTS = [LOCATED, UNLOCATED]


def test_jsonl_is_the_whole_record():
    """One incident a line, which reads back as the very same incident."""
    lines = written(INCIDENTS, "jsonl").decode().split("\n")
    assert [from_json(Incident, json.loads(line)) for line in lines[:-1]] == INCIDENTS and lines[-1] == ""


def test_csv_keeps_unknown_empty_and_zero_zero():
    """Unknown is an empty cell; nobody killed is 0."""
    located, unlocated = csv.DictReader(io.StringIO(written(INCIDENTS, "csv").decode(), newline=""))
    assert (located["killed_best"], located["killed_high"], located["injured_best"]) == ("73", "", "")
    assert (unlocated["killed_best"], unlocated["latitude"], unlocated["country"]) == ("0", "", "")
    assert float(located["latitude"]) == LOCATED.place.latitude
    assert located["notes"] == LOCATED.notes[0]


def test_csv_runs_nothing_in_a_spreadsheet():
    """Texts that begin as formulas do are guarded; numbers are not texts."""
    far = replace(LOCATED, place=replace(LOCATED.place, latitude=-33.9))
    located, unlocated = csv.DictReader(io.StringIO(written([far, UNLOCATED], "csv").decode(), newline=""))
    assert (
        located["title"] == f"'{FORMULA}" and unlocated["title"] == "'-1+1" and unlocated["perpetrator"] == "'@SUM(A1)"
    )
    assert located["latitude"] == "-33.9"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_every_beginning_of_a_formula_is_guarded(start):
    """As spreadsheets read them, the wide signs included."""
    (row,) = csv.DictReader(io.StringIO(written([replace(LOCATED, title=f"{start}1")], "csv").decode(), newline=""))
    assert row["title"].startswith("'")


def test_geojson_has_longitude_first_and_keeps_the_unlocated():
    """RFC 7946: a feature without a place has a null geometry."""
    located, unlocated = json.loads(written(INCIDENTS, "geojson"))["features"]
    assert located["geometry"] == {"type": "Point", "coordinates": [57.079, 30.283]}
    assert unlocated["geometry"] is None and unlocated["properties"]["killed_best"] == 0


def test_kml_is_well_formed():
    """One placemark an incident."""
    root = ET.fromstring(written(INCIDENTS, "kml"))
    assert len(root.findall(".//{http://www.opengis.net/kml/2.2}Placemark")) == 2


def test_geoparquet_says_what_its_geometry_is():
    """Metadata of GeoParquet 1.1, points as little-endian WKB, typed columns, null for the unlocated."""
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(io.BytesIO(written(INCIDENTS, "geoparquet")))
    meta = json.loads(table.schema.metadata[b"geo"])
    assert meta["version"] == "1.1.0" and meta["primary_column"] == "geometry"
    assert meta["columns"]["geometry"] == {
        "encoding": "WKB",
        "geometry_types": ["Point"],
    }
    located, unlocated = table.to_pylist()
    assert struct.unpack("<BIdd", located["geometry"]) == (1, 1, 57.079, 30.283) and unlocated["geometry"] is None
    assert located["killed_best"] == 73 and located["killed_high"] is None and unlocated["killed_best"] == 0


@pytest.mark.parametrize("name", FORMATS)
def test_a_number_beyond_all_people_is_written(name):
    """A column of whole numbers holds the largest that it can."""
    if name == "geoparquet":
        pytest.importorskip("pyarrow")
    assert written([incident(document("a"), Count.exactly(10**30))], name)


@pytest.mark.parametrize("name", FORMATS)
def test_no_incidents_make_a_valid_file(name):
    """An empty answer is an answer."""
    made = written([], name)
    assert made.startswith({"csv": b"incident_id,", "geoparquet": b"PAR1", "kml": b"<?xml"}.get(name, b""))
    assert name == "jsonl" or made
