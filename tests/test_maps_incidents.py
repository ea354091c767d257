"""geo.maps.incidents: the script depends on the data alone, and hostile text stays text."""

from __future__ import annotations

import json
import re
from typing import Any

import folium
from streamlit_folium import generate_leaflet_string

from geo.maps import IncidentLayer, app_map
from geo.maps.script import to_script
from geo.model import Incident, Place
from geo.summary import summary_html, summary_of
from tests.maps_incidents import GHAZNI, HOSTILE, INCIDENTS, KERMAN, incident


def rows(layer: IncidentLayer) -> dict[str, dict[str, Any]]:
    """The payload's rows by id, texts put back, as the script reads them."""
    text = re.match(r"new L\.geo\.Incidents\((.*), (\{.*?\})\)$", layer.code)
    assert text
    data = json.loads(text[1])
    out = {}
    for values in data["rows"]:
        row = dict(zip(data["fields"], values, strict=True))
        row.update({name: data["texts"][row[name]] for name in data["shared"]})
        out[row["id"]] = row
    return out


def script(incidents: tuple[Incident, ...]) -> str:
    """What streamlit-folium sends to the browser for these incidents."""
    group = folium.FeatureGroup(name="Incidents")
    IncidentLayer(incidents, outlines={"g": GHAZNI}).add_to(group)
    group.add_to(app_map())
    group.render()
    text = str(generate_leaflet_string(group, base_id="feature_group_0"))
    return re.sub(r"map_[0-9a-f]{32}", "map_div", text)  # as st_folium does


def test_same_incidents_same_script() -> None:
    """Else the component would redraw at every rerun; the order of a query must not matter either."""
    assert script(INCIDENTS) == script(tuple(reversed(INCIDENTS)))
    assert script(INCIDENTS) != script(INCIDENTS[1:])


def test_the_choice_leaves_the_data_alone() -> None:
    """The key of the data is what lets the browser keep its marks when only the choice changes."""
    keys = [re.search(r'"key":"(\w+)"', IncidentLayer(INCIDENTS, selected_id=i).code) for i in (None, "inc-a")]
    assert keys[0] and keys[1] and keys[0][1] == keys[1][1]


def test_hostile_text_cannot_leave_its_string() -> None:
    """Neither the script element nor the template that folium makes of a script may be ended by data."""
    text = script(INCIDENTS)
    assert "</script" not in text and "<img" not in text
    assert "{{" not in text and "{%" not in text
    assert rows(IncidentLayer(INCIDENTS))["inc-b"]["title"] == HOSTILE


def test_script_data_survives() -> None:
    """What is escaped for the way must arrive as it was."""
    value = {"{{": ["{%", "{#", HOSTILE], "nested": {"a": {"b": {}}}}
    assert json.loads(to_script(value)) == value


def test_how_sure_the_place_is_decides_the_shape() -> None:
    """A point, an area, or a sign: a country is never a pin."""
    got = rows(IncidentLayer(INCIDENTS, outlines={"g": GHAZNI, "unused": GHAZNI}))
    assert {k: v["shape"] for k, v in got.items()} == {
        "inc-a": "point", "inc-b": "point", "inc-c": "point", "inc-d": "area", "inc-e": "sign",
    }  # fmt: skip
    assert got["inc-d"]["outline"] == "g"
    assert got["inc-a"]["outline"] is None and got["inc-a"]["uncertainty"] == 5000
    sign = got["inc-e"]
    assert (sign["sign"], sign["note"], sign["code"]) == ("Iran", "country level, exact place unknown", "IR")
    assert sign["uncertainty"] is None and sign["background"] is True


def test_only_used_outlines_travel() -> None:
    """Outlines are large."""
    assert '"unused"' not in IncidentLayer(INCIDENTS, outlines={"g": GHAZNI, "unused": GHAZNI}).code


def test_unlocated_incidents_are_left_out() -> None:
    """They stand in the list; a map without any is still a map."""
    assert "inc-f" not in rows(IncidentLayer(INCIDENTS))
    assert rows(IncidentLayer(())) == {}
    assert IncidentLayer(()).corners() is None


def test_unknown_travels_as_null() -> None:
    """The script draws a hollow ring for null and a dot for zero."""
    got = rows(IncidentLayer(INCIDENTS))
    assert got["inc-b"]["killed"] is None and got["inc-c"]["killed"] == 0 and got["inc-a"]["killed"] == 73


def test_sea_and_regions_are_signs() -> None:
    """Places without a country have no code; three letters of the name stand in for it."""
    at_sea = incident("s", Place("Black Sea", 43.0, 34.0, where_prec=7))
    row = rows(IncidentLayer((at_sea,)))["s"]
    assert (row["sign"], row["code"]) == ("Black Sea", "Bla") and "at sea" in row["note"]


def test_popup_says_it_in_words() -> None:
    """Headline, date, place, counts and source, each with its precision."""
    lines = summary_of(INCIDENTS[0])
    assert lines.title == "Blasts near a tomb"
    assert lines.date == "3 January 2024"
    assert "Kerman" in lines.place and "Iran" in lines.place
    assert lines.toll.startswith("at least 73 killed") and "unknown" in lines.toll
    assert lines.source == "Source: Agency <A>, Agency B"


def test_summary_html_is_escaped() -> None:
    """Titles and publishers come from the web."""
    text = summary_html(incident("x", KERMAN, title=HOSTILE))
    assert "<img" not in text and "Agency &lt;A&gt;" in text
