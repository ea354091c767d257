"""The profiles by name, and which of them fits a table."""

from __future__ import annotations

from collections.abc import Callable

from geo.tables.acled import Acled
from geo.tables.gtd import Gtd
from geo.tables.gva import Gva
from geo.tables.mapped import Mapped
from geo.tables.profile import Profile
from geo.tables.ucdp import Ucdp

__all__ = ["PROFILES", "fitting"]

PROFILES: dict[str, Callable[[], Profile]] = {p.name: p for p in (Ucdp, Acled, Gtd, Gva, Mapped)}
"""Name → profile."""


def fitting(columns: frozenset[str]) -> str:
    """The name of the profile whose columns a table has (in lower case); "csv" when it is none of the known kinds."""
    return next((name for name, make in PROFILES.items() if make().needs and columns.issuperset(make().needs)), "csv")
