"""One plain text → one Document, and the decoding that every reader shares."""

from __future__ import annotations

import datetime as dt
import re

from geo.errors import BadDocument, NotText
from geo.model import Document
from geo.patterns import compiled

__all__ = ["MAX_BYTES", "date_of", "decode", "from_text", "without_surrogates"]

MAX_BYTES = 16 * 2**20
"""The largest document that is read: a report is never this long, and a file that is, is something else."""

_HEADER = compiled(r"\s*date:?[ \t]+(\d{4}-\d[^\s,;]*|\d+[/.-]\d+[/.-]\d+(?![^\s,;]))\s*", re.IGNORECASE)
_BOMS = (b"\xff\xfe", b"\xfe\xff")


def from_text(
    text: str,
    *,
    id: str | None = None,
    title: str | None = None,
    date: dt.date | None = None,
    url: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
) -> Document:
    """A Document from a plain text, which may begin with a header `date YYYY-MM-DD`.

    The header and the white space around the body are not part of the Document's text. `date` wins over the header.
    Raises BadDocument when there is no text, or when a date is none.
    """
    text = without_surrogates(text).removeprefix("\ufeff")
    title, url, publisher, language = (
        None if value is None else without_surrogates(value) for value in (title, url, publisher, language)
    )
    if date:
        _check_day(date, date.isoformat())
    header = _HEADER.match(text)
    if header:
        written = date_of(header[1])
        date, text = date or written, text[header.end() :]
    body = text.strip()
    if not body:
        raise BadDocument("there is no text in it.")
    return Document(id or Document.content_id(body, title, date), body, title, date, url, publisher, language)


def decode(data: bytes, offset: int = 0) -> str:
    """UTF-8 bytes as text, a byte order mark left out.

    `offset` is where `data` starts in its file, for the message. Raises NotText.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = "UTF-16" if data.startswith(_BOMS) or b"\0" in data else "WINDOWS-1252"
        raise NotText(
            f"byte {offset + error.start} (0x{data[error.start]:02x}) is not UTF-8 text. "
            f"Save the file as UTF-8 in a text editor, or convert it: iconv -f {encoding} -t UTF-8."
        ) from None
    if "\0" in text:
        at = offset + data.index(b"\0")
        raise NotText(f"byte {at} is 0x00, so this is no text. If it is UTF-16: iconv -f UTF-16 -t UTF-8.")
    return text.removeprefix("\ufeff")


def date_of(value: str) -> dt.date:
    """The day of an ISO 8601 date or date and time, as local to where it was written. Raises BadDocument."""
    try:
        day = dt.datetime.fromisoformat(value).date()
    except ValueError:
        raise BadDocument(f"the date {value!r} is none: write YYYY-MM-DD, e.g. 2024-01-03.") from None
    _check_day(day, value)
    return day


def _check_day(day: dt.date, value: str) -> None:
    if day.year in (dt.MINYEAR, dt.MAXYEAR):  # where "last week" or "tomorrow" lie beyond the calendar
        raise BadDocument(f"the date {value!r} is what an unknown day turns into: leave it out where it is not known.")


def without_surrogates(text: str) -> str:
    """`text` with each lone surrogate, which no file can hold, replaced by U+FFFD: every offset stays as it was."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
