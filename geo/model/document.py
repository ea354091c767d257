"""What is read: a document, and the spans of it that mean something."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Literal

__all__ = ["Document", "Mention", "Part"]

Part = Literal["text", "title"]


@dataclass(frozen=True, slots=True)
class Document:
    """One article, as it was given."""

    id: str
    """Stable; made from the content's SHA-256 when the source has none (`Document.of`)."""
    text: str
    """The body, exactly as given: every offset counts in it."""
    title: str | None = None
    date: dt.date | None = None
    """Publication date; relative dates ("yesterday") are resolved against it."""
    url: str | None = None
    publisher: str | None = None
    language: str | None = None
    """BCP 47, e.g. "en"."""

    @staticmethod
    def content_id(text: str, title: str | None = None, date: dt.date | None = None) -> str:
        """An id for content that came without one: the first 16 hex digits of its SHA-256."""
        content = "\x1f".join((text, title or "", date.isoformat() if date else ""))
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed span of a document."""

    start: int
    end: int
    text: str
    kind: str
    """For places: "place" or "demonym"; for the rest what it is: "count", "date", "coordinates"."""
    part: Part = "text"
    qualifiers: tuple[str, ...] = ()
    """Names that the sentence itself puts this one in, nearest first: ("Idaho",) for "Moscow, Idaho"."""
    feature: str | None = None
    """What the sentence says it is, in lower case: "province", "river", "village", "airport"."""
