"""Standard streams that the caller closed (`>&-`): Python has None in their place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["replace_closed"]


def replace_closed() -> frozenset[str]:
    """Put an empty stream in the place of each closed one; the names of those.

    The files that are opened next would get their numbers otherwise, and a message might be written into the store.
    """
    closed = [name for name in ("stdin", "stdout", "stderr") if getattr(sys, name) is None]
    for name in closed:
        setattr(sys, name, Path(os.devnull).open("r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: SIM115 - it stays open
    return frozenset(closed)
