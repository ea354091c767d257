"""The routes beside the page: only with its ticket, only what its filter keeps, clear words for what means nothing."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlencode

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.testclient import TestClient

from geo import build
from geo.app import services
from geo.app.routes import ROUTES
from geo.app.tickets import ticket
from geo.filters import IncidentFilter
from geo.model import Count
from tests.test_index_live import told

WORLD = "z=3&west=-180&south=-85&east=180&north=85"
QUESTIONS = {
    "marks": WORLD,
    "spot": "spot=1&start=0&count=5",
    "heat": f"{WORLD}&weight=killed",
    "regions": "level=country",
    "periods": "unit=month",
    "totals": "",
    "outline": "id=none",
    "version": "",
    "export": "format=csv",
    "map-file": "",
    "numbers": "by=month",
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The routes over a store of forty incidents, some rejected, some background."""
    url = f"sqlite:///{tmp_path_factory.mktemp('routes') / 'incidents.sqlite'}"
    store = build.store(build.Settings(store=url))
    store.load([
        told(f"d{n}", n if n % 4 else None, 1 + n % 20, role="background" if n % 7 == 0 else "main",
             status="rejected" if n % 5 == 0 else "auto", title=f"Title {n}")
        for n in range(40)
    ])  # fmt: skip
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GEO_STORE", url)
        st.cache_resource.clear()
        yield TestClient(Starlette(routes=ROUTES))
    st.cache_resource.clear()


def ask(client: TestClient, name: str, keep: IncidentFilter, more: str | None = None):
    """A question with the page's ticket."""
    return client.get(f"/geo/{name}?{ticket(keep)}&{QUESTIONS[name] if more is None else more}")


@pytest.mark.parametrize("name", QUESTIONS)
def test_nothing_without_the_pages_ticket(client: TestClient, name: str) -> None:
    """Not without a seal, not with a strange one, and not with a true one on another filter."""
    keep = IncidentFilter(min_killed=10)
    assert ask(client, name, keep).status_code == 200
    sealed = {key: values[0] for key, values in parse_qs(ticket(keep)).items()}
    wider = urlencode(IncidentFilter(statuses=("rejected",)).to_query(), doseq=True)
    for forged in ({}, {"filter": sealed["filter"]}, {**sealed, "seal": "0" * 32}, {**sealed, "seal": "ü"},
                   {**sealed, "filter": wider}, {**sealed, "filter": ""}):  # fmt: skip
        answer = client.get(f"/geo/{name}?{urlencode(forged)}&{QUESTIONS[name]}")
        assert answer.status_code == 403, forged
        assert "Title" not in answer.text


def test_a_ticket_is_the_filter_itself(client: TestClient) -> None:
    """The same filter, the same ticket: the map is not drawn anew; and another server on the store reads it."""
    assert ticket(IncidentFilter(regions=("ir",))) == ticket(IncidentFilter(regions=("IR",)))
    written = ticket(IncidentFilter())
    st.cache_resource.clear()
    assert ticket(IncidentFilter()) == written


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("marks", "z=19&west=0&south=0&east=1&north=1"),
        ("marks", "z=-1&west=0&south=0&east=1&north=1"),
        ("marks", "z=3&west=nan&south=0&east=1&north=1"),
        ("marks", "z=3&west=0&south=0&east=1e300&north=1"),
        ("marks", "z=3&west=0&south=50&east=1&north=40"),
        ("marks", "z=3"),
        ("spot", "spot=99999999999999999999&start=0&count=5"),
        ("spot", "spot=1&start=0&count=100000"),
        ("heat", f"{WORLD}&weight=tears"),
        ("regions", "level=street"),
        ("periods", "unit=hour"),
        ("marks", f"{WORLD}&from=2020-13-01"),
        ("export", "format=exe"),
        ("numbers", "by=hour"),
    ],
)
def test_a_question_that_means_nothing_is_told_so(client: TestClient, name: str, more: str) -> None:
    """400 and what is expected, never a traceback."""
    answer = ask(client, name, IncidentFilter(), more)
    assert (answer.status_code == 400 and "takes" in answer.text) or "take" in answer.text


