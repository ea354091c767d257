"""The player of time on the map in a real Chromium with the network cut: steps, spans, speed, pictures, other looks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Frame, Page, expect

from geo import wording
from geo.index.sums import UNITS, period_at
from tests.app.conftest import Server, Visitors
from tests.app.reading import DRAWN, FRAMES, count, open_map, open_page, open_player, settled, taken

pytestmark = pytest.mark.browser


@contextmanager
def no_rerun(page: Page) -> Iterator[None]:
    """Nothing within is sent to the page's script."""
    sent: list[Any] = []
    page.evaluate(
        """() => { const send = WebSocket.prototype.send; window.geoSent = 0;
            WebSocket.prototype.send = function (data) { window.geoSent += 1; return send.call(this, data); }; }"""
    )
    yield
    assert page.evaluate("() => window.geoSent") == 0 and not sent


def told(frame: Frame) -> str:
    """The span in words, and what is in it."""
    return " ".join(frame.locator(".geo-player-told").inner_text().split())


def a_year_on(frame: Frame) -> None:
    """Step by years, and take the first step."""
    frame.get_by_label("Step", exact=True).select_option("year")
    frame.wait_for_function("() => map.geoPlaying.periods.length < 40 && !map.geoPlaying.drawing")
    frame.get_by_role("button", name="One step forward").click()


def drawn(frame: Frame, words: str) -> None:
    """Wait until the player shows a span, and the map has drawn it."""
    frame.wait_for_function(
        "(words) => map.geoPlaying.words === words && !map.geoPlaying.drawing && map.geoPlaying.totals", arg=words
    )


def test_the_player_steps_without_the_script(server: Server, readers: Visitors) -> None:
    """Each span shows its incidents alone, on the map and in words; closed, the map shows all again."""
    page = readers().page
    world = open_map(page, server, lat=20, lon=30, z=2)
    world.frame.wait_for_function(DRAWN)
    everything = marks(world.frame)
    with no_rerun(page):
        frame = open_player(world)
        a_year_on(frame)
        first = span_year(frame)
        drawn(frame, first)
        assert told(frame).startswith(f"{first} {count(server, f'{first}-01-01', f'{first}-12-31')} incident")
        assert 0 < marks(frame) < everything

        frame.get_by_label("Period", exact=True).focus()
        page.keyboard.press("End")
        last = frame.evaluate("() => map.geoPlaying.periods.at(-1).to.slice(0, 4)")
        drawn(frame, last)
        frame.get_by_role("button", name="One step back").click()
        drawn(frame, str(int(last) - 1))
        frame.get_by_label("Window", exact=True).select_option("3")
        drawn(frame, f"{int(last) - 3}–{int(last) - 1}")
        assert f" {count(server, f'{int(last) - 3}-01-01', f'{int(last) - 1}-12-31')} incidents" in told(frame)
        frame.get_by_label("Cumulative").check()
        drawn(frame, f"{first}–{int(last) - 1}")

        page.keyboard.press("Escape")
        frame.wait_for_function(
            "(n) => map.geoSpan === null && map.geoState.drawn && map.geoState.marks === n", arg=everything
        )
    expect(frame.get_by_role("button", name="Play through time")).to_be_focused()


def span_year(frame: Frame) -> str:
    """The year in which the span begins that is shown; a step is taken a moment after it is asked for."""
    frame.wait_for_function("() => map.geoSpan?.from")
    return str(frame.evaluate("() => map.geoSpan.from.slice(0, 4)"))


def marks(frame: Frame) -> int:
    """How many marks are drawn."""
    return int(frame.evaluate("() => map.geoState.marks"))


def test_it_plays_to_the_end_and_shows_all_again(server: Server, readers: Visitors) -> None:
    """Span after span in order, the next one asked for only when the last is drawn; pausing holds it."""
    page = readers().page
    world = open_map(page, server, lat=20, lon=30, z=2, **{"from": "2021-05-01"})
    frame = open_player(world)
    assert "2021" in told(frame)
    frame.get_by_label("Step", exact=True).select_option("year")
    frame.wait_for_function("() => map.geoPlaying.periods.length < 40 && !map.geoPlaying.drawing")
    frame.evaluate(
        """() => { window.seen = []; window.open = window.most = 0;
            map.on("geo:span", () => window.seen.push(map.geoSpan?.from));
            const fetched = window.fetch;
            window.fetch = async (url, ...more) => {
              const counts = String(url).includes("/marks?") ? 1 : 0;
              window.most = Math.max(window.most, (window.open += counts));
              try { return await fetched(url, ...more); } finally { window.open -= counts; }
            }; }"""
    )
    frame.get_by_label("Speed", exact=True).select_option("fast")
    with no_rerun(page):
        frame.get_by_role("button", name="Play", exact=True).click()
        frame.wait_for_function("() => window.seen.length > 1")
        frame.get_by_role("button", name="Pause", exact=True).click()
        frame.wait_for_function("() => !map.geoPlaying.drawing")
        held = frame.evaluate("() => window.seen.length")
        page.wait_for_timeout(700)
        assert frame.evaluate("() => window.seen.length") == held
        frame.get_by_role("button", name="Play", exact=True).click()
        frame.wait_for_function("() => map.geoSpan === null && !map.geoPlaying.running && !map.geoPlaying.drawing")
    seen = frame.evaluate("() => window.seen.filter((from) => from !== undefined)")
    years = sorted(set(seen))
    assert years[0] >= "2021-05-01" and len(years) >= 4 and seen == sorted(seen), "the filter's own dates hold"
    assert frame.evaluate("() => window.most") == 1
    assert told(frame).startswith("All, ")


