"""The guard of texts that a spreadsheet would run as a formula: an apostrophe before them, put on and taken off."""

from __future__ import annotations

__all__ = ["guarded", "unguarded"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guarded(value: str | int | float | None) -> str | int | float | None:
    """A text that begins as a formula does, with an apostrophe before it; anything else as it is."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def unguarded(text: str) -> str:
    """A text without the apostrophe that `guarded` put before it; any other apostrophe is the text's own."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text
