"""The signs that stand before the items of a list."""

from __future__ import annotations

__all__ = ["BULLET"]

BULLET = (
    "(?:(?:[-*\u2022\u2023\u2043\u00b7\u25a0-\u25ff\u2013\u2014][\ufe0e\ufe0f]?[ \\t]+)"
    "|(?:[\u2190-\u21ff\u25a0-\u25ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0e\ufe0f]?[ \\t]?)+)"
)
"""A dot, a dash or a picture, as messengers have them, and the space behind it. A pattern."""
