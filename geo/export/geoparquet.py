"""GeoParquet 1.1 (geoparquet.org): one row an incident, its point as WKB, longitude before latitude (OGC:CRS84)."""

from __future__ import annotations

import itertools
import json
import struct
from collections.abc import Iterable
from typing import IO

from geo.errors import GeoError
from geo.export.shapes import flat_properties
from geo.model import Incident, Place

__all__ = ["write_geoparquet"]

_FLOATS = {"latitude", "longitude", "uncertainty_m", "confidence"}
_WHOLE = ("_low", "_best", "_high", "_prec")
_MOST = 2**63 - 1
"""The largest number of a column: far more than all people, yet a text may say so."""
_METADATA = {
    "version": "1.1.0",
    "primary_column": "geometry",
    "columns": {"geometry": {"encoding": "WKB", "geometry_types": ["Point"]}},
}
"""Without the box around all points: it stands at the head of the file, before the last of them is known."""
_GROUP = 20_000
"""Rows in memory at a time, and in a row group."""


def write_geoparquet(incidents: Iterable[Incident], stream: IO[bytes]) -> None:
    """The columns of the CSV, and `geometry`: null for an unlocated incident. Raises GeoError without pyarrow."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise GeoError("GeoParquet needs the package pyarrow: pip install pyarrow") from error
    names = [*flat_properties(Incident("", "main", "", "", "")), "geometry"]
    schema = pa.schema([(name, _type(pa, name)) for name in names]).with_metadata({"geo": json.dumps(_METADATA)})
    with parquet.ParquetWriter(stream, schema) as writer:
        rest = iter(incidents)
        while group := list(itertools.islice(rest, _GROUP)):
            writer.write_table(pa.Table.from_pylist([_row(i) for i in group], schema=schema))


def _row(incident: Incident) -> dict[str, object]:
    row: dict[str, object] = {
        name: min(value, _MOST) if isinstance(value, int) else value
        for name, value in flat_properties(incident).items()
    }
    return {**row, "geometry": _wkb(incident.place) if incident.place else None}


def _wkb(place: Place) -> bytes:
    return struct.pack("<BIdd", 1, 1, place.longitude, place.latitude)


def _type(pa: object, name: str) -> object:
    kind = "binary" if name == "geometry" else "float64" if name in _FLOATS else "string"
    return getattr(pa, "int64" if name.endswith(_WHOLE) else kind)()