@pytest.mark.parametrize(
    "keep",
    [
        IncidentFilter(),
        IncidentFilter(min_killed=10),
        IncidentFilter(roles=("background",)),
        IncidentFilter(text="Title 3"),
    ],
)
def test_every_route_shows_what_the_filter_keeps(client: TestClient, keep: IncidentFilter) -> None:
    """Marks, lists, sums and files agree with the store."""
    kept = {i.incident_id: i for i in services.store().incidents(keep)}
    assert kept
    marks = ask(client, "marks", keep).json()
    assert sum(spot[1] for spot in marks["spots"]) + sum(c[2] for c in marks["clusters"]) == len(kept)
    assert marks["incidents"] == len(kept) and marks["version"] == services.store().version()
    (spot,) = marks["spots"]

    def ids(start: int, count: int) -> list[str]:
        answer = ask(client, "spot", keep, f"spot={spot[0]}&start={start}&count={count}").json()
        return [row[answer["fields"].index("id")] for row in answer["rows"]]

    assert ids(0, 200) == list(kept), "the newest first, as the store lists them"
    assert ids(1, 2) == list(kept)[1:3]
    heat = ask(client, "heat", keep).json()
    unknown = sum(i.killed is None for i in kept.values())
    assert (heat["incidents"], heat["unknown"]) == (len(kept), unknown)
    (region,) = ask(client, "regions", keep).json()["rows"]
    assert region[:2] == ["IR", len(kept)] and region[6] == unknown
    periods = ask(client, "periods", keep).json()
    assert sum(row[2] for row in periods["rows"]) == len(kept) and periods["undated"] == 0
    lines = ask(client, "export", keep, "format=jsonl").text.splitlines()
    assert [json.loads(line)["incident_id"] for line in lines] == list(kept)


def test_the_numbers_behind_are_those_of_the_filter(client: TestClient) -> None:
    """By time and by place, each incident in one row; an unknown sum is an empty cell, not 0."""

    def rows(keep: IncidentFilter, by: str, file: str) -> list[dict[str, str]]:
        answer = ask(client, "numbers", keep, f"by={by}")
        assert answer.headers["content-disposition"] == f'attachment; filename="{file}"'
        return list(csv.DictReader(io.StringIO(answer.text)))

    keep = IncidentFilter(min_killed=10)
    kept = [i for i in services.store().incidents(keep) if i.killed]
    for by, file in (("year", "timeline.csv"), ("country", "incidents-by-country.csv")):
        found = rows(keep, by, file)
        assert sum(int(row["Incidents"]) for row in found) == len(kept)
        assert sum(int(row["Killed, best"]) for row in found) == sum(i.killed.best for i in kept if i.killed)
        assert {row["Injured, best"] for row in found} == {""}
    (unknown,) = rows(IncidentFilter(text='"Title 4"'), "day", "timeline.csv")
    assert (unknown["Killed, best"], unknown["Killed, unknown for"]) == ("", "1")
    late = max(row["From"] for row in rows(keep, "year", "timeline.csv"))
    (last,) = rows(IncidentFilter.from_query({"from": late, "min-killed": "10"}), "year", "timeline.csv")
    assert last["From"] == late, "nothing before the dates"


def test_a_span_of_days_narrows_and_never_widens(client: TestClient) -> None:
    """The map plays through time within what the page's filter keeps."""
    keep = IncidentFilter()
    some = ask(client, "marks", keep, f"{WORLD}&from=2005-01-01&to=2009-12-31").json()["incidents"]
    assert 0 < some < ask(client, "marks", keep).json()["incidents"]
    narrow = IncidentFilter.from_query({"from": "2005-01-01", "to": "2009-12-31"})
    wide = ask(client, "marks", narrow, f"{WORLD}&from=1900-01-01&to=2100-01-01").json()["incidents"]
    assert wide == some


def test_what_is_unknown_is_not_zero(client: TestClient) -> None:
    """A mark of unknown dead says null, and a count of them stands beside every sum."""
    keep = IncidentFilter(text='"Title 4"')
    (spot,) = ask(client, "marks", keep).json()["spots"]
    assert spot[1:3] == [1, None]
    (region,) = ask(client, "regions", keep).json()["rows"]
    assert region[2:7] == [0, 0, 0, False, 1]


def test_a_store_that_cannot_be_read_is_told(
    client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """503 and why, not an empty map."""
    path = tmp_path / "broken.sqlite"
    url = f"sqlite:///{path}"
    with build.store(build.Settings(store=url)) as store:
        store.load([told("a", 3)])
    monkeypatch.setenv("GEO_STORE", url)
    st.cache_resource.clear()
    sealed = ticket(IncidentFilter())
    services.store().close()
    for left in tmp_path.glob("broken.sqlite*"):
        left.unlink()
    for name in ("marks", "export"):
        answer = client.get(f"/geo/{name}?{sealed}&{QUESTIONS[name]}")
        assert answer.status_code == 503 and "no such table" in answer.text
    st.cache_resource.clear()


def test_an_outline_is_given_by_its_id(client: TestClient) -> None:
    """The map draws an area where no point in it is known; one that the gazetteer does not have is null."""
    assert ask(client, "outline", IncidentFilter(), "id=no-such").json() == {"geometry": None}


def test_files_are_named_for_what_they_are(client: TestClient) -> None:
    """A download, not a page; codebooks' columns are told apart by name."""
    keep = IncidentFilter(min_killed=Count.exactly(1).best)
    for name, file in {
        "csv": "incidents.csv",
        "geoparquet": "incidents.parquet",
        "acled": "incidents-acled.csv",
    }.items():
        answer = ask(client, "export", keep, f"format={name}")
        assert answer.headers["content-disposition"] == f'attachment; filename="{file}"'
        assert answer.content
