"""geo.export.streamed: the same bytes as the file written whole, piece by piece, and no thread left behind."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator

import pytest

from geo.export import FORMATS, streamed, written
from geo.model import Count, Incident
from tests.told import document, incident

INCIDENTS = [incident(document(f"d{n}"), Count.exactly(n), title=f"Ünïcode {n}") for n in range(50)]


@pytest.mark.parametrize("name", FORMATS)
def test_the_pieces_are_the_file(name: str) -> None:
    """In every format, Parquet included, which writes its index last."""
    assert b"".join(streamed(iter(INCIDENTS), name)) == written(INCIDENTS, name)


def test_no_more_is_read_than_is_wanted() -> None:
    """A million incidents wait in the store until the browser has taken those before them; one that leaves ends it."""
    read = 0

    def endless() -> Iterator[Incident]:
        nonlocal read
        for found in itertools.cycle(INCIDENTS):
            read += 1
            yield found

    before = threading.active_count()
    pieces = streamed(endless(), "jsonl")
    first = next(pieces)
    ahead, most = -1, 20 * len(first) / len(written(INCIDENTS[:1], "jsonl"))
    while ahead < read < most:
        ahead = read
        time.sleep(0.2)
    assert read == ahead < most
    pieces.close()
    assert threading.active_count() == before


def test_what_fails_in_the_writing_is_raised_where_it_is_read() -> None:
    """A half-written file is never taken for a whole one."""

    def broken() -> Iterator[Incident]:
        yield INCIDENTS[0]
        raise RuntimeError("the disk is gone")

    with pytest.raises(RuntimeError, match="disk is gone"):
        list(streamed(broken(), "csv"))
