"""Published tables of incidents (UCDP GED, ACLED, GTD, Gun Violence Archive, any CSV) → Analyses, row by row."""

from __future__ import annotations

from geo.tables.coded import Coded, analysis_of
from geo.tables.mapped import FIELDS, Mapped
from geo.tables.profile import BadRow, Find, Profile
from geo.tables.profiles import PROFILES, fitting
from geo.tables.reading import Table, check, coded_rows, opened, read_table, table_in, text_bytes
from geo.tables.rejects import write_rejects

__all__ = [
    "FIELDS",
    "PROFILES",
    "BadRow",
    "Coded",
    "Find",
    "Mapped",
    "Profile",
    "Table",
    "analysis_of",
    "check",
    "coded_rows",
    "fitting",
    "opened",
    "read_table",
    "table_in",
    "text_bytes",
    "write_rejects",
]
