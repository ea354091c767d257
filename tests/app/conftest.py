"""A real server and a real Chromium with the network cut, for the browser tests."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Playwright, Route, sync_playwright

from tests.looks_server import Asked, serving

ROOT = Path(__file__).parents[2]
START_S = 180
PATIENCE_S = 120
"""For whatever a test waits for: two busy cores are slow."""
PATIENCE_MS = 1000 * PATIENCE_S
_LOOKED_FOR = re.compile(r"/(list|add|import|data)/_stcore/(health|host-config)$")
HOW_TO_GET_IT = (
    "No Chromium was found. `make test` gets one; by hand: `apt-get install chromium` on Debian, "
    "or `python -m playwright install chromium`."
)


@dataclass(frozen=True)
class Server:
    """The app as it runs for one test module or more."""

    address: str
    """`http://localhost:PORT`."""
    store_url: str
    """The database that it reads and writes, as `GEO_STORE` names it."""


@dataclass
class Visit:
    """A page, what it asked of other hosts, and what its console complained of."""

    page: Page
    foreign: list[str] = field(default_factory=list)
    """Addresses on other hosts that were asked for, web sockets included; none was answered."""
    errors: list[str] = field(default_factory=list)
    """Errors of the console, exceptions of scripts, and dialogs, which the app never opens."""


@dataclass
class Visitors:
    """Opens visits: each a fresh browser session whose network ends at this machine."""

    browser: Browser
    visits: list[Visit] = field(default_factory=list)

    def __call__(self, width: int = 1360, height: int = 900, **options: Any) -> Visit:
        """A new visit; `options` go to Playwright's `new_context`."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, accept_downloads=True, **options
        )
        context.set_default_timeout(PATIENCE_MS)
        visit = Visit(context.new_page())

        def guard(route: Route) -> None:
            if _is_here(route.request.url):
                route.continue_()
            else:
                visit.foreign.append(route.request.url)
                route.abort()

        def dismiss(dialog: Dialog) -> None:
            visit.errors.append(f"dialog: {dialog.message}")
            dialog.dismiss()

        context.route("**/*", guard)
        page = visit.page
        page.on("websocket", lambda s: None if _is_here(s.url) else visit.foreign.append(s.url))
        page.on("console", lambda m: visit.errors.append(m.text) if _is_complaint(m) else None)
        page.on("pageerror", lambda e: visit.errors.append(str(e)))
        page.on("dialog", dismiss)
        self.visits.append(visit)
        return visit

    def close(self) -> None:
        """End all visits."""
        for visit in self.visits:
            visit.page.context.close()


def start_server(store: Path, **env: str) -> tuple[subprocess.Popen[bytes], str]:
    """Start the app as a reader would, on a free port; returns the process and the address once it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.port", str(port)],
        cwd=ROOT,
        env={**os.environ, "GEO_STORE": f"sqlite:///{store}", **env},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://localhost:{port}"
    for _ in range(START_S * 4):
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=10) as answer:
                if answer.status == 200:
                    return process, address
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.25)
    process.kill()
    process.wait()
    raise RuntimeError(f"The app did not answer on {address} within {START_S} s.")


@contextmanager
def running(store: Path, **env: str) -> Iterator[Server]:
    """The app on the SQLite file `store`, with `env` over this process's environment; stopped at the end."""
    process, address = start_server(store, **env)
    try:
        yield Server(address, f"sqlite:///{store}")
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE_S)


@contextmanager
def launched() -> Iterator[Browser]:
    """The system's Chromium, or Playwright's own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=_executable(playwright), args=["--no-sandbox", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def own_main() -> Iterator[None]:
    """AppTest puts the app's script in the main module's place, where a process that is started later would run it."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for all tests."""
    with launched() as browser:
        yield browser


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app with the samples, on a store of its own. For tests that read only."""
    with running(tmp_path_factory.mktemp("store") / "incidents.sqlite") as started:
        yield started


@pytest.fixture(scope="module")
def looks_server() -> Iterator[Asked]:
    """The server of the page with regions or heat, one for all tests of a module."""
    with serving() as started:
        yield started


@pytest.fixture
def asked(looks_server: Asked) -> Asked:
    """The same, working, with no question of an earlier test."""
    looks_server.questions.clear()
    looks_server.broken = False
    return looks_server


@pytest.fixture
def visitors(chromium: Browser) -> Iterator[Visitors]:
    """Opens visits; what they met is the test's to look at."""
    opened = Visitors(chromium)
    yield opened
    opened.close()


@pytest.fixture
def visit(visitors: Visitors) -> Visit:
    """A fresh visit; what it met is the test's to look at."""
    return visitors()


@pytest.fixture
def readers(visitors: Visitors) -> Iterator[Visitors]:
    """Opens visits that must stay on this machine, without a dialog and without an error in the console."""
    yield visitors
    for visited in visitors.visits:
        assert visited.foreign == [], "requests that leave the host"
        assert visited.errors == [], "errors in the console"


def _is_complaint(message: ConsoleMessage) -> bool:
    """Streamlit first looks for its server below a page's own address, and is answered 404: that is its way."""
    return message.type == "error" and not _LOOKED_FOR.search(message.location["url"])


def _is_here(url: str) -> bool:
    return urlsplit(url).hostname in ("localhost", "127.0.0.1", None)


def _executable(playwright: Playwright) -> str:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    found = next((path for name in names if (path := shutil.which(name))), None)
    own = playwright.chromium.executable_path
    if found is None and not Path(own).exists():
        pytest.fail(HOW_TO_GET_IT, pytrace=False)
    return found or own
