"""A server on this machine that speaks the chat-completions protocol and answers as a test tells it to."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any

__all__ = ["TEXT", "TOLD", "ChatServer", "Reply", "chat_server", "complaint", "incident", "say"]


@dataclass
class Reply:
    """What goes back over the wire."""

    status: int = 200
    body: Any = None
    """JSON, or text as it stands."""
    headers: dict[str, str] = field(default_factory=dict)
    delay_s: float = 0.0
    kind: str | None = None
    """The type of the body, if another than it is."""
    blanks: int = 0
    """White space before the body, a byte each 50 ms: the server has not gone away."""


Script = Callable[[dict[str, Any]], Reply]


@dataclass
class ChatServer:
    """What it was asked, and what it answers next."""

    url: str
    script: Script
    asked: list[dict[str, Any]] = field(default_factory=list)
    """The bodies of all questions, in order."""
    paths: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    """What each question asks to become of its connection."""
    most_at_once: int = 0

    @property
    def report(self) -> str:
        """The user's part of the last question."""
        return str(self.asked[-1]["messages"][1]["content"])


def say(
    *incidents: dict[str, Any],
    text: str | None = None,
    finish: str = "stop",
    tokens: tuple[int, int] | None = (900, 80),
) -> Reply:
    """A whole answer with these incidents, or with `text` as it stands."""
    content = json.dumps({"incidents": list(incidents)}) if text is None else text
    body: dict[str, Any] = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": [{"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content}}],
    }
    if tokens:
        body["usage"] = {"prompt_tokens": tokens[0], "completion_tokens": tokens[1], "total_tokens": sum(tokens)}
    return Reply(body=body)


def incident(quote: str, kind: str = "Crime: Shooting", **fields: Any) -> dict[str, Any]:
    """One incident as a model writes it; counts as (number, quote), the place as (name, quote), dates with days."""
    row: dict[str, Any] = {"quote": quote, "role": "main", "type": kind, "place": None, "date": None}
    for name, value in fields.items():
        if name == "place" and isinstance(value, tuple):
            value = {"name": value[0], "quote": value[1]}
        elif name == "date" and isinstance(value, tuple):
            value = {"quote": value[0], "start": value[1], "end": value[-1]}
        elif isinstance(value, tuple):
            value = {"number": value[0], "quote": value[1]}
        row[name] = value
    return row


@contextmanager
def chat_server(script: Script) -> Iterator[ChatServer]:
    """A running server, on a port of its own."""
    lock = Lock()
    under_way = 0

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            nonlocal under_way
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                under_way += 1
                server.most_at_once = max(server.most_at_once, under_way)
                server.asked.append(body)
                server.paths.append(self.path)
                server.keys.append(self.headers.get("Authorization", ""))
                server.after.append(self.headers.get("Connection", ""))
                reply = server.script(body)
            time.sleep(reply.delay_s)
            with lock:
                under_way -= 1
            plain = isinstance(reply.body, str)
            content = (reply.body if plain else json.dumps(reply.body)).encode(errors="surrogatepass")
            try:
                self.send_response(reply.status)
                self.send_header("Content-Type", reply.kind or ("text/html" if plain else "application/json"))
                self.send_header("Content-Length", str(len(content) + reply.blanks))
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                for _ in range(reply.blanks):
                    self.wfile.write(b"\n")
                    time.sleep(0.05)
                self.wfile.write(content)
            except OSError:  # who asked has given up waiting
                self.close_connection = True

        def log_message(self, format: str, *args: Any) -> None:
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    server = ChatServer(f"http://127.0.0.1:{httpd.server_address[1]}/v1", script)
    thread = Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        httpd.shutdown()
        httpd.server_close()
        thread.join()


def complaint(status: int, message: str, **headers: str) -> Reply:
    """An error of the server's, after which it may be asked again at once."""
    return Reply(status, {"error": {"message": message, "type": "error"}}, {**_QUICK, **headers})


_QUICK = {"retry-after-ms": "5"}
TEXT = "Two men were shot dead in Lyon on Sunday, police said."
"""A report."""
TOLD = incident("Two men were shot dead", killed=(2, "Two men were shot dead"), place=("Lyon", "in Lyon"))
"""What a model tells of it."""
