"""Files that hold a text in a form of their own, told by how they begin."""

from __future__ import annotations

__all__ = ["other_kind"]


def other_kind(data: bytes) -> str | None:
    """What a file is that begins with `data`, in words; None: maybe plain text."""
    return next((kind for begins, kind in _KINDS.items() if data.startswith(begins)), None)


_KINDS = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a Word document, a spreadsheet or an archive",
    b"\xd0\xcf\x11\xe0": "a document of an older Office",
    b"{\\rtf": "rich text (RTF)",
    b"\x1f\x8b": "a compressed file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"SQLite format 3": "a database",
}
