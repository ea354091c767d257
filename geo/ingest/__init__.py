"""Bytes, files, folders, streams → Documents. A broken one becomes a Failure in its place and never stops the rest."""

from __future__ import annotations

from geo.ingest.files import KINDS, documents_in, from_bytes, from_stream
from geo.ingest.legible import Legible
from geo.ingest.lines import from_record
from geo.ingest.outcome import Failure
from geo.ingest.text import from_text

__all__ = ["KINDS", "Failure", "Legible", "documents_in", "from_bytes", "from_record", "from_stream", "from_text"]
