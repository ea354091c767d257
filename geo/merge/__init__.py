"""Many reports of one happening → one incident."""

from __future__ import annotations

from geo.merge.combine import combine
from geo.merge.match import same_happening
from geo.merge.plain import PlainMerger

__all__ = ["PlainMerger", "combine", "same_happening"]
