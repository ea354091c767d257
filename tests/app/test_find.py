"""Areas and places on the pages, without a browser: what is typed counts, and what means nothing says so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from geo.app import routes
from geo.app.place_search import kilometres_around
from geo.app.tickets import ticket
from geo.filters import IncidentFilter
from geo.merge import PlainMerger
from geo.model import Place
from geo.store import SqlStore
from tests.app.conftest import PATIENCE_S
from tests.local_service import NOMINATIM, running
from tests.told import analysis, document, incident

POINTS = {"Kerman": (30.283, 57.079), "Zahedan": (29.496, 60.862), "Suva": (-18.14, 178.44), "Apia": (-13.83, -171.77)}


def _page(name: str) -> None:
    import importlib

    importlib.import_module(f"geo.app.{name}").show()


@pytest.fixture(autouse=True)
def four_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A store with one incident in each of four places, one on either side of the date line, and one nowhere."""
    url = f"sqlite:///{tmp_path / 'incidents.sqlite'}"
    monkeypatch.setenv("GEO_STORE", url)
    st.cache_resource.clear()
    with SqlStore(url, PlainMerger()) as store:
        told = []
        for name, point in {**POINTS, "Nowhere": None}.items():
            report = document(name)
            place = Place(name, *point, country="IR", where_prec=1) if point else None
            told.append(analysis(report, incident(report, place=place, title=f"In {name}", event_type="Crime")))
        store.load(told)
    yield
    st.cache_resource.clear()


def run(name: str, **query: Any) -> AppTest:
    """One page by itself, opened by an address."""
    app = AppTest.from_function(_page, args=(name,), default_timeout=PATIENCE_S)
    app.query_params.update(query)
    app.run()
    assert not app.exception
    return app


def counted(app: AppTest) -> int:
    """How many incidents the page says it shows."""
    (said,) = (html.proto.body for html in app.get("html") if "geo-totals" in html.proto.body)
    return int(said.partition("<b>")[2].partition("</b>")[0])


def standing(app: AppTest) -> list[str]:
    """What the page says that it is narrowed to."""
    return [button.label for button in app.button if (button.key or "").startswith("remove-")]


@pytest.mark.parametrize("name", ["map_page", "list_page"])
@pytest.mark.parametrize(
    ("query", "count", "said"),
    [
        ({"near": "30.28,57.08,50"}, 1, "Within 50 km of 30.28, 57.08"),
        ({"near": "30.28,57.08,0.5"}, 1, "Within 0.5 km of 30.2800, 57.0800"),
        ({"polygon": "28 56;32 56;32 62;28 62"}, 2, "Inside the drawn area"),
        ({"bbox": "175,-20,-170,-10"}, 2, "Inside the box 175°E to 170°W, 20°S to 10°S"),
    ],
)
def test_an_area_comes_from_the_address(name: str, query: dict[str, str], count: int, said: str) -> None:
    """On the map and on the list alike, and a button takes it away again."""
    app = run(name, **query)
    assert (counted(app), standing(app)) == (count, [said])
    next(button for button in app.button if button.label == said).click().run()
    assert (counted(app), standing(app)) == (5, [])
    assert not set(query) & set(app.query_params)


def test_areas_and_what_the_map_shows_narrow_each_other() -> None:
    """Each by itself holds two of the four; together they hold what both do, whichever stands as the box."""
    shown = {"last_active_drawing": {"properties": {"action": "view", "number": 1, "bbox": [56, 20, 58, 40]}}}
    for query in ({"bbox": "56,20,62,40"}, {"polygon": "20 56;40 56;40 62;20 62"}, {"near": "30,59,300"}):
        app = AppTest.from_function(_page, args=("map_page",), default_timeout=PATIENCE_S)
        app.query_params.update({**query, "in-view": "true"})
        app.session_state["map"] = shown
        app.run()
        assert not app.exception
        assert counted(app) == 1, query
        app.toggle(key="in-view").set_value(False).run()
        assert counted(app) == 2, query


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"near": "here"}, "latitude,longitude,kilometres"),
        ({"bbox": "1,2,3"}, "west,south,east,north"),
        ({"bbox": "10,20,10,30"}, "holds an area"),
        ({"polygon": "1 2;3 4"}, "3 to"),
        ({"polygon": "0 0;0 100;0 -100"}, "round the earth"),
    ],
)
def test_an_area_that_means_nothing_is_told(query: dict[str, str], said: str) -> None:
    """And does not count, so that nobody takes the whole for the part without a word."""
    app = run("map_page", **query)
    assert counted(app) == 5 and standing(app) == []
    (told,) = app.error
    assert said in told.value.replace("\\", "").replace("\u2060", "")


def test_a_box_beside_a_drawn_area_is_told() -> None:
    """An address written by hand may hold both; the one that does not count is named."""
    app = run("map_page", bbox="56,20,58,40", polygon="28 56;32 56;32 62;28 62")
    assert counted(app) == 2 and standing(app) == ["Inside the drawn area"]
    assert "box does not count" in app.warning[0].value


