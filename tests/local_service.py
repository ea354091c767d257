"""A server on this machine that answers as Nominatim and Photon do, well and badly."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

NOMINATIM = [
    {
        "osm_type": "node",
        "osm_id": 42,
        "lat": "34.5",
        "lon": "69.2",
        "name": "Qala-e Nowabad",
        "addresstype": "village",
        "display_name": "Qala-e Nowabad, Kabul, Afghanistan",
        "boundingbox": ["34.49", "34.51", "69.19", "69.21"],
        "address": {"state": "Kabul", "country_code": "af", "ISO3166-2-lvl4": "AF-KAB"},
    }
]
PHOTON = {
    "features": [
        {
            "geometry": {"coordinates": [69.2, 34.5]},
            "properties": {"name": "Nowabad", "countrycode": "AF", "type": "city", "extent": [69.1, 34.6, 69.3, 34.4]},
        }
    ]
}


class Service:
    """What the server answers next, and what it was asked."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, dict[str, str], str]] = []
        self.asked: list[tuple[str, dict[str, list[str]], str]] = []
        self.at: list[float] = []
        """When it was asked, seconds."""
        self.slow = 0.0
        """Seconds before it answers."""
        self.port = 0

    def will(self, body: object, status: int = 200, **headers: str) -> "Service":
        """Queue one answer; the last one stays."""
        text = body if isinstance(body, str) else json.dumps(body)
        self.answers.append((status, {k.replace("_", "-"): v for k, v in headers.items()}, text))
        return self

    def wait_for(self, questions: int) -> None:
        """Until it has heard so many: who asked may have given up before it got to them."""
        until = time.monotonic() + 60
        while len(self.at) < questions and time.monotonic() < until:
            time.sleep(0.01)


@contextmanager
def running() -> Iterator[Service]:
    """The server, while the block lasts."""
    plan = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            plan.at.append(time.monotonic())
            time.sleep(plan.slow)
            plan.asked.append((parts.path, parse_qs(parts.query), self.headers["User-Agent"]))
            status, headers, text = plan.answers.pop(0) if len(plan.answers) > 1 else plan.answers[0]
            with suppress(ConnectionError):  # who asked may have gone away
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(text.encode())

        def log_message(self, format: str, *args: Any) -> None:
            """Keep the test's output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    plan.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield plan
    server.shutdown()
    server.server_close()
    thread.join()
