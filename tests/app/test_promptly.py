"""geo.app.promptly: on a real server, the connection is told not to wait."""

from __future__ import annotations

import socket
import threading
import urllib.request

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse

from geo.app.promptly import PromptRoute


def waits(request: Request) -> PlainTextResponse:
    """Whether small packets of this connection wait."""
    connection = request._receive.__self__.transport.get_extra_info("socket")  # type: ignore[attr-defined]
    return PlainTextResponse(str(not connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)))


def test_a_connection_over_a_socket_like_streamlits_does_not_wait() -> None:
    """Made without naming a protocol, which is why asyncio leaves it as it is."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        app = Starlette(routes=[PromptRoute("/", waits)])
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            address = f"http://127.0.0.1:{listening.getsockname()[1]}/"
            with urllib.request.urlopen(address, timeout=30) as answer:
                assert answer.read() == b"False"
        finally:
            server.should_exit = True
            thread.join(30)
