"""Incidents for other programs: JSON Lines, CSV, GeoJSON, KML, GeoParquet."""

from __future__ import annotations

from geo.export.formats import FORMATS, Format, write, written

__all__ = ["FORMATS", "Format", "write", "written"]
