"""geo.export.shapes: other programs must read what is written, with the right axis order and nothing lost."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree import ElementTree as ET

from geo.export.shapes import flat_properties, to_geojson, to_kml
from tests.maps_incidents import GHAZNI, HOSTILE, INCIDENTS

KML = "{http://www.opengis.net/kml/2.2}"


def test_geojson_puts_longitude_first() -> None:
    """RFC 7946; latitude and longitude stand under their names in the properties."""
    first = json.loads(to_geojson(INCIDENTS))["features"][0]
    assert first["geometry"] == {"type": "Point", "coordinates": [57.08, 30.28]}
    assert (first["properties"]["latitude"], first["properties"]["longitude"]) == (30.28, 57.08)
    assert first["id"] == "inc-a"


def test_geojson_holds_every_incident() -> None:
    """An unlocated one has no geometry but is there; unknown is null, zero is 0."""
    features = {f["id"]: f for f in json.loads(to_geojson(INCIDENTS))["features"]}
    assert set(features) == {i.incident_id for i in INCIDENTS}
    assert features["inc-f"]["geometry"] is None
    assert features["inc-b"]["properties"]["killed_best"] is None
    assert features["inc-c"]["properties"]["killed_best"] == 0
    assert features["inc-a"]["properties"]["killed_high"] is None
    assert features["inc-b"]["properties"]["title"] == HOSTILE


def test_outlines_stand_for_areas_only() -> None:
    """A point keeps its point even when its gazetteer id has an outline."""
    features = {f["id"]: f for f in json.loads(to_geojson(INCIDENTS, outlines={"g": GHAZNI, "k": GHAZNI}))["features"]}
    assert features["inc-d"]["geometry"] == GHAZNI
    assert features["inc-a"]["geometry"]["type"] == "Point"


def test_properties_are_flat() -> None:
    """Tables and GIS programs take no nesting."""
    for value in flat_properties(INCIDENTS[0]).values():
        assert value is None or isinstance(value, str | int | float)
    assert flat_properties(INCIDENTS[0])["sources"] == "Agency <A>; Agency B"


def test_kml_is_well_formed_whatever_the_text() -> None:
    """Titles from the web hold markup, quotes and characters that XML forbids."""
    odd = replace(INCIDENTS[0], title=HOSTILE + "\x00\x0b\ufffe\ud800")
    root = ET.fromstring(to_kml((odd, *INCIDENTS[1:])).encode("utf-8"))
    marks = root.findall(f".//{KML}Placemark")
    assert len(marks) == len(INCIDENTS)
    assert marks[0].findtext(f"{KML}name") == HOSTILE + "\ufffd" * 4
    assert marks[0].findtext(f"{KML}Point/{KML}coordinates") == "57.080000,30.280000"
    assert marks[0].findtext(f"{KML}TimeSpan/{KML}begin") == "2024-01-03"
    assert marks[5].find(f"{KML}Point") is None
    assert "<img" not in (marks[1].findtext(f"{KML}description") or "")


def test_exports_are_the_same_twice() -> None:
    """A download can be compared with the last one."""
    assert to_geojson(INCIDENTS) == to_geojson(INCIDENTS)
    assert to_kml(INCIDENTS) == to_kml(INCIDENTS)
