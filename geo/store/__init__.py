"""Where incidents live."""

from __future__ import annotations

from geo.store.packing import pack
from geo.store.sql import SqlStore

__all__ = ["SqlStore", "pack"]
