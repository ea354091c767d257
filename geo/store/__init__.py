"""Where incidents live."""

from __future__ import annotations

from geo.store.engine import DEFAULT_URL
from geo.store.packing import pack
from geo.store.sql import SqlStore

__all__ = ["DEFAULT_URL", "SqlStore", "pack"]