def test_a_span_is_kept_as_the_filter(server: Server, readers: Visitors) -> None:
    """The dates in the sidebar's address are the span's, and the player is closed."""
    page = readers().page
    world = open_map(page, server)
    frame = open_player(world)
    a_year_on(frame)
    frame.wait_for_function("() => map.geoSpan && !map.geoPlaying.drawing")
    span = frame.evaluate("() => map.geoSpan")
    frame.get_by_role("button", name="Keep this span as the filter").click()
    expect(page).to_have_url(re.compile(f"from={span['from']}&to={span['to']}"))
    settled(page)
    expect(page.locator(".geo-totals b").first).to_have_text(str(count(server, span["from"], span["to"])))
    frame.wait_for_function("() => map.geoSpan === null && map.geoState.drawn")
    expect(frame.get_by_role("button", name="Play through time")).to_be_visible()


def test_spans_are_the_same_in_both_languages(server: Server, readers: Visitors) -> None:
    """The script's weeks, months and years, and its words for them, are Python's."""
    frame = open_map(readers().page, server).frame
    for unit in UNITS:
        for day in (dt.date(2023, 12, 31), dt.date(2024, 2, 29), dt.date(1999, 1, 1), dt.date(2024, 9, 30)):
            first, last = period_at(day, unit)
            made = frame.evaluate(f"() => L.geo.spans.between('{day}', '{day}', '{unit}')")
            assert made == [{"from": str(first), "to": str(last)}]
            assert frame.evaluate("(span) => L.geo.spans.inWords(span)", made[0]) == wording.span_in_words(first, last)
    for first, last in (
        (dt.date(2019, 1, 1), dt.date(2021, 12, 31)),
        (dt.date(2019, 4, 1), dt.date(2019, 9, 30)),
        (dt.date(2019, 11, 1), dt.date(2020, 2, 29)),
        (dt.date(2019, 11, 1), dt.date(2020, 2, 28)),
    ):
        said = frame.evaluate("(span) => L.geo.spans.inWords(span)", {"from": str(first), "to": str(last)})
        assert said == wording.span_in_words(first, last)


def test_a_picture_taken_meanwhile_tells_of_the_span(server: Server, readers: Visitors) -> None:
    """Its figures are those of what it shows, not of all that the filter keeps."""
    page = readers().page
    world = open_map(page, server)
    frame = open_player(world)
    a_year_on(frame)
    frame.wait_for_function("() => map.geoSpan && !map.geoPlaying.drawing")
    frame.evaluate(
        """() => { const paint = L.geo.paint;
            L.geo.paint = (roots, options) => ((window.words = roots.at(-1).innerText), paint(roots, options)); }"""
    )
    taken(page, frame.get_by_role("button", name="Save as picture"))
    year = span_year(frame)
    assert f"{year}: {count(server, f'{year}-01-01', f'{year}-12-31')} incident" in frame.evaluate("() => window.words")


@pytest.mark.parametrize(("look", "drawn_as"), [("Heat", "geoHeat"), ("Countries", "geoRegions")])
def test_other_looks_are_played_too(server: Server, readers: Visitors, look: str, drawn_as: str) -> None:
    """They show less while a year is played, and all again when the player is closed."""
    page = readers().page
    open_page(page, server, look=look, measure="Incidents", lat=20, lon=30, z=2)
    frame = page.wait_for_selector(FRAMES).content_frame()
    assert frame is not None
    size = f"() => Number(map.getContainer().dataset.{drawn_as})"
    frame.wait_for_function(f"() => window.map && map.getContainer().dataset.{drawn_as}")
    everything = frame.evaluate(size)
    frame.get_by_role("button", name="Play through time").click()
    frame.wait_for_function("() => map.geoPlaying.periods.length > 0 && !map.geoPlaying.drawing")
    a_year_on(frame)
    frame.wait_for_function("() => map.geoSpan && !map.geoPlaying.drawing")
    assert 0 < frame.evaluate(size) < everything
    page.keyboard.press("Escape")
    frame.wait_for_function(f"(all) => map.geoSpan === null && ({size})() === all", arg=everything)
