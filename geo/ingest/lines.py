"""JSON Lines → Documents, one object a line, read as a stream."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import IO, Any

from geo.errors import BadDocument, InputError
from geo.ingest.outcome import Failure
from geo.ingest.text import MAX_BYTES, date_of, decode, without_surrogates
from geo.model import Document

__all__ = ["from_record", "read_lines"]

_OPTIONAL = ("title", "url", "publisher", "language")


def read_lines(
    stream: IO[bytes], name: str, first: bytes = b"", line: int = 1, offset: int = 0
) -> Iterator[tuple[str, Document | Failure]]:
    """Each line's place ("file:7") and its Document or Failure; blank lines are none.

    `first` is a line that was taken from the stream already: line `line`, which starts at byte `offset`.
    """
    data = first or stream.readline(MAX_BYTES + 1)
    while data:
        where, size = f"{name}:{line}", len(data)
        if len(data) > MAX_BYTES:
            size += _skip_line(stream, data)
            yield where, Failure(where, BadDocument(f"the line is longer than {MAX_BYTES // 2**20} MiB: no report is."))
        elif data.strip():
            yield where, _document(data, where, offset)
        line, offset = line + 1, offset + size
        data = stream.readline(MAX_BYTES + 1)


def from_record(record: Mapping[str, Any]) -> Document:
    """A Document from one JSON object. Its text is kept exactly as given; unknown fields are left unread.

    Raises BadDocument when the text is missing or empty, or when a field is of the wrong kind.
    """
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        raise BadDocument('the field "text" is missing or empty: it holds the report\'s body.')
    given = {name: _optional(record, name) for name in ("id", "date", *_OPTIONAL)}
    text, date = without_surrogates(text), date_of(given["date"]) if given["date"] else None
    return Document(
        id=given["id"] or Document.content_id(text, given["title"], date),
        text=text,
        date=date,
        **{name: given[name] for name in _OPTIONAL},
    )


def _document(data: bytes, where: str, offset: int) -> Document | Failure:
    try:
        record = json.loads(decode(data, offset))
        if not isinstance(record, dict):
            raise BadDocument('a line takes one JSON object, e.g. {"text": "…", "date": "2024-01-03"}.')
        return from_record(record)
    except json.JSONDecodeError as error:
        return Failure(where, BadDocument(f"not JSON at column {error.colno} ({error.msg}): one whole object a line."))
    except ValueError:  # Python makes no number of more than some thousand digits
        return Failure(where, BadDocument("a number in it is longer than any that a report needs."))
    except RecursionError:
        return Failure(where, BadDocument("the JSON is nested too deeply for a report."))
    except InputError as error:
        return Failure(where, error)


def _optional(record: Mapping[str, Any], name: str) -> str | None:
    value = record.get(name)
    if name == "id" and isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if value is not None and not isinstance(value, str):
        raise BadDocument(f'the field "{name}" takes text, not {value!r:.60}.')
    return without_surrogates(value.strip()) or None if value else None


def _skip_line(stream: IO[bytes], data: bytes) -> int:
    skipped = 0
    while data and not data.endswith(b"\n"):
        data = stream.readline(MAX_BYTES)
        skipped += len(data)
    return skipped
