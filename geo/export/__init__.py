"""Incidents for other programs: JSON Lines, CSV, GeoJSON, KML, GeoParquet."""

from __future__ import annotations

from geo.export.formats import FORMATS, Format, write, written
from geo.export.streamed import streamed

__all__ = ["FORMATS", "Format", "streamed", "write", "written"]
