"""The timeline and the comparison of two periods, run without a browser on a store of three years."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from geo import build
from geo.app import compare, services, timeline
from geo.app.brush import snapped
from geo.filters import IncidentFilter
from geo.index import by_period
from geo.index.sums import Unit
from geo.model import Count
from tests.app.conftest import PATIENCE_S
from tests.told import analysis, document, incident

DAYS = {
    "2022-03-01": Count.exactly(4),
    "2022-03-09": None,
    "2022-11-30": None,
    "2023-02-03": Count(5, 7, 9),
    "2023-02-20": Count.exactly(2),
    "2023-05-06": None,
    "2024-01-03": Count(73, 73, None, "at least"),
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store with an incident on each of the days; its address."""
    url = f"sqlite:///{tmp_path_factory.mktemp('time') / 'incidents.sqlite'}"
    analyses = []
    for name, killed in DAYS.items():
        day = dt.date.fromisoformat(name)
        report = document(name, day)
        analyses.append(analysis(report, incident(report, killed, date_start=day, date_end=day)))
    build.store(build.Settings(store=url)).load(analyses)
    return url


@pytest.fixture(autouse=True)
def own_store(monkeypatch: pytest.MonkeyPatch, filled: str) -> Iterator[None]:
    """No test meets another's caches."""
    monkeypatch.setenv("GEO_STORE", filled)
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


def _map_page() -> None:
    from geo.app import map_page

    map_page.show()


def run(state: dict[str, Any] | None = None, **query: str) -> AppTest:
    """The map's page, under an address and with what its maps told."""
    app = AppTest.from_function(_map_page, default_timeout=PATIENCE_S)
    app.query_params.update(query)
    for key, value in (state or {}).items():
        app.session_state[key] = value
    app.run()
    assert not app.exception
    return app


def said(app: AppTest) -> str:
    """All that the page says in words."""
    kinds = ("html", "markdown", "caption", "warning")
    return "\n".join(str(getattr(e.proto, "body", "") or e.value) for k in kinds for e in app.get(k))


def span(first: str, last: str) -> tuple[dt.date, dt.date]:
    return dt.date.fromisoformat(first), dt.date.fromisoformat(last)


@pytest.mark.parametrize(
    ("start", "end", "unit", "chosen"),
    [
        ("2024-01-10T05:00", "2024-03-20T00:00", "month", ("2024-01-01", "2024-03-31")),
        ("2024-01-20T05:00", "2024-03-10T00:00", "month", ("2024-02-01", "2024-02-29")),
        ("2024-02-10T00:00", "2024-02-12T00:00", "month", ("2024-02-01", "2024-02-29")),
        ("2024-02-26T00:00", "2024-03-04T00:00", "week", ("2024-02-26", "2024-03-03")),
        ("2024-02-28T18:00", "2024-03-01T20:00", "day", ("2024-02-29", "2024-03-01")),
        ("2019-09-01T00:00", "2022-02-01T00:00", "year", ("2020-01-01", "2021-12-31")),
    ],
)
def test_a_brush_means_whole_periods(start: str, end: str, unit: Unit, chosen: tuple[str, str]) -> None:
    """A hand is no finer than a bar: edges go to the nearest ones, and a narrow stroke is the bar that it is in."""
    assert snapped(dt.datetime.fromisoformat(start), dt.datetime.fromisoformat(end), unit) == span(*chosen)


def test_the_bars_never_show_unknown_as_none() -> None:
    """A period whose numbers are all unknown has no figure; one of some unknown says so beside its sum."""
    periods = by_period(services.view(IncidentFilter()), "month")
    frame = timeline.frame(periods, [IncidentFilter(date_from=dt.date(2023, 2, 28))]).set_index("Period")
    assert list(frame.index)[:2] == ["March 2022", "November 2022"]
    assert frame.loc["November 2022", ["Killed", "unknown"]].tolist() == ["unknown", 1.0]
    assert frame[["low", "high"]].isna().all(axis=1).tolist() == [False, True, False, True, False]
    assert frame.loc["March 2022", ["low", "high", "Killed", "unknown"]].tolist() == [4, 4, "4; unknown for 1", 0.5]
    assert frame.loc["February 2023", ["low", "high", "Killed", "unknown"]].tolist() == [7, 11, "7–11", 0.0]
    assert frame.loc["January 2024", "Killed"] == "73 or more"
    assert frame["chosen"].tolist() == [False, False, True, True, True]
    numbers = timeline.numbers(periods)
    assert numbers["Killed, best"].isna().tolist() == [False, True, False, True, False]
    assert numbers["Killed, unknown for"].tolist() == [1, 1, 0, 1, 0]
    assert numbers["Injured, best"].isna().all()


def test_the_timeline_follows_all_filters_but_the_dates() -> None:
    """It says what it holds, marks the dates, and draws them alone where asked to."""
    app = run()
    assert "Dashed strip" in said(app) and bars(app) == 7
    app = run(killed="5", **{"from": "2023-02-01", "to": "2023-02-28"})
    assert bars(app) == 2, "the dates are marked in it, the least number of dead is a filter"
    alone = {"from": "2023-02-01", "to": "2023-12-31", "only-dates": "true"}
    assert bars(run(**alone)) == 3, "drawn by day"
    assert (bars(run(by="year")), bars(run(by="month"))) == (3, 5)
    assert bars(run(by="hour")) == 7, "an address that means nothing changes nothing"


