"""Answers that leave at once.

`streamlit run` listens on a socket on which small packets wait for the receipt of those before them (Nagle's
algorithm), and browsers delay the receipt: each answer over a connection that is kept takes some 44 ms more than it
should. These routes ask the connection not to wait. Where the server shows no connection, nothing is done.
"""

from __future__ import annotations

import socket

from starlette.routing import Route
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

__all__ = ["PromptFiles", "PromptRoute"]


class PromptRoute(Route):
    """A route whose answers do not wait."""

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        _at_once(receive)
        await super().handle(scope, receive, send)


class PromptFiles(StaticFiles):
    """Files that do not wait."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        _at_once(receive)
        await super().__call__(scope, receive, send)


def _at_once(receive: Receive) -> None:
    # uvicorn's `receive` is a method of the request's cycle, which knows the connection.
    transport = getattr(getattr(receive, "__self__", None), "transport", None)
    connection = transport.get_extra_info("socket") if transport is not None else None
    if connection is not None and connection.family in (socket.AF_INET, socket.AF_INET6):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
