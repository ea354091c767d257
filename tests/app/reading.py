"""What a reader does in the app, for the browser tests: open the map, look at its marks, wait until it is done."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import Download, ElementHandle, Frame, Locator, Page, expect
from playwright.sync_api import TimeoutError as NothingCame

from geo import build
from geo.filters import IncidentFilter
from geo.model import Incident
from tests.app.conftest import PATIENCE_MS, Server

__all__ = [
    "DRAWN",
    "FRAMES",
    "Mark",
    "WorldMap",
    "at_rest",
    "count",
    "expect_panel",
    "grid_rows",
    "heading",
    "kept",
    "literal",
    "open_choices",
    "open_map",
    "open_page",
    "open_player",
    "settled",
    "taken",
    "totals",
]

expect.set_options(timeout=PATIENCE_MS)

FRAMES = 'iframe[title="streamlit_folium.st_folium"]'
"""Where maps are drawn."""
DRAWN = "() => window.map && map.geoState && map.geoState.drawn"
"""Whether a map has drawn its marks."""
_HEADING = '[data-testid="stMain"] h3 [data-heading-text]'
_MARKS = """() => [...document.querySelectorAll(".geo-mark")].map((node) => {
  const { x, y, width, height } = node.getBoundingClientRect();
  const at = [x + width / 2, y + height / 2];
  const top = document.elementFromPoint(...at);
  return { label: node.getAttribute("aria-label"), x: at[0], y: at[1], free: top !== null && node.contains(top),
    width: innerWidth, height: innerHeight };
})"""
_VIEW = "() => [map.getCenter().lat, map.getCenter().lng, map.getZoom()]"
_ROWS = """async () => {
  const { source } = map.geoBoard;
  const told = (rows) => rows.map((row) => [row.id, row.title, row.shape]);
  if (source.at) return told([...source.at.values()].flat()); // it holds all that it draws
  const world = { z: 9, west: -180, south: -89, east: 180, north: 89 };
  const { spots, clusters, table } = await L.geo.ask(source.address("marks"), world).promise;
  if (clusters.length) throw new Error("too many incidents for a look at each");
  const rows = L.geo.spots.unpacked(table);
  const at = (spot, i) => source.rows({ first: spot[0], count: spot[1], row: rows[i] }, 0, spot[1]);
  const all = await Promise.all(spots.map(at));
  return told(all.flat());
}"""
_AT_REST = """() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const arriving = all('[data-testid="stSkeleton"]').length > 0
    || all("iframe").some((frame) => frame.checkVisibility() && frame.clientHeight === 0)
    || all('[data-testid="stVegaLiteChart"]').some((chart) => chart.checkVisibility() && !chart.querySelector("svg"))
    || all('[data-testid="stApp"]').some((app) => app.dataset.testScriptState !== "notRunning")
    || document.getAnimations().some((a) => a.playState === "running" && a.effect?.getTiming().iterations !== Infinity);
  const where = all("button, a, summary, iframe, input, [data-testid='stElementContainer']").map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  }).join(" ");
  const before = window.geoStood;
  if (arriving || !before || before.where !== where) window.geoStood = { where, looks: 0 };
  else before.looks += 1;
  return window.geoStood.looks >= 10;
}"""
"""Ten looks in a row, at an animation frame each, at which nothing is still to arrive and nothing has moved."""
_DRAWN = """() => window.map && map.geoState && map.geoState.drawn
  && [...document.querySelectorAll("canvas")].some((c) => c.geo && c.geo.shapes.land)"""


@dataclass(frozen=True)
class Mark:
    """A mark of one incident as it stands on the screen."""

    incident_id: str
    title: str
    x: float
    y: float
    """Its middle, pixels from the frame's corner."""


