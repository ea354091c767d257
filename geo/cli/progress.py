"""Lines on standard output and standard error, with a progress bar between them when a person watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

__all__ = ["Progress", "progress"]


class Progress(Protocol):
    """Where a verb says how far it is."""

    def write(self, line: str) -> None:
        """A result, to standard output, at once."""

    def tell(self, line: str) -> None:
        """A message, to standard error."""

    def step(self) -> None:
        """One more document is done."""


@contextmanager
def progress(files: Sequence[str]) -> Iterator[Progress]:
    """A bar on standard error if that is a terminal, else plain lines and no bar."""
    if not sys.stderr.isatty():
        yield _Plain()
        return
    from tqdm import tqdm

    with tqdm(total=_documents_in(files), unit=" reports", dynamic_ncols=True) as bar:
        yield _Bar(bar)


class _Plain:
    def write(self, line: str) -> None:
        sys.stdout.buffer.write(f"{line}\n".encode())
        sys.stdout.buffer.flush()

    def tell(self, line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    def step(self) -> None:
        pass


class _Bar(_Plain):
    def __init__(self, bar: Any) -> None:
        self._bar = bar

    def write(self, line: str) -> None:
        with self._bar.external_write_mode(file=sys.stdout):
            super().write(line)

    def tell(self, line: str) -> None:
        with self._bar.external_write_mode(file=sys.stderr):
            super().tell(line)

    def step(self) -> None:
        self._bar.update()


def _documents_in(files: Sequence[str]) -> int | None:
    """How many documents there are, where that is quickly known; None for standard input and folders."""
    total = 0
    for file in files:
        path = Path(file)
        if not path.is_file():
            return None
        if path.suffix.lower() == ".txt":
            total += 1
            continue
        with path.open("rb") as stream:
            total += sum(1 for line in stream if not line.isspace())
    return total
