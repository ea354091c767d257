"""A headless Chromium whose network ends at this machine, and one page in it that counts what it gets."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Error, Frame, Page, TimeoutError, sync_playwright

from benchmarks.map.approaches import FRAME, Approach
from benchmarks.map.processor import spent

__all__ = ["Drawn", "Over", "Tab", "launched"]

_FILTER = "Killed, at least"
_EMPTY = 999_999_999
"""A least number of dead that no incident has: the page without a mark."""
_COUNT_FRAMES = """
const Real = window.WebSocket;
window.benchmark = { bytes: 0, messages: 0 };
window.WebSocket = class extends Real {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => {
      window.benchmark.messages += 1;
      window.benchmark.bytes += data.byteLength ?? data.size ?? data.length;
    });
  }
};
"""
"""Counted in the page: handing each message over to be weighed would double the work that is timed."""
_RERUN_MS = 800
"""How long after a move a rerun may still begin: components wait some hundred milliseconds before they tell Python."""

_PATIENCE_S = 5.0
"""After this long the frame is looked for anew: the one that was found may have been exchanged for another."""


class Over(Exception):
    """Something took longer than the limit."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A map that was waited for."""

    seconds: float
    processor_s: float | None
    """Of server and browser together."""
    marks: int
    received: float
    """Bytes, of all answers and messages since the page was asked for."""


@contextmanager
def launched() -> Iterator[Browser]:
    """The system's Chromium, or Playwright's own. No name but this machine's is resolved."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    found = next((path for name in names if (path := shutil.which(name))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found,
            args=[
                "--no-sandbox",
                "--disable-background-networking",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
                "--enable-unsafe-swiftshader",
            ],
        )
        yield browser
        browser.close()


class Tab:
    """One page of an approach in a browser session of its own, whose cache is kept from visit to visit."""

    def __init__(self, browser: Browser, approach: Approach, address: str, limit: float) -> None:
        """`limit`: seconds after which whatever is waited for counts as `Over`."""
        self.approach, self.address, self.limit = approach, address, limit
        self.foreign: set[str] = set()
        """Hosts other than this that were asked for something."""
        self._context = browser.new_context(viewport={"width": 1360, "height": 900})
        self._context.set_default_timeout(limit * 1000)
        self._context.add_init_script(_COUNT_FRAMES)
        self.page: Page = self._context.new_page()
        self.page.on("request", self._note)
        self._received = 0.0
        devtools = self._context.new_cdp_session(self.page)
        devtools.send("Network.enable")
        devtools.on("Network.dataReceived", self._add)

    def close(self) -> None:
        self._context.close()

    def load(self, count: int, *, empty: bool = False) -> Drawn:
        """Go to the page and wait until the map is drawn. Raises Over."""
        query = f"?killed={_EMPTY}" if empty else ""
        self._received, used, began = 0.0, spent(), time.perf_counter()
        self.page.goto(f"{self.address}/{query}", wait_until="commit")
        return self._drawn({"count": count, "change": "load"}, began, used)

    def filter(self, least: int, count: int) -> Drawn:
        """Type a least number of dead; the time runs from the Enter key until the map is drawn anew. Raises Over."""
        before = self._map().evaluate(f"() => {{ {self.approach.probe} return state(); }}")
        field = self.page.get_by_role("spinbutton", name=_FILTER)
        field.fill(str(least))
        used, began = spent(), time.perf_counter()
        field.press("Enter")
        return self._drawn({"count": count, "change": "filter", "before": before}, began, used)

    def move(self, kind: str, way: int, count: int) -> tuple[float, bool]:
        """Pan (`way` 1, or -1 for back) or zoom in: milliseconds until that is drawn, whether Python ran. Raises Over.

        A map of Leaflet's is moved at once, without its glide; deck.gl's with the mouse, by one step or one notch.
        """
        messages = self._messages()
        if self.approach.in_frame:
            took = self._map().evaluate(self._timed(kind), {"way": way, "count": count, "limit": self.limit * 1000})
        else:
            took = self._by_mouse(kind, way, count)
        if took is None:
            raise Over
        self.page.wait_for_timeout(_RERUN_MS)
        return took, self._messages() > messages

    def _drawn(self, wanted: dict[str, Any], began: float, used: float | None) -> Drawn:
        """Wait until the map is drawn, and then until the page's script has come to its end."""
        marks = self._wait_for(wanted, began)
        seconds, now = time.perf_counter() - began, spent()
        self.page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
        received = self._received + self.page.evaluate("() => benchmark.bytes")
        return Drawn(seconds, None if now is None or used is None else now - used, marks, received)

    def _wait_for(self, wanted: dict[str, Any], began: float) -> int:
        """Marks of the map once it is drawn; a frame that is exchanged for another meanwhile is no failure."""
        script = f"(wanted) => {{ {self.approach.probe} return drawn(wanted) ? {{ marks: marks() }} : false; }}"
        while (left := self.limit - (time.perf_counter() - began)) > 0:
            try:
                patience = min(left, _PATIENCE_S) * 1000
                found = self._map().wait_for_function(script, arg=wanted, polling="raf", timeout=patience)
                return int(found.json_value()["marks"])
            except TimeoutError:
                continue
            except Error as error:
                if "crash" in str(error).lower():
                    raise
                self.page.wait_for_timeout(5)
        raise Over

    def _map(self) -> Frame:
        if not self.approach.in_frame:
            return self.page.main_frame
        found = self.page.wait_for_selector(FRAME, state="attached", timeout=_PATIENCE_S * 1000)
        frame = found.content_frame() if found else None
        if frame is None:
            raise Error("the frame went away")
        return frame

    def _timed(self, kind: str) -> str:
        return f"""async ({{ way, count, limit }}) => {{
          {self.approach.probe}
          const before = state(), began = performance.now();
          {kind}(way);
          {_WAIT}
        }}"""

    def _by_mouse(self, kind: str, way: int, count: int) -> float | None:
        box = self.page.locator(".deck-root").bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self.page.mouse.move(x, y)
        event = "wheel" if kind == "zoom" else "pointermove"
        if kind == "pan":
            self.page.mouse.down()
            self.page.mouse.move(x - 10 * way, y)
        self.page.evaluate(
            f"""({{ count, limit, event }}) => {{
              {self.approach.probe}
              window.benchmark.took = new Promise((done) => window.addEventListener(event, async () => {{
                const began = performance.now(), before = window.benchmark.before;
                done(await (async () => {{ {_WAIT} }})());
              }}, {{ capture: true, once: true }}));
              window.benchmark.before = state();
            }}""",
            {"count": count, "limit": self.limit * 1000, "event": event},
        )
        if kind == "pan":
            self.page.mouse.move(x - 270 * way, y - 90 * way)
            self.page.mouse.up()
        else:
            self.page.mouse.wheel(0, -240)
        took: float | None = self.page.evaluate("() => benchmark.took")
        return took

    def _messages(self) -> int:
        return int(self.page.evaluate("() => benchmark.messages"))

    def _add(self, event: dict[str, Any]) -> None:
        self._received += event["encodedDataLength"]

    def _note(self, request: Any) -> None:
        host = request.url.split("/")[2] if "://" in request.url else ""
        if host and not host.startswith("localhost"):
            self.foreign.add(host)


_WAIT = """
while (!drawn({ count, before, change: "move" })) {
  if (performance.now() - began > limit) return null;
  await new Promise(requestAnimationFrame);
}
// The frame after the next begins once the next, which shows it, has been painted.
for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame);
return performance.now() - began;
"""
