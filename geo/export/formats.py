"""The formats by name, each as a function that writes incidents to a binary stream."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import IO

from geo.export.codebooks import CODEBOOKS
from geo.export.geoparquet import write_geoparquet
from geo.export.shapes import geojson_parts, kml_parts
from geo.export.table import write_csv
from geo.model import Incident
from geo.record import dumps

__all__ = ["FORMATS", "Format", "write", "written"]


@dataclass(frozen=True, slots=True)
class Format:
    """How incidents are written for one kind of program."""

    suffix: str
    """Of a file, without the dot."""
    mime: str
    write: Callable[[Iterable[Incident], IO[bytes]], None]
    text: bool = True
    """False: not for a terminal."""
    losses: str = ""
    """What it cannot hold, for people; empty: every field of an incident, its claims and candidates aside."""


def write(incidents: Iterable[Incident], name: str, stream: IO[bytes]) -> None:
    """Write `incidents` in the format `name`, a key of FORMATS, to an open binary stream."""
    FORMATS[name].write(incidents, stream)


def written(incidents: Iterable[Incident], name: str) -> bytes:
    """The same as the bytes of a file."""
    stream = io.BytesIO()
    write(incidents, name, stream)
    return stream.getvalue()


def _write_jsonl(incidents: Iterable[Incident], stream: IO[bytes]) -> None:
    """The whole record, one incident a line."""
    for incident in incidents:
        stream.write(f"{dumps(incident)}\n".encode())


def _write_geojson(incidents: Iterable[Incident], stream: IO[bytes]) -> None:
    for part in geojson_parts(incidents):
        stream.write(part.encode())


def _write_kml(incidents: Iterable[Incident], stream: IO[bytes]) -> None:
    for part in kml_parts(incidents):
        stream.write(part.encode())


FORMATS = {
    "jsonl": Format("jsonl", "application/jsonl", _write_jsonl),
    "csv": Format("csv", "text/csv", write_csv),
    "geojson": Format("geojson", "application/geo+json", _write_geojson),
    "kml": Format("kml", "application/vnd.google-earth.kml+xml", _write_kml),
    "geoparquet": Format("parquet", "application/vnd.apache.parquet", write_geoparquet, text=False),
    **{name: Format("csv", "text/csv", book.write, losses=book.losses) for name, book in CODEBOOKS.items()},
}
