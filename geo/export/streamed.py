"""A format's bytes as they are written, for a server that passes them on: no more than some pieces are in memory."""

from __future__ import annotations

import io
import queue
import threading
from collections.abc import Iterable, Iterator
from typing import Any

from geo.export.formats import write
from geo.model import Incident

__all__ = ["streamed"]

_PIECE = 256 * 1024
"""Bytes handed over at a time."""
_AHEAD = 4
"""Pieces that may be ready before they are fetched."""


def streamed(incidents: Iterable[Incident], name: str) -> Iterator[bytes]:
    """The file of `incidents` in the format `name`, in pieces. What fails in the writing is raised where it is read.

    Writing goes on in a thread of its own, and ends when the pieces are no longer wanted.
    """
    pipe = _Pipe()
    thread = threading.Thread(target=pipe.fill, args=(incidents, name), daemon=True)
    thread.start()
    try:
        yield from pipe.pieces()
    finally:
        pipe.abandoned.set()
        thread.join()


class _Abandoned(Exception):
    """Nobody reads any more."""


class _Pipe(io.RawIOBase):
    """What the writer takes for a file."""

    def __init__(self) -> None:
        super().__init__()
        self.abandoned = threading.Event()
        self._ready: queue.Queue[bytes | BaseException | None] = queue.Queue(_AHEAD)
        self._held = bytearray()
        self._at = 0

    def fill(self, incidents: Iterable[Incident], name: str) -> None:
        last: BaseException | None = None
        try:
            write(incidents, name, self)  # type: ignore[arg-type]  # it writes, and that is all that is asked of it
            self._put(bytes(self._held))
        except _Abandoned:
            return
        except BaseException as error:
            last = error
        try:
            self._put(last)
        except _Abandoned:
            return

    def pieces(self) -> Iterator[bytes]:
        while (piece := self._ready.get()) is not None:
            if isinstance(piece, BaseException):
                raise piece
            if piece:
                yield piece

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        """How much was written: Parquet notes where its parts begin."""
        return self._at

    def write(self, data: Any, /) -> int:
        self._held += data
        size = len(memoryview(data).cast("B"))
        self._at += size
        if len(self._held) >= _PIECE:
            self._put(bytes(self._held))
            self._held.clear()
        return size

    def _put(self, piece: bytes | BaseException | None) -> None:
        while not self.abandoned.is_set():
            try:
                return self._ready.put(piece, timeout=0.5)
            except queue.Full:
                continue
        raise _Abandoned
