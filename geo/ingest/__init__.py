"""Bytes, files, folders, streams → Documents. A broken one becomes a Failure in its place and never stops the rest."""

from __future__ import annotations

from geo.ingest.files import KINDS, read_bytes, read_paths, read_stream
from geo.ingest.lines import document_of
from geo.ingest.outcome import Failure
from geo.ingest.text import document_of_text

__all__ = ["KINDS", "Failure", "document_of", "document_of_text", "read_bytes", "read_paths", "read_stream"]
