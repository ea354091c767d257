"""Lines on standard output and standard error, with a progress bar between them when a person watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

__all__ = ["Progress", "progress", "progress_in_bytes"]


class Progress(Protocol):
    """Where a verb says how far it is."""

    def write(self, line: str) -> None:
        """A result, to standard output, at once."""

    def tell(self, line: str) -> None:
        """A message, to standard error."""

    def step(self, n: int = 1) -> None:
        """`n` more of what the bar counts are done."""


@contextmanager
def progress(files: Sequence[str]) -> Iterator[Progress]:
    """A bar on standard error if that is a terminal, else plain lines and no bar. It counts reports."""
    if sys.stderr.isatty():
        with _bar(total=_documents_in(files), unit=" reports") as bar:
            yield bar
    else:
        yield _Plain()


@contextmanager
def progress_in_bytes(size: int) -> Iterator[Progress]:
    """The same for a file whose rows nobody has counted: the bar counts its bytes."""
    if sys.stderr.isatty():
        with _bar(total=size, unit="B", unit_scale=True) as bar:
            yield bar
    else:
        yield _Plain()


@contextmanager
def _bar(**options: Any) -> Iterator[Progress]:
    from tqdm import tqdm

    with tqdm(dynamic_ncols=True, **options) as bar:
        yield _Bar(bar)


class _Plain:
    def write(self, line: str) -> None:
        sys.stdout.buffer.write(f"{line}\n".encode())
        sys.stdout.buffer.flush()

    def tell(self, line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    def step(self, n: int = 1) -> None:
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

    def step(self, n: int = 1) -> None:
        self._bar.update(n)


def _documents_in(files: Sequence[str]) -> int | None:
    """How many documents there are, where that is quickly known; None for standard input, folders and closed files."""
    total = 0
    try:
        for file in files:
            path = Path(file)
            if not path.is_file():
                return None
            if path.suffix.lower() == ".txt":
                total += 1
                continue
            with path.open("rb") as stream:
                total += sum(1 for line in stream if not line.isspace())
    except OSError:
        return None
    return total
