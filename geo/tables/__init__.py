"""Published tables of incidents (UCDP GED, ACLED, GTD, Gun Violence Archive, any CSV) → Analyses, row by row."""

from __future__ import annotations

from geo.tables.mapped import FIELDS, Mapped
from geo.tables.profile import BadRow, Profile
from geo.tables.profiles import PROFILES, fitting
from geo.tables.reading import opened, read_table
from geo.tables.rejects import write_rejects

__all__ = ["FIELDS", "PROFILES", "BadRow", "Mapped", "Profile", "fitting", "opened", "read_table", "write_rejects"]