class WorldMap:
    """The map of the page that is open, drawn."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.element: ElementHandle = page.wait_for_selector(FRAMES)
        frame = self.element.content_frame()
        assert frame is not None
        self.frame: Frame = frame
        self.frame.wait_for_function(_DRAWN)

    @property
    def rows(self) -> dict[str, str]:
        """Incident id → title of all that the map would show, in view or not: as its server tells."""
        return {incident_id: title for incident_id, title, _ in self.frame.evaluate(_ROWS)}

    @property
    def shapes(self) -> dict[str, str]:
        """Incident id → point, area or sign."""
        return {incident_id: shape for incident_id, _, shape in self.frame.evaluate(_ROWS)}

    @property
    def view(self) -> tuple[float, float, int]:
        """Latitude and longitude of the middle, and zoom."""
        latitude, longitude, zoom = self.frame.evaluate(_VIEW)
        return round(latitude, 3), round(longitude, 3), zoom

    @property
    def marks(self) -> Locator:
        """The marks that are drawn."""
        return self.page.frame_locator(FRAMES).locator(".geo-mark")

    @property
    def popup(self) -> Locator:
        """What is open on the map; one that was closed may still be fading away before it."""
        return self.page.frame_locator(FRAMES).locator(".geo-popup").last

    def in_view(self) -> int:
        """How many of the drawn marks have their middle inside the frame."""
        return sum(
            0 <= mark["x"] <= mark["width"] and 0 <= mark["y"] <= mark["height"] for mark in self.frame.evaluate(_MARKS)
        )

    def free_marks(self) -> list[Mark]:
        """The marks of one incident each that nothing else covers, and that can so be clicked."""
        by_title = {title: incident_id for incident_id, title in self.rows.items()}
        found = []
        for seen in self.frame.evaluate(_MARKS):
            title = next((t for t in by_title if seen["label"].startswith(f"{t}. ")), None)
            if seen["free"] and title is not None:
                found.append(Mark(by_title[title], title, seen["x"], seen["y"]))
        return found

    def click(self, mark: Mark) -> None:
        """A real click, with the mouse, where the mark is."""
        box = self.element.bounding_box()
        assert box is not None
        self.page.mouse.click(box["x"] + mark.x, box["y"] + mark.y)

    def wait_for_rows(self, ids: set[str]) -> None:
        """Until exactly these incidents stand on the map."""
        self.frame.wait_for_function(
            f"""async (ids) => map.geoState.drawn
            && JSON.stringify((await ({_ROWS})()).map(([id]) => id).sort()) === JSON.stringify(ids)""",
            arg=sorted(ids),
        )

    def wait_for_view(self, zoom: int) -> None:
        """Until the map has come to rest at a zoom."""
        self.frame.wait_for_function("(z) => map.getZoom() === z && !map._animatingZoom", arg=zoom)


def open_page(page: Page, server: Server, path: str = "", **query: Any) -> None:
    """Go to a page of the app and wait until it is whole."""
    page.goto(f"{server.address}/{path}" + (f"?{urlencode(query, doseq=True)}" if query else ""))
    settled(page)


def open_map(page: Page, server: Server, **query: Any) -> WorldMap:
    """Go to the map and wait until it is drawn."""
    open_page(page, server, **query)
    return WorldMap(page)


def open_player(world: WorldMap) -> Frame:
    """The player, opened, with all periods known to it."""
    frame = world.frame
    frame.get_by_role("button", name="Play through time").click()
    frame.wait_for_function("() => map.geoPlaying.periods.length > 0 && !map.geoPlaying.drawing")
    return frame


def open_choices(page: Page, name: str) -> None:
    """Open the list of what a box of that name lets one choose.

    The box stands still in view first: a list closes when the page scrolls under it, which is told a frame later.
    """
    settled(page)
    box = page.get_by_role("combobox", name=name)
    box.scroll_into_view_if_needed()
    at_rest(page)
    box.click()
    expect(page.get_by_role("option").first).to_be_visible()


def settled(page: Page) -> None:
    """Wait until the script has run and all that it said is drawn and stands still."""
    page.locator(".geo-foot").last.wait_for()  # while the page is drawn anew there may be two
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    at_rest(page)


def at_rest(page: Page) -> None:
    """Wait until no part of the page is still to come and nothing moves: before that, nobody would click.

    Parts of a page arrive after its script has run, each when the browser has fetched what draws it, and push down what
    is below them. A button that moves while the mouse is down on it is not clicked, though it was there to be clicked.
    """
    page.evaluate("() => { window.geoStood = null; }")
    page.wait_for_function(_AT_REST, polling="raf")


def taken(page: Page, button: Locator, *, key: str | None = None) -> Download:
    """What the browser is given when a button or a link that stands still is clicked, or `key` is pressed on it."""
    at_rest(page)
    try:
        with page.expect_download() as arriving:
            button.press(key) if key else button.click()
    except NothingCame as error:
        said = page.locator('[data-testid^="stAlert"], [data-testid="stDownloadButtonError"]').all_inner_texts()
        raise AssertionError(f"Nothing was downloaded; the page says {said}.") from error
    return arriving.value


def totals(page: Page) -> str:
    """The line above the map or the list."""
    return page.locator(".geo-totals").inner_text()


def heading(page: Page) -> Locator:
    """The title of the panel that is open."""
    return page.locator(_HEADING)


def expect_panel(page: Page, title: str) -> None:
    """Wait until the panel is open and has this title, word for word."""
    page.wait_for_function(
        """([selector, title]) => [...document.querySelectorAll(selector)].map(
            (node) => node.textContent.replaceAll("\\u2060", "").trim()).join("|") === title""",
        arg=[_HEADING, " ".join(title.split())],
    )


def grid_rows(page: Page) -> list[dict[str, str]]:
    """What the table of the list shows, by column."""
    grid = page.locator('[data-testid="stMain"] [data-testid="stDataFrame"] table[role="grid"]').first
    grid.locator("tbody tr").first.wait_for(state="attached")
    head, *rows = grid.evaluate(
        "(grid) => [...grid.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))"
    )
    return [dict(zip(head, row, strict=True)) for row in rows]


def kept(server: Server, **wanted: Any) -> dict[str, Incident]:
    """What the store holds under a filter, by id: what the app must show."""
    store = build.store(build.Settings(store=server.store_url))
    return {incident.incident_id: incident for incident in store.incidents(IncidentFilter(**wanted))}


def count(server: Server, first: str, last: str) -> int:
    """How many incidents the store holds in a span."""
    return len(kept(server, date_from=dt.date.fromisoformat(first), date_to=dt.date.fromisoformat(last)))


def literal(text: str) -> str:
    """Text of the page without the invisible joiners that keep it from being read as markdown."""
    return text.replace("\u2060", "")
