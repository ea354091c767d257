"""A file → rows → Analyses. Commas, semicolons or tabs; UTF-8, UTF-16 or Windows' letters; plain or gzipped."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from geo.errors import InputError
from geo.model import Analysis
from geo.patterns import compiled
from geo.tables.coded import Coded, analysis_of, coded
from geo.tables.profile import BadRow, Find, Profile
from geo.tables.row import Row

__all__ = ["Table", "check", "coded_rows", "opened", "read_table", "table_in", "text_bytes"]

_SNIFFED = 64 * 1024
"""Bytes that tell encoding and delimiter."""
_BEGUN = 32
"""Bytes that tell UTF-16 without a mark: at least half of its letters are of ASCII, as names of columns are."""
_SEPARATOR = compiled("sep=(.)")
"""A line of Excel's own before the columns' names."""
_LONGEST_CELL = 64 * 2**20
_BROKEN = (OSError, EOFError, zlib.error)
"""What reading a damaged file raises."""


class Table:
    """An open table: its columns, and its rows one after another."""

    def __init__(self, stream: IO[bytes], name: str, *, file: IO[bytes] | None = None, size: int = 0) -> None:
        """`name`: what messages call it. `file`, `size`: what lies on disk under `stream`, and its bytes.

        Raises InputError for what is no table.
        """
        self.name = name
        self.size = size
        self._file = file or stream
        csv.field_size_limit(_LONGEST_CELL)
        try:
            head = stream.read(_SNIFFED)
            stream.seek(0)
        except _BROKEN as error:
            raise _unreadable(name, error) from error
        if head[:4] == b"PK\x03\x04":
            raise InputError(f"{name}: a spreadsheet or an archive, not a table of text: save it as CSV first.")
        encoding = _encoding(head)
        # A byte that is no letter spoils its own row only, and goes into the rejects as it came.
        self._text = io.TextIOWrapper(stream, encoding=encoding, errors="surrogateescape", newline="")
        self._ended = False
        first, _, rest = head.decode(encoding, "replace").partition("\n")
        named = _SEPARATOR.fullmatch(first.strip('"\r'))
        sample = rest.partition("\n")[0] if named else first
        self._reader = csv.reader(self._lines(), delimiter=named[1] if named else max(",;\t|", key=sample.count))
        try:
            if named:
                next(self._reader)
            self.columns = [column.strip() for column in next(self._reader)]
        except (StopIteration, csv.Error, UnicodeDecodeError):
            raise InputError(f"{name}: no table: the first line must hold the names of the columns.") from None
        if any("\0" in column for column in self.columns):
            raise InputError(f"{name}: its first line holds the character NUL, which no text does: save it as UTF-8.")
        if len(self.columns) < 2:
            raise InputError(f"{name}: only one column: a table has its cells apart by commas, semicolons or tabs.")
        self._positions = {column.lower(): n for n, column in reversed(list(enumerate(self.columns))) if column}

    @property
    def names(self) -> frozenset[str]:
        """The columns' names in lower case."""
        return frozenset(self._positions)

    @property
    def done(self) -> int:
        """How many of the file's bytes have been read."""
        return self._file.tell()

    def rows(self) -> Iterator[Row | BadRow]:
        """The rows that are not empty; one that cannot be taken apart is bad."""
        while True:
            line = self._reader.line_num + 1
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except _BROKEN as error:
                raise _unreadable(self.name, error) from error
            except (csv.Error, UnicodeDecodeError) as error:
                yield BadRow(line, f"cannot be read: {error}.", Row(line, self.columns, (), self._positions))
                continue
            if not any(cells):
                continue
            row = Row(line, self.columns, cells, self._positions)
            if self._ended:
                yield BadRow(
                    line, "a quotation mark is opened here and never closed: the rest of the file is in it.", row
                )
            elif not _is_text(cells):
                yield BadRow(line, "holds bytes that are no letters of UTF-8: save the table as UTF-8.", row)
            elif len(cells) > len(self.columns):
                reason = f"{len(cells)} cells in a table of {len(self.columns)} columns: is a quotation mark missing?"
                yield BadRow(line, reason, row)
            else:
                yield row

    def _lines(self) -> Iterator[str]:
        yield from self._text
        # Asked for more after the last line: a quoted cell was still open.
        self._ended = True


