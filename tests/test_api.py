"""What `import geo` offers: the names, and the three lines of a notebook."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

import geo
from geo.build import Settings
from geo.errors import BadDocument


def test_public_names_are_pinned_and_sorted():
    """A new name is a promise: it is made here on purpose."""
    assert geo.__all__ == [
        *("Analysis", "Claim", "Count", "Document", "GeoError", "Incident", "IncidentFilter", "Place", "Source"),
        *("Toponym", "draw", "locate", "open_store", "read", "regions_at"),
    ]
    assert all(getattr(geo, name).__name__ == name for name in geo.__all__)
    assert set(geo.__all__) <= set(dir(geo))


def test_unknown_names_are_attribute_errors():
    """As of any module."""
    with pytest.raises(AttributeError, match="draww"):
        _ = geo.draww


def test_three_lines_of_a_notebook():
    """Read a report, look at its incidents, draw them."""
    found = geo.read("At least 73 people were killed by bombs in Kerman, Iran, on Wednesday.", date="2024-01-03")
    (incident,) = found.incidents
    assert incident.killed == geo.Count(73, 73, None, "at least") and incident.date_start == dt.date(2024, 1, 3)
    assert "Kerman" in geo.draw(found.incidents).get_root().render()


def test_read_refuses_what_is_no_report():
    """An empty text, a date that is none."""
    with pytest.raises(BadDocument):
        geo.read(" ")
    with pytest.raises(ValueError, match="tomorrow"):
        geo.read("A bomb.", date="tomorrow")


def test_locate():
    """A place by its name, with its country; None for what no place is called."""
    kerman = geo.locate("Kerman, Iran")
    assert kerman is not None and kerman.country == "IR" and abs(kerman.latitude - 30.28) < 0.1
    assert geo.locate("Qqzzyx") is None


def test_open_store(tmp_path):
    """A store of one's own, filled and read in a few lines."""
    with geo.open_store(f"sqlite:///{tmp_path / 'my.sqlite'}") as store:
        store.save(geo.read("Bombs killed 73 people in Kerman, Iran, on Wednesday.", date="2024-01-03"))
        assert [i.place.country for i in store.incidents(geo.IncidentFilter(regions=("Asia",)))] == ["IR"]


def test_the_store_is_the_same_from_every_folder():
    """A notebook or a command that is started elsewhere would else find an empty one, and leave it there."""
    database = make_url(Settings().store).database
    assert Path(database) == Path(geo.__file__).parents[1] / "data" / "var" / "incidents.sqlite"


def test_settings_come_from_the_environment():
    """An empty variable counts as none; what the geocoders need travels with the settings to other processes."""
    assert Settings.from_env({}) == Settings.from_env({"GEO_STORE": "", "HOME": "/root"}) == Settings()
    made = Settings.from_env({"GEO_STORE": "sqlite:///x", "GEO_GEOCODERS": "embedded,photon", "GEO_USER_AGENT": "me"})
    assert made.store == "sqlite:///x"
    assert dict(made.geocoding) == {"GEO_GEOCODERS": "embedded,photon", "GEO_USER_AGENT": "me"}


def test_points_of_a_table_get_their_regions():
    """Three columns at once; at sea and without a point there is nothing."""
    found = geo.regions_at([30.28, 30.0, float("nan"), 44.4], [57.08, -40.0, 0.0, -100.3])
    assert found.country == ["IR", None, None, "US"]
    assert found.admin1_code == ["IR-08", None, None, "US-SD"]
    assert found.admin1[3] == "South Dakota"