def test_a_place_and_a_distance_are_typed() -> None:
    """By name or by coordinates; one area takes the place of the other; what has no place called so says so."""
    app = run("map_page", bbox="175,-20,-170,-10")
    app.text_input(key="near-place").input("Kerman, Iran").run()
    app.button[[b.label for b in app.button].index("Show what is near it")].click().run()
    assert standing(app) == [f"Within 50 km of {app.session_state['near'][:5]}, 57.08"] and counted(app) == 1
    app.text_input(key="near-place").input("29.5, 60.86").run()
    app.number_input(key="near-km-29.5, 60.86").set_value(7).run()
    app.button[[b.label for b in app.button].index("Show what is near it")].click().run()
    assert standing(app) == ["Within 7 km of 29.50, 60.86"] and counted(app) == 1
    app.text_input(key="near-place").input("Xqzzyville").run()
    assert "Xqzzyville" in app.warning[0].value


def test_what_is_drawn_counts_and_goes_with_the_other_filters() -> None:
    """A message of the map fills the field; "Clear all filters" empties it; nothing drawn takes the area away."""
    app = AppTest.from_function(_page, args=("map_page",), default_timeout=PATIENCE_S)

    def drawn(number: int, **properties: Any) -> None:
        sent = {"action": "area", "number": number, "bbox": [-180, -90, 180, 90], **properties}
        app.session_state["map"] = {"last_active_drawing": {"properties": sent}}
        app.run()
        assert not app.exception

    drawn(1, polygon=[[28, 416], [32, 416], [32, 422], [28, 422]])
    assert (counted(app), standing(app)) == (2, ["Inside the drawn area"])
    drawn(2, box=[175, -20, 190, -10])
    assert (counted(app), standing(app)) == (2, ["Inside the box 175°E to 170°W, 20°S to 10°S"])
    drawn(3)
    assert (counted(app), standing(app)) == (5, [])
    drawn(4, near=[30.28, 57.08, 50])
    assert app.query_params["near"] in ("30.28,57.08,50", ["30.28,57.08,50"])
    app.button[[b.label for b in app.button].index("Clear all filters")].click().run()
    assert (counted(app), standing(app)) == (5, [])


def test_the_area_comes_to_the_map_beside_its_script() -> None:
    """In a feature group: the map's own script, which is the frame's identity, is the same with an area and without."""

    def sent(**query: str) -> dict[str, Any]:
        (node,) = run("map_page", **query).get("component_instance")
        return dict(json.loads(node.proto.json_args))

    bare, near = sent(), sent(near="30.28,57.08,50")
    assert bare["script"] == near["script"]
    assert '"near":[30.28,57.08,50.0]' in near["feature_group"].replace(" ", "")
    assert "L.geo.Area([])" in bare["feature_group"]


def test_places_are_answered_to_whoever_holds_a_ticket() -> None:
    """Places with where to go and how far around to look; nothing for strangers; no lines of text for a geocoder."""
    client = TestClient(Starlette(routes=routes.ROUTES))
    sealed = ticket(IncidentFilter())
    first, *others = client.get(f"/geo/places?{sealed}&q=Kerman").json()["places"]
    assert (first["lat"], first["lon"]) == pytest.approx((30.28, 57.08), abs=0.05)
    assert others and first["km"] == 50 and "Iran" in first["what"] and first["radius_m"] > 1000
    (point,) = client.get(f"/geo/places?{sealed}&q=30.5,%2057").json()["places"]
    assert (point["name"], point["lat"], point["lon"]) == ("30.5, 57", 30.5, 57.0)
    assert client.get(f"/geo/places?{sealed}&q=").json() == {"places": [], "notices": []}
    assert client.get(f"/geo/places?{sealed}&q={'x' * 300}").status_code == 400
    assert client.get("/geo/places?q=Kerman").status_code == 403


def test_online_services_are_asked_when_configured_and_told_when_down(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What they know comes after ours, and is found; what they could not be asked is said beside what was found."""
    with running() as service:
        service.will(NOMINATIM).will("", 403)
        monkeypatch.setenv("GEO_GEOCODERS", "embedded,nominatim")
        monkeypatch.setenv("GEO_NOMINATIM_DOMAIN", f"127.0.0.1:{service.port}")
        monkeypatch.setenv("GEO_NOMINATIM_SCHEME", "http")
        monkeypatch.setenv("GEO_GEOCODING_STATE", str(tmp_path / "geocoding.sqlite"))
        client = TestClient(Starlette(routes=routes.ROUTES))
        sealed = ticket(IncidentFilter())
        known = client.get(f"/geo/places?{sealed}&q=Qalxyzabad").json()
        assert [place["name"] for place in known["places"]] == ["Qala-e Nowabad"] and known["notices"] == []
        assert known["places"][0]["radius_m"] > 1000
        down = client.get(f"/geo/places?{sealed}&q=Xqzzyville").json()
    assert down["places"] == []
    (notice,) = down["notices"]
    assert "Xqzzyville" in notice and "could not be asked" in notice


@pytest.mark.parametrize(
    ("radius", "km"), [(None, 50), (500, 50), (25_000, 50), (26_000, 50), (60_000, 100), (150_000, 200), (4.5e6, 5000)]
)
def test_how_far_around_a_place_to_look(radius: float | None, km: int) -> None:
    """Never less than the place itself is wide."""
    assert kilometres_around(Place("P", 0, 0, uncertainty_m=radius)) == km
