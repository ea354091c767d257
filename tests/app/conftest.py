"""A real server and a real Chromium with the network cut, for the browser tests."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Playwright, Route, sync_playwright

ROOT = Path(__file__).parents[2]
START_S = 90
HOW_TO_GET_IT = (
    "No Chromium was found. `make test` gets one; by hand: `apt-get install chromium` on Debian, "
    "or `python -m playwright install chromium`."
)


@dataclass
class Visit:
    """A page, what it asked of other hosts, and what its console complained of."""

    page: Page
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


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
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return process, address
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.25)
    process.kill()
    process.wait()
    raise RuntimeError(f"The app did not answer on {address} within {START_S} s.")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, or Playwright's own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=_executable(playwright), args=["--no-sandbox", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app with the samples, on a store of its own."""
    process, address = start_server(tmp_path_factory.mktemp("store") / "incidents.sqlite")
    yield address
    process.terminate()
    process.wait(timeout=20)


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Visit]:
    """A fresh visitor whose network ends at this machine."""
    context = chromium.new_context(viewport={"width": 1360, "height": 900}, accept_downloads=True)
    context.set_default_timeout(30_000)
    visited = Visit(context.new_page())

    def guard(route: Route) -> None:
        host = urlsplit(route.request.url).hostname
        if host in ("localhost", "127.0.0.1", None):
            route.continue_()
        else:
            visited.foreign.append(route.request.url)
            route.abort()

    context.route("**/*", guard)
    visited.page.on("console", lambda m: visited.errors.append(m.text) if m.type == "error" else None)
    visited.page.on("pageerror", lambda e: visited.errors.append(str(e)))
    yield visited
    context.close()


def _executable(playwright: Playwright) -> str:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    found = next((path for name in names if (path := shutil.which(name))), None)
    own = playwright.chromium.executable_path
    if found is None and not Path(own).exists():
        pytest.fail(HOW_TO_GET_IT, pytrace=False)
    return found or own
