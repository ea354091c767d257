"""How often Python looks for objects that only hold each other while many reports are read."""

from __future__ import annotations

import gc

__all__ = ["collect_seldom"]

_YOUNG, _MIDDLE, _OLD = 20_000, 20, 500
"""Objects made before the young are gone through, and rounds of the younger before the older are."""


def collect_seldom() -> None:
    """Go through all objects far less often than Python does by itself; for a process that only reads reports.

    A report is read with a hundred thousand small objects, of which next to none hold each other: nearly all are let go
    of as soon as they are not needed.
    """
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
