"""Files, folders and standard input → Documents, in the order given."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import IO

from geo.errors import BadDocument, InputError, NotText
from geo.ingest.filekinds import other_kind
from geo.ingest.lines import read_lines
from geo.ingest.outcome import Failure
from geo.ingest.text import MAX_BYTES, decode, from_text
from geo.model import Document

__all__ = ["KINDS", "documents_in", "from_bytes", "from_stream"]

KINDS = {".txt": "text", ".jsonl": "lines", ".ndjson": "lines", ".json": "lines"}
"""What a file's name says that it holds; any other file is told by its first character."""

_TABLES = (".csv", ".tsv")
_A_TABLE = "this is a table: read it with python -m geo import, each row an incident."
_SPREAD = (b"[", b"{")
_ONE_A_LINE = (
    "this is JSON over many lines, not one object a line. jq -c '.[]' FILE > FILE.jsonl makes lines of a list, "
    "jq -c . FILE > FILE.jsonl of an object."
)
_BOM = b"\xef\xbb\xbf"


def documents_in(paths: Iterable[str | Path], stdin: IO[bytes] | None = None) -> Iterator[Document | Failure]:
    """The documents of files and folders (recursive, in order of name); "-" is `stdin`.

    An id that comes twice with different content is a Failure the second time: one of the two would be lost.
    """
    seen: dict[str, tuple[int, str]] = {}
    for path in paths:
        for where, item in _read_path(path, stdin):
            if isinstance(item, Document):
                content, first = seen.setdefault(item.id, (hash(item), where))
                if content != hash(item):
                    yield Failure(where, BadDocument(f"the id {item.id!r} was given to another text, {first}."))
                    continue
            yield item


def from_bytes(data: bytes, name: str) -> Iterator[Document | Failure]:
    """The documents of one file's content, as an upload brings it; `name` is the file's."""
    return from_stream(io.BytesIO(data), name)


def from_stream(stream: IO[bytes], name: str) -> Iterator[Document | Failure]:
    """The documents of an open file: one plain text, or JSON Lines read one at a time."""
    return (item for _, item in _read_stream(stream, name))


def _read_path(path: str | Path, stdin: IO[bytes] | None) -> Iterator[tuple[str, Document | Failure]]:
    if str(path) == "-":
        if stdin is None:
            raise ValueError("'-' needs a stream to read from.")
        yield from _read_stream(stdin, "standard input")
        return
    path = Path(path)
    try:
        if path.is_dir():
            yield from _read_folder(path)
        else:
            with path.open("rb") as stream:
                yield from _read_stream(stream, str(path))
    except OSError as error:
        yield str(path), _unreadable(path, error)


def _read_folder(folder: Path) -> Iterator[tuple[str, Document | Failure]]:
    closed: dict[Path, OSError] = {}
    files: list[Path] = []
    for inside, folders, names in os.walk(folder, onerror=lambda error: closed.update({Path(error.filename): error})):
        folders[:] = [name for name in folders if not name.startswith(".")]
        named = [Path(inside, name) for name in names if not name.startswith(".")]
        files += [file for file in named if file.suffix.lower() in KINDS and _may_be_read(file)]
    if not files and not closed:
        error = InputError(f"the folder holds no report: it takes files ending in {', '.join(KINDS)}.")
        yield str(folder), Failure(str(folder), error)
    for path in sorted([*files, *closed], key=lambda path: path.parts):
        if path in closed:
            yield str(path), _unreadable(path, closed[path])
        else:
            yield from _read_path(path, None)


def _may_be_read(file: Path) -> bool:
    """No pipe or device, from which nothing might ever come. What cannot be looked at is told when it is opened."""
    try:
        return file.is_file() or not file.exists()
    except OSError:
        return True


def _unreadable(path: Path, error: OSError) -> Failure:
    return Failure(str(path), InputError(f"cannot be read: {error.strerror or error}."))


def _read_stream(stream: IO[bytes], name: str) -> Iterator[tuple[str, Document | Failure]]:
    suffix = PurePath(name).suffix.lower()
    if suffix in _TABLES:
        yield name, Failure(name, InputError(_A_TABLE))
        return
    kind = KINDS.get(suffix)
    line, offset, first = 1, 0, b""
    while kind != "text" and (first := stream.readline(MAX_BYTES + 1)):
        if first.removeprefix(_BOM).strip():
            break
        line, offset = line + 1, offset + len(first)
    opened = first.removeprefix(_BOM).strip()
    if opened in _SPREAD and kind != "text":
        yield name, Failure(name, InputError(_ONE_A_LINE))
    elif kind == "lines" or (opened.startswith(b"{") and not other_kind(opened)):
        yield from read_lines(stream, name, first, line, offset)
    else:
        yield name, _read_text(first + stream.read(max(0, MAX_BYTES + 1 - len(first))), name, offset)


def _read_text(data: bytes, name: str, offset: int) -> Document | Failure:
    try:
        if kind := other_kind(data):
            raise NotText(f"this is {kind}, no plain text: save its text as a .txt file (UTF-8) and read that.")
        if len(data) > MAX_BYTES:
            raise BadDocument(f"the text is longer than {MAX_BYTES // 2**20} MiB: no report is. Split it first.")
        return from_text(decode(data, offset))
    except InputError as error:
        return Failure(name, error)