@contextmanager
def opened(path: Path, name: str = "") -> Iterator[Table]:
    """The table in a file, gzipped or not. `name`: what messages call it, by default its path. Raises InputError."""
    name = name or str(path)
    try:
        with path.open("rb") as stream:
            yield table_in(stream, name, path.stat().st_size)
    except _BROKEN as error:
        raise _unreadable(name, error) from error


def table_in(stream: IO[bytes], name: str, size: int) -> Table:
    """The table in an open file of `size` bytes, gzipped or not. Raises InputError."""
    return Table(_unzipped(stream), name, file=stream, size=size)


def text_bytes(path: Path, most: int, name: str = "") -> int:
    """How many bytes of text a table has, unzipped; `most` for all that have no fewer. Raises InputError."""
    try:
        with path.open("rb") as stream:
            return len(_unzipped(stream).read(most))
    except _BROKEN as error:
        raise _unreadable(name or str(path), error) from error


def _unzipped(stream: IO[bytes]) -> IO[bytes]:
    zipped = stream.read(2) == b"\x1f\x8b"
    stream.seek(0)
    return cast(IO[bytes], gzip.GzipFile(fileobj=stream)) if zipped else stream


def read_table(table: Table, profile: Profile, find: Find | None = None) -> Iterator[Analysis | BadRow]:
    """The rows in their order, each as an Analysis or as bad; the rest is as in `coded_rows`."""
    return (row if isinstance(row, BadRow) else analysis_of(row) for row in coded_rows(table, profile, find))


def coded_rows(table: Table, profile: Profile, find: Find | None = None) -> Iterator[Coded | BadRow]:
    """The rows in their order, each as read or as bad. `find`: names → place, for rows without a point.

    Raises InputError when the table lacks what the profile needs. An id that comes twice is bad the second time.
    """
    check(table, profile)
    return _coded(table.rows(), profile, find)


def check(table: Table, profile: Profile) -> None:
    """Raises InputError when the table lacks columns that the profile needs, naming them and those there are."""
    missing = profile.missing(table.names)
    if missing:
        raise InputError(
            f"{table.name}: has no column {', '.join(map(repr, missing))}, which is needed for {profile.title}. "
            f"It has: {', '.join(table.columns)}.{profile.remedy}"
        )


def _coded(rows: Iterable[Row | BadRow], profile: Profile, find: Find | None) -> Iterator[Coded | BadRow]:
    first: dict[str, int] = {}
    for row in rows:
        if isinstance(row, BadRow):
            yield row
            continue
        try:
            read = coded(profile, row, find)
        except InputError as error:
            yield BadRow(row.line, str(error), row)
            continue
        earlier = first.setdefault(read.document_id, row.line)
        if earlier != row.line:
            yield BadRow(row.line, f"the same id as line {earlier}: {read.document_id}.", row)
        else:
            yield read


def _encoding(head: bytes) -> str:
    """UTF-16 where the file says so, or where every other byte of the columns' names is 0; UTF-8 unless it cannot be;
    then what Windows writes in western Europe."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    first, second = (head[n:_BEGUN:2].count(0) for n in (0, 1))
    if max(first, second) > _BEGUN // 4 and min(first, second) == 0:
        return "utf-16-be" if first else "utf-16-le"
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            return "cp1252"
    return "utf-8-sig"


def _is_text(cells: Sequence[str]) -> bool:
    try:
        "".join(cells).encode()
    except UnicodeEncodeError:
        return False
    return True


def _unreadable(name: str, error: Exception) -> InputError:
    return InputError(f"{name}: cannot be read: {getattr(error, 'strerror', None) or error}.")
