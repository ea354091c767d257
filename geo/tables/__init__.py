"""Published tables of incidents (UCDP GED, ACLED, GTD, Gun Violence Archive, any CSV) → Analyses, row by row."""

from __future__ import annotations

from geo.tables.cells import BadCell, day
from geo.tables.coded import Coded, analysis_of
from geo.tables.mapped import FIELDS, Mapped
from geo.tables.profile import BadRow, Find, Profile
from geo.tables.profiles import PROFILES, fitting
from geo.tables.reading import Table, check, coded_rows, opened, read_table, table_in, text_bytes
from geo.tables.rejects import write_rejects
from geo.tables.row import Row

__all__ = [
    "FIELDS",
    "PROFILES",
    "BadCell",
    "BadRow",
    "Coded",
    "Find",
    "Mapped",
    "Profile",
    "Row",
    "Table",
    "analysis_of",
    "check",
    "coded_rows",
    "day",
    "fitting",
    "opened",
    "read_table",
    "table_in",
    "text_bytes",
    "write_rejects",
]