def test_a_day_at_the_end_of_the_calendar_breaks_no_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Stores hold such days from before they were told: they count as undated, which is what they mean."""
    url, analyses = f"sqlite:///{tmp_path / 'store.sqlite'}", []
    for name in ("2023-02-03", "2024-01-03", "9999-12-31"):
        report, day = document(name, dt.date.fromisoformat(name)), dt.date.fromisoformat(name)
        analyses.append(analysis(report, incident(report, None, date_start=day, date_end=day)))
    build.store(build.Settings(store=url)).load(analyses)
    monkeypatch.setenv("GEO_STORE", url)
    for by in ("auto", "week", "year"):
        app = run(by=by)
        assert bars(app) == 2 and "Without a date: 1, not drawn." in said(app)
    run(compare="true")


def bars(app: AppTest) -> int:
    """Incidents' bars of the chart: rows of its data."""
    (chart,) = app.get("vega_lite_chart") or app.get("arrow_vega_lite_chart")
    return len(rows_of(chart.proto))


def rows_of(proto: Any) -> list[Any]:
    """The rows that the chart was sent."""
    import pyarrow as pa

    data = proto.datasets[0].data.data if proto.datasets else proto.data.data
    return list(pa.ipc.open_stream(data).read_all().to_pylist())


def test_a_span_kept_on_the_map_becomes_the_dates() -> None:
    """What the player tells is done once: a later run does not bring it back."""
    kept = {"action": "dates", "dates": ["2023-01-01", "2023-12-31"], "number": 5, "bbox": [-10, -10, 10, 10]}
    app = run({"map": {"last_active_drawing": {"properties": kept}}})
    assert (app.session_state["from"], app.session_state["to"]) == span("2023-01-01", "2023-12-31")
    assert "<b>3</b>" in said(app)
    app.button[[b.label for b in app.button].index("Clear all filters")].click().run()
    assert app.session_state["from"] is None and "<b>7</b>" in said(app)


def test_a_point_chosen_while_time_is_played_lists_those_days() -> None:
    """Not all that the filters keep at it, and never what they do not keep."""
    point = str(int(services.view(IncidentFilter()).code[0]))
    told = {"action": "spot", "spot": point, "number": 5, "bbox": [-10, -10, 10, 10]}
    for dates, first, here in (
        (None, None, "7 incidents here"),
        (["2022-03-01", "2022-03-31"], None, "2 incidents here"),
        (["2022-01-01", "2023-12-31"], "2022-11-30", "4 incidents here"),
    ):
        played = {**told, "dates": dates} if dates else told
        kept = {"from": first} if first else {}
        app = run({"map": {"last_active_drawing": {"properties": played}}}, **kept)
        assert here in [heading.value for heading in app.subheader], dates


def test_the_map_brings_a_player_of_the_same_filter() -> None:
    """Handed over with the layers, so that the map's own script and frame stay."""
    (component,) = run(killed="5").get("component_instance")
    script = json.loads(component.proto.json_args)["feature_group"]
    player, layer = script.index("L.geo.Player"), script.index("L.geo.Cells")
    assert player < layer, "so that it lets go of a span before the layers ask for a new filter"
    asked = [re.search(r"filter=[^\"]+", script[start:]) for start in (player, layer)]
    assert asked[0] and asked[1] and asked[0][0] == asked[1][0] and "min-killed" in asked[0][0]


def test_two_periods_have_a_map_and_totals_each() -> None:
    """By default the last two years that are over; other filters hold for both, and no player comes with two maps."""
    app = run(compare="true")
    assert len(app.get("component_instance")) == 2
    assert [d.value for d in app.date_input if "period" in d.label] == [
        *span("2022-01-01", "2022-12-31"), *span("2023-01-01", "2023-12-31"),
    ]  # fmt: skip
    text = said(app)
    assert "**Incidents:** as many in the second period (3 after 3)." in text
    assert "**Killed:** 7–11 after 4; difference 3 to 7 more; by the best figures 5 more; in neither sum: 2" in text
    assert "**Injured:** unknown after unknown; difference unknown" in text
    assert "L.geo.Player" not in app.get("component_instance")[0].proto.json_args


def test_the_chosen_span_is_compared_with_the_one_before_it() -> None:
    """As many days each, and the address holds other ones."""
    app = run(compare="true", **{"from": "2023-02-01", "to": "2023-02-28"})
    assert [d.value for d in app.date_input if "period" in d.label] == [
        *span("2023-01-04", "2023-01-31"), *span("2023-02-01", "2023-02-28"),
    ]  # fmt: skip
    app = run(compare="true", **{"a-from": "2022-03-01", "a-to": "2022-03-01", "b-to": "2024-12-31"})
    assert "(4 after 1, +300 %)" in said(app)
    app = run(compare="true", **{"a-from": "2022-12-31", "a-to": "2022-01-01"})
    assert "exchanged" in said(app) and "(3 after 3)" in said(app)


def test_what_the_sidebar_chose_does_not_count_beside_two_periods() -> None:
    """It is said, since the sidebar still shows it."""
    assert "do not count here" in said(run(compare="true", **{"from": "2023-02-01"}))


def test_data_of_less_than_two_years_are_halved() -> None:
    """Each half has a day at least, and nothing dated has no default."""
    view = services.view(IncidentFilter(date_from=dt.date(2023, 2, 3), date_to=dt.date(2023, 5, 6)))
    first, second = compare.defaults(view, IncidentFilter())
    assert first and second and first[0] == dt.date(2023, 2, 3) and second[1] == dt.date(2023, 5, 6)
    assert second[0] - first[1] == dt.timedelta(days=1)
    nothing = services.view(IncidentFilter(min_killed=10_000))
    assert compare.defaults(nothing, IncidentFilter()) == (None, None)
