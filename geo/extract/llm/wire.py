"""The connection to a server of models, held to the time that one answer may take and to a size that answers have.

The client library counts the time between two bytes: a server or a proxy that sends a blank now and then, as some do
while a model thinks, would be waited for without end.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import cache
from typing import Any

__all__ = ["Endless", "bounded"]

MOST_BYTES = 16 * 2**20
"""The largest answer that is read."""
_PACKED = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Headers of what is unpacked by then."""


class Endless(Exception):
    """An answer that was given up: what the server did, and what to do about it."""


def bounded(timeout_s: float) -> Any:
    """The client library's own connection; an answer that takes longer, or is of no sane size, raises Endless."""
    return _connection()(timeout_s)


@cache
def _connection() -> Any:
    import openai

    class Bounded(openai.DefaultHttpxClient):  # type: ignore[misc]
        def __init__(self, timeout_s: float) -> None:
            super().__init__()
            self._timeout_s = timeout_s

        def __del__(self) -> None:
            self.close()

        def send(self, request: Any, *, stream: bool = False, **options: Any) -> Any:
            begun = time.monotonic()
            response = super().send(request, stream=True, **options)
            try:
                content = b"".join(_parts(response, begun, self._timeout_s))
            finally:
                response.close()
            headers = [(k, v) for k, v in response.headers.multi_items() if k.lower() not in _PACKED]
            return type(response)(response.status_code, headers=headers, content=content, request=response.request)

    return Bounded


def _parts(response: Any, begun: float, timeout_s: float) -> Iterator[bytes]:
    size = 0
    for part in response.iter_bytes():
        size += len(part)
        if size > MOST_BYTES:
            raise Endless("sends more than any answer of a model: correct GEO_LLM_BASE_URL")
        if time.monotonic() - begun > timeout_s:
            raise Endless(f"did not end its answer within {timeout_s:g} s: raise GEO_LLM_TIMEOUT")
        yield part
